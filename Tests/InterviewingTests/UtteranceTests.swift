import Interviewing
import Testing

@Suite struct UtteranceTests {
  @Test(arguments: [
    ("zonder aanhalingstekens", []),
    (#""ik doe alles lopend""#, ["ik doe alles lopend"]),
    (#"ze zei "nee" en later "ja graag" dus"#, ["nee", "ja graag"]),
    ("hij zei „dat klopt“ en ging", ["dat klopt"]),
    ("hij zei „dat klopt” en ging", ["dat klopt"]),
    ("hij zei “dat klopt” en ging", ["dat klopt"]),
    ("'s avonds is 'alles' 'stil'", []),
    ("‘s avonds is ‘alles’ stil", []),
    (#""çok zor | heel moeilijk""#, ["çok zor = heel moeilijk"]),
    (#""zor|moeilijk" en "a | b | c""#, ["zor = moeilijk", "a = b | c"]),
    (#""ik kan het niet"#, ["ik kan het niet"]),
    ("„ik kan het niet", ["ik kan het niet"]),
    (#"hij zei "ik kan het niet"#, []),
    (#""""#, []),
    (#"""#, []),
    (#"" ""#, []),
    (#""a" 'b' "c"#, ["a"]),
  ])
  func `literal words in a line, with their translation`(text: String, found: [String]) {
    let quotations = Utterance.quotations(in: text)
    let shown = quotations.map { $0.words + ($0.translation.map { " = \($0)" } ?? "") }
    #expect(shown == found)
  }

  @Test func `a quotation covers its marks, also after an accent and an emoji`() {
    let text = "één 👩‍👧 zei „ja“ en \"nee\""
    let covered = Utterance.quotations(in: text).map { String(text[$0.range]) }
    #expect(covered == ["„ja“", "\"nee\""])
  }

  @Test(arguments: [
    ("niets", []),
    ("lezen #zaken", ["zaken"]),
    ("#digitaal en #werk-leren", ["digitaal", "werk-leren"]),
    ("lezen #zaken, en #geld.", ["zaken", "geld"]),
    ("nummer #1 is nr#werk", []),
    ("https://example.org/#anker # ##dubbel", []),
    ("#één #p2_x #ZAKEN", ["één", "p2_x", "ZAKEN"]),
  ])
  func `a tag stands after a space and before a letter`(text: String, tags: [String]) {
    #expect(Utterance.tags(in: text) == tags)
  }

  @Test(arguments: [
    ("lezen #zaken", "lezen"), ("#geld  sparen   leren #zaken", "sparen leren"),
    ("nummer #1 blijft", "nummer #1 blijft"), ("#werk", ""),
  ])
  func `a label is the text without its tags`(text: String, label: String) {
    #expect(Utterance.label(of: text) == label)
  }

  @Test(arguments: [
    (" a b\t", "a b"), ("\u{A0}a\n", "a"), ("  ", ""), ("", ""), ("a", "a"),
  ])
  func `trimming takes white space from both ends`(text: String, trimmed: String) {
    #expect(text.trimmed == trimmed)
  }

  @Test(arguments: [
    ("p1", 1), ("P3", 3), ("p12", 12), ("p0", nil), ("p01", nil), ("p", nil), ("p-1", nil),
    ("p+1", nil), ("p1 ", nil), ("pim", nil), ("1", nil), ("", nil), ("p１", nil),
    ("p99999999999999999999", nil),
  ])
  func `an alias is a p with a number, so that no name is taken for one`(
    text: String, number: Int?
  ) {
    #expect(Alias(text)?.number == number)
  }

  @Test(arguments: ["interviewer", "interpreter", "everybody", "unknown", "p7"])
  func `a voice comes back from its word`(word: String) {
    #expect(Voice(rawValue: word)?.rawValue == word)
    #expect(Voice(rawValue: "niemand") == nil)
  }

  @Test(arguments: [
    ("zaken.post", "zaken", "post"), ("a.b.c", "a", "b.c"), ("geen", nil, nil),
  ])
  func `a question's address is topic, dot, question`(
    text: String, topic: String?, question: String?
  ) {
    let address = QuestionAddress(text)
    #expect([address?.topic, address?.question] == [topic, question])
  }
}
