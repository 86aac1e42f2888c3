import Foundation
import Formats
import Interviewing
import Support
import Testing

@Suite struct TopicListReaderTests {
  @Test(arguments: wrongLists)
  func `what is wrong with a list, and where`(list: WrongList) {
    #expect(report(Array(list.text.utf8)) == list.report)
  }

  @Test func `a file larger than a topic list can be is not read at all`() {
    let bytes = [UInt8](repeating: UInt8(ascii: "#"), count: 400 << 10)
    #expect(
      report(bytes) == """
        buurt.yaml:1:1: Het bestand is 409600 bytes; een topiclijst is hoogstens 262144. Maak er \
        twee van.
        """)
  }

  @Test func `bytes that are no UTF-8 are counted from the start of the file`() {
    #expect(
      report(Array("title: caf".utf8) + [0xE9, 0x0A])
        == "buurt.yaml:1:1: Byte 10 is geen UTF-8. Sla het bestand op als UTF-8.")
  }

  @Test func `more parts than a topic list can have`() {
    let many = "topics:\n" + String(repeating: "- a\n", count: 20_001)
    #expect(
      report(Array(many.utf8)) == """
        buurt.yaml:1:1: Hier staan meer dan 20000 onderdelen. Maak er twee lijsten van.
          1 | topics:
            | ^
        """)
  }

  @Test func `what may stay out gets a value that fits most talks`() throws {
    let list = try TopicListReader.read(Array(smallest.utf8), name: "buurt.yaml")
    #expect(
      list
        == TopicList(
          id: "buurt", title: Passage("De buurt"), language: .dutch,
          forms: [.oneOnOne, .focusGroup],
          purpose: Passage("Horen hoe het gaat"), minutes: 60,
          topics: [
            Topic(
              id: "ijs", title: Passage("Het ijs breken"), minutes: 10,
              questions: [Question(id: "week", passage: Passage("Hoe was je week?"))])
          ]))
  }

  @Test func `a list with all there is reads as written, and comes back from JSON`() throws {
    let list = try TopicListReader.read(Array(fullest.utf8), name: "buurt.yaml")
    #expect(
      list
        == TopicList(
          id: "buurt", title: .sample("De buurt", "The neighbourhood"), language: .dutch,
          forms: [.focusGroup, .oneOnOne], purpose: .sample("Horen hoe het gaat", "Hearing"),
          minutes: 90, source: "Eigen werk", unchecked: ["ti"],
          opening: [Step(id: "welkom", passage: .sample("Welkom.", "Welcome."))],
          closing: [Step(id: "dank", passage: Passage("Dank."))],
          topics: [
            Topic(
              id: "ijs", title: .sample("Het ijs breken", "Breaking the ice"), minutes: 5,
              domain: .health, explores: [.value, .needs], sensitive: true,
              questions: [
                Question(
                  id: "week",
                  passage: Passage(
                    "Hoe was je week?", translations: ["en": "How was it?", "ti": "ከመይ ነይሩ?"]),
                  probes: [Passage("Vertel eens."), .sample("En dan?", "And then?")])
              ])
          ]))
    #expect(TopicList(JSON(list)) == list)
  }

  @Test func `a list may be in any language, and travels with it`() throws {
    let text = smallest.replacing("language: nl", with: "language: pl")
    let list = try TopicListReader.read(Array(text.utf8), name: "buurt.yaml")
    #expect(list.language.rawValue == "pl")
    #expect(list.language.rules == nil)
    #expect(TopicList(JSON(list)) == list)
  }

  @Test func `a text in a block may begin with a star or an ampersand`() throws {
    let text = smallest.replacing(
      "purpose: Horen hoe het gaat", with: "purpose: >-\n  *Belangrijk* voor ons\n  &co en meer")
    let list = try TopicListReader.read(Array(text.utf8), name: "buurt.yaml")
    #expect(list.purpose.text == "*Belangrijk* voor ons &co en meer")
  }

  @Test(arguments: [("nl", Language.dutch), ("en", .english)])
  func `the example for a new list is correct as it stands`(code: String, language: Language) throws
  {
    let text = TopicListTemplate.text(
      id: "mijn-lijst", title: "Mijn \"lijst\": deel 1", in: language)
    let list = try TopicListReader.read(Array(text.utf8), name: "mijn-lijst.yaml")
    #expect(list.title.text == "Mijn \"lijst\": deel 1")
    #expect(list.language.rawValue == code)
  }

  @Test(arguments: [
    ("De buurt", "de-buurt"), ("  Één café! ", "een-cafe"), ("buurt-2", "buurt-2"),
    ("a/b", nil), ("../x", nil), (".x", nil), ("-x", nil), ("…", nil), ("", nil), ("a\0b", nil),
    (String(repeating: "é", count: 70), String(repeating: "e", count: 64)),
  ])
  func `a title becomes a key fit to be a file's name`(title: String, id: String?) {
    #expect(title.asIdentifier == id)
  }

  @Test(arguments: shippedLists)
  func `a shipped list reads without problems and is complete in English`(path: String) throws {
    let bytes = try Array(Data(contentsOf: URL(filePath: path)))
    let list = try TopicListReader.read(
      bytes, name: path.split(separator: "/").last.map(String.init) ?? "")
    let passages =
      [list.title, list.purpose] + (list.opening + list.closing).map(\.passage)
      + list.topics.flatMap { topic in
        [topic.title] + topic.questions.flatMap { [$0.passage] + $0.probes }
      }
    #expect(passages.filter { ($0.translations["en"] ?? "").isEmpty }.map(\.text) == [])
    #expect(TopicList(JSON(list)) == list)
    #expect(list.source != nil)
  }

  @Test func `three lists are shipped at least`() { #expect(shippedLists.count >= 3) }

  private func report(_ bytes: [UInt8]) -> String {
    do throws(SyntaxError) {
      _ = try TopicListReader.read(bytes, name: "buurt.yaml")
      return "reads without a problem"
    } catch {
      return error.report(in: .dutch)
    }
  }
}

