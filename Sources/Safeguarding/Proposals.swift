internal import Interviewing

extension Screening {
  /// What could stand there instead: the placeholder first, then broader words that still tell
  /// something.
  package func proposals(for judged: Judged, in text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    let broader: [String] =
      switch judged.finding.kind {
      case .person: Role.words(before: judged.finding.range, in: scalars)
      case .postcode: [String(judged.words.filter(\.isNumber))]
      case .address: street(of: judged.words)
      case .birthdate: years(in: judged.words)
      case .bsn, .iban, .phone, .email: []
      }
    return [judged.finding.kind.proposal[language]] + broader
  }

  /// The street without its number, unless it holds a known name.
  private func street(of words: String) -> [String] {
    let scalars = Array(words.unicodeScalars)
    let street = Addresses.street(of: Reading(scalars)).map { String(scalars[$0]) }
    guard let street, !holdsKnownWords(street) else { return [] }
    return [street]
  }

  /// The year, and the decade for who finds a year too much.
  private func years(in words: String) -> [String] {
    guard let year = Calendar.dates(in: Reading(Array(words.unicodeScalars))).first?.year else {
      return []
    }
    let decade = year / 10 * 10
    let name = (1900..<2000).contains(decade) ? decade - 1900 : decade
    let years = Bilingual(nl: "jaren \(name)", en: "\(name)s")
    return ["\(year)", years[language]]
  }

  /// The sentence around a finding, shortened where it is long.
  package static func surroundings(
    of finding: PersonalFinding, in text: String, reach: Int = 80
  ) -> String {
    let scalars = Array(text.unicodeScalars)
    let range = finding.range.clamped(to: scalars.indices)
    let first = max(0, range.lowerBound - reach)
    let last = min(scalars.count, range.upperBound + reach)
    let before = scalars[first..<range.lowerBound]
    let after = scalars[range.upperBound..<last]
    let start = before.indices.last { endsSentence($0, of: scalars) }.map { $0 + 1 }
    let end = after.indices.first { endsSentence($0, of: scalars) }.map { $0 + 1 }
    let sentence = String(scalars[(start ?? first)..<(end ?? last)]).trimmed
    return (start == nil && first > 0 ? "…" : "") + sentence
      + (end == nil && last < scalars.count ? "…" : "")
  }

  private static func endsSentence(_ index: Int, of scalars: [Unicode.Scalar]) -> Bool {
    if scalars[index] == "\n" { return true }
    return [".", "!", "?"].contains(scalars[index]) && index + 1 < scalars.count
      && scalars[index + 1] == " "
  }
}

/// The word before a name that says who it is: *mijn zus*, *de huisarts*, *tante*.
enum Role {
  /// With the small word before it; none when nothing tells who it is.
  static func words(before name: Range<Int>, in scalars: [Unicode.Scalar]) -> [String] {
    guard let role = word(before: name.lowerBound, in: scalars) else { return [] }
    let whose = self.range(before: role.lowerBound, in: scalars)
    guard let whose, owners.contains(Word.key(of: scalars[whose])) else {
      return [insideSentence(scalars[role])]
    }
    return [insideSentence(scalars[whose.lowerBound..<role.upperBound])]
  }

  /// As it reads in the middle of a sentence.
  private static func insideSentence(_ words: ArraySlice<Unicode.Scalar>) -> String {
    let words = String(words)
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  /// The word against a name, when it says who somebody is.
  static func word(before place: Int, in scalars: [Unicode.Scalar]) -> Range<Int>? {
    guard let range = range(before: place, in: scalars) else { return nil }
    let traits = Lexicon.shared.traits(of: Word.key(of: scalars[range]))
    return !traits.isDisjoint(with: [.role, .title]) && traits.isDisjoint(with: .abbreviation)
      ? range : nil
  }

  /// The word that ends one space before this place.
  private static func range(before place: Int, in scalars: [Unicode.Scalar]) -> Range<Int>? {
    let end = place - 1
    guard end > 0, scalars[end] == " " || scalars[end] == "\u{A0}" else { return nil }
    var start = end
    while start > 0, end - start < 40, isPart(scalars[start - 1]) { start -= 1 }
    return start < end ? start..<end : nil
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    Word.isLetter(scalar) || Word.isMark(scalar) || Word.isApostrophe(scalar) || scalar == "-"
  }

  private static let owners: Set<String> = [
    "mijn", "m'n", "je", "jouw", "uw", "zijn", "z'n", "haar", "ons", "onze", "jullie", "hun", "de",
    "het", "een", "die", "deze", "my", "your", "his", "her", "our", "their", "the", "a", "an",
  ]
}
