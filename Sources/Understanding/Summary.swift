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
    guard let opening = interview.opening else { return }
    var talk = ConversationSummary(interview, controlCode: controlCode)
    let first = interview.secondRecord.flatMap { second in
      conversations.firstIndex { $0.id == second.of }
    }
    for (address, poll) in interview.countedStatements {
      // Two who watched the same passers-by both counted them.
      if let first, conversations[first].coverage.counted.contains(address) { continue }
      add(poll, on: address, of: interview)
    }
    if let first {
      talk.secondRecordOf = conversations[first].id
      conversations[first].coverage.join(talk.coverage)
      talk.coverage = Coverage()
    }
    conversations.append(talk)
    people.formUnion(interview.aliases.map { Person(dossier: opening.dossier, alias: $0) })
    for note in interview.standing where note.response != .leftOut {
      if note.isA(.need) { needs.add(note, of: interview) }
      if note.isA(.strength) { strengths.add(note, of: interview) }
      if note.isA(.parked) { parked.add(note, of: interview) }
      if note.isA(.promise) { promises.add(note, of: interview) }
      if note.utterance.kind == .summary, note.response == .corrected {
        corrected.add(note, of: interview)
      }
      if note.utterance.question == Interview.missedQuestion {
        missed.add(note, of: interview)
      }
      if note.isOpenSummary { open.add(note, of: interview) }
    }
  }

  private mutating func add(
    _ poll: Poll, on address: QuestionAddress, of interview: Interview
  ) {
    guard let statement = interview.list?.question(at: address)?.passage else { return }
    if let index = statements.firstIndex(where: { $0.statement.text == statement.text }) {
      statements[index].poll += poll
    } else {
      statements.append(StatementTally(statement: statement, poll: poll))
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
    LifeDomain.allCases.compactMap { domain in
      let here = ranked(findings.filter { $0.domain == domain })
      return here.isEmpty ? nil : (domain, here)
    }
  }

  /// Most people first, then most conversations; equals stay in the order they were heard.
  package static func ranked(_ findings: [Finding]) -> [Finding] {
    findings.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      return (b.people.count, b.conversations.count, left.offset)
        < (a.people.count, a.conversations.count, right.offset)
    }.map(\.element)
  }
}

extension ConversationSummary {
  fileprivate init(_ interview: Interview, controlCode: String?) {
    let standing = interview.standing
    var turns: [Alias: Int] = [:]
    for alias in standing.filter(\.isHeard).flatMap(\.people) { turns[alias, default: 0] += 1 }
    id = interview.opening?.id ?? ""
    title = interview.opening?.title ?? ""
    date = interview.startedAt?.date ?? ""
    form = interview.form
    minutes = interview.lastAt.map { interview.minutes(at: $0) } ?? 0
    people = interview.aliases
    self.turns = turns
    coverage = Coverage(interview)
    isClosed = interview.isClosed
    self.controlCode = controlCode
    withdrawnNotes = interview.notes.count { $0.isWithdrawn }
    erasedNotes = interview.notes.count { $0.isErased }
    leftOutNeeds = standing.count { $0.isA(.need) && $0.response == .leftOut }
  }
}

extension Remark {
  fileprivate init(_ note: Note, _ interview: Interview) {
    evidence = interview.evidence(note)
    label = Utterance.label(of: note.text)
    correction = note.correction
  }
}

extension [Finding] {
  /// Joins evidence to a finding with the same words in the same domain, or starts a new one.
  fileprivate mutating func add(_ note: Note, of interview: Interview) {
    let evidence = interview.evidence(note)
    let twin = firstIndex { $0.evidence.contains { $0.isTwin(of: note, interview) } }
    if let twin { return self[twin].evidence.append(evidence) }
    let domain = interview.domain(of: note)
    let key = note.label.wordsOnly
    let same = firstIndex { $0.domain == domain && $0.label.wordsOnly == key }
    // What was kept back reads alike everywhere, and is not the same need for that.
    if let index = same, !note.isWithheld {
      self[index].evidence.append(evidence)
    } else {
      append(
        Finding(
          id: "\(evidence.conversation)#\(evidence.event)", label: note.label, domain: domain,
          status: .marked, evidence: [evidence]))
    }
  }
}

extension [Remark] {
  /// Adds a line, unless the first record of the meeting has it already.
  fileprivate mutating func add(_ note: Note, of interview: Interview) {
    guard !contains(where: { $0.evidence.isTwin(of: note, interview) }) else { return }
    append(Remark(note, interview))
  }
}

extension Evidence {
  /// The same words of the same person, as the first record of the meeting has them.
  func isTwin(of note: Note, _ interview: Interview) -> Bool {
    guard let second = interview.secondRecord else { return false }
    return second.of == conversation && second.twins[note.number] == event
  }
}

extension String {
  /// Lower-case words with single spaces, so that capitals and punctuation make no difference.
  fileprivate var wordsOnly: String {
    lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
