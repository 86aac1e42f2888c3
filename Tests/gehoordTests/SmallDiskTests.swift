import FoundationEssentials
import Support
import Testing

/// A disk on which there is no more room: a real one, of 200 KB.
@Suite(.enabled(if: SmallDisk.works, "needs root, to mount a small disk"))
struct SmallDiskTests {
  private let disk: SmallDisk
  private var workspace: TemporaryWorkspace { disk.workspace }

  init() throws { disk = try SmallDisk() }

  @Test func `a talk that fills the disk keeps all that was acknowledged, and nothing by halves`()
    throws
  {
    let lines = (1...30).map { "regel \($0) " + String(repeating: "x", count: 9000) }
    let outcome = try workspace.command(Command.plainTalk).run(
      input: Array(lines.map { $0 + "\n" }.joined().utf8))
    #expect(outcome.code == 1)
    let refused = outcome.errors.matches(
      of: /(?m)^(\d+): Niet bewaard\. .*de schijf is vol\. Maak ruimte en probeer het nog eens\.$/
    ).compactMap { Int($0.1) }
    let first = try #require(refused.first)
    #expect(refused == Array(first...30))
    #expect(try workspace.notes == Array(lines.prefix(first - 1)))
    #expect(disk.names.filter { !$0.hasSuffix(".jsonl") } == [])
    let verdict = try workspace.gehoord("transcript", "controleer")
    #expect(verdict.code == 0, "\(verdict.output)")
  }

  @Test func `a line that found no room stays on the line, and is saved once there is`() throws {
    let terminal = try workspace.talk()
    try terminal.enter("past nog")
    try disk.fill()
    let long = "past niet meer " + String(repeating: "y", count: 6000)
    terminal.type(long + "\r")
    try terminal.wait(for: "Niet bewaard. ")
    try terminal.wait(for: "de schijf is vol. Maak ruimte en probeer het nog eens.")
    _ = terminal.settle()
    #expect(try workspace.notes == ["past nog"])
    disk.clear()
    terminal.press(.enter)
    try terminal.waitForPrompt()
    #expect(try workspace.notes == ["past nog", long])
    terminal.type("/stop\r")
    #expect(terminal.waitForExit() == 1)
    #expect(try workspace.gehoord("transcript", "controleer").code == 0)
  }

  @Test(arguments: [0, 1])
  func `a repair without room leaves everything as it was, and says so`(pages: Int) throws {
    try converse()
    try disk.append("{\"v\":1,\"seq\":", to: workspace.conversation)
    try disk.fill(leaving: pages)
    let before = try disk.content
    for command in [["transcript", "controleer"], ["hervat"]] {
      let outcome = try workspace.command(command).run(input: Array("meer\n".utf8))
      #expect(outcome.code == 1)
      #expect((outcome.output + outcome.errors).contains("de schijf is vol"), "\(outcome)")
      if command[0] == "transcript" {
        #expect(outcome.output.contains("geen hele regel. Er is niets veranderd."))
      }
      #expect(try disk.content == before)
    }
  }

  @Test func `what cannot be forgotten for want of room is still there, and that is said`() throws {
    try converse()
    try disk.fill(leaving: 1)
    let before = try disk.content
    let outcome = try workspace.gehoord("hervat", input: "/vergeet 4\n")
    #expect(outcome.code == 1)
    #expect(
      outcome.errors
        == "1: Niet vergeten: de tekst staat er nog. \(try workspace.conversation): de schijf is vol. Maak ruimte en probeer het nog eens.\n"
    )
    #expect(try disk.content == before)
  }

  @Test func `an export, an import or a list that does not fit is not there by halves`() throws {
    try converse()
    let talk = try workspace.file(
      "talk.txt", "P1: " + String(repeating: "lang ", count: 4000) + "\n")
    try disk.fill(leaving: 1)
    let before = disk.names
    for arguments in [
      ["exporteer", "--als", "html", "--naar", workspace.folder + "/verslag.html"],
      ["importeer", talk], ["topiclijst", "nieuw", "eigen"],
    ] {
      try disk.fill(leaving: arguments[0] == "topiclijst" ? 0 : 1)
      let outcome = try workspace.command(arguments).run()
      #expect(outcome.code == 1)
      #expect(outcome.errors.contains("de schijf is vol. Maak ruimte en probeer het nog eens.\n"))
      #expect(outcome.output == "")
      #expect(disk.names == before)
    }
  }

  private func converse() throws {
    let outcome = try workspace.command(Command.plainTalk).run(input: Array("een\n!\ntwee\n".utf8))
    #expect(outcome.code == 0)
  }
}

