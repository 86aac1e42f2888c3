import Formats
import Support
import Testing

/// What `inzicht` says of needs that nobody marked.
@Suite struct SuggestedNeedsTests {
  private let workspace: TemporaryWorkspace

  init() throws { workspace = try TemporaryWorkspace() }

  /// Imports a talk in the dossier `school`.
  private func talk(_ lines: String) throws {
    let file = try workspace.file("ouderkamer.txt", lines)
    #expect(try workspace.gehoord("importeer", "--dossier", "school", file).code == 0)
  }

  private func needs() throws -> [JSON] {
    let output = try workspace.gehoord("inzicht", "school", "--json").output
    return try JSON(parsing: output.utf8)["needs"]?.array ?? []
  }

  private static let lines = """
    Interviewer: Hoe gaat het met de post?
    Nadia: Die brieven leg ik dicht in de la.
    Kamil: Bij ons is het mooi weer.
    """

  @Test func `a script reads suggested needs beside marked ones, with the same keys`() throws {
    try talk(Self.lines)
    let need = try #require(needs().first)
    #expect(try needs().count == 1)
    #expect(need["status"]?.string == "suggested")
    #expect(need["domain"]?.string == "affairs")
    #expect(need["label"]?.string == "Brieven en post begrijpen en afhandelen")
    #expect(need["persons"]?.int == 1)
    #expect(need["conversations"]?.int == 1)
    let evidence = try #require(need["evidence"]?.array?.first)
    #expect(evidence["source"]?.string == "ouderkamer.txt")
    #expect(evidence["line"]?.int == 2)
    #expect(evidence["speaker"]?.string == "p1")
    #expect(evidence["text"]?.string == "Die brieven leg ik dicht in de la.")
    #expect(evidence["confirmed"] == .null)
    let id = "\(evidence["conversation"]?.string ?? "")#\(evidence["event"]?.int ?? 0)"
    #expect(need["id"]?.string == id)
  }

  @Test func `the screen sets them apart, with the reason and the words`() throws {
    try talk(Self.lines)
    let id = try #require(needs().first?["evidence"]?.array?.first?["conversation"]?.string)
    let event = try #require(needs().first?["evidence"]?.array?.first?["event"]?.int)
    let output = try workspace.gehoord("inzicht", "school").output
    #expect(
      output.hasPrefix(
        """
        1 gesprek · 2 personen
           Nog geen behoeften gemerkt. Zet in een gesprek een ! achter een notitie.

        Misschien ook een behoefte (nog niet beoordeeld)
             Brieven en post begrijpen en afhandelen · zaken regelen · 1 persoon
               p1, \(id)#\(event) (ouderkamer.txt:2): Die brieven leg ik dicht in de la.
                 ↳ Iemand gaat het uit de weg. “brieven leg ik dicht”
           Klopt er een? Met --interactief erachter beoordeel je ze een voor een.

        """))
    let english = try workspace.gehoord("--taal", "en", "inzicht", "school").output
    #expect(english.contains("Perhaps a need too (not judged yet)\n"))
    #expect(
      english.contains("Understanding and dealing with letters · arranging affairs · 1 person"))
  }

  @Test func `what a person marks is suggested no more`() throws {
    try talk("P1: Die brieven leg ik dicht in de la.\n")
    #expect(try workspace.gehoord("hervat", try workspace.conversation, input: "!\n").code == 0)
    #expect(try needs().compactMap { $0["status"]?.string } == ["marked"])
  }

  @Test func `what is forgotten or withdrawn is suggested no more`() throws {
    try talk("P1: Die brieven leg ik dicht in de la.\n")
    let event = try #require(needs().first?["evidence"]?.array?.first?["event"]?.int)
    let done = try workspace.gehoord(
      "hervat", try workspace.conversation, input: "/schrap \(event)\n")
    #expect(done.code == 0, "\(done.errors)")
    #expect(try needs().isEmpty)
  }

  @Test func `ten are shown, and how to see the rest`() throws {
    let subjects = [
      "brieven", "medicijnen", "fiets", "huiswerk", "loonstrook", "examen", "DigiD",
      "huisarts", "schulden", "rijbewijs", "computer", "sollicitatiebrief",
    ]
    try talk(
      subjects.map { "P1: Kan iemand mij helpen met mijn \($0)?" }.joined(separator: "\n") + "\n")
    let count = try needs().count
    #expect(count > 10)
    let output = try workspace.gehoord("inzicht", "school").output
    #expect(output.contains("   En nog \(count - 10). Met --json erachter zie je ze allemaal.\n"))
  }

  @Test func `a report knows only what was marked`() throws {
    try talk(Self.lines)
    for format in ["md", "html", "json"] {
      let report = try workspace.gehoord("exporteer", "school", "--als", format).output
      #expect(!report.contains("in de la"), "\(format)")
      #expect(!report.contains("suggested"), "\(format)")
    }
  }
}
