import Interviewing
import Support
import Testing

@Suite struct JudgementTests {
  @Test func `a line that somebody accepts is a need, in their words if they gave any`() throws {
    let talk = Interview.sample(.note("post op de kast"))
    let accepted = talk.after(.judged(note: 3, .accepted))
    #expect(accepted.needs.map(\.label) == ["post op de kast"])
    let reworded = talk.after(.judged(note: 3, .accepted, label: "brieven lezen"))
    #expect(reworded.needs.map(\.label) == ["brieven lezen"])
    #expect(reworded.needs.map(\.text) == ["post op de kast"])
  }

  @Test func `the participant's own correction goes before the words of the team`() {
    let talk = Interview.sample(
      .note("post op de kast"), .judged(note: 3, .accepted, label: "brieven lezen"),
      .responded(to: 3, .corrected, text: "brieven beantwoorden"))
    #expect(talk.needs.map(\.label) == ["brieven beantwoorden"])
  }

  @Test func `a line that is a talent and no need counts as that, and not as both`() {
    let talk = Interview.sample(
      .note("ik wil best taalmaatje zijn"), .judged(note: 3, .strength))
    #expect(talk.needs.isEmpty)
    #expect(talk.standing.filter { $0.isA(.strength) }.map(\.number) == [3])
    let need = talk.after(.judged(note: 3, .accepted))
    #expect(need.standing.filter { $0.isA(.strength) }.isEmpty)
    #expect(need.needs.map(\.number) == [3])
  }

  @Test func `the last judgement counts`() {
    let talk = Interview.sample(
      .note("post op de kast"), .judged(note: 3, .accepted, label: "lezen"),
      .judged(note: 3, .rejected))
    #expect(talk.needs.isEmpty)
    #expect(talk.note(3)?.judgement == .rejected)
    #expect(talk.note(3)?.wording == nil)
  }

  @Test func `a talk that is closed still takes a judgement, and nothing else about needs`() throws
  {
    let talk = Interview.sample(.note("a", .need), .note("b"), .closed(count: 5))
    #expect(
      try talk.events(for: .judge(4, .accepted)) == [.judged(note: 4, .accepted)])
    #expect(throws: Refusal.conversationClosed) {
      try talk.events(for: .weigh(3, importance: 8))
    }
  }

  @Test func `only a need has importance and a reason`() throws {
    let talk = Interview.sample(.note("a", .need), .note("b"))
    #expect(throws: Refusal.noNeed(4)) { try talk.events(for: .weigh(4, importance: 8)) }
    #expect(throws: Refusal.noNeed(4)) { try talk.events(for: .deepen(4, by: 3)) }
    #expect(
      try talk.events(for: .weigh(3, importance: 12)) == [.weighed(note: 3, importance: 10)])
    let deep = talk.after(
      .weighed(note: 3, importance: 8), .deepened(note: 3, by: 4), .deepened(note: 3, by: 4))
    #expect(deep.note(3)?.importance == 8)
    #expect(deep.note(3)?.whys == [4])
  }

  @Test func `erasing a note takes the words of its judgement along`() throws {
    let talk = Interview.sample(
      .note("post op de kast"), .judged(note: 3, .accepted, label: "brieven lezen"))
    let erasure = try talk.events(for: .erase(3))
    #expect(erasure == [.erased([3, 4])])
    #expect(talk.after(erasure[0]).note(3)?.wording == nil)
  }
}
