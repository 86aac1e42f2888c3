internal import Interviewing

/// A line of a record as the program itself writes it, taken apart in one pass over its bytes and
/// without a JSON tree: nearly every line of a conversation is one.
///
/// Whatever is the least unusual (an escape outside the words, an unknown key, sealed or erased words,
/// another order of keys) is no plain line, and is left to the general reader.
package struct PlainLine {
  /// The keys outside `data` that a plain line may have behind its type.
  enum Key: Int, CaseIterable {
    case kind, by, to, question, verbatim, recording, note, mark, who, step, scope, about, answer
    case language, manner, count, id, form, dossier, list, listHash, keepUntil
  }

  enum Value {
    case none
    /// The bytes between the quotation marks: ASCII, without escapes.
    case string(Range<Int>)
    /// A list of such texts, brackets included.
    case strings(Range<Int>)
    case int(Int)
    case yes
  }

  /// What stands in `data`.
  enum Words {
    case none
    case text(String, tags: [String])
    case explained(String)
    /// Title and topic list of an opening, seen before.
    case list(KnownList)
  }

  let bytes: UnsafeBufferPointer<UInt8>
  var number = 0
  var at = Moment(milliseconds: 0, offset: 0)
  var type = 0..<0
  var values = [Value](repeating: .none, count: Key.allCases.count)
  var words = Words.none
  var head = 0..<0
  var salt = 0..<0
  var data = 0..<0
  var commitment = 0..<0
  var hash = 0..<0
  /// The question of the line before: most notes come under the same.
  var lastQuestion: (bytes: Range<Int>, address: QuestionAddress)?
  /// Where the next byte to be read stands; after a line, behind its newline.
  var index = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  subscript(_ key: Key) -> Value { values[key.rawValue] }

  /// Reads the line that begins here; false when it is not a plain one.
  mutating func read(from start: Int, _ memory: RecordMemory) -> Bool {
    index = start
    for key in values.indices { values[key] = .none }
    guard take("{\"v\":1,\"seq\":"), let number = int(), take(",\"at\":\"") else { return false }
    let time = index
    index += Moment.length
    guard index < bytes.count,
      let at = Moment(bytes: UnsafeBufferPointer(rebasing: bytes[time..<index])),
      take("\",\"type\":\""), let type = ascii()
    else { return false }
    (self.number, self.at, self.type) = (number, at, type)
    guard readStructure() else { return false }
    head = start..<index
    return readContent(memory) && readEnd()
  }

  /// The members behind the type, up to the salt.
  private mutating func readStructure() -> Bool {
    while take(",\"") {
      guard let name = ascii(), take(":") else { return false }
      if equals(name, "salt") {
        index = name.lowerBound - 2
        return true
      }
      guard let key = Key(bytes[name]), case .none = values[key.rawValue], let value = value()
      else { return false }
      values[key.rawValue] = value
    }
    return false
  }

  private mutating func value() -> Value? {
    switch byte(index) {
    case UInt8(ascii: "\""):
      index += 1
      return ascii().map { .string($0) }
    case UInt8(ascii: "["): return strings().map { .strings($0) }
    case UInt8(ascii: "t"): return take("true") ? .yes : nil
    default: return int().map { .int($0) }
    }
  }

  /// Goes past a list of texts.
  private mutating func strings() -> Range<Int>? {
    let start = index
    index += 1
    if take("]") { return start..<index }
    repeat {
      guard take("\""), ascii() != nil else { return nil }
    } while take(",")
    return take("]") ? start..<index : nil
  }

  /// The texts of a list that was gone past.
  func texts(in list: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = list.lowerBound + 1
    while bytes[place] == UInt8(ascii: "\"") {
      let start = place + 1
      place = start
      while bytes[place] != UInt8(ascii: "\"") { place += 1 }
      found.append(start..<place)
      // Behind the closing mark stands a comma or the bracket.
      place += 2
      if place >= list.upperBound { break }
    }
    return found
  }
}

extension PlainLine {
  /// How many bytes of a file are enough for `openingID(in:)`.
  package static let mostOfOpening = 512

  /// The id of the conversation that a file holds, from its first bytes; nil where more must be read.
  ///
  /// Whether the rest of the line is whole, it does not tell.
  package static func openingID(in bytes: [UInt8]) -> String? {
    bytes.withUnsafeBufferPointer { buffer in
      var line = PlainLine(buffer)
      guard line.take("{\"v\":1,\"seq\":1,\"at\":\"") else { return nil }
      line.index += Moment.length
      guard line.take("\",\"type\":\"opened\",\"id\":\""), let id = line.ascii(),
        id.upperBound < buffer.count
      else { return nil }
      return line.string(id)
    }
  }
}

// MARK: Words and hashes

extension PlainLine {
  private mutating func readContent(_ memory: RecordMemory) -> Bool {
    guard take(",\"salt\":\""), let salt = hexadecimal(32), take("\",\"data\":") else {
      return false
    }
    self.salt = salt
    let start = index
    if take("{}") {
      words = .none
    } else if take("{\"text\":\"") {
      guard let text = text() else { return false }
      var tags: [String] = []
      if take(",\"tags\":[") {
        repeat {
          guard take("\""), let tag = self.text() else { return false }
          tags.append(tag)
        } while take(",")
        guard take("]") else { return false }
      }
      words = .text(text, tags: tags)
      guard take("}") else { return false }
    } else if take("{\"explained\":\"") {
      guard let text = text(), take("}") else { return false }
      words = .explained(text)
    } else {
      guard let known = memory.list(at: start, in: bytes) else { return false }
      words = .list(known)
      index += known.bytes.count
    }
    data = start..<index
    return true
  }

  private mutating func readEnd() -> Bool {
    guard take(",\"c\":\""), let commitment = hexadecimal(64), take("\",\"h\":\""),
      let hash = hexadecimal(64), take("\"}\n")
    else { return false }
    (self.commitment, self.hash) = (commitment, hash)
    return true
  }
}
