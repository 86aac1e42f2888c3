import Support
import Testing

/// Saved means saved: whatever ends the program or fails on the disk.
@Suite struct DurabilityTests {
  private let workspace: TemporaryWorkspace

  init() throws { workspace = try TemporaryWorkspace() }

  @Test func `two hundred kills lose no line that was acknowledged`() throws {
    for round in 1...200 {
      let typed = (1...8).map { "ronde \(round) regel \($0)" }
      let acknowledged = try acknowledgedLines(of: typed, dossier: "ronde-\(round)")
      let kept = try keptNotes(dossier: "ronde-\(round)")
      #expect(kept.count >= acknowledged, "round \(round)")
      #expect(kept == Array(typed.prefix(kept.count)), "round \(round)")
    }
    let verdict = try workspace.gehoord("transcript", "controleer", "--json")
    let damaged = verdict.output.split(separator: "\n").filter { $0.contains("damaged") }
    #expect(damaged == [])
  }

  @Test func `a limit on the size of files ends nothing and is said`() throws {
    let lines = (1...30).map { "regel \($0) " + String(repeating: "x", count: 2000) }
    let outcome = try workspace.command(Command.plainTalk)
      .through(shell: "ulimit -f 50; exec \"$@\"")
      .run(input: Array(lines.map { $0 + "\n" }.joined().utf8))
    #expect(outcome.code == 1)
    let refused = outcome.errors.matches(of: /(?m)^(\d+): Niet bewaard\./).compactMap { Int($0.1) }
    let first = try #require(refused.first)
    #expect(refused == Array(first...30))
    #expect(try workspace.notes.starts(with: lines.prefix(first - 1)))
    // Half a record may stand at the end; it is set apart once.
    #expect(try !workspace.gehoord("transcript", "controleer").output.contains("beschadigd"))
    #expect(try workspace.gehoord("transcript", "controleer").code == 0)
  }

  @Test func `a torn end is left alone while another window has the talk open`() throws {
    let terminal = try workspace.talk()
    try terminal.enter("eerste")
    let path = try workspace.conversation
    let torn = try workspace.bytes(path) + Array("{\"v\":1".utf8)
    try workspace.write(torn, to: path)
    let verdict = try workspace.gehoord("transcript", "controleer", path)
    #expect(verdict.code == 1)
    #expect(verdict.output.contains("beschadigd · 4 records"))
    #expect(
      verdict.output.contains("De laatste 6 bytes zijn geen hele regel. Er is niets veranderd."))
    #expect(verdict.output.contains("ander venster"))
    #expect(try workspace.bytes(path) == torn)
  }

  /// Types lines ahead of the program, kills it somewhere, and counts the prompts that had come.
  private func acknowledgedLines(of lines: [String], dossier: String) throws -> Int {
    let terminal = try workspace.talk(Command.plainTalk + ["--dossier", dossier])
    for line in lines { terminal.type(line + "\r") }
    terminal.linger(microseconds: .random(in: 0...25_000))
    terminal.kill()
    #expect(terminal.waitForExit() == 137)
    return terminal.text.ranges(of: "› ").count - 1
  }

  private func keptNotes(dossier: String) throws -> [String] {
    try workspace.conversations.filter { $0.contains("/\(dossier)/") }.flatMap { path in
      try workspace.records(of: path).filter { $0.type == "noted" }.compactMap(\.data?.text)
    }
  }
}

/// A disk that fails, by `strace`.
@Suite(.enabled(if: Strace.works, "needs strace, and leave to use it"))
struct FailingDiskTests {
  private let workspace: TemporaryWorkspace
  private let lines = (1...6).map { "regel \($0)" }

  init() throws { workspace = try TemporaryWorkspace() }

