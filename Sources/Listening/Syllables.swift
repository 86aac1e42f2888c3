package import Interviewing

/// The syllables of a word, counted by its sounding vowels.
///
/// Dutch spells its vowels so regularly that the spelling decides; English needs its silent letters
/// and its vowels in hiatus told apart. What neither spelling shows stands in a short list.
package enum Syllables {
  /// At least one; the parts of a word with a hyphen are counted each.
  package static func count(in word: some StringProtocol, _ language: Language) -> Int {
    let parts = word.lowercased().split(separator: "-").map { String($0) }
    return max(1, parts.reduce(0) { $0 + count(inPart: $1, language) })
  }

  private static func count(inPart word: String, _ language: Language) -> Int {
    switch language {
    case .dutch: DutchSyllables.count(in: word)
    case .english: EnglishSyllables.count(in: word)
    }
  }
}

extension Character {
  /// One of a, e, i, o, u and y.
  var isVowel: Bool { "aeiouy".contains(self) }

  /// The letter below an accent; a trema is no accent.
  var withoutAccent: Character { Self.plain[self] ?? self }

  private static let plain: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip("áàâãåéèêíìîóòôõúùûýñç", "aaaaaeeeiiioooouuuync"))
}
