internal import ArgumentParser
internal import Conversing
internal import Formats
internal import Interviewing
internal import Planning
internal import Safeguarding
internal import Storage
internal import Understanding

/// `doelen [DOSSIER]`, and what it shares with other dialogues about a dossier.
extension Program {
  /// Checks sentences, shows the goals, or works on them at the keyboard.
  func goals(_ arguments: GoalArguments) throws -> CInt {
    if let goals = try sentences(arguments) { return try checkGoals(goals, arguments) }
    if arguments.words.count > 1 {
      throw Misuse.unexpectedArgument(arguments.words[1], of: .goals)
    }
    let dossier = try dossierName(arguments.dossier ?? arguments.words.first)
    let isAsked = arguments.json || arguments.isShown
    if arguments.today != nil, !isAsked {
      let option = Bilingual(nl: "--vandaag", en: "--today")[language]
      throw Misuse.unexpectedArgument(option, of: .goals)
    }
    let today = try today(arguments.today)
    // Before anything is typed, never after.
    _ = try vault(of: dossier)
    if isAsked, !workspace.files.isFolder(workspace.folder(of: dossier)) {
      throw Self.noDossier(dossier)
    }
    return isAsked ? try showGoals(of: dossier, on: today, arguments) : try workOnGoals(of: dossier)
  }

  /// The goals to check; nil when the words name no part of the command but a dossier.
  private func sentences(_ arguments: GoalArguments) throws(Misuse) -> [String]? {
    guard let first = arguments.words.first, arguments.dossier == nil else {
      if let word = arguments.words.first { throw .unexpectedArgument(word, of: .goals) }
      return nil
    }
    let parts = ShellCommand.goals.entry.parts.flatMap { [$0.names.nl, $0.names.en] }
    if parts.contains(first.lowercased()) {
      if arguments.isShown {
        let option = Bilingual(nl: "--toon", en: "--show")[language]
        throw .unexpectedArgument(option, of: .goals)
      }
      return Array(arguments.words.dropFirst())
    }
    let isThere = first.asIdentifier.map { workspace.files.isFolder(workspace.folder(of: $0)) }
    if isThere != true, nearest(to: first, among: parts) != nil {
      throw .unknownPart(first, of: .goals)
    }
    return nil
  }

  private func showGoals(
    of dossier: String, on today: Day, _ arguments: GoalArguments
  ) throws -> CInt {
    let (dialogue, skipped) = try goalDialogue(of: dossier, isInteractive: false)
    let overview = dialogue.overview(on: today)
    if arguments.json {
      screen.write(JSON(overview, in: language).prettyText + "\n")
    } else {
      screen.show(Page(overview, in: language))
    }
    tellSkipped(skipped)
    return skipped.isEmpty || arguments.json ? 0 : 1
  }

  private func workOnGoals(of dossier: String) throws -> CInt {
    try makeWorkspace()
    let editor = editor()
    let (dialogue, skipped) = try goalDialogue(of: dossier, isInteractive: editor.isInteractive)
    tellSkipped(skipped)
    return DialogueLoop(program: self, editor: editor, dialogue: dialogue).run()
  }

  private func goalDialogue(
    of dossier: String, isInteractive: Bool
  ) throws -> (GoalDialogue, skipped: [String]) {
    try tellHurt(dossier)
    let state = Dossier(folding: try dossierReading(dossier)?.records ?? [])
    let (summary, skipped) = try heard(in: dossier)
    var gate = Gate()
    for (alias, name) in try contacts(of: dossier)?.names ?? [] {
      gate.pseudonyms.add(name, for: alias)
    }
    let dialogue = GoalDialogue(
      dossier: dossier, state: state, summary: summary, supply: settings.supply,
      language: language, gate: gate, isInteractive: isInteractive)
    return (dialogue, skipped)
  }

  /// What was heard in a dossier, and the files that could not be read.
  private func heard(in dossier: String) throws -> (Summary, skipped: [String]) {
    let paths = workspace.conversations(of: dossier)
    var summary = Summary()
    // Without a name all conversations of another dossier would be read.
    guard !paths.isEmpty else { return (summary, []) }
    let skipped = try readConversations(paths) { interview, code, _ in
      summary.add(interview.allowed, controlCode: code)
    }
    return (summary, skipped)
  }

  private static func noDossier(_ dossier: String) -> Problem {
    Problem(
      nl: "Er is geen dossier \(dossier). `gehoord doelen \(dossier)` begint er een.",
      en: "There is no dossier \(dossier). `gehoord goals \(dossier)` begins one.")
  }
}
