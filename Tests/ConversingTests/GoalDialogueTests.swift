import Conversing
import Formats
import Interviewing
import Planning
import Safeguarding
import Support
import Testing
import Understanding

/// Working on goals at the keyboard, written down as it went: what was typed, kept and shown.
private struct GoalTalk {
  private(set) var dialogue: GoalDialogue
  private(set) var text = ""
  private var dossier = Dossier()
  private var number = 0
  let today = Day("2026-11-21") ?? Day(ordinal: 0)

  init(
    language: Language = .dutch, isInteractive: Bool = true, supply: Supply = Self.supply,
    summary: Summary = Self.summary, names: [(Alias, String)] = [], before: [DossierEvent] = []
  ) {
    var gate = Gate()
    for (alias, name) in names { gate.pseudonyms.add(name, for: alias) }
    for event in [.founded(id: "noord")] + before {
      number += 1
      dossier.apply(Recorded(number: number, at: .sample(), event: event))
    }
    dialogue = GoalDialogue(
      dossier: "noord", state: dossier, summary: summary, supply: supply, language: language,
      gate: gate, isInteractive: isInteractive)
    show(dialogue.opening(on: today))
  }

  static var supply: Supply {
    var supply = Supply()
    var forms = Offer("Formulierenbrigade")
    forms.domains = [.affairs]
    forms.partner = "Raadslieden"
    forms.needs = ["brieven"]
    supply.offers = [Offer("Taalcafé"), forms]
    var advice = Partner("Raadslieden")
    advice.contact = "balie, di en do"
    supply.partners = [advice]
    supply.goals = ["Iedereen doet mee"]
    return supply
  }

  /// Two needs and a strength, of two people.
  static var summary: Summary {
    var summary = Summary()
    summary.add(
      .sample(
        opening: .sample(id: "2026-11-20-buurt-1-aaaaaa"), people: 2,
        .note("brieven zelf lezen", .need, under: .post), .note("samen wandelen", .need, by: .p(2)),
        .note("kookt graag", .strength)))
    return summary
  }

  mutating func type(_ lines: String...) { for line in lines { give(.line(line), as: line) } }
  mutating func paste(_ lines: String...) {
    give(.paste(lines), as: "[" + lines.joined(separator: " ⏎ ") + "]")
  }
  mutating func press(_ input: DialogueInput) { give(input, as: "^") }

  private mutating func give(_ input: DialogueInput, as typed: String) {
    let (next, reply) = dialogue.step(input, on: today)
    add(dialogue.prompt(sign: "›") + typed)
    dialogue = next
    // As the disk does: numbers are given when it is kept.
    for event in reply.events.addressed(from: number + 1) { keep(event) }
    dialogue.renew(dossier)
    show(reply.page)
    if reply.isRefused { add("  (refused)") }
    if reply.forgets { add("  (history forgotten)") }
    if reply.isOver { add("  (over)") }
  }

  private mutating func keep(_ event: DossierEvent) {
    number += 1
    dossier.apply(Recorded(number: number, at: .sample(), event: event))
    guard case .written(let written) = event else { return add("+ \(event)") }
    let place = written.entry.map { "e\($0).\(written.field)" } ?? "e\(number) \(written.kind)"
    let sources = written.sources.map(\.description).joined(separator: " ")
    add("+ \(place) \"\(written.text ?? "")\"" + (sources.isEmpty ? "" : " [\(sources)]"))
  }

  private mutating func show(_ page: Page) {
    for line in page.text(width: 400).split(separator: "\n") { add("  " + line.trimmed) }
  }

  private mutating func add(_ line: String) { text += (text.isEmpty ? "" : "\n") + line }

  /// What comes of a line, without the question after it.
  func after(_ lines: String...) -> [String] {
    var talk = self
    for line in lines.dropLast() { talk.type(line) }
    let seen = talk.text.count
    talk.type(lines.last ?? "")
    return talk.text.dropFirst(seen).split(separator: "\n").dropFirst().map(String.init)
  }

