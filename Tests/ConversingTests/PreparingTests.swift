import Conversing
import Formats
import Interviewing
import Planning
import Safeguarding
import Support
import Testing

/// Preparing at the keyboard, written down as it went: what was typed, what was kept, what was shown.
private struct PreparingDialogue {
  private(set) var preparing: Preparing
  private(set) var text = ""
  private var number = 0
  let today = Day("2026-11-21") ?? Day(ordinal: 0)

  init(
    language: Language = .dutch, isInteractive: Bool = true, names: [(Alias, String)] = [],
    _ answers: [(PreparationField, String)] = []
  ) {
    var gate = Gate()
    for (alias, name) in names { gate.pseudonyms.add(name, for: alias) }
    var preparation = Preparation()
    for (field, text) in answers {
      number += 1
      preparation.take(Prepared(talk: 1, field: field.rawValue, text: text), number: number)
    }
    preparing = Preparing(
      dossier: "ouderkamer", number: 1, preparation: preparation,
      lists: [.sample(), .sample(id: "groep", forms: [.focusGroup])], organisation: nil,
      language: language, gate: gate, isInteractive: isInteractive)
    show(preparing.opening(on: today))
  }

  mutating func type(_ lines: String...) { for line in lines { give(.line(line), as: line) } }
  mutating func paste(_ lines: String...) {
    give(.paste(lines), as: "[" + lines.joined(separator: " ⏎ ") + "]")
  }
  mutating func press(_ input: DialogueInput) { give(input, as: "^") }

  private mutating func give(_ input: DialogueInput, as typed: String) {
    let before = preparing.preparation
    let (next, reply) = preparing.step(input, on: today)
    add(preparing.prompt(sign: "›") + typed)
    preparing = next
    preparing.preparation = before
    for event in reply.events { keep(event) }
    show(reply.page)
    if reply.isRefused { add("  (refused)") }
    if reply.forgets { add("  (history forgotten)") }
    if reply.isOver { add("  (over)") }
  }

  /// As the loop does: folded from what is kept.
  private mutating func keep(_ event: DossierEvent) {
    number += 1
    switch event {
    case .prepared(let prepared):
      preparing.preparation.take(prepared, number: number)
      let words = [prepared.status?.rawValue, prepared.text.map { "\"\($0)\"" }]
      add("+ \(prepared.field) " + words.compactMap { $0 }.joined(separator: " "))
    case .erased(let numbers):
      preparing.preparation.forget(numbers)
      add("+ erased \(numbers)")
    default: add("+ \(event)")
    }
  }

  private mutating func show(_ page: Page) {
    for line in page.text(width: 400).split(separator: "\n") { add("  " + line.trimmed) }
  }

  private mutating func add(_ line: String) { text += (text.isEmpty ? "" : "\n") + line }

  /// Goes to a question, answers it, and tells only what came of the answer.
  func answering(_ field: String, _ line: String) -> [String] {
    var dialogue = self
    dialogue.type("/ga \(field)")
    let seen = dialogue.text.count
    dialogue.type(line)
    return dialogue.text.dropFirst(seen).split(separator: "\n").dropFirst()
      .prefix { $0.firstMatch(of: /^ {2}[0-9]+ {2}./) == nil }.map(String.init)
  }
}

@Suite struct PreparingTests {
  @Test func `the day before: question by question, in any order`() throws {
    var dialogue = PreparingDialogue()
    dialogue.type("groep", "", "ja", "", "nee", "", "", "ja", "/g wanneer", "31 februari")
    dialogue.type("do 10 dec 14.00-16.00", "/ga eten", "halal", "/p", "/wis wanneer", "/stop")
    #expect(try Golden("voorbereiden.txt").difference(from: dialogue.text + "\n") == nil)
  }

