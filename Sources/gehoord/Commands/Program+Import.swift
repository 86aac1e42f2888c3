internal import ArgumentParser
internal import Conversing
internal import Formats
internal import Interviewing
internal import Safeguarding
internal import Storage

/// `importeer BESTAND…`.
struct ImportArguments: ParsableArguments {
  @Argument var files: [String]
  @Option var dossier: String?
}

extension Program {
  /// Each file becomes one conversation, or none at all.
  func importFiles(_ arguments: ImportArguments) throws -> CInt {
    let dossier = try dossierName(arguments.dossier)
    try makeWorkspace()
    var code: CInt = 0
    for file in arguments.files {
      do {
        try importFile(file, into: dossier)
      } catch {
        screen.tell(Self.wording(of: error))
        code = 1
      }
    }
    return code
  }

  private func importFile(_ path: String, into dossier: String) throws {
    let (talk, file) = try readTalk(path)
    if let known = try importedBefore(file.hash, dossier) {
      throw Problem(
        nl: "\(visible(path)): staat al in het dossier als \(known). Er is niets veranderd.",
        en: "\(visible(path)): is in the dossier already as \(known). Nothing was changed.")
    }
    let vault = try vault(of: dossier)
    let now = surroundings.now()
    let importing = Importing(
      talk, from: file, language: language, keepUntil: settings.retention?.end(from: now))
    let aliases = try workspace.introduce(
      importing.people.count, to: dossier, vault: vault, at: now, salt: surroundings.salt)
    let log = try workspace.newConversation(
      dossier: dossier, date: now.date, list: "import", vault: vault, salt: surroundings.salt)
    let id = log.path.fileName.fileStem + "-" + surroundings.salt().suffix(6)
    let events = importing.events(id: id, dossier: dossier, aliases: aliases)
    _ = try log.append(events + [.closed(count: events.count + 1)], at: now)
    report(path, log.path, talk, zip(importing.people, aliases).map { ($0, $1) })
  }

  private func readTalk(_ path: String) throws -> (ImportedTalk, ImportedFile) {
    guard let bytes = try workspace.files.read(path, limit: 64 << 20) else {
      throw FileTrouble.missing(path)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let byte = firstInvalidByte(in: bytes)
      throw Problem(
        nl: "\(visible(path)): byte \(byte) is geen UTF-8. Sla het bestand op als UTF-8.",
        en: "\(visible(path)): byte \(byte) is not UTF-8. Save the file as UTF-8.")
    }
    let talk = ImportedTalk(text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text)
    guard talk.lines.contains(where: { $0.speaker != nil }) else {
      throw Problem(
        nl:
          "\(visible(path)): geen regel begint met een naam en een dubbele punt. Schrijf `Naam: tekst`.",
        en: "\(visible(path)): no line starts with a name and a colon. Write `Name: text`.")
    }
    return (talk, ImportedFile(name: path.fileName, hash: Record.digest(bytes)))
  }

  /// The conversation that came from the same file; only first records are read.
  private func importedBefore(_ hash: String, _ dossier: String) throws -> String? {
    try workspace.conversations(of: dossier).first { path in
      let bytes = try workspace.files.read(path, limit: 4 << 20) ?? []
      let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
      return (try? JSON(parsing: line))?["importHash"]?.string == hash
    }?.fileName.fileStem
  }

  private func report(
    _ path: String, _ target: String, _ talk: ImportedTalk, _ people: [(String, Alias)]
  ) {
    let names = people.map { "\(visible($0.0)) = \($0.1)" }.joined(separator: ", ")
    screen.tell(
      Bilingual(
        nl:
          "\(visible(path)) → \(target.fileName.fileStem) · \(talk.lines.count) regels · \(names)",
        en: "\(visible(path)) → \(target.fileName.fileStem) · \(talk.lines.count) lines · \(names)")
    )
    guard !talk.notUnderstood.isEmpty else { return }
    let numbers = talk.notUnderstood.map(String.init).joined(separator: ", ")
    screen.tell(
      Bilingual(
        nl:
          "Niet begrepen; een regel zonder naam is bewaard als van iemand onbekend: regel \(numbers).",
        en:
          "Not understood; a line without a name is kept as from someone unknown: line \(numbers).")
    )
  }
}
