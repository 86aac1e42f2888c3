import Support
import Testing

/// `gehoord privacy scan`: exit codes, whole output, and JSON for scripts.
@Suite struct PrivacyTests {
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

  @Test func `a conversation is scanned note by note`() throws {
    _ = try workspace.gehoord(
      "gesprek", "kennismaking", "--zonder-opening", "--deelnemer", "P1",
      input: "mijn zus Tirhas helpt mij\nik woon aan de Berkenlaan 17\n")
    let name = try #require(
      workspace.everything.first {
        $0.contains("algemeen/") && $0.hasSuffix(".jsonl") && !$0.hasSuffix("dossier.jsonl")
      })
    let outcome = try workspace.gehoord("privacy", "scan", workspace.root + "/" + name)
    #expect(outcome.code == 1)
    #expect(outcome.output.contains(" · `Tirhas` · naam → [naam]"))
    #expect(outcome.output.contains(" · `Berkenlaan 17` · adres → [adres]"))
  }

  @Test func `another part than scan is told`() throws {
    let outcome = try workspace.gehoord("privacy", "scna")
    #expect(
      outcome
        == Outcome(
          64,
          errors:
            "gehoord: `scna` ken ik niet. Bedoelde je `scan`? `gehoord privacy --help` laat zien wat er kan.\n"
        ))
  }
}
