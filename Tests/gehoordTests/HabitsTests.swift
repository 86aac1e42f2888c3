import Support
import Testing

/// What fingers know from other programs with readline works here as it does in bash, or better.
///
/// The table in the README (*Keys*) claims no more than this.
@Suite struct HabitsTests {
  @Test(arguments: Peer.allCases)
  func `Ctrl-C clears a typed line, and the next line stands alone`(program: Peer) throws {
    let peer = try Sitting(program)
    peer.terminal.type(peer.line("weg ermee"))
    try peer.terminal.wait(for: "weg ermee")
    peer.interrupt()
    try peer.enter("dit blijft")
    #expect(try peer.taken == ["dit blijft"])
  }

  @Test(arguments: Peer.allCases)
  func `Ctrl-C comes after what was typed before it and before what was typed after it`(
    program: Peer
  ) throws {
    let peer = try Sitting(program)
    // To bash it is a signal: keys that come at the same moment may be lost, so it gets some time.
    peer.terminal.type(peer.line("weg ermee"))
    if program == .bash {
      _ = peer.terminal.settle()
      peer.interrupt()
    } else {
      peer.terminal.press(.control_C)
    }
    try peer.enter("dit blijft")
    #expect(try peer.taken == ["dit blijft"])
  }

  @Test func `Up brings back what Ctrl-C cleared, which bash does not`() throws {
    for (program, recalled) in [(Peer.gehoord, ["half af"]), (.bash, [])] {
      let peer = try Sitting(program)
      peer.terminal.type(peer.line("half af"))
      try peer.terminal.wait(for: "half af")
      peer.interrupt()
      peer.terminal.press(.up)
      _ = peer.terminal.settle()
      try peer.enterNothing()
      #expect(try peer.taken == recalled)
    }
  }

  @Test(arguments: Peer.allCases)
  func `Ctrl-C on an empty line changes nothing`(program: Peer) throws {
    let peer = try Sitting(program)
    for _ in 1...3 {
      peer.interrupt()
    }
    try peer.enter("nog hier")
    #expect(try peer.taken == ["nog hier"])
  }

  @Test(arguments: Peer.allCases)
  func `Ctrl-C in the middle of a search leaves it`(program: Peer) throws {
    let peer = try Sitting(program)
    try peer.enter("eerste regel")
    peer.terminal.press(.control_R)
    peer.terminal.type("eer")
    _ = peer.terminal.settle()
    peer.interrupt()
    try peer.enter("tweede regel")
    #expect(try peer.taken == ["eerste regel", "tweede regel"])
  }

  @Test(
    arguments: Peer.allCases, ["\u{1B}[", "\u{1B}[20", "\u{18}", "\u{1D}", "\u{1B}3"])
  func `Ctrl-C clears the line halfway a longer key too`(program: Peer, half: String) throws {
    let peer = try Sitting(program)
    peer.terminal.type(peer.line("weg") + half)
    _ = peer.terminal.settle(milliseconds: 100)
    peer.interrupt()
    try peer.enter("blijft")
    #expect(try peer.taken == ["blijft"])
  }

  @Test(
    arguments: [
      (.bash, "d"), (.gehoord, "d"), (.gehoord, "r"), (.gehoord, "f"), (.gehoord, "c"),
    ] as [(Peer, String)])
  func `in vi mode Ctrl-C leaves whatever was begun, and typing is typing again`(
    program: Peer, begun: String
  ) throws {
    let peer = try Sitting(program, inputrc: "set editing-mode vi\nset keyseq-timeout 50\n")
    peer.terminal.type(peer.line("weg"))
    peer.terminal.press(.escape)
    _ = peer.terminal.settle(milliseconds: 100)
    peer.terminal.type(begun)
    peer.interrupt()
    try peer.enter("blijft")
    #expect(try peer.taken == ["blijft"])
  }

  @Test(
    arguments: Peer.allCases, ["\u{18}z", "\u{18})", "\u{1B}[A", "\u{1B}[<0;1;1M", "\u{18}\u{05}"])
  func `a longer key in the middle of a search does not end the program`(
    program: Peer, key: String
  ) throws {
    if program == .bash, key.hasSuffix("\u{05}") { return }
    let peer = try Sitting(program)
    try peer.enter("eerste")
    peer.terminal.press(.control_R)
    peer.terminal.type("eer" + key)
    _ = peer.terminal.settle(milliseconds: 100)
    peer.interrupt()
    try peer.enter("tweede")
    #expect(try peer.taken == ["eerste", "tweede"])
  }

  @Test(arguments: Peer.allCases)
  func `a paste that never ends is left with Ctrl-C`(program: Peer) throws {
    let peer = try Sitting(program)
    peer.terminal.type("\u{1B}[200~half")
    _ = peer.terminal.settle(milliseconds: 100)
    peer.interrupt()
    try peer.enter("heel")
    #expect(try peer.taken == ["heel"])
  }

