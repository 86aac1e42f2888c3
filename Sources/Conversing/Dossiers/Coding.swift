package import Interviewing
package import Planning
package import Safeguarding
package import Understanding

/// Judging what may be a need, and putting the needs of a dossier together, as a pure step function.
///
/// First the suggested needs, one by one; then what may belong together; then the codes themselves,
/// with commands. No order is forced.
package struct Coding: DossierDialogue {
  enum Stage: Sendable, Equatable { case judging, proposing, open }

  /// Something that was done here, and can be taken back.
  struct Step: Sendable, Equatable {
    /// The lines that were judged in it, and what there was to judge before and after.
    var judged: [EvidenceAddress] = []
    var before: Summary?
    var after: Summary?
    var changes: [CodebookChange] = []
    /// Of its changes in the dossier's record, once they are there.
    var numbers: [Int] = []
  }

  package let dossier: String
  package let language: Language
  let gate: Gate
  let isInteractive: Bool
  /// As people marked it; what is accepted here moves from its suggestions to its needs.
  var summary: Summary
  var codebook = Codebook()
  private var hasCodebook = false
  var stage: Stage = .judging
  /// What was left for later, by the id of its first line.
  var later: Set<String> = []
  /// Corrected, for what is asked now.
  var domain: LifeDomain?
  /// The lines that were listed last: their numbers are places in it.
  var listed: [EvidenceAddress] = []
  var steps: [Step] = []
  /// Judged before, and asked once more.
  var revisited: Step?
  /// Sent to the disk in the last step, to be known again there.
  var sent: [CodebookChange] = []
  /// What another window did meanwhile.
  var news: [Bilingual] = []

  package init(
    dossier: String, summary: Summary, language: Language, gate: Gate = Gate(),
    isInteractive: Bool = true
  ) {
    self.dossier = dossier
    self.summary = summary
    self.language = language
    self.gate = gate
    self.isInteractive = isInteractive
  }

  package func step(_ input: DialogueInput, on today: Day) -> (Coding, DialogueReply) {
    var turn = CodingTurn(coding: self)
    turn.take(input)
    return (turn.coding, turn.reply)
  }

  package func opening(on today: Day) -> Page {
    var turn = CodingTurn(coding: self)
    turn.open()
    return turn.reply.page
  }

  package func prompt(sign: String) -> String {
    guard isInteractive else { return "" }
    let word =
      switch asked {
      case .judging: Bilingual(nl: "behoefte?", en: "need?")
      case .proposing: Bilingual(nl: "samen?", en: "together?")
      case .open: Bilingual(nl: "inzicht", en: "insight")
      }
    return "\(word[language]) \(sign) "
  }

  package var keys: Set<Character> {
    switch asked {
    case .judging: [yesKey, "n", "*", "0"]
    case .proposing: [yesKey, "n"]
    case .open: []
    }
  }

  private var yesKey: Character { language == .dutch ? "j" : "y" }

  /// Learns what the disk has, and what somebody else did there.
  package mutating func renew(_ dossier: Dossier) {
    let before = codebook
    codebook = dossier.codebook
    guard hasCodebook else { return hasCodebook = true }
    for (number, change) in codebook.changes(since: before) {
      if let index = sent.firstIndex(of: change) {
        sent.remove(at: index)
        if case .undone = change { continue }
        if !steps.isEmpty { steps[steps.count - 1].numbers.append(number) }
      } else {
        news.append(change.news(codebook))
      }
    }
    sent = []
  }

  /// Takes back what could not be kept: these talks are open in another window.
  package mutating func leave(_ conversations: [String]) {
    guard let step = steps.last, let before = step.before else { return }
    let lines = step.judged.filter { conversations.contains($0.conversation) }
    summary.restore(lines, from: before)
    later.formUnion(
      summary.suggestedNeeds.filter { need in
        need.finding.evidence.contains { lines.contains($0.address) }
      }.map(\.finding.id))
  }
}

extension Coding {
  /// What there is to answer now, from the stage that was reached.
  var asked: Stage {
    if stage == .judging, suggestion != nil { return .judging }
    return stage != .open && proposal != nil ? .proposing : .open
  }

  /// The needs as they are coded now.
  var needs: [Finding] { summary.coded(by: codebook).needs }

  /// What may be a need too, and was not left for later.
  var suggested: [SuggestedNeed] {
    summary.suggestedNeeds.filter { !later.contains($0.finding.id) }
  }

  /// The one that is asked about.
  var suggestion: SuggestedNeed? {
    guard let revisited else { return suggested.first }
    return summary.suggestedNeeds.first { need in
      need.finding.evidence.contains { revisited.judged.contains($0.address) }
    } ?? suggested.first
  }

  /// Needs in no code that may be the same.
  var proposals: [[Finding]] {
    codebook.proposals(for: needs, in: language).filter { group in
      group.count > 1 && group.first.map { !later.contains($0.id) } ?? false
    }
  }

  var proposal: [Finding]? { proposals.first }

  var loose: [Finding] { needs.filter { !$0.isCode } }

  /// The codes, most people first, each with what is in it.
  var codes: [(code: Code, finding: Finding)] { codebook.filled(with: needs) }
}

// MARK: Completion
extension Coding {
  package func candidates(for line: String) -> [Candidate] {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard let last = words.last, let first = words.first else { return [] }
    if words.count == 1, line.hasPrefix("/") || asked == .open {
      return commands.filter { $0.word.hasPrefix(last) }
    }
    let word = first.hasPrefix("/") ? String(first.dropFirst()) : first
    guard first.hasPrefix("/") || asked == .open, let command = CodingCommand(word) else {
      return []
    }
    return choices(of: command, words.dropFirst().dropLast(), last.lowercased())
  }

  private var commands: [Candidate] {
    CodingCommand.allCases.map { Candidate("/" + $0.names[language], $0.help[language]) }
  }

  private func choices(
    of command: CodingCommand, _ before: ArraySlice<String>, _ word: String
  ) -> [Candidate] {
    switch command {
    case .show, .name: before.isEmpty ? codes(word) : []
    case .merge: codes(word)
    case .move: before.isEmpty ? [] : codes(word)
    case .domain:
      (before.isEmpty ? codes(word) : [])
        + LifeDomain.typable(in: language).filter { $0.word.hasPrefix(word) }
    default: []
    }
  }

  /// Codes by their number, or by words that stand in their name.
  private func codes(_ word: String) -> [Candidate] {
    codebook.codes.filter { code in
      code.id.hasPrefix(word) || !word.isEmpty && code.label.lowercased().contains(word)
    }.map { Candidate($0.id, visible($0.label)) }
  }
}
