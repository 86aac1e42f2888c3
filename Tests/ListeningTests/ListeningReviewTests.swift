import Interviewing
import Listening
import Testing

/// What the review after a talk says, and what it never says.
@Suite struct ListeningReviewTests {
  private func asked(_ text: String, _ language: Language = .dutch) -> ListeningReview.Move {
    .question(text, .judging(text, in: language))
  }

  private func review(
    _ moves: [ListeningReview.Move], in language: Language = .dutch
  ) -> [String] {
    ListeningReview(moves).sentences.map { $0[language] }
  }

  @Test func `what went well comes first, then what to try, then how asking stood to giving back`()
  {
    let moves: [ListeningReview.Move] = [
      asked("Hoe gaat het bij jullie als er post komt?"),
      .heard(
        "Die ligt op de kast. Mijn neef komt op zondag en dan lezen we alles samen aan tafel."),
      .silence, .heard("Soms is het dan te laat."),
      .reflection("jij wilt zelf kunnen zien welke brief haast heeft"), .heard("Ja, precies."),
      asked("Woont u hier graag?"), .heard("Ja."),
      asked("Denk je niet dat een cursus beter is?"), .heard("Misschien."),
      .sharing("ik heb zelf ook een la met post"),
    ]
    #expect(
      review(moves) == [
        "Op \"Hoe gaat het bij jullie als er post komt?\" kwam een verhaal: zo'n open vraag geeft ruimte.",
        "Je gaf terug wat je hoorde: \"jij wilt zelf kunnen zien welke brief haast heeft\". Dan merkt iemand dat je echt luistert.",
        "Je liet het even stil, en toen kwam: \"Soms is het dan te laat\".",
        "Op \"Woont u hier graag?\" is één woord genoeg. Probeer eens: \"Hoe is het om hier te wonen?\"",
        "In \"Denk je niet dat een cursus beter is?\" zit al een antwoord of een oordeel. Vraag het zo, dat elk antwoord goed is.",
        "Je vroeg ongeveer drie keer zo vaak iets als je teruggaf wat je hoorde. Goede luisteraars doen het ongeveer even vaak.",
      ])
  }

  @Test(arguments: [
    (3, 0, "did not yet give back"), (5, 4, "a little more often than"),
    (4, 2, "about twice as often as"), (3, 1, "about three times as often as"),
    (8, 2, "much more often than"), (3, 3, "about as often as you asked"),
    (1, 3, "far more often than you asked"),
  ])
  func `giving back against asking is said in words`(asked: Int, given: Int, words: String) {
    let moves =
      Array(repeating: self.asked("How was your week?", .english), count: asked)
      + Array(repeating: ListeningReview.Move.reflection("so you like it"), count: given)
    let balance = ListeningReview(moves).balance?.en ?? ""
    #expect(balance.contains(words))
    #expect(!balance.contains { $0.isNumber })
  }

  @Test func `sharing is praised and never a fault, and few questions have no balance`() {
    let review = ListeningReview([
      .sharing("I have two children"), asked("What do you enjoy?", .english),
    ])
    #expect(review.praise.map(\.en).contains { $0.contains("shared something of yourself") })
    #expect(review.suggestions.isEmpty)
    #expect(review.balance == nil)
  }

  @Test func `a closed question that brought a story is left alone`() {
    let story = Array(repeating: "woord", count: 20).joined(separator: " ")
    #expect(ListeningReview([asked("Heeft u kinderen?"), .heard(story)]).suggestions.isEmpty)
  }

  @Test func `an empty talk, and one that went badly, get a kind sentence`() {
    #expect(
      review([]) == ["Er is nog niets gezegd. Begin gerust klein: vraag hoe iemands week was."])
    #expect(
      review([asked("Bent u getrouwd?"), .heard("Nee.")]).first
        == "Je bent het gesprek aangegaan. Dat is het begin van luisteren.")
  }

  @Test func `a page of text is quoted short and on one line`() {
    let page = Array(repeating: "veel \"woorden\"\n", count: 500).joined()
    let sentence = review([.reflection(page)])[0]
    #expect(sentence.count < 220)
    #expect(!sentence.contains("\n"))
  }
}
