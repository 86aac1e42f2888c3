import Support
import Testing

/// The talk at the table: what the keys do that no other program has, under a real terminal.
@Suite struct TableTests {
  private let workspace: TemporaryWorkspace

  init() throws { workspace = try TemporaryWorkspace() }

  // MARK: Tab

  @Test func `Tab behind a command shows the notes with their text`() throws {
    let terminal = try workspace.talk(environment: ["TERM": "dumb"])
    try terminal.enter("post ligt op de kast")
    try terminal.enter("haar neef maakt het open")
    _ = terminal.settle()
    terminal.type("/wijzig \t")
    #expect(
      terminal.settle().plain == """
        /wijzig\u{20}
           4  post ligt op de kast
           5  haar neef maakt het open
        ijs · p1 · 0′ › /wijzig\u{20}
        """)
    terminal.type("neef\t")
    _ = terminal.settle()
    try terminal.enter("haar zus maakt het open")
    #expect(
      try workspace.records(of: workspace.conversation).map(\.type).suffix(2) == [
        "noted", "edited",
      ])
  }

  @Test func `a word that stands in several notes stays on the line, with the choice below`() throws
  {
    let terminal = try workspace.talk(environment: ["TERM": "dumb"])
    for line in ["brief een", "brief twee", "anders"] { try terminal.enter(line) }
    _ = terminal.settle()
    terminal.type("/lees brief\t")
    #expect(
      terminal.settle().plain == """
        /lees brief
           4  brief een
           5  brief twee
        ijs · p1 · 0′ › /lees brief
        """)
  }

  @Test func `Tab completes a tag anywhere in a line, and a name of two words`() throws {
    let terminal = try workspace.talk(Command.plainTalk + ["--deelnemer", "Oom Ali"])
    terminal.type("oom\t")
    try terminal.wait(for: "Oom Ali: ")
    terminal.type("wil appen #dig\t")
    try terminal.wait(for: "#digitaal")
    try terminal.enter("")
    #expect(try workspace.notes == ["wil appen #digitaal"])
  }

  // MARK: One key

  @Test(arguments: ["xterm", "dumb"])
  func `at the praatplaat one key is a picture, and words are still words`(kind: String) throws {
    let terminal = try workspace.talk(environment: ["TERM": kind])
    try terminal.enter("/praatplaat")
    _ = terminal.settle()
    terminal.type("5")
    try terminal.wait(for: "zaken regelen")
    try terminal.wait(for: "› ")
    try terminal.enter("bij de gemeente")
    try terminal.enter("")
    _ = terminal.settle()
    terminal.type("7")
    try terminal.wait(for: "telefoon en computer")
    try terminal.wait(for: "› ")
    try terminal.enter("")
    _ = terminal.settle()
    terminal.type("2")
    try terminal.wait(for: "in een groepje")
    try terminal.wait(for: "› ")
    try terminal.enter("5 kinderen")
    #expect(
      try workspace.notes == [
        "gebruikt Nederlands bij: zaken regelen", "bij de gemeente",
        "wil Nederlands leren voor: telefoon en computer", "5 kinderen",
      ])
    #expect(try workspace.records(of: workspace.conversation).map(\.type).contains("preferred"))
  }

  @Test func `a text that begins with a digit is a text when a space goes before it`() throws {
    let terminal = try workspace.talk()
    try terminal.enter("/praatplaat")
    terminal.typeSlowly(" 3 kinderen, en een stem die 8 zegt")
    try terminal.enter("")
    #expect(try workspace.notes == ["3 kinderen, en een stem die 8 zegt"])
  }

  @Test func `a block pasted at the praatplaat points at nothing`() throws {
    let terminal = try workspace.talk()
    try terminal.enter("/praatplaat")
    terminal.paste("5\n7\nzomaar")
    try terminal.wait(for: "zomaar")
    try terminal.enter("")
    #expect(try workspace.notes == ["5", "7", "zomaar"])
  }

  @Test func `Esc, pressed by itself, takes no letter of what is typed next`() throws {
    let terminal = try workspace.talk()
    terminal.press(.escape)
    _ = terminal.settle(milliseconds: 1500)
    terminal.type("abcdef")
    terminal.press(.escape)
    terminal.type("b")
    terminal.type("x")
    try terminal.enter("")
    #expect(try workspace.notes == ["xabcdef"])
  }

  // MARK: Narrow and blocked

  @Test func `on a terminal of five columns every line is kept`() throws {
    let terminal = try Terminal(workspace.command(Command.plainTalk), rows: 4, columns: 5)
    try terminal.wait(for: "› ")
    for line in ["een regel die niet past", "/wie", "/tijd", "! 4", "nog een"] {
      terminal.type(line + "\r")
      _ = terminal.settle(milliseconds: 200)
    }
    #expect(try workspace.notes == ["een regel die niet past", "nog een"])
  }

  @Test func `at forty columns no row is wider, and the prompt leaves room to type`() throws {
    let terminal = try Terminal(
      workspace.command(
        Command.plainTalk + ["--deelnemer", "Selam"], environment: ["TERM": "dumb"]),
      rows: 24, columns: 40)
    try terminal.wait(for: "Selam · 0′ › ")
    for line in ["/help", "/o", "/tijd", "/praatplaat", "/praatplaat", "/afronden"] {
      try terminal.enter(line)
    }
    let rows = terminal.settle().plain + terminal.text.plain
    #expect(rows.split(separator: "\n").filter { $0.count > 40 && !$0.contains("/werkplek") } == [])
  }

  @Test func `the help fits a screen of 80 by 24, in both languages`() throws {
    for language in ["nl", "en"] {
      let terminal = try Terminal(
        workspace.command(
          Command.plainTalk + ["--taal", language], environment: ["TERM": "dumb"]), rows: 24,
        columns: 80)
      try terminal.wait(for: "› ")
      let rows = try terminal.enter("/help").plain.split(
        separator: "\n", omittingEmptySubsequences: false)
      #expect(rows.count <= 24)
      #expect(rows.allSatisfy { $0.count <= 80 })
    }
  }

  // MARK: Much at once

  @Test(arguments: ["xterm", "dumb"])
  func `five hundred pasted lines are five hundred notes`(kind: String) throws {
    let terminal = try workspace.talk(environment: ["TERM": kind])
    let lines = (1...500).map { "regel \($0): ja, wat er verder nog gezegd werd" }
    terminal.paste(lines.joined(separator: "\n"), brackets: kind == "xterm")
    try terminal.wait(for: "regel 500: ja, wat er verder nog gezegd werd")
    try terminal.enter("")
    _ = terminal.settle()
    #expect(try workspace.notes == lines)
  }

  @Test func `a paste that never ends keeps its words when the terminal goes, or after a pause`()
    throws
  {
    let terminal = try workspace.talk()
    terminal.type("\u{1B}[200~een half verh")
    _ = terminal.settle(milliseconds: 200)
    terminal.signal(15)
    #expect(terminal.waitForExit() == 143)
    #expect(terminal.isOrdinary)
    let resumed = try workspace.talk(["hervat"])
    try resumed.wait(for: "een half verh")
    resumed.type("\u{1B}[200~aal")
    _ = resumed.settle(milliseconds: 2600)
    try resumed.enter("")
    #expect(try workspace.notes == ["een half verhaal"])
  }

  @Test func `one pasted word answers no question either`() throws {
    let terminal = try workspace.talk(["gesprek", "kennismaking"])
    for _ in 1...5 { try terminal.enter("") }
    terminal.paste("ja")
    try terminal.enter("")
    let types = try workspace.records(of: workspace.conversation).map(\.type)
    #expect(!types.contains("consented"))
    #expect(try workspace.notes == ["ja"])
  }

  // MARK: Forgotten and refused

  @Test func `what was cut from a line does not come back after it was forgotten`() throws {
    let terminal = try workspace.talk()
    try terminal.enter("de zeewolf zwemt")
    terminal.type("/wijzig 4\r")
    try terminal.wait(for: "wijzig 4 › de zeewolf zwemt")
    terminal.press(.control_U)
    try terminal.enter("niets")
    try terminal.enter("/vergeet 4")
    _ = terminal.settle()
    terminal.type("\u{19}")
    #expect(!terminal.settle().contains("zeewolf"))
  }

  @Test func `a half-typed line of somebody who wants no notes is nowhere on disk`() throws {
    let terminal = try workspace.talk()
    try terminal.enter("/toestemming notities nee")
    terminal.type("een geheim")
    _ = terminal.settle()
    terminal.kill()
    #expect(terminal.waitForExit() == 137)
    for name in workspace.everything where !workspace.isFolder(name) {
      #expect(try !workspace.text(workspace.root + "/" + name).contains("geheim"))
    }
  }

  @Test func `a transcript deleted under way is made anew, with every line, and that is said`()
    throws
  {
    let terminal = try workspace.talk()
    try terminal.enter("eerste")
    let path = try workspace.conversation
    _ = try Command("/bin/rm", arguments: [path], environment: [:], folder: "/").run()
    #expect(try terminal.enter("tweede").contains("Alles staat nu veilig in een nieuw bestand."))
    #expect(try workspace.notes == ["eerste", "tweede"])
  }

  // MARK: Going on

  @Test func `with several open talks, hervat lets you choose with one key`() throws {
    for (name, line) in [("kennismaking", "eerste gesprek"), ("praatplaat", "tweede gesprek")] {
      let terminal = try workspace.talk(["gesprek", name, "--zonder-opening"])
      try terminal.enter(line)
      terminal.type("/stop\r")
      #expect(terminal.waitForExit() == 0)
    }
    let terminal = try workspace.talk(["hervat"])
    #expect(terminal.text.contains("Welk gesprek?"))
    #expect(terminal.text.contains(/1  algemeen\/\S+-praatplaat-1 · .*1 notitie/))
    terminal.type("2")
    try terminal.wait(for: "Verder met Kennismaken met iemand uit de community · 1 notitie")
    try terminal.wait(for: "› ")
    try terminal.enter("gaat verder")
    let record = workspace.conversations.first { $0.contains("kennismaking") } ?? ""
    #expect(
      try workspace.records(of: record).compactMap(\.data?.text).suffix(2) == [
        "eerste gesprek", "gaat verder",
      ])
  }

  @Test func `from a pipe hervat asks nothing and takes the latest`() throws {
    for name in ["kennismaking", "praatplaat"] {
      _ = try workspace.gehoord("gesprek", name, "--zonder-opening", input: "iets\n")
    }
    let outcome = try workspace.gehoord("hervat", input: "nog iets\n")
    #expect(outcome.code == 0)
    #expect(!outcome.output.contains("Welk gesprek?"))
    #expect(outcome.output.hasPrefix("   Verder met Praatplaat"))
  }

  @Test func `a half-typed line is found again in the talk that is chosen`() throws {
    _ = try workspace.gehoord("gesprek", "praatplaat", "--zonder-opening", input: "iets\n")
    let terminal = try workspace.talk()
    terminal.type("midden in een wo")
    _ = terminal.settle()
    terminal.hangUp()
    #expect(terminal.waitForExit() == 129)
    let resumed = try workspace.talk(["hervat"])
    _ = resumed.settle()
    resumed.type("1")
    try resumed.wait(for: "midden in een wo")
    try resumed.enter("ord")
    #expect(try workspace.gehoord("transcript", "lijst").output.contains("kennismaking"))
  }

  @Test func `a half-typed change of a note comes back as that change`() throws {
    let terminal = try workspace.talk()
    try terminal.enter("dire kinderen")
    terminal.type("/wijzig 4\r")
    try terminal.wait(for: "wijzig 4 › dire kinderen")
    terminal.type(", altijd vroeg")
    _ = terminal.settle()
    terminal.kill()
    #expect(terminal.waitForExit() == 137)
    let resumed = try workspace.talk(["hervat"])
    try resumed.wait(for: "/wijzig 4 dire kinderen, altijd vroeg")
    try resumed.enter(" op")
    #expect(
      try workspace.records(of: workspace.conversation).compactMap(\.data?.text) == [
        "dire kinderen", "dire kinderen, altijd vroeg op",
      ])
  }

  @Test func `a talk begun at the invitation leaves the terminal as the shell had it`() throws {
    let terminal = try Terminal(workspace.command([]))
    try terminal.wait(for: "gehoord › ")
    try terminal.enter("gesprek kennismaking --deelnemer Selam --zonder-opening")
    try terminal.enter("gehoord")
    terminal.signal(15)
    #expect(terminal.waitForExit() == 143)
    #expect(terminal.isOrdinary)
    #expect(try workspace.notes == ["gehoord"])
  }

  // MARK: Letters that run the other way

  @Test func `Arabic and Tigrinya keep their own direction beside Dutch`() throws {
    let input = "\"سلام عليكم | vrede\" zei ze\n\"ሰላም\"\nx: سلام.\n/lees\n"
    let outcome = try workspace.gehoord(
      "gesprek", "kennismaking", "--zonder-opening", input: input)
    #expect(
      outcome.output.hasSuffix(
        """
           4  p1: "\u{2068}سلام عليكم\u{2069} | vrede" zei ze
           5  p1: "ሰላም"
           6  iemand: \u{2068}سلام.\u{2069}

        """))
    #expect(try workspace.notes == ["\"سلام عليكم | vrede\" zei ze", "\"ሰላም\"", "سلام."])
  }
}
