internal import Interviewing
internal import Safeguarding

/// One step under way: the session as it will be, and the reply as it grows.
struct SessionTurn {
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
      for event in try events(for: action) { happen(event) }
    }
    return session.interview.count
  }

  /// A conversation that was closed before opens again for what a close does not allow, and for nothing else.
  private mutating func events(for action: Action) throws(Refusal) -> [Event] {
    do throws(Refusal) {
      return try session.interview.events(for: action)
    } catch {
      guard error == .conversationClosed, session.reopensForLine else { throw error }
      reopen()
      return try session.interview.events(for: action)
    }
  }

  mutating func reopen() {
    guard session.interview.isClosed else { return }
    session.reopensForLine = false
    happen(.reopened)
    happen(.resumed)
  }

  /// Lets an event happen that nothing can refuse.
  mutating func happen(_ event: Event) {
    let (kept, masked) = session.gate.passing(event)
    reply.events.append(kept)
    let number = session.interview.nextNumber
    session.interview.apply(Recorded(number: number, at: now, event: kept))
    if case .recordingStopped = event { say(Self.recorderOff, .notice) }
    // With another question the answer that was waited for is not coming.
    if case .asked = event { session.askingWhy = nil }
    if masked > 0, maskedNumbers == 0 {
      say(Bilingual(nl: "Een BSN is onleesbaar gemaakt.", en: "A BSN was masked."), .dim)
    }
    maskedNumbers += masked
  }

  /// What somebody does lets go of what was asked or proposed before; waiting does not.
  mutating func begin(_ input: Session.Input) {
    if case .tick = input { return }
    session.proposal = nil
    if input != .end { session.endAsked = false }
  }

  mutating func take(_ input: Session.Input) throws(Refusal) {
    switch input {
    case .line(let line): try take(line: line)
    case .paste(let lines): try take(paste: lines)
    case .interrupt: (session.editing, session.askingWhy) = (nil, nil)
    case .tick(let silence): wait(silence)
    case .end: end()
    case .introduced(.named(let name), let alias): try join(name, alias)
    case .introduced(.card(let jottings), let alias): try startCard(jottings, alias)
    }
  }

  /// Every pasted line is a note of the current speaker, whatever question is open.
  private mutating func take(paste lines: [String]) throws(Refusal) {
    session.editing = nil
    session.welcoming = []
    let jottings = lines.filter { !$0.trimmed.isEmpty }.map { line in
      if case .note(let kind, let by, let text) = parsed(line) {
        return Jotting(kind: kind, by: by, text: text)
      }
      return Jotting(kind: .said, by: nil, text: line.trimmed)
    }
    if case .entering(let box) = session.phase { return try jot(jottings, on: box) }
    for jotting in jottings { try jot(jotting) }
    session.justSummarised = false
  }

  /// A line taken apart; a sign with nothing but the number of a note marks that note.
  func parsed(_ line: String) -> Line {
    let parsed = Line(line) { session.voice(named: $0) }
    guard case .note(let kind, nil, let text) = parsed, let mark = Mark(rawValue: kind.rawValue),
      let number = Int(text), session.interview.note(number) != nil
    else { return parsed }
    return .mark(mark, note: number)
  }

  private mutating func take(line: String) throws(Refusal) {
    let parsed = parsed(line)
    if let number = session.editing { return try finishEditing(number, line, parsed) }
    if case .command(let word, let rest) = parsed { return try take(command: word, rest) }
    try takeWelcoming(parsed)
  }

  /// A line, as the moment of the talk asks for it.
  mutating func takeInPhase(_ parsed: Line) throws(Refusal) {
    switch session.phase {
    case .opening(let step): try take(parsed, in: step)
    case .talking: try take(parsed)
    case .picturing(let round): try take(parsed, in: round)
    case .counting(let statement, let place): try take(parsed, on: statement, at: place)
    case .entering(let box): try take(parsed, in: box)
    case .askingAboutCards(let writers): try take(parsed, of: writers)
    case .closing(let steps): try take(parsed, in: steps)
    }
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
    if session.interview.recording != nil { happen(.recordingStopped) }
    if session.interview.opening?.dossier == Session.practiceDossier {
      return say(
        Bilingual(
          nl: "Oefening klaar; ze telt niet mee.", en: "Practice over; it does not count."), .dim)
    }
    say(
      Bilingual(
        nl: "Gestopt. `gehoord hervat` gaat verder waar je was.",
        en: "Stopped. `gehoord resume` goes on where you were."), .dim)
  }
}
