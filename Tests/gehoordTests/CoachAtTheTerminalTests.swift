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
    terminal.type("nog een regel\r")
    try terminal.wait(for: "✓")
  }
}

/// A look back on how one listened, for the interviewer alone.
@Suite struct LookingBackTests {
  private let workspace: TemporaryWorkspace

  init() throws { workspace = try TemporaryWorkspace() }

  @Test func `after the close it waits for a key, as the other may still be at the table`() throws {
    let terminal = try workspace.talk()
    try terminal.enter("? vind je het vervelend om hulp te vragen")
    try terminal.enter("nee hoor")
    try terminal.enter("/afronden")
    for _ in 1...5 { terminal.press(.enter) }
    try terminal.wait(for: "Ben je alleen?")
    #expect(!terminal.text.contains("Hoe jij luisterde"))
    try terminal.wait(for: "› ")
    terminal.press(.enter)
    try terminal.wait(for: "Hoe jij luisterde")
    try terminal.wait(for: "Hoe is het voor jou om hulp te vragen?")
    #expect(terminal.waitForExit() == 0)
  }

  @Test func `it can be read later too, and only of a talk`() throws {
    _ = try workspace.gehoord(
      "gesprek", "kennismaking", "--zonder-opening",
      input: "? heb je kinderen\ndrie\n= dus een vol huis\n")
    let shown = try workspace.gehoord("transcript", "toon", "20", "--terugblik")
    #expect(
      shown.output == """
        Hoe jij luisterde
           · Je gaf terug wat je hoorde: "dus een vol huis". Dan merkt iemand dat je echt luistert.
           · Op "heb je kinderen" is één woord genoeg. Probeer eens: "Hoe ziet het er bij jou thuis uit?"
           Dit komt alleen uit wat er staat. Wat je niet opschreef, telt net zo goed.

        """)
    #expect(try workspace.gehoord("transcript", "lijst", "--terugblik").code == 64)
  }
}
