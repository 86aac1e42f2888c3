internal import Interviewing
internal import Understanding

extension Page {
  /// More would bury what people marked themselves.
  private static let mostSuggestions = 10

  /// What may be a need too, clearly apart from what was marked.
  mutating func add(_ suggested: [SuggestedNeed], _ language: Language, _ show: (Page) -> Void) {
    guard !suggested.isEmpty else { return }
    space()
    add(Self.suggestedTitle[language], .title, indent: 0)
    for need in suggested.prefix(Self.mostSuggestions) { add(need, language, show) }
    let rest = suggested.count - Self.mostSuggestions
    if rest > 0 { add(Self.more(rest)[language], .dim) }
    add(Self.howToJudge[language], .dim)
  }

  private mutating func add(_ need: SuggestedNeed, _ language: Language, _ show: (Page) -> Void) {
    let people = need.finding.peopleCount
    let count = Bilingual(
      nl: people == 1 ? "1 persoon" : "\(people) personen",
      en: people == 1 ? "1 person" : "\(people) people")
    let domain = need.finding.domain.name[language]
    add("\(need.name[language]) · \(domain) · \(count[language])", indent: 5)
    for (evidence, reading) in zip(need.finding.evidence, need.readings) {
      let words = reading.words.map { "“\($0)”" }.joined(separator: ", ")
      let reason = reading.reason[language] + (words.isEmpty ? "" : " " + words)
      add("\(evidence.place(language)): \(evidence.text)", .dim, indent: 7)
      add("↳ \(reason)", .dim, indent: 9)
      handOver(to: show)
    }
  }

  private static let suggestedTitle = Bilingual(
    nl: "Misschien ook een behoefte (nog niet beoordeeld)",
    en: "Perhaps a need too (not judged yet)")

  private static let howToJudge = Bilingual(
    nl: "Klopt er een? Met --interactief erachter beoordeel je ze een voor een.",
    en: "Is one right? Add --interactive to judge them one by one.")

  private static func more(_ count: Int) -> Bilingual {
    Bilingual(
      nl: "En nog \(count). Met --json erachter zie je ze allemaal.",
      en: "And \(count) more. Add --json to see them all.")
  }
}
