package import Interviewing
package import Planning

/// What somebody gives a dialogue about a dossier.
package enum DialogueInput: Sendable, Equatable {
  case line(String)
  /// A block pasted at once is one answer.
  case paste([String])
  /// Ctrl-C: the question stays.
  case interrupt
  /// Ctrl-D, or the end of a script.
  case end
}

/// Something to be done in one conversation of the dossier.
package struct ConversationAction: Sendable, Equatable {
  /// The conversation's id.
  package let conversation: String
  package let action: Action

  package init(_ action: Action, in conversation: String) {
    self.conversation = conversation
    self.action = action
  }
}

/// What comes of a step.
package struct DialogueReply: Sendable, Equatable {
  /// To be kept in the dossier before anything is shown.
  package var events: [DossierEvent] = []
  /// To be kept in the conversations' own records before anything is shown.
  package var actions: [ConversationAction] = []
  package var page = Page()
  /// The answer that the question has already: the key Up brings it back, to be changed.
  package var known: String?
  package var isRefused = false
  /// Words were erased: the history of typed lines must forget them too.
  package var forgets = false
  package var isOver = false

  package init() {}
}

/// A dialogue about a dossier at the keyboard, as a pure step function: a line in, the next value and a
/// reply out.
///
/// The next value is kept only after the reply's events are on disk, and then learns what the disk has.
package protocol DossierDialogue: Sendable {
  var dossier: String { get }
  var language: Language { get }

  /// What is shown before the first line; empty in a script.
  func opening(on today: Day) -> Page

  func prompt(sign: String) -> String

  /// Keys that are a whole line by themselves.
  var keys: Set<Character> { get }

  /// What Tab offers.
  func candidates(for line: String) -> [Candidate]

  /// Takes the next input; what is refused changes nothing.
  func step(_ input: DialogueInput, on today: Day) -> (Self, DialogueReply)

  /// Takes the dossier as the disk has it now; another window may have written too.
  mutating func renew(_ dossier: Dossier)

  /// Takes back what could not be done in these conversations, as another window has them open.
  mutating func leave(_ conversations: [String])
}

extension DossierDialogue {
  package var keys: Set<Character> { [] }
  package mutating func leave(_ conversations: [String]) {}
}
