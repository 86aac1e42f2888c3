internal import Interviewing

extension Language {
  private static let marks: [(Language, Set<UInt64>)] = [
    (
      .dutch,
      hashes(
        "de het een ik en niet dat met voor van is er je mijn dan ook maar nog wel als naar bij om te zo aan op die ze wat heb heeft dus nu hier geen"
      )
    ),
    (
      .english,
      hashes(
        "the a and i to of my that it you with for not have but they she he when this was on at from i'm it's don't can what there me so"
      )
    ),
  ]

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { WordHash($0.utf8).value })
  }

  /// The language of a line by its small words, or this one when they do not tell.
  func heard(in line: LineWords) -> Language {
    var counts: [Language: Int] = [:]
    for word in line.words {
      let hash = WordHash(line.bytes(of: word)).value
      for (language, words) in Self.marks where words.contains(hash) {
        counts[language, default: 0] += 1
      }
    }
    let other: Language = self == .dutch ? .english : .dutch
    return counts[other, default: 0] > counts[self, default: 0] + 1 ? other : self
  }
}
