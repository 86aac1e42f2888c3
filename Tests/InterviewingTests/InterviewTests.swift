import Interviewing
import Support
import Testing

@Suite struct InterviewTests {
  @Test func `an edit changes text and tags and keeps every earlier text`() {
    let interview = Interview.sample(
      .note("eerst #a"), .edited(note: 3, text: "toen #b", tags: ["b"]),
      .edited(note: 3, text: "nu", tags: []))
    let note = interview.note(3)
    #expect(note?.text == "nu")
    #expect(note?.utterance.tags == [])
    #expect(note?.earlierTexts == ["eerst #a", "toen #b"])
    #expect(interview.echoes(of: 3) == [4, 5])
  }

  @Test func `a withdrawn note stays and no longer counts`() {
    let interview = Interview.sample(.note("a"), .note("b", .need), .withdrawn(4))
    #expect(interview.notes.map(\.text) == ["a", "b"])
    #expect(interview.standing.map(\.text) == ["a"])
    #expect(interview.needs == [])
    #expect(interview.lastNote?.number == 3)
  }

  @Test func `erasing takes the text, its history, its tags and its correction`() {
    let interview = Interview.sample(
      .note("geheim #x", .summary), .edited(note: 3, text: "geheimer #y", tags: ["y"]),
      .responded(to: 3, .corrected, text: "geheimst"), .erased([3, 4, 5]))
    let note = interview.note(3)
    #expect(note?.isErased == true)
    #expect(note?.text == "")
    #expect(note?.utterance.tags == [])
    #expect(note?.earlierTexts == [])
    #expect(note?.correction == nil)
    #expect(interview.standing == [])
    #expect(interview.openSummaries == [])
  }

  @Test func `a mark counts until the marking is withdrawn, and the note stays`() {
    let marked = Interview.sample(.note("lezen"), .marked(note: 3, as: .need))
    #expect(marked.needs.map(\.number) == [3])
    #expect(marked.marking(4)?.note == 3)
    #expect(marked.marking(4)?.mark == .need)
    let undone = marked.after(.withdrawn(4))
    #expect(undone.needs == [])
    #expect(undone.standing.map(\.number) == [3])
  }

  @Test func `a note may carry several marks and loses only the one withdrawn`() {
    let interview = Interview.sample(
      .note("lezen"), .marked(note: 3, as: .need), .marked(note: 3, as: .quote), .withdrawn(4))
    #expect(interview.note(3)?.marks == [.quote])
  }

