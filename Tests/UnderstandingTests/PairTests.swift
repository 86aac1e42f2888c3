import Interviewing
import Support
import Testing
import Understanding

@Suite struct PairTests {
  // MARK: What says the same

  @Test(arguments: [
    ("post ligt op de kast, haar neef maakt het open", "laat post op de kast tot neef komt", true),
    ("\"ik snap die brieven niet\"", "\"ik snap die brieven niet\" zei ze zacht", true),
    ("wil leren lezen", "ze wil graag lezen leren #taal", true),
    ("moe", "Moe.", true), ("brieven van de gemeente", "een brief: gemeente", true),
    ("she reads the letters herself", "reading letters on her own", true),
    ("kookt graag", "fietst graag", false), ("moe van al dat wachten", "moe", true),
    ("moe van het lange wachten op post", "moe", false),
    ("post ligt op de kast", "op de markt is het druk", false), ("ja", "en toch", false),
    ("p1 wil lezen", "p1 wil fietsen", false), ("", "", false),
  ])
  func `two note takers say the same in other words`(one: String, other: String, isSame: Bool) {
    let pair = Pair(.record("a", (0, .note(one))), .record("b", (20, .note(other))))
    #expect(pair.twins == (isSame ? [3: 3] : [:]))
  }

  @Test(arguments: [(90, true), (-90, true), (91, false), (-91, false)])
  func `the same words stand together when they were noted within a minute and a half`(
    seconds: Int, isSame: Bool
  ) {
    let pair = Pair(
      .record("a", (200, .note("wil lezen leren"))),
      .record("b", (200 + seconds, .note("wil lezen leren"))))
    #expect(!pair.twins.isEmpty == isSame)
  }

  @Test func `only lines of the same person are the same, and the interviewer's own`() {
    let line = "hoe gaat het met de post"
    func twins(_ one: Voice, _ other: Voice, _ same: [Alias: Alias] = [:]) -> Int {
      Pair(
        .record("a", people: 9, (0, .note(line, by: one))),
        .record("b", people: 9, (5, .note(line, by: other))), same: same
      ).twins.count
    }
    #expect(twins(.p(1), .p(1)) == 1)
    #expect(twins(.p(1), .p(2)) == 0)
    #expect(twins(.p(1), .p(7), [Alias(7): Alias(1)]) == 1)
    #expect(twins(.interviewer, .interviewer) == 1)
    #expect(twins(.interviewer, .unknown) == 0)
    #expect(twins(.p(1), .everybody) == 1)
  }

  @Test func `a line has one twin at most, the one that fits best`() {
    let pair = Pair(
      .record("a", (0, .note("wil brieven lezen")), (30, .note("wil brieven zelf lezen"))),
      .record("b", (10, .note("brieven zelf lezen")), (60, .note("brieven lezen wil hij"))))
    #expect(pair.twins == [3: 4, 4: 3])
  }

  @Test func `what is withdrawn or erased has no twin, what was typed anew has`() {
    let first = Interview.record(
      "a", (0, .note("wil leren lezen")), (5, .withdrawn(3)), (9, .note("wil leren lezen")))
    let pair = Pair(first, .record("b", (8, .note("leren lezen"))))
    #expect(pair.twins == [3: 5])
    #expect(pair.conflicts == [])
  }

