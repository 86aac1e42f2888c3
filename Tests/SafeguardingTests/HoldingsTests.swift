import Interviewing
import Safeguarding
import Support
import Testing

@Suite struct HoldingsTests {
  private let group: [Event] = [
    .opened(.sample(form: .focusGroup)), .joined(Alias(1)), .joined(Alias(2)),
    .note("mijn neef leest", by: .participant(Alias(1))),
    .note("jij wilt lezen", .summary, by: .interviewer),
    .note("p1 is sterk", by: .participant(Alias(2))),
    .edited(note: 4, text: "mijn neefje leest", tags: []),
    .consented(.sample(of: 1)), .note("koffie", by: .everybody),
  ]

  @Test func `it holds what somebody said and what was said to them, not what others said`() throws
  {
    let held = try #require(holdings(of: 1, in: group))
    #expect(held.numbers == [4, 5, 7])
    #expect(held.notes.map(\.number) == [4, 5])
    #expect(held.words == ["mijn neefje leest", "mijn neef leest", "jij wilt lezen"])
    #expect(held.mentions.map(\.number) == [6])
    #expect(held.consents.map(\.number) == [8])
    #expect(!held.isAlone)
    #expect(holdings(of: 3, in: group) == nil)
  }

  @Test func `p1 is not named in a line about p12`() throws {
    let held = try #require(
      holdings(of: 1, in: group + [.note("p12 en p1a", by: .participant(Alias(2)))]))
    #expect(held.mentions.map(\.number) == [6])
  }

  @Test func `erasing takes the words, and withdraws once; what is erased is not erased again`()
    throws
  {
    let held = try #require(holdings(of: 1, in: group))
    let events = held.erasing(why: .request)
    #expect(events.first == .erased([4, 5, 7], why: .request))
    guard case .consented(let consent) = events.last else {
      Issue.record("\(events)")
      return
    }
    #expect(consent.people == [Alias(1)])
    #expect([consent.scope.rawValue, consent.answer.rawValue] == ["notes", "withdrawn"])
    let after = try #require(holdings(of: 1, in: group + events))
    #expect(after.numbers == [])
    #expect(after.erasing(why: .request) == [])
  }

  @Test func `one person under two aliases is held as one`() throws {
    let held = try #require(Holdings(of: [Alias(1), Alias(2)], in: recorded(group)))
    #expect(held.isAlone)
    #expect(held.numbers == [4, 5, 6, 7])
  }

  private func holdings(of alias: Int, in events: [Event]) -> Holdings? {
    Holdings(of: [Alias(alias)], in: recorded(events))
  }

  private func recorded(_ events: [Event]) -> [Recorded<Event>] {
    events.enumerated().map { Recorded(number: $0 + 1, at: .sample(minute: $0), event: $1) }
  }
}
