import Interviewing
import Planning
import Support
import Testing
import Understanding

private let today = Day("2026-11-21") ?? Day(ordinal: 0)

private func dossier(_ events: DossierEvent...) -> Dossier {
  Dossier(
    folding: ([.founded(id: "noord")] + events).enumerated().map {
      Recorded(number: $0 + 1, at: .sample(minute: $0), event: $1)
    })
}

/// A talk on 21 November 2026 and so many days before.
private func held(id: String = "a", daysAgo: Int = 0, people: Int = 2, _ events: Event...)
  -> TalkHeld?
{
  var interview = Interview()
  let joined = (1...people).map { Event.joined(Alias($0)) }
  for event in [.opened(.sample(id: id, form: .focusGroup))] + joined + events {
    let number = interview.nextNumber
    let at = Moment.sample(minute: number).adding(days: -daysAgo)
    interview.apply(Recorded(number: number, at: at, event: event))
  }
  return TalkHeld(interview)
}

private func timeline(
  _ dossier: Dossier = dossier(), _ talks: TalkHeld?..., on day: Day = today
) -> Timeline { Timeline(dossier, talks: talks.compactMap(\.self), today: day) }

@Suite struct TimelineTests {
  @Test func `talks, decisions, what was written and what was done stand by date`() {
    let dossier = dossier(
      .written(Written(.moment, nil, .text, "langs de moskee")),
      .written(Written(.moment, 2, .date, "2026-10")),
      .written(Written(.moment, 2, .outcome, "niemand thuis")),
      .written(Written(.decision, nil, .verdict, "go")),
      .written(Written(.decision, 5, .text, "ze willen koken")),
      .written(Written(.name, nil, .text, "De Tafel")),
      .written(Written(.theme, nil, .text, "eten")),
      .written(Written(.vision, nil, .text, "samen aan tafel")),
      .written(Written(.goal, nil, .text, "elke week eten")),
      .exported(ExportMade(file: "/x.md", hash: "", audience: "team", conversations: [])),
      .written(Written(.followUp, nil, .text, "zaal vragen")),
      .written(Written(.followUp, 12, .owner, "Anneke")),
      .written(Written(.followUp, 12, .done, "2026-11-20")))
    let talk = held(
      daysAgo: 30, .note("lezen", .need), .note("Anneke belt", .promise), .closed(count: 6))
    let lines = timeline(dossier, talk).lines
    #expect(
      lines.map { "\($0.date.description) \($0.kind.rawValue) \($0.action.nl)" } == [
        "2026-10 moment langs de moskee",
        "2026-10-22 talk Gesprek: De buurt · focusgroep · 2 personen",
        "2026-11-20 done Gedaan: zaal vragen (Anneke)",
        "2026-11-21 decision Besluit: go: we gaan samen verder",
        "2026-11-21 vision Visie: 2 regels in werkblad 6", "2026-11-21 vision Gezamenlijke visie",
        "2026-11-21 goal Doel: elke week eten", "2026-11-21 export Verslag gemaakt voor: team",
      ])
    #expect(
      lines.map(\.outcome?.en) == [
        "niemand thuis", "1 need, 1 promise, closed", nil, "ze willen koken", nil,
        "samen aan tafel", nil, nil,
      ])
    #expect(lines.compactMap(\.entry) == [2, 12, 5, 9, 10])
    #expect(lines[1].conversation == "a")
  }

  @Test func `who was expected and did not come is told, and a day without a talk too`() {
    let dossier = dossier(
      .prepared(Prepared(talk: 1, field: "date", text: "2026-11-21")),
      .prepared(Prepared(talk: 1, field: "number", text: "6 of 7")),
      .prepared(Prepared(talk: 2, field: "date", text: "2026-11-10")),
      .prepared(Prepared(talk: 2, field: "place", text: "buurthuis")),
      .prepared(Prepared(talk: 3, field: "date", text: "2026-12-10")))
    let lines = timeline(dossier, held()).lines
    #expect(
      lines.map(\.action.en) == [
        "Talk prepared · buurthuis", "Talk: De buurt · focus group · 2 people of 6 expected",
      ])
    #expect(lines.map(\.kind) == [.notHeld, .talk])
  }

  @Test func `an action is late from the day after its day, until it is done`() {
    let dossier = dossier(
      .written(Written(.followUp, nil, .text, "bellen")),
      .written(Written(.followUp, 2, .date, "2026-11-21")),
      .written(Written(.followUp, nil, .text, "ooit")))
    #expect(timeline(dossier).late.isEmpty)
    #expect(timeline(dossier, on: today.adding(1)).late.map(\.action) == ["bellen"])
    #expect(timeline(dossier).open.map(\.action) == ["bellen", "ooit"])
  }

  @Test func `a promise is taken over once an action says so`() {
    let talk = held(.note("Anneke belt", .promise), .note("p2 komt", .promise))
    let dossier = dossier(
      .written(
        Written(
          .followUp, nil, .text, "Anneke belt",
          sources: [.said(EvidenceAddress(conversation: "a", event: 4))])))
    let timeline = timeline(dossier, talk)
    #expect(timeline.promises.map(\.followUp?.entry.number) == [2, nil])
    #expect(timeline.openPromises.map(\.label) == ["p2 komt"])
  }

  @Test func `who would like contact and was left alone for a month is out of sight`() {
    let willing = Event.consented(.sample(.contact, .yes, of: 1, 2))
    func lost(_ dossier: Dossier, _ talks: TalkHeld?...) -> [Alias] {
      Timeline(dossier, talks: talks.compactMap(\.self), today: today).outOfSight.map(\.person)
    }
    let old = held(daysAgo: 31, willing)
    #expect(lost(dossier(), old) == [Alias(1), Alias(2)])
    #expect(lost(dossier(), held(daysAgo: 30, willing)).isEmpty)
    // Somebody who came again, is to be called, or was seen, is not.
    #expect(lost(dossier(), old, held(id: "b", people: 1)) == [Alias(2)])
    #expect(lost(dossier(.written(Written(.followUp, nil, .text, "P2 bellen"))), old) == [Alias(1)])
    let seen = dossier(
      .written(Written(.moment, nil, .text, "koffie met p1")),
      .written(Written(.moment, 2, .date, "2026-11-01")))
    #expect(lost(seen, old) == [Alias(2)])
    let before = dossier(
      .written(Written(.moment, nil, .text, "koffie met p1")),
      .written(Written(.moment, 2, .date, "2026-01-01")))
    #expect(lost(before, old) == [Alias(1), Alias(2)])
    // The last answer counts, and whoever took their story back is left alone.
    let refused = held(id: "b", daysAgo: 40, people: 1, .consented(.sample(.contact, .yes, of: 1)))
    #expect(
      lost(
        dossier(), refused,
        held(id: "c", daysAgo: 35, .consented(.sample(.notes, .withdrawn, of: 1)))
      )
      .isEmpty)
  }

  @Test func `a second record of a meeting is no second talk`() {
    let first = Interview.sample(opening: .sample(id: "a"), .note("een zin om te kennen"))
    let second = Interview.sample(opening: .sample(id: "b"), .note("een zin om te kennen"))
    let pair = Pair(first, second).counted
    #expect(TalkHeld(pair.first) != nil)
    #expect(TalkHeld(pair.second) == nil)
  }

  @Test func `what is kept together is about the line that it begins`() {
    let events: [DossierEvent] = [
      .written(Written(.followUp, nil, .text, "bellen")),
      .written(Written(.followUp, Written.justBegun, .owner, "Anneke")),
      .written(Written(.moment, nil, .text, "geweest")),
      .written(Written(.moment, Written.justBegun, .date, "2026-11")),
      .written(Written(.moment, 3, .outcome, "mooi")),
    ]
    let plan = Dossier(
      folding: events.addressed(from: 7).enumerated().map {
        Recorded(number: 7 + $0, at: .sample(), event: $1)
      }
    ).plan
    #expect(plan.entries.map(\.number) == [7, 9])
    #expect(plan[7]?.text(.owner) == "Anneke")
    #expect(plan[9]?.text(.date) == "2026-11")
    #expect(plan[9]?.text(.outcome) == nil)
  }
}

