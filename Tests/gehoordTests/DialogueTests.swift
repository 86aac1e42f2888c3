import FoundationEssentials
import Support
import Testing

/// Whole talks through a pipe, and what the team reads afterwards.
///
/// What the program says is compared with the files under `Golden`. `RECORD_GOLDEN=1` writes them
/// anew and fails, so that nobody compares a program with itself unnoticed.
@Suite struct DialogueTests {
  private let workspace: TemporaryWorkspace

  init() throws { workspace = try TemporaryWorkspace() }

  // MARK: One person

  @Test func `a talk with one person, from the welcome to the control code`() throws {
    let outcome = try talkWithSelam()
    #expect(outcome.code == 0)
    try expect(outcome.output, in: "kennismaking.txt")
    #expect(try workspace.notes.count == 27)
  }

  @Test(arguments: Report.all)
  func `what the team reads after a talk with one person`(report: Report) throws {
    _ = try talkWithSelam()
    try expect(try text(of: report, "kookgroep"), in: "kennismaking." + report.file)
  }

  @Test(arguments: Report.all)
  func `a corrected need goes by the words of the person, everywhere`(report: Report) throws {
    _ = try talkWithSelam()
    let text = try text(of: report, "kookgroep")
    #expect(text.contains("alleen de brieven met haast zelf kunnen lezen"))
  }

  @Test(arguments: Report.exports)
  func `without consent to quote no literal words leave the room`(report: Report) throws {
    _ = try talkWithSelam()
    let text = try text(of: report, "kookgroep")
    for words in ["ik doe alles lopend", "steeds op mijn neef", "zonder tolk kom ik"] {
      #expect(!text.contains(words))
    }
    #expect(text.contains("alleen de brieven met haast"))
  }

  @Test func `with consent to quote they do`() throws {
    _ = try talkWithSelam(quoting: "ja")
    #expect(try text(of: .markdown, "kookgroep").contains("zonder tolk kom ik niet verder"))
  }

  @Test(arguments: Report.all)
  func `the name of a person is in no report`(report: Report) throws {
    _ = try talkWithSelam()
    #expect(try !text(of: report, "kookgroep").contains("Selam"))
    #expect(try !workspace.text(workspace.conversation).contains("Selam"))
  }

  // MARK: A group

  @Test func `a talk with a group, from the round to the control code`() throws {
    let outcome = try talkWithGroup()
    #expect(outcome.code == 0)
    try expect(outcome.output, in: "ondersteuning.txt")
  }

  @Test(arguments: Report.all)
  func `what the team reads after a talk with a group`(report: Report) throws {
    _ = try talkWithGroup()
    try expect(try text(of: report, "buurtkamer"), in: "ondersteuning." + report.file)
  }

  @Test func `typed at a terminal, both talks come to the same summary`() throws {
    try type(linesWithSelam(), in: Self.withSelam)
    try expect(try text(of: .insight, "kookgroep"), in: "kennismaking.inzicht.txt")
    try type(linesWithGroup(), in: Self.withGroup)
    try expect(try text(of: .insight, "buurtkamer"), in: "ondersteuning.inzicht.txt")
    let whole = try workspace.gehoord("transcript", "controleer")
    #expect(whole.code == 0)
  }

  @Test func `somebody who said nothing is named as not heard`() throws {
    _ = try talkWithGroup()
    #expect(
      try text(of: .insight, "buurtkamer").contains(
        "over Waar je tegenaan loopt niet gehoord: p3, p5"))
    #expect(
      try text(of: .markdown, "buurtkamer").contains(
        "over “Waar je tegenaan loopt” niets van p3, p5"))
  }

  @Test func `somebody whose silence was noted is still not heard`() throws {
    _ = try talkWithGroup(adding: "~ s: kijkt naar buiten en zegt niets\n")
    #expect(
      try text(of: .insight, "buurtkamer").contains(
        "over Waar je tegenaan loopt niet gehoord: p3, p5"))
  }

  @Test func `an observation is no line of the person who spoke last`() throws {
    let outcome = try workspace.gehoord(
      "gesprek", "ondersteuning", "--zonder-opening", "--deelnemer", "Farida", "--deelnemer", "Ana",
      input: "f: lastig\n~ Ana knikt\n/wie\n")
    #expect(outcome.output.contains("p1 · Farida · f: · 1 regel\n"))
  }

  @Test func `who agrees is counted, and who doesn't is named`() throws {
    _ = try talkWithGroup()
    let text = try text(of: .insight, "buurtkamer")
    #expect(text.contains("brieven van school kunnen lezen · 3 personen"))
    #expect(text.contains("oneens: p4"))
    #expect(text.contains("solliciteren op de computer · 1 persoon"))
    #expect(text.contains("oneens: p1, p2"))
  }
}

// MARK: - What is typed
extension DialogueTests {
  private static let withSelam = [
    "gesprek", "kennismaking", "--dossier", "kookgroep", "--deelnemer", "Selam",
  ]

  private func talkWithSelam(quoting answer: String = "nee") throws -> Outcome {
    try workspace.command(Self.withSelam).run(input: Array(linesWithSelam(quoting: answer).utf8))
  }

