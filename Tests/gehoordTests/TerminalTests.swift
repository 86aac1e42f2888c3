import Glibc
import Support
import Testing

/// The habits of a terminal hold: under a real one, key by key.
@Suite struct TerminalTests {
  private let workspace: TemporaryWorkspace

  init() throws { workspace = try TemporaryWorkspace() }

  @Test func `the prompt ends in its sign and a space`() throws {
    let terminal = try workspace.talk()
    #expect(terminal.text.hasSuffix("ijs · p1 · 0′ › "))
  }

  @Test func `a line and Enter make a note, shown as typed and no more`() throws {
    let terminal = try workspace.talk()
    let shown = try terminal.enter("drie kinderen")
    #expect(shown.plain.hasPrefix("drie kinderen\nijs · p1 · "))
    #expect(try workspace.notes == ["drie kinderen"])
  }

  @Test func `gehoord alone invites, survives a slip, and leaves with Ctrl-D`() throws {
    let terminal = try Terminal(workspace.command([]))
    try terminal.wait(for: "gehoord › ")
    let answer = try terminal.enter("gesprk")
    #expect(answer.contains("gehoord: `gesprk` ken ik niet. Bedoelde je `gesprek`?"))
    _ = terminal.settle()
    terminal.press(.control_D)
    #expect(terminal.waitForExit() == 0)
    #expect(workspace.conversations == [])
  }

  @Test func `Enter at the invitation is practice, in a dossier of its own`() throws {
    let terminal = try Terminal(workspace.command([]))
    try terminal.wait(for: "gehoord › ")
    try terminal.enter("")
    _ = terminal.settle()
    try terminal.enter("zomaar iets")
    #expect(try workspace.conversation.contains("/transcripts/oefenen/"))
    #expect(try workspace.gehoord("inzicht").output.hasPrefix("0 gesprekken · 0 personen\n"))
  }

  @Test func `a window that closes under a shell leaves the half-typed line beside the record`()
    throws
  {
    let shell = workspace.command(Command.plainTalk).through(shell: "\"$@\"; exit 0")
    let terminal = try Terminal(shell)
    try terminal.wait(for: "› ")
    try terminal.enter("eerst")
    terminal.type("half getypt zinnetje")
    try terminal.wait(for: "half getypt zinnetje")
    _ = terminal.settle()
    terminal.hangUp()
    let path = try workspace.conversation
    // Its lock is the last thing that it lets go.
    let lock = path.parent + "/." + path.lastPart + ".lock"
    for _ in 0..<300 where (try? workspace.bytes(lock)) != nil { usleep(10_000) }
    let draft = String(path.dropLast(6)) + ".draft"
    #expect(try workspace.text(draft) == "half getypt zinnetje")
    #expect(try workspace.notes == ["eerst"])
  }

  // MARK: Ctrl-C and Ctrl-D

  @Test(arguments: ["xterm", "dumb"])
  func `Ctrl-C clears the line and the program lives`(kind: String) throws {
    let terminal = try workspace.talk(environment: ["TERM": kind])
    terminal.type("weg ermee")
    try terminal.wait(for: "weg ermee")
    terminal.press(.control_C)
    try terminal.waitForPrompt()
    _ = terminal.settle()
    terminal.type("dit blijft")
    try terminal.wait(for: "dit blijft")
    try terminal.enter("")
    #expect(try workspace.notes == ["dit blijft"])
  }

  @Test func `Up brings back what Ctrl-C cleared`() throws {
    let terminal = try workspace.talk()
    terminal.type("half af")
    try terminal.wait(for: "half af")
    terminal.press(.control_C)
    try terminal.waitForPrompt()
    terminal.press(.up)
    try terminal.wait(for: "half af")
    try terminal.enter(" en nu heel")
    #expect(try workspace.notes == ["half af en nu heel"])
  }

  @Test func `Ctrl-D asks once, then leaves the conversation open`() throws {
    let terminal = try workspace.talk()
    try terminal.enter("iets")
    terminal.press(.control_D)
    try terminal.wait(for: "Nog een keer Ctrl-D stopt. Het gesprek blijft open.")
    try terminal.wait(for: "› ")
    terminal.press(.control_D)
    try terminal.wait(for: "Gestopt.")
    #expect(terminal.waitForExit() == 0)
    #expect(try workspace.gehoord("transcript", "lijst").output.hasSuffix(" · 1 · open\n"))
  }

