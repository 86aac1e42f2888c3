import FoundationEssentials
import Glibc
import Support
import Testing

/// What the program makes is for its owner only, and it goes through no link.
@Suite struct ModesAndLinksTests {
  private let workspace: TemporaryWorkspace

  init() throws { workspace = try TemporaryWorkspace() }

  @Test(arguments: ["000", "077"])
  func `every file is 0600 and every folder 0700`(umask: String) throws {
    let shell = "umask \(umask); exec \"$@\""
    let terminal = try Terminal(workspace.command(Command.plainTalk).through(shell: shell))
    try terminal.wait(for: "› ")
    try terminal.enter("mijn geheim")
    terminal.type("half een wo")
    _ = terminal.settle()
    let path = try workspace.conversation
    let whileTyping = workspace.everything
    expectPrivate()
    for name in ["\(path.lastPart.dropLast(6)).draft", ".\(path.lastPart).lock"] {
      #expect(whileTyping.contains { $0.lastPart == name }, "\(name)")
    }
    terminal.kill()
    #expect(terminal.waitForExit() == 137)
    try workspace.write(workspace.bytes(path) + Array("half".utf8), to: path)
    chmod(path, 0o600)
    let talk = try workspace.file("talk.txt", "P1: ja\n")
    for (arguments, input) in [
      (["transcript", "controleer"], ""), (["hervat", path], "/vergeet 4\n"),
      (["topiclijst", "nieuw", "eigen"], ""), (["importeer", "--dossier", "nieuw", talk], ""),
      (["exporteer", "--naar", workspace.folder + "/verslag.html"], ""),
    ] {
      let command = workspace.command(arguments).through(shell: shell)
      #expect((0...1).contains(try command.run(input: Array(input.utf8)).code))
    }
    let made = workspace.everything
    for ending in ["dossier.jsonl", ".rest", "eigen.yaml", "verslag.html", "import-1.jsonl"] {
      #expect(made.contains { $0.hasSuffix(ending) }, "\(ending)")
    }
    #expect(made.contains { $0.hasPrefix("home/.cache/gehoord/") })
    expectPrivate()
  }

  private func expectPrivate() {
    for path in workspace.everything where path != "home" && path != "talk.txt" {
      #expect(
        workspace.permissions(path) == (workspace.isFolder(path) ? 0o700 : 0o600), "\(path)")
    }
  }

  // MARK: Links

  @Test(arguments: [true, false])
  func `a conversation that is a link is not gone on with`(isSymbolic: Bool) throws {
    let path = try note()
    let before = try workspace.bytes(path)
    let other = workspace.root + "/elders.jsonl"
    rename(path, other)
    link(other, path, isSymbolic)
    let outcome = try workspace.gehoord("hervat", path, input: "meer\n")
    #expect(
      outcome
        == Outcome(
          1, errors: "\(path): is een koppeling, geen gewoon bestand. Haal de koppeling weg.\n"))
    #expect(try workspace.bytes(other) == before)
  }

  @Test(arguments: ["dossier.jsonl", ".dossier.jsonl.beurt.lock"], [true, false])
  func `a dossier or its lock that is a link is left alone`(name: String, isSymbolic: Bool) throws {
    let folder = try note().parent
    let other = try workspace.file("elders", "van een ander\n")
    unlink(folder + "/" + name)
    link(other, folder + "/" + name, isSymbolic)
    let outcome = try workspace.command(Command.plainTalk).run(input: Array("meer\n".utf8))
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("koppeling") || outcome.errors.contains("beschadigd"))
    #expect(try workspace.text(other) == "van een ander\n")
    #expect(workspace.conversations.count == 1)
  }

  @Test(arguments: [true, false])
  func `a draft that is a link is neither read nor written`(isSymbolic: Bool) throws {
    let path = try note()
    let other = try workspace.file("elders", "van een ander")
    link(other, path.dropLast(6) + ".draft", isSymbolic)
    let terminal = try workspace.talk(["hervat"])
    #expect(!terminal.settle().contains("van een ander"))
    terminal.type("half een wo")
    _ = terminal.settle()
    #expect(try workspace.text(other) == "van een ander")
    try terminal.enter("ord")
    #expect(try workspace.notes.suffix(1) == ["half een woord"])
    #expect(try workspace.text(other) == "van een ander")
  }

  @Test(arguments: [true, false])
  func `an export goes through no link and over no file`(isSymbolic: Bool) throws {
    _ = try note()
    let other = try workspace.file("elders", "van een ander")
    let target = workspace.root + "/verslag.md"
    link(other, target, isSymbolic)
    let taken =
      Outcome(
        1, errors: "\(target) bestaat al. Kies een andere naam, of haal het eerst weg.\n")
    #expect(try workspace.gehoord("exporteer", "--naar", target) == taken)
    #expect(try workspace.text(other) == "van een ander")
    unlink(other)
    #expect(try workspace.gehoord("exporteer", "--naar", target).code == 1)
    #expect(!workspace.everything.contains("elders"))
  }

  // MARK: No ordinary files

  @Test(arguments: [true, false])
  func `a pipe or a folder in a conversation's place is said, and nothing waits for it`(
    isPipe: Bool
  ) throws {
    let path = try note().parent + "/2026-01-01-kennismaking-1.jsonl"
    if isPipe { mkfifo(path, 0o600) } else { mkdir(path, 0o700) }
    for arguments in [
      ["hervat", path.lastPart], ["transcript", "toon", path.lastPart],
      ["transcript", "controleer", path], ["importeer", path], ["transcript", "lijst"],
      ["inzicht"], ["exporteer"], ["transcript", "controleer"],
    ] {
      if !isPipe, arguments == ["transcript", "controleer", path] { continue }
      let outcome = try workspace.command(arguments).run()
      #expect(outcome.code == 1, "\(arguments)")
      let said = outcome.output + outcome.errors
      #expect(
        said.contains("is geen gewoon bestand") || said.contains("is overgeslagen"), "\(said)")
    }
    #expect(try workspace.gehoord("hervat", input: "meer\n").code == 0)
  }

  @Test func `a draft that is a pipe or a folder holds nothing up`() throws {
    let path = try note()
    for make in [{ mkfifo($0, 0o600) }, { mkdir($0, 0o700) }] as [(String) -> CInt] {
      let draft = path.dropLast(6) + ".draft"
      #expect(make(String(draft)) == 0)
      let terminal = try workspace.talk(["hervat"])
      terminal.type("half")
      _ = terminal.settle()
      try terminal.enter(" en heel")
      terminal.type("/stop\r")
      #expect(terminal.waitForExit() == 0)
      _ = remove(String(draft))
    }
    #expect(try workspace.notes.suffix(2) == ["half en heel", "half en heel"])
  }

  private func note() throws -> String {
    #expect(try workspace.command(Command.plainTalk).run(input: Array("een\n!\n".utf8)).code == 0)
    return try workspace.conversation
  }

  private func link(_ target: String, _ name: some StringProtocol, _ isSymbolic: Bool) {
    let made = isSymbolic ? symlink(target, String(name)) : Glibc.link(target, String(name))
    #expect(made == 0)
  }
}

