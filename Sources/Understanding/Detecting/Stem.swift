/// A word cut down to what it shares with its other forms and with the parts of compounds.
///
/// Dutch as well as English: endings go, doubled letters become one, `v` and `z` at the end `f` and `s`,
/// so that *brieven* and *brief*, *lezen* and *leest* meet.
struct Stem: Sendable, Hashable {
  let text: String

  private static let endings = [
    "heden", "ingen", "tjes", "heid", "ing", "lijk", "tje", "jes", "sen", "en", "je", "es", "er",
    "ed", "ly", "e", "s", "t", "d",
  ]
  private static let shortest = 3
  /// Words of the field that others are built with.
  private static let parts: [String] =
    """
    brief post taal school huis werk geld belasting toeslag zorg huur formulier cursus les groep boek computer telefoon
    examen gesprek stage dokter arts fiets rij buurt vriend kind ouder eten sport medicijn schuld bank rekening internet
    paper work house book language school phone help
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  init(_ word: some StringProtocol) {
    var word = word.lowercased()
    if word.hasPrefix("ge"), word.count > 5, word.hasSuffix("d") || word.hasSuffix("t") {
      word.removeFirst(2)
    }
    if let ending = Self.endings.first(where: {
      word.hasSuffix($0) && word.count - $0.count >= Self.shortest
    }) {
      word.removeLast(ending.count)
    }
    var letters: [Character] = []
    for letter in word where letter != letters.last { letters.append(letter) }
    if letters.last == "v" { letters[letters.count - 1] = "f" }
    if letters.last == "z" { letters[letters.count - 1] = "s" }
    text = String(letters)
  }

  /// The word and, of a compound, the parts it is made of: *taalles* is also *taal* and *les*.
  static func all(of word: some StringProtocol) -> Set<Stem> {
    let lower = word.lowercased()
    var stems: Set<Stem> = [Stem(lower)]
    for part in parts where lower.count > part.count + 2 {
      guard lower.hasPrefix(part) || lower.hasSuffix(part) else { continue }
      stems.insert(Stem(part))
      let rest = lower.hasPrefix(part) ? lower.dropFirst(part.count) : lower.dropLast(part.count)
      stems.insert(Stem(rest))
    }
    return stems
  }
}
