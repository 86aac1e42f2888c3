internal import Interviewing
internal import Planning
internal import Understanding

// Where the lines of the plan come from: goal → vision → need → quote → event.
extension TeamReport {
  /// A line's source, each leading to its place; without one it is labelled as the team's own words.
  func ground(_ entry: PlanEntry, _ field: PlanField = .text) -> [Document.Inline] {
    let sources = entry.sources(field).map(inline)
    if sources.isEmpty { return [.words(ReportWording.ownWords[language])] }
    return Array(sources.joined(separator: [.words(" · ")]))
  }

  func inlines(_ sources: [PlanSource]) -> [Document.Inline] {
    Array(sources.map(inline).joined(separator: [.words(" · ")]))
  }

  private func inline(_ source: PlanSource) -> [Document.Inline] {
    switch source {
    case .said(let address): [place(address)]
    case .need(let number): [need(number)]
    case .entry(let number): [line(number)]
    case .meeting(let day, let people):
      [
        .words(
          ReportWording.agreed(
            on: day, by: people.sorted().map(\.description).joined(separator: ", "))[language])
      ]
    }
  }

  private func place(_ address: EvidenceAddress) -> Document.Inline {
    guard let number = talks[address.conversation] else {
      return .words(ReportWording.goneSource[language])
    }
    let words = "\(ReportWording.talk(number)[language]) #\(address.event)"
    return .link([.words(words)], to: "talk-\(number)")
  }

  private func need(_ number: Int) -> Document.Inline {
    let id = codebook[number]?.id ?? "c\(number)"
    guard let place = needNumbers[id], let need = summary.needs.first(where: { $0.id == id })
    else { return .words(ReportWording.goneSource[language]) }
    return .link([.words("\(place). ")] + Telling.label(need.label), to: "need-\(place)")
  }

  private func line(_ number: Int) -> Document.Inline {
    guard let entry = plan[number], Self.told.contains(entry.kind) else {
      return .words(ReportWording.goneSource[language])
    }
    return .link([.said(entry.text)], to: "plan-\(number)")
  }

  /// The place of each need in this report, by its id.
  var needNumbers: [String: Int] {
    let ids = Summary.byDomain(summary.needs).flatMap(\.findings).map(\.id)
    return Dictionary(
      ids.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
  }

  /// The kinds of lines that have a place of their own in the report.
  static let told: [PlanKind] = [.decision] + worksheet + [.goal, .offer]

  /// Worksheet 6, in the order in which it is read.
  static let worksheet: [PlanKind] = [
    .name, .theme, .organisationGoal, .communityGoal, .value, .challenge, .channel, .vision,
  ]
}
