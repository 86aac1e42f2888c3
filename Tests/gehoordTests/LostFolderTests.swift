import FoundationEssentials
import Glibc
import Support
import Testing

/// The folder goes away, or may not be written.
@Suite struct LostFolderTests {
  private let workspace: TemporaryWorkspace

  init() throws { workspace = try TemporaryWorkspace() }

  @Test func `when the workspace vanishes the next line is not saved, and stays on the line`()
    throws
  {
    let terminal = try workspace.talk()
    try terminal.enter("eerst nog wel")
    try FileManager.default.removeItem(atPath: workspace.folder)
    terminal.type("nu niet meer\r")
    try terminal.wait(for: "Niet bewaard. ")
    try terminal.wait(for: "bestaat niet. Kijk of de naam klopt.")
    try terminal.wait(for: "› ")
    #expect(terminal.settle().contains("nu niet meer"))
    terminal.press(.enter)
    try terminal.wait(for: "Niet bewaard. ")
    #expect(terminal.settle().contains("› nu niet meer"))
    terminal.press(.control_C)
    _ = terminal.settle()
    terminal.type("/stop\r")
    #expect(terminal.waitForExit() == 1)
    #expect(!FileManager.default.fileExists(atPath: workspace.folder))
  }

  @Test func `when the transcript is deleted the talk goes on in a new file with all of it`() throws
  {
    let terminal = try workspace.talk()
    for line in ["een", "twee"] { try terminal.enter(line) }
    unlink(try workspace.conversation)
    #expect(try terminal.enter("drie").contains("Alles staat nu veilig in een nieuw bestand."))
    #expect(try workspace.notes == ["een", "twee", "drie"])
  }

  @Test(.enabled(if: Nobody.works, "needs root and setpriv, to become somebody with fewer rights"))
  func `where nothing may be written that is said, and all can still be read`() throws {
    #expect(try workspace.command(Command.plainTalk).run(input: Array("een\n!\n".utf8)).code == 0)
    try Nobody.own(workspace.root, writing: false)
    let before = workspace.everything
    for (arguments, code) in [
      (Command.plainTalk, 1), (["hervat"], 1), (["topiclijst", "nieuw", "eigen"], 1),
      (["exporteer", "--naar", workspace.folder + "/uit.md"], 1), (["inzicht"], 0),
      (["exporteer"], 0), (["transcript", "lijst"], 0), (["transcript", "controleer"], 0),
      (["transcript", "toon", try workspace.conversation], 0),
    ] {
      let outcome = try Nobody.running(workspace.command(arguments))
        .run(input: Array("meer\n".utf8))
      #expect(outcome.code == code, "\(arguments): \(outcome)")
      let mayNot = "hier mag niet geschreven of gelezen worden. Kies een andere map.\n"
      #expect(outcome.errors.hasSuffix(mayNot) == (code == 1), "\(outcome.errors)")
    }
    #expect(workspace.everything == before)
    try Nobody.own(workspace.root, writing: true)
  }
}

/// Somebody who is not root.
private enum Nobody {
  private static let number = "65534"

  static let works: Bool = {
    guard geteuid() == 0 else { return false }
    let probe = running(
      Command(Command.gehoord, arguments: ["--version"], environment: [:], folder: "/"))
    return (try? probe.run())?.code == 0
  }()

  static func running(_ command: Command) -> Command {
    var command = command
    command.arguments =
      ["--reuid", number, "--regid", number, "--clear-groups", command.program] + command.arguments
    command.program = "/usr/bin/setpriv"
    return command
  }

  static func own(_ folder: String, writing: Bool) throws {
    for (program, arguments) in [
      ("chown", ["-R", number, folder]), ("chmod", ["-R", writing ? "u+w" : "a-w", folder]),
    ] {
      _ = try Command("/bin/\(program)", arguments: arguments, environment: [:], folder: "/").run()
    }
  }
}
