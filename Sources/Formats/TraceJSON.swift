internal import Interviewing
package import Planning
internal import Understanding

/// Whether a dossier's claims trace back, as scripts read it.
extension JSON {
  package init(_ trace: Trace, of dossier: String, damaged: [String]) {
    self = [
      "dossier": .string(dossier), "whole": .bool(trace.isWhole && damaged.isEmpty),
      "claims": .array(trace.claims.map { JSON($0) }),
      "lostMembers": .array(
        trace.lostMembers.map { lost in
          [
            "code": .string(lost.code.id), "source": .string("\(lost.address)"),
            "why": .string(lost.loss.rawValue),
          ]
        }),
      "needs": .array(
        trace.needs.map { need in
          [
            "id": .string(need.id), "label": .string(need.label),
            "evidence": .strings(need.evidence.map { "\($0.address)" }),
          ]
        }),
      "damagedFiles": .strings(damaged),
    ]
  }

  private init(_ claim: Claim) {
    self = [
      "id": .string(claim.entry.id), "kind": .string(claim.entry.kind.rawValue),
      "text": .string(claim.entry.text), "basis": .string(claim.basis.rawValue),
      "servesNothing": .bool(claim.servesNothing), "misquoted": .strings(claim.misquoted),
      "sources": .array(claim.links.map { JSON($0) }),
      "evidence": .strings(claim.evidence.map { "\($0.address)" }),
    ]
  }

  private init(_ link: TraceLink) {
    switch link {
    case .words(let evidence):
      self = ["source": .string("\(evidence.address)"), "text": .string(evidence.text)]
    case .need(let finding):
      self = ["source": .string(finding.id), "text": .string(finding.label)]
    case .claim(let claim):
      self = ["source": .string(claim.entry.id), "text": .string(claim.entry.text)]
    case .meeting(let day, let people):
      self = [
        "source": .string(day.description), "people": .strings(people.map(\.description)),
      ]
    case .lost(let source, let loss):
      self = ["source": .string("\(source)"), "lost": .string(loss.rawValue)]
    }
  }

  /// How far a dossier is.
  package init(_ status: DossierStatus) {
    self = [
      "dossier": .string(status.name), "conversations": .int(status.talks),
      "closed": .int(status.closedTalks), "persons": .int(status.people),
      "from": .optional(status.days?.lowerBound.description),
      "to": .optional(status.days?.upperBound.description), "needs": .int(status.needs),
      "codes": .int(status.codes), "suggestions": .int(status.suggestions),
      "strengths": .int(status.strengths),
      "decision": .optional(status.decision?.verdict.rawValue),
      "sentences": .int(status.sentences), "visions": .int(status.visions),
      "goals": .int(status.goals), "incompleteGoals": .int(status.incompleteGoals),
      "offers": .int(status.offers), "needsWithoutOffer": .int(status.needsWithoutOffer),
      "openActions": .int(status.openActions), "lateActions": .int(status.lateActions),
      "reports": .strings(status.reports), "next": .string(status.next.rawValue),
    ]
  }
}
