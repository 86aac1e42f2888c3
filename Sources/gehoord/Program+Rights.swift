internal import Conversing
internal import Formats
internal import Glibc
internal import Interviewing
internal import Planning
internal import Safeguarding
internal import Storage

/// `privacy inzage|wis`: what is held on a person, and taking it away.
extension Program {
  func access(_ arguments: PrivacyArguments) throws -> CInt {
    let (alias, dossier) = try person(in: arguments)
    let report = try accessReport(alias, in: dossier)
    if arguments.json {
      try deliver(report.json.prettyText + "\n", to: arguments.target)
      return 0
    }
    let isPage = try format(arguments) == "html"
    try deliver(
      isPage ? report.document.html() : report.document.markdown(), to: arguments.target)
    return 0
  }

  private func accessReport(_ alias: Alias, in dossier: String) throws -> AccessReport {
    let aliases = try aliases(of: alias, in: dossier)
    let held = try holdings(of: aliases, in: dossier).map(\.held)
    let ids = Set(held.compactMap { $0.interview.opening?.id })
    let exports = try dossierReading(dossier)?.records.compactMap { record in
      if case .exported(let export) = record.event, !ids.isDisjoint(with: export.conversations) {
        (export.audience, record.at.date, export.file)
      } else {
        nil
      }
    }
    return AccessReport(
      alias: alias, dossier: dossier, organisation: settings.organisation, language: language,
      date: surroundings.now().date, holdings: held, exports: exports ?? [],
      contact: try contacts(of: dossier).flatMap { contacts in
        aliases.lazy.compactMap { contacts[$0] }.first
      })
  }

  /// The alias and the dossier that a command is about.
  func person(in arguments: PrivacyArguments) throws -> (Alias, dossier: String) {
    guard let word = arguments.rest.first else { throw Misuse.missingArgument(.privacy) }
    guard let alias = Alias(word) else {
      throw Problem(
        nl: "`\(visible(word))` is geen alias. Een alias is zoals p3; namen kent Gehoord niet.",
        en: "`\(visible(word))` is no alias. An alias is like p3; Gehoord does not know names.")
    }
    return (alias, try dossierName(arguments.dossier))
  }

  /// What a dossier's conversations hold about somebody, copies that a sync service made too.
  ///
  /// - Throws: `Problem` when they are in none of them.
  private func holdings(
    of aliases: [Alias], in dossier: String
  ) throws -> [(path: String, held: Holdings)] {
    let found = try workspace.conversations(of: dossier).flatMap { path in
      let reading = try reading(path)
      if reading.isDamaged { throw RecordUnwritable.damaged }
      return aliases.compactMap { Holdings(of: $0, in: reading.records) }.map { (path, $0) }
    }
    if found.isEmpty {
      let alias = aliases[0]
      throw Problem(
        nl: "\(alias) komt in het dossier \(dossier) niet voor. Er is niets veranderd.",
        en: "\(alias) is not in the dossier \(dossier). Nothing was changed.")
    }
    return found
  }

  /// Everything that one person goes by in the linked records of a dossier.
  private func aliases(of alias: Alias, in dossier: String) throws -> [Alias] {
    Dossier(folding: try dossierReading(dossier)?.records ?? []).aliases(of: alias)
  }

  func dossierReading(_ dossier: String) throws -> RecordReading<DossierEvent>? {
    let keys = try vault(of: dossier)?.ring
    return try workspace.files.read(workspace.dossierFile(of: dossier)).map {
      RecordReading(Array($0), keys: keys)
    }
  }
}

// MARK: Erasing

