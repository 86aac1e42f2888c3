package import Formats
internal import Glibc
package import Interviewing

/// An append-only record on disk: one file, one writer, every event durable before it is
/// acknowledged.
///
/// Conversations and dossiers are kept by this same engine.
package final class EventLog<Event: RecordableEvent> {
  package let path: String
  let files: FileSystem
  private let salt: () -> String
  private let lock: FileLock
  /// Seals every word before it is written; nil in a dossier without a passphrase.
  private let vault: Vault?
  private var descriptor: CInt?
  /// All that was acknowledged, byte for byte: what a new file gets when this one can't be trusted.
  var acknowledged: [UInt8]
  private var lines: [Int: Range<Int>]
  private var lastHash: String
  private var count: Int
  /// After a failed write or sync nobody knows what is on the disk (a second fdatasync may falsely
  /// succeed), so from then on only a new file will do.
  var isDoubtful = false
  var identity = ""
  var ownership = Ownership()

  init(
    path: String, files: FileSystem, lock: FileLock, vault: Vault?, salt: @escaping () -> String,
    descriptor: CInt? = nil, bytes: [UInt8] = [], lines: [Int: Range<Int>] = [:],
    lastHash: String = Record.origin, count: Int = 0
  ) {
    self.path = path
    self.files = files
    self.lock = lock
    self.vault = vault
    self.salt = salt
    self.descriptor = descriptor
    acknowledged = bytes
    self.lines = lines
    self.lastHash = lastHash
    self.count = count
  }

  deinit { if let descriptor { close(descriptor) } }

  /// The one record that everybody writes to for a moment only, and so waits for.
  static var briefly: String { "dossier.jsonl" }

  /// The first 12 hexadecimal digits of the last record's hash: the control code after a close.
  package var controlCode: String { String(lastHash.prefix(12)) }

  package var nextNumber: Int { count + 1 }

  /// A record that does not exist yet.
  ///
  /// Its file is made by the first `append`.
  package static func new(
    _ path: String, files: FileSystem = .live, vault: Vault? = nil, salt: @escaping () -> String
  ) throws -> EventLog {
    EventLog(
      path: path, files: files,
      lock: try FileLock(on: path, waiting: path.fileName == Self.briefly), vault: vault, salt: salt
    )
  }

  /// Appends events and makes them durable, all or nothing as far as the caller can see.
  ///
  /// When the disk refuses, everything acknowledged so far and these events go to a new file that
  /// takes the old one's place; when that fails too, the error is thrown and nothing is acknowledged.
  /// - Returns: the events with their numbers, and whether a new file was needed.
  @discardableResult
  package func append(
    _ events: [Event], at moment: Moment
  ) throws(FileTrouble) -> (records: [Recorded<Event>], isNewFile: Bool) {
    try append(events.map { ($0, moment) })
  }

  /// The same for events that did not all happen at one moment.
  package func append(
    _ events: [(event: Event, at: Moment)]
  ) throws(FileTrouble) -> (records: [Recorded<Event>], isNewFile: Bool) {
    let batch = try encode(events)
    let erased = events.flatMap(\.event.erasedNumbers)
    if let descriptor, !files.hasName(descriptor) { isDoubtful = true }
    if erased.isEmpty, !isDoubtful {
      do throws(FileTrouble) {
        try extend(with: batch.bytes)
        accept(batch)
        return (batch.records, false)
      } catch {
        // A file of that name which is not ours stays as it is.
        if error.code == EEXIST, acknowledged.isEmpty { throw error }
        takeBack()
        isDoubtful = true
      }
    }
    let kept = withoutWords(of: erased)
    isDoubtful = true
    try renew(with: kept.bytes + batch.bytes)
    dropRests(repeating: erased.compactMap(traces))
    (acknowledged, lines) = kept
    accept(batch)
    return (batch.records, erased.isEmpty)
  }

  /// The whole file as it would be after these events, for whoever changes several files at once.
  ///
  /// Nothing is written, and this log is of no use once another file takes its place.
  package func rewritten(with events: [Event], at moment: Moment) throws(FileTrouble) -> [UInt8] {
    let batch = try encode(events.map { ($0, moment) })
    return withoutWords(of: events.flatMap(\.erasedNumbers)).bytes + batch.bytes
  }
}

extension EventLog where Event == Interviewing.Event {
  /// Whose a line would be, were it noted now.
  package func owners(of utterance: Utterance) -> [Alias] { ownership.owners(of: utterance) }
}

