internal import Interviewing

extension Document {
  /// Without any markup, for a mail, an app or a plain printer.
  package func text() -> String {
    let opening = [Self.underlined(title.map(\.plain).joined(), "=")]
    let about = lines.isEmpty ? [] : [lines.map(Self.line).joined(separator: "\n")]
    let parts = sections.flatMap { section in
      (section.title.isEmpty ? [] : [Self.underlined(section.title, "-")])
        + section.blocks.compactMap(Self.block)
    }
    return visible((opening + about + parts).joined(separator: "\n\n") + "\n")
  }

  private static func underlined(_ title: String, _ sign: Character) -> String {
    title + "\n" + String(repeating: sign, count: title.count)
  }

  private static func line(_ inlines: [Inline]) -> String { inlines.map(\.inText).joined() }

  private static func block(_ block: Block) -> String? {
    switch block {
    case .heading(_, let inlines, _), .paragraph(let inlines): line(inlines)
    case .list(let items): items.map { "- " + line($0) }.joined(separator: "\n")
    case .table(let table): self.table(table)
    case .excerpt(let excerpt):
      (["- " + line(excerpt.text), "  " + line(excerpt.origin)] + excerpt.remarks.map { "  " + $0 })
        .joined(separator: "\n")
    case .chart: nil
    case .gap(let text): "[ " + text + " ]"
    }
  }

  /// Columns under each other; the last one runs on.
  private static func table(_ table: Table) -> String {
    let rows = table.groups.flatMap { group in
      (group.title.map { [[$0 + ":"]] } ?? []) + group.rows.map { $0.cells.map(line) }
    }
    let widths = table.columns.indices.map { column in
      rows.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { cells in
      let last = cells.lastIndex { !$0.isEmpty } ?? 0
      return cells.enumerated().prefix(last + 1).map { column, cell in
        let gap = column == last ? 0 : widths[column] - cell.count
        return cell + String(repeating: " ", count: max(0, gap))
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }
}

extension Document.Inline {
  fileprivate var inText: String {
    switch self {
    case .quoted(let text): "“" + text + "”"
    case .link(let inlines, _): inlines.map(\.inText).joined()
    default: plain
    }
  }
}
