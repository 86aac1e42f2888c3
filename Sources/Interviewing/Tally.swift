/// A stand that a passer-by took on a statement.
package struct Counting: Sendable, Equatable {
  package let statement: QuestionAddress
  package let stance: Stance
}

/// How many passers-by took each stand on a statement.
package struct Tally: Sendable, Equatable {
  private var counts: [Stance: Int] = [:]

  package init() {}

  package subscript(_ stance: Stance) -> Int {
    get { counts[stance] ?? 0 }
    set { counts[stance] = newValue }
  }

  package var total: Int { counts.values.reduce(0, +) }

  package static func += (tally: inout Tally, other: Tally) {
    for (stance, count) in other.counts { tally[stance] += count }
  }

  /// `eens 3 · oneens 1 · weet niet 0`.
  package func text(in language: Language) -> String {
    Stance.allCases.map { "\($0.name[language]) \(self[$0])" }.joined(separator: " · ")
  }
}