  private func linesWithSelam(quoting answer: String = "nee") -> String {
    """





    ja
    nee
    drie kinderen, altijd vroeg op, 's avonds pas rust
    "ik doe alles lopend" #vervoer
    ~ lacht als ze over de kinderen vertelt

    op zaterdag naar de markt, daar kent ze iedereen
    /g waarde
    met twaalf vrouwen koken ze elke maand
    * organiseert die kookavond, al vier jaar
    nieuws komt uit een groepsapp, alles in het Tigrinya
    ik: bij ons thuis ging alles via mijn tante
    /g uitdaging
    de tandarts belt, en dan neemt ze niet op
    ! zelf kunnen bellen met de tandarts
    ? vind je het vervelend om hulp te vragen
    het is vooral dat iedereen meeluistert
    /g zaken
    brieven liggen op de kast, haar neef maakt ze open
    "ik wil niet steeds op mijn neef wachten"
    !
    = jij wilt zelf kunnen zien welke brief haast heeft
    ja precies, dan weet ik wat moet
    /n
    formulieren van school, "zonder tolk kom ik niet verder"
    !
    /g doelen
    leren fietsen is een droom #vervoer
    ! leren fietsen in een groep
    > ik bel maandag over de fietsles
    + de wachtlijst van de zwemles
    /g bijdrage
    * kan heel goed uitleggen hoe je injera bakt
    woensdag past het best, dan zijn de kinderen op school
    /samenvatting
    /wie
    /g succes
    dat ze zelf naar het gemeentehuis durft
    de buurvrouw wil ook mee
    /onderwerpen
    /afronden
    ja
    nee, alleen de brieven met haast zelf kunnen lezen
    ja
    ja
    ja
    vraag ook eens aan de vrouwen van de kookavond

    \(answer)
    ja
    nee
    rustig gesprek, volgende keer met de tolk erbij

    """
  }

  private static let withGroup =
    ["gesprek", "ondersteuning", "--dossier", "buurtkamer"]
    + ["Farida", "Mohammed", "Yusuf", "Ana", "Samira"].flatMap { ["--deelnemer", $0] }

  private func talkWithGroup(adding more: String = "") throws -> Outcome {
    try workspace.command(Self.withGroup).run(input: Array(linesWithGroup(adding: more).utf8))
  }

  private func linesWithGroup(adding more: String = "") -> String {
    """








    ja
    nee
    f: een sleutelhanger van haar moeder
    m: een treinkaartje, van zijn eerste dag in Nederland
    y: niets, alleen zijn telefoon
    a: een recept, met de hand geschreven
    /g tegenaan
    f: de brieven van school begrijpt ze niet
    ! brieven van school kunnen lezen
    /eens m y
    /oneens a
    a: bij haar doen de kinderen dat, dat gaat prima
    m: "ik hang altijd in de wacht"
    ! m: iemand kunnen spreken bij de gemeente
    /eens f a
    ~ x: iedereen knikt
    \(more)/g wensen
    y: solliciteren op de computer
    !
    /oneens f m
    * a: leert anderen naaien
    f,m: samen naar het inloopspreekuur
    > ik: ik vraag of het spreekuur op woensdag kan
    = jullie willen brieven en bellen samen oefenen
    f: ja, graag
    /wie
    /afronden
    ja
    ja

    f,m,y,a: nee
    s: nee
    ja

    vol uur, Samira de volgende keer apart spreken

    """
  }

  /// The same lines under a terminal, each typed when the prompt is there.
  private func type(_ lines: String, in arguments: [String]) throws {
    let terminal = try workspace.talk(arguments)
    let typed = lines.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    for line in typed.dropLast() { try terminal.enter(String(line)) }
    terminal.type(typed.last.map { $0 + "\r" } ?? "")
    try terminal.wait(for: "Controlecode")
    try terminal.wait(for: "› ")
    terminal.press(.control_D)
    #expect(terminal.waitForExit() == 0)
  }
}

// MARK: - What is read
extension DialogueTests {
  struct Report: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let file: String
    var testDescription: String { file }

    static let insight = Report(arguments: ["inzicht"], file: "inzicht.txt")
    static let markdown = Report(
      arguments: ["exporteer", "--voor", "team", "--als", "md"], file: "team.md")
    static let exports = [
      markdown,
      Report(arguments: ["exporteer", "--voor", "team", "--als", "json"], file: "team.json"),
      Report(arguments: ["exporteer", "--voor", "team", "--als", "html"], file: "team.html"),
    ]
    static let all =
      [insight, Report(arguments: ["inzicht", "--json"], file: "inzicht.json")] + exports
  }

  private func text(of report: Report, _ dossier: String) throws -> String {
    let outcome = try workspace.command(report.arguments + [dossier]).run()
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    return outcome.output
  }

  private func expect(_ text: String, in file: String) throws {
    #expect(try Golden(file).difference(from: text.withMarks) == nil)
  }
}

extension String {
  /// With fixed marks for what is different every time: moments, days, ids, hashes, control codes.
  fileprivate var withMarks: String {
    replacing(/\d{4}-\d\d-\d\dT[\d:.]+[+-]\d\d:\d\d/, with: "‹moment›")
      .replacing(/\b[0-9a-f]{64}\b/, with: "‹hash›")
      .replacing(/\b[0-9a-f]{12}\b/, with: "‹code›")
      .replacing(/(\d{4}-\d\d-\d\d-[a-z]+-\d+)-[0-9a-f]{6}\b/) { "\($0.1)-‹id›" }
      .replacing(/\d{4}-\d\d-\d\d/, with: "‹date›")
      .replacing(/\d{1,2} [a-z]+ 20\d\d/, with: "‹date›")
  }
}
