import Conversing
import Interviewing
import Planning
import Support
import Testing
import Understanding

/// The talk that the vision is drawn from.
private let kitchen = Interview.sample(
  opening: .sample(
    id: "t1", form: .focusGroup, dossier: "keuken",
    list: .sample(topics: [
      .sample("samen", explores: [.value], questions: [.sample("hoe")]),
      .sample("later", explores: [.goals], questions: [.sample("wat")]),
    ])), people: 3,
  [
    .note("\"wij eten altijd samen\"", under: QuestionAddress(topic: "samen", question: "hoe")),
    .note(
      "iedereen brengt iets mee", by: .p(2), under: QuestionAddress(topic: "samen", question: "hoe")
    ),
    .agreed(note: 6, [Alias(3)]),
    .note(
      "een plek van onszelf", by: .p(3), under: QuestionAddress(topic: "later", question: "wat")),
    .note("koken voor dertig man", .strength, by: .p(2)), .note("brieven lezen", .need),
    .responded(to: 10, .confirmed, text: nil), .disagreed(note: 5, [Alias(2)]),
    .consented(.sample(.contact, .yes, of: 1, 3)),
  ])

private func vision(
  _ language: Language = .dutch, isInteractive: Bool = true, before: [DossierEvent] = [],
  talk: Interview = kitchen
) -> DossierScript<Envisioning> {
  var (heard, summary) = (HeardLines(), Summary())
  heard.add(talk)
  summary.add(talk)
  return DossierScript(
    Envisioning(
      dossier: "keuken", language: language, heard: heard, summary: summary,
      talks: [TalkHeld(talk)].compactMap(\.self), organisationGoals: ["iedereen doet mee"],
      themes: ["taal", "eten"], isInteractive: isInteractive),
    before: [.introduced(Alias(3))] + before)
}

@Suite struct EnvisioningTests {
  @Test func `from go or no-go to a joint vision, in Dutch`() throws {
    var script = vision()
    script.type(
      "misschien wel", "go", "ze willen zelf koken", "12 maart, p1 p4", "De Keukentafel", "")
    script.type("eten", "vandaag met p1 en p3", "/g organisatie", "1", "/g waarden", "1 2", "7")
    script.type("[2] Iedereen \"brengt iets\" mee", "Wij \"eten altijd samen\"", "2", "/bron t1#5")
    script.type("/g behoeften", "lezen", "/g visie", "[1 4] Samen koken we op een eigen plek.")
    script.type("/wijzig", "Samen koken en eten we.", "/schrap", "/terug", "/o", "/toon", "/stop")
    #expect(try Golden("visie.txt").difference(from: script.text + "\n") == nil)
  }

  @Test func `from go or no-go to a joint vision, in English`() throws {
    var script = vision(.english)
    script.type("perhaps so", "later, because nobody has time", "", "/p", "/p", "/go goals", "1")
    script.type("They want to meet on Fridays", "yesterday, p1", "/decision go", "/quit")
    #expect(try Golden("vision.txt").difference(from: script.text + "\n") == nil)
  }

