import Conversing
import Interviewing
import Support
import Testing

// Dialogues as they go: after `›` what is typed, after `+` what is kept, then what is shown.
// Without an opening, the first line typed becomes note 4 with one person, 5 with two.

@Suite struct SessionOpeningTests {
  @Test func `an opening goes step by step to the first question`() {
    var talk = Dialogue(withOpening: true)
    talk.type("", "", "ja", "nee")
    #expect(
      talk.beginning + "\n" + talk.text == """
        + opened
        + joined p1
          Fijn dat je er bent.
          Zeg het in je eigen woorden. Enter: verder · /n: overslaan
        ›
        + covered welkom
          Ik ben benieuwd naar jou.
        ›
        + covered doel
          Is het goed dat ik opschrijf wat je vertelt? Jouw naam komt er niet bij.
          ja · nee · Enter: weet ik nog niet
        › ja
        + consented notes ["p1"] yes nl spoken
        + covered consent-notes
          notities: ja (Selam)
          Is het goed dat we het gesprek opnemen?
          ja · nee · Enter: weet ik nog niet
        › nee
        + consented recording ["p1"] no nl spoken
        + covered consent-recording
        + asked ijs.week
          opname: nee (Selam)
          1  Het ijs breken
          Hoe was je week?
        """)
  }

  @Test func `Enter at a consent leaves it open, and the opening goes on`() {
    var talk = Dialogue(withOpening: true)
    talk.type("", "", "", "")
    #expect(
      talk.text == """
        ›
        + covered welkom
          Ik ben benieuwd naar jou.
        ›
        + covered doel
          Is het goed dat ik opschrijf wat je vertelt? Jouw naam komt er niet bij.
          ja · nee · Enter: weet ik nog niet
        ›
        + skipped consent-notes
          Is het goed dat we het gesprek opnemen?
          ja · nee · Enter: weet ik nog niet
        ›
        + skipped consent-recording
        + asked ijs.week
          1  Het ijs breken
          Hoe was je week?
        """)
  }

  @Test func `a step can be skipped, and what is said at a step is kept`() {
    var talk = Dialogue(withOpening: true)
    talk.type("/n", "ik ben moe", "", "ja", "/n")
    #expect(
      talk.text == """
        › /n
        + skipped welkom
          Ik ben benieuwd naar jou.
        › ik ben moe
        + noted said p1 opening.doel "ik ben moe"
        ›
        + covered doel
          Is het goed dat ik opschrijf wat je vertelt? Jouw naam komt er niet bij.
          ja · nee · Enter: weet ik nog niet
        › ja
        + consented notes ["p1"] yes nl spoken
        + covered consent-notes
          notities: ja (Selam)
          Is het goed dat we het gesprek opnemen?
          ja · nee · Enter: weet ik nog niet
        › /n
        + skipped consent-recording
        + asked ijs.week
          1  Het ijs breken
          Hoe was je week?
        """)
  }

  @Test func `notes refused: from then on nothing is kept, until somebody says yes`() {
    var talk = Dialogue(withOpening: true)
    talk.type("", "", "nee", "een geheim", "! nog een geheim", "/toestemming notities ja", "nu wel")
    #expect(
      talk.text == """
        ›
        + covered welkom
          Ik ben benieuwd naar jou.
        ›
        + covered doel
          Is het goed dat ik opschrijf wat je vertelt? Jouw naam komt er niet bij.
          ja · nee · Enter: weet ik nog niet
        › nee
        + consented notes ["p1"] no nl spoken
        + covered consent-notes
          notities: nee (Selam)
          Goed, dan bewaar ik die woorden niet. Later toch ja? /toestemming notities ja
          Is het goed dat we het gesprek opnemen?
          ja · nee · Enter: weet ik nog niet
        › een geheim
          p1 wil geen notities; dit is niet bewaard. Later toch ja? /toestemming notities ja p1
          (refused)
        › ! nog een geheim
          p1 wil geen notities; dit is niet bewaard. Later toch ja? /toestemming notities ja p1
          (refused)
        › /toestemming notities ja
        + consented notes ["p1"] yes nl spoken
          notities: ja (Selam)
        › nu wel
        + noted said p1 opening.consent-recording "nu wel"
          Bewaard. De vraag staat nog open: ja · nee
        """)
  }

  @Test func `a yes with more behind it is no consent but a note`() {
    var talk = Dialogue(withOpening: true)
    talk.type("", "", "ja maar geen namen", "ja.")
    #expect(
      talk.text == """
        ›
        + covered welkom
          Ik ben benieuwd naar jou.
        ›
        + covered doel
          Is het goed dat ik opschrijf wat je vertelt? Jouw naam komt er niet bij.
          ja · nee · Enter: weet ik nog niet
        › ja maar geen namen
        + noted said p1 opening.consent-notes "ja maar geen namen"
          Bewaard. De vraag staat nog open: ja · nee
        › ja.
        + consented notes ["p1"] yes nl spoken
        + covered consent-notes
          notities: ja (Selam)
          Is het goed dat we het gesprek opnemen?
          ja · nee · Enter: weet ik nog niet
        """)
  }

  @Test func `in a group consent is asked of all, or given person by person`() {
    var talk = Dialogue(.focusGroup, names: ["Fatma", "Karel"], withOpening: true)
    talk.type("", "", "k: nee", "f: ja", "/toestemming")
    #expect(
      talk.text == """
        ›
        + covered welkom
          Ik ben benieuwd naar jou.
        ›
        + covered doel
          Is het goed dat ik opschrijf wat je vertelt? Jouw naam komt er niet bij.
          ja · nee · Enter: weet ik nog niet
        › k: nee
        + consented notes ["p2"] no nl spoken
          notities: nee (Karel)
          Goed, dan bewaar ik die woorden niet. Later toch ja? /toestemming notities ja
        › f: ja
        + consented notes ["p1"] yes nl spoken
        + covered consent-notes
          notities: ja (Fatma)
          Is het goed dat we het gesprek opnemen?
          ja · nee · Enter: weet ik nog niet
        › /toestemming
          notities: Fatma ja, Karel nee
          opname: Fatma onbekend, Karel onbekend
          citeren: Fatma onbekend, Karel onbekend
          delen: Fatma onbekend, Karel onbekend
          contact: Fatma onbekend, Karel onbekend
        """)
  }

  @Test func `notes refused by name are refused too`() {
    var talk = Dialogue(withOpening: true)
    talk.type("", "", "Selam: nee", "een geheim")
    #expect(
      talk.text == """
        ›
        + covered welkom
          Ik ben benieuwd naar jou.
        ›
        + covered doel
          Is het goed dat ik opschrijf wat je vertelt? Jouw naam komt er niet bij.
          ja · nee · Enter: weet ik nog niet
        › Selam: nee
        + consented notes ["p1"] no nl spoken
        + covered consent-notes
          notities: nee (Selam)
          Goed, dan bewaar ik die woorden niet. Later toch ja? /toestemming notities ja
          Is het goed dat we het gesprek opnemen?
          ja · nee · Enter: weet ik nog niet
        › een geheim
          p1 wil geen notities; dit is niet bewaard. Later toch ja? /toestemming notities ja p1
          (refused)
        """)
  }

  @Test func `one yes in a group is everybody's`() {
    var talk = Dialogue(.focusGroup, names: ["Fatma", "Karel"], withOpening: true)
    talk.type("", "", "ja", "n")
    #expect(
      talk.text == """
        ›
        + covered welkom
          Ik ben benieuwd naar jou.
        ›
        + covered doel
          Is het goed dat ik opschrijf wat je vertelt? Jouw naam komt er niet bij.
          ja · nee · Enter: weet ik nog niet
        › ja
        + consented notes ["p1","p2"] yes nl spoken
        + covered consent-notes
          notities: ja (Fatma, Karel)
          Is het goed dat we het gesprek opnemen?
          ja · nee · Enter: weet ik nog niet
        › n
        + consented recording ["p1","p2"] no nl spoken
        + covered consent-recording
        + asked ijs.week
          opname: nee (Fatma, Karel)
          1  Het ijs breken
          Hoe was je week?
        """)
  }

  @Test func `a topic asked for during the opening ends it, and what was left is remembered`() {
    var talk = Dialogue(withOpening: true)
    talk.type("", "/g zaken", "lezen")
    #expect(
      talk.text == """
        ›
        + covered welkom
          Ik ben benieuwd naar jou.
        › /g zaken
        + skipped doel
        + skipped consent-notes
        + skipped consent-recording
        + asked zaken.post
          2  Zaken regelen
          Hoe gaat het met post?
        › lezen
        + noted said p1 zaken.post "lezen"
        """)
  }

  @Test func `a pasted block never answers a consent question`() {
    var talk = Dialogue(withOpening: true)
    talk.type("", "")
    talk.paste("ja", "", "! lezen", "/stop")
    talk.type("nee")
    #expect(
      talk.text == """
        ›
        + covered welkom
          Ik ben benieuwd naar jou.
        ›
        + covered doel
          Is het goed dat ik opschrijf wat je vertelt? Jouw naam komt er niet bij.
          ja · nee · Enter: weet ik nog niet
        › [ja ⏎  ⏎ ! lezen ⏎ /stop]
        + noted said p1 opening.consent-notes "ja"
        + noted need p1 opening.consent-notes "lezen"
        + noted said p1 opening.consent-notes "/stop"
        › nee
        + consented notes ["p1"] no nl spoken
        + covered consent-notes
          notities: nee (Selam)
          Goed, dan bewaar ik die woorden niet. Later toch ja? /toestemming notities ja
          Is het goed dat we het gesprek opnemen?
          ja · nee · Enter: weet ik nog niet
        """)
  }

  @Test func `the whole opening in English`() {
    var talk = Dialogue(language: .english, withOpening: true)
    talk.type("", "", "yes", "")
    #expect(
      talk.beginning + "\n" + talk.text == """
        + opened
        + joined p1
          Good to have you here.
          Say it in your own words. Enter: go on · /n: skip
        ›
        + covered welkom
          I am curious about you.
        ›
        + covered doel
          Is it all right if I write down what you tell me? Your name is left out.
          yes · no · Enter: don't know yet
        › yes
        + consented notes ["p1"] yes en spoken
        + covered consent-notes
          notes: yes (Selam)
          Is it all right if we record our talk?
          yes · no · Enter: don't know yet
        ›
        + skipped consent-recording
        + asked ijs.week
          1  Breaking the ice
          How was your week?
        """)
  }
}

