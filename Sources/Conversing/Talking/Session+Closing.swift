internal import Interviewing

/// A step of the close, asked one after another; Enter leaves each as it is.
enum ClosingStep: Sendable, Equatable {
  case summary(Int)
  /// A line that may be a need.
  case suggestion(SuggestedLine)
  case need(Int)
  /// The needs of a group, read back together.
  case needs
  case promise(Int)
  case missed
  case consent(ConsentScope)
  case debrief

  /// Part of the address of what is noted under this step.
  var key: String {
    switch self {
    case .summary: "summary"
    case .suggestion: "suggestion"
    case .need, .needs: "need"
    case .promise: "promise"
    case .missed: "missed"
    case .consent(let scope): "consent-\(scope.rawValue)"
    case .debrief: "debrief"
    }
  }
}

extension Session {
  var unansweredNeeds: [Note] { interview.needs.filter { $0.response == nil } }

  /// What is still to do before the conversation can be closed well.
  var closingSteps: [ClosingStep] {
    let promises = interview.standing.filter { $0.isA(.promise) && $0.response == nil }
    let needs: [ClosingStep] =
      interview.form == .focusGroup
      ? (unansweredNeeds.isEmpty ? [] : [.needs]) : unansweredNeeds.map { .need($0.number) }
    let consents = [ConsentScope.quoting, .sharing, .contact].filter { scope in
      interview.present.contains { interview.consents[scope, $0] == .unknown }
    }
    return interview.openSummaries.map { .summary($0.number) } + suggestedSteps + needs
      + promises.map { .promise($0.number) } + [.missed] + consents.map { .consent($0) } + [
        .debrief
      ]
  }
}

extension SessionTurn {
  mutating func wrapUp() throws(Refusal) {
    if session.interview.isClosed, !session.reopensForLine { throw .conversationClosed }
    reopen()
    try leaveOpening()
    leaveCards()
    continueClosing(session.closingSteps)
  }

  mutating func continueClosing(_ steps: [ClosingStep]) {
    let steps = session.stillOpen(steps)
    session.phase = .closing(steps)
    guard let step = steps.first else { return }
    reply.page.space()
    show(step)
  }

  /// Leaves a step as it is and goes to the next; after the last one the conversation is closed.
  mutating func pass(_ steps: [ClosingStep]) throws(Refusal) {
    let rest = Array(steps.dropFirst())
    guard rest.isEmpty else { return continueClosing(rest) }
    try carryOut(.stopRecording, .close)
    reply.isOver = true
  }

  private mutating func show(_ step: ClosingStep) {
    switch step {
    case .summary(let number): showBack(number, Self.summaryQuestion, Self.answers)
    case .suggestion(let line): show(line)
    case .need(let number): showBack(number, Self.needQuestion, Self.needAnswers)
    case .promise(let number): showBack(number, Self.promiseQuestion, Self.answers)
    case .needs: showNeeds()
    case .missed: showMissed()
    case .consent(let scope):
      reply.page.add(scope.question(to: session.interview.form)[language], .question)
      say(Self.yesOrNo, .dim)
    case .debrief: showFarewell()
    }
  }

  private static let summaryQuestion = Bilingual(
    nl: "Dit vatte ik zo samen. Klopt dat?", en: "This is how I summed it up. Is that right?")
  private static let needQuestion = Bilingual(
    nl: "Dit hoorde ik als iets wat je nodig hebt. Klopt dat?",
    en: "I heard this as something you need. Is that right?")
  private static let promiseQuestion = Bilingual(
    nl: "Dit spraken we af. Heb ik het goed gezegd?",
    en: "This is what we agreed. Did I get that right?")
  private static let yesOrNo = Bilingual(
    nl: "ja · nee · Enter: nog open", en: "yes · no · Enter: leave it open")

  private static let answers = Bilingual(
    nl: "ja · nee, en hoe het wel is · weg · Enter: nog open",
    en: "yes · no, and what it is · out · Enter: leave it open")
  private static let needAnswers = Bilingual(
    nl: "ja · ja 8: zo belangrijk · nee, en hoe het wel is · weg · Enter: nog open",
    en: "yes · yes 8: so important · no, and what it is · out · Enter: leave it open")

  private mutating func showBack(_ number: Int, _ question: Bilingual, _ answers: Bilingual) {
    guard let note = session.interview.note(number) else { return }
    reply.page.add("\(number)  \(session.named(note.label))")
    say(question, .question)
    say(answers, .dim)
  }

  private mutating func showNeeds() {
    let needs = session.unansweredNeeds
    say(
      Bilingual(
        nl: "Ik hoorde \(needs.count == 1 ? "één ding" : "\(needs.count) dingen"):",
        en: "I heard \(needs.count == 1 ? "one thing" : "\(needs.count) things"):"), .question)
    for note in needs { reply.page.add("\(note.number)  \(session.named(note.label))") }
    let example = needs.first?.number ?? 1
    say(
      Bilingual(
        nl: "ja: alles klopt · \(example) nee en hoe het wel is · \(example) weg · Enter: verder",
        en: "yes: all right · \(example) no and what it is · \(example) out · Enter: go on"), .dim)
  }

  private mutating func showMissed() {
    let topics = session.interview.list?.topics.filter { session.coverage(of: $0) == .notYet } ?? []
    if !topics.isEmpty {
      let titles = topics.map { $0.title[language] }.joined(separator: ", ")
      say(Bilingual(nl: "Nog niet besproken: \(titles)", en: "Not talked about: \(titles)"), .dim)
    }
    say(
      Bilingual(
        nl: "Wat heb ik niet gevraagd? En met wie moet ik nog meer praten?",
        en: "What did I not ask? And whom else should I talk to?"), .question)
    say(
      Bilingual(nl: "typ wat ze zeggen · Enter: verder", en: "type what they say · Enter: go on"),
      .dim)
  }

