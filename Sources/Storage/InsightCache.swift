internal import Crypto
internal import Glibc

/// What was found in each conversation of a folder the last time, without anybody's words.
///
/// It lies beside the records, for their owner only. It is never needed: whatever is wrong with it,
/// or was changed since, is found anew. Whoever erases or seals words takes all of it away, as what
/// was found in words tells of them too.
package struct InsightCache: Sendable {
  package struct Entry: Sendable, Equatable {
    package let id: String
    /// Of the record as it was read.
    package let stamp: FileStamp
    package let outline: [UInt8]

    package init(id: String, stamp: FileStamp, outline: [UInt8]) {
      self.id = id
      self.stamp = stamp
      self.outline = outline
    }
  }

  package static let fileName = ".inzicht-cache"
  private static let heading = Array("gehoord inzicht 1\n".utf8)
  private static let digestSize = 32

  /// By the record's file name.
  package private(set) var entries: [String: Entry] = [:]

  /// - Parameter rules: the program that found it; another one may find something else.
  package init(in folder: String, rules: FileStamp, files: FileSystem) {
    guard let bytes = try? files.read(folder + "/" + Self.fileName),
      bytes.starts(with: Self.heading), bytes.count > Self.heading.count + Self.digestSize
    else { return }
    let body = bytes[(Self.heading.count + Self.digestSize)...]
    let digest = bytes[Self.heading.count..<body.startIndex]
    guard SHA256.hash(data: body).elementsEqual(digest) else { return }
    var reader = CacheReader(bytes: bytes, index: body.startIndex)
    guard reader.stamp() == rules else { return }
    while let name = reader.text(), let id = reader.text(), let stamp = reader.stamp(),
      let outline = reader.content()
    {
      entries[name] = Entry(id: id, stamp: stamp, outline: outline)
    }
  }

  /// Puts these in the place of what is kept; where that cannot be, nothing is lost.
  ///
  /// It is not synced: a torn one is known by its digest.
  package static func keep(
    _ entries: [(name: String, Entry)], in folder: String, rules: FileStamp, files: FileSystem
  ) {
    var body = CacheWriter()
    body.add(rules)
    for (name, entry) in entries {
      body.add(Array(name.utf8))
      body.add(Array(entry.id.utf8))
      body.add(entry.stamp)
      body.add(entry.outline)
    }
    let path = folder + "/" + fileName
    let new = path + ".nieuw"
    unlink(new)
    guard let descriptor = try? files.create(new) else { return }
    defer { close(descriptor) }
    let bytes = heading + Array(SHA256.hash(data: body.bytes)) + body.bytes
    guard (try? files.writeAll(bytes, to: descriptor, path: new)) != nil,
      files.rename(new, path) == 0
    else {
      unlink(new)
      return
    }
  }

  /// Takes it away, in each folder where words are erased or sealed.
  static func drop(besides paths: [String]) {
    for folder in Set(paths.filter { $0.hasSuffix(".jsonl") }.map(\.parentFolder)) {
      unlink(folder + "/" + fileName)
    }
  }
}

private struct CacheWriter {
  var bytes: [UInt8] = []

  mutating func add(_ number: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  mutating func add(_ text: [UInt8]) {
    add(UInt64(text.count))
    bytes += text
  }

  mutating func add(_ stamp: FileStamp) {
    add(stamp.inode)
    for number in [stamp.size, stamp.seconds, stamp.nanoseconds] {
      add(UInt64(bitPattern: Int64(number)))
    }
  }
}

/// Reads what a `CacheWriter` wrote; nil behind its end.
private struct CacheReader {
  let bytes: [UInt8]
  var index: Int

  init(bytes: [UInt8], index: Int) {
    self.bytes = bytes
    self.index = index
  }

  mutating func number() -> UInt64? {
    guard bytes.count - index >= 8 else { return nil }
    var number: UInt64 = 0
    for place in 0..<8 { number |= UInt64(bytes[index + place]) << UInt64(place * 8) }
    index += 8
    return number
  }

  mutating func content() -> [UInt8]? {
    guard let count = number(), count <= UInt64(bytes.count - index) else { return nil }
    defer { index += Int(count) }
    return Array(bytes[index..<index + Int(count)])
  }

  mutating func text() -> String? { content().map { String(decoding: $0, as: UTF8.self) } }

  mutating func stamp() -> FileStamp? {
    guard let inode = number(), let size = number(), let seconds = number(),
      let nanoseconds = number()
    else { return nil }
    return FileStamp(
      inode: inode, size: Int(truncatingIfNeeded: size), seconds: Int(truncatingIfNeeded: seconds),
      nanoseconds: Int(truncatingIfNeeded: nanoseconds))
  }
}
