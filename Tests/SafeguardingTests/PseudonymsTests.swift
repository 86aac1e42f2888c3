import Interviewing
import Safeguarding
import Testing

@Suite struct PseudonymsTests {
  @Test(arguments: [
    ("Selam", "Selam kookt", "p1 kookt"),
    ("Selam", "van selam, SELAM en (Selam)", "van p1, p1 en (p1)"),
    ("Selam", "Selams broer en Selam's zus", "p1s broer en p1's zus"),
    ("Selam", "Selamun en Yoselam en Selam2", "Selamun en Yoselam en Selam2"),
    ("Selam", "\"Selam!\" riep ze", "\"p1!\" riep ze"),
    ("Selam", "Selam-Ann en #selam", "p1-Ann en #p1"),
    ("Selam", "Selam Selam", "p1 p1"),
    ("Roos", "Roos zei dat de roos bloeit", "p1 zei dat de roos bloeit"),
    ("Mark", "het mark van Mark", "het mark van p1"),
    ("Will", "I will ask Will, WILL you", "I will ask p1, WILL you"),
    ("Jan", "Jan ging in jan", "p1 ging in jan"),
    ("Li", "Li en haar lippen", "p1 en haar lippen"),
    ("Zoë", "Zoë en Zoe\u{308} en ZOË", "p1 en p1 en p1"),
    ("Oom Ali", "oom Ali kwam, Ali bleef, mijn oom ging", "p1 kwam, p1 bleef, mijn oom ging"),
    (
      "Fatma van der Vliet", "mevrouw Van der Vliet heet Fatma; van de straat",
      "mevrouw Van der p1 heet p1; van de straat"
    ),
    ("Anne-Marie de Wit", "Anne-Marie is wit weggetrokken", "p1 is p1 weggetrokken"),
    ("O'Brien", "o'brien belde", "p1 belde"),
    ("Selam", "", ""),
    ("", "Selam", "Selam"),
  ])
  func `a name becomes the alias`(name: String, text: String, kept: String) {
    var pseudonyms = Pseudonyms()
    pseudonyms.add(name, for: Alias(1))
    #expect(pseudonyms.concealing(text) == kept)
  }

  @Test func `the longest name goes first`() {
    var pseudonyms = Pseudonyms()
    pseudonyms.add("Ann", for: Alias(1))
    pseudonyms.add("Ann Peters", for: Alias(2))
    #expect(pseudonyms.concealing("Ann Peters lacht") == "p2 lacht")
    #expect(pseudonyms.concealing("mevrouw Peters") == "mevrouw p2")
  }

  @Test func `somebody's whole name is theirs, also where it is part of another's`() {
    var pseudonyms = Pseudonyms()
    pseudonyms.add("Ali", for: Alias(1))
    pseudonyms.add("Ali Demir", for: Alias(2))
    #expect(pseudonyms.concealing("Ali zag Ali Demir") == "p1 zag p2")
  }

  @Test func `names and aliases are found from each other, whatever the case`() {
    var pseudonyms = Pseudonyms()
    pseudonyms.add("Selam", for: Alias(1))
    pseudonyms.add("Yonas", for: Alias(1))
    #expect(pseudonyms.alias(of: "YONAS") == Alias(1))
    #expect(pseudonyms.alias(of: "selam") == nil)
    #expect(pseudonyms.name(of: Alias(1)) == "Yonas")
    #expect(pseudonyms.name(of: Alias(2)) == nil)
  }
}
