import Interviewing
import Safeguarding
import Support
import Testing

@Suite struct ScreeningTests {
  private func screening(
    _ rulings: Ruling..., names: [String] = [], language: Language = .dutch
  ) -> Screening { Screening(ownNames: names, rulings: rulings, language: language) }

  private func person(_ words: String, _ replacement: String?) -> Ruling {
    Ruling(kind: .person, words: words, replacement: replacement)
  }

  // MARK: What becomes of a text

  @Test func `what nobody decided about gets its placeholder, in the language of the report`() {
    let text = "Tirhas woont op de Berkenlaan 17, bel 06-12345678, bsn 999990019."
    #expect(
      screening().screened(text).text
        == "[naam] woont op de [adres], bel [telefoonnummer], bsn [BSN].")
    #expect(
      screening(language: .english).screened(text).text
        == "[name] woont op de [address], bel [phone number], bsn [BSN].")
  }

  @Test func `what was decided stands everywhere, in any case, and what may stay stays`() {
    let screening = screening(
      person("Tirhas", "p3"), Ruling(kind: .address, words: "Berkenlaan 17", replacement: nil),
      Ruling(kind: .phone, words: "06-12345678", replacement: "een nummer"))
    let screened = screening.screened(
      "TIRHAS en tirhas, Berkenlaan 17 en berkenlaan 17, 06-12345678, code 06 12345678 en Fatma")
    #expect(
      screened.text
        == "p3 en p3, Berkenlaan 17 en berkenlaan 17, een nummer, code een nummer en [naam]")
    #expect(
      screened.judged.map(\.fate) == [
        .replaced("p3"), .replaced("p3"), .stays, .stays, .replaced("een nummer"),
        .replaced("een nummer"), .undecided,
      ])
  }

  @Test func `the last word on something counts, and another kind is something else`() {
    #expect(
      screening(person("Tirhas", "p3"), person("tirhas", nil)).screened("Tirhas").text == "Tirhas")
    #expect(
      screening(person("Tirhas", nil), person("tirhas", "p3")).screened("Tirhas").text == "p3")
    let address = Ruling(kind: .address, words: "Tirhas", replacement: nil)
    #expect(screening(address).screened("Tirhas belt").text == "[naam] belt")
  }

  @Test func `an everyday word that is a name too is only replaced with its capital`() {
    let screening = screening(person("Roos", "p2"), person("Storm", "p4"))
    #expect(
      screening.screened("Roos en Storm: een roos in de storm").text
        == "p2 en p4: een roos in de storm")
  }

  @Test func `who somebody is, is not said twice`() {
    let screening = screening(person("Tirhas", "mijn zus"))
    #expect(
      screening.screened("Mijn zus Tirhas belt. Haar zus tirhas ook, en Tirhas zegt: bel Tirhas")
        .text
        == "Mijn zus belt. Haar zus ook, en mijn zus zegt: bel mijn zus")
  }

  @Test(arguments: [
    "$1", "\\0", "\\", "$&", "\u{1B}[31m", "%s\\n", "{}", "", "👩‍👧 e\u{301}", "Tirhas",
  ])
  func `a replacement is put there as it is`(replacement: String) {
    #expect(
      screening(person("Tirhas", replacement)).screened("wie is Tirhas? Tirhas!").text
        == "wie is \(replacement)? \(replacement)!")
  }

  @Test func `of words that overlap the longest is decided about`() {
    let screening = screening(
      person("Tirhas", "p3"), person("Tirhas Haile", "p4"), person("Haile", "p5"),
      Ruling(kind: .address, words: "Kerkstraat 6", replacement: "de Kerkstraat"))
    #expect(
      screening.screened("Tirhas Haile, Tirhas, Haile, Tirhas Haile Kidane en Kerkstraat 6 bis")
        .text
        == "p4, p3, p5, [naam] en [adres]")
  }

  @Test func `a name inside an address of a mail box goes with it`() {
    let screening = screening(person("Tirhas", nil), names: ["Selam"])
    #expect(
      screening.screened("tirhas@voorbeeld.example en selam.haile@voorbeeld.example").text
        == "[e-mailadres] en [e-mailadres]")
  }

  @Test func `places hold after emoji and combining marks`() {
    #expect(
      screening(names: ["Gölsüm"]).screened(
        "👩‍👩‍👧 e\u{301} go\u{308}lsu\u{308}m\u{301}, nog een Gölsüm👋"
      ).text
        == "👩‍👩‍👧 e\u{301} [naam], nog een [naam]👋")
  }

  @Test func `a citizen service number is replaced whatever was decided`() {
    let stays = Ruling(kind: .bsn, words: "999990019", replacement: nil)
    let screened = screening(stays).screened("bsn 999990019")
    #expect(screened.text == "bsn [BSN]")
    #expect(screened.judged.map(\.isSettled) == [true])
  }

  @Test func `a file's name is read as words and keeps its form`() {
    #expect(
      screening(names: ["Hiwot"]).screened(fileName: "01-hiwot_met_Fatma-Kaya.txt").text
        == "01-[naam]_met_[naam].txt")
  }

  @Test func `of a conversation all texts change, and no place or number`() {
    let interview = Interview.sample(
      opening: .sample(title: "Met Fatma", imported: ImportedFile(name: "fatma.txt", hash: "a")),
      .noted(
        .sample("Fatma wil #fatma #werk", .need, source: SourceLine(file: "fatma.txt", line: 4))
      ),
      .responded(to: 3, .corrected, text: "Fatma kan het al"))
    let screened = screening(names: ["fatma", "Werk"]).screened(interview)
    #expect(screened.opening?.title == "Met [naam]")
    #expect(screened.opening?.imported?.name == "[naam].txt")
    let note = screened.notes.first
    #expect(note?.number == 3)
    #expect(note?.text == "[naam] wil #[naam] #[naam]")
    #expect(note?.utterance.tags == ["[naam]", "werk"])
    #expect(note?.utterance.source == SourceLine(file: "[naam].txt", line: 4))
    #expect(note?.correction == "[naam] kan het al")
  }

  // MARK: Proposals

  @Test(arguments: [
    ("Mijn zus Tirhas helpt mij", ["[naam]", "mijn zus"]), ("dat zei Tirhas", ["[naam]"]),
    ("de huisarts Jansen belt", ["[naam]", "de huisarts"]),
    ("tante Wanda kookt", ["[naam]", "tante"]),
    ("hij woont op 9712 AB", ["[postcode]", "9712"]),
    ("op de Berkenlaan 17", ["[adres]", "Berkenlaan"]),
    ("op de Jan van Galenstraat 45-2", ["[adres]", "Jan van Galenstraat"]),
    ("in de 1e Helmersstraat 10", ["[adres]", "1e Helmersstraat"]),
    ("at 27 Station Road", ["[adres]", "Station Road"]),
    ("geboren op 12 maart 1978", ["[geboortedatum]", "1978", "jaren 70"]),
    ("geboren op 3 mei 2009", ["[geboortedatum]", "2009", "jaren 2000"]),
    ("Op 21 mei ben ik jarig", ["[geboortedatum]"]), ("bel 06-12345678", ["[telefoonnummer]"]),
    ("mail a@b.example", ["[e-mailadres]"]), ("NL91 ABNA 0417 1643 00", ["[rekeningnummer]"]),
  ])
  func `a finding comes with broader words`(text: String, proposals: [String]) throws {
    let judged = try #require(screening().judging(text).first)
    #expect(screening().proposals(for: judged, in: text) == proposals)
  }

  @Test func `a street with a known name in it is not proposed`() throws {
    let screening = screening(names: ["Galen"])
    let text = "op de Laan van Galen 45"
    let judged = try #require(screening.judging(text).first)
    #expect(judged.finding.kind == .address)
    #expect(screening.proposals(for: judged, in: text) == ["[adres]"])
  }

  @Test func `a finding is shown in its sentence, and no more than that`() throws {
    let far = String(repeating: "ver weg ", count: 20)
    func around(_ text: String) throws -> String {
      Screening.surroundings(
        of: try #require(PersonalData.findings(in: text).first), in: text, reach: 20)
    }
    #expect(try around("Het regent. Mijn zus Tirhas belt! En dan?") == "Mijn zus Tirhas belt!")
    #expect(try around(far + "mijn zus Tirhas " + far).hasPrefix("…"))
    #expect(try around(far + "mijn zus Tirhas " + far).count < 60)
  }

  // MARK: Much of it

  @Test(arguments: [
    "selam ", "zus Tirhas ", "bel 06-12345678, ", "Selam Haile-", "a\u{301}", "\u{AD}a",
  ])
  func `a long text takes no more than its share of time`(piece: String) {
    let screening = screening(person("Tirhas", "mijn zus"), names: ["Selam", "Selam Haile Tesfay"])
    func seconds(_ size: Int) -> Duration {
      let text = String(repeating: piece, count: size / piece.utf8.count)
      return ContinuousClock().measure { _ = screening.screened(text) }
    }
    #expect(seconds(100_000) < .seconds(5))
  }
}
