import Interviewing
import Listening
import Testing

/// Proposals a colleague would take over, and second questions kept for later.
@Suite struct ProposalTests {
  @Test(
    arguments: [
      ("Wilt u leren schaatsen?", "Hoe zou het voor u zijn om te leren schaatsen?"),
      (
        "Zou u mee willen doen aan de dansles?",
        "Hoe zou het voor u zijn om mee te doen aan de dansles?"
      ),
      ("Wil je leren typen?", "Hoe zou het voor jou zijn om te leren typen?"),
      ("Durft u te bellen?", "Hoe is het voor u om te bellen?"),
      ("Lukt het om de trein te halen?", "Hoe is het voor u om de trein te halen?"),
      ("Hebben jullie plannen voor de zomer?", "Welke plannen hebben jullie voor de zomer?"),
      ("Bent u lid van het koor?", "Wat betekent het koor voor u?"),
      ("Houd je van schilderen?", "Wat vind je van schilderen?"),
      ("Krijgt u hulp bij de aangifte?", "Hoe gaat het bij u met de aangifte?"),
      ("Naait uw dochter?", "Hoe zit het bij uw dochter met naaien?"),
      ("U wilt natuurlijk gaan fietsen?", "Hoe zou het voor u zijn om te gaan fietsen?"),
      (
        "Waarom bent u nooit naar de training gegaan?",
        "Wat maakte dat u niet naar de training bent gegaan?"
      ),
      (
        "Waarom komt u niet gewoon langs bij de balie?",
        "Wat maakt dat u niet langskomt bij de balie?"
      ),
      ("Wat ergert u zo aan de vergadering?", "Wat vindt u van de vergadering?"),
      ("Je vindt zwemmen dus saai?", "Wat vind je van zwemmen?"),
      ("Hoe is het om te participeren?", "Hoe is het om mee te doen?"),
      ("Ging u naar de kermis?", nil),
      ("Hoe ervaart u uw zelfredzaamheid?", "Wat regelt u het liefst zelf?"),
      ("Hebben jullie een startkwalificatie?", "Hoe was het voor jullie op school?"),
      ("Waar doet u uw was, thuis of bij de wasserette?", "Hoe doet u uw was?"),
      ("Kunt u dinsdag komen?", nil), ("Hoe heet uw kat?", nil), ("Is er morgen les?", nil),
    ] as [(String, String?)])
  func `a Dutch proposal keeps the subject and the form of address`(
    question: String, better: String?
  ) {
    #expect(QuestionForm.judging(question, in: .dutch).rewrite == better)
  }

  @Test(
    arguments: [
      ("Can you swim?", "How do you get on with swimming?"),
      ("Do you paint?", "What is your experience with painting?"),
      ("Why didn't you ask the driver?", "How did you decide not to ask the driver?"),
      ("Why do you always take the stairs?", "What leads you to take the stairs?"),
      ("Have you been to the market?", "What do you know about the market?"),
      ("How long have you been working here?", "What is it like working here?"),
      ("When did you last visit a museum?", "Tell me about the last time."),
      ("Can you come on Friday?", nil), ("How old is your cat?", nil),
    ] as [(String, String?)])
  func `an English proposal keeps the subject`(question: String, better: String?) {
    #expect(QuestionForm.judging(question, in: .english).rewrite == better)
  }

  @Test(
    arguments: [
      ("Hoe was de reis en wie ging er mee?", "Hoe was de reis?", "Wie ging er mee?"),
      ("Hoe was de reis? En wat at u onderweg?", "Hoe was de reis?", "Wat at u onderweg?"),
      (
        "Hoe gaat dat, en als het regent, wat doet u dan?", "Hoe gaat dat?",
        "Als het regent, wat doet u dan?"
      ),
      (
        "Wat vindt u van de zaal en van de muziek?", "Wat vindt u van de zaal?",
        "Wat vindt u van de muziek?"
      ),
      ("Wat eet u, waar koopt u dat en wie kookt?", "Wat eet u?", "Waar koopt u dat?"),
      ("Wat wilt u maken, en waarom?", "Wat wilt u maken?", "Waarom?"),
    ] as [(String, String, String)])
  func `of a double question the first is proposed and the second parked`(
    question: String, first: String, second: String
  ) {
    let form = QuestionForm.judging(question, in: .dutch)
    #expect(form.rewrite == first)
    #expect(form.parked == second)
    #expect(form.verdict(in: .dutch) == "dubbel · liever: \(first) · later: \(second)")
  }

  @Test func `a single question parks nothing`() {
    #expect(QuestionForm.judging("Zwemt u?", in: .dutch).parked == nil)
    #expect(QuestionForm.judging("Hoe was de reis?", in: .dutch).parked == nil)
  }
}

/// What is no question in a known language is said to be so, and not judged.
@Suite struct QuestionLimitTests {
  @Test(arguments: ["", "  ", "\u{0}", "Wij wonen hier graag.", "?", "🙂"])
  func `without a question there is nothing to judge`(text: String) {
    #expect(form(text) == QuestionForm.judging("", otherwise: .english))
    #expect(form(text).limit == .noQuestion)
    #expect(form(text).verdict(in: .dutch) == nil)
  }

  @Test(arguments: [
    "Czy pan mieszka tu sam?", "Gdzie pani pracuje?", "هل تعيش هنا؟",
    "Burada yalnız mı yaşıyorsunuz?",
    "Wo wohnen Sie, und mit wem?", "Ви живете тут?", "ኣበይ ትነብር?",
    "Habitez-vous seul, ou avec votre fils ?",
  ])
  func `a language without rules is said to be one`(question: String) {
    #expect(form(question).limit == .unknownLanguage)
    #expect(form(question).findings.isEmpty)
  }

  @Test(arguments: [
    "Verhuisd?", "Kent u Łukasz?", "Do you know Gülşen?", "Thee of koffie?", "Hoezo?",
  ])
  func `a foreign name makes no foreign question`(question: String) {
    #expect(form(question).limit == nil)
  }

  @Test func `of a page only the last question is judged`() {
    let page = String(repeating: "Wij spraken over de tuin en over zaaien. ", count: 400)
    let form = form(page + "Wat groeit daar? Tuiniert u zelf? Dat was alles.")
    #expect(form.limit == .tooLong)
    #expect(form.findings == [.closed])
    #expect(form.rewrite == nil && form.parked == nil)
  }

  private func form(_ question: String) -> QuestionForm {
    QuestionForm.judging(question, otherwise: .dutch)
  }
}
