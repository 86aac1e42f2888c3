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
          Nog niet gevraagd. Straks kan ook: /toestemming notities ja
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
          Goed, dan bewaar ik die woorden niet. Later toch ja? /toestemming notities ja Selam
          Is het goed dat we het gesprek opnemen?
          ja · nee · Enter: weet ik nog niet
        › een geheim
          Selam wil geen notities; dit is niet bewaard. Later toch ja? /toestemming notities ja
          Selam
          (refused)
        › ! nog een geheim
          Selam wil geen notities; dit is niet bewaard. Later toch ja? /toestemming notities ja
          Selam
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
          Is het goed dat we opschrijven wat jullie vertellen? Namen komen er niet bij.
          ja · nee · Enter: weet ik nog niet
        › k: nee
        + consented notes ["p2"] no nl spoken
          notities: nee (Karel)
          Goed, dan bewaar ik die woorden niet. Later toch ja? /toestemming notities ja Karel
        › f: ja
        + consented notes ["p1"] yes nl spoken
        + covered consent-notes
          notities: ja (Fatma)
          Is het voor iedereen goed dat we het gesprek opnemen?
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
          Goed, dan bewaar ik die woorden niet. Later toch ja? /toestemming notities ja Selam
          Is het goed dat we het gesprek opnemen?
          ja · nee · Enter: weet ik nog niet
        › een geheim
          Selam wil geen notities; dit is niet bewaard. Later toch ja? /toestemming notities ja
          Selam
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
          Is het goed dat we opschrijven wat jullie vertellen? Namen komen er niet bij.
          ja · nee · Enter: weet ik nog niet
        › ja
        + consented notes ["p1","p2"] yes nl spoken
        + covered consent-notes
          notities: ja (Fatma, Karel)
          Is het voor iedereen goed dat we het gesprek opnemen?
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
          Goed, dan bewaar ik die woorden niet. Later toch ja? /toestemming notities ja Selam
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

extension SessionOpeningTests {
  @Test func `an answer for the rest does not overrule somebody's own`() {
    var talk = Dialogue(.focusGroup, names: ["Fatma", "Karel"], withOpening: true)
    talk.type("", "", "k: nee", "ja")
    #expect(talk.text.contains(#"+ consented notes ["p2"] no nl spoken"#))
    #expect(talk.text.contains(#"+ consented notes ["p1"] yes nl spoken"#))
    #expect(talk.session.interview.consents[.notes, Alias(2)] == .no)
  }

  @Test func `the words of somebody who wants no notes are not kept, those of others are`() {
    var talk = Dialogue(.focusGroup, names: ["Fatma", "Karel"], withOpening: true)
    talk.type("", "", "k: nee", "ja", "nee", "k: een geheim", "f: dit mag wel")
    #expect(!talk.text.contains(#"noted said p2"#))
    #expect(talk.text.contains(#""dit mag wel""#))
  }
}
