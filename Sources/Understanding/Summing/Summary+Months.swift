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

  /// The months in which a need was heard, the first one first; none unless there are several.
  package func of(_ finding: Finding) -> [MonthHeard] {
    guard finding.evidence.count > 1 else { return [] }
    let heard = Dictionary(grouping: finding.evidence) { months[$0.conversation] ?? "" }
      .filter { !$0.key.isEmpty }
    guard heard.count > 1 else { return [] }
    var before: Set<Person> = []
    return heard.sorted { $0.key < $1.key }.map { month, evidence in
      let people = Set(evidence.flatMap { $0.people + $0.agreed })
      defer { before.formUnion(people) }
      return MonthHeard(month: month, people: people, again: people.intersection(before))
    }
  }
}
