import Interviewing
import Safeguarding
import Support
import Testing

@Suite struct ConsentHistoryTests {
  /// Answers of a talk, a minute apart, the first in this minute.
  private func records(_ minute: Int, _ consents: Consent...) -> [Recorded<Event>] {
    consents.enumerated().map { index, consent in
      Recorded(number: index + 1, at: .sample(minute: minute + index), event: .consented(consent))
    }
  }

  private func interview(_ id: String, _ events: Event...) -> Interview {
    .sample(opening: .sample(id: id), people: 2, events)
  }

  @Test func `a later no in another talk counts, an earlier one does not`() {
    let talk = interview("a", .consented(.sample(.sharing, .yes, of: 1)))
    var later = ConsentHistory()
    later.add(records(3, .sample(.sharing, .yes, of: 1)), of: "a")
    later.add(records(100, .sample(.sharing, .no, of: 1)), of: "b")
    #expect(later.consents(of: talk)[.sharing, Alias(1)] == .no)
    var earlier = ConsentHistory()
    earlier.add(records(-100, .sample(.sharing, .no, of: 1)), of: "b")
    earlier.add(records(3, .sample(.sharing, .yes, of: 1)), of: "a")
    #expect(earlier.consents(of: talk)[.sharing, Alias(1)] == .yes)
  }

  @Test func `withdrawing from notes takes them out of every talk, refusing them only of one`() {
    let talk = interview("a", .consented(.sample(.notes, .yes, of: 1, 2)))
    var history = ConsentHistory()
    history.add(records(3, .sample(.notes, .yes, of: 1, 2)), of: "a")
    history.add(
      records(100, .sample(.notes, .withdrawn, of: 1), .sample(.notes, .no, of: 2)), of: "b")
    let table = history.consents(of: talk)
    #expect(table[.notes, Alias(1)] == .withdrawn)
    #expect(table[.notes, Alias(2)] == .yes)
  }

  @Test func `yes and no in two records of one meeting contradict, whichever came first`() {
    var history = ConsentHistory()
    history.add(
      records(0, .sample(.quoting, .no, of: 7)), of: "b", meeting: "a", same: [Alias(7): Alias(1)])
    history.add(records(50, .sample(.quoting, .yes, of: 1)), of: "a", meeting: "a")
    #expect(history.contradicted([.quoting]) == [Alias(1)])
    #expect(history.contradicted([.sharing]) == [])
  }

  @Test func `first no and then yes in one talk is a change of mind, and so is taking back`() {
    var history = ConsentHistory()
    history.add(
      records(0, .sample(.quoting, .no, of: 1), .sample(.quoting, .yes, of: 1)), of: "a")
    history.add(
      records(0, .sample(.quoting, .yes, of: 2), .sample(.quoting, .withdrawn, of: 2)), of: "a")
    #expect(history.contradicted([.quoting]) == [])
  }
}

@Suite struct MunicipalityRightsTests {
  private func texts(_ interview: Interview) -> [String] {
    ExportRights.release(interview, for: .municipality, omission: "[…]").interview.standing.map(
      \.text)
  }

  @Test(arguments: [
    (ConsentAnswer.yes, 1), (ConsentAnswer.no, 0), (ConsentAnswer.unknown, 0),
    (ConsentAnswer.withdrawn, 0),
  ])
  func `only a yes to sharing takes somebody's words outside`(answer: ConsentAnswer, count: Int) {
    let interview = Interview.sample(.note(), .consented(.sample(.sharing, answer, of: 1)))
    #expect(texts(interview).count == count)
  }

  @Test func `what two said together goes outside only when both agreed`() {
    let interview = Interview.sample(
      people: 2, .note("samen", .need, by: .p(1), .p(2)), .note("alleen", .need, by: .p(1)),
      .note("van iemand", by: .unknown), .consented(.sample(.sharing, .yes, of: 1)))
    #expect(texts(interview) == ["alleen"])
  }

  @Test func `who did not share is no one who agrees either`() {
    let interview = Interview.sample(
      people: 2, .note(), .agreed(note: 4, [Alias(2)]), .consented(.sample(.sharing, .yes, of: 1)))
    let released = ExportRights.release(interview, for: .municipality, omission: "")
    #expect(released.interview.standing.map(\.agreed) == [[]])
    #expect(released.peopleLeftOut == [Alias(2)])
  }

  @Test func `the words that may not be read are known, to look for them elsewhere`() {
    let interview = Interview.sample(
      people: 2, .note("zij zegt \"nooit meer\" daarover", by: .p(1)), .note("van twee", by: .p(2)),
      .consented(.sample(.sharing, .yes, of: 1)))
    #expect(ExportRights.withheld(in: interview, for: .team) == ["nooit meer"])
    #expect(
      ExportRights.withheld(in: interview, for: .municipality) == [
        "nooit meer", "van twee", "van twee",
      ])
  }

  @Test func `what was struck out may not be read either, unless it was noted once more`() {
    let struck = Interview.sample(people: 1, .note("over mijn broer", by: .p(1)), .withdrawn(3))
    #expect(ExportRights.withheld(in: struck, for: .team) == ["over mijn broer"])
    let again = Interview.sample(
      people: 1, .note("over mijn broer", by: .p(1)), .withdrawn(3),
      .note("over mijn broer", by: .p(1)))
    #expect(ExportRights.withheld(in: again, for: .team) == [])
  }
}
