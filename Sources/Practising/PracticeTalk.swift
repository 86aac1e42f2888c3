package import Interviewing
package import Listening

/// A practice talk so far: what was said, what was told, and how open the persona is.
///
/// A value: the same persona, seed and lines give the same talk. Nothing of it is kept anywhere.
package struct PracticeTalk: Sendable {
  /// What a line brings about.
  package struct Reply: Sendable, Equatable {
    /// What the persona says or does.
    package var speech: [String] = []
    /// What the program says beside it, to the interviewer only.
    package var notices: [String] = []
    package var isOver = false
    /// The line could not be followed, as a command that isn't there.
    package var isRefused = false
  }

  package let persona: Persona
  package let language: Language
  package let seed: UInt64
  package internal(set) var moves: [ListeningReview.Move] = []

  var chance: Chance
  /// What asking well opens and pushing closes; from 0 on they tell, further on what lies beneath.
  var openness = 0
  /// Questions in a row, with nothing given back.
  var questionsInRow = 0
  /// What the talk is about now.
  package internal(set) var current: String?
  /// How much of each subject was told.
  var told: [String: Held.Level] = [:]
  var lastTold: String?
  var silencesInRow = 0
  /// The last answer, as long as nothing was done with it yet.
  var pending: Answer?
  /// How often each text was said.
  var spoken: [String: Int] = [:]
  /// The content of all that was said by the persona.
  var heard: Set<String> = []
  /// The needs and strengths of the last answer, then those that were noted.
  var lastHeld: [Held] = []
  var noted: [Held] = []
  let mood: Int

  /// What kind of answer lies open.
  enum Answer: Sendable { case short, rich, deeper }

  /// How open somebody is whom silence brings to what lies beneath; a quiet day asks for more of it.
  var depth: Int { mood == 0 ? 2 : 1 }

  package static func starting(
    with persona: Persona, seed: UInt64, in language: Language
  ) -> (PracticeTalk, Reply) {
    var talk = PracticeTalk(persona: persona, language: language, seed: seed)
    let mood = persona.manner.moods[talk.mood][language]
    talk.spoken[mood] = 1
    return (talk, Reply(speech: [persona.scene[language] + " " + mood]))
  }

  private init(persona: Persona, language: Language, seed: UInt64) {
    (self.persona, self.language, self.seed) = (persona, language, seed)
    chance = Chance(seed: seed)
    mood = Int.random(in: persona.manner.moods.indices, using: &chance)
    openness = mood == 2 ? 1 : 0
  }

  /// The talk after this line, and what it brought about.
  package func step(_ line: String) -> (PracticeTalk, Reply) {
    var talk = self
    let reply = talk.take(line)
    return (talk, reply)
  }
}

extension PracticeTalk {
  /// What the interviewer says, to the persona's answer.
  mutating func say(_ line: String, as saying: Saying? = nil) -> [String] {
    let hearing = Hearing(line, language, heard: heard, by: persona)
    let saying = saying ?? hearing.saying
    if saying != .silence { silencesInRow = 0 }
    let answers = answer(to: saying, hearing)
    moves.append(contentsOf: answers.filter { !$0.hasPrefix("(") }.map { .heard($0) })
    for answer in answers { heard.formUnion(Words(answer).content) }
    return answers
  }

  private mutating func answer(to saying: Saying, _ hearing: Hearing) -> [String] {
    switch saying {
    case .question(let form): return answerQuestion(hearing, form)
    case .silence: return keepSilence()
    case .reflection: return takeReflection(hearing)
    case .encouragement: return takeEncouragement(hearing)
    case .sharing: return takeSharing(hearing)
    case .thanks: return takeThanks(hearing)
    case .greeting:
      moves.append(.encouragement(hearing.line))
      return [pick(persona.manner.greeting)]
    case .permission:
      moves.append(.encouragement(hearing.line))
      return [choose(Self.permitting)]
    case .wellWish:
      moves.append(.encouragement(hearing.line))
      return [pick(persona.manner.smallTalk)]
    case .goodbye:
      moves.append(.encouragement(hearing.line))
      return [persona.manner.farewell[language]]
    case .unclear:
      pending = nil
      return [pick(persona.manner.unclear)]
    }
  }

  private static let permitting = [
    said("Ja hoor, ga je gang.", "Yes, go ahead."), said("Natuurlijk.", "Of course."),
    said("Ja, dat mag.", "Yes, you may."),
  ]

  /// A text that was not said yet, by chance; once all were, what they do instead of speaking.
  mutating func pick(_ texts: [Bilingual]) -> String {
    let isFresh = texts.contains { spoken[$0[language]] == nil }
    return choose(isFresh ? texts : persona.manner.pauses)
  }

  /// The text that was said least, by chance where several were.
  mutating func choose(_ texts: [Bilingual]) -> String {
    let texts = texts.map { $0[language] }
    let least = texts.map { spoken[$0] ?? 0 }.min() ?? 0
    let fresh = texts.filter { (spoken[$0] ?? 0) == least }
    guard let text = fresh.randomElement(using: &chance) else { return "" }
    spoken[text, default: 0] += 1
    return text
  }

  mutating func warm(by steps: Int) { openness = min(4, openness + steps) }
  mutating func cool(by steps: Int) { openness = max(-4, openness - steps) }
}
