internal import Crypto
package import Interviewing

/// What one line of a record says, before it is read as an event.
///
/// Everything free-form stands in `data`: it can be committed to, erased and sealed as one. Outside
/// it stand only structure and keys.
package struct RecordFields: Sendable, Equatable {
  package var type: String
  package var structure: [JSON.Member]
  package var data: [JSON.Member]

  package init(_ type: String, _ structure: [(String, JSON?)] = [], data: [(String, JSON?)] = []) {
    self.type = type
    self.structure = structure.compactMap { key, value in value.map { JSON.Member(key, $0) } }
    self.data = data.compactMap { key, value in value.map { JSON.Member(key, $0) } }
  }

  package subscript(_ key: String) -> JSON? {
    (structure.first { $0.key == key } ?? data.first { $0.key == key })?.value
  }
}

/// An event that a record can keep: those of a conversation, and those of a dossier.
package protocol RecordableEvent: Sendable, Equatable {
  var fields: RecordFields { get }
  /// An event type of a newer version is kept as unknown, never refused.
  init(fields: RecordFields)
  /// The numbers of the records whose words this event erases.
  var erasedNumbers: [Int] { get }
  static func repaired(bytes: Int, rest: String) -> Self
}

/// One line of a conversation's or dossier's record: JSON with explicit keys, the hash last and of
/// fixed width, so that no canonical form is needed.
///
///     {"v":1,"seq":12,"at":"…","type":"noted",…,"salt":"…","data":{…},"c":"…","h":"…"}
///
/// The commitment `c` is SHA-256 over the salt's 32 hexadecimal digits and the bytes of `data`. The
/// hash `h` is SHA-256 over the previous line's `h` (64 zeros before the first), the bytes before
/// `,"salt"`, and `c`. Erasing takes out `salt` and `data`; both hashes still hold for what is left.
package enum Record {
  package static let version = 1
  /// The hash before the first record.
  package static let origin = String(repeating: "0", count: 64)

  /// The bytes of one record, newline included, and its hash.
  package static func line(
    _ fields: RecordFields, number: Int, at moment: Moment, salt: String, after previous: String
  ) -> (bytes: [UInt8], hash: String) {
    var head: [UInt8] = []
    JSON.object(
      [
        JSON.Member("v", .int(version)), JSON.Member("seq", .int(number)),
        JSON.Member("at", .string(moment.description)), JSON.Member("type", .string(fields.type)),
      ] + fields.structure
    ).write(to: &head)
    head.removeLast()
    var data: [UInt8] = []
    JSON.object(fields.data).write(to: &data)
    let commitment = digest(Array(salt.utf8), data)
    let hash = digest(Array(previous.utf8), head, Array(commitment.utf8))
    let bytes =
      head + ",\"salt\":\"\(salt)\",\"data\":".utf8 + data
      + ",\"c\":\"\(commitment)\",\"h\":\"\(hash)\"}\n".utf8
    return (bytes, hash)
  }

  /// SHA-256 over the parts one after another, in lower-case hexadecimal.
  package static func digest(_ parts: [UInt8]...) -> String {
    var hasher = SHA256()
    for part in parts { hasher.update(data: part) }
    return hexadecimal(hasher.finalize())
  }

  package static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

/// The parts of a record's line, found by their fixed places and widths.
package struct RecordLine {
  private static let saltKey = Array(",\"salt\":\"".utf8)
  private static let dataKey = Array("\",\"data\":".utf8)
  private static let commitmentKey = Array(",\"c\":\"".utf8)
  private static let hashKey = Array("\",\"h\":\"".utf8)

  package let head: ArraySlice<UInt8>
  /// Nil once the words are erased.
  package let salt: ArraySlice<UInt8>?
  package let data: ArraySlice<UInt8>?
  package let commitment: String
  package let hash: String

  /// Nil when the line is not laid out as a record; it ends before its newline.
  package init?(_ line: ArraySlice<UInt8>) {
    let tail = Self.commitmentKey.count + 64 + Self.hashKey.count + 64 + 2
    guard line.count > tail, line.suffix(2).elementsEqual("\"}".utf8) else { return nil }
    let end = line.endIndex - tail
    let commitmentStart = end + Self.commitmentKey.count
    let hashStart = commitmentStart + 64 + Self.hashKey.count
    guard line[end...].starts(with: Self.commitmentKey),
      line[(commitmentStart + 64)...].starts(with: Self.hashKey)
    else { return nil }
    commitment = String(decoding: line[commitmentStart..<commitmentStart + 64], as: UTF8.self)
    hash = String(decoding: line[hashStart..<hashStart + 64], as: UTF8.self)
    guard let saltAt = line[..<end].range(of: Self.saltKey) else {
      (head, salt, data) = (line[..<end], nil, nil)
      return
    }
    let dataAt = saltAt.upperBound + 32
    guard dataAt < end, line[dataAt..<end].starts(with: Self.dataKey) else { return nil }
    head = line[..<saltAt.lowerBound]
    salt = line[saltAt.upperBound..<dataAt]
    data = line[(dataAt + Self.dataKey.count)..<end]
  }

  package var keepsItsCommitment: Bool {
    guard let salt, let data else { return true }
    return Record.digest(Array(salt), Array(data)) == commitment
  }

  package func follows(_ previous: String) -> Bool {
    Record.digest(Array(previous.utf8), Array(head), Array(commitment.utf8)) == hash
  }

  /// The line without its words, newline included; its hash still holds.
  package var erased: [UInt8] {
    Array(head) + ",\"c\":\"\(commitment)\",\"h\":\"\(hash)\"}\n".utf8
  }
}

extension ArraySlice<UInt8> {
  /// Where a run of bytes first occurs.
  func range(of pattern: [UInt8]) -> Range<Int>? {
    guard let first = pattern.first, count >= pattern.count else { return nil }
    var index = startIndex
    while let start = self[index..<(endIndex - pattern.count + 1)].firstIndex(of: first) {
      if self[start...].starts(with: pattern) { return start..<start + pattern.count }
      index = start + 1
      if index > endIndex - pattern.count { return nil }
    }
    return nil
  }
}
