import Support
import Testing

/// A transcript can be read and checked without the program that wrote it.
@Suite struct SchemaTests {
  @Test(.enabled(if: Python.withJSONSchema != nil, "needs python3 with jsonschema"))
  func `every line of a transcript follows the published schema`() throws {
    let workspace = try TemporaryWorkspace()
    let path = try talk(in: workspace)
    let schema = try workspace.file(
      "schema.json", workspace.gehoord("transcript", "schema").output)
    let found = try #require(Python.withJSONSchema).run(Self.validator, [schema, path], workspace)
    #expect(found == Outcome(0, output: "24\n"))
  }

  @Test(.enabled(if: Python.withJSONSchema != nil, "needs python3 with jsonschema"))
  func `an encrypted transcript follows the same schema, and so does one with somebody erased`()
    throws
  {
    let workspace = try TemporaryWorkspace()
    let path = try talk(in: workspace)
    try workspace.encrypt()
    let schema = try workspace.file(
      "schema.json", workspace.gehoord("transcript", "schema").output)
    let python = try #require(Python.withJSONSchema)
    #expect(
      try python.run(Self.validator, [schema, path], workspace) == Outcome(0, output: "24\n"))
    let erased = try workspace.gehoord(
      "privacy", "wis", "p1", "--ja", environment: workspace.passphraseFile())
    #expect(erased.code == 0)
    #expect(try python.run(Self.validator, [schema, path], workspace).code == 0)
  }

  @Test(.enabled(if: Python.withJSONSchema != nil, "needs python3 with jsonschema"))
  func `a dossier's record follows the same schema`() throws {
    let workspace = try TemporaryWorkspace()
    _ = try talk(in: workspace)
    _ = try workspace.gehoord("voorbereiden", input: "/g eten\nja, halal\nnog niet\n/wis eten\n")
    _ = try workspace.gehoord("privacy", "scan", "algemeen", "--beslis", input: "\n")
    _ = try workspace.gehoord("exporteer", "--naar", workspace.root + "/verslag.md")
    let path = workspace.folder + "/transcripts/algemeen/dossier.jsonl"
    let schema = try workspace.file(
      "schema.json", workspace.gehoord("transcript", "schema").output)
    let found = try #require(Python.withJSONSchema).run(Self.validator, [schema, path], workspace)
    #expect(found.code == 0, "\(found)")
    let wrong = try workspace.file(
      "fout.jsonl", try workspace.text(path).replacing("\"field\":\"hearing\",", with: ""))
    #expect(
      try #require(Python.withJSONSchema).run(Self.validator, [schema, wrong], workspace).code == 1)
  }

  @Test(.enabled(if: Python.withJSONSchema != nil, "needs python3 with jsonschema"))
  func `the schema refuses a line that says less or something else`() throws {
    let workspace = try TemporaryWorkspace()
    let lines = try workspace.text(talk(in: workspace))
    let schema = try workspace.file(
      "schema.json", workspace.gehoord("transcript", "schema").output)
    for (right, wrong) in [
      ("\"kind\":\"said\",", ""), ("\"kind\":\"said\"", "\"kind\":\"whispered\""),
      ("\"as\":\"group\"", "\"as\":\"alone\""),
      ("\"type\":\"counted\",\"question\"", "\"type\":\"counted\",\"q\""),
      ("\"v\":1", "\"v\":2"), ("\"by\":\"p1\"", "\"by\":\"Selam\""), ("\"seq\":4", "\"seq\":0"),
    ] {
      let path = try workspace.file("fout.jsonl", lines.replacing(right, with: wrong))
      let found = try #require(Python.withJSONSchema).run(
        Self.validator, [schema, path], workspace)
      #expect(found.code == 1, "\(right) → \(wrong)")
    }
  }

  @Test(.enabled(if: Python.any != nil, "needs python3"))
  func `the chain of hashes holds by the description of the record alone`() throws {
    let workspace = try TemporaryWorkspace()
    let path = try talk(in: workspace)
    let found = try #require(Python.any).run(Self.chain, [path], workspace)
    #expect(found == Outcome(0, output: "24 1\n"))
  }

  @Test(.enabled(if: Python.any != nil, "needs python3"))
  func `an altered word breaks the chain, here and in the program`() throws {
    let workspace = try TemporaryWorkspace()
    let lines = try workspace.text(talk(in: workspace))
    let altered = try workspace.file("anders.jsonl", lines.replacing("fietsen", with: "zwemmen"))
    #expect(try #require(Python.any).run(Self.chain, [altered], workspace).code == 1)
    let verdict = try workspace.gehoord("transcript", "controleer", altered)
    #expect(verdict.code == 1)
    #expect(verdict.output.contains("beschadigd"))
  }

  /// A closed talk with a bit of everything, one note erased.
  private func talk(in workspace: TemporaryWorkspace) throws -> String {
    let outcome = try workspace.gehoord(
      "gesprek", "kennismaking", "--zonder-opening", "--deelnemer", "Selam",
      input: """
        drie kinderen #thuis
        "ik doe alles lopend"
        !
        * kan goed fietsen
        dit niet opschrijven
        /vergeet 8
        = jij wilt leren lezen
        ja
        /wijzig 4 vier kinderen
        /toestemming citeren nee
        /toestemming opname ja
        /opname
        ? allen: en nu
        tolk: "dank je"
        /stellingen
        1

        /praatplaat

        5

        2
        /kaartje
        een kaartje
        /kaartje
        ja

        """)
    #expect(outcome.code == 0, "\(outcome.errors)")
    return try workspace.conversation
  }

  private static let validator = """
    import json, sys, jsonschema
    schema = json.load(open(sys.argv[1]))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    lines = open(sys.argv[2], encoding="utf-8").read().splitlines()
    errors = [error.message for line in lines for error in validator.iter_errors(json.loads(line))]
    print(len(lines), *errors[:3])
    sys.exit(1 if errors else 0)
    """

  /// Follows the description at `Record`: c over salt and data, h over the previous h, head and c.
  private static let chain = """
    import hashlib, re, sys
    digest = lambda *parts: hashlib.sha256(b"".join(parts)).hexdigest().encode()
    previous, records, erased = b"0" * 64, 0, 0
    for line in open(sys.argv[1], "rb").read().splitlines():
        head, c, h = re.fullmatch(rb'(.*),"c":"([0-9a-f]{64})","h":"([0-9a-f]{64})"}', line).groups()
        words = re.fullmatch(rb'(.*?),"salt":"([0-9a-f]{32})","data":({.*})', head)
        if words:
            head, salt, data = words.groups()
            assert digest(salt, data) == c, "words"
        else:
            erased += 1
        assert digest(previous, head, c) == h, "chain"
        previous, records = h, records + 1
    print(records, erased)
    """
}

/// A Python to check with, where there is one.
private struct Python {
  private let program: String

  static let any = first { _ in true }
  static let withJSONSchema = first { python in
    (try? python.run("import jsonschema", []))?.code == 0
  }

  private static func first(_ isFit: (Python) -> Bool) -> Python? {
    [Python(program: "python3"), Python(program: "/usr/bin/python3")].first {
      (try? $0.run("import hashlib", []))?.code == 0 && isFit($0)
    }
  }

  func run(
    _ script: String, _ arguments: [String], _ workspace: TemporaryWorkspace? = nil
  ) throws -> Outcome {
    try Command(
      "/usr/bin/env", arguments: [program, "-c", script] + arguments,
      environment: ["PATH": Command.searchPath, "PYTHONDONTWRITEBYTECODE": "1"],
      folder: workspace?.root ?? "/"
    ).run()
  }
}
