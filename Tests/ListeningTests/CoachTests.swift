import Interviewing
import Listening
import Support
import Testing

/// A moment of a talk, what it is about, and the advice for it; nil where the coach is silent.
struct CoachCase: Sendable, CustomTestStringConvertible {
  let name: String
  let key: String?
  let interview: Interview
  var silence = 0

  init(
    _ name: String, _ key: String?, people: Int = 1, in opening: Opening = .sample(),
    silence: Int = 0, _ events: Event...
  ) {
    self.name = name
    self.key = key
    interview = .sample(opening: opening, people: people, events)
    self.silence = silence
  }

  var testDescription: String { name }
}

@Suite struct CoachTests {
  @Test(arguments: cases)
  func `each rule speaks at its moment and is silent at the other`(given: CoachCase) {
    #expect(advice(given.interview, silence: given.silence)?.key == given.key)
  }

  @Test func `after twelve notes without a summary it is time for one`() {
    let notes = (1...12).map { Event.note("regel \($0) van haar verhaal vandaag") }
    #expect(advice(.sample(people: 1, Array(notes.dropLast()))) == nil)
    #expect(advice(.sample(people: 1, notes))?.key == "many-0")
    let own = (1...12).map { Event.note("vraag \($0)", .question, by: .interviewer) }
    #expect(advice(.sample(people: 1, own)) == nil)
    let summed =
      notes + [
        .note("dus", .summary, by: .interviewer), .responded(to: 15, .confirmed, text: nil),
      ]
    #expect(advice(.sample(people: 1, summed)) == nil)
  }

  @Test func `the draft holds needs and strengths before anything else, and speaks to somebody`() {
    let notes =
      (1...10).map { Event.note("regel \($0) van haar verhaal vandaag") } + [
        .note("zij wil haar post zelf lezen.", .need),
        .note("naait kleren voor de buurt", .strength),
        .note("kinderen slapen dan al"),
      ]
    let advice = advice(.sample(people: 1, notes))
    #expect(
      advice?.proposal?(name)
        == Bilingual(
          nl:
            "= Dit hoorde ik: regel 10 van jouw verhaal vandaag; je wil jouw post zelf lezen; naait kleren voor de buurt. Klopt dat?",
          en:
            "= I heard this: regel 10 van jouw verhaal vandaag; je wil jouw post zelf lezen; naait kleren voor de buurt. Is that right?"
        ))
  }

  @Test func `in a group the draft says who`() {
    let notes = (1...12).map { Event.note("regel \($0) van iemand", by: .p(1 + $0 % 2)) }
    let draft = advice(.sample(opening: .sample(form: .focusGroup), people: 2, notes))?.proposal?(
      name)
    #expect(
      draft?.nl
        == "= Dit hoorde ik: naam1: regel 10 van iemand; naam2: regel 11 van iemand; naam1: regel 12 van iemand. Klopt dat?"
    )
  }

  @Test func `in a group, who was not heard during ten notes, until they are or have left`() {
    let group = Opening.sample(form: .focusGroup)
    let notes = (1...10).map { Event.note("regel \($0)", by: .p(1 + $0 % 2)) }
    let silent = Interview.sample(opening: group, people: 3, notes)
    let advice = advice(silent)
    #expect(advice?.text(name).nl.hasPrefix("naam3 hoorde je al even niet.") == true)
    #expect(advice?.proposal?(name).nl == "? naam3: Hoe is dat bij jou?")
    #expect(self.advice(silent.after(.left(Alias(3)))) == nil)
    #expect(self.advice(silent.after(.note("hier", by: .p(3)))) == nil)
    #expect(self.advice(.sample(people: 3, notes)) == nil)
    let later = silent.after(.note("nog iets", by: .p(1)))
    #expect(advice?.key == self.advice(later)?.key)
  }

  @Test func `a topic that takes longer than planned is said, kindly`() {
    let interview = Interview.sample(.asked(.week), .note("zij vertelt over haar week"))
    #expect(advice(interview, minute: 6) == nil)
    #expect(advice(interview, minute: 9)?.key == "time-ijs")
    #expect(advice(interview, minute: 9)?.proposal?(name).nl == "/onderwerpen")
  }

  @Test func `the same is not said twice`() {
    let interview = Interview.sample(.note("lezen", .need))
    let situation = Situation(interview, at: .sample(minute: 3), probe: probe)
    #expect(Coach.advice(in: situation, given: []) != nil)
    #expect(Coach.advice(in: situation, given: ["why-3"]) == nil)
  }

  @Test(arguments: cases.filter { $0.key != nil })
  func `advice and what Tab puts ready are short and complete in both languages`(given: CoachCase) {
    let advice = advice(given.interview, silence: given.silence)
    for text in [advice?.text(name).nl, advice?.text(name).en] {
      #expect((10...52).contains(text?.count ?? 0))
    }
    guard let proposal = advice?.proposal?(name) else { return }
    #expect(proposal.nl.first == proposal.en.first)
    #expect(proposal.nl.count > 2 && proposal.en.count > 2)
    if proposal.nl.hasPrefix("? "), !proposal.nl.contains(": ") {
      #expect(QuestionForm.judging(String(proposal.nl.dropFirst(2)), in: .dutch).findings == [])
      #expect(QuestionForm.judging(String(proposal.en.dropFirst(2)), in: .english).findings == [])
    }
  }

  private func advice(_ interview: Interview, silence: Int = 0, minute: Int? = nil) -> Advice? {
    let now = minute.map { Moment.sample(minute: $0) } ?? interview.lastAt ?? .sample()
    return Coach.advice(
      in: Situation(interview, at: now, silence: silence, probe: probe), given: [])
  }

  private let name: Advice.Naming = { "naam\($0.description.dropFirst())" }
  private let probe = Bilingual(nl: "Vertel eens over maandag.", en: "Tell me about Monday.")
}

