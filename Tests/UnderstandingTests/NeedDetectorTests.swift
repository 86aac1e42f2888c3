import Interviewing
import Testing
import Understanding

/// Each rule has a line that speaks and one that must be silent, in both languages.
@Suite struct NeedDetectorTests {
  private func reading(
    _ text: String, after question: String? = nil, _ language: Language = .dutch
  ) -> NeedReading? {
    var detector = NeedDetector(in: language)
    if let question { detector.hear(question: question) }
    detector.hear(text)
    return detector.readings.first?.reading
  }

  private func speaks(_ text: String, after question: String? = nil, _ language: Language) -> Bool {
    reading(text, after: question, language) != nil
  }

  @Test func `what somebody wants is a need, said outright`() throws {
    let dutch = try #require(reading("Ik zou graag beter leren rekenen."))
    #expect(dutch.strength == .explicit)
    #expect(dutch.reason.nl == "Iemand zegt wat hij of zij wil.")
    #expect(dutch.words == ["zou graag"])
    let english = try #require(reading("I would like to learn to read and write.", .english))
    #expect(english.strength == .explicit)
    #expect(english.reason.en == "Somebody says what they want.")
  }

  @Test func `asking for help is a need, and thanks are none`() {
    #expect(speaks("Kan iemand mij helpen met dit formulier?", .dutch))
    #expect(!speaks("Graag gedaan hoor, dat formulier.", .dutch))
    #expect(speaks("Could somebody help me with this form?", .english))
    #expect(!speaks("You're welcome, it was only a form.", .english))
  }

  @Test func `asking is told apart from wanting, and both are said outright`() throws {
    let asked = try #require(reading("Kan iemand mij helpen met dit formulier?"))
    #expect(asked.strength == .explicit)
    #expect(asked.signs.contains(.asking) && !asked.signs.contains(.wish))
    let wanted = try #require(reading("Ik wil graag leren lezen."))
    #expect(wanted.signs.contains(.wish) && !wanted.signs.contains(.asking))
  }

  @Test func `a letter that stays shut is a need between the lines`() throws {
    let found = try #require(reading("De brieven leg ik ongeopend in de la."))
    #expect(found.strength == .implied)
    #expect(found.signs.first == .avoidance)
    #expect(!speaks("Brieven lees ik meteen en dan zijn ze klaar, prima.", .dutch))
    #expect(speaks("The letters go in the drawer, unopened.", .english))
    #expect(!speaks("I read my letters at once, it's easy.", .english))
  }

  @Test func `not understanding is a need, understanding is none`() {
    #expect(speaks("Ik snap niks van die brief van de gemeente.", .dutch))
    #expect(!speaks("Die brief van de gemeente snap ik prima.", .dutch))
    #expect(speaks("I don't understand the letters from school.", .english))
    #expect(!speaks("School explains it well, that's fine.", .english))
  }

  @Test func `not daring is a need, and being not afraid is none`() {
    #expect(speaks("Ik durf geen Nederlands te praten in de winkel.", .dutch))
    #expect(!speaks("Bang ben ik niet om Nederlands te praten.", .dutch))
    #expect(speaks("I'm too shy to speak Dutch in the shop.", .english))
    #expect(!speaks("No, I'm not shy, I like to chat.", .english))
  }

  @Test func `somebody else who does it is a need, also a neighbour`() {
    #expect(speaks("Mijn zoon moet mijn formulieren invullen, zelf kan ik het niet.", .dutch))
    #expect(speaks("My daughter always reads the letters for me.", .english))
    #expect(!speaks("Die formulieren vul ik lekker zelf in, geen probleem.", .dutch))
    #expect(!speaks("I fill in the forms myself, no problem.", .english))
  }

  @Test func `a neighbour's or a friend's matter is no need of who speaks, a child's is`() {
    #expect(!speaks("Mijn buurvrouw durft niet te bellen.", .dutch))
    #expect(!speaks("Een vriendin van mij heeft schulden.", .dutch))
    #expect(!speaks("My neighbour can't read her letters.", .english))
    #expect(speaks("Mijn dochter heeft hulp nodig met haar huiswerk.", .dutch))
    #expect(speaks("My son needs help with his homework.", .english))
  }

  @Test func `what was and is over is no need; what was and is still so, is`() {
    #expect(!speaks("Vroeger snapte ik niks van de computer, nu doe ik alles zelf.", .dutch))
    #expect(!speaks("Die schuld is afbetaald, dat is geregeld.", .dutch))
    #expect(!speaks("At first I didn't understand the letters. Now I read them all.", .english))
    #expect(speaks("Mijn vrouw deed de post, nu blijven de brieven dicht.", .dutch))
    #expect(speaks("Vroeger deed mijn vrouw de post, nu begrijp ik de brieven niet.", .dutch))
  }

  @Test func `what is not wanted is no need`() {
    #expect(!speaks("Een cursus hoef ik niet.", .dutch))
    #expect(!speaks("I don't need a course.", .english))
    #expect(!speaks("Ik ben niet eenzaam.", .dutch))
  }

  @Test func `yes to an offer is a need, yes to coffee is none`() {
    #expect(speaks("Ja, graag.", after: "Zou je hulp willen bij het lezen van brieven?", .dutch))
    #expect(!speaks("Ja, lekker.", after: "Wil je koffie?", .dutch))
    #expect(!speaks("Nee hoor.", after: "Zou je hulp willen bij het lezen van brieven?", .dutch))
  }

  @Test func `who somebody is and what is fine is none`() {
    #expect(!speaks("Ik ben Anna, ik heb twee kinderen en ik woon hier sinds 2010.", .dutch))
    #expect(!speaks("We hebben een fijne tuin en aardige buren.", .dutch))
    #expect(!speaks("I'm Anna, I have two children and I live here.", .english))
  }

  @Test func `a note in few words reads as well as talk`() {
    #expect(speaks("durft niet in nl te praten, man doet alles", .dutch))
    #expect(speaks("wil graag beter nl leren", .dutch))
    #expect(!speaks("2 kinderen, man werkt, komt rond", .dutch))
  }

  @Test func `accents, capitals and curly apostrophes make no difference`() {
    #expect(speaks("IK ZOU GRAAG BETER LEREN LEZEN", .dutch))
    #expect(speaks("I don’t understand the letters from school.", .english))
  }

  @Test func `an English line in a Dutch talk is read as English`() {
    #expect(speaks("I would like to learn to read the letters from school.", .dutch))
  }

  @Test(arguments: [
    "", " ", "…", "\"", "🙂🙂", "'", "a", "\u{301}", String(repeating: "nee ", count: 5000),
  ])
  func `any text can be read`(_ text: String) {
    #expect(reading(text) == nil)
  }
}
