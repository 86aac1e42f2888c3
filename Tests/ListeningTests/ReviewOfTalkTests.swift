import Interviewing
import Listening
import Support
import Testing

/// What of a real talk is listening, and what is told about it.
@Suite struct ReviewOfTalkTests {
  @Test func `own questions, summaries, silences and what one shares make the review`() {
    let review = ListeningReview(
      .sample(
        .asked(.week),
        .note(
          "elke dag om zes uur op, dan de kinderen naar school en zelf naar het werk", under: .week),
        .note("vind je het vervelend om hulp te vragen?", .question, by: .interviewer),
        .note("nee hoor"),
        .note("het is even stil", .observation, by: .interviewer),
        .note("eigenlijk wil ik het zelf kunnen, zonder mijn neef"),
        .note("ik heb dat ook gehad", by: .interviewer),
        .note("dus je wilt het zelf kunnen", .summary, by: .interviewer),
        .note("ja precies")))
    #expect(
      review.sentences.map(\.nl) == [
        #"Op "Hoe was je week?" kwam een verhaal: zo'n open vraag geeft ruimte."#,
        #"Je gaf terug wat je hoorde: "dus je wilt het zelf kunnen". Dan merkt iemand dat je echt luistert."#,
        #"Je liet het even stil, en toen kwam: "eigenlijk wil ik het zelf kunnen, zonder mijn neef"."#,
        #"In "vind je het vervelend om hulp te vragen?" zit al een antwoord of een oordeel. Probeer eens: "Hoe is het voor jou om hulp te vragen?""#,
      ])
  }

  @Test func `only a silence is a silence, not everything that was seen`() {
    let review = ListeningReview(
      .sample(
        .asked(.week), .note("ja", under: .week), .note("lacht", .observation, by: .interviewer),
        .note("dan ga ik met de kinderen naar de markt", under: .week)))
    #expect(!review.sentences.contains { $0.nl.contains("stil") })
  }

  @Test func `in a talk written out by others the interviewer's questions are questions`() {
    let review = ListeningReview(
      .sample(
        .note("Hoe ziet een dag eruit?", by: .interviewer), .note("Druk."),
        .note("Vindt u het eng om te bellen?", by: .interviewer), .note("Ja.")))
    #expect(review.suggestions.count == 1)
    #expect(!review.sentences.contains { $0.nl.contains("van jezelf") })
  }

  @Test func `what was withdrawn or erased is not looked back on`() {
    let review = ListeningReview(
      .sample(
        .note("vind je dat niet raar?", .question, by: .interviewer), .withdrawn(3),
        .note("mis je je man?", .question, by: .interviewer), .erased([5])))
    #expect(review.suggestions == [])
  }
}
