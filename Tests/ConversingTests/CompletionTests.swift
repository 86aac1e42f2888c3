import Conversing
import Interviewing
import Support
import Testing

@Suite struct CompletionTests {
  @Test(arguments: [
    ("/vo", ["/volgende", "/vorige"]), ("/ga", ["/ga"]), ("/zzz", []), ("/next", []),
    ("/ga ", ["ijs", "zaken", "dromen"]), ("/g z", ["zaken"]), ("/go D", ["dromen"]),
    ("/ga wat je", []), ("/ga het", ["ijs"]), ("/ga zaken ", []),
    ("/weg ", ["Fatma", "p2", "Oom Ali"]), ("/weg f", ["Fatma"]), ("/weg oom a", ["Ali"]),
    ("/eens Fatma p", ["p2"]), ("/eens p2 6", ["6"]),
    ("/wijzig ", ["6", "7", "8"]), ("/lees 7", ["7"]), ("/schrap TWEE", ["7"]), ("/lees 7 ", []),
    ("/toestemming ", ["notities", "opname", "citeren", "delen", "contact"]),
    ("/toestemming citeren ", ["ja", "nee", "intrekken"]),
    ("/toestemming citeren ja F", ["Fatma"]), ("/vraag ", ["en", "nl"]), ("/vraag t", []),
    ("/help wij", ["wijzig"]), ("/pauze ", []), ("/zoek iets", []), ("/zzz a", []),
    ("F", ["Fatma:"]), ("p", ["p2:"]), ("oom", ["Oom Ali:"]), ("Oom A", ["Ali:"]),
    ("Fatma is", []), ("", []), ("gewone tekst", []),
    ("post #z", ["#zaken"]), ("#re", ["#rekenen"]), ("dat #f", ["#fiets"]), ("#", tags),
    ("a#z", []),
  ])
  func `Tab offers what can stand where the line ends`(line: String, words: [String]) {
    #expect(Completion(session).candidates(for: line).map(\.word) == words)
  }

  private static let tags = [
    "#fiets", "#werk", "#inburgering", "#opvoeden", "#gezondheid", "#zaken", "#vrij", "#digitaal",
    "#rekenen",
  ]

  @Test func `a choice is shown with what it means`() {
    let completion = Completion(session)
    #expect(
      Page(completion.candidates(for: "/schrap "), columns: 60).text(width: 60) == """
           6  een
           7  twee
           8  drie #fiets

        """)
    #expect(
      Page(completion.candidates(for: "/v"), columns: 60).text(width: 60) == """
           /volgende  de volgende vraag
           /vorige    de vorige vraag
           /vraag     de vraag nog eens, of in een andere taal
           /veilig    wat we doen als iemand zich niet veilig voelt
           /vergeet   wist de tekst echt

        """)
  }

  @Test func `on a narrow screen a choice is cut off, never wrapped`() {
    let page = Page(Completion(session).candidates(for: "/v"), columns: 30)
    #expect(
      page.text(width: 30).hasPrefix("   /volgende  de volgende vr…\n   /vorige"))
  }

  @Test func `a note that was forgotten is not offered`() {
    var dialogue = Dialogue()
    dialogue.type("geheim", "/vergeet 4")
    #expect(Completion(dialogue.session).candidates(for: "/lees ") == [])
  }

  @Test func `on an English screen the English words are offered`() {
    let session = Dialogue(language: .english).session
    #expect(Completion(session).candidates(for: "/wr").map(\.word) == ["/wrap-up"])
    #expect(Completion(session).candidates(for: "/consent quoting y").map(\.word) == ["yes"])
    #expect(
      Completion(session).candidates(for: "/go arr")
        == [Candidate("zaken", "Arranging things")])
    #expect(
      Completion(session).candidates(for: "#nu") == [Candidate("#numeracy", "numbers and money")])
  }

  private var session: Session {
    var dialogue = Dialogue(.focusGroup, names: ["Fatma", nil, "Oom Ali"])
    dialogue.type("f: een", "p2: twee", "drie #fiets")
    return dialogue.session
  }
}
