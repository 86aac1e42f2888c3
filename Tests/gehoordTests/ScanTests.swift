import Support
import Testing

/// `gehoord privacy scan`: exit codes, whole output, JSON for scripts, and decisions that are kept.
@Suite struct ScanTests {
  private let workspace: TemporaryWorkspace

  init() throws { workspace = try TemporaryWorkspace() }

  private let lines = """
    Mijn buurvrouw Nermin Kaya belt elke dag.

    De cursus begint op 12 januari 2027.
    bsn 999990019, tel 06-12345678
    """

  @Test func `every line becomes an object, with code points and the text as it was`() throws {
    let outcome = try workspace.gehoord(
      "privacy", "scan", "--json", input: "👩‍👧 \"hé\" Gülşen\\\tbelt\n\nniets\r\n")
    #expect(
      outcome
        == Outcome(
          0,
          output: #"""
            {"text":"👩‍👧 \"hé\" Gülşen\\\tbelt","spans":[{"start":9,"end":15,"type":"person"}]}
            {"text":"","spans":[]}
            {"text":"niets","spans":[]}

            """#))
  }

  @Test func `findings are told with line, proposal and reason`() throws {
    let outcome = try workspace.gehoord("privacy", "scan", input: lines)
    #expect(
      outcome
        == Outcome(
          1,
          output: """
            regel 1 · `Nermin Kaya` · naam → [naam] · er staat voor wie het is
            regel 4 · `999990019` · burgerservicenummer → [BSN] · negen cijfers die de elfproef doorstaan
            regel 4 · `06-12345678` · telefoonnummer → [telefoonnummer] · cijfers in de vorm van een telefoonnummer

            """))
  }

  @Test func `the same in English`() throws {
    let outcome = try workspace.gehoord(
      "--language", "en", "privacy", "scan", input: "I live at 27 Station Road.\n")
    #expect(
      outcome
        == Outcome(
          1, output: "line 1 · `27 Station Road` · address → [address] · a street with a number\n"))
  }

  @Test func `nothing found is exit 0 and no word`() throws {
    #expect(try workspace.gehoord("privacy", "scan", input: "De koffie is gratis.\n") == Outcome(0))
    #expect(try workspace.gehoord("privacy", "scan", input: "") == Outcome(0))
  }

  @Test func `an escape sequence in a finding is shown, not obeyed`() throws {
    let outcome = try workspace.gehoord("privacy", "scan", input: "\u{1B}[31mmevrouw Kaya\n")
    #expect(outcome.code == 1)
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test func `a name that is given is found in any case, in text and in JSON`() throws {
    let lines = "gisteren was selam er\n"
    #expect(try workspace.gehoord("privacy", "scan", input: lines) == Outcome(0))
    #expect(
      try workspace.gehoord("privacy", "scan", "--naam", "Bea", "--name", "Selam", input: lines)
        == Outcome(1, output: "regel 1 · `selam` · naam → [naam] · een naam uit dit dossier\n"))
    #expect(
      try workspace.gehoord("privacy", "scan", "--json", "--naam=Selam", input: lines)
        == Outcome(
          0,
          output: """
            {"text":"gisteren was selam er","spans":[{"start":13,"end":18,"type":"person"}]}

            """))
  }

  // MARK: Conversations and decisions

  /// A talk in dossier `noord` whose notes hold five words to decide about; the name of its record.
  private func talk() throws -> String {
    _ = try workspace.gehoord(
      "gesprek", "kennismaking", "--zonder-opening", "--dossier", "noord", "--deelnemer", "P1",
      input: """
        ! mijn zus Tirhas helpt mij met de post
        ik woon aan de Berkenlaan 17, 9712 AB
        ! leren bellen, net als TIRHAS
        > Fatma belt 06-12345678

        """)
    return String(try workspace.conversation.lastPart.dropLast(".jsonl".count))
  }

  @Test(arguments: [true, false])
  func `a conversation and a dossier are scanned note by note`(byName: Bool) throws {
    let talk = try talk()
    let outcome = try workspace.gehoord("privacy", "scan", byName ? talk : "noord")
    #expect(
      outcome
        == Outcome(
          1,
          output: """
            \(talk) 4 · `Tirhas` · naam → [naam] · er staat voor wie het is
            \(talk) 5 · `Berkenlaan 17` · adres → [adres] · een straat met een nummer
            \(talk) 5 · `9712 AB` · postcode → [postcode] · vier cijfers en twee letters
            \(talk) 6 · `TIRHAS` · naam → [naam] · een bekende voornaam
            \(talk) 7 · `Fatma` · naam → [naam] · een bekende voornaam
            \(talk) 7 · `06-12345678` · telefoonnummer → [telefoonnummer] · cijfers in de vorm van een telefoonnummer

            """))
  }

  @Test func `JSON of a conversation is an object a note, whatever was decided`() throws {
    _ = try talk()
    let before = try workspace.gehoord("privacy", "scan", "--json", "noord")
    _ = try workspace.gehoord("privacy", "scan", "noord", "--beslis", input: "\n=\n2\n")
    #expect(try workspace.gehoord("privacy", "scan", "--json", "noord") == before)
    #expect(before.code == 0)
    #expect(before.output.split(separator: "\n").count == 4)
    #expect(
      before.output.hasPrefix(
        #"{"text":"mijn zus Tirhas helpt mij met de post","spans":[{"start":9,"end":15,"type":"person"}]}"#
      ))
  }

  @Test func `each word is asked about once, and what was decided is remembered`() throws {
    let talk = try talk()
    let asked = try workspace.gehoord(
      "privacy", "scan", "noord", "--beslis", input: "2\n\n9\n=\nde \\$1 \"buur\"\n")
    #expect(
      asked
        == Outcome(
          1,
          output: """
            1/5 · `Tirhas` · naam · \(talk) 4
               mijn zus Tirhas helpt mij met de post
               1  [naam]
               2  mijn zus
               → mijn zus helpt mij met de post
            2/5 · `Berkenlaan 17` · adres · \(talk) 5
               ik woon aan de Berkenlaan 17, 9712 AB
               1  [adres]
               2  Berkenlaan
               → ik woon aan de [adres], [postcode]
            3/5 · `9712 AB` · postcode · \(talk) 5
               ik woon aan de Berkenlaan 17, 9712 AB
               1  [postcode]
               2  9712
               → mag blijven
            4/5 · `Fatma` · naam · \(talk) 7
               Fatma belt 06-12345678
               1  [naam]
               → de \\$1 'buur' belt [telefoonnummer]
            5/5 · `06-12345678` · telefoonnummer · \(talk) 7
               Fatma belt 06-12345678
               1  [telefoonnummer]

            """, errors: "Typ een nummer van 1 tot 2, of een woord.\n4 besloten, 1 nog niet.\n"))
    #expect(
      try workspace.gehoord("privacy", "scan", "noord")
        == Outcome(
          1,
          output: """
            \(talk) 4 · `Tirhas` · naam → mijn zus, besloten · er staat voor wie het is
            \(talk) 5 · `Berkenlaan 17` · adres → [adres], besloten · een straat met een nummer
            \(talk) 5 · `9712 AB` · postcode → mag blijven, besloten · vier cijfers en twee letters
            \(talk) 6 · `TIRHAS` · naam → mijn zus, besloten · een bekende voornaam
            \(talk) 7 · `Fatma` · naam → de \\$1 'buur', besloten · een bekende voornaam
            \(talk) 7 · `06-12345678` · telefoonnummer → [telefoonnummer] · cijfers in de vorm van een telefoonnummer

            """))
  }

  @Test func `when all is decided nothing is asked, and the scan is content`() throws {
    _ = try talk()
    let first = try workspace.gehoord(
      "--taal", "en", "privacy", "scan", "noord", "--decide", input: "keep\nLAAT\n=\n1\n\n")
    #expect(first.code == 0)
    #expect(first.errors == "5 decided, 0 not yet.\n")
    #expect(
      try workspace.gehoord("privacy", "scan", "noord", "--beslis")
        == Outcome(0, errors: "Er valt niets meer te beslissen.\n"))
    #expect(try workspace.gehoord("privacy", "scan", "noord").code == 0)
    #expect(try workspace.gehoord("transcript", "controleer", "noord").code == 0)
    #expect(try workspace.gehoord("transcript", "controleer").code == 0)
  }

  @Test func `a word is asked about once more when somebody wants to decide anew`() throws {
    _ = try talk()
    _ = try workspace.gehoord("privacy", "scan", "noord", "--beslis", input: "=\n")
    let again = try workspace.gehoord(
      "privacy", "scan", "noord", "--beslis", "--opnieuw", "tirhas", input: "haar zus\n")
    #expect(again.output.hasPrefix("1/5 · `Tirhas` · naam"))
    let scanned = try workspace.gehoord("privacy", "scan", "noord").output
    #expect(scanned.contains("`Tirhas` · naam → haar zus, besloten"))
  }

  @Test func `a star is no answer here, and a citizen service number typed is masked`() throws {
    let talk = try talk()
    let outcome = try workspace.gehoord(
      "privacy", "scan", talk, "--beslis", input: "*\niemand met 999990019\n")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("   → mijn zus iemand met [BSN] helpt mij met de post\n"))
    #expect(
      outcome.errors == "`*` kan alleen bij `gehoord exporteer`.\n1 besloten, 4 nog niet.\n")
    #expect(
      !(try workspace.text(workspace.folder + "/transcripts/noord/dossier.jsonl"))
        .contains("999990019"))
  }

  @Test func `a talk that is damaged is scanned as far as it goes, and that is told`() throws {
    let talk = try talk()
    let path = try workspace.conversation
    try workspace.write(
      try workspace.text(path).replacing("post", with: "past"), to: path)
    let outcome = try workspace.gehoord("privacy", "scan", talk)
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("`Fatma` · naam"))
    #expect(
      outcome.errors
        == "\(path) is beschadigd; nagekeken is wat er nog te lezen is. `gehoord transcript controleer` zegt waar.\n"
    )
  }

  @Test func `deciding is no answer for a script that wants JSON`() throws {
    let outcome = try workspace.gehoord("privacy", "scan", "noord", "--beslis", "--json")
    #expect(outcome.code == 64)
    #expect(outcome.errors.hasPrefix("gehoord: `--json` hoort hier niet."))
  }

  @Test func `a replacement with an escape sequence is shown and exported, not obeyed`() throws {
    _ = try talk()
    let asked = try workspace.gehoord(
      "privacy", "scan", "noord", "--beslis", input: "a\u{1B}[31mb\n")
    let report = try workspace.gehoord("exporteer", "noord")
    let told = try workspace.gehoord("privacy", "scan", "noord")
    for text in [asked.output, report.output, told.output] {
      #expect(text.contains("a␛") && !text.contains("\u{1B}"))
    }
  }

  // MARK: Exports

  @Test func `from a pipe a report replaces all that nobody decided about, and asks nothing`()
    throws
  {
    _ = try talk()
    let bytes = try workspace.bytes(workspace.conversation)
    let outcome = try workspace.gehoord("exporteer", "noord", input: "=\n=\n")
    #expect(outcome.code == 0)
    #expect(
      outcome.errors
        == "3 woorden die iemand kunnen verraden zijn vervangen; over 3 daarvan heeft nog niemand beslist. `gehoord privacy scan noord --beslis`\n"
    )
    #expect(
      outcome.output.contains(
        "- 3 woorden die iemand kunnen verraden zijn vervangen; over 3 daarvan heeft nog niemand beslist.\n"
      ))
    #expect(outcome.output.contains("mijn zus \\[naam\\] helpt mij met de post"))
    #expect(outcome.output.contains("\\[naam\\] belt \\[telefoonnummer\\]"))
    for word in ["Tirhas", "TIRHAS", "Fatma", "06-12345678"] {
      #expect(!outcome.output.contains(word))
    }
    #expect(try workspace.bytes(workspace.conversation) == bytes)
  }

  @Test func `a report follows what was decided and counts it; the team's own screen does not`()
    throws
  {
    let talk = try talk()
    _ = try workspace.gehoord(
      "privacy", "scan", "noord", "--beslis", input: "2\n\n\n=\n")
    let json = try workspace.gehoord("exporteer", "noord", "--als", "json")
    #expect(json.output.contains("\"replaced\": 2,"))
    #expect(json.output.contains("\"replacedUndecided\": 1,"))
    #expect(json.output.contains("\"text\": \"mijn zus helpt mij met de post\""))
    #expect(json.output.contains("\"text\": \"leren bellen, net als mijn zus\""))
    #expect(json.output.contains("\"text\": \"Fatma belt [telefoonnummer]\""))
    #expect(json.output.contains("\"event\": 4,"))
    for arguments in [["inzicht", "noord"], ["transcript", "toon", talk]] {
      let shown = try workspace.command(arguments).run().output
      #expect(shown.contains("Tirhas") && shown.contains("06-12345678"))
    }
  }

  @Test func `when everything was decided the report says no more than how much`() throws {
    _ = try talk()
    _ = try workspace.gehoord(
      "privacy", "scan", "noord", "--beslis", input: "\n\n\n=\n=\n")
    #expect(
      try workspace.gehoord("exporteer", "noord").errors
        == "1 woord dat iemand kan verraden is vervangen.\n")
    #expect(
      try workspace.gehoord("--taal", "en", "exporteer", "noord").errors
        == "1 word that could give somebody away was replaced.\n")
  }

  @Test func `an imported file's name and title are screened too`() throws {
    let file = try workspace.file(
      "praten-met-Fatma-Kaya.txt",
      """
      # titel: Thuis bij Gerrit Hofstra
      # vorm: 1-op-1
      # taal: nl
      # toestemming: notities, citeren
      Bea: Ik wil leren fietsen.
      """)
    _ = try workspace.gehoord("importeer", file, "--dossier", "noord")
    let name = String(try workspace.conversation.lastPart.dropLast(".jsonl".count))
    let note = try #require(
      try workspace.records(of: workspace.conversation).first { $0.type == "noted" })
    _ = try workspace.gehoord("hervat", name, input: "! \(note.seq)\n")
    let outcome = try workspace.gehoord("exporteer", "noord", "--als", "json")
    #expect(outcome.output.contains("\"source\": \"praten-met-[naam].txt\""))
    #expect(outcome.output.contains("\"title\": \"Thuis bij [naam]\""))
    #expect(outcome.output.contains("\"event\": \(note.seq),"))
    for word in ["Fatma", "Kaya", "Gerrit", "Hofstra"] { #expect(!outcome.output.contains(word)) }
  }

  // MARK: At a terminal

  private func exporting() throws -> Terminal {
    let report = workspace.folder + "/verslag.md"
    return try Terminal(workspace.command(["exporteer", "noord", "--naar", report]))
  }

  @Test func `at a terminal a report first asks; a star takes the first proposal for the rest`()
    throws
  {
    let talk = try talk()
    let terminal = try exporting()
    let asked = try terminal.wait(for: "› ").plain
    #expect(
      asked == """
        3 woorden kunnen iemand verraden, en daarover is nog niets besloten.
        Een nummer · Enter: 1 · =: mag blijven · of typ zelf iets · *: steeds 1 voor de rest · Ctrl-D: stoppen

        1/3 · `Tirhas` · naam · \(talk) 4
           mijn zus Tirhas helpt mij met de post
           1  [naam]
           2  mijn zus
        ›\u{20}
        """)
    terminal.type("half")
    terminal.press(.control_C)
    try terminal.wait(for: "› ")
    try terminal.enter("2")
    // Kept before the next is asked.
    #expect(
      try workspace.gehoord("privacy", "scan", "noord").output
        .contains("`Tirhas` · naam → mijn zus, besloten"))
    terminal.type("*")
    terminal.press(.enter)
    #expect(terminal.waitForExit() == 0)
    #expect(
      terminal.text.plain.contains(
        "3 woorden die iemand kunnen verraden zijn vervangen; over 2 daarvan heeft nog niemand beslist."
      ))
    let report = try workspace.text(workspace.folder + "/verslag.md")
    #expect(report.contains("mijn zus helpt mij met de post"))
    #expect(report.contains("\\[naam\\] belt \\[telefoonnummer\\]"))
    let left = try workspace.gehoord("privacy", "scan", "noord").output
    #expect(left.contains("`Tirhas` · naam → mijn zus, besloten"))
    #expect(left.contains("`Fatma` · naam → [naam] ·"))
  }

  @Test func `Ctrl-D makes no report, and keeps what was decided`() throws {
    _ = try talk()
    let terminal = try exporting()
    try terminal.wait(for: "› ")
    try terminal.enter("=")
    terminal.press(.control_D)
    #expect(terminal.waitForExit() == 1)
    #expect(
      terminal.text.plain.hasSuffix("Er is geen verslag gemaakt. Wat je besloot, is bewaard.\n"))
    #expect(!workspace.everything.contains("werkplek/verslag.md"))
    #expect(
      try workspace.gehoord("privacy", "scan", "noord").output
        .contains("`Tirhas` · naam → mag blijven, besloten"))
  }

  @Test func `a report that cannot be made asks nothing`() throws {
    _ = try talk()
    try workspace.write("van mij", to: workspace.folder + "/verslag.md")
    let terminal = try exporting()
    #expect(terminal.waitForExit() == 1)
    #expect(terminal.text.plain.hasSuffix("Kies een andere naam, of haal het eerst weg.\n"))
    #expect(!terminal.text.contains("Tirhas"))
  }
}