@Suite struct DayGoneTests {
  @Test(arguments: [
    ("vandaag", "2026-11-21"), ("gisteren", "2026-11-20"), ("eergisteren", "2026-11-19"),
    ("12 maart", "2026-03-12"), ("22 november", "2025-11-22"), ("20 nov", "2026-11-20"),
    ("21 november", "2026-11-21"), ("dinsdag", "2026-11-17"), ("zaterdag", "2026-11-21"),
    ("vorige week dinsdag", "2026-11-10"), ("last week Tuesday", "2026-11-10"),
    ("afgelopen vrijdag", "2026-11-20"), ("2025-02-03", "2025-02-03"), ("3-2-2025", "2025-02-03"),
    ("yesterday", "2026-11-20"), ("last Friday", "2026-11-20"),
    // Still to come, and said so.
    ("morgen", "2026-11-22"), ("12 maart 2027", "2027-03-12"),
    ("volgende week dinsdag", "2026-11-24"),
    ("over 3 dagen", "2026-11-24"),
  ])
  func `a day that has been, in words`(text: String, day: String) throws {
    #expect(try Day.gone(text, today: today).description == day)
  }

  @Test(arguments: [
    ("maart", "2026-03"), ("december", "2025-12"), ("in maart", "2026-03"),
    ("maart 2024", "2024-03"), ("2026-02", "2026-02"), ("March 2024", "2024-03"),
    ("12 maart", "2026-03-12"), ("november", "2026-11"),
  ])
  func `a month or a day of the case`(text: String, date: String) throws {
    #expect(try CaseDate(gone: text, today: today).description == date)
  }

  @Test(arguments: ["31 februari", "koffie", "maart en april", ""])
  func `what is no day is refused`(text: String) {
    #expect(throws: NotADay.self) { try CaseDate(gone: text, today: today) }
  }

  @Test func `a month comes before its days, and reads as a month`() throws {
    let dates = try ["12 maart", "maart", "1 april", "1 maart"].map {
      try CaseDate(gone: $0, today: today)
    }
    #expect(
      dates.sorted().map { $0.words(in: .dutch) } == [
        "maart 2026", "1 maart 2026", "12 maart 2026", "1 april 2026",
      ])
  }
}
