internal import Interviewing
internal import Planning
internal import Understanding

extension JSON {
  /// What the municipality reads; a count of fewer than three people is null.
  package init(_ report: MunicipalityReport) {
    let content = report.content
    let plan = content.plan
    func texts(_ kind: PlanKind) -> JSON {
      .strings(plan.entries(kind).compactMap { content.text($0) })
    }
    let needs = report.shared.map { finding -> JSON in
      let checked = MunicipalityReport.checked(finding)
      return [
        "label": .string(content.label(finding)), "domain": .string(finding.domain.rawValue),
        "persons": .int(finding.people.count), "conversations": .int(finding.conversations.count),
        "confirmed": checked == 0 || checked >= ReportContent.fewestPeople
          ? .int(checked) : .null,
      ]
    }
    let strengths = report.strengths.map { finding -> JSON in
      ["label": .string(content.label(finding)), "persons": .int(finding.people.count)]
    }
    let figures = report.populationFigures.map { figure -> JSON in
      ["text": .string(figure.text), "source": .string(figure.source)]
    }
    self = [
      "for": "municipality", "dossier": .string(content.dossier), "date": .string(content.date),
      "organisation": .optional(content.organisation), "asked": texts(.asked),
      "policyField": .optional(content.last(.policyField)),
      "neighbourhood": .optional(content.last(.neighbourhood)),
      "cost": .optional(content.last(.cost)), "talks": .int(content.talks),
      "persons": .int(content.people), "personsShared": .int(content.summary.people.count),
      "needs": .array(needs), "alsoMentioned": .strings(report.alsoMentioned.map(\.rawValue)),
      "strengths": .array(strengths), "figures": .array(figures),
      "face": .optional(
        report.face.map { ReportContent.withoutAliases(Telling($0).plain, content.language) }),
      "obstacles": texts(.obstacle), "goals": texts(.goal),
      "participantsTold": .optional(content.toldOn),
      "missing": .strings(report.missing.map(\.rawValue)), "leftOut": JSON(leftOut: content),
    ]
  }

  /// The page for the participants, part by part.
  package init(_ report: ParticipantReport) {
    let document = report.document
    let parts = document.sections.map { section -> JSON in
      [
        "id": .string(section.id), "title": .string(section.title),
        "sentences": .strings(section.blocks.flatMap(\.sentences)),
      ]
    }
    self = [
      "for": "participants", "dossier": .string(report.content.dossier),
      "date": .string(report.content.date),
      "language": .string(report.readers?.code ?? report.content.language.rawValue),
      "title": .string(document.title.map(\.plain).joined()), "parts": .array(parts),
      "missing": .strings(report.missing.map(\.rawValue)),
      "untranslated": .strings(report.untranslated),
    ]
  }

  private init(leftOut content: ReportContent) {
    self = [
      "notShared": .int(content.people - content.summary.people.count),
      "quotes": .int(content.quotesLeftOut), "contradicted": .int(content.contradicted),
      "damagedFiles": .int(content.skippedFiles.count),
      "statements": .bool(!content.summary.statements.isEmpty),
      "replaced": .int(content.replaced.words),
    ]
  }
}

extension Document.Block {
  /// What is said, without what is still to be filled in.
  fileprivate var sentences: [String] {
    switch self {
    case .paragraph(let inlines): [inlines.map(\.plain).joined()]
    case .list(let items): items.map { $0.map(\.plain).joined() }
    default: []
    }
  }
}

extension Telling {
  /// Without markup.
  var plain: String { text.map(\.plain).joined() }
}

// MARK: The plan, for the team

extension JSON {
  /// The lines of a plan with all that is known of them, by their own numbers.
  static func lines(_ plan: Plan, _ kinds: [PlanKind]) -> JSON {
    .array(
      plan.entries.filter { kinds.contains($0.kind) }.map { entry in
        let fields = PlanField.allCases.compactMap { field in
          entry.text(field).map { Member(field.rawValue, .string($0)) }
        }
        let sources = PlanField.allCases.flatMap { field in
          entry.sources(field).map { source -> JSON in
            ["field": .string(field.rawValue), "source": .string(source.description)]
          }
        }
        return .object(
          [Member("id", .string(entry.id)), Member("kind", .string(entry.kind.rawValue))] + fields
            + [Member("sources", .array(sources))])
      })
  }
}
