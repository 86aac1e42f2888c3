package import Interviewing

/// What a dossier is to lead to, line by line: the fold over what was written.
package struct Plan: Sendable, Equatable {
  /// In the order in which they were begun; what was struck is not among them.
  package private(set) var entries: [PlanEntry] = []
  /// What was taken out and can be put back, the last one last.
  package private(set) var struck: [PlanEntry] = []

  package init() {}

  package mutating func take(_ written: Written, _ record: (number: Int, at: Moment)) {
    if let number = written.entry {
      guard let index = entries.firstIndex(where: { $0.number == number }) else { return }
      return entries[index].take(written, record)
    }
    guard let kind = PlanKind(rawValue: written.kind), written.text != nil else { return }
    var entry = PlanEntry(record.number, kind, at: record.at)
    entry.take(written, record)
    entries.append(entry)
  }

  package mutating func strike(_ numbers: [Int]) {
    struck += entries.filter { numbers.contains($0.number) }
    entries.removeAll { numbers.contains($0.number) }
  }

  /// Puts struck lines back where they were.
  package mutating func restore(_ numbers: [Int]) {
    let back = struck.filter { numbers.contains($0.number) }
    struck.removeAll { numbers.contains($0.number) }
    entries = (entries + back).sorted { $0.number < $1.number }
  }

  package mutating func forget(_ numbers: [Int]) {
    let gone = Set(numbers)
    // A line may have begun with another field than its words, as a decision does.
    let worded = Set(entries.filter { $0[.text] != nil }.map(\.number))
    for index in entries.indices { entries[index].forget(gone) }
    entries.removeAll {
      gone.contains($0.number) || worded.contains($0.number) && $0[.text] == nil
    }
    struck.removeAll { gone.contains($0.number) }
  }

  package subscript(_ number: Int) -> PlanEntry? { entries.first { $0.number == number } }

  package func entries(_ kinds: PlanKind...) -> [PlanEntry] {
    entries.filter { kinds.contains($0.kind) }
  }
}

extension Plan {
  /// A copy with its sentences in other words; numbers and sources stay.
  package func rewording(_ change: (PlanKind, PlanField, String) -> String) -> Plan {
    var copy = self
    copy.entries = entries.map { $0.rewording(change) }
    copy.struck = []
    return copy
  }
}
