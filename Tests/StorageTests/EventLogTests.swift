import Formats
import Foundation
import Glibc
import Interviewing
import Storage
import Support
import Testing

@Suite struct EventLogTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `what was appended is in the file, numbered and chained`() throws {
    let log = try open(.live)
    let first = try log.append([.note("een"), .note("twee")], at: .sample())
    let second = try log.append([.note("drie")], at: .sample(minute: 1))
    #expect(first.records.map(\.number) == [1, 2])
    #expect(second.records.map(\.number) == [3])
    #expect([first.isNewFile, second.isNewFile] == [false, false])
    #expect(log.nextNumber == 4)
    let reading = reading
    #expect(reading.problems == [])
    #expect(reading.records == first.records + second.records)
    #expect(log.controlCode == String(reading.lastHash.prefix(12)))
  }

  @Test func `there is no file before the first line`() throws {
    let log = try open(.live)
    #expect(folder.names.filter { $0.hasSuffix(".jsonl") } == [])
    _ = try log.append([.note()], at: .sample())
    #expect(folder.names.filter { $0.hasSuffix(".jsonl") } == ["a.jsonl"])
  }

  /// Eight appends, the fifth of which erases, on a disk that fails at one call or from it on.
  @Test(arguments: FaultyDisk.Call.allCases, [false, true])
  func `whatever call fails, nothing acknowledged is lost and nothing else is acknowledged`(
    call: FaultyDisk.Call, stays: Bool
  ) throws {
    for number in 1...30 {
      let disk = FaultyDisk(failing: call, number: number, stays: stays)
      let name = "\(call)-\(number).jsonl"
      let log = try open(disk.files, name)
      var acknowledged: [Recorded<Event>] = []
      for turn in 1...8 {
        let event = event(turn, after: acknowledged)
        guard let records = try? log.append([event], at: .sample(minute: turn)).records else {
          continue
        }
        acknowledged += records
        let kept = reading(name).records
        #expect(
          Array(kept.prefix(acknowledged.count)).map(\.number) == acknowledged.map(\.number),
          "\(call) \(number): after append \(turn)")
      }
      guard disk.count(of: call) >= number else { break }
      disk.repair()
      let last = try #require(
        try? log.append([.note("hersteld")], at: .sample(minute: 9)).records,
        "\(call) \(number): the next append must work")
      acknowledged += last
      let reading = reading(name)
      #expect(reading.problems == [], "\(call) \(number)")
      #expect(texts(reading.records) == texts(afterErasing(acknowledged)), "\(call) \(number)")
    }
  }

  @Test func `after an erasure that could not be synced, the next line is not lost`() throws {
    let calls = FaultyDisk(failing: .sync, number: 0)
    let trial = try open(calls.files, "trial.jsonl")
    _ = try trial.append([.note("geheim")], at: .sample())
    _ = try trial.append([.erased([1])], at: .sample())
    // The last sync of the erasure is that of the folder, after the new file took its place.
    let disk = FaultyDisk(failing: .sync, number: calls.count(of: .sync))
    let log = try open(disk.files)
    _ = try log.append([.note("geheim")], at: .sample())
    #expect(throws: FileTrouble.self) { try log.append([.erased([1])], at: .sample()) }
    let next = try log.append([.note("daarna")], at: .sample())
    #expect(reading.records.contains { $0.event == .note("daarna") })
    #expect(reading.records.last?.number == next.records.last?.number)
    #expect(reading.problems == [])
  }

  @Test func `what was not acknowledged does not stay in the file by halves`() throws {
    let disk = FaultyDisk(failing: .write, number: 3, code: ENOSPC, stays: true)
    let log = try open(disk.files)
    for turn in 1...2 { _ = try log.append([.note("\(turn)")], at: .sample()) }
    let acknowledged = folder.bytes("a.jsonl")
    for turn in 3...5 {
      #expect(throws: FileTrouble(path: path, code: ENOSPC)) {
        try log.append([.note("\(turn)")], at: .sample())
      }
      #expect(folder.bytes("a.jsonl") == acknowledged)
      #expect(folder.names.filter { !$0.hasSuffix(".lock") } == ["a.jsonl"])
    }
  }

  @Test(arguments: [EIO, ENOSPC, EDQUOT])
  func `when writing fails once, all goes to a new file and that is said`(code: CInt) throws {
    let disk = FaultyDisk(failing: .write, number: 3, code: code)
    let log = try open(disk.files)
    let isNewFile = try (1...4).map { turn in
      try log.append([.note("\(turn)")], at: .sample()).isNewFile
    }
    #expect(isNewFile == [false, false, true, false])
    #expect(texts(reading.records) == ["1", "2", "3", "4"])
  }

  @Test func `a failed sync is never simply tried again`() throws {
    let disk = FaultyDisk(failing: .dataSync, number: 1)
    let log = try open(disk.files)
    _ = try log.append([.note("eerst")], at: .sample())
    let inode = { try FileManager.default.attributesOfItem(atPath: self.path)[.systemFileNumber] }
    let result = try log.append([.note("a")], at: .sample())
    #expect(result.isNewFile)
    let first = try inode() as? UInt64
    _ = try log.append([.note("b")], at: .sample())
    #expect(try inode() as? UInt64 == first)
    #expect(disk.count(of: .dataSync) == 2)
  }

  @Test func `short writes and signals are gone on with`() throws {
    let calls = Counter()
    var files = FileSystem.live
    files.write = { descriptor, bytes in
      guard calls.next() % 3 == 0 else { return FileSystem.live.write(descriptor, bytes.prefix(7)) }
      errno = EINTR
      return -1
    }
    let log = try open(files)
    _ = try log.append([.note("een lange regel"), .note("en nog een")], at: .sample())
    #expect(reading.problems == [])
    #expect(texts(reading.records) == ["een lange regel", "en nog een"])
  }

  @Test func `erasing leaves not a byte of the text, and the record still verifies`() throws {
    let log = try open(.live)
    _ = try log.append([.note("zegt iets ZEERGEHEIM #tagGEHEIM"), .note("blijft")], at: .sample())
    _ = try log.append(
      [.edited(note: 1, text: "ook ZEERGEHEIM", tags: ["tagGEHEIM"])], at: .sample())
    _ = try log.append([.responded(to: 1, .corrected, text: "nee, ZEERGEHEIM")], at: .sample())
    #expect(folder.files(holding: "GEHEIM") == ["a.jsonl"])
    let erased = try log.append([.erased([1, 3, 4])], at: .sample())
    #expect(!erased.isNewFile)
    #expect(folder.files(holding: "GEHEIM") == [])
    #expect(folder.files(holding: .salt(1)) == [])
    #expect(folder.files(holding: .salt(2)) == ["a.jsonl"])
    _ = try log.append([.note("daarna")], at: .sample())
    #expect(reading.problems == [])
    #expect(texts(reading.records) == ["", "blijft", "", "", "erased", "daarna"])
    #expect(folder.names.filter { !$0.hasSuffix(".lock") } == ["a.jsonl"])
  }

  @Test func `erasing twice, and after reopening, works on what is left`() throws {
    do {
      let log = try open(.live)
      _ = try log.append((1...4).map { .note("geheim \($0)") }, at: .sample())
      _ = try log.append([.erased([2])], at: .sample())
    }
    let log = try EventLog<Event>.open(path, at: .sample(), salt: salts.next).log
    _ = try log.append([.erased([2, 4])], at: .sample())
    #expect(folder.files(holding: "geheim 2") == [])
    #expect(folder.files(holding: "geheim 4") == [])
    #expect(reading.problems == [])
    #expect(texts(reading.records) == ["geheim 1", "", "geheim 3", "", "erased", "erased"])
  }

  @Test func `erasing in a file with the line ends of another system takes the words too`() throws {
    do { _ = try open(.live).append([.note("geheim"), .note("blijft")], at: .sample()) }
    let text = String(decoding: folder.bytes("a.jsonl"), as: UTF8.self)
    try folder.write(text.replacing("\n", with: "\r\n"), to: "a.jsonl")
    let log = try EventLog<Event>.open(path, at: .sample(), salt: salts.next).log
    _ = try log.append([.erased([1])], at: .sample())
    #expect(folder.files(holding: "geheim") == [])
    #expect(reading.problems == [])
    #expect(texts(reading.records) == ["", "blijft", "erased"])
  }

  @Test func `a conversation is gone on with where it stopped`() throws {
    do { _ = try open(.live).append([.note("a")], at: .sample()) }
    let (log, reading, rest) = try EventLog<Event>.open(path, at: .sample(), salt: salts.next)
    #expect(reading.records.map(\.event) == [.note("a")])
    #expect(rest == nil)
    _ = try log.append([.note("b")], at: .sample())
    #expect(texts(self.reading.records) == ["a", "b"])
    #expect(self.reading.problems == [])
  }

  @Test func `a tail torn at any byte is set apart, and the record goes on`() throws {
    do { _ = try open(.live).append([.note("a"), .note("b"), .note("c")], at: .sample()) }
    let whole = folder.bytes("a.jsonl")
    let start = try #require(reading.lines[3]?.lowerBound)
    for cut in (start + 1)..<whole.count {
      let folder = try TemporaryFolder()
      try folder.write(Array(whole[..<cut]), to: "a.jsonl")
      let (log, reading, rest) = try EventLog<Event>.open(
        folder.file("a.jsonl"), at: .sample(), salt: salts.next)
      let repaired = Event.repaired(bytes: cut - start, rest: "a.rest")
      #expect(rest == folder.file("a.rest"))
      #expect(reading.records.map(\.event) == [.note("a"), .note("b"), repaired])
      #expect(folder.bytes("a.rest") == Array(whole[start..<cut]))
      _ = try log.append([.note("d")], at: .sample())
      let after = RecordReading<Event>(folder.bytes("a.jsonl"))
      #expect(after.problems == [])
      #expect(after.records.map(\.event) == [.note("a"), .note("b"), repaired, .note("d")])
    }
  }

  @Test func `a torn line typed again and then forgotten is forgotten in its rest too`() throws {
    do {
      _ = try open(.live).append([.note("a"), .note("een \"geheim\" van thuis")], at: .sample())
    }
    let whole = folder.bytes("a.jsonl")
    let start = try #require(reading.lines[2]?.lowerBound)
    let end = whole.count
    for (cut, isGone) in [(start + 30, false), (end - 160, true), (end - 5, true)] {
      let folder = try TemporaryFolder()
      try folder.write(Array(whole[..<cut]), to: "a.jsonl")
      let (log, _, rest) = try EventLog<Event>.open(
        folder.file("a.jsonl"), at: .sample(), salt: salts.next)
      #expect(rest != nil)
      _ = try log.append([.note("iets anders")], at: .sample())
      _ = try log.append([.erased([3])], at: .sample())
      #expect(folder.names.contains("a.rest"))
      _ = try log.append([.note("een \"geheim\" van thuis")], at: .sample())
      _ = try log.append([.erased([5])], at: .sample())
      #expect(folder.names.contains("a.rest") != isGone, "\(cut)")
    }
  }

  @Test func `each torn tail gets a file of its own`() throws {
    do { _ = try open(.live).append([.note("a")], at: .sample()) }
    for name in ["a.rest", "a-2.rest", "a-3.rest"] {
      try folder.write(folder.bytes("a.jsonl") + Array(name.utf8), to: "a.jsonl")
      let rest = try EventLog<Event>.open(path, at: .sample(), salt: salts.next).rest
      #expect(rest == folder.file(name))
      #expect(folder.bytes(name) == Array(name.utf8))
    }
    #expect(reading.problems == [])
  }

  @Test func `a tail of zero bytes is repaired too`() throws {
    do { _ = try open(.live).append([.note("a")], at: .sample()) }
    try folder.write(folder.bytes("a.jsonl") + [UInt8](repeating: 0, count: 512), to: "a.jsonl")
    let opened = try EventLog<Event>.open(path, at: .sample(), salt: salts.next)
    #expect(
      opened.reading.records.map(\.event) == [
        .note("a"), .repaired(bytes: 512, rest: "a.rest"),
      ])
    #expect(reading.problems == [])
  }

  @Test(arguments: 1...2, FaultyDisk.Call.allCases)
  func `a repair that the disk refuses leaves the file as it was`(
    number: Int, call: FaultyDisk.Call
  ) throws {
    do { _ = try open(.live).append([.note("a")], at: .sample()) }
    let torn = folder.bytes("a.jsonl") + Array("half een re".utf8)
    try folder.write(torn, to: "a.jsonl")
    let disk = FaultyDisk(failing: call, number: number, code: ENOSPC, stays: true)
    do {
      _ = try EventLog<Event>.open(path, at: .sample(), files: disk.files, salt: salts.next)
      #expect(disk.count(of: call) < number)
    } catch {
      #expect((error as? FileTrouble)?.code == ENOSPC)
      let isRepaired = folder.bytes("a.jsonl") != torn
      // Only a new file that is in its place and may not be durable keeps the tail beside it.
      #expect(!isRepaired || call == .sync)
      #expect(folder.names == (isRepaired ? ["a.jsonl", "a.rest"] : ["a.jsonl"]))
    }
    disk.repair()
    _ = try EventLog<Event>.open(path, at: .sample(), files: disk.files, salt: salts.next)
    #expect(reading.problems == [])
  }

  @Test func `a damaged record is reported and never written to`() throws {
    do { _ = try open(.live).append([.note("a"), .note("b")], at: .sample()) }
    var bytes = folder.bytes("a.jsonl")
    bytes[10] ^= 1
    try folder.write(bytes, to: "a.jsonl")
    #expect(throws: RecordUnwritable.damaged) {
      try EventLog<Event>.open(path, at: .sample(), salt: salts.next)
    }
    #expect(folder.bytes("a.jsonl") == bytes)
  }

  @Test func `a record of a newer version is not written to`() throws {
    do { _ = try open(.live).append([.note("a")], at: .sample()) }
    let text = String(decoding: folder.bytes("a.jsonl"), as: UTF8.self)
    try folder.write(text.replacing("{\"v\":1", with: "{\"v\":2"), to: "a.jsonl")
    #expect(throws: RecordUnwritable.newerVersion) {
      try EventLog<Event>.open(path, at: .sample(), salt: salts.next)
    }
  }

  @Test func `a new record never takes the place of a file that is there`() throws {
    try folder.write("iets anders\n", to: "a.jsonl")
    let log = try open(.live)
    #expect(throws: FileTrouble(path: path, code: EEXIST)) {
      try log.append([.note("a")], at: .sample())
    }
    #expect(folder.bytes("a.jsonl") == Array("iets anders\n".utf8))
  }

  @Test func `links and hard links are refused`() throws {
    do { _ = try open(.live, "echt.jsonl").append([.note("a")], at: .sample()) }
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("zacht.jsonl"), withDestinationPath: folder.file("echt.jsonl"))
    try FileManager.default.linkItem(
      atPath: folder.file("echt.jsonl"), toPath: folder.file("hard.jsonl"))
    for (name, code) in [("zacht.jsonl", ELOOP), ("hard.jsonl", EMLINK), ("weg.jsonl", ENOENT)] {
      #expect(throws: FileTrouble(path: folder.file(name), code: code)) {
        try EventLog<Event>.open(folder.file(name), at: .sample(), salt: salts.next)
      }
    }
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("nieuw.jsonl"), withDestinationPath: folder.file("elders.jsonl"))
    let log = try open(.live, "nieuw.jsonl")
    #expect(throws: FileTrouble(path: folder.file("nieuw.jsonl"), code: EEXIST)) {
      try log.append([.note("a")], at: .sample())
    }
    #expect(!folder.names.contains("elders.jsonl"))
  }

  @Test func `files are for their owner only, whatever the umask`() throws {
    let before = umask(0)
    defer { umask(before) }
    let deep = folder.file("een/twee")
    #expect(try FileSystem.live.makeFolder(deep))
    #expect(try !FileSystem.live.makeFolder(deep))
    let log = try EventLog<Event>.new(deep + "/a.jsonl", salt: salts.next)
    _ = try log.append([.note("a")], at: .sample())
    let modes = {
      ["een", "een/twee", "een/twee/a.jsonl", "een/twee/.a.jsonl.lock"].map(folder.mode)
    }
    #expect(modes() == [0o700, 0o700, 0o600, 0o600])
    _ = try log.append([.erased([1])], at: .sample())
    #expect(modes() == [0o700, 0o700, 0o600, 0o600])
  }

  private let salts = CountedSalts()
  private var path: String { folder.file("a.jsonl") }
  private var reading: RecordReading<Event> { reading("a.jsonl") }

  private func reading(_ name: String) -> RecordReading<Event> {
    RecordReading(folder.bytes(name))
  }

  private func open(_ files: FileSystem, _ name: String = "a.jsonl") throws -> EventLog<Event> {
    try EventLog.new(folder.file(name), files: files, salt: salts.next)
  }

  private func event(_ turn: Int, after records: [Recorded<Event>]) -> Event {
    turn == 5 && !records.isEmpty ? .erased([1]) : .note("regel \(turn)")
  }

  /// The text of each record, or its kind when it has none.
  private func texts(_ records: [Recorded<Event>]) -> [String] {
    records.map { record in
      switch record.event {
      case .noted(let utterance): utterance.text
      case .edited(_, let text, _): text
      case .responded(_, _, let text): text ?? ""
      default: record.event.fields.type
      }
    }
  }

  private func afterErasing(_ records: [Recorded<Event>]) -> [Recorded<Event>] {
    let erased = records.flatMap(\.event.erasedNumbers)
    return records.map { record in
      erased.contains(record.number)
        ? Recorded(number: record.number, at: record.at, event: .note("")) : record
    }
  }
}
