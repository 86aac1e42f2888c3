package import Interviewing
package import Safeguarding

/// A talk at the keyboard, as a pure step function: a line in, the next session and a reply out.
///
/// The new session is kept only after the reply's events are on disk. What is not an event lives
/// here: who is speaking now is found again from the events on resuming, the rest begins anew.
package struct Session: Sendable, Equatable {
  package enum Input: Sendable, Equatable {
    case line(String)
    /// A block pasted at once: as many notes, and never an answer to a question.
    case paste([String])
    /// Ctrl-C: whatever was being edited is let go.
    case interrupt
    /// Nothing was typed for so many seconds, and the line is empty.
    case tick(silence: Int)
    /// Ctrl-D, or the end of a script.
    case end
    /// The alias that was given to somebody new.
    case introduced(Newcomer, Alias)
  }

  /// Somebody who needs an alias.
  package enum Newcomer: Sendable, Equatable {
    case named(String)
    /// Whoever wrote a card, with the first lines on it.
    case card([Jotting])
  }

  package struct Reply: Sendable, Equatable {
    /// To be kept before anything is shown.
    package var events: [Event] = []
    package var page = Page()
    /// Text to put on the next line, ready to be changed.
    package var prefill: String?
    package var introduces: [Newcomer] = []
    /// The line could not be carried out.
    package var isRefused = false
    /// Words were erased: the history of typed lines must forget them too.
    package var forgets = false
    package var isOver = false
  }

  enum Phase: Sendable, Equatable {
    case opening(OpeningStep)
    case talking
    case picturing(PictureRound)
    /// Passers-by take a stand on this question, at a place if one was named.
    case counting(QuestionAddress, at: String?)
    case entering(CardBox)
    /// Whether the words on these people's cards may be read by others.
    case askingAboutCards([Alias])
    case closing([ClosingStep])
  }

  package internal(set) var interview: Interview
  package let language: Language
  package internal(set) var gate: Gate
  var phase: Phase = .talking
  /// The step of the opening or the close that a round interrupts.
  var interrupted: Phase?
  package internal(set) var voices: [Voice]
  /// Whose words the interpreter gives; nil until that was said, and plain with one person.
  var interpretedFor: [Voice]?
  /// The letter that stands for somebody before a colon.
  var shortcuts: [Alias: String] = [:]
  var editing: Int?
  /// How far the probes of each question are used up.
  var probesUsed: [QuestionAddress: Int] = [:]
  var promptsUsed = 0
  /// True right after a summary, when a "yes" or "no" still answers it.
  var justSummarised = false
  var endAsked = false
  /// It was closed when it was taken up again: the first new line opens it.
  var reopensForLine = false
  /// Who came in later and was just asked whether notes are fine.
  var welcoming: [Alias] = []
  /// `/stil`: own questions are saved without a verdict, and the coach says nothing by itself.
  var isQuiet = false
  var tipsGiven: Set<String> = []
  /// When the coach last spoke.
  var advisedAt: Moment?
  /// What Tab puts on an empty line: the last advice as words.
  var proposal: String?
  /// The need of which the next answer tells why.
  var askingWhy: Int?
  /// A person sits at it: at the close they are asked about lines that may be needs.
  package var isAtKeyboard = false
  /// `/dek`: somebody looks along, so nothing may be read from the screen.
  package internal(set) var isCovered = false
}

extension Session {
  /// Talks in this dossier are practice, and never count among real ones.
  package static let practiceDossier = "oefenen"

  /// A talk that has not begun, with nobody in it.
  package static func empty(in language: Language) -> Session {
    Session(interview: Interview(), language: language, gate: Gate(), voices: [])
  }

  /// Takes the next input.
  ///
  /// Refusals become a sentence on the page; nothing is lost or logged then.
  package func step(_ input: Input, at now: Moment) -> (Session, Reply) {
    var turn = SessionTurn(session: self, now: now)
    turn.begin(input)
    do throws(Refusal) {
      try turn.take(input)
    } catch {
      turn = SessionTurn(session: self, now: now)
      let wording = error.wording
      turn.refuse(Bilingual(nl: named(wording.nl), en: named(wording.en)))
      // What is typed during a pause is meant to be let go; that is no mistake.
      turn.reply.isRefused = error != .paused
    }
    if isCovered, turn.session.isCovered {
      turn.reply.page = turn.reply.acknowledgement(after: interview.count)
    }
    return (turn.session, turn.reply)
  }

  /// A conversation that goes on; its first event is `resumed`.
  ///
  /// - Parameter names: what is known of who takes part, from outside the record.
  package static func resuming(
    _ interview: Interview, names: [(alias: Alias, name: String)] = [], language: Language,
    at now: Moment
  ) -> (Session, Reply) {
    var session = Session(interview: interview, language: language, gate: Gate(), voices: [])
    session.name(names.filter { interview.aliases.contains($0.alias) })
    session.voices = session.lastVoices
    session.phase = session.openingLeft.first.map { .opening($0) } ?? .talking
    if interview.current != nil { session.phase = .talking }
    // Whoever stopped in the middle of the close goes on there.
    if interview.notes.last?.utterance.question?.topic == Interview.missedQuestion.topic {
      session.phase = .closing(session.closingSteps)
    }
    var turn = SessionTurn(session: session, now: now)
    turn.resume()
    return (turn.session, turn.reply)
  }

  /// A new conversation.
  ///
  /// Its first events wait in the reply until there is a line to keep.
  package static func starting(
    _ opening: Opening, people: [(alias: Alias, name: String?)], language: Language,
    withOpening: Bool, at now: Moment
  ) -> (Session, Reply) {
    var session = Session.empty(in: language)
    session.name(people.compactMap { person in person.name.map { (person.alias, $0) } })
    var turn = SessionTurn(session: session, now: now)
    turn.start(opening, people.map(\.alias), withOpening: withOpening)
    return (turn.session, turn.reply)
  }

  private var lastVoices: [Voice] {
    let last = interview.standing.last { $0.utterance.by.contains { $0.alias != nil } }
    let voices = last?.utterance.by.filter { voice in
      voice.alias.map(interview.present.contains) ?? false
    }
    return voices.flatMap { $0.isEmpty ? nil : $0 } ?? defaultVoices
  }

  /// The only participant, or nobody known in a group until somebody speaks.
  var defaultVoices: [Voice] {
    interview.present.count == 1 ? [.participant(interview.present[0])] : [.unknown]
  }
}
