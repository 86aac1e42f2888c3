package import Interviewing
internal import Formats
internal import Planning

extension Workspace {
  /// Gives out aliases that nobody in a dossier has had, and keeps in the dossier that they are taken.
  ///
  /// Two interviewers may start at the same moment, so this waits for the other's turn to end.
  package func introduce(
    _ people: Int, to dossier: String, at moment: Moment, salt: @escaping () -> String
  ) throws -> [Alias] {
    guard people > 0 else { return [] }
    try files.makeFolder(folder(of: dossier))
    let path = dossierFile(of: dossier)
    let turn = try FileLock(on: path + ".beurt", waiting: true)
    defer { withExtendedLifetime(turn) {} }
    let isNew = !files.exists(path)
    let (log, state) =
      try isNew
      ? (EventLog<DossierEvent>.new(path, files: files, salt: salt), Dossier())
      : opened(path, moment, salt)
    let events = state.introducing(people, to: dossier)
    _ = try log.append(events, at: moment)
    return events.compactMap { if case .introduced(let alias) = $0 { alias } else { nil } }
  }

  private func opened(
    _ path: String, _ moment: Moment, _ salt: @escaping () -> String
  ) throws -> (EventLog<DossierEvent>, Dossier) {
    let (log, reading, _) = try EventLog<DossierEvent>.open(
      path, at: moment, files: files, salt: salt)
    return (log, Dossier(folding: reading.records))
  }
}