  private mutating func showFarewell() {
    let steps = session.interview.list?.opening ?? []
    let left = steps.filter { !session.interview.coveredSteps.contains($0.id) }
    if !left.isEmpty {
      // Only what they are called: the person is leaving, this is no time to read it all out.
      let names = left.map(\.id).joined(separator: ", ")
      say(
        Bilingual(
          nl: "Nog niet gezegd bij het begin: \(names)", en: "Not said at the start: \(names)"),
        .dim)
    }
    if !isAnswered(.notes) {
      say(Bilingual(nl: "Nog niet gevraagd:", en: "Not asked yet:"), .dim)
      reply.page.add(ConsentScope.notes.question(to: session.interview.form)[language], .dim)
    }
    for step in session.interview.list?.closing ?? [] {
      reply.page.add(step.passage[language], .question)
    }
    say(
      Bilingual(
        nl: "Straks, voor jezelf: hoe ging het? Eén regel, of Enter om af te sluiten.",
        en: "Afterwards, for yourself: how did it go? One line, or Enter to close."), .dim)
  }
}

extension SessionTurn {
  /// A line during the close.
  mutating func take(_ parsed: Line, in steps: [ClosingStep]) throws(Refusal) {
    guard let step = steps.first else { return }
    if parsed == .empty { return try pass(steps) }
    switch (step, parsed) {
    case (.summary(let number), .note(.said, _, let text)),
      (.need(let number), .note(.said, _, let text)),
      (.promise(let number), .note(.said, _, let text)):
      if try answer(number, text) { try pass(steps) } else { try keepForLater(parsed) }
    case (.suggestion(let line), .note(.said, nil, let text)): try judge(line, text, steps)
    case (.needs, .note(.said, _, let text)): try answerNeeds(text, steps, parsed)
    case (.consent(let scope), .note(.said, let by, let text)):
      if try answerConsent(scope, by, text), isAnswered(scope) { try pass(steps) }
    case (.missed, .note(.said, _, let text)) where Self.isNothing(text): try pass(steps)
    case (.debrief, .note(.said, nil, let text)):
      try note(.debrief, by: nil, text)
      try pass(steps)
    default: try take(parsed)
    }
  }

  /// "Nee", "niets": nothing was missed, and that is no line to keep.
  private static func isNothing(_ text: String) -> Bool {
    let words = text.lowercased().filter { $0.isLetter || $0 == " " }.trimmed
    return ["nee", "niets", "niemand", "nee hoor", "no", "nothing", "nobody"].contains(words)
  }

  /// A line that answers nothing is kept, and the question stays.
  private mutating func keepForLater(_ parsed: Line) throws(Refusal) {
    try take(parsed)
    say(Self.stillOpen, .dim)
  }

  /// Takes "yes", "no, …" or "out" about a note; false when the line says something else.
  private mutating func answer(_ number: Int, _ text: String) throws(Refusal) -> Bool {
    if ["weg", "out", "weglaten"].contains(text.lowercased()) {
      try carryOut(.respond(to: number, .leftOut, text: nil))
    } else if let (answer, rest) = YesOrNo.leading(text, short: true) {
      // A no without other words to a need or a promise: then it is none.
      let isSummary = session.interview.note(number)?.utterance.kind == .summary
      let correction = answer == .no && !rest.isEmpty ? rest : nil
      let denied: Response = correction == nil && !isSummary ? .leftOut : .corrected
      try carryOut(.respond(to: number, answer == .yes ? .confirmed : denied, text: correction))
      if answer == .yes, let importance = Self.importance(in: rest),
        session.interview.note(number)?.isA(.need) == true
      {
        try carryOut(.weigh(number, importance: importance))
      }
    } else {
      return false
    }
    if let note = session.interview.note(number), let response = note.response {
      let importance = response == .confirmed ? note.importance.map { " · \($0)/10" } ?? "" : ""
      reply.page.add(response.name[language] + importance, .dim)
    }
    return true
  }

  /// "Ja, 8", "ja 8/10": how much it matters.
  private static func importance(in rest: String) -> Int? {
    Int(rest.replacing("/10", with: "").trimmed).flatMap { (0...10).contains($0) ? $0 : nil }
  }

  private mutating func answerNeeds(
    _ text: String, _ steps: [ClosingStep], _ parsed: Line
  ) throws(Refusal) {
    let number = Int(text.prefix(while: \.isNumber))
    let rest = text.drop(while: \.isNumber).trimmed
    if let number, session.interview.note(number)?.isA(.need) == true, try answer(number, rest) {
      if session.unansweredNeeds.isEmpty { try pass(steps) }
    } else if let (answer, rest) = YesOrNo.leading(text, short: true), answer == .yes, rest.isEmpty
    {
      for need in session.unansweredNeeds {
        try carryOut(.respond(to: need.number, .confirmed, text: nil))
      }
      say(Response.confirmed.name, .dim)
      try pass(steps)
    } else {
      try take(parsed)
      let example = session.unansweredNeeds.first?.number ?? 1
      say(
        Bilingual(
          nl: "Bewaard. Wat klopt niet? \(example) nee en hoe het wel is, of \(example) weg",
          en: "Saved. Which one is not right? \(example) no and what it is, or \(example) out"),
        .dim)
    }
  }
}
