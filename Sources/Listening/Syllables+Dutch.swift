/// Dutch: the letters of one vowel sound belong together, and a trema begins a new one.
enum DutchSyllables {
  static func count(in word: String) -> Int {
    var word = word
    var count = 0
    for loan in loans where word.contains(loan.part) {
      word = word.replacing(loan.part, with: "-", maxReplacements: 1)
      count += loan.syllables
    }
    return max(1, count + sounds(in: spelledOut(word)))
  }

  /// The longest letters of one sound come first: *groeien* is `oei` and `e`.
  private static let sounds = [
    "ieu", "aai", "ooi", "oei", "eeu", "eau", "aa", "ee", "oo", "uu", "ie", "ei", "ij", "ui", "oe",
    "eu", "au", "ou", "ai", "oi", "ay", "ey", "oy",
  ]

  /// Parts of words that are not said as Dutch would spell them.
  private static let loans: [(part: String, syllables: Int)] = [
    ("facebook", 2), ("youtube", 2), ("website", 2), ("offline", 2), ("online", 2), ("service", 2),
    ("update", 2), ("crèche", 1), ("museum", 3), ("lyceum", 3), ("jubileum", 4), ("cacao", 2),
    ("phone", 1), ("coach", 1), ("team", 1),
  ]

  private static func sounds(in letters: String) -> Int {
    var rest = letters[...]
    var count = 0
    while let letter = rest.first {
      guard letter.isVowel else {
        rest.removeFirst()
        continue
      }
      rest.removeFirst(sounds.first { rest.hasPrefix($0) }?.count ?? 1)
      count += 1
    }
    return count
  }

  /// A mark before each trema, no accents, no `u` after `q`, and no `y` that sounds as `j`.
  private static func spelledOut(_ word: String) -> String {
    var letters = ""
    for letter in word {
      if let plain = tremas[letter] {
        letters += "-\(plain)"
      } else {
        letters.append(letter.withoutAccent)
      }
    }
    // In "serieus" the i stands alone, in "nieuws" it does not.
    letters = letters.replacing("qu", with: "q").replacing("ieus", with: "i-eus")
    let sounds = letters.dropFirst().first?.isVowel == true && letters.hasPrefix("y")
    return sounds ? String(letters.dropFirst()) : letters
  }

  private static let tremas: [Character: Character] = ["ë": "e", "ï": "i", "ö": "o", "ü": "u"]
}
