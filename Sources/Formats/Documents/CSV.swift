internal import Interviewing

/// A table for a spreadsheet, by RFC 4180; nothing in it is taken for a formula.
package struct CSV: Sendable, Equatable {
  package let columns: [String]
  package let rows: [[String]]

  package init(columns: [String], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }

  package var text: String {
    ([columns] + rows).map { row in
      row.map(Self.cell).joined(separator: ",") + "\r\n"
    }.joined()
  }

  /// Signs that make a spreadsheet read a cell as a formula, those of wide scripts among them.
  private static let signs: Set<UnicodeScalar> = [
    "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\t", "\r", "\n", "\0",
  ]

  private static func cell(_ text: String) -> String {
    let isFormula =
      text.unicodeScalars.first.map(signs.contains) ?? false
      || text.unicodeScalars.first { !$0.properties.isWhitespace }.map(signs.contains) ?? false
    let shown = (isFormula ? "'" : "") + visible(text)
    guard shown.unicodeScalars.contains(where: { ["\"", ",", "\n", "\r"].contains($0) }) else {
      return shown
    }
    var quoted = String.UnicodeScalarView()
    for scalar in shown.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    return "\"" + String(quoted) + "\""
  }
}