  static let sentence = "Eind maart lezen tien vaders voor in het wijkhuis."
  static let goal = DossierEvent.written(Written(.goal, nil, .text, sentence))
}

@Suite struct GoalDialogueTests {
  @Test func `a goal from a sentence to all of it, one question at a time`() throws {
    var talk = GoalTalk()
    talk.type("meer aandacht voor taal", "voor vaders in het wijkhuis, samen lezen", "tien vaders")
    talk.type("31 februari", "eind maart", "1, 4", "Ilse", "Ilse", "Bo", "p1 en Ilse, op 12 maart")
    talk.type("twee vaders", "", "eind januari en 31 april", "eind januari en 1 juni", "4 per week")
    talk.type("Bo", "geen", "11", "6", "een zaal", "", "presentielijst", "/toon", "/stop")
    #expect(try Golden("doelen.txt").difference(from: talk.text + "\n") == nil)
  }

  @Test func `offers for every need, in English`() throws {
    var talk = GoalTalk(language: .english)
    talk.type("/offers", "/a 1", "1", "Bo", "Tuesday", "Ilse", "/a 2", "new:", "new: walking group")
    talk.type(
      "", "/a 1", "Taalcafe", "taalcafé", "adapt", "Ilse", "/a 2", "none", "/o", "/strike")
    talk.type("/undo", "/a", "/quit")
    #expect(try Golden("goals.en.txt").difference(from: talk.text + "\n") == nil)
  }

  private static let lines: [(String, [String])] = [
    ("eigenaar: Ilse van de balie", ["+ e2.owner \"Ilse van de balie\""]),
    (
      "wanneer: gisteren",
      ["  Vrijdag 20 november 2026 is al voorbij. Welke dag bedoel je?", "  (refused)"]
    ),
    (
      "wanneer: ooit eens",
      [
        "  Hier lees ik geen dag of periode. Schrijf het zo: `eind juni` of `vóór 1 maart`.",
        "  (refused)",
      ]
    ),
    (
      "wanneer: voor de zomervakantie",
      ["+ e2.deadline \"voor de zomervakantie\"", "  Er is een eind, maar geen vaste dag."]
    ),
    (
      "waarvoor: c9",
      ["  `c9` herken ik niet. Kies nummers van 1 tot 4, zoals `1, 3`.", "  (refused)"]
    ),
    (
      "waarvoor: wandelen",
      ["+ e2.serves \"\" [2026-11-20-buurt-1-aaaaaa#5]", "  behoefte: samen wandelen"]
    ),
    (
      "waarvoor: 3",
      [
        "+ e2.serves \"\" [2026-11-20-buurt-1-aaaaaa#6]", "  talent: kookt graag",
        "  Geen behoefte genoemd. Dat mag; zo blijft het ook in het overzicht staan.",
      ]
    ),
    (
      "waarvoor: beleidsplan taal",
      [
        "+ e2.serves \"beleidsplan taal\"", "  doel van de organisatie: beleidsplan taal",
        "  Geen behoefte genoemd. Dat mag; zo blijft het ook in het overzicht staan.",
      ]
    ),
    (
      "afgesproken: p1 en p4 op 12 maart",
      ["+ e2.agreed \"p1 en p4 op 12 maart\" [2026-03-12:p1,p4]", "  donderdag 12 maart 2026"]
    ),
    (
      "afgesproken: 12 maart 2030",
      ["  12 maart 2030 moet nog komen. Op welke dag is het afgesproken?", "  (refused)"]
    ),
    (
      "afgesproken: p1",
      ["+ e2.agreed \"p1\"", "  Zonder dag bewaard. `/wijzig afgesproken` zet de dag erbij."]
    ),
    ("vertrouwen: een 8, denk ik", ["+ e2.confidence \"8\""]),
    (
      "vertrouwen: -1",
      ["  Geef een cijfer van 0 tot 10: 0 is zeker niet, 10 is zeker wel.", "  (refused)"]
    ),
    (
      "terugkijken: 10 maart 2025",
      ["  `10 maart 2025` is al voorbij. Welke dag bedoel je?", "  (refused)"]
    ),
    ("terugkijken: elke maand", ["+ e2.evaluation \"elke maand\""]),
    (
      "eigenaar: burger 111222333",
      ["+ e2.owner \"burger [BSN]\"", "  Een BSN is onleesbaar gemaakt."]
    ),
    ("beginpunt: Selam leest niet", ["+ e2.baseline \"p1 leest niet\""]),
    (
      "//geen opdracht, wel lezen voor vaders",
      ["+ e3 goal \"/geen opdracht, wel lezen voor vaders\""]
    ),
    (GoalTalk.sentence, ["  Dat doel is er al. `/g 1` gaat ernaartoe.", "  (refused)"]),
    (
      "...",
      ["  Hier staat geen doel. Schrijf in één zin wat jullie willen bereiken.", "  (refused)"]
    ),
    ("/egienaar", ["  `/egienaar` ken ik niet. `/help` laat zien wat er kan.", "  (refused)"]),
    ("/g egenaar", ["  Die vraag ken ik niet. Bedoelde je `/ga eigenaar`?", "  (refused)"]),
    (
      "/schrap 9",
      [
        "  Wat wil je schrappen? `/schrap 2` is doel 2, `/schrap e31` een aanbod; `/o` laat ze zien.",
        "  (refused)",
      ]
    ),
    ("/terug", ["  Er is niets geschrapt.", "  (refused)"]),
    ("/wis eigenaar", ["  Hier valt niets te wissen.", "  (refused)"]),
    (
      "/a 7",
      [
        "  Die behoefte ken ik niet. Kies een nummer van 1 tot 2: `/a` laat ze zien.",
        "  (refused)",
      ]
    ),
  ]

