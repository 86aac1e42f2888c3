import Formats
import Interviewing
import Support
import Testing

@Suite struct RecordTests {
  @Test func `a record is one line with explicit keys, the hash last`() {
    let line = Record.line(
      Event.note("ja #x", by: .p(1)).fields, number: 12, at: .sample(), salt: .salt(1),
      after: Record.origin)
    let text = String(decoding: line.bytes, as: UTF8.self)
    let head = #"{"v":1,"seq":12,"at":"2026-11-21T14:00:00.000+01:00","type":"noted""#
    let data = #"{"text":"ja #x","tags":["x"]}"#
    #expect(
      text == """
        \(head),"kind":"said","by":"p1","salt":"\(String.salt(1))","data":\(data),\
        "c":"\(Record.digest(Array(String.salt(1).utf8), Array(data.utf8)))",\
        "h":"\(line.hash)"}

        """)
  }

  @Test func `the hash is what the description of the format says`() throws {
    let bytes = Array("abc".utf8)
    #expect(
      Record.digest(bytes) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    let line = Record.line(
      Event.paused.fields, number: 1, at: .sample(), salt: .salt(1), after: Record.origin)
    let parts = try #require(RecordLine(line.bytes.dropLast()))
    #expect(
      line.hash
        == Record.digest(Array(Record.origin.utf8), Array(parts.head), Array(parts.commitment.utf8))
    )
    #expect(parts.follows(Record.origin))
    #expect(!parts.follows(line.hash))
    #expect(parts.keepsItsCommitment)
  }

  @Test func `a record reads as it was written`() {
    let reading = RecordReading<Event>(file.bytes)
    #expect(reading.problems == [])
    #expect(reading.records.map(\.event) == events)
    #expect(reading.records.map(\.number) == Array(1...events.count))
    #expect(reading.records.map(\.at) == events.indices.map { .sample(minute: $0) })
    #expect(reading.completeBytes == file.bytes.count)
    #expect(reading.lastHash == file.hashes.last)
  }

  /// A change in a record shows by the end of the next one, so no more needs to be read.
  @Test(arguments: short.lines.indices)
  func `every single-bit change is noticed`(record: Int) {
    let end = short.ends[min(record + 1, short.lines.count - 1)]
    let start = record == 0 ? 0 : short.ends[record - 1]
    var bytes = Array(short.bytes[..<end])
    var unnoticed: [String] = []
    for index in start..<short.ends[record] {
      for bit in 0..<8 {
        bytes[index] ^= 1 << bit
        if RecordReading<Event>(bytes).problems.isEmpty { unnoticed.append("\(index).\(bit)") }
        bytes[index] ^= 1 << bit
      }
    }
    #expect(unnoticed == [])
  }

  @Test func `every truncation gives exactly the complete records`() {
    for cut in 1..<file.bytes.count {
      let reading = RecordReading<Event>(Array(file.bytes[..<cut]))
      let complete = file.ends.prefix { $0 <= cut }.count
      let end = complete == 0 ? 0 : file.ends[complete - 1]
      #expect(reading.records.map(\.event) == Array(events.prefix(complete)), "cut at \(cut)")
      #expect(reading.completeBytes == end)
      #expect(
        reading.problems
          == (cut == end ? [] : [.tornTail(bytes: cut - end, repairedInto: nil)]))
      #expect(!reading.isDamaged)
    }
  }

  @Test func `a tail of zero bytes is torn, not damaged`() {
    let reading = RecordReading<Event>(file.bytes + [UInt8](repeating: 0, count: 4096))
    #expect(reading.records.map(\.event) == events)
    #expect(reading.problems == [.tornTail(bytes: 4096, repairedInto: nil)])
    #expect(reading.tornBytes == 4096)
  }

  @Test func `line ends of another system change nothing`() {
    let converted = file.bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    let reading = RecordReading<Event>(converted)
    #expect(reading.problems == [])
    #expect(reading.records.map(\.event) == events)
  }

  @Test func `a line taken out, doubled or moved is noticed`() {
    let lines = file.lines
    #expect(
      problems(lines[..<3] + lines[4...]).contains(.outOfOrder(line: 4, number: 5, expected: 4)))
    #expect(
      problems(lines[..<4] + lines[3...]).contains(.outOfOrder(line: 5, number: 4, expected: 5)))
    #expect(problems(lines[..<3] + [lines[4], lines[3]] + lines[5...]).count > 1)
    #expect(problems(lines[1...]) == [.outOfOrder(line: 1, number: 2, expected: 1)])
  }

  @Test func `a line that says something else is noticed, with where`() {
    let line = Record.line(
      events[3].fields, number: 4, at: .sample(minute: 9), salt: .salt(4), after: file.hashes[2])
    #expect(
      problems(file.lines[..<3] + [line.bytes] + file.lines[4...]) == [.altered(line: 5, number: 5)]
    )
    let text = String(decoding: file.lines[3], as: UTF8.self)
    #expect(
      problems(
        file.lines[..<3] + [Array(text.replacing("lezen", with: "fietsen").utf8)] + file.lines[4...]
      )
        == [.wordsAltered(line: 4, number: 4)])
    #expect(
      problems(file.lines[..<3] + [Array("geen verslag\n".utf8)] + file.lines[4...])
        == [.unreadable(line: 4), .outOfOrder(line: 5, number: 5, expected: 4)])
  }

  @Test func `an erased record still verifies, but only with the event that says so`() throws {
    let erased = try #require(RecordLine(file.lines[3].dropLast())).erased
    let lines = file.lines[..<3] + [erased] + file.lines[4...]
    #expect(problems(lines) == [.erasedWithoutEvent(line: 4, number: 4)])
    let event = Record.line(
      Event.erased([4]).fields, number: events.count + 1, at: .sample(), salt: .salt(99),
      after: file.hashes[events.count - 1])
    #expect(problems(lines + [event.bytes]) == [])
    let other = Record.line(
      Event.erased([5]).fields, number: events.count + 1, at: .sample(), salt: .salt(99),
      after: file.hashes[events.count - 1])
    #expect(problems(lines + [other.bytes]) == [.erasedWithoutEvent(line: 4, number: 4)])
    #expect(!String(decoding: erased, as: UTF8.self).contains("lezen"))
  }

  @Test func `an erased conversation folds to the same conversation as while it ran`() {
    let live = Interview.sample([
      .note("geheim #x", .summary), .edited(note: 3, text: "geheimer", tags: []),
      .responded(to: 3, .corrected, text: "geheimst"), .note("blijft"), .erased([3, 4, 5]),
    ])
    let all: [Event] = [
      .opened(.sample()), .joined(Alias(1)), .note("geheim #x", .summary),
      .edited(note: 3, text: "geheimer", tags: []),
      .responded(to: 3, .corrected, text: "geheimst"), .note("blijft"), .erased([3, 4, 5]),
    ]
    let lines = RecordFile(all).lines.enumerated().map { index, line in
      (2...4).contains(index) ? RecordLine(line.dropLast())?.erased ?? [] : line
    }
    let reading = RecordReading<Event>(Array(lines.joined()))
    #expect(reading.problems == [])
    #expect(Interview(folding: reading.records) == live)
  }

  @Test func `a newer version is said, and its records are read as far as they are known`() {
    let lines = RecordFile([.note("a"), .note("b")]).lines
    let newer = Array(
      String(decoding: lines[1], as: UTF8.self).replacing("\"v\":1", with: "\"v\":2").utf8)
    let reading = RecordReading<Event>(lines[0] + newer)
    #expect(reading.isNewerVersion)
    #expect(reading.problems.contains(.newerVersion(2)))
    #expect(reading.records.map(\.event) == [.note("a"), .note("b")])
  }

  @Test func `an empty file is damaged, and says that it is empty`() {
    let reading = RecordReading<Event>([])
    #expect(reading.problems == [.empty])
    #expect(reading.isDamaged)
  }

  @Test func `words that look like the record's own keys stay words`() {
    let text = #"","c":"","h":""},"salt":"\#(String.salt(7))","data":{"text":"x"}"#
    let file = RecordFile([.note(text), .note("b")])
    let reading = RecordReading<Event>(file.bytes)
    #expect(reading.problems == [])
    #expect(reading.records.map(\.event) == [.note(text), .note("b")])
  }

  private func problems(_ lines: some Sequence<[UInt8]>) -> [RecordProblem] {
    RecordReading<Event>(Array(lines.joined())).problems
  }
}

