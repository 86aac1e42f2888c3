import Formats
import Interviewing
import Planning
import Support
import Testing

/// What participants read, whole.
@Suite struct MessageTests {
  private func sheet(_ answers: (PreparationField, PreparedStatus?, String?)...) -> RunSheet {
    var preparation = Preparation()
    for (field, status, text) in answers {
      preparation.take(
        Prepared(talk: 1, field: field.rawValue, status: status, text: text), number: 1)
    }
    return RunSheet(
      dossier: "ouderkamer", number: 1, preparation: preparation,
      list: .sample(forms: [.focusGroup], minutes: 35),
      organisation: "Bibliotheek De Brug", today: Day("2026-11-21") ?? Day(ordinal: 0))
  }

  private var prepared: RunSheet {
    sheet(
      (.date, nil, "2026-12-10"), (.start, nil, "14:00"), (.end, nil, "16:00"),
      (.place, nil, "Kade 3, zaal 2"), (.interpreter, nil, "tolkbureau"), (.food, .done, "halal"),
      (.childcare, .open, "p4 komt met twee kinderen"), (.travel, .notNeeded, nil),
      (.about, nil, "school"), (.reach, nil, "het team, 06-12345678"), (.languages, nil, "ar"))
  }

  private func message(_ kind: Message.Kind, _ code: String, _ sheet: RunSheet) throws -> Message {
    Message(kind, of: sheet, in: try #require(MessageLanguage(code)), from: .dutch)
  }

  @Test func `an invitation in Dutch, with what is arranged and nothing of the team's notes`()
    throws
  {
    #expect(
      try message(.invitation, "nl", prepared).text == """
        Hallo,

        Kom je praten, samen met een kleine groep mensen? We willen graag horen hoe jouw dagen gaan, wat al lukt en waar je hulp bij wilt.

        Waar het over gaat: school

        - Dag: donderdag 10 december 2026
        - Tijd: van 14.00 tot 16.00 uur
        - Plek: Kade 3, zaal 2

        Dit is geregeld:

        - Er is een tolk.
        - Er is iets te eten en te drinken.

        Heb je iets nodig om te kunnen komen? Opvang voor je kinderen, vervoer, ander eten? Zeg het ons.

        Je beslist zelf of je meedoet. Stoppen mag altijd. We schrijven je naam niet op in het verslag.

        Laat je ons weten of je komt? Heb je een vraag, of kun je niet? Bel of app: het team, 06-12345678

        Tot dan!

        Bibliotheek De Brug

        """)
  }

