package import Interviewing
internal import Planning
internal import Understanding

/// `gehoord doelen DOSSIER --json`: the goals, and the needs with their offers.
extension JSON {
  package init(_ overview: GoalOverview, in language: Language) {
    let needs = overview.needs
    self = [
      "dossier": .string(overview.dossier),
      "goals": .array(overview.goals.map { Self.goal($0, overview) }),
      "needs": .array(needs.map { Self.need($0, overview, language) }),
      "withoutGoal": .strings(needs.filter(\.goals.isEmpty).map(\.need.id)),
      "withoutOffer": .strings(needs.filter(\.isWithoutOffer).map(\.need.id)),
    ]
  }

  private static func goal(_ goal: PlannedGoal, _ overview: GoalOverview) -> JSON {
    let letters = goal.findings.map { Member($0.criterion.rawValue, .bool($0.isMet == true)) }
    let identity = [Member("id", .string(goal.entry.id)), Member("goal", .string(goal.text))]
    return .object(
      identity + letters + [
        Member("missing", .strings(goal.missing.map(\.rawValue))),
        Member("open", .strings(goal.open.map(\.rawValue))),
        Member("deadline", .optional(goal.deadline?.day?.description)),
        Member("deadlineWords", .optional(goal.deadline?.words)),
        Member("over", .bool(goal.isOver)),
        Member("count", goal.sentence?.count.map { .int($0) } ?? .null),
        Member("sources", .strings(goal.entry.sources(.text).map(\.description))),
        Member("serves", .array(overview.served(by: goal).map(Self.served))),
        Member("owner", .optional(goal.owner)), Member("deputy", .optional(goal.deputy)),
        Member("agreed", agreed(goal)), Member("evaluation", .array(goal.evaluations.map(moment))),
      ] + said(goal.entry))
  }

  /// The fields that are words and nothing more.
  private static func said(_ entry: PlanEntry) -> [Member] {
    let fields: [PlanField] = [.baseline, .measure, .hours, .people, .money]
    let confidence = entry.text(.confidence).flatMap { Int($0) }.map { JSON.int($0) } ?? .null
    return fields.map { Member($0.rawValue, .optional(entry.text($0))) } + [
      Member("confidence", confidence), Member("surer", .optional(entry.text(.surer))),
    ]
  }

  private static func served(_ servable: Servable) -> JSON {
    [
      "kind": .string(servable.kind.rawValue),
      "source": .optional(servable.source?.description), "label": .string(servable.label),
    ]
  }

  private static func agreed(_ goal: PlannedGoal) -> JSON {
    guard goal.isAgreed else { return .null }
    return [
      "text": .optional(goal.entry.text(.agreed)),
      "meetings": .array(
        goal.meetings.map { meeting in
          [
            "day": .string(meeting.day.description),
            "people": .strings(meeting.people.map(\.description)),
          ]
        }),
    ]
  }

  private static func moment(_ moment: EvaluationMoment) -> JSON {
    ["words": .string(moment.words), "day": .optional(moment.day?.description)]
  }

  private static func need(
    _ need: PlannedNeed, _ overview: GoalOverview, _ language: Language
  ) -> JSON {
    [
      "id": .string(need.need.id), "label": .string(need.need.label),
      "domain": .string(need.need.domain.rawValue), "persons": .int(need.need.people.count),
      "goals": .strings(need.goals.map(\.id)),
      "offers": .array(need.offers.map { offer($0, overview) }),
      "proposals": .array(
        overview.supply.matches(for: need.need, in: overview.dossier).map { match in
          [
            "name": .string(match.name), "partner": .optional(match.partner),
            "reasons": .strings(match.reasons.map { $0[language] }),
          ]
        }),
    ]
  }

  private static func offer(_ offer: PlannedOffer, _ overview: GoalOverview) -> JSON {
    [
      "id": .string(offer.entry.id), "name": .string(offer.name),
      "fit": .optional(offer.fit?.rawValue), "partner": .optional(offer.partner),
      "handover": .optional(offer.handover), "date": .optional(offer.day?.description),
      "owner": .optional(offer.owner), "known": .bool(overview.isKnown(offer)),
      "open": .strings(offer.open.map(\.rawValue)),
    ]
  }
}
