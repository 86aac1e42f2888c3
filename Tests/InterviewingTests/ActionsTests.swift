import Interviewing
import Support
import Testing

@Suite struct ActionsTests {
  @Test(arguments: refusals)
  func `each reason to refuse`(refused: Refused) {
    let before = refused.interview
    #expect(throws: refused.reason) { try refused.interview.events(for: refused.action) }
    #expect(refused.interview == before)
  }

  @Test(
    arguments: [
      (.open(.sample()), [.opened(.sample())]),
      (.join(Alias(2)), [.joined(Alias(2))]),
      (.leave(Alias(1)), [.left(Alias(1))]),
      (.ask(.post), [.asked(.post)]),
      (.cover(step: "doel"), [.covered(step: "doel")]),
      (.skip(step: "doel"), [.skipped(step: "doel")]),
      (.note(.sample("x")), [.note("x")]),
      (.mark(nil, as: .need), [.marked(note: 4, as: .need)]),
      (.mark(3, as: .quote), [.marked(note: 3, as: .quote)]),
      (.edit(3, text: "y #z"), [.edited(note: 3, text: "y #z", tags: ["z"])]),
      (.withdraw(3), [.withdrawn(3)]),
      (.erase(3), [.erased([3])]),
      (.respond(to: nil, .confirmed, text: nil), [.responded(to: 4, .confirmed, text: nil)]),
      (.agree(3, [Alias(1)]), [.agreed(note: 3, [Alias(1)])]),
      (.disagree(nil, [Alias(1)]), [.disagreed(note: 4, [Alias(1)])]),
      (.consent(.sample(of: 1)), [.consented(.sample(of: 1))]),
      (.handIn(Alias(2)), [.handedIn(Alias(2))]),
      (.prefer(3, .group), [.preferred(note: 3, .group)]),
      (.judge(3, .accepted, label: "x"), [.judged(note: 3, .accepted, label: "x")]),
      (.judge(3, .rejected), [.judged(note: 3, .rejected)]),
      (.count(.post, .agree), [.counted(.post, .agree)]),
      (.stopRecording, []),
      (.pause, [.paused]),
      (.resume, [.resumed]),
      (.close, [.closed(count: 5)]),
    ] as [(Action, [Event])])
  func `an action becomes the facts it adds`(action: Action, events: [Event]) throws {
    let interview = Interview.sample(.note("a"), .note("dus", .summary))
    #expect(try interview.events(for: action) == events)
  }

  @Test func `recording starts when everybody in the room has said yes`() throws {
    var interview = Interview.sample(people: 2, .consented(.sample(.recording, .yes, of: 1)))
    #expect(throws: Refusal.recordingNotAgreed([Alias(2)])) {
      try interview.events(for: .startRecording(second: 0))
    }
    interview.record(.left(Alias(2)))
    #expect(
      try interview.events(for: .startRecording(second: 750)) == [.recordingStarted(second: 750)])
    #expect(throws: Refusal.recordingNotAgreed([])) {
      try Interview.sample(people: 0).events(for: .startRecording(second: 0))
    }
  }

  @Test func `recording ends with a yes taken back, and with somebody who was not asked`() throws {
    let interview = Interview.sample(
      people: 2, .consented(.sample(.recording, .yes, of: 1, 2)), .recordingStarted(second: 0))
    let no = Consent.sample(.recording, .withdrawn, of: 2)
    #expect(try interview.events(for: .consent(no)) == [.consented(no), .recordingStopped])
    #expect(
      try interview.events(for: .join(Alias(3))) == [.joined(Alias(3)), .recordingStopped])
    #expect(
      try interview.after(.left(Alias(2))).events(for: .consent(no)) == [.consented(no)])
    let again = interview.after(.left(Alias(1)))
    #expect(try again.events(for: .join(Alias(1))) == [.joined(Alias(1))])
    #expect(try interview.events(for: .stopRecording) == [.recordingStopped])
  }

  @Test func `a passer-by counted by mistake can be taken back, once`() throws {
    let interview = Interview.sample(.counted(.post, .agree), .counted(.post, .disagree))
    #expect(try interview.events(for: .withdraw(4)) == [.withdrawn(4)])
    let after = interview.after(.withdrawn(4))
    #expect(after.poll(of: .post).tally[.disagree] == 0 && after.poll(of: .post).tally[.agree] == 1)
    #expect(throws: Refusal.noSuchNote(4)) { try after.events(for: .withdraw(4)) }
  }

  @Test func `erasing takes along the edits and the answers, which repeat the words`() throws {
    let interview = Interview.sample(
      .note("a", .need), .note("b"), .edited(note: 3, text: "c", tags: []),
      .marked(note: 4, as: .need), .responded(to: 3, .corrected, text: "d"),
      .edited(note: 4, text: "e", tags: []))
    #expect(try interview.events(for: .erase(3)) == [.erased([3, 5, 7])])
  }

  @Test func `a withdrawn note can still be erased`() throws {
    let interview = Interview.sample(.note("a"), .withdrawn(3))
    #expect(try interview.events(for: .erase(3)) == [.erased([3])])
  }

  @Test func `a mark can be set again once it was withdrawn`() throws {
    let interview = Interview.sample(.note("a"), .marked(note: 3, as: .need), .withdrawn(4))
    #expect(try interview.events(for: .mark(3, as: .need)) == [.marked(note: 3, as: .need)])
  }

  @Test(arguments: [Mark.need, .promise])
  func `needs and promises can be answered, marked or typed as one`(mark: Mark) throws {
    let kind = try #require(Utterance.Kind(rawValue: mark.rawValue))
    for interview in [
      Interview.sample(.note("a"), .marked(note: 3, as: mark)), .sample(.note("a", kind)),
    ] {
      #expect(
        try interview.events(for: .respond(to: 3, .leftOut, text: nil))
          == [.responded(to: 3, .leftOut, text: nil)])
    }
  }

  @Test(
    arguments: [
      (.withdraw(3), true, true), (.erase(3), true, true),
      (.consent(.sample(of: 1)), true, true),
      (.respond(to: 4, .confirmed, text: nil), true, true),
      (.close, true, false), (.resume, true, false), (.leave(Alias(1)), true, false),
      (.carryOn, true, true), (.reopen, false, true),
      (.note(.sample()), false, false), (.edit(3, text: "x"), false, false),
      (.mark(3, as: .need), false, false), (.ask(.post), false, false),
      (.join(Alias(2)), false, false), (.cover(step: "doel"), false, false),
      (.skip(step: "doel"), false, false), (.agree(3, [Alias(1)]), false, false),
      (.disagree(3, [Alias(1)]), false, false), (.pause, false, false),
    ] as [(Action, Bool, Bool)])
  func `what a pause and a close still allow`(action: Action, inPause: Bool, afterClose: Bool) {
    let talk = Interview.sample(.note("a"), .note("dus", .summary))
    let paused = talk.after(.paused)
    let closed = talk.after(.closed(count: 5))
    #expect(((try? paused.events(for: action)) != nil) == inPause)
    // To go on after a close, the talk must have been paused when it was closed.
    let asked = action == .carryOn ? paused.after(.closed(count: 6)) : closed
    #expect(((try? asked.events(for: action)) != nil) == afterClose)
  }

  @Test func `a pause keeps no words, not even those of an answer`() {
    let paused = Interview.sample(.note("dus", .summary), .paused)
    #expect(throws: Refusal.paused) {
      try paused.events(for: .respond(to: nil, .corrected, text: "nee, het zit zo"))
    }
  }

  @Test(arguments: refusals)
  func `every refusal is worded in both languages and says what to do`(refused: Refused) {
    for text in [refused.reason.wording.nl, refused.reason.wording.en] {
      #expect(text.last == ".")
      #expect(!text.contains("kan nu niet"))
      #expect(!text.contains("not possible now"))
    }
  }
}

