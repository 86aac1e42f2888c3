import Interviewing
import Support
import Testing

/// `topiclijst controleer`, and a talk with a list in a language the program does not know.
@Suite struct ListCheckTests {
  private let workspace: TemporaryWorkspace

  init() throws { workspace = try TemporaryWorkspace() }

  @Test func `a list with faults: what is wrong and what to do first, then what is good to know`()
    throws
  {
    let path = try workspace.file("straat.yaml", street)
    let outcome = try workspace.gehoord("topiclijst", "controleer", path)
    #expect(outcome.code == 1)
    #expect(outcome.errors == "")
    #expect(try Golden("controleer.txt").difference(from: outcome.output) == nil)
    let english = try workspace.gehoord("--taal", "en", "topiclist", "check", path)
    #expect(try Golden("controleer.en.txt").difference(from: english.output) == nil)
  }

  @Test func `a script gets the same findings and places in both languages`() throws {
    let path = try workspace.file("straat.yaml", street)
    let found = try ["nl", "en"].map { language in
      try workspace.gehoord("--taal", language, "topiclijst", "controleer", "--json", path).output
        .split(separator: "\n").map(\.trimmed).filter {
          $0.hasPrefix("\"finding\"") || $0.hasPrefix("\"place\"")
        }
    }
    #expect(found[0] == found[1])
    #expect(found[0].contains("\"finding\": \"without-probe\","))
    #expect(found[0].count > 6)
  }

  @Test func `a clean list is told in a few lines`() throws {
    let outcome = try workspace.gehoord("topiclijst", "controleer", "praatplaat")
    #expect(
      outcome
        == Outcome(
          0,
          output: """
            praatplaat: in orde
              69 open, 0 gesloten
              leesgemak 104, hoger is makkelijker · opvoeden leest het zwaarst: 95
              langste zin: 13 woorden (closing.bereik)
              lange of moeilijke woorden: inburgering (inburgering.nodig)
              nog na te kijken door iemand met die moedertaal: ar, bg, pl, tr, uk

            """))
  }

  @Test func `every list that is shipped is in order, in six lines at most`() throws {
    let outcome = try workspace.gehoord("topiclijst", "controleer")
    #expect(outcome.code == 0, "\(outcome.output)")
    let reports = outcome.output.split(separator: "\n").split { !$0.hasPrefix("  ") }
    #expect(reports.count >= 3)
    #expect(reports.allSatisfy { $0.count <= 5 })
  }

  @Test(arguments: ["nl", "en"])
  func `the example that a new list starts as is in order`(language: String) throws {
    #expect(try workspace.gehoord("--taal", language, "topiclijst", "nieuw", "weg").code == 0)
    let outcome = try workspace.gehoord("--taal", language, "topiclijst", "controleer", "weg")
    #expect(outcome.code == 0, "\(outcome.output)")
  }

  @Test func `a script gets findings and numbers, and exit code 0`() throws {
    let path = try workspace.file("lista.yaml", polish)
    let outcome = try workspace.gehoord("topiclijst", "controleer", "--json", "praatplaat", path)
    #expect(
      outcome
        == Outcome(
          0,
          output: """
            [
              {
                "file": "praatplaat",
                "findings": [],
                "open": 69,
                "closed": 0,
                "readability": 104,
                "difficult": [
                  "inburgering"
                ],
                "unchecked": [
                  "ar",
                  "bg",
                  "pl",
                  "tr",
                  "uk"
                ]
              },
              {
                "file": "\(path)",
                "findings": [],
                "open": null,
                "closed": null,
                "readability": null,
                "difficult": [],
                "unchecked": [
                  "pl"
                ]
              }
            ]

            """))
  }

  @Test func `what a list says cannot steer the screen`() throws {
    let path = try workspace.file(
      "straat.yaml", street.replacing("id: geld", with: "id: \"geld\\e[31m\""))
    let outcome = try workspace.gehoord("topiclijst", "controleer", path)
    #expect(!(outcome.output + outcome.errors).contains("\u{1B}"))
  }

  @Test func `a list in a language without rules is read and counted, and that is said once`()
    throws
  {
    let path = try workspace.file("lista.yaml", polish)
    let outcome = try workspace.gehoord("topiclijst", "controleer", path)
    #expect(
      outcome
        == Outcome(
          0,
          output: """
            lista: in orde
              voor pl zijn er nog geen taalregels: hoe de vragen zijn gesteld, is niet bekeken
              nog na te kijken door iemand met die moedertaal: pl
              geen bron: zet bij `source` waar de lijst vandaan komt

            """))
  }

  @Test func `a talk with such a list: its own words, the screen's language around them`() throws {
    _ = try workspace.gehoord("topiclijst", "nieuw", "weg")
    try workspace.write(polish, to: workspace.folder + "/topiclists/lista.yaml")
    let outcome = try workspace.gehoord(
      "gesprek", "lista", "--zonder-opening",
      input: "dobrze\n\n? Jak się masz\n? Heeft u een fiets?\n/vraag en\n/vraag pl\n")
    #expect(
      outcome
        == Outcome(
          0,
          output: """
            Dzielnica · 1-op-1 · 10 minuten
            Elke regel is meteen bewaard. /h helpt.

            1  Zwykły dzień
               Jak wygląda zwykły dzień?
               ↳ Proszę opowiedzieć o wczoraj.
               gesloten · liever: Hoe komt u waar u moet zijn?
               Deze vraag is er niet in en. Wel in: pl.
               Jak wygląda zwykły dzień?
               Deze vertaling moet nog worden nagekeken door iemand met die moedertaal.

            """))
    #expect(try workspace.notes == ["dobrze", "Jak się masz", "Heeft u een fiets?"])
    #expect(try workspace.gehoord("hervat").output.contains("Jak wygląda zwykły dzień?"))
  }

  private let polish = """
    id: lista
    title: Dzielnica
    language: pl
    unchecked: [pl]
    forms: [1-op-1]
    purpose: Jak się tu żyje
    minutes: 10
    topics:
      - id: dzien
        title: Zwykły dzień
        minutes: 10
        questions:
          - id: rano
            text: Jak wygląda zwykły dzień?
            probes:
              - Proszę opowiedzieć o wczoraj.

    """

  private let street = """
    id: straat
    title: De straat
    language: nl
    forms: [1-op-1]
    purpose: Horen hoe het gaat
    minutes: 12
    unchecked: [pl, ti]
    translations:
      en:
        title: The street
    opening:
      - id: doel
        text: >-
          Ik ben hier om te horen hoe het met u gaat, wat u graag doet, wat u in deze straat nog zou
          willen zien en wat wij daar samen met de buren aan kunnen doen.
    topics:
      - id: geld
        title: Rondkomen
        minutes: 4
        sensitive: true
        questions:
          - id: leeftijd
            text: Hoe oud bent u?
            translations:
              pl: Ile ma pan lat?
      - id: thuis
        title: Thuis
        minutes: 6
        questions:
          - id: samen
            text: Met wie woont u?
            probes:
              - Hoe ging het na het overlijden?
              - Vertel eens over de buren.
      - id: zorg
        title: Gezond
        minutes: 6
        questions:
          - id: dokter
            text: Hoe gaat het met uw zorgverzekering?
            probes:
              - Hoe is dat begonnen?
          - id: sport
            text: Waar beweegt u graag?
          - id: eten
            text: Vertel eens over een lekkere maaltijd.
            probes:
              - Hoe heeft u leren koken?
          - id: slapen
            text: Hoe begint uw dag?
            probes:
              - Hoe eindigt uw dag?

    """
}
