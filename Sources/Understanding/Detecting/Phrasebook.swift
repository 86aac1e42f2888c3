/// Turns of phrase of a lexicon, found in a line in one pass.
///
/// A phrase is written as its words: `a/b` is one of two, `..` leaves room for up to four words,
/// `...` for eight, `@name` is a set of words with a name, and `*` stands for the rest of a word at
/// its beginning or its end. No phrase reaches over the end of a sentence.
final class Phrasebook: Sendable {
  /// What a phrase tells, by its number in whoever made the book.
  typealias Meaning = Int

  struct Hit: Sendable, Equatable {
    let meaning: Meaning
    /// The numbers of its first and last word in the line.
    let words: ClosedRange<Int>
  }

  fileprivate struct Piece: Sendable {
    /// Which words may stand here.
    let words: Int32
    /// How many others may stand before it.
    let gap: Int
  }

  fileprivate struct Phrase: Sendable {
    /// The words that its second piece may be; -1 when it has no second.
    let second: Int32
    let meaning: Int32
    /// Where its pieces after the first stand among those of all phrases.
    let rest: Range<Int32>
  }

  /// The sets of words that each word of a line is in, in one row.
  private struct Row {
    private(set) var sets: [Int32] = []
    private(set) var starts: [Int] = [0]
    /// A bit for each set that is in the row, to tell at once that a phrase cannot be there.
    private let seen: UnsafeMutableBufferPointer<UInt64>

    init(_ line: LineWords, _ table: WordTable, seen: UnsafeMutableBufferPointer<UInt64>) {
      self.seen = seen
      seen.initialize(repeating: 0)
      sets.reserveCapacity(line.words.count * 4)
      starts.reserveCapacity(line.words.count + 1)
      line.bytes.withUnsafeBufferPointer { bytes in
        for word in line.words {
          table.addMeanings(of: word.range, in: bytes, to: &sets)
          starts.append(sets.count)
        }
      }
      for set in sets { seen[Int(set) >> 6] |= 1 << UInt64(set & 63) }
    }

    func holds(_ set: Int32) -> Bool { seen[Int(set) >> 6] & 1 << UInt64(set & 63) != 0 }

    func holds(_ set: Int32, at word: Int) -> Bool {
      for place in places(of: word) where sets[place] == set { return true }
      return false
    }

    func places(of word: Int) -> Range<Int> { starts[word]..<starts[word + 1] }
  }

  /// The same while phrases are added.
  struct Draft {
    fileprivate var table = WordTable.Draft()
    fileprivate var sets: [String: Int32] = [:]
    private var names: [Substring: Substring] = [:]
    fileprivate var pieces: [Piece] = []
    /// The phrases that begin with each set of words.
    fileprivate var starting: [[Phrase]] = []

    /// Gives a set of words, written with spaces, a name for phrases to use.
    mutating func name(_ name: Substring, _ words: Substring) {
      names["@" + name] = Substring(
        words.split(whereSeparator: \.isWhitespace).joined(separator: "/"))
    }

    mutating func add(_ phrase: Substring, meaning: Meaning) {
      let start = pieces.count
      var gap = 0
      for part in phrase.split(separator: " ") {
        switch part {
        case "..": gap = 4
        case "...": gap = 8
        default:
          pieces.append(Piece(words: set(of: part), gap: gap))
          gap = 0
        }
      }
      guard start < pieces.count else { return }
      let rest = start + 1..<pieces.count
      starting[Int(pieces[start].words)].append(
        Phrase(
          second: rest.isEmpty ? -1 : pieces[start + 1].words, meaning: Int32(meaning),
          rest: Int32(rest.lowerBound)..<Int32(rest.upperBound)))
    }

    private mutating func set(of part: Substring) -> Int32 {
      let words = part.split(separator: "/").map { names[$0] ?? $0 }.joined(separator: "/")
      if let known = sets[words] { return known }
      let number = Int32(sets.count)
      sets[words] = number
      starting.append([])
      for word in words.split(separator: "/") { table.add(word, number) }
      return number
    }
  }

  private let table: WordTable
  private let setCount: Int
  private let pieces: [Piece]
  /// The phrases by the set of words that they begin with, in one row.
  private let phrases: [Phrase]
  /// Where those of each set begin, and the last end.
  private let starts: [Int]

  init(_ draft: Draft) {
    table = WordTable(draft.table)
    setCount = draft.sets.count
    pieces = draft.pieces
    phrases = Array(draft.starting.joined())
    starts = draft.starting.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
  }

