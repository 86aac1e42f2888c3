internal import Interviewing
internal import Listening

// What a question brings: its form opens or closes, its words choose the subject.
extension PracticeTalk {
  /// Questions in a row that anybody bears.
  private static let bearable = 5
  /// How open somebody is who tells a story even when yes would do.
  private static let talkative = 4

  mutating func answerQuestion(_ hearing: Hearing, _ judged: QuestionForm) -> [String] {
    let form = inTheirWords(hearing, judged)
    moves.append(.question(hearing.line, form))
    questionsInRow += 1
    let topic = topic(of: hearing.words)
    if let subject = topic.subject { current = subject.id }
    if form.findings.isEmpty || form.findings == [.closed] {
      return answer(hearing, isClosed: !form.findings.isEmpty, topic)
    }
    return evade(form)
  }

  /// A feeling that they named themselves is not put in their mouth.
  private func inTheirWords(_ hearing: Hearing, _ form: QuestionForm) -> QuestionForm {
    let loaded = form.remarks.filter { $0.finding == .leading }.map {
      Words(String(hearing.line[$0.range]))
    }
    let areTheirs = loaded.allSatisfy { !$0.content.isEmpty && $0.content.isSubset(of: heard) }
    return !loaded.isEmpty && areTheirs ? form.without(.leading) : form
  }

  private mutating func answer(_ hearing: Hearing, isClosed: Bool, _ topic: Reference) -> [String] {
    var answers: [String] = []
    if questionsInRow > Self.bearable {
      cool(by: 1)
      answers.append(pick(persona.manner.interrogated))
    }
    if let fact = fact(hearing.words, isClosed: isClosed) {
      pending = .short
      return answers + [fact]
    }
    if isClosed, !isStoryWaiting(topic) {
      pending = .short
      lastHeld = []
      return answers + [shortAnswer(hearing.words, topic)]
    }
    return answers + openAnswer(topic)
  }

  /// Who feels at ease tells, even when yes would do.
  private func isStoryWaiting(_ topic: Reference) -> Bool {
    guard openness >= Self.talkative, let subject = topic.subject else { return false }
    return told[subject.id] != .deeper
  }

  private mutating func evade(_ form: QuestionForm) -> [String] {
    pending = .short
    lastHeld = []
    let (manner, findings) = (persona.manner, form.findings)
    cool(by: findings.contains(.leading) ? 2 : 1)
    if findings.contains(.leading) { return [pick(manner.guarded)] }
    return [pick(findings.contains(.jargon) ? manner.jargon : manner.double)]
  }

  private mutating func openAnswer(_ topic: Reference) -> [String] {
    if openness < 0 { warm(by: 1) }
    guard openness >= 0 else {
      pending = .short
      return [pick(persona.manner.guarded)]
    }
    switch topic {
    case .subject(let subject): return tell(subject)
    case .followUp(let subject): return goOn(subject)
    case .anything: return tellNext()
    case .elsewhere:
      pending = nil
      return [pick(persona.manner.elsewhere)]
    }
  }

  /// What was asked openly is told; asked on, what lies beneath.
  private mutating func tell(_ subject: Subject) -> [String] {
    told[subject.id] == nil ? [richAnswer(subject)] : goOn(subject)
  }

  private mutating func goOn(_ subject: Subject) -> [String] {
    switch told[subject.id] {
    case nil: return [richAnswer(subject)]
    case .rich:
      warm(by: 1)
      return [deeperAnswer(subject)]
    case .deeper:
      let gist = subject.gist
      return spoken[gist[language]] == nil
        ? [choose([gist])] : [pick(persona.manner.again)] + hook()
    }
  }

  /// To a question about nothing in particular they choose themselves.
  private mutating func tellNext() -> [String] {
    guard let subject = nextUntold else {
      pending = nil
      return [pick(persona.manner.elsewhere)]
    }
    current = subject.id
    return [richAnswer(subject)]
  }

  var nextUntold: Subject? { persona.subjects.first { told[$0.id] == nil } }

  /// They bring up something themselves, when they feel like it.
  mutating func hook() -> [String] {
    pending = nil
    guard openness > 0, let next = nextUntold, spoken[next.hook[language]] == nil else { return [] }
    return [bringUp(next)]
  }

  /// A word of their own on it; the story waits for a sign that it is welcome.
  mutating func bringUp(_ subject: Subject) -> String {
    current = subject.id
    pending = .short
    spoken[subject.hook[language]] = 1
    return subject.hook[language]
  }

