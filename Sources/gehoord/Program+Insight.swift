internal import ArgumentParser
internal import Conversing
internal import Formats
internal import Interviewing
internal import Planning
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
    let (summary, skipped) = try summary(of: arguments.sources)
    if arguments.json {
      JSON.write(summary) { screen.write($0) }
    } else {
      if arguments.sources.isEmpty { tellOtherDossiers() }
      Page.show(summary, in: language) { screen.show($0) }
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
    try checkFree(arguments.target)
    if try isStopped(before: arguments.sources) {
      screen.tell(
        Bilingual(
          nl: "Er is geen verslag gemaakt. Wat je besloot, is bewaard.",
          en: "No report was made. What you decided is kept."))
      return 1
    }
    let (report, talks, skipped) = try teamReport(arguments.sources)
    let text =
      switch format {
      case "html": report.html()
      case "json": JSON(report).prettyText + "\n"
      default: report.markdown()
      }
    try deliver(text, to: arguments.target)
    if let target = arguments.target {
      try noteExport(text, in: target, of: talks, for: "team")
    }
    tellSkipped(skipped)
    tell(report.replaced, in: arguments.sources)
    return skipped.isEmpty ? 0 : 1
  }

  /// Asks a person what is to stand for words that may tell who somebody is; true when they want no
  /// report after all.
  private func isStopped(before sources: [String]) throws -> Bool {
    let editor = editor()
    guard editor.isInteractive else { return false }
    var sieve = Sieve()
    var screenings = Screenings(program: self)
    _ = try readConversations(sources) { interview, _, path in
      let dossier = dossier(of: interview, at: path)
      let released = released(interview).interview
      sieve.add(
        released.texts(of: released.reported, named: visible(path.fileName.fileStem), language),
        of: dossier, try screenings[dossier])
    }
    return try Deciding(program: self, editor: editor, isBeforeExport: true).run(sieve.open)
      .isStopped
  }

  private func tell(_ replaced: Replaced, in sources: [String]) {
    guard let sentence = replaced.sentence else { return }
    let names = sources.isEmpty ? Self.defaultDossier : sources.joined(separator: " ")
    let command = Bilingual(
      nl: " `gehoord privacy scan \(visible(names)) --beslis`",
      en: " `gehoord privacy scan \(visible(names)) --decide`")
    let isOpen = replaced.undecided > 0
    screen.tell(
      Bilingual(
        nl: sentence.nl + (isOpen ? command.nl : ""), en: sentence.en + (isOpen ? command.en : "")))
  }

  private func released(_ interview: Interview) -> Released {
    let omission = Bilingual(
      nl: "[eigen woorden, niet vrijgegeven]", en: "[own words, not released]")
    return ExportRights.release(interview, omission: omission[language])
  }

  /// The report, the conversations in it by dossier, and the files that could not be read.
  private func teamReport(
    _ sources: [String]
  ) throws -> (TeamReport, talks: [String: [String]], skipped: [String]) {
    var talks: [String: [String]] = [:]
    var sieve = Sieve()
    var screenings = Screenings(program: self)
    var summary = Summary()
    var quotes = 0
    var people: Set<Person> = []
    let skipped = try readConversations(sources) { interview, code, path in
      let released = released(interview)
      let place = self.dossier(of: interview, at: path)
      talks[place, default: []].append(interview.opening?.id ?? "")
      let screening = try screenings[place]
      sieve.add(
        released.interview.texts(of: released.interview.reported, named: "", language), of: place,
        screening)
      summary.add(screening.screened(released.interview), controlCode: code)
      quotes += released.quotesLeftOut
      let dossier = interview.opening?.dossier ?? ""
      people.formUnion(released.peopleLeftOut.map { Person(dossier: dossier, alias: $0) })
    }
    let dossier = sources.count == 1 ? sources[0].fileName.fileStem : Self.defaultDossier
    let report = TeamReport(
      summary: summary, dossier: sources.isEmpty ? Self.defaultDossier : dossier,
      organisation: settings.organisation, language: language, date: surroundings.now().date,
      quotesLeftOut: quotes, peopleLeftOut: people.count, replaced: sieve.replaced,
      skippedFiles: skipped.map(\.fileName))
    return (report, talks, skipped)
  }

  /// Keeps that a report was made and where it lies, so that erasing somebody finds it again.
  func noteExport(
    _ text: String, in target: String, of talks: [String: [String]], for audience: String
  ) throws {
    let hash = Record.digest(Array(text.utf8))
    for (dossier, ids) in talks.sorted(by: { $0.key < $1.key })
    where workspace.files.isFolder(workspace.folder(of: dossier)) {
      let export = ExportMade(
        file: realPath(target), hash: hash, audience: audience, conversations: ids)
      try keep([.exported(export)], in: dossier)
      guard try vault(of: dossier) != nil else { continue }
      screen.tell(
        Bilingual(
          nl: "Let op: dit verslag is niet versleuteld, het dossier \(dossier) wel.",
          en: "Note: this report is not encrypted, the dossier \(dossier) is."))
    }
  }

  func deliver(_ text: String, to target: String?) throws {
    try checkFree(target)
    guard let target else { return screen.write(text) }
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
  /// Reads conversations one by one, and two records of one meeting together.
  ///
  /// - Returns: the files that are damaged or could not be read.
  func readConversations(
    _ sources: [String], each: (Interview, _ controlCode: String?, _ path: String) throws -> Void
  ) throws -> [String] {
    var reader = reader(of: try openedFiles(of: sources)) { _ in nil }
    try reader.read(each)
    return reader.skipped
  }

  /// The conversations' files, their dossiers opened: asked before anything is shown, and once.
  func openedFiles(of sources: [String]) throws -> [String] {
    let paths = try files(of: sources)
    for folder in paths.map(\.parentFolder).unique { _ = try vault(in: folder) }
    return paths
  }

  /// What reads the conversations that count among these.
  ///
  /// - Parameter knownID: gives the id inside a file where it is known.
  func reader(
    of paths: [String], knownID: @escaping @Sendable (String) -> String?
  ) -> ConversationReader {
    let copies = Copies(of: paths, in: self, knownID: knownID)
    copies.tellApart()
    return ConversationReader(copies.counting, of: self)
  }

  /// A conversation's record, as far as it can be read; a passphrase is asked where there is one.
  func reading(_ path: String) throws -> RecordReading<Event> {
    let vault = try vault(in: path.parentFolder)
    guard let bytes = try workspace.files.read(path) else { throw FileTrouble.missing(path) }
    return RecordReading<Event>(bytes, keys: vault?.ring)
  }

  /// The same without asking: of what is sealed only the structure.
  func outline(_ path: String) throws -> RecordReading<Event> {
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
