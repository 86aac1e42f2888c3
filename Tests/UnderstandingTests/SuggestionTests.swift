import Interviewing
import Support
import Testing
import Understanding

@Suite struct SuggestionTests {
  private static let letters = "ik snap die brief van de gemeente niet"

  private func summary(_ interviews: Interview...) -> Summary {
    var summary = Summary()
    for interview in interviews {
      summary.add(interview)
      summary.suggest(from: interview)
    }
    return summary
  }

  @Test func `what nobody marked is suggested, and counts among no needs`() {
    let summary = summary(.sample(.note(Self.letters)))
    #expect(summary.needs.isEmpty)
    #expect(summary.suggestedNeeds.map(\.finding.status) == [.suggested])
    #expect(summary.suggestedNeeds.map(\.finding.domain) == [.affairs])
    #expect(summary.suggestedNeeds.map(\.name.nl) == ["Brieven en post begrijpen en afhandelen"])
    #expect(summary.evidence.isEmpty)
  }

  @Test func `the same need of two people in two talks is one`() {
    let summary = summary(
      .sample(opening: .sample(id: "a"), .note(Self.letters)),
      .sample(
        opening: .sample(id: "b"), people: 2, .note("zij legt de post dicht in de la", by: .p(2))))
    #expect(summary.suggestedNeeds.map(\.finding.people.count) == [2])
    #expect(summary.suggestedNeeds.map(\.finding.conversations) == [["a", "b"]])
  }

  @Test func `a marked need is never suggested, nor what says it once more`() {
    #expect(summary(.sample(.note(Self.letters, .need))).suggestedNeeds.isEmpty)
    let twice = summary(.sample(.note(Self.letters), .note("brieven begrijpen", .need)))
    #expect(twice.needs.count == 1)
    #expect(twice.suggestedNeeds.isEmpty)
  }

  @Test func `what is withdrawn or erased is not suggested`() {
    #expect(summary(.sample(.note(Self.letters), .withdrawn(3))).suggestedNeeds.isEmpty)
    #expect(summary(.sample(.note(Self.letters), .erased([3]))).suggestedNeeds.isEmpty)
  }

  @Test func `what the interviewer says is not suggested`() {
    #expect(summary(.sample(.note(Self.letters, by: .interviewer))).suggestedNeeds.isEmpty)
  }

  @Test func `nothing is suggested of somebody who wants no notes any more`() {
    let summary = summary(
      .sample(.note(Self.letters), .consented(.sample(.notes, .withdrawn, of: 1))))
    #expect(summary.suggestedNeeds.isEmpty)
  }
}
