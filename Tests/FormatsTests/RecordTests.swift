import Formats
import Interviewing
import Support
import Testing
import Understanding

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

  /// Each of forty kinds of line by itself, as a change shows in the line where it is.
  @Test(arguments: [Event].forty.indices)
  func `every single-bit change is noticed`(index: Int) {
    let file = RecordFile([[Event].forty[index]])
    #expect(RecordReading<Event>(file.bytes).problems == [])
    #expect(unnoticedChanges(in: file, at: file.bytes.indices) { 1 << $0 } == [])
  }

  @Test func `every change in an erased record, and in what licenses it, is noticed`() {
    let file = RecordFile([.note("geheim"), .erased([1])])
    #expect(RecordReading<Event>(file.bytes).problems == [])
    #expect(unnoticedChanges(in: file, at: file.bytes.indices) { 1 << $0 } == [])
  }

  @Test(arguments: 0..<10)
  func `five hundred random changes of a byte in a talk of forty records are noticed`(part: Int) {
    let file = RecordFile(.forty)
    #expect(RecordReading<Event>(file.bytes).problems == [])
    let unnoticed = (part * 50..<part * 50 + 50).filter { number in
      let reading = RecordReading<Event>(file.changed(number))
      // Who reads it all the same gets a report, and no crash.
      var summary = Summary()
      summary.add(Interview(folding: reading.records))
      let report = TeamReport(
        summary: summary, dossier: "noord", organisation: nil, language: .dutch, date: "",
        quotesLeftOut: 0)
      return reading.problems.isEmpty || report.markdown().isEmpty || report.html().isEmpty
    }
    #expect(unnoticed == [])
  }

  private func unnoticedChanges(
    in file: RecordFile, at places: some Sequence<Int>, _ change: (Int) -> UInt8
  ) -> [String] {
    var bytes = file.bytes
    var unnoticed: [String] = []
    for index in places {
      for bit in 0..<8 {
        bytes[index] ^= change(bit)
        if RecordReading<Event>(bytes).problems.isEmpty { unnoticed.append("\(index).\(bit)") }
        bytes[index] ^= change(bit)
      }
    }
    return unnoticed
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

  /// The sectors of a line may reach the disk in any order.
  @Test func `a last line of which a sector was never written is torn, one before it is damaged`() {
    let long = String(repeating: "lang verhaal ", count: 120)
    let file = RecordFile([.note("a"), .note(long), .note(long), .note("b")])
    for (line, rest) in [(2, file.lines[..<3]), (1, file.lines[..<3]), (3, file.lines[...])] {
      let (start, end) = (file.ends[line - 1], file.ends[line])
      for sector in (start / 512)...((end - 2) / 512) {
        let lost = max(start, sector * 512)..<min(end - 1, sector * 512 + 512)
        guard lost.count >= 8, lost.upperBound % 512 == 0 else { continue }
        var bytes = Array(rest.joined())
        bytes.replaceSubrange(lost, with: repeatElement(0, count: lost.count))
        let reading = RecordReading<Event>(bytes)
        let isLast = line == rest.count - 1
        #expect(reading.isDamaged == !isLast)
        if isLast {
          #expect(reading.problems == [.tornTail(bytes: end - start, repairedInto: nil)])
          #expect(reading.completeBytes == start)
        }
      }
    }
  }

  @Test func `one zero byte in the last line is damage, not a torn end`() {
    var bytes = file.bytes
    bytes[bytes.count - 80] = 0
    let reading = RecordReading<Event>(bytes)
    #expect(reading.isDamaged)
    #expect(reading.tornBytes == nil)
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
