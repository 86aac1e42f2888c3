package import Formats
internal import Glibc
package import Interviewing

extension EventLog {
  /// Opens a record to go on with it, repairing a torn tail first: the complete records stay, the
  /// tail goes to a `.rest` file beside it, and a `repaired` event says so.
  package static func open(
    _ path: String, at moment: Moment, files: FileSystem = .live, vault: Vault? = nil,
    salt: @escaping () -> String
  ) throws -> (log: EventLog, reading: RecordReading<Event>, rest: String?) {
    let lock = try FileLock(on: path, waiting: path.fileName == Self.briefly)
    guard let bytes = try files.read(path) else { throw FileTrouble(path: path, code: ENOENT) }
    let reading = RecordReading<Event>(bytes, keys: vault?.ring)
    if reading.isNewerVersion { throw RecordUnwritable.newerVersion }
    if reading.isDamaged { throw RecordUnwritable.damaged }
    if reading.isLocked { throw RecordUnwritable.locked }
    let complete = Array(bytes[..<reading.completeBytes])
    let log = EventLog(
      path: path, files: files, lock: lock, vault: vault, salt: salt,
      descriptor: try files.openForAppending(path), bytes: complete, lines: reading.lines,
      lastHash: reading.lastHash, count: reading.records.last?.number ?? 0)
    log.identity = reading.records.first?.event.identity ?? ""
    for record in reading.records { _ = Event.owners(of: record, &log.ownership) }
    guard let torn = reading.tornBytes else { return (log, reading, nil) }
    let rest = try log.setApart(Array(bytes[reading.completeBytes...]))
    log.isDoubtful = true
    let repaired = Event.repaired(bytes: torn, rest: rest.fileName)
    do throws(FileTrouble) {
      _ = try log.append([repaired], at: moment)
    } catch {
      // The tail is where it was, so nothing needs to stand beside it.
      if try files.read(path) == bytes { files.remove(rest) }
      throw error
    }
    return (log, RecordReading(log.acknowledged, keys: vault?.ring), rest)
  }

  /// Opens a record at its end only, for a short addition on the way to the first prompt.
  ///
  /// Nothing before the last line is read as a record, so nothing can be erased through it.
  ///
  /// - Returns: nil when the end is no whole record; `open` then repairs it or refuses.
  package static func openAtEnd(
    _ path: String, bytes: [UInt8], files: FileSystem = .live, vault: Vault? = nil,
    salt: @escaping () -> String
  ) throws -> EventLog? {
    guard bytes.last == UInt8(ascii: "\n") else { return nil }
    let line = bytes[..<(bytes.count - 1)].lastLine
    guard let parts = RecordLine(line), parts.keepsItsCommitment,
      let value = try? JSON(parsing: line), let count = value["seq"]?.int,
      (0..<1 << 40).contains(count),
      value["v"]?.int == Record.version
    else { return nil }
    let log = EventLog(
      path: path, files: files,
      lock: try FileLock(on: path, waiting: path.fileName == Self.briefly), vault: vault,
      salt: salt,
      descriptor: try files.openForAppending(path), bytes: bytes, lastHash: parts.hash,
      count: count)
    let first = try? JSON(parsing: bytes.prefix { $0 != UInt8(ascii: "\n") })
    log.identity = first.flatMap { RecordFields($0) }.flatMap { Event(fields: $0).identity } ?? ""
    return log
  }
}

extension ArraySlice<UInt8> {
  /// The bytes after the last newline.
  fileprivate var lastLine: ArraySlice<UInt8> {
    self[(lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? startIndex)...]
  }
}