  @Test(arguments: [
    ("opvang", "p4 neemt twee kinderen mee", ["+ childcare open \"p4 neemt twee kinderen mee\""]),
    ("opvang", "ja, in het buurthuis", ["+ childcare done \"in het buurthuis\""]),
    ("opvang", "niet nodig", ["+ childcare not-needed"]),
    ("tolk", "nee", ["+ interpreter not-needed"]),
    ("tolk", "tolkbureau, een vrouw", ["+ interpreter \"tolkbureau, een vrouw\""]),
    (
      "vorm", "groep, want ze kennen elkaar",
      [
        "+ form \"focus-group\"", "+ reason \"ze kennen elkaar\"",
      ]
    ),
    ("vorm", "1-op-1", ["+ form \"one-on-one\""]),
    ("vorm", "groepsgesprek", ["+ form \"focus-group\""]),
    ("vorm", "aparte gesprekken", ["+ form \"one-on-one\""]),
    (
      "vorm", "Alleen, want schaamte", ["+ form \"one-on-one\"", "+ reason \"schaamte\""]
    ),
    ("vorm", "alleen in een groep", ["+ form \"focus-group\""]),
    (
      "vorm", "1-op-1 gesprekken, omdat het om geld gaat",
      ["+ form \"one-on-one\"", "+ reason \"het om geld gaat\""]
    ),
    ("waar", "weet ik nog niet", ["+ place open"]),
    ("sleutelpersoon", "nog zoeken", ["+ key-person open \"nog zoeken\""]),
    ("sleutelpersoon", "?", ["+ key-person open"]), ("waar", "onbekend", ["+ place open"]),
    ("tolk", "not known yet", ["+ interpreter open"]), ("tolk", "not yet", ["+ interpreter open"]),
    ("tolk", "geen tolk", ["+ interpreter not-needed \"geen tolk\""]),
    ("tolk", "misschien", ["+ interpreter open \"misschien\""]),
    ("tolk", "nog vragen", ["+ interpreter open \"nog vragen\""]),
    ("tolk", "ja, misschien", ["+ interpreter open \"ja, misschien\""]),
    ("tolk", "nee, nog niet", ["+ interpreter open \"nog niet\""]),
    ("tolk", "dat moet ik nog regelen", ["+ interpreter open \"dat moet ik nog regelen\""]),
    ("eten", "ja, halal, denk ik", ["+ food open \"ja, halal, denk ik\""]),
    ("onderwerp", "weet ik nog niet", ["+ about open"]), ("onderwerp", "geen", ["+ about open"]),
    ("onderwerp", "nee, nog niet", ["+ about open"]), ("waar", "nee", ["+ place open"]),
    ("bereik", "geen", ["+ reach open"]), ("bereik", "later", ["+ reach open"]),
    ("waar", "niet nodig", ["+ place not-needed"]),
    ("briefje", "nog niet", ["+ extra open"]), ("briefje", "later", ["+ extra open"]),
    ("briefje", "geen", ["+ extra not-needed"]), ("briefje", "Nee.", ["+ extra not-needed"]),
    ("briefje", "nee, hoeft niet", ["+ extra not-needed"]),
    ("briefje", "Nog vragen? Bel ons.", ["+ extra \"Nog vragen? Bel ons.\""]),
    ("briefje", "Misschien tot dan!", ["+ extra \"Misschien tot dan!\""]),
    ("lijst", "?", []), ("lijst", "weet ik niet", []), ("wanneer", "nog niet", []),
    ("vorm", "weet ik nog niet", []),
    ("briefje", "nee", ["+ extra not-needed"]),
    ("briefje", "Neem je buurvrouw mee", ["+ extra \"Neem je buurvrouw mee\""]),
    ("talen", "Pools, nl, en", ["+ languages \"pl nl en\""]),
    ("talen", "nl and pl", ["+ languages \"nl pl\""]),
    ("talen", "Arabisch en Turks", ["+ languages \"ar tr\""]),
    ("talen", "nl, en", ["+ languages \"nl en\""]),
    ("einde", "16.00", ["+ end \"16:00\""]),
    ("begin", "14.00-16.00", ["+ start \"14:00\"", "+ end \"16:00\""]),
    ("sleutelpersoon", "burger 111222333", ["+ key-person \"burger [BSN]\""]),
    ("waar", "//de Brug", ["+ place \"/de Brug\""]),
  ])
  func `an answer is kept as it was meant`(field: String, line: String, kept: [String]) {
    #expect(PreparingDialogue().answering(field, line).filter { $0.hasPrefix("+") } == kept)
  }

