internal import Conversing
internal import Formats
internal import Interviewing
internal import Planning
internal import Storage
internal import Understanding

/// Reads conversations one by one, and two records of one meeting together, so that memory does not
/// grow with their number.
///
/// A copy made by a sync service is known by the id inside and counts once.
struct ConversationReader {
  typealias Reader = (Interview, _ controlCode: String?, _ path: String) throws -> Void

  private let program: Program
  private let paths: [String]
  private var seen: Set<String> = []
  private var pairs: [String: [Link]] = [:]
  /// The files that are damaged or could not be read.
  private(set) var skipped: [String] = []

  init(_ paths: [String], of program: Program) {
    self.program = program
    self.paths = paths
  }

  mutating func read(_ each: Reader) throws {
    for path in paths {
      guard let record = ConversationRecord(path, of: program) else {
        skipped.append(path)
        continue
      }
      try take(record, each)
    }
  }

  private mutating func take(_ record: ConversationRecord, _ each: Reader) throws {
    guard seen.insert(record.id).inserted else { return }
    guard let link = link(of: record),
      let otherID = link.conversations.first(where: { $0 != record.id }),
      let (other, isAsked) = self.record(otherID, beside: record)
    else { return try each(record.interview, record.code, record.path) }
    let isFirst = link.conversations.first == record.id
    let (first, second) = isFirst ? (record, other) : (other, record)
    let pair = Pair(
      first.interview, second.interview, same: link.renamings(into: first.id)
    ).counted
    if isAsked { seen.insert(otherID) }
    if isAsked || isFirst { try each(pair.first, first.code, first.path) }
    if isAsked || !isFirst { try each(pair.second, second.code, second.path) }
  }

  /// The link that counts for a conversation; those of a dossier are read once.
  private mutating func link(of record: ConversationRecord) -> Link? {
    let dossier = program.dossier(of: record.interview, at: record.path)
    let known = pairs[dossier] ?? (try? program.workspace.dossier(dossier).pairs) ?? []
    pairs[dossier] = known
    return known.first { $0.conversations.contains(record.id) }
  }

  /// The other record of a meeting, and whether it is among what is to be read.
  ///
  /// One that isn't is read all the same: what somebody refused in it counts here too.
  private func record(
    _ id: String, beside record: ConversationRecord
  ) -> (ConversationRecord, isAsked: Bool)? {
    let dossier = program.workspace.conversations(
      of: program.dossier(of: record.interview, at: record.path))
    let places = paths.map { ($0, true) } + dossier.map { ($0, false) }
    let likely = places.filter { $0.0.isNamed(after: id) }
    let others = places.filter { !$0.0.isNamed(after: id) }
    for (path, isAsked) in likely + others where program.conversationID(of: path) == id {
      if let found = ConversationRecord(path, of: program) { return (found, isAsked) }
    }
    return nil
  }
}

/// A conversation's whole record, as it was read from its file.
struct ConversationRecord {
  let path: String
  let id: String
  let interview: Interview
  /// That of its close, while it is closed.
  let code: String?

  /// Nil when the file is damaged, holds no conversation, or could not be read.
  init?(_ path: String, of program: Program) {
    guard let reading = try? program.reading(path), !reading.isDamaged else { return nil }
    interview = Interview(folding: reading.records)
    guard let id = interview.opening?.id else { return nil }
    self.path = path
    self.id = id
    code = reading.controlCode?.description
  }
}

extension Program {
  /// The id inside a file, from its first line only; nil for anything but a conversation.
  func conversationID(of path: String) -> String? {
    guard let bytes = try? workspace.files.read(path, limit: 1 << 20) else { return nil }
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
    guard let value = try? JSON(parsing: line), value["type"]?.string == "opened" else {
      return nil
    }
    return value["id"]?.string
  }
}

extension String {
  /// How many letters of a conversation's id its file's name leaves out, the dash included.
  private static let idSuffix = 7

  /// Whether this path ends in the name that a conversation's file was made with.
  func isNamed(after id: String) -> Bool { fileName == id.madeFileName }

  /// The name that a file with this conversation's id was made with.
  var madeFileName: String { String(dropLast(Self.idSuffix)) + ".jsonl" }
}
