import Formats
import Support
import Testing

/// `gehoord inzicht --interactief`, through the whole program.
@Suite struct CodingTests {
  private let workspace: TemporaryWorkspace

  init() throws { workspace = try TemporaryWorkspace() }

  private static let first = """
    # vorm: focusgroep
    Nadia: Die brieven leg ik dicht in de la.
    Kamil: Ik wil graag leren fietsen.
    """
  private static let second = "Ola: Die brieven van de belasting snap ik niet.\n"

  /// Imports a talk in the dossier `noord`.
  private func talk(_ name: String, _ lines: String) throws {
    let file = try workspace.file(name, lines)
    #expect(try workspace.gehoord("importeer", "--dossier", "noord", file).code == 0)
  }

  private func talks() throws {
    try talk("een.txt", Self.first)
    try talk("twee.txt", Self.second)
  }

  private func judge(_ input: String, environment: [String: String] = [:]) throws -> Outcome {
    try workspace.gehoord(
      "inzicht", "noord", "--interactief", input: input, environment: environment)
  }

  private func needs(environment: [String: String] = [:]) throws -> [JSON] {
    let output = try workspace.gehoord("inzicht", "noord", "--json", environment: environment)
      .output
    return try JSON(parsing: output.utf8)["needs"]?.array ?? []
  }

  private func told(_ needs: [JSON]) -> [String] {
    needs.map { need in
      ["id", "label", "status", "domain"].compactMap { need[$0]?.string }.joined(separator: " · ")
        + " · \(need["persons"]?.int ?? -1)"
    }
  }

  private var record: String { workspace.folder + "/transcripts/noord/dossier.jsonl" }