  @Test func `Ctrl-D asks again once something was typed in between`() throws {
    let terminal = try workspace.talk()
    terminal.press(.control_D)
    try terminal.wait(for: "Nog een keer Ctrl-D")
    try terminal.wait(for: "› ")
    try terminal.enter("toch nog iets")
    terminal.press(.control_D)
    try terminal.wait(for: "Nog een keer Ctrl-D")
    try terminal.wait(for: "› ")
    try terminal.enter("en nog iets")
    #expect(try workspace.notes == ["toch nog iets", "en nog iets"])
  }

  // MARK: Pasting

  @Test func `a pasted block becomes as many notes`() throws {
    let terminal = try workspace.talk()
    terminal.paste("een\ntwee\ndrie")
    try terminal.wait(for: "drie")
    try terminal.enter("")
    #expect(try workspace.notes == ["een", "twee", "drie"])
  }

  @Test(arguments: ["xterm", "dumb"])
  func `a pasted block does not answer an open question`(kind: String) throws {
    let terminal = try workspace.talk(environment: ["TERM": kind])
    try terminal.enter("= jij wilt leren lezen")
    terminal.paste("ja\nklopt helemaal\nnee", brackets: kind == "xterm")
    try terminal.wait(for: "nee")
    try terminal.enter("")
    _ = terminal.settle()
    #expect(try workspace.notes == ["jij wilt leren lezen", "ja", "klopt helemaal", "nee"])
    let types = try workspace.records(of: workspace.conversation).map(\.type)
    #expect(!types.contains("responded"))
  }

  @Test func `a block pasted into a dumb terminal gives no consent`() throws {
    let terminal = try workspace.talk(
      ["gesprek", "kennismaking"], environment: ["TERM": "dumb"])
    for _ in 1...5 { try terminal.enter("") }
    terminal.paste("ja\nnee\nja\nklaar\n", brackets: false)
    try terminal.wait(for: "klaar")
    try terminal.waitForPrompt()
    _ = terminal.settle()
    #expect(try workspace.notes == ["ja", "nee", "ja", "klaar"])
    let types = try workspace.records(of: workspace.conversation).map(\.type)
    #expect(!types.contains("consented"))
  }

  // MARK: Plain screens

  @Test func `a dumb terminal gets no escape sequence at all`() throws {
    let terminal = try workspace.talk(environment: ["TERM": "dumb"])
    try terminal.enter("iets")
    try terminal.enter("? vind je het vervelend om hulp te vragen")
    try terminal.enter("/ga zaken")
    try terminal.enter("/help")
    terminal.press(.control_D)
    try terminal.wait(for: "Nog een keer")
    try terminal.wait(for: "› ")
    terminal.press(.control_D)
    #expect(terminal.waitForExit() == 0)
    #expect(!terminal.bytes.contains(0x1B))
  }

