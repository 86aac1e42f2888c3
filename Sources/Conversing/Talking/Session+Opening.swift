internal import Interviewing

/// A step of the opening: something from the topic list to say, or a consent to ask.
enum OpeningStep: Sendable, Equatable {
  case said(Step)
  case consent(ConsentScope)

  /// The key under which the record keeps that it was covered or skipped.
  var key: String {
    switch self {
    case .said(let step): step.id
    case .consent(let scope): "consent-\(scope.rawValue)"
    }
  }
}

extension Session {
  /// The steps of the opening that are neither covered nor skipped, in order.
  ///
  /// Consent comes last, when people know what it is about.
  var openingLeft: [OpeningStep] {
    let steps = (interview.list?.opening ?? []).map { OpeningStep.said($0) }
    return (steps + [.consent(.notes), .consent(.recording)]).filter {
      !interview.coveredSteps.contains($0.key) && !interview.skippedSteps.contains($0.key)
    }
  }
}

extension SessionTurn {
  mutating func start(_ opening: Opening, _ people: [Alias], withOpening: Bool) {
    happen(.opened(opening))
    for alias in people { happen(.joined(alias)) }
    session.voices = session.defaultVoices
    if withOpening {
      continueOpening()
    } else {
      try? begin()
    }
  }

  /// Shows the next step of the opening, or goes to the first question after the last.
  mutating func continueOpening() {
    guard let step = session.openingLeft.first else {
      try? begin()
      return
    }
    session.phase = .opening(step)
    show(step)
  }

  private var isFirstStep: Bool {
    session.interview.coveredSteps.isEmpty && session.interview.skippedSteps.isEmpty
  }

  mutating func show(_ step: OpeningStep) {
    switch step {
    case .said(let said):
      reply.page.add(said.passage[language], .question)
      if isFirstStep {
        say(
          Bilingual(
            nl: "Zeg het in je eigen woorden. Enter: verder · /n: overslaan",
            en: "Say it in your own words. Enter: go on · /n: skip"), .dim)
      }
    case .consent(let scope):
      reply.page.add(scope.question(to: session.interview.form)[language], .question)
      say(
        Bilingual(nl: "ja · nee · Enter: weet ik nog niet", en: "yes · no · Enter: don't know yet"),
        .dim)
    }
  }

  /// A line during the opening: Enter goes on, an answer answers, anything else is a note.
  mutating func take(_ parsed: Line, in step: OpeningStep) throws(Refusal) {
    switch (step, parsed) {
    case (.said(let said), .empty):
      try carryOut(.cover(step: said.id))
      continueOpening()
    case (.consent(let scope), .empty):
      if scope == .notes { say(Self.askLater, .dim) }
      try skip(step)
    case (.consent(let scope), .note(.said, let by, let text)):
      guard try answerConsent(scope, by, text), isAnswered(scope) else { return }
      try carryOut(.cover(step: step.key))
      continueOpening()
    default: try take(parsed)
    }
  }

  mutating func skip(_ step: OpeningStep) throws(Refusal) {
    try carryOut(.skip(step: step.key))
    continueOpening()
  }

  /// Leaves the opening for the talk, also when a round had interrupted it; what was left is remembered
  /// as skipped.
  mutating func leaveOpening() throws(Refusal) {
    let step = session.interrupted ?? session.phase
    session.interrupted = nil
    guard case .opening = step else { return }
    for step in session.openingLeft { try carryOut(.skip(step: step.key)) }
    session.phase = .talking
  }
}
