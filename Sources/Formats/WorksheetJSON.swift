package import Interviewing
package import Planning
internal import Understanding

/// Worksheet 6 and the ground for a decision, for programs: `gehoord visie --json`.
extension JSON {
  package init(_ sheet: Worksheet6, ground: CommonGround) {
    self = [
      "dossier": .string(sheet.dossier),
      "decision": sheet.decision.map { JSON($0) } ?? .null,
      "fields": .object(
        VisionField.allCases.filter { $0.kind != nil }.map { field in
          Member(field.rawValue, .array(sheet.sentences(of: field).map { JSON($0) }))
        }),
      "needs": .array(sheet.needs.map { JSON(found: $0) }),
      "strengths": .array(sheet.strengths.map { JSON(found: $0) }),
      "ground": JSON(ground),
    ]
  }

  private init(_ decision: VerdictGiven) {
    self = [
      "id": .string(decision.entry.id), "verdict": .string(decision.verdict.rawValue),
      "reason": .string(decision.reason), "on": .string(decision.entry.at.date),
      "meetings": .array(
        decision.meetings.map { meeting in
          ["day": .string(meeting.day.description), "people": JSON(people: meeting.people)]
        }),
    ]
  }

  private init(_ sentence: Worksheet6.Sentence) {
    self = [
      "id": .string(sentence.id), "text": .string(sentence.text),
      "basis": .string(sentence.basis.rawValue),
      "sources": .array(sentence.sources.map { JSON($0) }),
      "misquoted": .strings(sentence.misquoted),
    ]
  }

  private init(_ source: Worksheet6.Source) {
    switch source {
    case .said(let evidence):
      self = [
        "kind": "said", "conversation": .string(evidence.conversation),
        "event": .int(evidence.event), "source": .optional(evidence.source?.file),
        "line": evidence.source.map { .int($0.line) } ?? .null,
        "speaker": .string(evidence.voices.map(\.rawValue).joined(separator: ",")),
        "text": .string(evidence.text),
      ]
    case .need(let code):
      self = ["kind": "need", "id": .string(code.id), "label": .string(code.label)]
    case .entry(let entry):
      self = ["kind": "entry", "id": .string(entry.id), "text": .string(entry.text)]
    case .meeting(let day, let people):
      self = [
        "kind": "meeting", "day": .string(day.description), "people": JSON(people: people),
      ]
    case .lost(let source): self = ["kind": "lost", "source": .string(source.description)]
    }
  }

  private init(found finding: Finding) {
    self = [
      "id": .string(finding.id), "label": .string(finding.label),
      "domain": .string(finding.domain.rawValue), "persons": .int(finding.people.count),
    ]
  }

  private init(_ ground: CommonGround) {
    self = [
      "talks": .int(ground.talks), "persons": .int(ground.people),
      "confirmed": .int(ground.confirmed), "confirming": JSON(people: ground.confirming),
      "shared": .array(ground.shared.map { JSON(found: $0) }), "single": .int(ground.single),
      "disputed": .array(
        ground.disputed.map { evidence in
          [
            "conversation": .string(evidence.conversation), "event": .int(evidence.event),
            "text": .string(evidence.text),
            "disagreed": JSON(people: evidence.disagreed.map(\.alias)),
          ]
        }),
      "reachable": JSON(people: ground.reachable),
    ]
  }

  fileprivate init(people: [Alias]) { self = .strings(people.map(\.description)) }
}

/// The timeline of a case, for programs: `gehoord logboek --json`.
extension JSON {
  package init(_ timeline: Timeline, in language: Language) {
    self = [
      "dossier": .string(timeline.dossier), "today": .string(timeline.today.description),
      "timeline": .array(timeline.lines.map { JSON($0, language) }),
      "followUps": .array(timeline.followUps.map { JSON($0, on: timeline.today) }),
      "promises": .array(
        timeline.promises.map { promise, followUp in
          [
            "conversation": .string(promise.evidence.conversation),
            "event": .int(promise.evidence.event), "text": .string(promise.label),
            "day": .string(promise.day.description), "followUp": .optional(followUp?.entry.id),
          ]
        }),
      "outOfSight": .array(
        timeline.outOfSight.map { lost in
          ["who": .string(lost.person.description), "since": .string(lost.since.description)]
        }),
    ]
  }

  private init(_ line: Timeline.Line, _ language: Language) {
    self = [
      "date": .string(line.date.description), "kind": .string(line.kind.rawValue),
      "action": .string(line.action[language]), "outcome": .optional(line.outcome?[language]),
      "id": .optional(line.entry.map { "e\($0)" }), "conversation": .optional(line.conversation),
    ]
  }

  private init(_ followUp: FollowUp, on today: Day) {
    self = [
      "id": .string(followUp.entry.id), "action": .string(followUp.action),
      "owner": .optional(followUp.owner), "deputy": .optional(followUp.deputy),
      "by": .optional(followUp.due?.description), "done": .optional(followUp.done?.description),
      "outcome": .optional(followUp.outcome), "late": .bool(followUp.isLate(on: today)),
      "promise": .optional(followUp.promise?.description),
    ]
  }
}