  @Test(arguments: 1...6)
  func `one failed sync moves everything to a new file`(call: Int) throws {
    let path = try conversationOfOneNote()
    let outcome = try goOn(failing: ["fdatasync:error=EIO:when=\(call)"], on: [path])
    #expect(
      outcome.errors == "De schijf haperde even. Alles staat nu veilig in een nieuw bestand.\n")
    #expect(outcome.code == 0)
    #expect(try workspace.notes == ["eerst"] + lines)
    try expectIntact()
  }

  @Test(arguments: 1...6)
  func `a disk that never syncs again still keeps every line in new files`(call: Int) throws {
    let path = try conversationOfOneNote()
    let outcome = try goOn(failing: ["fdatasync:error=EIO:when=\(call)+"], on: [path])
    #expect(outcome.code == 0)
    #expect(try workspace.notes == ["eerst"] + lines)
    try expectIntact()
  }

  @Test(arguments: 1...6)
  func `when a new file cannot be synced either, what is not saved is said`(call: Int) throws {
    _ = try conversationOfOneNote()
    let outcome = try goOn(
      failing: ["fdatasync:error=EIO:when=\(call)+", "fsync:error=EIO:when=1+"], on: [])
    try expectHonest(outcome, from: call)
    #expect(outcome.errors.contains("de schijf gaf een fout (Input/output error)."))
  }

  @Test(arguments: 1...6)
  func `a full disk keeps what it had and says what is not saved`(call: Int) throws {
    let path = try conversationOfOneNote()
    let outcome = try goOn(
      failing: ["write:error=ENOSPC:when=\(call)+"], on: [path, newFile(for: path)])
    try expectHonest(outcome, from: call)
    #expect(outcome.errors.contains("de schijf is vol. Maak ruimte en probeer het nog eens."))
  }

  @Test(arguments: 1...6)
  func `one failed write is made good in a new file`(call: Int) throws {
    let path = try conversationOfOneNote()
    let outcome = try goOn(failing: ["write:error=ENOSPC:when=\(call)"], on: [path])
    #expect(
      outcome.errors == "De schijf haperde even. Alles staat nu veilig in een nieuw bestand.\n")
    #expect(outcome.code == 0)
    #expect(try workspace.notes == ["eerst"] + lines)
    try expectIntact()
  }

  @Test(arguments: ["openat", "write", "fsync", "rename"])
  func `a kill during the first line leaves nothing that later gets in the way`(
    call: String
  ) throws {
    let path = try pathOfNextTalk()
    let killed = try workspace.command(Command.plainTalk)
      .under(
        strace: options(["\(call):signal=SIGKILL:when=1"], [newFile(for: path)])
      )
      .run(input: Array("een\n".utf8))
    #expect(killed.code == 137)
    #expect(try !workspace.gehoord("transcript", "controleer").output.contains("beschadigd"))
    #expect(try workspace.gehoord("inzicht").code == 0)
  }

  @Test func `a new talk on a full disk says that nothing is saved`() throws {
    let path = try pathOfNextTalk()
    let outcome = try workspace.command(Command.plainTalk)
      .under(strace: options(["write:error=ENOSPC:when=1+"], [path, newFile(for: path)]))
      .run(input: Array("een\ntwee\n".utf8))
    #expect(outcome.code == 1)
    #expect(
      outcome.errors.matches(of: /(?m)^(\d): Niet bewaard\. .*de schijf is vol/).map(\.1)
        == ["1", "2"])
  }

  // MARK: -

  private func conversationOfOneNote() throws -> String {
    let outcome = try workspace.gehoord(
      "gesprek", "kennismaking", "--zonder-opening", input: "eerst\n")
    #expect(outcome.code == 0)
    return try workspace.conversation
  }

  /// Where a new file is made that will take the place of this one.
  private func newFile(for path: String) -> String {
    path.parent + "/." + path.lastPart + ".nieuw"
  }

  private func pathOfNextTalk() throws -> String {
    let today = try Command(
      "/bin/date", arguments: ["+%F"], environment: workspace.environment, folder: "/"
    ).run().output.prefix(10)
    return "\(workspace.folder)/transcripts/algemeen/\(today)-kennismaking-1.jsonl"
  }

  /// Goes on with the conversation while some calls fail, on these files or on all.
  private func goOn(failing calls: [String], on paths: [String]) throws -> Outcome {
    try workspace.command(["hervat"]).under(strace: options(calls, paths))
      .run(input: Array(lines.map { $0 + "\n" }.joined().utf8))
  }

  private func options(_ calls: [String], _ paths: [String]) -> [String] {
    let traced = calls.map { String($0.prefix { $0 != ":" }) }.joined(separator: ",")
    return ["-e", "trace=\(traced)"] + calls.flatMap { ["-e", "inject=\($0)"] }
      + paths.flatMap { ["-P", $0] }
  }

  /// From some line on none is saved: each is named, what came before is there, all of it is whole.
  private func expectHonest(_ outcome: Outcome, from first: Int) throws {
    #expect(outcome.code == 1)
    let refused = outcome.errors.matches(of: /(?m)^(\d+): Niet bewaard\./).compactMap { Int($0.1) }
    #expect(refused == Array(first...lines.count), "\(outcome.errors)")
    let kept = try workspace.notes
    #expect(kept.starts(with: ["eerst"] + lines.prefix(first - 1)))
    #expect(Set(kept.dropFirst()).isSubset(of: lines))
    try expectIntact()
  }

  private func expectIntact() throws {
    let verdict = try workspace.gehoord("transcript", "controleer")
    #expect(verdict.code == 0, "\(verdict.output)")
  }
}

enum Strace {
  /// Whether calls of another program can be made to fail here.
  static let works: Bool = {
    let probe = Command("/bin/true", arguments: [], environment: [:], folder: "/")
      .under(strace: ["-e", "trace=execve"])
    return (try? probe.run())?.code == 0
  }()
}
