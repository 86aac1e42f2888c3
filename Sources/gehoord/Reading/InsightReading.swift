internal import Conversing
internal import Formats
internal import Interviewing
internal import Storage
internal import Understanding

/// What was found in conversations before, by their folder; only of dossiers without a passphrase.
struct KnownInsight: Sendable {
  private let files: FileSystem
  private let rules: FileStamp?
  private let caches: [String: InsightCache]

  /// - Parameter paths: of dossiers that were opened where they have a passphrase.
  init(_ paths: [String], of program: Program) {
    let workspace = program.workspace
    files = workspace.files
    let rules = files.stamp(of: program.surroundings.program)
    self.rules = rules
    let folders = Set(paths.map(\.parentFolder)).filter { folder in
      folder == workspace.folder(of: folder.fileName)
        && !workspace.files.isTaken(folder + "/" + Vault.fileName)
    }
    caches = folders.reduce(into: [:]) { caches, folder in
      guard let rules else { return }
      caches[folder] = InsightCache(in: folder, rules: rules, files: workspace.files)
    }
  }

  /// The id inside a file that did not change.
  func id(of path: String) -> String? {
    guard let entry = entry(of: path), files.stamp(of: path) == entry.stamp else { return nil }
    return entry.id
  }

  private func entry(of path: String) -> InsightCache.Entry? {
    caches.isEmpty ? nil : caches[path.parentFolder]?.entries[path.fileName]
  }

  /// What a conversation contributes, from what was found before where its file did not change.
  func talk(
    at path: String, of sources: RecordSources, _ memory: inout RecordMemory
  ) -> ConversationReader.Found<Talk>? {
    guard let entry = entry(of: path),
      let known = files.parts(
        of: path, if: entry.stamp,
        { part in
          Contribution(outline: entry.outline) {
            part($0).flatMap { LineOfWords(line: $0) }
          } list: { place, digest in
            memory.list(digest) { part(place) }
          }
        })
    else { return newTalk(at: path, of: sources, &memory) }
    return .init(
      id: entry.id, dossier: known.dossier, part: Talk(contribution: known, entry: entry))
  }

  private func newTalk(
    at path: String, of sources: RecordSources, _ memory: inout RecordMemory
  ) -> ConversationReader.Found<Talk>? {
    let stamp = files.stamp(of: path)
    guard let bytes = sources.bytes(path) else { return nil }
    let reading = sources.reading(bytes, at: path, &memory)
    guard let record = ConversationRecord(path, reading),
      let found = Contribution(
        record.interview, controlCode: record.code, isSuggesting: true)
    else { return nil }
    var talk = Talk(contribution: found)
    if caches[path.parentFolder] != nil, let stamp, files.stamp(of: path) == stamp,
      stamp.size == bytes.count, PlainLine.openingID(in: bytes) == record.id,
      let outline = outline(of: found, reading, bytes, &memory)
    {
      talk.entry = InsightCache.Entry(id: record.id, stamp: stamp, outline: outline)
    }
    return .init(id: record.id, dossier: record.dossier, part: talk)
  }

  /// Nil when the same would not come of it again, with what was just read from those places.
  private func outline(
    of found: Contribution, _ reading: RecordReading<Event>, _ bytes: [UInt8],
    _ memory: inout RecordMemory
  ) -> [UInt8]? {
    guard let outline = found.outline(WordPlaces(reading, in: bytes)) else { return nil }
    let again = Contribution(outline: outline) {
      reading.event(at: $0).flatMap { LineOfWords($0) }
    } list: { place, digest in
      memory.list(digest) { Array(bytes[place]) }
    }
    return again == found ? outline : nil
  }

  /// Keeps what was found now, when something of it is new or gone.
  ///
  /// - Parameter isWhole: whether all of a folder was read: of a part less would be kept than there is.
  func keep(
    _ found: [String: [(name: String, InsightCache.Entry)]], isWhole: (_ folder: String) -> Bool
  ) {
    guard let rules else { return }
    for (folder, cache) in caches {
      let entries = found[folder] ?? []
      let isSame =
        entries.count == cache.entries.count
        && entries.allSatisfy { cache.entries[$0.name]?.stamp == $0.1.stamp }
      if !isSame, isWhole(folder) {
        InsightCache.keep(entries, in: folder, rules: rules, files: files)
      }
    }
  }
}

/// What a conversation contributes, and what is kept of that.
struct Talk: Sendable {
  let contribution: Contribution
  var entry: InsightCache.Entry?
}

extension Program {
  /// What was heard in the conversations, the dossier of each, and the files that could not be read.
  func summary(
    of sources: [String]
  ) throws -> (summary: Summary, dossiers: [String: String], skipped: [String]) {
    var summary = Summary()
    var dossiers: [String: String] = [:]
    let paths = try openedFiles(of: sources)
    let known = KnownInsight(paths, of: self)
    var reader = reader(of: paths) { known.id(of: $0) }
    let records = reader.sources
    var entries: [String: [(name: String, InsightCache.Entry)]] = [:]
    try reader.read {
      known.talk(at: $0, of: records, &$1)
    } pair: { interview, code, path in
      let part = Contribution(interview, controlCode: code, isSuggesting: true)
      if let part { summary.add(part) }
      dossiers[interview.opening?.id ?? ""] = dossier(of: interview, at: path)
    } take: { talk, path in
      summary.add(talk.contribution)
      let found = talk.contribution
      dossiers[found.conversation.id] = dossier(found.dossier, at: path)
      guard let entry = talk.entry else { return }
      entries[path.parentFolder, default: []].append((path.fileName, entry))
    }
    let read = Set(paths)
    known.keep(entries) { folder in
      workspace.conversations(in: folder).allSatisfy { read.contains($0) }
    }
    return (summary, dossiers, reader.skipped)
  }
}
