package import Interviewing
package import Safeguarding

/// A talk at the keyboard, as a pure step function: a line in, the next session and a reply out.
///
/// The new session is kept only after the reply's events are on disk. What is not an event — who is
/// speaking now, which probe came last — lives here and is found again from the events on resuming.
package struct Session: Sendable, Equatable {
  package enum Input: Sendable, Equatable {
    case line(String)
    /// A block pasted at once: as many notes, and never an answer to a question.
    case paste([String])
    /// Ctrl-C: whatever was being edited is let go.
    case interrupt
    /// Ctrl-D, or the end of a script.
    case end
    /// The alias that was given to somebody new.
    case introduced(name: String, Alias)
  }

  package struct Reply: Sendable, Equatable {
    /// To be kept before anything is shown.
    package var events: [Event] = []
    package var page = Page()
    /// Text to put on the next line, ready to be changed.
    package var prefill: String?
    /// Somebody new who needs an alias.
    package var introduces: String?
    /// The line could not be carried out.
    package var isRefused = false
    /// Words were erased: the history of typed lines must forget them too.
    package var forgets = false
    package var isOver = false
  }

  enum Phase: Sendable, Equatable {
    case opening(OpeningStep)
    case talking
    case closing([ClosingStep])
  }

  package internal(set) var interview: Interview
  package let language: Language
  package internal(set) var gate: Gate
  var phase: Phase = .talking
  var voices: [Voice]
  /// The letter that stands for somebody before a colon.
  var shortcuts: [Alias: String] = [:]
  var editing: Int?
  /// How far the probes of each question are used up.
  var probesUsed: [QuestionAddress: Int] = [:]
  var promptsUsed = 0
  /// True right after a summary, when a "yes" or "no" still answers it.
  var justSummarised = false
  var endAsked = false
  /// `/dek`: somebody looks along, so nothing may be read from the screen.
  package internal(set) var isCovered = false
}

extension Session {
  /// Takes the next input.
  ///
  /// Refusals become a sentence on the page; nothing is lost or logged then.
  package func step(_ input: Input, at now: Moment) -> (Session, Reply) {
    var turn = Turn(session: self, now: now)
    if input != .end { turn.session.endAsked = false }
    do throws(Refusal) {
      try turn.take(input)
    } catch {
      turn = Turn(session: self, now: now)
      turn.refuse(error.wording)
      // What is typed during a pause is meant to be let go; that is no mistake.
      turn.reply.isRefused = error != .paused
    }
    if isCovered, turn.session.isCovered {
      turn.reply.page = turn.reply.acknowledgement(after: interview.count)
    }
    return (turn.session, turn.reply)
  }

  /// A conversation that goes on; its first event is `resumed`.
  package static func resuming(
    _ interview: Interview, language: Language, gate: Gate, at now: Moment
  ) -> (Session, Reply) {
    var session = Session(interview: interview, language: language, gate: gate, voices: [])
    session.voices = session.lastVoices
    session.phase = session.openingLeft.first.map { .opening($0) } ?? .talking
    if interview.current != nil { session.phase = .talking }
    var turn = Turn(session: session, now: now)
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
    var session = Session(interview: Interview(), language: language, gate: Gate(), voices: [])
    session.name(people.compactMap { person in person.name.map { (person.alias, $0) } })
    var turn = Turn(session: session, now: now)
    turn.start(opening, people.map(\.alias), withOpening: withOpening)
    return (turn.session, turn.reply)
  }

  private var lastVoices: [Voice] {
    let last = interview.standing.last { $0.utterance.by.contains { $0.alias != nil } }
    let voices = last?.utterance.by.filter { voice in
      voice.alias.map(interview.present.contains) ?? false
    }
    return voices ?? defaultVoices
  }

  /// The only participant, or nobody known in a group until somebody speaks.
  var defaultVoices: [Voice] {
    interview.present.count == 1 ? [.participant(interview.present[0])] : [.unknown]
  }
}

/// One step under way: the session as it will be, and the reply as it grows.
struct Turn {
  var session: Session
  let now: Moment
  var reply = Session.Reply()
  private var maskedNumbers = 0

  init(session: Session, now: Moment) {
    self.session = session
    self.now = now
  }

  var language: Language { session.language }

  mutating func say(_ text: Bilingual, _ style: Page.Style = .plain) {
    reply.page.add(text[language], style)
  }

  mutating func refuse(_ text: Bilingual) {
    reply.events = []
    reply.page = Page(text[language], .notice)
    reply.isRefused = true
  }

  /// Turns actions into events, through the gate, and folds them into the session.
  @discardableResult
  mutating func carryOut(_ actions: Action...) throws(Refusal) -> Int {
    for action in actions {
      for event in try session.interview.events(for: action) { happen(event) }
    }
    return session.interview.count
  }

  /// Lets an event happen that nothing can refuse.
  mutating func happen(_ event: Event) {
    let (kept, masked) = session.gate.passing(event)
    reply.events.append(kept)
    let number = session.interview.nextNumber
    session.interview.apply(Recorded(number: number, at: now, event: kept))
    if masked > 0, maskedNumbers == 0 {
      say(Bilingual(nl: "Een BSN is onleesbaar gemaakt.", en: "A BSN was masked."), .dim)
    }
    maskedNumbers += masked
  }

