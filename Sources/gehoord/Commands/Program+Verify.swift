internal import Conversing
internal import Formats
internal import Interviewing
internal import Planning
internal import Storage

/// `transcript controleer`
extension Program {
  /// Verifies each file, and repairs a torn tail where nobody is writing.
  func verifyTranscripts(_ arguments: TranscriptArguments) throws -> CInt {
    let paths = try pathsToVerify(arguments.rest)
    var isIntact = true
    // What a named file is a copy of may lie beside it.
    let beside = Set(paths.map(\.parentFolder)).flatMap { workspace.conversations(in: $0) }
    let copies = Copies(of: Set(paths + beside).sorted(), in: self)
    for path in paths {
      guard opens(path) else {
        isIntact = false
        continue
      }
      let verified = verify(path).copying(copy(path, among: copies))
      isIntact = isIntact && verified.status == .intact
      if arguments.json {
        screen.write(verified.json(in: language).text + "\n")
      } else {
        screen.show(verified.page(in: language))
      }
    }
    return isIntact ? 0 : 1
  }

  private func pathsToVerify(_ names: [String]) throws -> [String] {
    if names.isEmpty {
      return workspace.dossiers.flatMap { dossier in
        [workspace.dossierFile(of: dossier)].filter(workspace.files.exists)
          + workspace.conversations(of: dossier)
      }
    }
    return try names.flatMap { name in
      name.hasSuffix(".jsonl") || isFile(name) ? [name] : try files(of: [name])
    }
  }

  /// False for a record whose passphrase is not given: what is not looked at is not called whole.
  private func opens(_ path: String) -> Bool {
    do {
      _ = try vault(in: path.parentFolder)
      return true
    } catch {
      screen.tell(
        Bilingual(
          nl: "\(visible(path)) is niet nagekeken.", en: "\(visible(path)) was not verified."))
      screen.tell(Self.wording(of: error))
      return false
    }
  }

  private func verify(_ path: String) -> Verification {
    path.isDossierFile ? verify(path, as: DossierEvent.self) : verify(path, as: Event.self)
  }

  private func verify<Kept: RecordableEvent>(_ path: String, as type: Kept.Type) -> Verification {
    do {
      guard let bytes = try workspace.files.read(path) else {
        return Verification(file: path, trouble: FileTrouble.missing(path).wording)
      }
      let reading = RecordReading<Kept>(bytes, keys: try vault(in: path.parentFolder)?.ring)
      let isTorn = reading.tornBytes != nil && !reading.isDamaged && !reading.records.isEmpty
      return isTorn ? repair(path, reading) : Verification(file: path, reading)
    } catch {
      return Verification(file: path, trouble: Self.wording(of: error))
    }
  }

  /// Sets a torn tail apart, unless somebody is writing or the disk refuses; then it says so.
  private func repair<Kept: RecordableEvent>(
    _ path: String, _ reading: RecordReading<Kept>
  ) -> Verification {
    do {
      let (_, repaired, rest) = try EventLog<Kept>.open(
        path, at: surroundings.now(), files: workspace.files,
        vault: vault(in: path.parentFolder), salt: surroundings.salt)
      return Verification(file: path, repaired, rest: rest, tornBytes: reading.tornBytes)
    } catch {
      return Verification(file: path, reading, trouble: Self.wording(of: error))
    }
  }
}

extension Program {
  /// What a file is a copy of, and how it stands to it.
  private func copy(_ path: String, among copies: Copies) -> CopyFound? {
    if let damaged = copies.damaged(besides: path) { return CopyFound(of: damaged, nil) }
    guard let original = copies.original(of: path),
      let bytes = try? workspace.files.read(path),
      let others = try? workspace.files.read(original)
    else { return nil }
    // A copy with damage of its own is no measure of the other.
    if RecordReading<Event>(bytes).isDamaged { return nil }
    return CopyFound(of: original, RecordCopy(bytes, of: others))
  }
}

extension String {
  fileprivate var isDossierFile: Bool { fileName == "dossier.jsonl" }
}

// MARK: Control codes

extension Program {
  /// `transcript controleer --code CODE`: the record that was closed with it.
  func check(_ text: String, _ arguments: TranscriptArguments) throws -> CInt {
    guard let code = ControlCode(text) else {
      throw Misuse.wrongShape(
        text, option: "--code", example: "51fb3120632c", of: .transcript)
    }
    let paths =
      try arguments.rest.isEmpty
      ? workspace.dossiers.flatMap { workspace.conversations(of: $0) } : files(of: arguments.rest)
    let check = try find(code, in: paths)
    if arguments.json {
      screen.write(check.json(in: language).text + "\n")
    } else {
      screen.show(check.page(in: language))
    }
    return check.holds ? 0 : 1
  }

  /// The first record in which it holds, else the first that has it.
  private func find(_ code: ControlCode, in paths: [String]) throws -> CodeCheck {
    var altered: CodeCheck?
    for path in paths {
      // A passphrase is asked only for the record that it is about; unread words are not vouched for.
      guard let outline = try? outline(path), outline.close(with: code) != nil,
        let close = try reading(path).close(with: code)
      else { continue }
      let id = conversationID(of: path) ?? ""
      let check = CodeCheck(code, (close, workspace.shortName(path), id))
      if check.holds { return check }
      altered = altered ?? check
    }
    return altered ?? CodeCheck(code)
  }
}
