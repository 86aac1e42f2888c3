internal import Formats
internal import Glibc
internal import Interviewing
internal import Storage

/// The line being typed, kept beside the transcript so that a killed terminal does not lose it.
///
/// It is written without a sync: it must outlive the program, not a power cut. In a dossier under a
/// passphrase it is sealed like the line it will be.
final class Draft {
  private let path: String
  private let vault: Vault?
  private var isKept: Bool

  init(beside transcript: String, vault: Vault?) {
    path = transcript.fileStem + ".draft"
    self.vault = vault
    isKept = access(path, F_OK) == 0
  }

  /// The words of last time; nil when there are none.
  var text: String? {
    guard isKept, let descriptor = open(O_RDONLY) else { return nil }
    close(descriptor)
    guard let bytes = try? FileSystem.live.read(path) else { return nil }
    let words = vault.flatMap { SealedText.opening(bytes, named: path.fileName, $0.ring) }
    let text = String(decoding: words ?? (vault == nil ? bytes : []), as: UTF8.self)
    return text.isEmpty ? nil : text
  }

  func keep(_ text: String, of owners: [Alias]) {
    if text.isEmpty { return drop() }
    // What cannot be sealed leaves the words of a moment ago.
    guard let bytes = bytes(of: text, owners), let descriptor = open(O_WRONLY | O_CREAT) else {
      return
    }
    defer { close(descriptor) }
    isKept = true
    // On a full disk the words of a moment ago stay: nothing is cut off before all is written.
    let count = bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    if count == bytes.count { ftruncate(descriptor, off_t(count)) }
  }

  /// What goes to the disk; nil when it cannot be sealed.
  private func bytes(of text: String, _ owners: [Alias]) -> [UInt8]? {
    let plain = Array(text.utf8)
    guard let vault else { return plain }
    let key = try? vault.keyName(for: owners)
    return key.flatMap {
      SealedText.file(plain, named: path.fileName, under: $0, vault.ring)
    }
  }

  /// Opens the file of the draft; nil for a link, or anything that is no ordinary file of our own.
  private func open(_ flags: CInt) -> CInt? {
    let descriptor = Glibc.open(path, flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    if (try? FileSystem.live.refuseUnlessOurs(descriptor, path)) != nil { return descriptor }
    close(descriptor)
    return nil
  }

  func drop() {
    guard isKept else { return }
    unlink(path)
    isKept = false
  }
}
