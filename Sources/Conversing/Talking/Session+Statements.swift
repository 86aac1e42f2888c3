internal import Interviewing
internal import Safeguarding

/// The statements game (C10): passers-by agree or disagree, one key each, and the talk follows.
///
/// Nobody is asked for a name.
extension SessionTurn {
  /// `/stellingen [PLEK]`: the question that stands open is the statement; again without a place: done.
  mutating func startCounting(_ place: String) throws(Refusal) {
    let place = place.isEmpty ? nil : session.gate.passing(place).text
    if case .counting(let statement, _) = session.phase {
      guard let place else { return endRound() }
      session.phase = .counting(statement, at: place)
      return showStatement(statement)
    }
    try session.interview.checkOpen()
    if session.interview.current == nil { try begin() }
    guard let statement = session.interview.current else { return say(Self.noStatement, .dim) }
    reply.page = Page()
    interrupt()
    session.phase = .counting(statement, at: place ?? session.interview.lastPlace)
    showStatement(statement)
  }

  private static let noStatement = Bilingual(
    nl: "Deze lijst heeft geen vragen om over te stemmen.",
    en: "This list has no questions to take a stand on.")

  mutating func showStatement(_ statement: QuestionAddress) {
    show(statement, withTopic: false)
    reply.page.add(
      Stance.allCases.enumerated().map { "\($0 + 1) \($1.name[language])" }
        .joined(separator: " · "))
    say(
      Bilingual(
        nl: "0: laatste eraf · woorden mogen ook · /n: volgende · Enter: klaar",
        en: "0: take one back · words are fine too · /n: next · Enter: done"), .dim)
    if case .counting(_, let place?) = session.phase {
      say(Bilingual(nl: "plek: \(place)", en: "place: \(place)"), .dim)
    }
  }

  /// Digits are passers-by, one after another; anything else is a line of the talk.
  mutating func take(
    _ parsed: Line, on statement: QuestionAddress, at place: String?
  ) throws(Refusal) {
    switch parsed {
    case .empty: endRound()
    case .note(.said, nil, let text) where text.allSatisfy("0123".contains):
      for digit in text.compactMap(\.wholeNumberValue) {
        try count(digit, on: statement, at: place)
      }
      let poll = session.interview.poll(of: statement)
      reply.page.add(poll.tally.text(in: language), .dim)
    default: try take(parsed)
    }
  }

  private mutating func count(
    _ digit: Int, on statement: QuestionAddress, at place: String?
  ) throws(Refusal) {
    if digit > 0 {
      return _ = try carryOut(.count(statement, Stance.allCases[digit - 1], at: place))
    }
    guard let last = session.interview.lastCounting(on: statement, at: place) else { return }
    try carryOut(.withdraw(last))
  }
}
