package import Interviewing

/// What can be typed after a `/` in the log.
package enum LogCommand: String, CaseIterable, Sendable {
  case overview, show, done, edit, withdraw, undo, erase, more, stop, help

  package var names: Bilingual {
    switch self {
    case .overview: Bilingual(nl: "overzicht", en: "overview")
    case .show: Bilingual(nl: "toon", en: "show")
    case .done: Bilingual(nl: "klaar", en: "done")
    case .edit: Bilingual(nl: "wijzig", en: "edit")
    case .withdraw: Bilingual(nl: "schrap", en: "withdraw")
    case .undo: Bilingual(nl: "terug", en: "undo")
    case .erase: Bilingual(nl: "wis", en: "erase")
    case .more: Bilingual(nl: "meer", en: "more")
    case .stop: Bilingual(nl: "stop", en: "quit")
    case .help: Bilingual(nl: "help", en: "help")
    }
  }

  var letter: Character? {
    switch self {
    case .overview: "o"
    case .done: "k"
    case .help: "h"
    default: nil
    }
  }

  var argument: Bilingual {
    switch self {
    case .done: Bilingual(nl: "e14 [DAG · UITKOMST]", en: "e14 [DAY · OUTCOME]")
    case .edit: Bilingual(nl: "[e14] [WAT] TEKST", en: "[e14] [WHAT] TEXT")
    case .withdraw, .erase: Bilingual(nl: "[e14]", en: "[e14]")
    default: Bilingual(nl: "", en: "")
    }
  }

  var help: Bilingual {
    switch self {
    case .overview:
      Bilingual(
        nl: "wat te laat, open en niet opgepakt is", en: "what is late, open and not taken up")
    case .show: Bilingual(nl: "de hele tijdlijn", en: "the whole timeline")
    case .done:
      Bilingual(
        nl: "een actie is gedaan: `/klaar e14 gisteren · hij komt`",
        en: "an action is done: `/done e14 yesterday · he will come`")
    case .edit:
      Bilingual(
        nl:
          "iets anders schrijven: `/wijzig e14 wie Anneke`, ook `vervanger`, `wanneer`, `uitkomst`",
        en: "write something another way: `/edit e14 who Anneke`, also `deputy`, `when`, `outcome`")
    case .withdraw: Bilingual(nl: "een regel eruit halen", en: "take a line out")
    case .undo: Bilingual(nl: "de laatste wijziging terugdraaien", en: "take back the last change")
    case .erase: Bilingual(nl: "een regel echt wissen", en: "really erase a line")
    case .more: Bilingual(nl: "alle afspraken uit de gesprekken", en: "all promises of the talks")
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