  @Test(arguments: lines)
  func `what comes of a line in a script`(line: String, outcome: [String]) {
    let talk = GoalTalk(
      isInteractive: false, names: [(Alias(1), "Selam")], before: [GoalTalk.goal])
    #expect(talk.after("/g 1", line) == outcome)
  }

  @Test func `in a script every sentence is a goal, and a question only what was gone to`() {
    var talk = GoalTalk(isInteractive: false)
    talk.type(GoalTalk.sentence, "Vaders koken samen.", "/g eigenaar", "Ilse", "Moeders fietsen.")
    talk.type("/a 1", "zelf: leesclub", "eigenaar: p2", "/g 1", "vervanger: Bo")
    talk.press(.end)
    #expect(
      talk.text == """
        \(GoalTalk.sentence)
        + e2 goal "\(GoalTalk.sentence)"
        Vaders koken samen.
        + e3 goal "Vaders koken samen."
        /g eigenaar
        Ilse
        + e3.owner "Ilse"
        Moeders fietsen.
        + e5 goal "Moeders fietsen."
        /a 1
        zelf: leesclub
        + e6 offer "leesclub"
        + e6.serves "" [2026-11-20-buurt-1-aaaaaa#4]
        + e6.fit "ourselves"
        eigenaar: p2
        + e6.owner "p2"
        /g 1
        vervanger: Bo
        + e2.deputy "Bo"
        ^
          (over)
        """)
  }

  @Test func `a goal is changed, struck, brought back and erased`() {
    var talk = GoalTalk(before: [GoalTalk.goal])
    talk.type("/wijzig 1", "Eind mei lezen tien vaders voor in het wijkhuis.", "/schrap", "/terug")
    talk.type("/wis doel", "/o")
    let kept = talk.text.split(separator: "\n").filter { $0.hasPrefix("+") }
    #expect(
      kept == [
        "+ e2.text \"Eind mei lezen tien vaders voor in het wijkhuis.\"", "+ struck([2])",
        "+ restored([2])", "+ erased([2, 3])",
      ])
    #expect(
      talk.text.hasSuffix("  2  samen wandelen · 1 persoon · nog geen doel · nog geen aanbod"))
    #expect(talk.text.contains("  (history forgotten)"))
  }

  @Test func `an offer that gehoord.yaml does not name any more is said, and kept`() {
    let events: [DossierEvent] = [
      .written(Written(.offer, nil, .text, "Taalcafé")),
      .written(
        Written(
          .offer, 2, .serves, "",
          sources: [.said(EvidenceAddress(conversation: "2026-11-20-buurt-1-aaaaaa", event: 4))])),
      .written(Written(.offer, 2, .fit, "fits")),
    ]
    let said =
      "  `Taalcafé` staat niet meer in gehoord.yaml. Het blijft hier staan tot je het schrapt."
    #expect(!GoalTalk(before: events).text.contains(said))
    let talk = GoalTalk(supply: Supply(), before: events)
    #expect(talk.text.contains(said))
    #expect(talk.after("/a").contains("  e2  Taalcafé · past"))
  }

  @Test func `a low confidence asks once what would help, and it may wait`() {
    let low = GoalTalk(before: [GoalTalk.goal]).after("/g vertrouwen", "/g 1 vertrouwen", "6")
    #expect(low == ["+ e2.confidence \"6\"", "  Wat zou het een punt hoger maken?"])
    let skipped = GoalTalk(before: [GoalTalk.goal]).after("/g 1 vertrouwen", "6", "")
    #expect(skipped.last == "  Typ een volgend doel · /o alles · /a aanbod · /stop")
    let high = GoalTalk(before: [GoalTalk.goal]).after("/g 1 vertrouwen", "7")
    #expect(!high.contains("  Wat zou het een punt hoger maken?"))
  }

  @Test func `without needs and settings it works all the same`() {
    var talk = GoalTalk(supply: Supply(), summary: Summary())
    talk.type("/a", "/a 1", GoalTalk.sentence)
    let hint =
      "  Nog geen behoeften gemerkt in dit dossier. Schrijf een doel van jullie organisatie, of Enter."
    #expect(talk.text.contains(hint))
    #expect(
      talk.text.contains(
        "  Nog geen behoeften gemerkt. Zet in een gesprek een ! achter een notitie."))
  }

  @Test(arguments: [
    ("/xx", [String]()), ("/wij", ["/wijzig"]), ("/g ve", ["vervanger", "vertrouwen"]),
    ("/g 1", ["1"]),
    ("/a ", ["1", "2"]), ("x", []),
  ])
  func `Tab offers commands, questions and needs`(line: String, words: [String]) {
    let talk = GoalTalk(before: [GoalTalk.goal])
    #expect(talk.dialogue.candidates(for: line).map(\.word) == words)
  }

  @Test func `Tab offers what is to be chosen: offers, partners, and what a goal serves`() {
    var talk = GoalTalk(before: [GoalTalk.goal])
    talk.type("/g 1 waarvoor")
    #expect(talk.dialogue.candidates(for: "1, ").map(\.word) == ["1", "2", "3", "4"])
    talk.type("/a 1")
    #expect(talk.dialogue.candidates(for: "taal").map(\.word) == ["Taalcafé"])
    #expect(talk.dialogue.candidates(for: "ge").map(\.word) == ["geen"])
    talk.type("partner: Wijkteam")
    talk.type("", "/g e2")
    #expect(talk.text.contains("Wijkteam"))
  }

  @Test func `a pasted block is one answer, and Ctrl-C changes nothing`() {
    var talk = GoalTalk(before: [GoalTalk.goal])
    talk.type("/g 1 beginpunt")
    talk.press(.interrupt)
    talk.paste("twee vaders", " lezen nu ", "")
    #expect(talk.text.contains("doel 1 · beginpunt › ^\n"))
    #expect(talk.text.contains("+ e2.baseline \"twee vaders lezen nu\""))
  }
}
