internal import Conversing
internal import Formats
internal import Interviewing
internal import Storage

/// What is done in conversations from outside them, such as judging a line.
extension Program {
  /// Keeps what each action adds in the record of its own conversation, also after its close.
  ///
  /// A conversation that another window has open is said and passed over.
  ///
  /// - Throws: `Refusal` when it cannot be done there.
  func carryOut(_ actions: [ConversationAction], in dossier: String) throws -> CarriedOut {
    var done = CarriedOut()
    for id in actions.map(\.conversation).unique {
      do {
        let here = actions.filter { $0.conversation == id }.map(\.action)
        if let closed = try carryOut(here, at: path(of: id, in: dossier)) {
          done.closed.insert(closed)
        }
      } catch {
        guard let held = error as? FileHeld else { throw error }
        done.skipped.append(id)
        screen.tell(
          Bilingual(
            nl: "\(held.wording.nl) Deze regels zijn overgeslagen.",
            en: "\(held.wording.en) These lines were passed over."))
      }
    }
    return done
  }

  /// The path of a talk that was closed before; nil for one that is open.
  private func carryOut(_ actions: [Action], at path: String) throws -> String? {
    let now = surroundings.now()
    let (log, reading, _) = try EventLog<Event>.open(
      path, at: now, files: workspace.files, vault: vault(in: path.parentFolder),
      salt: surroundings.salt)
    var interview = Interview(folding: reading.records)
    for action in actions {
      if case .judge(let number, let judgement, _) = action,
        let before = interview.note(number)?.judgement, before != judgement
      {
        screen.tell(
          Bilingual(
            nl: "\(number) was al anders beoordeeld; jouw antwoord telt nu.",
            en: "\(number) was judged otherwise before; your answer counts now."))
      }
      for record in try log.append(interview.events(for: action), at: now).records {
        interview.apply(record)
      }
    }
    return interview.isClosed ? path : nil
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

/// What came of doing something in conversations.
struct CarriedOut {
  /// The ids of those that another window has open: nothing was done there.
  var skipped: [String] = []
  /// The paths of those that were closed before.
  var closed: Set<String> = []
}
