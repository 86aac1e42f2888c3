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
          Van wie zijn deze woorden? Typ één keer, zoals voor Fatma: Fatma,tolk: …
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

  @Test func `tolk alone: for whom is remembered, and forgotten when they leave`() {
    var talk = Dialogue(.focusGroup, names: ["Fatma", "Selam"])
    talk.type(
      "tolk:", "s,tolk: \"een\"", "f: twee", "tolk:", "drie", "f:", "/weg s", "tolk: \"vier\"")
    #expect(
      talk.told(after: "› s,tolk") == [
        #"+ noted said ["p2","interpreter"] ijs.week ""een"""#, #"+ noted said p1 ijs.week "twee""#,
        #"+ noted said ["p2","interpreter"] ijs.week "drie""#, "+ left p2",
        #"+ noted said ["p1","interpreter"] ijs.week ""vier"""#,
      ])
    #expect(talk.text.hasPrefix("› tolk:\n  Van wie zijn deze woorden?"))
  }

  @Test func `what is pasted goes to the same people as what is typed`() {
    var talk = Dialogue(.focusGroup, names: ["Fatma", "Selam"])
    talk.type("s,tolk: \"een\"")
    talk.paste("? allen: hoe is dat", "tolk: \"twee\"", "f: ? hoe laat is het")
    #expect(
      talk.reply.events.map(\.told) == [
        #"+ noted question interviewer everybody ijs.week "hoe is dat""#,
        #"+ noted said ["p2","interpreter"] ijs.week ""twee"""#,
        #"+ noted said p1 ijs.week "? hoe laat is het""#,
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
      "", "", "ja", "nee", "/erbij Wiktor", "ja", "/erbij Bea", "nee, de bus rijdt niet meer", "ja")
    #expect(
      talk.told(after: "/erbij Wiktor") == [
        "+ joined p2", #"+ consented notes ["p2"] yes nl spoken"#, "+ joined p3",
        "+ noted said p1 ijs.week \"nee, de bus rijdt niet meer\"",
        "+ noted said p1 ijs.week \"ja\"",
      ])
    #expect(talk.text.contains("Is het goed dat ik opschrijf wat je vertelt?"))
    let consent = talk.session.interview.consents
    #expect(consent[.notes, Alias(2)] == .yes && consent[.notes, Alias(3)] == .unknown)
  }

  @Test func `with a name in front more words are theirs, and two latecomers are told apart`() {
    var talk = Dialogue(.focusGroup, names: ["Fatma"], withOpening: true)
    talk.type(
      "", "", "ja", "nee", "/erbij Bea", "/erbij Cor", "ja", "/erbij Dee", "/erbij Evi", "/help =",
      "e: nee", "d,tolk: ja, prima", "verder")
    #expect(
      talk.told(after: "/erbij Bea") == [
        "+ joined p2", "+ joined p3", "+ noted said p1 ijs.week \"ja\"", "+ joined p4",
        "+ joined p5", #"+ consented notes ["p5"] no nl spoken"#,
        #"+ consented notes ["p4"] yes nl spoken"#,
        #"+ noted said ["p4","interpreter"] ijs.week "ja, prima""#,
        #"+ noted said ["p4","interpreter"] ijs.week "verder""#,
      ])
  }

  @Test func `what was explained to a latecomer is what is kept`() throws {
    var talk = Dialogue(.focusGroup, names: ["Fatma"], withOpening: true)
    talk.type("", "", "ja", "nee", "/erbij Bea", "ja")
    guard case .consented(let consent)? = talk.reply.events.first else {
      return #expect(Bool(false), "no consent")
    }
    #expect(consent.explained == ConsentScope.notes.question(to: .oneOnOne).nl)
  }

  // MARK: Consent in a group

  @Test func `a yes without a name never makes a yes of somebody's no`() {
    var talk = Dialogue(.focusGroup, names: ["Fatma", "Karel"])
    talk.type(
      "/toestemming opname nee k", "/toestemming opname ja", "/opname", "/toestemming opname ja",
      "/toestemming opname ja k", "/toestemming opname nee")
    #expect(
      talk.kept.flatMap(\.events).filter { $0.told.contains("consented") }.map(\.told) == [
        #"+ consented recording ["p2"] no nl spoken"#,
        #"+ consented recording ["p1"] yes nl spoken"#,
        #"+ consented recording ["p2"] yes nl spoken"#,
        #"+ consented recording ["p1","p2"] no nl spoken"#,
      ])
    #expect(talk.text.contains("daarna /toestemming opname ja\n  Karel"))
    #expect(talk.text.contains("Van wie? /toestemming opname ja NAAM"))
  }

  @Test func `a name of several words is one person, everywhere`() {
    var talk = Dialogue(.focusGroup, names: ["Fatma", "Farid", "Fatma B", "Oom Ali"])
    talk.type(
      "f: een", "/eens Fatma B 7", "/oneens oom ali, farid",
      "/toestemming delen ja Fatma B Oom Ali", "/praatplaat Oom Ali", "/weg Fatma B",
      "/eens Karel Oom", "/toestemming delen ja Karel")
    #expect(
      talk.kept.flatMap(\.events).suffix(4).map(\.told) == [
        #"+ agreed 7 ["p3"]"#, #"+ disagreed 7 ["p4","p2"]"#,
        #"+ consented sharing ["p3","p4"] yes nl spoken"#, "+ left p3",
      ])
    #expect(talk.text.contains("Karel ken ik niet. /wie laat zien wie er is."))
  }

  @Test(arguments: [
    "No problem, write it down", "Geen probleem", "Klopt het dat jullie dit delen?", "ja?",
    "nee, geen bezwaar?",
  ])
  func `what is no clear yes or no is no consent`(line: String) {
    var talk = Dialogue(withOpening: true)
    talk.type("", "", line)
    #expect(!talk.text.contains("+ consented"))
    #expect(talk.text.contains("Bewaard. De vraag staat nog open"))
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

  @Test func `several people may come in at once, each by a name that can be typed`() {
    var talk = Dialogue(.focusGroup, names: ["Nadia"])
    talk.type(
      "/erbij n", "/erbij Dina, Emre", "n: hallo", "/wie", "/erbij ik", "/erbij a:b", "/wie p1 p2",
      "/wie p1 Dina", "/wie p9 Nora")
    #expect(
      talk.text == """
        › /erbij n
          n is er al bij. Nog iemand die zo heet? /erbij n B
          (refused)
        › /erbij Dina, Emre
        › (new alias)
        + joined p2
          Dina is erbij en heet p2 in het verslag, d:
        › (new alias)
        + joined p3
          Emre is erbij en heet p3 in het verslag, e:
        › n: hallo
        + noted said p1 ijs.week "hallo"
        › /wie
          p1 · Nadia · n: · 1 regel
          p2 · Dina · d: · nog niet gehoord
          p3 · Emre · e: · nog niet gehoord
          Bij deze vraag nog niet: Dina, Emre
        › /erbij ik
          ik kan geen naam zijn: dat woord of teken betekent hier al iets anders.
          (refused)
        › /erbij a:b
          a:b kan geen naam zijn: dat woord of teken betekent hier al iets anders.
          (refused)
        › /wie p1 p2
          p2 kan geen naam zijn: dat woord of teken betekent hier al iets anders.
          (refused)
        › /wie p1 Dina
          Dina is er al. Zet er iets achter, zoals Dina B.
          (refused)
        › /wie p9 Nora
          p9 doet niet mee. /wie laat zien wie er is, /erbij voegt iemand toe.
          (refused)
        """)
  }

  @Test func `somebody whose name is one letter keeps it from being another's`() {
    let talk = Dialogue(.focusGroup, names: ["Nadia", "n"])
    #expect(talk.session.whoIsWho == "Nadia = p1 (a:), n = p2")
  }

  @Test func `what may be no text gets a hint, and is kept all the same`() {
    var talk = Dialogue(.focusGroup, names: ["Fatma", "Karel"])
    talk.type("f: een", "afronden", "e: twee", "p9: drie", "Let op: vier", "10:30 vijf")
    #expect(
      talk.text == """
        › f: een
        + noted said p1 ijs.week "een"
        › afronden
        + noted said p1 ijs.week "afronden"
          Bewaard als notitie. Bedoelde je /afronden?
        › e: twee
        + noted said p1 ijs.week "e: twee"
          e: ken ik niet; dit staat bij Fatma. /wie laat zien wie er is.
        › p9: drie
        + noted said p1 ijs.week "p9: drie"
          p9: ken ik niet; dit staat bij Fatma. /wie laat zien wie er is.
        › Let op: vier
        + noted said p1 ijs.week "Let op: vier"
        › 10:30 vijf
        + noted said p1 ijs.week "10:30 vijf"
        """)
  }

  // MARK: No to notes

  @Test func `after a no to notes nothing about the talk is kept, whoever types it`() {
    var talk = Dialogue()
    talk.type(
      "/toestemming notities nee", "tolk: een", "x: twee", "~ drie", "= vier", "ik: vijf", "> zes",
      "? zeven", "/afronden", "", "", "", "",
      "ging goed")
    #expect(
      talk.kept.flatMap(\.events).filter { $0.told.contains("noted") }.map(\.told) == [
        "+ noted debrief interviewer closing.debrief \"ging goed\""
      ])
  }

  @Test func `in a group a no is one person's, and the words of all are of the others`() {
    var talk = Dialogue(.focusGroup, names: ["Fatma", "Karel"])
    talk.type(
      "/toestemming notities nee k", "allen: ja, herkenbaar", "x: iemand", "k: nee", "~ stil")
    let interview = talk.session.interview
    #expect(interview.notes.map(\.people) == [[Alias(1)], [], []])
    #expect(interview.notes.map(\.text) == ["ja, herkenbaar", "iemand", "stil"])
  }

  @Test(arguments: [
    ("een", true), ("k: een", false), ("f,k: een", false), ("f: een", true), ("! k: een", false),
  ])
  func `a half-typed line of somebody who said no is not kept`(line: String, isKept: Bool) {
    var talk = Dialogue(.focusGroup, names: ["Fatma", "Karel"])
    talk.type("f: hallo", "/toestemming notities nee k")
    #expect(talk.session.mayKeep(line) == isKept)
    talk.type("/pauze")
    #expect(!talk.session.mayKeep(line))
  }

  // MARK: The close

  @Test func `a need or a promise that somebody denies is left out`() {
    var talk = Dialogue()
    talk.type("! een koor", "> ik bel", "= dus rust", "/afronden", "nee", "nee", "nee")
    #expect(
      talk.kept.flatMap(\.events).suffix(3).map(\.told) == [
        "+ responded 6 corrected", "+ responded 4 left-out", "+ responded 5 left-out",
      ])
  }

  @Test func `a round in the opening or the close comes back to it`() {
    var talk = Dialogue(withOpening: true)
    talk.type("", "/praatplaat", "/praatplaat")
    #expect(talk.session.prompt(width: 80, at: talk.now, sign: "›").hasPrefix("opening"))
    talk.type(
      "", "ja", "ja", "iets", "/afronden", "/praatplaat", "/praatplaat", "/kaartje", "/kaartje", "",
      "ja")
    #expect(talk.session.interview.consents[.quoting, Alias(1)] == .yes)
  }

  @Test func `going to a topic from a round leaves the close or the opening behind`() {
    var talk = Dialogue()
    talk.type("/afronden", "/praatplaat", "/ga zaken", "/praatplaat", "/praatplaat")
    #expect(talk.session.prompt(width: 80, at: talk.now, sign: "›").hasPrefix("zaken"))
    var begun = Dialogue(withOpening: true)
    begun.type("", "/praatplaat", "/ga zaken")
    #expect(begun.session.interview.skippedSteps.contains("doel"))
  }

  @Test func `whoever stopped in the close goes on there`() {
    var talk = Dialogue()
    talk.type("iets", "/afronden", "niets over geld gevraagd", "/stop")
    let resumed = Dialogue(resuming: talk.session.interview)
    #expect(resumed.beginning.contains("Wat heb ik niet gevraagd?"))
  }

  @Test func `the words of an answer go with the line that gave it`() {
    var talk = Dialogue()
    talk.type("een", "= dus je bent bang?", "nee, de zeewolf bijt", "/vergeet 6")
    #expect(talk.reply.events == [.erased([6, 7])])
    #expect(talk.session.interview.note(5)?.correction == nil)
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
    #expect(talk.text.contains("Vraag het eerst; daarna /toestemming opname ja"))
    #expect(talk.text.contains("Zet ook de recorder op pauze."))
    #expect(talk.text.contains("opname 1:01:00"))
    #expect(talk.text.components(of: "De opname is gestopt. Zet ook de recorder uit.") == 2)
    #expect(talk.reply.isRefused)
  }

  @Test func `stopping ends the recording, and so does going on after a crash`() {
    var talk = Dialogue()
    talk.type("/toestemming opname ja", "/opname 10:00", "iets")
    let crashed = Dialogue(resuming: talk.session.interview)
    #expect(crashed.session.interview.recording == nil)
    talk.type("/stop")
    #expect(talk.reply.events == [.recordingStopped])
  }

  @Test func `the close switches the recorder off`() {
    var talk = Dialogue()
    talk.type("/toestemming opname ja", "/opname", "iets", "/afronden", "", "", "", "", "")
    #expect(
      talk.kept.flatMap(\.events).suffix(2).map(\.told) == ["+ recording-stopped", "+ closed 8"])
  }

  // MARK: Summaries

  @Test func `in a group a no outweighs another's yes, and a yes no other's no`() {
    var talk = Dialogue(.focusGroup, names: ["Bea", "Emre"])
    talk.type(
      "= jullie willen een koor", "b: ja", "e: nee, liever koken", "b: ja hoor", "b: gezellig",
      "e: nee")
    #expect(
      talk.told(after: "› = jullie").filter { $0.contains("responded") } == [
        "+ responded 5 confirmed", "+ responded 5 corrected \"liever koken\"",
      ])
  }

  @Test func `a yes with a but is a correction`() {
    var talk = Dialogue()
    talk.type("= je wilt naar zee", "ja, maar vooral alleen")
    #expect(talk.reply.events.last == .responded(to: 4, .corrected, text: "vooral alleen"))
  }

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
      "! zelf brieven lezen", "/tip", "/tip", "~ ze veegt langs haar ogen", "/t", "= dus rust",
      "thee erbij",
      "/t"
    )
    #expect(
      talk.text == """
        › ! zelf brieven lezen
        + noted need p1 ijs.week "zelf brieven lezen"
        › /tip
          ↳ 4 is een behoefte. Vraag wat er dan anders wordt. (doorvragen) · Tab: vraag
        › /tip
          ↳ Vertel daar eens wat meer over.
        › ~ ze veegt langs haar ogen
        + noted observation interviewer ijs.week "ze veegt langs haar ogen"
        › /t
          ↳ Dit raakt iemand. Doe rustig aan; het mag stil zijn. (luisteren) · Tab: vraag
        › = dus rust
        + noted summary interviewer ijs.week "dus rust"
        › thee erbij
        + noted said p1 ijs.week "thee erbij"
        › /t
          ↳ Samenvatting 6 wacht nog. Klopt het? =j of =n (de ander) · Tab: vraag
        """)
  }

  @Test func `stil: an own question is saved without a verdict`() {
    var talk = Dialogue()
    talk.type("/stil", "? vind je het niet vervelend", "/stil", "? vind je het niet vervelend")
    #expect(
      talk.text == """
        › /stil
          Stil: geen tips en geen oordeel over je eigen vragen. /tip mag altijd.
        › ? vind je het niet vervelend
        + noted question interviewer ijs.week "vind je het niet vervelend"
        › /stil
          Je krijgt weer af en toe een tip, en hoort hoe een eigen vraag klinkt.
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
