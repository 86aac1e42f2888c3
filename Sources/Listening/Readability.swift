package import Interviewing

/// How easily a text is followed, as far as counting words and syllables can tell.
///
/// A number to compare texts by, higher for easier; it knows nothing of what the text means, and
/// gives no level and no verdict.
package struct Readability: Sendable, Equatable {
  package private(set) var sentences = 0
  package private(set) var words = 0
  package private(set) var syllables = 0

  package init(_ texts: [String], in language: Language) {
    for sentence in texts.flatMap({ Sentence.spoken(in: $0) }) {
      sentences += 1
      words += sentence.words.count
      syllables += sentence.words.reduce(0) { $0 + Syllables.count(in: $1.text, language) }
    }
  }

  /// Flesch–Douma for Dutch (Douma, 1960), Flesch's reading ease for English (1948); nil without
  /// words.
  package func ease(in language: Language) -> Double? {
    guard words > 0 else { return nil }
    let syllablesPerWord = Double(syllables) / Double(words)
    let wordsPerSentence = Double(words) / Double(sentences)
    return switch language {
    case .dutch: 206.8 - 77 * syllablesPerWord - 0.93 * wordsPerSentence
    case .english: 206.835 - 84.6 * syllablesPerWord - 1.015 * wordsPerSentence
    }
  }
}

/// A sentence that is said aloud, and where it stands in its list.
package struct SpokenSentence: Sendable, Equatable {
  package let place: QuestionAddress
  package let text: String
  package let words: Int

  package init(place: QuestionAddress, text: String, words: Int) {
    self.place = place
    self.text = text
    self.words = words
  }
}

extension Sentence {
  /// The sentences of a text as it is said: a gap to fill in ("I am …, from the library") ends none.
  static func spoken(in text: String) -> [Sentence] { all(in: text.withoutGaps) }
}

extension String {
  /// Without the ellipses that the interviewer fills in; one before a capital or at the end stays.
  var withoutGaps: String {
    var result = ""
    for index in indices {
      let next = self[self.index(after: index)...].first { !$0.isWhitespace }
      if self[index] == "…", let next, !next.isUppercase { continue }
      result.append(self[index])
    }
    return result
  }
}
