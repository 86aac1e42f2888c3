internal import Interviewing
internal import Understanding

/// The praatplaat with one person (C7).
///
/// Point at where Dutch is used, then at where it is needed, and say how to practise that; one key
/// is enough for each.
struct PictureRound: Sendable, Equatable {
  enum Stage: Sendable, Equatable {
    case use, need
    /// The needs for which the way to practise is still to be asked.
    case practise([Int])
  }

  let person: Alias
  var stage = Stage.use
  /// The picture that was pointed at last; words that follow belong to it.
  var domain: LifeDomain?

  var place: QuestionAddress? { domain.map(Interview.picture) }
}

extension Session {
  /// Keys that answer at once, without Enter, when nothing else is on the line.
  package var keys: Set<Character> {
    if editing != nil || interview.isPaused { return [] }
    switch phase {
    case .picturing(let round):
      if case .practise = round.stage { return ["1", "2", "3"] }
      return Set("12345678")
    case .counting: return ["0", "1", "2", "3"]
    case .closing(let steps):
      guard case .suggestion? = steps.first else { return [] }
      return [language == .dutch ? "j" : "y", "n"]
    default: return []
    }
  }
}

extension SessionTurn {
  /// `/praatplaat [WIE]`: starts the round with one person, or ends it.
  mutating func startPictures(_ word: String) throws(Refusal) {
    if case .picturing = session.phase { return endRound() }
    try session.interview.checkOpen()
    guard let person = word.isEmpty ? session.voices.lazy.compactMap(\.alias).first : person(word)
    else {
      if word.isEmpty { refuse(Self.whoPoints) }
      return
    }
    interrupt()
    session.voices = [.participant(person)]
    show(PictureRound(person: person))
  }

  private static let whoPoints = Bilingual(
    nl: "Wie wijst er aan? /praatplaat NAAM", en: "Who is pointing? /pictures NAME")

  /// Goes to a stage of the round, or back to the talk when there is nothing left to ask.
  private mutating func show(_ round: PictureRound) {
    session.phase = .picturing(round)
    switch round.stage {
    case .use:
      pictures(
        Bilingual(
          nl: "Kijk samen naar de plaatjes. Waar gebruik je Nederlands?",
          en: "Look at the pictures together. Where do you use Dutch?"))
    case .need:
      pictures(
        Bilingual(
          nl: "En waar heb je Nederlands nodig, of wil je het leren?",
          en: "And where do you need Dutch, or want to learn it?"))
    case .practise(let needs):
      guard let need = needs.first.flatMap(session.interview.note) else { return endRound() }
      let name = session.interview.domain(of: need).name
      say(
        Bilingual(
          nl: "Hoe wil je dit oefenen: \(name.nl)?",
          en: "How would you like to practise this: \(name.en)?"), .question)
      reply.page.add(choices(Practice.allCases.map(\.name)))
      say(Bilingual(nl: "Enter: weet ik nog niet", en: "Enter: don't know yet"), .dim)
    }
  }

  private mutating func pictures(_ question: Bilingual) {
    say(question, .question)
    reply.page.add(choices(LifeDomain.pictures.map(\.name)))
    say(
      Bilingual(
        nl: "één cijfer per plaatje · nog eens: toch niet · woorden mogen ook · Enter: verder",
        en: "one digit per picture · again: not after all · words are fine too · Enter: go on"),
      .dim)
  }

  private func choices(_ names: [Bilingual]) -> String {
    names.enumerated().map { "\($0 + 1) \($1[language])" }.joined(separator: " · ")
  }

  mutating func take(_ parsed: Line, in round: PictureRound) throws(Refusal) {
    if case .note(.said, nil, let text) = parsed, text.count > 1,
      text.allSatisfy(session.keys.contains)
    {
      for digit in text { try takeInPhase(.note(.said, by: nil, text: String(digit))) }
      return
    }
    switch (round.stage, parsed) {
    case (.practise(let needs), .empty): show(round.at(.practise(Array(needs.dropFirst()))))
    case (.practise(let needs), .note(.said, nil, let text)) where text.count == 1:
      guard let choice = Int(text), Practice.allCases.indices.contains(choice - 1),
        let need = needs.first
      else { return try take(parsed) }
      let practice = Practice.allCases[choice - 1]
      try carryOut(.prefer(need, practice))
      say(practice.name, .dim)
      show(round.at(.practise(Array(needs.dropFirst()))))
    case (_, .empty): next(round)
    case (_, .note(.said, nil, let text)) where text.count == 1:
      guard let picture = Int(text) else { return try take(parsed) }
      guard LifeDomain.pictures.indices.contains(picture - 1) else {
        return say(
          Bilingual(nl: "Er zijn acht plaatjes: 1 tot 8.", en: "There are eight pictures: 1 to 8."))
      }
      try point(at: LifeDomain.pictures[picture - 1], in: round)
    default: try take(parsed)
    }
  }

  /// From use to need, from need to how to practise.
  mutating func next(_ round: PictureRound) {
    switch round.stage {
    case .use: show(round.at(.need))
    case .need: show(round.at(.practise(needs(of: round.person).map(\.number))))
    case .practise: endRound()
    }
  }

  mutating func back(_ round: PictureRound) {
    show(round.at(round.stage == .use || round.stage == .need ? .use : .need))
  }

  /// Notes that somebody pointed at a picture; pointing again takes it back.
  private mutating func point(at domain: LifeDomain, in round: PictureRound) throws(Refusal) {
    var round = round
    round.domain = domain
    session.phase = .picturing(round)
    let words = Self.words(for: domain, in: round.stage)
    let kind: Utterance.Kind = round.stage == .use ? .said : .need
    let before = session.interview.standing.last {
      $0.utterance.question == round.place && $0.people == [round.person]
        && [words.nl, words.en].contains($0.text)
    }
    if let before {
      try carryOut(.withdraw(before.number))
      return say(
        Bilingual(nl: "\(domain.name.nl): toch niet", en: "\(domain.name.en): not after all"), .dim)
    }
    try note(kind, by: [.participant(round.person)], words[language])
    say(domain.name, .dim)
  }

  private static func words(for domain: LifeDomain, in stage: PictureRound.Stage) -> Bilingual {
    stage == .use
      ? Bilingual(
        nl: "gebruikt Nederlands bij: \(domain.name.nl)", en: "uses Dutch for: \(domain.name.en)")
      : Bilingual(
        nl: "wil Nederlands leren voor: \(domain.name.nl)",
        en: "wants to learn Dutch for: \(domain.name.en)")
  }

  private func needs(of person: Alias) -> [Note] {
    session.interview.needs.filter { need in
      need.utterance.question?.topic == Interview.pictureTopic && need.people == [person]
        && need.practice == nil
    }
  }
}

extension SessionTurn {
  /// A round begins; the opening or the close waits for it.
  mutating func interrupt() {
    leaveCards()
    switch session.phase {
    case .opening, .closing: session.interrupted = session.phase
    default: break
    }
  }

  /// Back to where the round began.
  mutating func endRound() {
    let before = session.interrupted ?? .talking
    session.interrupted = nil
    session.phase = before
    switch before {
    case .opening(let step): show(step)
    case .closing(let steps): continueClosing(steps)
    default: if let current = session.interview.current { show(current, withTopic: true) }
    }
  }
}

extension PictureRound {
  fileprivate func at(_ stage: Stage) -> PictureRound {
    var round = self
    round.stage = stage
    round.domain = nil
    return round
  }
}
