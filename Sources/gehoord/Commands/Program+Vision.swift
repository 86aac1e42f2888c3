internal import ArgumentParser
internal import Conversing
internal import Formats
internal import Interviewing
internal import Planning
internal import Understanding

/// `visie [DOSSIER]` and `logboek [DOSSIER]`.
struct DossierArguments: ParsableArguments {
  @Argument var name: String?
  @Option var dossier: String?
  @Flag(name: [.customLong("toon"), .customLong("show")]) var isShown = false
  @Flag var json = false
}

extension Program {
  func vision(_ arguments: DossierArguments) throws -> CInt {
    let dossier = try dossierName(arguments, of: .vision)
    let isAsking = !arguments.json && !arguments.isShown
    if !isAsking { try checkThere(dossier) }
    // Before anything is typed, never after.
    _ = try vault(of: dossier)
    try tellHurt(dossier)
    let material = try DossierMaterial(of: dossier, in: self)
    tellSkipped(material.skipped)
    guard isAsking else {
      let known = Dossier(folding: try dossierReading(dossier)?.records ?? [])
      var envisioning = try self.envisioning(dossier, material, isInteractive: false)
      envisioning.renew(known.named(dossier))
      if arguments.json {
        screen.write(JSON(envisioning.sheet, ground: envisioning.ground).prettyText + "\n")
      } else {
        screen.show(Page(envisioning.sheet, in: language))
      }
      return material.skipped.isEmpty || arguments.json ? 0 : 1
    }
    try makeWorkspace()
    let editor = editor()
    let envisioning = try self.envisioning(
      dossier, material, isInteractive: editor.isInteractive)
    return DialogueLoop(program: self, editor: editor, dialogue: envisioning).run()
  }

  private func envisioning(
    _ dossier: String, _ material: DossierMaterial, isInteractive: Bool
  ) throws -> Envisioning {
    Envisioning(
      dossier: dossier, language: language, heard: material.heard, summary: material.summary,
      talks: material.talks, organisationGoals: settings.supply.goals,
      themes: settings.supply.themes, gate: try gate(of: dossier), isInteractive: isInteractive)
  }

  /// The dossier that is asked for, by its name or by `--dossier`.
  func dossierName(
    _ arguments: DossierArguments, of command: ShellCommand
  ) throws -> String {
    if arguments.name != nil, arguments.dossier != nil {
      throw Misuse.unexpectedArgument("--dossier", of: command)
    }
    if arguments.json, arguments.isShown {
      throw Misuse.unexpectedArgument("--json", of: command)
    }
    return try dossierName(arguments.dossier ?? arguments.name)
  }
}
