import Interviewing
import Support
import Testing

@Suite struct OwnershipTests {
  @Test func `in a talk with one person every word is theirs`() {
    let owners = owners(of: [
      .joined(Alias(1)), .note("moe"), .note("hoe komt dat?", .question, by: .interviewer),
      .note("dus moe", .summary, by: .interviewer), .note("zucht", .observation, by: .interviewer),
      .note("iets", by: .unknown), .note("çok zor", by: .interpreter),
      .note("wij allemaal", by: .everybody), .note("zwaar gesprek", .debrief, by: .interviewer),
    ])
    #expect(owners == [[]] + Array(repeating: [Alias(1)], count: 8))
  }

  @Test func `in a group a line is of its speakers, and without one of who spoke last`() {
    let owners = owners(of: [
      .joined(Alias(1)), .joined(Alias(2)), .note("welkom", .observation, by: .interviewer),
      .note("moe", by: .participant(Alias(2))), .note("dus moe", .summary, by: .interviewer),
      .note("wij ook", by: .everybody), .note("iemand riep iets", by: .unknown),
      .noted(
        Utterance(
          kind: .said, by: [.participant(Alias(2)), .participant(Alias(1))], text: "ja", tags: [])),
      .note("knikken", .observation, by: .interviewer),
      .note("mooi gesprek", .debrief, by: .interviewer),
    ])
    let (one, two) = (Alias(1), Alias(2))
    #expect(owners == [[], [], [], [two], [two], [], [], [one, two], [one, two], []])
  }

  @Test func `a question put to somebody is theirs`() {
    let question = Event.noted(
      Utterance(
        kind: .question, by: [.interviewer], to: [.participant(Alias(1))], text: "en jij?",
        tags: []))
    let owners = owners(of: [
      .joined(Alias(1)), .joined(Alias(2)), .note("moe", by: .participant(Alias(2))), question,
    ])
    #expect(owners.last == [Alias(1)])
  }

  @Test func `an edit and an answer go with their note`() {
    let owners = owners(of: [
      .joined(Alias(1)), .joined(Alias(2)), .note("moe", by: .participant(Alias(2))),
      .note("druk", by: .participant(Alias(1))), .edited(note: 3, text: "doodmoe", tags: []),
      .responded(to: 3, .corrected, text: "niet moe"), .edited(note: 99, text: "x", tags: []),
    ])
    #expect(owners.suffix(3) == [[Alias(2)], [Alias(2)], []])
  }

  @Test func `an answer that repeats somebody's line is theirs too`() {
    let owners = owners(of: [
      .joined(Alias(1)), .joined(Alias(2)), .note("moe", by: .participant(Alias(1))),
      .note("dus moe", .summary, by: .interviewer),
      .note("nee, liever de bus", by: .participant(Alias(2))),
      .responded(to: 4, .corrected, text: "liever de bus"),
      .responded(to: 4, .corrected, text: "later gezegd"),
    ])
    #expect(owners.suffix(2) == [[Alias(1), Alias(2)], [Alias(1)]])
  }

  private func owners(of events: [Event]) -> [[Alias]] {
    var ownership = Ownership()
    return events.enumerated().map { index, event in
      ownership.owners(of: Recorded(number: index + 1, at: .sample(), event: event))
    }
  }
}
