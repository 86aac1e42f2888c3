package import Planning
package import Understanding

/// The goals of a dossier beside its needs and offers: what a listing and a report tell.
package struct GoalOverview: Sendable, Equatable {
  package let dossier: String
  package let state: Dossier
  /// As the codebook groups it.
  package let summary: Summary
  package let supply: Supply
  package let goals: [PlannedGoal]

  package init(
    dossier: String, state: Dossier, summary: Summary, supply: Supply, goals: [PlannedGoal]
  ) {
    self.dossier = dossier
    self.state = state
    self.summary = summary
    self.supply = supply
    self.goals = goals
  }

  /// The needs with what the plan has for them, most people first.
  package var needs: [PlannedNeed] { state.planned(for: summary.needs) }

  /// What a goal serves, each with what it is and how it reads; what is not there any more is left out.
  package func served(by goal: PlannedGoal) -> [Servable] {
    let known = state.servables(
      needs: summary.needs, strengths: summary.strengths, goals: [])
    let pointed = goal.entry.sources(.serves).compactMap { source in
      known.first { $0.source == source } ?? found(source)
    }
    let words = goal.servedWords.map {
      Servable(kind: .organisationGoal, source: nil, label: $0)
    }
    return pointed + words
  }

  /// What was put in a code, or merged with another, after the goal was written.
  private func found(_ source: PlanSource) -> Servable? {
    let heard = [(Servable.Kind.need, summary.needs), (.strength, summary.strengths)]
    for (kind, findings) in heard {
      if let finding = findings.first(where: { state.isAbout($0, source) }) {
        return Servable(kind: kind, source: finding.source ?? source, label: finding.label)
      }
    }
    return nil
  }

  /// False for an offer that `gehoord.yaml` should name and does not.
  package func isKnown(_ offer: PlannedOffer) -> Bool {
    switch offer.fit {
    case .fits?, .adapt?: supply.offer(named: offer.name) != nil
    case .partner?:
      supply.offer(named: offer.name) != nil || supply.partner(named: offer.name) != nil
        || offer.partner.map { supply.partner(named: $0) != nil } ?? false
    default: true
    }
  }
}
