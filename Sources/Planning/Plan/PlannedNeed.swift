package import Interviewing
package import Understanding

/// A need beside what the plan has for it.
package struct PlannedNeed: Sendable, Equatable {
  package let need: Finding
  package let goals: [PlanEntry]
  package let offers: [PlannedOffer]

  /// True while nothing is offered; also when the team decided that there is nothing.
  package var isWithoutOffer: Bool { !offers.contains(where: \.isOffered) }

  /// How a line of the plan points to it: a code, else where it was said first.
  package var source: PlanSource? { need.source }
}

extension Finding {
  /// How a line of the plan points to it: a code, else where it was said first.
  package var source: PlanSource? { PlanSource(id) }
}

extension Dossier {
  /// The needs, each with the goals and offers that serve it; most people first.
  ///
  /// - Parameter needs: as the codebook groups them.
  package func planned(for needs: [Finding]) -> [PlannedNeed] {
    let goals = plan.entries(.goal)
    let offers = plan.entries(.offer)
    return Summary.ranked(needs).map { need in
      PlannedNeed(
        need: need, goals: goals.filter { serves($0, need) },
        offers: offers.filter { serves($0, need) }.compactMap { PlannedOffer($0) })
    }
  }

  /// Whether a line of the plan serves a need: also one that was put in a code, or merged, later.
  package func serves(_ entry: PlanEntry, _ finding: Finding) -> Bool {
    entry.sources(.serves).contains { isAbout(finding, $0) }
  }

  /// Whether a source leads to a need or a strength.
  package func isAbout(_ finding: Finding, _ source: PlanSource) -> Bool {
    switch source {
    case .need(let number): codebook[number]?.id == finding.id
    case .said(let address): finding.evidence.contains { $0.address == address }
    case .entry, .meeting: false
    }
  }
}

/// Something that a goal can serve.
package struct Servable: Sendable, Equatable {
  package enum Kind: String, Sendable {
    case need, strength
    case organisationGoal = "organisation-goal"
    /// A sentence of the community vision, or a goal of the community.
    case vision

    package var name: Bilingual {
      switch self {
      case .need: Bilingual(nl: "behoefte", en: "need")
      case .strength: Bilingual(nl: "talent", en: "strength")
      case .organisationGoal:
        Bilingual(nl: "doel van de organisatie", en: "goal of the organisation")
      case .vision: Bilingual(nl: "visie", en: "vision")
      }
    }
  }

  package let kind: Kind
  /// Nil for a goal that only `gehoord.yaml` names: it is kept by its words.
  package let source: PlanSource?
  package let label: String

  package init(kind: Kind, source: PlanSource?, label: String) {
    self.kind = kind
    self.source = source
    self.label = label
  }
}

extension Dossier {
  /// All that a goal can serve: needs, strengths, goals of the organisation, and the vision.
  package func servables(
    needs: [Finding], strengths: [Finding], goals: [String]
  ) -> [Servable] {
    let heard = [(Servable.Kind.need, needs), (.strength, strengths)].flatMap { kind, findings in
      Summary.ranked(findings).map { Servable(kind: kind, source: $0.source, label: $0.label) }
    }
    let entries = plan.entries(.organisationGoal, .communityGoal, .vision).map { entry in
      Servable(
        kind: entry.kind == .organisationGoal ? .organisationGoal : .vision,
        source: .entry(entry.number), label: entry.text)
    }
    let known = Set(entries.map { $0.label.lowercased() })
    let set = goals.filter { !known.contains($0.lowercased()) }.map {
      Servable(kind: .organisationGoal, source: nil, label: $0)
    }
    return heard + entries + set
  }
}
