import Formats
import Interviewing
import Support
import Testing

@Suite struct EventRecordTests {
  @Test(arguments: everyEvent)
  func `every event comes back from its record`(event: Event) {
    let reading = RecordReading<Event>(RecordFile([event]).bytes)
    #expect(reading.problems == [])
    #expect(reading.records.map(\.event) == [event])
  }

  @Test(arguments: everyEvent)
  func `free text stands only in the part that can be erased`(event: Event) throws {
    let line = try #require(RecordFile([event]).lines.first)
    let parts = try #require(RecordLine(line.dropLast()))
    let head = String(decoding: parts.head, as: UTF8.self)
    #expect(!head.contains(secret))
    for key in ["text", "tags", "title", "file", "rest", "explained", "topiclist"] {
      #expect(!head.contains("\"\(key)\":"))
    }
    let erased = String(decoding: parts.erased, as: UTF8.self)
    #expect(!erased.contains(secret))
    #expect(!erased.contains("salt"))
  }

  @Test func `a type of a newer version is kept, with its number and time`() {
    let line = Record.line(
      RecordFields("sang", [("note", 3)], data: [("text", "la la")]), number: 1, at: .sample(),
      salt: .salt(1), after: Record.origin)
    let reading = RecordReading<Event>(line.bytes)
    #expect(reading.problems == [])
    #expect(
      reading.records == [Recorded(number: 1, at: .sample(), event: .unknown(type: "sang"))])
  }

  @Test(
    arguments: [
      ("joined", []), ("joined", [("who", "Selam")]), ("asked", [("question", "geen punt")]),
      ("covered", []), ("noted", [("kind", "sung")]), ("marked", [("note", 3), ("as", "song")]),
      ("responded", [("note", 3), ("as", "maybe")]), ("handed-in", []),
      ("preferred", [("note", 3), ("as", "alone")]), ("counted", [("question", "a.b")]),
      ("counted", [("as", "agree")]),
      ("judged", [("note", 3), ("as", "perhaps")]), ("weighed", [("note", 3), ("importance", 11)]),
      ("consented", [("scope", "singing")]),
    ] as [(String, [(String, JSON?)])])
  func `a known type that says something new is unknown, never refused`(
    type: String, structure: [(String, JSON?)]
  ) {
    #expect(Event(fields: RecordFields(type, structure)) == .unknown(type: type))
  }

  @Test func `what is not said gets the value it had before it could be said`() {
    #expect(Event(fields: RecordFields("closed")) == .closed(count: 0))
    #expect(
      Event(fields: RecordFields("noted", [("kind", "said"), ("by", "p1")])) == .note(""))
  }
}

private let secret = "GEHEIM"

private let everyEvent: [Event] = [
  .opened(
    .sample(
      form: .focusGroup, language: .english,
      list: .sample(
        title: .sample(secret, secret), language: .english, forms: [.focusGroup, .oneOnOne],
        purpose: Passage(secret), source: secret,
        topics: [
          .sample(
            "zaken", .sample(secret), domain: .affairs, explores: [.needs, .norms],
            sensitive: true,
            questions: [.sample("post", .sample(secret, secret), probes: [.sample(secret)])])
        ]), title: secret, imported: ImportedFile(name: "\(secret).txt", hash: "b"))),
  .opened(.sample()), .joined(Alias(12)), .left(Alias(3)), .handedIn(Alias(4)), .asked(.post),
  .covered(step: "welkom"), .skipped(step: "doel"),
  .noted(
    .sample(
      "\(secret) #\(secret)", .need, by: [.p(1), .p(2)], under: .post, isVerbatim: true,
      source: SourceLine(file: "\(secret).txt", line: 7), recordingSecond: 62)),
  .noted(
    Utterance(kind: .question, by: [.interviewer], to: [.everybody], text: secret)),
  .noted(Utterance(kind: .question, by: [.interviewer], to: [.p(1), .p(2)], text: secret)),
  .note(secret, by: .p(1), .interpreter), .preferred(note: 3, .buddy),
  .judged(note: 3, .accepted, label: secret), .judged(note: 3, .rejected),
  .judged(note: 3, .strength), .weighed(note: 3, importance: 0), .weighed(note: 3, importance: 10),
  .deepened(note: 3, by: 7),
  .preferred(note: 3, .dropIn), .counted(.post, .agree), .counted(.post, .unsure),
  .recordingStarted(second: 0), .recordingStarted(second: 750), .recordingStopped,
  .note(secret, by: .interviewer), .note(secret, .observation, by: .everybody),
  .note(secret, .question, by: .interpreter), .note(secret, .debrief, by: .unknown),
  .noted(.sample(secret, by: [])),
  .marked(note: 3, as: .need), .marked(note: 3, as: .parked),
  .edited(note: 3, text: secret, tags: [secret, "x"]), .edited(note: 3, text: secret, tags: []),
  .withdrawn(3), .erased([3, 4, 9]), .erased([]),
  .responded(to: 3, .confirmed, text: nil), .responded(to: 3, .corrected, text: secret),
  .responded(to: 3, .leftOut, text: nil), .agreed(note: 3, [Alias(1), Alias(2)]),
  .disagreed(note: 3, [Alias(1)]),
  .consented(
    Consent(
      scope: .sharing, people: [Alias(1), Alias(2)], answer: .withdrawn, language: .english,
      manner: .written, explained: secret)),
  .paused, .continued, .resumed, .closed(count: 27), .reopened,
  .repaired(bytes: 3, rest: "\(secret).rest"), .unknown(type: "sang"),
]