  @Test func `a dumb terminal shows one prompt after Ctrl-C, and what follows Ctrl-D below it`()
    throws
  {
    let terminal = try workspace.talk(environment: ["TERM": "dumb"])
    terminal.type("weg")
    try terminal.wait(for: "weg")
    terminal.press(.control_C)
    let prompt = "ijs · p1 · 0′ › "
    #expect(terminal.settle().plain == "\n" + prompt)
    terminal.press(.control_D)
    #expect(
      terminal.settle().plain
        == "\n   Nog een keer Ctrl-D stopt. Het gesprek blijft open.\n" + prompt)
  }

  @Test func `NO_COLOR is obeyed, and without it there is colour`() throws {
    let plain = try workspace.talk(environment: ["NO_COLOR": "1"])
    try plain.enter("/ga zaken")
    #expect(plain.text.firstMatch(of: /\u{1B}\[[0-9;]*m/) == nil)
    let coloured = try workspace.talk(["gesprek", "kennismaking", "--zonder-opening"])
    #expect(coloured.text.firstMatch(of: /\u{1B}\[[0-9;]*m/) != nil)
  }

  @Test(arguments: ["xterm", "dumb"])
  func `a covered screen shows nothing that is typed, and no judgement`(kind: String) throws {
    let terminal = try workspace.talk(environment: ["TERM": kind])
    try terminal.enter("voor het dek")
    terminal.type("/dek\r")
    _ = terminal.settle()
    for line in ["geheim verhaal", "? vind je het vervelend om hulp te vragen"] {
      terminal.type(line + "\r")
      let shown = terminal.settle()
      #expect(shown.contains("✓ "))
      #expect(!shown.contains(line.prefix(5)))
      #expect(!shown.contains("sturend"))
    }
    terminal.type("/dek\r")
    _ = terminal.settle()
    terminal.type("weer te zien\r")
    #expect(terminal.settle().contains("weer te zien"))
    #expect(
      try workspace.notes == [
        "voor het dek", "geheim verhaal", "vind je het vervelend om hulp te vragen", "weer te zien",
      ])
  }

  @Test func `covering the screen clears it, and what scrolled away`() throws {
    let terminal = try workspace.talk()
    try terminal.enter("geheim verhaal")
    terminal.type("/dek\r")
    let shown = terminal.settle()
    #expect(shown.contains("\u{1B}[2J"))
    #expect(shown.contains("\u{1B}[3J"))
    #expect(!shown.contains("geheim"))
  }

  @Test func `a covered screen hides a paste, a recalled line and a completed word too`() throws {
    let terminal = try workspace.talk()
    try terminal.enter("geheim verhaal")
    terminal.type("/dek\r")
    _ = terminal.settle()
    terminal.paste("plak een\nplak twee")
    terminal.press(.enter)
    _ = terminal.settle()
    terminal.press(.up)
    terminal.press(.control_C)
    terminal.type("/zo\t verhaal\r")
    let shown = terminal.settle()
    #expect(!terminal.text.contains("plak"))
    #expect(!shown.contains("verhaal"))
    #expect(try workspace.notes == ["geheim verhaal", "plak een", "plak twee"])
  }

  // MARK: Letters of the world

  @Test(arguments: [
    ["LC_ALL": "C"], ["LANG": ""], ["LANG": "nl_NL.UTF-8"], ["LANG": "C.UTF-8"],
    ["LC_ALL": "POSIX", "TERM": "dumb"],
  ])
  func `every script arrives byte for byte in every locale`(locale: [String: String]) throws {
    let terminal = try workspace.talk(environment: locale)
    let line = "café één, Özgür, እንግዳ, سلام, 👍🏽"
    terminal.typeSlowly(line)
    try terminal.enter("")
    #expect(try workspace.notes.map { Array($0.utf8) } == [Array(line.utf8)])
  }

  // MARK: Keys

  @Test func `Tab completes a command and its argument`() throws {
    let terminal = try workspace.talk()
    terminal.type("/onder\t")
    try terminal.wait(for: "/onderwerpen")
    #expect(try terminal.enter("").contains("4  zaken · Zaken regelen"))
    terminal.type("/ga za\t")
    try terminal.wait(for: "/ga zaken")
    #expect(try terminal.enter("").contains("4  Zaken regelen"))
  }

  @Test func `Tab never offers the files of this computer`() throws {
    _ = try workspace.file("geheim.txt", "x")
    let terminal = try workspace.talk()
    terminal.type("gehei\t")
    try terminal.enter("")
    #expect(try workspace.notes == ["gehei"])
  }

  @Test func `an inputrc with vi mode is obeyed`() throws {
    let inputrc = try workspace.file("inputrc", "set editing-mode vi\n")
    let terminal = try workspace.talk(environment: ["INPUTRC": inputrc])
    terminal.type("xhalloo")
    terminal.press(.escape)
    _ = terminal.settle(milliseconds: 800)
    try terminal.enter("x0x")
    #expect(try workspace.notes == ["hallo"])
  }

  @Test func `Ctrl-Z and fg change nothing`() throws {
    let shell = workspace.command([], environment: ["LC_ALL": "C.UTF-8", "PS1": "$ "])
    let terminal = try Terminal(
      Command(
        "/bin/bash", arguments: ["--norc", "--noprofile", "-i"], environment: shell.environment,
        folder: shell.folder))
    try terminal.wait(for: "$ ")
    terminal.type("\(Command.gehoord) \(Command.plainTalk.joined(separator: " "))\r")
    try terminal.wait(for: "› ")
    terminal.type("half")
    try terminal.wait(for: "half")
    terminal.press(.control_Z)
    try terminal.wait(for: "Stopped")
    try terminal.wait(for: "$ ")
    terminal.type("fg\r")
    try terminal.wait(for: "half")
    try terminal.enter(" en heel")
    #expect(try workspace.notes == ["half en heel"])
  }

  @Test func `another size of the window changes nothing`() throws {
    let terminal = try workspace.talk()
    terminal.type("voor en ")
    try terminal.wait(for: "voor en ")
    terminal.resize(rows: 10, columns: 24)
    _ = terminal.settle()
    terminal.resize(rows: 50, columns: 150)
    _ = terminal.settle()
    try terminal.enter("na")
    #expect(try workspace.notes == ["voor en na"])
  }

  // MARK: The terminal goes away

  @Test func `a killed terminal keeps the half-typed line for later`() throws {
    let terminal = try workspace.talk()
    try terminal.enter("eerste regel")
    terminal.type("een half wo")
    _ = terminal.settle()
    terminal.kill()
    #expect(terminal.waitForExit() == 137)
    #expect(try workspace.notes == ["eerste regel"])
    let resumed = try workspace.talk(["hervat"])
    try resumed.wait(for: "een half wo")
    try resumed.enter("ord")
    #expect(try workspace.notes == ["eerste regel", "een half woord"])
  }

  @Test func `a half-typed first line is kept too`() throws {
    let terminal = try workspace.talk()
    terminal.type("nog niets ing")
    _ = terminal.settle()
    terminal.kill()
    #expect(terminal.waitForExit() == 137)
    let resumed = try workspace.talk(["hervat"])
    try resumed.wait(for: "nog niets ing")
    try resumed.enter("evoerd")
    #expect(try workspace.notes == ["nog niets ingevoerd"])
  }

  @Test func `a hang-up loses neither what was acknowledged nor the half-typed line`() throws {
    let terminal = try workspace.talk()
    for line in ["een", "twee", "drie"] { try terminal.enter(line) }
    terminal.type("en nog wa")
    _ = terminal.settle()
    terminal.hangUp()
    #expect(terminal.waitForExit() == 129)
    #expect(try workspace.notes == ["een", "twee", "drie"])
    #expect(try workspace.gehoord("transcript", "controleer").code == 0)
    try workspace.talk(["hervat"]).wait(for: "en nog wa")
  }

  @Test(arguments: ["/stop\r", "\u{04}", ""], [false, true])
  func `the terminal is left as it was found`(ending: String, covered: Bool) throws {
    let terminal = try workspace.talk()
    if covered { terminal.type("/dek\r") }
    _ = terminal.settle()
    #expect(!terminal.isOrdinary)
    if ending.isEmpty { terminal.signal(15) } else { terminal.type(ending) }
    if ending == "\u{04}" {
      _ = terminal.settle()
      terminal.type(ending)
    }
    #expect(terminal.waitForExit() == (ending.isEmpty ? 143 : 0))
    #expect(terminal.isOrdinary)
  }

  @Test func `a polite end leaves the terminal as it was and the half-typed line kept`() throws {
    let terminal = try workspace.talk()
    terminal.type("nog bezig")
    _ = terminal.settle()
    terminal.signal(15)
    #expect(terminal.waitForExit() == 143)
    #expect(terminal.text.hasSuffix("\u{1B}[?2004l\r"))
    try workspace.talk(["hervat"]).wait(for: "nog bezig")
  }
}

