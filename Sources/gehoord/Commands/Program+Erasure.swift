internal import Conversing
internal import Formats
internal import Glibc
internal import Interviewing
internal import Planning
internal import Safeguarding
internal import Storage
internal import Understanding

/// `privacy wis`: a person takes their story back.
extension Program {
  func erase(_ arguments: PrivacyArguments) throws -> CInt {
    let (alias, dossier) = try person(in: arguments)
    let aliases = try aliases(of: alias, in: dossier)
    var plan = try plan(for: aliases, in: dossier)
    if try vault(of: dossier) != nil {
      try checkNobodyTalks(
        in: dossier, Bilingual(nl: "Er is niets gewist", en: "Nothing was erased"))
    }
    screen.show(plan.page(for: aliases.map(\.description).joined(separator: ", "), in: language))
    guard try isSure(arguments, typing: "\(alias)") else { return 1 }
    // Somebody may have typed on in another window while this one waited.
    plan = try self.plan(for: aliases, in: dossier)
    let codes = try workspace.carryOut(
      plan.erasure, in: dossier, vault: vault(of: dossier), at: surroundings.now(),
      salt: surroundings.salt)
    if var contacts = try contacts(of: dossier) {
      for alias in contacts.aliases where aliases.contains(alias) {
        try contacts.set(nil, of: alias)
      }
    }
    forgetVault(of: dossier)
    tellErased(plan, codes, isSealed: workspace.files.exists(workspace.keyFile(of: dossier)))
    return 0
  }

  private func plan(for aliases: [Alias], in dossier: String) throws -> ErasurePlan {
    let held = try holdings(of: aliases, in: dossier)
    var plan = ErasurePlan()
    plan.erasure.aliases = aliases
    plan.hasContact = try contacts(of: dossier)?.aliases.contains(where: aliases.contains) ?? false
    for (path, held) in held {
      let events = held.erasing(why: .request)
      if !events.isEmpty {
        plan.erasure.conversations.append((path, closingAnew(held.interview, events)))
      }
      plan.add(held, named: workspace.shortName(path))
    }
    try complete(&plan, with: held.map(\.path), in: dossier)
    return plan
  }

  /// A closed conversation is closed once more, as each close has its own control code.
  func closingAnew(_ interview: Interview, _ events: [Event]) -> [Event] {
    interview.isClosed ? events + [.closed(count: interview.count + events.count + 1)] : events
  }

  /// What lies beside the records: copies of them, half-typed lines, reports, and decisions that
  /// repeat their words.
  func complete(
    _ plan: inout ErasurePlan, with paths: [String], in dossier: String
  ) throws {
    let copies = Copies(of: workspace.conversations(of: dossier), in: self)
    for path in paths {
      plan.erasure.files += workspace.scraps(of: path)
      for copy in copies.copies(of: path) {
        plan.erasure.copies.append((copy, path))
        plan.erasure.files += workspace.scraps(of: copy)
      }
    }
    let prepared = try prepared(naming: plan.erasure.aliases, in: dossier)
    plan.erasure.dossierNumbers += prepared.map(\.number)
    plan.add(prepared: prepared.map(\.text))
    let ids = Set(paths.compactMap { conversationID(of: $0) })
    for record in try dossierReading(dossier)?.records ?? [] {
      switch record.event {
      case .decided(let decision) where plan.repeats(decision.words):
        plan.erasure.dossierNumbers.append(record.number)
      case .coded(let change):
        if let label = change.label, plan.isTold(in: label) { plan.take(record.number) }
      case .written(let written):
        if let text = written.text, plan.isTold(in: text) { plan.take(record.number) }
      case .exported(let export)
      where !ids.isDisjoint(with: export.conversations) && workspace.files.exists(export.file):
        if isOurs(export) {
          plan.erasure.files.append(export.file)
          plan.reports.insert(export.file)
        } else {
          plan.beyond.insert(export.file)
        }
      default: break
      }
    }
    plan.beyond.subtract(plan.reports)
    plan.erasure.dossierNumbers = plan.erasure.dossierNumbers.unique
  }

  /// A report that lies in the workspace and that nobody has changed since.
  private func isOurs(_ export: ExportMade) -> Bool {
    let root = realPath(workspace.folder) + "/"
    guard realPath(export.file).hasPrefix(root), let bytes = try? workspace.files.read(export.file)
    else { return false }
    return Record.digest(bytes) == export.hash
  }

  /// A person types it again, a script says `--ja`.
  func isSure(_ arguments: PrivacyArguments, typing word: String) throws -> Bool {
    if arguments.isSure { return true }
    let editor = self.editor()
    guard editor.isInteractive else {
      screen.tell(
        Bilingual(
          nl: "Er is niets gewist. Met --ja gebeurt het.",
          en: "Nothing was erased. With --yes it happens."))
      return false
    }
    screen.show(
      Page(
        Bilingual(
          nl: "Dit kan niet terug. Typ \(word) om te wissen; Enter laat alles zoals het is.",
          en: "There is no way back. Type \(word) to erase; Enter leaves all as it is.")[language],
        .notice))
    let typed = editor.read(LineRequest(prompt: "\(editor.sign) "), draft: { _ in })
    if case .line(let line) = typed, line.trimmed.lowercased() == word.lowercased() { return true }
    screen.tell(Bilingual(nl: "Er is niets gewist.", en: "Nothing was erased."))
    return false
  }
}

// MARK: Telling what was done

extension Program {
  func tellErased(_ plan: ErasurePlan, _ codes: [(path: String, code: String)], isSealed: Bool) {
    let lines = ErasurePlan.lines(plan.lines)
    screen.tell(
      Bilingual(
        nl: "Gewist: \(lines.nl). De verslagen kloppen nog; er staat in dat er gewist is.",
        en: "Erased: \(lines.en). The records still hold; they tell that something was erased."))
    for (path, code) in codes {
      screen.tell(
        Bilingual(
          nl: "\(workspace.shortName(path)) heeft een nieuwe controlecode: \(code)",
          en: "\(workspace.shortName(path)) has a new control code: \(code)"))
    }
    for file in workspace.filesHolding(plan.words) {
      screen.tell(
        Bilingual(
          nl: "Let op: in \(visible(file)) staat nog een van deze regels. Kijk daar zelf naar.",
          en: "Note: \(visible(file)) still holds one of these lines. Have a look at it yourself."))
    }
    screen.tell(isSealed ? Self.keyIsGone : Self.copiesStay)
  }

  private static let keyIsGone = Bilingual(
    nl:
      "Ook de sleutel is vernietigd: oude kopieën van de verslagen blijven dicht. Gooi wel oude kopieën van keys.json weg.",
    en:
      "The key was destroyed too: old copies of the records stay closed. Do throw away old copies of keys.json."
  )
  private static let copiesStay = Bilingual(
    nl: "Kopieën in een back-up of bij een synchronisatiedienst kan Gehoord niet wissen.",
    en: "Gehoord cannot erase copies in a backup or at a sync service.")
}

/// A path without links and dots, as far as it exists.
func realPath(_ path: String) -> String {
  guard let found = realpath(path, nil) else { return path }
  defer { free(found) }
  return String(cString: found)
}