  @Test func `consent is kept by scope and person, unknown until asked, the last answer counts`() {
    let interview = Interview.sample(
      people: 2, .consented(.sample(.quoting, .yes, of: 1, 2)),
      .consented(.sample(.quoting, .withdrawn, of: 2)), .consented(.sample(.notes, .no, of: 2)))
    let answers = ConsentScope.allCases.map { scope in
      [1, 2, 3].map { interview.consents[scope, Alias($0)] }
    }
    #expect(
      answers == [
        [.unknown, .no, .unknown], [.unknown, .unknown, .unknown], [.yes, .withdrawn, .unknown],
        [.unknown, .unknown, .unknown], [.unknown, .unknown, .unknown],
      ])
  }

  @Test(arguments: [([1], true), ([1, 2], false), ([2], false), ([3], false)])
  func `consent of several people needs a yes from each`(people: [Int], allowed: Bool) {
    let interview = Interview.sample(
      people: 3, .consented(.sample(.quoting, .yes, of: 1)),
      .consented(.sample(.quoting, .withdrawn, of: 2)))
    #expect(interview.consents.allow(.quoting, for: people.map { Alias($0) }) == allowed)
  }

  @Test func `who left is no longer present, and may come back`() {
    let left = Interview.sample(people: 3, .left(Alias(2)))
    #expect(left.present == [Alias(1), Alias(3)])
    #expect(left.aliases == [Alias(1), Alias(2), Alias(3)])
    #expect(left.after(.joined(Alias(2))).present == [Alias(1), Alias(2), Alias(3)])
    #expect(left.after(.joined(Alias(2))).aliases.count == 3)
  }

  @Test func `everybody means those who were present then`() {
    let interview = Interview.sample(
      people: 3, .note("eerst", by: .everybody), .left(Alias(2)),
      .note("dan", by: .everybody), .joined(Alias(2)))
    #expect(
      interview.notes.map(\.people) == [
        [Alias(1), Alias(2), Alias(3)], [Alias(1), Alias(3)],
      ])
  }

  @Test(
    arguments: [
      ([.p(1)], [1]), ([.p(2), .p(1)], [2, 1]), ([.interviewer], []), ([.interpreter], []),
      ([.unknown], []), ([.interviewer, .p(2)], [2]),
    ] as [([Voice], [Int])])
  func `only participants are counted`(voices: [Voice], people: [Int]) {
    let interview = Interview.sample(people: 2, .noted(.sample(by: voices)))
    #expect(interview.notes.first?.people == people.map { Alias($0) })
  }

  @Test func `minutes leave out pauses and interruptions`() {
    let interview = Interview.fold([
      (0, .opened(.sample())), (10, .note()), (11, .paused), (41, .continued), (45, .note()),
      (145, .resumed), (150, .note()),
    ])
    #expect(interview.minutes(at: .sample(minute: 150)) == 20)
    #expect(interview.minutes(at: .sample(minute: 153)) == 23)
    #expect(interview.after(.paused).minutes(at: .sample(minute: 500)) == 20)
    #expect(interview.after(.closed(count: 8)).minutes(at: .sample(minute: 500)) == 20)
  }

  @Test func `minutes are counted under the topic that was open`() {
    let interview = Interview.fold([
      (0, .opened(.sample())), (2, .asked(.week)), (7, .asked(.post)), (10, .note()),
      (12, .asked(.week)), (13, .note()),
    ])
    #expect(
      ["ijs", "zaken", "dromen"].map {
        interview.minutes(of: $0, at: interview.lastAt ?? .sample())
      } == [6, 5, 0])
  }

  @Test func `a clock that jumps back takes no time away`() {
    let interview = Interview.fold([
      (0, .opened(.sample())), (10, .note()), (3, .note()), (12, .note()),
    ])
    #expect(interview.minutes(at: .sample(minute: 12)) == 19)
    #expect(interview.lastAt == .sample(minute: 12))
  }

  @Test func `a laptop that slept, or a clock set forward, is no talk`() {
    let interview = Interview.fold([
      (0, .opened(.sample())), (2, .note()), (200, .note()), (203, .note()),
    ])
    #expect(interview.minutes(at: .sample(minute: 203)) == 2 + 15 + 3)
    #expect(interview.minutes(at: .sample(minute: 500)) == 2 + 15 + 3 + 15)
  }

  @Test func `an unknown event takes its number and changes nothing else`() {
    let known = Interview.sample(.note("a"), .continued, .continued, .note("b"))
    let unknown = Interview.sample(
      .note("a"), .unknown(type: "sang"), .unknown(type: "danced"), .note("b"))
    #expect(unknown == known)
    #expect(unknown.count == 6)
  }

  @Test func `facts about notes and people that are not there do no harm`() {
    let interview = Interview.sample(.note("a"))
    let after = interview.after(
      .edited(note: 99, text: "x", tags: []), .marked(note: 2, as: .need), .withdrawn(0),
      .erased([7, 1]), .responded(to: 98, .confirmed, text: nil), .agreed(note: 97, [Alias(5)]),
      .left(Alias(9)), .covered(step: "nergens"))
    #expect(after.notes == interview.notes)
    #expect(after.present == [Alias(1)])
  }

  @Test func `the question, the steps, the close and the repairs are remembered`() {
    let interview = Interview.sample(
      .covered(step: "welkom"), .skipped(step: "doel"), .asked(.post), .asked(.week),
      .asked(.post), .repaired(bytes: 3, rest: "a.rest"), .closed(count: 9))
    #expect(interview.coveredSteps == ["welkom"])
    #expect(interview.skippedSteps == ["doel"])
    #expect(interview.current == .post)
    #expect(interview.asked == [.week: 6, .post: 7])
    #expect(interview.repairs == 1)
    #expect(interview.isClosed)
    #expect(!interview.after(.reopened).isClosed)
  }

  @Test func `agreement and dissent: the last word of each counts`() {
    let interview = Interview.sample(
      people: 4, .note(), .agreed(note: 6, [Alias(2), Alias(3)]),
      .disagreed(note: 6, [Alias(3), Alias(4)]), .agreed(note: 6, [Alias(4)]))
    #expect(interview.note(6)?.agreed == [Alias(2), Alias(4)])
    #expect(interview.note(6)?.disagreed == [Alias(3)])
  }

  @Test(
    arguments: [
      ("\"ja\"", nil, false, true), ("ja", nil, false, false), ("ja", .quote, false, true),
      ("ja", nil, true, true), ("ja", .need, false, false),
    ] as [(String, Mark?, Bool, Bool)])
  func `literal is what is quoted, marked as a quote, or verbatim`(
    text: String, mark: Mark?, isVerbatim: Bool, isLiteral: Bool
  ) {
    var note = Note(
      number: 1, at: .sample(), utterance: .sample(text, isVerbatim: isVerbatim), people: [])
    if let mark { note.marks = [mark] }
    #expect(note.isLiteral == isLiteral)
  }

  @Test(
    arguments: [
      (nil, nil, "brief lezen"), (.confirmed, nil, "brief lezen"),
      (.corrected, "formulier #werk invullen", "formulier invullen"),
      (.corrected, nil, "brief lezen"), (.leftOut, nil, "brief lezen"),
    ] as [(Response?, String?, String)])
  func `the label is the participant's own correction where there is one`(
    response: Response?, correction: String?, label: String
  ) {
    var note = Note(
      number: 1, at: .sample(), utterance: .sample("brief #zaken lezen"), people: [])
    (note.response, note.correction) = (response, correction)
    #expect(note.label == label)
  }

  @Test func `a copy for others has only its people, and its notes as changed`() {
    let interview = Interview.sample(
      people: 2, .note("a", by: .p(1), .p(2)), .agreed(note: 4, [Alias(1), Alias(2)]), .note("b"))
    let copy = interview.releasing(to: { $0 != Alias(1) }) { $0.text == "b" ? nil : $0 }
    #expect(copy.aliases == [Alias(2)])
    #expect(copy.notes.map(\.number) == [4])
    #expect(copy.notes.map(\.people) == [[Alias(2)]])
    #expect(copy.notes.map(\.agreed) == [[Alias(2)]])
    #expect(copy.notes.map(\.utterance.by) == [[.p(2)]])
  }

  @Test(
    arguments: [
      ("digitaal", .digital), ("DIGITAL", .digital), ("geld", .numeracyMoney), ("zaken", .affairs),
      ("work-education", .workEducation), ("other", .other), ("fietsen", nil), ("", nil),
    ] as [(String, LifeDomain?)])
  func `a tag names a domain by its key or one short word`(tag: String, domain: LifeDomain?) {
    #expect(LifeDomain(tag: tag) == domain)
  }

  @Test func `an address before or after another, in the order of the list`() {
    let list = TopicList.sample()
    #expect(
      list.addresses.map(\.description) == [
        "ijs.week", "zaken.post", "zaken.hulp", "dromen.later",
      ])
    #expect(list.address(1, from: .week) == .post)
    #expect(list.address(-1, from: .post) == .week)
    #expect(list.address(-1, from: .week) == nil)
    #expect(list.address(9, from: .week) == nil)
  }
}

extension Interview {
  /// A conversation with each event at its minute.
  fileprivate static func fold(_ events: [(Int, Event)]) -> Interview {
    Interview(
      folding: events.enumerated().map { index, event in
        Recorded(number: index + 1, at: .sample(minute: event.0), event: event.1)
      })
  }
}