private let group = Opening.sample(form: .focusGroup)
private let tender = Opening.sample(
  form: .focusGroup,
  list: .sample(topics: [.sample("geld", .sample("Geld", "Money"), sensitive: true)]))
private let money = QuestionAddress(topic: "geld", question: "week")

private let cases: [CoachCase] = [
  CoachCase(
    "a talk that has just begun", nil, .asked(.week), .note("hallo allemaal, fijn om hier te zijn")),

  CoachCase("silence: twenty seconds after a question", "silence-3", silence: 20, .asked(.week)),
  CoachCase("silence: five seconds is breathing", nil, silence: 5, .asked(.week)),
  CoachCase(
    "silence: twenty seconds after an answer", nil, silence: 20, .asked(.week),
    .note("ik sta altijd om zes uur op")),
  CoachCase(
    "silence: after an own question", "silence-4", silence: 25, .asked(.week),
    .note("hoe was dat voor je?", .question, by: .interviewer)),

  CoachCase(
    "strain: what was seen", "strain-3",
    .note("veegt langs haar ogen", .observation, by: .interviewer)),
  CoachCase("strain: what was said", "strain-3", .note("ik heb de hele nacht gehuild om mijn zus")),
  CoachCase("strain: a nod is nothing", nil, .note("knikt", .observation, by: .interviewer)),
  CoachCase(
    "strain: the talk went on", nil, .note("ze huilt", .observation, by: .interviewer),
    .note("het gaat wel weer, zegt zij zelf")),

  CoachCase("joy: what was seen", "joy-3", .note("ze straalt", .observation, by: .interviewer)),
  CoachCase("joy: what was said", "joy-3", .note("ik ben zo trots op mijn dochter")),
  CoachCase(
    "joy: not together with strain", "strain-3",
    .note("lacht, maar er zijn tranen", .observation, by: .interviewer)),
  CoachCase("joy: an interviewer's own", nil, .note("ik ben er ook blij mee", by: .interviewer)),

  CoachCase(
    "summary: open, and the talk went on", "summary-3",
    .note("dus je wilt rust", .summary, by: .interviewer),
    .note("en mijn broer komt ook vaak langs")),
  CoachCase("summary: only just said", nil, .note("dus je wilt rust", .summary, by: .interviewer)),
  CoachCase(
    "summary: answered", nil, .note("dus rust", .summary, by: .interviewer),
    .responded(to: 3, .confirmed, text: nil), .note("en mijn broer komt ook vaak langs")),

  CoachCase(
    "short: a few words to a question of the list", "short-4", .asked(.week),
    .note("gaat wel", under: .week)),
  CoachCase(
    "short: to an own open question", "short-4",
    .note("hoe gaat dat bij jou?", .question, by: .interviewer), .note("gewoon")),
  CoachCase(
    "short: to an own closed question it is no wonder", nil,
    .note("heb je kinderen?", .question, by: .interviewer), .note("drie")),
  CoachCase(
    "short: not the first answer", nil, .asked(.week), .note("ik sta altijd om zes uur op"),
    .note("ja")),
  CoachCase(
    "short: marked as a need", "why-4", .asked(.week), .note("lezen"), .marked(note: 4, as: .need)),

  CoachCase("need: without its why", "why-3", .note("lezen", .need)),
  CoachCase(
    "need: only the interviewer spoke since", "why-3", .note("lezen"),
    .marked(note: 3, as: .need), .note("ik ook", by: .interviewer)),
  CoachCase(
    "need: they went on about it", nil, .note("lezen", .need),
    .note("dan kan ik zelf de school bellen")),
  CoachCase("need: withdrawn", nil, .note("lezen", .need), .withdrawn(3)),

  CoachCase(
    "subject: words of another topic", "subject-ijs-zaken", .asked(.week),
    .note("de post regelen, dat is dan weer de vraag", under: .week)),
  CoachCase(
    "subject: one word is no subject", nil, .asked(.week),
    .note("de post komt om twaalf uur langs", under: .week)),
  CoachCase(
    "subject: already there", nil, .asked(.post),
    .note("de post regelen, dat is dan weer de vraag", under: .post)),

  CoachCase(
    "private: a tender topic in a group", "private-geld", people: 2, in: tender, .asked(money),
    .note("het is elke maand weer puzzelen", under: money)),
  CoachCase(
    "private: tender words in a group", "private-ijs", people: 2, in: group, .asked(.week),
    .note("sinds de scheiding ben ik veel thuis", under: .week)),
  CoachCase(
    "private: alone with somebody it is told apart already", nil, .asked(.week),
    .note("sinds de scheiding ben ik veel thuis", under: .week)),
  CoachCase(
    "private: an ordinary subject in a group", nil, people: 2, in: group, .asked(.week),
    .note("elke dag naar de markt met mijn buurvrouw", under: .week)),

  CoachCase(
    "together: it is so for everybody", "together-3",
    .note("dat is bij ons allemaal zo, niemand leest die brieven")),
  CoachCase(
    "together: in a group they are together already", nil, people: 2, in: group,
    .note("dat is bij ons allemaal zo, niemand leest die brieven")),
]
