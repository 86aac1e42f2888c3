import Support
import Testing

/// `gehoord doelen toets`: whole output, exit codes, JSON for scripts, and what is no goal.
@Suite struct GoalTests {
  private let workspace: TemporaryWorkspace

  init() throws { workspace = try TemporaryWorkspace() }

  private let today = ["--vandaag", "2026-11-21"]

  @Test func `a goal per line becomes an object, with the goal as it was`() throws {
    let outcome = try workspace.gehoord(
      "doelen", "toets", "--json", "--vandaag", "2026-11-21",
      input: """
        Vóór 1 maart bezoekt Ilse \"twaalf\" gezinnen in het azc.
        Meer aandacht voor taal.

        Voor de zomervakantie helpt Ot tien ouders met DigiD.\r
        """)
    #expect(
      outcome
        == Outcome(
          0,
          output: #"""
            {"goal":"Vóór 1 maart bezoekt Ilse \"twaalf\" gezinnen in het azc.","specific":true,"measurable":true,"assignable":true,"timebound":true,"deadline":"2027-02-28","count":12,"missing":[]}
            {"goal":"Meer aandacht voor taal.","specific":false,"measurable":false,"assignable":false,"timebound":false,"deadline":null,"count":null,"missing":["specific","measurable","assignable","timebound"]}
            {"goal":"","specific":false,"measurable":false,"assignable":false,"timebound":false,"deadline":null,"count":null,"missing":["specific","measurable","assignable","timebound"]}
            {"goal":"Voor de zomervakantie helpt Ot tien ouders met DigiD.","specific":true,"measurable":true,"assignable":true,"timebound":true,"deadline":null,"count":10,"missing":[]}

            """#,
          errors:
            "Doel 3: hier staat geen doel. Schrijf in één zin wat jullie willen bereiken.\n"))
  }

  @Test func `what is missing comes with one question for each letter`() throws {
    let outcome = try workspace.gehoord(
      "doelen", "toets", "--vandaag", "2026-11-21",
      "Eind maart lezen tien vaders voor in het wijkhuis.")
    #expect(
      outcome
        == Outcome(
          1,
          output: """
            Eind maart lezen tien vaders voor in het wijkhuis.
              S ✓ Specifiek: “lezen”, “vaders”
              M ✓ Meetbaar: “tien”
              A – Acceptabel: Wie trekt dit? Noem een naam of functie.
              R ? Realistisch: Zijn er uren, mensen en geld voor? Hoe zeker ben je dat het lukt, van 0 tot 10?
              T ✓ Tijdgebonden: “Eind maart” · uiterlijk woensdag 31 maart 2027

            """))
  }

  @Test func `the same in English, where the letters stand for other words`() throws {
    let outcome = try workspace.gehoord(
      "--language", "en", "goals", "check", "--today", "2026-11-21",
      "By the end of Q1 Ruth has visited 12 families in Mill Lane.", "More attention for language.")
    #expect(
      outcome
        == Outcome(
          1,
          output: """
            By the end of Q1 Ruth has visited 12 families in Mill Lane.
              S ✓ Specific: “visited”, “families”
              M ✓ Measurable: “12”
              A ✓ Achievable: “Ruth”
              R ? Relevant: Which need does it serve? Are there hours, people and money, and how sure are you, from 0 to 10?
              T ✓ Time-bound: “By the end of Q1” · by Wednesday 31 March 2027
            More attention for language.
              S – Specific: What will you do, for whom and where?
              M – Measurable: How many people, times or percent would be good?
              A – Achievable: Who takes the lead? Give a name or a role.
              R ? Relevant: Which need does it serve? Are there hours, people and money, and how sure are you, from 0 to 10?
              T – Time-bound: When will it be done? Give a day, month or quarter.

            """))
  }

  @Test func `a complete goal is exit 0, also with an end that has no exact day`() throws {
    let goals = [
      "Vóór 1 maart bezoekt Ilse twaalf gezinnen in het azc.",
      "Voor de zomervakantie bezoekt Ilse twaalf gezinnen in het azc.",
    ]
    let outcome = try workspace.command(["doelen", "toets"] + today + goals).run()
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("· uiterlijk zondag 28 februari 2027\n"))
    #expect(
      outcome.output.contains("“Voor de zomervakantie” · er is een eind, maar geen vaste dag\n"))
  }

  @Test(
    arguments: [
      (
        "Voor 1 maart 2024",
        "T – Tijdgebonden: “Voor 1 maart 2024” · uiterlijk donderdag 29 februari 2024 · Die dag is al voorbij. Welke dag bedoel je?"
      ),
      (
        "Uiterlijk 31 februari",
        "T – Tijdgebonden: “Uiterlijk 31 februari” · Die dag staat op geen kalender. Welke dag bedoel je?"
      ),
    ])
  func `a day that has passed, and one that does not exist, are said`(
    words: String, line: String
  ) throws {
    let goal = words + " bezoekt Ilse twaalf gezinnen in het azc."
    let outcome = try workspace.command(["doelen", "toets"] + today + [goal]).run()
    #expect(outcome.code == 1)
    #expect(outcome.output.split(separator: "\n").last?.trimmed == line)
  }

  @Test(
    arguments: [
      ("", "Doel: hier staat geen doel. Schrijf in één zin wat jullie willen bereiken.\n"),
      (
        String(repeating: "Wij lezen samen. ", count: 200),
        "Doel: dit is te lang voor één doel. Zet elk doel in een eigen zin, op een eigen regel.\n"
      ),
      (
        "Nous organisons une réunion pour les parents.",
        "Doel: deze taal kan ik niet nakijken. Schrijf het doel in het Nederlands of Engels.\n"
      ),
    ])
  func `what is no goal is refused in one sentence`(text: String, errors: String) throws {
    #expect(try workspace.gehoord("doelen", "toets", text) == Outcome(1, errors: errors))
  }

  @Test(arguments: ["gisteren", "2026-02-30", "21-11-2026", ""])
  func `a day to count from that is none is wrong use`(day: String) throws {
    let outcome = try workspace.gehoord("doelen", "toets", "--vandaag", day, "Wij lezen.")
    #expect(
      outcome
        == Outcome(
          64,
          errors:
            "gehoord: `\(day)` kan niet bij `--vandaag`. Schrijf het zo: `2026-11-21`. `gehoord doelen --help` laat zien wat er kan.\n"
        ))
  }

  @Test func `help tells of checking and of a dossier's goals, in both languages`() throws {
    let help = try workspace.gehoord("doelen", "--help")
    #expect(help.code == 0)
    #expect(help.output.hasPrefix("gehoord doelen [DOSSIER]|toets (goals)\n"))
    #expect(help.output.contains("--vandaag DATUM"))
    let english = try workspace.gehoord("--taal", "en", "goals", "--help")
    #expect(english.output.hasPrefix("gehoord goals [DOSSIER]|check (doelen)\n"))
  }

  @Test func `nothing on stdin is no goal and no word`() throws {
    #expect(try workspace.gehoord("doelen", "toets") == Outcome(0))
    #expect(try workspace.gehoord("doelen", "toets", "--json") == Outcome(0))
  }

  @Test func `hostile text is checked or refused, and steers nothing`() throws {
    let lines = Naughty.strings.filter { !$0.contains("\n") }
    let input = lines.joined(separator: "\n") + "\n"
    let outcome = try workspace.gehoord("doelen", "toets", input: input)
    #expect(outcome.code == 1)
    #expect((outcome.output + outcome.errors).steering == [])
    let json = try workspace.gehoord("doelen", "toets", "--json", input: input)
    #expect(json.code == 0)
    #expect(json.output.split(separator: "\n").count == lines.count)
  }

  @Test func `bytes that are no UTF-8 are repaired, not refused`() throws {
    let outcome = try workspace.command(["doelen", "toets", "--json"] + today)
      .run(input: Array("Ilse belt tien ouders ".utf8) + [0xFF, 0x0A])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains(#""count":10"#))
  }
}

extension Substring {
  /// Without the spaces before it.
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
