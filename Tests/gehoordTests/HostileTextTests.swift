import Formats
import Foundation
import Support
import Testing

/// Whatever somebody types, imports or gives as a name: it is kept, and nothing obeys it.
@Suite struct HostileTextTests {
  private let workspace: TemporaryWorkspace
  private let said = Naughty.strings.map { "hoort \($0) zo" }

  init() throws { workspace = try TemporaryWorkspace() }

  @Test func `typed lines are kept byte for byte, and no screen obeys them`() throws {
    try converse()
    #expect(try workspace.notes.map { Array($0.utf8) } == said.map { Array($0.utf8) })
    for arguments in [
      ["transcript", "toon", try workspace.conversation], ["transcript", "lijst"],
      ["transcript", "controleer"], ["inzicht"], ["privacy", "scan", try workspace.conversation],
    ] {
      let outcome = try harmless(
        workspace.command(arguments).run(), arguments.joined(separator: " "))
      #expect((0...1).contains(outcome.code), "\(arguments)")
    }
    let commands = "/lees alles\n/zoek zo\n/lees 12\n/s\n/z \u{1B}[31m\n/\u{9B}31m\n/ga \u{202E}x\n"
    let resumed = try harmless(workspace.gehoord("hervat", input: commands), "hervat")
    #expect(resumed.output.contains("hoort xrood zo") == false)
    #expect(resumed.output.contains("hoort x␛[31mrood␛[0m zo"))
  }

  @Test func `exports and JSON hold the same words, and no markup made of them`() throws {
    try converse()
    let scanned = try harmless(
      workspace.gehoord("privacy", "scan", "--json", workspace.conversation), "scan")
    let scans = scanned.output.split(separator: "\n").compactMap { try? JSON(parsing: $0.utf8) }
    #expect(scans.compactMap { $0["text"]?.string } == said)
    // In a report something else stands for what may be a name.
    let named = scans.filter { $0["spans"]?.array?.isEmpty == false }.compactMap {
      $0["text"]?.string
    }
    for arguments in [
      ["exporteer", "--als", "json"], ["inzicht", "--json"], ["transcript", "lijst", "--json"],
      ["transcript", "toon", try workspace.conversation, "--json"],
    ] {
      let output = try harmless(workspace.command(arguments).run(), arguments[0]).output
      let values = try strings(in: JSON(parsing: output.utf8))
      if arguments.contains("lijst") { continue }
      // Literal quotes wait for consent.
      let shown =
        arguments.contains("exporteer")
        ? said.filter { !$0.contains("\"") && !named.contains($0) } : said
      let missing = shown.filter { !values.contains($0) }
      #expect(missing == [], "\(arguments)")
    }
    let html = try harmless(workspace.gehoord("exporteer", "--als", "html"), "html").output
    let oddities = try HTMLScan(html).oddities
    #expect(oddities == [])
    let markdown = try harmless(workspace.gehoord("exporteer"), "md").output
    #expect(markupLeft(in: markdown) == [])
  }