  @Test func `a script is asked nothing and keeps all it says`() {
    var script = vision(isInteractive: false)
    script.type(
      "go, ze willen koken", "vandaag p1", "De Tafel", "/g waarden", "1", "/g 11", "[e8] Samen.")
    #expect(
      script.text.split(separator: "\n").filter { $0.hasPrefix("+") } == [
        "+ 3 decision verdict \"go\"", "+ 4 decision e3 text \"ze willen koken\"",
        "+ 5 decision e3 agreed \"vandaag p1\" [2026-11-21:p1]", "+ 6 name text \"De Tafel\"",
        "+ 7 value text \"\"iedereen brengt iets mee\"\" [t1#6]",
      ])
    #expect(script.text.contains("`e8` is er niet"))
    #expect(!script.text.contains("Waar komt dit vandaan"))
  }

  @Test(arguments: [
    ("go", "go", ""), ("ja, want ze willen", "go", "ze willen"),
    ("Go omdat het kan", "go", "het kan"),
    ("no-go: geen tijd", "no-go", "geen tijd"), ("nee", "no-go", ""),
    ("nog niet, eerst praten", "later", "eerst praten"),
    ("No go because of money", "no-go", "of money"),
    ("doorgaan", "go", ""), ("later", "later", ""),
  ])
  func `a decision in people's own words`(line: String, verdict: String, reason: String) {
    let decision = vision().plan(after: line).verdicts.last
    #expect(decision?.verdict.rawValue == verdict)
    #expect(decision?.reason == reason)
  }

  @Test func `a decision may change, and the same one only gets another reason`() {
    let plan = vision().plan(
      after: "later, te vroeg", "/besluit later, geen tijd", "/besluit go, het kan nu")
    #expect(plan.verdicts.map(\.verdict) == [.later, .go])
    #expect(plan.verdicts.map(\.reason) == ["geen tijd", "het kan nu"])
  }

  @Test func `a new decision begins without the reason of the one before`() {
    let lines = vision().after("later, te vroeg", "vandaag p1", "/besluit go")
    #expect(lines.last == "  Waarom?")
    #expect(
      vision().after("/besluit later, te vroeg", "", "/besluit later").last?.contains("te vroeg")
        == true)
  }

  @Test func `writing before the decision is possible, and said once`() {
    let script = vision()
    let lines = script.after("/g naam", "De Tafel", "", "/g thema", "eten")
    #expect(lines.count { $0.contains("Het besluit is nog open") } == 1)
    #expect(script.after("", "De Tafel").contains { $0.contains("Het besluit is nog open") })
    let decided = vision(before: [.written(Written(.decision, nil, .verdict, "go"))])
    #expect(!decided.after("De Tafel").contains { $0.contains("besluit") })
    let stopped = vision(before: [.written(Written(.decision, nil, .verdict, "no-go"))])
    #expect(stopped.after("De Tafel").contains { $0.contains("het besluit is no-go") })
  }

  @Test(arguments: [
    ("[1] Samen.", ["t1#6"]), ("[1 2] Samen.", ["t1#6", "t1#5"]),
    ("[2; 12 maart p1 p3] Samen.", ["t1#5", "2026-03-12:p1,p3"]),
    ("[12 maart, p1] Samen.", ["2026-03-12:p1"]), ("[t1#8] Samen.", ["t1#8"]),
    ("[p2] Samen.", ["2026-11-21:p2"]), ("[] Samen.", []),
  ])
  func `sources before a sentence`(line: String, sources: [String]) {
    let plan = vision().plan(after: "/g waarden", line)
    #expect(plan.entries.map(\.text) == ["Samen."])
    #expect(plan.entries.first?.sources(.text).map(\.description) == sources)
  }

  @Test(arguments: [
    "[9] Samen.", "[e99] Samen.", "[c1] Samen.", "[t1#99] Samen.", "[morgen p1] Samen.",
    "[31 februari p1] Samen.", "[1]", "9", "[koffie] Samen.",
  ])
  func `what is no source is refused, and nothing is kept`(line: String) {
    let script = vision()
    #expect(script.plan(after: "/g waarden", line).entries.isEmpty)
    #expect(script.after("/g waarden", line).last == "  (refused)")
  }

  @Test func `the question about sources takes another sentence just as well`() {
    let plan = vision().plan(after: "/g doelen", "Elke week koken.", "Iedereen mag komen.", "1", "")
    #expect(plan.entries.map(\.text) == ["Elke week koken.", "Iedereen mag komen."])
    #expect(plan.entries.map { $0.sources(.text).map(\.description) } == [[], ["t1#8"]])
  }

  @Test func `taking back goes step by step, also over another window's lines`() {
    var script = vision()
    script.type("/g waarden", "1", "/schrap", "/terug")
    #expect(script.dossier.plan.entries.count == 1)
    script.meanwhile(.written(Written(.theme, nil, .text, "uit een ander venster")))
    script.type("[2] Mee.", "/wijzig Mee, altijd.", "/terug")
    #expect(script.dossier.plan.entries(.value).map(\.text).last == "Mee.")
    script.type("/terug")
    #expect(script.dossier.plan.entries.map(\.kind) == [.value, .theme])
    script.type("/terug", "/terug")
    #expect(script.dossier.plan.entries.map(\.kind) == [.theme])
    #expect(script.text.hasSuffix("(refused)"))
  }

  @Test func `erasing takes every event that holds the words`() {
    var script = vision()
    script.type("/g naam", "Van p1", "", "/wijzig Van ons", "/wis")
    #expect(script.dossier.plan.entries.isEmpty)
    #expect(script.text.contains("erased([3, 4])"))
    #expect(script.text.contains("(history forgotten)"))
  }

  @Test func `the words of who took them back are not proposed, and what rests on them is told`() {
    let before: [DossierEvent] = [
      .written(Written(.decision, nil, .verdict, "go")),
      .written(
        Written(
          .value, nil, .text, "\"wij eten altijd samen\"",
          sources: [.said(EvidenceAddress(conversation: "t1", event: 5))])),
    ]
    let gone = kitchen.after(.consented(.sample(.notes, .withdrawn, of: 1)))
    let script = vision(before: before, talk: gone)
    #expect(script.text.contains("Een bron is weg (ingetrokken of gewist) bij: e4."))
    let lines = script.after("/g waarden")
    #expect(lines.contains("  bron weg (ingetrokken of gewist): t1#5"))
    #expect(lines.filter { $0.contains("t1#") && !$0.contains("weg") }.count == 1)
  }

  @Test func `what looks like a name, a number of a person or a stranger is told`() {
    let script = vision()
    #expect(
      script.after("/g naam", "Het huis van meneer Jansen").contains {
        $0.contains("lijkt een naam")
      })
    #expect(script.after("/g naam", "nummer 111222333").contains { $0.contains("BSN") })
    #expect(
      script.after("go, mooi", "vandaag p9").contains { $0.contains("p9 komt in dit dossier") })
  }

  @Test func `Tab knows decisions, fields, commands and sentences`() {
    let script = vision()
    func words(_ line: String) -> [String] { script.dialogue.candidates(for: line).map(\.word) }
    #expect(words("n") == ["no-go"])
    #expect(words("/ga w") == ["waarden"])
    #expect(words("/be") == ["/besluit"])
    var other = script
    other.type("/g naam", "De Tafel")
    #expect(other.dialogue.candidates(for: "/wijzig e").map(\.word) == ["e3"])
    #expect(other.dialogue.candidates(for: "n").isEmpty)
  }

  @Test func `every command is helped with, and none has two meanings`() {
    let help = vision().after("/h").joined(separator: "\n")
    for command in VisionCommand.allCases { #expect(help.contains("/" + command.names.nl)) }
    #expect(vision().after("/shwo").contains { $0.contains("Bedoelde je `/show`?") })
  }
}
