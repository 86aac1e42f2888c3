/// Numbers, names and lists as bytes, one after another.
struct OutlineWriter {
  private(set) var bytes: [UInt8] = []

  /// Seven bits to a byte, the last byte below 128.
  mutating func add(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func add(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  mutating func add(_ name: String) {
    add(name.utf8.count)
    bytes += name.utf8
  }

  mutating func add(_ range: Range<Int>) {
    add(range.lowerBound)
    add(range.count)
  }

  mutating func add<Item>(_ items: [Item], _ one: (inout OutlineWriter, Item) -> Void) {
    add(items.count)
    for item in items { one(&self, item) }
  }

  /// One more than the number, 0 for none.
  mutating func add(_ number: Int?) { add(number.map { $0 + 1 } ?? 0) }
}

/// Reads what an `OutlineWriter` wrote; of anything else it gives what it can, and says so.
struct OutlineReader {
  private let bytes: [UInt8]
  private var index = 0
  /// Whether something was not as it was written.
  var isBroken = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { index == bytes.count }

  mutating func int() -> Int {
    var number: UInt = 0
    var shift: UInt = 0
    while index < bytes.count, shift < 64 {
      let byte = bytes[index]
      index += 1
      number |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: number) }
      shift += 7
    }
    isBroken = true
    return 0
  }

  mutating func flag() -> Bool { int() == 1 }

  /// How many of something follow; never more than there are bytes.
  private mutating func count() -> Int {
    let count = int()
    if (0...bytes.count - index).contains(count) { return count }
    isBroken = true
    return 0
  }

  mutating func name() -> String {
    let count = count()
    defer { index += count }
    return String(decoding: bytes[index..<index + count], as: UTF8.self)
  }

  mutating func range() -> Range<Int> {
    let start = int()
    let count = int()
    guard start >= 0, count >= 0, count <= Int.max - start else {
      isBroken = true
      return 0..<0
    }
    return start..<start + count
  }

  mutating func list<Item>(_ one: (inout OutlineReader) -> Item) -> [Item] {
    (0..<count()).map { _ in one(&self) }
  }

  mutating func optional() -> Int? {
    let number = int()
    return number == 0 ? nil : number - 1
  }

  /// One of these by its place; the first, and broken, when there is none.
  mutating func one<Item>(of items: [Item]) -> Item? {
    let place = int()
    if items.indices.contains(place) { return items[place] }
    isBroken = true
    return nil
  }
}
