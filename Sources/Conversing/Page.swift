internal import Interviewing

/// What the program shows after a line: lines of text with a meaning, not yet a width or a colour.
package struct Page: Sendable, Equatable {
  package enum Style: Sendable {
    case plain, title, question, dim, notice
  }

  package struct Line: Sendable, Equatable {
    package var text: String
    package var style: Style
    /// Columns before the text, also where it wraps.
    package var indent: Int
  }

  package private(set) var lines: [Line] = []

  package init() {}

  package init(_ text: String, _ style: Style = .plain, indent: Int = 3) {
    add(text, style, indent: indent)
  }

  package var isEmpty: Bool { lines.isEmpty }

  package mutating func add(_ text: String, _ style: Style = .plain, indent: Int = 3) {
    lines.append(Line(text: text, style: style, indent: indent))
  }

  package mutating func add(_ page: Page) { lines += page.lines }

  private static let manyLines = 500
  /// The space before a line, by how far it is indented; no line is indented further.
  fileprivate static let margins = (0...40).map { String(repeating: " ", count: $0) }

  /// Hands over all lines but the last once there are many: what is added next still stands below it.
  package mutating func handOver(to show: (Page) -> Void) {
    guard lines.count >= Self.manyLines else { return }
    let last = lines.removeLast()
    show(self)
    lines.removeAll(keepingCapacity: true)
    lines.append(last)
  }

  /// An empty line, unless the page begins or there is one already.
  package mutating func space() {
    if let last = lines.last, !last.text.isEmpty { add("", indent: 0) }
  }

  package static func + (left: Page, right: Page) -> Page {
    var page = left
    page.add(right)
    return page
  }
}

extension Page {
  /// The page as text for a screen so many columns wide; every line ends in a newline.
  package func text(width: Int, colour: Bool = false) -> String {
    var text = ""
    text.reserveCapacity(lines.reduce(0) { $0 + $1.indent + $1.text.utf8.count + 1 })
    let margins = Self.margins
    for line in lines {
      if !colour, line.isOneRow(width: max(20, width)) {
        text += margins[line.indent]
        text += line.text
        text += "\n"
        continue
      }
      for row in line.wrapped(width: max(20, width)) {
        if colour { text += line.style.start }
        text += row
        text += colour ? line.style.end + "\n" : "\n"
      }
    }
    return text
  }
}

extension Page.Style {
  /// Bold and dim only: they read on a light screen and on a dark one.
  fileprivate var start: String {
    switch self {
    case .plain, .question: ""
    case .title, .notice: "\u{1B}[1m"
    case .dim: "\u{1B}[2m"
    }
  }

  fileprivate var end: String { start.isEmpty ? "" : "\u{1B}[0m" }
}

extension Page.Line {
  /// Whether it is shown as it is.
  fileprivate func isOneRow(width: Int) -> Bool {
    indent < Page.margins.count && !text.isEmpty && text.utf8.count <= width - indent
      && text.isPlain
  }

  fileprivate func wrapped(width: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      visible(paragraph).rows(width: width - indent).map { row in
        row.isEmpty ? "" : margin + row.isolatingRightToLeft
      }
    }
  }
}

extension String {
  /// Breaks between the parts of a list that ` · ` separates where it can, else between words.
  func rows(width: Int) -> [String] {
    guard columns > width else { return [self] }
    let parts = split(separator: " · ", omittingEmptySubsequences: false)
    let last = parts.count - 1
    return parts.enumerated().reduce(into: [""]) { rows, part in
      let text = part.element + (part.offset < last ? " ·" : "")
      let fits = text.columns <= width
      let words = fits ? [text[...]] : text.split(separator: " ", omittingEmptySubsequences: false)
      for word in words { rows.fill(with: word, width: width) }
    }
  }
}

extension [String] {
  /// Puts a word on the last row, or on a new one when it does not fit there.
  fileprivate mutating func fill(with word: Substring, width: Int) {
    let row = self[count - 1]
    if row.isEmpty {
      self[count - 1] = String(word)
    } else if row.columns + 1 + word.columns <= width {
      self[count - 1] += " " + word
    } else {
      append(String(word))
    }
  }
}
