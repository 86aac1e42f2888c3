import Formats
import Interviewing
import Planning
import Storage
import Support
import Testing
import Understanding

/// `gehoord dossier`: which there are, how far one is, and whether its claims trace back.
@Suite struct DossierCommandTests {
  /// A dossier with one imported talk, in which line 7 of the record is about letters.
  private func kade() throws -> (workspace: TemporaryWorkspace, talk: String, path: String) {
    let workspace = try TemporaryWorkspace()
    let file = "\(Command.package)/Tests/gehoordTests/Twelve/01-aziza.txt"
    #expect(try workspace.gehoord("importeer", "--dossier", "kade", file).code == 0)
    let place = Workspace(folder: workspace.folder)
    let path = try #require(place.conversations(of: "kade").first)
    let records = RecordReading<Event>(try workspace.bytes(path)).records
    return (workspace, try #require(Interview(folding: records).opening?.id), path)
  }

  private func keep(_ events: DossierEvent..., in workspace: TemporaryWorkspace) throws {
    try Workspace(folder: workspace.folder).keep(
      events, in: "kade", vault: nil, at: .sample(), salt: { .salt(7) })
  }

  private func letters(_ talk: String) -> PlanSource {
    .said(EvidenceAddress(conversation: talk, event: 9))
  }

  @Test func `without a dossier there is a word on how the first comes`() throws {
    #expect(
      try TemporaryWorkspace().gehoord("dossier", "lijst")
        == Outcome(
          0, errors: "Er is nog geen dossier. Het eerste komt met het eerste gesprek.\n"))
  }

