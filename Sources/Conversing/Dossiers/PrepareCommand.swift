package import Interviewing

/// What can be typed after a `/` while preparing a talk.
package enum PrepareCommand: String, CaseIterable, Sendable {
  case overview, go, previous, next, erase, show, invitation, confirmation, checklist, stop, help

  package var names: Bilingual {
    switch self {
    case .overview: Bilingual(nl: "overzicht", en: "overview")
    case .go: Bilingual(nl: "ga", en: "go")
    case .previous: Bilingual(nl: "vorige", en: "previous")
    case .next: Bilingual(nl: "volgende", en: "next")
    case .erase: Bilingual(nl: "wis", en: "erase")
    case .show: Bilingual(nl: "toon", en: "show")
    case .invitation: Bilingual(nl: "uitnodiging", en: "invitation")
    case .confirmation: Bilingual(nl: "bevestiging", en: "confirmation")
    case .checklist: Bilingual(nl: "checklist", en: "checklist")
    case .stop: Bilingual(nl: "stop", en: "quit")
    case .help: Bilingual(nl: "help", en: "help")
    }
  }

  var letter: Character? {
    switch self {
    case .overview: "o"
    case .go: "g"
    case .previous: "p"
    case .next: "n"
    case .help: "h"
    default: nil
    }
  }

  var argument: Bilingual {
    switch self {
    case .go, .erase: Bilingual(nl: "VRAAG", en: "QUESTION")
    case .invitation, .confirmation: Bilingual(nl: "[TAAL]", en: "[LANGUAGE]")
    default: Bilingual(nl: "", en: "")
    }
  }

  var help: Bilingual {
    switch self {
    case .overview: Bilingual(nl: "alle vragen en antwoorden", en: "all questions and answers")
    case .go:
      Bilingual(
        nl: "naar een vraag: `/g 13`, `/ga wanneer`", en: "to a question: `/g 13`, `/go when`")
    case .previous: Bilingual(nl: "een vraag terug", en: "one question back")
    case .next: Bilingual(nl: "een vraag verder", en: "one question on")
    case .erase: Bilingual(nl: "een antwoord echt wissen", en: "really erase an answer")
    case .show: Bilingual(nl: "het draaiboek", en: "the run sheet")
    case .invitation: Bilingual(nl: "de uitnodiging", en: "the invitation")
    case .confirmation: Bilingual(nl: "de bevestiging", en: "the confirmation")
    case .checklist: Bilingual(nl: "wat er nog moet", en: "what is still to be done")
    case .stop: Bilingual(nl: "stoppen; alles is bewaard", en: "stop; all of it is saved")
    case .help: Bilingual(nl: "deze hulp", en: "this help")
    }
  }

  /// The command by its letter, a name in either language, or the beginning that only one has.
  init?(_ word: String) {
    let word = word.lowercased()
    let exact = Self.allCases.first {
      $0.names.nl == word || $0.names.en == word || $0.letter.map(String.init) == word
    }
    let begun = Self.allCases.filter { $0.names.nl.hasPrefix(word) || $0.names.en.hasPrefix(word) }
    guard let command = exact ?? (begun.count == 1 ? begun[0] : nil), !word.isEmpty else {
      return nil
    }
    self = command
  }

  static var allNames: [String] { allCases.flatMap { [$0.names.nl, $0.names.en] } }
}