private let events: [Event] = [
  .opened(.sample(list: .sample(opening: [], closing: [], topics: []))), .joined(Alias(1)),
  .asked(.week), .note("lezen #zaken", under: .week), .marked(note: 4, as: .need),
  .edited(note: 4, text: "zelf lezen", tags: []), .note("dus", .summary, by: .interviewer),
  .responded(to: 7, .corrected, text: "nee, zo"), .paused, .continued,
  .consented(.sample(of: 1)), .closed(count: 12),
]

private let file = RecordFile(events)
private let short = RecordFile([
  events[0], events[1], .note("ja"), .marked(note: 3, as: .need), .erased([9]), .closed(count: 6),
])

/// A record's file in memory, a minute between events.
struct RecordFile: Sendable {
  private(set) var lines: [[UInt8]] = []
  private(set) var hashes: [String] = []

  init(_ events: [Event]) {
    for (index, event) in events.enumerated() {
      let line = Record.line(
        event.fields, number: index + 1, at: .sample(minute: index), salt: .salt(index + 1),
        after: hashes.last ?? Record.origin)
      lines.append(line.bytes)
      hashes.append(line.hash)
    }
  }

  var bytes: [UInt8] { Array(lines.joined()) }

  /// Where each line ends.
  var ends: [Int] {
    lines.reduce(into: []) { ends, line in ends.append((ends.last ?? 0) + line.count) }
  }
}
