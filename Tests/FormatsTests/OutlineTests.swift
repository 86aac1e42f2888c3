import Formats
import Interviewing
import Support
import Testing
import Understanding

/// What was found in a conversation, kept without its words and found again with them.
@Suite struct OutlineTests {
  private let events: [Event] = [
    .opened(.sample()), .joined(Alias(1)), .joined(Alias(2)), .asked(.post),
    .note("ik snap die brief van de gemeente niet", under: .post),
    .note("zelf een \"moeilijke\" brief lezen #taal", .need, by: .p(1), .p(2)),
    .note("bakt brood", .strength), .note("jij wilt rust", .summary, by: .interviewer),
    .responded(to: 8, .corrected, text: "een tafel en rust"), .agreed(note: 6, [Alias(2)]),
    .disagreed(note: 7, [Alias(2)]), .preferred(note: 6, .buddy),
    .edited(note: 7, text: "bakt taart", tags: []), .note("fietsles", .parked),
    .note("ik bel de gemeente", .promise, by: .interviewer),
    .note("vraag het de buurvrouw", under: Interview.missedQuestion),
    .note("en verder?", .summary, by: .interviewer), .weighed(note: 6, importance: 8),
    .deepened(note: 6, by: 5), .judged(note: 14, .accepted, label: "leren fietsen"),
    .closed(count: 21),
  ]

  private struct Talk {
    let bytes: [UInt8]
    let contribution: Contribution?
    let outline: [UInt8]?

    init(_ events: [Event]) {
      bytes = RecordFile(events).bytes
      let reading = RecordReading<Event>(bytes)
      contribution = Contribution(
        Interview(folding: reading.records), controlCode: reading.controlCode?.description,
        isSuggesting: true)
      outline = contribution?.outline(WordPlaces(reading, in: bytes))
    }

    func again(from bytes: [UInt8]) -> Contribution? {
      var memory = RecordMemory()
      func part(_ range: Range<Int>) -> [UInt8]? {
        range.upperBound <= bytes.count ? Array(bytes[range]) : nil
      }
      return Contribution(outline: outline ?? []) {
        part($0).flatMap { LineOfWords(line: $0) }
      } list: { place, digest in
        memory.list(digest) { part(place) }
      }
    }
  }

  @Test func `what was found comes back whole`() {
    let talk = Talk(events)
    #expect(talk.contribution != nil)
    #expect(talk.again(from: talk.bytes) == talk.contribution)
  }

  @Test func `each line is found again by where it stands, and only there`() throws {
    let reading = RecordReading<Event>(RecordFile(events).bytes)
    for record in reading.records {
      let place = try #require(reading.lines[record.number])
      #expect(reading.event(at: place) == record.event)
      #expect(reading.event(at: place.lowerBound..<place.upperBound - 1) == nil)
      #expect(reading.event(at: place.lowerBound + 1..<place.upperBound) == nil)
    }
    #expect(reading.event(at: reading.completeBytes..<reading.completeBytes + 9) == nil)
  }

  @Test func `an outline holds nobody's words`() throws {
    let outline = try #require(Talk(events).outline)
    let text = String(decoding: outline, as: UTF8.self)
    for word in ["brief", "gemeente", "brood", "taart", "rust", "tafel", "buurvrouw", "Zaken"] {
      #expect(!text.contains(word))
    }
  }

  @Test func `words that were changed or taken out do not come back`() throws {
    let talk = Talk(events)
    let words = try #require(talk.bytes.firstRange(of: Array("bakt taart".utf8)))
    var changed = talk.bytes
    changed[words.lowerBound] ^= 1
    #expect(talk.again(from: changed) == nil)
    #expect(talk.again(from: Array(talk.bytes.prefix(words.lowerBound))) == nil)
    #expect(talk.again(from: Talk(events + [.erased([5])]).bytes) == nil)
  }

  @Test func `an outline that is damaged gives nothing, or at least no crash`() throws {
    let talk = Talk(events)
    let outline = try #require(talk.outline)
    for place in outline.indices {
      var broken = outline
      broken[place] ^= 0xFF
      _ = Contribution(outline: broken) { _ in
        LineOfWords("x")
      } list: { _, _ in
        ("", .sample())
      }
      _ = Contribution(outline: Array(outline.prefix(place))) { _ in
        LineOfWords("x")
      } list: { _, _ in
        ("", .sample())
      }
    }
  }

  @Test func `of what an outline cannot hold there is none`() {
    let imported = Opening.sample(imported: ImportedFile(name: "oom Jan.md", hash: "0a"))
    #expect(Talk([.opened(imported), .joined(Alias(1)), .note("ja")]).again(from: []) == nil)
    #expect(Talk([.opened(.sample()), .counted(.week, .agree, at: "markt")]).outline == nil)
  }
}
