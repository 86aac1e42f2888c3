internal import ArgumentParser
internal import Conversing
internal import Formats
internal import Interviewing
internal import Safeguarding
internal import Storage

/// `gesprek TOPICLIJST`.
struct TalkArguments: ParsableArguments {
  @Argument var list: String?
  @Option(name: [.customLong("vorm"), .customLong("form")]) var form: String?
  @Option var dossier: String?
  @Option(name: [.customLong("deelnemer"), .customLong("participant")]) var participants: [String] =
    []
  @Flag(name: [.customLong("zonder-opening"), .customLong("no-opening")]) var withoutOpening = false
}

/// `hervat [GESPREK]`.
struct ResumeArguments: ParsableArguments {
  @Argument var conversation: String?
  @Option var dossier: String?
}

extension Program {
  static let defaultDossier = "algemeen"

  func talk(_ request: TalkRequest, _ editor: (any LineEditor)? = nil) throws -> CInt {
    guard let id = request.list else { throw Misuse.missingArgument(.talk) }
    let form = try request.form.map { try choice($0, "vorm", of: .talk) }
    return try startTalk(
      list: id, form: form.flatMap(ConversationForm.init(rawValue:)),
      dossier: try dossierName(request.dossier), names: request.participants,
      withOpening: !request.withoutOpening, editor: editor ?? self.editor())
  }

  /// A dossier's name as a folder's name: made of what was given, or refused.
  func dossierName(_ name: String?) throws(Misuse) -> String {
    guard let name else { return Self.defaultDossier }
    let id = name.asIdentifier
    guard let id else { throw .badName(name) }
    return id
  }

  func startTalk(
    list id: String, form: ConversationForm?, dossier: String, names: [String], withOpening: Bool,
    editor: any LineEditor
  ) throws -> CInt {
    guard let (list, hash) = try shelf.list(id) else {
      throw Misuse.noSuchList(id, known: shelf.ids)
    }
    try makeWorkspace()
    // Before anything is typed, never after.
    let vault = try vault(of: dossier)
    let now = surroundings.now()
    let form = form ?? list.forms.first ?? .oneOnOne
    let known = knownNames(in: vault)
    let people = try people(named: names, form, dossier, vault, now).map { alias, name in
      (alias: alias, name: name ?? known.first { $0.alias == alias }?.name)
    }
    let log = try workspace.newConversation(
      dossier: dossier, date: now.date, list: list.id, vault: vault, salt: surroundings.salt)
    let opening = Opening(
      id: log.path.fileName.fileStem + "-" + surroundings.salt().suffix(6), form: form,
      language: language, dossier: dossier, list: list, listHash: hash,
      title: list.title[language], keepUntil: settings.retention?.end(from: now))
    let (session, reply) = Session.starting(
      opening, people: people, language: language, withOpening: withOpening, at: now)
    screen.show(greeting(list, form, session) + reply.page)
    return TalkLoop(
      editor: editor, program: self, workspace: workspace, log: log, vault: vault,
      session: session, waiting: reply.events, at: now
    ).run()
  }

  /// Known aliases stay as they are; new names get one.
  ///
  /// A one-on-one always has somebody.
  private func people(
    named names: [String], _ form: ConversationForm, _ dossier: String, _ vault: Vault?,
    _ now: Moment
  ) throws -> [(alias: Alias, name: String?)] {
    try check(names)
    let names = names.isEmpty && form == .oneOnOne ? [nil] : names.map { Optional($0) }
    let known = names.compactMap { $0.flatMap { Alias($0) } }
    var new = try workspace.introduce(
      names.count - known.count, knowing: known.max(), to: dossier, vault: vault, at: now,
      salt: surroundings.salt)[...]
    return names.compactMap { name in
      if let alias = name.flatMap({ Alias($0) }) { return (alias, nil) }
      return new.popFirst().map { ($0, name) }
    }
  }

  /// Names that can be told apart on a line, from each other and from what means something there.
  private func check(_ names: [String]) throws {
    var session = Session.empty(in: language)
    for (index, name) in names.enumerated() where Alias(name) == nil {
      if let reason = session.reasonAgainst(name: name) {
        throw Problem(nl: reason.nl, en: reason.en)
      }
      session.name([(Alias(index + 1), name)])
    }
  }

  private func greeting(
    _ list: TopicList, _ form: ConversationForm, _ session: Session
  ) -> Page {
    var page = Page()
    page.add(
      Bilingual(
        nl: "\(list.title[.dutch]) · \(form.name.nl) · \(list.minutes) minuten",
        en: "\(list.title[.english]) · \(form.name.en) · \(list.minutes) minutes")[language],
      .title, indent: 0)
    let names = session.whoIsWho
    if !names.isEmpty {
      page.add(
        Bilingual(nl: "In het verslag: \(names)", en: "In the record: \(names)")[language], .dim,
        indent: 0)
    }
    page.add(
      Bilingual(
        nl: "Elke regel is meteen bewaard. /h helpt.", en: "Every line is saved at once. /h helps.")[
          language], .dim, indent: 0)
    page.space()
    return page
  }
}

extension Program {
  func resume(_ arguments: ResumeArguments) throws -> CInt {
    let dossier = try arguments.dossier.map { try dossierName($0) }
    return try resume(arguments.conversation, dossier: dossier, editor: editor())
  }

  /// The file of a conversation: by its path, its id, its name with or without the dossier, or a
  /// beginning that only one has.
  func conversation(_ name: String, among paths: [String]? = nil) throws -> String {
    if isFile(name) { return name }
    let paths = paths ?? workspace.dossiers.flatMap { workspace.conversations(of: $0) }
    let wanted = name.hasSuffix(".jsonl") ? name.fileStem : name
    let ways: [(String) -> Bool] = [
      { workspace.shortName($0) == wanted }, { $0.fileName.fileStem == wanted },
      { isConversation($0, id: wanted) }, { $0.fileName.hasPrefix(wanted) },
    ]
    var found: [String] = []
    for isMeant in ways where found.isEmpty { found = paths.filter(isMeant) }
    if found.count == 1 { return found[0] }
    throw found.isEmpty ? Self.noConversation(name) : ambiguous(name, found)
  }

  private func isConversation(_ path: String, id: String) -> Bool {
    guard id.hasPrefix(path.fileName.fileStem), let bytes = try? workspace.files.read(path) else {
      return false
    }
    return Interview(folding: RecordReading<Event>(bytes).records).opening?.id == id
  }

  private static func noConversation(_ name: String) -> Problem {
    Problem(
      nl:
        "`\(visible(name))` is er niet. `gehoord transcript lijst` laat dossiers en gesprekken zien.",
      en:
        "`\(visible(name))` is not there. `gehoord transcript list` shows dossiers and conversations."
    )
  }

  private func ambiguous(_ name: String, _ paths: [String]) -> Problem {
    let names = paths.prefix(6).map { workspace.shortName($0) }.joined(separator: ", ")
    return Problem(
      nl: "`\(visible(name))` kan van alles zijn: \(names). Geef er een van.",
      en: "`\(visible(name))` may be several: \(names). Give one of these.")
  }
}
