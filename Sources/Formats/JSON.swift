/// A JSON value that keeps the order of its keys.
///
/// Written here because records pass through it between Enter and disk, topic lists between start
/// and prompt, and a record's hash needs its bytes in one known order (RFC 8259, no options).
package indirect enum JSON: Sendable, Equatable {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  case array([JSON])
  case object([Member])

  package struct Member: Sendable, Equatable {
    package let key: String
    package let value: JSON

    package init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByArrayLiteral, ExpressibleByNilLiteral
{
  package init(stringLiteral text: String) { self = .string(text) }
  package init(nilLiteral: ()) { self = .null }
  package init(arrayLiteral values: JSON...) { self = .array(values) }
  package init(dictionaryLiteral members: (String, JSON)...) {
    self = .object(members.map { Member($0, $1) })
  }

  /// An object without the members that have no value.
  package init(present members: [(String, JSON?)]) {
    self = .object(members.compactMap { key, value in value.map { Member(key, $0) } })
  }

  package static func strings(_ texts: some Sequence<String>) -> JSON {
    .array(texts.map { .string($0) })
  }

  /// The string, or null.
  package static func optional(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }
}

extension JSON {
  package subscript(_ key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  package var string: String? { if case .string(let text) = self { text } else { nil } }
  package var int: Int? { if case .int(let number) = self { number } else { nil } }
  package var bool: Bool? { if case .bool(let flag) = self { flag } else { nil } }
  package var array: [JSON]? { if case .array(let values) = self { values } else { nil } }
  package var members: [Member]? { if case .object(let members) = self { members } else { nil } }
  package var strings: [String] { array?.compactMap(\.string) ?? [] }
}

// MARK: Writing

extension JSON {
  /// On one line, without spaces.
  package var text: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Over several lines, indented by two spaces, for people.
  package var prettyText: String {
    var bytes: [UInt8] = []
    write(to: &bytes, depth: 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends this value as UTF-8; `depth` nil keeps it on one line.
  package func write(to bytes: inout [UInt8], depth: Int? = nil) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .int(let number): bytes += String(number).utf8
    case .double(let number): bytes += (number.isFinite ? "\(number)" : "null").utf8
    case .string(let text): JSON.write(text, to: &bytes)
    case .array(let values):
      JSON.write(values, between: "[]", to: &bytes, depth) { value, bytes, depth in
        value.write(to: &bytes, depth: depth)
      }
    case .object(let members):
      JSON.write(members, between: "{}", to: &bytes, depth) { member, bytes, depth in
        JSON.write(member.key, to: &bytes)
        bytes += (depth == nil ? ":" : ": ").utf8
        member.value.write(to: &bytes, depth: depth)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], between brackets: StaticString, to bytes: inout [UInt8], _ depth: Int?,
    each: (Item, inout [UInt8], Int?) -> Void
  ) {
    bytes.append(brackets.utf8Start[0])
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine(depth.map { $0 + 1 }, &bytes)
      each(item, &bytes, depth.map { $0 + 1 })
    }
    if !items.isEmpty { breakLine(depth, &bytes) }
    bytes.append(brackets.utf8Start[1])
  }

  private static func breakLine(_ depth: Int?, _ bytes: inout [UInt8]) {
    guard let depth else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes += repeatElement(UInt8(ascii: " "), count: depth * 2)
  }

  /// Appends a string with its quotes.
  ///
  /// Beside what JSON asks, U+007F–U+009F, line separators and direction controls are escaped:
  /// whoever opens the file in a terminal is not steered by it.
  package static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    if isPlain(text.utf8) {
      bytes += text.utf8
      bytes.append(UInt8(ascii: "\""))
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += "\\\"".utf8
      case "\\": bytes += "\\\\".utf8
      case "\n": bytes += "\\n".utf8
      case "\r": bytes += "\\r".utf8
      case "\t": bytes += "\\t".utf8
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        let digits = String(scalar.value, radix: 16)
        bytes += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
      default: bytes += UTF8.encode(scalar).map { Array($0) } ?? []
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether nothing in it is escaped; false of some that have nothing.
  private static func isPlain(_ bytes: String.UTF8View) -> Bool {
    bytes.allSatisfy { byte in
      switch byte {
      case 0..<0x20, 0x7F, 0xC2, 0xE2, UInt8(ascii: "\""), UInt8(ascii: "\\"): false
      default: true
      }
    }
  }
}
