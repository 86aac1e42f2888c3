package import Interviewing
package import Understanding

/// Why the place that a claim leads to cannot be read any more.
package enum TraceLoss: String, CaseIterable, Sendable {
  /// The conversation is not in the dossier.
  case conversationGone = "conversation-gone"
  /// Its record is damaged, so nothing in it counts as evidence.
  case conversationDamaged = "conversation-damaged"
  case noSuchNote = "no-such-note"
  case withdrawn, erased
  /// At the participant's wish it plays no part any more.
  case leftOut = "left-out"
  /// Who said it refused notes, or took their story back.
  case notAllowed = "not-allowed"
  /// A code or a line of the plan that is not there any more.
  case struck
  /// A code in which nothing is left.
  case empty
}

/// Something that the plan says, with the way back to what people said.
package struct Claim: Sendable, Equatable {
  /// What a claim may be called.
  package enum Basis: String, Sendable {
    /// It leads to words in a conversation.
    case traced
    /// Agreed on a day by people who were there; nobody's words are behind it.
    case agreed
    /// The team's own words.
    case own
    /// Some of what it rests on is gone, or is quoted in other words.
    case broken
  }

  package let entry: PlanEntry
  package let links: [TraceLink]
  /// Literal quotations in it that stand in none of its sources byte for byte.
  package let misquoted: [String]

  package var basis: Basis {
    if isBroken { return .broken }
    if links.contains(where: \.leadsToWords) { return .traced }
    return links.contains(where: \.leadsToMeeting) ? .agreed : .own
  }

  package var isBroken: Bool { !misquoted.isEmpty || links.contains(where: \.isBroken) }

  /// A goal that serves nothing; nobody can tell what it is for.
  package var servesNothing: Bool { entry.kind == .goal && links.isEmpty }

  /// All words that it leads to, through needs and other lines of the plan.
  package var evidence: [Evidence] { links.flatMap(\.evidence) }
}

/// One step on the way back from a claim.
package indirect enum TraceLink: Sendable, Equatable {
  /// What somebody said.
  case words(Evidence)
  case need(Finding)
  case claim(Claim)
  case meeting(Day, [Alias])
  case lost(PlanSource, TraceLoss)

  var leadsToWords: Bool {
    switch self {
    case .words, .need: true
    case .claim(let claim): claim.links.contains(where: \.leadsToWords)
    case .meeting, .lost: false
    }
  }

  var leadsToMeeting: Bool {
    switch self {
    case .meeting: true
    case .claim(let claim): claim.links.contains(where: \.leadsToMeeting)
    case .words, .need, .lost: false
    }
  }

  var isBroken: Bool {
    switch self {
    case .lost: true
    case .claim(let claim): claim.isBroken
    case .words, .need, .meeting: false
    }
  }

  var evidence: [Evidence] {
    switch self {
    case .words(let evidence): [evidence]
    case .need(let finding): finding.evidence
    case .claim(let claim): claim.evidence
    case .meeting, .lost: []
    }
  }
}

/// Whether all that a dossier claims leads back to a quote: goal, vision, need, quote, event.
package struct Trace: Sendable, Equatable {
  /// In the order in which they were written.
  package let claims: [Claim]
  /// Lines that people put in a code and that cannot be read any more.
  package let lostMembers: [LostMember]
  /// Every need, with the words it rests on.
  package let needs: [Finding]

  package struct LostMember: Sendable, Equatable {
    package let code: Code
    package let address: EvidenceAddress
    package let loss: TraceLoss
  }

  /// - Parameters:
  ///   - summary: of the dossier's talks, as its codebook groups them.
  ///   - losses: why places cannot be read; of a place that is not in it, the conversation is gone.
  package init(
    _ dossier: Dossier, heard: HeardLines, summary: Summary, losses: [EvidenceAddress: TraceLoss]
  ) {
    let tracer = Tracer(
      dossier: dossier, heard: heard, findings: summary.needs + summary.strengths, losses: losses)
    claims = dossier.plan.entries.filter { $0.kind.isTraced }.map { tracer.claim($0, []) }
    lostMembers = dossier.codebook.codes.flatMap { code in
      code.members.filter { heard[$0] == nil }.map {
        LostMember(code: code, address: $0, loss: losses[$0] ?? .conversationGone)
      }
    }
    needs = summary.needs
  }

  /// True when nothing that the dossier rests on is gone or quoted in other words.
  package var isWhole: Bool { lostMembers.isEmpty && !claims.contains(where: \.isBroken) }
}

extension PlanKind {
  /// Whether its lines claim something; a figure or a name for a report does not.
  package var isTraced: Bool {
    switch self {
    case .decision, .name, .theme, .channel, .value, .challenge, .vision, .organisationGoal,
      .communityGoal, .goal, .offer, .followUp:
      true
    default: false
    }
  }
}

extension Dossier {
  /// Every place in a conversation that the plan or the codebook points to.
  package var addresses: Set<EvidenceAddress> {
    let written = plan.entries.flatMap { entry in
      PlanField.allCases.flatMap { entry.sources($0) }
    }
    let said = written.compactMap { source -> EvidenceAddress? in
      if case .said(let address) = source { address } else { nil }
    }
    return Set(said + codebook.codes.flatMap(\.members))
  }
}

extension Interview {
  /// Why a line that a plan points to is no ground to build on; nil when it is.
  package func loss(of number: Int) -> TraceLoss? {
    guard let note = note(number) else { return .noSuchNote }
    if note.isErased { return .erased }
    if note.isWithdrawn { return .withdrawn }
    if note.response == .leftOut { return .leftOut }
    return mayBuild(on: note) ? nil : .notAllowed
  }
}

/// Follows sources to what people said.
private struct Tracer {
  let dossier: Dossier
  let heard: HeardLines
  let findings: [Finding]
  let losses: [EvidenceAddress: TraceLoss]

  /// - Parameter above: the lines that lead here: two that point to each other end there.
  func claim(_ entry: PlanEntry, _ above: [Int]) -> Claim {
    let sources = PlanField.allCases.flatMap { entry.sources($0) }.unique
    let path = above + [entry.number]
    let links = sources.compactMap { link($0, path) }
    let said = links.flatMap(\.evidence).map(\.text)
    let quotations = Utterance.quotations(in: entry.text)
    let words = quotations.flatMap { [$0.words] + ($0.translation.map { [$0] } ?? []) }
    return Claim(
      entry: entry, links: links,
      misquoted: words.filter { words in !said.contains { $0.contains(exactly: words) } })
  }

  private func link(_ source: PlanSource, _ path: [Int]) -> TraceLink? {
    switch source {
    case .said(let address):
      return heard[address].map { .words($0) }
        ?? .lost(source, losses[address] ?? .conversationGone)
    case .need(let number):
      guard let code = dossier.codebook[number] else { return .lost(source, .struck) }
      let finding = findings.first { $0.id == code.id }
      return finding.map { .need($0) } ?? .lost(source, .empty)
    case .entry(let number):
      if path.contains(number) { return nil }
      return dossier.plan[number].map { .claim(claim($0, path)) } ?? .lost(source, .struck)
    case .meeting(let day, let people):
      return Day(day).map { .meeting($0, people) }
    }
  }
}
