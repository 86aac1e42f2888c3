import Interviewing
import Listening
import Support
import Testing

/// Each rule speaks where it should, and is silent beside it.
@Suite struct ListCheckTests {
  @Test func `a list without faults has no findings, only numbers`() {
    let check = ListCheck(list([topic("week"), topic("straat")]))
    #expect(check.findings == [])
    #expect(check.balance == ListCheck.Balance(open: 4, closed: 0))
  }

  // MARK: Form

  @Test func `a closed question is named with its place, a probe under its question's`() {
    let topics = [
      topic("week", [asked(probes: ["Fietst u veel?", open, open, open])]), topic("b"),
    ]
    let found = ListCheck(list(topics)).findings
    #expect(
      found == [.form(.ijsWeek, text: "Fietst u veel?", .judging("Fietst u veel?", in: .dutch))])
  }

  @Test(arguments: [(1, 3, true), (1, 4, false), (2, 7, true), (2, 8, false)])
  func `more than one closed question in five is a finding, one in five is not`(
    closed: Int, open: Int, speaks: Bool
  ) {
    let questions =
      (1...closed).map { asked("c\($0)", "Fietst u veel?") }
      + (1...open).map { asked("o\($0)", probes: ["Hoe is dat?"]) }
    var topic = topic("week", questions)
    for index in 0..<closed { topic.questions[index].probes = [] }
    for index in 0..<open { topic.questions[closed + index].probes = [] }
    let check = ListCheck(list([topic]))
    let finding = ListCheck.Finding.mostlyClosed(closed: closed, of: closed + open)
    #expect(check.findings.contains(finding) == speaks)
    #expect(check.balance == ListCheck.Balance(open: open, closed: closed))
  }

  @Test func `a question without a probe is named by its address`() {
    let topics = [topic("week"), topic("straat", [asked("a"), asked("b", probes: [])])]
    #expect(
      ListCheck(list(topics)).findings
        == [.withoutProbe(QuestionAddress(topic: "straat", question: "b"))])
  }

  // MARK: Sensitive before trust

  @Test(
    arguments: [
      (
        0, [(10, true), (30, false)],
        [ListCheck.Finding.sensitiveEarly(topic: "t0", after: 0, trust: 14)]
      ),
      (
        1, [(10, false), (10, true), (20, false)],
        [.sensitiveEarly(topic: "t1", after: 10, trust: 14)]
      ),
      (2, [(14, false), (10, true), (16, false)], []),
      (3, [(20, false), (10, true), (10, true)], []),
    ] as [(Int, [(Int, Bool)], [ListCheck.Finding])])
  func `a sensitive topic waits for a third of the minutes`(
    _: Int, topics: [(minutes: Int, sensitive: Bool)], findings: [ListCheck.Finding]
  ) {
    let topics = topics.enumerated().map {
      topic("t\($0)", minutes: $1.minutes, sensitive: $1.sensitive)
    }
    #expect(ListCheck(list(topics)).findings == findings)
  }

  @Test(arguments: [
    (LanguageCode.dutch, "Hoe ging het na het overlijden van je man?", "overlijden"),
    (.dutch, "Wat gebeurde er met de schulden?", "schulden"),
    (.dutch, "Hoe loopt je asielprocedure?", "asielprocedure"),
    (.dutch, "Vertel eens over je Godsdienst.", "godsdienst"),
    (.english, "How do you live with the illness?", "illness"),
    (.english, "Tell me about the loneliness.", "loneliness"),
    (.english, "How did you come to be a refugee?", "refugee"),
  ])
  func `a topic that touches what is sensitive should be marked`(
    language: LanguageCode, question: String, word: String
  ) {
    let ends = [topic("een"), topic("laat", [asked("a", "Hm.", probes: [question])])]
    #expect(
      trust(list(ends, language: language))
        == [.sensitiveUnmarked(topic: "laat", word: word, isEarly: false)])
    #expect(
      trust(list(ends.reversed(), language: language))
        == [.sensitiveUnmarked(topic: "laat", word: word, isEarly: true)])
    var marked = ends
    marked[1].sensitive = true
    #expect(trust(list(marked, language: language)) == [])
  }

  @Test(arguments: [
    "Wat doe je als een kind ziek is?", "Hoe weet je wat je kunt geloven?", "Wiens schuld is het?",
    "Wat kost geld?", "Hoe ga je met de dokter om?", "Waar ben je graag alleen?",
    "Hoe regel je een afspraak bij de kerk of de moskee?", "Hoe gaan jullie met ruzie om?",
  ])
  func `ordinary words make no topic sensitive`(question: String) {
    #expect(trust(list([topic("week", [asked("a", question)]), topic("b")])) == [])
  }

  @Test func `of the eight pictures people pick themselves, so their order is free`() {
    let pictures = LifeDomain.pictures.map {
      topic($0.rawValue, minutes: 2, domain: $0, sensitive: $0 == .workEducation)
    }
    #expect(ListCheck(list(pictures, minutes: 16)).findings == [])
    #expect(
      ListCheck(list(Array(pictures.dropLast()), minutes: 14)).findings
        == [.sensitiveEarly(topic: "work-education", after: 0, trust: 5)])
  }

  // MARK: Minutes

  @Test func `topics, opening and close fit in the minutes of the talk`() {
    let words = Array(repeating: "Wij gaan zo praten.", count: 30).joined(separator: " ")
    let opening = [Step(id: "doel", passage: Passage(words))]
    let topics = [topic("a", minutes: 10), topic("b", minutes: 19)]
    #expect(ListCheck(list(topics, minutes: 30, opening: opening)).findings == [])
    #expect(
      ListCheck(list(topics, minutes: 29, opening: opening)).findings
        == [.tooLong(topics: 29, around: 1, minutes: 29)])
  }

  @Test(arguments: [
    ([ConversationForm.oneOnOne], 20, 10), ([.focusGroup], 40, 10),
    ([.oneOnOne, .focusGroup], 20, 10),
  ])
  func `no more questions than the minutes allow`(
    forms: [ConversationForm], minutes: Int, fitting: Int
  ) {
    let questions = (1...fitting).map { asked("q\($0)") }
    var list = list([topic("a", minutes: minutes, questions)], minutes: minutes)
    list.forms = forms
    #expect(ListCheck(list).findings == [])
    list.topics[0].questions.append(asked("more"))
    #expect(
      ListCheck(list).findings
        == [.tooMany(questions: fitting + 1, fitting: fitting, minutes: minutes)])
  }

  @Test func `statements take a word, and count as neither open nor closed`() {
    let statements = (1...9).map {
      asked("s\($0)", "Een brief van de gemeente begrijp ik meteen.", probes: ["Hoe komt dat?"])
    }
    let check = ListCheck(list([topic("a", minutes: 10, statements)], minutes: 10))
    #expect(check.findings == [])
    #expect(check.balance == ListCheck.Balance(open: 9, closed: 0))
    let invitations = (1...9).map { asked("i\($0)", "Vertel eens over een dag.") }
    #expect(
      ListCheck(list([topic("a", minutes: 10, invitations)], minutes: 10)).findings
        == [.tooMany(questions: 9, fitting: 5, minutes: 10)])
  }

  // MARK: Translations

  @Test func `a language of the screen needs every text, another only the questions`() {
    var list = list([topic("week"), topic("straat")])
    list.topics[0].questions[0].passage.translations = ["en": "How was it?", "pl": "Jak było?"]
    list.topics[1].questions[0].passage.translations = ["pl": "Jak jest?"]
    list.unchecked = ["pl"]
    #expect(
      ListCheck(list).findings == [
        .untranslated(
          code: "en", places: ["title", "purpose", "week", "week.week", "straat", "straat.week"],
          missing: 7, of: 8, questionsOnly: false)
      ])
    list.topics[1].questions[0].passage.translations = [:]
    list.topics[0].questions[0].passage.translations["en"] = nil
    #expect(
      ListCheck(list).findings == [
        .untranslated(
          code: "pl", places: ["straat.week"], missing: 1, of: 2, questionsOnly: true)
      ])
  }

  @Test func `a language that has still to be checked must be there`() {
    var list = list([topic("week"), topic("straat")])
    list.unchecked = ["ti", "nl"]
    #expect(ListCheck(list).findings == [.uncheckedNowhere(code: "ti")])
  }

  // MARK: A language without rules

  @Test func `a list in a language without rules is only counted`() {
    let question = asked("a", "Czy pan jest z religia?", probes: [])
    let polish = list(
      [topic("a", sensitive: true, [question]), topic("b")], minutes: 10,
      language: LanguageCode(rawValue: "pl") ?? .dutch)
    let check = ListCheck(polish)
    #expect(
      check.findings == [
        .withoutProbe(QuestionAddress(topic: "a", question: "a")),
        .sensitiveEarly(topic: "a", after: 0, trust: 7),
        .tooLong(topics: 20, around: 0, minutes: 10),
      ])
    #expect(check.balance == nil)
    #expect(check.reading == nil)
  }
}

private let open = "Vertel eens over maandag."

private func asked(
  _ id: String = "week", _ text: String = "Hoe was je week?", probes: [String] = [open]
) -> Question {
  Question(id: id, passage: Passage(text), probes: probes.map { Passage($0) })
}

private func topic(
  _ id: String, minutes: Int = 10, domain: LifeDomain? = nil, sensitive: Bool = false,
  _ questions: [Question] = [asked()]
) -> Topic {
  .sample(
    id, Passage("Iets"), minutes: minutes, domain: domain, sensitive: sensitive,
    questions: questions)
}

private func list(
  _ topics: [Topic], minutes: Int = 60, language: LanguageCode = .dutch, opening: [Step] = []
) -> TopicList {
  .sample(
    title: Passage("Buurt"), language: language, purpose: Passage("Horen"), minutes: minutes,
    opening: opening, closing: [], topics: topics)
}

/// The findings about what is sensitive.
private func trust(_ list: TopicList) -> [ListCheck.Finding] {
  ListCheck(list).findings.filter {
    switch $0 {
    case .sensitiveEarly, .sensitiveUnmarked: true
    default: false
    }
  }
}

extension QuestionAddress {
  fileprivate static let ijsWeek = QuestionAddress(topic: "week", question: "week")
}