  @Test(arguments: [
    ("wanneer", "10 november 2026"), ("wanneer", "31 februari"), ("wanneer", "14.00"),
    ("wanneer", "vrijdag 10 december 2026"), ("wanneer", "10 dec 16.00-14.00"),
    ("einde", "13.00"), ("lijst", "groepje"), ("vorm", "misschien"), ("talen", "xx"),
    ("wanneer", "10 december 11 december"), ("wanneer", "10.00-12.00 14.00"),
    ("vorm", "deels"), ("vorm", "jammer"), ("vorm", "groepje"), ("vorm", "samenvatting"),
    ("talen", "!"), ("begin", "laat"),
  ])
  func `what cannot be is refused in one sentence, and nothing is kept`(
    field: String, line: String
  ) {
    let told = PreparingDialogue([(.start, "14:00"), (.discussable, "ja")])
      .answering(field, line)
    #expect(told.count == 2, "\(told)")
    #expect(told.last == "  (refused)")
    #expect(!told.contains { $0.hasPrefix("+") })
  }

  @Test(arguments: ["?", "misschien", "nog vragen aan het bureau", "moet ik nog regelen"])
  func `what is not sure of the interpreter is not yet`(line: String) {
    for field in ["tolktaal", "tolkband", "samen", "vertaling", "vergoeding"] {
      let told = PreparingDialogue([(.interpreter, "bureau")]).answering(field, line)
      #expect(told.first?.split(separator: " ").dropFirst(2).first == "open", "\(told)")
    }
  }

  @Test func `a list made for another form than the chosen one is told of`() {
    let told = PreparingDialogue([(.form, "one-on-one")]).answering("lijst", "groep")
    #expect(told == ["+ list \"groep\"", "  De lijst groep is gemaakt voor: focusgroep."])
  }

