import Interviewing
import Support
import Testing
import Understanding

@Suite struct SummaryTests {
  @Test func `somebody in two talks of one dossier is counted once`() {
    let summary = summary(
      .sample(opening: .sample(id: "a"), .note("lezen", .need)),
      .sample(opening: .sample(id: "b"), .note("Lezen!", .need)))
    #expect(summary.needs.map(\.label) == ["lezen"])
    #expect(summary.needs.map(\.people) == [[person(1)]])
    #expect(summary.needs.map(\.conversations) == [["a", "b"]])
    #expect(summary.people == [person(1)])
  }

  @Test func `the same alias in two dossiers is two people`() {
    let summary = summary(
      .sample(opening: .sample(id: "a", dossier: "noord"), .note("lezen", .need)),
      .sample(opening: .sample(id: "b", dossier: "zuid"), .note("lezen", .need)))
    #expect(summary.needs.map(\.people) == [[person(1), person(1, "zuid")]])
    #expect(summary.people.count == 2)
  }

  @Test func `who agrees counts, who does not is kept apart and never dropped`() {
    let summary = summary(
      .sample(
        people: 4, .note("lezen", .need), .agreed(note: 6, [Alias(2)]),
        .disagreed(note: 6, [Alias(3)])))
    #expect(summary.needs.map(\.people) == [[person(1), person(2)]])
    #expect(summary.needs.map(\.disagreed) == [[person(3)]])
  }

  @Test func `who agreed in one talk and not in another is counted among those who do not`() {
    let summary = summary(
      .sample(
        opening: .sample(id: "a"), people: 2, .note("lezen", .need), .agreed(note: 4, [Alias(2)])),
      .sample(
        opening: .sample(id: "b"), people: 2, .note("lezen", .need), .disagreed(note: 4, [Alias(2)])
      ))
    #expect(summary.needs.map(\.people) == [[person(1)]])
    #expect(summary.needs.map(\.disagreed) == [[person(2)]])
  }

  @Test func `the interviewer, the interpreter and nobody known count as nobody`() {
    let summary = summary(
      .sample(
        .note("a", .need, by: .interviewer), .note("b", .need, by: .interpreter),
        .note("c", .need, by: .unknown)))
    #expect(summary.needs.map(\.label) == ["a", "b", "c"])
    #expect(summary.needs.map(\.people) == [[], [], []])
  }

  @Test func `everybody counts as all who were there`() {
    let summary = summary(
      .sample(people: 3, .left(Alias(2)), .note("fietsen", .need, by: .everybody)))
    #expect(summary.needs.map(\.people) == [[person(1), person(3)]])
  }

  @Test func `how people want to practise stands beside their need`() {
    let summary = summary(
      .sample(
        people: 2, .note("lezen", .need), .note("lezen", .need, by: .p(2)),
        .preferred(note: 4, .group), .preferred(note: 5, .buddy), .preferred(note: 5, .group)))
    #expect(summary.needs.map { $0.practices.map(\.practice) } == [[.group]])
    #expect(summary.needs.map { $0.practices.map(\.count) } == [[2]])
  }

  @Test func `what is pointed at on the praatplaat has its picture's domain`() {
    let summary = summary(
      .sample(
        .note("lezen", .need, under: Interview.picture(.digital)),
        .note("rekenen #zaken", .need, under: Interview.picture(.health))))
    #expect(summary.needs.map(\.domain) == [.digital, .affairs])
  }

