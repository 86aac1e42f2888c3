package import Interviewing

/// What can be typed after a `/` in a talk.
///
/// This table feeds the parser, `/help`, completion and the manual.
package enum TalkCommand: String, CaseIterable, Sendable {
  case next, previous, go, topics, question, who, join, leave, edit, withdraw, forget, read, find
  case time, pause, cover, safe, consent, agree, disagree, summary, wrapUp, stop, help

  package struct Entry: Sendable {
    package let names: Bilingual
    package let letter: Character?
    /// How the argument is written, empty for none.
    package let argument: Bilingual
    package let help: Bilingual
    package let kind: Argument
  }

  /// What completes an argument.
  package enum Argument: Sendable { case none, topic, note, person, scope, language, text }
}

extension TalkCommand {
  package var names: Bilingual { entry.names }

  package var entry: Entry {
    switch group {
    case .questions: movement
    case .people: people
    case .notes: notes
    case .course: course
    }
  }

  /// What a command is about, for the help.
  package enum Group: CaseIterable, Sendable {
    case questions, people, notes, course

    package var name: Bilingual {
      switch self {
      case .questions: Bilingual(nl: "vragen", en: "questions")
      case .people: Bilingual(nl: "mensen", en: "people")
      case .notes: Bilingual(nl: "notities", en: "notes")
      case .course: Bilingual(nl: "gesprek", en: "talk")
      }
    }
  }

  package var group: Group {
    switch self {
    case .next, .previous, .go, .topics, .question: .questions
    case .who, .join, .leave, .agree, .disagree, .consent, .safe: .people
    case .edit, .withdraw, .forget, .read, .find: .notes
    default: .course
    }
  }

  private var movement: Entry {
    switch self {
    case .next:
      Entry(
        "volgende", "next", "n", help: "de volgende vraag", "the next question")
    case .previous:
      Entry("vorige", "previous", "p", help: "de vorige vraag", "the previous question")
    case .go:
      Entry(
        "ga", "go", "g", "ONDERWERP", "TOPIC", .topic, help: "naar een onderwerp", "go to a topic")
    case .topics:
      Entry(
        "onderwerpen", "topics", "o", help: "alle onderwerpen: nog niet, begonnen, gedaan",
        "all topics: not yet, touched, done")
    default:
      Entry(
        "vraag", "question", nil, "[TAAL]", "[LANGUAGE]", .language,
        help: "de vraag nog eens, of in een andere taal", "the question again, or in a language")
    }
  }

  private var people: Entry {
    switch self {
    case .who:
      Entry(
        "wie", "who", "w", help: "wie er is, en wie al sprak", "who is here, and who has spoken")
    case .join:
      Entry("erbij", "join", nil, "NAAM", "NAME", .text, help: "iemand komt erbij", "someone joins")
    case .leave:
      Entry("weg", "leave", nil, "WIE", "WHO", .person, help: "iemand gaat weg", "someone leaves")
    case .agree:
      Entry(
        "eens", "agree", nil, "WIE… [NR]", "WHO… [NR]", .person,
        help: "wie het eens is met een notitie", "who agrees with a note")
    case .disagree:
      Entry(
        "oneens", "disagree", nil, "WIE… [NR]", "WHO… [NR]", .person,
        help: "wie het er niet mee eens is", "who does not agree")
    case .safe:
      Entry(
        "veilig", "safe", nil, help: "wat we doen als iemand zich niet veilig voelt",
        "what we do when someone feels unsafe")
    default:
      Entry(
        "toestemming", "consent", nil, "[WAT ja|nee]",
        "[WHAT yes|no]", .scope, help: "toestemming zien, geven of intrekken",
        "see, give or withdraw consent")
    }
  }

  private var notes: Entry {
    switch self {
    case .edit:
      Entry(
        "wijzig", "edit", nil, "NR", "NR", .note, help: "een notitie opnieuw op de regel",
        "a note back on the line")
    case .withdraw:
      Entry(
        "schrap", "withdraw", nil, "NR", "NR", .note, help: "telt niet meer mee; de tekst blijft",
        "no longer counts; the text stays")
    case .forget:
      Entry(
        "vergeet", "forget", nil, "NR", "NR", .note, help: "wist de tekst echt",
        "really erases the text")
    case .read:
      Entry(
        "lees", "read", nil, "[NR|alles]", "[NR|all]", .note, help: "de laatste notities, of één",
        "the last notes, or one")
    default:
      Entry(
        "zoek", "find", "z", "WOORD", "WORD", .text, help: "zoek in dit gesprek", "search this talk"
      )
    }
  }

