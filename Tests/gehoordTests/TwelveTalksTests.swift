import Formats
import Support
import Testing

/// A dozen imported talks come to a complete plan, by scripts only.
@Suite struct TwelveTalksTests {
  private let workspace: TemporaryWorkspace

  init() throws { workspace = try TemporaryWorkspace() }

  private static let talks = [
    "01-aziza", "02-bert", "03-chidi", "04-dounia", "05-edwin", "06-fatma", "07-groep", "08-joke",
    "09-karim", "10-lien", "11-mariam", "12-noor",
  ].map { "\(Command.package)/Tests/gehoordTests/Twelve/\($0).txt" }

  private static let settings = """
    organisation: Bibliotheek De Kade
    language: nl
    goals: [Iedereen kan meedoen]
    offers:
      - name: Taalcafé
        domains: [civic-integration, affairs]
        practice: group

    """

  private func run(_ arguments: String..., input: String = "") throws -> Outcome {
    try workspace.command(arguments).run(input: Array(input.utf8))
  }

  private func json(_ arguments: String...) throws -> JSON {
    try JSON(parsing: workspace.command(arguments).run().output.utf8)
  }

  private func needs(_ status: String) throws -> [JSON] {
    (try json("inzicht", "kade", "--json")["needs"]?.array ?? []).filter {
      $0["status"]?.string == status
    }
  }

  /// A yes to every suggested need: of one with many lines six are asked at a time.
  private func acceptAll() throws -> Int {
    let asked = try needs("suggested").map { (($0["evidence"]?.array?.count ?? 0) + 5) / 6 }
    let outcome = try run(
      "inzicht", "kade", "--interactief",
      input: String(repeating: "j\n", count: asked.reduce(0, +)))
    #expect(outcome.code == 0, "\(outcome.errors)")
    return asked.count
  }

  private func plan() throws {
    #expect(
      try run(
        "visie", "kade",
        input: """
          go, ze willen zelf koken en taalmaatje zijn
          12 november 2026, p1 p9
          /g waarden
          /zoek groet
          1
          /g visie
          [1 2] In 2090 leest iedereen de eigen post en eten we samen.

          """
      ).code == 0)
    #expect(
      try run(
        "doelen", "kade",
        input: """
          Voor 1 juli 2090 lezen tien deelnemers zelf hun post in het taalcafé.
          waarvoor: 1
          eigenaar: Ilse
          vervanger: Ria
          afgesproken: p1 en p9, op 12 november 2026
          beginpunt: nu niemand
          meten: we tellen wie er komt
          terugkijken: 1 februari 2090
          uren: 4 uur per week
          mensen: twee vrijwilligers
          geld: geen
          vertrouwen: 8
          /a 1
          1

          """
      ).code == 0)
    #expect(
      try run(
        "logboek", "kade",
        input: "> zaal regelen voor de kookavond · Ria · Ilse · 1 maart 2090\n"
      ).code == 0)
  }

  @Test func `twelve imported talks go to a complete plan that traces back, and to every report`()
    throws
  {
    #expect(
      try workspace.command(["importeer", "--dossier", "kade"] + Self.talks).run().code == 0)
    try workspace.write(Self.settings, to: workspace.folder + "/gehoord.yaml")
    #expect(try acceptAll() > 10)
    #expect(try needs("suggested").isEmpty)
    #expect(try needs("marked").contains { ($0["persons"]?.int ?? 0) > 3 })
    try plan()
    let trace = try run("dossier", "controleer", "kade")
    #expect(trace.code == 0, "\(trace.output)\(trace.errors)")
    let status = try json("dossier", "toon", "kade", "--json")
    #expect(status["conversations"]?.int == 12)
    #expect(status["persons"]?.int == 14)
    #expect(status["decision"]?.string == "go")
    #expect(status["goals"]?.int == 1)
    #expect(status["incompleteGoals"]?.int == 0)
    #expect(status["openActions"]?.int == 1)
    #expect(status["next"]?.string == "report")
    for audience in ["team", "gemeente", "deelnemers"] {
      for format in ["md", "html", "json"] {
        let report = try run("exporteer", "kade", "--voor", audience, "--als", format)
        #expect(report.code == 0, "\(audience) \(format): \(report.errors)")
        #expect(!report.output.isEmpty)
      }
    }
    #expect(try run("exporteer", "kade", "--als", "csv").code == 0)
    #expect(try run("exporteer", "kade", "--als", "csv", "--deel", "doelen").code == 0)
  }
}
