package import Interviewing

/// How a list reads aloud: opening, questions, probes and close.
package struct ListReading: Sendable, Equatable {
  package struct Heaviest: Sendable, Equatable {
    package let id: String
    package let ease: Double
  }

  /// A word that takes attention, and the first place it stands.
  package struct DifficultWord: Sendable, Equatable {
    package let text: String
    package let place: QuestionAddress
  }

  /// Nil when nothing is said.
  package let ease: Double?
  /// The topic that reads hardest, where it stands out from the whole.
  package let heaviest: Heaviest?
  package let longest: SpokenSentence?
  /// Longer than people can follow by ear.
  package let tooLong: [SpokenSentence]
  /// The words of office first, then the longest.
  package let difficult: [DifficultWord]

  package init(_ list: TopicList, in language: Language) {
    let spoken = list.spoken
    let ease = Readability(spoken.map(\.text), in: language).ease(in: language)
    self.ease = ease
    heaviest = ease.flatMap { list.heaviest(than: $0, language) }
    let sentences = spoken.flatMap(\.sentences)
    longest = sentences.max { $0.words < $1.words }
    tooLong = sentences.filter { $0.words > Self.longestSentence }
    difficult = DifficultWords(language).all(in: spoken)
  }

  /// From 25 words on a sentence is difficult, also for good readers (GOV.UK, *Sentence length: why
  /// 25 words is our limit*, 2014).
  private static let longestSentence = 25
}

/// A text of a list that is said aloud.
struct SpokenText {
  let place: QuestionAddress
  let text: String

  var sentences: [SpokenSentence] {
    let said = text.withoutGaps
    return Sentence.all(in: said).compactMap { sentence in
      guard let first = sentence.words.first, let last = sentence.words.last else { return nil }
      let range = first.range.lowerBound..<last.range.upperBound
      return SpokenSentence(place: place, text: String(said[range]), words: sentence.words.count)
    }
  }
}

extension TopicList {
  var spoken: [SpokenText] {
    opening.map { $0.spoken("opening") } + topics.flatMap(\.spoken)
      + closing.map { $0.spoken("closing") }
  }

  /// The topic with the lowest number.
  ///
  /// Only one of thirty words or more that lies five points under the whole: of less text, or with
  /// a smaller difference, the number is chance.
  fileprivate func heaviest(than whole: Double, _ language: Language) -> ListReading.Heaviest? {
    let topics = topics.compactMap { topic -> ListReading.Heaviest? in
      let reading = Readability(topic.spoken.map(\.text), in: language)
      guard reading.words >= 30, let ease = reading.ease(in: language) else { return nil }
      return ListReading.Heaviest(id: topic.id, ease: ease)
    }
    let heaviest = topics.min { $0.ease < $1.ease }
    return heaviest.flatMap { $0.ease <= whole - 5 ? $0 : nil }
  }
}

extension Step {
  fileprivate func spoken(_ part: String) -> SpokenText {
    SpokenText(place: QuestionAddress(topic: part, question: id), text: passage.text)
  }
}

extension Topic {
  fileprivate var spoken: [SpokenText] {
    questions.flatMap { question in
      ([question.passage] + question.probes).map {
        SpokenText(place: QuestionAddress(topic: id, question: question.id), text: $0.text)
      }
    }
  }
}
