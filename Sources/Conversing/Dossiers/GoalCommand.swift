package import Interviewing

/// What can be typed after a `/` while working on goals and offers.
package enum GoalCommand: String, CaseIterable, Sendable {
  case overview, go, next, change, offers, show, strike, back, erase, stop, help

  package var names: Bilingual {
    switch self {
    case .overview: Bilingual(nl: "overzicht", en: "overview")
    case .go: Bilingual(nl: "ga", en: "go")
    case .next: Bilingual(nl: "volgende", en: "next")
    case .change: Bilingual(nl: "wijzig", en: "change")
    case .offers: Bilingual(nl: "aanbod", en: "offers")
    case .show: Bilingual(nl: "toon", en: "show")
    case .strike: Bilingual(nl: "schrap", en: "strike")
    case .back: Bilingual(nl: "terug", en: "undo")
    case .erase: Bilingual(nl: "wis", en: "erase")
    case .stop: Bilingual(nl: "stop", en: "quit")
    case .help: Bilingual(nl: "help", en: "help")
    }
  }

  var letter: Character? {
    switch self {
    case .overview: "o"
    case .go: "g"
    case .next: "n"
    case .offers: "a"
    case .help: "h"
    default: nil
    }
  }

  var argument: Bilingual {
    switch self {
    case .go: Bilingual(nl: "DOEL|VRAAG", en: "GOAL|QUESTION")
    case .change, .erase: Bilingual(nl: "[VRAAG]", en: "[QUESTION]")
    case .offers: Bilingual(nl: "[BEHOEFTE]", en: "[NEED]")
    case .show, .strike: Bilingual(nl: "[DOEL]", en: "[GOAL]")
    default: Bilingual(nl: "", en: "")
    }
  }

  var help: Bilingual {
    switch self {
    case .overview:
      Bilingual(nl: "doelen en behoeften op een rij", en: "goals and needs in a row")
    case .go:
      Bilingual(
        nl: "naar een doel of een vraag: `/g 2`, `/g eigenaar`",
        en: "to a goal or a question: `/g 2`, `/go owner`")
    case .next: Bilingual(nl: "de volgende open vraag", en: "the next open question")
    case .change:
      Bilingual(
        nl: "de zin of een antwoord veranderen: `/wijzig wanneer`",
        en: "change the sentence or an answer: `/change when`")
    case .offers:
      Bilingual(
        nl: "aanbod bij de behoeften; `/a 2` kiest bij nummer 2",
        en: "offers for the needs; `/a 2` chooses for number 2")
    case .show: Bilingual(nl: "alles van de doelen", en: "all there is of the goals")
    case .strike:
      Bilingual(nl: "een doel of aanbod schrappen", en: "strike a goal or an offer")
    case .back: Bilingual(nl: "terug wat je schrapte", en: "bring back what you struck")
    case .erase: Bilingual(nl: "een antwoord echt wissen", en: "really erase an answer")
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