  @Test func `passages go by time, and none is dropped`() {
    let pair = Pair(
      .record("a", (0, .note("een verhaal over vroeger")), (60, .note("wil brieven lezen"))),
      .record("b", (30, .note("lacht hard")), (50, .note("brieven lezen"))))
    #expect(
      pair.passages.map { $0.map { "\($0.side.rawValue)\($0.note.number)" } }
        == [["A3"], ["B3"], ["B4", "A4"]])
  }

  // MARK: Clocks

  @Test func `clocks that are apart are found by what was said word for word, and set right`() {
    let quotes = ["\"post ligt dicht\"", "\"neef leest alles\"", "\"kom maandag terug\""]
    let first = quotes.enumerated().map { (60 * $0, Event.note($1)) }
    let second = quotes.enumerated().map { (60 * $0 + 400, Event.note($1 + " zei hij")) }
    let pair = Pair(.record("a", first), .record("b", second))
    #expect(pair.clockDifference == 400)
    #expect(pair.twins == [3: 3, 4: 4, 5: 5])
    #expect(pair.conflicts == [.clocks(seconds: 400)])
    #expect(
      pair.passages.map { $0.map(\.at) }.last == [.sample(second: 120), .sample(second: 120)])
    let few = Pair(.record("a", first.dropLast()), .record("b", second.dropLast()))
    #expect(few.clockDifference == 0)
    #expect(few.twins == [:])
  }

  @Test(arguments: [(60, 0), (61, 61), (-75, -75)])
  func `a difference of more than a minute is said`(seconds: Int, found: Int) {
    let lines = ["wil brieven lezen", "haar neef helpt altijd", "kookt graag soep"]
    let pair = Pair(
      .record("a", lines.enumerated().map { (100 + 200 * $0, .note($1)) }),
      .record("b", lines.enumerated().map { (100 + 200 * $0 + seconds, .note($1)) }))
    #expect(pair.clockDifference == found)
    #expect(pair.twins.count == 3)
  }

  @Test func `records overlap from their start to their last line, whatever came later`() {
    let first = Interview.record("a", (0, .note("dag")), (9000, .withdrawn(3)))
    #expect(Pair(first, .record("b", start: 0, (30, .note("hallo")))).overlaps)
    #expect(!Pair(first, .record("b", start: 60, (90, .note("hallo")))).overlaps)
    #expect(!Pair(.record("b", start: 60, (90, .note("hallo"))), first).overlaps)
  }

  // MARK: What differs

  @Test func `who is in one record only, and what people said yes to in one`() {
    let pair = Pair(
      .record(
        "a", people: 3, (0, .consented(.sample(.quoting, .yes, of: 1, 2, 3))),
        (1, .consented(.sample(.contact, .yes, of: 1)))),
      .record(
        "b", people: 2, (0, .joined(Alias(8))), (1, .handedIn(Alias(9))),
        (2, .consented(.sample(.quoting, .no, of: 1))),
        (3, .consented(.sample(.contact, .yes, of: 1)))))
    #expect(
      pair.conflicts == [
        .presence([Alias(3)], only: .first), .presence([Alias(8)], only: .second),
        .consent(.quoting, [Alias(2)], first: .yes, second: .unknown),
        .consent(.quoting, [Alias(1)], first: .yes, second: .no),
      ])
    #expect(pair.consents[.quoting, Alias(1)] == .no)
    #expect(pair.consents[.quoting, Alias(2)] == .unknown)
    // Nobody asked p3 in a record that does not know p3.
    #expect(pair.consents[.quoting, Alias(3)] == .yes)
    #expect(pair.consents[.contact, Alias(1)] == .yes)
  }

  @Test func `a need confirmed here and corrected or left out there`() {
    func readBack(_ one: Response?, _ other: Response?) -> Pair {
      func record(_ id: String, _ response: Response?) -> Interview {
        let answer = response.map { [(60, Event.responded(to: 3, $0, text: nil))] } ?? []
        return .record(id, [(0, .note("wil brieven lezen", .need))] + answer)
      }
      return Pair(record("a", one), record("b", other))
    }
    let differing: [(Response?, Response?)] = [
      (.confirmed, .corrected), (.leftOut, .confirmed), (nil, .leftOut),
    ]
    for (one, other) in differing {
      #expect(
        readBack(one, other).conflicts == [.readBack(first: 3, one, second: 3, other)])
    }
    for (one, other) in [(.confirmed, .confirmed), (nil, .confirmed)] as [(Response?, Response?)] {
      #expect(readBack(one, other).conflicts == [])
    }
    let counted = readBack(.leftOut, .confirmed).counted
    #expect(counted.first.needs.map(\.response) == [.leftOut])
    #expect(counted.second.needs.map(\.response) == [.leftOut])
  }

  @Test func `what one record let go and the other still has`() {
    let other = Interview.record(
      "b", people: 2, (20, .note("haar man mag het niet weten")), (40, .note("heel iets anders")),
      (50, .note("p2 ook", by: .p(2))), (200, .note("veel later")))
    let erased = Interview.record(
      "a", people: 2, (10, .note("mijn man mag niks weten")), (15, .erased([4])))
    #expect(
      Pair(erased, other).conflicts
        == [.gone(.erased, [Alias(1)], in: .first, number: 4, still: [4, 5])])
    #expect(
      Pair(other, erased).conflicts
        == [.gone(.erased, [Alias(1)], in: .second, number: 4, still: [4, 5])])
    let withdrawn = Interview.record(
      "a", people: 2, (10, .note("mijn man mag het niet weten")), (15, .withdrawn(4)))
    #expect(
      Pair(withdrawn, other).conflicts
        == [.gone(.withdrawn, [Alias(1)], in: .first, number: 4, still: [4])])
  }

  @Test func `the same quotation of somebody else`() {
    let pair = Pair(
      .record("a", people: 2, (0, .note("\"elke dinsdag naar de moskee\"", by: .p(1)))),
      .record("b", people: 2, (9, .note("zei: \"elke dinsdag naar de moskee\"", by: .unknown))))
    #expect(pair.conflicts == [.speakers(first: 4, [.p(1)], second: 4, [.unknown])])
  }

  // MARK: Counting

  @Test func `a pair counts once, and the first record speaks for both`() {
    let pair = Pair(
      .record(
        "a", people: 3, (0, .asked(.week)), (5, .note("wil leren lezen", .need, under: .week)),
        (9, .counted(.week, .agree)), (10, .closed(count: 8))),
      .record(
        "b", (0, .joined(Alias(7))), (1, .asked(.post)),
        (8, .note("leren lezen", .need, under: .post)),
        (30, .note("eigen wens", .need, by: .p(7), under: .week)),
        (35, .counted(.week, .agree))), same: [Alias(7): Alias(3)]
    ).counted
    var summary = Summary()
    summary.add(pair.first, controlCode: "3f2a90bb17c4")
    summary.add(pair.second)
    #expect(summary.talks == 1)
    #expect(summary.closedTalks == 0)
    #expect(summary.people.count == 3)
    #expect(summary.needs.map(\.label) == ["wil leren lezen", "eigen wens"])
    #expect(summary.needs.map { $0.evidence.map(\.conversation) } == [["a", "b"], ["b"]])
    #expect(summary.needs.map(\.conversations) == [["a"], ["a"]])
    #expect(summary.needs.map { $0.people.map(\.alias) } == [[Alias(1)], [Alias(3)]])
    #expect(summary.conversations.map(\.silent) == [[Alias(2)], []])
    #expect(
      summary.conversations.map { $0.topicsNotAsked.map(\.text) } == [["Wat je nog wilt"], []])
    #expect(
      summary.conversations[0].notHeardOn.map(\.people) == [[Alias(2)], [Alias(2), Alias(3)]])
    #expect(summary.conversations.map(\.secondRecordOf) == [nil, "a"])
    #expect(summary.statements.map(\.poll.tally.total) == [1])
  }

  @Test func `a promise that both wrote down is told once, what one wrote down is kept`() {
    let pair = Pair(
      .record("a", (0, .note("ik bel maandag terug", .promise))),
      .record(
        "b", (9, .note("belt maandag terug", .promise)), (70, .note("stuurt de folder", .promise)))
    ).counted
    var summary = Summary()
    summary.add(pair.first)
    summary.add(pair.second)
    #expect(summary.promises.map(\.label) == ["ik bel maandag terug", "stuurt de folder"])
  }
}

extension Interview {
  /// A group's record in which these things happened so many seconds after it was opened.
  fileprivate static func record(
    _ id: String, start: Int = 0, people: Int = 1, _ events: (Int, Event)...
  ) -> Interview { record(id, start: start, people: people, events) }

  fileprivate static func record(
    _ id: String, start: Int = 0, people: Int = 1, _ events: [(Int, Event)]
  ) -> Interview {
    let opening = Event.opened(.sample(id: id, form: .focusGroup))
    let joined = (1...people).map { (start, Event.joined(Alias($0))) }
    let all = [(start, opening)] + joined + events
    return Interview(
      folding: all.enumerated().map {
        Recorded(number: $0 + 1, at: .sample(second: $1.0), event: $1.1)
      })
  }
}
