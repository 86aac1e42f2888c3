import Support
import Testing

/// `gehoord voorbereiden`, through the whole program.
@Suite struct PrepareTests {
  private let workspace: TemporaryWorkspace

  init() throws { workspace = try TemporaryWorkspace() }

  private static let lines = """
    ondersteuning
    horen hoe het op school gaat
    /g vorm
    groep, want ze steunen elkaar
    6
    p1 en p2, moeders van de taalles
    iemand van de kerk
    10-12-2999 14.00-15.00
    Kade 3, zaal 2
    tolkbureau
    /g eten
    ja, halal
    /g talen
    ar
    school
    het team, 06-12345678

    """

  @discardableResult
  private func prepare(_ arguments: String..., input: String = Self.lines) throws -> Outcome {
    try workspace.command(["voorbereiden", "ouderkamer"] + arguments).run(input: Array(input.utf8))
  }

  private func show(_ arguments: String..., environment: [String: String] = [:]) throws -> Outcome {
    try workspace.command(["voorbereiden", "ouderkamer"] + arguments, environment: environment)
      .run()
  }

  private var record: String { workspace.folder + "/transcripts/ouderkamer/dossier.jsonl" }

  @Test func `a script fills in what it knows, and the sheet tells it`() throws {
    let outcome = try prepare()
    #expect(outcome.code == 0)
    #expect(outcome.output == "   dinsdag 10 december 2999 · 14.00–15.00\n")
    let sheet = try show("--toon", "draaiboek")
    #expect(sheet.code == 0)
    for line in [
      "dinsdag 10 december 2999 · 14.00–15.00 · Kade 3, zaal 2",
      "14.12–14.20  Kennismaken                   8′",
      "De lijst duurt 30 minuten langer dan de tijd die er is. Kies wat er echt toe doet.",
      "Vorm                     focusgroep: ze steunen elkaar",
      "Eten en drinken               ja        halal",
    ] { #expect(sheet.output.contains(line + "\n"), "\(line)") }
  }

  @Test func `the first refused line is told with its number, and the rest still runs`() throws {
    let outcome = try prepare(
      input: "/g wanneer\n10 november 2020\n14.00\n16.00\nKade 3\n/shwo\n")
    #expect(outcome.code == 1)
    #expect(
      outcome.errors.contains(
        "regel 2: dinsdag 10 november 2020 is al geweest. Typ een dag die nog komt, zoals `do 10 december`.\n"
      ))
    #expect(outcome.errors.contains("regel 6: `/shwo` ken ik niet. Bedoelde je `/show`?\n"))
    #expect(try show("--json").output.contains("\"start\": \"14:00\""))
    #expect(try show("--json").output.contains("\"date\": null"))
  }

