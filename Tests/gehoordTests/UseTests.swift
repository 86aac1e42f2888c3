import FoundationEssentials
import Support
import Testing

/// The command line: exit codes, whole sentences, and nothing broken by bad input.
@Suite struct UseTests {
  private let workspace: TemporaryWorkspace

  init() throws { workspace = try TemporaryWorkspace() }

  // MARK: Wrong use

  @Test(arguments: [
    (
      ["gesprk"],
      "gehoord: `gesprk` ken ik niet. Bedoelde je `gesprek`? `gehoord --help` laat zien wat er kan.\n"
    ),
    (
      ["gesprek", "kenismaking"],
      "gehoord: Er is geen topiclijst `kenismaking`. Bedoelde je `kennismaking`? `gehoord gesprek --help` laat zien wat er kan.\n"
    ),
    (
      ["gesprek", "kennismaking", "--zonder-openning"],
      "gehoord: De optie `--zonder-openning` ken ik niet. Bedoelde je `--zonder-opening`? `gehoord gesprek --help` laat zien wat er kan.\n"
    ),
    (
      ["transcript", "lijts"],
      "gehoord: `lijts` ken ik niet. Bedoelde je `lijst`? `gehoord transcript --help` laat zien wat er kan.\n"
    ),
    (
      ["gesprek", "kennismaking", "--vorm", "duo"],
      "gehoord: `duo` kan niet bij `--vorm`. Kies uit: 1-op-1, focusgroep. `gehoord --help` laat zien wat er kan.\n"
    ),
    (
      ["gesprek"],
      "gehoord: Hier ontbreekt TOPICLIJST. `gehoord gesprek --help` laat zien wat er kan.\n"
    ),
    (
      ["gesprek", "kennismaking", "--dossier"],
      "gehoord: Achter `--dossier` ontbreekt iets. `gehoord gesprek --help` laat zien wat er kan.\n"
    ),
    (
      ["hervat", "een", "twee"],
      "gehoord: `twee` hoort hier niet. `gehoord hervat --help` laat zien wat er kan.\n"
    ),
    (
      ["--taal", "fr", "inzicht"],
      "gehoord: `fr` kan niet bij `--taal`. Kies uit: nl, en. `gehoord --help` laat zien wat er kan.\n"
    ),
    (
      ["--taal", "en", "gesprk"],
      "gehoord: I don't know `gesprk`. Did you mean `gesprek`? `gehoord --help` shows what is possible.\n"
    ),
    (
      ["--language", "en", "talk", "kenismaking"],
      "gehoord: There is no topic list `kenismaking`. Did you mean `kennismaking`? `gehoord talk --help` shows what is possible.\n"
    ),
  ])
  func `wrong use is told in one sentence, and nothing is made`(
    arguments: [String], sentence: String
  ) throws {
    let outcome = try workspace.command(arguments).run()
    #expect(outcome == Outcome(64, errors: sentence))
    #expect(workspace.everything.filter { $0.hasPrefix("werkplek") } == [])
  }