  @Test func `an imported file keeps its words, its title and its name, and steers nothing`() throws
  {
    let lines = Naughty.strings.map { "P1: hoort \($0) zo" }
    let title = "titel \u{1B}[31m<script>\u{202E}[a](b)\u{9B}31m"
    let file = try workspace.file(
      "naam\u{1B}[31m<b>\u{202E}.txt",
      "# titel: \(title)\n# toestemming: notities, citeren\n" + lines.joined(separator: "\n") + "\n"
    )
    let outcome = try harmless(workspace.gehoord("importeer", file), "importeer")
    #expect(outcome.code == 0)
    #expect(try workspace.notes.map { Array($0.utf8) } == said.map { Array($0.utf8) })
    let path = try workspace.conversation
    _ = try workspace.gehoord(
      "hervat", path, input: (3..<20).map { "! \($0)\n" }.joined())
    for arguments in [
      ["transcript", "lijst"], ["transcript", "toon", path], ["inzicht"], ["exporteer"],
      ["exporteer", "--als", "html"], ["exporteer", "--als", "json"], ["inzicht", "--json"],
    ] {
      let output = try harmless(workspace.command(arguments).run(), "\(arguments)").output
      if arguments.contains("html") {
        let oddities = try HTMLScan(output).oddities
        #expect(oddities == [])
      }
      if arguments == ["exporteer"] { #expect(markupLeft(in: output) == []) }
    }
    let shown = try workspace.gehoord("transcript", "lijst", "--json").output
    #expect(try strings(in: JSON(parsing: shown.utf8)).contains(title))
  }

  @Test func `a topic list and an organisation with such words are shown, not obeyed`() throws {
    let words = Naughty.controls + Naughty.directions + Naughty.markup + Naughty.markdown
    let questions = words.enumerated().map { index, text in
      "      - {id: q\(index), text: \(JSON.string("Hoe \(text) zo?").text), probes: [\(JSON.string(text).text)]}"
    }
    try FileManager.default.createDirectory(
      atPath: workspace.folder + "/topiclists", withIntermediateDirectories: true)
    let title = JSON.string("Titel \u{1B}[31m<b>[a](b)\u{202E}").text
    try workspace.write(
      """
      id: eigen
      title: \(title)
      language: nl
      forms: [1-op-1]
      purpose: \(title)
      minutes: 10
      topics:
        - id: een
          title: \(title)
          minutes: 5
          questions:
      \(questions.joined(separator: "\n"))

      """, to: workspace.folder + "/topiclists/eigen.yaml")
    try workspace.write("organisation: \(title)\n", to: workspace.folder + "/gehoord.yaml")
    let walk = "iets\n!\n" + String(repeating: "/n\n\n", count: words.count) + "/o\n/vraag\n"
    let talk = try harmless(
      workspace.gehoord("gesprek", "eigen", "--zonder-opening", input: walk), "gesprek")
    #expect(talk.output.contains("Titel ␛[31m<b>[a](b)⟨U+202E⟩"), "\(talk)")
    for arguments in [
      ["topiclijst", "lijst"], ["topiclijst", "toon", "eigen"],
      ["topiclijst", "controleer", "eigen"],
      ["topiclijst", "toon", "eigen", "--json"], ["transcript", "lijst"], ["inzicht"],
      ["exporteer"],
      ["exporteer", "--als", "html"], ["hervat"],
      ["topiclijst", "kaartjes", "eigen", "--praatplaat"],
    ] {
      let output = try harmless(workspace.command(arguments).run(), "\(arguments)").output
      #expect(!output.isEmpty, "\(arguments)")
      if arguments.contains("html") || arguments.contains("kaartjes") {
        let oddities = try HTMLScan(output).oddities
        #expect(oddities == [])
      }
      if arguments == ["exporteer"] { #expect(markupLeft(in: output) == []) }
    }
  }

  @Test(arguments: [
    "x\u{1B}[31m\u{9B}31m", "x\u{202E}y", "<script>=1+1", "../../kwaad", "$(touch kwaad)", "a\nb",
    "\u{FEFF}", "مرحبا", "\u{1B}]52;c;eA==\u{07}",
  ])
  func `a name of a person, a dossier or a list steers nothing and makes nothing elsewhere`(
    name: String
  ) throws {
    for arguments in [
      Command.plainTalk + ["--deelnemer", name], Command.plainTalk + ["--dossier", name],
      ["gesprek", name], ["hervat", name], ["topiclijst", "nieuw", name],
      ["transcript", "toon", name], ["inzicht", name], [name], ["exporteer", "--als", name],
      ["vraag", "controleer", name],
    ] {
      let input = "iets\n/erbij \(name)\n/wie p1 \(name)\n\(name): hallo\n"
      let outcome = try harmless(
        workspace.command(arguments).run(input: Array(input.utf8)), "\(arguments)")
      #expect([0, 1, 64].contains(outcome.code), "\(arguments)")
    }
    let made = workspace.everything.filter { !$0.hasPrefix("home") && !$0.hasPrefix("werkplek") }
    #expect(made == [])
    #expect(!workspace.everything.contains { $0.unicodeScalars.contains { $0.value < 0x20 } })
  }

  @Test func `a file's name in the workspace steers nothing`() throws {
    #expect(try workspace.command(Command.plainTalk).run(input: Array("iets\n".utf8)).code == 0)
    let path = try workspace.conversation
    for name in ["a\u{1B}[31m.jsonl", "b\u{202E}\u{9B}2J.jsonl", "<b>[c](d).jsonl", "d|e*f.jsonl"] {
      try workspace.write(Array("geen verslag\n".utf8), to: path.parent + "/" + name)
    }
    for arguments in [
      ["transcript", "lijst"], ["transcript", "controleer"],
      ["transcript", "controleer", "--json"],
      ["inzicht"], ["exporteer"], ["exporteer", "--als", "html"], ["hervat"], ["hervat", "a"],
    ] {
      let output = try harmless(workspace.command(arguments).run(), "\(arguments)").output
      if arguments.contains("html") {
        let oddities = try HTMLScan(output).oddities
        #expect(oddities == [])
      }
      if arguments == ["exporteer"] { #expect(markupLeft(in: output) == []) }
    }
  }

  @Test func `pasted words come on the line and into the record as they are`() throws {
    let words = Naughty.strings.filter { text in
      text.utf8.count < 2000 && !text.contains(where: \.isNewline)
        && !text.utf8.contains { $0 == 0x03 || $0 == 0x1A }
    }
    let terminal = try workspace.talk()
    for text in words {
      terminal.paste("hoort \(text) zo")
      try terminal.enter("")
    }
    #expect(try workspace.notes == words.map { "hoort \($0) zo" })
    let echoed = terminal.text.replacing(/\u{1B}\[[0-9;?]*[A-Za-z]/, with: "")
      .unicodeScalars.filter { !["\r", "\u{8}", "\u{7}"].contains($0) }
    #expect(String(String.UnicodeScalarView(echoed)).steering == [])
  }

  // MARK: -

  /// A talk in which everything that is said is a need.
  private func converse() throws {
    let input = said.map { "! \($0)\n" }.joined()
    let outcome = try workspace.command(Command.plainTalk).run(input: Array(input.utf8))
    #expect(outcome.code == 0, "\(outcome.errors)")
    _ = try harmless(outcome, "gesprek")
  }

  private func harmless(_ outcome: Outcome, _ what: String) throws -> Outcome {
    #expect(outcome.output.steering == [], "\(what), stdout")
    #expect(outcome.errors.steering == [], "\(what), stderr")
    return outcome
  }

  private func strings(in value: JSON) -> Set<String> {
    switch value {
    case .string(let text): [text]
    case .array(let values): Set(values.flatMap(strings))
    case .object(let members): Set(members.flatMap { strings(in: $0.value) })
    default: []
    }
  }

  /// Signs of Markdown that are neither escaped nor the report's own.
  private func markupLeft(in markdown: String) -> [String] {
    markdown.split(separator: "\n").compactMap { line in
      let line = String(line)
      let own = line.replacing(/^(#+ |- > |- |\s+> |> |\s+)/, with: "")
        .replacing(/\\[\\`*_\[\]<>|~&#+=:.)\/-]/.matchingSemantics(.unicodeScalar), with: "")
        .replacing("**", with: "")
      let isRow = line.hasPrefix("| ")
      let marks = isRow ? "`*_[]<>~" : "`*_[]<>~|"
      let hasMark = own.unicodeScalars.contains { marks.unicodeScalars.contains($0) }
      return hasMark || own.contains("://") || own.contains("&#") ? line : nil
    }
  }
}

/// The tags of an HTML page, read by a grammar that knows no more than what the report writes.
struct HTMLScan {
  /// Anything that is no element or attribute of the report itself.
  private(set) var oddities: [String] = []

  private static let elements: Set<String> = [
    "html", "head", "meta", "title", "style", "body", "a", "header", "h1", "h2", "h3", "h4", "p",
    "nav", "ul", "ol", "li", "main", "section", "div", "span", "table", "caption", "thead", "tbody",
    "tr", "th", "td", "blockquote", "q", "cite", "footer", "figure", "figcaption", "time", "strong",
    "em", "small", "bdi", "desc", "svg", "rect", "text", "g", "line", "dl", "dt", "dd", "path",
    "circle",
  ]
  private static let attributes: Set<String> = [
    "lang", "dir", "charset", "http-equiv", "content", "name", "class", "href", "id", "tabindex",
    "aria-labelledby", "aria-hidden", "data-label", "aria-label", "role", "scope", "colspan",
    "datetime", "width",
    "height", "x", "y", "viewBox", "fill", "text-anchor", "style", "focusable", "y1", "y2", "x1",
    "x2", "d", "cx", "cy", "r",
  ]

  init(_ html: String) throws {
    let policy =
      "content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; img-src data:;"
    if !html.contains(policy) { oddities.append("no strict Content-Security-Policy") }
    var rest = html[...]
    if rest.hasPrefix("<!DOCTYPE html>") { rest = rest.dropFirst(15) }
    while let start = rest.firstIndex(of: "<") {
      rest = rest[start...]
      guard let tag = rest.prefixMatch(of: /<\/?([a-z][a-z0-9]*)((?:\ [a-zA-Z-]+="[^"<>]*")*)>/)
      else {
        oddities.append(String(rest.prefix(60)))
        break
      }
      if !Self.elements.contains(String(tag.1)) { oddities.append("<\(tag.1)>") }
      for attribute in tag.2.matches(of: /\ ([a-zA-Z-]+)="([^"]*)"/) {
        let (name, value) = (String(attribute.1), String(attribute.2))
        if !Self.attributes.contains(name) { oddities.append(name) }
        if name == "href", !value.hasPrefix("#") { oddities.append(value) }
      }
      rest = rest[tag.range.upperBound...]
    }
  }
}
