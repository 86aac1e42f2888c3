internal import Glibc

extension FileSystem {
  /// How much is read at once; lines that are asked for one after another mostly stand together.
  private static let window = 1 << 14

  /// Reads parts of a file, as long as it is the version with this stamp; nil when it is not.
  ///
  /// - Parameter body: gets what reads a part; nil where the file has no such part.
  package func parts<Result>(
    of path: String, if stamp: FileStamp, _ body: ((Range<Int>) -> [UInt8]?) -> Result?
  ) -> Result? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      FileStamp(status) == stamp
    else { return nil }
    var start = 0
    var seen: [UInt8] = []
    return body { range in
      guard range.lowerBound >= 0, range.upperBound <= stamp.size else { return nil }
      if range.lowerBound < start || range.upperBound > start + seen.count {
        start = range.lowerBound
        seen = Self.read(descriptor, max(range.count, Self.window), at: start)
        guard range.count <= seen.count else { return nil }
      }
      return Array(seen[range.lowerBound - start..<range.upperBound - start])
    }
  }

  private static func read(_ descriptor: CInt, _ count: Int, at start: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let part = pread(
          descriptor, buffer.baseAddress.map { $0 + filled }, count - filled, start + filled)
        if part < 0, errno == EINTR { continue }
        if part <= 0 { break }
        filled += part
      }
    }
  }
}

extension FileStamp {
  init(_ status: stat) {
    self.init(
      inode: UInt64(status.st_ino), size: Int(status.st_size), seconds: status.st_mtim.tv_sec,
      nanoseconds: status.st_mtim.tv_nsec)
  }
}
