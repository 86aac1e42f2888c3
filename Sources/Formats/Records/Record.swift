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
  /// Stays with a record when its file is renamed or copied; only its first event has one.
  var identity: String? { get }
  /// An event type of a newer version is kept as unknown, never refused.
  init(fields: RecordFields)
  /// The same from a line laid out as the program writes it; nil for all but the usual events.
  init?(plain line: inout PlainLine)
  /// The numbers of the records whose words this event erases.
  var erasedNumbers: [Int] { get }
  /// Whose words a record holds; nobody's when empty.
  static func owners(of record: Recorded<Self>, _ ownership: inout Ownership) -> [Alias]
  static func repaired(bytes: Int, rest: String) -> Self
}

extension RecordableEvent {
  package init?(plain line: inout PlainLine) { return nil }
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
  ///
  /// - Parameter seal: seals the words with what is readable of the line, and tells under which key;
  ///   nil leaves them readable.
  package static func line(
    _ fields: RecordFields, number: Int, at moment: Moment, salt: String, after previous: String,
    seal: ((_ content: [UInt8], _ readable: [UInt8]) -> (key: String, sealed: [UInt8])?)? = nil
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
    let content = Array("\"salt\":\"\(salt)\",\"data\":".utf8) + data
    let words = seal?(padded(content), head + commitment.utf8)
    let shown = words.map { Array(sealedPart(key: $0.key, $0.sealed).utf8) } ?? content
    return (head + [comma] + shown + end(commitment, hash), hash)
  }

  private static let comma = UInt8(ascii: ",")

  /// Filled up with spaces, so that the length does not tell a "ja" from a "nee".
  fileprivate static func padded(_ content: [UInt8]) -> [UInt8] {
    content + [UInt8](repeating: UInt8(ascii: " "), count: (32 - content.count % 32) % 32)
  }

  fileprivate static func sealedPart(key: String, _ sealed: [UInt8]) -> String {
    "\"key\":\"\(key)\",\"sealed\":\"\(Base64.text(of: sealed))\""
  }

  fileprivate static func end(_ commitment: String, _ hash: String) -> [UInt8] {
    Array(",\"c\":\"\(commitment)\",\"h\":\"\(hash)\"}\n".utf8)
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
  /// What may have been said, as the line holds it.
  package enum Words {
    case readable(RecordContent)
    /// Sealed under the key of this name, in Base64.
    case sealed(key: String, ArraySlice<UInt8>)
    case erased
  }

  private static let saltKey = Array(",\"salt\":\"".utf8)
  private static let keyKey = Array(",\"key\":\"".utf8)
  private static let sealedKey = Array("\",\"sealed\":\"".utf8)
  private static let commitmentKey = Array(",\"c\":\"".utf8)
  private static let hashKey = Array("\",\"h\":\"".utf8)

  package let head: ArraySlice<UInt8>
  package let words: Words
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
    if let saltAt = line[..<end].range(of: Self.saltKey) {
      guard let content = RecordContent(line[(saltAt.lowerBound + 1)..<end]) else { return nil }
      (head, words) = (line[..<saltAt.lowerBound], .readable(content))
    } else if let keyAt = line[..<end].range(of: Self.keyKey) {
      let rest = line[keyAt.upperBound..<end]
      guard let sealedAt = rest.range(of: Self.sealedKey), rest.last == UInt8(ascii: "\"") else {
        return nil
      }
      let key = String(decoding: rest[..<sealedAt.lowerBound], as: UTF8.self)
      head = line[..<keyAt.lowerBound]
      words = .sealed(key: key, rest[sealedAt.upperBound...].dropLast())
    } else {
      (head, words) = (line[..<end], .erased)
    }
  }

  /// Erased or sealed is not readable; an event without words may be.
  package var isReadable: Bool { if case .readable = words { true } else { false } }

  package var hasReadableWords: Bool {
    if case .readable(let content) = words { !content.isEmpty } else { false }
  }

  /// True for words that are not readable here: only a key tells whether they were changed.
  package var keepsItsCommitment: Bool {
    guard case .readable(let content) = words else { return true }
    return commits(to: content)
  }

  package func commits(to content: RecordContent) -> Bool {
    Record.digest(Array(content.salt), Array(content.data)) == commitment
  }

  package func follows(_ previous: String) -> Bool {
    Record.digest(Array(previous.utf8), Array(head), Array(commitment.utf8)) == hash
  }

  /// What was sealed, when this ring opens it.
  package func content(of record: String, _ number: Int, opening ring: KeyRing) -> RecordContent? {
    guard case .sealed(let key, let text) = words,
      let sealed = Base64.bytes(of: String(decoding: text, as: UTF8.self)),
      let bytes = ring.open(sealed, at: place(record, number), under: key)
    else { return nil }
    let end = bytes.lastIndex { $0 != UInt8(ascii: " ") }.map { $0 + 1 } ?? 0
    return RecordContent(bytes[..<end])
  }

  private func place(_ record: String, _ number: Int) -> SealPlace {
    SealPlace(record: record, number: number, readable: Array(head) + commitment.utf8)
  }

  /// The line without its words, newline included; its hash still holds.
  package var erased: [UInt8] { Array(head) + Record.end(commitment, hash) }

  /// The line with its words sealed, newline included; nil when a key is missing.
  package func sealed(
    of record: String, _ number: Int, under key: String, _ ring: KeyRing
  ) -> [UInt8]? {
    guard case .readable(let content) = words else { return line() }
    let padded = Record.padded(Array(content.bytes))
    guard let sealed = ring.seal(padded, at: place(record, number), under: key) else { return nil }
    return line(Array(Record.sealedPart(key: key, sealed).utf8))
  }

  /// The line with its words readable, newline included; nil when a key is missing.
  package func unsealed(of record: String, _ number: Int, _ ring: KeyRing) -> [UInt8]? {
    guard case .sealed = words else { return line() }
    return content(of: record, number, opening: ring).map { line(Array($0.bytes)) }
  }

  private func line(_ words: [UInt8]) -> [UInt8] {
    Array(head) + [UInt8(ascii: ",")] + words + Record.end(commitment, hash)
  }

  /// As it is.
  private func line() -> [UInt8] {
    switch words {
    case .readable(let content): line(Array(content.bytes))
    case .sealed(let key, let text):
      line(
        Array("\"key\":\"\(key)\",\"sealed\":\"".utf8) + Array(text) + [UInt8(ascii: "\"")])
    case .erased: erased
    }
  }
}

/// `"salt":"…","data":{…}`: the one part of a record that can be erased and sealed.
package struct RecordContent {
  private static let saltKey = Array("\"salt\":\"".utf8)
  private static let dataKey = Array("\",\"data\":".utf8)

  package let bytes: ArraySlice<UInt8>
  package let salt: ArraySlice<UInt8>
  package let data: ArraySlice<UInt8>

  package init?(_ bytes: ArraySlice<UInt8>) {
    let saltAt = bytes.startIndex + Self.saltKey.count
    let dataAt = saltAt + 32 + Self.dataKey.count
    guard bytes.starts(with: Self.saltKey), dataAt < bytes.endIndex,
      bytes[(saltAt + 32)...].starts(with: Self.dataKey)
    else { return nil }
    self.bytes = bytes
    salt = bytes[saltAt..<saltAt + 32]
    data = bytes[dataAt...]
  }

  /// There are no words in it.
  package var isEmpty: Bool { data.elementsEqual("{}".utf8) }
}

extension ArraySlice<UInt8> {
  /// Where a run of bytes first occurs.
  package func range(of pattern: [UInt8]) -> Range<Int>? {
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
