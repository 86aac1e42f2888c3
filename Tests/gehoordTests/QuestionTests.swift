import Support
import Testing

/// `gehoord vraag controleer`: the verdict with its words and reasons, and JSON for scripts.
@Suite struct QuestionTests {
  private let workspace: TemporaryWorkspace

  init() throws { workspace = try TemporaryWorkspace() }

  @Test func `every finding is told with the words that gave rise to it and why`() throws {
    let outcome = try workspace.gehoord(
      "vraag", "controleer", "Vindt u het eng om te zingen?", "Hoe was de reis en wie reed er?"
    )
    #expect(
      outcome
        == Outcome(
          1,
          output: """
            Vindt u het eng om te zingen? · gesloten en sturend · liever: Hoe is het voor u om te zingen?
               `Vindt u` · gesloten: ja, nee of één woord is al een volledig antwoord
               `eng` · sturend: dit legt een antwoord, oordeel of gevoel in de mond
            Hoe was de reis en wie reed er? · dubbel · liever: Hoe was de reis? · later: Wie reed er?
               `en wie` · dubbel: hier begint een tweede vraag; stel er één tegelijk

            """))
  }

  @Test func `a clean question is fine and what is no question is said to be none`() throws {
    let outcome = try workspace.gehoord(
      "vraag", "controleer",
      input: "Hoe was de reis?\n\nWij gingen op reis.\nCzy pan mieszka tu sam?\n")
    #expect(
      outcome
        == Outcome(
          0,
          output: """
            Hoe was de reis? · in orde
            hier staat geen vraag
            Wij gingen op reis. · hier staat geen vraag
            Czy pan mieszka tu sam? · deze taal ken ik niet; ik kan alleen Nederlands en Engels beoordelen

            """))
  }

  @Test func `JSON has remarks in code points beside the keys that scripts rely on`() throws {
    let outcome = try workspace.gehoord(
      "vraag", "controleer", "--json", input: "👩‍👧 Zwemt u?\nΠού μένεις;\n")
    #expect(
      outcome
        == Outcome(
          0,
          output: #"""
            {"question":"👩‍👧 Zwemt u?","findings":["closed"],"rewrite":"Hoe zit het bij u met zwemmen?","parked":null,"limit":null,"remarks":[{"finding":"closed","start":4,"end":11,"reason":"ja, nee of één woord is al een volledig antwoord"}]}
            {"question":"Πού μένεις;","findings":[],"rewrite":null,"parked":null,"limit":"unknownLanguage","remarks":[]}

            """#))
  }

  @Test func `of a page only the end is shown again`() throws {
    let page = String(repeating: "Wij spraken over de tuin. ", count: 2_000)
    let outcome = try workspace.gehoord("vraag", "controleer", input: page + "Tuiniert u zelf?\n")
    #expect(outcome.code == 1)
    #expect(outcome.errors == "")
    #expect(outcome.output.count < 400)
    #expect(
      outcome.output.contains(
        "Tuiniert u zelf? · gesloten · te lang voor één vraag; alleen de laatste vraag is bekeken"))
  }
}
