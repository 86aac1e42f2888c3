internal import ArgumentParser
internal import Conversing
internal import Formats
internal import Interviewing
internal import Safeguarding
internal import Storage
internal import Understanding

/// `inzicht [DOSSIER|BESTAND…]`.
struct InsightArguments: ParsableArguments {
  @Argument var sources: [String] = []
  @Flag var json = false
}

/// `exporteer [DOSSIER|BESTAND…]`.
struct ExportArguments: ParsableArguments {
  @Argument var sources: [String] = []
  @Option(name: [.customLong("voor"), .customLong("for")]) var audience: String?
  @Option(name: [.customLong("als"), .customLong("as")]) var format: String?
  @Option(name: [.customLong("naar"), .customLong("to")]) var target: String?
}

extension Program {
  func insight(_ arguments: InsightArguments) throws -> CInt {
    var summary = Summary()
    let skipped = try readConversations(arguments.sources) { interview, code in
      summary.add(interview, controlCode: code)
    }
    if arguments.json {
      screen.write(JSON(summary).prettyText + "\n")
    } else {
      if arguments.sources.isEmpty { tellOtherDossiers() }
      screen.show(Page(summary, in: language))
    }
    tellSkipped(skipped)
    return skipped.isEmpty || arguments.json ? 0 : 1
  }

  /// Without a name only one dossier is read; what else there is should not seem lost.
  private func tellOtherDossiers() {
    let others = workspace.dossiers.filter {
      $0 != Self.defaultDossier && $0 != Home.practiceDossier
    }
    guard !others.isEmpty else { return }
    let names = others.joined(separator: ", ")
    screen.tell(
      Bilingual(
        nl: "Dit is het dossier \(Self.defaultDossier). Er is ook: \(names).",
        en: "This is the dossier \(Self.defaultDossier). There is also: \(names)."))
  }

  func export(_ arguments: ExportArguments) throws -> CInt {
    _ = try arguments.audience.map { try choice($0, "voor", of: .export) }
    let ending = arguments.target.map { $0.fileName.lowercased() } ?? ""
    let named = arguments.format ?? ["html", "json"].first { ending.hasSuffix("." + $0) }
    let format = try named.map { try choice($0, "als", of: .export) } ?? "md"
    let (report, skipped) = try teamReport(arguments.sources)
    let text =
      switch format {
      case "html": report.html()
      case "json": JSON(report).prettyText + "\n"
      default: report.markdown()
      }
    try deliver(text, to: arguments.target)
    tellSkipped(skipped)
    return skipped.isEmpty ? 0 : 1
  }

  private func teamReport(_ sources: [String]) throws -> (TeamReport, skipped: [String]) {
    let omission = Bilingual(
      nl: "[eigen woorden, niet vrijgegeven]", en: "[own words, not released]")
    var summary = Summary()
    var quotes = 0
    var people: Set<Person> = []
    let skipped = try readConversations(sources) { interview, code in
      let released = ExportRights.release(interview, omission: omission[language])
      summary.add(released.interview, controlCode: code)
      quotes += released.quotesLeftOut
      let dossier = interview.opening?.dossier ?? ""
      people.formUnion(released.peopleLeftOut.map { Person(dossier: dossier, alias: $0) })
    }
    let dossier = sources.count == 1 ? sources[0].fileName.fileStem : Self.defaultDossier
    let report = TeamReport(
      summary: summary, dossier: sources.isEmpty ? Self.defaultDossier : dossier,
      organisation: settings.organisation, language: language, date: surroundings.now().date,
      quotesLeftOut: quotes, peopleLeftOut: people.count, skippedFiles: skipped.map(\.fileName))
    return (report, skipped)
  }

  private func deliver(_ text: String, to target: String?) throws {
    guard let target else { return screen.write(text) }
    if workspace.files.isTaken(target) {
      throw Problem(
        nl: "\(visible(target)) bestaat al. Kies een andere naam, of haal het eerst weg.",
        en: "\(visible(target)) exists already. Choose another name, or take it away first.")
    }
    try workspace.files.writeNew(Array(text.utf8), to: target)
    screen.tell(Bilingual(nl: "Staat in \(visible(target))", en: "It is in \(visible(target))"))
  }

  func tellSkipped(_ files: [String]) {
    for file in files {
      screen.tell(
        Bilingual(
          nl:
            "\(visible(file)) is overgeslagen: beschadigd of niet te lezen. `gehoord transcript controleer` zegt waar.",
          en:
            "\(visible(file)) was skipped: damaged or unreadable. `gehoord transcript verify` tells where."
        ))
    }
  }
}

extension Program {
  /// Reads conversations one by one, so that memory does not grow with their number.
  ///
  /// A copy made by a sync service is known by the id inside and counts once.
  ///
  /// - Returns: the files that are damaged or could not be read.
  func readConversations(
    _ sources: [String], each: (Interview, _ controlCode: String?) -> Void
  ) throws -> [String] {
    var seen: Set<String> = []
    var skipped: [String] = []
    for path in withoutCopies(try files(of: sources)) {
      guard let reading = try? reading(path) else {
        skipped.append(path)
        continue
      }
      let interview = Interview(folding: reading.records)
      guard !reading.isDamaged, let id = interview.opening?.id else {
        skipped.append(path)
        continue
      }
      guard seen.insert(id).inserted else { continue }
      each(interview, interview.isClosed ? String(reading.lastHash.prefix(12)) : nil)
    }
    return skipped
  }

  /// A conversation's record, as far as it can be read.
  func reading(_ path: String) throws -> RecordReading<Event> {
    guard let bytes = try workspace.files.read(path) else { throw FileTrouble.missing(path) }
    return RecordReading<Event>(bytes)
  }

  /// The conversations' files that words on the command line mean: a dossier, or files.
  func files(of sources: [String]) throws -> [String] {
    if !workspace.files.isFolder(workspace.folder), sources.isEmpty {
      throw Problem(
        nl: "Er is nog geen map \(visible(workspace.folder)). Klopt de naam?",
        en: "There is no folder \(visible(workspace.folder)) yet. Is the name right?")
    }
    if sources.isEmpty { return workspace.conversations(of: Self.defaultDossier) }
    return try sources.flatMap { source -> [String] in
      if isFile(source) { return [source] }
      if let dossier = source.asIdentifier, workspace.files.isFolder(workspace.folder(of: dossier))
      {
        return workspace.conversations(of: dossier)
      }
      if workspace.files.isFolder(source) { return conversationFiles(in: source) }
      return [try conversation(source)]
    }
  }

  func isFile(_ path: String) -> Bool {
    workspace.files.exists(path) && !workspace.files.isFolder(path)
  }

  private func conversationFiles(in folder: String) -> [String] {
    workspace.files.names(in: folder)
      .filter { $0.hasSuffix(".jsonl") && $0 != "dossier.jsonl" }.map { folder + "/" + $0 }
  }
}
