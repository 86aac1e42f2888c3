internal import Interviewing

extension CardSheet {
  /// As many as fit on A4 with room for large letters.
  private static let cardsOnSheet = 8

  /// Cards in one language, page by page.
  func questionSheets(for reader: WrittenLanguage) -> [Sheet] {
    let cards = list.cards.compactMap { html(of: $0, for: reader) }
    let pages = stride(from: 0, to: cards.count, by: Self.cardsOnSheet).map {
      Array(cards[$0..<min($0 + Self.cardsOnSheet, cards.count)])
    }
    return pages.enumerated().map { index, cards in
      Sheet(
        id: index == 0 ? "kaartjes-\(reader.code)" : nil, kind: CardWording.cards, reader: reader,
        place: pages.count > 1 ? CardWording.page(index + 1, of: pages.count) : nil,
        isUnchecked: list.isUnchecked(reader),
        content: .element("ul", ["class": "cards"], cards))
    }
  }

  /// Nil when nobody translated the question.
  private func html(of card: QuestionCard, for reader: WrittenLanguage) -> HTML? {
    guard let question = list.text(of: card.question, in: reader) else { return nil }
    let topic = list.text(of: card.topic, in: reader)
    let top = HTML.element(
      "div", ["class": "top"], .element("span", ["class": "number"], HTML("\(card.number)")),
      .text("p", "topic", topic ?? card.topic.text, in: topic == nil ? own : reader))
    let large = HTML.text("p", "question \(Self.size(of: question))", question, in: reader)
    let small = HTML.text("p", "own", card.question.text, in: own)
    return .line(.element("li", [:], [top, large] + (reader == own ? [] : [small])))
  }

  /// Long questions get smaller letters, so that a card stays a card.
  static func size(of text: String) -> String {
    switch text.count {
    case ...55: "large"
    case ...110: "medium"
    case ...220: "small"
    default: "tiny"
    }
  }
}
