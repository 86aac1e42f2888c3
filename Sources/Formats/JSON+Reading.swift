extension JSON {
  /// Where and why a text is no JSON.
  package struct Flaw: Error, Sendable, Equatable {
    /// Bytes from the start, counted from 0.
    package let offset: Int
    package let expected: String
  }

  /// Reads one value; anything but white space after it is a flaw.
  package init(parsing bytes: some Sequence<UInt8>) throws(Flaw) {
    var reader = JSONReader(bytes: Array(bytes))
    self = try reader.value(depth: 0)
    reader.skipSpace()
    if reader.index < reader.bytes.count { throw reader.flaw("the end") }
  }
}

private struct JSONReader {
  let bytes: [UInt8]
  var index = 0

  /// Deeper nesting than any record or topic list has; a hostile file stops here.
  static let deepest = 128

  init(bytes: [UInt8]) { self.bytes = bytes }

  func flaw(_ expected: String) -> JSON.Flaw { JSON.Flaw(offset: index, expected: expected) }

  var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      index += 1
    }
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    index += 1
    return true
  }

  mutating func expect(_ byte: UInt8) throws(JSON.Flaw) {
    skipSpace()
    if !take(byte) { throw flaw(String(UnicodeScalar(byte))) }
  }

  mutating func value(depth: Int) throws(JSON.Flaw) -> JSON {
    if depth > Self.deepest { throw flaw("less nesting") }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  mutating func word(_ word: String, _ value: JSON) throws(JSON.Flaw) -> JSON {
    guard bytes[index...].starts(with: word.utf8) else { throw flaw("a value") }
    index += word.utf8.count
    return value
  }

  mutating func object(depth: Int) throws(JSON.Flaw) -> JSON {
    var members: [JSON.Member] = []
    try expect(UInt8(ascii: "{"))
    skipSpace()
    if take(UInt8(ascii: "}")) { return .object([]) }
    repeat {
      skipSpace()
      let key = try string()
      try expect(UInt8(ascii: ":"))
      members.append(JSON.Member(key, try value(depth: depth + 1)))
      skipSpace()
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"))
    return .object(members)
  }

  mutating func array(depth: Int) throws(JSON.Flaw) -> JSON {
    var values: [JSON] = []
    try expect(UInt8(ascii: "["))
    skipSpace()
    if take(UInt8(ascii: "]")) { return .array([]) }
    repeat {
      values.append(try value(depth: depth + 1))
      skipSpace()
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "]"))
    return .array(values)
  }

  mutating func number() throws(JSON.Flaw) -> JSON {
    let start = index
    while let byte = next, "+-.0123456789Ee".utf8.contains(byte) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    let isNumber = text.isJSONNumber
    if isNumber, let number = Int(text) { return .int(number) }
    guard isNumber, let number = Double(text) else {
      index = start
      throw flaw("a value")
    }
    return .double(number)
  }

  mutating func string() throws(JSON.Flaw) -> String {
    try expect(UInt8(ascii: "\""))
    let start = index
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      index += 1
    }
    var text = try decoded(start..<index)
    while !take(UInt8(ascii: "\"")) {
      guard take(UInt8(ascii: "\\")) else { throw flaw("the end of a string") }
      text.unicodeScalars.append(try escape())
      let rest = index
      while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
        index += 1
      }
      text += try decoded(rest..<index)
    }
    return text
  }

  func decoded(_ range: Range<Int>) throws(JSON.Flaw) -> String {
    guard let text = String(validating: bytes[range], as: UTF8.self) else { throw flaw("UTF-8") }
    return text
  }

  mutating func escape() throws(JSON.Flaw) -> UnicodeScalar {
    guard let byte = next else { throw flaw("an escape") }
    index += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return UnicodeScalar(byte)
    case UInt8(ascii: "u"): return try unicodeEscape()
    default: throw flaw("an escape")
    }
  }

  mutating func unicodeEscape() throws(JSON.Flaw) -> UnicodeScalar {
    let high = try fourDigits()
    guard (0xD800..<0xDC00).contains(high) else {
      guard let scalar = UnicodeScalar(high) else { throw flaw("a character") }
      return scalar
    }
    guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else { throw flaw("a low surrogate") }
    let low = try fourDigits()
    guard (0xDC00..<0xE000).contains(low),
      let scalar = UnicodeScalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { throw flaw("a low surrogate") }
    return scalar
  }

  mutating func fourDigits() throws(JSON.Flaw) -> UInt32 {
    guard index + 4 <= bytes.count,
      bytes[index..<index + 4].allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }),
      let number = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
    else { throw flaw("four hexadecimal digits") }
    index += 4
    return number
  }
}

extension String {
  /// `-?(0|[1-9][0-9]*)(.[0-9]+)?([eE][+-]?[0-9]+)?`.
  fileprivate var isJSONNumber: Bool {
    var rest = utf8[...]
    func digits() -> Int {
      let count = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let leadsWithZero = rest.first == UInt8(ascii: "0")
    let whole = digits()
    if whole == 0 || leadsWithZero && whole > 1 { return false }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      if digits() == 0 { return false }
    }
    if let mark = rest.first, mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") {
      rest.removeFirst()
      if let sign = rest.first, "+-".utf8.contains(sign) { rest.removeFirst() }
      if digits() == 0 { return false }
    }
    return rest.isEmpty
  }
}
