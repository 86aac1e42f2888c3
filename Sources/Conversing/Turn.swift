internal import Interviewing
internal import Safeguarding

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
