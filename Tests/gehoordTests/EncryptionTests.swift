import Formats
import Interviewing
import Storage
import Support
import Testing

/// A dossier under a passphrase, through the whole program.
@Suite struct EncryptionTests {
  private let workspace: TemporaryWorkspace

  init() throws { workspace = try TemporaryWorkspace() }

  private static let lines = """
    Selam: mijn neef leest de post
    ! zelf kunnen lezen
    "çok zor | heel moeilijk"
    = jij wilt zelf lezen
    ja precies
    * kookt graag

    """

  private static let readers: [[String]] = [
    ["inzicht"], ["inzicht", "--json"], ["transcript", "toon", "2026"], ["transcript", "lijst"],
    ["transcript", "controleer"], ["exporteer"], ["exporteer", "--als", "html"],
    ["exporteer", "--als", "json"], ["privacy", "inzage", "p1"], ["privacy", "scan", "2026"],
    ["privacy", "register", "--json"],
  ]

  @Test func `everything that reads says the same with the passphrase as before it`() throws {
    try talk()
    let before = try Self.readers.map { try workspace.command($0).run() }
    try workspace.encrypt()
    let key = try workspace.passphraseFile()
    for (words, plain) in zip(Self.readers, before)
    where words != ["transcript", "lijst"] && !words.starts(with: ["privacy", "register"]) {
      let sealed = try workspace.command(words, environment: key).run()
      // One file more lies in the folder; of the rest nothing differs.
      #expect(sealed == plain, "\(words)")
    }
    #expect(holding("neef") == [])
  }

  @Test func `without a passphrase nothing is read and nothing is touched`() throws {
    try talk()
    try workspace.encrypt()
    let before = workspace.everything
    let refused = Outcome(
      1,
      errors:
        "Het dossier algemeen is versleuteld. Typ de wachtzin in een terminal, of zet in GEHOORD_PASSPHRASE_FILE waar hij staat.\n"
    )
    for words in Self.readers where words != ["transcript", "lijst"] {
      let outcome = try workspace.command(words).run()
      if words == ["transcript", "controleer"] {
        #expect(outcome.code == 1)
      } else {
        #expect(outcome == refused, "\(words)")
      }
    }
    #expect(try workspace.command(Command.plainTalk).run(input: Array("weg\n".utf8)) == refused)
    #expect(try workspace.gehoord("hervat", input: "weg\n") == refused)
    let list = try workspace.gehoord("transcript", "lijst")
    #expect(list.code == 0)
    #expect(list.output.hasSuffix("-kennismaking-1 · versleuteld · 6 · open\n"))
    #expect(workspace.everything == before)
  }

