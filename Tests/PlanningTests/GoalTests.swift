import Interviewing
import Planning
import Testing

/// How SMART a sentence is, from its words; today is Saturday 21 November 2026.
@Suite struct GoalTests {
  /// The sentence, the letters it shows (S, M, A for who does it, T) and the number it wants.
  static let dutch: [(String, String, Int?)] = [
    ("Wij gaan voor een fijne buurt.", "", nil),
    ("Meer aandacht voor taal.", "", nil),
    ("De bibliotheek is er voor iedereen.", "", nil),
    ("Wij versterken het netwerk in de wijk.", "", nil),
    ("We willen in 2028 zichtbaarder zijn.", "T", nil),
    ("Nora kijkt volgend jaar hoe het beter kan.", "AT", nil),
    ("Het aantal leden stijgt met 12 procent.", "M", 12),
    ("Wij organiseren vijf activiteiten.", "M", 5),
    ("De bibliotheek organiseert vijf activiteiten.", "MA", 5),
    ("In het wijkhuis komt een breikring voor weduwnaars.", "S", nil),
    ("De taalcoach belt elke week ouders van de peutergroep.", "SA", nil),
    ("Elke maandag leest Hamid voor aan kleuters in de moskee.", "SA", nil),
    ("Eind juni hebben dertig vaders uit Vinkhuizen een leestas geleend.", "SMT", 30),
    ("Eind juni heeft Wietske dertig vaders uit Vinkhuizen een leestas gegeven.", "SMAT", 30),
    ("Binnen vier weken spreekt de jongerenwerker met vijftien skaters op het plein.", "SMAT", 15),
    ("Voor de zomervakantie oefenen veertig cursisten het rijexamen met de app.", "SMT", 40),
    ("Het spreekuur in de Vlier gaat van 8 naar 20 bezoekers per week.", "SM", 20),
    ("Drie ochtenden per week helpt Ot bezoekers met brieven in de hal.", "SMA", nil),
    ("Vanaf januari is er elke dinsdag koffie voor mantelzorgers bij de bakker.", "S", nil),
    ("De helft van de huurders in de Sterflat doet in mei 2027 mee aan de ruilmarkt.", "SMT", 50),
    ("Kinderen van 8 tot 12 jaar maken een podcast over hun straat.", "S", nil),
    ("Voor 1 mei maken zes tieners een podcast, begeleid door Meral.", "SMAT", 6),
    ("Trekker: Joke. In september starten twee leeskringen voor ouderen in de Hoeve.", "SMAT", 2),
    ("Iemand belt de bewoners van de Lindenhof.", "S", nil),
    (
      "De leesclub voor dove jongeren komt in 2027 tien keer bij elkaar in filiaal Zuid.", "SMT",
      nil
    ),
    ("Op Lindelaan 12 is plaats voor een naaigroep van moeders.", "S", nil),
    ("De gemeente betaalt in 2027 tweehonderdvijftig bibliotheekpassen voor minima.", "SMAT", 250),
    ("Wij spreken met de gemeente over taal.", "", nil),
    ("Met drie vrijwilligers bezoekt Bart eenentwintig gezinnen in het azc.", "SMA", 21),
  ]

  static let english: [(String, String, Int?)] = [
    ("We want to be more visible.", "", nil),
    ("Everybody should feel welcome in the library.", "", nil),
    ("Nadia will improve our services next year.", "AT", nil),
    ("Twenty-five per cent more members.", "M", 25),
    ("The library plans four projects.", "MA", 4),
    ("A sewing circle for widows starts in the church hall.", "S", nil),
    ("Every Monday Hamid reads to toddlers at the mosque.", "SA", nil),
    ("The outreach worker phones parents of the playgroup.", "SA", nil),
    ("By June, thirty fathers from Mill End have borrowed a book bag.", "SMT", 30),
    ("By the end of June Wanda has given thirty fathers from Mill End a book bag.", "SMAT", 30),
    ("Two hundred and ten tenants of Elm Court can read their energy bill.", "SM", 210),
    ("The homework club at Elm School grows from 8 to 20 pupils.", "SM", 20),
    ("Twice a week Otis helps visitors with letters in the hall.", "SMA", nil),
    ("People over 65 learn to send photos at the day centre.", "S", nil),
    ("Half of the drivers at the depot can fill in the new form by Easter.", "SMT", 50),
  ]

