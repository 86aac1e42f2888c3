internal import Glibc
internal import Formats
internal import Storage

/// The line being typed, kept beside the transcript so that a killed terminal does not lose it.
///
/// It is written without a sync: it must outlive the program, not a power cut.
final class Draft {
  private let path: String
  private var isKept: Bool

  init(beside transcript: String) {
    path = transcript.fileStem + ".draft"
    isKept = access(path, F_OK) == 0
  }

  /// The words of last time; nil when there are none.
  var text: String? {
    guard isKept, let descriptor = open(O_RDONLY) else { return nil }
    close(descriptor)
    guard let bytes = try? FileSystem.live.read(path) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.isEmpty ? nil : text
  }

  func keep(_ text: String) {
    if text.isEmpty { return drop() }
    guard let descriptor = open(O_WRONLY | O_CREAT) else { return }
    defer { close(descriptor) }
    isKept = true
    ftruncate(descriptor, 0)
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
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
