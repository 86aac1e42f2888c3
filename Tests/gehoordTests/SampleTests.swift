import FoundationEssentials
import Support
import Testing

/// What the README promises a reader who tries it.
@Suite struct SampleTests {
  private let workspace: TemporaryWorkspace
  private let readme: String

  init() throws {
    workspace = try TemporaryWorkspace()
    readme = try String(contentsOfFile: Command.package + "/README.md", encoding: .utf8)
  }

  private func gehoord(_ arguments: String...) throws -> Outcome {
    try workspace.command(["--workspace", Command.package] + arguments).run()
  }

  @Test func `the sample talk is whole, with the control code it was closed with`() throws {
    let outcome = try gehoord("transcript", "controleer", "voorbeeld")
    #expect(outcome.code == 0)
    #expect(outcome.output.hasSuffix("heel · 58 records · controlecode 51fb3120632c\n"))
  }

  @Test func `the sample's summary is the one that was written down`() throws {
    let golden = try Golden("voorbeeld.inzicht.txt").text
    #expect(try gehoord("inzicht", "voorbeeld") == Outcome(0, output: golden))
  }

  @Test func `every command the README shows is one that the program knows`() throws {
    let help = try gehoord("--help").output
    let shown = readme.matches(of: /gehoord ([a-z]{4,})/).map { String($0.1) }
    #expect(shown.count > 10)
    for word in Set(shown) where help.firstRange(of: "  \(word)") == nil {
      #expect(try gehoord(word, "--help").code == 0, "gehoord \(word)")
    }
  }

  @Test func `the topic list in the README is one that the program reads`() throws {
    let start = try #require(readme.firstRange(of: "```yaml\n"))
    let end = try #require(readme[start.upperBound...].firstRange(of: "```"))
    let path = try workspace.file(
      "eerste-keer.yaml", String(readme[start.upperBound..<end.lowerBound]))
    let outcome = try gehoord("topiclijst", "controleer", path)
    #expect(!outcome.output.contains("eerste-keer.yaml:"), "\(outcome.output)")
  }
}
