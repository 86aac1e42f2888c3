import Interviewing
import Planning
import Support
import Testing
import Understanding

@Suite struct DossierStatusTests {
  private static let today = Day("2026-11-21") ?? Day(ordinal: 0)
  private static let talks: [Interview] = [
    .sample(opening: .sample(id: "a"), .note("post lezen", .need), .closed(count: 4)),
    .sample(opening: .sample(id: "b"), .note("een hond lenen", .need)),
  ]

  private func status(_ events: [DossierEvent], talks: [Interview] = talks) -> DossierStatus {
    let dossier = Dossier(
      folding: events.enumerated().map { Recorded(number: $0 + 1, at: .sample(), event: $1) })
    var summary = Summary()
    for talk in talks {
      summary.add(talk)
      summary.suggest(from: talk)
    }
    return DossierStatus(
      "kade", dossier, summary: summary.coded(by: dossier.codebook),
      talks: talks.compactMap { TalkHeld($0) }, otherwise: .dutch, today: Self.today)
  }

  private static let code = DossierEvent.coded(
    .made(label: "Post", domain: .affairs, concept: nil, members: []))
  private static let go: [DossierEvent] = [
    .written(Written(.decision, nil, .verdict, "go")),
    .written(Written(.decision, 2, .text, "Iedereen wil verder")),
  ]
  private static let vision = DossierEvent.written(Written(.vision, "Samen"))
  private static let late: [DossierEvent] = [
    .written(Written(.followUp, "Bellen")), .written(Written(.followUp, 1, .date, "2026-11-20")),
  ]

  @Test func `what helps now follows from what is there`() {
    #expect(status([], talks: []).next == .talk)
    #expect(status([]).next == .group)
    #expect(status([], talks: [Self.talks[0]]).next == .decide)
    #expect(status([Self.code]).next == .decide)
    #expect(status([Self.code] + Self.go).next == .vision)
    #expect(status([Self.code] + Self.go + [Self.vision]).next == .goals)
    #expect(
      status([Self.code, .written(Written(.decision, nil, .verdict, "no-go"))]).next == .report)
    #expect(
      status([Self.code, .written(Written(.decision, nil, .verdict, "later"))]).next == .decide)
    #expect(status(Self.late).next == .late)
    let heard = Interview.sample(.note("ik snap die brief van de gemeente niet"))
    #expect(status([], talks: [heard]).next == .judge)
  }

  @Test func `everything is counted, and no talk twice`() {
    let status = status(
      Self.late + [
        Self.vision, .written(Written(.value, "Eten")), .written(Written(.goal, "Lezen")),
        .written(Written(.offer, "Taalcafé")), .written(Written(.followUp, "Zaal huren")),
      ])
    #expect([status.talks, status.closedTalks, status.people] == [2, 1, 1])
    #expect([status.needs, status.codes, status.needsWithoutOffer] == [2, 0, 2])
    #expect([status.sentences, status.visions] == [2, 1])
    #expect([status.goals, status.incompleteGoals, status.offers] == [1, 1, 1])
    #expect([status.openActions, status.lateActions] == [2, 1])
  }

  @Test(arguments: [
    DossierStatus.Step.talk, .judge, .group, .decide, .vision, .goals, .late, .report,
  ])
  func `each step ends in a command for this dossier`(step: DossierStatus.Step) {
    for wording in [step.wording(in: "kade").nl, step.wording(in: "kade").en] {
      #expect(wording.contains("`gehoord ") && wording.contains("kade"))
    }
  }
}
