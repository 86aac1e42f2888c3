import Support
import Testing

/// `gehoord visie` and `gehoord logboek`, through the whole program.
@Suite struct VisionTests {
  private let workspace: TemporaryWorkspace

  init() throws { workspace = try TemporaryWorkspace() }

  private static let talk = """
    /g basis
    Nadia: "wij eten altijd samen"
    Kamil: iedereen brengt iets mee
    * Kamil: koken voor dertig man
    /g droom
    Nadia: een plek van onszelf
    ! Nadia: brieven leren lezen
    > Anneke vraagt p1 mee naar de zaal

    """

  /// A talk about a kitchen, with Nadia (p1) and Kamil (p2).
  private func talk(_ lines: String = Self.talk) throws {
    let outcome = try workspace.gehoord(
      "gesprek", "visie-en-doelen", "--vorm", "focusgroep", "--dossier", "keuken", "--deelnemer",
      "Nadia", "--deelnemer", "Kamil", "--zonder-opening", input: lines)
    #expect(outcome.code == 0, "\(outcome.errors)")
  }

  private func vision(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  )
    throws -> Outcome
  {
    try workspace.command(["visie", "keuken"] + arguments, environment: environment)
      .run(input: Array(input.utf8))
  }

  private func log(_ arguments: String..., input: String = "") throws -> Outcome {
    try workspace.command(["logboek", "keuken"] + arguments).run(input: Array(input.utf8))
  }

  @Test func `a script decides, takes lines over and writes a vision`() throws {
    try talk()
    let outcome = try vision(
      input: """
        go, ze willen zelf koken
        vandaag p1 p2
        De Keukentafel
        /g waarden
        1 2
        [3] Er is "koken voor dertig man".
        /g visie
        [2 e9] Samen eten we op een eigen plek.

        """)
    #expect(outcome.code == 0, "\(outcome.errors)")
    let sheet = try vision("--toon")
    #expect(sheet.code == 0)
    #expect(sheet.errors == "")
    for line in [
      "   Besluit: go: we gaan samen verder · ze willen zelf koken\n", "  De Keukentafel\n",
      "eigen woorden van het team\n", "  \"wij eten altijd samen\"\n",
      "  Samen eten we op een eigen plek.\n", "   koken voor dertig man · 1 persoon\n",
      "   brieven leren lezen · 1 persoon\n",
    ] { #expect(sheet.output.contains(line), "\(line) in \(sheet.output)") }
    #expect(!sheet.output.contains("staat niet letterlijk"))
  }

  @Test func `the first refused line is told with its number, and the rest still runs`() throws {
    try talk()
    let outcome = try vision(input: "/g waarden\n99\n1\n/shwo\n")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("regel 2: Regel 99 is er niet; ze gaan van 1 tot 3.\n"))
    #expect(outcome.errors.contains("regel 4: `/shwo` ken ik niet. Bedoelde je `/show`?\n"))
    #expect(try vision("--json").output.contains("\"text\": \"\\\"wij eten altijd samen\\\"\""))
  }

