import Conversing
import Interviewing
import Support
import Testing

// Dialogues as they go: after `›` what is typed, after `+` what is kept, then what is shown.
// Without an opening, the first line typed becomes note 4 with one person, 5 with two.
@Suite struct SessionResumingTests {
  @Test func `going on later: where it stopped, with what is still open and who spoke last`() {
    var talk = Dialogue(
      resuming: .sample(
        people: 2, .asked(.week), .asked(.post), .note("ja", by: .p(2), under: .post),
        .note("dus rust", .summary, by: .interviewer)))
    talk.type("nog iets", "=j")
    #expect(
      talk.beginning + "\n" + talk.text == """
        + resumed
          Verder met De buurt · 2 notities
          noord · 2026-11-21
          Namen staan niet in het verslag. /wie p1 NAAM zet er een terug.
          Nog open: 7  dus rust (=j of =n)
          2  Zaken regelen
          Hoe gaat het met post?
        › nog iets
        + noted said p2 zaken.post "nog iets"
        › =j
        + responded 7 confirmed
          bevestigd
        """)
  }

  @Test func `going on in the middle of the opening`() {
    var talk = Dialogue(resuming: .sample(.covered(step: "welkom")))
    talk.type("", "ja")
    #expect(
      talk.beginning + "\n" + talk.text == """
        + resumed
          Verder met De buurt · 0 notities
          noord · 2026-11-21
          Namen staan niet in het verslag. /wie p1 NAAM zet er een terug.
          Ik ben benieuwd naar jou.
        ›
        + covered doel
          Is het goed dat ik opschrijf wat je vertelt? Jouw naam komt er niet bij.
          ja · nee · Enter: weet ik nog niet
        › ja
        + consented notes ["p1"] yes nl spoken
        + covered consent-notes
          notities: ja (p1)
          Is het goed dat we het gesprek opnemen?
          ja · nee · Enter: weet ik nog niet
        """)
  }

  @Test func `a pause lasts over a stop: notes refused stay refused`() {
    var talk = Dialogue(
      resuming: .sample(
        .covered(step: "welkom"), .covered(step: "doel"), .consented(.sample(.notes, .no, of: 1)),
        .covered(step: "consent-notes"), .paused))
    talk.type("een geheim", "ja maar", "! nog een geheim")
    #expect(
      talk.beginning + "\n" + talk.text == """
        + resumed
          Verder met De buurt · 0 notities
          noord · 2026-11-21
          Namen staan niet in het verslag. /wie p1 NAAM zet er een terug.
          Is het goed dat we het gesprek opnemen?
          ja · nee · Enter: weet ik nog niet
        › een geheim
          Pauze: dit is niet bewaard. /pauze gaat weer verder.
        › ja maar
          Pauze: dit is niet bewaard. /pauze gaat weer verder.
        › ! nog een geheim
          Pauze: dit is niet bewaard. /pauze gaat weer verder.
        """)
  }

  @Test func `a closed talk takes a withdrawal as it is, and a new line opens it again`() {
    var talk = Dialogue(
      resuming: .sample(.asked(.week), .note("geheim"), .closed(count: 5)))
    talk.type("/toestemming citeren intrekken", "/vergeet 4", "", "nog iets")
    #expect(
      talk.beginning + "\n" + talk.text == """
          Verder met De buurt · 1 notitie
          noord · 2026-11-21
          Afgesloten. /vergeet en /toestemming kunnen zo; een regel maakt het weer open.
          Namen staan niet in het verslag. /wie p1 NAAM zet er een terug.
          1  Het ijs breken
          Hoe was je week?
        › /toestemming citeren intrekken
        + consented quoting ["p1"] withdrawn nl spoken
          citeren: ingetrokken (p1)
        › /vergeet 4
        + erased [4]
          4 is vergeten: de tekst is weg
          (history forgotten)
        ›
          ↳ Vertel eens over maandag.
        › nog iets
        + reopened
        + resumed
        + noted said p1 ijs.week "nog iets"
        """)
  }

  @Test(arguments: [
    (80, "ijs · Selam · 3′ › "), (56, "ijs · Selam · 3′ › "), (55, "Selam · 3′ › "),
    (32, "Selam · 3′ › "), (31, "Selam › "), (20, "Selam › "), (19, "› "), (0, "› "),
  ])
  func `the prompt tells where you are, less on a narrow screen`(width: Int, prompt: String) {
    let session = Dialogue().session
    #expect(session.prompt(width: width, at: .sample(minute: 3), sign: "›") == prompt)
  }

  @Test(
    arguments: [
      ([], "ijs · Selam · 5′ > "), (["/pauze"], "pauze > "), (["nee", "/wijzig 4"], "wijzig 4 > "),
      (["/g zaken", "x: hoi"], "zaken · Selam · 5′ > "),
      (["/afronden"], "afronden · Selam · 5′ > "),
    ] as [([String], String)])
  func `the prompt tells what is going on`(typed: [String], prompt: String) {
    var talk = Dialogue()
    for line in typed { talk.type(line) }
    #expect(talk.session.prompt(width: 80, at: .sample(minute: 5), sign: ">") == prompt)
  }

  @Test func `in a group, a yes of all is a yes of everybody here`() {
    var talk = Dialogue(.focusGroup, names: ["Fatma", "Karel"], withOpening: true)
    talk.type("", "", "allen: ja")
    #expect(talk.text.contains(#"+ consented notes ["p1","p2"] yes nl spoken"#))
  }

  @Test(arguments: ["ik: ja", "tolk: ja", "x: ja"])
  func `nobody else gives consent for a participant, and no consent is of nobody`(line: String) {
    var talk = Dialogue(withOpening: true)
    talk.type("", "", line)
    #expect(!talk.text.contains("+ consented"))
  }

  @Test func `consent for notes that was skipped is reminded of at the close`() {
    var talk = Dialogue(withOpening: true)
    talk.type("", "", "", "", "lezen", "/afronden", "", "", "", "", "")
    let close = talk.text.split(separator: "/afronden").last ?? ""
    #expect(close.contains(ConsentScope.notes.question(to: .oneOnOne).nl))
  }
}
