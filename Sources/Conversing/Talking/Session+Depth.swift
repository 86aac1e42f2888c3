internal import Interviewing

/// How much a need matters to the one who has it, and why: their own word for it.
extension Session {
  /// The need that is spoken of: the one that is read back, else the last one that was noted.
  var needOfNow: Int? {
    if case .closing(let steps) = phase, case .need(let number)? = steps.first { return number }
    return interview.needs.last?.number
  }
}

extension SessionTurn {
  /// `/belang [NR] 0-10`: how much a need matters to the one who has it.
  mutating func weigh(_ rest: String) throws(Refusal) {
    let words = rest.replacing("/10", with: "").split(whereSeparator: \.isWhitespace)
    let numbers = words.compactMap { Int($0) }
    guard (1...2).contains(numbers.count), numbers.count == words.count,
      let importance = numbers.last, (0...10).contains(importance)
    else { return refuse(Self.howToWeigh) }
    guard let need = numbers.count == 2 ? numbers[0] : session.needOfNow else {
      return refuse(Self.noNeedYet)
    }
    try weigh(need, importance)
  }

  mutating func weigh(_ need: Int, _ importance: Int) throws(Refusal) {
    try carryOut(.weigh(need, importance: importance))
    say(
      Bilingual(
        nl: "\(need): belang \(importance) van 10", en: "\(need): importance \(importance) of 10"),
      .dim)
  }

  private static let howToWeigh = Bilingual(
    nl:
      "Hoe belangrijk is het, van 0 tot 10, in hun eigen woorden? `/belang 8`, of `/belang 12 8` voor notitie 12.",
    en:
      "How important is it, 0 to 10, by their own word? `/importance 8`, or `/importance 12 8` for note 12."
  )
  private static let noNeedYet = Bilingual(
    nl: "Er is nog geen behoefte. Een ! na een notitie maakt er een.",
    en: "There is no need yet. A ! after a note makes it one.")
}

extension SessionTurn {
  /// `/waarom [NR] [WOORDEN]`: the note after the need tells why, or those words, or what comes next.
  mutating func why(_ rest: String) throws(Refusal) {
    let first = rest.prefix { !$0.isWhitespace }
    let words = (Int(first) == nil ? rest[...] : rest.dropFirst(first.count)).trimmed
    guard let number = Int(first) ?? session.needOfNow else { return refuse(Self.noNeedYet) }
    guard let need = session.interview.note(number) else { throw .noSuchNote(number) }
    guard need.isA(.need) else { throw .noNeed(number) }
    if let why = Int(words) { return try deepen(number, by: why) }
    if !words.isEmpty {
      try note(.said, by: nil, words)
      return try deepen(number, by: session.interview.lastNote?.number ?? number)
    }
    if let told = answer(to: need) { return try deepen(number, by: told) }
    session.askingWhy = number
    say(
      Bilingual(
        nl: "\(number)  \(session.named(need.label)) · het volgende antwoord vertelt waarom",
        en: "\(number)  \(session.named(need.label)) · the next answer tells why"), .dim)
  }

  /// What somebody said right after a need that is theirs, when it was tied to nothing yet.
  private func answer(to need: Note) -> Int? {
    guard let last = session.interview.lastNote, last.number > need.number,
      last.utterance.kind == .said, !last.isA(.need), !last.people.isEmpty,
      need.people.isEmpty || last.people.contains(where: need.people.contains),
      !session.interview.needs.contains(where: { $0.whys.contains(last.number) })
    else { return nil }
    return last.number
  }

  private mutating func deepen(_ need: Int, by why: Int) throws(Refusal) {
    session.askingWhy = nil
    try carryOut(.deepen(need, by: why))
    say(
      Bilingual(nl: "\(why) vertelt waarom \(need)", en: "\(why) tells why \(need)"), .dim)
  }

  /// Ties the answer that was waited for to its need.
  mutating func takeWhy() throws(Refusal) {
    guard let need = session.askingWhy, let last = session.interview.lastNote else { return }
    try deepen(need, by: last.number)
  }
}
