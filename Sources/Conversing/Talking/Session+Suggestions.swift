internal import Interviewing
internal import Understanding

/// A line in which a rule heard a need that nobody marked, with why in a few words.
struct SuggestedLine: Sendable, Equatable {
  let number: Int
  let reason: Bilingual

  init(number: Int, reading: NeedReading) {
    self.number = number
    let words = reading.words.map { "“\($0)”" }.joined(separator: ", ")
    let sign = reading.signs.lazy.compactMap(\.gentleWord).first ?? NeedSign.ordinaryWord
    reason =
      words.isEmpty
      ? sign : Bilingual(nl: "\(sign.nl): \(words)", en: "\(sign.en): \(words)")
  }
}

/// The lines that may be needs too, judged one by one before the needs are read back.
///
/// Whoever sits beside the interviewer may read along: what is shown are their own words, and nothing
/// about them.
extension Session {
  /// More would keep somebody in their chair.
  private static let mostSuggestions = 5

  var suggestedSteps: [ClosingStep] {
    guard isAtKeyboard, !isCovered else { return [] }
    return interview.suggestedNotes.prefix(Self.mostSuggestions).map {
      .suggestion(SuggestedLine(number: $0.number, reading: $0.reading))
    }
  }

  /// The steps without lines that somebody took for something, or took out, meanwhile.
  func stillOpen(_ steps: [ClosingStep]) -> [ClosingStep] {
    steps.filter { step in
      switch step {
      case .suggestion(let line):
        guard let note = interview.note(line.number), !isCovered else { return false }
        return note.stands && !note.isA(.need) && note.judgement == nil
      case .need(let number): return interview.needs.contains { $0.number == number }
      case .summary(let number), .promise(let number):
        return interview.note(number)?.stands ?? false
      case .needs, .missed, .consent, .debrief: return true
      }
    }
  }
}

extension SessionTurn {
  mutating func show(_ line: SuggestedLine) {
    guard let note = session.interview.note(line.number) else { return }
    reply.page.add("\(line.number)  \(session.named(note.text))")
    say(
      Bilingual(
        nl: "Hoort dit erbij, als iets wat nodig is?", en: "Does this belong here, as a need?"))
    reply.page.add(line.reason[language], .dim)
    say(
      Bilingual(
        nl: "j: ja · n: nee · of typ het in andere woorden · Enter: later",
        en: "y: yes · n: no · or type it in other words · Enter: later"), .dim)
  }

  /// One key, or the words in which it is a need.
  mutating func judge(
    _ line: SuggestedLine, _ text: String, _ steps: [ClosingStep]
  ) throws(Refusal) {
    switch YesOrNo.key(text) {
    case .yes?: try accept(line, nil, steps)
    case .no?:
      try carryOut(.judge(line.number, .rejected))
      say(Bilingual(nl: "blijft een gewone notitie", en: "stays an ordinary note"), .dim)
      try pass(steps)
    case nil where text.count < Self.shortestWording:
      refuse(
        Bilingual(
          nl: "Typ j of n, of het hele zinnetje in andere woorden.",
          en: "Type y or n, or the whole of it in other words."))
    case nil: try accept(line, text, steps)
    }
  }

  private static let shortestWording = 3

  private mutating func accept(
    _ line: SuggestedLine, _ wording: String?, _ steps: [ClosingStep]
  ) throws(Refusal) {
    try carryOut(.judge(line.number, .accepted, label: wording))
    say(
      Bilingual(nl: "\(line.number) is een behoefte", en: "\(line.number) is a need"), .dim)
    try pass(readingBack(line.number, steps))
  }

  /// The steps with this need among those that are read back.
  private func readingBack(_ number: Int, _ steps: [ClosingStep]) -> [ClosingStep] {
    let step: ClosingStep = session.interview.form == .focusGroup ? .needs : .need(number)
    guard !steps.contains(step) else { return steps }
    let place =
      steps.lastIndex { step in
        switch step {
        case .suggestion, .need: true
        default: false
        }
      } ?? steps.startIndex
    return Array(steps[...place]) + [step] + Array(steps[(place + 1)...])
  }
}

extension YesOrNo {
  /// What a key means, also one that was held too long, or the whole word; nil for other words.
  static func key(_ text: String) -> YesOrNo? {
    let letters = text.lowercased()
    guard let first = letters.first else { return nil }
    let isKey = letters.allSatisfy { $0 == first }
    if ["ja", "yes"].contains(letters) || isKey && "jy".contains(first) { return .yes }
    return ["nee", "no"].contains(letters) || isKey && first == "n" ? .no : nil
  }
}

extension NeedSign {
  static let ordinaryWord = Bilingual(
    nl: "hier is vaak iets bij nodig", en: "people often need something here")

  /// What it tells, in words that whoever said it may read.
  var gentleWord: Bilingual? {
    switch self {
    case .wish: Bilingual(nl: "een wens", en: "a wish")
    case .struggle: Bilingual(nl: "gaat nog niet vanzelf", en: "does not go by itself yet")
    case .unknowing: Bilingual(nl: "een vraag", en: "a question")
    case .fear: Bilingual(nl: "een drempel", en: "a threshold")
    case .lack: Bilingual(nl: "iets is er nog niet", en: "something is not there yet")
    case .dependence: Bilingual(nl: "gaat nu met hulp", en: "done with help now")
    case .avoidance: Bilingual(nl: "blijft nog liggen", en: "left for later")
    case .setback: Bilingual(nl: "liep anders", en: "went differently")
    case .corrected: Bilingual(nl: "hoe anderen reageren", en: "how others react")
    case .isolation: Bilingual(nl: "mensen om je heen", en: "people around you")
    case .strain: Bilingual(nl: "vraagt veel", en: "asks a lot")
    case .trouble: Bilingual(nl: "kan misschien beter", en: "could perhaps be better")
    default: nil
    }
  }
}
