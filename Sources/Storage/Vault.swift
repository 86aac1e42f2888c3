internal import Crypto
internal import CryptoExtras
internal import FoundationEssentials
package import Formats
internal import Glibc
package import Interviewing

/// What opens a dossier: its passphrase, or the code on the recovery sheet.
package enum Secret: Sendable {
  case passphrase(String)
  case recovery(RecoveryCode)

  /// What was typed: a recovery code when it has the form and the check signs of one.
  package init(typed text: String) {
    self = RecoveryCode(text).map { .recovery($0) } ?? .passphrase(text)
  }
}

/// A dossier's keys while the program runs, and the file that keeps them wrapped.
package final class Vault {
  package let path: String
  private let files: FileSystem
  private var file: KeyFile
  private let master: SymmetricKey
  package private(set) var ring: KeyRing
  /// The key file on disk as it was last read or written.
  private var stamp: FileStamp?
  private var isOnDisk: Bool

  private init(
    path: String, files: FileSystem, file: KeyFile, master: SymmetricKey, stamp: FileStamp? = nil
  ) throws {
    self.path = path
    self.files = files
    self.file = file
    self.master = master
    ring = KeyRing()
    self.stamp = stamp
    isOnDisk = stamp != nil
    for (name, wrapped) in file.keys { ring.add(try unwrapped(wrapped, name), as: name) }
    ring.noteDestroyed(file.destroyed)
  }

  /// The key file's name in a dossier's folder.
  package static let fileName = "keys.json"

  /// The same in every copy of the key file.
  package var id: String { file.id }

  /// About a third of a second and 128 MiB for whoever guesses, every time.
  package static let rounds = 1 << 17

  /// A new key file, not yet on disk, and the code for its recovery sheet.
  ///
  /// - Parameter rounds: of scrypt, a power of two from 2^10 to 2^20; fewer only where nothing is secret.
  package static func new(
    at path: String, passphrase: String, rounds: Int = Vault.rounds, files: FileSystem = .live
  ) throws -> (Vault, RecoveryCode) {
    let master = SymmetricKey(size: .bits256)
    let recovery = RecoveryCode(random(16))
    let id = Record.hexadecimal(random(6))
    let stretch = KeyFile.Stretch(
      rounds: rounds, blockSize: 8, parallelism: 1, salt: random(16))
    let salt = random(16)
    let file = KeyFile(
      id: id, stretch: stretch,
      byPassphrase: try wrap(master, by: key(of: passphrase, stretch), as: "passphrase", id),
      recoverySalt: salt,
      byRecovery: try wrap(master, by: key(of: recovery, salt), as: "recovery", id))
    let vault = try Vault(path: path, files: files, file: file, master: master)
    try vault.add([KeyRing.general])
    return (vault, recovery)
  }

  /// Opens a key file.
  ///
  /// Nothing is touched when the secret is wrong.
  package static func unlock(
    _ path: String, with secret: Secret, files: FileSystem = .live
  ) throws -> Vault {
    // Before it is read: stretching a passphrase takes long enough for another window to change it.
    let stamp = files.stamp(of: path)
    let file = try read(path, files)
    let (wrapper, wrapped, name) =
      switch secret {
      case .passphrase(let text): (try key(of: text, file.stretch), file.byPassphrase, "passphrase")
      case .recovery(let code): (key(of: code, file.recoverySalt), file.byRecovery, "recovery")
      }
    guard let master = unwrap(wrapped, by: wrapper, as: name, file.id) else {
      throw VaultTrouble.wrongSecret
    }
    return try Vault(path: path, files: files, file: file, master: master, stamp: stamp)
  }

  private static func read(_ path: String, _ files: FileSystem) throws -> KeyFile {
    guard let bytes = try files.read(path, limit: 16 << 20) else { throw FileTrouble.missing(path) }
    do throws(KeyFile.Flaw) {
      return try KeyFile(reading: bytes)
    } catch {
      throw VaultTrouble.unreadable(file: path, error)
    }
  }
}

// MARK: Keys for people

extension Vault {
  /// The name of the key for these people's words, made now for whoever has none yet.
  ///
  /// - Throws: `EKEYREJECTED` when the dossier has another key file by now, or none.
  package func keyName(for owners: [Alias]) throws(FileTrouble) -> String {
    let name = KeyRing.name(for: owners)
    do {
      try keepUp()
      if ring.holds(name) { return name }
      try make(KeyRing.parts(of: name))
    } catch let trouble as FileTrouble {
      throw trouble
    } catch {
      throw FileTrouble(path: path, code: EBADMSG)
    }
    return name
  }

  /// Takes over what another window did to the key file: what is sealed with a key that is on no disk
  /// is lost.
  ///
  /// - Throws: `EKEYREJECTED` when the dossier has another key file by now, or none.
  package func keepUp() throws {
    guard isOnDisk, files.stamp(of: path) != stamp else { return }
    try reload()
  }

  /// Everything unwraps, or nothing of it counts.
  ///
  /// A key that an older copy of the file lacks is put back with the next one that is made.
  private func reload() throws {
    guard let now = files.stamp(of: path) else {
      throw FileTrouble(path: path, code: EKEYREJECTED)
    }
    var newer = try Self.read(path, files)
    guard newer.id == id else { throw FileTrouble(path: path, code: EKEYREJECTED) }
    var ring = ring
    for (name, wrapped) in newer.keys where file.keys[name] != wrapped || !ring.holds(name) {
      ring.add(try unwrapped(wrapped, name), as: name)
    }
    for (name, wrapped) in file.keys where newer.keys[name] == nil {
      if newer.destroyed.contains(name) { ring.remove(name) } else { newer.keys[name] = wrapped }
    }
    ring.noteDestroyed(newer.destroyed)
    (file, self.ring, stamp) = (newer, ring, now)
  }