  /// Every phrase in a line, in the order of where it begins.
  func hits(in line: LineWords) -> [Hit] {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: setCount / 64 + 1) { seen in
      let row = Row(line, table, seen: seen)
      var hits: [Hit] = []
      hits.reserveCapacity(line.words.count)
      for start in line.words.indices {
        for place in row.places(of: start) {
          let set = Int(row.sets[place])
          for index in starts[set]..<starts[set + 1] {
            let phrase = phrases[index]
            if phrase.second >= 0, !row.holds(phrase.second) { continue }
            let rest = Int(phrase.rest.lowerBound)..<Int(phrase.rest.upperBound)
            guard let end = end(of: rest, after: start, in: row, line) else { continue }
            hits.append(Hit(meaning: Int(phrase.meaning), words: start...end))
          }
        }
      }
      return hits
    }
  }

  /// The last word of what is left of a phrase; nil when it is not there.
  private func end(of rest: Range<Int>, after word: Int, in row: Row, _ line: LineWords) -> Int? {
    guard !rest.isEmpty else { return word }
    let piece = pieces[rest.lowerBound]
    let last = min(word + 1 + piece.gap, line.words.count - 1)
    let sentence = line.words[word].sentence
    var next = word + 1
    while next <= last, line.words[next].sentence == sentence {
      if row.holds(piece.words, at: next),
        let end = end(of: rest.dropFirst(), after: next, in: row, line)
      {
        return end
      }
      next += 1
    }
    return nil
  }
}

/// A line as words, with where its sentences and clauses part.
final class LineWords: Sendable {
  struct Word: Sendable {
    /// Its bytes in the folded text.
    let range: Range<Int>
    let sentence: Int
    let clause: Int
  }

  private let text: String
  private let folding: Folding
  let words: [Word]
  /// The sentences that end in a question mark.
  let questions: Set<Int>

  init(_ text: String) {
    self.text = text
    folding = Folding(text)
    var splitting = Splitting(folding.bytes)
    splitting.split()
    (words, questions) = (splitting.words, splitting.questions)
  }

  /// The folded text.
  var bytes: [UInt8] { folding.bytes }

  func hash(of word: Word) -> WordHash {
    var hash = WordHash()
    for index in word.range { hash.take(folding.bytes[index]) }
    return hash
  }

  /// A word or stretch of words as it was written.
  func text(_ range: ClosedRange<Int>) -> String {
    let utf8 = text.utf8
    let from = folding.place(of: words[range.lowerBound].range.lowerBound)
    let to = folding.place(of: words[range.upperBound].range.upperBound)
    let start = utf8.index(utf8.startIndex, offsetBy: from)
    return String(text[start..<utf8.index(utf8.startIndex, offsetBy: to)])
  }
}

/// A folded text on its way to words.
private struct Splitting {
  private let bytes: [UInt8]
  private(set) var words: [LineWords.Word] = []
  private(set) var questions: Set<Int> = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    words.reserveCapacity(bytes.count / 4)
  }

  mutating func split() {
    var start: Int?
    var (sentence, clause) = (0, 0)
    for (index, byte) in bytes.enumerated() {
      if Self.isLetter(byte) {
        start = start ?? index
        continue
      }
      if let from = start { add(from..<index, sentence, clause) }
      start = nil
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"),
        UInt8(ascii: "\n"):
        // The point of an abbreviation ends no sentence; those have a letter or two, or come
        // before a small letter, which after folding only the original shows.
        if byte == UInt8(ascii: "?") { questions.insert(sentence) }
        guard endsSentence(index, byte) else { continue }
        sentence += 1
        clause += 1
      case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: "\""):
        clause += 1
      default: break
      }
    }
    if let from = start { add(from..<bytes.count, sentence, clause) }
  }

  /// Quotation marks that look like apostrophes are no part of a word: 's and m'n keep theirs.
  private mutating func add(_ range: Range<Int>, _ sentence: Int, _ clause: Int) {
    let apostrophe = UInt8(ascii: "'")
    var range = range
    while range.count > 2, bytes[range.lowerBound] == apostrophe {
      range = range.lowerBound + 1..<range.upperBound
    }
    while range.count > 1, bytes[range.upperBound - 1] == apostrophe {
      range = range.lowerBound..<range.upperBound - 1
    }
    words.append(LineWords.Word(range: range, sentence: sentence, clause: clause))
  }

  private func endsSentence(_ index: Int, _ byte: UInt8) -> Bool {
    guard byte == UInt8(ascii: "."), let last = words.last, last.range.upperBound == index,
      last.range.count <= 3
    else { return true }
    return Self.shortWords[WordHash(bytes[last.range])] == nil
  }

  /// What note takers shorten.
  private static let shortWords: HashIndex = {
    let words = "v m vr nr iem bv bijv mss evt ca nl dr mw mvr dhr mnd wkn tel e.g vs mr mrs st"
    return words.split(separator: " ").reduce(into: HashIndex()) { $0[WordHash($1.utf8)] = 0 }
  }()

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x30...0x39, 0x27, 0x80...0xFF: true
    default: false
    }
  }
}