  @Test func `programs read the sheet and the ground for the decision`() throws {
    try talk()
    _ = try vision(input: "later, te vroeg\n/g naam\nDe Tafel\n")
    let json = try vision("--json")
    #expect(json.code == 0)
    for part in [
      "\"verdict\": \"later\"", "\"reason\": \"te vroeg\"", "\"basis\": \"own\"",
      "\"persons\": 2", "\"label\": \"brieven leren lezen\"",
    ] { #expect(json.output.contains(part), "\(part)") }
    let english = try workspace.gehoord("--language", "en", "vision", "keuken", "--show")
    #expect(english.output.hasPrefix("Worksheet 6: the vision of keuken\n"))
  }

  @Test func `what the organisation stands for is proposed too`() throws {
    try talk()
    try workspace.write(
      "goals: [iedereen doet mee]\nthemes: [eten]\n", to: workspace.folder + "/gehoord.yaml")
    #expect(try vision(input: "/g organisatie\n1\n/g thema\n1\n").code == 0)
    let sheet = try vision("--toon").output
    #expect(sheet.contains("  iedereen doet mee\n") && sheet.contains("  eten\n"))
  }

  @Test func `who took their words back is in no proposal, and the sentence says what it lost`()
    throws
  {
    try talk()
    _ = try vision(input: "go\n/g waarden\n1\n")
    let resumed = try workspace.gehoord(
      "hervat", "--dossier", "keuken", input: "/toestemming notities intrekken p1\n")
    #expect(resumed.code == 0, "\(resumed.errors) \(resumed.output)")
    let sheet = try vision("--toon")
    #expect(sheet.output.contains("bron weg (ingetrokken of gewist): "), "\(sheet.output)")
    #expect(!sheet.output.contains("brieven leren lezen"))
    #expect(try vision("--json").output.contains("\"basis\": \"lost\""))
    let outcome = try vision(input: "/g waarden\n3\n")
    #expect(outcome.errors.contains("ze gaan van 1 tot 2"), "\(outcome.errors)")
  }

  @Test func `in an encrypted dossier no word of the vision or the log is readable`() throws {
    try talk()
    try workspace.encrypt("keuken")
    let key = try workspace.passphraseFile()
    let outcome = try vision(
      input: "go, ze koken graag\nvandaag p1\nGeheime Tafel\n", environment: key)
    #expect(outcome.code == 0, "\(outcome.errors)")
    let logged = try workspace.command(["logboek", "keuken"], environment: key)
      .run(input: Array("> Geheime Zaal · Anneke · 12 december 2999\n".utf8))
    #expect(logged.code == 0, "\(logged.errors)")
    #expect(workspace.holding("Geheime") == [])
    #expect(try vision("--toon", environment: key).output.contains("Geheime Tafel"))
    let closed = try vision("--toon")
    #expect(closed.code == 1)
    #expect(!closed.output.contains("Geheime"))
  }

  @Test func `a second window's lines stay, and each change is about its own line`() throws {
    try talk()
    let terminal = try Terminal(workspace.command(["visie", "keuken"]))
    try terminal.wait(for: "besluit › ")
    try terminal.enter("/g naam")
    try terminal.enter("De Tafel")
    try terminal.enter("")
    #expect(try vision(input: "/g thema\neten\n").code == 0)
    try terminal.enter("/wijzig De Keukentafel")
    #expect(try vision(input: "/g kanalen\nde kapper\n").code == 0)
    try terminal.enter("/schrap")
    let shown = try terminal.enter("/toon").plain
    #expect(shown.contains("  eten\n") && shown.contains("  de kapper\n"), "\(shown)")
    #expect(!shown.contains("Tafel"))
    terminal.type("/stop\r")
    #expect(terminal.waitForExit() == 0)
    let sheet = try vision("--toon").output
    #expect(sheet.contains("  eten\n") && sheet.contains("  de kapper\n"))
  }

  @Test func `at a terminal, Up brings a sentence back to be changed`() throws {
    try talk()
    let terminal = try Terminal(workspace.command(["visie", "keuken"]), columns: 80)
    let opening = try terminal.wait(for: "besluit › ").plain
    #expect(opening.contains("Is er grond om samen verder te gaan?"))
    #expect(opening.contains("talenten: koken voor dertig man (1)"))
    try terminal.enter("go, ze koken graag")
    try terminal.enter("vandaag met p2 en p1")
    try terminal.enter("De Tafel")
    try terminal.enter("gisteren, p2")
    try terminal.enter("/wijzig")
    terminal.press(.up)
    terminal.type(" van ons")
    terminal.press(.enter)
    try terminal.waitForPrompt()
    terminal.type("/vol\t")
    try terminal.wait(for: "/volgende ")
    terminal.press(.enter)
    try terminal.wait(for: "thema › ")
    terminal.press(.control_D)
    #expect(terminal.waitForExit() == 0)
    #expect(try vision("--toon").output.contains("  De Tafel van ons\n"))
  }

  @Test func `the log fills itself from the talks, and by hand`() throws {
    try talk()
    _ = try vision(input: "go, ze willen zelf koken\n")
    let outcome = try log(
      input: """
        12 maart 2020 · langs de moskee · niemand thuis
        1
        > zaal vragen · Anneke · 12 december 2020
        /klaar e9 gisteren · het mag

        """)
    #expect(outcome.code == 0, "\(outcome.errors)")
    let shown = try log("--toon")
    #expect(shown.code == 0)
    for line in [
      "Tijdlijn van keuken\n", "maart 2020\n", "langs de moskee\n       niemand thuis\n",
      "Gesprek: Samen dromen en doelen kiezen · focusgroep · 2 personen\n",
      "       1 behoefte, 1 talent, 1 afspraak, nog open\n",
      "Besluit: go: we gaan samen verder\n       ze willen zelf koken\n",
    ] { #expect(shown.output.contains(line), "\(line) in \(shown.output)") }
    let json = try log("--json")
    #expect(json.code == 0)
    for part in [
      "\"kind\": \"talk\"", "\"kind\": \"decision\"", "\"kind\": \"moment\"", "\"late\": true",
      "\"text\": \"Anneke vraagt p1 mee naar de zaal\"", "\"by\": \"2020-12-12\"",
    ] { #expect(json.output.contains(part), "\(part) in \(json.output)") }
  }

  @Test func `an export is on the timeline, and a day without a talk too`() throws {
    try talk()
    _ = try workspace.gehoord("exporteer", "keuken", "--naar", workspace.root + "/verslag.md")
    let shown = try log("--toon")
    #expect(shown.output.contains("Verslag gemaakt voor: team\n"), "\(shown.output)")
  }

  @Test func `what was erased is gone from the file`() throws {
    try talk()
    let outcome = try log(input: "Weg Ermee gebeurde\n/wis\n")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(workspace.holding("Weg Ermee") == [])
  }

  @Test(arguments: ["visie", "logboek"])
  func `a name that is not there, and options that mean nothing together`(command: String) throws {
    try talk()
    let unknown = try workspace.gehoord(command, "koken", "--toon")
    #expect(
      unknown
        == Outcome(
          1, errors: "Er is geen dossier koken. `gehoord dossier lijst` laat zien welke er zijn.\n")
    )
    for arguments in [["--json", "--toon"], ["--dossier", "x"], ["noord"], ["--als", "html"]] {
      let outcome = try workspace.command([command, "keuken"] + arguments).run()
      #expect(outcome.code == 64, "\(arguments)")
      #expect(outcome.errors.hasPrefix("gehoord: "), "\(arguments)")
    }
  }

  @Test(arguments: ["visie", "logboek"])
  func `a dossier that is still empty can be begun`(command: String) throws {
    let outcome = try workspace.gehoord(command, "nieuw", input: "/o\n/stop\n")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(try workspace.gehoord(command, "nieuw", "--toon").code == 1)
  }
}