  @Test func `a wrong passphrase is said, and the state stays as it was`() throws {
    try talk()
    try workspace.encrypt()
    let wrong = try workspace.file("fout", "een heel andere zin\n")
    try workspace.makePrivate(wrong)
    let outcome = try workspace.gehoord(
      "inzicht", environment: ["GEHOORD_PASSPHRASE_FILE": wrong])
    #expect(
      outcome
        == Outcome(
          1, errors: "Die wachtzin klopt niet. Er is niets geopend of veranderd. Begin opnieuw.\n"))
  }

  @Test func `a passphrase that others can read is refused`() throws {
    try talk()
    try workspace.encrypt()
    let key = try workspace.passphraseFile()
    let path = try #require(key["GEHOORD_PASSPHRASE_FILE"])
    try workspace.makePublic(path)
    let outcome = try workspace.gehoord("inzicht", environment: key)
    #expect(
      outcome
        == Outcome(
          1,
          errors:
            "Het bestand met de wachtzin, \(path), is voor anderen te lezen; doe eerst `chmod 600`.\n"
        ))
  }

  // MARK: At the terminal

  @Test func `the passphrase is asked before the talk, is not shown, and may be typed again`()
    throws
  {
    try workspace.encrypt()
    let terminal = try Terminal(workspace.command(Command.plainTalk))
    try terminal.wait(
      for: "Wachtzin van algemeen, of de code van het herstelblad (je ziet niet wat je typt): ")
    #expect(workspace.conversations == [])
    terminal.type("verkeerd\u{7F}\u{7F}\u{15}mis\r")
    try terminal.wait(for: "Die wachtzin klopt niet.")
    try terminal.wait(for: "typt): ")
    terminal.type(TemporaryWorkspace.passphrase + "x\u{7F}\r")
    try terminal.wait(for: "› ")
    try terminal.enter("drie kinderen")
    #expect(!terminal.text.contains("verkeerd"))
    #expect(!terminal.text.contains(TemporaryWorkspace.passphrase))
    #expect(holding("kinderen") == [])
    #expect(try workspace.text(workspace.conversation).contains("\"key\":\"p1\",\"sealed\":\""))
  }

  @Test func `Ctrl-C at the passphrase leaves, and the terminal as it was`() throws {
    try talk()
    try workspace.encrypt()
    let terminal = try Terminal(workspace.command(["hervat"]))
    try terminal.wait(for: "typt): ")
    terminal.type("half")
    terminal.press(.control_C)
    #expect(terminal.waitForExit() == 1)
    #expect(!terminal.text.contains("half"))
    #expect(terminal.isOrdinary)
  }

  @Test func `a new passphrase is typed twice, and the recovery sheet opens the dossier`() throws {
    try talk()
    let terminal = try Terminal(workspace.command(["privacy", "versleutel"]))
    try terminal.wait(for: "Nieuwe wachtzin: ")
    terminal.type("kort\r")
    try terminal.wait(for: "Dat is te kort")
    try terminal.wait(for: "Nieuwe wachtzin: ")
    terminal.type("een zin die lang is\r")
    try terminal.wait(for: "Nog een keer: ")
    terminal.type("een zin die lang was\r")
    try terminal.wait(for: "Dat was niet twee keer hetzelfde.")
    try terminal.wait(for: "Nieuwe wachtzin: ")
    terminal.type("een zin die lang is\r")
    try terminal.wait(for: "Nog een keer: ")
    terminal.type("een zin die lang is\r")
    #expect(terminal.waitForExit() == 0)
    #expect(holding("neef") == [])
    let code = try #require(terminal.text.firstMatch(of: /\w{4}(-\w{4}){6}/)).output.0
    let sheet = try workspace.file("code", code.lowercased() + "\n")
    try workspace.makePrivate(sheet)
    let shown = try workspace.gehoord(
      "transcript", "toon", "2026", environment: ["GEHOORD_PASSPHRASE_FILE": sheet])
    #expect(shown.output.contains("mijn neef leest de post"))
  }

  @Test func `with gehoord alone the passphrase is asked when a talk begins`() throws {
    try workspace.encrypt()
    let terminal = try Terminal(workspace.command([]))
    try terminal.wait(for: "gehoord › ")
    terminal.type("kennismaking\r")
    try terminal.wait(for: "typt): ")
    terminal.type(TemporaryWorkspace.passphrase + "\r")
    try terminal.wait(for: "· p1")
    terminal.type("/n\r")
    _ = terminal.settle()
    terminal.press(.control_D)
    _ = terminal.settle()
    terminal.press(.control_D)
    #expect(terminal.waitForExit() == 0)
  }

  // MARK: Half-typed, torn, cut off

  @Test func `a half-typed line is sealed beside the record, and comes back`() throws {
    try workspace.encrypt()
    let key = try workspace.passphraseFile()
    let terminal = try workspace.talk(environment: key)
    try terminal.enter("eerst")
    terminal.type("half geheim woord")
    try terminal.wait(for: "half geheim woord")
    _ = terminal.settle()
    terminal.kill()
    _ = terminal.waitForExit()
    #expect(workspace.everything.contains { $0.hasSuffix(".draft") })
    #expect(holding("geheim") == [])
    let again = try Terminal(workspace.command(["hervat"], environment: key))
    try again.wait(for: "half geheim woord")
  }

  @Test func `a torn end of a sealed record is set apart, and the talk goes on`() throws {
    try talk()
    try workspace.encrypt()
    let path = try workspace.conversation
    let whole = try workspace.bytes(path)
    try workspace.write(Array(whole.dropLast(40)), to: path)
    let key = try workspace.passphraseFile()
    let outcome = try workspace.gehoord(
      "hervat", input: "gaat verder als eerst\n", environment: key)
    #expect(outcome.code == 0)
    #expect(outcome.errors.contains("-kennismaking-1.rest"))
    let verdict = try workspace.gehoord("transcript", "controleer", environment: key)
    #expect(verdict.code == 0)
    #expect(holding("verder als eerst") == [])
  }

  @Test func `a key file that is cut off is said, and nothing is overwritten`() throws {
    try talk()
    try workspace.encrypt()
    let keys = workspace.folder + "/transcripts/algemeen/keys.json"
    let cut = Array(try workspace.bytes(keys).prefix(300))
    try workspace.write(cut, to: keys)
    let outcome = try workspace.gehoord(
      "hervat", input: "x\n", environment: workspace.passphraseFile())
    #expect(
      outcome
        == Outcome(
          1,
          errors:
            "\(keys) is afgekapt. Er is niets veranderd. Zet een kopie terug.\n"))
    #expect(try workspace.bytes(keys) == cut)
  }

  @Test func `two key files that differ are told apart before anything is opened`() throws {
    try talk()
    try workspace.encrypt()
    let folder = workspace.folder + "/transcripts/algemeen/"
    try workspace.write(try workspace.bytes(folder + "keys.json"), to: folder + "keys (kopie).json")
    let key = try workspace.passphraseFile()
    #expect(try workspace.gehoord("inzicht", environment: key).code == 0)
    let vault = try Vault.unlock(
      folder + "keys (kopie).json", with: .passphrase(TemporaryWorkspace.passphrase))
    _ = try vault.keyName(for: [Alias(9)])
    let outcome = try workspace.gehoord("inzicht", environment: key)
    #expect(
      outcome
        == Outcome(
          1,
          errors:
            "Er zijn meer sleutelbestanden: keys.json, keys (kopie).json. Haal alle weg behalve keys.json, maar bewaar ze tot alles weer opent.\n"
        ))
  }

  @Test func `an import and a new talk in an encrypted dossier are sealed from the first byte`()
    throws
  {
    try workspace.encrypt()
    let key = try workspace.passphraseFile()
    let file = try workspace.file("gesprek-met-selam.txt", "Selam: mijn neef leest de post\n")
    #expect(try workspace.gehoord("importeer", file, environment: key).code == 0)
    #expect(holding("neef") == ["gesprek-met-selam.txt"])
    #expect(holding("gesprek-met-selam") == [])
    let again = try workspace.gehoord("importeer", file, environment: key)
    #expect(again.code == 1)
  }

  @Test func `decrypting brings the dossier back, byte for byte`() throws {
    try talk()
    let path = try workspace.conversation
    let plain = try workspace.bytes(path)
    try workspace.encrypt()
    #expect(try workspace.bytes(path) != plain)
    let outcome = try workspace.gehoord(
      "privacy", "ontsleutel", environment: workspace.passphraseFile())
    #expect(
      outcome
        == Outcome(0, errors: "Het dossier algemeen is weer te lezen zonder wachtzin.\n"))
    #expect(try workspace.bytes(path) == plain)
    #expect(!workspace.everything.contains { $0.hasSuffix("keys.json") })
  }

  @Test func `a key file that is not there is told, and nothing readable is written`() throws {
    try talk()
    try workspace.encrypt()
    let folder = workspace.folder + "/transcripts/algemeen"
    try workspace.move(folder + "/keys.json", to: workspace.root + "/keys.json")
    let outcome = try workspace.command(Command.plainTalk).run(input: Array("weg\n".utf8))
    #expect(
      outcome
        == Outcome(
          1,
          errors:
            "\(folder) is versleuteld, maar keys.json is er niet. Wacht tot je map gelijk loopt, of zet een kopie terug.\n"
        ))
    #expect(try workspace.gehoord("transcript", "controleer").code == 1)
    #expect(holding("weg\"") == [])
  }

  @Test func `a recovery sheet that has no place to go changes nothing`() throws {
    try talk()
    let key = try workspace.passphraseFile()
    let new = ["GEHOORD_NEW_PASSPHRASE_FILE": try #require(key["GEHOORD_PASSPHRASE_FILE"])]
    let outcome = try workspace.gehoord(
      "privacy", "versleutel", "--naar", "nergens/blad.txt", environment: new)
    #expect(outcome.code == 1)
    #expect(!workspace.everything.contains { $0.hasSuffix("keys.json") })
    #expect(holding("neef leest") != [])
  }

  @Test func `another passphrase opens, the old one does not, and no transcript changes`() throws {
    try talk()
    try workspace.encrypt()
    let before = try workspace.bytes(workspace.conversation)
    let path = try workspace.file("nieuw", "acht natte stoelen dansen\n")
    try workspace.makePrivate(path)
    let key = try workspace.passphraseFile()
    let outcome = try workspace.gehoord(
      "privacy", "versleutel", "--naar", "blad.txt",
      environment: key.merging(["GEHOORD_NEW_PASSPHRASE_FILE": path]) { $1 })
    #expect(outcome.code == 0)
    #expect(workspace.permissions("blad.txt") == 0o600)
    #expect(try workspace.bytes(workspace.conversation) == before)
    #expect(try workspace.gehoord("inzicht", environment: key).code == 1)
    let new = ["GEHOORD_PASSPHRASE_FILE": path]
    #expect(try workspace.gehoord("inzicht", environment: new).code == 0)
  }

  @Test func `contacts are not left behind closed when a dossier is decrypted`() throws {
    try talk()
    _ = try workspace.gehoord("hervat", input: "/toestemming contact ja\n")
    try workspace.encrypt()
    let key = try workspace.passphraseFile()
    _ = try workspace.gehoord(
      "privacy", "contact", "p1", input: "Selam\n06-1\n", environment: key)
    let refused = try workspace.gehoord("privacy", "ontsleutel", environment: key)
    #expect(refused.code == 1)
    #expect(refused.errors.contains("die van p1 worden dan gewist"))
    #expect(holding("neef leest") == [])
    #expect(try workspace.gehoord("privacy", "ontsleutel", "--ja", environment: key).code == 0)
    #expect(
      !workspace.everything.contains { $0.contains("gehoord-contacts/") && $0.hasSuffix(".json") })
  }

  @Test func `a torn dossier is repaired when somebody new comes to an encrypted talk`() throws {
    try talk()
    try workspace.encrypt()
    let path = workspace.folder + "/transcripts/algemeen/dossier.jsonl"
    try workspace.write(workspace.bytes(path) + Array("{\"v\":1".utf8), to: path)
    let outcome = try workspace.command(
      Command.plainTalk + ["--deelnemer", "Bea"], environment: workspace.passphraseFile()
    ).run(input: Array("hallo\n".utf8))
    #expect(outcome.code == 0, "\(outcome.errors)")
  }

  @Test func `a signal while the passphrase is asked leaves the terminal as it was`() throws {
    try talk()
    try workspace.encrypt()
    let terminal = try Terminal(workspace.command(["hervat"]))
    try terminal.wait(for: "typt): ")
    terminal.signal(15)
    #expect(terminal.waitForExit() != 0)
    #expect(terminal.isOrdinary)
  }

  // MARK: -

  private func talk() throws {
    _ = try workspace.command(Command.plainTalk + ["--deelnemer", "Selam"])
      .run(input: Array(Self.lines.utf8))
  }

  /// The files below the root that hold these words.
  private func holding(_ words: String) -> [String] { workspace.holding(words) }
}
