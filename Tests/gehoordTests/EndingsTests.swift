import Glibc
import Interviewing
import Support
import Testing

/// However the program ends, what was acknowledged is there, and so is the half-typed line.
@Suite struct EndingsTests {
  private let workspace: TemporaryWorkspace

  init() throws { workspace = try TemporaryWorkspace() }

  @Test(arguments: [SIGHUP, SIGTERM, SIGQUIT, SIGKILL, 0])
  func `a signal, or a closed terminal, in the middle of a line loses no letter`(
    signal: CInt
  ) throws {
    let terminal = try workspace.talk()
    for line in ["een", "twee"] { try terminal.enter(line) }
    terminal.type("half een wo")
    _ = terminal.settle()
    if signal == 0 { terminal.hangUp() } else { terminal.signal(signal) }
    #expect(terminal.waitForExit() == 128 + Int(signal == 0 ? SIGHUP : signal))
    #expect(try workspace.notes == ["een", "twee"])
    #expect(try workspace.gehoord("transcript", "controleer").code == 0)
    let resumed = try workspace.talk(["hervat"])
    try resumed.wait(for: "half een wo")
    try resumed.enter("ord")
    #expect(try workspace.notes == ["een", "twee", "half een woord"])
    #expect(!workspace.everything.contains { $0.hasSuffix(".draft") })
  }

  @Test func `an interrupt from outside clears the line, as Ctrl-C does`() throws {
    let terminal = try workspace.talk()
    terminal.type("half af")
    _ = terminal.settle()
    terminal.signal(SIGINT)
    try terminal.wait(for: "› ")
    terminal.press(.up)
    try terminal.wait(for: "half af")
    try terminal.enter(" en heel")
    #expect(try workspace.notes == ["half af en heel"])
  }

  @Test(arguments: [SIGHUP, SIGTERM])
  func `a script that is ended keeps what it had read`(signal: CInt) throws {
    let talk = workspace.command(Command.plainTalk).through(
      shell: "{ printf 'een\\nslotzin\\n'; sleep 3; } 2>/dev/null | \"$@\" & "
        + "for turn in $(seq 100); do sleep 0.1; "
        + "grep -qrs slotzin \"$GEHOORD_WORKSPACE/transcripts\" && break; done; "
        + "kill -\(signal) $!; wait $!")
    _ = try talk.run()
    #expect(try workspace.notes == ["een", "slotzin"])
    #expect(try workspace.gehoord("transcript", "controleer").code == 0)
  }
}

/// Results go to a reader who left or a device that is full: never silently.
@Suite struct LostOutputTests {
  private let workspace: TemporaryWorkspace

  init() throws { workspace = try TemporaryWorkspace() }

  @Test func `every command that reads says by its exit code that results were lost`() throws {
    let talk = workspace.command(Command.plainTalk)
    #expect(try talk.run(input: Array("een 06-12345678\n!\n".utf8)).code == 0)
    let path = try workspace.conversation
    let before = try workspace.bytes(path)
    for arguments in [
      ["inzicht"], ["inzicht", "--json"], ["exporteer"], ["exporteer", "--als", "html"],
      ["exporteer", "--als", "json"], ["transcript", "lijst"], ["transcript", "toon", path],
      ["transcript", "controleer"], ["transcript", "schema"], ["topiclijst", "lijst"],
      ["topiclijst", "toon", "kennismaking"], ["topiclijst", "controleer"],
      ["vraag", "controleer", "Hoe was je week?"], ["privacy", "scan", "--json", path],
      ["handleiding"], ["handleiding", "man"], ["--help"], ["--version"],
    ] {
      // A reader who is sure to be gone: it had the pipe open, and has ended.
      let shell =
        "for out in /dev/full /dev/null; do for err in /dev/full /dev/null; do "
        + "\"$@\" >$out 2>$err; printf '%s ' $?; done; done; rm -f \"$HOME/pipe\"; "
        + "mkfifo \"$HOME/pipe\"; true <\"$HOME/pipe\" & exec 3>\"$HOME/pipe\"; wait; "
        + "\"$@\" >&3 2>/dev/null; echo $?"
      let codes = try workspace.command(arguments).through(shell: shell).run().output
        .split(whereSeparator: \.isWhitespace).map(String.init)
      #expect(codes == ["1", "1", "0", "0", "1"], "\(arguments)")
    }
    #expect(try workspace.bytes(path) == before)
  }
}

