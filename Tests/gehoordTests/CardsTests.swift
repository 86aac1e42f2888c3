import Foundation
import Support
import Testing

/// `gehoord topiclijst kaartjes`: what is laid on the table.
@Suite struct CardsTests {
  private let workspace: TemporaryWorkspace

  init() throws {
    workspace = try TemporaryWorkspace()
    try FileManager.default.createDirectory(
      atPath: workspace.folder + "/topiclists", withIntermediateDirectories: true)
    try workspace.write(Self.table, to: workspace.folder + "/topiclists/tafel.yaml")
  }

  /// Two questions: one in four languages, one in three.
  private static let table = """
    id: tafel
    title: Aan tafel
    language: nl
    forms: [1-op-1]
    purpose: Horen hoe het gaat
    minutes: 20
    unchecked: [ar]
    translations:
      en: {title: At the table, purpose: Hearing how things are}
    topics:
      - id: eten
        title: Eten
        translations: {en: Food, ar: الطعام}
        minutes: 5
        questions:
          - id: graag
            text: Wat eet je graag?
            translations:
              en: What do you like to eat?
              ar: "ماذا تحبّون أن تأكلوا؟"
              ti: "እንታይ ክትበልዑ ትፈትዉ?"
          - id: samen
            text: Met wie eet je?
            translations:
              ar: "مع من تأكلون؟"
              fa: "با چه کسی غذا می‌خورید؟"

    """

  // MARK: The page

  @Test func `the page for one reader is as it was looked at on paper`() throws {
    try workspace.write(
      "organisation: Bibliotheek De Linde\n", to: workspace.folder + "/gehoord.yaml")
    let outcome = try workspace.gehoord(
      "topiclijst", "kaartjes", "tafel", "--in", "ar", "--praatplaat")
    #expect(outcome.code == 0)
    #expect(try Golden("tafel.kaartjes.html").difference(from: outcome.output) == nil)
    #expect(try HTMLScan(outcome.output).oddities == [])
  }

