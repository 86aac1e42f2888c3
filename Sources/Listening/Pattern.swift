/// A turn of phrase: words in their order, with room for what varies.
///
/// Patterns are written as text. `a/b` is one of two words, `a?` may be missing, `$` is a subject
/// (you, it), `^` a subject that may be a noun ("your son"), `@` a judging word (hard, nice), `_` any
/// word, and `*` and `&` are stretches of one or more words. `%` keeps a word, `%a/b` one of these,
/// `#` a Dutch infinitive or participle, `!` a known infinitive, and `~` a stretch that a
/// preposition opens.
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
    case anything, subject, noun, judgement, verbal, infinitive
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
      case "^": .noun
      case "!": .infinitive
      case "@": .judgement
      case "#": .verbal
      case "*", "&", "~": .stretch(sign.first ?? "*")
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
    case .noun:
      grammar.subjects.contains(word.text) || grammar.determiners.contains(word.text)
    case .infinitive: DutchVerbs.isInfinitive(word.text)
    case .stretch("~"): grammar.prepositions.contains(word.text)
    case .judgement: grammar.judges(word.text)
    case .kept(let words):
      words.isEmpty
        ? !grammar.asks(word.text) && !grammar.subjects.contains(word.text)
        : words.contains(word.text)
    case .verbal: word.text.count > 3 && word.text.hasSuffix("n") || word.text.hasPrefix("ge")
    case .anything, .stretch: true
    }
  }

  /// How many words it may take: a pronoun is one, "your eldest son" is three.
  func lengths(of words: ArraySlice<Word>, _ grammar: Grammar) -> ClosedRange<Int> {
    switch room {
    case .stretch: return 1...words.count
    case .noun:
      let opensNoun = words.first.map { grammar.determiners.contains($0.text) } ?? false
      return opensNoun && words.count > 1 ? 2...min(3, words.count) : 1...1
    default: return 1...1
    }
  }

  var keeps: Character? {
    switch room {
    case .subject: "$"
    case .kept: "%"
    case .noun: "^"
    case .verbal, .infinitive: "#"
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
    for length in piece.lengths(of: words, grammar) {
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