  mutating func richAnswer(_ subject: Subject) -> String {
    told[subject.id] = .rich
    lastTold = subject.id
    pending = .rich
    lastHeld = subject.holds.filter { $0.level == .rich }
    spoken[subject.rich[language], default: 0] += 1
    return choose(persona.manner.openers) + subject.rich[language]
  }

  mutating func deeperAnswer(_ subject: Subject) -> String {
    told[subject.id] = .deeper
    lastTold = subject.id
    pending = .deeper
    lastHeld = subject.holds.filter { $0.level == .deeper }
    spoken[subject.deeper[language], default: 0] += 1
    return subject.deeper[language]
  }

  /// A thing told in a few words, where it is asked for in that way.
  private mutating func fact(_ words: Words, isClosed: Bool) -> String? {
    let fact = persona.facts.first { $0.fits(words, language) && (isClosed || $0.isTold) }
    guard let answer = fact?.answer[language], spoken[answer] == nil else { return nil }
    spoken[answer] = 1
    return answer
  }

  private mutating func shortAnswer(_ words: Words, _ topic: Reference) -> String {
    let amount = ShortAnswer.all.first { $0.fits(words) }
    if let amount { return choose(amount.answers) }
    let own = if case .subject(let subject) = topic { subject.closed } else { [Bilingual]() }
    let fresh = own.filter { spoken[$0[language]] == nil }
    return choose(fresh.isEmpty ? ShortAnswer.yesOrNo : fresh)
  }
}

extension Fact {
  /// More than a few words, which an open question may bring too.
  fileprivate var isTold: Bool { answer.nl.count > 60 }
}

/// Answers to questions that a word or a number answers.
private struct ShortAnswer {
  /// Any of these phrases asks for it.
  let phrases: [String]
  let answers: [Bilingual]

  func fits(_ words: Words) -> Bool { phrases.contains(where: words.contains(phrase:)) }

  static let yesOrNo = [
    said("Ja.", "Yes."), said("Soms.", "Sometimes."), said("Gaat wel.", "It's all right."),
    said("Nee.", "No."), said("Een beetje.", "A little."), said("Jawel.", "I do, yes."),
    said("Niet echt.", "Not really."), said("Kan wel.", "Could be."), said("Hm-hm.", "Mm-hm."),
  ]

  static let all = [
    ShortAnswer(
      phrases: ["hoe oud", "how old"],
      answers: [said("Raad maar.", "Have a guess."), said("Oud genoeg.", "Old enough.")]),
    ShortAnswer(
      phrases: ["hoe vaak", "hoeveel keer", "how often", "how many times"],
      answers: [
        said("Soms.", "Sometimes."), said("Niet vaak.", "Not often."),
        said("Elke week wel.", "Most weeks."), said("Dat wisselt.", "It varies."),
      ]),
    ShortAnswer(
      phrases: ["hoe lang", "hoelang", "sinds wanneer", "how long", "since when"],
      answers: [
        said("Al een tijd.", "A while now."), said("Lang.", "Long."),
        said("Een paar jaar.", "A few years."),
        said("Weet ik niet precies.", "I don't know exactly."),
      ]),
    ShortAnswer(
      phrases: ["hoeveel", "how many", "how much"],
      answers: [
        said("Een paar.", "A few."), said("Niet zo veel.", "Not that many."),
        said("Genoeg.", "Enough."), said("Geen idee.", "No idea."),
      ]),
    ShortAnswer(
      phrases: ["wanneer", "hoe laat", "welke dag", "when", "what time", "which day"],
      answers: [
        said("Meestal 's avonds.", "Mostly in the evening."),
        said("In het weekend.", "At the weekend."), said("Dat wisselt.", "It varies."),
      ]),
    ShortAnswer(
      phrases: ["wie", "met wie", "who", "with whom"],
      answers: [
        said("Ikzelf.", "Me."), said("Familie.", "Family."),
        said("Niemand eigenlijk.", "Nobody really."),
      ]),
    ShortAnswer(
      phrases: ["waar", "where"],
      answers: [
        said("Hier in de buurt.", "Near here."), said("Thuis.", "At home."),
        said("Hier.", "Here."),
      ]),
    ShortAnswer(
      phrases: ["hoe", "how"],
      answers: [
        said("Best wel.", "Fairly."), said("Valt mee.", "Not so bad."),
        said("Gaat wel.", "It's all right."),
      ]),
    ShortAnswer(
      phrases: ["wat", "welk", "welke", "what", "which"],
      answers: [
        said("Gewoon.", "The usual."), said("Weet ik zo niet.", "I couldn't say."),
        said("Van alles.", "All sorts."),
      ]),
  ]
}
