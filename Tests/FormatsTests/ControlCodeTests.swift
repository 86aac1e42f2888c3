import Formats
import Interviewing
import Support
import Testing

@Suite struct ControlCodeTests {
  @Test(arguments: [
    ("51fb3120632c", "51fb3120632c"), (" 51FB 3120 632C\n", "51fb3120632c"),
    ("51fb3120632", nil), ("51fb3120632c0", nil), ("51fb3120632g", nil), ("", nil),
    ("５1fb3120632c", nil), ("51fb-3120-632c", nil),
  ])
  func `a code is twelve hexadecimal digits, in capitals and groups too`(
    text: String, digits: String?
  ) {
    #expect(ControlCode(text)?.description == digits)
  }

  @Test func `every close keeps its own code, and the last one counts until it is reopened`() throws
  {
    let reading = RecordReading<Event>(
      file([.opened(.sample()), .closed(count: 2), .reopened, .note(), .closed(count: 5)]))
    #expect(reading.closings.keys.sorted() == [2, 5])
    let last = try #require(reading.controlCode)
    let first = ControlCode(hash: try #require(reading.closings[2]))
    #expect(reading.close(with: last)?.latest == nil)
    #expect(reading.close(with: first)?.latest == last)
    #expect(reading.close(with: first)?.added == 3)
    #expect(reading.close(with: ControlCode(hash: Record.origin)) == nil)
    let reopened = RecordReading<Event>(
      file([.opened(.sample()), .closed(count: 2), .reopened]))
    #expect(reopened.controlCode == nil)
  }

  @Test func `what is wrong before the close undoes its code, what is wrong after does not`() throws
  {
    let events: [Event] = [
      .opened(.sample()), .note("voor"), .closed(count: 3), .reopened, .note("na"),
    ]
    let lines = file(events).split(separator: UInt8(ascii: "\n")).map { Array($0) }
    func changing(_ word: String, _ line: Int) -> [UInt8] {
      var changed = lines
      changed[line] = Array(
        String(decoding: changed[line], as: UTF8.self).replacing(word, with: "anders").utf8)
      return changed.flatMap { $0 + [UInt8(ascii: "\n")] }
    }
    let whole = RecordReading<Event>(file(events))
    let code = ControlCode(hash: try #require(whole.closings[3]))
    let before = RecordReading<Event>(changing("voor", 1)).close(with: code)
    #expect(before?.problems == [.wordsAltered(line: 2, number: 2)])
    #expect(before?.isDamagedSince == false)
    let after = RecordReading<Event>(changing("na\"", 4)).close(with: code)
    #expect(after?.problems == [])
    #expect(after?.isDamagedSince == true)
    let unreadable = RecordReading<Event>(Array("kapot\n".utf8) + file(events))
    #expect(unreadable.close(with: code)?.problems == [.unreadable(line: 1)])
  }

  @Test func `a copy is the same, older, longer or written on apart`() {
    let start: [Event] = [.opened(.sample()), .note("een"), .note("twee")]
    let original = file(start + [.note("drie")])
    func copy(_ events: [Event]) -> RecordCopy { RecordCopy(file(events), of: original) }
    #expect(copy(start + [.note("drie")]).isWhole)
    #expect(copy(start).common == 3)
    #expect(!copy(start).isDiverged)
    #expect(copy(start + [.note("drie"), .note("vier")]).records == 5)
    #expect(!copy(start + [.note("drie"), .note("vier")]).isDiverged)
    #expect(copy(start + [.note("anders")]).isDiverged)
    #expect(copy(start + [.note("anders")]).common == 3)
    #expect(RecordCopy([], of: original).common == 0)
  }

  private func file(_ events: [Event]) -> [UInt8] {
    var bytes: [UInt8] = []
    var hash = Record.origin
    for (index, event) in events.enumerated() {
      let line = Record.line(
        event.fields, number: index + 1, at: .sample(minute: index), salt: .salt(index),
        after: hash)
      bytes += line.bytes
      hash = line.hash
    }
    return bytes
  }
}
