import Conversing
import Interviewing
import Support
import Testing

// Dialogues as they go: after `›` what is typed, after `+` what is kept, then what is shown.
// Without an opening, the first line typed becomes note 4 with one person, 5 with two.
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
          ja · nee, en hoe het wel is · weg · Enter: nog open
        › ja
        + responded 7 confirmed
          bevestigd
          4  zelf lezen
          Dit hoorde ik als iets wat je nodig hebt. Klopt dat?
          ja · ja 8: zo belangrijk · nee, en hoe het wel is · weg · Enter: nog open
        › klopt
        + responded 4 confirmed
          bevestigd
          5  hulp bij post
          Dit hoorde ik als iets wat je nodig hebt. Klopt dat?
          ja · ja 8: zo belangrijk · nee, en hoe het wel is · weg · Enter: nog open
        › nee, zonder hulp
        + responded 5 corrected "zonder hulp"
          verbeterd
          6  rust
          Dit hoorde ik als iets wat je nodig hebt. Klopt dat?
          ja · ja 8: zo belangrijk · nee, en hoe het wel is · weg · Enter: nog open
        › weg
        + responded 6 left-out
          weggelaten
          8  ik bel maandag
          Dit spraken we af. Heb ik het goed gezegd?
          ja · nee, en hoe het wel is · weg · Enter: nog open
        › ja
        + responded 8 confirmed
          bevestigd
          Nog niet besproken: Zaken regelen, Wat je nog wilt
          Wat heb ik niet gevraagd? En met wie moet ik nog meer praten?
          typ wat ze zeggen · Enter: verder
        › vraag mijn neef
        + noted said p1 closing.missed "vraag mijn neef"
        ›
          Mogen we jouw eigen woorden laten lezen aan anderen, zonder jouw naam erbij?
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
          Nog niet gezegd bij het begin: welkom, doel
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
          ja · ja 8: zo belangrijk · nee, en hoe het wel is · weg · Enter: nog open
        ›
          Nog niet besproken: Zaken regelen, Wat je nog wilt
          Wat heb ik niet gevraagd? En met wie moet ik nog meer praten?
          typ wat ze zeggen · Enter: verder
        ›
          Mogen we jouw eigen woorden laten lezen aan anderen, zonder jouw naam erbij?
          ja · nee · Enter: nog open
        ›
          Mogen we wat je vertelde delen met de gemeente of met andere organisaties?
          ja · nee · Enter: nog open
        ›
          Mogen we later nog eens contact met je opnemen?
          ja · nee · Enter: nog open
        ›
          Nog niet gezegd bij het begin: welkom, doel
          Nog niet gevraagd:
          Is het goed dat ik opschrijf wat je vertelt? Jouw naam komt er niet bij.
          Dank je wel.
          Straks, voor jezelf: hoe ging het? Eén regel, of Enter om af te sluiten.
        ›
        + closed 5
          (over)
        """)
  }

  @Test func `what is struck out during the close is not said back any more`() {
    var talk = Dialogue()
    talk.type("! zelf lezen", "! rust", "/afronden", "/schrap 5", "ja")
    #expect(talk.text.contains("4  zelf lezen"))
    #expect(!talk.text.contains("5  rust"))
    #expect(talk.text.contains("Wat heb ik niet gevraagd?"))
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
          ja · ja 8: zo belangrijk · nee, en hoe het wel is · weg · Enter: nog open
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
          Bewaard. Wat klopt niet? 7 nee en hoe het wel is, of 7 weg
        › ja
        + responded 7 confirmed
          bevestigd
          Nog niet besproken: Zaken regelen, Wat je nog wilt
          Wat heb ik niet gevraagd? En met wie moet ik nog meer praten?
          typ wat ze zeggen · Enter: verder
        ›
          Mogen we jullie eigen woorden laten lezen aan anderen, zonder namen erbij?
          ja · nee · Enter: nog open
        › f: ja
        + consented quoting ["p1"] yes nl spoken
          citeren: ja (Fatma)
        › k: nee
        + consented quoting ["p2"] no nl spoken
          citeren: nee (Karel)
          Mogen we wat jullie vertelden delen met de gemeente of met andere organisaties?
          ja · nee · Enter: nog open
        › nee
        + consented sharing ["p1","p2"] no nl spoken
          delen: nee (Fatma, Karel)
          Mogen we later nog eens contact met jullie opnemen?
          ja · nee · Enter: nog open
        ›
          Nog niet gezegd bij het begin: welkom, doel
          Nog niet gevraagd:
          Is het goed dat we opschrijven wat jullie vertellen? Namen komen er niet bij.
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
          Mogen we jullie eigen woorden laten lezen aan anderen, zonder namen erbij?
          ja · nee · Enter: nog open
        › ja
        + consented quoting ["p1"] yes nl spoken
          citeren: ja (Fatma)
          Mogen we wat jullie vertelden delen met de gemeente of met andere organisaties?
          ja · nee · Enter: nog open
        › ja
        + consented sharing ["p1"] yes nl spoken
          delen: ja (Fatma)
          Mogen we later nog eens contact met jullie opnemen?
          ja · nee · Enter: nog open
        › ja
        + consented contact ["p1"] yes nl spoken
          contact: ja (Fatma)
          Nog niet gezegd bij het begin: welkom, doel
          Nog niet gevraagd:
          Is het goed dat we opschrijven wat jullie vertellen? Namen komen er niet bij.
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
          ja · ja 8: zo belangrijk · nee, en hoe het wel is · weg · Enter: nog open
        › /n
          Nog niet besproken: Zaken regelen, Wat je nog wilt
          Wat heb ik niet gevraagd? En met wie moet ik nog meer praten?
          typ wat ze zeggen · Enter: verder
        › /n
          Mogen we jouw eigen woorden laten lezen aan anderen, zonder jouw naam erbij?
          ja · nee · Enter: nog open
        › /n
          Mogen we wat je vertelde delen met de gemeente of met andere organisaties?
          ja · nee · Enter: nog open
        › /n
          Mogen we later nog eens contact met je opnemen?
          ja · nee · Enter: nog open
        › /n
          Nog niet gezegd bij het begin: welkom, doel
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
          Mogen we jouw eigen woorden laten lezen aan anderen, zonder jouw naam erbij?
          ja · nee · Enter: nog open
        ›
          Mogen we wat je vertelde delen met de gemeente of met andere organisaties?
          ja · nee · Enter: nog open
        ›
          Mogen we later nog eens contact met je opnemen?
          ja · nee · Enter: nog open
        ›
          Nog niet gezegd bij het begin: doel
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
          ja · ja 8: zo belangrijk · nee, en hoe het wel is · weg · Enter: nog open
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
