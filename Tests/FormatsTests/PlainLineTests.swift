import Formats
import Interviewing
import Support
import Testing
import Understanding

/// The reader for the program's own lines gives exactly what the general one gives.
@Suite struct PlainLineTests {
  private struct Everything: Equatable {
    let records: [Recorded<Event>]
    let problems: [RecordProblem]
    let lines: [Int: Range<Int>]
    let completeBytes: Int
    let lastHash: String
    let closings: [Int: String]
    let code: ControlCode?

    init(_ reading: RecordReading<Event>) {
      records = reading.records
      problems = reading.problems
      lines = reading.lines
      completeBytes = reading.completeBytes
      lastHash = reading.lastHash
      closings = reading.closings
      code = reading.controlCode
    }
  }

  private static let files: [RecordFile] = [
    RecordFile([Event].forty), RecordFile(talk),
    RecordFile([.opened(.sample(imported: ImportedFile(name: "x.md", hash: "0a")))] + talk),
  ]
  private static let opening: [Event] = [
    .opened(.sample()), .joined(Alias(1)), .joined(Alias(12)), .covered(step: "welkom"),
    .consented(.sample(.notes, .yes, of: 1, 12)), .asked(.week),
  ]
  private static let texts: [String] = [
    "ja", "ça va, één \"woord\" \\ meer", "twee\nregels\tmet tab", "לא #taal", "", "p1 #a #b", "🙂",
  ]
  private static let ending: [Event] = [
    .marked(note: 7, as: .need), .responded(to: 9, .corrected, text: "an\"ders"),
    .responded(to: 12, .confirmed, text: nil), .agreed(note: 8, [Alias(12)]), .asked(.post),
    .edited(note: 7, text: "beter", tags: []), .skipped(step: "dank"), .left(Alias(12)),
    .closed(count: 99), .reopened, .withdrawn(8), .erased([10]), .closed(count: 40),
  ]
  private static let talk: [Event] = opening + texts.flatMap(lines) + ending

  private static func lines(_ text: String) -> [Event] {
    [
      .note(text, under: .week), .note(text, .need, by: .p(1), .p(12)),
      .note(text, .summary, by: .interviewer, under: .post, isVerbatim: true),
    ]
  }

  private func readBoth(
    _ bytes: [UInt8], _ memory: inout RecordMemory
  ) -> (plain: Everything, thorough: Everything) {
    var other = RecordMemory()
    return (
      Everything(RecordReading<Event>(bytes, &memory)),
      Everything(RecordReading<Event>(bytes, &other, isThorough: true))
    )
  }

  @Test func `both readers give the same of whole files`() {
    var memory = RecordMemory()
    for file in Self.files + Self.files {
      let (plain, thorough) = readBoth(file.bytes, &memory)
      #expect(plain == thorough)
      #expect(plain.problems == [])
    }
  }

  @Test(arguments: files.indices)
  func `both readers give the same of thousands of files with one byte changed`(index: Int) {
    var memory = RecordMemory()
    let file = Self.files[index]
    _ = readBoth(file.bytes, &memory)
    let different = (0..<1500).filter { number in
      let (plain, thorough) = readBoth(file.changed(number), &memory)
      return plain != thorough
    }
    #expect(different == [])
  }

  @Test func `both readers give the same of files cut, joined and shuffled`() {
    var memory = RecordMemory()
    var dice = Dice()
    let lines = Self.files.flatMap(\.lines)
    for _ in 0..<400 {
      var bytes: [UInt8] = []
      for _ in 0..<dice.roll(8) {
        var line = lines[dice.roll(lines.count)]
        switch dice.roll(6) {
        case 0: line.removeLast(dice.roll(line.count) + 1)
        case 1: line.insert(UInt8(dice.roll(256)), at: dice.roll(line.count))
        case 2: line.insert(UInt8(ascii: "\r"), at: line.count - 1)
        case 3: line.remove(at: dice.roll(line.count))
        default: break
        }
        bytes += line
      }
      let (plain, thorough) = readBoth(bytes, &memory)
      #expect(plain == thorough, "\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  /// Each is laid out as a record, and unusual in one way.
  @Test(arguments: [
    #""seq":01"#, #""seq":-1"#, #""seq":1e1"#, #""seq":1.0"#, #""seq": 1"#, #""v":2,"seq":1"#,
    #""seq":1,"seq":2"#, #""seq":9999999999"#,
  ])
  func `a number written otherwise is read the same`(seq: String) {
    var memory = RecordMemory()
    let text = String(decoding: RecordFile([.note("ja")]).bytes, as: UTF8.self)
    let other = text.replacing(#""seq":1"#, with: seq)
    #expect(other != text)
    let (plain, thorough) = readBoth(Array(other.utf8), &memory)
    #expect(plain == thorough)
  }

  @Test(arguments: [
    "2026-02-30T14:00:00.000+01:00", "2024-02-29T14:00:00.000+01:00",
    "2026-11-21T24:00:00.000+01:00", "2026-11-21T14:00:00.000-00:00",
    "2026-11-21T14:00:00.000-11:30", "1969-12-31T23:00:00.000+00:00",
    "1970-01-01T00:00:00.000+14:00", "2026-11-21 14:00:00.000+01:00",
    "2026-13-01T14:00:00.000+01:00", "2026-11-21T14:00:00.0a0+01:00",
    "2026-11-21T14:00:00.000+24:00", "9999-12-31T23:59:59.999+00:00",
  ])
  func `a moment is read the same`(moment: String) {
    var memory = RecordMemory()
    let text = String(decoding: RecordFile([.note("ja")]).bytes, as: UTF8.self)
    let other = text.replacing("2026-11-21T14:00:00.000+01:00", with: moment)
    let (plain, thorough) = readBoth(Array(other.utf8), &memory)
    #expect(plain == thorough)
  }

  @Test func `the id stands in the first bytes of a file`() {
    let bytes = RecordFile(Self.talk).bytes
    #expect(
      PlainLine.openingID(in: Array(bytes.prefix(PlainLine.mostOfOpening)))
        == "2026-11-21-buurt-1-x7fq2k")
    #expect(PlainLine.openingID(in: RecordFile([.paused]).bytes) == nil)
    #expect(PlainLine.openingID(in: []) == nil)
    #expect(PlainLine.openingID(in: Array(bytes.prefix(90))) == nil)
  }
}

/// Numbers that seem to come at random, and are the same each time.
private struct Dice {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(sides))
  }
}
