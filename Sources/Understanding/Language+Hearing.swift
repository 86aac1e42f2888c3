internal import Interviewing

extension Language {
  private static let inDutch = hashes(
    "de het een ik en niet dat met voor van is er je mijn dan ook maar nog wel als naar bij om te zo aan op die ze wat heb heeft dus nu hier geen"
  )
  private static let inEnglish = hashes(
    "the a and i to of my that it you with for not have but they she he when this was on at from i'm it's don't can what there me so"
  )

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { WordHash($0.utf8).value })
  }

  /// No mark is longer.
  private static let longest = 5

  /// The language of a line by its small words, or this one when they do not tell.
  func heard(in line: LineWords) -> Language {
    var (dutch, english) = (0, 0)
    for word in line.words where word.range.count <= Self.longest {
      let hash = WordHash(line.bytes(of: word)).value
      if Self.inDutch.contains(hash) { dutch += 1 }
      if Self.inEnglish.contains(hash) { english += 1 }
    }
    switch self {
    case .dutch: return english > dutch + 1 ? .english : .dutch
    case .english: return dutch > english + 1 ? .dutch : .english
    }
  }
}
