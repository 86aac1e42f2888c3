internal import Conversing
internal import Formats
internal import Interviewing
internal import Planning
internal import Storage

/// `transcript lijst|toon|controleer|schema`
extension Program {
  func transcripts(_ arguments: PartArguments) throws -> CInt {
    switch try part(arguments.part, of: .transcript) {
    case "list": return try listTranscripts(arguments)
    case "show": return try showTranscript(arguments)
    case "schema":
      screen.write(TranscriptSchema.text)
      return 0
    default: return try verifyTranscripts(arguments)
    }
  }

  private func listTranscripts(_ arguments: PartArguments) throws -> CInt {
    let dossiers =
      try arguments.rest.isEmpty
      ? workspace.dossiers : arguments.rest.map { try dossierName($0) }
    var values: [JSON] = []
    var unreadable: [String] = []
    for dossier in dossiers {
      let paths = workspace.conversations(of: dossier)
      let counting = Set(withoutCopies(paths))
      for path in paths {
        guard let reading = try? reading(path) else {
          unreadable.append(path)
          continue
        }
        let interview = Interview(folding: reading.records)
        let state =
          interview.isClosed
          ? Bilingual(nl: "afgesloten", en: "closed") : Bilingual(nl: "open", en: "open")
        let copy = counting.contains(path) ? nil : Bilingual(nl: " · kopie", en: " · copy")
        let notes = interview.standing.count
        values.append([
          "dossier": .string(dossier), "conversation": .string(interview.opening?.id ?? ""),
          "file": .string(path.fileName), "title": .string(interview.opening?.title ?? ""),
          "form": .string(interview.form.rawValue), "notes": .int(notes),
          "closed": .bool(interview.isClosed),
        ])
        if arguments.json { continue }
        screen.show(
          Page(
            "\(dossier)/\(path.fileName.fileStem) · \(interview.opening?.title ?? "?") · \(notes) · \(state[language])\(copy?[language] ?? "")",
            indent: 0))
      }
    }
    if arguments.json { screen.write(JSON.array(values).prettyText + "\n") }
    tellSkipped(unreadable)
    return unreadable.isEmpty || arguments.json ? 0 : 1
  }

  private func showTranscript(_ arguments: PartArguments) throws -> CInt {
    guard let name = arguments.rest.first else { throw Misuse.missingArgument(.transcript) }
    let path = try conversation(name)
    let interview = Interview(folding: try reading(path).records)
    if arguments.json {
      screen.write(JSON(interview).prettyText + "\n")
    } else {
      screen.show(Page(interview, in: language))
    }
    return 0
  }

  /// Verifies each file, and repairs a torn tail where nobody is writing.
  private func verifyTranscripts(_ arguments: PartArguments) throws -> CInt {
    let paths = try pathsToVerify(arguments.rest)
    var isIntact = true
    for path in paths {
      let verified = verify(path)
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

  private func verify(_ path: String) -> Verification {
    path.fileName == "dossier.jsonl"
      ? verify(path, as: DossierEvent.self) : verify(path, as: Event.self)
  }

  private func verify<Kept: RecordableEvent>(_ path: String, as type: Kept.Type) -> Verification {
    do {
      guard let bytes = try workspace.files.read(path) else {
        return Verification(file: path, trouble: FileTrouble.missing(path).wording)
      }
      let reading = RecordReading<Kept>(bytes)
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
        path, at: surroundings.now(), files: workspace.files, salt: surroundings.salt)
      return Verification(file: path, repaired, rest: rest, tornBytes: reading.tornBytes)
    } catch {
      return Verification(file: path, reading, trouble: Self.wording(of: error))
    }
  }
}
