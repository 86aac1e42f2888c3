import Interviewing
import Listening
import Testing

@Suite struct PromptTests {
  @Test(arguments: Language.allCases)
  func `every prompt is a clean question`(language: Language) {
    for prompt in Prompt.all {
      #expect(
        QuestionForm.judging(prompt.text[language], in: language).findings.isEmpty,
        "\(prompt.text[language])")
    }
  }

  @Test func `no prompt comes twice and each names its instrument`() {
    #expect(Set(Prompt.all.map(\.text.nl)).count == Prompt.all.count)
    #expect(Set(Prompt.all.map(\.text.en)).count == Prompt.all.count)
    #expect(Prompt.all.allSatisfy { ["C3", "C4", "C5"].contains($0.instrument) })
    #expect(Prompt.all.count == 20)
  }

  @Test func `the first prompt fits any moment and comes back after the last`() {
    #expect(Prompt.next(after: 0) == Prompt.all[0])
    #expect(Prompt.next(after: 1) == Prompt.all[1])
    #expect(Prompt.next(after: Prompt.all.count) == Prompt.all[0])
    #expect(Prompt.next(after: -1) == Prompt.all[0])
  }
}