@Suite struct SessionTalkTests {
  @Test func `an ordinary talk: lines, quotes, tags, signs and another speaker`() {
    var talk = Dialogue()
    talk.type(
      "drie kinderen", "\"ik doe alles lopend\" #vrij", "! zelf lezen", "* kookt goed",
      "~ kijkt weg", "> ik bel maandag", "+ fietsles", "ik: ik ook", "Selam: ja hoor",
      "x: buurvrouw riep iets")
    #expect(
      talk.text == """
        › drie kinderen
        + noted said p1 ijs.week "drie kinderen"
        › "ik doe alles lopend" #vrij
        + noted said p1 ijs.week ""ik doe alles lopend" #vrij"
        › ! zelf lezen
        + noted need p1 ijs.week "zelf lezen"
        › * kookt goed
        + noted strength p1 ijs.week "kookt goed"
        › ~ kijkt weg
        + noted observation interviewer ijs.week "kijkt weg"
        › > ik bel maandag
        + noted promise interviewer ijs.week "ik bel maandag"
        › + fietsles
        + noted parked p1 ijs.week "fietsles"
        › ik: ik ook
        + noted said interviewer ijs.week "ik ook"
        › Selam: ja hoor
        + noted said p1 ijs.week "ja hoor"
        › x: buurvrouw riep iets
        + noted said unknown ijs.week "buurvrouw riep iets"
        """)
  }

  @Test
  func `an empty line brings the probes of the question, then listening prompts, never a question`()
  {
    var talk = Dialogue()
    talk.type("", "", "", "", "/n", "")
    #expect(
      talk.text == """
        ›
          ↳ Vertel eens over maandag.
        ›
          ↳ En in het weekend?
        ›
          ↳ Vertel daar eens wat meer over.
        ›
          ↳ Hoe ging dat precies?
        › /n
        + asked zaken.post
          2  Zaken regelen
          Hoe gaat het met post?
        ›
          ↳ Wat gebeurde er daarna?
        """)
  }

  @Test func `an own question is kept and judged in one line`() {
    var talk = Dialogue()
    talk.type("? vind je het vervelend om hulp te vragen?", "? hoe gaat dat bij jullie?")
    #expect(
      talk.text == """
        › ? vind je het vervelend om hulp te vragen?
        + noted question interviewer ijs.week "vind je het vervelend om hulp te vragen?"
          gesloten en sturend · liever: Hoe is het voor jou om hulp te vragen?
        › ? hoe gaat dat bij jullie?
        + noted question interviewer ijs.week "hoe gaat dat bij jullie?"
        """)
  }

  @Test func `a lone sign marks the note before it, once`() {
    var talk = Dialogue()
    talk.type("zelf lezen", "!", "!", "\"", "/schrap 5", "!")
    #expect(
      talk.text == """
        › zelf lezen
        + noted said p1 ijs.week "zelf lezen"
        › !
        + marked 4 need
          4 is een behoefte
        › !
          4 is al een behoefte. /schrap 5 maakt dat ongedaan.
          (refused)
        › "
        + marked 4 quote
          4 is letterlijk gezegd
        › /schrap 5
        + withdrawn 5
          4 is niet meer een behoefte
        › !
        + marked 4 need
          4 is een behoefte
        """)
  }

  @Test func `a lone sign without a note, and a sign without its text`() {
    var talk = Dialogue()
    talk.type("!", "?", "=")
    #expect(
      talk.text == """
        › !
          Er is nog geen notitie om te merken. Typ eerst een regel.
          (refused)
        › ?
          Na ? komt een spatie en dan je tekst.
        › =
          Na = komt een spatie en dan je tekst.
        """)
  }

  @Test func `topics: by id, number, beginning, title and question; unknown gets the nearest`() {
    var talk = Dialogue()
    talk.type(
      "/g zaken", "/g 3", "/g ij", "/g wat", "/g zaken.hulp", "/g zakn", "/g tuin", "/g 9", "/g",
      "/o")
    #expect(
      talk.text == """
        › /g zaken
        + asked zaken.post
          2  Zaken regelen
          Hoe gaat het met post?
        › /g 3
        + asked dromen.later
          3  Wat je nog wilt
          Wat wil je nog?
        › /g ij
        + asked ijs.week
          1  Het ijs breken
          Hoe was je week?
        › /g wat
        + asked dromen.later
          3  Wat je nog wilt
          Wat wil je nog?
        › /g zaken.hulp
        + asked zaken.hulp
          2  Zaken regelen
          Wie helpt je?
        › /g zakn
          Onderwerp zakn ken ik niet. Bedoelde je zaken?
          (refused)
        › /g tuin
          Onderwerp tuin ken ik niet. Kies uit: ijs, zaken, dromen.
          (refused)
        › /g 9
          Onderwerp 9 ken ik niet. Kies uit: ijs, zaken, dromen.
          (refused)
        › /g
          1  ijs · Het ijs breken · begonnen
          2  zaken · Zaken regelen · begonnen ‹
          3  dromen · Wat je nog wilt · begonnen
        › /o
          1  ijs · Het ijs breken · begonnen
          2  zaken · Zaken regelen · begonnen ‹
          3  dromen · Wat je nog wilt · begonnen
        """)
  }

  @Test func `to a topic goes to its first question that was not put yet`() {
    var talk = Dialogue()
    talk.type("/g zaken", "/g ijs", "/g zaken", "/g zaken")
    #expect(
      talk.text == """
        › /g zaken
        + asked zaken.post
          2  Zaken regelen
          Hoe gaat het met post?
        › /g ijs
        + asked ijs.week
          1  Het ijs breken
          Hoe was je week?
        › /g zaken
        + asked zaken.hulp
          2  Zaken regelen
          Wie helpt je?
        › /g zaken
        + asked zaken.post
          Hoe gaat het met post?
        """)
  }

  @Test func `next and previous stop at the ends of the list`() {
    var talk = Dialogue()
    talk.type("/p", "/n", "/n", "/n", "/n", "/p")
    #expect(
      talk.text == """
        › /p
          Dit is de eerste vraag.
        › /n
        + asked zaken.post
          2  Zaken regelen
          Hoe gaat het met post?
        › /n
        + asked zaken.hulp
          Wie helpt je?
        › /n
        + asked dromen.later
          3  Wat je nog wilt
          Wat wil je nog?
        › /n
          Dat was de laatste vraag. /afronden leest terug en sluit af.
        › /p
        + asked zaken.hulp
          2  Zaken regelen
          Wie helpt je?
        """)
  }

  @Test func `the question again, also in another language`() {
    var talk = Dialogue()
    talk.type("/vraag", "/vraag en", "/vraag ti")
    #expect(
      talk.text == """
        › /vraag
          1  Het ijs breken
          Hoe was je week?
        › /vraag en
          How was your week?
        › /vraag ti
          Deze vraag is er niet in ti. Wel in: en.
        """)
  }

  @Test func `an unknown command keeps nothing and names the nearest`() {
    var talk = Dialogue()
    talk.type("/volgnde", "/xyzxyz", "/", "//tmp is vol")
    #expect(
      talk.text == """
        › /volgnde
          /volgnde ken ik niet. Bedoelde je /volgende?
          (refused)
        › /xyzxyz
          /xyzxyz ken ik niet. /help laat alles zien.
          (refused)
        › /
          / ken ik niet. /help laat alles zien.
          (refused)
        › //tmp is vol
        + noted said p1 ijs.week "/tmp is vol"
        """)
  }
}

