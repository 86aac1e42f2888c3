import Conversing
import Interviewing
import Support
import Testing

// Dialogues as they go: after `›` what is typed, after `+` what is kept, then what is shown.
// Without an opening, the first line typed becomes note 4 with one person, 5 with two.
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
          Bij deze vraag nog niet: Fatma
        › /weg k
        + left p2
          Karel is weg
          Nog niet gevraagd: citeren, delen, contact. Kan het nog? /toestemming citeren ja Karel
        › /weg Karel
          Karel was al weg. /erbij Karel brengt die persoon terug.
          (refused)
        › /erbij Karel
        + joined p2
          Karel is erbij
        › /erbij karel
          karel is er al bij. Nog iemand die zo heet? /erbij karel B
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
          Is het goed dat we opschrijven wat jullie vertellen? Namen komen er niet bij.
          ja · nee · Enter: weet ik nog niet
        › ja
          Er is nog niemand om te vragen. /erbij NAAM voegt iemand toe.
        """)
  }
}
