/// A word as it was written, with the lower-case form it is recognised by.
struct Word: Sendable {
  let text: String
  let range: Range<String.Index>
  /// Whether a comma, colon, semicolon or dash stands between this word and the one before it.
  var opensPart: Bool
  /// Whether it is written in capitals only, as abbreviations are.
  let isCapitals: Bool
  /// Whether a hyphen ties it to the word before it.
  var isHyphenated = false
}

/// A sentence of a turn: its words, and whether it ends in a question mark.
struct Sentence: Sendable {
  var words: [Word] = []
  var isAsked = false

  /// Cuts the end of a turn into sentences.
  ///
  /// What counts is asked last, so of a very long turn only the last part is read.
  static func all(in turn: String) -> [Sentence] {
    var reader = Reader(turn)
    return reader.sentences()
  }

  /// The same without what trails off ("or whatever"), asides ("what's it called") and stutters.
  func smoothed(_ grammar: Grammar) -> Sentence {
    guard words.count <= Self.wordsOfOneQuestion else { return self }
    var kept = self
    while let place = grammar.extenders.find(in: kept.words[...], grammar) {
      kept.words.removeSubrange(place)
    }
    while let place = kept.aside(grammar) { kept.words.removeSubrange(place) }
    for index in kept.words.indices.reversed() where kept.isStuttered(at: index, grammar) {
      if kept.words[index].opensPart { kept.words[index + 1].opensPart = true }
      kept.words.remove(at: index)
    }
    return kept
  }

  /// Words between two commas that ask nothing: "you know", "hoe heet het".
  private func aside(_ grammar: Grammar) -> Range<Int>? {
    words.indices.dropFirst().lazy.filter { words[$0].opensPart }.compactMap { start in
      grammar.asides.find(startOf: words[start...], grammar)
    }.first { $0.upperBound < words.count && words[$0.upperBound].opensPart }
  }

  /// "What, what would…" and "wh-what": only the last try counts.
  private func isStuttered(at index: Int, _ grammar: Grammar) -> Bool {
    guard index + 1 < words.count else { return false }
    let (word, next) = (words[index], words[index + 1])
    if index == 0, next.opensPart, grammar.asks(word.text) {
      return grammar.asks(next.text) || grammar.verbs.contains(next.text)
    }
    if next.isHyphenated { return next.text.hasPrefix(word.text) }
    return word.text == next.text && (grammar.asks(word.text) || next.opensPart)
  }
}

/// Walks through a turn once, character by character.
private struct Reader {
  let turn: String
  var position: String.Index
  var pausing = false
  var hyphen = false
  var found: [Sentence] = []
  var current = Sentence()

  init(_ turn: String) {
    self.turn = turn
    position = turn.lastPart
  }

  mutating func sentences() -> [Sentence] {
    while position < turn.endIndex {
      if turn[position].isPartOfWord { readWord() } else { readSign() }
    }
    endSentence(asked: false)
    return found
  }
}

extension Reader {
  fileprivate mutating func readWord() {
    let start = position
    var isCapitals = true
    while position < turn.endIndex, continuesWord(at: position) {
      isCapitals = isCapitals && !turn[position].isLowercase
      position = turn.index(after: position)
    }
    let text = turn[start..<position].lowercased()
    if hesitations.contains(text) { return }
    current.words.append(
      Word(
        text: String(text.map { $0 == "’" ? "'" : $0 }), range: start..<position,
        opensPart: pausing, isCapitals: isCapitals && text.count > 1, isHyphenated: hyphen))
    (pausing, hyphen) = (false, false)
  }

  /// An apostrophe belongs to a word only between two of its letters.
  fileprivate func continuesWord(at index: String.Index) -> Bool {
    if turn[index].isPartOfWord { return true }
    let next = turn.index(after: index)
    return "'’".contains(turn[index]) && next < turn.endIndex && turn[next].isPartOfWord
  }

  fileprivate mutating func readSign() {
    let sign = turn[position]
    let follows = position > turn.startIndex && turn[turn.index(before: position)].isPartOfWord
    position = turn.index(after: position)
    hyphen = sign == "-" && follows
    switch sign {
    case "?", "؟": endSentence(asked: true)
    case "!", "…", "\n", "\r\n": endSentence(asked: false)
    case "." where endsHere: endSentence(asked: false)
    case ",", ":", ";", "–", "—": pausing = true
    case "-" where isBetweenSpaces: pausing = true
    default: break
    }
  }

  fileprivate var endsHere: Bool {
    guard position < turn.endIndex else { return true }
    return turn[position].isWhitespace && !abbreviations.contains(current.words.last?.text ?? "")
  }

  fileprivate var isBetweenSpaces: Bool { position < turn.endIndex && turn[position].isWhitespace }

  fileprivate mutating func endSentence(asked: Bool) {
    defer { pausing = false }
    hyphen = false
    guard !current.words.isEmpty else { return }
    current.isAsked = asked
    found.append(current)
    current = Sentence()
  }
}

extension String {
  /// Where the part begins that is read of a long text; in bytes, as one character may hold many.
  var lastPart: Index {
    guard utf8.count > Sentence.bytesRead else { return startIndex }
    let start = utf8.index(endIndex, offsetBy: -Sentence.bytesRead)
    return utf8[start...].firstIndex(of: UInt8(ascii: " ")) ?? endIndex
  }
}

extension Sentence {
  static let bytesRead = 2_000
  /// A question with its lead-in is no longer than this.
  static let wordsOfOneQuestion = 150
}

extension Character {
  fileprivate var isPartOfWord: Bool { isLetter || isNumber }
}

private let hesitations: Set<String> = [
  "eh", "ehm", "euh", "uh", "uhm", "um", "umm", "hm", "hmm", "mm",
]

private let abbreviations: Set<String> = [
  "bijv", "bv", "dhr", "dr", "evt", "mevr", "mr", "mrs", "mw", "nr", "st", "e.g", "i.e",
]
