import Conversing
import Interviewing
import Testing

@Suite struct TalkCommandTests {
  @Test(arguments: TalkCommand.allCases)
  func `every command is known by its name in both languages, on either screen`(
    command: TalkCommand
  ) {
    for language in Language.allCases {
      for name in [command.names.nl, command.names.en, command.names.nl.uppercased()] {
        #expect(TalkCommand(name, in: language) == command)
      }
    }
  }

  @Test(
    arguments: [
      ("n", .next), ("p", .previous), ("g", .go), ("o", .topics), ("w", .who), ("z", .find),
      ("s", .summary), ("h", .help),
    ] as [(String, TalkCommand)])
  func `a fixed letter means the same in both languages`(letter: String, command: TalkCommand) {
    #expect(Language.allCases.map { TalkCommand(letter, in: $0) } == [command, command])
  }

  @Test func `no letter is given twice`() {
    let letters = TalkCommand.allCases.compactMap(\.entry.letter)
    #expect(Set(letters).count == letters.count)
  }

  @Test(
    arguments: [
      ("volg", .next), ("vorige", .previous), ("vo", nil), ("erb", .join), ("wij", .edit),
      ("verg", .forget), ("ve", nil), ("afr", .wrapUp), ("to", .consent), ("stop", .stop),
      ("l", .read), ("forg", .forget), ("wra", .wrapUp), ("", nil), ("zzz", nil), ("ver ", nil),
      ("t", .tip), ("sti", .hush), ("pr", .pictures), ("ste", .statements), ("ka", .cards),
      ("opn", .recording),
      ("een", .agree), ("one", .disagree), ("sch", .withdraw),
    ] as [(String, TalkCommand?)])
  func `a beginning that only one command has will do, Dutch first`(
    word: String, command: TalkCommand?
  ) {
    #expect(TalkCommand(word, in: .dutch) == command)
  }

  @Test(
    arguments: [
      ("for", .forget), ("wr", .wrapUp), ("ed", .edit), ("t", .tip), ("ti", nil), ("tim", .time),
      ("q", nil),
      ("ques", .question), ("qui", .stop), ("erb", .join), ("le", .leave),
    ] as [(String, TalkCommand?)])
  func `on an English screen English goes first`(word: String, command: TalkCommand?) {
    #expect(TalkCommand(word, in: .english) == command)
  }

  @Test(arguments: [
    ("volgnde", "volgende", "next"), ("vergeten", "vergeet", "forget"),
    ("sumary", "samenvatting", "summary"), ("xyzxyz", nil, nil),
  ])
  func `an unknown word gets the nearest name of the screen's language`(
    word: String, dutch: String?, english: String?
  ) {
    #expect(TalkCommand.nearestName(to: word, in: .dutch) == dutch)
    #expect(TalkCommand.nearestName(to: word, in: .english) == english)
  }

  @Test func `every command and sign is explained in both languages`() {
    for command in TalkCommand.allCases {
      #expect(!command.entry.help.nl.isEmpty && !command.entry.help.en.isEmpty)
      #expect(command.entry.argument.nl.isEmpty == command.entry.argument.en.isEmpty)
    }
    #expect(LineSign.all.allSatisfy { !$0.help.nl.isEmpty && !$0.help.en.isEmpty })
  }
}
