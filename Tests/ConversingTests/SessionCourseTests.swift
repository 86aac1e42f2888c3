import Conversing
import Interviewing
import Support
import Testing

// Dialogues as they go: after `›` what is typed, after `+` what is kept, then what is shown.
// Without an opening, the first line typed becomes note 4 with one person, 5 with two.
@Suite struct SessionCourseTests {
  @Test func `a pause keeps nothing, and forgetting still works`() {
    var talk = Dialogue()
    talk.type(
      "geheim", "/pauze", "nog een geheim", "! zo", "/n", "/vergeet 4", "/pauze", "weer open")
    #expect(
      talk.text == """
        › geheim
        + noted said p1 ijs.week "geheim"
        › /pauze
        + paused
          Pauze. Er wordt niets bewaard; /pauze gaat verder.
        › nog een geheim
          Pauze: dit is niet bewaard. /pauze gaat weer verder.
        › ! zo
          Pauze: dit is niet bewaard. /pauze gaat weer verder.
        › /n
          Pauze: dit is niet bewaard. /pauze gaat weer verder.
        › /vergeet 4
        + erased [4]
          4 is vergeten: de tekst is weg
          (history forgotten)
        › /pauze
        + continued
          Verder. Alles wordt weer bewaard.
        › weer open
        + noted said p1 ijs.week "weer open"
        """)
  }

  @Test func `a covered screen shows only that a line was saved`() {
    var talk = Dialogue()
    talk.type(
      "! lezen", "/dek", "een geheim", "? vind je dat niet erg?", "/s", "/lees", "!", "!",
      "/volgnde", "mijn bsn is 999990019", "", "/wijzig 99", "/dek", "weer open")
    #expect(
      talk.text == """
        › ! lezen
        + noted need p1 ijs.week "lezen"
        › /dek
        › een geheim
        + noted said p1 ijs.week "een geheim"
          ✓ 5
        › ? vind je dat niet erg?
        + noted question interviewer ijs.week "vind je dat niet erg?"
          ✓ 6
        › /s
        › /lees
        › !
        + marked 6 need
        › !
          (refused)
        › /volgnde
          (refused)
        › mijn bsn is 999990019
        + noted said p1 ijs.week "mijn bsn is [BSN]"
          ✓ 8
        ›
        › /wijzig 99
          (refused)
        › /dek
          1  Het ijs breken
          Hoe was je week?
        › weer open
        + noted said p1 ijs.week "weer open"
        """)
  }

  @Test func `time by topic, and what was heard so far`() {
    var talk = Dialogue()
    talk.type(
      "/s", "! lezen", "* koken", "/g zaken", "= dus rust", "> ik bel", "+ fietsles", "/s", "/tijd")
    #expect(
      talk.text == """
        › /s
          Nog niets gemerkt. Een ! na een notitie maakt er een behoefte van.
        › ! lezen
        + noted need p1 ijs.week "lezen"
        › * koken
        + noted strength p1 ijs.week "koken"
        › /g zaken
        + asked zaken.post
          2  Zaken regelen
          Hoe gaat het met post?
        › = dus rust
        + noted summary interviewer zaken.post "dus rust"
        › > ik bel
        + noted promise interviewer zaken.post "ik bel"
        › + fietsles
        + noted parked p1 zaken.post "fietsles"
        › /s
          Behoeften
          4  lezen
          Talenten
          5  koken
          Samenvattingen die open staan
          7  dus rust
          Afspraken
          8  ik bel
          Voor later
          9  fietsles
        › /tijd
          9 van 45 minuten · nog 36
          ijs  4′ / 5′
          zaken  5′ / 10′ ‹
          dromen  0′ / 5′
        """)
  }

  @Test func `Ctrl-D asks once; anything else in between asks again`() {
    var talk = Dialogue()
    talk.pressControlD()
    talk.type("nog iets")
    talk.pressControlD()
    talk.pressControlD()
    #expect(
      talk.text == """
        › ^D
          Nog een keer Ctrl-D stopt. Het gesprek blijft open.
        › nog iets
        + noted said p1 ijs.week "nog iets"
        › ^D
          Nog een keer Ctrl-D stopt. Het gesprek blijft open.
        › ^D
          Gestopt. `gehoord hervat` gaat verder waar je was.
          (over)
        """)
  }

  @Test func `stopping leaves the conversation open`() {
    var talk = Dialogue()
    talk.type("/stop")
    #expect(
      talk.text == """
        › /stop
          Gestopt. `gehoord hervat` gaat verder waar je was.
          (over)
        """)
  }

  @Test func `help for one command, and what to do when somebody feels unsafe`() {
    var talk = Dialogue()
    talk.type("/help wijzig", "/h /g", "/veilig")
    #expect(
      talk.text == """
        › /help wijzig
          /wijzig NR · een notitie opnieuw op de regel · /edit
        › /h /g
          /ga (g) ONDERWERP · naar een onderwerp · /go
        › /veilig
          Hierover staat niets in de lijst. Stop even, en vraag wat iemand nodig heeft.
        """)
  }

  @Test func `an English screen`() {
    var talk = Dialogue(language: .english)
    talk.type("! reading", "!", "/schrap 4", "/forget 4", "/go zzzzz", "/who", "/quit")
    #expect(
      talk.text == """
        › ! reading
        + noted need p1 ijs.week "reading"
        › !
          4 is already a need. /withdraw 4 undoes that.
          (refused)
        › /schrap 4
        + withdrawn 4
          4 no longer counts
        › /forget 4
        + erased [4]
          4 is forgotten: its text is gone
          (history forgotten)
        › /go zzzzz
          I don't know the topic zzzzz. Choose from: ijs, zaken, dromen.
          (refused)
        › /who
          p1 · Selam · s: · not heard yet
        › /quit
          Stopped. `gehoord resume` goes on where you were.
          (over)
        """)
  }
}
