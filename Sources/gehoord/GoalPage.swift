internal import Conversing
internal import Interviewing
internal import Planning

extension Goal {
  /// The goal, and a line for each letter: what is there, or the question that helps on.
  func page(in language: Language) -> Page {
    var page = Page(visible(text), .title, indent: 0)
    for finding in findings { page.add(line(finding, language), indent: 2) }
    return page
  }

  private func line(_ finding: SMARTFinding, _ language: Language) -> String {
    let name = finding.criterion.name[language]
    let letter = name.prefix(1)
    let hasPassed = finding.criterion == .timebound && deadline?.trouble == .past
    let sign = finding.isMet.map { $0 && !hasPassed ? "✓" : "–" } ?? "?"
    return "\(letter) \(sign) \(name): \(visible(told(finding, language)))"
  }

  private func told(_ finding: SMARTFinding, _ language: Language) -> String {
    let words = finding.words.map { "“\($0)”" }.joined(separator: ", ")
    let parts = [
      words, finding.criterion == .timebound ? end(language) : nil, ask(finding, language),
    ]
    return parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func ask(_ finding: SMARTFinding, _ language: Language) -> String? {
    if finding.criterion == .timebound, deadline?.trouble == .past {
      return Deadline.hasPassed[language]
    }
    return finding.question?[language]
  }

  /// The last day, in words.
  private func end(_ language: Language) -> String? {
    guard let deadline, deadline.trouble != .noSuchDay else { return nil }
    let noDay = Bilingual(
      nl: "er is een eind, maar geen vaste dag", en: "there is an end, but no exact day")
    return deadline.day.map {
      Bilingual(nl: "uiterlijk ", en: "by ")[language] + $0.words(in: language)
    } ?? noDay[language]
  }
}
