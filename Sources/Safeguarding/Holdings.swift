package import Interviewing

/// What one conversation holds about one person.
package struct Holdings: Sendable {
  package let alias: Alias
  package let interview: Interview
  /// The records whose words are theirs: said by them, or about them.
  package let numbers: [Int]
  /// What was asked and answered about consent, in order.
  package let consents: [Recorded<Consent>]
  /// Nobody else took part.
  package let isAlone: Bool

  /// Nil when they take no part in it.
  package init?(of alias: Alias, in records: [Recorded<Event>]) {
    let interview = Interview(folding: records)
    guard interview.aliases.contains(alias) else { return nil }
    self.alias = alias
    self.interview = interview
    isAlone = interview.aliases == [alias]
    var ownership = Ownership()
    var erased: Set<Int> = []
    var owned: [Int] = []
    var consents: [Recorded<Consent>] = []
    for record in records {
      if ownership.owners(of: record).contains(alias) { owned.append(record.number) }
      if case .erased(let numbers, _) = record.event { erased.formUnion(numbers) }
      if case .consented(let consent) = record.event, consent.people.contains(alias) {
        consents.append(Recorded(number: record.number, at: record.at, event: consent))
      }
    }
    // The file it came from may be named after them.
    if isAlone, interview.opening?.imported != nil { owned.insert(1, at: 0) }
    numbers = owned.filter { !erased.contains($0) }
    self.consents = consents
  }

  /// The notes that still have words of theirs, in order.
  package var notes: [Note] {
    let held = Set(numbers)
    return interview.notes.filter { note in
      held.contains(note.number)
        || interview.echoes(of: note.number).contains(where: held.contains)
    }
  }

  /// Every wording that goes when they are erased.
  package var words: [String] {
    notes.flatMap { [$0.text] + $0.earlierTexts + ($0.correction.map { [$0] } ?? []) }
  }

  /// The facts to add so that no word of theirs is left, and none ever leaves the room again; empty
  /// when all is gone already.
  package func erasing(why: ErasureReason) -> [Event] {
    var events: [Event] = numbers.isEmpty ? [] : [.erased(numbers, why: why)]
    if why == .request, interview.consents[.notes, alias] != .withdrawn {
      let withdrawn = Consent(
        scope: .notes, people: [alias], answer: .withdrawn,
        language: interview.opening?.language ?? .dutch, explained: "")
      events.append(.consented(withdrawn))
    }
    return events
  }
}
