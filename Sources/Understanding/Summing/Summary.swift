package import Interviewing

/// One conversation in a summary.
package struct ConversationSummary: Sendable, Equatable {
  package var id: String
  package var title: String
  package var date: String
  package var form: ConversationForm
  package var minutes: Int
  package var people: [Alias]
  /// Lines noted by voice of each participant.
  package var turns: [Alias: Int]
  /// Who and what was heard; what a second record of the meeting adds stands with the first.
  var coverage: Coverage
  package var isClosed: Bool
  /// First 12 hexadecimal digits of the closing record's hash.
  package var controlCode: String?
  package var withdrawnNotes: Int
  package var erasedNotes: Int
  package var leftOutNeeds: Int
  /// The id of the first record of the same meeting, when that stands in the summary too.
  package var secondRecordOf: String?
}

/// Who was silent on one topic.
package struct TopicSilence: Sendable, Equatable {
  package let topic: Passage
  package let people: [Alias]
}

/// A line that the team goes on with: a parked matter, a promise, an interim summary.
package struct Remark: Sendable, Equatable {
  package let evidence: Evidence
  package let label: String
  package let correction: String?
}

/// What passers-by said to a statement, over all conversations.
package struct StatementTally: Sendable, Equatable {
  package let statement: Passage
  package internal(set) var poll: Poll
}

/// What was heard over one or many conversations.
package struct Summary: Sendable, Equatable {
  package internal(set) var conversations: [ConversationSummary] = []
  package internal(set) var needs: [Finding] = []
  package internal(set) var strengths: [Finding] = []
  package internal(set) var parked: [Remark] = []
  package internal(set) var promises: [Remark] = []
  /// Interim summaries that the participant corrected.
  package internal(set) var corrected: [Remark] = []
  /// Interim summaries nobody answered.
  package internal(set) var open: [Remark] = []
  /// What people said when asked what was not asked, and whom else to talk to.
  package internal(set) var missed: [Remark] = []
  package internal(set) var statements: [StatementTally] = []
  package internal(set) var people: Set<Person> = []
  /// Heard by a rule and marked by nobody; no part of the needs, nor of any count.
  package internal(set) var suggestions: [Suggestion] = []
  /// Where each need stands, and each strength, by what makes two of them one.
  private var needPlaces: [HeardFinding.Key: Int] = [:]
  private var strengthPlaces: [HeardFinding.Key: Int] = [:]

  package init() {}
}

extension Summary {
  /// How many there were; two records of one meeting are one.
  package var talks: Int { conversations.count { $0.secondRecordOf == nil } }

  /// How many are closed, in each of their records.
  package var closedTalks: Int {
    let open = conversations.filter { !$0.isClosed }.map { $0.secondRecordOf ?? $0.id }
    return talks - Set(open).count
  }

  /// All that a report of it shows somebody's words for.
  package var evidence: [Evidence] {
    (needs + strengths).flatMap(\.evidence)
      + (parked + promises + corrected + open + missed).map(\.evidence)
  }

  /// Adds a conversation; summaries grow by folding one conversation after another.
  ///
  /// Of two records of one meeting the first goes first.
  package mutating func add(_ interview: Interview, controlCode: String? = nil) {
    guard let part = Contribution(interview, controlCode: controlCode) else { return }
    add(part)
  }

  /// Adds what a conversation was found to contribute.
  package mutating func add(_ part: Contribution) {
    var talk = part.conversation
    let first = part.second.flatMap { second in conversations.firstIndex { $0.id == second.of } }
    for poll in part.polls {
      // Two who watched the same passers-by both counted them.
      if let first, conversations[first].coverage.counted.contains(poll.address) { continue }
      add(poll)
    }
    if let first {
      talk.secondRecordOf = conversations[first].id
      conversations[first].coverage.join(talk.coverage)
      talk.coverage = Coverage()
    }
    conversations.append(talk)
    people.formUnion(part.people)
    needs.add(part.needs, after: part.second, &needPlaces)
    strengths.add(part.strengths, after: part.second, &strengthPlaces)
    parked.add(part.parked, after: part.second)
    promises.add(part.promises, after: part.second)
    corrected.add(part.corrected, after: part.second)
    missed.add(part.missed, after: part.second)
    open.add(part.open, after: part.second)
    add(part.suggestions, after: part.second)
  }

  private mutating func add(_ counted: Contribution.Counted) {
    if let index = statements.firstIndex(where: { $0.statement.text == counted.statement.text }) {
      statements[index].poll += counted.poll
    } else {
      statements.append(StatementTally(statement: counted.statement, poll: counted.poll))
    }
  }

  /// A copy in which needs go by other labels.
  package func relabelling(_ label: (Finding) -> String) -> Summary {
    var copy = self
    for index in needs.indices { copy.needs[index].label = label(needs[index]) }
    return copy
  }

  /// Findings by domain, most people first, in a fixed order of domains.
  package static func byDomain(_ findings: [Finding]) -> [(domain: LifeDomain, findings: [Finding])]
  {
    let byDomain = Dictionary(grouping: findings, by: \.domain)
    return LifeDomain.allCases.compactMap { domain in
      byDomain[domain].map { (domain, ranked($0)) }
    }
  }

  /// Most people first, then most conversations; equals stay in the order they were heard.
  package static func ranked(_ findings: [Finding]) -> [Finding] {
    ranking(findings).map { findings[$0] }
  }

  /// The places of the findings, in that order.
  static func ranking(_ findings: [Finding]) -> [Int] {
    let sizes = findings.map { (people: $0.peopleCount, talks: $0.conversationCount) }
    return findings.indices.sorted { left, right in
      (sizes[right].people, sizes[right].talks, left) < (
        sizes[left].people, sizes[left].talks, right
      )
    }
  }
}

extension [Finding] {
  /// Joins evidence to a finding with the same words in the same domain, or starts a new one.
  fileprivate mutating func add(
    _ heard: [HeardFinding], after second: SecondRecord?, _ places: inout [HeardFinding.Key: Int]
  ) {
    for heard in heard {
      if let twin = index(ofTwinOf: heard.evidence, second) {
        self[twin].evidence.append(heard.evidence)
      } else if let index = places[heard.key], !heard.isWithheld {
        // What was kept back reads alike everywhere, and is not the same need for that.
        self[index].evidence.append(heard.evidence)
      } else {
        if places[heard.key] == nil { places[heard.key] = count }
        append(Finding(heard))
      }
    }
  }

  private func index(ofTwinOf evidence: Evidence, _ second: SecondRecord?) -> Int? {
    guard let second, let event = second.twins[evidence.event] else { return nil }
    return firstIndex { $0.evidence.contains { $0.event == event && $0.conversation == second.of } }
  }
}

extension Finding {
  fileprivate init(_ heard: HeardFinding) {
    let evidence = heard.evidence
    self.init(
      id: "\(evidence.conversation)#\(evidence.event)", label: heard.label,
      domain: heard.key.domain, status: .marked, evidence: [evidence])
  }
}

extension [Remark] {
  /// Adds lines, but those that the first record of the meeting has already.
  fileprivate mutating func add(_ remarks: [Remark], after second: SecondRecord?) {
    self +=
      second == nil
      ? remarks
      : remarks.filter { remark in
        !contains { $0.evidence.isTwin(of: remark.evidence.event, second) }
      }
  }
}

extension Evidence {
  /// The same words of the same person, as the first record of the meeting has them.
  func isTwin(of event: Int, _ second: SecondRecord?) -> Bool {
    guard let second else { return false }
    return second.of == conversation && second.twins[event] == self.event
  }
}
