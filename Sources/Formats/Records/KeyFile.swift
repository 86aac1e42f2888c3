/// A dossier's key file as it is on disk: every key wrapped, nothing in it readable.
///
/// The passphrase and the recovery code each wrap the master key; the master key wraps the key of
/// every participant. So a passphrase is changed without touching a transcript, and a destroyed key
/// takes one person's words with it.
package struct KeyFile: Sendable, Equatable {
  package static let version = 1

  /// How scrypt (RFC 7914) turns a passphrase into a key.
  package struct Stretch: Sendable, Equatable {
    package var rounds: Int
    package var blockSize: Int
    package var parallelism: Int
    package var salt: [UInt8]

    package init(rounds: Int, blockSize: Int, parallelism: Int, salt: [UInt8]) {
      self.rounds = rounds
      self.blockSize = blockSize
      self.parallelism = parallelism
      self.salt = salt
    }
  }

  /// The key file's own id: the same in every copy.
  package var id: String
  package var stretch: Stretch
  /// The master key, wrapped by the passphrase's key.
  package var byPassphrase: [UInt8]
  package var recoverySalt: [UInt8]
  /// The master key, wrapped by the recovery code's key.
  package var byRecovery: [UInt8]
  /// Each participant's key by alias, and the dossier's own, wrapped by the master key.
  package var keys: [String: [UInt8]]
  /// The aliases whose key was destroyed: their words are gone for good.
  package var destroyed: [String]

  package init(
    id: String, stretch: Stretch, byPassphrase: [UInt8], recoverySalt: [UInt8],
    byRecovery: [UInt8], keys: [String: [UInt8]] = [:], destroyed: [String] = []
  ) {
    self.id = id
    self.stretch = stretch
    self.byPassphrase = byPassphrase
    self.recoverySalt = recoverySalt
    self.byRecovery = byRecovery
    self.keys = keys
    self.destroyed = destroyed
  }
}

extension KeyFile {
  package func destroying(_ names: [String]) -> KeyFile {
    var file = self
    for name in names { file.keys[name] = nil }
    file.destroyed += names.filter { !file.destroyed.contains($0) }
    return file
  }

  /// Why a file is no key file.
  package enum Flaw: Error, Sendable, Equatable {
    case notAKeyFile
    case newerVersion(Int)
    /// Cut off or changed: this field is missing or has no sense.
    case damaged(field: String)
  }

  package var bytes: [UInt8] {
    let json: JSON = [
      "v": .int(Self.version), "id": .string(id),
      "passphrase": [
        "kdf": "scrypt", "n": .int(stretch.rounds), "r": .int(stretch.blockSize),
        "p": .int(stretch.parallelism), "salt": .base64(stretch.salt),
        "key": .base64(byPassphrase),
      ],
      "recovery": [
        "kdf": "hkdf-sha256", "salt": .base64(recoverySalt), "key": .base64(byRecovery),
      ],
      "keys": .object(
        keys.sorted { $0.key < $1.key }.map { JSON.Member($0.key, .base64($0.value)) }),
      "destroyed": .strings(destroyed),
    ]
    return Array((json.prettyText + "\n").utf8)
  }

  package init(reading bytes: [UInt8]) throws(Flaw) {
    guard let json = try? JSON(parsing: bytes) else {
      throw bytes.contains(UInt8(ascii: "{")) ? .damaged(field: "}") : .notAKeyFile
    }
    guard let version = json["v"]?.int, json["keys"] != nil || json["passphrase"] != nil else {
      throw .notAKeyFile
    }
    if version > Self.version { throw .newerVersion(version) }
    func piece(_ value: JSON?, _ field: String, count: Int) throws(Flaw) -> [UInt8] {
      guard let bytes = value?.string.flatMap({ Base64.bytes(of: $0) }), bytes.count == count
      else { throw .damaged(field: field) }
      return bytes
    }
    guard let id = json["id"]?.string else { throw .damaged(field: "id") }
    let phrase = json["passphrase"]
    let stretch = Stretch(
      rounds: phrase?["n"]?.int ?? 0, blockSize: phrase?["r"]?.int ?? 0,
      parallelism: phrase?["p"]?.int ?? 0,
      salt: try piece(phrase?["salt"], "passphrase.salt", count: 16))
    guard stretch.isReasonable else { throw .damaged(field: "passphrase.n") }
    var keys: [String: [UInt8]] = [:]
    for member in json["keys"]?.members ?? [] {
      keys[member.key] = try piece(member.value, "keys.\(member.key)", count: Self.wrapped)
    }
    self.init(
      id: id, stretch: stretch,
      byPassphrase: try piece(phrase?["key"], "passphrase.key", count: Self.wrapped),
      recoverySalt: try piece(json["recovery"]?["salt"], "recovery.salt", count: 16),
      byRecovery: try piece(json["recovery"]?["key"], "recovery.key", count: Self.wrapped),
      keys: keys, destroyed: json["destroyed"]?.strings ?? [])
  }

  /// A key of 32 bytes, its nonce and its tag.
  private static let wrapped = 60
}

extension KeyFile.Stretch {
  /// A file from elsewhere must not ask for hours or for all memory: at most 1 GiB.
  fileprivate var isReasonable: Bool {
    (1 << 10...1 << 20).contains(rounds) && rounds & (rounds - 1) == 0
      && (1...8).contains(blockSize) && (1...4).contains(parallelism)
  }
}

extension JSON {
  fileprivate static func base64(_ bytes: [UInt8]) -> JSON { .string(Base64.text(of: bytes)) }
}
