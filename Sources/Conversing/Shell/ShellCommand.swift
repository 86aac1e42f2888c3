package import Interviewing

/// What can be typed after `gehoord` in a shell.
///
/// This table feeds the help, the manual, completion and the sentences about wrong use; the
/// parser's own words are English only.
package enum ShellCommand: String, CaseIterable, Sendable {
  case talk, resume, prepare, practise, topicList, question, insight, vision, goals, log, export
  case importing, transcript, dossier, privacy, manual

  package struct Option: Sendable {
    package let names: Bilingual
    /// What stands after it; nil for a switch.
    package let value: Bilingual?
    package let help: Bilingual
    /// The words that can stand after it, when they are few.
    package var choices: [Bilingual] = []
  }

  package struct Part: Sendable {
    package let names: Bilingual
    package let arguments: Bilingual
    package let help: Bilingual
  }

  package struct Entry: Sendable {
    package let names: Bilingual
    package let arguments: Bilingual
    package let help: Bilingual
    package var options: [Option] = []
    package var parts: [Part] = []
    /// The fewest and most words that are no options, the part's name included.
    package var words: ClosedRange<Int> = 0...Int.max
  }

  package var names: Bilingual { entry.names }

  /// The command with this name in either language.
  package init?(_ word: String) {
    let word = word.lowercased()
    guard let command = Self.allCases.first(where: { $0.names.nl == word || $0.names.en == word })
    else { return nil }
    self = command
  }

  package static var allNames: [String] { allCases.flatMap { [$0.names.nl, $0.names.en] } }
}

extension ShellCommand {
  package var entry: Entry {
    switch self {
    case .talk: Self.talkEntry
    case .resume: Self.resumeEntry
    case .prepare: Self.prepareEntry
    case .practise: Self.practiseEntry
    case .topicList: Self.topicListEntry
    case .question: Self.questionEntry
    case .insight: Self.insightEntry
    case .vision: Self.visionEntry
    case .goals: Self.goalsEntry
    case .export: Self.exportEntry
    case .importing: Self.importEntry
    case .transcript: Self.transcriptEntry
    case .dossier: Self.dossierEntry
    case .log: Self.logEntry
    case .privacy: Self.privacyEntry
    case .manual: Self.manualEntry
    }
  }

  private static let talkEntry = Entry(
    names: Bilingual(nl: "gesprek", en: "talk"),
    arguments: Bilingual(nl: "TOPICLIJST", en: "TOPICLIST"),
    help: Bilingual(nl: "een nieuw gesprek", en: "a new conversation"),
    options: [
      Option(
        names: Bilingual(nl: "vorm", en: "form"), value: Bilingual(nl: "VORM", en: "FORM"),
        help: Bilingual(nl: "1-op-1 of focusgroep", en: "one-on-one or focus-group"),
        choices: [
          Bilingual(nl: "1-op-1", en: "one-on-one"), Bilingual(nl: "focusgroep", en: "focus-group"),
        ]),
      .dossier,
      Option(
        names: Bilingual(nl: "deelnemer", en: "participant"),
        value: Bilingual(nl: "NAAM", en: "NAME"),
        help: Bilingual(
          nl: "wie meedoet; in het verslag staat alleen p1, p2… Mag vaker",
          en: "who takes part; the record only says p1, p2… May be repeated")),
      Option(
        names: Bilingual(nl: "zonder-opening", en: "no-opening"), value: nil,
        help: Bilingual(nl: "meteen naar de eerste vraag", en: "straight to the first question")),
    ], words: 0...1)

  private static let resumeEntry = Entry(
    names: Bilingual(nl: "hervat", en: "resume"),
    arguments: Bilingual(nl: "[GESPREK]", en: "[CONVERSATION]"),
    help: Bilingual(
      nl: "verder met een gesprek, precies waar het stopte",
      en: "go on with a conversation, exactly where it stopped"),
    options: [.dossier], words: 0...1)

  private static let topicListEntry = Entry(
    names: Bilingual(nl: "topiclijst", en: "topiclist"),
    arguments: Bilingual(nl: "WAT", en: "WHAT"),
    help: Bilingual(
      nl: "topiclijsten zien, maken, nakijken en printen",
      en: "see, make, check and print topic lists"),
    options: [.json, .from] + cardOptions,
    parts: [
      Part("lijst", "list", help: "welke lijsten er zijn", "which lists there are"),
      Part("toon", "show", "LIJST", "LIST", help: "een lijst lezen", "read a list"),
      Part("nieuw", "new", "NAAM", "NAME", help: "een nieuwe lijst beginnen", "start a new list"),
      Part(
        "controleer", "check", "[LIJST|BESTAND…]", "[LIST|FILE…]",
        help: "fouten zoeken, ook in de vragen", "find mistakes, in the questions too"),
      Part(
        "kaartjes", "cards", "LIJST", "LIST",
        help: "de vragen op kaartjes en op een antwoordformulier, om te printen",
        "the questions on cards and on an answer form, to print"),
    ], words: 1...Int.max)

