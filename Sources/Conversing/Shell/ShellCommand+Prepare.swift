internal import Formats
package import Interviewing

extension ShellCommand {
  static let prepareEntry = Entry(
    names: Bilingual(nl: "voorbereiden", en: "prepare"),
    arguments: Bilingual(nl: "[DOSSIER]", en: "[DOSSIER]"),
    help: Bilingual(
      nl: "een gesprek voorbereiden: draaiboek, uitnodiging, checklist",
      en: "prepare a talk: run sheet, invitation, checklist"),
    options: [
      .dossier,
      Option(
        names: Bilingual(nl: "nieuw", en: "new"), value: nil,
        help: Bilingual(nl: "het volgende gesprek beginnen", en: "begin the next talk")),
      Option(
        names: Bilingual(nl: "nummer", en: "number"), value: Bilingual(nl: "N", en: "N"),
        help: Bilingual(
          nl: "een eerder gesprek (anders: het laatste)", en: "an earlier talk (else the last)")),
      Option(
        names: Bilingual(nl: "toon", en: "show"), value: Bilingual(nl: "WAT", en: "WHAT"),
        help: Bilingual(
          nl: "niets vragen, wel laten zien: draaiboek, uitnodiging, bevestiging of checklist",
          en: "ask nothing, show: run-sheet, invitation, confirmation or checklist"),
        choices: [
          Bilingual(nl: "draaiboek", en: "run-sheet"),
          Bilingual(nl: "uitnodiging", en: "invitation"),
          Bilingual(nl: "bevestiging", en: "confirmation"),
          Bilingual(nl: "checklist", en: "checklist"),
        ]),
      Option(
        names: Bilingual(nl: "in", en: "in"), value: Bilingual(nl: "TAAL", en: "LANGUAGE"),
        help: Bilingual(
          nl: "de taal van de uitnodiging, of meer talen: \(messageCodes)",
          en: "the invitation's language, or several: \(messageCodes)"),
        choices: messageLanguages),
      Option(
        names: Bilingual(nl: "als", en: "as"), value: Bilingual(nl: "SOORT", en: "FORMAT"),
        help: Bilingual(nl: "txt, md of html (anders txt)", en: "txt, md or html (else txt)"),
        choices: ["txt", "md", "html"].map { Bilingual(nl: $0, en: $0) }),
      .target, .json,
    ], words: 0...1)

  package static let messageLanguages = MessageLanguage.all.map {
    Bilingual(nl: $0.code, en: $0.code)
  }

  private static let messageCodes = MessageLanguage.all.map(\.code).joined(separator: ", ")
}

extension ShellCommand.Option {
  /// Of `topiclijst nieuw`.
  static let from = ShellCommand.Option(
    names: Bilingual(nl: "uit", en: "from"),
    value: Bilingual(nl: "LIJST[.ONDERWERP]", en: "LIST[.TOPIC]"),
    help: Bilingual(
      nl: "bij nieuw: een lijst, of een onderwerp ervan, overnemen. Mag vaker",
      en: "with new: take over a list, or a topic of it. May be repeated"))
}
