internal import Conversing
internal import Formats
internal import Interviewing
internal import Planning

extension Program {
  func log(_ arguments: DossierArguments) throws -> CInt {
    let dossier = try dossierName(arguments, of: .log)
    let isAsking = !arguments.json && !arguments.isShown
    if !isAsking { try checkThere(dossier) }
    // Before anything is typed, never after.
    _ = try vault(of: dossier)
    try tellHurt(dossier)
    let material = try DossierMaterial(of: dossier, in: self)
    tellSkipped(material.skipped)
    guard isAsking else {
      let known = Dossier(folding: try dossierReading(dossier)?.records ?? [])
      let timeline = Timeline(known.named(dossier), talks: material.talks, today: today)
      if arguments.json {
        screen.write(JSON(timeline, in: language).prettyText + "\n")
      } else {
        screen.show(Page(timeline, in: language))
      }
      return material.skipped.isEmpty || arguments.json ? 0 : 1
    }
    try makeWorkspace()
    let editor = editor()
    let keeping = LogKeeping(
      dossier: dossier, language: language, talks: material.talks, gate: try gate(of: dossier),
      isInteractive: editor.isInteractive)
    return DialogueLoop(program: self, editor: editor, dialogue: keeping).run()
  }
}