  mutating func take(_ input: Session.Input) throws(Refusal) {
    switch input {
    case .line(let line): try take(line: line)
    case .paste(let lines): try take(paste: lines)
    case .interrupt: session.editing = nil
    case .end: end()
    case .introduced(let name, let alias): try join(name, alias)
    }
  }

  /// Every pasted line is a note of the current speaker, whatever question is open.
  private mutating func take(paste lines: [String]) throws(Refusal) {
    session.editing = nil
    for line in lines where !line.trimmed.isEmpty {
      if case .note(let kind, let by, let text) = parsed(line) {
        try note(kind, by: by, text)
      } else {
        try note(.said, by: nil, line.trimmed)
      }
      session.justSummarised = false
    }
  }

  func parsed(_ line: String) -> Line { Line(line) { session.voice(named: $0) } }

  private mutating func take(line: String) throws(Refusal) {
    let parsed = parsed(line)
    if let number = session.editing { return try finishEditing(number, line, parsed) }
    if case .command(let word, let rest) = parsed { return try take(command: word, rest) }
    switch session.phase {
    case .opening(let step): try take(parsed, in: step)
    case .talking: try take(parsed)
    case .closing(let steps): try take(parsed, in: steps)
    }
  }

  /// A line of the talk itself.
  mutating func take(_ line: Line) throws(Refusal) {
    switch line {
    case .empty: prompt()
    case .command: break
    case .mark(let mark): try take(mark)
    case .note(let kind, nil, let text) where Mark(rawValue: kind.rawValue) != nil && isNote(text):
      try take(Mark(rawValue: kind.rawValue) ?? .need, of: Int(text))
    case .note(let kind, let by, let text): try take(kind, by: by, text)
    case .voices(let voices): try turn(to: voices)
    case .answer(let response, let text):
      try carryOut(.respond(to: nil, response, text: text))
      say(response.name, .dim)
    case .unfinished(let sign):
      say(
        Bilingual(
          nl: "Na \(sign) komt een spatie en dan je tekst.",
          en: "After \(sign) comes a space and then your text."), .dim)
    }
  }

  /// `! 12`: a sign and nothing but the number of a note.
  private func isNote(_ text: String) -> Bool {
    Int(text).flatMap { session.interview.note($0) } != nil
  }

  private mutating func take(_ mark: Mark, of number: Int? = nil) throws(Refusal) {
    try carryOut(.mark(number, as: mark))
    guard case .marked(let number, _)? = reply.events.last else { return }
    say(
      Bilingual(nl: "\(number) is \(mark.name.nl)", en: "\(number) is \(mark.name.en)"), .dim)
  }

  private mutating func take(
    _ kind: Utterance.Kind, by: [Voice]?, _ text: String
  ) throws(Refusal) {
    let answers = session.justSummarised && kind == .said
    try note(kind, by: by, text)
    let isParticipant = session.interview.notes.last?.people.isEmpty == false
    if answers, isParticipant { try answerSummary(with: text) }
    session.justSummarised = kind == .summary || (session.justSummarised && kind != .said)
    if kind == .question { judge(text) }
  }

  /// Notes a line under the current question and speaker.
  mutating func note(_ kind: Utterance.Kind, by: [Voice]?, _ text: String) throws(Refusal) {
    if let by, by.contains(where: { $0.alias != nil }) { session.voices = by }
    let fromInterviewer: Set<Utterance.Kind> = [
      .question, .summary, .observation, .promise, .debrief,
    ]
    let speakers = by ?? (fromInterviewer.contains(kind) ? [.interviewer] : session.voices)
    try carryOut(
      .note(
        Utterance(
          kind: kind, by: speakers, question: session.place, text: text,
          tags: Utterance.tags(in: text))))
  }

  private mutating func answerSummary(with text: String) throws(Refusal) {
    guard let summary = session.interview.openSummaries.last,
      let (answer, rest) = YesOrNo.leading(text, short: false)
    else { return }
    let response: Response = answer == .yes ? .confirmed : .corrected
    let correction = answer == .no && !rest.isEmpty ? rest : nil
    try carryOut(.respond(to: summary.number, response, text: correction))
    say(response.name, .dim)
  }

  mutating func turn(to voices: [Voice]) throws(Refusal) {
    session.voices = voices
  }

  private mutating func end() {
    guard session.endAsked else {
      session.endAsked = true
      return say(
        Bilingual(
          nl: "Nog een keer Ctrl-D stopt. Het gesprek blijft open.",
          en: "Ctrl-D once more stops. The conversation stays open."), .dim)
    }
    stop()
  }

  mutating func stop() {
    reply.isOver = true
    say(
      Bilingual(
        nl: "Gestopt. `gehoord hervat` gaat verder waar je was.",
        en: "Stopped. `gehoord resume` goes on where you were."), .dim)
  }
}
