internal import ArgumentParser
internal import Conversing
internal import Interviewing

extension Program {
  static let version = "1.0"

  /// From the first word to the command it names.
  ///
  /// An unknown word is never taken for something else.
  func dispatch(_ arguments: [String]) throws -> CInt {
    guard let word = arguments.first else { return try Home(program: self).run() }
    if ["--help", "-h", "help", "hulp"].contains(word) { return showHelp(arguments.dropFirst()) }
    if word == "--version" {
      screen.write("gehoord \(Self.version)\n")
      return 0
    }
    if word.hasPrefix("-") { throw Misuse.unknownOption(word, of: nil) }
    guard let command = ShellCommand(word) else { throw Misuse.unknownCommand(word) }
    let rest = Array(arguments.dropFirst())
    if rest.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
      screen.write(Manual.help(for: command, in: language))
      return 0
    }
    return try run(command, rest)
  }

  private func showHelp(_ words: ArraySlice<String>) -> CInt {
    if let command = words.first.flatMap({ ShellCommand($0) }) {
      screen.write(Manual.help(for: command, in: language))
    } else {
      screen.write(Manual.overview(in: language))
    }
    return 0
  }

  private func run(_ command: ShellCommand, _ rest: [String]) throws -> CInt {
    switch command {
    case .talk: try talk(TalkRequest(rest) ?? TalkRequest(parse(TalkArguments.self, command, rest)))
    case .resume: try resume(parse(ResumeArguments.self, command, rest))
    case .prepare: try prepare(parse(PrepareArguments.self, command, rest))
    case .practise: try practise(parse(PractiseArguments.self, command, rest))
    case .topicList: try topicLists(parse(PartArguments.self, command, rest))
    case .question: try questions(parse(PartArguments.self, command, rest))
    case .insight: try insight(parse(InsightArguments.self, command, rest))
    case .vision: try vision(parse(DossierArguments.self, command, rest))
    case .goals: try goals(parse(GoalArguments.self, command, rest))
    case .export: try export(parse(ExportArguments.self, command, rest))
    case .importing: try importFiles(parse(ImportArguments.self, command, rest))
    case .transcript: try transcripts(parse(TranscriptArguments.self, command, rest))
    case .dossier: try dossiers(parse(DossierCommandArguments.self, command, rest))
    case .log: try log(parse(DossierArguments.self, command, rest))
    case .privacy: try privacy(parse(PrivacyArguments.self, command, rest))
    case .manual: try manual(parse(ManualArguments.self, command, rest))
    }
  }

  /// The words of a command as its own arguments; what doesn't fit is told in the user's language.
  private func parse<Arguments: ParsableArguments>(
    _ type: Arguments.Type, _ command: ShellCommand, _ words: [String]
  ) throws(Misuse) -> Arguments {
    let message: String
    do {
      let arguments = try type.parse(words)
      let wrong = Misuse.diagnosing(words, of: command, otherwise: "")
      if wrong != .other("", of: command) { throw wrong }
      return arguments
    } catch let misuse as Misuse {
      throw misuse
    } catch {
      message = type.message(for: error)
    }
    throw Misuse.diagnosing(words, of: command, otherwise: message)
  }

  /// The part of a command that a word names, such as `lijst` of `topiclijst`, in either language.
  func part(_ word: String, of command: ShellCommand) throws(Misuse) -> String {
    let word = word.lowercased()
    guard
      let part = command.entry.parts.first(where: { $0.names.nl == word || $0.names.en == word })
    else { throw .unknownPart(word, of: command) }
    return part.names.en
  }

  /// The choice an option's value names, by its English word.
  func choice(
    _ value: String, _ option: String, of command: ShellCommand
  ) throws(Misuse) -> String {
    let known = command.entry.options.first { $0.names.nl == option || $0.names.en == option }
    let choices = known?.choices ?? []
    let word = value.lowercased()
    guard let choice = choices.first(where: { $0.nl == word || $0.en == word }) else {
      let name = known?.names[language] ?? option
      throw .wrongValue(value, option: "--\(name)", choices: choices)
    }
    return choice.en
  }

  private func manual(_ arguments: ManualArguments) throws -> CInt {
    switch arguments.kind {
    case nil: screen.write(Manual.text(in: language))
    case "man": screen.write(Manual.roff(in: language, date: surroundings.now().date))
    case "bash": screen.write(ShellCompletion.bash)
    case "zsh": screen.write(ShellCompletion.zsh)
    case "fish": screen.write(ShellCompletion.fish)
    case let kind?: throw Misuse.unexpectedArgument(kind, of: .manual)
    }
    return 0
  }
}

struct ManualArguments: ParsableArguments {
  @Argument var kind: String?
}

/// The words after a command with parts, such as `topiclijst toon kennismaking --json`.
struct PartArguments: ParsableArguments {
  @Argument var part: String
  @Argument var rest: [String] = []
  @Flag var json = false
  @Option(name: [.customLong("uit"), .customLong("from")]) var from: [String] = []
  @OptionGroup var cards: CardOptions
}
