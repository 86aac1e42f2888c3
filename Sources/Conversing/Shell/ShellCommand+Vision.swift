internal import Interviewing

extension ShellCommand {
  static let visionEntry = Entry(
    names: Bilingual(nl: "visie", en: "vision"),
    arguments: Bilingual(nl: "[DOSSIER]", en: "[DOSSIER]"),
    help: Bilingual(
      nl: "go of no-go, en de visie (werkblad 6) uit wat mensen zeiden",
      en: "go or no-go, and the vision (worksheet 6) from what people said"),
    options: [
      .dossier,
      Option(
        names: Bilingual(nl: "toon", en: "show"), value: nil,
        help: Bilingual(
          nl: "niets vragen, het werkblad laten zien", en: "ask nothing, show the worksheet")),
      .json,
    ], words: 0...1)

  static let logEntry = Entry(
    names: Bilingual(nl: "logboek", en: "log"),
    arguments: Bilingual(nl: "[DOSSIER]", en: "[DOSSIER]"),
    help: Bilingual(
      nl: "de tijdlijn van een dossier, en wie wat nog doet",
      en: "the timeline of a dossier, and who still does what"),
    options: [
      .dossier,
      Option(
        names: Bilingual(nl: "toon", en: "show"), value: nil,
        help: Bilingual(
          nl: "niets vragen, de tijdlijn laten zien", en: "ask nothing, show the timeline")),
      .json,
    ], words: 0...1)
}
