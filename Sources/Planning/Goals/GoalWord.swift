/// A word of a goal, without the signs around it.
struct GoalWord: Sendable, Equatable {
  let written: String
  /// In small letters without accents, but for `één`.
  let key: String
  /// A sign that parts stands before it, or nothing does.
  let opensClause: Bool
  let opensSentence: Bool

  var isCapital: Bool { written.first?.isUppercase ?? false }
  /// Letters only, a dash or apostrophe between them allowed.
  var isName: Bool { isCapital && written.allSatisfy { $0.isLetter || "-'’.".contains($0) } }
  /// An abbreviation such as GGD.
  var isShouted: Bool { written.count > 1 && written.allSatisfy(\.isUppercase) }
}

extension GoalWord {
  /// The words of a sentence, from left to right.
  static func words(of sentence: String) -> [GoalWord] {
    var words: [GoalWord] = []
    var (clause, whole) = (true, true)
    for chunk in chunks(of: sentence) {
      let core = chunk.drop { opening.contains($0) }
      clause = clause || core.startIndex > chunk.startIndex && chunk.first != "'"
      var end = core.endIndex
      while end > core.startIndex, closing.contains(core[core.index(before: end)]) {
        end = core.index(before: end)
      }
      let text = String(core[..<end])
      let year = chunk.first == "'" && text.count == 2 && Int(text) != nil ? "'" : ""
      if !text.isEmpty {
        let key = year + key(of: text)
        words.append(
          GoalWord(written: text, key: key, opensClause: clause, opensSentence: whole))
        (clause, whole) = (false, false)
      }
      let tail = core[end...]
      let isAbbreviated = tail == "." && abbreviations.contains(words.last?.key ?? "")
      clause = clause || tail.contains { ",;:.!?)…–".contains($0) } && !isAbbreviated
      whole = whole || tail.contains { ":.!?…".contains($0) } && !isAbbreviated
    }
    return words
  }

  /// Parts between spaces; a long dash stands alone unless it joins two numbers.
  private static func chunks(of sentence: String) -> [String] {
    let plain = sentence.map { sign -> String in
      switch sign {
      case "—", "–", "−": "–"
      case "‘", "’", "`", "´": "'"
      default: String(sign)
      }
    }.joined()
    return plain.split(whereSeparator: \.isWhitespace).flatMap { word -> [String] in
      let parts = word.split(separator: "–", omittingEmptySubsequences: false)
      if parts.count == 2, parts.allSatisfy({ $0.first?.isNumber ?? false }) {
        return [parts.joined(separator: "-")]
      }
      return word == "-" ? ["–"] : Array(parts.map(String.init).joinedBy("–"))
    }
  }

  private static let opening: Set<Character> = [
    "(", "[", "{", "\"", "'", "“", "”", "„", "«", "–", "*", "•", "-",
  ]
  private static let closing: Set<Character> = [
    ")", "]", "}", "\"", "'", "“", "”", "»", ",", ";", ":", ".", "!", "?", "…", "–", "*",
  ]
  private static let abbreviations: Set<String> = [
    "dhr", "mw", "mevr", "mr", "mrs", "ms", "dr", "drs", "ca", "o.a", "evt", "bijv", "nr", "st",
    "a.s", "jan", "feb", "febr", "mrt", "apr", "aug", "sept", "sep", "okt", "oct", "nov", "dec",
    "max", "min", "approx", "no", "incl", "m.b.v", "t.b.v", "i.s.m", "d.m.v",
  ]

  /// Small letters without the accents of Dutch and its neighbours; `één` stays what it is.
  static func key(of text: String) -> String {
    let small = text.lowercased()
    if small.utf8.allSatisfy({ $0 < 0x80 }) { return small }
    if ["één", "éen", "eén"].contains(small) { return "één" }
    return String(small.map { plainLetters[$0] ?? $0 })
  }

  private static let plainLetters: [Character: Character] = {
    let rows: [(Character, String)] = [
      ("a", "áàâäãå"), ("c", "çć"), ("e", "éèêëęě"), ("i", "íìîïı"), ("n", "ñń"),
      ("o", "óòôöõø"), ("s", "şśš"), ("u", "úùûüů"), ("z", "žźż"), ("g", "ğ"), ("y", "ÿý"),
    ]
    var table: [Character: Character] = [:]
    for (plain, letters) in rows { for letter in letters { table[letter] = plain } }
    return table
  }()
}

extension [String] {
  /// The parts that are not empty, with a sign between them where one stood.
  fileprivate func joinedBy(_ sign: String) -> [String] {
    enumerated().flatMap { $0.offset == 0 ? [$0.element] : [sign, $0.element] }
      .filter { !$0.isEmpty }
  }
}
