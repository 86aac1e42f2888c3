import Interviewing
import Planning
import Support
import Testing
import Understanding

extension TopicList {
  /// Topics that help to fill worksheet 6.
  fileprivate static let exploring = TopicList.sample(topics: [
    .sample("samen", explores: [.value], questions: [.sample("hoe")]),
    .sample("lastig", explores: [.challenges, .needs], questions: [.sample("wat")]),
    .sample("vrij", questions: [.sample("wat")]),
  ])
}

extension QuestionAddress {
  fileprivate static let together = QuestionAddress(topic: "samen", question: "hoe")
  fileprivate static let hard = QuestionAddress(topic: "lastig", question: "wat")
}

private func talk(id: String = "a", people: Int = 3, _ events: Event...) -> Interview {
  .sample(opening: .sample(id: id, list: .exploring), people: people, events)
}

private func heard(_ talks: Interview...) -> HeardLines {
  talks.reduce(into: HeardLines()) { $0.add($1) }
}

private func dossier(_ events: DossierEvent...) -> Dossier {
  Dossier(
    folding: ([.founded(id: "noord")] + events).enumerated().map {
      Recorded(number: $0 + 1, at: .sample(minute: $0), event: $1)
    })
}

@Suite struct HeardLinesTests {
  @Test func `what most people spoke of comes first, and what is about the same together`() {
    let lines = heard(
      talk(
        .note("de zaal is bezet", under: .hard), .note("ik snap brieven niet", under: .hard),
        .note("brieven lezen is zwaar", by: .p(2), under: .hard)))
    let drafts = lines.drafts(for: .challenge)
    #expect(
      drafts.map(\.evidence.text) == [
        "ik snap brieven niet", "brieven lezen is zwaar", "de zaal is bezet",
      ])
    #expect(drafts.map(\.people.count) == [2, 2, 1])
    #expect(lines.drafts(for: .need) == drafts)
    #expect(lines.drafts(for: .value).isEmpty)
  }

  @Test func `who agrees counts, who does not is left out and told apart`() {
    let lines = heard(
      talk(
        .note("samen eten", under: .together),
        .note("de oudste beslist", by: .p(2), under: .together),
        .agreed(note: 6, [Alias(1), Alias(3)]), .disagreed(note: 5, [Alias(3)])))
    #expect(lines.drafts(for: .value).map(\.evidence.event) == [6, 5])
    #expect(lines.drafts(for: .value).map(\.people.count) == [3, 1])
    #expect(lines.disputed.map(\.event) == [5])
  }

  @Test func `only what participants said is proposed, and only while it stands`() {
    let lines = heard(
      talk(
        .note("gezegd", under: .together), .note("gedeeld", by: .interviewer, under: .together),
        .note("gevraagd", .question, under: .together),
        .note("stil", .observation, under: .together),
        .note("belofte", .promise, under: .together), .note("weg", under: .together),
        .withdrawn(10), .note("elders", under: QuestionAddress(topic: "vrij", question: "wat")),
        .note("los")))
    #expect(lines.drafts(for: .value).map(\.evidence.text) == ["gezegd"])
    // A promise may be the source of an action, and any line that of a sentence.
    #expect(lines[EvidenceAddress(conversation: "a", event: 9)]?.text == "belofte")
    #expect(lines[EvidenceAddress(conversation: "a", event: 13)]?.text == "los")
    #expect(lines[EvidenceAddress(conversation: "a", event: 10)] == nil)
  }

  @Test(arguments: [ConsentAnswer.no, .withdrawn])
  func `nothing is built on the words of who took them back`(answer: ConsentAnswer) {
    let lines = heard(
      talk(
        .note("van p1", under: .together), .note("van p2", by: .p(2), under: .together),
        .note("van allebei", by: .p(1), .p(2), under: .together),
        .consented(.sample(.notes, answer, of: 1))))
    #expect(lines.drafts(for: .value).map(\.evidence.text) == ["van p2", "van allebei"])
    #expect(lines[EvidenceAddress(conversation: "a", event: 5)] == nil)
  }

  @Test func `a line that two note takers wrote down is proposed once`() {
    let first = talk(id: "a", .note("wij eten altijd samen in de keuken", under: .together))
    let second = talk(id: "b", .note("wij eten altijd samen in de keuken", under: .together))
    let pair = Pair(first, second).counted
    #expect(heard(pair.first, pair.second).drafts(for: .value).map(\.address.conversation) == ["a"])
  }

  @Test(arguments: [
    ("wij eten samen", "\"wij eten samen\""), ("\"samen eten\"", "\"samen eten\""),
    ("wij eten samen #vrij", "\"wij eten samen\""),
    ("wij  eten #vrij samen", "\"wij  eten #vrij samen\""),
    ("ze zei „kom maar” en lachte", "ze zei „kom maar” en lachte"),
  ])
  func `what is taken over is in the record byte for byte`(noted: String, taken: String) {
    let lines = heard(talk(.note(noted, under: .together)))
    let draft = lines.drafts(for: .value).first
    #expect(draft?.quotation == taken)
    let quoted = Utterance.quotations(in: draft?.quotation ?? "")
    #expect(!quoted.isEmpty && quoted.allSatisfy { noted.contains(exactly: $0.words) })
  }
}

@Suite struct Worksheet6Tests {
  private let lines = heard(
    talk(
      .note("\"wij eten altijd samen\"", under: .together),
      .note("de zaal is bezet", by: .p(2), under: .hard)))
  private let said = PlanSource.said(EvidenceAddress(conversation: "a", event: 5))

