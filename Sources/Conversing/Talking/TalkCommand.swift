package import Interviewing

/// What can be typed after a `/` in a talk.
///
/// This table feeds the parser, `/help`, completion and the manual.
package enum TalkCommand: String, CaseIterable, Sendable {
  case next, previous, go, topics, question
  case who, join, leave, agree, disagree, consent, safe
  case edit, withdraw, forget, read, find, importance, why
  case pictures, statements, cards
  case tip, hush, time, recording, pause, cover, summary, wrapUp, stop, help

  package struct Entry: Sendable {
    package let group: Group
    package let names: Bilingual
    package let letter: Character?
    /// How the argument is written, empty for none.
    package let argument: Bilingual
    package let help: Bilingual
    package let kind: Argument
  }

  /// What completes an argument.
  package enum Argument: Sendable {
    case none, topic, note, need, person, scope, language, text
    /// People first, then perhaps a note.
    case people
  }

  /// What a command is about, for the help.
  package enum Group: CaseIterable, Sendable {
    case questions, people, notes, rounds, course

    package var name: Bilingual {
      switch self {
      case .questions: Bilingual(nl: "vragen", en: "questions")
      case .people: Bilingual(nl: "mensen", en: "people")
      case .notes: Bilingual(nl: "notities", en: "notes")
      case .rounds: Bilingual(nl: "rondes", en: "rounds")
      case .course: Bilingual(nl: "gesprek", en: "talk")
      }
    }
  }
}

extension TalkCommand {
  package var names: Bilingual { entry.names }
  package var group: Group { entry.group }

