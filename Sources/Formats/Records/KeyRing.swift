internal import Crypto
internal import FoundationEssentials
package import Interviewing

/// Where a sealed piece belongs; it opens nowhere else.
package struct SealPlace: Sendable {
  /// The id of the conversation, or the name of the dossier.
  package let record: String
  package let number: Int
  /// What stands readable beside it, which then cannot be changed without it being noticed.
  package let readable: [UInt8]

  package init(record: String, number: Int, readable: [UInt8] = []) {
    self.record = record
    self.number = number
    self.readable = readable
  }

  fileprivate func bound(to key: String) -> Data {
    Data("gehoord 1\u{0}\(record)\u{0}\(number)\u{0}\(key)\u{0}".utf8 + readable)
  }
}

/// The keys that seal a dossier's words: one for each person, and one for what is nobody's.
///
/// ChaCha20-Poly1305 (RFC 8439) with a random nonce; 28 bytes more than what was sealed. Words of two
/// people are under a key made of both of theirs, so that without either one they stay closed.
package struct KeyRing: Sendable {
  /// The name of the key for what is nobody's.
  package static let general = "dossier"

  private var keys: [String: SymmetricKey] = [:]
  /// The aliases whose keys were destroyed, and not made anew since.
  private var destroyed: Set<String> = []

  package init() {}

  /// The name of the key for words of these people: `p1`, `p1,p3` or `dossier`.
  package static func name(for owners: [Alias]) -> String {
    owners.isEmpty
      ? general : Set(owners).sorted().map(\.description).joined(separator: ",")
  }

  /// The keys that a name is made of.
  package static func parts(of name: String) -> [String] {
    name.split(separator: ",").map(String.init)
  }

  package var names: [String] { keys.keys.sorted() }

  package func holds(_ name: String) -> Bool {
    Self.parts(of: name).allSatisfy { keys[$0] != nil }
  }

  package mutating func add(_ bytes: [UInt8], as name: String) {
    keys[name] = SymmetricKey(data: bytes)
  }

  package mutating func remove(_ name: String) { keys[name] = nil }

  package mutating func noteDestroyed(_ names: [String]) { destroyed = Set(names) }

  /// Whether one of the keys that a name is made of was destroyed with somebody's words.
  package func hasDestroyed(_ name: String) -> Bool {
    Self.parts(of: name).contains { keys[$0] == nil && destroyed.contains($0) }
  }

  /// 32 bytes that nobody can guess.
  package static func newKey() -> [UInt8] {
    SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
  }

  /// Nil when a key is not on the ring.
  package func seal(_ content: [UInt8], at place: SealPlace, under name: String) -> [UInt8]? {
    guard let key = key(name) else { return nil }
    let box = try? ChaChaPoly.seal(content, using: key, authenticating: place.bound(to: name))
    return box.map { Array($0.combined) }
  }

  /// Nil when a key is not on the ring, or the piece was changed or belongs elsewhere.
  package func open(_ sealed: [UInt8], at place: SealPlace, under name: String) -> [UInt8]? {
    guard let key = key(name), let box = try? ChaChaPoly.SealedBox(combined: sealed) else {
      return nil
    }
    return (try? ChaChaPoly.open(box, using: key, authenticating: place.bound(to: name)))
      .map { Array($0) }
  }

  private func key(_ name: String) -> SymmetricKey? {
    let parts = Self.parts(of: name)
    guard parts.count > 1 else { return keys[name] }
    var material: [UInt8] = []
    for part in parts {
      guard let key = keys[part] else { return nil }
      material += key.withUnsafeBytes { Array($0) }
    }
    return HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: material), info: Data(name.utf8), outputByteCount: 32)
  }
}

/// Base64 (RFC 4648, with padding), as sealed pieces stand in a line.
package enum Base64 {
  package static func text(of bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

  /// Nil for anything that `text(of:)` would not write: line ends, spaces, a bit that means nothing.
  package static func bytes(of text: String) -> [UInt8]? {
    guard let data = Data(base64Encoded: text), data.base64EncodedString() == text else {
      return nil
    }
    return Array(data)
  }
}
