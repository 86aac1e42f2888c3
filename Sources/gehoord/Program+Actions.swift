internal import Conversing
internal import Formats
internal import Interviewing
internal import Storage

/// What is done in conversations from outside them, such as judging a line.
extension Program {
  /// Keeps what each action adds in the record of its own conversation, also after its close.
  ///
  /// - Throws: `Refusal` when it cannot be done there, `FileHeld` when another window has it open.
  func carryOut(_ actions: [ConversationAction], in dossier: String) throws {
    for id in actions.map(\.conversation).unique {
      let path = try path(of: id, in: dossier)
      let now = surroundings.now()
      let (log, reading, _) = try EventLog<Event>.open(
        path, at: now, files: workspace.files, vault: vault(of: dossier), salt: surroundings.salt)
      var interview = Interview(folding: reading.records)
      for action in actions where action.conversation == id {
        for record in try log.append(interview.events(for: action.action), at: now).records {
          interview.apply(record)
        }
      }
    }
  }

  private func path(of id: String, in dossier: String) throws -> String {
    let paths = workspace.conversations(of: dossier)
    let likely = paths.filter { $0.isNamed(after: id) } + paths.filter { !$0.isNamed(after: id) }
    guard let path = likely.first(where: { conversationID(of: $0) == id }) else {
      throw Problem(
        nl: "Het gesprek \(visible(id)) is er niet meer. Er is niets veranderd.",
        en: "The conversation \(visible(id)) is gone. Nothing was changed.")
    }
    return path
  }
}