  @Test func `each talk has its own preparation, and the last one opens`() throws {
    try prepare()
    #expect(try prepare("--nieuw", input: "/g waar\nelders\n").code == 0)
    #expect(try show("--toon", "uitnodiging", "--in", "nl").output.contains("- Plek: elders\n"))
    let first = try show("--toon", "uitnodiging", "--in", "nl", "--nummer", "1")
    #expect(first.output.contains("- Plek: Kade 3, zaal 2\n"))
    #expect(
      try show("--nummer", "7", "--json")
        == Outcome(
          1,
          errors:
            "In ouderkamer zijn gesprek 1 tot 2 voorbereid. `--nieuw` begint een volgend.\n"))
  }

  @Test func `an invitation goes to stdout, what to know about it to stderr`() throws {
    try prepare()
    let arabic = try show("--toon", "uitnodiging")
    #expect(arabic.output.hasPrefix("مرحبًا،\n\nندعوكم إلى حديث مع مجموعة صغيرة."))
    #expect(arabic.errors == "Arabisch: laat iemand die de taal spreekt hier eerst naar kijken.\n")
    let english = try workspace.gehoord(
      "--language", "en", "prepare", "ouderkamer", "--show", "confirmation", "--in", "en")
    #expect(english.errors == "")
    #expect(
      english.output.contains("- Day: Tuesday 10 December 2999\n- Time: from 14:00 to 15:00\n"))
  }

  @Test func `a sheet goes into a file in the form of its name, and never over another`() throws {
    try prepare()
    let file = workspace.root + "/blad.html"
    #expect(
      try show("--toon", "checklist", "--naar", file) == Outcome(0, errors: "Staat in \(file)\n"))
    #expect(try workspace.text(file).hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\" dir=\"ltr\">"))
    #expect(workspace.permissions("blad.html") == 0o600)
    #expect(try show("--toon", "checklist", "--naar", file).code == 1)
    let markdown = try show("--toon", "draaiboek", "--als", "md")
    #expect(markdown.output.hasPrefix("# Draaiboek: ouderkamer\n"))
  }

  @Test(arguments: [
    ["--als", "html"], ["--naar", "x"], ["--in", "ar"], ["--nieuw", "--nummer", "1"],
    ["--toon", "draaibok"], ["--toon", "draaiboek", "--in", "ar"], ["--dossier", "noord"],
    ["--json", "--nieuw"], ["--toon", "uitnodiging", "--in", "fr"],
  ])
  func `options that mean nothing together are wrong use`(arguments: [String]) throws {
    try prepare()
    let outcome = try workspace.command(["voorbereiden", "ouderkamer"] + arguments).run()
    #expect(outcome.code == 64)
    #expect(outcome.errors.hasPrefix("gehoord: "))
  }

  @Test(arguments: [
    (["--as", "html"], "`--as` does not belong here."),
    (["--to", "x"], "`--to` does not belong here."),
    (["--new", "--number", "1"], "`--new` does not belong here."),
    (["--show", "runsheet"], "`--show` cannot be `runsheet`. Choose from: run-sheet, "),
    (["--show", "invitation", "--in", "fr"], "`--in` cannot be `fr`. Choose from: nl, en, ar, "),
    (["--show", "checklist", "--as", "pdf"], "`--as` cannot be `pdf`."),
  ])
  func `an option is called as whoever typed it calls it`(arguments: [String], sentence: String)
    throws
  {
    try prepare()
    let outcome = try workspace.command(
      ["--language", "en", "prepare", "ouderkamer"] + arguments
    ).run()
    #expect(outcome.code == 64)
    #expect(outcome.errors.hasPrefix("gehoord: " + sentence), "\(outcome.errors)")
    let list = try workspace.gehoord(
      "--language", "en", "topiclist", "list", "--from", "praatplaat")
    #expect(list.errors.hasPrefix("gehoord: `--from` does not belong here."), "\(list.errors)")
  }

  @Test func `an invitation in languages by name, each after the other`() throws {
    try prepare()
    let named = try show("--toon", "uitnodiging", "--in", "arabisch")
    #expect(named == (try show("--toon", "uitnodiging", "--in", "ar")))
    #expect(named.output.contains("\u{2068}het team, 06-12345678\u{2069}"))
    let polish = try show("--toon", "uitnodiging", "--in", "pl")
    let both = try show("--toon", "uitnodiging", "--in", "ar,Pools")
    #expect(both.code == 0)
    #expect(both.output == named.output + "\n" + polish.output)
    #expect(both.errors == named.errors + polish.errors)
    let letter = try show("--toon", "uitnodiging", "--in", "ar,pl", "--als", "html")
    #expect(
      letter == Outcome(1, errors: "Een brief is in één taal. Kies met --in: ar, pl.\n"))
    #expect(try show("--toon", "uitnodiging", "--in", ",").code == 64)
  }

  @Test func `nothing prepared is said, and nothing is made for it`() throws {
    let outcome = try show("--toon", "draaiboek")
    #expect(
      outcome
        == Outcome(
          1,
          errors:
            "In ouderkamer is nog niets voorbereid. `gehoord voorbereiden ouderkamer` begint.\n"))
    #expect(!workspace.everything.contains { $0.hasPrefix("werkplek") })
  }

  // MARK: At a terminal

  @Test func `killed in the middle, it goes on at the first open question`() throws {
    let terminal = try Terminal(workspace.command(["voorbereiden", "ouderkamer"]))
    try terminal.wait(for: "lijst › ")
    try terminal.enter("ondersteuning")
    try terminal.enter("horen hoe het gaat")
    terminal.kill()
    _ = terminal.waitForExit()
    let again = try Terminal(workspace.command(["voorbereiden", "ouderkamer"]))
    let shown = try again.wait(for: "praten › ").plain
    #expect(shown.contains("Voorbereiden: gesprek 1 van ouderkamer\n   ondersteuning\n"))
    #expect(shown.contains("Nog 37 van 39 vragen open."))
  }

  @Test func `a refused day comes back on the line; Ctrl-C clears it and Ctrl-D stops`() throws {
    let terminal = try Terminal(workspace.command(["voorbereiden", "ouderkamer"]))
    try terminal.wait(for: "lijst › ")
    try terminal.enter("/ga wanneer")
    terminal.type("31 februari")
    terminal.press(.enter)
    try terminal.wait(for: "bestaat niet")
    try terminal.wait(for: "Ctrl-C maakt de regel leeg.")
    try terminal.wait(for: "wanneer › 31 februari")
    terminal.press(.control_C)
    try terminal.waitForPrompt()
    _ = terminal.settle()
    terminal.type("dinsdag woensdag")
    terminal.press(.enter)
    try terminal.wait(for: "meer dan één dag")
    #expect(!(try terminal.wait(for: "wanneer › dinsdag woensdag").contains("Ctrl-C maakt")))
    terminal.press(.control_C)
    try terminal.waitForPrompt()
    _ = terminal.settle()
    try terminal.enter("10-12-2999 14.00-16.00")
    terminal.press(.control_D)
    #expect(terminal.waitForExit() == 0)
    #expect(try show("--json").output.contains("\"date\": \"2999-12-10\""))
    let again = try Terminal(workspace.command(["voorbereiden", "ouderkamer"]))
    let shown = try again.wait(for: "lijst › ").plain
    #expect(shown.contains("dinsdag 10 december 2999 · 14.00–16.00"))
  }

  @Test func `an answer that is there can be brought back with the key Up and changed`() throws {
    try prepare()
    let terminal = try Terminal(workspace.command(["voorbereiden", "ouderkamer"]))
    try terminal.wait(for: "praten › ")
    let shown = try terminal.enter("/ga waar").plain
    #expect(shown.contains("Nu: Kade 3, zaal 2"))
    terminal.press(.up)
    try terminal.wait(for: "Kade 3, zaal 2")
    try terminal.enter(" boven")
    #expect(try show("--json").output.contains("Kade 3, zaal 2 boven"))
  }

  // MARK: Privacy

  @Test func `in an encrypted dossier the words are sealed, and all of it still works`() throws {
    try prepare()
    let before = try show("--toon", "draaiboek")
    try workspace.encrypt("ouderkamer")
    #expect(workspace.holding("moeders van de taalles") == [])
    #expect(try show("--json").code == 1)
    let key = try workspace.passphraseFile()
    #expect(try show("--toon", "draaiboek", environment: key) == before)
    let more = try workspace.command(["voorbereiden", "ouderkamer"], environment: key)
      .run(input: Array("/g deur\nde portier\n".utf8))
    #expect(more.code == 0)
    #expect(workspace.holding("de portier") == [])
    #expect(try show("--json", environment: key).output.contains("de portier"))
    let file = workspace.root + "/blad.txt"
    let written = try show("--toon", "draaiboek", "--naar", file, environment: key)
    #expect(
      written.errors.hasSuffix("dit bestand is niet versleuteld, het dossier ouderkamer wel.\n"))
    let open = try workspace.command(
      ["privacy", "ontsleutel", "ouderkamer", "--ja"], environment: key
    ).run()
    #expect(open.code == 0)
    #expect(try show("--json").output.contains("de portier"))
    #expect(try workspace.gehoord("transcript", "controleer", record).code == 0)
  }

  @Test func `who is erased is gone from the preparation too, and may read it first`() throws {
    try prepare()
    let access = try workspace.gehoord("privacy", "inzage", "p2", "--dossier", "ouderkamer")
    #expect(access.code == 0)
    #expect(access.output.contains("## Uit de voorbereiding\n\n- p1 en p2, moeders van de taalles"))
    let erased = try workspace.gehoord("privacy", "wis", "p2", "--dossier", "ouderkamer", "--ja")
    #expect(erased.code == 0)
    #expect(erased.output.contains("uit de voorbereiding: 1 antwoord"))
    #expect(workspace.holding("moeders van de taalles") == [])
    #expect(try show("--json").output.contains("iemand van de kerk"))
    #expect(try workspace.gehoord("transcript", "controleer", record).code == 0)
    #expect(
      try workspace.gehoord("privacy", "inzage", "p2", "--dossier", "ouderkamer").code == 1)
  }

  @Test func `in an encrypted dossier the key of who is erased closes old copies of it too`() throws
  {
    try workspace.encrypt("ouderkamer")
    let key = try workspace.passphraseFile()
    let lines = "/g wie\np2 en p3, moeders\n/g deur\nde portier\n"
    _ = try workspace.command(["voorbereiden", "ouderkamer"], environment: key)
      .run(input: Array(lines.utf8))
    let copy = try workspace.bytes(record)
    let erased = try workspace.gehoord(
      "privacy", "wis", "p2", "--dossier", "ouderkamer", "--ja", environment: key)
    #expect(erased.code == 0)
    #expect(try show("--json", environment: key).output.contains("de portier"))
    try workspace.write(copy, to: record)
    let old = try show("--json", environment: key).output
    #expect(old.contains("de portier") && !old.contains("moeders"))
  }

  @Test func `an answer that is wiped is off the disk, and the record still holds`() throws {
    try prepare()
    try prepare(input: "/g wie\nook de buurvrouw\n/wis wie\n")
    #expect(workspace.holding("moeders van de taalles") == [])
    #expect(workspace.holding("buurvrouw") == [])
    #expect(try workspace.gehoord("transcript", "controleer", record).code == 0)
  }

  @Test func `a citizen service number never reaches the disk`() throws {
    try prepare(input: "/g bellen\nbel 111222333\n")
    #expect(workspace.holding("111222333") == [])
  }

  // MARK: A record that is not whole

  @Test func `a last line that was cut short is told of, and all of it goes on`() throws {
    try prepare()
    try workspace.write(try workspace.text(record) + "{\"v\":1,\"se", to: record)
    let told =
      "Het einde van ouderkamer/dossier was beschadigd: het laatste antwoord ontbreekt misschien. Kijk het na.\n"
    let shown = try show("--json")
    #expect(shown.code == 0 && shown.errors == told)
    #expect(shown.output.contains("Kade 3, zaal 2"))
    #expect(try show("--toon", "draaiboek").errors == told)
    let typed = try prepare(input: "/g bellen\nAns\n")
    #expect(typed.errors.hasSuffix(told))
    #expect(try show("--json").errors == "")
  }

  @Test func `a damaged record is told of with the command that says where`() throws {
    try prepare()
    let lines = try workspace.text(record).split(separator: "\n").map(String.init)
    let hurt = lines[..<3] + ["{kapot"] + lines[4...]
    try workspace.write(hurt.joined(separator: "\n") + "\n", to: record)
    let shown = try show("--json")
    #expect(
      shown.errors
        == "ouderkamer/dossier is beschadigd; wat nog leesbaar is doet mee. `gehoord transcript controleer ouderkamer/dossier` zegt waar.\n"
    )
    #expect(shown.code == 0)
    #expect(try workspace.gehoord("transcript", "controleer", "ouderkamer/dossier").code == 1)
  }

  // MARK: Composing

  @Test func `a list is made of topics of others and reads well`() throws {
    let made = try workspace.gehoord(
      "topiclijst", "nieuw", "mijn-lijst", "--uit", "kennismaking.zaken", "--from", "ondersteuning")
    let path = workspace.folder + "/topiclists/mijn-lijst.yaml"
    #expect(
      made
        == Outcome(
          0, output: path + "\n",
          errors:
            "Je gesprekken komen in \(workspace.folder)\n8 onderwerpen, 86 minuten. Pas de teksten gerust aan.\n"
        ))
    let shown = try workspace.gehoord("topiclijst", "toon", "mijn-lijst", "--json").output
    #expect(shown.contains("samengesteld uit kennismaking.zaken, ondersteuning; "))
    #expect(
      try workspace.gehoord("gesprek", "mijn-lijst", "--zonder-opening", input: "hoi\n").code == 0)
    #expect(
      try workspace.gehoord("topiclijst", "nieuw", "mijn-lijst", "--uit", "praatplaat").code == 1)
  }

  @Test(arguments: [
    ("ondersteunin", "gehoord: Er is geen topiclijst `ondersteunin`. Bedoelde je `ondersteuning`?"),
    (
      "kennismaking.zake",
      "gehoord: Er is geen topiclijst `kennismaking.zake`. Bedoelde je `kennismaking.zaken`?"
    ),
  ])
  func `an unknown list or topic gets the nearest name, and nothing is written`(
    source: String, sentence: String
  ) throws {
    let outcome = try workspace.gehoord(
      "topiclijst", "nieuw", "mijn", "--uit", "praatplaat", "--uit", source)
    #expect(outcome.code == 64)
    #expect(outcome.errors.hasPrefix(sentence))
    #expect(!workspace.everything.contains { $0.hasSuffix("mijn.yaml") })
  }

  @Test func `more than a day of topics is refused`() throws {
    let outcome = try workspace.command(
      ["topiclijst", "nieuw", "lang"]
        + (0..<7).flatMap { _ in ["--uit", "ondersteuning"] }
    ).run()
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("meer dan 480 kan niet"))
    #expect(!workspace.everything.contains { $0.hasSuffix("lang.yaml") })
  }
}
