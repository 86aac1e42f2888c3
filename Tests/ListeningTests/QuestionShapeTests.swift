import Interviewing
import Listening
import Testing

/// What counts as one question, and what only stands around it.
@Suite struct QuestionShapeTests {
  @Test(
    arguments: [
      ("Waar bent u, nee wacht, hoe bent u hier verzeild geraakt?", .dutch),
      ("Woont u, sorry, hoe woont u?", .dutch),
      ("Wat deed u daar? Ik bedoel, hoe zag zo'n nacht in de bakkerij eruit?", .dutch),
      ("When did, I mean, how did you end up in the choir?", .english),
    ] as [(String, Language)])
  func `after a correction only what follows counts`(question: String, language: Language) {
    #expect(judged(question, language).isEmpty)
  }

  @Test(
    arguments: [
      ("Denk eens terug aan vorige zomer. Wat deed u toen?", .dutch),
      ("Ga door, wat gebeurde er bij de kapper?", .dutch),
      ("Laten we het over de markt hebben. Hoe gaat het daar?", .dutch),
      ("Picture the harbour at night. What do you hear?", .english),
      ("Vertel daar eens wat meer over. Hoe begon dat?", .dutch),
      ("Yeah, what-what happened at the harbour?", .english),
      ("What, um, what would you plant first?", .english),
      ("Yeah? So what happened at the harbour?", .english),
      ("Before we stop, how was this for you?", .english),
    ] as [(String, Language)])
  func `setting the scene asks nothing`(question: String, language: Language) {
    #expect(judged(question, language).isEmpty)
  }

  @Test(
    arguments: [
      ("Waar wringt het, vertel eens?", .dutch), ("Zingt u vaak, vertel eens?", .dutch),
      ("Do you sing a lot, tell me?", .english),
    ] as [(String, Language)])
  func `a request behind a question invites`(question: String, language: Language) {
    #expect(judged(question, language).isEmpty)
    #expect(judged("Hoe oud bent u, vertel eens?") == [.closed])
  }

  @Test(arguments: [
    "Wat doet u in de vakantie of zo?", "Hoe gaat het met zaaien en oogsten enzo?",
    "Wat zou u willen planten, of iets dergelijks?",
  ])
  func `what trails off is no choice and no second question`(question: String) {
    #expect(judged(question).isEmpty)
  }

  @Test(arguments: [
    "Waar maakt u zich weleens druk om?", "Waar denkt u aan bij het woord thuis?",
    "Waar zou u mee willen beginnen?", "Waar heeft u nu rust voor nodig?", "Waar loopt u tegenaan?",
    "Waar heeft dat mee te maken?",
  ])
  func `"waar" with a preposition of its own asks for no place`(question: String) {
    #expect(judged(question).isEmpty)
    #expect(judged("Waar zit u op koor?") == [.closed])
  }

  @Test(arguments: [
    "Hoe zorgvuldig is de tandarts?", "Hoe bekend bent u hier?",
  ])
  func `"hoe" with a measure is answered by a degree`(question: String) {
    #expect(judged(question) == [.closed])
    #expect(judged("Hoe precies gaat dat, zo'n keuring?").isEmpty)
  }

  @Test(arguments: [
    "Breit u truien en haakt u kleden?", "Komt u vaak, en sinds wanneer?",
    "Vist u graag en met wie?",
  ])
  func `verb and pronoun open a second question, and so does a question word alone`(
    question: String
  ) {
    #expect(judged(question) == [.closed, .double])
  }

  @Test func `two question words for one thing are one question`() {
    #expect(judged("Van wie of wat wordt u rustig?") == judged("Van wie wordt u rustig?"))
    #expect(judged("Wat denkt u, hoe zou dat gaan?").isEmpty)
  }

  @Test func `courtesy and what lies on somebody's plate are neither leading nor closed`() {
    #expect(judged("Zou u zo goed willen zijn om iets over de tuin te vertellen?").isEmpty)
    #expect(judged("What's on your mind these days?", .english).isEmpty)
  }

  @Test func `where a wish comes from is a story, and both sides named lead nowhere`() {
    #expect(judged("Waar komt dat plan vandaan?").isEmpty)
    #expect(judged("Waar komt uw neef vandaan?") == [.closed])
    #expect(judged("Is het er te saai of te spannend?") == [.closed])
    #expect(judged("Waarom bent u gaan varen en mist u de zee?") == [.double])
  }

  @Test func `an afterthought is a second subject`() {
    #expect(judged("Hoe was de zomer, en de winter?") == [.double])
    #expect(judged("Hoe was de zomer?").isEmpty)
  }

  @Test(arguments: [
    "Even kijken of ik u goed begrijp: de middag past beter?",
    "Mag ik even samenvatten dat u het liefst wandelt?",
    "So you're saying the garden keeps you going, is that right?",
  ])
  func `a check may be announced`(question: String) {
    #expect(QuestionForm.judging(question, otherwise: .dutch).findings.isEmpty)
  }

  @Test(arguments: [
    "Komt dat doordat u te weinig slaapt?", "Zou het kunnen dat u te hard werkt?",
    "Waarschijnlijk gaat u liever niet?", "U bent zeker uitgeput?", "Bent u niet jaloers?",
  ])
  func `a cause, a guess or a feeling handed over leads`(question: String) {
    #expect(judged(question) == [.closed, .leading])
  }

  @Test(arguments: [
    "Hoe komt het dat u nooit zwemt?", "Wat vindt u van dat asociale loket?",
    "Wat doet het met u dat de tram zo weinig rijdt?", "Wie bedenkt in vredesnaam zo'n rooster?",
  ])
  func `a question word does not take a judgement away`(question: String) {
    #expect(judged(question).contains(.leading))
    #expect(judged("Hoe komt het dat de tram niet rijdt?").isEmpty)
  }

  private func judged(
    _ question: String, _ language: Language = .dutch
  ) -> [QuestionForm.Finding] {
    QuestionForm.judging(question, in: language).findings
  }
}
