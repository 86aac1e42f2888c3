import Safeguarding
import Testing

@Suite struct BSNTests {
  @Test(arguments: [
    ("999990007", true), ("999990019", true), ("999990020", true), ("999990111", true),
    ("999999990", true), ("111222333", true), ("123456782", true), ("012345672", true),
    ("012345611", true), ("999990000", false), ("999990001", false), ("999990018", false),
    ("999990091", false), ("999900019", false), ("000000000", false), ("99999001", false),
    ("9999900190", false), ("", false),
  ])
  func `the eleven-test`(number: String, passes: Bool) {
    #expect(BSN.passesElevenTest(number.compactMap(\.wholeNumberValue)) == passes)
  }

  @Test(arguments: [
    ("999990019", "[BSN]"),
    ("mijn bsn is 999990019.", "mijn bsn is [BSN]."),
    ("bsn:999990019", "bsn:[BSN]"),
    ("bsn 9999 90 019 en dan", "bsn [BSN] en dan"),
    ("9999.90.019", "[BSN]"),
    ("999-990-019", "[BSN]"),
    ("9999\u{A0}90\u{A0}019", "[BSN]"),
    ("(999990019)", "([BSN])"),
    ("999990019 en 999990007, allebei", "[BSN] en [BSN], allebei"),
    ("٩٩٩٩٩٠٠١٩", "[BSN]"),
    ("zonder woord ervoor: 999990019", "zonder woord ervoor: [BSN]"),
    ("bsn 12345611", "bsn [BSN]"),
    ("haar burgerservicenummer, zei ze, is 12345611", "haar burgerservicenummer, zei ze, is [BSN]"),
    ("citizen service number 1234 56 11", "citizen service number [BSN]"),
  ])
  func `a number that passes is masked`(text: String, masked: String) {
    #expect(BSN.masking(text).text == masked)
  }

  @Test(arguments: [
    "geen nummers", "999990018", "12345611", "op 12012026", "ze belt 0612345678",
    "ze belt 06 12345678", "ze belt 06-12 34 56 78", "ze belt +31612345678",
    "ze belt +31 6 12345678", "ze belt 0031612345678", "NL91ABNA0417164300",
    "NL91 ABNA 0417 1643 00", "op 21-11-2026 om 14.00 uur", "2026-11-21T14:03:22", "12-01-2026",
    "postcode 1234 AB, huis 12", "€ 1.250,00", "9999900190", "kenmerk X999990019",
  ])
  func `what is no citizen service number stays`(text: String) {
    let result = BSN.masking(text)
    #expect(result.text == text)
    #expect(result.count == 0)
  }

  @Test(arguments: [
    ("p1 999990019", "p1 [BSN]"), ("kind 2 999990019", "kind 2 [BSN]"),
    ("om 10.30 999990019", "om 10.30 [BSN]"), ("999990019 12", "[BSN] 12"),
    ("999990019 999990007", "[BSN] [BSN]"), ("bsn999990019", "bsn[BSN]"),
  ])
  func `another number or the word itself against it does not save it`(
    text: String, masked: String
  ) {
    #expect(BSN.masking(text).text == masked)
  }

  @Test func `a date with a number after it is no citizen service number`() {
    #expect(BSN.masking("op 11-03-2026 8 mensen").text == "op 11-03-2026 8 mensen")
  }

  @Test func `each one masked is counted`() {
    #expect(BSN.masking("999990019, 999990018, 999990007").count == 2)
  }
}
