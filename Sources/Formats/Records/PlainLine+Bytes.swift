extension PlainLine {
  /// The byte at a place; 0 behind the last.
  func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  /// Goes past these bytes; stays where it is when others stand here.
  mutating func take(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard bytes.count - index >= count else { return false }
    let expected = text.utf8Start
    for offset in 0..<count where bytes[index + offset] != expected[offset] { return false }
    index += count
    return true
  }

  func equals(_ range: Range<Int>, _ text: StaticString) -> Bool { bytes[range].equals(text) }

  /// A whole number of at most nine figures, without a sign.
  mutating func int() -> Int? {
    let start = index
    var number = 0
    while case let digit = byte(index), (0x30...0x39).contains(digit), index - start < 9 {
      number = number * 10 + Int(digit & 15)
      index += 1
    }
    guard index > start, bytes[start] != 0x30 || index - start == 1 else { return nil }
    return number
  }

  /// The plain characters up to the closing quotation mark, which it goes past.
  mutating func ascii() -> Range<Int>? {
    let start = index
    while case let next = byte(index), next != UInt8(ascii: "\"") {
      guard next >= 0x20, next < 0x80, next != UInt8(ascii: "\\") else { return nil }
      index += 1
    }
    defer { index += 1 }
    return start..<index
  }

  /// So many small hexadecimal figures.
  mutating func hexadecimal(_ count: Int) -> Range<Int>? {
    guard bytes.count - index >= count else { return nil }
    let range = index..<index + count
    for place in range {
      let next = bytes[place]
      guard (0x30...0x39).contains(next) || (0x61...0x66).contains(next) else { return nil }
    }
    index = range.upperBound
    return range
  }

  /// What somebody said, up to the closing quotation mark, which it goes past.
  mutating func text() -> String? {
    let start = index
    var isPlain = true
    var all: UInt8 = 0
    while case let next = byte(index), next != UInt8(ascii: "\"") {
      guard next >= 0x20 else { return nil }
      all |= next
      if next == UInt8(ascii: "\\") {
        isPlain = false
        index += 1
        guard byte(index) >= 0x20 else { return nil }
      }
      index += 1
    }
    guard index < bytes.count else { return nil }
    index += 1
    // What is ASCII needs no second look.
    if isPlain, all < 0x80 { return string(start..<index - 1) }
    if isPlain { return String(validating: bytes[start..<index - 1], as: UTF8.self) }
    return (try? JSON(parsing: bytes[start - 1..<index]))?.string
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  fileprivate func equals(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    let expected = text.utf8Start
    for offset in 0..<count where self[startIndex + offset] != expected[offset] { return false }
    return true
  }
}

extension PlainLine.Key {
  init?(_ name: Slice<UnsafeBufferPointer<UInt8>>) {
    let names: [(StaticString, Self)]
    switch name.count {
    case 2: names = [("by", .by), ("to", .to), ("as", .mark), ("id", .id)]
    case 3: names = [("who", .who)]
    case 4:
      names = [
        ("kind", .kind), ("note", .note), ("step", .step), ("form", .form), ("list", .list),
      ]
    case 5: names = [("scope", .scope), ("about", .about), ("count", .count)]
    case 6: names = [("answer", .answer), ("manner", .manner)]
    case 7: names = [("dossier", .dossier)]
    case 8:
      names = [
        ("question", .question), ("verbatim", .verbatim), ("language", .language),
        ("listHash", .listHash),
      ]
    case 9: names = [("recording", .recording), ("keepUntil", .keepUntil)]
    default: return nil
    }
    guard let found = names.first(where: { name.equals($0.0) }) else { return nil }
    self = found.1
  }
}
