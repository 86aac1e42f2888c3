/// A turn of phrase: words in their order, with room for what varies.
///
/// Patterns are written as text. `a/b` is one of two words, `a?` may be missing, `$` is a subject
/// (you, it), `@` a judging word (hard, nice), `_` any word, and `*` and `&` are stretches of one or
/// more words. `%` keeps a word, `%a/b` one of these, and `#` a Dutch infinitive or participle.
struct Pattern: Sendable {
  private let pieces: [Piece]

  init(_ notation: String) {
    pieces = notation.split(separator: " ").map(Piece.init)
  }

  /// Reads patterns from a text with one on each line.
  static func list(_ text: String) -> [Pattern] {
    text.split(separator: "\n").map { Pattern(String($0)) }
  }

  /// What a pattern kept: where it ended and which words stood in its open places.
  struct Match {
    var end: Int
    var kept: [Character: Range<Int>] = [:]
  }

  /// The match that begins with the first of `words`.
  func match(at words: ArraySlice<Word>, _ grammar: Grammar, whole: Bool = false) -> Match? {
    pieces[...].match(words, grammar, whole: whole, Match(end: words.startIndex))
  }

  /// The words of the first match anywhere.
  func find(in words: ArraySlice<Word>, _ grammar: Grammar) -> Range<Int>? {
    for start in words.indices {
      if let match = match(at: words[start...], grammar), match.end > start {
        return start..<match.end
      }
    }
    return nil
  }

  /// The words of a match that reaches the last word.
  func find(endOf words: ArraySlice<Word>, _ grammar: Grammar) -> Range<Int>? {
    for start in words.indices.suffix(pieces.count) {
      if match(at: words[start...], grammar, whole: true) != nil { return start..<words.endIndex }
    }
    return nil
  }
}

/// One place in a pattern.
private struct Piece: Sendable {
  enum Room {
    case words([String])
    case kept([String])
    case anything, subject, judgement, verbal
    case stretch(Character)
  }

  let room: Room
  let isOptional: Bool

  init(_ notation: Substring) {
    isOptional = notation.hasSuffix("?")
    let sign = isOptional ? notation.dropLast() : notation
    room =
      switch sign {
      case "_": .anything
      case "$": .subject
      case "@": .judgement
      case "#": .verbal
      case "*", "&": .stretch(sign == "*" ? "*" : "&")
      default:
        sign.hasPrefix("%")
          ? .kept(sign.dropFirst().split(separator: "/").map(String.init))
          : .words(sign.split(separator: "/").map(String.init))
      }
  }

  func takes(_ word: Word, _ grammar: Grammar) -> Bool {
    switch room {
    case .words(let words): words.contains(word.text)
    case .subject: grammar.subjects.contains(word.text)
    case .judgement: grammar.judges(word.text)
    case .kept(let words):
      words.isEmpty
        ? !grammar.asks(word.text) && !grammar.subjects.contains(word.text)
        : words.contains(word.text)
    case .verbal: word.text.count > 3 && word.text.hasSuffix("n") || word.text.hasPrefix("ge")
    case .anything, .stretch: true
    }
  }

  var keeps: Character? {
    switch room {
    case .subject: "$"
    case .kept: "%"
    case .verbal: "#"
    case .stretch(let name): name
    case .words, .anything, .judgement: nil
    }
  }
}

extension ArraySlice<Piece> {
  fileprivate func match(
    _ words: ArraySlice<Word>, _ grammar: Grammar, whole: Bool, _ so: Pattern.Match
  ) -> Pattern.Match? {
    guard let piece = first else { return whole && !words.isEmpty ? nil : so }
    if let found = take(piece, words, grammar, whole: whole, so) { return found }
    return piece.isOptional ? dropFirst().match(words, grammar, whole: whole, so) : nil
  }

  private func take(
    _ piece: Piece, _ words: ArraySlice<Word>, _ grammar: Grammar, whole: Bool,
    _ so: Pattern.Match
  ) -> Pattern.Match? {
    guard let word = words.first, piece.takes(word, grammar) else { return nil }
    let isStretch = if case .stretch = piece.room { true } else { false }
    for length in 1...(isStretch ? words.count : 1) {
      var next = so
      next.end = words.startIndex + length
      if let name = piece.keeps { next.kept[name] = words.startIndex..<next.end }
      let rest = dropFirst()
      if let found = rest.match(words.dropFirst(length), grammar, whole: whole, next) {
        return found
      }
    }
    return nil
  }
}
