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
    let read = try summary(of: arguments.sources)
    let (books, areWhole) = try codebooks(of: Set(read.dossiers.values))
    let summary = read.summary.coded(by: books) { read.dossiers[$0.conversation] ?? "" }
    let skipped = read.skipped
    if arguments.json {
      JSON.write(summary) { screen.write($0) }
    } else {
      if arguments.sources.isEmpty { tellOtherDossiers() }
      Page.show(summary, in: language) { screen.show($0) }
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
