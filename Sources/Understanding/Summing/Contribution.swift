package import Interviewing

/// What one conversation adds to a summary: found for each by itself, and so side by side.
package struct Contribution: Sendable, Equatable {
  /// What passers-by said to a statement.
  struct Counted: Sendable, Equatable {
    let address: QuestionAddress
    let statement: Passage
    let poll: Poll
  }

  package let conversation: ConversationSummary
  package let dossier: String
  let people: [Person]
  let second: SecondRecord?
  let polls: [Counted]
  private(set) var needs: [HeardFinding] = []
  private(set) var strengths: [HeardFinding] = []
  private(set) var parked: [Remark] = []
  private(set) var promises: [Remark] = []
  private(set) var corrected: [Remark] = []
  private(set) var open: [Remark] = []
  private(set) var missed: [Remark] = []
  private(set) var suggestions: [Suggestion] = []

  /// Nil for a record that no conversation was opened in.
  ///
  /// - Parameter isSuggesting: whether rules look for needs that nobody marked, too.
  package init?(
    _ interview: Interview, controlCode: String? = nil, isSuggesting: Bool = false
  ) {
    guard let opening = interview.opening else { return nil }
    conversation = ConversationSummary(interview, controlCode: controlCode)
    dossier = opening.dossier
    people = interview.aliases.map { Person(dossier: opening.dossier, alias: $0) }
    second = interview.secondRecord
    polls = interview.countedStatements.compactMap { address, poll in
      let statement = interview.list?.question(at: address)?.passage
      return statement.map { Counted(address: address, statement: $0, poll: poll) }
    }
    for note in interview.notes where note.stands && note.response != .leftOut {
      take(note, of: interview)
    }
    if isSuggesting { suggestions = interview.suggestions }
  }

  /// - Parameters:
  ///   - findings: needs and strengths.
  ///   - remarks: what was parked, promised, corrected, left open, and said to be missed.
  init(
    _ conversation: ConversationSummary, of dossier: String, _ findings: [[HeardFinding]],
    _ remarks: [[Remark]], _ suggestions: [Suggestion]
  ) {
    self.conversation = conversation
    self.dossier = dossier
    people = conversation.people.map { Person(dossier: dossier, alias: $0) }
    second = nil
    polls = []
    (needs, strengths) = (findings[0], findings[1])
    (parked, promises, corrected) = (remarks[0], remarks[1], remarks[2])
    (open, missed) = (remarks[3], remarks[4])
    self.suggestions = suggestions
  }

  private mutating func take(_ note: Note, of interview: Interview) {
    if note.isA(.need) { needs.append(HeardFinding(note, interview)) }
    if note.isA(.strength) { strengths.append(HeardFinding(note, interview)) }
    if note.isA(.parked) { parked.append(Remark(note, interview)) }
    if note.isA(.promise) { promises.append(Remark(note, interview)) }
    if note.utterance.kind == .summary, note.response == .corrected {
      corrected.append(Remark(note, interview))
    }
    if note.utterance.question == Interview.missedQuestion {
      missed.append(Remark(note, interview))
    }
    if note.isOpenSummary { open.append(Remark(note, interview)) }
  }
}

/// A line in which a need or a strength was heard, and what makes it one with others.
struct HeardFinding: Sendable, Equatable {
  struct Key: Sendable, Hashable {
    let domain: LifeDomain
    let words: String
  }

  let evidence: Evidence
  let label: String
  let key: Key
  let isWithheld: Bool

  init(_ note: Note, _ interview: Interview) {
    evidence = interview.evidence(note)
    label = note.label
    key = Key(domain: interview.domain(of: note), words: label.wordsOnly)
    isWithheld = note.isWithheld
  }

  /// One that is not withheld.
  init(_ evidence: Evidence, label: String, _ domain: LifeDomain) {
    self.evidence = evidence
    self.label = label
    key = Key(domain: domain, words: label.wordsOnly)
    isWithheld = false
  }
}

extension ConversationSummary {
  fileprivate init(_ interview: Interview, controlCode: String?) {
    var turns: [Alias: Int] = [:]
    var (withdrawn, erased, leftOut) = (0, 0, 0)
    for note in interview.notes {
      if note.isHeard { for alias in note.people { turns[alias, default: 0] += 1 } }
      if note.isWithdrawn { withdrawn += 1 }
      if note.isErased { erased += 1 }
      if note.stands, note.response == .leftOut, note.isA(.need) { leftOut += 1 }
    }
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
    withdrawnNotes = withdrawn
    erasedNotes = erased
    leftOutNeeds = leftOut
  }
}

extension Remark {
  fileprivate init(_ note: Note, _ interview: Interview) {
    evidence = interview.evidence(note)
    label = Utterance.label(of: note.text)
    correction = note.correction
  }
}

extension String {
  /// Lower-case words with single spaces, so that capitals and punctuation make no difference.
  fileprivate var wordsOnly: String {
    plainWords
      ?? lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  /// The same for a text of plain letters and signs, byte by byte; nil for any other.
  private var plainWords: String? {
    var isPlain = true
    let words = String(unsafeUninitializedCapacity: utf8.count) { words in
      var count = 0
      var isParted = false
      for byte in utf8 {
        switch byte {
        case 0x80...: isPlain = false
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
          if isParted, count > 0 {
            words[count] = UInt8(ascii: " ")
            count += 1
          }
          isParted = false
          words[count] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
          count += 1
        default: isParted = true
        }
      }
      return count
    }
    return isPlain ? words : nil
  }
}