  @Test func `Ctrl-D on an empty line leaves with 0; here only when it is pressed twice`() throws {
    for (program, times) in [(Peer.gehoord, 2), (.bash, 1)] {
      let peer = try Sitting(program)
      for _ in 1...times {
        peer.terminal.press(.control_D)
        _ = peer.terminal.settle()
      }
      #expect(peer.terminal.waitForExit() == 0)
    }
  }

  @Test(arguments: Peer.allCases)
  func `Ctrl-D in a line deletes a letter and stays`(program: Peer) throws {
    let peer = try Sitting(program)
    peer.terminal.type(peer.line("haallo"))
    peer.terminal.type("\u{1B}b\u{1B}[C")
    peer.terminal.press(.control_D)
    _ = peer.terminal.settle()
    try peer.enterNothing()
    #expect(try peer.taken == ["hallo"])
  }

  @Test(arguments: Peer.allCases)
  func `vi mode in the inputrc is obeyed`(program: Peer) throws {
    let peer = try Sitting(program, inputrc: "set editing-mode vi\nset keyseq-timeout 50\n")
    peer.terminal.type(peer.line("halloo"))
    peer.terminal.press(.escape)
    _ = peer.terminal.settle()
    peer.terminal.type("x")
    _ = peer.terminal.settle()
    try peer.enterNothing()
    peer.terminal.type(peer.line("weg"))
    peer.terminal.press(.escape)
    _ = peer.terminal.settle()
    peer.interrupt()
    try peer.enter("blijft")
    #expect(try peer.taken == ["hallo", "blijft"])
  }

  @Test(arguments: Peer.allCases)
  func `keys of one's own in the inputrc work, also those for one program only`(
    program: Peer
  ) throws {
    let name = program == .bash ? "Bash" : "Gehoord"
    let peer = try Sitting(
      program,
      inputrc:
        "$if \(name)\n\"\\C-g\": \"eigen toets\"\n$endif\n$if Anders\n\"\\C-g\": \"niet\"\n$endif\n"
    )
    peer.terminal.type(peer.line("\u{07}"))
    _ = peer.terminal.settle()
    try peer.enterNothing()
    #expect(try peer.taken == ["eigen toets"])
  }

  @Test(arguments: Peer.allCases)
  func `Ctrl-R finds an earlier line`(program: Peer) throws {
    let peer = try Sitting(program)
    for line in ["de eerste over fietsen", "de tweede over brieven"] { try peer.enter(line) }
    peer.terminal.press(.control_R)
    peer.terminal.type("fiets")
    _ = peer.terminal.settle()
    try peer.enterNothing()
    #expect(try peer.taken.last == "de eerste over fietsen")
  }

  @Test(arguments: Peer.allCases)
  func `a pasted block of two lines is taken as two, after Enter`(program: Peer) throws {
    let peer = try Sitting(program)
    peer.terminal.paste("\(peer.line("een"))\n\(peer.line("twee"))")
    try peer.terminal.wait(for: "twee")
    #expect(try peer.taken == [])
    try peer.enterNothing()
    #expect(try peer.taken == ["een", "twee"])
  }

  @Test(arguments: Peer.allCases)
  func `a dumb terminal gets no escape sequence`(program: Peer) throws {
    let peer = try Sitting(program, environment: ["TERM": "dumb"])
    try peer.enter("iets")
    peer.interrupt()
    #expect(!peer.terminal.bytes.contains(0x1B))
  }

  @Test(arguments: Peer.allCases)
  func `NO_COLOR gives no colour`(program: Peer) throws {
    let peer = try Sitting(program, environment: ["NO_COLOR": "1"])
    try peer.enter("iets")
    #expect(peer.terminal.text.firstMatch(of: /\u{1B}\[[0-9;]*m/) == nil)
  }

  @Test(arguments: Peer.allCases)
  func `Ctrl-underscore undoes what was typed`(program: Peer) throws {
    let peer = try Sitting(program)
    peer.terminal.type(peer.line("alles"))
    _ = peer.terminal.settle()
    peer.terminal.press(.control_U)
    peer.terminal.press(.control_underscore)
    _ = peer.terminal.settle()
    try peer.enterNothing()
    #expect(try peer.taken == ["alles"])
  }

  @Test(arguments: Peer.allCases)
  func `Up brings an earlier line back to be changed`(program: Peer) throws {
    let peer = try Sitting(program)
    try peer.enter("een regel")
    peer.terminal.press(.up)
    _ = peer.terminal.settle()
    peer.terminal.type(" meer")
    try peer.enterNothing()
    #expect(try peer.taken == ["een regel", "een regel meer"])
  }

