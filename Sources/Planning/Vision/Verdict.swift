package import Interviewing
package import Understanding

/// Whether there is ground to work together (S0); raw values are kept in the record.
package enum Verdict: String, CaseIterable, Sendable {
  case go
  case noGo = "no-go"
  case later

  package var name: Bilingual {
    switch self {
    case .go: Bilingual(nl: "go: we gaan samen verder", en: "go: we go on together")
    case .noGo: Bilingual(nl: "no-go: hier stoppen we", en: "no-go: we stop here")
    case .later: Bilingual(nl: "later: we beslissen nog niet", en: "later: we don't decide yet")
    }
  }
}

/// A decision on going on or not, with its reason and with whom it was taken.
package struct VerdictGiven: Sendable, Equatable {
  package let entry: PlanEntry
  package let verdict: Verdict

  package init?(_ entry: PlanEntry) {
    guard entry.kind == .decision, let verdict = entry.text(.verdict).flatMap(Verdict.init) else {
      return nil
    }
    self.entry = entry
    self.verdict = verdict
  }

  /// Empty while nobody gave one.
  package var reason: String { entry.text }

  /// The days on which it was agreed, with who was there.
  package var meetings: [(day: Day, people: [Alias])] {
    (entry.sources(.agreed) + entry.sources(.text)).compactMap { source in
      if case .meeting(let day, let people) = source { Day(day).map { ($0, people) } } else { nil }
    }
  }
}

extension Plan {
  /// Every decision that was taken; the last one counts.
  package var verdicts: [VerdictGiven] { entries(.decision).compactMap { VerdictGiven($0) } }
}

/// What speaks for common ground, and what does not: what to look at before go or no-go.
package struct CommonGround: Sendable, Equatable {
  package let talks: Int
  package let people: Int
  /// Needs that were confirmed when they were said back, and who confirmed.
  package let confirmed: Int
  package let confirming: [Alias]
  /// Needs of more than one person, most people first.
  package let shared: [Finding]
  /// Needs of one person: never dropped.
  package let single: Int
  package let strengths: [Finding]
  package let statements: [StatementTally]
  /// What somebody said and somebody else did not agree with.
  package let disputed: [Evidence]
  /// Who said that the team may get in touch again.
  package let reachable: [Alias]

  /// - Parameter summary: of the dossier's talks, as its codebook groups them.
  package init(_ summary: Summary, heard: HeardLines, talks: [TalkHeld]) {
    self.talks = summary.talks
    people = summary.people.count
    let needs = Summary.ranked(summary.needs)
    let answered = needs.filter { $0.evidence.contains { $0.confirmed == true } }
    confirmed = answered.count
    confirming = Set(
      answered.flatMap(\.evidence).filter { $0.confirmed == true }.flatMap(\.people).map(\.alias)
    ).sorted()
    shared = needs.filter { $0.people.count > 1 }
    single = needs.count { $0.people.count == 1 }
    strengths = Summary.ranked(summary.strengths)
    statements = summary.statements
    disputed = heard.disputed
    reachable = TalkHeld.reachable(in: talks)
  }
}
