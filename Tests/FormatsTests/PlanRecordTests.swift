import Formats
import Interviewing
import Planning
import Support
import Testing
import Understanding

@Suite struct PlanRecordTests {
  private static let secret = "GEHEIM"
  private static let place = EvidenceAddress(conversation: "2026-11-21-buurt-1-x7fq2k", event: 14)

  private static let everyEvent: [DossierEvent] = [
    .coded(.made(label: secret, domain: .affairs, concept: "letters", members: [place])),
    .coded(.made(label: secret, domain: .other, concept: nil, members: [])),
    .coded(.renamed(4, label: secret)), .coded(.moved(4, to: .digital)),
    .coded(.merged(4, into: 2)), .coded(.filled(4, with: [place])), .coded(.undone([5, 6])),
    .written(Written(.goal, secret)),
    .written(
      Written(
        .vision, 4, .text, secret,
        sources: [
          .said(place), .need(2), .entry(3), .meeting(day: "2026-03-12", [Alias(1)]),
        ])),
    .written(Written(kind: "song", entry: 9, field: "mood", text: secret, sources: [])),
    .struck([4]), .restored([4, 9]),
  ]

  private func line(_ event: DossierEvent) -> [UInt8] {
    Record.line(
      event.fields, number: 1, at: .sample(), salt: .salt(1), after: Record.origin
    ).bytes
  }

  @Test(arguments: everyEvent)
  func `every event of the codebook and the plan comes back from its record`(event: DossierEvent) {
    let reading = RecordReading<DossierEvent>(line(event))
    #expect(reading.problems == [])
    #expect(reading.records.map(\.event) == [event])
  }

  @Test(arguments: everyEvent)
  func `their words stand only in the part that can be erased`(event: DossierEvent) throws {
    let parts = try #require(RecordLine(line(event).dropLast()))
    let erased = parts.erased
    #expect(!String(decoding: erased, as: UTF8.self).contains(Self.secret))
    // What is left of it does no harm.
    let reading = RecordReading<DossierEvent>(erased)
    var dossier = Dossier(folding: reading.records)
    dossier.apply(Recorded(number: 2, at: .sample(), event: .erased([1])))
    #expect(dossier.codebook.codes.isEmpty)
    #expect(dossier.plan.entries.isEmpty)
  }
}