  @Test func `a question has the number that it has in the overview`() {
    var dialogue = PreparingDialogue([(.interpreter, "bureau")])
    dialogue.type("/g eten")
    #expect(
      dialogue.text.hasSuffix(
        "  26  Is er iets te eten en te drinken? Halal, vegetarisch?\n  ja, halal · nog niet · niet nodig"
      ))
    var none = PreparingDialogue()
    none.type("/g 39")
    #expect(none.preparing.current == .call)
    none.type("/g 40")
    #expect(none.text.hasSuffix("(refused)"))
  }

  @Test func `a note alone and then yes: the note stays`() {
    var dialogue = PreparingDialogue()
    dialogue.type("/g opvang", "p4 met twee kinderen", "/g opvang", "ja")
    #expect(dialogue.text.contains("+ childcare done \"p4 met twee kinderen\""))
  }

  @Test func `Enter on a question that is answered leaves its answer`() {
    var dialogue = PreparingDialogue([(.place, "Kade 3")])
    dialogue.type("/g waar", "")
    #expect(!dialogue.text.contains("+ "))
    #expect(dialogue.text.contains("Nu: Kade 3 ·"))
  }

  @Test func `an answer that is erased is gone with all that stood there before`() {
    var dialogue = PreparingDialogue()
    dialogue.type("/g waar", "hier", "/g waar", "daar", "/wis waar", "/wis waar")
    #expect(dialogue.text.contains("+ erased [1, 2]\n  Gewist."))
    #expect(dialogue.text.contains("(history forgotten)"))
    #expect(dialogue.text.hasSuffix("Hier valt niets te wissen.\n  (refused)"))
  }

  @Test func `what is not known to be on disk is not said to be erased`() {
    let today = Day("2026-11-21") ?? Day(ordinal: 0)
    var (preparing, _) = PreparingDialogue().preparing.step(.line("/g waar"), on: today)
    var reply: DialogueReply
    (preparing, reply) = preparing.step(.line("hier"), on: today)
    let kept = reply.events
    let (same, refusal) = preparing.step(.line("/wis waar"), on: today)
    #expect(refusal.isRefused && refusal.events.isEmpty)
    #expect(same == preparing)
    let onDisk = kept.map { Recorded(number: 7, at: .sample(), event: $0) }
    preparing.renew(Dossier(folding: onDisk))
    (preparing, reply) = preparing.step(.line("/wis waar"), on: today)
    #expect(reply.events == [.erased([7])])
    #expect(preparing.preparation[.place] == nil)
  }

  @Test func `a question on the interpreter waits until there is one`() {
    var dialogue = PreparingDialogue()
    dialogue.type("/g waar", "/g tolktaal", "hier")
    #expect(
      dialogue.text.contains(
        """
        waar › /g tolktaal
          Dit gaat over de tolk. Zeg eerst of er een komt: `/g tolk`.
          (refused)
        waar › hier
        + place "hier"
        """))
  }

  @Test func `from a question that fell away it goes on, and not back to the start`() {
    var dialogue = PreparingDialogue([(.fee, "ja")])
    dialogue.type("/wis vergoeding", "")
    #expect(dialogue.preparing.current == .childcare)
    var back = PreparingDialogue([(.fee, "ja")])
    back.type("/wis vergoeding", "/p")
    #expect(back.preparing.current == .interpreter)
  }

  @Test func `an invitation is shown in several languages, and on a screen without signs`() {
    var dialogue = PreparingDialogue([(.reach, "06-12345678")])
    dialogue.type("/uitnodiging Arabisch, en")
    #expect(dialogue.text.contains("Call or text: 06-12345678"))
    #expect(dialogue.text.contains("رسالة"))
    #expect(!dialogue.text.contains("⟨U+"))
  }

  @Test func `a name that looks like one is told of; a known name becomes its alias`() {
    let told = PreparingDialogue().answering("wie", "Fatma en haar zus")
    #expect(told.first == "+ people \"Fatma en haar zus\"")
    #expect(told.contains { $0.contains("`Fatma` lijkt een naam") })
    let known = PreparingDialogue(names: [(Alias(4), "Fatma")])
    #expect(known.answering("wie", "Fatma en haar zus").first == "+ people \"p4 en haar zus\"")
  }

  @Test func `what is pasted is one answer, Ctrl-C keeps the question, Ctrl-D stops at once`() {
    var dialogue = PreparingDialogue()
    dialogue.type("/g waar")
    dialogue.paste("Buurthuis De Brug", "", "Kade 3")
    #expect(dialogue.text.contains("+ place \"Buurthuis De Brug Kade 3\""))
    dialogue.press(.interrupt)
    #expect(dialogue.preparing.current == .interpreter)
    dialogue.press(.end)
    #expect(dialogue.text.hasSuffix("(over)"))
  }

  @Test func `an unknown command or question gets the nearest name`() {
    var dialogue = PreparingDialogue(language: .english)
    dialogue.type("/shwo", "/go whare", "/invitation xx")
    #expect(dialogue.text.contains("I don't know `/shwo`. Did you mean `/show`?"))
    #expect(dialogue.text.contains("Did you mean `/go where`?"))
    #expect(dialogue.text.contains("I have no sentences in `xx`. Choose from: nl (Dutch)"))
  }

  @Test func `after the last question it says what is left and how to go on`() {
    var dialogue = PreparingDialogue()
    dialogue.type("/g bellen", "", "iets")
    #expect(
      dialogue.text.hasSuffix(
        """
        bellen ›
          Nog 39 vragen zijn open.
          /toon het draaiboek · /checklist · /uitnodiging · /g VRAAG · /stop
        voorbereiden › iets
          Geen vraag staat open. `/g VRAAG` gaat naar een vraag, `/o` laat ze zien.
          (refused)
        """.replacing("bellen ›\n", with: "bellen › \n")))
  }

  @Test func `a script is asked nothing, and a refused line does not shift the others`() {
    var dialogue = PreparingDialogue(isInteractive: false)
    dialogue.type("/g wanneer", "31 februari", "14.00", "16.00", "Kade 3")
    #expect(
      dialogue.text == """
        /g wanneer
        31 februari
          De dag 31-2 bestaat niet. Schrijf het zo: `do 10 december 14.00-16.00`.
          (refused)
        14.00
        + start "14:00"
          14.00
        16.00
        + end "16:00"
          14.00–16.00
        Kade 3
        + place "Kade 3"
        """)
  }

  @Test(arguments: Language.allCases)
  func `every question has a word of its own, and every command a name`(language: Language) {
    let words = PreparationField.allCases.map { $0.word[language] }
    #expect(Set(words).count == words.count)
    #expect(words.allSatisfy { !$0.contains(" ") && $0 == $0.lowercased() })
    let names = PrepareCommand.allCases.map { $0.names[language] }
    #expect(Set(names).count == names.count)
  }

  @Test func `Tab offers commands, questions and choices`() {
    var dialogue = PreparingDialogue()
    func words(_ line: String) -> [String] { dialogue.preparing.candidates(for: line).map(\.word) }
    #expect(words("/ui") == ["/uitnodiging"])
    #expect(words("/ga wann") == ["wanneer"])
    #expect(words("gr") == ["groep"])
    #expect(words("/uitnodiging a") == ["ar"])
    dialogue.type("/g talen")
    #expect(dialogue.preparing.candidates(for: "ar t").map(\.word) == ["ti", "tr"])
  }
}
