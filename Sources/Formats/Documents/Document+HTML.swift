internal import Interviewing

extension Document {
  /// One file that stands alone: no script, nothing from elsewhere, for screen, phone and paper.
  package func html() -> String {
    HTML.page(
      in: readers ?? WrittenLanguage(language), title: title.map(\.plain).joined(),
      colours: "light dark", style: wholeStyle, body: body)
  }

  /// For a program that makes a document of another kind of it: words and tables only.
  ///
  /// A chart is left out, as the table beside it says the same.
  package func plainHTML() -> String {
    let language = readers ?? WrittenLanguage(language)
    let title = title.map(\.plain).joined()
    let parts = sections.map { section in
      Section(
        id: section.id, title: section.title,
        blocks: section.blocks.filter { if case .chart = $0 { false } else { true } })
    }
    return "<!DOCTYPE html>\n"
      + HTML.element(
        "html", ["lang": language.code, "dir": language.direction(of: title)],
        .element("body", [:], [.line(header)] + parts.map(\.html))
      ).markup + "\n"
  }

  private var wholeStyle: HTML {
    if isReadAloud { return HTML([Self.style, Self.aloudStyle]) }
    return isSheet ? HTML([Self.style, Self.sheetStyle]) : Self.style
  }
}

extension Document {
  private var body: HTML {
    let main = HTML.element("main", ["id": "main", "tabindex": "-1"], sections.map(\.html))
    let style = isReadAloud ? "aloud" : isSheet ? "sheet" : nil
    guard let navigation else {
      return .element(
        "body", ["class": isReadAloud ? "aloud" : nil], .line(header), .line(main))
    }
    return .element(
      "body", ["class": style],
      .line(.element("a", ["class": "skip", "href": "#main"], HTML(navigation.skip[language]))),
      .line(header), .line(contents(navigation.contents)), .line(main))
  }

  private var header: HTML {
    .element(
      "header", [:],
      [.element("h1", [:], title.map(\.html))] + lines.map { .element("p", [:], $0.map(\.html)) })
  }

  private func contents(_ title: Bilingual) -> HTML {
    let items = sections.filter { !$0.title.isEmpty }.map { section in
      HTML.line(
        .element("li", [:], .element("a", ["href": "#\(section.id)"], HTML(section.title))))
    }
    return .element(
      "nav", ["aria-labelledby": "contents"],
      .element("h2", ["id": "contents"], HTML(title[language])),
      .element("ul", [:], items))
  }
}

extension Document.Section {
  fileprivate var html: HTML {
    if title.isEmpty { return .line(.element("section", ["id": id], grouped.map { .line($0) })) }
    let heading = HTML.element("h2", ["id": id], HTML(title))
    return .line(
      .element("section", ["aria-labelledby": id], [.line(heading)] + grouped.map { .line($0) }))
  }

  /// The blocks, excerpts that follow each other gathered into one list.
  private var grouped: [HTML] {
    var parts: [HTML] = []
    var excerpts: [HTML] = []
    func gather() {
      if !excerpts.isEmpty { parts.append(.element("ul", ["class": "excerpts"], excerpts)) }
      excerpts = []
    }
    for block in blocks {
      if case .excerpt(let excerpt) = block {
        excerpts.append(.line(excerpt.html))
      } else {
        gather()
        parts.append(block.html)
      }
    }
    gather()
    return parts
  }
}

extension Document.Block {
  fileprivate var html: HTML {
    switch self {
    case .heading(let level, let inlines, let id):
      level == 3
        ? .element("h3", ["id": id], inlines.map(\.html))
        : .element("h4", ["id": id], inlines.map(\.html))
    case .paragraph(let inlines): .element("p", [:], inlines.map(\.html))
    case .list(let items):
      .element("ul", [:], items.map { .line(.element("li", [:], $0.map(\.html))) })
    case .table(let table): table.html
    case .excerpt(let excerpt): excerpt.html
    case .chart(let chart): chart.html
    case .gap(let text): .element("p", ["class": "gap"], HTML(text))
    }
  }
}

extension Document.Inline {
  var html: HTML {
    switch self {
    case .words(let text): HTML(text)
    case .said(let text): .element("bdi", [:], HTML(text))
    case .quoted(let text): .element("q", ["dir": "auto"], HTML(text))
    case .day(let day, let words): .element("time", ["datetime": day], HTML(words))
    case .link(let inlines, let id): .element("a", ["href": "#\(id)"], inlines.map(\.html))
    }
  }

  /// Without markup, for a window's title.
  var plain: String {
    switch self {
    case .words(let text), .said(let text), .quoted(let text), .day(_, let text): text
    case .link(let inlines, _): inlines.map(\.plain).joined()
    }
  }
}

extension Document.Excerpt {
  fileprivate var html: HTML {
    let words = HTML.element("p", ["dir": "auto"], text.map(\.bare))
    let told: HTML =
      isQuotation
      ? .element("blockquote", [:], words) : .element("div", ["class": "note"], words)
    let about = HTML.element("p", ["class": "origin"], origin.map(\.html))
    let since = HTML.element("p", ["class": "remark"], HTML(remarks.joined(separator: " ")))
    return .element("li", ["id": id], [told, about] + (remarks.isEmpty ? [] : [since]))
  }
}

extension Document.Inline {
  /// For text that has a block, and so a direction, of its own.
  fileprivate var bare: HTML {
    if case .said(let text) = self { HTML(text) } else { html }
  }
}

extension Document.Table {
  fileprivate var html: HTML {
    let head = columns.map { HTML.element("th", ["scope": "col"], HTML($0)) }
    return .element(
      "div", ["class": "scroll"],
      .element(
        "table", [:],
        [.line(.element("caption", [:], HTML(caption)))]
          + [.line(.element("thead", [:], .element("tr", [:], head)))]
          + groups.map { .line(html(of: $0)) }))
  }

  private func html(of group: Group) -> HTML {
    let title = group.title.map { title in
      let span = String(columns.count)
      let cell = HTML.element("th", ["scope": "rowgroup", "colspan": span], HTML(title))
      return HTML.line(.element("tr", ["class": "group"], cell))
    }
    let rows = group.rows.map { HTML.line(html(of: $0)) }
    return .element("tbody", [:], (title.map { [$0] } ?? []) + rows)
  }

  /// Each cell carries its column's name, which a phone shows in front of it.
  private func html(of row: Row) -> HTML {
    let cells = zip(columns, row.cells).enumerated().map { index, cell in
      index == 0
        ? HTML.element("th", ["scope": "row"], cell.1.map(\.html))
        : HTML.element("td", ["data-label": cell.0], .element("div", [:], cell.1.map(\.html)))
    }
    return .element("tr", ["id": row.id], cells)
  }
}
