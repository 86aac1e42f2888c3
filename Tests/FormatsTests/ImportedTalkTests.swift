import Formats
import Interviewing
import Testing

@Suite struct ImportedTalkTests {
  @Test func `headers in Dutch, lines with speaker, place and time`() {
    let talk = ImportedTalk(
      """
      # titel: Gesprek in de ouderkamer
      # vorm: focusgroep
      # taal: nl
      # toestemming: notities, citeren

      Interviewer: Hoe ziet een gewone dag eruit?
      P1: [00:01:02] Druk, altijd druk.
      Oom Ali: [01:02] ja: vooral 's ochtends
      """)
    #expect(talk.title == "Gesprek in de ouderkamer")
    #expect(talk.form == .focusGroup)
    #expect(talk.language == .dutch)
    #expect(talk.consents == [.notes, .quoting])
    #expect(talk.notUnderstood == [])
    #expect(talk.speakers == ["Interviewer", "P1", "Oom Ali"])
    #expect(
      lines(of: talk) == [
        line("Interviewer", "Hoe ziet een gewone dag eruit?", 6),
        line("P1", "Druk, altijd druk.", 7, 62), line("Oom Ali", "ja: vooral 's ochtends", 8, 62),
      ])
  }

  @Test func `headers in English, in any case`() {
    let talk = ImportedTalk(
      "# Title: A talk\n# FORM: one-on-one\n# Language: EN\n# consent: Notes, recording, contact\n")
    #expect(talk.title == "A talk")
    #expect(talk.form == .oneOnOne)
    #expect(talk.language == .english)
    #expect(talk.consents == [.notes, .recording, .contact])
    #expect(talk.lines == [])
  }

  @Test(arguments: [
    ("Selam: moe", "Selam", "moe"), ("Selam:\tmoe", "Selam", "moe"),
    ("Mevrouw de Vries-Bakker: moe", "Mevrouw de Vries-Bakker", "moe"),
    ("10:30 kwam ze", nil, "10:30 kwam ze"), ("https://example.org", nil, "https://example.org"),
    ("Ze zei, en toen: ja", nil, "Ze zei, en toen: ja"),
    ("een hele lange zin vooraf: ja", nil, "een hele lange zin vooraf: ja"),
    ("zonder spreker", nil, "zonder spreker"), (": niets ervoor", nil, ": niets ervoor"),
    ("P1: [12] geen tijd", "P1", "[12] geen tijd"),
    ("P1: [-1:02] geen tijd", "P1", "[-1:02] geen tijd"),
    ("P1: [lacht] ja", "P1", "[lacht] ja"),
  ])
  func `a name before a colon speaks, prose does not`(text: String, speaker: String?, said: String)
  {
    let talk = ImportedTalk(text)
    #expect(lines(of: talk) == [line(speaker, said, 1)])
    #expect(talk.notUnderstood == (speaker == nil ? [1] : []))
  }

  @Test(arguments: ["# vorm: kring", "# taal: xx", "# toestemming: alles", "# gewoon een kop", "#"])
  func `a header that is not known is reported, and is no line of the talk`(header: String) {
    let talk = ImportedTalk(header + "\nP1: ja")
    #expect(talk.notUnderstood == [1])
    #expect(talk.lines.map(\.number) == [2])
  }

  @Test func `line numbers count every line, also with Windows line ends`() {
    let talk = ImportedTalk("# titel: x\r\n\r\nP1: een\r\n\r\nP1:\r\nP1: twee")
    #expect(lines(of: talk) == [line("P1", "een", 3), line("P1", "twee", 6)])
  }

  private func lines(of talk: ImportedTalk) -> [String] {
    talk.lines.map { line($0.speaker, $0.text, $0.number, $0.recordingSecond) }
  }

  private func line(
    _ speaker: String?, _ text: String, _ number: Int, _ second: Int? = nil
  ) -> String {
    "\(number) \(speaker ?? "-"): \(text)" + (second.map { " at \($0)" } ?? "")
  }
}
