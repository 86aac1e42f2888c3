internal import Conversing
internal import Formats
internal import Interviewing
internal import Planning
internal import Safeguarding
internal import Storage
internal import Understanding

/// `exporteer --vul`: asks the team what a report still needs.
extension Program {
  func fill(_ request: ExportRequest) throws -> CInt {
    let dossier = try dossierToFill(request.sources)
    var gathering = Gathering(self, for: request.audience)
    try gathering.read([dossier].filter { workspace.files.isFolder(workspace.folder(of: $0)) })
    try makeWorkspace()
    let editor = editor()
    return DialogueLoop(
      program: self, editor: editor,
      dialogue: try filling(gathering.content, dossier, request, editor.isInteractive)
    ).run()
  }

  /// The one dossier whose plan is filled in.
  private func dossierToFill(_ sources: [String]) throws -> String {
    if sources.isEmpty { return Self.defaultDossier }
    guard sources.count == 1, let name = sources[0].asIdentifier,
      workspace.files.isFolder(workspace.folder(of: name))
    else {
      throw Problem(
        nl:
          "Aanvullen gaat per dossier. Zeg welk: `gehoord exporteer ouderkamer --voor gemeente --vul`.",
        en:
          "Filling in goes by dossier. Say which: `gehoord export ouderkamer --for municipality --fill`."
      )
    }
    return name
  }

  private func filling(
    _ content: ReportContent, _ dossier: String, _ request: ExportRequest, _ isInteractive: Bool
  ) throws -> ReportFilling {
    var gate = Gate()
    for (alias, name) in try contacts(of: dossier)?.names ?? [] {
      gate.pseudonyms.add(name, for: alias)
    }
    let faces = MunicipalityReport(content).faces.map {
      ReportFilling.Face($0.address, Utterance.label(of: $0.text))
    }
    return ReportFilling(
      dossier: dossier, audience: request.audience,
      plan: Dossier(folding: try dossierReading(dossier)?.records ?? []).plan,
      readers: request.readers,
      sentences: ParticipantReport(content, in: request.readers).sentences, faces: faces,
      language: language, gate: gate, isInteractive: isInteractive)
  }
}
