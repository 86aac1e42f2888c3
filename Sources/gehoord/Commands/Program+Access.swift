internal import Conversing
internal import Formats
internal import Interviewing
internal import Planning
internal import Safeguarding
internal import Storage

/// `privacy inzage`: all that is held on a person, for them to read.
extension Program {
  func access(_ arguments: PrivacyArguments) throws -> CInt {
    let (alias, dossier) = try person(in: arguments)
    try checkFree(arguments.target)
    let held = try holdings(of: aliases(of: alias, in: dossier), in: dossier)
    let report = try accessReport(alias, held.map(\.held), in: dossier)
    let text =
      if arguments.json {
        report.json.prettyText + "\n"
      } else if try format(arguments) == "html" {
        report.document.html()
      } else {
        report.document.markdown()
      }
    try deliver(text, to: arguments.target)
    if let target = arguments.target {
      let ids = held.compactMap { $0.held.interview.opening?.id }
      try noteExport(Array(text.utf8), in: target, of: [dossier: ids], for: "\(alias)")
    }
    return 0
  }

  private func accessReport(
    _ alias: Alias, _ held: [Holdings], in dossier: String
  ) throws -> AccessReport {
    let ids = Set(held.compactMap { $0.interview.opening?.id })
    let exports = try dossierReading(dossier)?.records.compactMap { record in
      if case .exported(let export) = record.event, !ids.isDisjoint(with: export.conversations),
        workspace.files.exists(export.file)
      {
        (
          Audience(rawValue: export.audience)?.name[language] ?? export.audience, record.at.date,
          export.file
        )
      } else {
        nil
      }
    }
    return AccessReport(
      alias: alias, dossier: dossier, organisation: settings.organisation, language: language,
      date: surroundings.now().date, holdings: held, exports: exports ?? [],
      contact: try contacts(of: dossier).flatMap { contacts in
        held.flatMap(\.aliases).lazy.compactMap { contacts[$0] }.first
      },
      prepared: try prepared(naming: [alias] + held.flatMap(\.aliases), in: dossier).map(\.text))
  }
}

// MARK: Finding somebody

extension Program {
  /// The alias and the dossier that a command is about.
  func person(in arguments: PrivacyArguments) throws -> (Alias, dossier: String) {
    guard let word = arguments.rest.first else {
      throw Misuse.missingWord(Bilingual(nl: "ALIAS", en: "ALIAS"), of: .privacy)
    }
    guard let alias = Alias(word) else {
      throw Problem(
        nl:
          "`\(visible(word))` is geen alias. Een alias is zoals p3; `gehoord transcript toon` laat zien wie wie is.",
        en:
          "`\(visible(word))` is no alias. An alias is like p3; `gehoord transcript show` tells who is who."
      )
    }
    return (alias, try dossierName(arguments.dossier))
  }

  /// Everything that one person goes by in the linked records of a dossier.
  func aliases(of alias: Alias, in dossier: String) throws -> [Alias] {
    Dossier(folding: try dossierReading(dossier)?.records ?? []).aliases(of: alias)
  }

  /// What a dossier's conversations hold about somebody, each once.
  ///
  /// - Throws: `Problem` when they are in none of them, or one of theirs is damaged.
  func holdings(
    of aliases: [Alias], in dossier: String
  ) throws -> [(path: String, held: Holdings)] {
    var found: [(path: String, held: Holdings)] = []
    for path in Copies(of: workspace.conversations(of: dossier), in: self).counting {
      let reading = try reading(path)
      let held = Holdings(of: aliases, in: reading.records)
      if reading.isDamaged { try tellDamaged(path, isTheirs: held != nil) }
      if let held { found.append((path, held)) }
    }
    if try found.isEmpty && prepared(naming: aliases, in: dossier).isEmpty {
      throw Problem(
        nl: "\(aliases[0]) komt in het dossier \(dossier) niet voor. Er is niets veranderd.",
        en: "\(aliases[0]) is not in the dossier \(dossier). Nothing was changed.")
    }
    return found
  }

  /// A damaged record stops whoever is in it; of another it is only said.
  private func tellDamaged(_ path: String, isTheirs: Bool) throws {
    let name = visible(workspace.shortName(path))
    let problem = Bilingual(
      nl: "\(name) is beschadigd. `gehoord transcript controleer \(name)` zegt waar.",
      en: "\(name) is damaged. `gehoord transcript verify \(name)` tells where.")
    guard !isTheirs else { throw Problem(nl: problem.nl, en: problem.en) }
    screen.tell(problem)
  }

  /// What was written about somebody while preparing talks and in the plan, with the number of each
  /// event.
  func prepared(naming aliases: [Alias], in dossier: String) throws -> [(number: Int, text: String)]
  {
    try dossierReading(dossier)?.records.compactMap { record in
      switch record.event {
      case .prepared(let prepared) where prepared.aliases.contains(where: aliases.contains):
        prepared.text.map { (record.number, $0) }
      case .written(let written) where written.aliases.contains(where: aliases.contains):
        written.text.map { (record.number, $0) }
      default: nil
      }
    } ?? []
  }

  func dossierReading(_ dossier: String) throws -> RecordReading<DossierEvent>? {
    let keys = try vault(of: dossier)?.ring
    return try workspace.files.read(workspace.dossierFile(of: dossier)).map {
      RecordReading($0, keys: keys)
    }
  }
}