struct WrongList: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let report: String

  init(_ name: String, _ text: String, report: String) {
    self.name = name
    self.text = text
    self.report = report
  }

  var testDescription: String { name }
}

private let shippedLists: [String] = {
  let folder = URL(filePath: #filePath).appending(path: "../../../topiclists").standardized
  let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path())
  return (files ?? []).filter { $0.hasSuffix(".yaml") }.sorted().map { folder.path() + "/" + $0 }
}()

private let smallest = """
  id: buurt
  title: De buurt
  language: nl
  purpose: Horen hoe het gaat
  topics:
    - id: ijs
      title: Het ijs breken
      questions:
        - id: week
          text: Hoe was je week?

  """

private let fullest = """
  # een opmerking
  id: buurt
  title: De buurt
  language: nl
  forms: [focusgroep, one-on-one]
  purpose: >-
    Horen hoe
    het gaat
  minutes: 90
  source: Eigen werk
  unchecked: [ti]
  translations:
    en:
      title: The neighbourhood
      purpose: Hearing
  opening:
    - id: welkom
      text: Welkom.
      translations: {en: Welcome.}
  closing:
    - id: dank
      text: Dank.
  topics:
    - id: ijs
      title: Het ijs breken
      translations: {en: Breaking the ice}
      minutes: 5
      domain: health
      explores: [value, needs]
      sensitive: ja
      questions:
        - id: week
          text: Hoe was je week?
          translations:
            en: How was it?
            ti: ከመይ ነይሩ?
          probes:
            - Vertel eens.
            - text: En dan?
              translations: {en: And then?}
  """

