/// English: groups of vowels, without the silent e, and with the vowels that only look like one.
enum EnglishSyllables {
  static func count(in word: String) -> Int {
    let letters = String(word.map { $0 == "’" ? "'" : $0.withoutAccent })
    if letters.hasSuffix("n't") { return negated(String(letters.dropLast(3))) }
    let word = String(letters.prefix { $0 != "'" })
    if let known = exceptions[word] { return known }
    return split(word).map { count(in: $0) + plain($1) } ?? opened(word) ?? plain(word)
  }

  /// "isn't" has a syllable more than "is"; "don't" and "aren't" haven't.
  private static func negated(_ verb: String) -> Int {
    if ["ca", "wo", "do", "sha"].contains(verb) { return 1 }
    let sounds = verb == "have" || verb.last?.isVowel == false
    return count(in: verb) + (sounds ? 1 : 0)
  }

  /// A word and the ending behind its silent e: "care" and "ful".
  private static func split(_ word: String) -> (String, String)? {
    guard let ending = endings.first(where: { word.hasSuffix($0) }) else { return nil }
    let stem = String(word.dropLast(ending.count))
    return stem.count >= 3 && stem.endsInSilentE ? (stem, ending) : nil
  }

  /// A compound that opens with a word on a silent e: "some" and "thing".
  private static func opened(_ word: String) -> Int? {
    for part in openings where word.hasPrefix(part) {
      let rest = String(word.dropFirst(part.count))
      if rest.count >= 3, rest.first?.isVowel == false, rest.contains(where: \.isVowel) {
        return 1 + count(in: rest)
      }
    }
    return nil
  }

  private static func plain(_ word: String) -> Int {
    var word = word.replacing("qu", with: "q")
    if word.hasPrefix("y"), word.dropFirst().first?.isVowel == true { word.removeFirst() }
    var groups = word.split { !$0.isVowel }.count
    if word.endsInSilentE || word.endsInSilentEnding { groups -= 1 }
    if silentTails.contains(where: { word.hasSuffix($0) }) { groups -= 1 }
    return max(1, groups + hiatuses.reduce(0) { $0 + $1.count(in: word) })
  }
}

extension EnglishSyllables {
  private static let endings = [
    "lessly", "fully", "things", "ments", "times", "thing", "where", "ment", "ness", "less", "side",
    "some", "time", "ful", "one", "ly",
  ]
  private static let openings = [
    "there", "where", "house", "place", "space", "some", "home", "life", "here", "note", "fore",
    "face", "time", "side", "take", "wide", "like", "same", "name", "base", "one",
  ]
  private static let silentTails = [
    "ague", "agues", "eague", "eagues", "ogue", "ogues", "ongue", "ongues", "igue", "igues",
  ]

  private static let exceptions: [String: Int] = [
    "every": 2, "everyone": 3, "everybody": 4, "everything": 3, "everyday": 3, "people": 2,
    "idea": 3, "ideas": 3, "area": 3, "areas": 3, "museum": 3, "science": 2, "hundred": 2,
    "sacred": 2, "naked": 2, "element": 3, "business": 2, "maybe": 2, "does": 1, "poem": 2,
    "poetry": 3, "recipe": 3, "recipes": 3, "cafe": 2, "chaos": 2, "anyone": 3, "someone": 2,
    "theatre": 3, "vegetable": 4, "eye": 1, "eyes": 1, "ok": 2, "giant": 2, "ruin": 2, "soldier": 2,
    "cashier": 2, "initiative": 4,
  ]

  private static let hiatuses = [
    Hiatus("ia", notAfter: "tcsg", notBefore: ["ge"]),
    Hiatus("iat", after: "ct", notBefore: ["iv"]),
    Hiatus("io", notAfter: "tcsgx", notBefore: ["u"]),
    Hiatus("io", after: "s", notBefore: ["n", "u"]),
    Hiatus("iou", notAfter: "tcgx"), Hiatus("iu"), Hiatus("eo", notBefore: ["us"]),
    Hiatus("ua", notAfter: "gq"), Hiatus("uou"), Hiatus("iet"), Hiatus("uen"),
    Hiatus("ier", notAfter: "aeiouytc", at: .end), Hiatus("iers", notAfter: "aeiouytc", at: .end),
    Hiatus("iest", notAfter: "aeiouy", at: .end), Hiatus("ing", after: "aeiouy"),
    Hiatus("ien", after: "lr", notBefore: ["d"]), Hiatus("ism", at: .end),
    Hiatus("yon"), Hiatus("you"), Hiatus("react", at: .start),
    Hiatus("reali", notBefore: ["n", "g"], at: .start),
    Hiatus("crea", notBefore: ["m", "k", "s", "tur"], at: .start),
  ]
}

/// Letters in which one vowel sound follows another, where they do.
private struct Hiatus {
  enum Place { case anywhere, start, end }

  let letters: String
  let after: String?
  let notAfter: String
  let notBefore: [String]
  let place: Place

  init(
    _ letters: String, after: String? = nil, notAfter: String = "", notBefore: [String] = [],
    at place: Place = .anywhere
  ) {
    self.letters = letters
    self.after = after
    self.notAfter = notAfter
    self.notBefore = notBefore
    self.place = place
  }

  func count(in word: String) -> Int {
    switch place {
    case .start: word.hasPrefix(letters) && fits(word, word.startIndex) ? 1 : 0
    case .end:
      word.count > letters.count + 1 && word.hasSuffix(letters)
        && fits(word, word.index(word.endIndex, offsetBy: -letters.count)) ? 1 : 0
    case .anywhere:
      word.indices.count { word[$0...].hasPrefix(letters) && fits(word, $0) }
    }
  }

  private func fits(_ word: String, _ start: String.Index) -> Bool {
    let before = word[..<start].last
    if let after, !(before.map { after.contains($0) } ?? false) { return false }
    if before.map({ notAfter.contains($0) }) == true { return false }
    let rest = word[start...].dropFirst(letters.count)
    return !notBefore.contains { rest.hasPrefix($0) }
  }
}

extension String {
  /// An e at the end that only lengthens the vowel before it: "make", not "table".
  fileprivate var endsInSilentE: Bool { hasSuffix("e") && dropLast().leavesESilent }

  /// "-es" and "-ed" where they do not sound: "makes" and "asked", not "boxes" and "wanted".
  fileprivate var endsInSilentEnding: Bool {
    let stem = dropLast(2)
    let sounding: [String]
    switch suffix(2) {
    case "es": sounding = ["s", "x", "z", "c", "g", "ch", "sh"]
    case "ed": sounding = ["t", "d"]
    default: return false
    }
    return stem.leavesESilent && !sounding.contains { stem.hasSuffix($0) }
  }
}

extension Substring {
  /// Whether these letters end in a consonant that needs no e to be said, as "tabl" does.
  fileprivate var leavesESilent: Bool {
    guard let last, !last.isVowel else { return false }
    let before = dropLast().last
    return last != "l" || before == "l" || before?.isVowel == true
  }
}
