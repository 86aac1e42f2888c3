package import Interviewing
package import Listening

extension ListCheck {
  /// What to do, a line for each finding: where, what, and what helps.
  package func lines(in language: Language) -> [String] {
    findings.map { "\(list.id): \(visible($0.wording[language]))" }
  }

  /// What is good to know, a line for each fact.
  package func facts(in language: Language) -> [String] {
    [
      unjudged, balance?.wording, reading?.number, reading?.sentence, reading?.words, native,
      source,
    ]
    .compactMap { $0.map { visible($0[language]) } }
  }

  private var unjudged: Bilingual? {
    let code = list.language.rawValue
    guard list.language.rules == nil else { return nil }
    return Bilingual(
      nl: "voor \(code) zijn er nog geen taalregels: hoe de vragen zijn gesteld, is niet bekeken",
      en: "there are no rules for \(code) yet: how the questions are put was not looked at")
  }

  private var native: Bilingual? {
    guard !list.unchecked.isEmpty else { return nil }
    let codes = list.unchecked.joined(separator: ", ")
    return Bilingual(
      nl: "nog na te kijken door iemand met die moedertaal: \(codes)",
      en: "a native speaker has still to check: \(codes)")
  }

  private var source: Bilingual? {
    guard list.source == nil else { return nil }
    return Bilingual(
      nl: "geen bron: zet bij `source` waar de lijst vandaan komt",
      en: "no source: say in `source` where the list comes from")
  }
}

extension ListCheck.Balance {
  fileprivate var wording: Bilingual {
    Bilingual(nl: "\(open) open, \(closed) gesloten", en: "\(open) open, \(closed) closed")
  }
}

extension ListReading {
  fileprivate var number: Bilingual? {
    guard let ease else { return nil }
    let heavy = heaviest.map {
      Bilingual(
        nl: " · \($0.id) leest het zwaarst: \($0.ease.whole)",
        en: " · \($0.id) reads heaviest: \($0.ease.whole)")
    }
    return Bilingual(
      nl: "leesgemak \(ease.whole), hoger is makkelijker\(heavy?.nl ?? "")",
      en: "reading ease \(ease.whole), higher is easier\(heavy?.en ?? "")")
  }

  fileprivate var sentence: Bilingual? {
    guard let longest else { return nil }
    return Bilingual(
      nl: "langste zin: \(longest.words) woorden (\(longest.place))",
      en: "longest sentence: \(longest.words) words (\(longest.place))")
  }

  /// The first few; the rest is only counted, as nobody mends twenty words at once.
  fileprivate var words: Bilingual? {
    guard !difficult.isEmpty else { return nil }
    let shown = difficult.prefix(4).map { "\($0.text) (\($0.place))" }.joined(separator: ", ")
    let more = difficult.count - 4
    return Bilingual(
      nl: "lange of moeilijke woorden: \(shown)" + (more > 0 ? " en nog \(more)" : ""),
      en: "long or difficult words: \(shown)" + (more > 0 ? " and \(more) more" : ""))
  }
}

extension Double {
  /// As a whole number, the way such a number is worth telling.
  package var whole: Int { Int(rounded()) }
}
