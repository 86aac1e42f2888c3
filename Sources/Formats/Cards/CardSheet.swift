package import Interviewing

/// What lies on the table at a gathering, as one page to print: a topic list's questions on cards and
/// on an answer form, in every language that people read, and the praatplaat.
///
/// It holds nothing that anybody said. Instruments C7 and C9 of *Van onbekend naar vertrouwd* (ITTA 2023).
package struct CardSheet: Sendable, Equatable {
  package enum Part: String, CaseIterable, Sendable {
    case cards, form, pictures
  }

  package let list: TopicList
  package let languages: [WrittenLanguage]
  package let parts: Set<Part>
  package let organisation: String?
  /// Of the words that are for the volunteer.
  package let language: Language

  package init(
    list: TopicList, languages: [WrittenLanguage]? = nil, parts: Set<Part> = [.cards, .form],
    organisation: String? = nil, language: Language
  ) {
    self.list = list
    self.languages = languages ?? list.writtenLanguages
    self.parts = parts
    self.organisation = organisation
    self.language = language
  }

  package func html() -> String {
    HTML.page(
      in: WrittenLanguage(language), title: CardWording.title(list.title[language])[language],
      colours: "light",
      style: Self.style, body: body)
  }
}

extension CardSheet {
  /// One page of paper, or a form that goes on over several.
  struct Sheet {
    /// Where a link leads; nil for a page that goes on with the one before.
    var id: String?
    let kind: Bilingual
    /// In whose language it is; nil for the praatplaat, which hardly needs one.
    var reader: WrittenLanguage?
    /// `2 of 3` where there are several.
    var place: Bilingual?
    var isUnchecked = false
    let content: HTML
  }

  var own: WrittenLanguage { WrittenLanguage(list.language) }

  private var sheets: [Sheet] {
    languages.flatMap { reader in
      (parts.contains(.cards) ? questionSheets(for: reader) : [])
        + (parts.contains(.form) ? [form(for: reader)] : [])
    } + (parts.contains(.pictures) ? pictureSheets : [])
  }

  private var body: HTML {
    let sheets = sheets
    let main = HTML.element("main", [:], sheets.map { .line(html(of: $0)) })
    return .element("body", [:], .line(guide(to: sheets)), .line(main))
  }

  /// How to print, and what there is; on the screen only.
  private func guide(to sheets: [Sheet]) -> HTML {
    let links = sheets.filter { $0.id != nil }.map { sheet in
      HTML.line(
        .element("li", [:], .element("a", ["href": sheet.id.map { "#\($0)" }], name(of: sheet))))
    }
    return .element(
      "header", ["class": "guide"],
      .line(.element("h1", [:], HTML(CardWording.title("")[language]), listTitle)),
      .line(.element("p", [:], HTML(CardWording.howToPrint[language]))),
      .line(
        .element("nav", ["aria-label": CardWording.contents[language]], .element("ul", [:], links)))
    )
  }

  private func html(of sheet: Sheet) -> HTML {
    let place = sheet.place.map { " · \($0[language])" } ?? ""
    let heading = HTML.element("h2", ["id": sheet.id], name(of: sheet), HTML(place))
    let warning = HTML.element(
      "strong", ["class": "unchecked"], HTML(CardWording.unchecked[language]))
    return .element(
      "section", ["class": "sheet"],
      .line(
        .element(
          "div", ["class": "strip"], [heading, listTitle] + (sheet.isUnchecked ? [warning] : []))
      ), .line(sheet.content))
  }

  /// In the volunteer's language where it is translated, else in its own.
  private var listTitle: HTML {
    let translated = list.text(of: list.title, in: WrittenLanguage(language))
    return .text(
      "bdi", "", translated ?? list.title.text,
      in: translated == nil ? own : WrittenLanguage(language))
  }

  /// Such as `Question cards · Arabic · العربية`.
  private func name(of sheet: Sheet) -> HTML {
    guard let reader = sheet.reader else { return HTML(sheet.kind[language]) }
    let name = HTML("\(sheet.kind[language]) · \(reader.name[language])")
    if reader.ownName == reader.name[language] { return name }
    return HTML([name, HTML(" · "), .text("bdi", "", reader.ownName, in: reader)])
  }
}