  package var entry: Entry {
    switch self {
    case .next:
      Entry(.questions, "volgende", "next", "n", help: "de volgende vraag", "the next question")
    case .previous:
      Entry(.questions, "vorige", "previous", "p", help: "de vorige vraag", "the previous question")
    case .go:
      Entry(
        .questions, "ga", "go", "g", takes: .topic, "ONDERWERP", "TOPIC",
        help: "naar een onderwerp", "go to a topic")
    case .topics:
      Entry(
        .questions, "onderwerpen", "topics", "o",
        help: "alle onderwerpen: nog niet, begonnen, gedaan",
        "all topics: not yet, touched, done")
    case .question:
      Entry(
        .questions, "vraag", "question", takes: .language, "[TAAL]", "[LANGUAGE]",
        help: "de vraag nog eens, of in een andere taal", "the question again, or in a language")
    case .who:
      Entry(
        .people, "wie", "who", "w", takes: .text, "[p1 NAAM]", "[p1 NAME]",
        help: "wie er is, en wie al sprak; met een naam: zo heet p1",
        "who is here, and who has spoken; with a name: what p1 is called")
    case .join:
      Entry(
        .people, "erbij", "join", takes: .text, "NAAM", "NAME", help: "iemand komt erbij",
        "someone joins")
    case .leave:
      Entry(
        .people, "weg", "leave", takes: .person, "WIE", "WHO", help: "iemand gaat weg",
        "someone leaves")
    case .agree:
      Entry(
        .people, "eens", "agree", takes: .people, "WIE… [NR]", "WHO… [NR]",
        help: "wie het eens is met een notitie", "who agrees with a note")
    case .disagree:
      Entry(
        .people, "oneens", "disagree", takes: .people, "WIE… [NR]", "WHO… [NR]",
        help: "wie het er niet mee eens is", "who does not agree with it")
    case .consent:
      Entry(
        .people, "toestemming", "consent", takes: .scope, "[WAT ja|nee]", "[WHAT yes|no]",
        help: "toestemming zien, geven of intrekken", "see, give or withdraw consent")
    case .safe:
      Entry(
        .people, "veilig", "safe", help: "wat we doen als iemand zich niet veilig voelt",
        "what we do when someone feels unsafe")
    case .edit:
      Entry(
        .notes, "wijzig", "edit", takes: .note, "NR", "NR", help: "een notitie opnieuw op de regel",
        "a note back on the line")
    case .withdraw:
      Entry(
        .notes, "schrap", "withdraw", takes: .note, "NR", "NR",
        help: "telt niet meer mee; de tekst blijft", "no longer counts; the text stays")
    case .forget:
      Entry(
        .notes, "vergeet", "forget", takes: .note, "NR", "NR", help: "wist de tekst echt",
        "really erases the text")
    case .read:
      Entry(
        .notes, "lees", "read", takes: .note, "[NR|alles]", "[NR|all]",
        help: "de laatste notities, of één", "the last notes, or one")
    case .find:
      Entry(
        .notes, "zoek", "find", "z", takes: .text, "WOORD", "WORD", help: "zoek in dit gesprek",
        "search this talk")
    case .importance:
      Entry(
        .notes, "belang", "importance", takes: .need, "[NR] 0-10", "[NR] 0-10",
        help: "hoe belangrijk een behoefte is, zeggen zij zelf",
        "how important a need is, they say themselves")
    case .why:
      Entry(
        .notes, "waarom", "why", takes: .need, "[NR]", "[NR]",
        help: "de laatste notitie, of het volgende antwoord, vertelt waarom",
        "the last note, or the next answer, tells why")
    case .pictures:
      Entry(
        .rounds, "praatplaat", "pictures", takes: .person, "[WIE]", "[WHO]",
        help: "langs de acht plaatjes, één toets per plaatje",
        "along the eight pictures, one key each")
    case .statements:
      Entry(
        .rounds, "stellingen", "statements", takes: .text, "[PLEK]", "[PLACE]",
        help: "tel wie het eens is met de vraag, één toets per persoon",
        "count who agrees with the question, one key per person")
    case .cards:
      Entry(
        .rounds, "kaartje", "card", help: "kaartjes met antwoorden invoeren; nog eens: klaar",
        "enter cards with answers; again: done")
    case .tip:
      Entry(.course, "tip", "tip", "t", help: "een luistertip voor nu", "a listening tip for now")
    case .hush:
      Entry(
        .course, "stil", "hush", help: "geen oordeel over eigen vragen; nog eens: weer wel",
        "no verdict on your own questions; again: back on")
    case .time:
      Entry(.course, "tijd", "time", help: "minuten per onderwerp", "minutes per topic")
    case .recording:
      Entry(
        .course, "opname", "recording", takes: .text, "[MM:SS]", "[MM:SS]",
        help: "de recorder loopt; nog eens: gestopt", "the recorder runs; again: stopped")
    case .pause:
      Entry(
        .course, "pauze", "pause", help: "even niets bewaren; nog eens: verder",
        "save nothing for now; again: go on")
    case .cover:
      Entry(
        .course, "dek", "cover", help: "scherm leeg, alleen ✓; nog eens: weer open",
        "screen blank, only ✓; again: open")
    case .summary:
      Entry(
        .course, "samenvatting", "summary", "s", help: "wat je tot nu toe hoorde",
        "what you heard so far")
    case .wrapUp:
      Entry(
        .course, "afronden", "wrap-up", help: "teruglezen, afspraken, afsluiten",
        "read back, agree, close")
    case .stop:
      Entry(
        .course, "stop", "quit", help: "stoppen; het gesprek blijft open",
        "stop; the conversation stays open")
    case .help:
      Entry(
        .course, "help", "help", "h", takes: .text, "[WOORD|TEKEN]", "[WORD|SIGN]",
        help: "deze hulp, of één regel over een woord of teken",
        "this help, or one line on a word or a sign")
    }
  }
}

extension TalkCommand.Entry {
  fileprivate init(
    _ group: TalkCommand.Group, _ dutch: String, _ english: String, _ letter: Character? = nil,
    takes kind: TalkCommand.Argument = .none, _ argumentNL: String = "",
    _ argumentEN: String = "", help nl: String, _ en: String
  ) {
    self.group = group
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
