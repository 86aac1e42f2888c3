package import Interviewing

/// Which of two records of a meeting: the first is A on the screen, the second B.
package enum Side: String, Sendable, CaseIterable {
  case first = "A"
  case second = "B"

  package var other: Side { self == .first ? .second : .first }
}

/// Two records of one meeting (C13), read as one: the second under the aliases of the first.
package struct Pair: Sendable, Equatable {
  package let first: Interview
  package let second: Interview
  /// The first record's standing note that says the same, by the number of the second's.
  package let twins: [Int: Int]
  /// Seconds that the second record's clock seems ahead; 0 when the clocks agree.
  package let clockDifference: Int

  /// - Parameter same: the alias in the first record, by that of the same person in the second.
  package init(_ first: Interview, _ second: Interview, same: [Alias: Alias] = [:]) {
    self.first = first
    self.second = second.renaming(same)
    let matching = Matching(first.notes.filter(\.stands), self.second.notes.filter(\.stands))
    twins = matching.twins
    clockDifference = matching.clockDifference
  }

  package subscript(_ side: Side) -> Interview { side == .first ? first : second }

  /// What both records together allow: the strictest of what they say of somebody they both know.
  package var consents: ConsentTable {
    let (known, alsoKnown) = (Set(first.aliases), Set(second.aliases))
    var table = ConsentTable()
    for person in known.union(alsoKnown) {
      for scope in ConsentScope.allCases {
        let (one, other) = (first.consents[scope, person], second.consents[scope, person])
        table[scope, person] =
          !alsoKnown.contains(person)
          ? one : !known.contains(person) ? other : .strictest(one, other)
      }
    }
    return table
  }

  /// The records as they count in a summary: once, under what both allow, and without what was left
  /// out of one at a participant's wish.
  package var counted: (first: Interview, second: Interview) {
    let consents = consents
    let place = SecondRecord(of: first.opening?.id ?? "", twins: twins)
    let leftOut = twins.filter { second, first in
      self.first.note(first)?.response == .leftOut || self.second.note(second)?.response == .leftOut
    }
    return (
      first.leavingOut(Set(leftOut.values)).reading(under: consents),
      second.leavingOut(Set(leftOut.keys)).reading(under: consents, as: place)
    )
  }

  /// Whether there was a moment when both note takers wrote.
  package var overlaps: Bool {
    guard let one = first.span, let other = second.span else { return true }
    return one.overlaps(other)
  }
}

/// A line of one of two records.
package struct PairedNote: Sendable, Equatable {
  package let side: Side
  package let note: Note
  /// On the first record's clock.
  package let at: Moment
}

extension Pair {
  /// All lines of both by time; two that say the same of the same person stand together.
  package var passages: [[PairedNote]] {
    let firsts = Dictionary(twins.map { ($1, $0) }, uniquingKeysWith: { $1 })
    let own = first.notes.map { note in
      [paired(note, .first)]
        + (firsts[note.number].flatMap(second.note).map { [paired($0, .second)] } ?? [])
    }
    let others = second.notes.filter { twins[$0.number] == nil }.map { [paired($0, .second)] }
    return (own + others).map { $0.sorted { $0.at < $1.at } }.enumerated().sorted {
      ($0.element[0].at, $0.offset) < ($1.element[0].at, $1.offset)
    }.map(\.element)
  }

  private func paired(_ note: Note, _ side: Side) -> PairedNote {
    PairedNote(
      side: side, note: note,
      at: side == .first ? note.at : note.at.earlier(seconds: clockDifference))
  }
}

extension Moment {
  func earlier(seconds: Int) -> Moment {
    Moment(milliseconds: milliseconds - Int64(seconds) * 1000, offset: offset)
  }
}

extension Interview {
  fileprivate func leavingOut(_ numbers: Set<Int>) -> Interview {
    guard !numbers.isEmpty else { return self }
    return releasing(to: { _ in true }) { note in
      guard numbers.contains(note.number) else { return note }
      var note = note
      note.response = .leftOut
      return note
    }
  }

  /// From the start to the last line: what is added later is no part of the meeting.
  fileprivate var span: ClosedRange<Moment>? {
    startedAt.map { start in start...(notes.map(\.at).reduce(start) { max($0, $1) }) }
  }
}
