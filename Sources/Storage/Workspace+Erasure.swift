internal import Formats
package import Interviewing
internal import Planning

/// A person's words to be taken out of a dossier, wherever they lie in it.
package struct Erasure: Sendable {
  /// The facts to add to each conversation, by its file; the words go with them.
  package var conversations: [(path: String, events: [Event])] = []
  /// Copies that a sync service made, and what they are copies of: what was erased there is erased
  /// in them, and the two stay alike.
  package var copies: [(path: String, original: String)] = []
  /// The dossier's own events whose words go.
  package var dossierNumbers: [Int] = []
  /// Whose keys are destroyed.
  package var aliases: [Alias] = []
  /// Files to take away: reports, half-typed lines, torn ends.
  package var files: [String] = []

  package init() {}
}

extension Workspace {
  /// Carries an erasure out: everything that is rewritten is on the disk before any file changes, so a
  /// full disk leaves all as it was.
  ///
  /// - Throws: `FileHeld` when one of the conversations is open in another window.
  /// - Returns: the control code of each conversation that was closed anew, by its file.
  package func carryOut(
    _ erasure: Erasure, in dossier: String, vault: Vault?, at moment: Moment,
    salt: @escaping () -> String
  ) throws -> [(path: String, code: String)] {
    var changes: [(path: String, bytes: [UInt8])] = []
    var codes: [(path: String, code: String)] = []
    var held: [AnyObject] = []
    defer { withExtendedLifetime(held) {} }
    let folder = folder(of: dossier)
    if vault != nil {
      // A talk that is open elsewhere would go on with the key that is destroyed.
      held += try holdAll(
        in: folder,
        but: erasure.conversations.map(\.path) + erasure.copies.map(\.path)
          + [dossierFile(of: dossier)])
    }
    var scraps = erasure.files
    for (path, events) in erasure.conversations {
      let log = try EventLog<Event>.open(
        path, at: moment, files: files, vault: vault, salt: salt
      ).log
      held.append(log)
      // Opening may have set a torn end apart.
      scraps += self.scraps(of: path)
      let bytes = try log.rewritten(with: events, at: moment)
      changes.append((path, bytes))
      if case .closed? = events.last { codes.append((path, bytes.controlCode)) }
    }
    for (path, original) in erasure.copies {
      guard let bytes = changes.first(where: { $0.path == original })?.bytes else { continue }
      held.append(try FileLock(on: path))
      changes.append((path, bytes))
    }
    // First of all: who repeats an erasure that was broken off finds no words to look for any more.
    if let change = try rewritingDossier(erasure, dossier, vault, moment, salt, &held) {
      changes.insert(change, at: 0)
    }
    if let vault, !erasure.aliases.isEmpty {
      held.append(try FileLock(on: vault.path, waiting: true))
      changes.append((vault.path, try vault.bytes(destroying: erasure.aliases)))
      changes += try KeyFileCopies(in: folder, files: files)
        .destroying(erasure.aliases.map(\.description))
    }
    try files.replaceAll(changes)
    for file in scraps { files.remove(file) }
    removeLeftovers(in: folder)
    return codes
  }

  private func rewritingDossier(
    _ erasure: Erasure, _ dossier: String, _ vault: Vault?, _ moment: Moment,
    _ salt: @escaping () -> String, _ held: inout [AnyObject]
  ) throws -> (path: String, bytes: [UInt8])? {
    guard !erasure.dossierNumbers.isEmpty else { return nil }
    let path = dossierFile(of: dossier)
    held.append(try FileLock(on: path + ".beurt", waiting: true))
    let log = try EventLog<DossierEvent>.open(
      path, at: moment, files: files, vault: vault, salt: salt
    ).log
    held.append(log)
    return (path, try log.rewritten(with: [.erased(erasure.dossierNumbers)], at: moment))
  }

  /// What a program that was killed left of a file it was writing.
  package func removeLeftovers(in folder: String) {
    for name in files.allNames(in: folder) where name.hasPrefix(".") && name.hasSuffix(".nieuw") {
      files.remove(folder + "/" + name)
    }
  }

  /// Half-typed lines and torn ends of a conversation.
  package func scraps(of path: String) -> [String] {
    let stem = path.fileName.fileStem
    return scraps(in: path.parentFolder).filter { scrap in
      let name = scrap.fileName
      return name == stem + ".draft" || name == stem + ".rest"
        || name.hasPrefix(stem + "-") && name.hasSuffix(".rest")
    }
  }

  /// Files in the workspace that are no record of it and still hold one of these texts.
  ///
  /// Of each text the longest run is looked for that no kind of file writes in another way. Short
  /// runs say nothing about where they come from.
  package func filesHolding(_ texts: [String]) -> [String] {
    let runs = texts.compactMap { text in
      text.split { !$0.isLetter && !$0.isNumber && $0 != " " }.max { $0.count < $1.count }
    }
    let wanted = runs.map { Array(String($0).trimmed.utf8) }.filter { $0.count >= 12 }
    guard !wanted.isEmpty else { return [] }
    let own = Set(dossiers.flatMap { records(in: folder(of: $0)) })
    return everyFile(below: folder, depth: 0).filter { path in
      guard !own.contains(path), let bytes = try? files.read(path, limit: 64 << 20) else {
        return false
      }
      return wanted.contains { bytes[...].range(of: $0) != nil }
    }
  }

  private func everyFile(below folder: String, depth: Int) -> [String] {
    files.allNames(in: folder).flatMap { name -> [String] in
      let path = folder + "/" + name
      if files.isFolder(path) {
        return depth < 8 && !files.isLink(path) ? everyFile(below: path, depth: depth + 1) : []
      }
      return [path]
    }
  }
}

extension [UInt8] {
  /// The control code of a record whose last line these bytes end with.
  fileprivate var controlCode: String {
    let line = dropLast()
    let start = line.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? line.startIndex
    return String((RecordLine(line[start...])?.hash ?? "").prefix(12))
  }
}