  private func sheet(_ dossier: Dossier, _ heard: HeardLines? = nil) -> Worksheet6 {
    Worksheet6(dossier, heard: heard ?? lines, summary: Summary())
  }

  @Test func `every sentence says where it comes from`() {
    let meeting = PlanSource.meeting(day: "2026-03-12", [Alias(1), Alias(4)])
    let sheet = sheet(
      dossier(
        .written(Written(.value, nil, .text, "\"wij eten altijd samen\"", sources: [said])),
        .written(Written(.communityGoal, nil, .text, "een plek", sources: [meeting])),
        .written(Written(.name, nil, .text, "De Tafel")),
        .written(Written(.vision, nil, .text, "samen aan tafel", sources: [.entry(2), .entry(9)])),
        .written(Written(.challenge, nil, .text, "weg", sources: [.entry(9), .need(8)]))))
    #expect(sheet.sentences.map(\.id) == ["e4", "e3", "e2", "e6", "e5"])
    #expect(sheet.sentences.map(\.basis) == [.own, .agreed, .said, .lost, .said])
    #expect(sheet.sentences.map(\.hasLostSource) == [false, false, false, true, true])
    #expect(sheet.sentences(of: .value).map(\.text) == ["\"wij eten altijd samen\""])
    #expect(sheet.sentences(of: .need).isEmpty)
  }

  @Test func `a quotation that is in no source byte for byte is told`() {
    func misquoted(_ text: String, _ sources: [PlanSource]) -> [String] {
      SourceReader(
        dossier: dossier(.written(Written(.value, nil, .text, "kort", sources: [said]))),
        heard: lines
      ).misquoted(in: text, sources: sources)
    }
    #expect(misquoted("\"altijd samen\"", [said]) == [])
    #expect(misquoted("\"altijd  samen\"", [said]) == ["altijd  samen"])
    #expect(misquoted("„Altijd samen” en \"eten\"", [said]) == ["Altijd samen"])
    #expect(misquoted("\"altijd samen\"", []) == ["altijd samen"])
    // What stands behind another sentence counts, its own wording does not.
    #expect(misquoted("\"altijd samen\" \"kort\"", [.entry(2)]) == ["kort"])
    #expect(misquoted("zonder citaat", []) == [])
  }

  @Test func `canonically equal letters are other bytes`() {
    let lines = heard(talk(.note("caf\u{E9}", under: .together)))
    let reader = SourceReader(dossier: dossier(), heard: lines)
    #expect(reader.misquoted(in: "\"caf\u{E9}\"", sources: [said]) == [])
    #expect(reader.misquoted(in: "\"cafe\u{301}\"", sources: [said]) == ["cafe\u{301}"])
  }

  @Test func `a sentence whose people took their words back has lost its source`() {
    let gone = heard(
      talk(
        .note("\"wij eten altijd samen\"", under: .together),
        .consented(.sample(.notes, .withdrawn, of: 1))))
    let sheet = sheet(
      dossier(.written(Written(.value, nil, .text, "\"wij eten altijd samen\"", sources: [said]))),
      gone)
    #expect(sheet.sentences.map(\.basis) == [.lost])
    #expect(sheet.sentences.map(\.misquoted) == [["wij eten altijd samen"]])
  }

  @Test func `the last decision counts, and the ones before stay`() {
    let dossier = dossier(
      .written(Written(.decision, nil, .verdict, "later")),
      .written(Written(.decision, nil, .verdict, "go")),
      .written(Written(.decision, 3, .text, "ze willen koken")),
      .written(
        Written(
          .decision, 3, .agreed, "12 maart, p1",
          sources: [.meeting(day: "2026-03-12", [Alias(1)])])))
    #expect(dossier.plan.verdicts.map(\.verdict) == [.later, .go])
    let decision = sheet(dossier).decision
    #expect(decision?.reason == "ze willen koken")
    #expect(decision?.meetings.map(\.day) == [Day("2026-03-12")].compactMap { $0 })
    #expect(decision?.meetings.map(\.people) == [[Alias(1)]])
  }

  @Test func `a decision without a reason stays when something else is erased`() {
    let dossier = dossier(
      .written(Written(.decision, nil, .verdict, "go")), .written(Written(.name, nil, .text, "p1")),
      .erased([3]))
    #expect(dossier.plan.verdicts.map(\.verdict) == [.go])
    #expect(dossier.plan.entries.map(\.number) == [2])
  }

  @Test func `common ground is what several people want, and what they can`() {
    let talk = talk(
      .note("lezen", .need), .agreed(note: 5, [Alias(2)]), .note("zwemmen", .need),
      .responded(to: 7, .confirmed, text: nil), .note("koken", .strength, by: .p(3)),
      .consented(.sample(.contact, .yes, of: 1, 2)), .consented(.sample(.contact, .no, of: 2)))
    var summary = Summary()
    summary.add(talk)
    let ground = CommonGround(
      summary, heard: heard(talk), talks: [TalkHeld(talk)].compactMap(\.self))
    #expect(ground.shared.map(\.label) == ["lezen"])
    #expect(ground.single == 1)
    #expect(ground.confirmed == 1)
    #expect(ground.confirming == [Alias(1)])
    #expect(ground.strengths.map(\.label) == ["koken"])
    #expect(ground.reachable == [Alias(1)])
  }
}