  private static let questionEntry = Entry(
    names: Bilingual(nl: "vraag", en: "question"), arguments: Bilingual(nl: "WAT", en: "WHAT"),
    help: Bilingual(nl: "vragen beoordelen", en: "judge questions"), options: [.json],
    parts: [
      Part(
        "controleer", "check", "[VRAAG…]", "[QUESTION…]",
        help: "gesloten, sturend, dubbel of moeilijk? Zonder vraag: regels van stdin",
        "closed, leading, double or jargon? Without one: lines from stdin")
    ], words: 1...Int.max)

  private static let insightEntry = Entry(
    names: Bilingual(nl: "inzicht", en: "insight"),
    arguments: Bilingual(nl: "[DOSSIER|BESTAND…]", en: "[DOSSIER|FILE…]"),
    help: Bilingual(
      nl: "behoeften en talenten uit een of meer gesprekken",
      en: "needs and strengths from one or more conversations"),
    options: [
      .json,
      Option(
        names: Bilingual(nl: "interactief", en: "interactive"), value: nil,
        help: Bilingual(
          nl: "voorgestelde behoeften beoordelen, en behoeften bij elkaar zetten",
          en: "judge suggested needs, and put needs together")),
    ])

  private static let importEntry = Entry(
    names: Bilingual(nl: "importeer", en: "import"),
    arguments: Bilingual(nl: "BESTAND…", en: "FILE…"),
    help: Bilingual(
      nl: "uitgeschreven gesprekken (`Naam: tekst`) erbij zetten",
      en: "add written-out conversations (`Name: text`)"),
    options: [.dossier], words: 1...Int.max)

  private static let manualEntry = Entry(
    names: Bilingual(nl: "handleiding", en: "manual"),
    arguments: Bilingual(nl: "[man|bash|zsh|fish]", en: "[man|bash|zsh|fish]"),
    help: Bilingual(
      nl: "alles op een rij; als man-pagina of als aanvulling voor je shell",
      en: "all of it in a row; as a man page or as completion for your shell"), words: 0...1)

  /// The options that every command takes.
  package static let globals: [Option] = [
    Option(
      names: Bilingual(nl: "workspace", en: "workspace"), value: Bilingual(nl: "MAP", en: "FOLDER"),
      help: Bilingual(nl: "de map met je gesprekken", en: "the folder with your conversations")),
    Option(
      names: Bilingual(nl: "taal", en: "language"), value: Bilingual(nl: "nl|en", en: "nl|en"),
      help: Bilingual(nl: "de taal van het scherm", en: "the language of the screen"),
      choices: ["nl", "en"].map { Bilingual(nl: $0, en: $0) }),
    Option(
      names: Bilingual(nl: "help", en: "help"), value: nil,
      help: Bilingual(nl: "deze hulp", en: "this help")),
    Option(
      names: Bilingual(nl: "version", en: "version"), value: nil,
      help: Bilingual(nl: "de versie", en: "the version")),
  ]
}

extension ShellCommand.Option {
  static let dossier = ShellCommand.Option(
    names: Bilingual(nl: "dossier", en: "dossier"), value: Bilingual(nl: "DOSSIER", en: "DOSSIER"),
    help: Bilingual(
      nl: "de community of groep (anders: algemeen)", en: "the community or group (else: algemeen)")
  )
  static let target = ShellCommand.Option(
    names: Bilingual(nl: "naar", en: "to"), value: Bilingual(nl: "BESTAND", en: "FILE"),
    help: Bilingual(
      nl: "in een nieuw bestand (anders op het scherm)", en: "into a new file (else on screen)"))
  static let code = ShellCommand.Option(
    names: Bilingual(nl: "code", en: "code"), value: Bilingual(nl: "CODE", en: "CODE"),
    help: Bilingual(
      nl: "bij controleer: bij welk verslag hoort deze controlecode, en klopt dat nog?",
      en: "with verify: which record has this control code, and is it still right?"))
  static let json = ShellCommand.Option(
    names: Bilingual(nl: "json", en: "json"), value: nil,
    help: Bilingual(nl: "als JSON, voor programma's", en: "as JSON, for programs"))
}

extension ShellCommand.Part {
  init(
    _ dutch: String, _ english: String, _ argumentsNL: String = "", _ argumentsEN: String = "",
    help nl: String, _ en: String
  ) {
    names = Bilingual(nl: dutch, en: english)
    arguments = Bilingual(nl: argumentsNL, en: argumentsEN)
    help = Bilingual(nl: nl, en: en)
  }
}