  static let today = Day("2026-11-21")

  private func goal(_ text: String, _ language: Language) throws -> Goal {
    try Goal(text, otherwise: language, today: #require(Self.today))
  }

  private func letters(_ goal: Goal) -> String {
    let letters: [(SMARTCriterion, String)] = [
      (.specific, "S"), (.measurable, "M"), (.assignable, "A"), (.timebound, "T"),
    ]
    return letters.filter { goal.meets($0.0) }.map(\.1).joined()
  }

  @Test(arguments: dutch)
  func `the letters that Dutch words show`(sentence: String, shown: String, count: Int?) throws {
    let goal = try goal(sentence, .dutch)
    #expect(letters(goal) == shown)
    #expect(goal.count == count)
  }

  @Test(arguments: english)
  func `the letters that English words show`(sentence: String, shown: String, count: Int?) throws {
    let goal = try goal(sentence, .english)
    #expect(letters(goal) == shown)
    #expect(goal.count == count)
  }

  @Test func `each letter tells the words that decided, or asks one question`() throws {
    let goal = try goal("Eind juni 2027 lezen tien vaders voor in het wijkhuis.", .dutch)
    let told = goal.findings.map { [$0.criterion.name.nl] + $0.words + [$0.question?.nl ?? ""] }
    #expect(
      told == [
        ["Specifiek", "lezen", "vaders", ""], ["Meetbaar", "tien", ""],
        ["Acceptabel", "Wie trekt dit? Noem een naam of functie."],
        [
          "Realistisch",
          "Zijn er uren, mensen en geld voor? Hoe zeker ben je dat het lukt, van 0 tot 10?",
        ],
        ["Tijdgebonden", "Eind juni 2027", ""],
      ])
    #expect(goal.missing == [.assignable])
    #expect(!goal.isComplete)
  }

  @Test func `what it takes is always asked, and never missing`() throws {
    let goal = try goal("By 1 May 2027 Ruth visits 12 families in Mill Lane.", .english)
    #expect(goal.missing == [])
    #expect(goal.isComplete)
    #expect(goal.findings.map(\.isMet) == [true, true, true, nil, true])
    #expect(goal.findings[3].question != nil)
  }

  @Test func `a goal whose day has passed is not complete`() throws {
    let goal = try goal("Voor 1 maart 2024 bezoekt Ruth 12 gezinnen in Vinkhuizen.", .dutch)
    #expect(goal.missing == [])
    #expect(!goal.isComplete)
  }

  @Test func `a name that is known counts in small letters too`() throws {
    let today = try #require(Self.today)
    let text = "binnen een week belt shirin tien ouders in noord"
    #expect(letters(try Goal(text, otherwise: .dutch, today: today)) == "SMT")
    #expect(letters(try Goal(text, otherwise: .dutch, today: today, names: ["shirin"])) == "SMAT")
  }

  @Test(
    arguments: [
      ("", .empty), ("   \t", .empty), ("…!?", .empty),
      (String(repeating: "Wij lezen samen. ", count: 100), .tooLong),
      ("Wij lezen.\nEn wij schrijven.", .tooLong),
      ("Nous organisons une réunion pour les parents dans la bibliothèque.", .noRules),
      ("Wir besuchen bis Ende März zwanzig Familien und lesen mit den Kindern.", .noRules),
      ("Yıl sonuna kadar yirmi anne için bir kurs açıyoruz.", .noRules),
      ("مرحبا بالعالم نريد أن نقرأ معا", .noRules),
    ] as [(String, UnreadableGoal)])
  func `what is no goal in Dutch or English is refused in a sentence`(
    text: String, reason: UnreadableGoal
  ) throws {
    let today = try #require(Self.today)
    #expect(throws: reason) { try Goal(text, otherwise: .dutch, today: today) }
  }
}