private let wrongLists: [WrongList] = [
  WrongList(
    "a tab instead of spaces",
    """
    id: buurt
    title: De buurt
    language: nl
    purpose: Horen hoe het gaat
    topics:
      - id: ijs
    \ttitle: Het ijs breken
        questions:
          - id: week
            text: Hoe was je week?

    """,
    report: """
      buurt.yaml:7:1: Hier staat een tab. Spring in met spaties, twee per niveau.
        7 |  title: Het ijs breken
          | ^
      """),
  WrongList(
    "a tab after the spaces",
    """
    id: buurt
    title: De buurt
    language: nl
    purpose: Horen hoe het gaat
    topics:
      - id: ijs
      \t  title: Het ijs breken
        questions:
          - id: week
            text: Hoe was je week?

    """,
    report: """
      buurt.yaml:7:3: Hier staat een tab. Spring in met spaties, twee per niveau.
        7 |      title: Het ijs breken
          |   ^
      """),
  WrongList(
    "a key twice",
    """
    id: buurt
    title: De buurt
    title: Nog eens
    language: nl
    purpose: Horen hoe het gaat
    topics:
      - id: ijs
        title: Het ijs breken
        questions:
          - id: week
            text: Hoe was je week?

    """,
    report: """
      buurt.yaml:2:1: `title` staat er twee keer. Haal er een weg.
        2 | title: De buurt
          | ^
      """),
  WrongList(
    "a key twice in a question",
    """
    id: buurt
    title: De buurt
    language: nl
    purpose: Horen hoe het gaat
    topics:
      - id: ijs
        title: Het ijs breken
        questions:
          - id: week
            text: Hoe was je week?
            text: Nog eens?

    """,
    report: """
      buurt.yaml:10:9: `text` staat er twee keer. Haal er een weg.
        10 |         text: Hoe was je week?
           |         ^
      """),
  WrongList(
    "fields missing in every part",
    """
    minutes: 45
    opening:
      - text: Welkom
    topics:
      - minutes: 5
        questions:
          - probes:
              - translations:
                  en: Tell me.

    """,
    report: """
      buurt.yaml:1:1: `id` ontbreekt bij de lijst. Voeg een regel `id: …` toe.
        1 | minutes: 45
          | ^
      buurt.yaml:1:1: `title` ontbreekt bij de lijst. Voeg een regel `title: …` toe.
        1 | minutes: 45
          | ^
      buurt.yaml:1:1: `language` ontbreekt bij de lijst. Voeg een regel `language: …` toe.
        1 | minutes: 45
          | ^
      buurt.yaml:1:1: `purpose` ontbreekt bij de lijst. Voeg een regel `purpose: …` toe.
        1 | minutes: 45
          | ^
      buurt.yaml:3:5: `id` ontbreekt bij deze stap. Voeg een regel `id: …` toe.
        3 |   - text: Welkom
          |     ^
      buurt.yaml:5:5: `id` ontbreekt bij dit onderwerp. Voeg een regel `id: …` toe.
        5 |   - minutes: 5
          |     ^
      buurt.yaml:5:5: `title` ontbreekt bij dit onderwerp. Voeg een regel `title: …` toe.
        5 |   - minutes: 5
          |     ^
      buurt.yaml:7:9: `id` ontbreekt bij deze vraag. Voeg een regel `id: …` toe.
        7 |       - probes:
          |         ^
      buurt.yaml:7:9: `text` ontbreekt bij deze vraag. Voeg een regel `text: …` toe.
        7 |       - probes:
          |         ^
      buurt.yaml:8:13: `text` ontbreekt bij deze doorvraag. Voeg een regel `text: …` toe.
        8 |           - translations:
          |             ^
      """),
  WrongList(
    "a number that is none",
    """
    id: buurt
    title: De buurt
    language: nl
    minutes: drie kwartier
    purpose: Horen hoe het gaat
    topics:
      - id: ijs
        title: Het ijs breken
        questions:
          - id: week
            text: Hoe was je week?

    """,
    report: """
      buurt.yaml:4:10: Bij `minutes` hoort een heel getal.
        4 | minutes: drie kwartier
          |          ^
      """),
  WrongList(
    "a number with a fraction",
    """
    id: buurt
    title: De buurt
    language: nl
    minutes: 45.5
    purpose: Horen hoe het gaat
    topics:
      - id: ijs
        title: Het ijs breken
        questions:
          - id: week
            text: Hoe was je week?

    """,
    report: """
      buurt.yaml:4:10: Bij `minutes` hoort een heel getal.
        4 | minutes: 45.5
          |          ^
      """),
  WrongList(
    "a list where a text belongs",
    """
    id: buurt
    title: [De, buurt]
    language: nl
    purpose: Horen hoe het gaat
    topics:
      - id: ijs
        title: Het ijs breken
        questions:
          - id: week
            text: Hoe was je week?

    """,
    report: """
      buurt.yaml:2:8: Bij `title` hoort een tekst.
        2 | title: [De, buurt]
          |        ^
      """),
  WrongList(
    "a text where a list belongs",
    """
    id: buurt
    title: De buurt
    language: nl
    purpose: Horen hoe het gaat
    topics:
      - id: ijs
        title: Het ijs breken
        questions: Hoe was je week?

    """,
    report: """
      buurt.yaml:8:16: Bij `questions` hoort een lijst: regels die met `- ` beginnen.
        8 |     questions: Hoe was je week?
          |                ^
      """),
  WrongList(
    "topics as a block",
    """
    id: buurt
    title: De buurt
    language: nl
    purpose: Horen
    topics:
      ijs: Het ijs breken

    """,
    report: """
      buurt.yaml:6:3: Bij `topics` hoort een lijst: regels die met `- ` beginnen.
        6 |   ijs: Het ijs breken
          |   ^
      """),
  WrongList(
    "a topic that is a text",
    """
    id: buurt
    title: De buurt
    language: nl
    purpose: Horen hoe het gaat
    topics:
      - Het weer
      - id: ijs
        title: Het ijs breken
        questions:
          - id: week
            text: Hoe was je week?

    """,
    report: """
      buurt.yaml:6:5: Bij `topics` hoort een blokje met `naam: waarde`.
        6 |   - Het weer
          |     ^
      """),
  WrongList(
    "an empty text",
    """
    id: buurt
    title: De buurt
    language: nl
    purpose: Horen hoe het gaat
    topics:
      - id: ijs
        title: Het ijs breken
        questions:
          - id: week
            text:

    """,
    report: """
      buurt.yaml:10:14: Bij `text` hoort een tekst.
        10 |         text:
           |              ^
      """),
  WrongList(
    "a flag that is none",
    """
    id: buurt
    title: De buurt
    language: nl
    purpose: Horen hoe het gaat
    topics:
      - id: ijs
        sensitive: misschien
        title: Het ijs breken
        questions:
          - id: week
            text: Hoe was je week?

    """,
    report: """
      buurt.yaml:7:16: Bij `sensitive` hoort true of false.
        7 |     sensitive: misschien
          |                ^
      """),
  WrongList(
    "an unknown field near a known one",
    """
    id: buurt
    title: De buurt
    language: nl
    pupose: Horen hoe het gaat
    topics:
      - id: ijs
        title: Het ijs breken
        questions:
          - id: week
            text: Hoe was je week?

    """,
    report: """
      buurt.yaml:1:1: `purpose` ontbreekt bij de lijst. Voeg een regel `purpose: …` toe.
        1 | id: buurt
          | ^
      buurt.yaml:4:1: `pupose` ken ik niet. Bedoelde je `purpose`?
        4 | pupose: Horen hoe het gaat
          | ^
      """),
  WrongList(
    "an unknown field near none",
    """
    id: buurt
    title: De buurt
    language: nl
    purpose: Horen hoe het gaat
    topics:
      - id: ijs
        kleur: rood
        title: Het ijs breken
        questions:
          - id: week
            text: Hoe was je week?

    """,
    report: """
      buurt.yaml:7:5: `kleur` ken ik niet. Kies uit: id, title, translations, minutes, \
      domain, explores, sensitive, questions.
        7 |     kleur: rood
          |     ^
      """),
  WrongList(
    "a field of another part",
    """
    id: buurt
    title: De buurt
    language: nl
    purpose: Horen hoe het gaat
    topics:
      - id: ijs
        title: Het ijs breken
        questions:
          - id: week
            domain: health
            text: Hoe was je week?

    """,
    report: """
      buurt.yaml:10:9: `domain` ken ik niet. Kies uit: id, text, translations, probes.
        10 |         domain: health
           |         ^
      """),
  WrongList(
    "a domain that is near one",
    """
    id: buurt
    title: De buurt
    language: nl
    purpose: Horen hoe het gaat
    topics:
      - id: ijs
        domain: heath
        title: Het ijs breken
        questions:
          - id: week
            text: Hoe was je week?

    """,
    report: """
      buurt.yaml:7:13: `heath` kan niet bij `domain`. Bedoelde je `health`?
        7 |     domain: heath
          |             ^
      """),
  WrongList(
    "a domain that is none",
    """
    id: buurt
    title: De buurt
    language: nl
    purpose: Horen hoe het gaat
    topics:
      - id: ijs
        domain: tuinieren
        title: Het ijs breken
        questions:
          - id: week
            text: Hoe was je week?

    """,
    report: """
      buurt.yaml:7:13: `tuinieren` kan niet bij `domain`. Kies uit: work-education, \
      civic-integration, parenting, health, affairs, leisure-social, digital, \
      numeracy-money, other.
        7 |     domain: tuinieren
          |             ^
      """),
  WrongList(
    "an exploration and a form that are none",
    """
    id: buurt
    title: De buurt
    language: nl
    forms: [focusgroep, kring]
    purpose: Horen hoe het gaat
    topics:
      - id: ijs
        explores: [value, dreams]
        title: Het ijs breken
        questions:
          - id: week
            text: Hoe was je week?

    """,
    report: """
      buurt.yaml:4:21: `kring` kan niet bij `forms`. Kies uit: 1-op-1, one-on-one, \
      focusgroep, focus-group.
        4 | forms: [focusgroep, kring]
          |                     ^
      buurt.yaml:8:23: `dreams` kan niet bij `explores`. Kies uit: value, challenges, \
      goals, contribution, success, norms, channels, needs.
        8 |     explores: [value, dreams]
          |                       ^
      """),
  WrongList(
    "a language that is none",
    """
    id: buurt
    title: De buurt
    language: Nederlands
    purpose: Horen hoe het gaat
    topics:
      - id: ijs
        title: Het ijs breken
        questions:
          - id: week
            text: Hoe was je week?

    """,
    report: """
      buurt.yaml:3:11: `Nederlands` kan niet bij `language`. Kies uit: nl, en, pl, tr, ar, uk, bg, ti.
        3 | language: Nederlands
          |           ^
      """),
  WrongList(
    "a wrong translation code",
    """
    id: buurt
    title: De buurt
    language: nl
    purpose: Horen hoe het gaat
    topics:
      - id: ijs
        title: Het ijs breken
        questions:
          - id: week
            text: Hoe was je week?
            translations:
              English: How was your week?
              EN: How was it?

    """,
    report: """
      buurt.yaml:12:11: `English` kan niet bij `translations`. Kies uit: nl, en, pl, tr, \
      ar, uk, bg, ti.
        12 |           English: How was your week?
           |           ^
      buurt.yaml:13:11: `EN` kan niet bij `translations`. Bedoelde je `en`?
        13 |           EN: How was it?
           |           ^
      """),
  WrongList(
    "translations that are a text",
    """
    id: buurt
    title: De buurt
    language: nl
    purpose: Horen hoe het gaat
    topics:
      - id: ijs
        title: Het ijs breken
        questions:
          - id: week
            text: Hoe was je week?
            translations: How was your week?

    """,
    report: """
      buurt.yaml:11:23: Bij `translations` hoort een blokje met `naam: waarde`.
        11 |         translations: How was your week?
           |                       ^
      """),
  WrongList(
    "a bad id",
    """
    id: buurt
    title: De buurt
    language: nl
    purpose: Horen hoe het gaat
    topics:
      - id: Het IJs
        title: Het ijs breken
        questions:
          - id: week
            text: Hoe was je week?

    """,
    report: """
      buurt.yaml:6:9: `Het IJs` kan geen id zijn: alleen a-z, 0-9 en -, hoogstens 64 \
      tekens.
        6 |   - id: Het IJs
          |         ^
      """),
  WrongList(
    "an id that starts with a dash",
    """
    id: buurt
    title: De buurt
    language: nl
    purpose: Horen hoe het gaat
    topics:
      - id: -ijs
        title: Het ijs breken
        questions:
          - id: week
            text: Hoe was je week?

    """,
    report: """
      buurt.yaml:6:9: `-ijs` kan geen id zijn: alleen a-z, 0-9 en -, hoogstens 64 tekens.
        6 |   - id: -ijs
          |         ^
      """),
  WrongList(
    "an id of 65 letters",
    """
    id: buurt
    title: De buurt
    language: nl
    purpose: Horen hoe het gaat
    topics:
      - id: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
        title: Het ijs breken
        questions:
          - id: week
            text: Hoe was je week?

    """,
    report: """
      buurt.yaml:6:9: `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa` \
      kan geen id zijn: alleen a-z, 0-9 en -, hoogstens 64 tekens.
        6 |   - id: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
          |         ^
      """),
  WrongList(
    "the same id twice",
    """
    id: buurt
    title: De buurt
    language: nl
    purpose: Horen hoe het gaat
    topics:
      - id: ijs
        title: Het ijs breken
        questions:
          - id: week
            text: Hoe was je week?
          - id: week
            text: En nu?
      - id: ijs
        title: Nog eens
        questions: []

    """,
    report: """
      buurt.yaml:11:13: De id `week` is al gebruikt. Kies een andere.
        11 |       - id: week
           |             ^
      buurt.yaml:13:9: De id `ijs` is al gebruikt. Kies een andere.
        13 |   - id: ijs
           |         ^
      """),
  WrongList(
    "an id that is not the file's name",
    """
    id: wijk
    title: De buurt
    language: nl
    purpose: Horen hoe het gaat
    topics:
      - id: ijs
        title: Het ijs breken
        questions:
          - id: week
            text: Hoe was je week?

    """,
    report: """
      buurt.yaml:1:5: De id is `wijk`, maar het bestand heet `buurt`. Maak ze gelijk.
        1 | id: wijk
          |     ^
      """),
  WrongList(
    "minutes out of range",
    """
    id: buurt
    title: De buurt
    language: nl
    minutes: 481
    purpose: Horen hoe het gaat
    topics:
      - id: ijs
        minutes: 0
        title: Het ijs breken
        questions:
          - id: week
            text: Hoe was je week?

    """,
    report: """
      buurt.yaml:4:10: `minutes` is 481; het mag 1 tot en met 480 zijn.
        4 | minutes: 481
          |          ^
      buurt.yaml:8:14: `minutes` is 0; het mag 1 tot en met 480 zijn.
        8 |     minutes: 0
          |              ^
      """),
  WrongList(
    "an alias bomb",
    """
    a: &a [x, x, x, x, x, x, x, x, x]
    b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
    c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
    d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
    e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
    f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
    g: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f]

    """,
    report: """
      buurt.yaml:1:4: Verwijzingen met & en * kunnen hier niet. Schrijf de tekst gewoon \
      uit.
        1 | a: &a [x, x, x, x, x, x, x, x, x]
          |    ^
      """),
  WrongList(
    "an alias bomb as a key",
    """
    ? &a [x, x, x, x, x, x, x, x, x]
    : 1
    ? &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
    : 2
    ? [*b, *b, *b, *b, *b, *b, *b, *b, *b]
    : 3

    """,
    report: """
      buurt.yaml:1:3: Verwijzingen met & en * kunnen hier niet. Schrijf de tekst gewoon \
      uit.
        1 | ? &a [x, x, x, x, x, x, x, x, x]
          |   ^
      """),
  WrongList(
    "an alias bomb in a flow",
    """
    [&a [x, x, x, x, x, x, x, x], &b [*a, *a, *a, *a, *a, *a, *a, *a], &c [*b, *b, *b, \
    *b, *b, *b, *b, *b], &d [*c, *c, *c, *c, *c, *c, *c, *c], &e [*d, *d, *d, *d, *d, \
    *d, *d, *d], [*e, *e, *e, *e, *e, *e, *e, *e]]

    """,
    report: """
      buurt.yaml:1:2: Verwijzingen met & en * kunnen hier niet. Schrijf de tekst gewoon \
      uit.
        1 | [&a [x, x, x, x, x, x, x, x], &b [*a, *a, *a, *a, *a, *a, *a, *a], &c [*b, \
      *b, *b, *b, *b,
          |  ^
      """),
  WrongList(
    "an alias bomb as a key in a flow",
    """
    [&a [x, x, x, x, x, x, x, x], &b [*a, *a, *a, *a, *a, *a, *a, *a], &c [*b, *b, *b, \
    *b, *b, *b, *b, *b], &d [*c, *c, *c, *c, *c, *c, *c, *c], &e [*d, *d, *d, *d, *d, \
    *d, *d, *d], {? [*e, *e, *e, *e, *e, *e, *e, *e] : x}]

    """,
    report: """
      buurt.yaml:1:2: Verwijzingen met & en * kunnen hier niet. Schrijf de tekst gewoon \
      uit.
        1 | [&a [x, x, x, x, x, x, x, x], &b [*a, *a, *a, *a, *a, *a, *a, *a], &c [*b, \
      *b, *b, *b, *b,
          |  ^
      """),
  WrongList(
    "a merge key",
    """
    id: buurt
    title: De buurt
    language: nl
    purpose: Horen hoe het gaat
    extra: &x {a: b}
    topics:
      - <<: *x
        id: ijs
        title: Het ijs breken
        questions:
          - id: week
            text: Hoe was je week?

    """,
    report: """
      buurt.yaml:5:8: Verwijzingen met & en * kunnen hier niet. Schrijf de tekst gewoon \
      uit.
        5 | extra: &x {a: b}
          |        ^
      """),
  WrongList(
    "5,000 deep brackets",
    String(repeating: "[", count: 5000),
    report: """
      buurt.yaml:1:65: Dit springt meer dan 64 niveaus in. Haal de overbodige haken of \
      streepjes weg.
        1 | \
      [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\
      [[[[[[
          |                                                            ^
      """),
  WrongList(
    "5,000 deep dashes",
    String(repeating: "- ", count: 5000) + "x",
    report: """
      buurt.yaml:1:129: Dit springt meer dan 64 niveaus in. Haal de overbodige haken of \
      streepjes weg.
        1 |  - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - \
      - - - - - - -
          |                                                            ^
      """),
  WrongList(
    "700 deep keys on lines of their own",
    (0..<700).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    report: """
      buurt.yaml:1:1: Dit springt meer dan 64 niveaus in. Haal de overbodige haken of \
      streepjes weg.
        1 | a:
          | ^
      """),
  WrongList(
    "an empty file",
    "",
    report: """
      buurt.yaml:1:1: Het bestand is leeg. `gehoord topiclijst nieuw` maakt een voorbeeld.
      """),
  WrongList(
    "only white space",
    """
      


    """,
    report: """
      buurt.yaml:1:1: Het bestand is leeg. `gehoord topiclijst nieuw` maakt een voorbeeld.
      """),
  WrongList(
    "only a comment",
    "# nog niets\n",
    report: """
      buurt.yaml:1:1: Het bestand is leeg. `gehoord topiclijst nieuw` maakt een voorbeeld.
      """),
  WrongList(
    "only a document mark",
    "---\n",
    report: """
      buurt.yaml:1:1: Het bestand is leeg. `gehoord topiclijst nieuw` maakt een voorbeeld.
      """),
  WrongList(
    "a list at the top",
    """
    - id: buurt
    - title: De buurt

    """,
    report: """
      buurt.yaml:1:1: Bij `topiclijst` hoort een blokje met `naam: waarde`.
        1 | - id: buurt
          | ^
      """),
  WrongList(
    "a text at the top",
    "De buurt\n",
    report: """
      buurt.yaml:1:1: Bij `topiclijst` hoort een blokje met `naam: waarde`.
        1 | De buurt
          | ^
      """),
  WrongList(
    "an unclosed quote",
    """
    id: buurt
    title: "De buurt
    language: nl
    purpose: Horen hoe het gaat
    topics:
      - id: ijs
        title: Het ijs breken
        questions:
          - id: week
            text: Hoe was je week?

    """,
    report: """
      buurt.yaml:11:1: Dit is geen YAML (found unexpected end of stream). Kijk naar \
      aanhalingstekens, dubbele punten en inspringen.
        11 | 
           | ^
      """),
  WrongList(
    "a colon in a text",
    """
    id: buurt
    title: De buurt
    language: nl
    purpose: Horen hoe het gaat
    topics:
      - id: ijs
        title: Het ijs breken
        questions:
          - id: week
            text: Vertel: hoe was je week?

    """,
    report: """
      buurt.yaml:10:21: Dit is geen YAML (mapping values are not allowed in this \
      context). Kijk naar aanhalingstekens, dubbele punten en inspringen.
        10 |         text: Vertel: hoe was je week?
           |                     ^
      """),
  WrongList(
    "an indentation that is off",
    """
    id: buurt
    title: De buurt
    language: nl
    purpose: Horen hoe het gaat
    topics:
      - id: ijs
     title: Het ijs breken
        questions:
          - id: week
            text: Hoe was je week?

    """,
    report: """
      buurt.yaml:7:2: Dit is geen YAML (did not find expected key). Kijk naar \
      aanhalingstekens, dubbele punten en inspringen.
        7 |  title: Het ijs breken
          |  ^
      """),
  WrongList(
    "an escape in a field's name",
    """
    id: buurt
    title: De buurt
    language: nl
    "pur\\e[31mpose": Horen hoe het gaat
    topics:
      - id: ijs
        title: Het ijs breken
        questions:
          - id: week
            text: Hoe was je week?

    """,
    report: """
      buurt.yaml:1:1: `purpose` ontbreekt bij de lijst. Voeg een regel `purpose: …` toe.
        1 | id: buurt
          | ^
      buurt.yaml:4:1: `pur␛[31mpose` ken ik niet. Kies uit: id, title, language, forms, \
      purpose, minutes, source, unchecked, translations, opening, closing, topics.
        4 | "pur\\e[31mpose": Horen hoe het gaat
          | ^
      """),
  WrongList(
    "two documents",
    """
    id: buurt
    title: De buurt
    language: nl
    purpose: Horen hoe het gaat
    topics:
      - id: ijs
        title: Het ijs breken
        questions:
          - id: week
            text: Hoe was je week?
    ---
    id: buurt
    title: De buurt
    language: nl
    purpose: Horen hoe het gaat
    topics:
      - id: ijs
        title: Het ijs breken
        questions:
          - id: week
            text: Hoe was je week?

    """,
    report: """
      buurt.yaml:11:1: Dit is geen YAML (but found another document). Kijk naar \
      aanhalingstekens, dubbele punten en inspringen.
        11 | ---
           | ^
      """),
  WrongList(
    "several problems at once, in the order of the file",
    """
    id: Buurt 1
    title: De buurt
    taal: nl
    purpose: Horen
    minutes: 900
    topics:
      - id: ijs
        domain: heath
        questions:
          - id: week
            tekst: Hoe was je week?
          - id: week
            text: []

    """,
    report: """
      buurt.yaml:1:1: `language` ontbreekt bij de lijst. Voeg een regel `language: …` toe.
        1 | id: Buurt 1
          | ^
      buurt.yaml:1:5: `Buurt 1` kan geen id zijn: alleen a-z, 0-9 en -, hoogstens 64 \
      tekens.
        1 | id: Buurt 1
          |     ^
      buurt.yaml:3:1: `taal` ken ik niet. Kies uit: id, title, language, forms, purpose, \
      minutes, source, unchecked, translations, opening, closing, topics.
        3 | taal: nl
          | ^
      buurt.yaml:5:10: `minutes` is 900; het mag 1 tot en met 480 zijn.
        5 | minutes: 900
          |          ^
      buurt.yaml:7:5: `title` ontbreekt bij dit onderwerp. Voeg een regel `title: …` toe.
        7 |   - id: ijs
          |     ^
      buurt.yaml:8:13: `heath` kan niet bij `domain`. Bedoelde je `health`?
        8 |     domain: heath
          |             ^
      buurt.yaml:10:9: `text` ontbreekt bij deze vraag. Voeg een regel `text: …` toe.
        10 |       - id: week
           |         ^
      buurt.yaml:11:9: `tekst` ken ik niet. Kies uit: id, text, translations, probes.
        11 |         tekst: Hoe was je week?
           |         ^
      buurt.yaml:12:13: De id `week` is al gebruikt. Kies een andere.
        12 |       - id: week
           |             ^
      buurt.yaml:13:15: Bij `text` hoort een tekst.
        13 |         text: []
           |               ^
      """),
]
