import Interviewing
import Listening
import Support
import Testing

@Suite struct CoachTests {
  @Test func `a talk that has just begun needs no advice`() {
    #expect(advice(.sample(.asked(.week), .note("hallo"))) == nil)
  }

  @Test(
    arguments: [
      ("summary-3", [.note("dus rust", .summary)]),
      ("emotion-3", [.note("ze huilt", .observation, by: .interviewer)]),
      ("why-3", [.note("lezen", .need)]),
      ("why-3", [.note("lezen"), .marked(note: 3, as: .need), .note("ik", by: .interviewer)]),
    ] as [(String, [Event])])
  func `what was just noted decides`(key: String, events: [Event]) {
    #expect(advice(.sample(people: 1, events)) == key)
  }

  @Test(
    arguments: [
      [.note("dus rust", .summary), .responded(to: 3, .confirmed, text: nil)],
      [.note("ze huilt", .observation, by: .interviewer), .note("gaat wel weer")],
      [.note("lezen", .need), .note("dan kan ik zelf de school bellen")],
      [.note("lezen", .need), .withdrawn(3)],
    ] as [[Event]])
  func `what is answered needs no advice any more`(events: [Event]) {
    #expect(advice(.sample(people: 1, events)) == nil)
  }

  @Test func `after twelve notes without a summary it is time for one`() {
    let notes = (1...12).map { Event.note("regel \($0)") }
    #expect(advice(.sample(people: 1, Array(notes.dropLast()))) == nil)
    #expect(advice(.sample(people: 1, notes)) == "many-0")
    let own = (1...12).map { Event.note("vraag \($0)", .question, by: .interviewer) }
    #expect(advice(.sample(people: 1, own)) == nil)
    let summed =
      notes + [
        .note("dus", .summary), .responded(to: 15, .confirmed, text: nil),
      ]
    #expect(advice(.sample(people: 1, summed)) == nil)
  }

  @Test func `in a group, who was not heard during ten notes`() {
    let group = Opening.sample(form: .focusGroup)
    let notes = (1...10).map { Event.note("regel \($0)", by: .p(1 + $0 % 2)) }
    let silent = Interview.sample(opening: group, people: 3, notes)
    #expect(Coach.advice(for: silent, at: .sample(minute: 14), given: [])?.people == [Alias(3)])
    #expect(advice(silent.after(.left(Alias(3)))) == nil)
    #expect(advice(silent.after(.note("hier", by: .p(3)))) == nil)
    #expect(advice(.sample(people: 3, notes)) == nil)
    let later = silent.after(.note("nog iets", by: .p(1)))
    #expect(advice(silent) == advice(later))
  }

  @Test func `a topic that takes longer than planned is said, kindly`() {
    let interview = Interview.sample(.asked(.week), .note("a"))
    #expect(Coach.advice(for: interview, at: .sample(minute: 6), given: []) == nil)
    let late = Coach.advice(for: interview, at: .sample(minute: 9), given: [])
    #expect(late?.key == "time-ijs")
  }

  @Test func `the same is not said twice`() {
    let interview = Interview.sample(.note("lezen", .need))
    #expect(Coach.advice(for: interview, at: .sample(minute: 3), given: ["why-3"]) == nil)
  }

  private func advice(_ interview: Interview) -> String? {
    Coach.advice(for: interview, at: interview.lastAt ?? .sample(), given: [])?.key
  }
}
