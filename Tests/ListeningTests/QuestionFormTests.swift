import Interviewing
import Listening
import Testing

@Suite struct QuestionFormTests {
  @Test(arguments: [
    "Kunt u wat meer vertellen over uw straat?", "Zou je willen beschrijven hoe dat ging?",
    "Vertel eens hoe jullie hier zijn beland.", "Wilt u ons meenemen naar die dag?",
  ])
  func `a polite request to tell is not closed`(question: String) {
    #expect(judged(question).isEmpty)
  }

  @Test(arguments: [
    "Begrijp ik het goed dat u liever thuis leert?", "Dus jij wilt eerst leren typen, klopt dat?",
    "Als ik u goed hoor, gaat het om de avonden?", "Heb ik goed begrepen dat uw zus meekomt?",
  ])
  func `a check of what was heard has no findings`(question: String) {
    #expect(judged(question).isEmpty)
  }

  @Test(arguments: [
    "Hoe zou u dat het liefst leren?", "Waar droomt u weleens van?", "En daarna?",
    "Wat doet u als de bus niet komt en u haast heeft?", "Hoe hebben u en uw broer dat gedaan?",
    "Als u een formulier krijgt, wat doet u dan?", "Wat gaf u de moed om toch te gaan?",
    "Welke plannen heeft u voor de zomer?", "Ik ben benieuwd hoe u dat aanpakt.",
  ])
  func `an open question is clean`(question: String) {
    #expect(judged(question).isEmpty)
  }

  @Test(arguments: [
    "Hoe vaak gaat u zwemmen?", "Hoe laat begint uw werk?", "Wie kookt er bij u?",
    "In welke wijk werkt u?", "Spreekt u Turks of Arabisch?", "Zelf gemaakt?",
    "Mag ik vragen hoe lang u hier bent?", "Fietst u veel?", "Wat is uw postcode?",
    "Kunt u fietsen?", "Heeft u kinderen of bent u alleen?",
  ])
  func `yes, no, one word or a number makes a question closed`(question: String) {
    #expect(judged(question) == [.closed])
  }

  @Test(arguments: [
    "U vindt koken zeker leuk, hè?", "Je komt morgen toch?", "Denk je niet dat het beter kan?",
    "Vind je het vervelend om te bellen?", "Iedereen doet dat zo, u ook?",
    "Zou het niet handiger zijn als u eerst belt?", "Dat moet moeilijk zijn geweest?",
    "Hoe erg was dat?",
  ])
  func `an answer put in the mouth is closed and leading`(question: String) {
    #expect(judged(question) == [.closed, .leading])
  }

  @Test(arguments: [
    "Waarom heeft u niet eerder gebeld?", "Wat ging er mis bij de dokter?",
    "Wat vindt u zo eng aan vliegen?", "Hoe gaat u om met uw heimwee?",
  ])
  func `a judgement or a reproach leads although the question is open`(question: String) {
    #expect(judged(question) == [.leading])
  }

  @Test func `a feeling the other named is not put in their mouth`() {
    #expect(judged("U zei dat u zich eenzaam voelde. Wat deed die eenzaamheid met u?").isEmpty)
    #expect(judged("Wat deed die eenzaamheid met u?") == [.leading])
  }

  @Test(arguments: [
    "Wat wilt u leren en hoe wilt u dat doen?", "Hoe was uw dag? En wat deed u daarna?",
    "Wat vindt u van de lessen en de docent?", "Hoe en waarom bent u verhuisd?",
    "Hoe gaat het op school, in de buurt en met uw ouders?",
  ])
  func `two questions in one breath are double`(question: String) {
    #expect(judged(question) == [.double])
  }

  @Test func `of two questions both must be closed`() {
    #expect(judged("Werkt u en heeft u kinderen?") == [.closed, .double])
    #expect(judged("Werkt u en wat doet u precies?") == [.double])
  }

  @Test(arguments: [
    "Hoe beleeft u uw participatie?", "Wat is uw hulpvraag?", "Hoe denkt u over zelfredzaamheid?",
    "Wat helpt u op weg naar de arbeidsmarkt?",
  ])
  func `a word of the office is jargon`(question: String) {
    #expect(judged(question) == [.jargon])
  }

  @Test(
    arguments: [
      ("Could you tell me more about your street?", []),
      ("Do I understand correctly that you come by bus?", []),
      ("What do you do when it rains and the bus is late?", []),
      ("How did you and your brother manage?", []),
      ("How often do you swim?", [.closed]),
      ("Which bus do you take?", [.closed]),
      ("Can you swim?", [.closed]),
      ("You like it here, right?", [.closed, .leading]),
      ("Don't you miss the sea?", [.closed, .leading]),
      ("It was cold, wasn't it?", [.closed, .leading]),
      ("Why did you never call?", [.leading]),
      ("What went wrong at the bank?", [.leading]),
      ("How was the lesson and what did you learn?", [.double]),
      ("Do you cook and do you like it?", [.closed, .double]),
      ("What are your learning objectives?", [.jargon]),
    ] as [(String, [QuestionForm.Finding])])
  func `English is judged by the same rules`(
    question: String, findings: [QuestionForm.Finding]
  ) {
    #expect(judged(question, .english) == findings)
  }