  private var course: Entry {
    switch self {
    case .time:
      Entry("tijd", "time", nil, help: "minuten per onderwerp", "minutes a topic")
    case .pause:
      Entry(
        "pauze", "pause", nil, help: "even niets bewaren; nog eens: verder",
        "save nothing for now; again: go on")
    case .cover:
      Entry(
        "dek", "cover", nil, help: "scherm leeg, alleen ✓; nog eens: weer open",
        "screen blank, only ✓; again: open")
    case .summary:
      Entry(
        "samenvatting", "summary", "s", help: "wat je tot nu toe hoorde", "what you heard so far")
    case .wrapUp:
      Entry(
        "afronden", "wrap-up", nil, help: "teruglezen, afspraken, afsluiten",
        "read back, agree, close")
    case .stop:
      Entry(
        "stop", "quit", nil, help: "stoppen; het gesprek blijft open",
        "stop; the conversation stays open")
    default:
      Entry("help", "help", "h", "[COMMANDO]", "[COMMAND]", .text, help: "deze hulp", "this help")
    }
  }
}

extension TalkCommand.Entry {
  fileprivate init(
    _ dutch: String, _ english: String, _ letter: Character?, _ argumentNL: String = "",
    _ argumentEN: String = "", _ kind: TalkCommand.Argument = .none, help nl: String, _ en: String
  ) {
    names = Bilingual(nl: dutch, en: english)
    self.letter = letter
    argument = Bilingual(nl: argumentNL, en: argumentEN)
    help = Bilingual(nl: nl, en: en)
    self.kind = kind
  }
}

extension TalkCommand {
  /// The command a word means: its letter, its name in either language, or a beginning that only
  /// one command has in the screen's language, then in the other.
  package init?(_ word: String, in language: Language) {
    let word = word.lowercased()
    guard !word.isEmpty else { return nil }
    let exact = Self.allCases.first {
      $0.names.nl == word || $0.names.en == word || $0.entry.letter.map { String($0) } == word
    }
    let other: Language = language == .dutch ? .english : .dutch
    guard let command = exact ?? Self.only(word, language) ?? Self.only(word, other) else {
      return nil
    }
    self = command
  }

  private static func only(_ word: String, _ language: Language) -> TalkCommand? {
    let matches = allCases.filter { $0.names[language].hasPrefix(word) }
    return matches.count == 1 ? matches[0] : nil
  }

  /// The nearest name to an unknown word, in the screen's language.
  package static func nearestName(to word: String, in language: Language) -> String? {
    nearest(to: word, among: allCases.flatMap { [$0.names.nl, $0.names.en] }).flatMap { name in
      allCases.first { $0.names.nl == name || $0.names.en == name }?.names[language]
    }
  }
}

/// A sign at the start of a line, for the help and the manual.
package struct LineSign: Sendable {
  package let sign: Bilingual
  package let help: Bilingual

  package static let all: [LineSign] = [
    LineSign("tekst", "text", "wat de spreker zei", "what the speaker said"),
    LineSign("\"tekst\"", "\"text\"", "letterlijk gezegd", "said word for word"),
    LineSign("k: tekst", "k: text", "iemand anders zegt dit", "somebody else says this"),
    LineSign("! ", "! ", "een behoefte", "a need"),
    LineSign("* ", "* ", "een talent", "a strength"),
    LineSign("? ", "? ", "een eigen vraag", "a question of your own"),
    LineSign("= ", "= ", "samenvatting; =j klopt, =n anders", "summary; =y right, =n not so"),
    LineSign("~ ", "~ ", "wat je ziet of merkt", "what you see or notice"),
    LineSign("> ", "> ", "een afspraak", "a promise"),
    LineSign("+ ", "+ ", "voor later", "parked for later"),
    LineSign(
      "! \" * ~ > +", "! \" * ~ > +", "alleen: merkt de vorige notitie",
      "alone: marks the note before"),
    LineSign("#woord", "#word", "een label", "a tag"),
    LineSign("Enter", "Enter", "een doorvraag of luistertip", "a probe or a listening prompt"),
  ]

  private init(_ signNL: String, _ signEN: String, _ nl: String, _ en: String) {
    sign = Bilingual(nl: signNL, en: signEN)
    help = Bilingual(nl: nl, en: en)
  }
}
