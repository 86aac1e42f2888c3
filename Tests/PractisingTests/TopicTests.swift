import Interviewing
import Practising
import Testing

/// Whether people's own words are understood, and what happens when they are not.
@Suite struct TopicTests {
  @Test(arguments: Language.allCases)
  func `nine questions in ten are understood as what they are about`(language: Language) {
    let questions =
      language == .dutch ? QuestionsOfPeople.dutch : QuestionsOfPeople.english
    let missed = questions.filter { question in
      Practice(question.persona, in: language, [question.question]).talk.current != question.subject
    }
    let share = 1 - Double(missed.count) / Double(questions.count)
    #expect(questions.count >= 60)
    #expect(share >= 0.9, "\(share): \(missed)")
  }

  @Test(arguments: [
    "Hoe ging dat?", "Wat betekent dat voor je?", "Vertel daar eens meer over.", "En toen?",
    "Waarom is dat belangrijk?", "Hoe zou je dat het liefst zien?", "Wat gebeurde er daarna?",
    "Hoe werkt dat precies?", "Kun je een voorbeeld geven?",
  ])
  func `a question that asks on stays with the subject and goes deeper`(question: String) {
    let practice = Practice("samir", seed: 2, ["Hoe gaat het met de boekhouding?", question])
    #expect(practice.talk.current == "btw")
    #expect(practice.needs.map(\.id) == ["samir-btw", "samir-bellen"])
  }

  @Test func `who is asked what matters chooses, and tells something new each time`() {
    let practice = Practice("riet", ["Wat is belangrijk voor u?", "Waar droomt u van?"])
    #expect(practice.needs.count == 2)
  }

  @Test func `what is about nothing of theirs gets no story`() {
    let practice = Practice("ron", ["Wat vind je van de regering in Den Haag?"])
    #expect(practice.needs.isEmpty)
    #expect(practice.speech.count == 1)
  }

  @Test func `who asks to sit down, or brings up a subject, is met`() {
    let practice = Practice(
      "samir", seed: 11,
      ["Goedemorgen, mag ik hier zitten?", "mooie zaak heb je", "hoe is dat zo gekomen?"])
    #expect(practice.speech[1].hasPrefix("Zie je dat lege pand"))
    #expect(practice.needs.map(\.id) == ["samir-zaak"])
    #expect(practice.review.sentences.allSatisfy { !$0.contains("zitten") })
  }

  @Test func `two silences may bring a subject they bring up themselves, a third is only quiet`() {
    let practice = Practice(
      "riet", seed: 2, ["Hoe zijn de avonden?", "wat fijn dat u dat vertelt", "", "", "", ""])
    #expect(practice.needs.count <= 3)
  }

  @Test(arguments: [
    "mag ik hier even zitten?", "Vindt u het goed als ik erbij kom?", "is it ok if I sit down?",
    "mind if I join you?", "Mag ik u iets vragen?",
  ])
  func `asking leave is answered with leave`(line: String) {
    let language: Language = line.contains(" I ") ? .english : .dutch
    let practice = Practice("ron", in: language, [line])
    let leave: Set = [
      "Ja hoor, ga je gang.", "Natuurlijk.", "Ja, dat mag.", "Yes, go ahead.", "Of course.",
      "Yes, you may.",
    ]
    #expect(leave.isSuperset(of: practice.speech))
  }

  @Test func `what was brought up in a word is told when they are asked on`() {
    let practice = Practice(
      "ron", seed: 2, in: .english, ["do you have grandchildren?", "what do you do together?"])
    #expect(practice.needs.map(\.id) == ["ron-voorlezen"])
  }
}
