import Support
import Testing

/// `/dek`: somebody looks along, and nothing typed or judged may be read.
@Suite struct CoverTests {
  private let workspace: TemporaryWorkspace

  init() throws { workspace = try TemporaryWorkspace() }

  /// A terminal under cover, and the number of its last note before it.
  private func covered(_ kind: String = "xterm") throws -> Terminal {
    let terminal = try workspace.talk(environment: ["TERM": kind])
    try terminal.enter("gewoon")
    terminal.type("/dek\r")
    _ = terminal.settle()
    return terminal
  }

  @Test func `covering clears the screen and what scrolled off it`() throws {
    let terminal = try covered()
    #expect(terminal.text.hasSuffix("\u{1B}[H\u{1B}[2J\u{1B}[3J"))
  }

  @Test(arguments: ["xterm", "dumb"])
  func `only that a note was saved reaches the screen`(kind: String) throws {
    let terminal = try covered(kind)
    terminal.typeSlowly("geheim over thuis")
    #expect(terminal.settle() == "")
    terminal.type("\r")
    #expect(terminal.settle() == "✓ 5\r\n")
  }

  @Test func `a verdict, a mark, an overview, a refusal and completion stay unseen`() throws {
    let terminal = try covered()
    terminal.type("? vind je het niet vervelend\r")
    #expect(terminal.settle() == "✓ 5\r\n")
    for line in ["!\r", "/wie\r", "/onbekend\r", "/schrap 99\r", "\r", "/on\t\t\u{15}\u{3}"] {
      terminal.type(line)
      #expect(terminal.settle() == "")
    }
  }

  @Test func `lifting the cover shows the question and the line again`() throws {
    let terminal = try covered()
    terminal.type("/dek\r")
    try terminal.wait(for: "Hoe zag jouw week er tot nu toe uit?")
    try terminal.wait(for: "› ")
    #expect(try terminal.enter("weer zichtbaar").hasPrefix("weer zichtbaar"))
    #expect(try workspace.notes == ["gewoon", "weer zichtbaar"])
  }

  @Test func `in a script too only the numbers are told`() throws {
    let outcome = try workspace.gehoord(
      "gesprek", "kennismaking", "--zonder-opening", input: "/dek\ngeheim\n!\n/lees\n")
    #expect(outcome.output.hasSuffix("Hoe zag jouw week er tot nu toe uit?\n✓ 4\n"))
    #expect(!outcome.output.contains("geheim"))
  }
}
