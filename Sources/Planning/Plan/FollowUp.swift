package import Interviewing
package import Understanding

/// An action for somebody, by a day (S6); a moment of the content calendar (S10) is one too.
package struct FollowUp: Sendable, Equatable {
  package let entry: PlanEntry

  package init?(_ entry: PlanEntry) {
    guard entry.kind == .followUp else { return nil }
    self.entry = entry
  }

  package var action: String { entry.text }
  package var owner: String? { entry.text(.owner) }
  /// Who takes over when the owner cannot.
  package var deputy: String? { entry.text(.deputy) }
  package var due: Day? { entry.text(.date).flatMap { Day($0) } }
  /// The day on which it was done.
  package var done: Day? { entry.text(.done).flatMap { Day($0) } }
  package var outcome: String? { entry.text(.outcome) }
  /// The promise that it takes over, when it does.
  package var promise: EvidenceAddress? {
    entry.sources(.text).lazy.compactMap { source in
      if case .said(let address) = source { address } else { nil }
    }.first
  }

  /// Its day has passed and nobody said that it is done.
  package func isLate(on today: Day) -> Bool { done == nil && due.map { $0 < today } ?? false }

  /// Who it is about.
  package var aliases: [Alias] {
    PlanField.allCases.flatMap { field in Alias.named(in: entry.text(field) ?? "") }
  }
}

extension Alias {
  /// The aliases that are words of a text.
  static func named(in text: String) -> [Alias] {
    text.split { !$0.isLetter && !$0.isNumber }.compactMap { Alias($0) }
  }
}

extension Plan {
  /// What has a day first, by that day; then what has none.
  package var followUps: [FollowUp] {
    entries(.followUp).compactMap { FollowUp($0) }.enumerated().sorted { left, right in
      let (one, other) = (left.element.due?.ordinal, right.element.due?.ordinal)
      return (one ?? .max, left.offset) < (other ?? .max, right.offset)
    }.map(\.element)
  }
}

/// A promise that was made in a talk, to be followed up.
package struct PromiseHeard: Sendable, Equatable {
  package let evidence: Evidence
  package let label: String
  /// The day of the talk.
  package let day: Day
}

/// Somebody who would like to hear from the team again, and of whom nothing was noted since.
package struct OutOfSight: Sendable, Equatable {
  package let person: Alias
  /// Their last talk.
  package let since: Day

  /// After so many days of silence somebody has dropped out of sight.
  package static let days = 30
}

/// A conversation as the timeline of the case tells it.
package struct TalkHeld: Sendable, Equatable {
  package let id: String
  package let title: String
  package let day: Day
  package let form: ConversationForm
  package let people: [Alias]
  package let needs: Int
  package let strengths: Int
  package let promises: [PromiseHeard]
  package let isClosed: Bool
  /// Who may be in touch again, and who may not, as they said here.
  package let contact: [Alias: ConsentAnswer]

  /// Nil for a second record of a meeting: the first tells it.
  package init?(_ interview: Interview) {
    guard let opening = interview.opening, interview.secondRecord == nil,
      let day = interview.startedAt.map({ Day(of: $0) })
    else { return nil }
    let allowed = interview.allowed
    let notes = allowed.standing.filter { $0.response != .leftOut }
    id = opening.id
    title = opening.title
    self.day = day
    form = interview.form
    people = interview.aliases
    needs = notes.count { $0.isA(.need) }
    strengths = notes.count { $0.isA(.strength) }
    promises = notes.filter { $0.isA(.promise) }.map {
      PromiseHeard(evidence: allowed.evidence($0), label: $0.label, day: day)
    }
    isClosed = interview.isClosed
    let answers = interview.aliases.map { alias -> (Alias, ConsentAnswer) in
      let notes = interview.consents[.notes, alias]
      return (alias, notes == .withdrawn ? notes : interview.consents[.contact, alias])
    }
    contact = Dictionary(answers, uniquingKeysWith: { $1 })
  }

  /// Who said last that the team may be in touch.
  static func reachable(in talks: [TalkHeld]) -> [Alias] {
    var last: [Alias: ConsentAnswer] = [:]
    for talk in talks.sorted(by: { $0.day < $1.day }) {
      for (alias, answer) in talk.contact where answer != .unknown { last[alias] = answer }
    }
    return last.filter { $0.value == .yes }.map(\.key).sorted()
  }
}
