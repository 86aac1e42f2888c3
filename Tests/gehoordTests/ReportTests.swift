import Formats
import Interviewing
import Storage
import Support
import Testing

/// `exporteer --voor team|gemeente|deelnemers`: what each reader gets, and what they never get.
@Suite struct ReportTests {
  private let workspace: TemporaryWorkspace

  init() throws { workspace = try TemporaryWorkspace() }

  struct Reader: Sendable, CustomTestStringConvertible {
    let language: String
    let audience: String
    let format: String
    var testDescription: String { "\(audience).\(language).\(format)" }

    static let all = ["nl", "en"].flatMap { language in
      ["team", "gemeente", "deelnemers"].flatMap { audience in
        ["md", "html", "json", "csv"].map {
          Reader(language: language, audience: audience, format: $0)
        }
      }
    }
    static let outside = all.filter { $0.audience != "team" }
  }

  private func report(_ reader: Reader) throws -> Outcome {
    try workspace.gehoord(
      "--taal", reader.language, "exporteer", SampleDossier.name, "--voor", reader.word, "--als",
      reader.format)
  }

  // MARK: Whole reports

  @Test(arguments: Reader.all)
  func `what each reader gets, in both languages`(reader: Reader) throws {
    try workspace.addSampleDossier()
    let outcome = try report(reader)
    #expect(outcome.code == 0)
    let text = outcome.output.replacing(try today)
    #expect(try Golden("verslag.\(reader.testDescription)").difference(from: text) == nil)
  }

