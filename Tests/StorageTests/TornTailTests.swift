import Formats
import Foundation
import Glibc
import Interviewing
import Storage
import Support
import Testing

/// What a power cut leaves at the end of a record: cut anywhere, and followed by whatever.
@Suite struct TornTailTests {
  private let file = RecordFile([.note("a"), .note("b"), .note("de laatste regel")])
  private let folder: TemporaryFolder
  private let salts = CountedSalts()

  init() throws { folder = try TemporaryFolder() }

  @Test func `a last record cut anywhere and followed by zero bytes is repaired`() throws {
    for cut in file.ends[1]..<file.ends[2] {
      let zeros = [0, 1, 100, 512, 4096][cut % 5]
      try expectRepaired(
        Array(file.bytes[..<cut]) + [UInt8](repeating: 0, count: zeros), "\(cut)")
    }
  }

  @Test func `any number of zero bytes behind the last record is repaired`() throws {
    for zeros in [1, 2, 3, 7, 8, 9, 63, 64, 65, 511, 512, 513, 1023, 2048, 4095, 4096] {
      try expectRepaired(
        Array(file.bytes[..<file.ends[1]]) + [UInt8](repeating: 0, count: zeros), "\(zeros)")
    }
  }

  @Test func `a last record that lost a sector is repaired`() throws {
    let file = RecordFile([
      .note("a"), .note("b"), .note(String(repeating: "lang verhaal ", count: 150)),
    ])
    for sector in (file.ends[1] / 512 + 1)..<(file.ends[2] / 512) {
      var bytes = file.bytes
      bytes.replaceSubrange(
        sector * 512..<sector * 512 + 512, with: repeatElement(0, count: 512))
      try expectRepaired(bytes, "\(sector)")
    }
  }

  /// The complete records stay, the tail stands apart byte for byte, and the record goes on.
  private func expectRepaired(_ bytes: [UInt8], _ place: String) throws {
    let tail = Array(bytes[file.ends[1]...])
    if tail.isEmpty { return }
    try folder.write(bytes, to: "\(place).jsonl")
    let (log, reading, rest) = try EventLog<Event>.open(
      folder.file("\(place).jsonl"), at: .sample(), files: .quick, salt: salts.next)
    let repaired = Event.repaired(bytes: tail.count, rest: "\(place).rest")
    #expect(rest == folder.file("\(place).rest"))
    #expect(folder.bytes("\(place).rest") == tail, "\(place)")
    #expect(reading.records.map(\.event) == [.note("a"), .note("b"), repaired])
    _ = try log.append([.note("verder")], at: .sample())
    let after = RecordReading<Event>(folder.bytes("\(place).jsonl"))
    #expect(after.problems == [])
    #expect(after.records.map(\.event) == [.note("a"), .note("b"), repaired, .note("verder")])
    for name in ["\(place).rest", "\(place).jsonl"] { unlink(folder.file(name)) }
  }
}

/// Two who want to write one record.
@Suite struct TwoWritersTests {
  @Test func `the second is told who writes, and no line of one stands among the other's`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.jsonl")
    let each = 2000
    let told = Counter()
    var first: EventLog<Event>? = try .new(path, files: .quick, salt: CountedSalts().next)
    _ = try first?.append([.note("een 1")], at: .sample())
    let second = Thread {
      while true {
        do {
          let log = try EventLog<Event>.open(
            path, at: .sample(), files: .quick, salt: CountedSalts().next
          ).log
          for number in 1...each { _ = try log.append([.note("twee \(number)")], at: .sample()) }
          return
        } catch is FileHeld {
          _ = told.next()
          Thread.sleep(forTimeInterval: 0.002)
        } catch { return }
      }
    }
    second.start()
    for number in 2...each { _ = try first?.append([.note("een \(number)")], at: .sample()) }
    #expect(told.next() > 1)
    first = nil
    for _ in 0..<6000 where !second.isFinished { Thread.sleep(forTimeInterval: 0.01) }
    let reading = RecordReading<Event>(folder.bytes("a.jsonl"))
    #expect(reading.problems == [])
    let texts = reading.records.compactMap { record -> String? in
      if case .noted(let utterance) = record.event { utterance.text } else { nil }
    }
    #expect(texts == (1...each).map { "een \($0)" } + (1...each).map { "twee \($0)" })
  }
}

extension FileSystem {
  /// The real one without waiting for the disk, where a power cut plays no part.
  fileprivate static var quick: FileSystem {
    var files = FileSystem.live
    files.dataSync = { _ in 0 }
    files.sync = { _ in 0 }
    return files
  }
}
