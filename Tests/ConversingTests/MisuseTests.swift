import Conversing
import Interviewing
import Testing

@Suite struct MisuseTests {
  @Test(
    arguments: [
      (.talk, ["buurt", "extra"], .unexpectedArgument("extra", of: .talk)),
      (.talk, ["--frm", "x"], .unknownOption("--frm", of: .talk)),
      (.talk, ["--vorm"], .missingValue("--vorm", of: .talk)),
      (.talk, ["--vorm", "--dossier", "noord"], .missingValue("--vorm", of: .talk)),
      (.talk, ["--form=one-on-one", "buurt"], .other("?", of: .talk)),
      (
        .talk, ["--no-opening", "buurt", "--deelnemer", "Selam", "nog"],
        .unexpectedArgument("nog", of: .talk)
      ),
      (.topicList, [], .missingArgument(.topicList)),
      (.importing, ["--dossier", "noord"], .missingArgument(.importing)),
      (.importing, ["a", "b", "c"], .other("?", of: .importing)),
      (.insight, ["-"], .other("?", of: .insight)),
    ] as [(ShellCommand, [String], Misuse)])
  func `what is wrong with the words after a command`(
    command: ShellCommand, arguments: [String], misuse: Misuse
  ) {
    #expect(Misuse.diagnosing(arguments, of: command, otherwise: "?") == misuse)
  }

  @Test(
    arguments: [
      (
        .unknownCommand("gesprk"),
        "gehoord: `gesprk` ken ik niet. Bedoelde je `gesprek`? `gehoord --help` laat zien wat er kan."
      ),
      (
        .unknownPart("toonn", of: .topicList),
        "gehoord: `toonn` ken ik niet. Bedoelde je `toon`? `gehoord topiclijst --help` laat zien wat er kan."
      ),
      (
        .unknownOption("--frm", of: .talk),
        "gehoord: De optie `--frm` ken ik niet. Bedoelde je `--form`? `gehoord gesprek --help` laat zien wat er kan."
      ),
      (
        .missingValue("--vorm", of: .talk),
        "gehoord: Achter `--vorm` ontbreekt iets. `gehoord gesprek --help` laat zien wat er kan."
      ),
      (
        .missingArgument(.importing),
        "gehoord: Hier ontbreekt BESTAND…. `gehoord importeer --help` laat zien wat er kan."
      ),
      (
        .unexpectedArgument("\u{1B}x", of: .talk),
        "gehoord: `␛x` hoort hier niet. `gehoord gesprek --help` laat zien wat er kan."
      ),
      (
        .wrongValue("rond", option: "--vorm", choices: [Bilingual(nl: "1-op-1", en: "one-on-one")]),
        "gehoord: `rond` kan niet bij `--vorm`. Kies uit: 1-op-1. `gehoord --help` laat zien wat er kan."
      ),
      (
        .noSuchList("kenismaken", known: ["kennismaken", "praatplaat"]),
        "gehoord: Er is geen topiclijst `kenismaken`. Bedoelde je `kennismaken`? `gehoord gesprek --help` laat zien wat er kan."
      ),
      (
        .noSuchList("x", known: ["kennismaken", "praatplaat"]),
        "gehoord: Er is geen topiclijst `x`. Kies uit: kennismaken, praatplaat. `gehoord gesprek --help` laat zien wat er kan."
      ),
      (
        .badName("../x"),
        "gehoord: `../x` kan geen naam van een dossier zijn: gebruik letters, cijfers en -. `gehoord --help` laat zien wat er kan."
      ),
    ] as [(Misuse, String)])
  func `one sentence, and where to find more`(misuse: Misuse, report: String) {
    #expect(misuse.report(in: .dutch) == report)
  }

  @Test func `in English too`() {
    #expect(
      Misuse.unknownCommand("tlak").report(in: .english)
        == "gehoord: I don't know `tlak`. Did you mean `talk`? `gehoord --help` shows what is possible."
    )
  }

  @Test(arguments: ShellCommand.allCases)
  func `every command is known by its name in both languages`(command: ShellCommand) {
    #expect(ShellCommand(command.names.nl) == command)
    #expect(ShellCommand(command.names.en.uppercased()) == command)
  }
}