  @Test func `stands on one statement are added up over talks`() {
    let summary = summary(
      .sample(opening: .sample(id: "a"), .counted(.post, .agree), .counted(.post, .agree)),
      .sample(
        opening: .sample(id: "b"), .counted(.post, .agree), .counted(.post, .unsure),
        .counted(.week, .disagree), .withdrawn(5)))
    #expect(summary.statements.map(\.statement.text) == ["Hoe gaat het met post?"])
    #expect(
      summary.statements.map { $0.poll.tally.text(in: .dutch) } == [
        "eens 3 · oneens 0 · weet niet 1"
      ])
  }

  @Test func `who handed in a card counts as a person, and was not silent on other topics`() {
    let summary = summary(
      .sample(
        opening: .sample(form: .focusGroup), people: 1, .handedIn(Alias(2)),
        .note("lezen", .need, by: .p(2), under: .post), .note("ook", under: .week)))
    #expect(summary.people.count == 2)
    #expect(summary.conversations.map { $0.notHeardOn.map(\.people) } == [[[Alias(1)]]])
  }

  @Test func `a need may be typed as one or marked later; unmarked it is gone`() {
    let interview = Interview.sample(
      .note("lezen", .need), .note("fietsen"), .marked(note: 4, as: .need), .note("zwemmen"))
    #expect(summary(interview).needs.map(\.label) == ["lezen", "fietsen"])
    #expect(summary(interview.after(.withdrawn(5))).needs.map(\.label) == ["lezen"])
  }

  @Test func `stands are counted over all talks and at each place, however it is written`() {
    let summary = summary(
      .sample(
        opening: .sample(id: "a"), .counted(.post, .agree, at: "Markt"),
        .counted(.post, .agree, at: "zwembad")),
      .sample(
        opening: .sample(id: "b"), .counted(.post, .disagree, at: "markt"), .counted(.post, .agree))
    )
    #expect(
      summary.statements.map { $0.poll.tally.text(in: .dutch) } == [
        "eens 3 · oneens 1 · weet niet 0"
      ])
    #expect(
      summary.statements.first?.poll.places.map { "\($0.place ?? "-") \($0.tally[.agree])" } == [
        "Markt 1", "zwembad 1", "- 1",
      ])
  }

  @Test func `needs left out, withdrawn or erased are gone, and counted as such`() {
    let summary = summary(
      .sample(
        .note("a", .need), .note("b", .need), .note("c", .need), .note("d", .need),
        .responded(to: 3, .leftOut, text: nil), .withdrawn(4), .erased([5])))
    #expect(summary.needs.map(\.label) == ["d"])
    let talk = summary.conversations.first
    #expect([talk?.leftOutNeeds, talk?.withdrawnNotes, talk?.erasedNotes] == [1, 1, 1])
  }

  @Test func `a corrected need has the participant's label and its own evidence`() {
    let summary = summary(
      .sample(
        .note("hulp bij post #zaken", .need),
        .responded(to: 3, .corrected, text: "zelf lezen wat er staat")))
    #expect(summary.needs.map(\.label) == ["zelf lezen wat er staat"])
    #expect(summary.needs.flatMap(\.evidence).map(\.text) == ["hulp bij post #zaken"])
    #expect(summary.needs.flatMap(\.evidence).map(\.confirmed) == [false])
  }

  @Test(
    arguments: [
      (nil, nil), (.confirmed, true), (.corrected, false), (.leftOut, false),
    ] as [(Response?, Bool?)])
  func `confirmed is yes, no, or nobody answered`(response: Response?, confirmed: Bool?) throws {
    let interview = Interview.sample(.note("lezen", .need))
    let answered = response.map { interview.after(.responded(to: 3, $0, text: nil)) } ?? interview
    let evidence = answered.evidence(try #require(answered.notes.first))
    #expect(evidence.confirmed == confirmed)
  }

  @Test(
    arguments: [
      ("lezen #digitaal", .post, .digital), ("lezen", .post, .affairs),
      ("lezen #mooi", .post, .affairs), ("lezen", .week, .other), ("lezen", nil, .other),
      ("lezen #mooi #geld", .week, .numeracyMoney),
      ("lezen", QuestionAddress(topic: "opening", question: "doel"), .other),
    ] as [(String, QuestionAddress?, LifeDomain)])
  func `the domain is that of a tag, else of the topic, else other`(
    text: String, question: QuestionAddress?, domain: LifeDomain
  ) {
    #expect(
      summary(.sample(.note(text, .need, under: question))).needs.map(\.domain) == [domain])
  }

  @Test func `the same words in two domains are two needs, in one domain one`() {
    let summary = summary(
      .sample(
        people: 2, .note("hulp", .need, under: .post), .note("hulp", .need, under: .week),
        .note("Hulp.", .need, by: .p(2), under: .post)))
    #expect(summary.needs.map(\.domain) == [.affairs, .other])
    #expect(summary.needs.map(\.people.count) == [2, 1])
    #expect(
      summary.needs.map(\.id) == ["2026-11-21-buurt-1-x7fq2k#4", "2026-11-21-buurt-1-x7fq2k#5"])
  }

  @Test func `what was kept back is never taken for the same need`() {
    let interview = Interview.sample(.note("a", .need), .note("b", .need))
    let withheld = interview.releasing(to: { _ in true }) { note in
      var note = note
      note.isWithheld = true
      note.utterance.text = "[weggelaten]"
      return note
    }
    #expect(summary(withheld).needs.map(\.label) == ["[weggelaten]", "[weggelaten]"])
  }

  @Test func `who said nothing, what was not put, and who was silent on what`() {
    let talk = summary(
      .sample(
        opening: .sample(form: .focusGroup), people: 3, .asked(.week), .note("ja", under: .week),
        .asked(.post), .note("nee", by: .p(2), under: .post))
    ).conversations.first
    #expect(talk?.silent == [Alias(3)])
    #expect(talk?.turns == [Alias(1): 1, Alias(2): 1])
    #expect(talk?.topicsNotAsked.map(\.text) == ["Wat je nog wilt"])
    #expect(talk?.notHeardOn.map(\.topic.text) == ["Het ijs breken", "Zaken regelen"])
    #expect(talk?.notHeardOn.map(\.people) == [[Alias(2), Alias(3)], [Alias(1), Alias(3)]])
  }

  @Test func `one to one, nobody is called silent on a topic`() {
    let talk = summary(.sample(.asked(.week), .note("ja", under: .week))).conversations.first
    #expect(talk?.notHeardOn == [])
  }

  @Test func `a conversation's own facts`() {
    let interview = Interview.sample(.note("ja"), .closed(count: 4))
    var summary = Summary()
    summary.add(interview, controlCode: "3f2a90bb17c4")
    let talk = summary.conversations.first
    #expect(talk?.id == "2026-11-21-buurt-1-x7fq2k")
    #expect(talk?.title == "De buurt")
    #expect(talk?.date == "2026-11-21")
    #expect(talk?.minutes == 3)
    #expect(talk?.isClosed == true)
    #expect(talk?.controlCode == "3f2a90bb17c4")
  }

  @Test func `strengths, promises, parked matters and summaries stand beside the needs`() {
    let summary = summary(
      .sample(
        .note("kookt goed #vrij", .strength), .note("ik bel maandag", .promise),
        .note("fietsles", .parked), .note("dus je wilt rust", .summary),
        .note("dus je wilt lezen", .summary), .responded(to: 7, .corrected, text: "zelf lezen"),
        .note("dus je kookt", .summary), .responded(to: 9, .confirmed, text: nil)))
    #expect(summary.strengths.map(\.label) == ["kookt goed"])
    #expect(summary.strengths.map(\.domain) == [.leisureSocial])
    #expect(summary.promises.map(\.label) == ["ik bel maandag"])
    #expect(summary.parked.map(\.label) == ["fietsles"])
    #expect(summary.open.map(\.label) == ["dus je wilt rust"])
    #expect(summary.corrected.map(\.label) == ["dus je wilt lezen"])
    #expect(summary.corrected.map(\.correction) == ["zelf lezen"])
    #expect(summary.needs == [])
  }

  @Test func `most people first, then most talks, then as heard; domains in a fixed order`() {
    let summary = summary(
      .sample(
        opening: .sample(id: "a"), people: 2, .note("alleen", .need), .note("ook alleen", .need),
        .note("samen", .need, by: .p(1), .p(2)), .note("werk #werk", .need)),
      .sample(opening: .sample(id: "b"), .note("ook alleen", .need)))
    #expect(
      Summary.ranked(summary.needs).map(\.label) == ["samen", "ook alleen", "alleen", "werk"])
    #expect(Summary.byDomain(summary.needs).map(\.domain) == [.workEducation, .other])
    #expect(Summary.byDomain(summary.needs).map(\.findings.count) == [1, 3])
  }

  @Test func `a conversation without an opening adds nothing`() {
    #expect(summary(Interview()) == Summary())
  }

  private func summary(_ interviews: Interview...) -> Summary {
    interviews.reduce(into: Summary()) { $0.add($1) }
  }

  private func person(_ number: Int, _ dossier: String = "noord") -> Person {
    Person(dossier: dossier, alias: Alias(number))
  }
}
