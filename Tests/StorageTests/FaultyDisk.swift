import Foundation
import Glibc
import Storage
import Synchronization

/// A file system that fails at chosen calls, counted from 1.
final class FaultyDisk: Sendable {
  enum Call: String, CaseIterable, Sendable { case write, dataSync, sync, rename }

  private struct State {
    var counts: [Call: Int] = [:]
    var isBroken = false
  }

  private let state = Mutex(State())
  private let call: Call
  private let number: Int
  private let code: CInt
  /// Fails from that call on, until the disk is repaired.
  private let stays: Bool

  init(failing call: Call, number: Int, code: CInt = EIO, stays: Bool = false) {
    self.call = call
    self.number = number
    self.code = code
    self.stays = stays
  }

  func repair() { state.withLock { $0.counts[call] = number + 1_000_000 } }

  func count(of call: Call) -> Int { state.withLock { $0.counts[call] ?? 0 } }

  var files: FileSystem {
    var files = FileSystem.live
    // A failing disk may have taken a part of the bytes.
    files.write = { descriptor, bytes in
      guard self.fails(.write) else { return FileSystem.live.write(descriptor, bytes) }
      _ = FileSystem.live.write(descriptor, bytes.prefix(bytes.count / 2))
      return Int(self.failure)
    }
    files.dataSync = { self.fails(.dataSync) ? self.failure : FileSystem.live.dataSync($0) }
    files.sync = { self.fails(.sync) ? self.failure : FileSystem.live.sync($0) }
    files.rename = { self.fails(.rename) ? self.failure : FileSystem.live.rename($0, $1) }
    return files
  }

  private var failure: CInt {
    errno = code
    return -1
  }

  private func fails(_ called: Call) -> Bool {
    state.withLock { state in
      state.counts[called, default: 0] += 1
      let count = state.counts[called] ?? 0
      return called == call && (count == number || stays && count > number && count < 1_000_000)
    }
  }
}

/// How often something was done.
final class Counter: Sendable {
  private let count = Mutex(0)

  func next() -> Int {
    count.withLock { count in
      count += 1
      return count
    }
  }
}

/// A folder of its own that is gone when the test is.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "gehoord-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }

  func bytes(_ name: String) -> [UInt8] {
    (try? Data(contentsOf: URL(filePath: file(name)))).map { Array($0) } ?? []
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    let url = URL(filePath: file(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  /// The names of all files, hidden ones too, in folders below as well.
  var names: [String] {
    (FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? [])
      .filter { name in
        let attributes = try? FileManager.default.attributesOfItem(atPath: file(name))
        return attributes?[.type] as? FileAttributeType != .typeDirectory
      }
      .sorted()
  }

  /// The files that have this text somewhere in their bytes.
  func files(holding text: String) -> [String] {
    names.filter { Data(bytes($0)).range(of: Data(text.utf8)) != nil }
  }

  func mode(_ name: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: file(name))
    return (attributes?[.posixPermissions] as? Int) ?? -1
  }
}
