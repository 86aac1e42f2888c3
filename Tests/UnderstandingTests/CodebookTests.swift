import Interviewing
import Testing
import Understanding

@Suite struct CodebookTests {
  private static func at(_ event: Int, _ talk: String = "a") -> EvidenceAddress {
    EvidenceAddress(conversation: talk, event: event)
  }

  private static func made(
    _ label: String, _ domain: LifeDomain = .affairs, _ members: [EvidenceAddress] = []
  ) -> CodebookChange {
    .made(label: label, domain: domain, concept: nil, members: members)
  }

  /// The changes, numbered from 1.
  private func codebook(_ changes: CodebookChange...) -> Codebook {
    changes.enumerated().reduce(into: Codebook()) { $0.take($1.element, number: $1.offset + 1) }
  }

  @Test func `a code goes by the number of the event that made it`() {
    let codebook = codebook(Self.made("Post"), Self.made("Praten"))
    #expect(codebook.codes.map(\.id) == ["c1", "c2"])
    #expect(codebook["c2"]?.label == "Praten")
    #expect(codebook["C2"]?.label == "Praten")
    for wrong in ["c3", "2", "", "c", "x2"] { #expect(codebook[wrong] == nil) }
  }

  @Test func `a name, a domain and members can change, and the number stays`() {
    let codebook = codebook(
      Self.made("Post", .affairs, [Self.at(3)]), .renamed(1, label: "Brieven"),
      .moved(1, to: .digital), .filled(1, with: [Self.at(4)]))
    #expect(codebook.codes.map(\.id) == ["c1"])
    #expect(codebook.codes.map(\.label) == ["Brieven"])
    #expect(codebook.codes.map(\.domain) == [.digital])
    #expect(codebook.codes.map(\.members) == [[Self.at(3), Self.at(4)]])
  }

  @Test func `what was merged is still found under its old number`() {
    let codebook = codebook(
      Self.made("Post", .affairs, [Self.at(3)]), Self.made("Brieven", .affairs, [Self.at(5)]),
      .merged(2, into: 1), .renamed(2, label: "Post en brieven"))
    #expect(codebook.codes.map(\.label) == ["Post en brieven"])
    #expect(codebook["c2"]?.number == 1)
    #expect(codebook.code(of: Self.at(5))?.number == 1)
    #expect(codebook["c1"]?.members == [Self.at(3), Self.at(5)])
  }

  @Test func `two people who merge two codes into each other lose neither`() {
    let codebook = codebook(
      Self.made("Post", .affairs, [Self.at(3)]), Self.made("Brieven", .affairs, [Self.at(5)]),
      .merged(2, into: 1), .merged(1, into: 2))
    #expect(codebook.codes.map(\.number) == [1])
    #expect(codebook["c2"]?.members == [Self.at(3), Self.at(5)])
  }

  @Test func `a line is in one code at a time`() {
    let codebook = codebook(
      Self.made("Post", .affairs, [Self.at(3), Self.at(4)]), Self.made("Taal"),
      .filled(2, with: [Self.at(4)]), Self.made("Afgesplitst", .other, [Self.at(3)]))
    #expect(codebook.codes.map(\.members) == [[], [Self.at(4)], [Self.at(3)]])
  }

  @Test func `undoing takes back just that, and may be undone no more`() {
    let codebook = codebook(
      Self.made("Post", .affairs, [Self.at(3)]), Self.made("Taal"), .merged(1, into: 2),
      .renamed(2, label: "Praten"), .undone([3]))
    #expect(codebook.codes.map(\.label) == ["Post", "Praten"])
    #expect(codebook.code(of: Self.at(3))?.number == 1)
    #expect(codebook.standing == [4, 2, 1])
  }

  @Test func `a change to a code that is gone changes nothing`() {
    let codebook = codebook(
      .renamed(7, label: "Weg"), .merged(7, into: 8), .filled(7, with: [Self.at(3)]))
    #expect(codebook.codes == [])
    #expect(codebook.code(of: Self.at(3)) == nil)
  }

  @Test func `a label that was erased takes its code along, and its lines are free again`() {
    var codebook = codebook(Self.made("Selam en post", .affairs, [Self.at(3)]), Self.made("Taal"))
    codebook.forget([1])
    #expect(codebook.codes.map(\.label) == ["Taal"])
    #expect(codebook.code(of: Self.at(3)) == nil)
  }

  @Test(arguments: ["", "#", "#3", "a#", "a#0", "a#-1", "a#x"])
  func `a text that is no place is none`(text: String) {
    #expect(EvidenceAddress(text) == nil)
  }

  @Test func `a place reads back as it was written`() {
    let address = EvidenceAddress(conversation: "2026-11-21-buurt-1-x7fq2k", event: 14)
    #expect(EvidenceAddress("\(address)") == address)
  }
}