/// The same by a limit on the size of a file, which anybody can set.
@Suite struct FileLimitTests {
  private let workspace: TemporaryWorkspace

  init() throws { workspace = try TemporaryWorkspace() }

  @Test func `a repair, an erasure and an export over the limit leave everything as it was`() throws
  {
    #expect(try workspace.command(Command.plainTalk).run(input: Array("een\n!\n".utf8)).code == 0)
    let path = try workspace.conversation
    let whole = try workspace.bytes(path)
    let target = workspace.root + "/verslag.html"
    for (arguments, tail, input) in [
      (["transcript", "controleer"], "{\"v\":1", ""), (["hervat"], "", "/vergeet 4\n"),
      (["exporteer", "--als", "html", "--naar", target], "", ""),
    ] {
      let before = whole + Array(tail.utf8)
      try workspace.write(before, to: path)
      let names = workspace.everything
      let outcome = try workspace.command(arguments).through(shell: "ulimit -f 8; exec \"$@\"")
        .run(input: Array(input.utf8))
      #expect(outcome.code == 1, "\(outcome)")
      #expect(
        (outcome.output + outcome.errors).contains("de schijf gaf een fout (File too large)."))
      #expect(try workspace.bytes(path) == before)
      #expect(workspace.everything == names)
    }
  }
}

/// A disk of its own in a workspace's place, gone with the test.
private final class SmallDisk {
  let workspace: TemporaryWorkspace

  static let works: Bool = {
    guard let disk = try? SmallDisk() else { return false }
    return disk.isMounted
  }()

  private var isMounted = false
  private var filler: String { workspace.folder + "/vulling" }

  init() throws {
    workspace = try TemporaryWorkspace()
    try FileManager.default.createDirectory(
      atPath: workspace.folder, withIntermediateDirectories: false)
    let mount = try run(
      "mount", ["-t", "tmpfs", "-o", "size=200k,mode=700", "tmpfs", workspace.folder])
    guard mount.code == 0 else { throw Broken(mount.errors) }
    isMounted = true
  }

  deinit { if isMounted { _ = try? run("umount", [workspace.folder]) } }

  /// Takes all room but so many pages of 4 KB.
  func fill(leaving pages: Int = 0) throws {
    clear()
    _ = try run("dd", ["if=/dev/zero", "of=\(filler)", "bs=4096"])
    let size = try workspace.bytes(filler).count
    _ = try run("truncate", ["--size", String(size - pages * 4096), filler])
  }

  func clear() { try? FileManager.default.removeItem(atPath: filler) }

  func append(_ text: String, to path: String) throws {
    try workspace.write(workspace.bytes(path) + Array(text.utf8), to: path)
  }

  /// The files, without what only takes room and the dossier, where aliases are given out.
  var names: [String] {
    workspace.everything.filter {
      $0.hasPrefix("werkplek/") && !workspace.isFolder($0) && !$0.hasSuffix("/vulling")
        && $0.lastPart != "dossier.jsonl"
    }
  }

  var content: [String: [UInt8]] {
    get throws {
      var content: [String: [UInt8]] = [:]
      for name in names { content[name] = try workspace.bytes(workspace.root + "/" + name) }
      return content
    }
  }

  private func run(_ program: String, _ arguments: [String]) throws -> Outcome {
    try Command("/bin/\(program)", arguments: arguments, environment: [:], folder: "/").run()
  }
}
