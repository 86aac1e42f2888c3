import Interviewing
import Planning
import Testing

@Suite struct DossierPairsTests {
  @Test func `of a conversation that was linked more than once the last link counts`() {
    let first = Link(conversations: ["a", "b"], same: [:])
    let told = Link(conversations: ["a", "b"], same: [Alias(1): Alias(7)])
    let other = Link(conversations: ["c", "d"], same: [:])
    let third = Link(conversations: ["b", "e"], same: [:])
    #expect(pairs(first, other) == [first, other])
    #expect(pairs(first, told) == [told])
    #expect(pairs(first, other, third) == [other, third])
    #expect(pairs(first, other, .alone("a")) == [other])
    #expect(pairs(first, .alone("a"), told) == [told])
  }

  @Test func `a link tells who is who from either side`() {
    let link = Link(conversations: ["a", "b"], same: [Alias(1): Alias(7)])
    #expect(link.renamings(into: "a") == [Alias(7): Alias(1)])
    #expect(link.renamings(into: "b") == [Alias(1): Alias(7)])
  }

  private func pairs(_ links: Link...) -> [Link] {
    Dossier(
      folding: links.enumerated().map {
        Recorded(
          number: $0 + 2, at: Moment(milliseconds: 0, offset: 60), event: DossierEvent.linked($1))
      }
    ).pairs
  }
}
