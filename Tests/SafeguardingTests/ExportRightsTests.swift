import Interviewing
import Safeguarding
import Testing

@Suite struct ExportRightsTests {
  @Test(
    arguments: [
      (.unknown, true), (.yes, true), (.no, false), (.withdrawn, false),
    ] as [(ConsentAnswer, Bool)])
  func `who refused or withdrew notes is in no export`(answer: ConsentAnswer, appears: Bool) {
    let talk = talk(.consented(consent(.notes, answer, 1)))
    #expect(ExportRights(talk).mayAppear(Alias(1)) == appears)
  }

  @Test(
    arguments: [
      ([.p(1)], [.yes, .unknown], true), ([.p(1)], [.unknown, .yes], false),
      ([.p(1)], [.no, .yes], false), ([.p(1)], [.withdrawn, .yes], false),
      ([.p(1), .p(2)], [.yes, .yes], true), ([.p(1), .p(2)], [.yes, .unknown], false),
      ([.everybody], [.yes, .unknown], false), ([.everybody], [.yes, .yes], true),
      ([.unknown], [.yes, .yes], false), ([.interpreter], [.yes, .yes], false),
    ] as [([Voice], [ConsentAnswer], Bool)])
  func `unknown counts as no, and everybody who spoke must agree`(
    by: [Voice], answers: [ConsentAnswer], quoted: Bool
  ) throws {
    let talk = talk(
      .consented(consent(.quoting, answers[0], 1)), .consented(consent(.quoting, answers[1], 2)),
      note("\"ja\"", by))
    #expect(ExportRights(talk).mayQuote(try #require(talk.notes.first)) == quoted)
  }

  @Test(
    arguments: [
      ("in mijn woorden", false, nil, "in mijn woorden", 0),
      ("\"ik wil lezen\"", false, nil, "…", 1),
      ("zei \"nee\", toen „ja“, klaar", false, nil, "zei …, toen …, klaar", 2),
      ("\"çok | veel\" zei ze #geld", false, nil, "… zei ze #geld", 1),
      ("als geheel letterlijk", true, nil, "…", 1),
      ("zei \"nee\" en meer", true, nil, "…", 1),
      ("gemerkt als citaat", false, .quote, "…", 1),
      ("gemerkt als behoefte", false, .need, "gemerkt als behoefte", 0),
    ] as [(String, Bool, Mark?, String, Int)])
  func `without consent the literal words are left out, and only those`(
    text: String, isVerbatim: Bool, mark: Mark?, shown: String, leftOut: Int
  ) throws {
    var note = Note(
      number: 3, at: Moment(milliseconds: 0, offset: 0),
      utterance: Utterance(kind: .said, by: [.p(1)], text: text, isVerbatim: isVerbatim),
      people: [Alias(1)])
    if let mark { note.marks = [mark] }
    let exported = try #require(ExportRights(talk()).exported(note, omission: "…"))
    #expect(exported.text == shown)
    #expect(exported.leftOut == leftOut)
    let agreed = ExportRights(talk(.consented(consent(.quoting, .yes, 1))))
    #expect(agreed.exported(note, omission: "…")?.text == text)
  }

  @Test func `a withdrawn person is gone from notes, agreement and the list of people`() {
    let talk = talk(
      note("alleen", [.p(1)]), note("samen", [.p(1), .p(2)]), note("ander", [.p(2)]),
      .agreed(note: 6, [Alias(1)]), note("ik", [.interviewer]),
      .consented(consent(.notes, .withdrawn, 1)))
    let released = ExportRights.release(talk, omission: "…")
    #expect(released.interview.notes.map(\.text) == ["samen", "ander", "ik"])
    #expect(released.interview.notes.map(\.people) == [[Alias(2)], [Alias(2)], []])
    #expect(released.interview.notes.flatMap(\.agreed) == [])
    #expect(released.interview.aliases == [Alias(2)])
    #expect(released.peopleLeftOut == [Alias(1)])
  }

  @Test func `a release counts what it left out and keeps no earlier text`() {
    let talk = talk(
      note("zei \"a\" en \"b\"", [.p(1)]), .edited(note: 4, text: "zei \"c\"", tags: []),
      note("\"d\"", [.p(2)]), note("vrij", [.p(1)]),
      .consented(consent(.quoting, .yes, 2)))
    let released = ExportRights.release(talk, omission: "…")
    #expect(released.interview.notes.map(\.text) == ["zei …", "\"d\"", "vrij"])
    #expect(released.interview.notes.flatMap(\.earlierTexts) == [])
    #expect(released.interview.notes.map(\.isWithheld) == [false, false, false])
    #expect(released.quotesLeftOut == 1)
    #expect(released.peopleLeftOut == [])
  }

  @Test func `the literal words of a correction are left out too`() {
    let talk = talk(
      note("je wilt lezen", [.p(1)]), .responded(to: 4, .corrected, text: "nee, \"zelf\" lezen"))
    let released = ExportRights.release(talk, omission: "…")
    #expect(released.interview.notes.map(\.correction) == ["nee, … lezen"])
  }

  @Test func `what was held back as a whole is marked so`() {
    let released = ExportRights.release(
      talk(note("\"ik\"", [.p(1)]), .marked(note: 4, as: .quote)), omission: "…")
    #expect(released.interview.notes.map(\.isWithheld) == [true])
    #expect(released.interview.notes.map(\.isLiteral) == [false])
  }

  /// Two people, so that the first of `events` is number 4.
  private func talk(_ events: Event...) -> Interview {
    let list = TopicList(
      id: "buurt", title: Passage("Buurt"), language: .dutch, forms: [], purpose: Passage(""),
      minutes: 45, topics: [])
    let opening = Opening(
      id: "a", form: .focusGroup, language: .dutch, dossier: "noord", list: list, listHash: "",
      title: "Buurt")
    let all = [.opened(opening), .joined(Alias(1)), .joined(Alias(2))] + events
    return Interview(
      folding: all.enumerated().map { index, event in
        Recorded(
          number: index + 1, at: Moment(milliseconds: Int64(index) * 60_000, offset: 0),
          event: event)
      })
  }

  private func note(_ text: String, _ by: [Voice]) -> Event {
    .noted(Utterance(kind: .said, by: by, text: text))
  }

  private func consent(_ scope: ConsentScope, _ answer: ConsentAnswer, _ person: Int) -> Consent {
    Consent(
      scope: scope, people: [Alias(person)], answer: answer, language: .dutch, explained: "")
  }
}

extension Voice {
  fileprivate static func p(_ number: Int) -> Voice { .participant(Alias(number)) }
}
