import Formats
import Interviewing
import Storage
import Support
import Testing

/// `privacy inzage|wis|bewaartermijn|register|contact|uitleg`: what people may ask, and get.
@Suite struct RightsTests {
  private let workspace: TemporaryWorkspace

  init() throws { workspace = try TemporaryWorkspace() }

  /// Nadia (p1) tells of her nephew, Kofi (p2) agrees; a summary and a look are about Nadia.
  private static let lines = """
    n: mijn neef leest alle post voor
    ! n: zelf kunnen lezen wat er komt
    "ik durf het niet te vragen"
    = jij wilt niet meer wachten op je neef
    ja, niet meer wachten
    ~ ze kijkt naar de grond
    k: bij ons is het net zo
    allen: koffie erbij is fijn
    /wijzig 5
    mijn neefje leest alle post voor
    /toestemming citeren ja n
    /toestemming contact ja n
    /afronden

    """ + String(repeating: "\n", count: 12)

  private static let hers = [
    "neef leest", "neefje", "zelf kunnen lezen", "durf het niet", "meer wachten", "naar de grond",
  ]
  private static let others = ["bij ons is het net zo", "koffie erbij"]

  // MARK: Access

  @Test(arguments: [false, true])
  func `access shows all of one person and nothing of another`(isSealed: Bool) throws {
    let key = try talk(isSealed: isSealed)
    let page = try workspace.gehoord("privacy", "inzage", "p1", environment: key)
    #expect(page.code == 0)
    #expect(page.errors == "")
    for words in Self.hers { #expect(page.output.contains(words), "\(words)") }
    for words in Self.others { #expect(!page.output.contains(words), "\(words)") }
    #expect(page.output.contains("Eerst stond er: mijn neef leest alle post voor"))
    #expect(page.output.contains("citeren: ja · "))
    let json = try JSON(
      parsing: workspace.gehoord("privacy", "inzage", "P1", "--json", environment: key).output.utf8)
    let notes = json["conversations"]?.array?.first?["notes"]?.array ?? []
    #expect(notes.count == 6)
    #expect(notes.first?["earlier"]?.strings == ["mijn neef leest alle post voor"])
    let other = try workspace.gehoord("privacy", "inzage", "p2", environment: key).output
    #expect(other.contains("bij ons is het net zo"))
    #expect(!other.contains("neef"))
  }

  @Test func `access as a web page goes to a new file`() throws {
    _ = try talk()
    let outcome = try workspace.gehoord("privacy", "inzage", "p1", "--naar", "inzage.html")
    #expect(outcome == Outcome(0, errors: "Staat in inzage.html\n"))
    #expect(try workspace.text(workspace.root + "/inzage.html").contains("<!DOCTYPE html>"))
    #expect(workspace.permissions("inzage.html") == 0o600)
    let again = try workspace.gehoord("privacy", "inzage", "p1", "--naar", "inzage.html")
    #expect(
      again
        == Outcome(
          1, errors: "inzage.html bestaat al. Kies een andere naam, of haal het eerst weg.\n"))
  }

  @Test func `an alias that is nobody, and a name, are told apart`() throws {
    _ = try talk()
    #expect(
      try workspace.gehoord("privacy", "inzage", "p9")
        == Outcome(
          1, errors: "p9 komt in het dossier algemeen niet voor. Er is niets veranderd.\n"))
    #expect(
      try workspace.gehoord("privacy", "wis", "Nadia", "--ja")
        == Outcome(
          1,
          errors:
            "`Nadia` is geen alias. Een alias is zoals p3; `gehoord transcript toon` laat zien wie wie is.\n"
        ))
  }

  // MARK: Erasure

  @Test(arguments: [false, true])
  func `erasing leaves not one of their words anywhere, and the rest holds`(
    isSealed: Bool
  ) throws {
    let key = try talk(isSealed: isSealed)
    let before = try record(key)
    let report = workspace.folder + "/verslag.md"
    #expect(try workspace.gehoord("exporteer", "--naar", report, environment: key).code == 0)
    try plantScraps()
    let outcome = try workspace.gehoord("privacy", "wis", "p1", "--ja", environment: key)
    #expect(outcome.code == 0)
    for words in Self.hers {
      #expect(workspace.holding(words) == [], "\(words)")
      for encoded in encodings(of: words) { #expect(holdingBytes(encoded) == [], "\(words)") }
    }
    #expect(!workspace.everything.contains { $0.hasSuffix("verslag.md") })
    #expect(
      !workspace.everything.contains {
        $0.hasSuffix(".draft") || $0.hasSuffix(".rest") || $0.hasSuffix(".nieuw")
      })
    let verdict = try workspace.gehoord("transcript", "controleer", environment: key)
    #expect(verdict.code == 0)
    let after = try record(key)
    #expect(after.notes.filter { $0.people == [Alias(2)] }.map(\.text) == [Self.others[0]])
    #expect(after.isClosed)
    let codes = outcome.errors.matches(of: /nieuwe controlecode: ([0-9a-f]{12})/).map(\.output.1)
    #expect(codes.count == 1)
    #expect(verdict.output.contains("controlecode \(codes.first ?? "")"))
    #expect(before.count + 3 == after.count)
    let insight = try workspace.gehoord("exporteer", environment: key).output
    #expect(insight.contains("1 persoon, die niet in het verslag wil"))
    let again = try workspace.gehoord("privacy", "inzage", "p1", environment: key).output
    #expect(again.contains("Niets meer."))
  }

  @Test func `without --ja nothing is erased, and what would be is shown`() throws {
    _ = try talk()
    _ = try workspace.gehoord("exporteer", "--naar", workspace.folder + "/verslag.md")
    _ = try workspace.gehoord("exporteer", "--naar", workspace.root + "/elders.md")
    let before = try workspace.bytes(workspace.conversation)
    let outcome = try workspace.gehoord("privacy", "wis", "p1")
    #expect(
      outcome
        == Outcome(
          1,
          output: """
            Wissen: p1
               6 regels in 1 gesprek
               heel het rapport \(workspace.folder)/verslag.md; `gehoord exporteer` maakt een nieuw
               niet: \(workspace.root)/elders.md (elders, of met de hand veranderd). Kijk daar zelf.

            """, errors: "Er is niets gewist. Met --ja gebeurt het.\n"))
    #expect(try workspace.bytes(workspace.conversation) == before)
  }

  @Test func `at a terminal the alias is typed again; Enter leaves all as it is`() throws {
    _ = try talk()
    let terminal = try Terminal(workspace.command(["privacy", "wis", "p1"]))
    try terminal.wait(for: "Typ p1 om te wissen")
    try terminal.wait(for: "› ")
    terminal.press(.enter)
    #expect(terminal.waitForExit() == 1)
    #expect(workspace.holding("neefje") != [])
    let again = try Terminal(workspace.command(["privacy", "wis", "p1"]))
    try again.wait(for: "› ")
    again.type("p1\r")
    #expect(again.waitForExit() == 0)
    #expect(workspace.holding("neefje") == [])
  }

  @Test func `a copy of a sync service is erased too, a report changed by hand is told`() throws {
    _ = try talk()
    let path = try workspace.conversation
    try workspace.write(
      workspace.bytes(path), to: path.parent + "/zz (conflicted copy 2026-11-21).jsonl")
    let report = workspace.folder + "/verslag.md"
    _ = try workspace.gehoord("exporteer", "--naar", report)
    try workspace.write("Mijn notitie: mijn neefje leest alle post voor.\n", to: report)
    let outcome = try workspace.gehoord("privacy", "wis", "p1", "--ja")
    #expect(outcome.code == 0)
    #expect(workspace.holding("neefje") == ["werkplek/verslag.md"])
    #expect(outcome.output.contains("niet: \(report) (elders, of met de hand veranderd)."))
    #expect(outcome.errors.contains("Let op: in \(report) staat nog een van deze regels."))
  }

  @Test func `the only person of an import takes title and file name along`() throws {
    let file = try workspace.file(
      "nadia-el-amrani.txt", "# titel: Nadia thuis\nNadia: mijn neef leest de post\n")
    #expect(try workspace.gehoord("importeer", file).code == 0)
    let outcome = try workspace.gehoord("privacy", "wis", "p1", "--ja")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("niet: het bestand nadia-el-amrani.txt waaruit dit kwam."))
    #expect(workspace.holding("Nadia") == ["nadia-el-amrani.txt"])
    #expect(workspace.holding("amrani") == [])
    #expect(try workspace.gehoord("transcript", "controleer").code == 0)
  }

  @Test func `a talk that is open in another window is not touched`() throws {
    let terminal = try workspace.talk()
    try terminal.enter("mijn neef")
    let before = try workspace.bytes(workspace.conversation)
    let outcome = try workspace.gehoord("privacy", "wis", "p1", "--ja")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("is al open in een ander venster"))
    #expect(try workspace.bytes(workspace.conversation) == before)
  }

  @Test func `one person under two aliases in linked records is erased under both`() throws {
    for name in ["Nadia", "Nadia B"] {
      _ = try workspace.gehoord(
        "gesprek", "kennismaking", "--vorm", "focusgroep", "--zonder-opening", "--deelnemer", name,
        input: "n: woorden van \(name == "Nadia" ? "een" : "twee")\n")
    }
    let names = workspace.conversations.map { String($0.lastPart.dropLast(6)) }
    let linked = try workspace.gehoord(
      "transcript", "samenvoegen", names[0], names[1], "--zelfde", "p2=p1", "--toch")
    #expect(linked.code == 0)
    #expect(try workspace.gehoord("privacy", "wis", "p1", "--ja").code == 0)
    #expect(workspace.holding("woorden van") == [])
  }

  @Test func `a torn end that is repaired on the way is erased with the rest`() throws {
    _ = try talk()
    let path = try workspace.conversation
    try workspace.write(workspace.bytes(path) + Array("{\"text\":\"mijn neefje".utf8), to: path)
    #expect(try workspace.gehoord("privacy", "wis", "p1", "--ja").code == 0)
    #expect(workspace.holding("neefje") == [])
  }

  @Test func `a decision and an access page of theirs go too, what others said of them is told`()
    throws
  {
    _ = try workspace.command(
      Command.plainTalk + ["--vorm", "focusgroep", "--deelnemer", "Nadia", "--deelnemer", "Kofi"]
    ).run(
      input: Array(
        "n: mijn zus Tirhas helpt mij altijd\nk: Nadia is sterk\nn: gaat over Ali\n".utf8))
    _ = try workspace.gehoord("privacy", "scan", "algemeen", "--beslis", input: "2\n\n\n")
    let page = workspace.folder + "/inzage.md"
    let access = try workspace.gehoord("privacy", "inzage", "p1", "--naar", page)
    #expect(access.code == 0)
    #expect(try workspace.text(page).contains("Anderen zeiden ook iets over deze persoon"))
    let outcome = try workspace.gehoord("privacy", "wis", "p1", "--ja")
    #expect(outcome.output.contains("heel het rapport \(page)"))
    #expect(outcome.output.contains("niet: regels van anderen over deze persoon"))
    #expect(workspace.holding("Tirhas") == [])
    #expect(try workspace.gehoord("transcript", "controleer").code == 0)
  }

  @Test func `a damaged talk of others stops nobody's erasure, and is told by name`() throws {
    _ = try talk()
    _ = try workspace.command(Command.plainTalk + ["--deelnemer", "Bea"])
      .run(input: Array("iets anders\n".utf8))
    let path = try #require(workspace.conversations.last)
    try workspace.write(
      try workspace.text(path).replacing("iets anders", with: "iets andres"), to: path)
    let outcome = try workspace.gehoord("privacy", "wis", "p1", "--ja")
    #expect(outcome.code == 0)
    #expect(outcome.errors.contains("\(path.lastPart.dropLast(6)) is beschadigd."))
    #expect(try workspace.gehoord("privacy", "wis", "p3", "--ja").code == 1)
  }

  @Test func `words and options that a part has no use for are refused`() throws {
    _ = try talk()
    for words in [
      ["wis", "p1", "p2", "--ja"], ["inzage", "p1", "noord"], ["wis", "p1", "--json"],
      ["bewaartermijn", "--naar", "x"], ["versleutel", "--ja"], ["scan", "noord", "--opruimen"],
    ] {
      let outcome = try workspace.command(["privacy"] + words).run()
      #expect(outcome.code == 64, "\(words)")
    }
    let other = try workspace.gehoord(
      "privacy", "bewaartermijn", "--dossier", "noord", "--json")
    #expect(other.output == "[]\n")
  }

  // MARK: Retention

  @Test func `what is past its date is shown first, and erased only when asked`() throws {
    try settings("retention: 1 dag\n")
    _ = try talk()
    try settings("retention: 1 jaar\n")
    let path = try workspace.conversation
    let name = "algemeen/" + path.lastPart.dropLast(6)
    let shown = try workspace.gehoord("privacy", "bewaartermijn")
    #expect(shown.code == 0)
    #expect(
      shown.output.hasPrefix("\(name) · Kennismaken met iemand uit de community · tot 20"))
    #expect(shown.errors == "")
    #expect(
      try workspace.gehoord("privacy", "bewaartermijn", "--opruimen", "--ja").errors
        == "Er is niets voorbij zijn datum.\n")
    // Three days later: the record says one day, whatever the setting says now.
    try makeOlder(path)
    let past = try workspace.gehoord("privacy", "bewaartermijn")
    #expect(past.output.contains(" · voorbij sinds 2020-01-02\n"))
    #expect(past.errors.contains("Nu is er niets gewist."))
    #expect(workspace.holding("neefje") != [])
    let refused = try workspace.gehoord("privacy", "bewaartermijn", "--opruimen")
    #expect(refused.code == 1)
    #expect(workspace.holding("neefje") != [])
    #expect(try workspace.gehoord("privacy", "bewaartermijn", "--opruimen", "--ja").code == 0)
    for words in Self.hers + Self.others { #expect(workspace.holding(words) == [], "\(words)") }
    #expect(try workspace.gehoord("transcript", "controleer").code == 0)
    let after = try workspace.gehoord("privacy", "bewaartermijn", "--json")
    #expect(after.output.contains("\"erased\": true"))
  }

  @Test func `an encrypted talk past its date is erased once, and then known to be`() throws {
    _ = try talk()
    try makeOlder(workspace.conversation)
    try workspace.encrypt()
    let key = try workspace.passphraseFile()
    let cleaned = try workspace.gehoord(
      "privacy", "bewaartermijn", "--opruimen", "--ja", environment: key)
    #expect(cleaned.code == 0)
    let page = try workspace.gehoord("transcript", "toon", "2", environment: key).output
    for words in Self.hers + Self.others { #expect(!page.contains(words), "\(words)") }
    let after = try workspace.gehoord("privacy", "bewaartermijn", "--opruimen", environment: key)
    #expect(after.output.hasSuffix(" · al gewist\n"))
    #expect(after.errors == "Er is niets voorbij zijn datum.\n")
    #expect(try workspace.gehoord("transcript", "controleer", environment: key).code == 0)
  }

  @Test func `without a setting a talk has no date, and the way to one is told`() throws {
    _ = try talk()
    let outcome = try workspace.gehoord("privacy", "bewaartermijn")
    #expect(outcome.output.hasSuffix(" · geen datum\n"))
    #expect(outcome.errors.hasPrefix("Zet `retention: 12 maanden` in gehoord.yaml;"))
  }

  // MARK: Register, contact, page

  @Test func `the register tells purpose, whom, how long, where and for whom`() throws {
    try settings("organisation: Bieb Noord\nretention: 12 maanden\n")
    _ = try talk()
    _ = try workspace.gehoord("exporteer", "--naar", workspace.folder + "/verslag.md")
    let page = try workspace.gehoord("privacy", "register")
    #expect(page.code == 0)
    for words in [
      "| Organisatie | Bieb Noord |", "| Bewaartermijn | 12 maanden |",
      "| Wie | deelnemers aan gesprekken: 2, onder een alias |", "| Contactpersoon | … |",
      "| Voor wie rapporten | team (20", "| Versleuteld | nee |",
    ] {
      #expect(page.output.contains(words), "\(words)")
    }
    let english = try workspace.gehoord("--taal", "en", "privacy", "register").output
    #expect(english.contains("| Whom | people in talks: 2, under an alias |"))
  }

  @Test func `a name and a number are kept sealed, apart, and only of who said yes`() throws {
    let plain = try workspace.gehoord("privacy", "contact", "p1", input: "Nadia\n06\n")
    #expect(plain.code == 1)
    #expect(plain.errors.hasPrefix("Namen en nummers bewaart Gehoord alleen versleuteld."))
    let key = try talk(isSealed: true)
    let kept = try workspace.gehoord(
      "privacy", "contact", "p1", input: "Nadia El Amrani\n06-12345678\n", environment: key)
    #expect(kept.code == 0)
    #expect(workspace.holding("Amrani") == [])
    #expect(workspace.holding("12345678") == [])
    let places = workspace.everything.filter { $0.contains("gehoord-contacts/") }
    #expect(places.count == 1 && places.allSatisfy { $0.hasPrefix("home/.local/share/") })
    #expect(
      try workspace.gehoord("privacy", "contact", environment: key).output
        == "p1 · Nadia El Amrani · 06-12345678\n")
    let refused = try workspace.gehoord(
      "privacy", "contact", "p2", input: "Kofi\n06\n", environment: key)
    #expect(refused.code == 1)
    #expect(refused.errors.hasPrefix("p2 heeft geen ja gezegd op contact."))
    // What is known of them helps to find their name in a text, and goes with them.
    let found = try workspace.gehoord("privacy", "inzage", "p1", environment: key)
    #expect(found.output.contains("- Nadia El Amrani\n- 06-12345678\n"))
    #expect(try workspace.gehoord("privacy", "wis", "p1", "--ja", environment: key).code == 0)
    #expect(try workspace.gehoord("privacy", "contact", environment: key).output == "")
  }

  @Test func `who takes back their yes to contact has no name and number kept`() throws {
    let key = try talk(isSealed: true)
    _ = try workspace.gehoord(
      "privacy", "contact", "p1", input: "Nadia\n06-1\n", environment: key)
    let name = try workspace.conversation.lastPart.dropLast(6)
    let outcome = try workspace.gehoord(
      "hervat", String(name), input: "/toestemming contact intrekken p1\n", environment: key)
    #expect(outcome.code == 0)
    #expect(try workspace.gehoord("privacy", "contact", environment: key).output == "")
  }

  @Test
  func `a yes to quoting can be taken back after the close, and holds for every later report`()
    throws
  {
    _ = try talk()
    let quote = "ik durf het niet te vragen"
    #expect(try workspace.gehoord("exporteer", "--als", "json").output.contains(quote) == false)
    _ = try workspace.gehoord("hervat", "2026", input: "! 7\n")
    let name = String(try workspace.conversation.lastPart.dropLast(6))
    _ = try workspace.gehoord("hervat", name, input: "/toestemming citeren intrekken p1\n")
    let after = try workspace.gehoord("exporteer").output
    #expect(!after.contains(quote))
    #expect(try workspace.gehoord("transcript", "controleer").code == 0)
  }

  @Test func `who is kept as a contact is known by name again after hervat`() throws {
    try workspace.encrypt()
    let key = try workspace.passphraseFile()
    _ = try workspace.command(Command.plainTalk + ["--deelnemer", "Nadia"], environment: key)
      .run(input: Array("moe\n/toestemming contact ja\n".utf8))
    _ = try workspace.gehoord(
      "privacy", "contact", "p1", input: "Nadia\n06-1\n", environment: key)
    let resumed = try workspace.gehoord(
      "hervat", input: "vraag het Nadia maar\n/wie\n", environment: key)
    #expect(resumed.output.contains("p1 · Nadia · n: · "))
    #expect(!resumed.output.contains("Namen staan niet in het verslag"))
    let shown = try workspace.gehoord("transcript", "toon", "2026", environment: key).output
    #expect(shown.contains("vraag het p1 maar"))
    let scanned = try workspace.gehoord(
      "privacy", "scan", "2026", "--json", environment: key)
    #expect(scanned.code == 0)
  }

  @Test func `what is protected and what is not stands on one page, in both languages`() throws {
    let dutch = try workspace.gehoord("privacy", "uitleg")
    #expect(dutch.code == 0)
    #expect(["Altijd", "Met een wachtzin", "Niet"].allSatisfy(dutch.output.contains))
    let english = try workspace.gehoord("--taal", "en", "privacy", "explain")
    #expect(["Always", "With a passphrase", "Not"].allSatisfy(english.output.contains))
    #expect(
      dutch.output.split(separator: "\n").count == english.output.split(separator: "\n").count)
    #expect(dutch.output.split(separator: "\n").count < 40)
  }

  // MARK: -

  /// A focus group with Nadia and Kofi; the environment with the passphrase when it is sealed.
  private func talk(isSealed: Bool = false) throws -> [String: String] {
    if isSealed { try workspace.encrypt() }
    let key = isSealed ? try workspace.passphraseFile() : [:]
    let outcome = try workspace.command(
      Command.plainTalk + [
        "--vorm", "focusgroep", "--deelnemer", "Nadia", "--deelnemer", "Kofi",
      ], environment: key
    ).run(input: Array(Self.lines.utf8))
    #expect(outcome.code == 0, "\(outcome.errors)")
    return key
  }

  private func record(_ key: [String: String]) throws -> Interview {
    let path = try workspace.conversation
    let vault =
      key.isEmpty
      ? nil
      : try Vault.unlock(
        path.parent + "/keys.json", with: .passphrase(TemporaryWorkspace.passphrase))
    let reading = RecordReading<Event>(try workspace.bytes(path), keys: vault?.ring)
    return Interview(folding: reading.records)
  }

  /// What a killed program may have left beside the record.
  private func plantScraps() throws {
    let stem = String(try workspace.conversation.dropLast(6))
    try workspace.write("half: mijn neefje", to: stem + ".draft")
    try workspace.write("{\"text\":\"mijn neefje", to: stem + "-2.rest")
    try workspace.write(
      "{\"text\":\"mijn neefje\"}", to: stem.parent + "/.2026-01-01-import-9.jsonl.nieuw")
  }

  private func settings(_ text: String) throws {
    _ = try workspace.gehoord("topiclijst", "lijst")
    let folder = Workspace(folder: workspace.folder)
    _ = try folder.files.makeFolder(workspace.folder)
    try workspace.write(text, to: workspace.folder + "/gehoord.yaml")
  }

  /// The same words as other programs would write them.
  private func encodings(of words: String) -> [[UInt8]] {
    let units = Array(words.utf16)
    return [
      units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
      Array(Base64.text(of: Array(words.utf8)).utf8.dropLast(4)),
    ]
  }

  private func holdingBytes(_ pattern: [UInt8]) -> [String] {
    workspace.everything.filter { name in
      let bytes = (try? workspace.bytes(workspace.root + "/" + name)) ?? []
      return bytes.indices.contains { bytes[$0...].starts(with: pattern) }
    }
  }

  /// Writes the record anew as if it had been made on the first day of 2020.
  private func makeOlder(_ path: String) throws {
    let records = RecordReading<Event>(try workspace.bytes(path)).records
    let start = try #require(Moment("2020-01-01T10:00:00.000+01:00"))
    var last = Record.origin
    var bytes: [UInt8] = []
    for record in records {
      var event = record.event
      if case .opened(var opening) = event {
        opening.keepUntil = "2020-01-02"
        event = .opened(opening)
      }
      let line = Record.line(
        event.fields, number: record.number, at: start, salt: .salt(record.number), after: last)
      last = line.hash
      bytes += line.bytes
    }
    try workspace.write(bytes, to: path)
  }
}
