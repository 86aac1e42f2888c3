import Support
import Testing

/// What people type in an ordinary sentence stays what it is.
@Suite struct ProseTests {
  @Test(arguments: [
    "mevrouw: moe", "10:30 bij de dokter", "https://x.nl", "'s avonds", "=> dus",
    "+31 6 12 34 56 78",
    "~3 jaar", "#1", "- eerst dit", "!belangrijk", "?wat", "*ster", ">5 kinderen",
    "Let op: de trap",
    "x.nl/pad: weg", "ja/nee, hangt ervan af", "50% korting; 2 + 2 = 4", "C# en A#",
    "\\n is geen regel",
    "a \" b", "tab\there", "…", "e\u{301}e\u{301}n",
  ])
  func `an ordinary sentence is a note, byte for byte`(sentence: String) throws {
    #expect(try noted(sentence).map { Array($0.utf8) } == [Array(sentence.utf8)])
  }

  @Test func `two slashes start a text with one`() throws {
    #expect(try noted("// is geen commando") == ["/ is geen commando"])
    #expect(try noted("//thuis") == ["/thuis"])
  }

  @Test func `a slash further on is no command`() throws {
    #expect(
      try noted("hij/zij", "de bus /lijn 4/ komt niet") == ["hij/zij", "de bus /lijn 4/ komt niet"])
  }

  @Test func `a lone sign marks the note before it and is no note itself`() throws {
    let workspace = try TemporaryWorkspace()
    let outcome = try workspace.gehoord(
      "gesprek", "kennismaking", "--zonder-opening", input: "lezen\n!\n")
    #expect(outcome.code == 0)
    let records = try workspace.records(of: workspace.conversation)
    #expect(records.suffix(2).map(\.type) == ["noted", "marked"])
  }

  private func noted(_ lines: String...) throws -> [String] {
    let workspace = try TemporaryWorkspace()
    let outcome = try workspace.gehoord(
      "gesprek", "kennismaking", "--zonder-opening", input: lines.joined(separator: "\n") + "\n")
    #expect(outcome.code == 0, "\(outcome.errors)")
    return try workspace.notes
  }
}
