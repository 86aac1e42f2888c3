internal import Interviewing

extension Document {
  /// CommonMark, with the tables of GitHub; a chart is left out, as the table says the same.
  package func markdown() -> String {
    let opening = [Markdown.heading(1, title)] + lines.map(Markdown.line)
    let parts = sections.flatMap { section in
      (section.title.isEmpty ? [] : [Markdown.heading(2, [.words(section.title)])])
        + section.blocks.compactMap(Markdown.block)
    }
    return (opening + parts).joined(separator: "\n\n") + "\n"
  }
}

/// How blocks and text stand in Markdown.
enum Markdown {
  static func block(_ block: Document.Block) -> String? {
    switch block {
    case .heading(let level, let inlines, _): heading(level, inlines)
    case .paragraph(let inlines): line(inlines)
    case .list(let items): items.map { "- " + line($0) }.joined(separator: "\n")
    case .table(let table): self.table(table)
    case .excerpt(let excerpt): self.excerpt(excerpt)
    case .chart: nil
    case .gap(let text): "**\\[ " + self.text(text) + " \\]**"
    }
  }

  static func heading(_ level: Int, _ inlines: [Document.Inline]) -> String {
    let words = span(inlines)
    // A # at the end would be taken for the end of the heading.
    let safe = words.hasSuffix("#") ? words.dropLast() + "\\#" : words
    return String(repeating: "#", count: level) + " " + safe
  }

  /// Inlines on a line that starts with them.
  static func line(_ inlines: [Document.Inline]) -> String { guardingStart(of: span(inlines)) }

  /// Text in which nothing is markup, folded to one line.
  ///
  /// Scalar by scalar: a sign with a combining mark on it still is markup to a reader of Markdown.
  static func text(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in visible(text).unicodeScalars {
      switch scalar {
      // What looks like an address would become a link: `https://`, `www.`.
      case "/" where escaped.last == ":": escaped.append(contentsOf: "\\/".unicodeScalars)
      case "." where escaped.suffix(3).elementsEqual("www".unicodeScalars):
        escaped.append(contentsOf: "\\.".unicodeScalars)
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&":
        escaped.append("\\")
        escaped.append(scalar)
      case "\n", "\t", "\u{2028}", "\u{2029}": escaped.append(" ")
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}

extension Markdown {
  private static func span(_ inlines: [Document.Inline]) -> String {
    inlines.map(inline).joined().trimmed
  }

  private static func inline(_ inline: Document.Inline) -> String {
    switch inline {
    case .words(let text), .said(let text), .day(_, let text): self.text(text)
    case .quoted(let text): "“" + self.text(text) + "”"
    // Ids are only known to HTML; the reference itself tells where to look.
    case .link(let inlines, _): inlines.map(self.inline).joined()
    }
  }

  private static func table(_ table: Document.Table) -> String {
    let head = [row(table.columns.map(text)), row(table.columns.map { _ in "---" })]
    let body = table.groups.flatMap { group in
      (group.title.map { [row(titled($0, of: table.columns.count))] } ?? [])
        + group.rows.map { row($0.cells.map(span)) }
    }
    return text(table.caption) + "\n\n" + (head + body).joined(separator: "\n")
  }

  private static func titled(_ title: String, of columns: Int) -> [String] {
    ["**" + text(title) + "**"] + Array(repeating: "", count: columns - 1)
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  private static func excerpt(_ excerpt: Document.Excerpt) -> String {
    let lines =
      [line(excerpt.text), "— " + span(excerpt.origin)]
      + (excerpt.remarks.isEmpty ? [] : [excerpt.remarks.map(text).joined(separator: " ")])
    guard excerpt.isQuotation else { return "- " + lines.joined(separator: "  \n  ") }
    return "- > " + lines.joined(separator: "  \n  > ")
  }

  /// Keeps a line from becoming a heading, a list, a rule or a block of code.
  private static func guardingStart(of line: String) -> String {
    let start = line.unicodeScalars.prefix { "0" <= $0 && $0 <= "9" }
    guard let sign = line.unicodeScalars.dropFirst(start.count).first else { return line }
    let marks: [UnicodeScalar] = start.isEmpty ? ["#", "-", "+", "=", ":"] : [".", ")"]
    guard marks.contains(sign) else { return line }
    return String(start) + "\\" + String(line.unicodeScalars.dropFirst(start.count))
  }
}