  @Test func `every question runs its own way, and has the same number in every language`() throws {
    let page = try workspace.gehoord("topiclijst", "kaartjes", "tafel", "--alleen", "kaartjes")
      .output
    #expect(
      cards(in: page) == [
        "1 nl ltr Wat eet je graag?", "2 nl ltr Met wie eet je?",
        "1 en ltr What do you like to eat? / nl ltr Wat eet je graag?",
        "1 ar rtl ماذا تحبّون أن تأكلوا؟ / nl ltr Wat eet je graag?",
        "2 ar rtl مع من تأكلون؟ / nl ltr Met wie eet je?",
        "2 fa rtl با چه کسی غذا می‌خورید؟ / nl ltr Met wie eet je?",
        "1 ti ltr እንታይ ክትበልዑ ትፈትዉ? / nl ltr Wat eet je graag?",
      ])
    #expect(page.contains(#"<p class="topic arabic" lang="ar" dir="rtl">الطعام</p>"#))
    #expect(page.contains(#"<p class="topic" lang="nl" dir="ltr">Eten</p>"#))
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\" dir=\"ltr\">"))
  }

  @Test func `a form asks for no name, says who reads it and asks whether words may be quoted`()
    throws
  {
    let page = try workspace.gehoord(
      "--taal", "en", "topiclist", "cards", "tafel", "--only", "form", "--in", "nl,ti"
    ).output
    for sentence in [
      "Je naam hoeft hier niet op.", "Ons team leest wat je schrijft.", "ስምኩም ምጽሓፍ ኣየድልን።",
      "Mogen we jouw woorden letterlijk in een verslag zetten?", "<title>no name</title>",
      "<title>your words in a report</title>", "<title>your words in no report</title>",
      "Kruis je niets aan, dan doen we het niet.",
    ] { #expect(page.contains(sentence), "\(sentence)") }
    #expect(page.contains(#"<div class="form" dir="ltr">"#))
    #expect(!page.contains("class=\"cards\""))
    #expect(page.matches(of: /To be checked by a native speaker first\./).count == 1)
  }

  @Test func `a form without sentences in the reader's language has them in the list's own`() throws
  {
    let outcome = try workspace.gehoord(
      "topiclijst", "kaartjes", "tafel", "--in", "fa", "--alleen", "formulier")
    #expect(outcome.output.contains("با چه کسی غذا می‌خورید؟"))
    #expect(
      outcome.output.contains(
        #"<p class="strong" lang="nl" dir="ltr">Je naam hoeft hier niet op.</p>"#))
    #expect(
      outcome.errors == """
        Perzisch (fa): 1 van de 2 vragen nog niet vertaald. Die staan er niet bij; de nummers blijven gelijk.
        Op het formulier in het Perzisch staan de vaste zinnen in het Nederlands.

        """)
  }

  @Test func `the praatplaat shows eight domains and three ways with the keys of a talk`() throws {
    let page = try workspace.gehoord(
      "topiclijst", "kaartjes", "praatplaat", "--alleen", "praatplaat"
    ).output
    let tiles = page.matches(
      of:
        #/<span class="number">(\d)</span><p class="label"><span[^>]*>([^<]*)</span> <span[^>]*>([^<]*)</#
    ).map { "\($0.1) \($0.2) / \($0.3)" }
    let domains = [
      "1 werk en leren / work and education", "2 inburgeren en meedoen / civic integration",
      "3 opvoeden en school / parenting and school",
      "4 gezondheid en bewegen / health and exercise", "5 zaken regelen / arranging affairs",
      "6 vrije tijd en contact / leisure and contact",
      "7 telefoon en computer / phone and computer", "8 rekenen en geld / numbers and money",
    ]
    let ways = [
      "1 met een maatje / with a buddy", "2 in een groepje / in a small group",
      "3 bij een inloop / at a drop-in",
    ]
    #expect(tiles == domains + ways + domains + ways)
    let drawings = page.matches(of: #/<svg [^>]*role="img"><title>[^<]+</title>(.+?)</svg>/#)
    #expect(drawings.count == 22)
    #expect(Set(drawings.map(\.1)).count == 11)
  }

  @Test(arguments: [
    (["tafel"], false), (["tafel", "--praatplaat"], true), (["praatplaat"], true),
    (["praatplaat", "--alleen", "kaartjes"], false),
  ])
  func `the praatplaat is there when asked for, and always with its own list`(
    arguments: [String], isThere: Bool
  ) throws {
    let page = try workspace.command(["topiclijst", "kaartjes"] + arguments).run().output
    #expect(page.contains("id=\"praatplaat\"") == isThere)
  }

  @Test func `a long question gets smaller letters`() throws {
    let long = String(repeating: "vertel eens wat je daarvan vindt ", count: 10)
    try workspace.write(
      Self.table.replacing("Met wie eet je?", with: long),
      to: workspace.folder + "/topiclists/tafel.yaml")
    let page = try workspace.gehoord("topiclijst", "kaartjes", "tafel", "--in", "nl").output
    #expect(page.contains(#"<p class="question large" lang="nl" dir="ltr">Wat eet je graag?</p>"#))
    #expect(page.contains(#"<p class="question tiny" lang="nl" dir="ltr">vertel eens"#))
  }

  @Test func `hostile words in a translation are text, and nothing is loaded or run`() throws {
    let words = Naughty.controls + Naughty.directions + Naughty.markup
    let topics = words.enumerated().map { index, text in
      let value = "\"" + text.unicodeScalars.map(Self.escaped).joined() + "\""
      return """
          - id: t\(index)
            title: Eten
            translations: {ar: \(value)}
            questions: [{id: q, text: Wat eet je?, translations: {ar: \(value)}}]
        """
    }
    let list =
      Self.table.components(separatedBy: "  - id: eten")[0] + topics.joined(separator: "\n")
    try workspace.write(list + "\n", to: workspace.folder + "/topiclists/tafel.yaml")
    let outcome = try workspace.gehoord("topiclijst", "kaartjes", "tafel", "--in", "ar")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(try HTMLScan(outcome.output).oddities == [])
    #expect(outcome.output.steering == [])
    #expect(cards(in: outcome.output).count == words.count)
    #expect(outcome.output.contains("&lt;script&gt;alert(1)&lt;/script&gt;</p>"))
  }

  @Test func `nothing that a participant said or is called stands on it`() throws {
    _ = try workspace.gehoord(
      "gesprek", "tafel", "--deelnemer", "Wilhelmina", "--zonder-opening",
      input: "zeewolf\n! zeewolf leren vangen\n")
    let page = try workspace.gehoord("topiclijst", "kaartjes", "tafel", "--praatplaat").output
    #expect(!page.contains("zeewolf"))
    #expect(!page.contains("Wilhelmina"))
  }

  // MARK: Where it goes, and what is said

  @Test func `a file is only for its owner, and what still has to be done is told`() throws {
    let outcome = try workspace.gehoord("topiclijst", "kaartjes", "tafel", "--naar", "tafel.html")
    #expect(
      outcome
        == Outcome(
          0,
          errors: """
            Staat in tafel.html
            Engels (en): 1 van de 2 vragen nog niet vertaald. Die staan er niet bij; de nummers blijven gelijk.
            Perzisch (fa): 1 van de 2 vragen nog niet vertaald. Die staan er niet bij; de nummers blijven gelijk.
            Tigrinya (ti): 1 van de 2 vragen nog niet vertaald. Die staan er niet bij; de nummers blijven gelijk.
            Vragen in het Arabisch: nog niet nagekeken. Laat ze eerst lezen door iemand met die moedertaal.
            Vaste zinnen op het formulier in het Arabisch, Tigrinya: nog niet nagekeken. Laat ze eerst lezen door iemand met die moedertaal.
            Op het formulier in het Perzisch staan de vaste zinnen in het Nederlands.

            """))
    #expect(workspace.permissions("tafel.html") == 0o600)
    let before = try workspace.text(workspace.root + "/tafel.html")
    let again = try workspace.gehoord(
      "topiclijst", "kaartjes", "tafel", "--in", "nl", "--naar", "tafel.html")
    #expect(again.code == 1)
    #expect(try workspace.text(workspace.root + "/tafel.html") == before)
  }

  @Test func `languages are asked for by code or name, each once and in that order`() throws {
    let outcome = try workspace.gehoord(
      "--taal", "en", "topiclist", "cards", "tafel", "--in", "Arabic, nl", "--in", "ar", "--only",
      "cards")
    #expect(outcome.code == 0)
    #expect(
      outcome.errors
        == "Questions in Arabic: not checked yet. Have a native speaker read them first.\n")
    #expect(
      cards(in: outcome.output).map { String($0.prefix(4)) } == ["1 ar", "2 ar", "1 nl", "2 nl"])
  }

  @Test(arguments: [
    (
      ["tafel", "--in", "pl"],
      "gehoord: De vragen van tafel zijn er niet in `pl`. Kies uit: nl, en, ar, fa, ti. `gehoord topiclijst --help` laat zien wat er kan.\n"
    ),
    (
      ["tafle"],
      "gehoord: Er is geen topiclijst `tafle`. Bedoelde je `tafel`? `gehoord gesprek --help` laat zien wat er kan.\n"
    ),
    ([], "gehoord: Hier ontbreekt WAT. `gehoord topiclijst --help` laat zien wat er kan.\n"),
    (
      ["tafel", "--in"],
      "gehoord: Achter `--in` ontbreekt iets. `gehoord topiclijst --help` laat zien wat er kan.\n"
    ),
    (
      ["tafel", "--in", ","],
      "gehoord: Achter `--in` ontbreekt iets. `gehoord topiclijst --help` laat zien wat er kan.\n"
    ),
    (
      ["tafel", "--alleen", "vragen"],
      "gehoord: `vragen` kan niet bij `--alleen`. Kies uit: kaartjes, formulier, praatplaat. `gehoord --help` laat zien wat er kan.\n"
    ),
    (
      ["tafel", "praatplaat"],
      "gehoord: `praatplaat` hoort hier niet. `gehoord topiclijst --help` laat zien wat er kan.\n"
    ),
    (
      ["tafel", "--json"],
      "gehoord: `--json` hoort hier niet. `gehoord topiclijst --help` laat zien wat er kan.\n"
    ),
  ])
  func `wrong use is told in one sentence with what would do`(
    arguments: [String], sentence: String
  ) throws {
    let outcome = try workspace.command(["topiclijst", "kaartjes"] + arguments).run()
    #expect(outcome == Outcome(64, errors: sentence))
  }

  @Test(arguments: [["--in", "ar"], ["--praatplaat"], ["--alleen", "kaartjes"], ["--naar", "x"]])
  func `another part of the command has no use for the options of cards`(options: [String]) throws {
    let outcome = try workspace.command(["topiclijst", "toon", "tafel"] + options).run()
    #expect(
      outcome
        == Outcome(
          64,
          errors:
            "gehoord: `\(options[0])` hoort hier niet. `gehoord topiclijst --help` laat zien wat er kan.\n"
        ))
  }

  @Test func `a list without questions makes no empty page`() throws {
    let list = Self.table.components(separatedBy: "topics:")[0] + "topics: []\n"
    try workspace.write(list, to: workspace.folder + "/topiclists/tafel.yaml")
    #expect(
      try workspace.gehoord("topiclijst", "kaartjes", "tafel")
        == Outcome(
          1, errors: "De topiclijst tafel heeft nog geen vragen. Zet er eerst vragen in.\n"))
  }

  // MARK: On paper

  @Test(
    .enabled(if: Self.chromium != nil, "no chromium here to print with"),
    arguments: [
      // Cards and a form twice, and the three pages of the praatplaat.
      (["tafel", "--in", "nl,ar", "--praatplaat"], 7),
      // Nineteen questions, eight on a page.
      (["kennismaking", "--in", "nl", "--alleen", "kaartjes"], 3),
      (["praatplaat", "--alleen", "praatplaat"], 3),
    ])
  func `it prints on as many pages of A4 as it has sheets`(arguments: [String], count: Int) throws {
    let page = workspace.root + "/print.html"
    let made = try workspace.command(["topiclijst", "kaartjes"] + arguments + ["--naar", page])
      .run()
    #expect(made.code == 0)
    let pdf = workspace.root + "/print.pdf"
    let printed = try Command(
      Self.chromium ?? "",
      arguments: [
        "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
        "--print-to-pdf=\(pdf)", "file://\(page)",
      ], environment: workspace.environment, folder: workspace.root
    ).run()
    #expect(printed.code == 0, "\(printed.errors)")
    // As Latin-1, so that every byte is one letter.
    let text = String(String.UnicodeScalarView(try workspace.bytes(pdf).map { UnicodeScalar($0) }))
    #expect(text.matches(of: #/\/Type ?\/Page\b/#).count == count)
    #expect(text.contains(#/\/MediaBox ?\[0 0 59[45]\S* 84[12]\S*\]/#))
  }

  private static let chromium = Command.searchPath.split(separator: ":")
    .flatMap { folder in
      ["chromium", "chromium-browser", "google-chrome"].map { "\(folder)/\($0)" }
    }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  // MARK: -

  /// Each question card: number, language, direction, text, and the same of the small print.
  private func cards(in page: String) -> [String] {
    page.matches(
      of:
        #/<li><div class="top"><span class="number">(\d+)</span>.*?</div><p class="question [^"]*" lang="(\w+)" dir="(\w+)">([^<]*)</p>(?:<p class="own" lang="(\w+)" dir="(\w+)">([^<]*)</p>)?</li>/#
        .dotMatchesNewlines()
    ).map { match in
      let small = match.5.map { " / \($0) \(match.6 ?? "") \(match.7 ?? "")" } ?? ""
      return "\(match.1) \(match.2) \(match.3) \(match.4)\(small)"
    }
  }

  /// As it is written between the quotes of YAML.
  private static func escaped(_ scalar: UnicodeScalar) -> String {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case " "..."~": String(scalar)
    default:
      "\\U" + String(repeating: "0", count: 8 - String(scalar.value, radix: 16).count)
        + String(scalar.value, radix: 16)
    }
  }
}
