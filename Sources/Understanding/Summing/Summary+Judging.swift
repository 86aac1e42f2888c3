package import Interviewing

extension Summary {
  /// What the summary becomes once somebody judged these suggested lines: an accepted line is a need or
  /// a strength from now on, in its own words or in other ones.
  package mutating func judge(
    _ lines: [EvidenceAddress], _ judgement: Judgement, label: String? = nil
  ) {
    let judged = suggestions.filter { lines.contains($0.evidence.address) }
    suggestions.removeAll { lines.contains($0.evidence.address) }
    let found = judged.map { suggestion in
      let evidence = suggestion.evidence
      return Finding(
        id: evidence.address.description, label: label ?? Utterance.label(of: evidence.text),
        domain: suggestion.reading.subject.domain, status: .marked, evidence: [evidence])
    }
    switch judgement {
    case .accepted: needs += found
    case .strength: strengths += found
    case .rejected: break
    }
  }
}

extension Interview {
  /// The notes in which a rule heard a need that nobody marked, the surest first.
  package var suggestedNotes: [(number: Int, reading: NeedReading)] {
    var summary = Summary()
    summary.suggest(from: self)
    return summary.suggestions.map { ($0.evidence.event, $0.reading) }.enumerated().sorted {
      ($1.element.1.sureness, $0.offset) < ($0.element.1.sureness, $1.offset)
    }.map { (number: $0.element.0, reading: $0.element.1) }
  }
}

extension Summary {
  /// Makes these lines suggestions again, as they were before somebody judged them.
  package mutating func restore(_ lines: [EvidenceAddress], from before: Summary) {
    let known = Set(suggestions.map(\.evidence.address))
    suggestions = before.suggestions.filter { suggestion in
      let address = suggestion.evidence.address
      return known.contains(address) || lines.contains(address)
    }
    needs.removeAll { $0.isNew(lines, since: before.needs) }
    strengths.removeAll { $0.isNew(lines, since: before.strengths) }
  }
}

extension NeedReading {
  /// What was said outright goes first, then what more signs tell of.
  fileprivate var sureness: Int { (strength == .explicit ? 100 : 0) + signs.count }
}

extension Finding {
  /// Whether it came of one of these lines, and was not there before.
  fileprivate func isNew(_ lines: [EvidenceAddress], since before: [Finding]) -> Bool {
    evidence.count == 1 && lines.contains(evidence[0].address) && !before.contains { $0.id == id }
  }
}
