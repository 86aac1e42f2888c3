import FoundationEssentials
import Formats
import Interviewing
import Support
import Testing

/// A list that the program writes reads back as the same list, whatever people wrote in it.
@Suite struct TopicListYAMLTests {
  private func readBack(_ list: TopicList) throws -> TopicList {
    try TopicListReader.read(Array(TopicListYAML.text(list).utf8), name: "\(list.id).yaml")
  }

  @Test(arguments: ["kennismaking", "ondersteuning", "praatplaat"])
  func `the lists of the program survive`(id: String) throws {
    let file = URL(filePath: "\(Command.package)/topiclists/\(id).yaml")
    let list = try TopicListReader.read([UInt8](try Data(contentsOf: file)), name: "\(id).yaml")
    #expect(try readBack(list) == list)
  }

  private static let hostile: [String] = [
    "yes", "no", "null", "~", "true", "1", "1.0", "0x1F", "- een", "? vraag", "# geen opmerking",
    "a: b", "a #b", "eindigt op:", "'enkel'", "\"dubbel\"", "`back`", "|", ">-", "&anker *anker",
    "*anker en &anker", "%TAG", "@at", "[lijst, van]", "{a: b}", "[[[[ open", "]]]] dicht",
    "regel een\nregel twee", "tab\thier", "nbsp\u{A0}en\u{2028}scheiding", "\\n geen regel",
    "😀 en ሰላም", "مرحبا", "<<", "---", "...", "!!str tag", "een, twee", "12:30", "2026-12-10",
    String(repeating: "woord ", count: 40) + "klaar", String(repeating: "x", count: 300),
    "lang: " + String(repeating: "een - twee #drie ", count: 12) + "slot",
    String(repeating: "dubbele  spatie ", count: 12) + "slot",
  ]

  @Test(
    arguments: hostile
      + Naughty.strings.filter {
        // A list holds 256 kB, and this one holds each text many times.
        !$0.isEmpty && $0 == $0.trimmed && $0.utf8.count < 8000
      })
  func `any text survives at every place`(text: String) throws {
    let passage = Passage(text, translations: ["en": text, "ar": text])
    let list = TopicList.sample(
      id: "mijn", title: passage, purpose: passage, source: text,
      opening: [Step(id: "welkom", passage: passage)],
      closing: [Step(id: "dank", passage: passage)],
      topics: [
        .sample(
          "ijs", passage, domain: .health, explores: [.needs, .goals], sensitive: true,
          questions: [
            .sample("week", passage, probes: [passage, Passage(text)]),
            .sample("dag", Passage(text)),
          ])
      ])
    #expect(try readBack(list) == list)
  }

  @Test func `a list reads like one that somebody wrote`() {
    let list = TopicList.sample(
      minutes: 20, opening: [],
      topics: [
        .sample(
          sensitive: true,
          questions: [
            .sample(
              "week",
              Passage(
                "Hoe zag jouw week eruit, van maandag tot en met zondag, en wat was daarin voor jou het mooist?"
              ), probes: [Passage("En toen: wat deed je?")])
          ])
      ])
    #expect(
      TopicListYAML.text(list) == """
        id: buurt
        title: De buurt
        language: nl
        forms: [1-op-1]
        purpose: Horen hoe het gaat
        minutes: 20
        translations:
          en:
            title: The neighbourhood
            purpose: Hearing how things are
        topics:
          - id: ijs
            title: Het ijs breken
            translations:
              en: Breaking the ice
            minutes: 5
            sensitive: true
            questions:
              - id: week
                text: >-
                  Hoe zag jouw week eruit, van maandag tot en met zondag, en wat was daarin voor jou
                  het mooist?
                probes:
                  - "En toen: wat deed je?"
        closing:
          - id: dank
            text: Dank je wel.
            translations:
              en: Thank you.

        """)
  }
}
