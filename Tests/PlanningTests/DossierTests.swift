import Interviewing
import Planning
import Testing

@Suite struct DossierTests {
  @Test func `the first introduction founds the dossier`() {
    #expect(
      Dossier().introducing(2, to: "noord") == [
        .founded(id: "noord"), .introduced(Alias(1)), .introduced(Alias(2)),
      ])
  }

  @Test func `an alias is never given twice`() {
    var dossier = Dossier()
    var given: [DossierEvent] = []
    for people in [1, 3, 0, 2] {
      let events = dossier.introducing(people, to: "noord")
      for event in events { dossier.take(event) }
      given += events
    }
    #expect(given == [.founded(id: "noord")] + (1...6).map { .introduced(Alias($0)) })
  }

  @Test(
    arguments: [
      ([.introduced(Alias(7)), .introduced(Alias(2))], 8),
      ([.introduced(Alias(3)), .introduced(Alias(3))], 4),
      ([.unknown(type: "moved"), .introduced(Alias(1))], 2),
      ([], 1),
    ] as [([DossierEvent], Int)])
  func `the next alias comes after the highest, whatever the order`(
    events: [DossierEvent], next: Int
  ) {
    let at = Moment(milliseconds: 0, offset: 0)
    let dossier = Dossier(
      folding: ([.founded(id: "noord")] + events).enumerated().map {
        Recorded(number: $0 + 1, at: at, event: $1)
      })
    #expect(dossier.id == "noord")
    #expect(dossier.introducing(1, to: "noord") == [.introduced(Alias(next))])
  }

  @Test(
    arguments: [
      (1, 7, [7, 8]), (0, 7, [7]), (2, 1, [3, 4]), (1, nil, [3]), (0, 2, []), (0, nil, []),
    ] as [(Int, Int?, [Int])])
  func `an alias somebody already goes by is taken from now on`(
    people: Int, known: Int?, introduced: [Int]
  ) {
    var dossier = Dossier()
    for event in dossier.introducing(2, to: "noord") { dossier.take(event) }
    #expect(
      dossier.introducing(people, knowing: known.map { Alias($0) }, to: "noord")
        == introduced.map { .introduced(Alias($0)) })
  }

  @Test func `the last decision about the same words counts`() {
    var dossier = Dossier()
    let first = Decision(words: "Tirhas", kind: "person", replacement: "[naam]")
    let other = Decision(words: "Tirhas", kind: "address", replacement: nil)
    let last = Decision(words: "Tirhas", kind: "person", replacement: "haar zus")
    dossier.take(.decided(first), number: 3)
    dossier.take(.decided(other), number: 4)
    dossier.take(.decided(last), number: 5)
    #expect(dossier.decisions == [4: other, 5: last])
    dossier.take(.erased([5]), number: 6)
    #expect(dossier.decisions == [4: other])
  }
}

extension Dossier {
  /// The next event, at a moment that plays no part.
  fileprivate mutating func take(_ event: DossierEvent, number: Int = 1) {
    apply(Recorded(number: number, at: Moment(milliseconds: 0, offset: 0), event: event))
  }
}
