internal import ArgumentParser
internal import Conversing
internal import Formats
internal import Interviewing
internal import Storage
internal import Understanding

/// `inzicht [DOSSIER|BESTAND…]`.
struct InsightArguments: ParsableArguments {
  @Argument var sources: [String] = []
  @Flag var json = false
  @Flag(name: [.customLong("interactief"), .customLong("interactive")]) var isInteractive = false
}

extension Program {
  func insight(_ arguments: InsightArguments) throws -> CInt {
    if arguments.isInteractive { return try insightInteractively(arguments) }
    var summary = Summary()
    var dossiers: [String: String] = [:]
    let skipped = try readConversations(arguments.sources) { interview, code, path in
      summary.add(interview, controlCode: code)
      summary.suggest(from: interview)
      dossiers[interview.opening?.id ?? ""] = dossier(of: interview, at: path)
    }
    let (books, areWhole) = try codebooks(of: Set(dossiers.values))
    summary = summary.coded(by: books) { dossiers[$0.conversation] ?? "" }
    if arguments.json {
      screen.write(JSON(summary).prettyText + "\n")
    } else {
      if arguments.sources.isEmpty { tellOtherDossiers() }
      screen.show(Page(summary, in: language))
    }
    tellSkipped(skipped)
    return skipped.isEmpty && areWhole || arguments.json ? 0 : 1
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
    // Asked before anything is shown, and once.
    let paths = try files(of: sources)
    for path in paths { _ = try vault(in: path.parentFolder) }
    let copies = Copies(of: paths, in: self)
    copies.tellApart()
    var reader = ConversationReader(copies.counting, of: self)
    try reader.read(each)
    return reader.skipped
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
