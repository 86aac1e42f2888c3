import Interviewing
import Planning
import Testing
import Understanding

@Suite struct PlanTests {
  private static let said = PlanSource.said(EvidenceAddress(conversation: "a", event: 3))

  /// The events, numbered from 1.
  private func dossier(_ events: DossierEvent...) -> Dossier {
    Dossier(
      folding: events.enumerated().map {
        Recorded(number: $0 + 1, at: Moment(milliseconds: 0, offset: 60), event: $1)
      })
  }

  @Test func `a line of the plan goes by the number of the event that began it`() {
    let plan = dossier(
      .founded(id: "noord"), .written(Written(.goal, "Tien mensen lezen hun post")),
      .written(Written(.goal, 2, .owner, "Ria"))
    ).plan
    #expect(plan.entries.map(\.id) == ["e2"])
    #expect(plan[2]?.text == "Tien mensen lezen hun post")
    #expect(plan[2]?.text(.owner) == "Ria")
    #expect(plan[2]?.text(.deputy) == nil)
  }

  @Test func `the last word on a field counts, and an empty one takes it out`() {
    let plan = dossier(
      .written(Written(.goal, "Lezen", sources: [Self.said])),
      .written(Written(.goal, 1, .owner, "Ria")), .written(Written(.goal, 1, .owner, "Jo")),
      .written(Written(.goal, 1, .text, "Samen lezen")), .written(Written(.goal, 1, .hours, "")),
      .written(Written(.goal, 1, .serves, "", sources: [.need(4), .entry(9)]))
    ).plan
    #expect(plan[1]?.text == "Samen lezen")
    #expect(plan[1]?.sources(.text) == [])
    #expect(plan[1]?.text(.owner) == "Jo")
    #expect(plan[1]?.text(.hours) == nil)
    #expect(plan[1]?.sources(.serves) == [.need(4), .entry(9)])
  }

  @Test func `a struck line can be put back where it was`() {
    let events: [DossierEvent] = [
      .written(Written(.value, "Gastvrij")), .written(Written(.value, "Samen eten")),
      .struck([1]),
    ]
    var dossier = dossier(events[0], events[1], events[2])
    #expect(dossier.plan.entries(.value).map(\.text) == ["Samen eten"])
    dossier.apply(
      Recorded(number: 4, at: Moment(milliseconds: 0, offset: 60), event: .restored([1])))
    #expect(dossier.plan.entries(.value).map(\.text) == ["Gastvrij", "Samen eten"])
  }

  @Test func `what was erased is gone, and older words do not come back for it`() {
    let plan = dossier(
      .written(Written(.followUp, "p3 bellen")), .written(Written(.followUp, 1, .owner, "Ria")),
      .written(Written(.followUp, 1, .owner, "de buurvrouw van p3")),
      .written(Written(.followUp, "Zaal huren")), .erased([1, 3])
    ).plan
    #expect(plan.entries.map(\.text) == ["Zaal huren"])
    let owner = dossier(
      .written(Written(.goal, "Lezen")), .written(Written(.goal, 1, .owner, "Ria")),
      .written(Written(.goal, 1, .owner, "p3")), .erased([3])
    ).plan[1]
    #expect(owner?.text(.owner) == nil)
  }

  @Test func `what a later version writes changes nothing here`() {
    let plan = dossier(
      .written(Written(kind: "song", entry: nil, field: "text", text: "la", sources: [])),
      .written(Written(.goal, "Lezen")),
      .written(Written(kind: "goal", entry: 2, field: "mood", text: "blij", sources: [])),
      .written(Written(.goal, 7, .owner, "niemand"))
    ).plan
    #expect(plan.entries.map(\.text) == ["Lezen"])
  }

  @Test(
    arguments: [
      Self.said, .need(17), .entry(20), .meeting(day: "2026-03-12", [Alias(1), Alias(4)]),
      .meeting(day: "2026-03-12", []),
    ])
  func `a source reads back as it was written`(source: PlanSource) {
    #expect(PlanSource("\(source)") == source)
  }

  @Test(arguments: ["", "c", "c0", "x1", "2026-02-30:p1", "2026-03-12", "2026-03-12:Selam", "a#0"])
  func `a text that is no source is none`(text: String) {
    #expect(PlanSource(text) == nil)
  }

  @Test func `who is named in it owns its words`() {
    let written = Written(
      .followUp, "P3 belt met p12", sources: [.meeting(day: "2026-03-12", [Alias(1)])])
    #expect(written.aliases == [Alias(1), Alias(3), Alias(12)])
  }
}