@Suite struct SessionSummariesTests {
  @Test func `the next line answers a summary when it begins with yes or no`() {
    var talk = Dialogue()
    talk.type(
      "= jij wilt zelf kunnen lezen", "ja precies", "ja nog iets", "= en rust", "nee, juist drukte")
    #expect(
      talk.text == """
        › = jij wilt zelf kunnen lezen
        + noted summary interviewer ijs.week "jij wilt zelf kunnen lezen"
        › ja precies
        + noted said p1 ijs.week "ja precies"
        + responded 4 confirmed
          bevestigd
        › ja nog iets
        + noted said p1 ijs.week "ja nog iets"
        › = en rust
        + noted summary interviewer ijs.week "en rust"
        › nee, juist drukte
        + noted said p1 ijs.week "nee, juist drukte"
        + responded 8 corrected "juist drukte"
          verbeterd
        """)
  }

  @Test func `a summary stays open until it is answered`() {
    var talk = Dialogue()
    talk.type(
      "= jij wilt lezen", "jaren geleden wel", "ja", "=j", "=j", "= en rust", "=n juist drukte")
    #expect(
      talk.text == """
        › = jij wilt lezen
        + noted summary interviewer ijs.week "jij wilt lezen"
        › jaren geleden wel
        + noted said p1 ijs.week "jaren geleden wel"
        › ja
        + noted said p1 ijs.week "ja"
        › =j
        + responded 4 confirmed
          bevestigd
        › =j
          Er staat geen samenvatting open. Met = ervoor maak je er een.
          (refused)
        › = en rust
        + noted summary interviewer ijs.week "en rust"
        › =n juist drukte
        + responded 8 corrected "juist drukte"
          verbeterd
        """)
  }

  @Test func `the interviewer's own yes answers no summary`() {
    var talk = Dialogue()
    talk.type("= jij wilt lezen", "ik: ja zo zie ik dat", "ja")
    #expect(
      talk.text == """
        › = jij wilt lezen
        + noted summary interviewer ijs.week "jij wilt lezen"
        › ik: ja zo zie ik dat
        + noted said interviewer ijs.week "ja zo zie ik dat"
        › ja
        + noted said p1 ijs.week "ja"
        """)
  }

  @Test func `a pasted block never answers a summary`() {
    var talk = Dialogue()
    talk.type("= jij wilt lezen")
    talk.paste("ja precies")
    talk.type("=j")
    #expect(
      talk.text == """
        › = jij wilt lezen
        + noted summary interviewer ijs.week "jij wilt lezen"
        › [ja precies]
        + noted said p1 ijs.week "ja precies"
        › =j
        + responded 4 confirmed
          bevestigd
        """)
  }
}

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

