import Interviewing
import Storage
import Support
import Testing

/// The coach at a real terminal, in a talk that began long before.
@Suite struct CoachAtTheTerminalTests {
  private let workspace: TemporaryWorkspace

  init() throws { workspace = try TemporaryWorkspace() }

  /// The talk as it is taken up again; somebody has just said something short.
  private func resumed(environment: [String: String] = [:]) throws -> Terminal {
    let events: [Event] = [
      .opened(.sample(dossier: "algemeen")), .joined(Alias(1)), .asked(.week),
      .note("zelf lezen", .need),
    ]
    let folder = "\(workspace.folder)/transcripts/algemeen"
    try FileSystem.live.makeFolder(folder)
    try workspace.write(RecordFile(events).bytes, to: "\(folder)/2026-11-21-buurt-1.jsonl")
    let terminal = try Terminal(workspace.command(["hervat"], environment: environment))
    try terminal.wait(for: "› ")
    return terminal
  }

  @Test(arguments: ["xterm", "dumb"])
  func `after five quiet seconds it whispers above the empty line, and Tab takes it up`(
    kind: String
  ) throws {
    let terminal = try resumed(environment: ["TERM": kind])
    let said = try terminal.wait(for: "Tab: vraag").plain
    #expect(said.contains("4 is een behoefte. Vraag wat er dan anders wordt."))
    try terminal.wait(for: "› ")
    terminal.press(.tab)
    try terminal.wait(for: "als dat lukt?")
    try terminal.enter("")
    #expect(try workspace.notes.last == "Wat wordt er voor jou anders als dat lukt?")
    #expect(kind == "xterm" || !terminal.text.contains("\u{1B}"))
  }

  @Test func `a line that is being typed is left alone`() throws {
    let terminal = try resumed()
    terminal.type("ik ben nog aan het t")
    #expect(!terminal.settle(milliseconds: 6500).contains("Tab:"))
    try terminal.enter("ypen")
    #expect(try workspace.notes.last == "ik ben nog aan het typen")
  }

  @Test func `under cover it is silent`() throws {
    let terminal = try resumed()
    terminal.type("/dek\r")
    _ = terminal.settle()
    #expect(terminal.settle(milliseconds: 6500) == "")
  }
}