/// What leaves the computer, and what is left on it.
@Suite struct LeaksTests {
  private let workspace: TemporaryWorkspace

  init() throws { workspace = try TemporaryWorkspace() }

  @Test func `a program that falls over leaves no words in a core dump`() throws {
    let terminal = try Terminal(
      workspace.command(Command.plainTalk).through(shell: "ulimit -c unlimited; exec \"$@\""))
    try terminal.wait(for: "› ")
    let limits = try workspace.text("/proc/\(terminal.processNumber)/limits")
    let core = try #require(
      limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") })
    #expect(core.split(separator: " ").dropFirst(4).prefix(2) == ["0", "0"])
  }

  @Test(.enabled(if: Strace.works, "needs strace, and leave to use it"))
  func `nothing goes over the network`() throws {
    let trace = workspace.root + "/trace"
    let talk = try workspace.file("talk.txt", "P1: ja\n")
    for arguments in [
      Command.plainTalk, ["hervat"], ["inzicht"], ["exporteer", "--als", "html"],
      ["importeer", talk],
      ["transcript", "controleer"], ["privacy", "scan"], ["handleiding"],
    ] {
      var command = workspace.command(arguments)
      command.arguments = ["-f", "-o", trace, "-e", "trace=%network", command.program] + arguments
      command.program = "/usr/bin/strace"
      #expect(try command.run(input: Array("een\n!\n".utf8)).code == 0, "\(arguments)")
      let calls = try workspace.text(trace).split(separator: "\n").filter { $0.contains("(") }
      #expect(calls == [], "\(arguments)")
    }
  }

  @Test(.enabled(if: Unshare.works, "needs leave to make a network of one's own"))
  func `without a network everything works`() throws {
    var talk = workspace.command(Command.plainTalk)
    talk.arguments = Unshare.options + [talk.program] + talk.arguments
    talk.program = "/usr/bin/unshare"
    let outcome = try talk.run(input: Array("een\n!\n".utf8))
    #expect(outcome.code == 0)
    #expect(try workspace.notes == ["een"])
  }

  @Test(.enabled(if: Strace.works, "needs strace, and leave to use it"))
  func `a talk writes in the workspace and in its own cache, and nowhere else`() throws {
    let trace = workspace.root + "/trace"
    var command = workspace.command(Command.plainTalk)
    command.arguments =
      ["-f", "-o", trace, "-e", "trace=openat,open,creat,mkdir,rename,unlink", command.program]
      + command.arguments
    command.program = "/usr/bin/strace"
    let terminal = try Terminal(command)
    try terminal.wait(for: "› ")
    for line in ["mijn geheim", "/vergeet 4", "weer iets"] { try terminal.enter(line) }
    terminal.type("/stop\r")
    #expect(terminal.waitForExit() == 0)
    let own = [workspace.folder, workspace.root + "/home/.cache", "/dev/null", "/dev/tty"]
    let changes = try workspace.text(trace).split(separator: "\n").filter { call in
      call.contains(/O_WRONLY|O_RDWR|O_CREAT|creat\(|mkdir\(|rename\(|unlink\(/)
        && !call.contains("ENOENT")
    }
    #expect(changes.count > 8)
    let elsewhere = changes.filter { call in !own.contains { call.contains("\"\($0)") } }
    #expect(elsewhere == [])
    let kept = workspace.everything.filter { $0.hasPrefix("home/") }
    #expect(kept.allSatisfy { $0.hasPrefix("home/.cache") })
  }
}

enum Unshare {
  static let options = getuid() == 0 ? ["-n"] : ["-r", "-n"]

  static let works: Bool = {
    let probe = Command(
      "/usr/bin/unshare", arguments: options + ["/bin/true"], environment: [:], folder: "/")
    return (try? probe.run())?.code == 0
  }()
}
