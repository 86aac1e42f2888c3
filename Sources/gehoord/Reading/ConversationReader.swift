internal import Conversing
internal import Formats
internal import Interviewing
internal import Planning
internal import Storage
internal import Understanding

/// Reads conversations side by side, and two records of one meeting together, so that memory does
/// not grow with their number.
///
/// A copy made by a sync service is known by the id inside and counts once.
struct ConversationReader {
  typealias Reader = (Interview, _ controlCode: String?, _ path: String) throws -> Void

  private let program: Program
  private let paths: [String]
  /// The same by the names of their files; made when a meeting has two records.
  private lazy var named = Dictionary(grouping: paths, by: \.fileName)
  let sources: RecordSources
  private var seen: Set<String> = []
  /// By dossier: the link that counts for a conversation, by its id.
  private var links: [String: [String: Link]] = [:]
  /// The files that are damaged or could not be read.
  private(set) var skipped: [String] = []

  /// - Parameter paths: of dossiers that were opened where they have a passphrase.
  init(_ paths: [String], of program: Program) {
    self.program = program
    self.paths = paths
    sources = RecordSources(paths, of: program)
  }

  mutating func read(_ each: Reader) throws {
    let sources = sources
    try read { path, memory in
      ConversationRecord(path, of: sources, &memory).map {
        Found(id: $0.id, dossier: $0.dossier, part: $0)
      }
    } pair: {
      try each($0, $1, $2)
    } take: {
      try each($0.interview, $0.code, $1)
    }
  }

  /// - Parameters:
  ///   - find: finds what is wanted of a record, on any core; nil for one that cannot be read.
  ///   - pair: takes both records of a meeting, one after the other.
  ///   - take: takes what was wanted of any other record, in the order of the files.
  mutating func read<Part: Sendable>(
    _ find: @Sendable (_ path: String, inout RecordMemory) -> Found<Part>?, pair: Reader,
    take: (Part, _ path: String) throws -> Void
  ) throws {
    let progress = Progress(of: paths.count, on: program.screen, program.surroundings)
    defer { progress.end() }
    try SideBySide().each(paths, read: find) { path, found in
      progress.step()
      guard let found else { return skipped.append(path) }
      guard seen.insert(found.id).inserted else { return }
      if try !readPair(of: found.id, found.dossier, at: path, pair) { try take(found.part, path) }
    }
  }

  /// What is wanted of a record, with what tells whether it counts.
  struct Found<Part: Sendable>: Sendable {
    let id: String
    let dossier: String
    let part: Part
  }

  /// Reads a record with the other one of the same meeting; false when there is none.
  private mutating func readPair(
    of id: String, _ opening: String, at path: String, _ each: Reader
  ) throws -> Bool {
    let dossier = program.dossier(opening, at: path)
    guard let link = links(of: dossier)[id],
      let otherID = link.conversations.first(where: { $0 != id }),
      let record = ConversationRecord(path, of: sources),
      let (other, isAsked) = self.record(otherID, in: dossier)
    else { return false }
    let isFirst = link.conversations.first == id
    let (first, second) = isFirst ? (record, other) : (other, record)
    let pair = Pair(
      first.interview, second.interview, same: link.renamings(into: first.id)
    ).counted
    if isAsked { seen.insert(otherID) }
    if isAsked || isFirst { try each(pair.first, first.code, first.path) }
    if isAsked || !isFirst { try each(pair.second, second.code, second.path) }
    return true
  }

  /// The links that count in a dossier; they are read once.
  private mutating func links(of dossier: String) -> [String: Link] {
    if let known = links[dossier] { return known }
    let pairs = (try? program.workspace.dossier(dossier).pairs) ?? []
    let known = Dictionary(
      pairs.flatMap { link in link.conversations.map { ($0, link) } },
      uniquingKeysWith: { first, _ in first })
    links[dossier] = known
    return known
  }