  @Test(arguments: Peer.allCases)
  func `another size of the window, in the middle of a line, loses nothing`(
    program: Peer
  ) throws {
    let peer = try Sitting(program)
    peer.terminal.type(peer.line("een regel die langer is dan het scherm straks breed is"))
    _ = peer.terminal.settle()
    for (rows, columns) in [(24, 40), (6, 12), (4, 5), (50, 150)] as [(UInt16, UInt16)] {
      peer.terminal.resize(rows: rows, columns: columns)
      _ = peer.terminal.settle(milliseconds: 100)
    }
    try peer.enterNothing()
    #expect(try peer.taken == ["een regel die langer is dan het scherm straks breed is"])
  }

  @Test func `Ctrl-S freezes bash; here it does nothing, and no line waits`() throws {
    let bash = try Sitting(.bash)
    bash.terminal.press(.control_S)
    bash.terminal.type(bash.line("wacht") + "\r")
    #expect(bash.terminal.settle() == "")
    let peer = try Sitting(.gehoord)
    peer.terminal.press(.control_S)
    peer.terminal.type("meteen ")
    peer.terminal.press(.control_S)
    try peer.enter("bewaard")
    #expect(try peer.taken == ["meteen bewaard"])
    peer.terminal.press(.control_Q)
    try peer.enter("en verder")
    #expect(try peer.taken == ["meteen bewaard", "en verder"])
  }

  @Test(arguments: Peer.allCases)
  func `Ctrl-backslash ends nothing`(program: Peer) throws {
    let peer = try Sitting(program)
    peer.terminal.press(.control_backslash)
    _ = peer.terminal.settle()
    try peer.enter("nog hier")
    #expect(try peer.taken == ["nog hier"])
  }

  @Test(arguments: Peer.allCases)
  func `a script gets no prompt and no escape sequence`(program: Peer) throws {
    let peer = try Sitting(program)
    let outcome = try peer.script(["een", "twee"])
    #expect(outcome.code == 0)
    #expect(!outcome.output.contains("› ") && !outcome.output.contains("\u{1B}"))
    #expect(outcome.errors.isEmpty || program == .gehoord)
    #expect(try peer.taken == ["een", "twee"])
  }
}

/// A program with readline that takes lines.
enum Peer: CaseIterable { case bash, gehoord }

/// Somebody at a terminal with one of them; what was taken is read from the disk.
private final class Sitting {
  let program: Peer
  let terminal: Terminal
  private let workspace: TemporaryWorkspace

  init(_ program: Peer, inputrc: String = "", environment: [String: String] = [:]) throws {
    self.program = program
    workspace = try TemporaryWorkspace()
    let inputrc = try workspace.file("inputrc", inputrc)
    let settings = environment.merging(["INPUTRC": inputrc]) { $1 }
    terminal = try Terminal(Sitting.command(program, in: workspace, settings, script: false))
    try terminal.wait(for: "› ")
  }

  /// A line that the program takes with these words: in bash, a command that keeps them.
  func line(_ words: String) -> String { program == .bash ? "houd \(words)" : words }

  func enter(_ words: String) throws {
    terminal.type(line(words))
    try enterNothing()
  }

  func enterNothing() throws {
    terminal.press(.enter)
    try terminal.waitForPrompt()
    _ = terminal.settle(milliseconds: 100)
  }

  /// Ctrl-C; to bash it is a signal, and keys that come before it is done with it are lost, so it gets
  /// some time and an empty line that may get lost.
  func interrupt() {
    terminal.press(.control_C)
    _ = terminal.settle(milliseconds: program == .bash ? 600 : 200)
    guard program == .bash else { return }
    terminal.press(.enter)
    _ = terminal.settle(milliseconds: 200)
  }

  /// What was taken so far.
  var taken: [String] {
    get throws {
      guard program == .bash else {
        return workspace.conversations.isEmpty ? [] : try workspace.notes
      }
      guard workspace.everything.contains("gehouden") else { return [] }
      return try workspace.text(workspace.root + "/gehouden").split(separator: "\n")
        .map(String.init)
    }
  }

  func script(_ words: [String]) throws -> Outcome {
    let lines = words.map { line($0) + "\n" }.joined()
    return try Sitting.command(program, in: workspace, [:], script: true)
      .run(input: Array(lines.utf8))
  }

  private static func command(
    _ program: Peer, in workspace: TemporaryWorkspace, _ settings: [String: String], script: Bool
  ) throws -> Command {
    guard program == .bash else {
      return workspace.command(Command.plainTalk, environment: settings)
    }
    let start = try workspace.file(
      "start.sh",
      "PS1='› '\nunset HISTFILE\nhoud() { echo \"$*\" >> '\(workspace.root)/gehouden'; }\n")
    let environment = settings.merging(["LC_ALL": "C.UTF-8", "BASH_ENV": start]) { $1 }
    let command = workspace.command([], environment: environment)
    return Command(
      "/bin/bash", arguments: script ? [] : ["--noprofile", "--rcfile", start, "-i"],
      environment: command.environment, folder: command.folder)
  }
}
