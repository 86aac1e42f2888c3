import Conversing
import Formats
import Interviewing
import Support
import Testing

// Dialogues as they go: after `›` what is typed, after `+` what is kept, then what is shown.
@Suite struct SessionRoundsTests {
  @Test func `along the praatplaat: use, need, and how to practise`() {
    var talk = Dialogue()
    talk.type(
      "/praatplaat", "5", "1", "1", "belt zelf de school", "", "5", "8", "", "2", "",
      "gewoon verder")
    #expect(
      talk.text == """
        › /praatplaat
          Kijk samen naar de plaatjes. Waar gebruik je Nederlands?
          1 werk en leren · 2 inburgeren en meedoen · 3 opvoeden en school ·
          4 gezondheid en bewegen · 5 zaken regelen · 6 vrije tijd en contact ·
          7 telefoon en computer · 8 rekenen en geld
          één cijfer per plaatje · nog eens: toch niet · woorden mogen ook · Enter: verder
        › 5
        + noted said p1 picture-card.affairs "gebruikt Nederlands bij: zaken regelen"
          zaken regelen
        › 1
        + noted said p1 picture-card.work-education "gebruikt Nederlands bij: werk en leren"
          werk en leren
        › 1
        + withdrawn 5
          werk en leren: toch niet
        › belt zelf de school
        + noted said p1 picture-card.work-education "belt zelf de school"
        ›
          En waar heb je Nederlands nodig, of wil je het leren?
          1 werk en leren · 2 inburgeren en meedoen · 3 opvoeden en school ·
          4 gezondheid en bewegen · 5 zaken regelen · 6 vrije tijd en contact ·
          7 telefoon en computer · 8 rekenen en geld
          één cijfer per plaatje · nog eens: toch niet · woorden mogen ook · Enter: verder
        › 5
        + noted need p1 picture-card.affairs "wil Nederlands leren voor: zaken regelen"
          zaken regelen
        › 8
        + noted need p1 picture-card.numeracy-money "wil Nederlands leren voor: rekenen en geld"
          rekenen en geld
        ›
          Hoe wil je dit oefenen: zaken regelen?
          1 met een maatje · 2 in een groepje · 3 bij een inloop
          Enter: weet ik nog niet
        › 2
        + preferred 8 group
          in een groepje
          Hoe wil je dit oefenen: rekenen en geld?
          1 met een maatje · 2 in een groepje · 3 bij een inloop
          Enter: weet ik nog niet
        ›
          1  Het ijs breken
          Hoe was je week?
        › gewoon verder
        + noted said p1 ijs.week "gewoon verder"
        """)
  }

  @Test func `the praatplaat asks who is pointing, goes back and forth, and can be left`() {
    var talk = Dialogue(.focusGroup, names: ["Fatma", "Karel"])
    talk.type("/praatplaat", "/praatplaat k", "3", "/n", "/p", "9", "/ga zaken", "3")
    let types = talk.kept.flatMap(\.events).map(\.told)
    #expect(
      types.suffix(3) == [
        "+ noted said p2 picture-card.parenting \"gebruikt Nederlands bij: opvoeden en school\"",
        "+ asked zaken.post",
        "+ noted said p2 zaken.post \"3\"",
      ])
    #expect(talk.text.contains("Wie wijst er aan? /praatplaat NAAM"))
    #expect(talk.text.contains("Er zijn acht plaatjes: 1 tot 8."))
  }

  @Test func `a statement: one key a passer-by, the last one can be taken back`() {
    var talk = Dialogue(.focusGroup, names: [])
    talk.type(
      "/g zaken", "/stellingen", "1", "1", "2", "3", "0", "x: hangt ervan af", "/n", "1", "", "/s")
    #expect(
      talk.text == """
        › /g zaken
        + asked zaken.post
          2  Zaken regelen
          Hoe gaat het met post?
        › /stellingen
          Hoe gaat het met post?
          1 eens · 2 oneens · 3 weet niet
          0: laatste eraf · woorden mogen ook · /n: volgende · Enter: klaar
        › 1
        + counted zaken.post agree
          eens 1 · oneens 0 · weet niet 0
        › 1
        + counted zaken.post agree
          eens 2 · oneens 0 · weet niet 0
        › 2
        + counted zaken.post disagree
          eens 2 · oneens 1 · weet niet 0
        › 3
        + counted zaken.post unsure
          eens 2 · oneens 1 · weet niet 1
        › 0
        + withdrawn 7
          eens 2 · oneens 1 · weet niet 0
        › x: hangt ervan af
        + noted said unknown zaken.post "hangt ervan af"
        › /n
        + asked zaken.hulp
          Wie helpt je?
          1 eens · 2 oneens · 3 weet niet
          0: laatste eraf · woorden mogen ook · /n: volgende · Enter: klaar
        › 1
        + counted zaken.hulp agree
          eens 1 · oneens 0 · weet niet 0
        ›
          2  Zaken regelen
          Wie helpt je?
        › /s
          Hoe gaat het met post? · eens 2 · oneens 1 · weet niet 0
          Wie helpt je? · eens 1 · oneens 0 · weet niet 0
        """)
  }

  @Test
  func
    `a hundred passers-by at two places, quick hands and a slip: each counts once, without a name`()
  {
    var talk = Dialogue(.focusGroup, names: [])
    talk.type("/g zaken", "/stellingen markt")
    for number in 1...60 { talk.type(number % 3 == 0 ? "2" : "1") }
    talk.type("/stellingen zwembad", "112113211", "0", "1")
    for _ in 1...31 { talk.type("3") }
    talk.type("", "/s")
    #expect(
      talk.text.hasSuffix(
        """
        › /s
          Hoe gaat het met post? · eens 46 · oneens 22 · weet niet 32
          markt · eens 40 · oneens 20 · weet niet 0
          zwembad · eens 6 · oneens 2 · weet niet 32
        """))
    #expect(talk.session.interview.participants == [])
    #expect(talk.session.interview.lastPlace == "zwembad")
  }

  @Test func `in the opening it starts with the first statement`() {
    var talk = Dialogue(.focusGroup, names: [], withOpening: true)
    talk.type("/stellingen markt", "1")
    #expect(talk.session.interview.poll(of: .week).tally.total == 1)
    #expect(talk.text.contains("plek: markt"))
  }

  @Test func `a place can be forgotten, and taking back touches only the place where you are`() {
    var talk = Dialogue(.focusGroup, names: [])
    talk.type("/g zaken", "/stellingen markt", "1", "/stellingen zwembad", "0", "/vergeet 4")
    #expect(
      talk.text.hasSuffix(
        """
        › /vergeet 4
        + erased [4] forgotten
          4 is vergeten: de tekst is weg
          (history forgotten)
        """) || talk.reply.forgets)
    let poll = talk.session.interview.poll(of: .post)
    #expect(poll.tally.total == 1)
    #expect(poll.places.isEmpty)
  }

  @Test func `under cover every passer-by is acknowledged`() {
    var talk = Dialogue(.focusGroup, names: [])
    talk.type("/g zaken", "/stellingen", "/dek", "1")
    #expect(talk.reply.told == "+ counted zaken.post agree\n  ✓ 4")
  }

  @Test func `a place is kept with the count, not in its readable part, and goes through the gate`()
    throws
  {
    var talk = Dialogue(.focusGroup, names: ["Fatma"])
    talk.type("/g zaken", "/stellingen bij Fatma thuis", "1")
    let counted = try #require(talk.kept.last?.events.first)
    #expect(counted == .counted(.post, .agree, at: "bij p1 thuis"))
    #expect(counted.fields.structure.map(\.key) == ["question", "as"])
    #expect(Event(fields: counted.fields) == counted)
  }

  @Test func `cards: each one is a person, with several answers and one question at the end`() {
    var talk = Dialogue(.focusGroup, names: ["Fatma"])
    talk.type(
      "/kaartje", "\"çok yalnız | erg alleen\"", "/n", "! hulp bij post", "", "leest niet", "", "",
      "ja",
      "f: verder", "/wie")
    #expect(
      talk.text == """
        › /kaartje
          Kaartje 1. Typ wat erop staat; "woorden | vertaling" mag ook.
          /n: volgende vraag · Enter: volgend kaartje · /kaartje: klaar
        › "çok yalnız | erg alleen"
        › (new alias)
        + handed-in p2
        + noted said p2 ijs.week ""çok yalnız | erg alleen""
        › /n
        + asked zaken.post
          2  Zaken regelen
          Hoe gaat het met post?
        › ! hulp bij post
        + noted need p2 zaken.post "hulp bij post"
        ›
        + asked ijs.week
          Kaartje 2 · Enter: klaar
          1  Het ijs breken
          Hoe was je week?
        › leest niet
        › (new alias)
        + handed-in p3
        + noted said p3 ijs.week "leest niet"
        ›
          Kaartje 3 · Enter: klaar
        ›
          Stond op de kaartjes dat anderen de woorden mogen lezen, zonder naam?
          ja · nee · Enter: weet ik niet
        › ja
        + consented quoting ["p2","p3"] yes nl written
          1  Het ijs breken
          Hoe was je week?
        › f: verder
        + noted said p1 ijs.week "verder"
        › /wie
          p1 · Fatma · f: · 1 regel
          2 kaartjes
        """)
  }

  @Test func `who wrote a card is nobody in the room`() {
    var talk = Dialogue(.focusGroup, names: ["Fatma"])
    talk.type(
      "/kaartje", "een", "/kaartje", "", "allen: ja, dat zien we ook", "/afronden", "", "ja")
    let interview = talk.session.interview
    #expect(interview.present == [Alias(1)])
    #expect(interview.attendees == [Alias(1)])
    #expect(interview.notes.map(\.people) == [[Alias(2)], [Alias(1)]])
    #expect(interview.consents[.quoting, Alias(2)] == .unknown)
    #expect(talk.session.interview.consents[.quoting, Alias(1)] == .yes)
  }

  @Test func `what is pasted, marked or answered at a card is the card's`() {
    var talk = Dialogue(names: ["Selam"])
    talk.type("eerst dit", "/kaartje")
    talk.paste("een", "! twee")
    talk.type("! 4", "=n drie", "", "=n vier", "/kaartje", "ja, behalve kaartje 1", "ja")
    #expect(
      talk.told(after: "› /kaartje") == [
        "+ handed-in p2", #"+ noted said p2 ijs.week "een""#, #"+ noted need p2 ijs.week "twee""#,
        "+ marked 4 need", #"+ noted said p2 ijs.week "drie""#,
        #"+ noted said unknown ijs.week "vier""#,
        #"+ noted said interviewer ijs.week "ja, behalve kaartje 1""#,
        #"+ consented quoting ["p2"] yes nl written"#,
      ])
  }

  @Test(arguments: ["/stellingen", "/praatplaat Selam", "/afronden"])
  func `whoever spoke before the cards has the floor after them, however they end`(
    command: String
  ) {
    var talk = Dialogue(names: ["Selam"])
    talk.type("/kaartje", "een kaartje", command)
    #expect(talk.session.prompt(width: 80, at: talk.now, sign: "›").contains("Selam"))
  }

  @Test func `a card may be entered though whoever sits here wants no notes`() {
    var talk = Dialogue(names: ["Selam"])
    talk.type("/toestemming notities nee", "/kaartje", "van een ander", "/kaartje", "", "van Selam")
    #expect(talk.session.interview.notes.map(\.text) == ["van een ander"])
  }

  @Test func `after cards a talk goes on with somebody who is in the room`() {
    var talk = Dialogue(names: ["Selam"])
    talk.type("/kaartje", "een kaartje")
    var resumed = Dialogue(resuming: talk.session.interview)
    resumed.type("verder")
    #expect(resumed.session.interview.notes.last?.people == [Alias(1)])
  }

  @Test func `while a note is edited or the talk is paused, a digit is a digit`() {
    var talk = Dialogue()
    talk.type("drie kinderen", "/praatplaat", "/wijzig 4")
    #expect(talk.session.keys == [])
    talk.type("3 kinderen", "/pauze")
    #expect(talk.session.keys == [])
    #expect(talk.session.interview.note(4)?.text == "3 kinderen")
  }

  @Test func `a picture pressed in one language is taken back in the other`() {
    var talk = Dialogue()
    talk.type("/praatplaat", "5")
    var english = Dialogue(resuming: talk.session.interview, language: .english)
    english.type("/pictures", "5")
    #expect(english.session.interview.standing == [])
  }

  @Test func `a card without an answer asks nothing at the end`() {
    var talk = Dialogue()
    talk.type("/kaartje", "/kaartje", "ja, verder")
    #expect(talk.kept.flatMap(\.events).last?.told == "+ noted said p1 ijs.week \"ja, verder\"")
  }

  @Test(arguments: [
    ("/praatplaat", "12345678"), ("/stellingen", "0123"), ("/kaartje", ""), ("/wie", ""),
  ])
  func `only a round has keys of its own`(command: String, keys: String) {
    var talk = Dialogue()
    talk.type(command)
    #expect(talk.session.keys == Set(keys))
  }

  @Test func `on an English screen the rounds are English`() {
    var talk = Dialogue(language: .english)
    talk.type("/pictures", "", "7", "", "1", "/statements", "2")
    #expect(talk.text.contains("Look at the pictures together. Where do you use Dutch?"))
    #expect(talk.text.contains("wants to learn Dutch for: phone and computer"))
    #expect(talk.text.contains("agree 0 · disagree 1 · not sure 0"))
  }
}