extension EventLog {
  private struct Batch {
    var bytes: [UInt8] = []
    var records: [Recorded<Event>] = []
    var lines: [Int: Range<Int>] = [:]
    var hash: String
    var identity: String
    var ownership: Ownership
  }

  private func encode(_ events: [(event: Event, at: Moment)]) throws(FileTrouble) -> Batch {
    var batch = Batch(hash: lastHash, identity: identity, ownership: ownership)
    for (offset, (event, moment)) in events.enumerated() {
      let record = Recorded(number: count + 1 + offset, at: moment, event: event)
      if record.number == 1 { batch.identity = event.identity ?? "" }
      let owners = Event.owners(of: record, &batch.ownership)
      let fields = event.fields
      let seal = try seal(record.number, in: batch.identity, of: owners)
      let line = Record.line(
        fields, number: record.number, at: moment, salt: salt(), after: batch.hash, seal: seal)
      batch.lines[record.number] = batch.bytes.count..<batch.bytes.count + line.bytes.count
      batch.bytes += line.bytes
      batch.hash = line.hash
      batch.records.append(record)
    }
    return batch
  }

  /// What seals the words of a record; nil where words stay readable.
  private func seal(
    _ number: Int, in record: String, of owners: [Alias]
  ) throws(FileTrouble) -> (([UInt8], [UInt8]) -> (key: String, sealed: [UInt8])?)? {
    guard let vault else {
      // Somebody may have encrypted the dossier while this program held none of its keys.
      let keys = path.parentFolder + "/" + Vault.fileName
      if files.exists(keys) { throw FileTrouble(path: keys, code: EKEYREJECTED) }
      return nil
    }
    let key = try vault.keyName(for: owners)
    return { content, readable in
      let place = SealPlace(record: record, number: number, readable: readable)
      return vault.ring.seal(content, at: place, under: key).map { (key, $0) }
    }
  }

  /// One write and one fdatasync.
  ///
  /// The file itself comes whole, with its first records, so that a program killed in the middle
  /// leaves no empty one.
  private func extend(with bytes: [UInt8]) throws(FileTrouble) {
    guard let descriptor else {
      if files.isTaken(path) { throw FileTrouble(path: path, code: EEXIST) }
      return try renew(with: bytes)
    }
    try files.writeAll(bytes, to: descriptor, path: path)
    try sync(descriptor)
  }

  /// Takes what was written of a record off the end again, as it was never acknowledged.
  private func takeBack() {
    if let descriptor { ftruncate(descriptor, acknowledged.count) }
  }

  private func sync(_ descriptor: CInt) throws(FileTrouble) {
    if files.dataSync(descriptor) != 0 { throw FileTrouble(path: path, code: errno) }
  }

  private func renew(with bytes: [UInt8]) throws(FileTrouble) {
    try files.replace(path, with: bytes)
    if let descriptor { close(descriptor) }
    descriptor = nil
    descriptor = try files.openForAppending(path)
    isDoubtful = false
  }

  /// By what a torn line of this record could be known: its text, or the key it is sealed with.
  private func traces(of number: Int) -> ArraySlice<UInt8>? {
    lines[number].flatMap { acknowledged[$0].textOfRecord ?? acknowledged[$0].keyOfRecord }
  }

  private func accept(_ batch: Batch) {
    let start = acknowledged.count
    for (number, range) in batch.lines {
      lines[number] = range.lowerBound + start..<range.upperBound + start
    }
    acknowledged += batch.bytes
    lastHash = batch.hash
    identity = batch.identity
    ownership = batch.ownership
    count = batch.records.last?.number ?? count
  }

  /// The acknowledged bytes with the words of some records taken out.
  private func withoutWords(of numbers: [Int]) -> (bytes: [UInt8], lines: [Int: Range<Int>]) {
    guard !numbers.isEmpty else { return (acknowledged, lines) }
    var bytes: [UInt8] = []
    var moved: [Int: Range<Int>] = [:]
    for (number, range) in lines.sorted(by: { $0.value.lowerBound < $1.value.lowerBound }) {
      let line = acknowledged[range]
      let ending = line.last(where: { $0 != UInt8(ascii: "\n") }) == UInt8(ascii: "\r") ? 2 : 1
      let parts = numbers.contains(number) ? RecordLine(line.dropLast(ending)) : nil
      let start = bytes.count
      bytes += parts?.erased ?? Array(line)
      moved[number] = start..<bytes.count
    }
    return (bytes, moved)
  }
}
