import Interviewing

/// Words of policy and profession, each with a plain one where the sentence stays whole.
struct Jargon: Sendable {
  private let plain: [String: String]
  private let phrases: [(pattern: Pattern, plain: String)]
  private let heads: [String]
  private let tails: [String]
  private let everyday: Set<String>

  static func of(_ language: Language) -> Jargon { language == .dutch ? dutch : english }

  /// Reads a word list: on each line a phrase or word, with "=" and a plain one if there is.
  ///
  /// `bare` holds the words that no single other word replaces; `heads` and `tails` are beginnings
  /// and ends of words, and `everyday` the words that only look like terms.
  init(_ list: String, bare: String, heads: String, tails: String, everyday: String) {
    var plain = Dictionary(uniqueKeysWithValues: words(bare).map { ($0, "") })
    var phrases: [(Pattern, String)] = []
    for line in list.split(separator: "\n") {
      let sides = line.split(separator: "=", maxSplits: 1).map(String.init)
      let term = sides[0].last == " " ? String(sides[0].dropLast()) : sides[0]
      let simple = sides.count > 1 ? String(sides[1].drop { $0 == " " }) : ""
      if term.contains(" ") {
        phrases.append((Pattern(term), simple))
      } else {
        plain[term] = simple
      }
    }
    (self.plain, self.phrases) = (plain, phrases)
    self.heads = heads.split { $0.isWhitespace }.map(String.init)
    self.tails = tails.split { $0.isWhitespace }.map(String.init)
    self.everyday = words(everyday)
  }

  /// A term in its place, and what to say instead; empty when no single word will do.
  struct Term {
    let place: Range<Int>
    let plain: String
  }

  func terms(in words: ArraySlice<Word>, _ grammar: Grammar) -> [Term] {
    let shouted = words.allSatisfy(\.isCapitals)
    var found: [Term] = []
    for index in words.indices where index >= found.last?.place.upperBound ?? 0 {
      if let term = phrase(at: words[index...], grammar) ?? word(words[index], at: index, shouted) {
        found.append(term)
      }
    }
    return found
  }
}

extension Jargon {
  private func phrase(at words: ArraySlice<Word>, _ grammar: Grammar) -> Term? {
    for (pattern, plain) in phrases {
      guard let match = pattern.match(at: words, grammar) else { continue }
      return Term(place: words.startIndex..<match.end, plain: plain)
    }
    return nil
  }

  private func word(_ word: Word, at index: Int, _ shouted: Bool) -> Term? {
    let text = word.text
    if everyday.contains(text) { return nil }
    let known = plain[text] ?? (isCompound(text) ? compound(text) : nil)
    guard let plain = known ?? (isCode(word, shouted) ? "" : nil) else { return nil }
    return Term(place: index..<index + 1, plain: plain)
  }

  /// Dutch writes its terms as one word: what matters is how it begins or ends.
  private func isCompound(_ text: String) -> Bool {
    heads.contains { text.hasPrefix($0) } || tails.contains { text.hasSuffix($0) }
  }

  /// The plain word of what a compound ends in: "taalleerdoelen" are "doelen" too.
  private func compound(_ text: String) -> String {
    plain.first { $0.key.count > 6 && text.hasSuffix($0.key) }?.value ?? ""
  }

  /// Abbreviations and levels (B1, NT2) that are no household names.
  private func isCode(_ word: Word, _ shouted: Bool) -> Bool {
    let text = word.text
    if text.count == 2, let letter = text.first, let digit = text.last {
      return "abc".contains(letter) && "12".contains(digit)
    }
    if (3...6).contains(text.count), text.allSatisfy({ $0.isASCII && $0.isLetter }),
      !text.contains(where: "aeiouy".contains)
    {
      return true
    }
    return word.isCapitals && !shouted && (2...5).contains(text.count)
      && text.contains { $0.isASCII && $0.isLetter }
      && text.allSatisfy { $0.isLetter && $0.isASCII }
  }
}