  /// The other record of a meeting, and whether it is among what is to be read.
  ///
  /// One that isn't is read all the same: what somebody refused in it counts here too.
  private mutating func record(
    _ id: String, in dossier: String
  ) -> (ConversationRecord, isAsked: Bool)? {
    let name = id.madeFileName
    let beside = program.workspace.folder(of: dossier) + "/" + name
    // Nearly every file has the name that it was made with: then no other one is looked into.
    if let found = record(id, in: named[name] ?? []) { return (found, true) }
    if let found = record(id, in: [beside]) { return (found, false) }
    if let found = record(id, in: paths) { return (found, true) }
    let rest = program.workspace.conversations(of: dossier)
    return record(id, in: rest).map { ($0, false) }
  }

  private func record(_ id: String, in paths: [String]) -> ConversationRecord? {
    for path in paths where program.conversationID(of: path) == id {
      if let found = ConversationRecord(path, of: sources) { return found }
    }
    return nil
  }
}

/// Where records are read from, on any core: their folders' keys are known already.
struct RecordSources: Sendable {
  private let files: FileSystem
  private let rings: [String: KeyRing]

  init(_ paths: [String], of program: Program) {
    files = program.workspace.files
    let folders = Set(paths.map(\.parentFolder))
    rings = folders.reduce(into: [:]) { rings, folder in
      rings[folder] = (try? program.vault(in: folder))?.ring
    }
  }

  /// Nil when there is no such file, or it could not be read.
  func bytes(_ path: String) -> [UInt8]? { (try? files.read(path)) ?? nil }

  func reading(
    _ bytes: [UInt8], at path: String, _ memory: inout RecordMemory
  ) -> RecordReading<Event> {
    .conversation(bytes, keys: rings.isEmpty ? nil : rings[path.parentFolder], &memory)
  }
}

/// A conversation's whole record, as it was read from its file.
struct ConversationRecord: Sendable {
  let path: String
  let id: String
  /// The one that its opening names.
  let dossier: String
  let interview: Interview
  /// That of its close, while it is closed.
  let code: String?

  /// Nil when the file is damaged, holds no conversation, or could not be read.
  init?(_ path: String, of program: Program) {
    guard let reading = try? program.reading(path) else { return nil }
    self.init(path, reading)
  }

  init?(_ path: String, of sources: RecordSources) {
    var memory = RecordMemory()
    self.init(path, of: sources, &memory)
  }

  init?(_ path: String, of sources: RecordSources, _ memory: inout RecordMemory) {
    guard let bytes = sources.bytes(path) else { return nil }
    self.init(path, sources.reading(bytes, at: path, &memory))
  }

  init?(_ path: String, _ reading: RecordReading<Event>) {
    if reading.isDamaged { return nil }
    interview = Interview(folding: reading.records)
    guard let opening = interview.opening else { return nil }
    self.path = path
    (id, dossier) = (opening.id, opening.dossier)
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

  /// Files by the id inside, where there is more than one of it.
  ///
  /// Most files tell their id in their first bytes; only of those that seem alike more is read.
  func sharedIDs(
    of paths: [String], knownID: @escaping @Sendable (String) -> String?
  ) -> [String: [String]] {
    let files = workspace.files
    var byID: [String: [String]] = [:]
    SideBySide().each(paths) { (path: String, _: inout RecordMemory) -> String? in
      if let id = knownID(path) { return id }
      return (try? files.read(path, limit: PlainLine.mostOfOpening)).flatMap {
        PlainLine.openingID(in: $0)
      }
    } take: { path, id in
      if let id = id ?? conversationID(of: path) { byID[id, default: []].append(path) }
    }
    return byID.filter { $0.value.count > 1 }.reduce(into: [:]) { shared, alike in
      let paths = alike.value.filter { conversationID(of: $0) == alike.key }
      if paths.count > 1 { shared[alike.key] = paths }
    }
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
