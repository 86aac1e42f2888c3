/// Bytes of words in a form to look them up by: small letters without accents.
///
/// Reading bytes once, with a hash that grows with every letter, makes the beginnings and the ends
/// of a word as cheap to look up as the word: that is what thousands of conversations need.
struct WordHash: Sendable {
  private static let start: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01b3

  private(set) var value = WordHash.start

  mutating func take(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* Self.prime }

  init() {}

  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { take(byte) }
  }
}

/// The words of a lexicon, by what they mean there.
///
/// `*brief` is any word that ends so, `huur*` any that begins so.
struct WordTable: Sendable {
  private var whole: [UInt64: [Int]] = [:]
  private var beginnings: [UInt64: [Int]] = [:]
  private var ends: [UInt64: [Int]] = [:]
  /// A cheap first look: the low bits of every hash above.
  private var known = [UInt64](repeating: 0, count: (WordTable.mask + 1) / 64)

  private static let mask = 0x7FFFF
  /// A shorter part of a word says nothing.
  private static let shortest = 3

  /// Notes what a word means; it is folded as a line is.
  mutating func add(_ word: Substring, _ meaning: Int) {
    let bytes = Folding(word.utf8).bytes.filter { $0 != UInt8(ascii: "*") }
    if word.hasSuffix("*") {
      note(WordHash(bytes), meaning, in: \.beginnings)
    } else if word.hasPrefix("*") {
      note(WordHash(bytes.reversed()), meaning, in: \.ends)
    } else {
      note(WordHash(bytes), meaning, in: \.whole)
    }
  }

  private mutating func note(
    _ hash: WordHash, _ meaning: Int, in table: WritableKeyPath<WordTable, [UInt64: [Int]]>
  ) {
    self[keyPath: table][hash.value, default: []].append(meaning)
    let bit = Int(truncatingIfNeeded: hash.value) & Self.mask
    known[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// Adds all that a word means to a row.
  func addMeanings(of word: ArraySlice<UInt8>, to row: inout [Int]) {
    var hash = WordHash()
    var length = 0
    for byte in word {
      hash.take(byte)
      length += 1
      if length >= Self.shortest, isKnown(hash), let found = beginnings[hash.value] { row += found }
    }
    if isKnown(hash), let found = whole[hash.value] { row += found }
    guard length >= Self.shortest else { return }
    hash = WordHash()
    length = 0
    for byte in word.reversed() {
      hash.take(byte)
      length += 1
      if length >= Self.shortest, isKnown(hash), let found = ends[hash.value] { row += found }
    }
  }

  private func isKnown(_ hash: WordHash) -> Bool {
    let bit = Int(truncatingIfNeeded: hash.value) & Self.mask
    return known[bit >> 6] & 1 << UInt64(bit & 63) != 0
  }
}

/// A text in small letters without accents, each byte with its place in the original.
struct Folding: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where each byte stood.
  private(set) var places: [Int] = []

  init(_ text: some Sequence<UInt8>) {
    let text = Array(text)
    bytes.reserveCapacity(text.count)
    places.reserveCapacity(text.count)
    var index = 0
    while index < text.count { index = take(text, index) }
  }

  private mutating func add(_ byte: UInt8, _ place: Int) {
    bytes.append(byte)
    places.append(place)
  }

  private mutating func take(_ text: [UInt8], _ index: Int) -> Int {
    let byte = text[index]
    switch byte {
    case 0x41...0x5A: add(byte | 0x20, index)
    case 0xC3 where index + 1 < text.count:
      let plain = Self.plain(text[index + 1] | 0x20)
      if plain == 0 {
        add(byte, index)
        add(text[index + 1], index + 1)
      } else {
        add(plain, index)
      }
      return index + 2
    // U+2018 and U+2019 are apostrophes; the other marks of that row part words.
    case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80:
      let isApostrophe = text[index + 2] == 0x98 || text[index + 2] == 0x99
      add(UInt8(ascii: isApostrophe ? "'" : "\""), index)
      return index + 3
    default: add(byte, index)
    }
    return index + 1
  }

  /// The letter without its accent, for U+00C0–U+00FF; 0 where there is none.
  private static func plain(_ low: UInt8) -> UInt8 {
    switch low {
    case 0xA0...0xA5: UInt8(ascii: "a")
    case 0xA7: UInt8(ascii: "c")
    case 0xA8...0xAB: UInt8(ascii: "e")
    case 0xAC...0xAF: UInt8(ascii: "i")
    case 0xB1: UInt8(ascii: "n")
    case 0xB2...0xB6: UInt8(ascii: "o")
    case 0xB9...0xBC: UInt8(ascii: "u")
    default: 0
    }
  }
}
