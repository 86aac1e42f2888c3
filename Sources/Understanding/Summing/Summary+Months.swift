internal import Interviewing

/// Who said something in one month.
package struct MonthHeard: Sendable, Equatable {
  /// `2026-03`.
  package let month: String
  package let people: Set<Person>
  /// Those of them who said it in an earlier month too.
  package let again: Set<Person>
}

/// In which month each conversation of a summary was, so that needs can be looked up one by one.
package struct HeardMonths: Sendable {
  /// By the conversation's id.
  private let months: [String: String]

  package init(_ summary: Summary) {
    months = Dictionary(
      summary.conversations.lazy.map { ($0.id, String($0.date.prefix(7))) },
      uniquingKeysWith: { $1 })
  }

  /// Each month that a conversation was in.
  package var all: Set<String> { Set(months.values) }

  /// The months in which a need was heard, the first one first; none unless there are several.
  package func of(_ finding: Finding) -> [MonthHeard] {
    guard finding.evidence.count > 1 else { return [] }
    var heard: [String: Set<Person>] = [:]
    for evidence in finding.evidence {
      guard let month = months[evidence.conversation], !month.isEmpty else { continue }
      heard[month, default: []].formUnion(evidence.people)
      if !evidence.agreed.isEmpty { heard[month, default: []].formUnion(evidence.agreed) }
    }
    guard heard.count > 1 else { return [] }
    var before: Set<Person> = []
    return heard.sorted { $0.key < $1.key }.map { month, people in
      defer { before.formUnion(people) }
      return MonthHeard(month: month, people: people, again: people.intersection(before))
    }
  }
}
