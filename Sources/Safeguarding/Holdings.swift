package import Interviewing

/// What one conversation holds about one person.
package struct Holdings: Sendable {
  /// Everything that they go by: note takers who did not agree on an alias each gave their own.
  package let aliases: [Alias]
  package let interview: Interview
  /// The records whose words are theirs: said by them, or about them.
  package let numbers: [Int]
  /// What was asked and answered about consent, in order.
  package let consents: [Recorded<Consent>]
  /// Nobody else took part.
  package let isAlone: Bool

  /// Nil when they take no part in it.
  package init?(of aliases: [Alias], in records: [Recorded<Event>]) {
    let interview = Interview(folding: records)
    self.aliases = interview.aliases.filter(aliases.contains)
    self.interview = interview
    guard !self.aliases.isEmpty else { return nil }
    isAlone = self.aliases.count == interview.aliases.count
    var ownership = Ownership()
    var erased: Set<Int> = []
    var owned: [Int] = []
    var consents: [Recorded<Consent>] = []
    for record in records {
      if ownership.owners(of: record).contains(where: aliases.contains) {
        owned.append(record.number)
      }
      if case .erased(let numbers, _) = record.event { erased.formUnion(numbers) }
      if case .consented(let consent) = record.event,
        consent.people.contains(where: aliases.contains)
      {
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

  /// The notes of others in which they are named; those stay when they are erased.
  package var mentions: [Note] {
    let own = Set(notes.map(\.number))
    let names = Set(aliases.map(\.description))
    return interview.notes.filter { note in
      note.stands && !own.contains(note.number)
        && note.text.split { !$0.isLetter && !$0.isNumber }.contains { names.contains(String($0)) }
    }
  }

  /// Every wording that goes when they are erased.
  package var words: [String] {
    let opening = numbers.contains(1) ? interview.opening : nil
    let names = [opening?.title, opening?.imported?.name].compactMap { $0 }
    return names + notes.flatMap(\.everyWording)
  }

  /// The facts to add so that no word of theirs is left, and none ever leaves the room again; empty
  /// when all is gone already.
  package func erasing(why: ErasureReason) -> [Event] {
    let erased: [Event] = numbers.isEmpty ? [] : [.erased(numbers, why: why)]
    let taking = aliases.filter { interview.consents[.notes, $0] != .withdrawn }
    guard why == .request, !taking.isEmpty else { return erased }
    let withdrawn = Consent(
      scope: .notes, people: taking, answer: .withdrawn,
      language: interview.opening?.language ?? .dutch, explained: "")
    return erased + [.consented(withdrawn)]
  }
}

extension Note {
  /// What it says, said before, and was corrected to.
  package var everyWording: [String] {
    [text] + earlierTexts + [correction, wording].compactMap(\.self)
  }
}