  @Test(arguments: [
    ("vind je het vervelend om hulp te vragen", "Hoe is het voor jou om hulp te vragen?"),
    ("Vindt u het niet lastig om te bellen?", "Hoe is het voor u om te bellen?"),
    ("Hoe vaak kom je hier?", "Wat brengt jou hier?"),
    ("Lees je de krant?", "Hoe volg je het nieuws?"),
    ("Kun je een brief schrijven?", "Hoe gaat het als je een brief wilt schrijven?"),
    ("Was de les leuk?", "Hoe was de les?"),
    ("U bent toch blij met de school?", "Wat vindt u van de school?"),
    ("Wat vond je zo eng aan die film?", "Wat vond je van die film?"),
    ("Wat wil je leren en waar wil je beginnen?", "Wat wil je leren?"),
    ("Wat is uw leerdoel?", "Wat is uw doel?"),
  ])
  func `a proposal asks the same openly, with je or u as it was`(question: String, better: String) {
    #expect(QuestionForm.judging(question, in: .dutch).rewrite == better)
  }

  @Test(arguments: [
    ("Do you find it hard to ask for help?", "What is it like for you to ask for help?"),
    ("Where do you live?", "What is it like where you live?"),
    ("Are you happy with the course?", "What do you think of the course?"),
    ("How was the trip and who came along?", "How was the trip?"),
  ])
  func `an English proposal asks the same openly`(question: String, better: String) {
    #expect(QuestionForm.judging(question, in: .english).rewrite == better)
  }

  @Test(arguments: flagged)
  func `every proposal is clean itself`(question: String, language: Language) throws {
    let form = QuestionForm.judging(question, in: language)
    #expect(!form.findings.isEmpty)
    let rewrite = try #require(form.rewrite)
    #expect(QuestionForm.judging(rewrite, in: language).findings.isEmpty)
  }

  @Test func `no proposal is better than nonsense`() {
    #expect(QuestionForm.judging("Hoe oud ben je?", in: .dutch).rewrite == nil)
    #expect(QuestionForm.judging("Hoe gaat het vandaag?", in: .dutch).rewrite == nil)
  }

  @Test func `the verdict fits on one line in either language`() {
    let form = QuestionForm.judging("Vind je het vervelend om hulp te vragen?", in: .dutch)
    let better = "Hoe is het voor jou om hulp te vragen?"
    #expect(form.verdict(in: .dutch) == "gesloten en sturend · liever: \(better)")
    #expect(form.verdict(in: .english) == "closed and leading · rather: \(better)")
    #expect(QuestionForm.judging("Hoe oud ben je?", in: .dutch).verdict(in: .dutch) == "gesloten")
    #expect(QuestionForm.judging("Hoe was dat?", in: .dutch).verdict(in: .dutch) == nil)
  }

  @Test func `a remark points at the words that gave rise to it`() throws {
    let question = "Wat ging er mis bij de dokter?"
    let remark = try #require(QuestionForm.judging(question, in: .dutch).remarks.first)
    #expect(question[remark.range] == "mis")
    #expect(!remark.reason.nl.isEmpty && !remark.reason.en.isEmpty)
  }

  @Test(arguments: ["", "   ", "?", "🙂🙂?", "!?…", "كيف حالك؟", "‮שלום?", "'", "a\u{301}\u{301}?"])
  func `odd input never crashes`(text: String) {
    for language in Language.allCases {
      _ = QuestionForm.judging(text, in: language).verdict(in: language)
    }
    #expect(judged("").isEmpty)
  }

  @Test func `a megabyte is judged at once by what is asked last`() {
    let long = String(repeating: "Ik vertel nog even wat meer. ", count: 36_000) + "Woont u hier?"
    let time = ContinuousClock().measure { #expect(judged(long) == [.closed]) }
    #expect(time < .seconds(2))
    #expect(judged(String(repeating: "en of ", count: 170_000)).count < 5)
  }
}

private func judged(_ question: String, _ language: Language = .dutch) -> [QuestionForm.Finding] {
  QuestionForm.judging(question, in: language).findings
}

private let flagged: [(String, Language)] = [
  ("Vindt u het spannend om te zwemmen?", .dutch), ("Hebben jullie kinderen?", .dutch),
  ("Hoe lang woont u in dit dorp?", .dutch), ("Werkt u?", .dutch), ("Waar woon je?", .dutch),
  ("Kunt u schaatsen?", .dutch), ("Dat was vast akelig, of niet?", .dutch),
  ("Hoe vervelend was die brief?", .dutch), ("Heeft u moeite met lezen?", .dutch),
  ("Leer je liever alleen of samen?", .dutch), ("Vertel eens hoe stom die regels zijn.", .dutch),
  ("Wat doet u graag en wie helpt u?", .dutch), ("Gaat het goed met uw zoon?", .dutch),
  ("Zou het niet beter zijn als u gaat fietsen?", .dutch),
  ("Is het moeilijk om te slapen?", .dutch),
  ("Do you live alone?", .english), ("Can you read the letter?", .english),
  ("Isn't it hard to learn Dutch?", .english), ("Do you like cooking?", .english),
  ("When did you come here?", .english), ("That must have been scary?", .english),
  ("Are you married?", .english), ("How awful was the office?", .english),
]
