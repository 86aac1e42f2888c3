import Interviewing
import Planning
import Support
import Testing
import Understanding

@Suite struct TraceTests {
  private static let post = "post blijft liggen tot mijn neef komt"

  /// Two talks: in each, line 3 is a need.
  private static let talks: [Interview] = [
    .sample(opening: .sample(id: "a"), .note(post, .need), .note("ik kook graag", .strength)),
    .sample(opening: .sample(id: "b"), .note("brieven snap ik niet", .need)),
  ]

  private static func said(_ talk: String, _ event: Int = 3) -> PlanSource {
    .said(EvidenceAddress(conversation: talk, event: event))
  }

  private func trace(
    _ events: [DossierEvent], talks: [Interview] = talks,
    losses: [EvidenceAddress: TraceLoss] = [:]
  ) -> Trace {
    let dossier = Dossier(
      folding: events.enumerated().map {
        Recorded(number: $0 + 1, at: .sample(), event: $1)
      })
    var (summary, heard) = (Summary(), HeardLines())
    for talk in talks {
      summary.add(talk)
      heard.add(talk)
    }
    return Trace(
      dossier, heard: heard, summary: summary.coded(by: dossier.codebook), losses: losses)
  }

  private static let code = DossierEvent.coded(
    .made(
      label: "Post snappen", domain: .affairs, concept: nil,
      members: [
        EvidenceAddress(conversation: "a", event: 3),
        EvidenceAddress(conversation: "b", event: 3),
      ]))

  @Test func `a goal leads by the vision and a need to what two people said`() {
    let trace = trace([
      Self.code, .written(Written(.vision, "Samen de post de baas", sources: [.need(1)])),
      .written(Written(.goal, "Tien mensen lezen hun post")),
      .written(Written(.goal, 3, .serves, "", sources: [.entry(2)])),
    ])
    #expect(trace.claims.map(\.basis) == [.traced, .traced])
    #expect(trace.claims[1].evidence.map(\.text) == [Self.post, "brieven snap ik niet"])
    #expect(trace.isWhole)
  }

  @Test func `what nobody said is called what it is`() {
    let trace = trace([
      .written(Written(.value, "Wij zijn er voor iedereen")),
      .written(
        Written(
          .vision, "Elke week samen eten",
          sources: [.meeting(day: "2026-03-12", [Alias(1), Alias(4)])])),
      .written(Written(.goal, "Twaalf keer samen eten in 2027")),
    ])
    #expect(trace.claims.map(\.basis) == [.own, .agreed, .own])
    #expect(trace.claims.map(\.servesNothing) == [false, false, true])
    #expect(trace.isWhole)
  }

  @Test func `a quotation must stand in its source byte for byte`() {
    func misquoted(_ sentence: String) -> [String] {
      trace([.written(Written(.vision, sentence, sources: [Self.said("a")]))]).claims[0].misquoted
    }
    #expect(misquoted("\"post blijft liggen\" en dat kan anders") == [])
    #expect(misquoted("“Post blijft liggen”") == ["Post blijft liggen"])
    #expect(misquoted("\"post blijft  liggen\"") == ["post blijft  liggen"])
    // The same letters in another encoding are other bytes.
    let talk = Interview.sample(opening: .sample(id: "a"), .note("café", .need))
    let composed = trace(
      [.written(Written(.vision, "\"cafe\u{301}\"", sources: [Self.said("a")]))], talks: [talk])
    #expect(composed.claims[0].basis == .broken)
    // Without a source nothing can be quoted.
    #expect(trace([.written(Written(.vision, "\"post\""))]).claims[0].misquoted == ["post"])
  }

  @Test(
    arguments: [
      (.withdrawn(3), .withdrawn), (.erased([3]), .erased),
      (.responded(to: 3, .leftOut, text: nil), .leftOut),
      (.consented(.sample(.notes, .withdrawn, of: 1)), .notAllowed),
    ] as [(Event, TraceLoss)])
  func `a source that is gone is told, with why`(event: Event, loss: TraceLoss) {
    let talk = Self.talks[0].after(event)
    let address = EvidenceAddress(conversation: "a", event: 3)
    #expect(talk.loss(of: 3) == loss)
    let trace = trace(
      [.written(Written(.vision, "Post", sources: [.said(address)]))], talks: [talk],
      losses: [address: loss])
    #expect(trace.claims[0].links == [.lost(.said(address), loss)])
    #expect(trace.claims[0].basis == .broken)
    #expect(!trace.isWhole)
  }

  @Test func `a talk, a need or a line of the plan that is not there any more is told`() {
    let trace = trace([
      Self.code, .written(Written(.vision, "Weg", sources: [Self.said("z")])),
      .written(Written(.goal, "Iets")),
      .written(Written(.goal, 3, .serves, "", sources: [.entry(2), .need(9), .need(1)])),
      .struck([2]),
    ])
    #expect(trace.claims.count == 1)
    #expect(
      trace.claims[0].links.prefix(2) == [
        .lost(.entry(2), .struck), .lost(.need(9), .struck),
      ])
    #expect(Self.talks[0].loss(of: 99) == .noSuchNote)
  }

  @Test func `a line that was put in a code and is gone is told, and the code lives on`() {
    let withdrawn = Self.talks[0].after(.withdrawn(3))
    let address = EvidenceAddress(conversation: "a", event: 3)
    let trace = trace(
      [Self.code], talks: [withdrawn, Self.talks[1]], losses: [address: .withdrawn])
    #expect(trace.lostMembers.map(\.address) == [address])
    #expect(trace.lostMembers.map(\.loss) == [.withdrawn])
    #expect(trace.needs.map(\.label) == ["Post snappen"])
    #expect(!trace.isWhole)
  }

  @Test func `two lines that lean on each other lean on nothing`() {
    let trace = trace([
      .written(Written(.value, "Samen", sources: [.entry(2)])),
      .written(Written(.vision, "Samen sterk", sources: [.entry(1)])),
    ])
    #expect(trace.claims.map(\.basis) == [.own, .own])
    #expect(trace.claims.flatMap(\.evidence).isEmpty)
  }
}
