package import Interviewing

/// What can be typed after a `/` while the vision is written.
package enum VisionCommand: String, CaseIterable, Sendable {
  case overview, go, previous, next, more, search, decision, source, edit, withdraw, undo, erase
  case show, stop, help

  package var names: Bilingual {
    switch self {
    case .overview: Bilingual(nl: "overzicht", en: "overview")
    case .go: Bilingual(nl: "ga", en: "go")
    case .previous: Bilingual(nl: "vorige", en: "previous")
    case .next: Bilingual(nl: "volgende", en: "next")
    case .more: Bilingual(nl: "meer", en: "more")
    case .search: Bilingual(nl: "zoek", en: "find")
    case .decision: Bilingual(nl: "besluit", en: "decision")
    case .source: Bilingual(nl: "bron", en: "source")
    case .edit: Bilingual(nl: "wijzig", en: "edit")
    case .withdraw: Bilingual(nl: "schrap", en: "withdraw")
    case .undo: Bilingual(nl: "terug", en: "undo")
    case .erase: Bilingual(nl: "wis", en: "erase")
    case .show: Bilingual(nl: "toon", en: "show")
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
    case .search: "z"
    case .help: "h"
    default: nil
    }
  }

  var argument: Bilingual {
    switch self {
    case .go: Bilingual(nl: "VELD", en: "FIELD")
    case .search: Bilingual(nl: "WOORD", en: "WORD")
    case .withdraw, .erase: Bilingual(nl: "[e12]", en: "[e12]")
    case .edit: Bilingual(nl: "[e12] [ZIN]", en: "[e12] [SENTENCE]")
    case .source: Bilingual(nl: "[e12] BRON", en: "[e12] SOURCE")
    default: Bilingual(nl: "", en: "")
    }
  }

  var help: Bilingual {
    switch self {
    case .overview:
      Bilingual(nl: "alle velden, en wat er al staat", en: "all fields, and what is there")
    case .go:
      Bilingual(
        nl: "naar een veld: `/g 5`, `/ga waarden`", en: "to a field: `/g 5`, `/go values`")
    case .previous: Bilingual(nl: "een veld terug", en: "one field back")
    case .next: Bilingual(nl: "een veld verder", en: "one field on")
    case .more: Bilingual(nl: "meer regels uit de gesprekken", en: "more lines of the talks")
    case .search:
      Bilingual(
        nl: "regels uit alle gesprekken met dit woord", en: "lines of all talks with this word")
    case .decision: Bilingual(nl: "go, no-go of later", en: "go, no-go or later")
    case .source:
      Bilingual(
        nl: "waar een zin vandaan komt: `/bron e12 3 5`, `/bron 12 maart, p1 p4`",
        en: "where a sentence comes from: `/source e12 3 5`, `/source 12 March, p1 p4`")
    case .edit: Bilingual(nl: "een zin anders schrijven", en: "write a sentence another way")
    case .withdraw: Bilingual(nl: "een zin eruit halen", en: "take a sentence out")
    case .undo: Bilingual(nl: "de laatste wijziging terugdraaien", en: "take back the last change")
    case .erase: Bilingual(nl: "een zin echt wissen", en: "really erase a sentence")
    case .show: Bilingual(nl: "het hele werkblad", en: "the whole worksheet")
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
