import Conversing
import Interviewing
import Support
import Testing

@Suite struct CompletionTests {
  @Test(arguments: [
    ("/vo", ["/volgende", "/vorige"]), ("/ga", ["/ga"]), ("/zzz", []), ("/next", []),
    ("/ga ", ["ijs", "zaken", "dromen"]), ("/g z", ["zaken"]), ("/go D", ["dromen"]),
    ("/weg ", ["Fatma", "p2"]), ("/weg f", ["Fatma"]), ("/eens Fatma p", ["p2"]),
    ("/wijzig ", ["5", "6"]), ("/lees 6", ["6"]),
    (
      "/toestemming ",
      ["notities", "opname", "citeren", "delen", "contact", "ja", "nee", "intrekken"]
    ),
    ("/toestemming citeren n", ["notities", "nee"]), ("/vraag ", ["en"]), ("/vraag t", []),
    ("/help wij", ["wijzig"]), ("/pauze ", []), ("/zoek iets", []), ("/zzz a", []),
    ("F", ["Fatma:"]), ("p", ["p2:"]), ("Fatma is", []), ("", []), ("gewone tekst", []),
  ])
  func `Tab offers what can stand where the line ends`(line: String, candidates: [String]) {
    #expect(Completion(session).candidates(for: line) == candidates)
  }

  @Test func `on an English screen the English words are offered`() {
    let session = Dialogue(language: .english).session
    #expect(Completion(session).candidates(for: "/wr") == ["/wrap-up"])
    #expect(Completion(session).candidates(for: "/consent quoting y") == ["yes"])
  }

  private var session: Session {
    var dialogue = Dialogue(.focusGroup, names: ["Fatma", nil])
    dialogue.type("f: een", "p2: twee")
    return dialogue.session
  }
}
