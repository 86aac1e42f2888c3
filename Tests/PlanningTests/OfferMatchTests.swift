import Interviewing
import Planning
import Support
import Testing
import Understanding

@Suite struct OfferMatchTests {
  private static func need(
    _ label: String, _ domain: LifeDomain = .affairs, _ id: String = "a#3",
    practice: Practice? = nil
  ) -> Finding {
    var interview = Interview.sample(opening: .sample(id: "a"), .note(label, .need))
    if let practice { interview.record(.preferred(note: 3, practice)) }
    var summary = Summary()
    summary.add(interview)
    var need = summary.needs[0]
    need.id = id
    need.domain = domain
    return need
  }

  private static var supply: Supply {
    var supply = Supply()
    var forms = Offer("Formulierenbrigade")
    forms.domains = [.affairs]
    forms.needs = ["brieven lezen"]
    forms.partner = "Raadslieden"
    var café = Offer("Taalcafé")
    café.domains = [.affairs, .leisureSocial]
    café.practices = [.group]
    café.audience = "ouders"
    supply.offers = [Offer("Schaken"), café, forms]
    var advice = Partner("Raadslieden")
    advice.domains = [.affairs]
    var coach = Partner("Geldfit")
    coach.domains = [.numeracyMoney]
    supply.partners = [advice, coach]
    return supply
  }

  @Test func `the same words go before the same domain, and each says why`() {
    let matches = Self.supply.matches(for: Self.need("de brief van de gemeente snappen"))
    #expect(matches.map(\.name) == ["Formulierenbrigade", "Taalcafé"])
    #expect(
      matches.map { $0.reasons.map(\.nl) } == [
        ["zelfde woorden: “brief”", "zaken regelen"], ["zaken regelen"],
      ])
    #expect(matches.map(\.partner) == ["Raadslieden", nil])
  }

  @Test func `the way of practising and for whom add to it, and never decide alone`() {
    let need = Self.need("afspraken maken", practice: .group)
    let matches = Self.supply.matches(for: need, in: "ouderkamer")
    #expect(matches.map(\.name) == ["Taalcafé", "Formulierenbrigade"])
    #expect(
      matches[0].reasons.map(\.en) == ["arranging affairs", "in a small group", "for ouders"])
    #expect(Self.supply.matches(for: Self.need("x", .health, practice: .group)).isEmpty)
  }

  @Test func `a partner without an offer is proposed too`() {
    let matches = Self.supply.matches(for: Self.need("rondkomen", .numeracyMoney))
    #expect(matches.map(\.name) == ["Geldfit"])
    #expect(matches.map(\.partner) == ["Geldfit"])
  }

  @Test func `what fits nowhere gets no proposal by its domain`() {
    #expect(Self.supply.matches(for: Self.need("het clubhuis opknappen", .other)).isEmpty)
  }

  @Test func `a need has its goals and offers, also once it is in a code`() {
    var dossier = Dossier()
    let address = EvidenceAddress(conversation: "a", event: 3)
    let events: [DossierEvent] = [
      .written(Written(.goal, nil, .text, "Doel")),
      .written(Written(.goal, 1, .serves, "", sources: [.said(address)])),
      .written(Written(.offer, nil, .text, "Taalcafé")),
      .written(Written(.offer, 3, .serves, "", sources: [.said(address)])),
      .written(Written(.offer, 3, .fit, "none")),
    ]
    for (index, event) in events.enumerated() { dossier.take(event, number: index + 1) }
    let loose = dossier.planned(for: [Self.need("brieven")])
    #expect(loose.map { $0.goals.map(\.number) } == [[1]])
    #expect(loose.map { $0.offers.map(\.fit) } == [[Fit.none]])
    #expect(loose[0].isWithoutOffer, "what was decided to be none stays visible")
    dossier.take(
      .coded(.made(label: "Post", domain: .affairs, concept: nil, members: [address])), number: 6)
    let coded = Self.need("Post", .affairs, "c6")
    #expect(dossier.planned(for: [coded])[0].goals.map(\.number) == [1])
    #expect(coded.source == .need(6))
  }

  @Test func `a goal can serve needs, strengths, goals of the organisation and the vision`() {
    var dossier = Dossier()
    dossier.take(.written(Written(.organisationGoal, nil, .text, "Meedoen")), number: 1)
    dossier.take(.written(Written(.vision, nil, .text, "Samen lezen")), number: 2)
    let servables = dossier.servables(
      needs: [Self.need("post", .affairs, "c9")], strengths: [Self.need("koken")],
      goals: ["meedoen", "Basis"])
    #expect(servables.map(\.label) == ["post", "koken", "Meedoen", "Samen lezen", "Basis"])
    #expect(
      servables.map(\.kind) == [
        .need, .strength, .organisationGoal, .vision, .organisationGoal,
      ])
    #expect(
      servables.map { $0.source?.description ?? "-" } == ["c9", "a#3", "e1", "e2", "-"])
  }

  @Test(
    arguments: [
      ([], [.fit]), ([("fit", "fits")], [.owner]), ([("fit", "none")], []),
      ([("fit", "partner"), ("partner", "Raad")], [.handover, .date, .owner]),
      ([("fit", "ourselves"), ("owner", "Ilse")], []),
    ] as [([(String, String)], [PlanQuestion])])
  func `what an offer still needs depends on how it fits`(
    fields: [(String, String)], open: [PlanQuestion]
  ) {
    var dossier = Dossier()
    dossier.take(.written(Written(.offer, nil, .text, "X")), number: 1)
    for (field, text) in fields {
      dossier.take(
        .written(Written(kind: "offer", entry: 1, field: field, text: text, sources: [])), number: 2
      )
    }
    #expect(dossier.plan[1].flatMap { PlannedOffer($0) }?.open == open)
  }
}

extension Dossier {
  fileprivate mutating func take(_ event: DossierEvent, number: Int) {
    apply(Recorded(number: number, at: .sample(), event: event))
  }
}
