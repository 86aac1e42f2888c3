import Formats
import Support
import Testing

@Suite struct CSVTests {
  @Test func `commas, quotes and new lines are quoted, and lines end as the standard says`() {
    let table = CSV(
      columns: ["a", "b"], rows: [["een, twee", "zij zei \"ja\""], ["regel\nregel", "café"]])
    #expect(
      table.text == "a,b\r\n\"een, twee\",\"zij zei \"\"ja\"\"\"\r\n\"regel\nregel\",café\r\n")
  }

  @Test(arguments: [
    "=1+1", "+31 6", "-5", "@sum(a1)", "\t=1", "\r=1", "\0=1", " =1", "\n@a", "\u{FF1D}1",
    "\u{FF0B}1",
  ])
  func `what a spreadsheet would take for a formula stays text`(cell: String) {
    let text = CSV(columns: ["x"], rows: [[cell]]).text.dropFirst("x\r\n".count)
    #expect(text.hasPrefix("'") || text.hasPrefix("\"'"))
  }

  @Test(arguments: ["12", "brieven lezen", "50% minder", "", "'s avonds"])
  func `anything else is as it was`(cell: String) {
    #expect(CSV(columns: ["x"], rows: [[cell]]).text == "x\r\n\(cell)\r\n")
  }

  @Test func `a quote with a combining mark on it is still a quote`() {
    let text = CSV(columns: ["x"], rows: [["a,\"\u{301}b"]]).text
    #expect(Array(text.utf8) == Array("x\r\n\"a,\"\"\u{301}b\"\r\n".utf8))
  }

  @Test func `control characters are shown`() {
    #expect(CSV(columns: ["x"], rows: [["a\u{1B}[31mb"]]).text == "x\r\na␛[31mb\r\n")
  }
}

@Suite struct EchoesTests {
  private func echoes(_ sentences: String..., hearing words: String...) -> [String] {
    var echoes = Echoes(sentences)
    for words in words { echoes.hear(words) }
    return sentences.filter(echoes.holds)
  }

  @Test func `a sentence that is what may not be read is known by its words`() {
    #expect(
      echoes("Ik schaam me!", "Zelf lezen", hearing: "ik schaam me", "lezen") == ["Ik schaam me!"])
  }

  @Test func `three words within a longer sentence are somebody's own, two are not`() {
    let sentence = "Voor wie zegt: ze lachen om mij"
    #expect(echoes(sentence, hearing: "ze lachen om") == [sentence])
    #expect(echoes(sentence, hearing: "ze lachen") == [])
    #expect(echoes("hij lachte omhoog", hearing: "hij lachte om") == [])
  }

  @Test func `a quotation of three words out of what may not be read is somebody's own too`() {
    let sentence = "Ze zei \"ik schaam me zo\", dus in juni lezen tien mensen."
    #expect(echoes(sentence, hearing: "ik schaam me zo voor de buren") == [sentence])
    #expect(echoes("Ze zei \"ik schaam\".", hearing: "ik schaam me zo voor de buren") == [])
  }
}

@Suite struct PopulationFigureTests {
  @Test(arguments: [
    ("1 op de 5 leest moeilijk (bron: CBS, 2025)", "1 op de 5 leest moeilijk", "CBS, 2025"),
    ("1 in 5. Source: local monitor.", "1 in 5", "local monitor"),
    ("40%, Bron: gemeente", "40%", "gemeente"),
  ])
  func `a figure and its source are told apart`(line: String, text: String, source: String) throws {
    let figure = try #require(PopulationFigure(line))
    #expect(figure.text == text)
    #expect(figure.source == source)
  }

  @Test(arguments: ["1 op de 5", "(bron: CBS)", "1 op de 5 (bron: )", ""])
  func `without a source it is no figure`(line: String) { #expect(PopulationFigure(line) == nil) }

  @Test func `a translation comes back as it was kept`() {
    let sentence = TranslatedSentence("Wat we hoorden", in: WrittenLanguage("ar"), "ما سمعناه")
    #expect(TranslatedSentence(kept: sentence.kept) == sentence)
    #expect(TranslatedSentence(kept: "zomaar iets") == nil)
  }
}
