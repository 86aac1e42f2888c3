internal import Glibc
internal import Interviewing

/// Which version of a file it is.
package struct FileStamp: Sendable, Equatable {
  let inode: UInt64
  package let size: Int
  let seconds: Int
  let nanoseconds: Int
}

/// The few calls that decide whether words are kept.
///
/// Tests put failing ones in their place.
package struct FileSystem: Sendable {
  package var write: @Sendable (_ descriptor: CInt, _ bytes: ArraySlice<UInt8>) -> Int
  package var dataSync: @Sendable (_ descriptor: CInt) -> CInt
  package var sync: @Sendable (_ descriptor: CInt) -> CInt
  package var rename: @Sendable (_ from: String, _ to: String) -> CInt

  package static let live = FileSystem(
    write: { descriptor, bytes in
      bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    },
    dataSync: { fdatasync($0) },
    sync: { fsync($0) },
    rename: { Glibc.rename($0, $1) })
}

extension FileSystem {
  /// Writes all of it, going on after a short write or a signal.
  package func writeAll(_ bytes: [UInt8], to descriptor: CInt, path: String) throws(FileTrouble) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = write(descriptor, rest)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { throw FileTrouble(path: path, code: count == 0 ? ENOSPC : errno) }
      rest = rest.dropFirst(count)
    }
  }

  /// Opens a new file of our own, 0600; never through a link, never one that exists.
  package func create(_ path: String) throws(FileTrouble) -> CInt {
    try checked(open(path, Self.newFile, 0o600), path)
  }

  private static let newFile = O_CREAT | O_EXCL | O_WRONLY | O_APPEND | O_NOFOLLOW | O_CLOEXEC

  /// Opens an existing file to append to; refuses links and anything that is no ordinary file of ours.
  package func openForAppending(_ path: String) throws(FileTrouble) -> CInt {
    let descriptor = try checked(
      open(path, O_WRONLY | O_APPEND | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK), path)
    do throws(FileTrouble) {
      try refuseUnlessOurs(descriptor, path)
      return descriptor
    } catch {
      close(descriptor)
      throw error
    }
  }

  /// Refuses anything but an ordinary file of our own that has no second name.
  package func refuseUnlessOurs(_ descriptor: CInt, _ path: String) throws(FileTrouble) {
    var status = stat()
    _ = try checked(fstat(descriptor, &status), path)
    if status.st_mode & S_IFMT != S_IFREG { throw FileTrouble(path: path, code: EINVAL) }
    if status.st_nlink > 1 { throw FileTrouble(path: path, code: EMLINK) }
    if status.st_uid != geteuid() { throw FileTrouble(path: path, code: EPERM) }
  }

  /// Whether an open file still has its name: another program may have deleted it meanwhile.
  package func hasName(_ descriptor: CInt) -> Bool {
    var status = stat()
    return fstat(descriptor, &status) != 0 || status.st_nlink > 0
  }

  /// Makes a file's place in its folder durable.
  package func syncFolder(of path: String) throws(FileTrouble) {
    let folder = path.parentFolder
    let descriptor = try checked(open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC), folder)
    defer { close(descriptor) }
    _ = try checked(sync(descriptor), folder)
  }

  /// Puts new content in the place of a file in one step: a new file, synced, renamed over the old.
  package func replace(_ path: String, with bytes: [UInt8]) throws(FileTrouble) {
    let temporary = path.parentFolder + "/." + path.fileName + ".nieuw"
    unlink(temporary)
    let descriptor = try checked(open(temporary, Self.newFile, 0o600), path)
    defer { close(descriptor) }
    do throws(FileTrouble) {
      try writeAll(bytes, to: descriptor, path: path)
      _ = try checked(sync(descriptor), path)
      InsightCache.drop(besides: [path])
      _ = try checked(rename(temporary, path), path)
    } catch {
      unlink(temporary)
      throw error
    }
    try syncFolder(of: path)
  }

  /// Puts new content in the place of several files: all of it is on the disk before any name changes.
  ///
  /// So a full disk leaves every file as it was. Renaming needs no room.
  package func replaceAll(_ changes: [(path: String, bytes: [UInt8])]) throws(FileTrouble) {
    var prepared: [(temporary: String, path: String)] = []
    do throws(FileTrouble) {
      for (path, bytes) in changes {
        let temporary = path.parentFolder + "/." + path.fileName + ".nieuw"
        unlink(temporary)
        let descriptor = try create(temporary)
        defer { close(descriptor) }
        prepared.append((temporary, path))
        try writeAll(bytes, to: descriptor, path: path)
        _ = try checked(sync(descriptor), path)
      }
    } catch {
      for (temporary, _) in prepared { unlink(temporary) }
      throw error
    }
    InsightCache.drop(besides: changes.map(\.path))
    for (index, (temporary, path)) in prepared.enumerated() {
      do throws(FileTrouble) {
        _ = try checked(rename(temporary, path), path)
        // The first goes before all others on the disk too: words are never sealed with lost keys.
        if index == 0, prepared.count > 1 { try syncFolder(of: path) }
      } catch {
        for (left, _) in prepared[index...] { unlink(left) }
        throw error
      }
    }
    for folder in Set(changes.map(\.path.parentFolder)) { try syncFolder(of: folder + "/.") }
  }

  /// Writes a new file and makes it durable; an existing one is an error (`EEXIST`).
  package func writeNew(_ bytes: [UInt8], to path: String) throws(FileTrouble) {
    let descriptor = try create(path)
    defer { close(descriptor) }
    do throws(FileTrouble) {
      try writeAll(bytes, to: descriptor, path: path)
      _ = try checked(sync(descriptor), path)
      try syncFolder(of: path)
    } catch {
      unlink(path)
      throw error
    }
  }

  /// The whole of an ordinary file; nil when there is none.
  package func read(_ path: String, limit: Int = .max) throws(FileTrouble) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    if descriptor < 0, errno == ENOENT || errno == ENOTDIR { return nil }
    _ = try checked(descriptor, path)
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw FileTrouble(path: path, code: EINVAL)
    }
    return try read(descriptor, path, atMost: min(limit, Int(status.st_size) + 1))
  }

  private func read(
    _ descriptor: CInt, _ path: String, atMost limit: Int
  ) throws(FileTrouble) -> [UInt8] {
    var code: CInt = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      while count < limit {
        let read = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, limit - count)
        if read < 0, errno == EINTR { continue }
        if read < 0 { code = errno }
        if read <= 0 { break }
        count += read
      }
    }
    if code != 0 { throw FileTrouble(path: path, code: code) }
    return bytes
  }

  /// Makes a folder and those above it, 0700; true when this one is new.
  @discardableResult
  package func makeFolder(_ path: String) throws(FileTrouble) -> Bool {
    if mkdir(path, 0o700) == 0 {
      try syncFolder(of: path)
      return true
    }
    switch errno {
    case EEXIST: return false
    case ENOENT where path.parentFolder != path:
      try makeFolder(path.parentFolder)
      return try makeFolder(path)
    default: throw FileTrouble(path: path, code: errno)
    }
  }

  /// The names in a folder, sorted, without hidden ones; empty when there is no such folder.
  package func names(in folder: String) -> [String] {
    allNames(in: folder).filter { !$0.hasPrefix(".") }
  }

  /// The names in a folder, sorted, hidden ones too.
  package func allNames(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  package func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// What tells one version of a file from another; nil when there is none.
  package func stamp(of path: String) -> FileStamp? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return FileStamp(status)
  }

  package func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Whether it is a file that may be run.
  package func isProgram(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }

  package func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether a name is in use, be it by a link that leads nowhere.
  package func isTaken(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  package func remove(_ path: String) { unlink(path) }
}

private func checked(_ result: CInt, _ path: String) throws(FileTrouble) -> CInt {
  if result < 0 { throw FileTrouble(path: path, code: errno) }
  return result
}

extension String {
  package var fileName: String {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return self }
    return String(self[utf8.index(after: slash)...])
  }

  /// The folder a path lies in: `.` for a bare name, `/` for the root.
  package var parentFolder: String {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == startIndex ? "/" : String(self[..<slash])
  }
}
