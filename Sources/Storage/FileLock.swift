internal import Glibc
package import Interviewing

/// Somebody else is writing this file.
package struct FileHeld: Error, Sendable, Equatable {
  package let path: String
  /// The process that holds it, when it could be read.
  package let process: Int?

  package var wording: Bilingual {
    let who = process.map { Bilingual(nl: " (proces \($0))", en: " (process \($0))") }
    return Bilingual(
      nl:
        "\(visible(path.fileName)) is al open in een ander venster\(who?.nl ?? ""). Ga daar verder.",
      en:
        "\(visible(path.fileName)) is open in another window already\(who?.en ?? ""). Go on there.")
  }
}

/// The right to write one file.
///
/// It lives in a file beside it, as erasing renames the file itself.
package final class FileLock {
  private let path: String
  private let descriptor: CInt

  /// - Parameter waiting: wait for the other to finish; only for what takes a moment.
  package init(on file: String, waiting: Bool = false) throws {
    path = file.parentFolder + "/." + file.fileName + ".lock"
    descriptor = try FileLock.take(path, file, waiting)
  }

  /// Takes the lock on the file that is really there: the last holder may have just removed it.
  private static func take(_ path: String, _ file: String, _ waiting: Bool) throws -> CInt {
    while true {
      let descriptor = open(path, O_CREAT | O_RDWR | O_NOFOLLOW | O_CLOEXEC, 0o600)
      if descriptor < 0 { throw FileTrouble(path: path, code: errno) }
      do throws(FileTrouble) {
        try FileSystem.live.refuseUnlessOurs(descriptor, path)
      } catch {
        close(descriptor)
        throw error
      }
      guard flock(descriptor, waiting ? LOCK_EX : LOCK_EX | LOCK_NB) == 0 else {
        defer { close(descriptor) }
        if errno == EINTR { continue }
        throw FileHeld(path: file, process: holder(descriptor))
      }
      if isStillThere(descriptor, path) {
        let number = Array("\(getpid())\n".utf8)
        ftruncate(descriptor, 0)
        _ = number.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
        return descriptor
      }
      close(descriptor)
    }
  }

  private static func isStillThere(_ descriptor: CInt, _ path: String) -> Bool {
    var (held, named) = (stat(), stat())
    return fstat(descriptor, &held) == 0 && stat(path, &named) == 0 && held.st_ino == named.st_ino
      && held.st_dev == named.st_dev
  }

  private static func holder(_ descriptor: CInt) -> Int? {
    var bytes = [UInt8](repeating: 0, count: 20)
    let count = pread(descriptor, &bytes, 20, 0)
    return Int(String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).trimmed)
  }

  deinit {
    unlink(path)
    close(descriptor)
  }
}
