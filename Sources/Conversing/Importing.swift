package import Formats
package import Interviewing
internal import Safeguarding

/// Makes the events of a written-out conversation.
package struct Importing: Sendable {
  private let talk: ImportedTalk
  private let file: ImportedFile
  private let language: Language

  private let keepUntil: String?

  /// - Parameter keepUntil: the last day it may be kept.
  package init(
    _ talk: ImportedTalk, from file: ImportedFile, language: Language, keepUntil: String? = nil
  ) {
    self.talk = talk
    self.keepUntil = keepUntil
    self.file = file
    self.language = talk.language ?? language
  }

  /// The speakers who need an alias, in the order of their first words.
  package var people: [String] { talk.speakers.filter { Self.role(of: $0) == nil } }

  /// The whole conversation as events, through the same gate as typed lines.
  ///
  /// - Parameter aliases: one for each of `people`, in order.
  package func events(id: String, dossier: String, aliases: [Alias]) -> [Event] {
    var gate = Gate()
    for (name, alias) in zip(people, aliases) { gate.pseudonyms.add(name, for: alias) }
    let events: [Event] =
      [.opened(opening(id, dossier))] + aliases.map { .joined($0) } + consents(aliases)
      + talk.lines.map { .noted(utterance($0, gate)) }
    return events.map { gate.passing($0).event }
  }

  /// Roles that a name before a colon can mean, in either language.
  private static func role(of speaker: String) -> Voice? {
    switch speaker.lowercased() {
    case "interviewer": .interviewer
    case "tolk", "interpreter": .interpreter
    case "allen", "all": .everybody
    case "x", "onbekend", "unknown": .unknown
    default: nil
    }
  }

  private func opening(_ id: String, _ dossier: String) -> Opening {
    let title = talk.title ?? file.name.fileStem
    let form: ConversationForm = people.count > 1 ? .focusGroup : .oneOnOne
    return Opening(
      id: id, form: talk.form ?? form, language: language, dossier: dossier,
      list: TopicList(
        id: "import", title: Passage(""), language: LanguageCode(language), forms: [],
        purpose: Passage(""),
        minutes: 0, topics: []),
      listHash: "", title: title, imported: file, keepUntil: keepUntil)
  }

  private func consents(_ people: [Alias]) -> [Event] {
    guard !people.isEmpty else { return [] }
    return talk.consents.map { scope in
      .consented(
        Consent(
          scope: scope, people: people, answer: .yes, language: language, manner: .imported,
          explained: ""))
    }
  }

  private func utterance(_ line: ImportedTalk.Line, _ gate: Gate) -> Utterance {
    let voice =
      line.speaker.flatMap { speaker in
        Self.role(of: speaker) ?? gate.pseudonyms.alias(of: speaker).map { .participant($0) }
      } ?? .unknown
    return Utterance(
      kind: .said, by: [voice], text: line.text, tags: [], isVerbatim: voice != .interviewer,
      source: SourceLine(file: file.name, line: line.number), recordingSecond: line.recordingSecond)
  }
}
