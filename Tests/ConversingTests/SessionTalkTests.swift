import Conversing
import Interviewing
import Support
import Testing

// Dialogues as they go: after `›` what is typed, after `+` what is kept, then what is shown.
// Without an opening, the first line typed becomes note 4 with one person, 5 with two.
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
    talk.type("/vraag", "/vraag en", "/vraag nl", "/vraag ti")
    #expect(
      talk.text == """
        › /vraag
          1  Het ijs breken
          Hoe was je week?
        › /vraag en
          How was your week?
        › /vraag nl
          Hoe was je week?
        › /vraag ti
          Deze vraag is er niet in ti. Wel in: en, nl.
        """)
  }

  @Test func `a translation nobody checked yet is shown with that warning`() {
    var list = TopicList.sample()
    list.topics[0].questions[0].passage.translations["ti"] = "ሰሙን ከመይ ነይሩ?"
    list.unchecked = ["ti"]
    var talk = Dialogue(list: list)
    talk.type("/vraag ti", "/vraag en")
    #expect(
      talk.text == """
        › /vraag ti
          ሰሙን ከመይ ነይሩ?
          Deze vertaling moet nog worden nagekeken door iemand met die moedertaal.
        › /vraag en
          How was your week?
        """)
  }

  @Test func `an own question in a language without rules is kept and not judged`() {
    let polish = LanguageCode(rawValue: "pl") ?? .dutch
    var talk = Dialogue(list: .sample(language: polish))
    talk.type("? Czy ma pan rower?", "? Is dat je fiets", "? Do you have a bike")
    #expect(
      talk.text == """
        › ? Czy ma pan rower?
        + noted question interviewer ijs.week "Czy ma pan rower?"
        › ? Is dat je fiets
        + noted question interviewer ijs.week "Is dat je fiets"
          gesloten · liever: Hoe kom je waar je moet zijn?
        › ? Do you have a bike
        + noted question interviewer ijs.week "Do you have a bike"
          gesloten · liever: How do you get around?
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
