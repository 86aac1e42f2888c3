import Conversing
import Interviewing
import Support
import Testing

/// Lines that may be needs too, judged before the needs are read back.
@Suite struct SessionSuggestionsTests {
  private static let letters = "ik snap die brieven van de belasting niet"
  private static let cycling = "ik wil graag leren fietsen"

  private func talk(
    _ lines: String..., form: ConversationForm = .oneOnOne, names: [String?] = ["Selam"],
    language: Language = .dutch
  ) -> Dialogue {
    var talk = Dialogue(form, names: names, language: language, atKeyboard: true)
    for line in lines { talk.type(line) }
    return talk
  }

  @Test func `accepted, reworded, rejected or left for later, and then read back`() {
    var talk = talk(Self.letters, Self.cycling, "lekker weer", "ik ben vaak alleen thuis")
    talk.type("/afronden", "j", "n", "vaker onder de mensen", "ja 8")
    #expect(
      talk.text.components(after: "› /afronden\n") == """
          5  ik wil graag leren fietsen
          Hoort dit erbij, als iets wat nodig is?
          een wens: “wil graag”
          j: ja · n: nee · of typ het in andere woorden · Enter: later
        › j
        + judged 5 accepted
          5 is een behoefte
          4  ik snap die brieven van de belasting niet
          Hoort dit erbij, als iets wat nodig is?
          een vraag: “snap”
          j: ja · n: nee · of typ het in andere woorden · Enter: later
        › n
        + judged 4 rejected
          blijft een gewone notitie
          7  ik ben vaak alleen thuis
          Hoort dit erbij, als iets wat nodig is?
          mensen om je heen: “ben vaak alleen”
          j: ja · n: nee · of typ het in andere woorden · Enter: later
        › vaker onder de mensen
        + judged 7 accepted "vaker onder de mensen"
          7 is een behoefte
          5  ik wil graag leren fietsen
          Dit hoorde ik als iets wat je nodig hebt. Klopt dat?
          ja · ja 8: zo belangrijk · nee, en hoe het wel is · weg · Enter: nog open
        › ja 8
        + responded 5 confirmed
        + weighed 5 8
          bevestigd · 8/10
          7  vaker onder de mensen
          Dit hoorde ik als iets wat je nodig hebt. Klopt dat?
          ja · ja 8: zo belangrijk · nee, en hoe het wel is · weg · Enter: nog open
        """)
  }

  @Test func `what nobody marked is no part of a script`() {
    var talk = Dialogue()
    talk.type(Self.letters, "/afronden")
    #expect(talk.session.keys == [])
    #expect(talk.text.contains("Wat heb ik niet gevraagd?"))
  }

  @Test func `under the cover nothing of it is shown, nor taken`() {
    var talk = talk(Self.letters)
    talk.type("/dek", "/afronden", "j")
    #expect(talk.session.keys == [])
    #expect(!talk.text.contains("judged"))
    var open = self.talk(Self.letters)
    open.type("/afronden")
    #expect(open.session.keys == ["j", "n"])
    open.type("/dek", "j")
    #expect(open.session.keys == [])
    #expect(!open.text.contains("judged"))
  }

  @Test func `a group hears an accepted line among the others`() {
    var talk = talk(
      "n: \(Self.letters)", form: .focusGroup, names: ["Nadia", "Kamil"])
    talk.type("/afronden", "ja")
    #expect(
      talk.text.components(after: "› ja\n") == """
        + judged 5 accepted
          5 is een behoefte
          Ik hoorde één ding:
          5  ik snap die brieven van de belasting niet
          ja: alles klopt · 5 nee en hoe het wel is · 5 weg · Enter: verder
        """)
  }

  @Test func `a name in other words becomes the alias`() {
    var talk = talk(Self.letters)
    talk.type("/afronden", "Selam leest brieven")
    #expect(talk.text.contains("+ judged 4 accepted \"p1 leest brieven\""))
    #expect(talk.text.contains("4  Selam leest brieven"))
  }

  @Test func `a stray key decides nothing`() {
    var talk = talk(Self.letters)
    talk.type("/afronden", "k")
    #expect(!talk.text.contains("judged"))
    #expect(talk.text.hasSuffix("Typ j of n, of het hele zinnetje in andere woorden.\n  (refused)"))
  }

  @Test func `a key held down is one answer`() {
    var talk = talk(Self.letters, Self.cycling)
    talk.type("/afronden", "jj")
    #expect(talk.text.ranges(of: "+ judged").count == 1)
  }

  // MARK: How much, and why

  @Test func `a need gets its weight and its reason`() {
    var talk = Dialogue()
    talk.type(
      "! zelf lezen", "/belang 8", "/waarom", "dan help ik mijn kind", "/waarom 4 en voor mezelf",
      "/belang 4 9/10", "/samenvatting")
    #expect(
      talk.text == """
        › ! zelf lezen
        + noted need p1 ijs.week "zelf lezen"
        › /belang 8
        + weighed 4 8
          4: belang 8 van 10
        › /waarom
          4  zelf lezen · het volgende antwoord vertelt waarom
        › dan help ik mijn kind
        + noted said p1 ijs.week "dan help ik mijn kind"
        + deepened 4 6
          6 vertelt waarom 4
        › /waarom 4 en voor mezelf
        + noted said p1 ijs.week "en voor mezelf"
        + deepened 4 8
          8 vertelt waarom 4
        › /belang 4 9/10
        + weighed 4 9
          4: belang 9 van 10
        › /samenvatting
          Behoeften
          4  zelf lezen · 9/10
        """)
  }

  @Test func `the note after a need tells why, without a number`() {
    var talk = Dialogue()
    talk.type("! zelf lezen", "dan help ik mijn kind", "/why")
    #expect(talk.text.hasSuffix("› /why\n+ deepened 4 5\n  5 vertelt waarom 4"))
  }

  @Test(arguments: ["/belang", "/belang 11", "/belang veel", "/belang 4 5 6", "/belang -1"])
  func `a weight that is none asks again`(line: String) {
    var talk = Dialogue()
    talk.type("! zelf lezen", line)
    #expect(!talk.text.contains("weighed"))
    #expect(talk.reply.isRefused)
  }

  @Test func `without a need there is nothing to weigh`() {
    var talk = Dialogue()
    talk.type("mooi weer", "/belang 5", "/waarom", "/waarom 4", "/waarom 9")
    #expect(
      talk.text == """
        › mooi weer
        + noted said p1 ijs.week "mooi weer"
        › /belang 5
          Er is nog geen behoefte. Een ! na een notitie maakt er een.
          (refused)
        › /waarom
          Er is nog geen behoefte. Een ! na een notitie maakt er een.
          (refused)
        › /waarom 4
          \(Refusal.noNeed(4).wording.nl)
          (refused)
        › /waarom 9
          \(Refusal.noSuchNote(9).wording.nl)
          (refused)
        """)
  }

  @Test func `another question lets go of the reason that was waited for`() {
    var talk = Dialogue()
    talk.type("! zelf lezen", "/waarom", "/n", "heel iets anders")
    #expect(!talk.text.contains("deepened"))
  }

  @Test func `while a need is read back its weight comes with the yes`() {
    var talk = Dialogue()
    talk.type("! zelf lezen", "/afronden", "ja 8")
    #expect(
      talk.text.contains("› ja 8\n+ responded 4 confirmed\n+ weighed 4 8\n  bevestigd · 8/10\n"))
  }
}

extension String {
  /// What stands behind these words.
  fileprivate func components(after words: String) -> String {
    ranges(of: words).last.map { String(self[$0.upperBound...]) } ?? ""
  }
}