/// What must not be kept is kept nowhere: not in the record, not beside it, not under Up.
@Suite struct KeptNowhereTests {
  private let workspace: TemporaryWorkspace

  init() throws { workspace = try TemporaryWorkspace() }

  @Test func `what is forgotten is gone from the disk and from the line`() throws {
    let terminal = try workspace.talk()
    try terminal.enter("mijn geheim")
    try terminal.enter("/vergeet 4")
    terminal.press(.up)
    terminal.press(.up)
    #expect(!terminal.settle().contains("geheim"))
    #expect(try filesHolding("mijn geheim") == [])
    #expect(try workspace.gehoord("transcript", "controleer", workspace.conversation).code == 0)
  }

  @Test func `nothing typed during a pause reaches the disk`() throws {
    let terminal = try workspace.talk()
    try terminal.enter("voor de pauze")
    try terminal.enter("/pauze")
    try terminal.enter("dit niet")
    terminal.type("half dit nie")
    _ = terminal.settle()
    terminal.kill()
    #expect(terminal.waitForExit() == 137)
    #expect(try filesHolding("dit nie") == [])
    #expect(try workspace.notes == ["voor de pauze"])
  }

  @Test func `a half-typed line is kept without names and numbers of citizens`() throws {
    let terminal = try workspace.talk(Command.plainTalk + ["--deelnemer", "Selam"])
    terminal.type("Selam heeft bsn 111222333 en nu")
    _ = terminal.settle()
    terminal.kill()
    #expect(terminal.waitForExit() == 137)
    #expect(try filesHolding("Selam") == [])
    #expect(try filesHolding("111222333") == [])
    #expect(try filesHolding("p1 heeft bsn [BSN] en nu").count == 1)
  }

  /// The files of the workspace and the home that hold a text.
  private func filesHolding(_ text: String) throws -> [String] {
    try workspace.everything.filter { !workspace.isFolder($0) }
      .filter { try workspace.text(workspace.root + "/" + $0).contains(text) }
  }
}