  @Test func `a confirmation in Arabic, with the months of both parts of the Arab world`() throws {
    #expect(
      try message(.confirmation, "ar", prepared).text == """
        مرحبًا،

        يسعدنا حضوركم! هذه هي التفاصيل.

        موضوع الحديث: \u{2068}school\u{2069}

        - اليوم: الخميس 10 ديسمبر / كانون الأول 2026
        - الوقت: من 14:00 إلى 16:00
        - المكان: \u{2068}Kade 3, zaal 2\u{2069}

        هذا ما رتّبناه:

        - يوجد مترجم.
        - يوجد طعام وشراب.

        المشاركة اختيارية، ويمكنكم التوقف في أي وقت. لا نكتب أسماءكم في التقرير.

        هل لديكم سؤال، أو لا تستطيعون الحضور؟ اتصلوا أو أرسلوا رسالة: \u{2068}het team, 06-12345678\u{2069}

        إلى اللقاء!

        \u{2068}Bibliotheek De Brug\u{2069}

        """)
  }

  @Test(arguments: [
    ("nl", "donderdag 10 december 2026"), ("en", "Thursday 10 December 2026"),
    ("pl", "czwartek, 10 grudnia 2026"), ("tr", "10 Aralık 2026 Perşembe"),
    ("uk", "четвер, 10 грудня 2026 року"), ("bg", "четвъртък, 10 декември 2026 г."),
    ("ar", "الخميس 10 ديسمبر / كانون الأول 2026"), ("ti", "ሓሙስ 10 ታሕሳስ 2026 (10-12-2026)"),
  ])
  func `a day is written out in each language`(code: String, words: String) throws {
    let day = try #require(Day("2026-12-10"))
    #expect(try #require(MessageLanguage(code)).words(for: day) == words)
  }

  @Test(arguments: MessageLanguage.all.map(\.code), Message.Kind.allCases)
  func `every language is whole, or it is said that it is not`(code: String, kind: Message.Kind)
    throws
  {
    let message = try message(kind, code, prepared)
    #expect(message.isPartlyOurs == (code == "ti"))
    #expect(message.target.isChecked == ["nl", "en"].contains(code))
    #expect(!message.text.contains("{"))
  }

  @Test func `what is not known yet is left open, and named`() throws {
    let message = try message(.invitation, "en", sheet())
    #expect(message.open == [.date, .start, .place, .reach])
    #expect(message.text.contains("- Day: …\n- Time: …\n- Place: …"))
  }

  @Test func `a letter in Arabic runs from right to left and needs no contents`() throws {
    let page = try message(.invitation, "ar", prepared).document.html()
    #expect(page.contains("<html lang=\"ar\" dir=\"rtl\">"))
    #expect(page.contains("<h1>دعوة</h1>"))
    #expect(!page.contains("<nav"))
    #expect(!page.contains("<h2"))
  }

  @Test func `typed text cannot become markup in a letter or a sheet`() throws {
    let hostile = sheet(
      (.place, nil, "<script>alert(1)</script>"), (.extra, nil, "# kop | *ster*"),
      (.keyPerson, nil, "\u{1B}[31mrood"))
    let letter = try message(.invitation, "nl", hostile).document
    #expect(!letter.html().contains("<script>"))
    #expect(letter.markdown().contains("\\# kop \\| \\*ster\\*"))
    let page = hostile.document(in: .dutch)
    #expect(!page.html().contains("<script>"))
    #expect(!page.html().contains("\u{1B}") && !page.text().contains("\u{1B}"))
  }

  @Test func `what the team typed keeps its own direction inside Arabic`() throws {
    let phone = sheet((.reach, nil, "06-12345678"), (.extra, nil, "a\u{202E}b\u{2069}c"))
    let arabic = try message(.invitation, "ar", phone)
    #expect(arabic.text.contains("رسالة: \u{2068}06-12345678\u{2069}\n"))
    #expect(arabic.text.contains("\n\u{2068}a⟨U+202E⟩b⟨U+2069⟩c\u{2069}\n"))
    #expect(arabic.document.html().contains("رسالة: <bdi>06-12345678</bdi></p>"))
    #expect(try message(.invitation, "nl", phone).text.contains("Bel of app: 06-12345678\n"))
  }

  @Test func `what is still open is not promised to anybody`() throws {
    let open = sheet(
      (.place, .open, "misschien De Brug"), (.about, .notNeeded, "school"),
      (.interpreter, .open, "bureau bellen"))
    let letter = try message(.invitation, "nl", open)
    #expect(letter.text.contains("- Plek: …\n"))
    #expect(!letter.text.contains("Brug,") && !letter.text.contains("misschien"))
    #expect(!letter.text.contains("school") && !letter.text.contains("tolk"))
    #expect(letter.open.contains(.place))
    #expect(!open.document(in: .dutch).text().contains("· misschien De Brug"))
  }

  @Test func `an interpreter is told of with the language, once it is settled`() throws {
    func letter(_ code: String, _ status: PreparedStatus?) throws -> String {
      let known = sheet((.interpreter, nil, "bureau"), (.interpreterLanguage, status, "Arabisch"))
      return try message(.invitation, code, known).text
    }
    #expect(try letter("nl", nil).contains("- Er is een tolk: Arabisch.\n"))
    #expect(try letter("ar", nil).contains("- يوجد مترجم: \u{2068}Arabisch\u{2069}.\n"))
    #expect(try letter("nl", .open).contains("- Er is een tolk.\n"))
  }

  @Test func `a checklist says now for what is late, and no command`() {
    let list = sheet((.date, nil, "2026-11-27")).checklistDocument(in: .dutch).text()
    #expect(list.contains("- nu · Kinderopvang\n"))
    #expect(!list.contains("liefst") && !list.contains("--toon"))
    #expect(list.contains("dingen te regelen\n"))
  }

  @Test func `without an interpreter nobody is introduced`() {
    #expect(!sheet().document(in: .english).text().contains("Introduce the interpreter"))
  }

  // MARK: Languages

  @Test(arguments: [
    ("Pools, nl, en", ["pl", "nl", "en"]), ("nl and pl", ["nl", "pl"]), ("nl, en", ["nl", "en"]),
    ("Arabisch en Turks", ["ar", "tr"]), ("nl en ar", ["nl", "en", "ar"]), ("en", ["en"]),
    ("Nederlands en en", ["nl", "en"]), ("en, Pools", ["en", "pl"]), ("ar,pl", ["ar", "pl"]),
    ("Arabic, Turkish, and Polish", ["ar", "tr", "pl"]), ("nl nl", ["nl"]), ("!", []),
  ])
  func `and between two languages is no English`(text: String, codes: [String]) {
    #expect(MessageLanguage.reading(text) == .init(codes: codes, unknown: nil))
  }

  @Test func `a language without sentences is named`() {
    #expect(MessageLanguage.reading("ar, xx").unknown == "xx")
  }

  // MARK: The run sheet

  @Test func `a run sheet as plain text`() {
    #expect(
      prepared.document(in: .dutch).text() == """
        Draaiboek: ouderkamer
        =====================

        Bibliotheek De Brug · Gesprek 1
        donderdag 10 december 2026 · 14.00–16.00 · Kade 3, zaal 2
        Nog 25 dingen te regelen: gehoord voorbereiden ouderkamer --toon checklist
        Voor wie het gesprek leidt. Namen van deelnemers horen hier niet: schrijf p1, p2.

        In het kort
        -----------

        Wat we willen weten      Horen hoe het gaat
        Topiclijst               De buurt
        Vorm                     focusgroep
        Met hoeveel              nog open
        Wie er komen             nog open
        Sleutelpersoon           nog open
        Wie leidt, wie schrijft  nog open
        Meenemen                 nog open
        Wie je belt              nog open
        Hoe ze ons bereiken      het team, 06-12345678
        Starten                  gehoord gesprek buurt --dossier ouderkamer

        Tijdschema: 35 minuten
        ----------------------

        14.00–14.10  Begin            10′
        14.10–14.15  Het ijs breken   5′
        14.15–14.25  Zaken regelen    10′
        14.25–14.30  Wat je nog wilt  5′
        14.30–14.35  Slot             5′

        Met een tolk duurt alles langer. Neem minder onderwerpen, of meer tijd.

        Als iemand zich niet veilig voelt
        ---------------------------------

        Nog niet afgesproken. Spreek het af voor het gesprek, en zeg het bij het begin.

        Zo begin je
        -----------

        - Fijn dat je er bent.
        - Stel de tolk voor: vertel wie het is. De tolk praat voor jou en voor hen, vertaalt alles wat er gezegd wordt en vertelt niets verder. Vraag om korte zinnen, en praat zelf ook kort.
        - Ik ben benieuwd naar jou.

        Zo sluit je af
        --------------

        - Dank je wel.

        Is het geregeld?
        ----------------

        Tolk:
        Tolk                          ja          tolkbureau
        Taal van de tolk              nog niet
        Hoe de tolk bekendstaat       nog niet
        Samen voorbereid met de tolk  nog niet
        Letterlijk of cultureel       nog niet
        Vergoeding van de tolk        nog niet
        Om te kunnen komen:
        Kinderopvang                  nog niet    p4 komt met twee kinderen
        Vervoer                       niet nodig
        Dag en uur passen             nog niet
        Eten en drinken               ja          halal
        Horen en zien                 nog niet
        Zonder trap                   nog niet
        De plek:
        Een ingang die welkom heet    nog niet
        Bordjes                       nog niet
        Stoelen                       nog niet
        Toegankelijk                  nog niet
        Iemand bij de deur            nog niet

        Naar “Van onbekend naar vertrouwd”, ITTA, 2023 (P14–P17, C1, C2, C6, C13).

        """)
  }
}