/// Damaged files under the built program.
@Suite struct DamagedFilesTests {
  private let workspace: TemporaryWorkspace

  init() throws { workspace = try TemporaryWorkspace() }

  @Test func `a changed byte crashes no command, and is told`() throws {
    let folder = workspace.folder + "/transcripts/algemeen"
    #expect(
      try workspace.command(["topiclijst", "nieuw", "x"]).through(
        shell: "mkdir -p '\(folder)'; exec \"$@\""
      ).run().code == 0)
    let paths = (0..<60).map { "\(folder)/2026-01-01-buurt-\($0 + 1).jsonl" }
    for (number, path) in paths.enumerated() {
      let opening = Opening.sample(
        id: path.lastPart.dropLast(6) + "-abcdef",
        list: .sample(opening: [], closing: [], topics: []))
      let file = RecordFile([.opened(opening)] + [Event].forty.dropFirst())
      try workspace.write(file.changed(number), to: path)
    }
    for arguments in [["inzicht"], ["exporteer"], ["inzicht", "--json"]] {
      let outcome = try workspace.command(arguments).run()
      #expect((0...1).contains(outcome.code))
      #expect(outcome.errors.split(separator: "\n").count >= 50, "\(outcome.errors)")
    }
    for path in paths.prefix(10) {
      for (arguments, input) in [
        (["transcript", "toon", path], ""), (["hervat", path], "meer\n"),
      ] {
        let outcome = try workspace.command(arguments).run(input: Array(input.utf8))
        #expect((0...1).contains(outcome.code), "\(path): \(outcome)")
      }
    }
    let verdict = try workspace.gehoord("transcript", "controleer")
    #expect(verdict.code == 1)
    let told = verdict.output.matches(of: #/: (beschadigd|gerepareerd|heel)\ ·/#).map(\.1)
    #expect(told.count == 60)
    #expect(told.filter { $0 == "heel" }.count <= 1)
  }

  @Test(arguments: ["half", "zeros", "sector"])
  func `going on with a torn record keeps the tail apart and the record whole`(kind: String) throws
  {
    let long = String(repeating: "lang verhaal ", count: 120)
    #expect(
      try workspace.command(Command.plainTalk).run(input: Array("een\n\(long)\n".utf8)).code == 0)
    let path = try workspace.conversation
    let whole = try workspace.bytes(path)
    let start = try #require(whole.dropLast().lastIndex(of: 0x0A)) + 1
    var torn = whole
    switch kind {
    case "half": torn = Array(whole[..<(start + 700)])
    case "zeros": torn = whole[..<(start + 700)] + [UInt8](repeating: 0, count: 512)
    default:
      let sector = (start / 512 + 1) * 512
      torn.replaceSubrange(sector..<sector + 512, with: repeatElement(0, count: 512))
    }
    try workspace.write(torn, to: path)
    let outcome = try workspace.gehoord("hervat", input: "verder\n")
    #expect(outcome.code == 0)
    let rest = path.dropLast(6) + ".rest"
    #expect(
      outcome.errors
        == "Het einde van het verslag was beschadigd. Het staat apart in \(String(rest).lastPart).\n"
    )
    #expect(try workspace.bytes(String(rest)) == Array(torn[start...]))
    #expect(try workspace.notes == ["een", "verder"])
    #expect(try workspace.gehoord("transcript", "controleer").code == 0)
  }
}
