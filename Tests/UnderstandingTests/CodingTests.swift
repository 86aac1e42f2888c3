import Interviewing
import Support
import Testing
import Understanding

@Suite struct CodingTests {
  private func summary(_ lines: [(talk: String, text: String)]) -> Summary {
    lines.reduce(into: Summary()) { summary, line in
      summary.add(.sample(opening: .sample(id: line.talk), .note(line.text, .need)))
    }
  }

  private func codebook(_ changes: CodebookChange...) -> Codebook {
    changes.enumerated().reduce(into: Codebook()) { $0.take($1.element, number: $1.offset + 1) }
  }

  /// Each need with the talks that it was heard in.
  private func told(_ summary: Summary) -> [String] {
    summary.needs.map { need in
      "\(need.label) (\(need.domain.rawValue)): "
        + need.evidence.map(\.conversation).joined(separator: " ")
    }
  }

  @Test func `what people put together by hand is one need, whatever its words`() {
    let summary = summary([("a", "kantklossen"), ("b", "een hond lenen"), ("c", "zwemmen")])
    let members = [summary.needs[0], summary.needs[1]].map(\.evidence[0].address)
    let coded = summary.coded(
      by: codebook(
        .made(label: "Iets om handen", domain: .leisureSocial, concept: nil, members: members)))
    #expect(told(coded).first == "Iets om handen (leisure-social): a b")
    #expect(coded.needs.count == 2)
    #expect(coded.needs[0].id == "c1")
  }

  @Test func `a new talk joins a code with the same need, in other words`() {
    let summary = summary([
      ("a", "brieven van de gemeente snappen"), ("b", "ik snap de brieven niet"),
    ])
    let code = CodebookChange.made(
      label: "Post", domain: .numeracyMoney, concept: "letters",
      members: [summary.needs[0].evidence[0].address])
    #expect(NeedConcept["letters"] != nil)
    #expect(told(summary.coded(by: codebook(code))) == ["Post (numeracy-money): a b"])
  }

  @Test func `without a codebook, and without a likeness, all stays as it is`() {
    let summary = summary([("a", "kantklossen"), ("b", "een hond lenen")])
    #expect(summary.coded(by: Codebook()) == summary)
    let other = codebook(
      .made(label: "Belasting betalen", domain: .affairs, concept: nil, members: []))
    #expect(summary.coded(by: other).needs == summary.needs)
  }

  @Test func `no evidence is lost or doubled, however it is coded`() {
    let texts = ["post", "post", "Nederlands praten", "een fiets", "kind helpen met huiswerk"]
    let summary = summary(texts.enumerated().map { ("t\($0.offset)", $0.element) })
    let all = summary.needs.flatMap(\.evidence).map(\.address)
    let coded = summary.coded(
      by: codebook(
        .made(label: "Post", domain: .affairs, concept: "letters", members: [all[3]]),
        .made(label: "Rest", domain: .other, concept: nil, members: [all[0], all[4]]),
        .merged(2, into: 1),
        .made(label: "Weer los", domain: .other, concept: nil, members: [all[0]])))
    let after = coded.needs.flatMap(\.evidence).map(\.address)
    #expect(Set(after) == Set(all))
    #expect(after.count == all.count)
  }

  @Test func `what is in no code yet is proposed together where it is one need`() {
    let summary = summary([("a", "brieven snappen"), ("b", "post lezen"), ("c", "kantklossen")])
    let groups = Codebook().proposals(for: summary.needs, in: .dutch)
    #expect(
      groups.map { $0.map(\.label) } == [["brieven snappen", "post lezen"], ["kantklossen"]])
  }
}
