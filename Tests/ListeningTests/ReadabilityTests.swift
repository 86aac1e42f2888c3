import Interviewing
import Listening
import Support
import Testing

@Suite struct ReadabilityTests {
  @Test func `the number is that of Flesch and Douma, and of Flesch in English`() throws {
    // Eight words, ten syllables, two sentences.
    let dutch = Readability(["Hoe was je week? Vertel eens over maandag."], in: .dutch)
    #expect([dutch.sentences, dutch.words, dutch.syllables] == [2, 8, 11])
    let ease = try #require(dutch.ease(in: .dutch))
    #expect(abs(ease - (206.8 - 0.77 * 137.5 - 0.93 * 4)) < 0.001)
    let english = Readability(["How was your week?", "Tell me about Monday."], in: .english)
    #expect([english.sentences, english.words, english.syllables] == [2, 8, 10])
    let flesch = try #require(english.ease(in: .english))
    #expect(abs(flesch - (206.835 - 84.6 * 1.25 - 1.015 * 4)) < 0.001)
    #expect(Readability(["…"], in: .dutch).ease(in: .dutch) == nil)
  }

  @Test func `a gap to fill in ends no sentence, unless a capital follows`() {
    let gap = Readability(["Ik ben …, van de bieb. Zelf hou ik van … Zeg het maar: …"], in: .dutch)
    #expect(gap.sentences == 3)
  }

  @Test func `the topic that reads hardest is named where it stands out`() {
    let heavy =
      "De verzekeringsmaatschappij beantwoordt verzekeringsvragen gewoonlijk schriftelijk."
    let reading = reading(["makkelijk": easy, "zwaar": Array(repeating: heavy, count: 6)])
    #expect(reading.heaviest?.id == "zwaar")
    #expect((reading.heaviest?.ease ?? 100) < (reading.ease ?? 0) - 5)
  }

  @Test func `few words, or a small difference, make no topic hard`() {
    let heavy = ["De verzekeringsmaatschappij beantwoordt verzekeringsvragen schriftelijk."]
    #expect(reading(["makkelijk": easy, "kort": heavy]).heaviest == nil)
    #expect(reading(["een": easy, "twee": easy]).heaviest == nil)
  }

  @Test func `a sentence of more than 25 words is too long to follow, and the longest is named`() {
    let words = Array(repeating: "dan", count: 25).joined(separator: " ")
    let fits = reading(["a": [words + "."]])
    #expect(fits.tooLong == [])
    #expect(fits.longest?.words == 25)
    let long = reading(["a": ["Kort. " + words + " dan. Ook kort."]])
    #expect(
      long.tooLong
        == [
          SpokenSentence(
            place: QuestionAddress(topic: "a", question: "0"), text: words + " dan", words: 26)
        ])
  }

  @Test func `terms come first, then long words; each once, and none that everybody knows`() {
    let reading = reading([
      "a": [
        "Wat vindt u van de zorgverzekeraar?", "Wat doet de zorgverzekeraar in de bibliotheek?",
        "Wat is uw hulpvraag?", "Hoe is het met de laaggeletterdheid?", "Wat wilt u veranderen?",
      ]
    ])
    #expect(
      reading.difficult.map { "\($0.text) \($0.place)" } == [
        "hulpvraag a.2", "laaggeletterdheid a.3", "zorgverzekeraar a.0",
      ])
  }

  private let easy = Array(repeating: "Hoe gaat het op een dag met je kind?", count: 6)

  private func reading(_ topics: [String: [String]]) -> ListReading {
    let topics = topics.sorted { $0.key < $1.key }.map { id, texts in
      Topic.sample(
        id,
        questions: texts.enumerated().map { Question(id: "\($0)", passage: Passage($1)) })
    }
    return ListReading(.sample(opening: [], closing: [], topics: topics), in: .dutch)
  }
}
