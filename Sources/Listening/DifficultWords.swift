import Interviewing

/// Finds the words of a list that somebody who is learning the language may stumble over.
struct DifficultWords {
  private let language: Language
  private let grammar: Grammar
  private let jargon: Jargon

  init(_ language: Language) {
    self.language = language
    grammar = .of(language)
    jargon = .of(language)
  }

  /// Each word once, at its first place: terms first, then the longest.
  func all(in texts: [SpokenText]) -> [ListReading.DifficultWord] {
    var seen: Set<String> = []
    var terms: [ListReading.DifficultWord] = []
    var long: [ListReading.DifficultWord] = []
    for text in texts {
      let words = Sentence.spoken(in: text.text).flatMap(\.words)
      for term in jargon.terms(in: words[...], grammar) {
        let name = words[term.place].map(\.text).joined(separator: " ")
        if seen.insert(name).inserted { terms.append(.init(text: name, place: text.place)) }
      }
      for word in words where isLong(word.text) && seen.insert(word.text).inserted {
        long.append(.init(text: word.text, place: text.place))
      }
    }
    return terms + long.sorted { $0.text.count > $1.text.count }
  }

  /// Twelve letters, or four syllables without the ending, and no word everybody knows.
  func isLong(_ word: String) -> Bool {
    if Self.everyday[language]?.contains(word) == true { return false }
    let ending = Self.endings[language]?.first { word.hasSuffix($0) }
    let syllables = Syllables.count(in: word, language) - (ending == nil ? 0 : 1)
    return word.count >= 12 || syllables >= 4
  }

  /// Endings that make a word longer and no harder.
  private static let endings: [Language: [String]] = [
    .dutch: ["en", "e"], .english: ["ing", "ly", "er"],
  ]

  private static let everyday: [Language: Set<String>] = [
    .dutch: words(
      "bibliotheek bibliotheken makkelijker moeilijker belangrijker kennismaken televisie bijvoorbeeld"
    ),
    .english: words(
      "everybody anybody community information ordinary interesting television conversation"),
  ]
}
