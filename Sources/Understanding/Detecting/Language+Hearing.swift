internal import Interviewing

extension Language {
  private static let smallWords: [(Language, String)] = [
    (
      .dutch,
      "de het een ik en niet dat met voor van is er je mijn dan ook maar nog wel als naar bij om te zo aan op die ze wat heb heeft dus nu hier geen"
    ),
    (
      .english,
      "the a and i to of my that it you with for not have but they she he when this was on at from i'm it's don't can what there me so"
    ),
  ]

  /// In which languages a small word is: 1 for Dutch, 2 for English, 3 for both.
  private static let marks: HashIndex = {
    var marks = HashIndex()
    for (language, words) in smallWords {
      for word in words.split(separator: " ") {
        let hash = WordHash(word.utf8)
        marks[hash] = (marks[hash] ?? 0) | (language == .dutch ? 1 : 2)
      }
    }
    return marks
  }()

  /// The language of a line by its small words, or this one when they do not tell.
  func heard(in line: LineWords) -> Language {
    var (dutch, english) = (0, 0)
    let (marks, longest) = (Self.marks, Self.longestSmallWord)
    for word in line.words where word.range.count <= longest {
      guard let mark = marks[line.hash(of: word)] else { continue }
      dutch += mark & 1
      english += mark >> 1
    }
    let (own, others) = self == .dutch ? (dutch, english) : (english, dutch)
    let other: Language = self == .dutch ? .english : .dutch
    return others > own + 1 ? other : self
  }

  private static let longestSmallWord =
    smallWords.flatMap { $0.1.split(separator: " ") }
    .map(\.utf8.count).max() ?? 0
}