  /// Makes keys in memory only, for a key file that is about to be written with all else.
  package func prepare(for owners: [Alias]) throws {
    try add(KeyRing.parts(of: KeyRing.name(for: owners)).filter { !ring.holds($0) })
  }

  /// Makes keys, unless another window just did, and keeps them before they are used.
  private func make(_ names: [String]) throws {
    let turn = try FileLock(on: path, waiting: true)
    defer { withExtendedLifetime(turn) {} }
    if isOnDisk { try reload() }
    let missing = names.filter { !ring.holds($0) }
    guard !missing.isEmpty else { return }
    try checkUnused(missing)
    let before = (file, ring)
    do {
      try add(missing)
      try files.replace(path, with: file.bytes)
    } catch {
      (file, ring) = before
      throw error
    }
    noteWritten()
  }

  /// A key file that is older than the records lacks keys, and another under the same name would
  /// close one half of somebody's words or the other.
  private func checkUnused(_ names: [String]) throws {
    let folder = path.parentFolder
    let wanted = names.filter { !file.destroyed.contains($0) }.map {
      Array("\"key\":\"\($0)\"".utf8)
    }
    for name in files.names(in: folder) where name.hasSuffix(".jsonl") {
      let bytes = try files.read(folder + "/" + name) ?? []
      if wanted.contains(where: { bytes[...].range(of: $0) != nil }) {
        throw FileTrouble(path: path, code: EKEYEXPIRED)
      }
    }
  }

  private func add(_ names: [String]) throws {
    for name in names {
      let key = KeyRing.newKey()
      file.keys[name] = try Self.wrap(SymmetricKey(data: key), by: master, as: name, id)
      file.destroyed.removeAll { $0 == name }
      ring.add(key, as: name)
      ring.noteDestroyed(file.destroyed)
    }
  }

  private func unwrapped(_ wrapped: [UInt8], _ name: String) throws -> [UInt8] {
    guard let key = Self.unwrap(wrapped, by: master, as: name, file.id) else {
      throw VaultTrouble.unreadable(file: path, .damaged(field: "keys.\(name)"))
    }
    return key.withUnsafeBytes { Array($0) }
  }
}

// MARK: Changes to the key file, as bytes to put in its place

extension Vault {
  package var bytes: [UInt8] { file.bytes }

  /// The file was just put in its place with these bytes.
  package func noteWritten() {
    stamp = files.stamp(of: path)
    isOnDisk = true
  }

  /// Without somebody's keys: whatever was sealed with them stays closed, wherever a copy lies.
  package func bytes(destroying aliases: [Alias]) throws -> [UInt8] {
    // Another window may have added somebody since.
    try Self.read(path, files).destroying(aliases.map(\.description)).bytes
  }

  /// With another passphrase and another recovery code; the old ones open nothing any more.
  package func bytes(
    passphrase: String, rounds: Int = Vault.rounds
  ) throws -> (bytes: [UInt8], RecoveryCode) {
    let recovery = RecoveryCode(Self.random(16))
    var file = try Self.read(path, files)
    file.stretch = KeyFile.Stretch(
      rounds: rounds, blockSize: 8, parallelism: 1, salt: Self.random(16))
    file.byPassphrase = try Self.wrap(
      master, by: Self.key(of: passphrase, file.stretch), as: "passphrase", id)
    file.recoverySalt = Self.random(16)
    file.byRecovery = try Self.wrap(
      master, by: Self.key(of: recovery, file.recoverySalt), as: "recovery", id)
    return (file.bytes, recovery)
  }
}

// MARK: Cryptography

extension Vault {
  private static func random(_ count: Int) -> [UInt8] {
    SymmetricKey(size: SymmetricKeySize(bitCount: count * 8)).withUnsafeBytes { Array($0) }
  }

  private static func key(
    of passphrase: String, _ stretch: KeyFile.Stretch
  ) throws -> SymmetricKey {
    try KDF.Scrypt.deriveKey(
      from: Array(passphrase.utf8), salt: stretch.salt, outputByteCount: 32,
      rounds: stretch.rounds, blockSize: stretch.blockSize, parallelism: stretch.parallelism,
      maxMemory: 2 << 30)
  }

  /// A recovery code cannot be guessed, so it needs no stretching.
  private static func key(of code: RecoveryCode, _ salt: [UInt8]) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: code.bytes), salt: salt,
      info: Data("gehoord recovery".utf8), outputByteCount: 32)
  }

  private static func wrap(
    _ key: SymmetricKey, by wrapper: SymmetricKey, as name: String, _ id: String
  ) throws -> [UInt8] {
    let bytes = key.withUnsafeBytes { Array($0) }
    let bound = Data("gehoord key\u{0}\(id)\u{0}\(name)".utf8)
    return Array(try ChaChaPoly.seal(bytes, using: wrapper, authenticating: bound).combined)
  }

  private static func unwrap(
    _ bytes: [UInt8], by wrapper: SymmetricKey, as name: String, _ id: String
  ) -> SymmetricKey? {
    let bound = Data("gehoord key\u{0}\(id)\u{0}\(name)".utf8)
    guard let box = try? ChaChaPoly.SealedBox(combined: bytes),
      let key = try? ChaChaPoly.open(box, using: wrapper, authenticating: bound)
    else { return nil }
    return SymmetricKey(data: key)
  }
}
