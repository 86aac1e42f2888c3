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

/// Numbers by the hash of a word: open addressing, so that a look costs no more than the hash did.
struct HashIndex: Sendable {
  private var keys = [UInt64](repeating: 0, count: 16)
  /// One more than the number, 0 for an empty place.
  private var numbers = [Int32](repeating: 0, count: 16)
  private var count = 0

  subscript(_ hash: WordHash) -> Int? {
    get {
      let number = numbers[place(of: hash.value)]
      return number == 0 ? nil : Int(number) - 1
    }
    set {
      guard let newValue else { return }
      if count * 2 >= keys.count { grow() }
      let place = place(of: hash.value)
      if numbers[place] == 0 { count += 1 }
      keys[place] = hash.value
      numbers[place] = Int32(newValue + 1)
    }
  }

  private func place(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: key ^ key >> 32) & mask
    while numbers[place] != 0, keys[place] != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let (oldKeys, oldNumbers) = (keys, numbers)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    numbers = Array(repeating: 0, count: oldKeys.count * 2)
    for (key, number) in zip(oldKeys, oldNumbers) where number != 0 {
      let place = place(of: key)
      keys[place] = key
      numbers[place] = number
    }
  }
}

/// The words of a lexicon, by what they mean there.
///
/// `*brief` is any word that ends so, `huur*` any that begins so.
struct WordTable: Sendable {
  private var whole = HashIndex()
  private var beginnings = HashIndex()
  private var ends = HashIndex()
  private var meanings: [[Int]] = []
  /// A cheap first look by the low bits of a hash: in which of the three tables it may be.
  private var known = [UInt8](repeating: 0, count: WordTable.mask + 1)

  private static let (isWhole, isBeginning, isEnd): (UInt8, UInt8, UInt8) = (1, 2, 4)
  private static let mask = 0x1FFFF
  /// A shorter part of a word says nothing.
  private static let shortest = 3

  /// Notes what a word means; it is folded as a line is.
  mutating func add(_ word: Substring, _ meaning: Int) {
    let bytes = Folding(word.utf8).bytes.filter { $0 != UInt8(ascii: "*") }
    if word.hasSuffix("*") {
      note(WordHash(bytes), meaning, in: \.beginnings, Self.isBeginning)
    } else if word.hasPrefix("*") {
      note(WordHash(bytes.reversed()), meaning, in: \.ends, Self.isEnd)
    } else {
      note(WordHash(bytes), meaning, in: \.whole, Self.isWhole)
    }
  }

  private mutating func note(
    _ hash: WordHash, _ meaning: Int, in table: WritableKeyPath<WordTable, HashIndex>, _ bit: UInt8
  ) {
    known[Self.slot(hash)] |= bit
    if let place = self[keyPath: table][hash] { return meanings[place].append(meaning) }
    self[keyPath: table][hash] = meanings.count
    meanings.append([meaning])
  }

  private static func slot(_ hash: WordHash) -> Int {
    Int(truncatingIfNeeded: hash.value) & mask
  }

  /// Adds all that a word means to a row.
  func addMeanings(of range: Range<Int>, in bytes: [UInt8], to row: inout [Int]) {
    var hash = WordHash()
    for index in range {
      hash.take(bytes[index])
      guard index - range.lowerBound + 1 >= Self.shortest else { continue }
      if known[Self.slot(hash)] & Self.isBeginning != 0, let place = beginnings[hash] {
        row += meanings[place]
      }
    }
    if known[Self.slot(hash)] & Self.isWhole != 0, let place = whole[hash] {
      row += meanings[place]
    }
    guard range.count >= Self.shortest else { return }
    hash = WordHash()
    var index = range.upperBound
    while index > range.lowerBound {
      index -= 1
      hash.take(bytes[index])
      guard range.upperBound - index >= Self.shortest else { continue }
      if known[Self.slot(hash)] & Self.isEnd != 0, let place = ends[hash] { row += meanings[place] }
    }
  }
}

/// A text in small letters without accents, each byte with its place in the original.
struct Folding: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where each byte stood.
  private(set) var places: [Int] = []

  init(_ text: some Sequence<UInt8>) { self.init(bytes: Array(text)) }

  init(bytes text: [UInt8]) {
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