  @Test func `accepted needs count at once, under a code, in closed talks with a new control code`()
    throws
  {
    try talks()
    let outcome = try judge("j\nn\n")
    #expect(outcome.code == 0)
    let codes = outcome.errors.split(separator: "\n")
    #expect(codes.count == 2)
    for (line, number) in zip(codes, 1...) {
      #expect(line.contains("import-\(number) heeft een nieuwe controlecode: "))
      let code = line.split(separator: " ").last.map(String.init) ?? ""
      let check = try workspace.gehoord("transcript", "controleer", "--code", code)
      #expect(check.code == 0, "\(check)")
    }
    #expect(
      told(try needs()) == ["c5 · Brieven en post begrijpen en afhandelen · marked · affairs · 2"])
    for path in workspace.conversations {
      #expect(try workspace.gehoord("transcript", "controleer", path).code == 0)
    }
    #expect(try workspace.gehoord("transcript", "controleer", record).code == 0)
  }

  @Test func `one key is enough at the keyboard`() throws {
    try talks()
    let terminal = try Terminal(workspace.command(["inzicht", "noord", "--interactief"]))
    try terminal.wait(for: "behoefte? › ")
    terminal.type("j")
    #expect(try terminal.wait(for: "behoefte? › ").contains("Telt mee: Brieven"))
    terminal.type("n")
    #expect(try terminal.wait(for: "inzicht › ").contains("Geen behoefte."))
    _ = terminal.settle()
    terminal.press(.control_D)
    #expect(terminal.waitForExit() == 0)
    #expect(try needs().count == 1)
  }

  @Test func `what is a talent and no need counts among the strengths, and is asked no more`()
    throws
  {
    try talks()
    #expect(try judge("*\n").code == 0)
    let json = try JSON(parsing: workspace.gehoord("inzicht", "noord", "--json").output.utf8)
    #expect(json["strengths"]?.array?.count == 2)
    #expect(json["needs"]?.array?.count { $0["status"]?.string == "marked" } == 0)
    #expect(json["needs"]?.array?.count == 1)
  }

  @Test func `new talks join a code by themselves, with its domain, and that is told`() throws {
    try talks()
    #expect(try judge("/domein gezondheid\nj\n\n").code == 0)
    try talk("drie.txt", "Zeynep: Ik snap de brieven van de gemeente niet.\n")
    #expect(try judge("\nj\n").output.contains("Telt mee: Brieven en post begrijpen en afhandelen"))
    try talk("vier.txt", "Fatma: Mooi weer.\n")
    #expect(
      try workspace.gehoord("hervat", workspace.conversations[3], input: "! brieven begrijpen\n")
        .code
        == 0)
    #expect(
      try judge("").output.contains(
        "Kwam er vanzelf bij: c5 Brieven en post begrijpen en afhandelen (1)\n"))
    #expect(
      told(try needs().filter { $0["status"]?.string == "marked" })
        == ["c5 · Brieven en post begrijpen en afhandelen · marked · health · 4"])
  }

  @Test func `a talk that is open in another window is passed over, and nothing is lost`() throws {
    try talks()
    let terminal = try Terminal(workspace.command(["hervat", workspace.conversations[1]]))
    try terminal.wait(for: "› ")
    let outcome = try judge("j\n")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("is al open in een ander venster"))
    #expect(outcome.errors.contains("Deze regels zijn overgeslagen."))
    #expect(
      told(try needs().filter { $0["label"]?.string?.hasPrefix("Brieven") == true }) == [
        "c5 · Brieven en post begrijpen en afhandelen · marked · affairs · 1",
        "\(try needs().last?["id"]?.string ?? "") · Brieven en post begrijpen en afhandelen · suggested · affairs · 1",
      ])
    terminal.press(.control_D)
    terminal.press(.control_D)
    #expect(terminal.waitForExit() == 0)
    #expect(try judge("j\nj\n").code == 0)
    #expect(try needs().first?["persons"]?.int == 2)
  }

  @Test func `two windows on one codebook lose nothing, and each tells what the other did`() throws
  {
    try talks()
    #expect(try judge("j\nj\n").code == 0)
    let terminal = try Terminal(workspace.command(["inzicht", "noord", "--interactief"]))
    try terminal.wait(for: "inzicht › ")
    #expect(try judge("/samen c5 c6\n/naam c5 Post\n").code == 0)
    let shown = try terminal.enter("/naam c6 Fietsen").plain
    #expect(shown.contains("In een ander venster: c6 zit in c5\n"))
    #expect(shown.contains("c5 heet nu: Fietsen\n"))
    #expect(told(try needs()) == ["c5 · Fietsen · marked · affairs · 3"])
    #expect(try terminal.enter("/herstel").contains("Teruggedraaid: c5 heet: Fietsen"))
    #expect(told(try needs()) == ["c5 · Post · marked · affairs · 3"])
  }

  @Test func `under a passphrase the words of judgements and codes are sealed`() throws {
    try talks()
    try workspace.encrypt("noord")
    let environment = try workspace.passphraseFile()
    #expect(try judge("post leren lezen\nj\n", environment: environment).code == 0)
    #expect(workspace.holding("post leren lezen") == [])
    #expect(
      told(try needs(environment: environment)) == [
        "c5 · post leren lezen · marked · affairs · 2",
        "c6 · Leren fietsen of weer fietsen · marked · leisure-social · 1",
      ])
  }

  @Test func `who takes their story back is in no code any more`() throws {
    try talks()
    #expect(try judge("j\nIk wil graag leren fietsen.\n").code == 0)
    #expect(try workspace.gehoord("privacy", "wis", "p2", "--dossier", "noord", "--ja").code == 0)
    #expect(workspace.holding("leren fietsen") == [workspace.root + "/een.txt"].map(\.lastPart))
    #expect(told(try needs()).count == 1)
  }

  @Test func `a damaged dossier record is told of, and what can be read of it counts`() throws {
    try talks()
    #expect(try judge("j\nn\n").code == 0)
    var text = try workspace.text(record)
    text = text.replacing("Brieven en post", with: "Brieven of post")
    try workspace.write(text, to: record)
    let outcome = try workspace.gehoord("inzicht", "noord")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("noord/dossier is beschadigd"))
    #expect(try judge("").errors.contains("noord/dossier is beschadigd"))
  }

  @Test(arguments: [["--json"], ["zuid"]])
  func `what means nothing beside it is wrong use`(more: [String]) throws {
    try talks()
    let outcome = try workspace.command(["inzicht", "noord", "--interactief"] + more).run()
    #expect(outcome.code == 64)
  }

  @Test func `importance, reasons and months are told with a need`() throws {
    let input = "! zelf lezen\n/belang 8\ndan help ik mijn kind\n/waarom\n"
    #expect(
      try workspace.gehoord(
        "gesprek", "kennismaking", "--zonder-opening", "--deelnemer", "p1", input: input
      ).code == 0)
    let output = try workspace.gehoord("inzicht").output
    #expect(output.contains("       belang, van 0 tot 10: 8\n"))
    #expect(output.contains("): dan help ik mijn kind\n"))
    let json = try JSON(parsing: workspace.gehoord("inzicht", "--json").output.utf8)
    let need = json["needs"]?.array?.first
    #expect(need?["importance"]?.array?.compactMap(\.int) == [8])
    #expect(need?["why"]?.array?.compactMap(\.string) == ["dan help ik mijn kind"])
  }

  @Test func `the team report names needs by their codes, and leaks no words through them`() throws
  {
    try talk("een.txt", "# toestemming: notities\nNadia: \"Die brieven leg ik dicht in de la.\"\n")
    #expect(try judge("\"Die brieven leg ik dicht in de la.\"\n").code == 0)
    let report = try workspace.gehoord("exporteer", "noord").output
    #expect(!report.contains("leg ik dicht"))
    #expect(report.contains("Iets over zaken regelen"))
  }
}
