package import Interviewing
package import Planning
package import Safeguarding

/// Preparing one talk at the keyboard, as a pure step function: a line in, the next value and a reply
/// out.
///
/// No order is forced, and every answer may wait. The next value is kept only after the reply's events
/// are on disk.
package struct Preparing: DossierDialogue, Equatable {
  package let dossier: String
  /// Which talk of the dossier, from 1.
  package let number: Int
  /// As the disk has it; the loop renews it after each answer.
  package var preparation: Preparation
  let lists: [TopicList]
  let organisation: String?
  package let language: Language
  let gate: Gate
  /// A script is asked nothing.
  let isInteractive: Bool
  /// Nil when the last question was passed.
  package internal(set) var current: PreparationField?

  package init(
    dossier: String, number: Int, preparation: Preparation, lists: [TopicList],
    organisation: String?, language: Language, gate: Gate = Gate(), isInteractive: Bool = true
  ) {
    self.dossier = dossier
    self.number = number
    self.preparation = preparation
    self.lists = lists
    self.organisation = organisation
    self.language = language
    self.gate = gate
    self.isInteractive = isInteractive
    current = preparation.unanswered.first
  }

  /// Takes the next input; what is refused changes nothing.
  package func step(_ input: DialogueInput, on today: Day) -> (Preparing, DialogueReply) {
    var turn = PreparingTurn(preparing: self, today: today)
    turn.take(input)
    return (turn.preparing, turn.reply)
  }

  package mutating func renew(_ dossier: Dossier) {
    preparation = dossier.preparations[number] ?? Preparation()
  }

  /// What is there, what is still open, and the first open question.
  package func opening(on today: Day) -> Page {
    guard isInteractive else { return Page() }
    var turn = PreparingTurn(preparing: self, today: today)
    turn.open()
    return turn.reply.page
  }

  package func prompt(sign: String) -> String {
    let word = current?.word ?? Bilingual(nl: "voorbereiden", en: "prepare")
    return isInteractive ? "\(word[language]) \(sign) " : ""
  }

  package func sheet(on today: Day) -> RunSheet {
    RunSheet(
      dossier: dossier, number: number, preparation: preparation,
      list: lists.first { $0.id == preparation.list }, organisation: organisation, today: today)
  }

  /// What Tab offers: commands, what they are about, and answers that are words of a list.
  package func candidates(for line: String) -> [Candidate] {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard let last = words.last else { return [] }
    if line.hasPrefix("/"), words.count == 1 {
      return PrepareCommand.allCases.map {
        Candidate("/" + $0.names[language], $0.help[language])
      }.filter { $0.word.hasPrefix(last) }
    }
    return choices(after: words[0]).filter { $0.word.hasPrefix(last.lowercased()) }
  }

  private func choices(after first: String) -> [Candidate] {
    guard first.hasPrefix("/") else {
      switch current?.kind {
      case .list: return lists.map { Candidate($0.id, $0.title[language]) }
      case .languages: return languages
      default: return []
      }
    }
    switch PrepareCommand(String(first.dropFirst())) {
    case .go, .erase:
      return preparation.fields.map { Candidate($0.word[language], $0.label[language]) }
    case .invitation, .confirmation: return languages
    default: return []
    }
  }
}
