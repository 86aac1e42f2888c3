import Interviewing
import Safeguarding
import Testing

@Suite struct GateTests {
  private static let secret = "Selam heeft 999990019 #selam"
  private static let kept = "p1 heeft [BSN] #p1"

  @Test(
    arguments: [
      (
        .noted(.init(kind: .said, by: [.unknown], text: secret, tags: ["selam", "werk"])),
        .noted(.init(kind: .said, by: [.unknown], text: kept, tags: ["p1", "werk"])), 1
      ),
      (
        .edited(note: 3, text: secret, tags: ["selam"]), .edited(note: 3, text: kept, tags: ["p1"]),
        1
      ),
      (.responded(to: 3, .corrected, text: secret), .responded(to: 3, .corrected, text: kept), 1),
      (.responded(to: 3, .confirmed, text: nil), .responded(to: 3, .confirmed, text: nil), 0),
      (.opened(opening(secret)), .opened(opening(kept)), 1),
      (.joined(Alias(1)), .joined(Alias(1)), 0),
      (.closed(count: 999_990_019), .closed(count: 999_990_019), 0),
    ] as [(Event, Event, Int)])
  func `every event passes without names and citizen service numbers`(
    event: Event, kept: Event, masked: Int
  ) {
    var gate = Gate()
    gate.pseudonyms.add("Selam", for: Alias(1))
    let passed = gate.passing(event)
    #expect(passed.event == kept)
    #expect(passed.masked == masked)
  }

  @Test func `a draft passes the same gate`() {
    var gate = Gate()
    gate.pseudonyms.add("Selam", for: Alias(1))
    let passed = gate.passing(Self.secret)
    #expect(passed.text == Self.kept)
    #expect(passed.masked == 1)
  }

  private static func opening(_ title: String) -> Opening {
    Opening(
      id: "a", form: .oneOnOne, language: .dutch, dossier: "noord",
      list: TopicList(
        id: "buurt", title: Passage("Buurt"), language: .dutch, forms: [], purpose: Passage(""),
        minutes: 45, topics: []),
      listHash: "", title: title)
  }
}
