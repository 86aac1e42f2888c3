internal import Conversing
internal import Formats
internal import Interviewing
internal import Safeguarding
internal import Storage

/// `hervat`: going on where a conversation stopped.
extension Program {
  func resume(_ name: String?, dossier: String?, editor: any LineEditor) throws -> CInt {
    guard let path = try conversationToResume(name, in: dossier, editor) else { return 0 }
    let now = surroundings.now()
    let vault = try vault(in: path.parentFolder)
    let (log, reading, rest) = try EventLog<Event>.open(
      path, at: now, files: workspace.files, vault: vault, salt: surroundings.salt)
    if let rest {
      screen.tell(
        Bilingual(
          nl:
            "Het einde van het verslag was beschadigd. Het staat apart in \(visible(rest.fileName)).",
          en: "The end of the record was damaged. It is kept in \(visible(rest.fileName))."))
    }
    let interview = Interview(folding: reading.records)
    let (session, reply) = Session.resuming(
      interview, names: knownNames(in: vault), language: language, at: now)
    screen.show(reply.page)
    return TalkLoop(
      editor: editor, program: self, workspace: workspace, log: log, vault: vault,
      session: session, waiting: reply.events, at: now
    ).run()
  }

  /// As many open conversations as fit a choice of one digit.
  private static let mostChoices = 9

  /// The conversation asked for, the only open one, or the one that is chosen.
  ///
  /// Without a person to choose it is the one that was worked on last; nil when nothing was chosen.
  func conversationToResume(
    _ name: String?, in dossier: String?, _ editor: any LineEditor
  ) throws -> String? {
    let paths = (dossier.map { [$0] } ?? workspace.dossiers).flatMap {
      workspace.conversations(of: $0)
    }
    if let name { return try conversation(name, among: paths) }
    let practice = workspace.folder(of: Home.practiceDossier)
    let real = paths.filter { $0.parentFolder != practice || dossier != nil }
    let open = latest(editor.isInteractive ? Self.mostChoices + 1 : 1, of: real)
    if open.count > 1 { return choose(among: open, editor) }
    guard let only = open.first else {
      throw Problem(
        nl: "Er is geen open gesprek. `gehoord gesprek TOPICLIJST` begint er een.",
        en: "There is no open conversation. `gehoord talk TOPICLIST` starts one.")
    }
    return only.path
  }

  /// The open conversations that were worked on last, so many of them.
  private func latest(_ count: Int, of paths: [String]) -> [Open] {
    var found: [Open] = []
    for path in workspace.files.byAge(Copies(of: paths, in: self).counting)
    where found.count < count {
      if let open = openConversation(path) { found.append(open) }
    }
    return found
  }

  private typealias Open = (path: String, interview: Interview)

  private func openConversation(_ path: String) -> Open? {
    guard let reading = try? outline(path) else { return nil }
    let interview = Interview(folding: reading.records)
    guard let opening = interview.opening, !interview.isClosed, opening.imported == nil else {
      return nil
    }
    return (path, interview)
  }

  /// Asks which; Enter takes the first, which was worked on last.
  private func choose(among all: [Open], _ editor: any LineEditor) -> String? {
    let open = all.prefix(Self.mostChoices)
    let question = Bilingual(nl: "Welk gesprek?", en: "Which conversation?")
    var page = Page(question[language], .title, indent: 0)
    for (index, found) in open.enumerated() { page.add("\(index + 1)  \(line(of: found))") }
    page.add(
      Bilingual(nl: "Enter: 1, het laatste", en: "Enter: 1, the latest")[language], .dim)
    if all.count > open.count {
      page.add(
        Bilingual(
          nl: "Er zijn er meer: `gehoord transcript lijst`, en dan `gehoord hervat NAAM`",
          en: "There are more: `gehoord transcript list`, then `gehoord resume NAME`")[language],
        .dim)
    }
    screen.show(page)
    let keys = Set(open.indices.map { Character(String($0 + 1)) })
    while true {
      switch editor.read(LineRequest(prompt: "\(editor.sign) ", keys: keys), draft: { _ in }) {
      case .line(let line) where line.trimmed.isEmpty: return open[0].path
      case .line(let line):
        if let number = Int(line.trimmed), open.indices.contains(number - 1) {
          return open[number - 1].path
        }
        screen.tell(
          Bilingual(
            nl: "Typ een nummer van 1 tot \(open.count), of druk op Enter.",
            en: "Type a number from 1 to \(open.count), or press Enter."))
      case .end, .interrupt: return nil
      case .paste, .notUTF8: continue
      }
    }
  }

  /// What tells one open conversation from another.
  private func line(of open: Open) -> String {
    let interview = open.interview
    let notes = interview.standing.count
    let count = Bilingual(
      nl: notes == 1 ? "1 notitie" : "\(notes) notities",
      en: notes == 1 ? "1 note" : "\(notes) notes")
    let when = interview.lastAt.map { "\($0.date) \($0.clock)" } ?? ""
    let sealed = Bilingual(nl: "versleuteld", en: "encrypted")[language]
    let title = interview.opening.flatMap { $0.title.isEmpty ? nil : $0.title } ?? sealed
    return "\(workspace.shortName(open.path)) · \(title) · \(when) · \(count[language])"
  }
}
