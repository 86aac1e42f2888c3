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
final class WordTable: Sendable {
  /// Words, or parts of words, by their hash.
  fileprivate struct Part: Sendable {
    private var index = HashIndex()
    /// A bit for the low end of each hash: small enough to stay near the processor, and nearly
    /// all that is looked up is known by it not to be there.
    private var known = [UInt64](repeating: 0, count: 1 << 10)

    subscript(_ hash: WordHash) -> Int? {
      get {
        let (place, bit) = Self.place(of: hash)
        return known[place] & bit == 0 ? nil : index[hash]
      }
      set {
        let (place, bit) = Self.place(of: hash)
        known[place] |= bit
        index[hash] = newValue
      }
    }

    private static func place(of hash: WordHash) -> (Int, UInt64) {
      (Int(truncatingIfNeeded: hash.value >> 6 & 0x3FF), 1 << (hash.value & 63))
    }
  }

  /// The same while words are added.
  struct Draft {
    fileprivate var whole = Part()
    fileprivate var beginnings = Part()
    fileprivate var ends = Part()
    fileprivate var meanings: [[Int32]] = []

    /// Notes what a word means; it is folded as a line is.
    mutating func add(_ word: Substring, _ meaning: Int32) {
      let bytes = Folding(String(word)).bytes.filter { $0 != UInt8(ascii: "*") }
      if word.hasSuffix("*") {
        note(WordHash(bytes), meaning, in: \.beginnings)
      } else if word.hasPrefix("*") {
        note(WordHash(bytes.reversed()), meaning, in: \.ends)
      } else {
        note(WordHash(bytes), meaning, in: \.whole)
      }
    }

    private mutating func note(
      _ hash: WordHash, _ meaning: Int32, in part: WritableKeyPath<Draft, Part>
    ) {
      if let place = self[keyPath: part][hash] { return meanings[place].append(meaning) }
      self[keyPath: part][hash] = meanings.count
      meanings.append([meaning])
    }
  }

  private let whole: Part
  private let beginnings: Part
  private let ends: Part
  /// What each word means, in one row, and where those of each word begin, and the last end.
  private let row: [Int32]
  private let starts: [Int]

  /// A shorter part of a word says nothing.
  private static let shortest = 3

  init(_ draft: Draft) {
    (whole, beginnings, ends) = (draft.whole, draft.beginnings, draft.ends)
    row = Array(draft.meanings.joined())
    starts = draft.meanings.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
  }

  /// Adds all that a word means to a row.
  func addMeanings(
    of word: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, to found: inout [Int32]
  ) {
    var hash = WordHash()
    for index in word {
      hash.take(bytes[index])
      guard index - word.lowerBound + 1 >= Self.shortest else { continue }
      if let place = beginnings[hash] { add(place, to: &found) }
    }
    if let place = whole[hash] { add(place, to: &found) }
    guard word.count >= Self.shortest else { return }
    hash = WordHash()
    for index in word.reversed() {
      hash.take(bytes[index])
      guard word.upperBound - index >= Self.shortest else { continue }
      if let place = ends[hash] { add(place, to: &found) }
    }
  }

  private func add(_ place: Int, to found: inout [Int32]) {
    found += row[starts[place]..<starts[place + 1]]
  }
}

/// A text in small letters without accents, each byte with its place in the original.
struct Folding: Sendable {
  private(set) var bytes: [UInt8]
  /// Where each byte stood, and the end of the text; empty where none was moved, as in most texts.
  private var places: [Int] = []

  init(_ text: String) {
    var text = text
    bytes = text.withUTF8 { Self.plain($0) }
    if bytes.isEmpty { text.withUTF8 { fold($0) } }
  }

  /// Where a byte stood; of the place behind the last, the end of the text.
  func place(of index: Int) -> Int { places.isEmpty ? index : places[index] }

  /// The bytes of a text without accents; none for any other.
  private static func plain(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var rest: UInt8 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: text.count) { bytes, count in
      for (index, byte) in text.enumerated() {
        rest |= byte
        bytes[index] = byte &- 0x41 < 26 ? byte | 0x20 : byte
      }
      count = text.count
    }
    return rest < 0x80 ? bytes : []
  }

  private mutating func fold(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.reserveCapacity(text.count)
    places.reserveCapacity(text.count + 1)
    var index = 0
    while index < text.count { index = take(text, index) }
    places.append(text.count)
  }

  private mutating func add(_ byte: UInt8, _ place: Int) {
    bytes.append(byte)
    places.append(place)
  }

  private mutating func take(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
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
