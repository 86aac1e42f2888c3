package import Interviewing
internal import Understanding

/// The timeline of a case (S7): what happened, what is still to be done, and who dropped out of sight.
package struct Timeline: Sendable, Equatable {
  /// What a line of it tells of; raw values are words of `logboek --json`.
  package enum Kind: String, Sendable {
    case talk
    /// A talk was prepared for a day on which none was recorded.
    case notHeld = "not-held"
    case decision, vision, goal, export
    /// A follow-up that was done.
    case done
    /// Written by hand.
    case moment
  }

  package struct Line: Sendable, Equatable {
    package let date: CaseDate
    package let kind: Kind
    package let action: Bilingual
    /// Nil when nobody wrote one.
    package let outcome: Bilingual?
    /// The line of the plan that it tells of, when it does.
    package var entry: Int?
    /// The conversation that it tells of, when it does.
    package var conversation: String?
  }

  package let dossier: String
  package let today: Day
  /// By date; on one date in the order in which they came about.
  package let lines: [Line]
  package let followUps: [FollowUp]
  /// Promises of the talks, with the follow-up that took each over.
  package let promises: [(promise: PromiseHeard, followUp: FollowUp?)]
  package let outOfSight: [OutOfSight]

  package init(_ dossier: Dossier, talks: [TalkHeld], today: Day) {
    self.dossier = dossier.id ?? ""
    self.today = today
    let followUps = dossier.plan.followUps
    self.followUps = followUps
    let taken = Dictionary(
      followUps.compactMap { up in up.promise.map { ($0, up) } }, uniquingKeysWith: { $1 })
    promises = talks.sorted { $0.day < $1.day }.flatMap(\.promises).map {
      ($0, taken[$0.evidence.address])
    }
    let all =
      talks.map { $0.line(expecting: dossier.preparations) }
      + dossier.preparations.values.compactMap { $0.notHeld(talks, today: today) }
      + dossier.lines + followUps.compactMap(\.doneLine)
    lines = all.enumerated().sorted {
      ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
    }.map(\.element)
    outOfSight = Self.outOfSight(dossier.plan, talks, today)
  }

  package var open: [FollowUp] { followUps.filter { $0.done == nil } }
  package var late: [FollowUp] { open.filter { $0.isLate(on: today) } }
  package var openPromises: [PromiseHeard] {
    promises.filter { $0.followUp == nil }.map(\.promise)
  }

  /// Who may be contacted, and of whom nothing was noted for a month: no talk, no action, no moment.
  private static func outOfSight(_ plan: Plan, _ talks: [TalkHeld], _ today: Day) -> [OutOfSight] {
    let moments = plan.entries(.moment).flatMap { entry -> [(Alias, Day?)] in
      let day = entry.text(.date).flatMap { CaseDate($0) }?.first
      return Alias.named(in: "\(entry.text) \(entry.text(.outcome) ?? "")").map { ($0, day) }
    }
    let sources = Dictionary(
      talks.flatMap(\.promises).map { ($0.evidence.address, $0.evidence.people.map(\.alias)) },
      uniquingKeysWith: { $1 })
    let cared = Set(
      plan.followUps.flatMap { up in
        up.aliases + (up.promise.flatMap { sources[$0] } ?? [])
      })
    return TalkHeld.reachable(in: talks).compactMap { person in
      let last = talks.filter { $0.people.contains(person) }.map(\.day).max()
      guard let last, last.adding(OutOfSight.days) < today, !cared.contains(person) else {
        return nil
      }
      let isSeen = moments.contains { $0.0 == person && ($0.1 ?? last) >= last }
      return isSeen ? nil : OutOfSight(person: person, since: last)
    }
  }

  package static func == (left: Timeline, right: Timeline) -> Bool {
    left.lines == right.lines && left.followUps == right.followUps
      && left.promises.map(\.promise) == right.promises.map(\.promise)
      && left.outOfSight == right.outOfSight
  }
}

extension FollowUp {
  fileprivate var doneLine: Timeline.Line? {
    guard let done else { return nil }
    let who = owner.map { " (\($0))" } ?? ""
    return Timeline.Line(
      date: CaseDate(done), kind: .done,
      action: Bilingual(nl: "Gedaan: \(action)\(who)", en: "Done: \(action)\(who)"),
      outcome: outcome.map { Bilingual(nl: $0, en: $0) }, entry: entry.number)
  }
}
