import Formats
import Interviewing
import Planning
import Testing

@Suite struct SettingsTests {
  @Test(
    arguments: [
      ("", nil, nil), ("  \n", nil, nil), ("language: nl", .dutch, nil),
      ("organisation: Bibliotheek Noord\nlanguage: en", .english, "Bibliotheek Noord"),
      ("goals: [lezen]\npartners: {}\nretention: 5 dagen", nil, nil),
      ("# niets gekozen\n", nil, nil),
    ] as [(String, Language?, String?)])
  func `what the team set`(text: String, language: Language?, organisation: String?) throws {
    let settings = try Settings(reading: Array(text.utf8), name: "gehoord.yaml")
    #expect(settings.language == language)
    #expect(settings.organisation == organisation)
  }

  @Test(arguments: [
    (
      "language: fr",
      """
      gehoord.yaml:1:11: `fr` kan niet bij `language`. Kies uit: nl, en.
        1 | language: fr
          |           ^
      """
    ),
    (
      "organisation: X\nlangauge: nl\nfoo: 1",
      """
      gehoord.yaml:2:1: `langauge` ken ik niet. Bedoelde je `language`?
        2 | langauge: nl
          | ^
      gehoord.yaml:3:1: `foo` ken ik niet. Kies uit: organisation, language, goals, themes, \
      offers, partners, retention.
        3 | foo: 1
          | ^
      """
    ),
    (
      "- een\n- lijst",
      """
      gehoord.yaml:1:1: Bij `gehoord.yaml` hoort een blokje met `naam: waarde`.
        1 | - een
          | ^
      """
    ),
  ])
  func `what is wrong with it, and where`(text: String, report: String) {
    let error = #expect(throws: SyntaxError.self) {
      try Settings(reading: Array(text.utf8), name: "gehoord.yaml")
    }
    #expect(error?.report(in: .dutch) == report)
  }

  @Test func `offers, partners, goals and themes are read, short and long`() throws {
    let text = """
      goals: [Meedoen, Basisvaardigheden]
      themes: Taal
      offers:
        - Taalcafé
        - name: Formulierenbrigade
          domain: affairs
          domains: [digitaal]
          for: ouders
          practice: [inloop, buddy]
          partner: Raadslieden
          needs: [brieven lezen, formulieren]
      partners:
        - name: Raadslieden
          contact: balie
          domains: [zaken, numeracy-money]
        - Buurthuis
      """
    let supply = try Settings(reading: Array(text.utf8), name: "gehoord.yaml").supply
    var forms = Offer("Formulierenbrigade")
    forms.domains = [.affairs, .digital]
    forms.audience = "ouders"
    forms.practices = [.dropIn, .buddy]
    forms.partner = "Raadslieden"
    forms.needs = ["brieven lezen", "formulieren"]
    var advice = Partner("Raadslieden")
    advice.contact = "balie"
    advice.domains = [.affairs, .numeracyMoney]
    #expect(supply.goals == ["Meedoen", "Basisvaardigheden"])
    #expect(supply.themes == ["Taal"])
    #expect(supply.offers == [Offer("Taalcafé"), forms])
    #expect(supply.partners == [advice, Partner("Buurthuis")])
    #expect(supply.partnerNames == ["Raadslieden", "Buurthuis"])
  }

  @Test func `all that is wrong with offers comes at once, with its place`() {
    let text = """
      offers:
        - name: Taalcafé
          domian: affairs
        - domain: afairs
          practice: group
        - name: Chess
          practice: goup
      partners: Buurthuis
      """
    let error = #expect(throws: SyntaxError.self) {
      try Settings(reading: Array(text.utf8), name: "gehoord.yaml")
    }
    #expect(
      error?.report(in: .english) == """
        gehoord.yaml:3:5: I don't know `domian`. Did you mean `domain`?
          3 |     domian: affairs
            |     ^
        gehoord.yaml:4:5: `name` is missing in this offer. Add a line `name: …`.
          4 |   - domain: afairs
            |     ^
        gehoord.yaml:7:15: `practice` cannot be `goup`. Did you mean `group`?
          7 |     practice: goup
            |               ^
        gehoord.yaml:8:11: `partners` should be a list: lines that start with `- `.
          8 | partners: Buurthuis
            |           ^
        """)
  }

  @Test func `a file that is no UTF-8 says which byte`() {
    let error = #expect(throws: SyntaxError.self) {
      try Settings(reading: Array("language: ".utf8) + [0xE9], name: "gehoord.yaml")
    }
    #expect(
      error?.report(in: .dutch)
        == "gehoord.yaml:1:1: Byte 10 is geen UTF-8. Sla het bestand op als UTF-8.")
  }

  @Test func `a file that is too large is called that`() {
    let error = #expect(throws: SyntaxError.self) {
      try Settings(
        reading: [UInt8](repeating: UInt8(ascii: "#"), count: (256 << 10) + 1),
        name: "gehoord.yaml")
    }
    #expect(error?.problems.map(\.kind) == [.tooLarge(bytes: 262_145, limit: 262_144)])
  }
}
