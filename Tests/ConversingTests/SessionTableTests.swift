import Conversing
import Interviewing
import Support
import Testing

// The craft at the table: interpreter, group questions, latecomers, recording, tips.
@Suite struct SessionTableTests {
  // MARK: An interpreter

  @Test func `a quote through the interpreter is the participant's, and says so`() {
    var talk = Dialogue()
    talk.type("tolk: ze is moe", "tolk: \"ik ben op\"", "en verder", "/lees")
    #expect(
      talk.text == """
        › tolk: ze is moe
        + noted said interpreter ijs.week "ze is moe"
        › tolk: "ik ben op"
        + noted said ["p1","interpreter"] ijs.week ""ik ben op""
        › en verder
        + noted said p1 ijs.week "en verder"
        › /lees
          4  tolk: ze is moe
          5  Selam (tolk): "ik ben op"
          6  Selam: en verder
        """)
  }

  @Test
  func `in a group the interpreter's quotes are of whom that was said of, and of nobody before`() {
    var talk = Dialogue(.focusGroup, names: ["Fatma", "Selam"])
    talk.type("f: hallo", "tolk: \"een\"", "s,tolk: \"twee\"", "f: drie", "tolk: \"vier\"", "vijf")
    #expect(
      talk.text == """
        › f: hallo
        + noted said p1 ijs.week "hallo"
        › tolk: "een"
        + noted said interpreter ijs.week ""een""
          Van wie zijn deze woorden? Met p1,tolk: ervoor weet ik het, ook voor straks.
        › s,tolk: "twee"
        + noted said ["p2","interpreter"] ijs.week ""twee""
        › f: drie
        + noted said p1 ijs.week "drie"
        › tolk: "vier"
        + noted said ["p2","interpreter"] ijs.week ""vier""
        › vijf
        + noted said p1 ijs.week "vijf"
        """)
    #expect(
      talk.session.interview.notes.map(\.people)
        == [1, nil, 2, 1, 2, 1].map { $0.map { [Alias($0)] } ?? [] })
  }

  @Test func `tolk alone: what follows comes through the interpreter, until somebody else speaks`()
  {
    var talk = Dialogue()
    talk.type("tolk:", "ze mist haar zus", "p1:", "zegt zelf: dank je")
    #expect(
      talk.kept.flatMap(\.events).suffix(2).map(\.told) == [
        "+ noted said [\"p1\",\"interpreter\"] ijs.week \"ze mist haar zus\"",
        "+ noted said p1 ijs.week \"zegt zelf: dank je\"",
      ])
  }

  // MARK: A question to the group

  @Test func `a question to all is the interviewer's, and who has not answered shows`() {
    var talk = Dialogue(.focusGroup, names: ["Fatma", "Karel", "Selam"])
    talk.type(
      "f: een", "? allen: hoe is dat bij jullie", "k: ook zo", "/wie", "? s: en bij jou", "zelfde")
    #expect(
      talk.text == """
        › f: een
        + noted said p1 ijs.week "een"
        › ? allen: hoe is dat bij jullie
        + noted question interviewer everybody ijs.week "hoe is dat bij jullie"
        › k: ook zo
        + noted said p2 ijs.week "ook zo"
        › /wie
          p1 · Fatma · f: · 1 regel
          p2 · Karel · k: · 1 regel
          p3 · Selam · s: · nog niet gehoord
          Bij deze vraag nog niet: Fatma, Selam
        › ? s: en bij jou
        + noted question interviewer p3 ijs.week "en bij jou"
        › zelfde
        + noted said p3 ijs.week "zelfde"
        """)
  }

  // MARK: Coming and going

  @Test func `a latecomer is asked what the others were asked; another line is just a line`() {
    var talk = Dialogue(.focusGroup, names: ["Fatma"], withOpening: true)
    talk.type(
      "", "", "ja", "nee", "/erbij Wiktor", "ja, prima", "/erbij Bea", "f: we waren bij de post",
      "ja", "/erbij Cor", "c: nee", "/erbij Dee", "")
    let story = talk.text.split(separator: "› /erbij Wiktor").last ?? ""
    #expect(
      story == """

        › (new alias)
        + joined p2
          Wiktor is erbij en heet p2 in het verslag, w:
          Is het goed dat ik opschrijf wat je vertelt? Jouw naam komt er niet bij.
          ja · nee · Enter: later
        › ja, prima
        + consented notes ["p2"] yes nl spoken
        + noted said p1 ijs.week "ja, prima"
          notities: ja (Wiktor)
        › /erbij Bea
        › (new alias)
        + joined p3
          Bea is erbij en heet p3 in het verslag, b:
          Is het goed dat ik opschrijf wat je vertelt? Jouw naam komt er niet bij.
          ja · nee · Enter: later
        › f: we waren bij de post
        + noted said p1 ijs.week "we waren bij de post"
        › ja
        + noted said p1 ijs.week "ja"
        › /erbij Cor
        › (new alias)
        + joined p4
          Cor is erbij en heet p4 in het verslag, c:
          Is het goed dat ik opschrijf wat je vertelt? Jouw naam komt er niet bij.
          ja · nee · Enter: later
        › c: nee
        + consented notes ["p4"] no nl spoken
          notities: nee (Cor)
          Goed, dan bewaar ik die woorden niet. Later toch ja? /toestemming notities ja
        › /erbij Dee
        › (new alias)
        + joined p5
          Dee is erbij en heet p5 in het verslag, d:
          Is het goed dat ik opschrijf wat je vertelt? Jouw naam komt er niet bij.
          ja · nee · Enter: later
        ›
        """)
  }

  @Test func `two people with one name or letter each get their own`() {
    var talk = Dialogue(.focusGroup, names: ["Fatma", "Farid"])
    talk.type(
      "/erbij fatma", "/erbij Fatma B", "f: een", "a: twee", "fatma b: drie", "/eens Fatma B, Farid"
    )
    #expect(
      talk.text == """
        › /erbij fatma
          fatma is er al bij. Nog iemand die zo heet? /erbij fatma B
          (refused)
        › /erbij Fatma B
        › (new alias)
        + joined p3
          Fatma B is erbij en heet p3 in het verslag, b:
        › f: een
        + noted said p1 ijs.week "een"
        › a: twee
        + noted said p2 ijs.week "twee"
        › fatma b: drie
        + noted said p3 ijs.week "drie"
        › /eens Fatma B, Farid
        + agreed 8 ["p3","p2"]
          8: eens: Fatma B, Farid
        """)
  }

  @Test(arguments: [
    "/eens 5 p2", "/eens p2 5", "/eens Karel 5", "/eens k, 5", "/eens 5, k",
  ])
  func `who agrees and with which note, in any order`(line: String) {
    var talk = Dialogue(.focusGroup, names: ["Fatma", "Karel"])
    talk.type("f: een", "f: twee", line)
    #expect(talk.reply.events == [.agreed(note: 5, [Alias(2)])])
  }

  // MARK: Recording

  @Test func `recording starts only when all said yes, and ends when somebody did not`() {
    var talk = Dialogue(.focusGroup, names: ["Fatma", "Karel"])
    talk.type(
      "/opname", "/toestemming opname ja", "/opname", "f: een", "/opname 12:30", "twee", "/pauze",
      "/pauze",
      "drie", "/erbij Bea", "vier", "/opname", "/toestemming opname ja Bea", "/opname 1:00:00",
      "/tijd",
      "/toestemming opname intrekken k", "vijf", "/opname x")
    let notes = talk.session.interview.notes
    #expect(notes.map(\.utterance.recordingSecond) == [60, 810, 930, nil, nil])
    #expect(talk.text.contains("Niet iedereen zei ja tegen een opname: p1, p2. Vraag het eerst"))
    #expect(talk.text.contains("Zet ook de recorder op pauze."))
    #expect(talk.text.contains("opname 1:01:00"))
    #expect(talk.text.components(of: "De opname staat stil. Zet ook de recorder uit.") == 2)
    #expect(talk.reply.isRefused)
  }

  @Test func `the close switches the recorder off`() {
    var talk = Dialogue()
    talk.type("/toestemming opname ja", "/opname", "iets", "/afronden", "", "", "", "", "")
    #expect(
      talk.kept.flatMap(\.events).suffix(2).map(\.told) == ["+ recording-stopped", "+ closed 8"])
  }

  // MARK: Summaries

  @Test func `an answer to a summary that was never asked keeps its words`() {
    var talk = Dialogue()
    talk.type("=n het ligt anders", "=j")
    #expect(
      talk.text == """
        › =n het ligt anders
        + noted said p1 ijs.week "het ligt anders"
          Er stond geen samenvatting open; dit is een gewone notitie.
        › =j
          Er staat geen samenvatting open. Met = ervoor maak je er een.
          (refused)
        """)
  }

  @Test func `what is said back has the names of the people in the room`() {
    var talk = Dialogue(.focusGroup, names: ["Fatma", "Oom Ali"])
    talk.type("> Fatma belt oom Ali", "/s", "/lees", "/wijzig 5", "")
    #expect(
      talk.text == """
        › > Fatma belt oom Ali
        + noted promise interviewer ijs.week "p1 belt p2"
        › /s
          Afspraken
          5  Fatma belt Oom Ali
        › /lees
          5  ik: Fatma belt Oom Ali  · een afspraak
        › /wijzig 5
          [Fatma belt Oom Ali]
        ›
          5 blijft zoals het was
        """)
  }

  // MARK: Tips

  @Test func `a tip fits what was just noted, and does not come twice`() {
    var talk = Dialogue()
    talk.type(
      "! zelf brieven lezen", "/tip", "/tip", "~ ze veegt langs haar ogen", "/t", "= dus rust", "/t"
    )
    #expect(
      talk.text == """
        › ! zelf brieven lezen
        + noted need p1 ijs.week "zelf brieven lezen"
        › /tip
          ↳ 4 is een behoefte. Vraag wat er dan anders wordt, of waarom het telt. (S1)
        › /tip
          ↳ Vertel daar eens wat meer over.
        › ~ ze veegt langs haar ogen
        + noted observation interviewer ijs.week "ze veegt langs haar ogen"
        › /t
          ↳ Je zag iets. Doe rustig aan, laat het even stil zijn, of vraag of het nog gaat. (C4)
        › = dus rust
        + noted summary interviewer ijs.week "dus rust"
        › /t
          ↳ Je samenvatting 6 wacht nog op antwoord. Vraag of het klopt. (C3)
        """)
  }

  @Test func `stil: an own question is saved without a verdict`() {
    var talk = Dialogue()
    talk.type("/stil", "? vind je het niet vervelend", "/stil", "? vind je het niet vervelend")
    #expect(
      talk.text == """
        › /stil
          Stil: geen oordeel meer over je eigen vragen. /tip mag altijd.
        › ? vind je het niet vervelend
        + noted question interviewer ijs.week "vind je het niet vervelend"
        › /stil
          Je hoort weer hoe een eigen vraag klinkt.
        › ? vind je het niet vervelend
        + noted question interviewer ijs.week "vind je het niet vervelend"
          gesloten en sturend · liever: Wat vind je daarvan?
        """)
  }

  // MARK: Help

  @Test(arguments: [
    ("/help !", "Een behoefte die je hoort."), ("/help f:", "Iemand anders zegt dit"),
    ("/help tolk:", "ik: jij, tolk: de tolk"), ("/help #werk", "Een label."),
    ("/help =n", "Een samenvatting om te checken."), ("/help \"", "Letterlijk gezegd."),
    ("/help ga", "/ga (g) ONDERWERP · naar een onderwerp · /go"),
    ("/help /opname", "/opname [MM:SS] · de recorder loopt"),
    ("/help enter", "Een lege regel geeft een doorvraag"),
    ("/help gaa", "/gaa ken ik niet. Bedoelde je /ga?"),
  ])
  func `one line of help for every command and sign`(typed: String, told: String) {
    var talk = Dialogue()
    talk.type(typed)
    #expect(talk.reply.shown.joined(separator: " ").contains(told))
  }
}

extension String {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
