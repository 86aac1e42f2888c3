internal import Interviewing
internal import Planning
internal import Understanding

/// Numbers of things, in words.
enum Counts {
  static func people(_ count: Int) -> Bilingual {
    Bilingual(
      nl: count == 1 ? "1 persoon" : "\(count) personen",
      en: count == 1 ? "1 person" : "\(count) people")
  }

  static func talks(_ count: Int) -> Bilingual {
    Bilingual(
      nl: count == 1 ? "1 gesprek" : "\(count) gesprekken",
      en: count == 1 ? "1 talk" : "\(count) talks")
  }

  static func lines(_ count: Int) -> Bilingual {
    Bilingual(
      nl: count == 1 ? "1 regel" : "\(count) regels", en: count == 1 ? "1 line" : "\(count) lines")
  }

  static func needs(_ count: Int) -> Bilingual {
    Bilingual(
      nl: count == 1 ? "1 behoefte" : "\(count) behoeften",
      en: count == 1 ? "1 need" : "\(count) needs")
  }
}

extension Page {
  /// How much a need matters, why, who agrees, and how it changed from one month to another.
  mutating func addDepth(of finding: Finding, _ months: MonthsInWords, _ language: Language) {
    func add(_ text: Bilingual) { self.add(text[language], .dim, indent: 7) }
    let importances = finding.importances.reversed().map(String.init).joined(separator: ", ")
    if !importances.isEmpty {
      add(
        Bilingual(
          nl: "belang, van 0 tot 10: \(importances)", en: "importance, 0 to 10: \(importances)"))
    }
    for evidence in finding.evidence {
      for why in evidence.whys {
        let place = "#\(why.event)"
        add(Bilingual(nl: "want (\(place)): \(why.text)", en: "because (\(place)): \(why.text)"))
      }
    }
    let agreed = Set(finding.evidence.flatMap(\.agreed)).sorted().map(\.alias.description)
    if !agreed.isEmpty {
      let names = agreed.joined(separator: ", ")
      add(Bilingual(nl: "eens: \(names)", en: "agree: \(names)"))
    }
    if let line = months.line(of: finding) { self.add(line, .dim, indent: 7) }
  }
}

/// In which months needs were heard, in words.
struct MonthsInWords {
  private let months: HeardMonths
  private let language: Language
  /// By month: `2026-03` is called `maart` and `2026`.
  private let names: [String: [Substring]]

  init(_ summary: Summary, _ language: Language) {
    months = HeardMonths(summary)
    self.language = language
    names = months.all.reduce(into: [:]) { names, month in
      let date = Day(month + "-01")?.date(in: language)
      names[month] = date?.split(separator: " ").dropFirst().map { $0 }
    }
  }

  /// `maart 3 personen · oktober 5 personen, 2 van hen ook in maart`, with years where there are several.
  ///
  /// Nil for a need that was heard in one month only.
  func line(of finding: Finding) -> String? {
    let heard = months.of(finding)
    guard !heard.isEmpty else { return nil }
    let hasYears = Set(heard.map { $0.month.prefix(4) }).count > 1
    func name(_ month: MonthHeard) -> String {
      (names[month.month] ?? []).prefix(hasYears ? 2 : 1).joined(separator: " ")
    }
    return heard.enumerated().map { index, month in
      let people = Counts.people(month.people.count)[language]
      let told = "\(name(month)) \(people)"
      guard !month.again.isEmpty else { return told }
      let before = name(heard[0])
      let again = month.again.count
      let when =
        index == 1
        ? Bilingual(nl: "ook in \(before)", en: "in \(before) too")
        : Bilingual(nl: "ook eerder", en: "before too")
      return told
        + Bilingual(nl: ", \(again) van hen \(when.nl)", en: ", \(again) of them \(when.en)")[
          language]
    }.joined(separator: " · ")
  }
}
