internal import Formats
internal import Glibc
internal import Interviewing
internal import Planning

/// Putting a dossier under a passphrase, and taking it from under it: every file at once, or none.
extension Workspace {
  /// Seals every word of a dossier; the key file comes with it.
  ///
  /// What is sealed already stays so, which lets an interrupted change be finished.
  package func encrypt(_ dossier: String, with vault: Vault) throws {
    let folder = folder(of: dossier)
    try files.makeFolder(folder)
    let (held, records) = try takingRecords(in: folder, vault, sealing: vault)
    defer { withExtendedLifetime(held) {} }
    let scraps = try scraps(in: folder).compactMap { path -> (path: String, bytes: [UInt8])? in
      guard let bytes = try files.read(path), SealedText.key(of: bytes) == nil else { return nil }
      let sealed = SealedText.file(
        bytes, named: path.fileName, under: KeyRing.general, vault.ring)
      guard let sealed else { throw RecordUnwritable.locked }
      return (path, sealed)
    }
    try files.replaceAll([(vault.path, vault.bytes)] + records + scraps)
    vault.noteWritten()
  }

  /// Whether something of an encrypted dossier is still readable: a change that was broken off.
  package func isUnfinished(_ dossier: String, with vault: Vault) throws -> Bool {
    let folder = folder(of: dossier)
    let hasPlainScraps = try scraps(in: folder).contains { path in
      try files.read(path).map { SealedText.key(of: $0) == nil } ?? false
    }
    if hasPlainScraps { return true }
    return try records(in: folder).contains { path in
      let problems =
        path.fileName == "dossier.jsonl"
        ? RecordReading<DossierEvent>(try files.read(path) ?? [], keys: vault.ring).problems
        : RecordReading<Event>(try files.read(path) ?? [], keys: vault.ring).problems
      return problems.contains { if case .notSealed = $0 { true } else { false } }
    }
  }

  /// Makes every word of a dossier readable again; the key file goes when all else is done.
  package func decrypt(_ dossier: String, with vault: Vault) throws {
    let folder = folder(of: dossier)
    let (held, records) = try takingRecords(in: folder, vault, sealing: nil)
    defer { withExtendedLifetime(held) {} }
    let scraps = try scraps(in: folder).compactMap { path -> (path: String, bytes: [UInt8])? in
      guard let bytes = try files.read(path), SealedText.key(of: bytes) != nil else { return nil }
      return SealedText.opening(bytes, named: path.fileName, vault.ring).map { (path, $0) }
    }
    try files.replaceAll(records + scraps)
    files.remove(vault.path)
    try files.syncFolder(of: vault.path)
  }

  /// Every record as it will be, sealed or readable; nobody writes in them while `held` lives.
  private func takingRecords(
    in folder: String, _ vault: Vault, sealing: Vault?
  ) throws -> (held: [FileLock], records: [(path: String, bytes: [UInt8])]) {
    let held = try holdAll(in: folder)
    removeLeftovers(in: folder)
    try vault.keepUp()
    let records = try records(in: folder).map { path in
      (path: path, bytes: try rewriting(path, vault.ring, sealing: sealing))
    }
    return (held, records)
  }

  /// Whether the dossier's own record begins with a sealed line.
  package func isSealed(_ folder: String) -> Bool {
    let bytes = (try? files.read(folder + "/dossier.jsonl", limit: 1024)) ?? []
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
    return line.range(of: Array(",\"sealed\":\"".utf8)) != nil
  }

  /// The records of a folder: its conversations, copies of them, and the dossier's own.
  package func records(in folder: String) -> [String] {
    files.names(in: folder).filter { $0.hasSuffix(".jsonl") }.map { folder + "/" + $0 }
  }

  /// Half-typed lines and torn ends.
  package func scraps(in folder: String) -> [String] {
    files.names(in: folder).filter { $0.hasSuffix(".draft") || $0.hasSuffix(".rest") }
      .map { folder + "/" + $0 }
  }

  /// Keeps every other window out of a folder, those of a talk without a first line too.
  ///
  /// - Parameter held: records that are held already.
  package func holdAll(in folder: String, but held: [String] = []) throws -> [FileLock] {
    let begun = files.allNames(in: folder).filter {
      $0.hasPrefix(".") && $0.hasSuffix(".jsonl.lock")
    }
    .map { folder + "/" + String($0.dropFirst().dropLast(".lock".count)) }
    return try Set(records(in: folder) + begun).subtracting(held).sorted()
      .map { try FileLock(on: $0, waiting: $0.fileName == EventLog<Event>.briefly) }
  }

  /// A record's file with all its words sealed, or with none sealed when there is nothing to seal with.
  private func rewriting(_ path: String, _ ring: KeyRing, sealing vault: Vault?) throws -> [UInt8] {
    path.fileName == "dossier.jsonl"
      ? try rewriting(path, ring, sealing: vault, as: DossierEvent.self)
      : try rewriting(path, ring, sealing: vault, as: Event.self)
  }

  private func rewriting<Kept: RecordableEvent>(
    _ path: String, _ ring: KeyRing, sealing vault: Vault?, as type: Kept.Type
  ) throws -> [UInt8] {
    let bytes = try files.read(path) ?? []
    let reading = RecordReading<Kept>(bytes, keys: ring)
    if reading.isNewerVersion { throw RecordUnwritable.newerVersion }
    // A torn end is first set apart by whoever opens the record.
    if reading.isDamaged || reading.tornBytes != nil { throw RecordUnwritable.damaged }
    let identity = reading.records.first?.event.identity ?? ""
    var ownership = Ownership()
    var result: [UInt8] = []
    for record in reading.records {
      guard let range = reading.lines[record.number] else { continue }
      let owners = Kept.owners(of: record, &ownership)
      let line = RecordLine(bytes[range].withoutLineEnd)
      if line?.isReadable == true { try vault?.prepare(for: owners) }
      let changed =
        if let vault {
          line?.sealed(
            of: identity, record.number, under: KeyRing.name(for: owners), vault.ring)
        } else {
          line?.unsealed(of: identity, record.number, ring)
        }
      guard let changed else { throw RecordUnwritable.damaged }
      result += changed
    }
    return result
  }
}

extension ArraySlice<UInt8> {
  fileprivate var withoutLineEnd: ArraySlice<UInt8> {
    var line = self
    while let last = line.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") {
      line = line.dropLast()
    }
    return line
  }
}
