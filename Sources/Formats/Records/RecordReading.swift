package import Interviewing

/// Something wrong with a record's file, at a line that counts from 1.
package enum RecordProblem: Sendable, Equatable {
  case unreadable(line: Int)
  case altered(line: Int, number: Int)
  case wordsAltered(line: Int, number: Int)
  case outOfOrder(line: Int, number: Int, expected: Int)
  case erasedWithoutEvent(line: Int, number: Int)
  /// A readable line in a dossier under a passphrase: never sealed, or put there without the key.
  case notSealed(line: Int, number: Int)
  /// The words are sealed under a key that is not there.
  case keyMissing(line: Int, number: Int, key: String)
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
  /// The hash of each closing record, by its number.
  package private(set) var closings: [Int: String] = [:]
  /// That of the last close, unless the conversation was reopened since.
  package private(set) var controlCode: ControlCode?
  package private(set) var isNewerVersion = false
  /// Words are sealed, and no keys were given to read them with.
  package private(set) var isLocked = false
  /// Where title and topic list of the opening stand, and their digest, where they were seen before.
  private(set) var knownList: (place: Range<Int>, digest: [UInt8])?
  private let keys: KeyRing?
  private var identity = ""
  /// Where the hash of the last line stands, when that was a plain one.
  private var plainHash: Range<Int>?
  private var erased: [Int: Int] = [:]
  private var withoutKey: [Int: RecordProblem] = [:]

  /// - Parameter keys: opens what is sealed; without it only structure is read of that.
  package init(_ bytes: [UInt8], keys: KeyRing? = nil) {
    var memory = RecordMemory()
    self.init(bytes, keys: keys, &memory)
  }

  /// - Parameters:
  ///   - memory: what was the same in records read before.
  ///   - isThorough: every line goes through the general reader, which gives the same.
  package init(
    _ bytes: [UInt8], keys: KeyRing? = nil, _ memory: inout RecordMemory, isThorough: Bool = false
  ) {
    self.keys = keys
    // Of a first line that cannot be read the id is all that the others need.
    identity = keys == nil ? "" : bytes[...].identityInFirstLine ?? ""
    var lastLine = 0..<0
    var lineNumber = 0
    records.reserveCapacity(bytes.count / Self.usualLine)
    lines.reserveCapacity(bytes.count / Self.usualLine)
    var start = bytes.withUnsafeBufferPointer { buffer in
      var plain = PlainLine(buffer)
      var start = 0
      let isPlain = keys == nil && !isThorough
      while start < buffer.count {
        if isPlain, read(&plain, from: start, lineNumber + 1, &memory) {
          lineNumber += 1
          lastLine = start..<plain.index
        } else {
          guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { break }
          lineNumber += 1
          lastLine = start..<end + 1
          settleHash(buffer)
          read(bytes[start..<end], lastLine, lineNumber, &memory)
        }
        start = lastLine.upperBound
      }
      settleHash(buffer)
      return start
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
      case .tornTail, .newerVersion, .keyMissing, .notSealed: false
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
  /// A line of somebody's words is about this long.
  private static var usualLine: Int { 400 }

  /// Reads a plain line; false when the general reader is to read it.
  private mutating func read(
    _ line: inout PlainLine, from start: Int, _ lineNumber: Int, _ memory: inout RecordMemory
  ) -> Bool {
    guard line.read(from: start, memory), let event = Event(plain: &line) else { return false }
    let number = line.number
    let expected = (records.last?.number ?? 0) &+ 1
    if number != expected {
      problems.append(.outOfOrder(line: lineNumber, number: number, expected: expected))
    } else if !follows(line) {
      problems.append(.altered(line: lineNumber, number: number))
    }
    if !line.keepsItsCommitment() {
      problems.append(.wordsAltered(line: lineNumber, number: number))
    }
    lines[number] = start..<line.index
    if case .list(let known) = line.words { knownList = (line.data, known.digest) }
    plainHash = line.hash
    if line.equals(line.type, "closed") {
      settleHash(line.bytes)
      noteClosing("closed", number)
    }
    records.append(Recorded(number: number, at: line.at, event: event))
    return true
  }

  private func follows(_ line: PlainLine) -> Bool {
    if let plainHash { return line.follows(line.raw(plainHash)) }
    return Array(lastHash.utf8).withUnsafeBytes { line.follows($0) }
  }

  /// A plain line's hash becomes a string only where one is asked for.
  private mutating func settleHash(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let place = plainHash else { return }
    lastHash = String(decoding: UnsafeBufferPointer(rebasing: bytes[place]), as: UTF8.self)
    plainHash = nil
  }

  private mutating func read(
    _ slice: ArraySlice<UInt8>, _ range: Range<Int>, _ lineNumber: Int,
    _ memory: inout RecordMemory
  ) {
    let line = slice.last == UInt8(ascii: "\r") ? slice.dropLast() : slice
    guard let parts = RecordLine(line), let value = try? JSON(parsing: line),
      let number = value["seq"]?.int, var fields = RecordFields(value),
      let at = value["at"]?.string.flatMap({ Moment($0) })
    else { return problems.append(.unreadable(line: lineNumber)) }
    if records.isEmpty, lineNumber == 1 { identity = Event(fields: fields).identity ?? "" }
    note(value["v"]?.int ?? Record.version)
    check(parts, number, lineNumber)
    switch parts.words {
    case .readable(let content):
      if keys != nil { problems.append(.notSealed(line: lineNumber, number: number)) }
      if fields.type == "opened" { memory.note(content.data) }
    case .erased: erased[number] = lineNumber
    case .sealed(let key, _):
      fields.data = opened(parts, under: key, number, lineNumber)
    }
    lines[number] = range
    lastHash = parts.hash
    noteClosing(fields.type, number)
    records.append(Recorded(number: number, at: at, event: Event(fields: fields)))
  }

  /// The words that were sealed; none without their key.
  private mutating func opened(
    _ parts: RecordLine, under key: String, _ number: Int, _ lineNumber: Int
  ) -> [JSON.Member] {
    guard let keys else {
      isLocked = true
      return []
    }
    // Whoever was erased stays closed, in an old copy too.
    if keys.hasDestroyed(key) { return [] }
    guard keys.holds(key) else {
      withoutKey[number] = .keyMissing(line: lineNumber, number: number, key: key)
      return []
    }
    guard let content = parts.content(of: identity, number, opening: keys),
      parts.commits(to: content),
      let data = try? JSON(parsing: content.data)
    else {
      problems.append(.wordsAltered(line: lineNumber, number: number))
      return []
    }
    return data.members ?? []
  }

  private mutating func noteClosing(_ type: String, _ number: Int) {
    switch type {
    case "closed":
      closings[number] = lastHash
      controlCode = ControlCode(hash: lastHash)
    case "reopened": controlCode = nil
    default: break
    }
  }

  private mutating func note(_ version: Int) {
    guard version > Record.version, !isNewerVersion else { return }
    isNewerVersion = true
    problems.append(.newerVersion(version))
  }

  private mutating func check(_ parts: RecordLine, _ number: Int, _ lineNumber: Int) {
    let expected = (records.last?.number ?? 0) &+ 1
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
    if erased.isEmpty && withoutKey.isEmpty { return }
    let licensed = Set(records.flatMap(\.event.erasedNumbers))
    for (number, line) in erased.sorted(by: { $0.key < $1.key }) where !licensed.contains(number) {
      problems.append(.erasedWithoutEvent(line: line, number: number))
    }
    problems += withoutKey.filter { !licensed.contains($0.key) }.sorted { $0.key < $1.key }
      .map(\.value)
  }
}

extension RecordReading where Event == Interviewing.Event {
  /// A conversation's record, read beside many others.
  package static func conversation(
    _ bytes: [UInt8], keys: KeyRing?, _ memory: inout RecordMemory
  ) -> Self { Self(bytes, keys: keys, &memory) }
}
