import Support
import Testing

/// `gehoord doelen DOSSIER`, through the whole program.
@Suite struct PlanTests {
  private let workspace: TemporaryWorkspace

  init() throws { workspace = try TemporaryWorkspace() }

  private func goals(_ arguments: String..., input: String = "") throws -> Outcome {
    try workspace.command(["doelen", "noord"] + arguments).run(input: Array(input.utf8))
  }

  /// A talk with two needs, so that there is something to plan for.
  private func talk() throws {
    _ = try workspace.gehoord(
      "gesprek", "kennismaking", "--dossier", "noord", "--deelnemer", "Selam", "--zonder-opening",
      input: "! brieven van de gemeente lezen #zaken\n! samen wandelen\n")
  }

  private static let script = """
    In maart 2099 lezen tien vaders voor in het wijkhuis.
    waarvoor: 1
    eigenaar: Ilse
    vervanger: Ilse
    vervanger: Bo
    /a 1
    1
    meegaan: Bo

    """

  private static let settings = """
    language: nl
    offers:
      - name: Formulierenbrigade
        needs: [brieven]
        partner: Raadslieden

    """

  @Test func `a script keeps what it can, and tells the number of each line it cannot`() throws {
    try talk()
    try workspace.write(Self.settings, to: workspace.folder + "/gehoord.yaml")
    let outcome = try goals(input: Self.script)
    #expect(
      outcome
        == Outcome(
          1, output: "   behoefte: brieven van de gemeente lezen\n",
          errors:
            "regel 4: Dat is de eigenaar zelf. Wie neemt het over als die er niet is?\n"))
    #expect(
      try goals("--toon")
        == Outcome(
          0,
          output: """
            Doelen van noord
             1  In maart 2099 lezen tien vaders voor in het wijkhuis.
                S ✓  M ✓  A –  R –  T ✓ · open: afgesproken, beginpunt, meten, terugkijken, uren, mensen, geld, vertrouwen

            Behoeften zonder doel of aanbod
             2  samen wandelen · 1 persoon

            """))
    let json = try goals("--json").output
    for part in [
      "\"deadline\": \"2099-03-31\"", "\"owner\": \"Ilse\"", "\"deputy\": \"Bo\"",
      "\"fit\": \"partner\"", "\"handover\": \"Bo\"",
      "\"label\": \"brieven van de gemeente lezen\"",
    ] { #expect(json.contains(part), "\(part)") }
  }

  @Test func `the day counts from which a listing is made`() throws {
    _ = try goals(input: "In maart 2099 lezen tien vaders voor in het wijkhuis.\n")
    let later = try goals("--toon", "--vandaag", "2099-04-01").output
    #expect(later.contains("S ✓  M ✓  A –  R –  T –"))
    #expect(try goals("--json", "--vandaag", "2099-04-01").output.contains("\"over\": true"))
  }

  @Test func `what was kept stays when the goals of another are added`() throws {
    #expect(try goals(input: "Vaders koken samen.\n").code == 0)
    #expect(try goals(input: "Moeders fietsen samen.\n/g 1\neigenaar: Bo\n").code == 0)
    let lines = try goals("--toon").output.split(separator: "\n").map(String.init)
    #expect(lines[1] == " 1  Vaders koken samen.")
    #expect(lines.contains(" 2  Moeders fietsen samen."))
    #expect(try goals("--json").output.contains("\"owner\": \"Bo\""))
  }

  @Test(arguments: [
    (["doelen", "toest", "Een doel."], "`toest` ken ik niet. Bedoelde je `toets`?"),
    (["doelen", "noord", "zuid"], "`zuid` hoort hier niet."),
    (["doelen", "noord", "--dossier", "zuid"], "`noord` hoort hier niet."),
    (["doelen", "noord", "--vandaag", "2026-11-21"], "`--vandaag` hoort hier niet."),
    (["doelen", "toets", "--toon", "x"], "`--toon` hoort hier niet."),
    (["doelen", "noord", "--json", "--vandaag", "morgen"], "`morgen` kan niet bij `--vandaag`."),
  ])
  func `wrong use is told, and begins nothing`(words: [String], sentence: String) throws {
    let outcome = try workspace.command(words).run()
    #expect(outcome.code == 64)
    #expect(outcome.errors.hasPrefix("gehoord: " + sentence), "\(outcome.errors)")
    #expect(!workspace.everything.contains { $0.hasSuffix("dossier.jsonl") })
  }

  @Test func `a dossier that is called as a part is reached by its option`() throws {
    let command = ["doelen", "--dossier", "toets"]
    #expect(try workspace.command(command).run(input: Array("Vaders koken.\n".utf8)).code == 0)
    #expect(try workspace.command(command + ["--toon"]).run().output.contains(" 1  Vaders koken."))
  }

  @Test func `a dossier that is not there has nothing to show`() throws {
    #expect(
      try goals("--toon")
        == Outcome(
          1, errors: "Er is geen dossier noord. `gehoord doelen noord` begint er een.\n"))
  }

  @Test func `a mistake in the offers says where`() throws {
    try talk()
    try workspace.write("offers:\n  - nmae: Taalcafé\n", to: workspace.folder + "/gehoord.yaml")
    let outcome = try goals("--toon")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("gehoord.yaml:2:5: `nmae` ken ik niet. Bedoelde je `name`?"))
  }

  @Test func `a goal that names somebody goes with them`() throws {
    try talk()
    _ = try goals(input: "Vaders koken samen.\nafgesproken: p1, op 12 maart\n")
    #expect(try workspace.gehoord("privacy", "wis", "p1", "--dossier", "noord", "--ja").code == 0)
    #expect(try goals("--json").output.contains("\"agreed\": null"))
  }

  // MARK: At a terminal

  @Test func `a refused day comes back on the line, and killed in the middle nothing is lost`()
    throws
  {
    try talk()
    let terminal = try Terminal(workspace.command(["doelen", "noord"]))
    try terminal.wait(for: "doelen › ")
    try terminal.enter("tien vaders lezen voor in het wijkhuis")
    let shown = try terminal.enter("31 februari").plain
    #expect(shown.contains("   Die dag staat op geen kalender. Welke dag bedoel je?\n"))
    #expect(shown.hasSuffix("doel 1 · wanneer › "))
    try terminal.wait(for: "31 februari")
    terminal.press(.control_U)
    try terminal.enter("eind maart 2099")
    terminal.kill()
    _ = terminal.waitForExit()
    let again = try Terminal(workspace.command(["doelen", "noord"]))
    let opening = try again.wait(for: "doelen › ").plain
    #expect(opening.contains(" 1  tien vaders lezen voor in het wijkhuis\n"))
    #expect(opening.contains("    S ✓  M ✓  A –  R –  T ✓ · open: waarvoor, "))
    again.press(.control_D)
    #expect(again.waitForExit() == 0)
  }
}