struct Refused: Sendable, CustomTestStringConvertible {
  let reason: Refusal
  let action: Action
  let interview: Interview

  init(_ reason: Refusal, _ action: Action, _ events: Event...) {
    self.reason = reason
    self.action = action
    interview = .sample(events)
  }

  var testDescription: String { reason.wording.en }
}

private let tooLong = String(repeating: "a", count: Interview.longestLine + 1)

private let refusals: [Refused] = [
  Refused(.nothingSaid, .note(.sample(" \t"))),
  Refused(.nothingSaid, .edit(3, text: ""), .note()),
  Refused(
    .tooLong(bytes: Interview.longestLine + 1, limit: Interview.longestLine),
    .note(.sample(tooLong))),
  Refused(.noSuchNote(9), .edit(9, text: "x"), .note()),
  Refused(.noSuchNote(2), .withdraw(2), .note()),
  Refused(.noSuchNote(4), .erase(4), .note(), .edited(note: 3, text: "x", tags: [])),
  Refused(.noteErased(3), .edit(3, text: "x"), .note(), .erased([3])),
  Refused(.noteErased(3), .erase(3), .note(), .erased([3])),
  Refused(.noteWithdrawn(3), .withdraw(3), .note(), .withdrawn(3)),
  Refused(.noteWithdrawn(3), .mark(3, as: .need), .note(), .withdrawn(3)),
  Refused(.nothingToMark, .mark(nil, as: .need)),
  Refused(.nothingToMark, .agree(nil, [Alias(1)]), .note(), .withdrawn(3)),
  Refused(
    .alreadyMarked(3, .need, by: 4), .mark(nil, as: .need), .note(), .marked(note: 3, as: .need)),
  Refused(.alreadyMarked(3, .need, by: 3), .mark(nil, as: .need), .note("a", .need)),
  Refused(.nothingToAnswer, .respond(to: nil, .confirmed, text: nil), .note()),
  Refused(
    .nothingToAnswer, .respond(to: nil, .confirmed, text: nil), .note("dus", .summary),
    .responded(to: 3, .confirmed, text: nil)),
  Refused(.notToBeAnswered(3), .respond(to: 3, .confirmed, text: nil), .note()),
  Refused(.noSuchParticipant(Alias(2)), .note(.sample(by: [.p(1), .p(2)]))),
  Refused(.noSuchParticipant(Alias(2)), .leave(Alias(2))),
  Refused(.noSuchParticipant(Alias(2)), .agree(3, [Alias(2)]), .note()),
  Refused(.noSuchParticipant(Alias(2)), .consent(.sample(of: 1, 2))),
  Refused(.alreadyHere(Alias(1)), .join(Alias(1))),
  Refused(.alreadyLeft(Alias(1)), .leave(Alias(1)), .left(Alias(1))),
  Refused(
    .noSuchQuestion(QuestionAddress(topic: "zaken", question: "x")),
    .ask(QuestionAddress(topic: "zaken", question: "x"))),
  Refused(.paused, .note(.sample()), .paused),
  Refused(.notPaused, .carryOn),
  Refused(.noNeed(3), .weigh(3, importance: 5), .note("a")),
  Refused(.conversationClosed, .note(.sample()), .closed(count: 3)),
  Refused(.conversationClosed, .close, .closed(count: 3)),
  Refused(.notClosed, .reopen),
]
