package import Interviewing

/// Something wrong with a record's file, at a line that counts from 1.
package enum RecordProblem: Sendable, Equatable {
  case unreadable(line: Int)
  case altered(line: Int, number: Int)
  case wordsAltered(line: Int, number: Int)
  case outOfOrder(line: Int, number: Int, expected: Int)
  case erasedWithoutEvent(line: Int, number: Int)
  /// Bytes after the last complete record; `repairedInto` once they are set apart in a file.
  case tornTail(bytes: Int, repairedInto: String?)
  case newerVersion(Int)
  case empty
}

/// A record's file, read from front to back as far as it can be trusted.
package struct RecordReading<Event: RecordableEvent>: Sendable {
  package private(set) var records: [Recorded<Event>] = []
  package private(set) var problems: [RecordProblem] = []
  /// Where each complete line stands, so that a line can be found again by its record's number.
  package private(set) var lines: [Int: Range<Int>] = [:]
  /// The bytes up to the end of the last complete line.
  package private(set) var completeBytes = 0
  package private(set) var lastHash = Record.origin
  package private(set) var isNewerVersion = false
  private var erased: [Int: Int] = [:]

  package init(_ bytes: [UInt8]) {
    var start = 0
    var lastLine = 0..<0
    var lineNumber = 0
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      lineNumber += 1
      lastLine = start..<end + 1
      read(bytes[start..<end], lastLine, lineNumber)
      start = end + 1
    }
    if start == bytes.count, problems.last == .unreadable(line: lineNumber),
      bytes[lastLine].hasLostSector
    {
      problems.removeLast()
      start = lastLine.lowerBound
    }
    completeBytes = start
    checkErasures()
    if start < bytes.count {
      problems.append(.tornTail(bytes: bytes.count - start, repairedInto: nil))
    }
    if bytes.isEmpty { problems.append(.empty) }
  }

  package var isDamaged: Bool {
    problems.contains { problem in
      switch problem {
      case .tornTail, .newerVersion: false
      default: true
      }
    }
  }

  package var tornBytes: Int? {
    for case .tornTail(let bytes, _) in problems { return bytes }
    return nil
  }
}

extension RecordReading {
  private mutating func read(_ slice: ArraySlice<UInt8>, _ range: Range<Int>, _ lineNumber: Int) {
    let line = slice.last == UInt8(ascii: "\r") ? slice.dropLast() : slice
    guard let parts = RecordLine(line), let value = try? JSON(parsing: line),
      let number = value["seq"]?.int, let fields = RecordFields(value),
      let at = value["at"]?.string.flatMap({ Moment($0) })
    else { return problems.append(.unreadable(line: lineNumber)) }
    note(value["v"]?.int ?? Record.version)
    check(parts, number, lineNumber)
    if parts.data == nil { erased[number] = lineNumber }
    lines[number] = range
    lastHash = parts.hash
    records.append(Recorded(number: number, at: at, event: Event(fields: fields)))
  }

  private mutating func note(_ version: Int) {
    guard version > Record.version, !isNewerVersion else { return }
    isNewerVersion = true
    problems.append(.newerVersion(version))
  }

  private mutating func check(_ parts: RecordLine, _ number: Int, _ lineNumber: Int) {
    let expected = (records.last?.number ?? 0) + 1
    if number != expected {
      problems.append(.outOfOrder(line: lineNumber, number: number, expected: expected))
    } else if !parts.follows(lastHash) {
      problems.append(.altered(line: lineNumber, number: number))
    }
    if !parts.keepsItsCommitment {
      problems.append(.wordsAltered(line: lineNumber, number: number))
    }
  }

  /// Words may be gone only where a later event says that they were erased.
  private mutating func checkErasures() {
    let licensed = Set(records.flatMap(\.event.erasedNumbers))
    for (number, line) in erased.sorted(by: { $0.key < $1.key }) where !licensed.contains(number) {
      problems.append(.erasedWithoutEvent(line: line, number: number))
    }
  }
}

extension RecordFields {
  /// The fields of a parsed record; nil when it has no type.
  init?(_ value: JSON) {
    guard let type = value["type"]?.string, let members = value.members else { return nil }
    self.init(type)
    let envelope: Set<String> = ["v", "seq", "at", "type", "salt", "data", "c", "h"]
    structure = members.filter { !envelope.contains($0.key) }
    data = value["data"]?.members ?? []
  }
}

extension ArraySlice<UInt8> {
  /// Whether a sector of the disk, as far as it belongs to these bytes, was never written.
  ///
  /// Sectors of one line may reach the disk in any order, so its end can be there without its middle.
  fileprivate var hasLostSector: Bool {
    var start = startIndex
    while start < endIndex {
      let end = Swift.min(endIndex, (start / 512 + 1) * 512)
      if end - start >= 8, self[start..<end].allSatisfy({ $0 == 0 }) { return true }
      start = end
    }
    return false
  }
}
