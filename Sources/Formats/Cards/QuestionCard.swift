package import Interviewing

/// A question of a topic list as it lies on the table.
///
/// It has the same number in every language, so that a volunteer finds what an Arabic reader points at.
struct QuestionCard: Sendable, Equatable {
  let number: Int
  let topic: Passage
  let question: Passage
}

extension TopicList {
  /// The languages that at least one question is written in: the list's own, English, the others.
  package var writtenLanguages: [WrittenLanguage] {
    let own = WrittenLanguage(language)
    let english = WrittenLanguage(Language.english)
    let translated = Set(cards.flatMap(\.question.translations.keys).map { WrittenLanguage($0) })
    let others = translated.subtracting([own, english]).sorted { $0.code < $1.code }
    return [own] + (own != english && translated.contains(english) ? [english] : []) + others
  }

  var cards: [QuestionCard] {
    topics.flatMap { topic in topic.questions.map { (topic.title, $0.passage) } }.enumerated().map {
      QuestionCard(number: $0 + 1, topic: $1.0, question: $1.1)
    }
  }

  /// A text in a language; nil where nobody translated it.
  func text(of passage: Passage, in other: WrittenLanguage) -> String? {
    other == WrittenLanguage(language) ? passage.text : passage.translations[other.code]
  }

  func isUnchecked(_ other: WrittenLanguage) -> Bool { unchecked.contains(other.code) }
}
