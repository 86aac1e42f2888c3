/// A word as it was written, with the lower-case form it is recognised by.
struct Word: Sendable {
  let text: String
  let range: Range<String.Index>
  /// Whether a comma, colon, semicolon or dash stands between this word and the one before it.
  var opensPart: Bool
  /// Whether it is written in capitals only, as abbreviations are.
  let isCapitals: Bool
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
}

/// Walks through a turn once, character by character.
private struct Reader {
  let turn: String
  var position: String.Index
  var pausing = false
  var found: [Sentence] = []
  var current = Sentence()

  init(_ turn: String) {
    self.turn = turn
    position = turn.suffix(2_000).startIndex
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
    current.words.append(
      Word(
        text: String(text.map { $0 == "’" ? "'" : $0 }), range: start..<position,
        opensPart: pausing, isCapitals: isCapitals && text.count > 1))
    pausing = false
  }

  /// An apostrophe belongs to a word only between two of its letters.
  fileprivate func continuesWord(at index: String.Index) -> Bool {
    if turn[index].isPartOfWord { return true }
    let next = turn.index(after: index)
    return "'’".contains(turn[index]) && next < turn.endIndex && turn[next].isPartOfWord
  }

  fileprivate mutating func readSign() {
    let sign = turn[position]
    position = turn.index(after: position)
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
    guard !current.words.isEmpty else { return }
    current.isAsked = asked
    found.append(current)
    current = Sentence()
  }
}

extension Character {
  fileprivate var isPartOfWord: Bool { isLetter || isNumber }
}

private let abbreviations: Set<String> = [
  "bijv", "bv", "dhr", "dr", "evt", "mevr", "mr", "mrs", "mw", "nr", "st", "e.g", "i.e",
]