  @Test(arguments: [["gesprek", "kennismaking", "--dossier", "-x"], ["exporteer", "--als", "-x"]])
  func `an option where a value belongs is told in the language of the user`(
    arguments: [String]
  ) throws {
    let outcome = try workspace.command(arguments).run()
    #expect(outcome.code == 64)
    #expect(
      outcome.errors.hasPrefix(
        "gehoord: Achter `\(arguments[arguments.count - 2])` ontbreekt iets."))
  }

  // MARK: Help

  @Test(arguments: [
    "gesprek", "hervat", "topiclijst", "vraag", "inzicht", "exporteer", "importeer",
    "privacy",
  ])
  func `help of a command is there in both languages`(command: String) throws {
    let dutch = try workspace.gehoord(command, "--help")
    let english = try workspace.gehoord("--taal", "en", command, "--help")
    #expect(dutch.code == 0)
    #expect(english.code == 0)
    #expect(dutch.errors + english.errors == "")
    #expect(dutch.output.contains("gehoord \(command)"))
    #expect(dutch.output != english.output)
    #expect(dutch.output.firstMatch(of: /\b(the|and|with)\b/) == nil, "\(dutch.output)")
    #expect(english.output.firstMatch(of: /\b(een|het|voor)\b/) == nil, "\(english.output)")
  }

  @Test func `the overview is there in both languages and names every command`() throws {
    let dutch = try workspace.gehoord("--help").output
    let english = try workspace.gehoord("--help", environment: ["LANG": "en_GB.UTF-8"]).output
    for name in ["gesprek", "hervat", "topiclijst", "inzicht", "exporteer", "importeer"] {
      #expect(dutch.contains("  \(name) "))
    }
    for name in ["talk", "resume", "topiclist", "insight", "export", "import"] {
      #expect(english.contains("  \(name) "))
    }
  }

  @Test(arguments: ["nl", "en"])
  func `every command of a talk is in the man page`(language: String) throws {
    let page = try workspace.gehoord("--taal", language, "handleiding", "man").output
      .replacing("\\-", with: "-")
    for command in try talkCommands(language) { #expect(page.contains(command), "\(command)") }
  }

  @Test(arguments: ["nl", "en"])
  func `every command of a talk completes`(language: String) throws {
    let terminal = try workspace.talk(Command.plainTalk + ["--taal", language])
    terminal.type("/\t")
    let offered = Set(terminal.settle().split(whereSeparator: \.isWhitespace).map(String.init))
    for command in try talkCommands(language) { #expect(offered.contains(command), "\(command)") }
  }

  @Test func `every command of the shell is in the man page and completes`() throws {
    for language in ["nl", "en"] {
      let help = try workspace.gehoord("--taal", language, "--help").output
      let commands = help.matches(of: #/(?m)^\ \ ([a-z]+)\ /#).map { String($0.1) }
      #expect(commands.count >= 9)
      let page = try workspace.gehoord("--taal", language, "handleiding", "man").output
      for command in commands { #expect(page.contains("gehoord \(command)")) }
      for shell in ["bash", "zsh", "fish"] {
        let script = try workspace.gehoord("handleiding", shell).output
        for command in commands { #expect(script.contains(command), "\(shell) \(command)") }
      }
    }
  }

  private func talkCommands(_ language: String) throws -> [String] {
    let talk = try workspace.gehoord(
      "gesprek", "kennismaking", "--zonder-opening", "--taal", language, input: "/help\n")
    let commands = talk.output.matches(of: #/[:·]\ (\/[a-z-]+)/#).map { String($0.1) }
    #expect(commands.count > 20)
    return commands
  }

  // MARK: Bad input

  @Test func `a line that is no UTF-8 is refused with its place, and the rest still runs`() throws {
    let command = workspace.command(Command.plainTalk)
    let outcome = try command.run(input: Array("een\nkapot".utf8) + [0xFF] + Array("\ndrie\n".utf8))
    #expect(
      outcome.errors.hasSuffix(
        "regel 2: Byte 6 van deze regel is geen UTF-8. De regel is niet bewaard; typ hem opnieuw.\n"
      ))
    #expect(outcome.code == 1)
    #expect(try workspace.notes == ["een", "drie"])
  }

  @Test func `a refused line is told with its number, and the rest still runs`() throws {
    let outcome = try workspace.gehoord(
      "gesprek", "kennismaking", "--zonder-opening", "--workspace", workspace.folder,
      input: "een\n/ga nergensheen\n/onzin\ntwee\n")
    #expect(outcome.code == 1)
    #expect(
      outcome.errors.split(separator: "\n").dropFirst().map { $0.prefix(9) }
        == ["regel 2: ", "regel 3: "])
    #expect(try workspace.notes == ["een", "twee"])
  }

  @Test func `a line of a megabyte is kept whole`() throws {
    let line = String(repeating: "lang verhaal é ", count: 64_000) + "einde"
    let outcome = try workspace.gehoord(
      "gesprek", "kennismaking", "--zonder-opening", input: line + "\nkort\n")
    #expect(outcome.code == 0)
    #expect(try workspace.notes == [line, "kort"])
  }

  @Test(arguments: [
    "../../x", "/tmp/x", "..", ".verborgen", "a/../../b", "-x", "x\u{0301}/", "a\nb", "~",
  ])
  func `a name that is a path makes nothing outside the workspace`(name: String) throws {
    for arguments in [
      ["gesprek", "kennismaking", "--zonder-opening", "--dossier", name], ["gesprek", name],
      ["hervat", name], ["topiclijst", "nieuw", name], ["transcript", "toon", name],
      ["importeer", "--dossier", name, "/dev/null"],
    ] {
      let outcome = try workspace.command(arguments).run(input: Array("iets\n".utf8))
      #expect([0, 1, 64].contains(outcome.code), "\(arguments)")
    }
    let inside = ["home", "home/.cache", "home/.cache/gehoord", "werkplek"]
    let outside = workspace.everything.filter {
      !inside.contains($0) && !$0.hasPrefix("werkplek/t") && !$0.hasPrefix("home/.cache/gehoord/")
    }
    #expect(outside == [])
  }

  @Test(arguments: ["../../x", "/tmp/x", "..", ".verborgen", "a/b"])
  func `a dossier that is a path is refused`(name: String) throws {
    let outcome = try workspace.gehoord("gesprek", "kennismaking", "--dossier", name)
    #expect(
      outcome
        == Outcome(
          64,
          errors:
            "gehoord: `\(name)` kan geen naam van een dossier zijn: gebruik letters, cijfers en -. `gehoord --help` laat zien wat er kan.\n"
        ))
  }

  // MARK: Other people's files

  @Test func `a transcript of a newer version is read and never written`() throws {
    try note("iets")
    let path = try workspace.conversation
    let newer = try workspace.text(path).replacing("{\"v\":1,", with: "{\"v\":2,")
    try workspace.write(newer, to: path)
    let outcome = try workspace.gehoord("hervat", path, input: "meer\n")
    #expect(
      outcome
        == Outcome(
          1,
          errors:
            "Dit is met een nieuwere versie gemaakt. Je kunt het lezen, niet verder typen.\n"
        ))
    #expect(try workspace.text(path) == newer)
    #expect(try workspace.gehoord("transcript", "toon", path).output.contains("iets"))
  }

  @Test func `a second program is told who holds the conversation`() throws {
    let terminal = try workspace.talk()
    try terminal.enter("van de eerste")
    let path = try workspace.conversation
    let outcome = try workspace.gehoord("hervat", path, input: "van de tweede\n")
    #expect(outcome.code == 1)
    #expect(
      outcome.errors
        == "\(path.lastPart) is al open in een ander venster (proces \(terminal.processNumber)). Ga daar verder.\n"
    )
    try terminal.enter("nog een van de eerste")
    #expect(try workspace.notes == ["van de eerste", "nog een van de eerste"])
  }

  @Test func `two who start the same list at once get a record each`() throws {
    let terminal = try workspace.talk()
    #expect(
      try workspace.gehoord("gesprek", "kennismaking", "--zonder-opening", input: "twee\n").code
        == 0)
    try terminal.enter("een")
    let notes = try workspace.conversations.map { try workspace.records(of: $0).last?.data?.text }
    #expect(Set(notes) == ["een", "twee"])
    #expect(try workspace.gehoord("transcript", "controleer").code == 0)
  }

  @Test func `a damaged middle is reported and kept as it is`() throws {
    try note("een\ntwee\ndrie")
    let path = try workspace.conversation
    let damaged = try workspace.text(path).replacing("twee", with: "acht")
    try workspace.write(damaged, to: path)
    let outcome = try workspace.gehoord("hervat", path, input: "meer\n")
    #expect(outcome.code == 1)
    #expect(
      outcome.errors
        == "Dit verslag is beschadigd en blijft zoals het is. `gehoord transcript controleer` zegt waar.\n"
    )
    #expect(try workspace.text(path) == damaged)
  }

  @Test func `files are 0600 and folders 0700 under any umask`() throws {
    let talk = workspace.command(Command.plainTalk).through(shell: "umask 000; exec \"$@\"")
    #expect(try talk.run(input: Array("iets\n".utf8)).code == 0)
    let list = workspace.command(["topiclijst", "nieuw", "eigen"])
      .through(shell: "umask 000; exec \"$@\"")
    #expect(try list.run().code == 0)
    let report = workspace.command(["exporteer", "--naar", workspace.folder + "/verslag.md"])
      .through(shell: "umask 000; exec \"$@\"")
    #expect(try report.run().code == 0)
    let made = workspace.everything.filter { $0 != "home" }
    #expect(made.count > 8)
    for path in made {
      let isFolder = workspace.isFolder(path)
      #expect(workspace.permissions(path) == (isFolder ? 0o700 : 0o600), "\(path)")
    }
  }

  // MARK: Where results go

  @Test(arguments: [">/dev/full", ">&-"])
  func `results that are lost give another exit code, and the transcript stays whole`(
    redirection: String
  ) throws {
    try note("een\n!")
    for arguments in [
      Command.plainTalk, ["inzicht"], ["transcript", "lijst"], ["exporteer"], ["--help"],
    ] {
      let outcome = try workspace.command(arguments)
        .through(shell: "exec \"$@\" \(redirection)").run(input: Array("meer\n".utf8))
      #expect((1..<128).contains(outcome.code), "\(arguments)")
    }
    #expect(try workspace.gehoord("transcript", "controleer").code == 0)
  }

  @Test(arguments: ["<&-", ">&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-"])
  func `with its streams closed the program puts nothing of its own in a record`(
    redirection: String
  ) throws {
    try note("een")
    _ = try workspace.command(["hervat"]).through(shell: "exec \"$@\" \(redirection)")
      .run(input: Array("/onzin\ntwee\n".utf8))
    #expect(Set(try workspace.notes).isSubset(of: ["een", "twee"]))
    #expect(try workspace.gehoord("transcript", "controleer").code == 0)
  }

  @Test func `a reader who goes away ends nothing badly`() throws {
    try note((1...200).map { "regel \($0)\n!" }.joined(separator: "\n"))
    for command in ["inzicht", "exporteer"] {
      let outcome = try workspace.command([command])
        .through(shell: "{ \"$@\"; echo $? >&2; } | true").run()
      let code = try #require(Int(outcome.errors.split(separator: "\n").last ?? ""))
      #expect((1..<128).contains(code), "\(command)")
    }
    let talk = workspace.command(Command.plainTalk)
      .through(shell: "{ sleep 0.2; \"$@\"; echo $? >&2; } | true")
    #expect(try talk.run(input: Array("een\ntwee\n".utf8)).errors.hasSuffix("1\n"))
    #expect(try workspace.gehoord("transcript", "controleer").code == 0)
    let second = try workspace.records(of: #require(workspace.conversations.dropFirst().first))
    #expect(second.suffix(2).map(\.data?.text) == ["een", "twee"])
  }

  @Test func `a full standard error loses no line`() throws {
    let talk = workspace.command(Command.plainTalk).through(shell: "exec \"$@\" 2>/dev/full")
    #expect(try talk.run(input: Array("een\n/onzin\ntwee\n".utf8)).code == 1)
    #expect(try workspace.notes == ["een", "twee"])
  }

  private func note(_ lines: String) throws {
    let outcome = try workspace.gehoord(
      "gesprek", "kennismaking", "--zonder-opening", input: lines + "\n")
    #expect(outcome.code == 0, "\(outcome.errors)")
  }
}