  @Test
  func `what is missing stands in the report as a gap, and on the screen with how to fill it`()
    throws
  {
    try workspace.addSampleDossier(SampleDossier.codes)
    let municipality = try report(Reader(language: "nl", audience: "gemeente", format: "md"))
    #expect(
      municipality
        == Outcome(
          0, output: municipality.output,
          errors: """
            Nog leeg: wat je de gemeente vraagt; het beleidsveld; de wijk of plaats; wat het kost; een bevolkingscijfer met de bron; het verhaal bij de cijfers. Invullen: `gehoord exporteer ouderkamer --voor gemeente --vul`
            De deelnemers hoorden dit nog niet terug. Eerst: `gehoord exporteer ouderkamer --voor deelnemers`

            """))
    #expect(municipality.output.contains("**\\[ Nog invullen: wat je de gemeente vraagt \\]**"))
    let participants = try report(Reader(language: "en", audience: "deelnemers", format: "html"))
    #expect(
      participants.errors == """
        Still empty: what we are going to do; what we cannot do; whom to call, and the number; until which day people can have something put right. To fill in: `gehoord export ouderkamer --for participants --fill`
        What you are going to do comes from the goals: `gehoord goals`

        """)
    #expect(
      participants.output.contains("<p class=\"gap\">Still to fill in: what we cannot do</p>"))
  }

  @Test func `the municipality is told whether the participants could check it`() throws {
    try workspace.addSampleDossier()
    let gemeente = Reader(language: "nl", audience: "gemeente", format: "md")
    #expect(try report(gemeente).output.contains("hebben nog niet kunnen nakijken"))
    _ = try workspace.gehoord(
      "exporteer", SampleDossier.name, "--voor", "deelnemers", "--naar", "pagina.html")
    let outcome = try report(gemeente)
    #expect(outcome.output.contains("De pagina waarop deelnemers kunnen nakijken"))
    #expect(!outcome.errors.contains("hoorden dit nog niet terug"))
  }

  // MARK: Consent

  @Test(arguments: Reader.outside)
  func `outside the team there is no alias, no talk's name, no word of who did not share`(
    reader: Reader
  ) throws {
    try workspace.addSampleDossier()
    let text = try report(reader).output
    #expect(text.matches(of: /\bp\d\b/).isEmpty)
    for talk in SampleDossier.talks { #expect(!text.contains(talk.id)) }
    for words in SampleDossier.unsharedWords { #expect(!text.contains(words), "\(words)") }
  }

  @Test(arguments: Reader.all)
  func `without consent to quote no literal word is in any report, also in no line of the team`(
    reader: Reader
  ) throws {
    try workspace.addSampleDossier()
    let text = try report(reader).output.lowercased()
    for words in SampleDossier.unquotedWords { #expect(!text.contains(words), "\(words)") }
  }

  @Test func `a story is only told when its owner agreed to quoting and to sharing`() throws {
    try workspace.addSampleDossier()
    let gemeente = Reader(language: "nl", audience: "gemeente", format: "md")
    #expect(try report(gemeente).output.contains("ik wacht altijd op mijn neef"))
    try withdraw(.sharing, of: 1, inTalk: 0)
    let after = try report(gemeente).output
    #expect(!after.contains("ik wacht altijd op mijn neef"))
    #expect(after.contains("Het gekozen verhaal mag"))
  }

  /// What somebody says no to later counts for what they told before.
  @Test func `a no in a later talk takes back the yes of an earlier one`() throws {
    try workspace.addSampleDossier()
    let gemeente = Reader(language: "nl", audience: "gemeente", format: "json")
    #expect(try JSON(parsing: report(gemeente).output.utf8)["personsShared"]?.int == 4)
    try addTalk(
      9, people: [1],
      [.asked(.post), .consented(.sample(.sharing, .no, of: 1)), .closed(count: 5)])
    let after = try JSON(parsing: report(gemeente).output.utf8)
    #expect(after["personsShared"]?.int == 3)
    #expect(after["leftOut"]?["contradicted"]?.int == 2)
    #expect(after["face"] == .null)
  }

  @Test func `two people are not three: what they need is only told by its domain`() throws {
    try workspace.addSampleDossier()
    let gemeente = Reader(language: "nl", audience: "gemeente", format: "md")
    #expect(try report(gemeente).output.contains("| Zelf brieven kunnen lezen | 4 |"))
    try withdraw(.sharing, of: 1, inTalk: 0)
    // The name of the code is what p1 said too; what the others said stands for it.
    #expect(try report(gemeente).output.contains("| zelf brieven kunnen lezen | 3 |"))
    try withdraw(.sharing, of: 6, inTalk: 3)
    let after = try report(gemeente).output
    #expect(!after.lowercased().contains("zelf brieven kunnen lezen"))
    #expect(after.contains("## Ook genoemd"))
    #expect(after.contains("- zaken regelen\n"))
  }

  @Test func `a damaged record is named, and its share of the evidence is told`() throws {
    try workspace.addSampleDossier()
    let path = workspace.folder + "/transcripts/ouderkamer/" + SampleDossier.talks[2].file
    var bytes = try workspace.bytes(path)
    bytes[bytes.count - 200] ^= 1
    try workspace.write(bytes, to: path)
    let team = try report(Reader(language: "nl", audience: "team", format: "md"))
    #expect(team.code == 1)
    #expect(team.output.contains("22% van alles wat gemerkt is"))
    #expect(team.errors.contains(SampleDossier.talks[2].file))
    let gemeente = try report(Reader(language: "nl", audience: "gemeente", format: "md"))
    #expect(gemeente.output.contains("1 verslag dat beschadigd is"))
    #expect(!gemeente.output.contains(SampleDossier.talks[2].file))
  }

  // MARK: Wrong use

  @Test(arguments: [
    ["--voor", "team", "--in", "ar"], ["--voor", "team", "--vul"], ["--deel", "doelen"],
    ["--voor", "deelnemers", "--in", "Arabisch"], ["--voor", "wethouder"], ["--als", "doc"],
  ])
  func `options that do not go together are told apart`(options: [String]) throws {
    try workspace.addSampleDossier()
    let outcome = try workspace.command(["exporteer", SampleDossier.name] + options).run()
    #expect(outcome.code == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("gehoord: "))
  }
}

// MARK: - Changing the dossier
extension ReportTests {
  private func withdraw(_ scope: ConsentScope, of person: Int, inTalk index: Int) throws {
    let path = workspace.folder + "/transcripts/ouderkamer/" + SampleDossier.talks[index].file
    let opened = try EventLog<Event>.open(
      path, at: .sample(), vault: nil, salt: CountedSalts().next)
    try opened.log.append(
      [.consented(.sample(scope, .withdrawn, of: person))], at: .sample(minute: 5))
  }

  private func addTalk(_ number: Int, people: [Int], _ events: [Event]) throws {
    let id = "2026-11-21-buurt-\(number)-x7fq2k"
    let record = RecordFile(
      [.opened(.sample(id: id, dossier: SampleDossier.name))] + people.map { .joined(Alias($0)) }
        + events)
    try workspace.write(
      record.bytes,
      to: workspace.folder + "/transcripts/ouderkamer/2026-11-21-buurt-\(number).jsonl")
    try workspace.makePrivate(
      workspace.folder + "/transcripts/ouderkamer/2026-11-21-buurt-\(number).jsonl")
  }
}

extension ReportTests.Reader {
  /// As the screen's language calls the readers; both always work.
  fileprivate var word: String {
    guard language == "en" else { return audience }
    return ["gemeente": "municipality", "deelnemers": "participants"][audience] ?? audience
  }
}

extension ReportTests {
  /// The day on which the test runs, as reports write it.
  private var today: [String] {
    get throws {
      let report = try workspace.gehoord("exporteer", SampleDossier.name, "--als", "json")
      let day = try JSON(parsing: report.output.utf8)["date"]?.string ?? ""
      return [day, ReportWording.day(day).nl, ReportWording.day(day).en]
    }
  }
}

extension String {
  /// With a mark for each of these.
  fileprivate func replacing(_ words: [String]) -> String {
    words.reduce(self) { $0.replacing($1, with: "‹today›") }
  }
}

// MARK: - Filling in
extension ReportTests {
  @Test func `what is filled in is in the next report`() throws {
    try workspace.addSampleDossier(SampleDossier.codes)
    let outcome = try workspace.gehoord(
      "exporteer", SampleDossier.name, "--voor", "gemeente", "--vul",
      input: "Betaal een postuurtje.\nBasisvaardigheden\nOosterwijk\n4.000 euro\n"
        + "1 op de 5 (bron: monitor)\n\nDe brief is lang.\n\n1\n")
    #expect(outcome == Outcome(0))
    let report = try workspace.gehoord(
      "exporteer", SampleDossier.name, "--voor", "gemeente")
    for words in [
      "Betaal een postuurtje.", "Beleidsveld: Basisvaardigheden", "Wijk of plaats: Oosterwijk",
      "Wat het kost: 4.000 euro", "- 1 op de 5 (Bron: monitor)", "- De brief is lang.",
      "> ik wacht altijd op mijn neef",
    ] { #expect(report.output.contains(words), "\(words)") }
    #expect(!report.errors.contains("Nog leeg"))
  }

  @Test func `translated sentences stand in their own direction; the rest is told`() throws {
    try workspace.addSampleDossier()
    let outcome = try workspace.gehoord(
      "exporteer", SampleDossier.name, "--voor", "deelnemers", "--in", "ar", "--vul",
      input: "هذا ما سمعناه منكم\n")
    #expect(outcome == Outcome(0))
    let page = try workspace.gehoord(
      "exporteer", SampleDossier.name, "--voor", "deelnemers", "--in", "ar", "--als", "html")
    #expect(page.output.contains("<html lang=\"ar\" dir=\"rtl\">"))
    #expect(page.output.contains("<h1><bdi>هذا ما سمعناه منكم</bdi></h1>"))
    #expect(page.output.contains("5-12-2026"))
    #expect(
      page.errors
        == "Nog niet vertaald: 24 zinnen. Vertalen: `gehoord exporteer ouderkamer --voor deelnemers --in ar --vul`\n"
    )
  }
}