@Suite struct SessionPeopleTests {
  @Test func `who is here, who joins, who leaves and comes back`() {
    var talk = Dialogue(.focusGroup, names: ["Fatma"])
    talk.type(
      "/erbij Karel", "k: hallo", "/wie", "/weg k", "/weg Karel", "/erbij Karel", "/erbij karel",
      "/erbij", "/weg niemand", "/weg")
    #expect(
      talk.text == """
        › /erbij Karel
        › (new alias)
        + joined p2
          Karel is erbij en heet p2 in het verslag, k:
        › k: hallo
        + noted said p2 ijs.week "hallo"
        › /wie
          p1 · Fatma · f: · nog niet gehoord
          p2 · Karel · k: · 1 regel
        › /weg k
        + left p2
          Karel is weg
        › /weg Karel
          p2 was al weg. /erbij p2 brengt die persoon terug.
          (refused)
        › /erbij Karel
        + joined p2
          Karel is erbij
        › /erbij karel
          p2 is er al bij.
          (refused)
        › /erbij
          Wie komt erbij? Typ de naam achter /erbij.
          (refused)
        › /weg niemand
          niemand ken ik niet. /wie laat zien wie er is.
          (refused)
        › /weg
          Wie? /wie laat zien wie er is.
          (refused)
        """)
  }

  @Test func `who speaks stays until another does`() {
    var talk = Dialogue(.focusGroup, names: ["Fatma", "Karel"])
    talk.type(
      "wie was dat", "f: ik", "en nog iets", "k:", "ik ook", "f,k: wij", "allen: ja", "en verder")
    #expect(
      talk.text == """
        › wie was dat
        + noted said unknown ijs.week "wie was dat"
        › f: ik
        + noted said p1 ijs.week "ik"
        › en nog iets
        + noted said p1 ijs.week "en nog iets"
        › k:
        › ik ook
        + noted said p2 ijs.week "ik ook"
        › f,k: wij
        + noted said ["p1","p2"] ijs.week "wij"
        › allen: ja
        + noted said everybody ijs.week "ja"
        › en verder
        + noted said ["p1","p2"] ijs.week "en verder"
        """)
  }

  @Test func `agreement and dissent on a note`() {
    var talk = Dialogue(.focusGroup, names: ["Fatma", "Karel", "Ali"])
    talk.type(
      "f: ! een buurthuis", "/eens k", "/oneens a 6", "/eens allen", "/eens", "/eens niemand",
      "/eens k 99")
    #expect(
      talk.text == """
        › f: ! een buurthuis
        + noted need p1 ijs.week "een buurthuis"
        › /eens k
        + agreed 6 ["p2"]
          6: eens: Karel
        › /oneens a 6
        + disagreed 6 ["p3"]
          6: oneens: Ali
        › /eens allen
        + agreed 6 ["p1","p2","p3"]
          6: eens: Fatma, Karel, Ali
        › /eens
          Wie? /wie laat zien wie er is.
          (refused)
        › /eens niemand
          niemand ken ik niet. /wie laat zien wie er is.
          (refused)
        › /eens k 99
          Er is geen notitie 99. /lees laat de nummers zien.
          (refused)
        """)
  }

  @Test func `consent can be given, refused and withdrawn at any time`() {
    var talk = Dialogue()
    talk.type(
      "/toestemming citeren ja", "/toestemming citeren intrekken", "/toestemming delen nee Selam",
      "/toestemming", "/toestemming citeren", "/toestemming zingen ja")
    #expect(
      talk.text == """
        › /toestemming citeren ja
        + consented quoting ["p1"] yes nl spoken
          citeren: ja (Selam)
        › /toestemming citeren intrekken
        + consented quoting ["p1"] withdrawn nl spoken
          citeren: ingetrokken (Selam)
        › /toestemming delen nee Selam
        + consented sharing ["p1"] no nl spoken
          delen: nee (Selam)
        › /toestemming
          notities: Selam onbekend
          opname: Selam onbekend
          citeren: Selam ingetrokken
          delen: Selam nee
          contact: Selam onbekend
        › /toestemming citeren
          Zo: /toestemming citeren ja. Kies uit notities, opname, citeren, delen, contact, dan
          ja, nee of intrekken.
          (refused)
        › /toestemming zingen ja
          Zo: /toestemming citeren ja. Kies uit notities, opname, citeren, delen, contact, dan
          ja, nee of intrekken.
          (refused)
        """)
  }

  @Test func `nobody here: nobody to ask`() {
    var talk = Dialogue(.focusGroup, names: [], withOpening: true)
    talk.type("", "", "ja")
    #expect(
      talk.text == """
        ›
        + covered welkom
          Ik ben benieuwd naar jou.
        ›
        + covered doel
          Is het goed dat ik opschrijf wat je vertelt? Jouw naam komt er niet bij.
          ja · nee · Enter: weet ik nog niet
        › ja
          Er is nog niemand om te vragen. /erbij NAAM voegt iemand toe.
        """)
  }
}

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
          9 van 45 minuten
          ijs  4′ / 5′
          zaken  3′ / 10′
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