/// Conversations that were written out elsewhere.
@Suite struct ImportTests {
  private let workspace: TemporaryWorkspace

  init() throws { workspace = try TemporaryWorkspace() }

  private static let talk = """
    # titel: In de ouderkamer
    # vorm: focusgroep
    # taal: nl
    # toestemming: notities, citeren
    # kleur: blauw
    Interviewer: Hoe ziet een gewone dag eruit?
    Selam: [00:01:02] Ik wil zelf de brieven kunnen lezen.

    Yonas: Dat wil ik ook.
    een regel zonder naam

    """

  @Test func `a file becomes one conversation, and what was not understood is told`() throws {
    let file = try workspace.file("ouderkamer.txt", Self.talk)
    let outcome = try workspace.gehoord("importeer", "--dossier", "school", file)
    #expect(outcome.code == 0)
    #expect(outcome.output == "")
    let path = try workspace.conversation
    #expect(
      outcome.errors.split(separator: "\n").suffix(2) == [
        "\(file) → \(path.lastPart.dropLast(6)) · 4 regels · Selam = p1, Yonas = p2",
        "Niet begrepen; een regel zonder naam is bewaard als van iemand onbekend: regel 5, 10.",
      ])
    #expect(try workspace.text(path).contains("\"form\":\"focus-group\",\"language\":\"nl\""))
    #expect(try workspace.text(path).contains("\"title\":\"In de ouderkamer\""))
    let consents = try workspace.records(of: path).filter { $0.type == "consented" }
    #expect(consents.count == 2)
  }

  @Test func `every line keeps the file and the line it came from`() throws {
    let file = try workspace.file("ouderkamer.txt", Self.talk)
    #expect(try workspace.gehoord("importeer", file).code == 0)
    let notes = try workspace.records(of: workspace.conversation).filter { $0.type == "noted" }
    #expect(notes.map(\.line) == [6, 7, 9, 10])
    #expect(notes.allSatisfy { $0.data?.file == "ouderkamer.txt" })
    #expect(
      notes.map(\.data?.text).dropFirst().prefix(2) == [
        "Ik wil zelf de brieven kunnen lezen.", "Dat wil ik ook.",
      ])
  }

  @Test func `the evidence of a need says which file and line`() throws {
    let file = try workspace.file("ouderkamer.txt", "P1: ja hoor\nP1: brieven lezen\n")
    #expect(try workspace.gehoord("importeer", "--dossier", "school", file).code == 0)
    let marked = try workspace.gehoord("hervat", try workspace.conversation, input: "!\n")
    #expect(marked.code == 0, "\(marked.errors)")
    let insight = try workspace.gehoord("inzicht", "school", "--json").output
    let evidence = try JSONDecoder().decode(Insight.self, from: Data(insight.utf8)).needs
      .flatMap(\.evidence)
    #expect(
      evidence == [
        Insight.Evidence(source: "ouderkamer.txt", line: 2, speaker: "p1", text: "brieven lezen")
      ])
  }

  private struct Insight: Decodable {
    struct Need: Decodable { let evidence: [Evidence] }
    struct Evidence: Decodable, Equatable {
      let source: String?
      let line: Int?
      let speaker: String
      let text: String
    }
    let needs: [Need]
  }

  @Test func `the same file twice is refused and changes nothing`() throws {
    let file = try workspace.file("ouderkamer.txt", Self.talk)
    #expect(try workspace.gehoord("importeer", file).code == 0)
    let before = workspace.everything
    let copy = try workspace.file("kopie.txt", Self.talk)
    for again in [file, copy] {
      let outcome = try workspace.gehoord("importeer", again)
      #expect(
        outcome
          == Outcome(
            1,
            errors:
              "\(again): staat al in het dossier als \(try workspace.conversation.lastPart.dropLast(6)). Er is niets veranderd.\n"
          ))
    }
    #expect(workspace.everything == (before + ["kopie.txt"]).sorted())
  }

  @Test func `one file that is no UTF-8 stops no other file`() throws {
    let wrong = try workspace.file("fout.txt", "")
    try workspace.write([UInt8]("P1: k".utf8) + [0xE9] + [UInt8]("n\n".utf8), to: wrong)
    let right = try workspace.file("goed.txt", "P1: ja hoor\n")
    let outcome = try workspace.gehoord("importeer", wrong, right)
    #expect(outcome.code == 1)
    #expect(
      outcome.errors.contains("\(wrong): byte 5 is geen UTF-8. Sla het bestand op als UTF-8.\n"))
    #expect(try workspace.notes == ["ja hoor"])
  }

  @Test func `names of people do not reach the disk`() throws {
    let file = try workspace.file(
      "ouderkamer.txt", "Selam: ik ben het\nYonas: Selam kan goed koken\n")
    #expect(try workspace.gehoord("importeer", file).code == 0)
    let text = try workspace.text(workspace.conversation)
    #expect(!text.contains("Selam"))
    #expect(!text.contains("Yonas"))
    #expect(try workspace.notes == ["ik ben het", "p1 kan goed koken"])
  }
}
