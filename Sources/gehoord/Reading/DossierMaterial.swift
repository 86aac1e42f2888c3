internal import Interviewing
internal import Planning
internal import Safeguarding
internal import Storage
internal import Understanding

/// What the talks of a dossier give to its vision and its log.
struct DossierMaterial {
  private(set) var heard = HeardLines()
  private(set) var summary = Summary()
  private(set) var talks: [TalkHeld] = []
  /// The files that are damaged or could not be read.
  private(set) var skipped: [String] = []

  init(of dossier: String, in program: Program) throws {
    let folder = program.workspace.folder(of: dossier)
    guard program.workspace.files.isFolder(folder) else { return }
    var (heard, summary, talks) = (heard, summary, talks)
    skipped = try program.readConversations([dossier]) { interview, code, _ in
      heard.add(interview)
      summary.add(interview.allowed, controlCode: code)
      TalkHeld(interview).map { talks.append($0) }
    }
    (self.heard, self.summary, self.talks) = (heard, summary, talks)
  }
}

extension Program {
  /// Names that are known become aliases before anything is kept.
  func gate(of dossier: String) throws -> Gate {
    var gate = Gate()
    for (alias, name) in try contacts(of: dossier)?.names ?? [] {
      gate.pseudonyms.add(name, for: alias)
    }
    return gate
  }

  /// A dossier that was asked to be shown and isn't there is a slip of the finger.
  func checkThere(_ dossier: String) throws {
    if workspace.files.isFolder(workspace.folder(of: dossier)) { return }
    throw Problem(
      nl: "Er is geen dossier \(dossier). `gehoord dossier lijst` laat zien welke er zijn.",
      en: "There is no dossier \(dossier). `gehoord dossier list` shows which there are.")
  }
}
