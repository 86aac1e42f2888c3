internal import Interviewing
internal import Planning
package import Understanding

/// A summary as scripts read it (`product.md` §9): needs first, every one with its evidence.
extension JSON {
  package init(_ summary: Summary) {
    self = .object(
      Self.parts(of: summary).map { part in
        Member(part.key, part.count.map { JSON.int($0) } ?? .array(Array(part.items)))
      })
  }

  /// Writes the same over several lines, part by part, so that no more of it is held than a part.
  package static func write(_ summary: Summary, to send: @escaping ([UInt8]) -> Void) {
    var writer = JSONWriter(send: send)
    for part in parts(of: summary) {
      if let count = part.count {
        writer.add(part.key, .int(count))
      } else {
        writer.add(part.key, part.items)
      }
    }
    writer.end()
  }

  /// A member of the whole: a number, or values that are made as they are asked for.
  private struct Part {
    let key: String
    var count: Int?
    var items: AnySequence<JSON> = AnySequence([])

    init(_ key: String, _ items: some Sequence<JSON>) {
      self.key = key
      self.items = AnySequence(items)
    }

    init(_ key: String, count: Int) {
      self.key = key
      self.count = count
    }
  }

  private static func parts(of summary: Summary) -> [Part] {
    let needs = Summary.ranked(summary.needs).lazy.map { JSON($0) }
    let suggested = summary.suggestedNeeds.lazy.map { JSON($0) }
    let strengths = Summary.ranked(summary.strengths)
    return [
      Part("needs", [AnySequence(needs), AnySequence(suggested)].joined()),
      Part("strengths", strengths.lazy.map { JSON($0) }),
      Part("persons", count: summary.people.count),
      Part("statements", summary.statements.lazy.map { JSON($0) }),
      Part("conversations", summary.conversations.lazy.map { JSON($0) }),
      Part("parked", summary.parked.lazy.map { JSON($0) }),
      Part("promises", summary.promises.lazy.map { JSON($0) }),
      Part("missed", summary.missed.lazy.map { JSON($0) }),
      Part("corrected", summary.corrected.lazy.map { JSON($0) }),
      Part("open", summary.open.lazy.map { JSON($0) }),
    ]
  }

  private init(_ finding: Finding) {
    self = [
      "id": .string(finding.id), "label": .string(finding.label),
      "domain": .string(finding.domain.rawValue), "status": .string(finding.status.rawValue),
      "persons": .int(finding.people.count), "conversations": .int(finding.conversations.count),
      "disagreed": .int(finding.disagreed.count),
      "importance": .array(finding.importances.map { .int($0) }),
      "why": .strings(finding.evidence.flatMap(\.whys).map(\.text)),
      "evidence": .array(finding.evidence.map { JSON($0) }),
    ]
  }

  /// As a marked need is, and for each of its evidence why it was suggested.
  private init(_ need: SuggestedNeed) {
    let reasons = need.readings.map { reading -> JSON in
      [
        "strength": .string(reading.strength.rawValue),
        "signs": .strings(reading.signs.map(\.name)), "words": .strings(reading.words),
      ]
    }
    self = .object((JSON(need.finding).members ?? []) + [Member("reasons", .array(reasons))])
  }

  private init(_ evidence: Evidence) {
    self = [
      "conversation": .string(evidence.conversation), "event": .int(evidence.event),
      "source": .optional(evidence.source?.file),
      "line": evidence.source.map { .int($0.line) } ?? .null,
      "speaker": .string(evidence.voices.map(\.rawValue).joined(separator: ",")),
      "text": .string(evidence.text), "confirmed": evidence.confirmed.map { .bool($0) } ?? .null,
      "readback": .optional(evidence.response?.rawValue),
      "interpreted": .bool(evidence.voices.isInterpreted),
      "practice": .optional(evidence.practice?.rawValue),
      "agreed": .strings(evidence.agreed.map(\.alias.description)),
      "disagreed": .strings(evidence.disagreed.map(\.alias.description)),
    ]
  }

  private init(_ counted: StatementTally) {
    self = .object(
      [Member("statement", .string(counted.statement.text))]
        + Self.members(counted.poll.tally)
        + [
          Member(
            "places",
            .array(
              counted.poll.places.map { stop in
                .object([Member("place", .optional(stop.place))] + Self.members(stop.tally))
              }))
        ])
  }

  private static func members(_ tally: Tally) -> [Member] {
    Stance.allCases.map { Member($0.rawValue, .int(tally[$0])) }
  }

  private init(_ remark: Remark) {
    self = [
      "label": .string(remark.label), "correction": .optional(remark.correction),
      "evidence": JSON(remark.evidence),
    ]
  }

  private init(_ talk: ConversationSummary) {
    let turns = talk.turns.sorted { $0.key < $1.key }
    let talkItself: JSON = [
      "id": .string(talk.id), "title": .string(talk.title), "date": .string(talk.date),
      "form": .string(talk.form.rawValue), "minutes": .int(talk.minutes),
      "participants": .strings(talk.people.map(\.description)),
      "lines": .object(turns.map { Member($0.key.description, .int($0.value)) }),
      "notHeard": .strings(talk.silent.map(\.description)),
      "notHeardOn": .array(
        talk.notHeardOn.map {
          ["topic": .string($0.topic.text), "participants": .strings($0.people.map(\.description))]
        }),
      "notAsked": .strings(talk.topicsNotAsked.map(\.text)),
      "closed": .bool(talk.isClosed), "controlCode": .optional(talk.controlCode),
      "withdrawn": .int(talk.withdrawnNotes), "erased": .int(talk.erasedNotes),
      "leftOut": .int(talk.leftOutNeeds),
    ]
    let first = talk.secondRecordOf.map { [Member("secondRecordOf", .string($0))] } ?? []
    self = .object((talkItself.members ?? []) + first)
  }
}

extension JSON {
  /// A report for the team, with what it leaves out.
  package init(_ report: TeamReport) {
    let summary = JSON(report.summary)
    self = .object(
      [
        Member("dossier", .string(report.dossier)), Member("date", .string(report.date)),
        Member("organisation", .optional(report.organisation)),
      ] + (summary.members ?? []) + [
        Member("quotesLeftOut", .int(report.quotesLeftOut)),
        Member("peopleLeftOut", .int(report.peopleLeftOut)),
        Member("replaced", .int(report.replaced.words)),
        Member("replacedUndecided", .int(report.replaced.undecided)),
        Member("skippedFiles", .strings(report.skippedFiles)),
        Member("contradicted", .int(report.contradicted)),
        Member("decision", .lines(report.plan, [.decision])),
        Member("vision", .lines(report.plan, TeamReport.worksheet)),
        Member("goals", .lines(report.plan, [.goal])),
        Member("offers", .lines(report.plan, [.offer])),
        Member("followUps", .lines(report.plan, [.followUp])),
        Member("timeline", .lines(report.plan, [.moment])),
      ])
  }
}
