internal import Interviewing

/// The questions with room to write, for who would rather not speak: nobody's name is on it.
///
/// Whether words may be quoted is asked below the questions, when people know what they wrote; an
/// empty box means no.
struct AnswerForm {
  let list: TopicList
  let reader: WrittenLanguage
  let organisation: String?
  /// Of what a screen reader says of the pictograms.
  let language: Language

  /// How many lines to write on under a question; of a long list people write a few words each.
  private var linesToWrite: Int { list.cards.count > 10 ? 2 : 3 }

  /// In the reader's language, or in the volunteer's where they are not there.
  private var sentences: (FormSentences, in: WrittenLanguage) {
    FormSentences(reader).map { ($0, reader) } ?? own
  }

  /// For the volunteer: in the list's language, or in the screen's where they are not there.
  private var own: (FormSentences, in: WrittenLanguage) {
    let written = WrittenLanguage(list.language)
    return FormSentences(written).map { ($0, written) }
      ?? (FormSentences(language), WrittenLanguage(language))
  }

  var html: HTML {
    .element(
      "div",
      ["class": "form", "dir": reader.direction(of: sentences.0.title)],
      [.line(fixed("p", "title", \.title))] + promises.map { .line($0) }
        + [.line(.element("ol", ["class": "questions"], questions))]
        + [.line(consent), .line(contact), .line(fixed("p", "thanks", \.thanks))])
  }
}

extension AnswerForm {
  private var promises: [HTML] {
    [
      row(.noName, fixed("p", "strong", \.noName)), row(.writing, fixed("p", "", \.howToWrite)),
      row(.reading, fixed("p", "", \.whoReads)),
    ]
  }

  private func row(_ pictogram: Pictogram, _ content: HTML...) -> HTML {
    .element(
      "div", ["class": "row"], pictogram.html(in: language), .element("div", [:], content))
  }

  /// A fixed sentence, with the list's own language small beneath it for the volunteer.
  private func fixed(
    _ name: StaticString, _ style: String, _ sentence: KeyPath<FormSentences, String>
  ) -> HTML {
    let (sentences, spoken) = sentences
    let large = HTML.text(name, style, sentences[keyPath: sentence], in: spoken)
    return HTML([large, small(own.0[keyPath: sentence], in: own.in, under: spoken)])
  }

  private func small(
    _ text: String, in own: WrittenLanguage, under language: WrittenLanguage
  ) -> HTML {
    language == own ? HTML("") : .text("p", "own", text, in: own)
  }

  private var questions: [HTML] {
    let lines = HTML.element(
      "div", ["class": "lines", "aria-hidden": "true"],
      Array(repeating: .element("span", [:]), count: linesToWrite))
    return list.cards.compactMap { card in
      list.text(of: card.question, in: reader).map { question in
        let number = HTML.element("span", ["class": "number"], HTML("\(card.number)"))
        let text = HTML.element(
          "div", [:], .text("p", "ask", question, in: reader),
          small(card.question.text, in: WrittenLanguage(list.language), under: reader))
        return .line(
          .element("li", [:], .element("div", ["class": "row"], number, text), lines))
      }
    }
  }

  private var consent: HTML {
    .element(
      "div", ["class": "consent"], fixed("p", "ask", \.mayQuote),
      .element("div", ["class": "boxes"], box(.quoting, \.yes), box(.notQuoting, \.no)),
      fixed("p", "", \.silence))
  }

  private func box(_ pictogram: Pictogram, _ word: KeyPath<FormSentences, String>) -> HTML {
    .element(
      "div", ["class": "row"], .element("span", ["class": "box", "aria-hidden": "true"]),
      pictogram.html(in: language), .element("div", [:], fixed("p", "ask", word)))
  }

  /// Who the team is, and a line for a name and a number that they write themselves.
  private var contact: HTML {
    let name = organisation.map {
      HTML.element("p", ["class": "who"], .element("bdi", [:], HTML($0)))
    }
    let line = HTML.element(
      "div", ["class": "lines", "aria-hidden": "true"], .element("span", [:]))
    return row(.finding, HTML([fixed("p", "", \.contact)] + (name.map { [$0] } ?? []) + [line]))
  }
}

extension CardSheet {
  func form(for reader: WrittenLanguage) -> Sheet {
    let form = AnswerForm(
      list: list, reader: reader, organisation: organisation, language: language)
    return Sheet(
      id: "formulier-\(reader.code)", kind: CardWording.form, reader: reader,
      isUnchecked: list.isUnchecked(reader) || FormSentences.unchecked.contains(reader),
      content: form.html)
  }
}
