import Formats
import Interviewing
import Support
import Testing

/// Records whose words are sealed.
@Suite struct SealedRecordTests {
  private static let events: [Event] = [
    .opened(.sample(list: .sample(opening: [], closing: [], topics: []))), .joined(Alias(1)),
    .joined(Alias(3)), .note("mijn neef leest de post"),
    .note("ik ook", by: .participant(Alias(3))),
    .marked(note: 4, as: .need),
    .noted(
      Utterance(
        kind: .said, by: [.participant(Alias(1)), .participant(Alias(3))], text: "samen", tags: [])),
    .note("dus post", .summary, by: .interviewer), .responded(to: 8, .corrected, text: "nee, meer"),
    .closed(count: 10),
  ]

  private let plain = RecordFile(events)
  private let sealed = events.sealedLines(with: .sample)

  @Test func `sealing changes no hash, so no control code`() {
    let hashes = sealed.compactMap { RecordLine($0.dropLast())?.hash }
    #expect(hashes == plain.hashes)
    let bytes = Array(sealed.joined())
    let text = String(decoding: bytes, as: UTF8.self)
    for word in ["neef", "samen", "nee, meer", "De buurt", String.salt(4)] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test func `with the keys it reads as it was, without them only its structure`() {
    let bytes = Array(sealed.joined())
    let opened = RecordReading<Event>(bytes, keys: .sample)
    #expect(opened.problems == [])
    #expect(!opened.isLocked)
    #expect(opened.records.map(\.event) == Self.events)
    let closed = RecordReading<Event>(bytes)
    #expect(closed.problems == [])
    #expect(closed.isLocked)
    let interview = Interview(folding: closed.records)
    #expect(interview.notes.map(\.number) == [4, 5, 7, 8])
    #expect(interview.notes.allSatisfy { $0.text.isEmpty })
    #expect(interview.isClosed)
  }

  @Test func `every single changed bit of a sealed line is noticed with the keys`() {
    let lines = ([Self.events[1], .note("ja"), .note("nee, a")] as [Event]).sealedLines(
      with: .sample)
    let bytes = Array(lines.joined())
    for bit in lines[0].count * 8..<bytes.count * 8 {
      var changed = bytes
      changed[bit / 8] ^= 1 << (bit % 8)
      let reading = RecordReading<Event>(changed, keys: .sample)
      if reading.problems.isEmpty { Issue.record("bit \(bit) of \(bytes.count * 8)") }
    }
  }

  @Test func `a sealed piece moved to another line is noticed`() throws {
    let lines = sealed
    let parts = lines.map { String(decoding: $0, as: UTF8.self) }
    let first = try #require(parts[3].firstMatch(of: /"key":"p1","sealed":"[^"]*"/)).output
    let second = try #require(parts[7].firstMatch(of: /"key":"[^"]*","sealed":"[^"]*"/)).output
    let swapped = parts.enumerated().map { index, line in
      index == 7 ? line.replacing(second, with: first) : line
    }
    let reading = RecordReading<Event>(Array(swapped.joined().utf8), keys: .sample)
    #expect(reading.problems == [.wordsAltered(line: 8, number: 8)])
  }

  @Test func `what stands readable beside the words cannot be changed, with all hashes made anew`()
    throws
  {
    let lines = sealed
    let text = String(decoding: lines[4], as: UTF8.self)
    let forged = Array(text.replacing("\"by\":\"p3\"", with: "\"by\":\"p1\"").dropLast().utf8)
    let parts = try #require(RecordLine(forged[...]))
    let before = try #require(RecordLine(lines[3].dropLast())).hash
    let hash = Record.digest(
      Array(before.utf8), Array(parts.head), Array(parts.commitment.utf8))
    let line =
      Array(
        String(decoding: forged, as: UTF8.self).replacing(parts.hash, with: hash).utf8) + [0x0A]
    let reading = RecordReading<Event>(
      Array(lines[..<4].joined()) + line, keys: .sample)
    #expect(reading.problems == [.wordsAltered(line: 5, number: 5)])
  }

  @Test func `a first line that cannot be read closes no other`() {
    let reading = RecordReading<Event>(
      Array((["{\"id\":\"\(Opening.sample().id)\",".utf8 + [0x0A]] + sealed.dropFirst()).joined()),
      keys: .sample)
    #expect(reading.problems.first == .unreadable(line: 1))
    #expect(reading.records.count == 9)
    #expect(!reading.problems.contains(.wordsAltered(line: 4, number: 4)))
  }

  @Test func `a yes and a no are as long as each other`() {
    let lengths = ["ja", "nee"].map { word in
      ([Self.events[0], Self.events[1], .note(word)] as [Event]).sealedLines(with: .sample)[2].count
    }
    #expect(lengths[0] == lengths[1])
  }

  @Test func `a missing key closes one person's words and says so, no others`() {
    var ring = KeyRing.sample
    ring.remove("p3")
    let reading = RecordReading<Event>(Array(sealed.joined()), keys: ring)
    #expect(
      reading.problems
        == [5, 7, 8, 9].map {
          .keyMissing(line: $0, number: $0, key: $0 == 5 ? "p3" : "p1,p3")
        })
    #expect(!reading.isDamaged)
    #expect(Interview(folding: reading.records).note(4)?.text == "mijn neef leest de post")
  }

  @Test func `erased words are gone, sealed or not`() throws {
    let lines = try sealed.enumerated().map { index, line in
      index == 3 ? try #require(RecordLine(line.dropLast())).erased : line
    }
    #expect(
      RecordReading<Event>(Array(lines.joined()), keys: .sample).problems
        == [.erasedWithoutEvent(line: 4, number: 4)])
    let event = Record.line(
      Event.erased([4], why: .request).fields, number: 11, at: .sample(), salt: .salt(99),
      after: plain.hashes[9])
    let reading = RecordReading<Event>(Array((lines + [event.bytes]).joined()), keys: .sample)
    // The event that says so is as readable here as nothing in such a dossier ever is.
    #expect(reading.problems == [.notSealed(line: 11, number: 11)])
  }

  @Test func `a line seals and opens again to the same bytes`() throws {
    var ownership = Ownership()
    for (index, line) in plain.lines.enumerated() {
      let record = Recorded(number: index + 1, at: .sample(), event: Self.events[index])
      let (id, number) = (Opening.sample().id, record.number)
      let key = KeyRing.name(for: ownership.owners(of: record))
      let parts = try #require(RecordLine(line.dropLast()))
      let closed = try #require(parts.sealed(of: id, number, under: key, .sample))
      let again = try #require(RecordLine(closed.dropLast()))
      #expect(again.unsealed(of: id, number, .sample) == line)
      #expect(again.sealed(of: id, number, under: key, .sample) == closed)
    }
  }
}

extension [Event] {
  /// The lines of a record whose words are sealed for their owners.
  func sealedLines(with ring: KeyRing) -> [[UInt8]] {
    let identity = first?.identity ?? ""
    var ownership = Ownership()
    var last = Record.origin
    return enumerated().map { index, event in
      let record = Recorded(number: index + 1, at: .sample(minute: index), event: event)
      let key = KeyRing.name(for: ownership.owners(of: record))
      let line = Record.line(
        event.fields, number: record.number, at: record.at, salt: .salt(index + 1), after: last
      ) { content, readable in
        let place = SealPlace(record: identity, number: record.number, readable: readable)
        return ring.seal(content, at: place, under: key).map { (key, $0) }
      }
      last = line.hash
      return line.bytes
    }
  }
}