  @Test func `a dossier that is not there is said, with what is`() throws {
    #expect(
      try kade().workspace.gehoord("dossier", "toon", "zuid")
        == Outcome(1, errors: "Er is geen dossier zuid. Er is: kade.\n"))
  }

  @Test func `the status tells how far it is, and the one thing that helps now`() throws {
    let (workspace, _, _) = try kade()
    let outcome = try workspace.gehoord("dossier", "toon", "kade")
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("kade · 1 gesprek · 1 persoon · "))
    #expect(
      outcome.output.hasSuffix(
        """
           Gesprekken  1
           Behoeften   0, bij 2 regels nog te beslissen
           Talenten    0
           Besluit     nog niet
           Visie       nog niet
           Doelen      nog niet
           Aanbod      0
           Acties      0 open

           Loop de behoeften na: `gehoord inzicht kade --interactief`

        """))
    let english = try workspace.gehoord("dossier", "show", "kade", "--taal", "en")
    #expect(english.output.contains("   Decision    not yet\n"))
  }

  @Test func `a claim that holds is told with the way back, byte for byte`() throws {
    let (workspace, talk, _) = try kade()
    try keep(
      .written(
        Written(
          .vision, "\"Post van de gemeente leg ik in de la\" hoeft niet meer",
          sources: [letters(talk)])),
      .written(Written(.value, "Iedereen doet mee")), in: workspace)
    #expect(
      try workspace.gehoord("dossier", "controleer", "kade")
        == Outcome(
          0,
          output: """
            kade · 2 van 2 regels van het plan kloppen · 0 behoeften rusten op 0 regels uit gesprekken

            ✓ e3 Gezamenlijke visie: "Post van de gemeente leg ik in de la" hoeft niet meer
              komt uit wat mensen zeiden
              ← Post van de gemeente leg ik in de la. Mijn nichtje kijkt in het weekend.
                p1, \(talk)#9 (01-aziza.txt:7)

            ✓ e4 Waarden en omgangsvormen: Iedereen doet mee
              woorden van het team

            """))
  }

  @Test func `what was erased, quoted in other words or serves nothing makes it fail`() throws {
    let (workspace, talk, _) = try kade()
    try keep(
      .written(Written(.vision, "\"Post leg ik weg\"", sources: [letters(talk)])),
      .written(Written(.goal, "Tien mensen lezen hun post")), in: workspace)
    let outcome = try workspace.gehoord("dossier", "controleer", "kade")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("“Post leg ik weg” staat zo in geen van de bronnen"))
    #expect(outcome.output.contains("nog niet gezegd voor welke behoefte dit is"))
    _ = try workspace.gehoord("privacy", "wis", "p1", "--dossier", "kade", "--ja")
    let erased = try workspace.gehoord("dossier", "controleer", "kade")
    #expect(erased.code == 1)
    #expect(erased.output.contains("– \(talk)#9: de woorden zijn gewist"))
    let json = try JSON(
      parsing: workspace.gehoord("dossier", "verify", "kade", "--json").output.utf8)
    #expect(json["whole"]?.bool == false)
    #expect(json["claims"]?.array?.map { $0["basis"]?.string } == ["broken", "own"])
  }

  @Test func `erasing somebody takes their words out of the codebook and the plan`() throws {
    let (workspace, talk, _) = try kade()
    let address = EvidenceAddress(conversation: talk, event: 9)
    try keep(
      .coded(
        .made(
          label: "Post van de gemeente leg ik in de la", domain: .affairs, concept: nil,
          members: [address])),
      .written(Written(.vision, "Niemand zegt meer \"leg ik in de la. Mijn nichtje kijkt\"")),
      .written(Written(.value, "Samen sterk")), in: workspace)
    let outcome = try workspace.gehoord("privacy", "wis", "p1", "--dossier", "kade", "--ja")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("uit het codeboek en het plan: 2 zinnen met deze woorden"))
    let file = Workspace(folder: workspace.folder).dossierFile(of: "kade")
    let left = try workspace.text(file)
    for words in ["leg ik in de la", "nichtje"] { #expect(!left.contains(words)) }
    #expect(left.contains("Samen sterk"))
    #expect(try workspace.gehoord("transcript", "controleer", file).code == 0)
  }

  @Test func `a goal for a need of somebody who took their words back does not hold`() throws {
    let (workspace, talk, _) = try kade()
    let address = EvidenceAddress(conversation: talk, event: 9)
    try keep(
      .coded(.made(label: "Post", domain: .affairs, concept: nil, members: [address])),
      .written(Written(.goal, "Tien mensen lezen hun post")),
      .written(Written(.goal, 4, .serves, "", sources: [.need(3)])), in: workspace)
    let withdrawn = try workspace.gehoord(
      "hervat", "--dossier", "kade", talk.dropLast(7).description,
      input: "! 9\n/toestemming notities intrekken p1\n")
    #expect(withdrawn.code == 0, "\(withdrawn.errors)")
    let outcome = try workspace.gehoord("dossier", "controleer", "kade")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("– c3: er staat niets meer onder"), "\(outcome.output)")
  }

  @Test func `a damaged talk is named, and what leads to it does not hold`() throws {
    let (workspace, talk, path) = try kade()
    try keep(
      .written(Written(.vision, "Post", sources: [letters(talk)])), in: workspace)
    var bytes = try workspace.bytes(path)
    bytes[bytes.count / 2] ^= 1
    try workspace.write(bytes, to: path)
    let outcome = try workspace.gehoord("dossier", "controleer", "kade")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("is beschadigd: wat daarin staat, telt nergens mee"))
    #expect(outcome.output.contains("– \(talk)#9: het verslag is beschadigd"))
  }

  @Test func `the list asks for no passphrase`() throws {
    let (workspace, _, _) = try kade()
    try keep(.written(Written(.goal, "Lezen")), in: workspace)
    let before = try workspace.gehoord("dossier", "lijst")
    #expect(before.output.hasPrefix("kade · 1 gesprek · laatst 20"))
    #expect(before.output.hasSuffix(" · 1 doel\n"))
    try workspace.encrypt("kade")
    let after = try workspace.gehoord("dossier", "lijst")
    #expect(after.code == 0)
    #expect(after.output.hasSuffix(" · versleuteld\n"))
  }
}
