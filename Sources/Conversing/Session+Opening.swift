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

extension Turn {
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

  func isFirst(_ step: OpeningStep) -> Bool {
    session.interview.coveredSteps.isEmpty && session.interview.skippedSteps.isEmpty
  }

  mutating func show(_ step: OpeningStep) {
    switch step {
    case .said(let said):
      reply.page.add(said.passage[language], .question)
      if isFirst(step) {
        say(
          Bilingual(
            nl: "Zeg het in je eigen woorden. Enter: verder · /n: overslaan",
            en: "Say it in your own words. Enter: go on · /n: skip"), .dim)
      }
    case .consent(let scope):
      reply.page.add(scope.question[language], .question)
      say(
        Bilingual(nl: "ja · nee · Enter: weet ik nog niet", en: "yes · no · Enter: don't know yet"),
        .dim)
    }
  }

  /// A line during the opening: Enter goes on, an answer answers, anything else is a note.
  mutating func take(_ line: String, _ parsed: Line, in step: OpeningStep) throws(Refusal) {
    switch (step, parsed) {
    case (.said(let said), .empty):
      try carryOut(.cover(step: said.id))
      continueOpening()
    case (.consent, .empty): try skip(step)
    case (.consent(let scope), .note(.said, let by, let text)):
      guard let (answer, rest) = YesOrNo.leading(text, short: true), rest.isEmpty else {
        return try take(parsed)
      }
      try consent(scope, by, answer)
      try finishWhenComplete(step, scope, answer)
    default: try take(parsed)
    }
  }

  /// Goes on when everybody here has answered; somebody who wants no notes stops them at once.
  private mutating func finishWhenComplete(
    _ step: OpeningStep, _ scope: ConsentScope, _ answer: YesOrNo
  ) throws(Refusal) {
    let present = session.interview.present
    let answers = present.map { session.interview.consents[scope, $0] }
    guard !present.isEmpty, !answers.contains(.unknown) else {
      if scope == .notes, answer == .no { try stopNotes() }
      return
    }
    try carryOut(.cover(step: step.key))
    if scope == .notes, answers.contains(.no) {
      session.phase = .talking
      return try stopNotes()
    }
    continueOpening()
  }

  /// Nothing is kept of a talk in which somebody wants no notes, until they change their mind or go.
  private mutating func stopNotes() throws(Refusal) {
    if session.interview.isPaused { return }
    try carryOut(.pause)
    say(
      Bilingual(
        nl: "Goed, dan bewaar ik niets. Zegt iemand later ja: /pauze gaat verder.",
        en: "Fine, then I save nothing. If they say yes later: /pause goes on."), .notice)
  }

  mutating func skip(_ step: OpeningStep) throws(Refusal) {
    try carryOut(.skip(step: step.key))
    continueOpening()
  }

  /// Leaves the opening for the talk; what was left is remembered as skipped.
  mutating func leaveOpening() throws(Refusal) {
    guard case .opening = session.phase else { return }
    for step in session.openingLeft { try carryOut(.skip(step: step.key)) }
    session.phase = .talking
  }

  /// Records a consent of those who answered: the speakers named, or everybody here.
  mutating func consent(
    _ scope: ConsentScope, _ by: [Voice]?, _ answer: YesOrNo
  ) throws(Refusal) {
    let isAll = by?.contains(.everybody) ?? true
    let people = isAll ? session.interview.present : by?.compactMap(\.alias) ?? []
    try consent(scope, people, answer == .yes ? .yes : .no)
  }

  mutating func consent(
    _ scope: ConsentScope, _ people: [Alias], _ answer: ConsentAnswer
  ) throws(Refusal) {
    if people.isEmpty {
      return say(
        Bilingual(
          nl: "Wie zegt dat? /wie laat zien wie er is, /erbij NAAM voegt iemand toe.",
          en: "Who says so? /who shows who is here, /join NAME adds someone."), .dim)
    }
    try carryOut(
      .consent(
        Consent(
          scope: scope, people: people, answer: answer, language: language,
          explained: scope.question[language])))
    let names = session.names(of: people)
    say(
      Bilingual(
        nl: "\(scope.name.nl): \(answer.name.nl) (\(names))",
        en: "\(scope.name.en): \(answer.name.en) (\(names))"), .dim)
  }
}
