import Interviewing
import Support
import Testing
import Understanding

/// A need over months, and over dossiers.
@Suite struct MonthsTests {
  /// A talk on a day of 2026, in which these people say one need each.
  private func talk(_ id: String, day: Int, _ people: Int..., need: String) -> Interview {
    var opening = Opening.sample()
    opening.id = id
    let at = Moment(milliseconds: 1_773_500_000_000 + Int64(day) * 86_400_000, offset: 60)
    let events: [Event] =
      [.opened(opening)] + people.map { .joined(Alias($0)) }
      + people.map {
        .noted(
          Utterance(
            kind: .need, by: [.participant(Alias($0))], question: nil, text: need, tags: []))
      }
    return Interview(
      folding: events.enumerated().map { Recorded(number: $0 + 1, at: at, event: $1) })
  }

  private func summary(_ talks: Interview...) -> Summary {
    var summary = Summary()
    for talk in talks { summary.add(talk) }
    return summary
  }

  @Test func `a group heard twice is counted by month, with who came back`() throws {
    let summary = summary(
      talk("a", day: 0, 1, 2, 3, need: "zelf lezen"),
      talk("b", day: 200, 2, 3, 4, 5, 6, need: "zelf lezen"))
    let need = try #require(summary.needs.first)
    let months = HeardMonths(summary).of(need)
    #expect(months.map(\.month) == ["2026-03", "2026-09"])
    #expect(months.map(\.people.count) == [3, 5])
    #expect(months.map(\.again.count) == [0, 2])
  }

  @Test func `one month is no change`() throws {
    let summary = summary(
      talk("a", day: 0, 1, need: "zelf lezen"), talk("b", day: 1, 2, need: "zelf lezen"))
    #expect(HeardMonths(summary).of(try #require(summary.needs.first)) == [])
  }

  @Test func `each dossier has its own codes, and what is in none stays together`() {
    var books: [String: Codebook] = [:]
    for (number, name) in ["noord", "zuid"].enumerated() {
      var book = Codebook()
      book.take(
        .made(
          label: "Lezen in \(name)", domain: .health, concept: nil,
          members: [EvidenceAddress(conversation: name, event: 3)]), number: 17 + number)
      books[name] = book
    }
    let summary = summary(
      talk("noord", day: 0, 1, need: "zelf lezen"), talk("zuid", day: 0, 2, need: "zelf lezen"),
      talk("noord-2", day: 0, 1, need: "een tuin"), talk("zuid-2", day: 0, 2, need: "een tuin"))
    let coded = summary.coded(by: books) { String($0.conversation.prefix { $0 != "-" }) }
    #expect(coded.needs.map(\.label) == ["Lezen in noord", "Lezen in zuid", "een tuin"])
    #expect(coded.needs.prefix(2).map(\.id) == ["noord/c17", "zuid/c18"])
    #expect(coded.needs.map(\.isCode) == [true, true, false])
    #expect(coded.needs.last?.conversations.count == 2)
    let alone = summary.coded(by: ["noord": books["noord"] ?? Codebook()]) {
      String($0.conversation.prefix { $0 != "-" })
    }
    #expect(alone.needs.map(\.id) == ["c17", "zuid#3", "noord-2#3"])
  }
}