extension Program {
  func erase(_ arguments: PrivacyArguments) throws -> CInt {
    let (alias, dossier) = try person(in: arguments)
    let aliases = try aliases(of: alias, in: dossier)
    let held = try holdings(of: aliases, in: dossier)
    var plan = try plan(held, in: dossier, why: .request)
    plan.erasure.aliases = aliases
    screen.show(page(of: plan, for: aliases.map(\.description).joined(separator: ", ")))
    guard try isSure(arguments, typing: "\(alias)") else { return 1 }
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

  /// What an erasure takes away, and what it cannot reach.
  struct ErasurePlan {
    var erasure = Erasure()
    var words: [String] = []
    var lines = 0
    var sources: Set<String> = []
    var reports: [String] = []
    /// Reports that lie elsewhere, or that somebody changed.
    var beyond: [String] = []
  }

  func plan(
    _ held: [(path: String, held: Holdings)], in dossier: String, why: ErasureReason
  ) throws -> ErasurePlan {
    var plan = ErasurePlan()
    let talks = Dictionary(grouping: held, by: \.path).sorted { $0.key < $1.key }
    for (path, people) in talks {
      let events = people.flatMap { $0.held.erasing(why: why) }
      if !events.isEmpty {
        plan.erasure.conversations.append((path, closingAnew(people[0].held.interview, events)))
      }
      plan.erasure.files += workspace.scraps(of: path)
    }
    for (_, held) in held {
      plan.words += held.words
      plan.lines += held.notes.count
      plan.sources.formUnion(held.notes.compactMap { $0.utterance.source?.file })
    }
    try addReports(of: held.map(\.path), in: dossier, to: &plan)
    return plan
  }

  /// A closed conversation is closed once more, as each close has its own control code.
  func closingAnew(_ interview: Interview, _ events: [Event]) -> [Event] {
    interview.isClosed ? events + [.closed(count: interview.count + events.count + 1)] : events
  }

  /// The reports in which these conversations stand, and the decisions that repeat their words.
  func addReports(of paths: [String], in dossier: String, to plan: inout ErasurePlan) throws {
    let ids = try Set(
      paths.compactMap { Interview(folding: try outline($0).records).opening?.id })
    let state = Dossier(folding: try dossierReading(dossier)?.records ?? [])
    let words = plan.words
    plan.erasure.dossierNumbers = state.decisions.filter { _, decision in
      words.contains { $0.localizedContains(decision.words) }
    }.keys.sorted()
    for export in state.exports.sorted(by: { $0.key < $1.key }).map(\.value)
    where !ids.isDisjoint(with: export.conversations) && workspace.files.exists(export.file) {
      if isOurs(export) {
        plan.reports.append(export.file)
      } else {
        plan.beyond.append(export.file)
      }
    }
    plan.erasure.files += plan.reports
  }

  /// A report that lies in the workspace and that nobody has changed since.
  private func isOurs(_ export: ExportMade) -> Bool {
    let root = realPath(workspace.folder) + "/"
    guard realPath(export.file).hasPrefix(root), let bytes = try? workspace.files.read(export.file)
    else { return false }
    return Record.digest(bytes) == export.hash
  }

  private func page(of plan: ErasurePlan, for whom: String) -> Page {
    var page = Page()
    page.add(
      Bilingual(nl: "Wissen: \(whom)", en: "To erase: \(whom)")[language], .title, indent: 0)
    let talks = plan.erasure.conversations.count
    page.add(
      Bilingual(
        nl: "\(plan.lines) regels in \(talks) \(talks == 1 ? "gesprek" : "gesprekken")",
        en: "\(plan.lines) lines in \(talks) \(talks == 1 ? "talk" : "talks")")[language])
    for file in plan.reports {
      page.add(
        Bilingual(nl: "rapport \(visible(file))", en: "report \(visible(file))")[language])
    }
    for file in plan.beyond {
      page.add(
        Bilingual(
          nl: "niet: \(visible(file)) (elders, of met de hand veranderd). Kijk daar zelf.",
          en: "not: \(visible(file)) (elsewhere, or changed by hand). Look there yourself.")[
            language])
    }
    for file in plan.sources.sorted() {
      page.add(
        Bilingual(
          nl: "niet: het bestand \(visible(file)) waaruit dit kwam. Gooi dat zelf weg.",
          en: "not: the file \(visible(file)) that this came from. Delete that yourself.")[language]
      )
    }
    return page
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

  func tellErased(_ plan: ErasurePlan, _ codes: [(path: String, code: String)], isSealed: Bool) {
    screen.tell(
      Bilingual(
        nl: "Gewist: \(plan.lines) regels. De verslagen kloppen nog; dat er gewist is, staat erin.",
        en:
          "Erased: \(plan.lines) lines. The records still hold; that something was erased is in them."
      ))
    for (path, code) in codes {
      screen.tell(
        Bilingual(
          nl: "\(workspace.shortName(path)) heeft een nieuwe controlecode: \(code)",
          en: "\(workspace.shortName(path)) has a new control code: \(code)"))
    }
    for file in workspace.filesHolding(plan.words) {
      screen.tell(
        Bilingual(
          nl:
            "Let op: in \(visible(file)) staat nog een van deze regels. Dat bestand is niet van Gehoord.",
          en: "Note: \(visible(file)) still holds one of these lines. That file is not Gehoord's."))
    }
    screen.tell(
      isSealed
        ? Bilingual(
          nl:
            "Ook de sleutel is vernietigd: oude kopieën van de verslagen blijven dicht. Gooi wel oude kopieën van keys.json weg.",
          en:
            "The key was destroyed too: old copies of the records stay closed. Do throw away old copies of keys.json."
        )
        : Bilingual(
          nl: "Kopieën in een back-up of bij een synchronisatiedienst kan Gehoord niet wissen.",
          en: "Gehoord cannot erase copies in a backup or at a sync service."))
  }
}

/// A path without links and dots, as far as it exists.
func realPath(_ path: String) -> String {
  guard let found = realpath(path, nil) else { return path }
  defer { free(found) }
  return String(cString: found)
}

extension String {
  /// Whether other words are in it, whatever their case.
  fileprivate func localizedContains(_ words: String) -> Bool {
    !words.isEmpty && lowercased().contains(words.lowercased())
  }
}
