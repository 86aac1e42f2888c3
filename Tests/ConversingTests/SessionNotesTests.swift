import Conversing
import Interviewing
import Support
import Testing

// Dialogues as they go: after `›` what is typed, after `+` what is kept, then what is shown.
// Without an opening, the first line typed becomes note 4 with one person, 5 with two.
@Suite struct SessionNotesTests {
  @Test func `a note comes back on the line and the next line is its new text`() {
    var talk = Dialogue()
    talk.type("drie kinderen", "/wijzig 4", "vier kinderen #gezin", "/lees 4")
    #expect(
      talk.text == """
        › drie kinderen
        + noted said p1 ijs.week "drie kinderen"
        › /wijzig 4
          [drie kinderen]
        › vier kinderen #gezin
        + edited 4 "vier kinderen #gezin"
          4 is gewijzigd
        › /lees 4
          4  Selam: vier kinderen #gezin
          eerst: drie kinderen
        """)
  }

  @Test
  func `editing: Enter leaves it, Ctrl-C lets it go, a command goes first, a text does it at once`()
  {
    var talk = Dialogue()
    talk.type("drie kinderen", "/wijzig 4", "", "/wijzig 4")
    talk.pressControlC()
    talk.type("nog iets", "/wijzig 4", "/o", "/wijzig 4 vijf kinderen")
    #expect(
      talk.text == """
        › drie kinderen
        + noted said p1 ijs.week "drie kinderen"
        › /wijzig 4
          [drie kinderen]
        ›
          4 blijft zoals het was
        › /wijzig 4
          [drie kinderen]
        › ^C
        › nog iets
        + noted said p1 ijs.week "nog iets"
        › /wijzig 4
          [drie kinderen]
        › /o
          1  ijs · Het ijs breken · gedaan ‹
          2  zaken · Zaken regelen · nog niet
          3  dromen · Wat je nog wilt · nog niet
        › /wijzig 4 vijf kinderen
        + edited 4 "vijf kinderen"
          4 is gewijzigd
        """)
  }

  @Test func `a sign at the start of the new text is text`() {
    var talk = Dialogue()
    talk.type("drie kinderen", "/wijzig 4", "! vier kinderen")
    #expect(
      talk.text == """
        › drie kinderen
        + noted said p1 ijs.week "drie kinderen"
        › /wijzig 4
          [drie kinderen]
        › ! vier kinderen
        + edited 4 "! vier kinderen"
          4 is gewijzigd
        """)
  }

  @Test func `a note number that is not there, or no number`() {
    var talk = Dialogue()
    talk.type("/wijzig 99", "/wijzig", "/schrap x", "/vergeet 1", "/lees 99")
    #expect(
      talk.text == """
        › /wijzig 99
          Er is geen notitie 99. /lees laat de nummers zien.
          (refused)
        › /wijzig
          Welke notitie? Geef het nummer; /lees laat de nummers zien.
          (refused)
        › /schrap x
          Welke notitie? Geef het nummer; /lees laat de nummers zien.
          (refused)
        › /vergeet 1
          Er is geen notitie 1. /lees laat de nummers zien.
          (refused)
        › /lees 99
          Er is geen notitie 99. /lees laat de nummers zien.
          (refused)
        """)
  }

  @Test func `forgetting erases the note and all that repeats it`() {
    var talk = Dialogue()
    talk.type(
      "geheim", "/wijzig 4 geheimer", "blijft", "/vergeet 4", "/lees", "/vergeet 4", "/wijzig 4")
    #expect(
      talk.text == """
        › geheim
        + noted said p1 ijs.week "geheim"
        › /wijzig 4 geheimer
        + edited 4 "geheimer"
          4 is gewijzigd
        › blijft
        + noted said p1 ijs.week "blijft"
        › /vergeet 4
        + erased [4,5]
          4 is vergeten: de tekst is weg
          (history forgotten)
        › /lees
          4  Selam: (vergeten)
          6  Selam: blijft
        › /vergeet 4
          Notitie 4 is vergeten; daar staat niets meer.
          (refused)
        › /wijzig 4
          Notitie 4 is vergeten; daar staat niets meer.
          (refused)
        """)
  }

  @Test func `withdrawn notes stay readable and no longer count`() {
    var talk = Dialogue()
    talk.type("! lezen", "/schrap 4", "/schrap 4", "/lees", "/s")
    #expect(
      talk.text == """
        › ! lezen
        + noted need p1 ijs.week "lezen"
        › /schrap 4
        + withdrawn 4
          4 telt niet meer mee
        › /schrap 4
          Notitie 4 is al geschrapt. /vergeet 4 wist ook de tekst.
          (refused)
        › /lees
          4  Selam: lezen  · een behoefte, geschrapt
        › /s
          Nog niets gemerkt. Een ! na een notitie maakt er een behoefte van.
        """)
  }

  @Test func `looking for words, and reading all`() {
    var talk = Dialogue()
    talk.type("/lees", "Een fiets", "geen auto", "/z FIETS", "/z trein", "/z", "/lees alles")
    #expect(
      talk.text == """
        › /lees
          Er staat nog niets.
        › Een fiets
        + noted said p1 ijs.week "Een fiets"
        › geen auto
        + noted said p1 ijs.week "geen auto"
        › /z FIETS
          4  Selam: Een fiets
        › /z trein
          Niets gevonden.
        › /z
          Typ een woord achter /zoek.
        › /lees alles
          4  Selam: Een fiets
          5  Selam: geen auto
        """)
  }

  @Test func `a citizen service number never gets further than the line`() {
    var talk = Dialogue()
    talk.type("mijn bsn is 999990019", "/wijzig 4 toch 999990019")
    #expect(
      talk.text == """
        › mijn bsn is 999990019
        + noted said p1 ijs.week "mijn bsn is [BSN]"
          Een BSN is onleesbaar gemaakt.
        › /wijzig 4 toch 999990019
        + edited 4 "toch [BSN]"
          Een BSN is onleesbaar gemaakt.
          4 is gewijzigd
        """)
  }

  @Test func `a name becomes the alias before it is kept`() {
    var talk = Dialogue()
    talk.type("Selam zegt dat selams broer komt", "/z selam")
    #expect(
      talk.text == """
        › Selam zegt dat selams broer komt
        + noted said p1 ijs.week "p1 zegt dat p1s broer komt"
        › /z selam
          Niets gevonden.
        """)
  }
}
