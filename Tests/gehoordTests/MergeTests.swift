import FoundationEssentials
import Interviewing
import Storage
import Support
import Testing

/// What moderator and note taker wrote of one focus group, read as one.
@Suite struct MergeTests {
  private let workspace: TemporaryWorkspace
  private static let moderator = "2026-11-21-ondersteuning-1"
  private static let noteTaker = "2026-11-21-ondersteuning-2"

  init() throws { workspace = try TemporaryWorkspace() }

  // MARK: Reading side by side

  @Test func `the merged page in Dutch is the one that was written down`() throws {
    try writeMeeting()
    let outcome = try merge("--zelfde", "p7=p3")
    #expect(outcome.code == 0)
    #expect(
      outcome.errors == "Vastgelegd in dossier noord: deze twee tellen voortaan als één gesprek.\n")
    #expect(try Golden("samenvoegen.txt").difference(from: outcome.output) == nil)
  }

  @Test func `in English it says the same`() throws {
    try writeMeeting()
    let outcome = try merge("--same", "p7=p3", "--look", "--taal", "en")
    #expect(outcome.errors == "Only looked at; nothing was kept.\n")
    for words in [
      "In B p7 = p3.", "4 lines are in both; those stand together (↳).", "Where the records differ",
      "Consent to quoting of p1: A yes, B no. Until then counts: no.",
      "A 15 (p1) was forgotten. Of that moment B still has: 12. Should that go too?",
      "The same words, another person: A 14 is of p2, B 11 of p3.",
    ] {
      #expect(outcome.output.contains(words), "\(words)")
    }
  }

  @Test func `as JSON it has the records, the passages and the conflicts`() throws {
    try writeMeeting()
    let outcome = try merge("--zelfde", "p7=p3", "--bekijk", "--json")
    let merged = try JSONDecoder().decode(Merged.self, from: Data(outcome.output.utf8))
    #expect(merged.records.map(\.record) == ["A", "B"])
    #expect(
      merged.records.map(\.conversation)
        == [Self.moderator + "-aaaaaa", Self.noteTaker + "-bbbbbb"])
    #expect(merged.same == ["p7": "p3"])
    #expect(
      merged.passages.filter { $0.notes.count == 2 }.map { $0.notes.map(\.event) }
        == [[7, 6], [8, 7], [10, 9], [11, 10]])
    #expect(
      merged.conflicts.map(\.kind) == ["consent", "consent", "erased", "readback", "speaker"])
  }

  // MARK: Refusals

  @Test func `what cannot be merged is told with what to do, and nothing is kept`() throws {
    try writeMeeting()
    try write("2026-11-21-ander-1", id: "cccccc", dossier: "zuid", [(0, .joined(Alias(1)))])
    try write(
      "2026-11-21-later-1", id: "dddddd", [(7200, .joined(Alias(1))), (7260, .note("dag"))])
    let folder = workspace.folder + "/transcripts/noord/"
    try workspace.write(
      workspace.bytes(folder + Self.moderator + ".jsonl"), to: folder + "kopie.jsonl")
    let damaged = try workspace.text(folder + Self.moderator + ".jsonl")
      .replacing("kast", with: "tafel")
    try workspace.write(damaged, to: folder + "kapot.jsonl")
    let before = workspace.everything
    for (arguments, sentence) in Self.refusals {
      let outcome = try workspace.command(["transcript", "samenvoegen"] + arguments).run()
      #expect(outcome == Outcome(1, errors: sentence + "\n"), "\(arguments)")
    }
    #expect(workspace.everything == before)
  }

  private static let refusals: [([String], String)] = [
    (
      [moderator, moderator],
      "Dat is twee keer hetzelfde verslag. Noem ook dat van de ander."
    ),
    (
      [moderator, "noord/kopie"],
      "noord/kopie en noord/2026-11-21-ondersteuning-1 zijn kopieën van één verslag. `gehoord transcript controleer` zegt wat erin verschilt. Noem hier het verslag van de ander."
    ),
    (
      [moderator, "2026-11-21-ander-1"],
      "Het eerste verslag hoort bij dossier noord, het tweede bij zuid: p1 is daar een ander. Kies twee verslagen uit één dossier; `gehoord transcript lijst` laat ze zien."
    ),
    (
      [moderator, "noord/kapot"],
      "kapot is beschadigd. `gehoord transcript controleer kapot` zegt waar."
    ),
    (
      [moderator, "2026-11-21-later-1"],
      "De tijden van deze twee verslagen raken elkaar nergens. Is het wel hetzelfde gesprek? Zo ja: nog eens met --toch."
    ),
    (
      [moderator, noteTaker, "--zelfde", "p3=p7"],
      "p3 staat niet in het tweede verslag. Daar staan: p1, p2, p7. Schrijf eerst de naam in het tweede verslag: --zelfde p7=p1."
    ),
    (
      [moderator, noteTaker, "--zelfde", "p7=p9"],
      "p9 staat niet in het eerste verslag. Daar staan: p1, p2, p3. Schrijf eerst de naam in het tweede verslag: --zelfde p7=p1."
    ),
    (
      [moderator, noteTaker, "--zelfde", "p7=p1"],
      "p1 staat ook zelf in het tweede verslag, dus p7 is daar een ander. Laat --zelfde p7=p1 weg."
    ),
  ]

  @Test(arguments: [
    (["samenvoegen", "x"], "Hier ontbreekt GESPREK GESPREK."),
    (["samenvoegen", "x", "y", "z"], "`z` hoort hier niet."),
    (
      ["samenvoegen", "x", "y", "--zelfde", "Selam"],
      "`Selam` kan niet bij `--zelfde`. Schrijf het zo: `p7=p1`."
    ),
    (["toon", "x", "--zelfde", "p7=p1"], "`--zelfde` hoort hier niet."),
    (["lijst", "--los"], "`--los` hoort hier niet."),
    (["toon"], "Hier ontbreekt GESPREK."),
  ])
  func `wrong use is told in one sentence`(arguments: [String], sentence: String) throws {
    let outcome = try workspace.command(["transcript"] + arguments).run()
    #expect(
      outcome
        == Outcome(
          64,
          errors:
            "gehoord: \(sentence) `gehoord transcript --help` laat zien wat er kan.\n"))
  }

  // MARK: Linking

  @Test func `a link is kept once, holds without being told again, and can be undone`() throws {
    try writeMeeting()
    #expect(
      try merge().errors == """
        Alleen in B: p7. Is dat iemand uit A? Zeg het zo: --zelfde p7=p3
        Vastgelegd in dossier noord: deze twee tellen voortaan als één gesprek.

        """)
    #expect(
      try merge("--zelfde", "p7=p3").errors
        == "Vastgelegd in dossier noord: deze twee tellen voortaan als één gesprek.\n")
    let kept = try workspace.text(dossierFile)
    for options in [["--zelfde", "p7=p3"], []] {
      let again = try workspace.command(
        ["transcript", "samenvoegen", Self.moderator, Self.noteTaker] + options
      ).run()
      #expect(
        again.errors == "Deze twee telden al als één gesprek; er is niets veranderd.\n")
      #expect(try Golden("samenvoegen.txt").difference(from: again.output) == nil)
    }
    #expect(try workspace.text(dossierFile) == kept)
    #expect(
      try merge("--los").errors
        == "Vastgelegd in dossier noord: deze twee tellen weer elk als een eigen gesprek.\n")
    #expect(
      try merge("--los").errors
        == "Deze twee telden al elk als een eigen gesprek; er is niets veranderd.\n")
    #expect(try gehoord("inzicht", "noord").output.hasPrefix("2 gesprekken · 4 personen\n"))
    #expect(try gehoord("transcript", "controleer").code == 0)
  }

  @Test func `linking with a third record lets the second go, and says so`() throws {
    try writeMeeting()
    try write(
      "2026-11-21-ondersteuning-3", id: "eeeeee", [(0, .joined(Alias(1))), (60, .note("dag"))])
    _ = try merge("--zelfde", "p7=p3")
    #expect(
      try gehoord(
        "transcript", "samenvoegen", Self.moderator, "2026-11-21-ondersteuning-3"
      ).errors == """
        Vastgelegd in dossier noord: deze twee tellen voortaan als één gesprek.
        2026-11-21-ondersteuning-2-bbbbbb telt weer als een eigen gesprek.

        """)
  }

  // MARK: Counting

  @Test func `a linked pair is one talk, everybody once, each line still where it was written`()
    throws
  {
    try writeMeeting()
    _ = try merge("--zelfde", "p7=p3")
    let insight = try gehoord("inzicht", "noord")
    #expect(insight.output.hasPrefix("1 gesprek · 3 personen\n"))
    let summary = try JSONDecoder().decode(
      Counted.self, from: Data(gehoord("inzicht", "noord", "--json").output.utf8))
    let needs = summary.needs.filter { $0.status == "marked" }
    #expect(summary.persons == 3)
    #expect(needs.map(\.conversations) == [1, 1])
    #expect(needs.map(\.persons) == [1, 1])
    let (first, second) = (Self.moderator + "-aaaaaa", Self.noteTaker + "-bbbbbb")
    #expect(
      needs.map { $0.evidence.map { "\($0.conversation)#\($0.event)" } }
        == [["\(first)#8"], ["\(first)#10", "\(second)#9"]])
    #expect(
      summary.strengths.map { $0.evidence.map(\.speaker) } == [["p3", "p3"]])
    #expect(summary.conversations.map(\.id) == [first, second])
    #expect(summary.conversations.map(\.secondRecordOf) == [nil, first])
    #expect(summary.conversations.map(\.notHeard) == [[], []])
    #expect(summary.conversations.map(\.notAsked) == [["Wat je nog wilt"], []])
    #expect(summary.conversations[0].controlCode != nil)
  }

  @Test func `in an export the strictest of the two records counts, also when one is asked for`()
    throws
  {
    try write(
      Self.moderator, id: "aaaaaa",
      [
        (0, .joined(Alias(1))), (0, .joined(Alias(2))),
        (1, .consented(.sample(.quoting, .yes, of: 1, 2))),
        (60, .note("\"ik snap die brieven niet\"", .need, by: .p(1))),
        (120, .note("\"altijd haast en geen tijd\"", .need, by: .p(2))),
        (180, .note("geheim verhaal van p2", .need, by: .p(2))),
      ])
    try write(
      Self.noteTaker, id: "bbbbbb",
      [
        (0, .joined(Alias(1))), (0, .joined(Alias(7))),
        (1, .consented(.sample(.quoting, .yes, of: 1))),
        (2, .consented(.sample(.notes, .withdrawn, of: 7))),
        (70, .note("\"ik snap die brieven niet\"", .need, by: .p(1))),
      ])
    #expect(try gehoord("exporteer", "noord").output.contains("geheim verhaal"))
    _ = try merge("--zelfde", "p7=p2")
    for source in ["noord", Self.moderator] {
      let report = try gehoord("exporteer", source).output
      #expect(report.contains("ik snap die brieven niet"), "\(source)")
      #expect(!report.contains("altijd haast"), "\(source)")
      #expect(!report.contains("geheim verhaal"), "\(source)")
      #expect(report.contains("1 persoon, die niet in het verslag wil"), "\(source)")
    }
    let report = try gehoord("exporteer", "noord").output
    #expect(report.contains("1 gesprek met 1 persoon"))
    #expect(report.contains("tweede verslag van gesprek 1"))
  }

  // MARK: Copies of a sync service

  @Test func `a copy of a sync service is told, counts once, and is no damage`() throws {
    try writeMeeting()
    let folder = workspace.folder + "/transcripts/noord/"
    let (path, copy) = (
      folder + Self.noteTaker + ".jsonl", folder + Self.noteTaker + " (kopie).jsonl"
    )
    let whole = try workspace.text(path)
    try workspace.write(whole, to: copy)
    #expect(
      try copySentence() == "Dit is een kopie van \(path). Het gesprek telt één keer.")
    try workspace.write(lines(whole).dropLast(2).joined(), to: copy)
    #expect(
      try copySentence()
        == "Dit is een oudere kopie van \(path): hier 12 records, daar 14. Het gesprek telt één keer."
    )
    try workspace.write(lines(whole).dropLast(2).joined(), to: path)
    try workspace.write(whole, to: copy)
    #expect(
      try copySentence()
        == "Dit is een oudere kopie van \(copy): hier 12 records, daar 14. Het gesprek telt één keer."
    )
    #expect(try gehoord("inzicht", "noord").output.hasPrefix("2 gesprekken"))
    #expect(try workspace.text(copy) == whole)
  }

  @Test func `two copies that were both written on are told apart, and nothing is changed`() throws
  {
    try writeMeeting()
    let folder = workspace.folder + "/transcripts/noord/"
    let (path, copy) = (folder + Self.noteTaker + ".jsonl", folder + "a-conflict.jsonl")
    try workspace.write(workspace.text(path), to: copy)
    try extend(path, [.note("alleen hier")])
    try extend(copy, [.note("alleen daar"), .note("en nog iets")])
    let before = [try workspace.text(path), try workspace.text(copy)]
    #expect(
      try copySentence()
        == "Dit is een kopie van \(copy), maar na nummer 14 is er in allebei los van elkaar verder geschreven. Daar staat het meest: 16 records, hier 15. Er is niets veranderd; \(copy) telt. Bewaar ze allebei."
    )
    #expect(try [workspace.text(path), workspace.text(copy)] == before)
    let json = try gehoord("transcript", "controleer", "--json").output
    #expect(
      json.contains(
        "\"status\":\"intact\",\"problems\":[],\"copyOf\":\"\(copy)\",\"copy\":\"diverged\""))
    #expect(try gehoord("transcript", "toon", Self.noteTaker).output.contains("alleen hier"))
    let insight = try gehoord("inzicht", "noord", "--json").output
    #expect(insight.ranges(of: "\"closed\"").count == 2)
  }

  @Test func `words that were forgotten but still stand in a copy are told`() throws {
    try write(
      Self.moderator, id: "aaaaaa", [(0, .joined(Alias(1))), (60, .note("een geheim", .need))])
    let folder = workspace.folder + "/transcripts/noord/"
    let (path, copy) = (
      folder + Self.moderator + ".jsonl", folder + Self.moderator + " (kopie).jsonl"
    )
    try workspace.write(workspace.text(path), to: copy)
    try extend(path, [.erased([3])])
    let page = try gehoord("transcript", "controleer")
    #expect(page.code == 0)
    #expect(
      page.output.contains(
        "   Wat in \(path) is vergeten, staat hier nog: nummer 3. Haal deze kopie weg als je hem niet nodig hebt.\n"
      ))
    #expect(try !gehoord("transcript", "toon", Self.moderator).output.contains("geheim"))
    #expect(try !gehoord("inzicht", "noord", "--json").output.contains("geheim"))
  }

  @Test func `a whole copy of a damaged record counts until that is put right`() throws {
    try write(Self.moderator, id: "aaaaaa", [(0, .joined(Alias(1))), (60, .note("wens", .need))])
    let folder = workspace.folder + "/transcripts/noord/"
    let (path, copy) = (folder + Self.moderator + ".jsonl", folder + "heel.jsonl")
    let whole = try workspace.text(path)
    try workspace.write(whole, to: copy)
    try workspace.write(whole.replacing("wens", with: "eis"), to: path)
    let page = try gehoord("transcript", "controleer")
    #expect(page.code == 1)
    #expect(
      page.output.hasSuffix(
        "   Dit is een kopie van \(path), en die is beschadigd. Zolang telt deze. Zet \(path) ergens anders neer en geef deze kopie die naam.\n"
      ))
    #expect(try gehoord("inzicht", "noord").output.hasPrefix("1 gesprek · 1 persoon\n"))
  }

  // MARK: Control codes

  @Test func `a control code is found, in capitals and groups too, with what came after`() throws {
    try writeMeeting()
    let path = workspace.folder + "/transcripts/noord/" + Self.moderator + ".jsonl"
    let code = try #require(
      gehoord("transcript", "controleer", path).output.firstMatch(
        of: /controlecode ([0-9a-f]{12})/)
    ).output.1
    let groups = stride(from: 0, to: 12, by: 4).map {
      code.uppercased().dropFirst($0).prefix(4)
    }.joined(separator: " ")
    let right = "Klopt: dit is de afsluiting van noord/\(Self.moderator) op 21 november 2026; "
    #expect(
      try gehoord("transcript", "controleer", "--code", groups)
        == Outcome(0, output: right + "sindsdien kwam er niets bij.\n"))
    try extend(path, [.withdrawn(7), .erased([13])])
    #expect(
      try gehoord("transcript", "controleer", "--code", String(code))
        == Outcome(0, output: right + "sindsdien kwamen er 2 regels bij (1 vergeten).\n"))
    #expect(try gehoord("exporteer", "noord").output.contains(code))
    try extend(path, [.reopened, .closed(count: 24)])
    let later = try gehoord("transcript", "controleer", "--code", String(code))
    #expect(later.code == 0)
    #expect(
      later.output.firstMatch(
        of: /Het gesprek is later nog eens afgesloten; de code daarvan is [0-9a-f]{12}\./) != nil)
    #expect(
      try gehoord("--taal", "en", "transcript", "verify", "--code", String(code)).output.hasPrefix(
        "Right: this is the close of noord/\(Self.moderator) on 21 November 2026; 4 lines were added since (1 forgotten)."
      ))
  }

  @Test func `a code of an altered record, of none, and what is no code`() throws {
    try writeMeeting()
    let path = workspace.folder + "/transcripts/noord/" + Self.moderator + ".jsonl"
    let code = try #require(
      gehoord("transcript", "controleer", path).output.firstMatch(
        of: /controlecode ([0-9a-f]{12})/)
    ).output.1
    try workspace.write(workspace.text(path).replacing("kast", with: "tafel"), to: path)
    #expect(
      try gehoord("transcript", "controleer", "--code", String(code))
        == Outcome(
          1,
          output: """
            Deze code hoort bij noord/\(Self.moderator), maar dat verslag is sindsdien veranderd:
               De tekst van regel 7 (nummer 7) is veranderd na het bewaren.

            """))
    #expect(
      try gehoord("transcript", "controleer", "--code", "000000000000")
        == Outcome(1, output: "Deze code hoort bij geen enkel verslag hier.\n"))
    #expect(
      try gehoord("transcript", "controleer", "--code", "000000000000", "--json")
        == Outcome(1, output: "{\"code\":\"000000000000\",\"status\":\"unknown\"}\n"))
    #expect(
      try gehoord("transcript", "controleer", "--code", "51fb-zo")
        == Outcome(
          64,
          errors:
            "gehoord: `51fb-zo` kan niet bij `--code`. Schrijf het zo: `51fb3120632c`. `gehoord transcript --help` laat zien wat er kan.\n"
        ))
  }

  // MARK: The meeting

  private func gehoord(_ arguments: String...) throws -> Outcome {
    try workspace.command(arguments).run()
  }

  private var dossierFile: String { workspace.folder + "/transcripts/noord/dossier.jsonl" }

  /// What `controleer` says of the only copy; all files must be intact.
  private func copySentence() throws -> String? {
    let outcome = try gehoord("transcript", "controleer")
    #expect(outcome.code == 0, "\(outcome.output)")
    return outcome.output.split(separator: "\n").first { $0.hasPrefix("   ") }.map {
      String($0.dropFirst(3))
    }
  }

  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map { $0 + "\n" }
  }

  private func extend(_ path: String, _ events: [Event]) throws {
    let (log, _, _) = try EventLog<Event>.open(
      path, at: .sample(minute: 60), salt: CountedSalts().next)
    try log.append(events, at: .sample(minute: 60))
  }

  private func merge(_ options: String...) throws -> Outcome {
    try workspace.command(
      ["transcript", "samenvoegen", Self.moderator, Self.noteTaker] + options
    ).run()
  }

  /// Two records of one hour in the library: three people, two pens, one clock.
  private func writeMeeting() throws {
    try write(
      Self.moderator, id: "aaaaaa",
      [
        (0, .joined(Alias(1))), (0, .joined(Alias(2))), (0, .joined(Alias(3))),
        (10, .consented(.sample(.notes, .yes, of: 1, 2, 3))),
        (60, .asked(.post)),
        (90, .note("post ligt op de kast, haar neef maakt het open", by: .p(1), under: .post)),
        (120, .note("\"ik snap die brieven niet\"", by: .p(2), under: .post)),
        (125, .marked(note: 8, as: .need)),
        (
          200, .note("wil zelf kunnen zien welke brief haast heeft", .need, by: .p(1), under: .post)
        ),
        (260, .note("kan heel goed koken voor veel mensen", .strength, by: .p(3), under: .post)),
        (320, .asked(.week)),
        (340, .note("druk, altijd druk", by: .p(3), under: .week)),
        (400, .note("\"elke dinsdag naar de moskee\"", by: .p(2), under: .week)),
        (460, .note("mijn man mag dit niet weten", by: .p(1), under: .week)),
        (500, .erased([15])),
        (560, .responded(to: 10, .confirmed, text: nil)),
        (600, .consented(.sample(.quoting, .yes, of: 1, 2))),
        (620, .closed(count: 19)),
      ])
    try write(
      Self.noteTaker, id: "bbbbbb",
      [
        (5, .joined(Alias(1))), (5, .joined(Alias(2))), (5, .joined(Alias(7))),
        (12, .consented(.sample(.notes, .yes, of: 1, 2, 7))),
        (105, .note("p1 laat post op de kast liggen tot neef komt", by: .p(1))),
        (128, .note("\"ik snap die brieven niet\" zei ze zacht", by: .p(2))),
        (150, .note("lacht, kijkt naar de grond", .observation, by: .p(2))),
        (230, .note("zelf zien welke brief haast heeft", .need, by: .p(1))),
        (275, .note("kookt graag voor veel mensen", .strength, by: .p(7))),
        (410, .note("\"elke dinsdag naar de moskee\"", by: .p(7))),
        (470, .note("man mag niet weten dat ze hier is", by: .p(1))),
        (565, .responded(to: 9, .corrected, text: "op tijd weten welke brief haast heeft")),
        (605, .consented(.sample(.quoting, .no, of: 1))),
      ])
  }

  /// A conversation's file of the dossier `noord`, its events so many seconds after two o'clock.
  private func write(
    _ name: String, id: String, dossier: String = "noord",
    _ events: [(second: Int, event: Event)]
  ) throws {
    let opening = Opening.sample(
      id: "\(name)-\(id)", form: .focusGroup, dossier: dossier, title: "Ouders in Noord")
    let salts = CountedSalts()
    let folder = workspace.folder + "/transcripts/\(dossier)"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    let log = try EventLog<Event>.new("\(folder)/\(name).jsonl", salt: salts.next)
    for (second, event) in [(events.first?.second ?? 0, .opened(opening))] + events {
      try log.append([event], at: .sample(second: second))
    }
  }
}

private struct Merged: Decodable {
  struct Record: Decodable { let record, conversation: String }
  struct Passage: Decodable { let notes: [Note] }
  struct Note: Decodable { let event: Int }
  struct Conflict: Decodable { let kind: String }

  let records: [Record]
  let same: [String: String]
  let passages: [Passage]
  let conflicts: [Conflict]
}

private struct Counted: Decodable {
  struct Finding: Decodable {
    let status: String
    let conversations, persons: Int
    let evidence: [Evidence]
  }
  struct Evidence: Decodable {
    let conversation, speaker: String
    let event: Int
  }
  struct Talk: Decodable {
    let id: String
    let secondRecordOf, controlCode: String?
    let notHeard, notAsked: [String]
  }

  let persons: Int
  let needs, strengths: [Finding]
  let conversations: [Talk]
}
