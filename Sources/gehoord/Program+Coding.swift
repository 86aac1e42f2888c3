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
      summary.add(interview, controlCode: code)
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

  /// What others read of the needs as the codebooks group them: the names of codes are screened too.
  func coded(
    _ summary: Summary, in places: [String: String], _ labels: CodeLabels,
    _ screenings: inout Screenings, _ sieve: inout Sieve
  ) throws -> Summary {
    let coded = summary.coded(by: try codebooks(of: Set(places.values)).books) {
      places[$0.conversation] ?? ""
    }
    var shown: [String: String] = [:]
    for code in coded.needs where code.isCode {
      let place = code.evidence.first.flatMap { places[$0.conversation] } ?? ""
      let label = labels.released(code, language)
      let screening = try screenings[place]
      sieve.add([ScannedText(place: code.id, text: label)], of: place, screening)
      shown[code.id] = screening.screened(label).text
    }
    return coded.relabelling { shown[$0.id] ?? $0.label }
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

/// Words of a codebook that a report may not show as they are.
struct CodeLabels {
  private var withheld: Set<String> = []

  /// Remembers how needs read in the talk whose words do not leave the room, or not all of them.
  mutating func add(_ interview: Interview, released: Interview) {
    for need in interview.needs {
      let other = released.note(need.number)
      for (label, kept) in [
        (need.label, other?.label),
        (Utterance.label(of: need.text), other.map { Utterance.label(of: $0.text) }),
      ] where label != kept {
        withheld.insert(Self.key(label))
      }
    }
  }

  /// The name of a code as others may read it.
  func released(_ code: Finding, _ language: Language) -> String {
    guard withheld.contains(Self.key(code.label)) else { return code.label }
    let domain = code.domain.name
    return Bilingual(nl: "Iets over \(domain.nl)", en: "Something about \(domain.en)")[language]
  }

  private static func key(_ label: String) -> String {
    label.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
