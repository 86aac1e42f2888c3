package import Interviewing
package import Planning
package import Safeguarding

/// The log of a case at the keyboard, as a pure step function: what happened, and what is still to be
/// done by whom.
package struct LogKeeping: DossierDialogue {
  /// What is asked about an action that was just written; every answer may wait.
  enum Question: CaseIterable, Sendable {
    case owner, deputy, date

    var field: PlanField {
      switch self {
      case .owner: .owner
      case .deputy: .deputy
      case .date: .date
      }
    }
  }

  package let dossier: String
  package let language: Language
  let gate: Gate
  let talks: [TalkHeld]
  /// A script is asked nothing.
  let isInteractive: Bool

  /// As the disk has it.
  private(set) var known = Dossier()
  var changes = PlanChanges()
  var question: Question?
  /// What a number takes over: it keeps its number, also once it is taken over.
  private(set) var promises: [PromiseHeard]
  private var isBegun = false

  package init(
    dossier: String, language: Language, talks: [TalkHeld], gate: Gate = Gate(),
    isInteractive: Bool = true
  ) {
    self.dossier = dossier
    self.language = language
    self.talks = talks
    self.gate = gate
    self.isInteractive = isInteractive
    promises = Timeline(known, talks: talks, today: Day(ordinal: 0)).openPromises
  }

  package mutating func renew(_ dossier: Dossier) {
    known = dossier
    changes.renew(dossier.plan)
    if !isBegun { promises = Timeline(dossier, talks: talks, today: Day(ordinal: 0)).openPromises }
    isBegun = true
  }

  package func timeline(on today: Day) -> Timeline { Timeline(known, talks: talks, today: today) }

  package func step(_ input: DialogueInput, on today: Day) -> (LogKeeping, DialogueReply) {
    var turn = LogTurn(keeping: self, today: today)
    turn.take(input)
    return (turn.keeping, turn.reply)
  }

  package func opening(on today: Day) -> Page {
    guard isInteractive else { return Page() }
    var turn = LogTurn(keeping: self, today: today)
    turn.open()
    return turn.reply.page
  }

  package func prompt(sign: String) -> String {
    guard isInteractive else { return "" }
    let word: Bilingual =
      switch question {
      case .owner: Bilingual(nl: "wie", en: "who")
      case .deputy: Bilingual(nl: "vervanger", en: "deputy")
      case .date: Bilingual(nl: "wanneer", en: "when")
      case nil: Bilingual(nl: "logboek", en: "log")
      }
    return "\(word[language]) \(sign) "
  }

  package func candidates(for line: String) -> [Candidate] {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard let last = words.last, line.hasPrefix("/") else { return [] }
    if words.count == 1 {
      return LogCommand.allCases.map {
        Candidate("/" + $0.names[language], $0.help[language])
      }.filter { $0.word.hasPrefix(last) }
    }
    return choices(after: words[0], words.count - 1).filter {
      $0.word.hasPrefix(last.lowercased())
    }
  }

  private func choices(after first: String, _ place: Int) -> [Candidate] {
    let entries = known.plan.entries(.followUp, .moment)
    switch LogCommand(String(first.dropFirst())) {
    case .done where place == 1:
      return entries.compactMap { FollowUp($0) }.filter { $0.done == nil }
        .map { Candidate($0.entry.id, $0.action) }
    case .edit where place == 2: return LogTurn.fieldWords.map { Candidate($0.word[language]) }
    case .edit, .withdraw,
      .erase where place == 1:
      return entries.map { Candidate($0.id, $0.text) }
    default: return []
    }
  }
}
