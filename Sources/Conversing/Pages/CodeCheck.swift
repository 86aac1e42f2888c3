package import Formats
package import Interviewing

/// What became of a control code that somebody has on paper.
package struct CodeCheck: Sendable {
  private let code: ControlCode
  /// Nil when no record was ever closed with it.
  private let found: (close: CodedClose, name: String, conversation: String)?

  package init(
    _ code: ControlCode, _ found: (close: CodedClose, name: String, conversation: String)? = nil
  ) {
    self.code = code
    self.found = found
  }

  /// True when the record is what it was at that close.
  package var holds: Bool { found.map { $0.close.problems.isEmpty } ?? false }

  package func page(in language: Language) -> Page {
    guard let (close, name, _) = found else {
      return Page(
        Bilingual(
          nl: "Deze code hoort bij geen enkel verslag hier.",
          en: "This code belongs to no record here.")[language], indent: 0)
    }
    guard holds else {
      var page = Page(
        Bilingual(
          nl: "Deze code hoort bij \(visible(name)), maar dat verslag is sindsdien veranderd:",
          en: "This code belongs to \(visible(name)), but that record was changed since:")[
            language], indent: 0)
      for problem in close.problems { page.add(problem.wording[language]) }
      return page
    }
    var page = Page(confirmation(of: name, close)[language], indent: 0)
    if let latest = close.latest {
      page.add(
        Bilingual(
          nl: "Het gesprek is later nog eens afgesloten; de code daarvan is \(latest).",
          en: "The conversation was closed again later; the code of that is \(latest).")[language])
    }
    if close.isDamagedSince {
      page.add(
        Bilingual(
          nl:
            "In wat erbij kwam, klopt iets niet. `gehoord transcript controleer \(visible(name))` zegt waar.",
          en:
            "Something is wrong in what was added. `gehoord transcript verify \(visible(name))` tells where."
        )[language])
    }
    return page
  }

  private func confirmation(of name: String, _ close: CodedClose) -> Bilingual {
    let day = ReportWording.day(close.at.date)
    let (added, erased) = (close.added, close.erased.count)
    let since =
      added == 0
      ? Bilingual(nl: "sindsdien kwam er niets bij", en: "nothing was added since")
      : added == 1
        ? Bilingual(nl: "sindsdien kwam er 1 regel bij", en: "1 line was added since")
        : Bilingual(
          nl: "sindsdien kwamen er \(added) regels bij", en: "\(added) lines were added since")
    let forgotten =
      erased == 0
      ? Bilingual(nl: "", en: "")
      : Bilingual(nl: " (\(erased) vergeten)", en: " (\(erased) forgotten)")
    return Bilingual(
      nl:
        "Klopt: dit is de afsluiting van \(visible(name)) op \(day.nl); \(since.nl)\(forgotten.nl).",
      en: "Right: this is the close of \(visible(name)) on \(day.en); \(since.en)\(forgotten.en).")
  }

  /// `status` is `right`, `altered` or `unknown`.
  package func json(in language: Language) -> JSON {
    let close = found?.close
    return JSON(present: [
      ("code", .string(code.description)),
      ("status", .string(found == nil ? "unknown" : holds ? "right" : "altered")),
      ("record", found.map { .string($0.name) }),
      ("conversation", found.map { .string($0.conversation) }),
      ("event", close.map { .int($0.number) }),
      ("closed", close.map { .string($0.at.description) }),
      ("added", close.map { .int($0.added) }),
      ("erased", close.map { .array($0.erased.map { .int($0) }) }),
      ("latest", close?.latest.map { .string($0.description) }),
      ("problems", close.map { .strings($0.problems.map { $0.wording[language] }) }),
    ])
  }
}
