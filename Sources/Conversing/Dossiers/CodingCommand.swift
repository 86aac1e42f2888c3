package import Interviewing

/// What can be typed after a `/` while needs are judged and put together.
package enum CodingCommand: String, CaseIterable, Sendable {
  case list, show, loose, name, domain, merge, split, move, proposals, maybe, undo, stop, help

  package var names: Bilingual {
    switch self {
    case .list: Bilingual(nl: "lijst", en: "list")
    case .show: Bilingual(nl: "toon", en: "show")
    case .loose: Bilingual(nl: "los", en: "loose")
    case .name: Bilingual(nl: "naam", en: "name")
    case .domain: Bilingual(nl: "domein", en: "domain")
    case .merge: Bilingual(nl: "samen", en: "merge")
    case .split: Bilingual(nl: "splits", en: "split")
    case .move: Bilingual(nl: "verplaats", en: "move")
    case .proposals: Bilingual(nl: "voorstellen", en: "proposals")
    case .maybe: Bilingual(nl: "misschien", en: "maybe")
    case .undo: Bilingual(nl: "herstel", en: "undo")
    case .stop: Bilingual(nl: "stop", en: "quit")
    case .help: Bilingual(nl: "help", en: "help")
    }
  }

  var letter: Character? {
    switch self {
    case .list: "l"
    case .show: "t"
    case .name: "n"
    case .domain: "d"
    case .undo: "u"
    case .help: "h"
    default: nil
    }
  }

  var argument: Bilingual {
    switch self {
    case .show: Bilingual(nl: "[c17]", en: "[c17]")
    case .name: Bilingual(nl: "c17 NAAM", en: "c17 NAME")
    case .domain: Bilingual(nl: "[c17] DOMEIN", en: "[c17] DOMAIN")
    case .merge: Bilingual(nl: "c17 c20…", en: "c17 c20…")
    case .split: Bilingual(nl: "REGEL… [NAAM]", en: "LINE… [NAME]")
    case .move: Bilingual(nl: "REGEL… c17", en: "LINE… c17")
    default: Bilingual(nl: "", en: "")
    }
  }

  var help: Bilingual {
    switch self {
    case .list: Bilingual(nl: "alle behoeften met hun nummer", en: "all needs with their number")
    case .show:
      Bilingual(nl: "de regels van één behoefte", en: "the lines of one need")
    case .loose:
      Bilingual(nl: "behoeften zonder nummer, met hun regels", en: "needs without a number")
    case .name: Bilingual(nl: "een andere naam", en: "another name")
    case .domain:
      Bilingual(
        nl: "een ander domein: 1 tot 8, of een woord", en: "another domain: 1 to 8, or a word")
    case .merge:
      Bilingual(nl: "de volgende gaan op in de eerste", en: "the others become part of the first")
    case .split:
      Bilingual(
        nl: "regels van de laatste lijst apart zetten",
        en: "set lines of the last list apart")
    case .move:
      Bilingual(nl: "regels van de laatste lijst erbij zetten", en: "put lines of the last list in")
    case .proposals:
      Bilingual(nl: "wat misschien bij elkaar hoort", en: "what may belong together")
    case .maybe:
      Bilingual(nl: "wat je voor later liet liggen", en: "what you left for later")
    case .undo: Bilingual(nl: "het laatste terugdraaien", en: "take the last step back")
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

extension LifeDomain {
  /// The domain by its number on the praatplaat, its word, or the beginning that only one has.
  init?(typed word: String) {
    let word = word.trimmed.lowercased()
    guard !word.isEmpty else { return nil }
    if let number = Int(word), Self.pictures.indices.contains(number - 1) {
      self = Self.pictures[number - 1]
    } else if let domain = LifeDomain(tag: word) {
      self = domain
    } else {
      let begun = Self.allCases.filter { domain in
        let names = [domain.name, domain.tag].compactMap(\.self).flatMap { [$0.nl, $0.en] }
        return names.contains { $0.hasPrefix(word) }
      }
      guard begun.count == 1 else { return nil }
      self = begun[0]
    }
  }

  static func typable(in language: Language) -> [Candidate] {
    let words = allCases.map { ($0.tag?[language] ?? "other", $0.name[language]) }
    return words.map { Candidate($0, $1) }
  }
}
