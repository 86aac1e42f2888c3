/// Turns of phrase of a lexicon, found in a line in one pass.
///
/// A phrase is written as its words: `a/b` is one of two, `..` leaves room for up to four words,
/// `...` for eight, `@name` is a set of words with a name, and `*` stands for the rest of a word at
/// its beginning or its end. No phrase reaches over the end of a sentence.
struct Phrasebook: Sendable {
  /// What a phrase tells, by its number in whoever made the book.
  typealias Meaning = Int

  struct Hit: Sendable, Equatable {
    let meaning: Meaning
    /// The numbers of its first and last word in the line.
    let words: ClosedRange<Int>
  }

  private struct Piece: Sendable {
    /// Which words may stand here.
    let words: Int
    /// How many others may stand before it.
    let gap: Int
  }

  private struct Phrase: Sendable {
    /// Where its pieces stand among those of all phrases.
    let pieces: Range<Int>
    let meaning: Meaning
    /// The words that its second piece may be; nil when it has no second.
    let second: Int?
  }

  /// The sets of words that each word of a line is in, in one row.
  private struct Row {
    private(set) var sets: [Int] = []
    private(set) var starts: [Int] = [0]
    /// A cheap first look: the low bits of every set of the line.
    private var seen: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    init(words: Int) {
      sets.reserveCapacity(words * 2)
      starts.reserveCapacity(words + 1)
    }

    mutating func add(_ word: Range<Int>, in bytes: [UInt8], of table: WordTable) {
      let from = sets.count
      table.addMeanings(of: word, in: bytes, to: &sets)
      for place in from..<sets.count { note(sets[place]) }
      starts.append(sets.count)
    }

    private mutating func note(_ set: Int) {
      let bit: UInt64 = 1 << UInt64(set & 63)
      switch set >> 6 & 3 {
      case 0: seen.0 |= bit
      case 1: seen.1 |= bit
      case 2: seen.2 |= bit
      default: seen.3 |= bit
      }
    }

    func mayHold(_ set: Int) -> Bool {
      let bit: UInt64 = 1 << UInt64(set & 63)
      return switch set >> 6 & 3 {
      case 0: seen.0 & bit != 0
      case 1: seen.1 & bit != 0
      case 2: seen.2 & bit != 0
      default: seen.3 & bit != 0
      }
    }

    func places(of word: Int) -> Range<Int> { starts[word]..<starts[word + 1] }

    func holds(_ set: Int, at word: Int) -> Bool {
      for place in places(of: word) where sets[place] == set { return true }
      return false
    }
  }

  private var table = WordTable()
  private var sets: [String: Int] = [:]
  private var names: [Substring: Substring] = [:]
  private var phrases: [Phrase] = []
  private var pieces: [Piece] = []
  /// The phrases that begin with each set of words.
  private var starting: [[Int]] = []
  /// The same in one row, once all are in: where those of each set begin, and the last end.
  private var starts: [Int] = []
  private var firsts: [Int] = []

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
    starting[pieces[start].words].append(phrases.count)
    let second = start + 1 < pieces.count ? pieces[start + 1].words : nil
    phrases.append(Phrase(pieces: start..<pieces.count, meaning: meaning, second: second))
  }

  /// To be called when all phrases are in, and before lines are read with it.
  mutating func settle() {
    firsts = Array(starting.joined())
    starts = starting.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
  }

  private mutating func set(of part: Substring) -> Int {
    let words = part.split(separator: "/").map { names[$0] ?? $0 }.joined(separator: "/")
    if let known = sets[words] { return known }
    let number = sets.count
    sets[words] = number
    starting.append([])
    for word in words.split(separator: "/") { table.add(word, number) }
    return number
  }

  /// Every phrase in a line, in the order of where it begins.
  func hits(in line: LineWords) -> [Hit] {
    var row = Row(words: line.words.count)
    for word in line.words { row.add(word.range, in: line.bytes, of: table) }
    var hits: [Hit] = []
    for start in line.words.indices {
      for place in row.places(of: start) {
        let set = row.sets[place]
        for index in starts[set]..<starts[set + 1] {
          let phrase = phrases[firsts[index]]
          if let second = phrase.second, !row.mayHold(second) { continue }
          let rest = phrase.pieces.dropFirst()
          guard let end = end(of: rest, after: start, in: row, line) else { continue }
          hits.append(Hit(meaning: phrase.meaning, words: start...end))
        }
      }
    }
    return hits
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
struct LineWords: Sendable {
  struct Word: Sendable {
    /// Its bytes in the folded text.
    let range: Range<Int>
    let sentence: Int
    let clause: Int
  }

  private let text: String
  private let folding: Folding
  private(set) var words: [Word] = []
  /// The sentences that end in a question mark.
  private(set) var questions: Set<Int> = []

  init(_ text: String) {
    self.text = text
    folding = Folding(text.utf8)
    words.reserveCapacity(text.utf8.count / 5)
    split()
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
    let from = folding.places[words[range.lowerBound].range.lowerBound]
    let last = words[range.upperBound].range.upperBound
    let to = last < folding.places.count ? folding.places[last] : utf8.count
    let start = utf8.index(utf8.startIndex, offsetBy: from)
    return String(text[start..<utf8.index(utf8.startIndex, offsetBy: to)])
  }

  private mutating func split() {
    var start: Int?
    var (sentence, clause) = (0, 0)
    for (index, byte) in folding.bytes.enumerated() {
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
    if let from = start { add(from..<folding.bytes.count, sentence, clause) }
  }

  /// Quotation marks that look like apostrophes are no part of a word: 's and m'n keep theirs.
  private mutating func add(_ range: Range<Int>, _ sentence: Int, _ clause: Int) {
    let apostrophe = UInt8(ascii: "'")
    var range = range
    while range.count > 2, folding.bytes[range.lowerBound] == apostrophe {
      range = range.lowerBound + 1..<range.upperBound
    }
    while range.count > 1, folding.bytes[range.upperBound - 1] == apostrophe {
      range = range.lowerBound..<range.upperBound - 1
    }
    words.append(Word(range: range, sentence: sentence, clause: clause))
  }

  private func endsSentence(_ index: Int, _ byte: UInt8) -> Bool {
    guard byte == UInt8(ascii: "."), let last = words.last, last.range.upperBound == index,
      last.range.count <= 3
    else { return true }
    return Self.shortWords[hash(of: last)] == nil
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
