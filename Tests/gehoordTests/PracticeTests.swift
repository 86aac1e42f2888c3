import Support
import Testing

/// `gehoord oefenen`: whole practice talks through a pipe and under a terminal.
///
/// What is said is compared with the files under `Golden`; `RECORD_GOLDEN=1` writes them anew.
@Suite struct PracticeTests {
  private let workspace: TemporaryWorkspace

  init() throws { workspace = try TemporaryWorkspace() }

  @Test(arguments: Talk.all)
  func `a whole practice talk, and the look back`(talk: Talk) throws {
    let outcome = try workspace.gehoord(
      "--taal", talk.language, "oefenen", talk.persona, "--seed", "7", input: talk.lines)
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    let difference = try Golden("oefenen.\(talk.persona).\(talk.language).txt")
      .difference(from: outcome.output)
    #expect(difference == nil)
  }

  @Test func `nothing of it is on any disk, not even a workspace`() throws {
    _ = try workspace.gehoord("oefenen", "ron", input: "Vertel eens over het magazijn.\n!\n")
    #expect(workspace.conversations.isEmpty)
    #expect(throws: (any Error).self) { try workspace.bytes(workspace.folder) }
  }

  @Test func `the same seed and lines give the same bytes, as JSON too`() throws {
    let lines = "Hoe gaat het op school?\n\nVind je het moeilijk?\n= je leest te langzaam\nik ook\n"
    let arguments = ["practise", "Selam", "--seed", "12", "--json", "--taal", "en"]
    let first = try workspace.command(arguments).run(input: Array(lines.utf8))
    #expect(first == (try workspace.command(arguments).run(input: Array(lines.utf8))))
    #expect(first.output.hasPrefix("{\n  \"persona\": \"selam\",\n  \"seed\": 12,\n  \"needs\": ["))
    #expect(first.output.contains("\"moves\": {\n    \"questions\": "))
    #expect(first.output.hasSuffix("]\n}\n"))
  }

  @Test func `a command that is not there is refused with its line, and the rest still runs`()
    throws
  {
    let outcome = try workspace.gehoord("oefenen", "riet", "--seed", "1", input: "/tp\n/stop\nx\n")
    #expect(outcome.code == 1)
    #expect(outcome.errors == "regel 1: /tp is er hier niet. Bedoelde je /tip?\n")
    #expect(outcome.output.contains("Terugkijken"))
  }

  @Test(arguments: [
    (["oefenen"], "gehoord: Hier ontbreekt een naam: selam, ron, riet of samir."),
    (
      ["oefenen", "piet"],
      "gehoord: `piet` kan niet bij `gehoord oefenen`. Kies uit: selam, ron, riet, samir."
    ),
    (["oefenen", "riet", "ron"], "gehoord: `ron`"),
    (["oefenen", "riet", "--seed", "veel"], "gehoord: `veel`"),
    (["oefenen", "riet", "--seed", "-1"], "gehoord: "),
    (["practise", "--taal", "en"], "gehoord: A name: selam"),
  ])
  func `wrong use is told in a sentence`(arguments: [String], sentence: String) throws {
    let outcome = try workspace.command(arguments).run()
    #expect(outcome.code == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix(sentence), "\(outcome.errors)")
  }

  @Test
  func `at a terminal one chooses, is silent with Enter, clears with Ctrl-C and ends with Ctrl-D`()
    throws
  {
    let terminal = try Terminal(workspace.command(["oefenen", "--seed", "7"]))
    #expect(try terminal.wait(for: "wie › ").contains("4  Samir · 27"))
    #expect(try terminal.enter("9").contains("Typ een cijfer van 1 tot 4, of een naam."))
    #expect(try terminal.enter("3").contains("Oefengesprek met Riet"))
    terminal.type("half")
    try terminal.wait(for: "half")
    terminal.press(.control_C)
    try terminal.wait(for: "› ")
    let answer = try terminal.enter("Vertelt u eens over zingen")
    #expect(answer.contains("Zilvervloot"))
    try terminal.enter("")
    #expect(try terminal.enter("").contains("("))
    terminal.press(.up)
    try terminal.wait(for: "Vertelt u eens over zingen")
    terminal.press(.control_U)
    terminal.press(.control_D)
    try terminal.wait(for: "Terugkijken")
    #expect(terminal.waitForExit() == 0)
    #expect(workspace.conversations.isEmpty)
  }

  struct Talk: CustomTestStringConvertible {
    let persona: String
    let language: String
    let lines: String
    var testDescription: String { "\(persona) \(language)" }

    static let all = [
      Talk(
        persona: "selam", language: "nl",
        lines: """
          hallo, ik ben Noor van de bibliotheek
          hoe gaat het?
          Vertel eens hoe jouw dag eruitziet.

          !
          = je zou graag een uur voor jezelf hebben
          Spreek je al goed Nederlands?

          Ik vind zelf een andere taal ook spannend.
          Heb je behoefte aan participatie?
          Hoe is het contact met de juf?
          dus je vindt dat de juf te veel huiswerk geeft?
          dank je wel
          tot ziens

          """),
      Talk(
        persona: "ron", language: "en",
        lines: """
          good morning
          Do you like your work?
          Don't you think a course would be better for you?
          How do you feel about learning?
          I was not much of a pupil myself.
          Tell me about your grandson.

          So you want to finish that one book before he can read.
          * makes up stories
          /tip
          /stop

          """),
    ]
  }
}
