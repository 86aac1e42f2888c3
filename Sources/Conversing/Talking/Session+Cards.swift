internal import Interviewing

/// Cards that are being entered, one after another (C9).
struct CardBox: Sendable, Equatable {
  /// Whose card lies on the table; nil until its first line.
  var writer: Alias?
  var writers: [Alias] = []
  /// Where each card begins.
  let start: QuestionAddress?
  /// Who was speaking before.
  let voices: [Voice]

  /// Of the card on the table, counted from 1.
  var number: Int { writers.count + (writer == nil ? 1 : 0) }
}

/// `/kaartje`: answers that people wrote, often without their name, are entered later. Every card is
/// one person, with an alias of their own.
extension SessionTurn {
  mutating func startCards() throws(Refusal) {
    if case .entering(let box) = session.phase { return finish(box) }
    try session.interview.checkOpen()
    interrupt()
    session.phase = .entering(
      CardBox(start: session.interview.current, voices: session.voices))
    session.voices = [.unknown]
    say(
      Bilingual(
        nl: "Kaartje 1. Typ wat erop staat; \"woorden | vertaling\" mag ook.",
        en: "Card 1. Type what it says; \"words | translation\" works too."), .question)
    say(
      Bilingual(
        nl: "/n: volgende vraag · Enter: volgend kaartje · /kaartje: klaar",
        en: "/n: next question · Enter: next card · /card: done"), .dim)
  }

  /// A line of a card; the first one needs an alias for whoever wrote it.
  mutating func take(_ parsed: Line, in box: CardBox) throws(Refusal) {
    switch parsed {
    case .empty: try nextCard(box)
    case .note(let kind, nil, let text):
      try jot([Jotting(kind: kind, by: nil, text: text)], on: box)
    default: try take(parsed)
    }
  }

  /// Notes lines of a card; the first of a new card needs an alias for whoever wrote it.
  mutating func jot(_ jottings: [Jotting], on box: CardBox) throws(Refusal) {
    try session.interview.checkOpen()
    guard let writer = box.writer else { return reply.introduces = [.card(jottings)] }
    for jotting in jottings {
      try note(jotting.kind, by: jotting.by ?? [.participant(writer)], jotting.text)
    }
  }

  mutating func startCard(_ jottings: [Jotting], _ alias: Alias) throws(Refusal) {
    guard case .entering(var box) = session.phase else { return }
    try carryOut(.handIn(alias))
    box.writer = alias
    box.writers.append(alias)
    session.phase = .entering(box)
    try jot(jottings, on: box)
  }

  private mutating func nextCard(_ box: CardBox) throws(Refusal) {
    guard box.writer != nil else { return finish(box) }
    var box = box
    box.writer = nil
    session.phase = .entering(box)
    session.voices = [.unknown]
    say(
      Bilingual(
        nl: "Kaartje \(box.number) · Enter: klaar", en: "Card \(box.number) · Enter: done"),
      .question)
    if let start = box.start, start != session.interview.current { try ask(start) }
  }

  private mutating func finish(_ box: CardBox) {
    putAway(box)
    guard !box.writers.isEmpty else { return endRound() }
    session.phase = .askingAboutCards(box.writers)
    say(Self.mayBeRead, .question)
    say(Bilingual(nl: "ja · nee · Enter: weet ik niet", en: "yes · no · Enter: don't know"), .dim)
  }

  private static let mayBeRead = Bilingual(
    nl: "Stond op de kaartjes dat anderen de woorden mogen lezen, zonder naam?",
    en: "Did the cards say that others may read the words, without a name?")

  /// The answer about the cards; Enter leaves it unknown, and another line waits for an answer.
  mutating func take(_ parsed: Line, of writers: [Alias]) throws(Refusal) {
    switch parsed {
    case .empty: endRound()
    case .note(.said, nil, let text):
      guard let (answer, rest) = consentAnswer(text), rest.isEmpty else {
        try note(.said, by: [.interviewer], text)
        return say(Self.stillOpen, .dim)
      }
      try carryOut(
        .consent(
          Consent(
            scope: .quoting, people: writers, answer: answer == .yes ? .yes : .no,
            language: language, manner: .written, explained: Self.mayBeRead[language])))
      endRound()
    default: try take(parsed)
    }
  }

  /// Another round begins: no card lies on the table any more.
  mutating func leaveCards() {
    if case .entering(let box) = session.phase { putAway(box) }
  }

  /// The cards leave the table, and whoever was speaking before has the floor again.
  mutating func putAway(_ box: CardBox) { session.voices = box.voices }
}
