internal import Conversing
internal import Formats
internal import Interviewing
internal import Planning
internal import Safeguarding
internal import Storage
internal import Understanding

/// `inzicht DOSSIER --interactief`, and what the codebook of a dossier makes of its needs.
extension Program {
  func insightInteractively(_ arguments: InsightArguments) throws -> CInt {
    if arguments.json { throw Misuse.unexpectedArgument("--json", of: .insight) }
    if arguments.sources.count > 1 {
      throw Misuse.unexpectedArgument(arguments.sources[1], of: .insight)
    }
    let dossier = try dossierName(arguments.sources.first)
    var summary = Summary()
    let skipped = try readConversations([dossier]) { interview, code, _ in
      summary.add(interview.allowed, controlCode: code)
      summary.suggest(from: interview)
    }
    tellSkipped(skipped)
    let isHurt = try tellHurt(dossier)
    var gate = Gate()
    for (alias, name) in try contacts(of: dossier)?.names ?? [] {
      gate.pseudonyms.add(name, for: alias)
    }
    let editor = editor()
    let coding = Coding(
      dossier: dossier, summary: summary, language: language, gate: gate,
      isInteractive: editor.isInteractive)
    let code = DialogueLoop(program: self, editor: editor, dialogue: coding).run()
    return skipped.isEmpty && !isHurt ? code : max(code, 1)
  }

  /// The codebooks of dossiers, and whether each of their records is whole; what isn't is told.
  func codebooks(of dossiers: Set<String>) throws -> (books: [String: Codebook], areWhole: Bool) {
    var books: [String: Codebook] = [:]
    var areWhole = true
    for dossier in dossiers.sorted() {
      if try tellHurt(dossier) { areWhole = false }
      books[dossier] = Dossier(folding: try dossierReading(dossier)?.records ?? []).codebook
    }
    return (books, areWhole)
  }

  /// Closes talks once more that were closed before, and tells their new control codes.
  ///
  /// - Returns: false when one of them could not be.
  func closeAnew(_ paths: Set<String>) -> Bool {
    var isDone = true
    for path in paths.sorted() {
      do {
        let (log, reading, _) = try EventLog<Event>.open(
          path, at: surroundings.now(), files: workspace.files,
          vault: vault(in: path.parentFolder), salt: surroundings.salt)
        guard Interview(folding: reading.records).isClosed else { continue }
        try log.append([.closed(count: log.nextNumber)], at: surroundings.now())
        let name = visible(workspace.shortName(path))
        screen.tell(
          Bilingual(
            nl: "\(name) heeft een nieuwe controlecode: \(log.controlCode)",
            en: "\(name) has a new control code: \(log.controlCode)"))
      } catch {
        isDone = false
        screen.tell(Self.wording(of: error))
      }
    }
    return isDone
  }
}