@Suite struct SessionClosingTests {
  @Test func `closing a talk with one person: everything is said back, one by one`() {
    var talk = Dialogue()
    talk.type(
      "! zelf lezen", "! hulp bij post", "! rust", "= jij wilt lezen", "> ik bel maandag",
      "/afronden", "ja", "klopt", "nee, zonder hulp", "weg", "ja", "vraag mijn neef", "", "ja",
      "nee", "", "ging goed")
    #expect(
      talk.text == """
        › ! zelf lezen
        + noted need p1 ijs.week "zelf lezen"
        › ! hulp bij post
        + noted need p1 ijs.week "hulp bij post"
        › ! rust
        + noted need p1 ijs.week "rust"
        › = jij wilt lezen
        + noted summary interviewer ijs.week "jij wilt lezen"
        › > ik bel maandag
        + noted promise interviewer ijs.week "ik bel maandag"
        › /afronden
          7  jij wilt lezen
          Dit vatte ik zo samen. Klopt dat?
          ja · nee en hoe het wel is · weg · Enter: nog open
        › ja
        + responded 7 confirmed
          bevestigd
          4  zelf lezen
          Dit hoorde ik als iets wat je nodig hebt. Klopt dat?
          ja · nee en hoe het wel is · weg · Enter: nog open
        › klopt
        + responded 4 confirmed
          bevestigd
          5  hulp bij post
          Dit hoorde ik als iets wat je nodig hebt. Klopt dat?
          ja · nee en hoe het wel is · weg · Enter: nog open
        › nee, zonder hulp
        + responded 5 corrected "zonder hulp"
          verbeterd
          6  rust
          Dit hoorde ik als iets wat je nodig hebt. Klopt dat?
          ja · nee en hoe het wel is · weg · Enter: nog open
        › weg
        + responded 6 left-out
          weggelaten
          8  ik bel maandag
          Dit spraken we af. Heb ik het goed gezegd?
          ja · nee en hoe het wel is · weg · Enter: nog open
        › ja
        + responded 8 confirmed
          bevestigd
          Nog niet besproken: Zaken regelen, Wat je nog wilt
          Wat heb ik niet gevraagd? En met wie moet ik nog meer praten?
          typ wat ze zeggen · Enter: verder
        › vraag mijn neef
        + noted said p1 closing.missed "vraag mijn neef"
        ›
          Mogen we jouw eigen woorden laten lezen, zonder jouw naam erbij?
          ja · nee · Enter: nog open
        › ja
        + consented quoting ["p1"] yes nl spoken
          citeren: ja (Selam)
          Mogen we wat je vertelde delen met de gemeente of met andere organisaties?
          ja · nee · Enter: nog open
        › nee
        + consented sharing ["p1"] no nl spoken
          delen: nee (Selam)
          Mogen we later nog eens contact met je opnemen?
          ja · nee · Enter: nog open
        ›
          Nog niet gezegd bij het begin:
          Fijn dat je er bent.
          Ik ben benieuwd naar jou.
          Nog niet gevraagd:
          Is het goed dat ik opschrijf wat je vertelt? Jouw naam komt er niet bij.
          Dank je wel.
          Straks, voor jezelf: hoe ging het? Eén regel, of Enter om af te sluiten.
        › ging goed
        + noted debrief interviewer closing.debrief "ging goed"
        + closed 18
          (over)
        """)
  }

  @Test func `Enter leaves each step of the close as it is`() {
    var talk = Dialogue()
    talk.type("! zelf lezen", "/afronden", "", "", "", "", "", "")
    #expect(
      talk.text == """
        › ! zelf lezen
        + noted need p1 ijs.week "zelf lezen"
        › /afronden
          4  zelf lezen
          Dit hoorde ik als iets wat je nodig hebt. Klopt dat?
          ja · nee en hoe het wel is · weg · Enter: nog open
        ›
          Nog niet besproken: Zaken regelen, Wat je nog wilt
          Wat heb ik niet gevraagd? En met wie moet ik nog meer praten?
          typ wat ze zeggen · Enter: verder
        ›
          Mogen we jouw eigen woorden laten lezen, zonder jouw naam erbij?
          ja · nee · Enter: nog open
        ›
          Mogen we wat je vertelde delen met de gemeente of met andere organisaties?
          ja · nee · Enter: nog open
        ›
          Mogen we later nog eens contact met je opnemen?
          ja · nee · Enter: nog open
        ›
          Nog niet gezegd bij het begin:
          Fijn dat je er bent.
          Ik ben benieuwd naar jou.
          Nog niet gevraagd:
          Is het goed dat ik opschrijf wat je vertelt? Jouw naam komt er niet bij.
          Dank je wel.
          Straks, voor jezelf: hoe ging het? Eén regel, of Enter om af te sluiten.
        ›
        + closed 5
          (over)
        """)
  }

  @Test func `a step of the close takes other lines as notes and waits`() {
    var talk = Dialogue()
    talk.type("! zelf lezen", "/afronden", "dat zei mijn zus ook", "ja", "/stop")
    #expect(
      talk.text == """
        › ! zelf lezen
        + noted need p1 ijs.week "zelf lezen"
        › /afronden
          4  zelf lezen
          Dit hoorde ik als iets wat je nodig hebt. Klopt dat?
          ja · nee en hoe het wel is · weg · Enter: nog open
        › dat zei mijn zus ook
        + noted said p1 closing.need "dat zei mijn zus ook"
          Bewaard. De vraag staat nog open: ja · nee
        › ja
        + responded 4 confirmed
          bevestigd
          Nog niet besproken: Zaken regelen, Wat je nog wilt
          Wat heb ik niet gevraagd? En met wie moet ik nog meer praten?
          typ wat ze zeggen · Enter: verder
        › /stop
          Gestopt. `gehoord hervat` gaat verder waar je was.
          (over)
        """)
  }

  @Test func `closing a group: the needs together, corrected and left out by number`() {
    var talk = Dialogue(.focusGroup, names: ["Fatma", "Karel"])
    talk.type(
      "f: ! lezen", "k: ! fietsen", "! zwemmen", "/afronden", "5 nee, zelf lezen", "6 weg",
      "99 weg", "ja", "", "f: ja", "k: nee", "nee", "", "")
    #expect(
      talk.text == """
        › f: ! lezen
        + noted need p1 ijs.week "lezen"
        › k: ! fietsen
        + noted need p2 ijs.week "fietsen"
        › ! zwemmen
        + noted need p2 ijs.week "zwemmen"
        › /afronden
          Ik hoorde 3 dingen:
          5  lezen
          6  fietsen
          7  zwemmen
          ja: alles klopt · 5 nee en hoe het wel is · 5 weg · Enter: verder
        › 5 nee, zelf lezen
        + responded 5 corrected "zelf lezen"
          verbeterd
        › 6 weg
        + responded 6 left-out
          weggelaten
        › 99 weg
        + noted said p2 closing.need "99 weg"
          Bewaard. De vraag staat nog open: ja · nee
        › ja
        + responded 7 confirmed
          bevestigd
          Nog niet besproken: Zaken regelen, Wat je nog wilt
          Wat heb ik niet gevraagd? En met wie moet ik nog meer praten?
          typ wat ze zeggen · Enter: verder
        ›
          Mogen we jouw eigen woorden laten lezen, zonder jouw naam erbij?
          ja · nee · Enter: nog open
        › f: ja
        + consented quoting ["p1"] yes nl spoken
          citeren: ja (Fatma)
        › k: nee
        + consented quoting ["p2"] no nl spoken
          citeren: nee (Karel)
          Mogen we wat je vertelde delen met de gemeente of met andere organisaties?
          ja · nee · Enter: nog open
        › nee
        + consented sharing ["p1","p2"] no nl spoken
          delen: nee (Fatma, Karel)
          Mogen we later nog eens contact met je opnemen?
          ja · nee · Enter: nog open
        ›
          Nog niet gezegd bij het begin:
          Fijn dat je er bent.
          Ik ben benieuwd naar jou.
          Nog niet gevraagd:
          Is het goed dat ik opschrijf wat je vertelt? Jouw naam komt er niet bij.
          Dank je wel.
          Straks, voor jezelf: hoe ging het? Eén regel, of Enter om af te sluiten.
        ›
        + closed 15
          (over)
        """)
  }

  @Test func `a group without needs goes straight on`() {
    var talk = Dialogue(.focusGroup, names: ["Fatma"])
    talk.type("/afronden", "", "ja", "ja", "ja", "")
    #expect(
      talk.text == """
        › /afronden
          Nog niet besproken: Zaken regelen, Wat je nog wilt
          Wat heb ik niet gevraagd? En met wie moet ik nog meer praten?
          typ wat ze zeggen · Enter: verder
        ›
          Mogen we jouw eigen woorden laten lezen, zonder jouw naam erbij?
          ja · nee · Enter: nog open
        › ja
        + consented quoting ["p1"] yes nl spoken
          citeren: ja (Fatma)
          Mogen we wat je vertelde delen met de gemeente of met andere organisaties?
          ja · nee · Enter: nog open
        › ja
        + consented sharing ["p1"] yes nl spoken
          delen: ja (Fatma)
          Mogen we later nog eens contact met je opnemen?
          ja · nee · Enter: nog open
        › ja
        + consented contact ["p1"] yes nl spoken
          contact: ja (Fatma)
          Nog niet gezegd bij het begin:
          Fijn dat je er bent.
          Ik ben benieuwd naar jou.
          Nog niet gevraagd:
          Is het goed dat ik opschrijf wat je vertelt? Jouw naam komt er niet bij.
          Dank je wel.
          Straks, voor jezelf: hoe ging het? Eén regel, of Enter om af te sluiten.
        ›
        + closed 7
          (over)
        """)
  }

  @Test func `after the close: forgetting and withdrawing still work, new lines do not`() {
    var talk = Dialogue()
    talk.type(
      "! lezen", "/afronden", "/n", "/n", "/n", "/n", "/n", "/n", "nog iets", "/vergeet 4",
      "/afronden")
    #expect(
      talk.text == """
        › ! lezen
        + noted need p1 ijs.week "lezen"
        › /afronden
          4  lezen
          Dit hoorde ik als iets wat je nodig hebt. Klopt dat?
          ja · nee en hoe het wel is · weg · Enter: nog open
        › /n
          Nog niet besproken: Zaken regelen, Wat je nog wilt
          Wat heb ik niet gevraagd? En met wie moet ik nog meer praten?
          typ wat ze zeggen · Enter: verder
        › /n
          Mogen we jouw eigen woorden laten lezen, zonder jouw naam erbij?
          ja · nee · Enter: nog open
        › /n
          Mogen we wat je vertelde delen met de gemeente of met andere organisaties?
          ja · nee · Enter: nog open
        › /n
          Mogen we later nog eens contact met je opnemen?
          ja · nee · Enter: nog open
        › /n
          Nog niet gezegd bij het begin:
          Fijn dat je er bent.
          Ik ben benieuwd naar jou.
          Nog niet gevraagd:
          Is het goed dat ik opschrijf wat je vertelt? Jouw naam komt er niet bij.
          Dank je wel.
          Straks, voor jezelf: hoe ging het? Eén regel, of Enter om af te sluiten.
        › /n
        + closed 5
          (over)
        › nog iets
          Dit gesprek is afgesloten. Met `gehoord hervat` open je het weer.
          (refused)
        › /vergeet 4
        + erased [4]
          4 is vergeten: de tekst is weg
          (history forgotten)
        › /afronden
          Dit gesprek is afgesloten. Met `gehoord hervat` open je het weer.
          (refused)
        """)
  }

  @Test func `what was skipped at the start is reminded of at the end`() {
    var talk = Dialogue(withOpening: true)
    talk.type("", "/g ijs", "/afronden", "", "", "", "", "")
    #expect(
      talk.text == """
        ›
        + covered welkom
          Ik ben benieuwd naar jou.
        › /g ijs
        + skipped doel
        + skipped consent-notes
        + skipped consent-recording
        + asked ijs.week
          1  Het ijs breken
          Hoe was je week?
        › /afronden
          Nog niet besproken: Zaken regelen, Wat je nog wilt
          Wat heb ik niet gevraagd? En met wie moet ik nog meer praten?
          typ wat ze zeggen · Enter: verder
        ›
          Mogen we jouw eigen woorden laten lezen, zonder jouw naam erbij?
          ja · nee · Enter: nog open
        ›
          Mogen we wat je vertelde delen met de gemeente of met andere organisaties?
          ja · nee · Enter: nog open
        ›
          Mogen we later nog eens contact met je opnemen?
          ja · nee · Enter: nog open
        ›
          Nog niet gezegd bij het begin:
          Ik ben benieuwd naar jou.
          Nog niet gevraagd:
          Is het goed dat ik opschrijf wat je vertelt? Jouw naam komt er niet bij.
          Dank je wel.
          Straks, voor jezelf: hoe ging het? Eén regel, of Enter om af te sluiten.
        ›
        + closed 8
          (over)
        """)
  }

  @Test func `a pasted block answers nothing in the close`() {
    var talk = Dialogue()
    talk.type("! lezen", "/afronden")
    talk.paste("ja", "weg")
    talk.type("ja")
    #expect(
      talk.text == """
        › ! lezen
        + noted need p1 ijs.week "lezen"
        › /afronden
          4  lezen
          Dit hoorde ik als iets wat je nodig hebt. Klopt dat?
          ja · nee en hoe het wel is · weg · Enter: nog open
        › [ja ⏎ weg]
        + noted said p1 closing.need "ja"
        + noted said p1 closing.need "weg"
        › ja
        + responded 4 confirmed
          bevestigd
          Nog niet besproken: Zaken regelen, Wat je nog wilt
          Wat heb ik niet gevraagd? En met wie moet ik nog meer praten?
          typ wat ze zeggen · Enter: verder
        """)
  }
}

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

  @Test func `going on with a talk that was closed opens it again`() {
    var talk = Dialogue(resuming: .sample(.asked(.week), .closed(count: 4)))
    talk.type("nog iets")
    #expect(
      talk.beginning + "\n" + talk.text == """
        + reopened
        + resumed
          Verder met De buurt · 0 notities
          noord · 2026-11-21
          Namen staan niet in het verslag. /wie p1 NAAM zet er een terug.
          1  Het ijs breken
          Hoe was je week?
        › nog iets
        + noted said p1 ijs.week "nog iets"
        """)
  }

  @Test(arguments: [
    (80, "ijs · Selam · 3′ › "), (50, "ijs · Selam · 3′ › "), (49, "Selam › "), (24, "Selam › "),
    (23, "› "), (0, "› "),
  ])
  func `the prompt tells where you are, less on a narrow screen`(width: Int, prompt: String) {
    let session = Dialogue().session
    #expect(session.prompt(width: width, at: .sample(minute: 3)) == prompt)
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
    #expect(close.contains(ConsentScope.notes.question.nl))
  }
}
