import Interviewing
import Support
import Testing

@Suite struct PairingTests {
  @Test func `a person goes by another alias wherever they stand`() {
    let interview = Interview.sample(
      people: 2, .note("lezen", .need, by: .p(2), .interpreter), .agreed(note: 4, [Alias(1)]),
      .disagreed(note: 4, [Alias(2)]),
      .noted(Utterance(kind: .question, by: [.interviewer], to: [.p(2)], text: "en jij?")),
      .consented(.sample(.quoting, .yes, of: 2)), .left(Alias(2)))
    let renamed = interview.renaming([Alias(2): Alias(9)])
    #expect(renamed.aliases == [Alias(1), Alias(9)])
    #expect(renamed.present == [Alias(1)])
    #expect(renamed.notes.map(\.people) == [[Alias(9)], []])
    #expect(renamed.notes.map(\.utterance.by) == [[.p(9), .interpreter], [.interviewer]])
    #expect(renamed.notes.map(\.utterance.to) == [[], [.p(9)]])
    #expect(renamed.notes[0].agreed == [Alias(1)])
    #expect(renamed.notes[0].disagreed == [Alias(9)])
    #expect(renamed.consents[.quoting, Alias(9)] == .yes)
    #expect(renamed.consents[.quoting, Alias(2)] == .unknown)
    #expect(renamed.renaming([Alias(9): Alias(2)]) == interview)
    #expect(interview.renaming([:]) == interview)
  }

  @Test func `two who turn out to be one are one, and their strictest answer counts`() {
    let interview = Interview.sample(
      people: 2, .note("lezen", .need, by: .p(1), .p(2)),
      .consented(.sample(.quoting, .yes, of: 1)), .consented(.sample(.quoting, .no, of: 2)))
    let renamed = interview.renaming([Alias(2): Alias(1)])
    #expect(renamed.aliases == [Alias(1)])
    #expect(renamed.notes[0].people == [Alias(1)])
    #expect(renamed.consents[.quoting, Alias(1)] == .no)
  }

  @Test func `no and withdrawn go before unknown, and unknown before yes`() {
    let strictest: [[ConsentAnswer]] = ConsentAnswer.allCases.map { one in
      ConsentAnswer.allCases.map { ConsentAnswer.strictest(one, $0) }
    }
    #expect(
      strictest == [
        [.unknown, .unknown, .no, .withdrawn], [.unknown, .yes, .no, .withdrawn],
        [.no, .no, .no, .withdrawn], [.withdrawn, .withdrawn, .withdrawn, .withdrawn],
      ])
  }
}
