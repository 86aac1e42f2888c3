package import Interviewing

/// Wrong use of the command line: what was typed, and what would have done.
///
/// Exit code 64.
package enum Misuse: Error, Sendable, Equatable {
  case unknownCommand(String)
  case unknownPart(String, of: ShellCommand)
  case unknownOption(String, of: ShellCommand?)
  case missingValue(String, of: ShellCommand?)
  case missingArgument(ShellCommand)
  /// What a part of a command still needs.
  case missingWord(Bilingual, of: ShellCommand)
  case unexpectedArgument(String, of: ShellCommand)
  case wrongValue(String, option: String, choices: [Bilingual])
  case wrongShape(String, option: String, example: String, of: ShellCommand)
  case noSuchList(String, known: [String])
  /// A topic list that isn't there in a language.
  case notTranslated(String, list: String, known: [String])
  case badName(String)
  case other(String, of: ShellCommand)
}

extension Misuse {
  /// What is wrong with the words after a command, when the parser would not take them.
  package static func diagnosing(
    _ arguments: [String], of command: ShellCommand, otherwise message: String
  ) -> Misuse {
    var words = 0
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      index += 1
      guard argument.hasPrefix("-"), argument.count > 1 else {
        words += 1
        if words > command.entry.words.upperBound {
          return .unexpectedArgument(argument, of: command)
        }
        continue
      }
      let name = String(argument.drop { $0 == "-" }.prefix { $0 != "=" })
      let option = command.entry.options.first { $0.names.nl == name || $0.names.en == name }
      guard let option else { return .unknownOption(argument, of: command) }
      guard option.value != nil, !argument.contains("=") else { continue }
      if index >= arguments.count || arguments[index].hasPrefix("-") {
        return .missingValue(argument, of: command)
      }
      index += 1
    }
    if words < command.entry.words.lowerBound { return .missingArgument(command) }
    return .other(message, of: command)
  }

  /// One sentence, and where to find more.
  package func report(in language: Language) -> String {
    let command = self.command.map { " \($0.names[language])" } ?? ""
    let more = Bilingual(
      nl: "`gehoord\(command) --help` laat zien wat er kan.",
      en: "`gehoord\(command) --help` shows what is possible.")
    return "gehoord: \(sentence[language]) \(more[language])"
  }

  private var command: ShellCommand? {
    switch self {
    case .unknownPart(_, let command), .missingArgument(let command),
      .missingWord(_, let command), .unexpectedArgument(_, let command),
      .wrongShape(_, _, _, let command), .other(_, let command):
      command
    case .unknownOption(_, let command), .missingValue(_, let command): command
    case .noSuchList: .talk
    case .notTranslated: .topicList
    default: nil
    }
  }

  private var sentence: Bilingual {
    switch self {
    case .unknownCommand(let word):
      Bilingual(
        nl: "`\(visible(word))` ken ik niet.\(suggestion(word, ShellCommand.allNames).nl)",
        en: "I don't know `\(visible(word))`.\(suggestion(word, ShellCommand.allNames).en)")
    case .unknownPart(let word, let command):
      Bilingual(
        nl: "`\(visible(word))` ken ik niet.\(suggestion(word, command.partNames).nl)",
        en: "I don't know `\(visible(word))`.\(suggestion(word, command.partNames).en)")
    case .unknownOption(let option, let command):
      Bilingual(
        nl:
          "De optie `\(visible(option))` ken ik niet.\(suggestion(option, command.optionNames).nl)",
        en:
          "I don't know the option `\(visible(option))`.\(suggestion(option, command.optionNames).en)"
      )
    case .missingValue(let option, _):
      Bilingual(
        nl: "Achter `\(option)` ontbreekt iets.", en: "Something is missing after `\(option)`.")
    case .noSuchList(let word, let known):
      Bilingual(
        nl: "Er is geen topiclijst `\(visible(word))`.\(suggestion(word, known).nl)",
        en: "There is no topic list `\(visible(word))`.\(suggestion(word, known).en)")
    default: otherSentence
    }
  }

  private var otherSentence: Bilingual {
    switch self {
    case .missingArgument(let command):
      Bilingual(
        nl: "Hier ontbreekt \(command.entry.arguments.nl).",
        en: "\(command.entry.arguments.en) is missing.")
    case .missingWord(let word, _):
      Bilingual(nl: "Hier ontbreekt \(word.nl).", en: "\(word.en) is missing.")
    case .wrongShape(let value, let option, let example, _):
      Bilingual(
        nl: "`\(visible(value))` kan niet bij `\(option)`. Schrijf het zo: `\(example)`.",
        en: "`\(option)` cannot be `\(visible(value))`. Write it like this: `\(example)`.")
    case .unexpectedArgument(let word, _):
      Bilingual(
        nl: "`\(visible(word))` hoort hier niet.", en: "`\(visible(word))` does not belong here.")
    case .wrongValue(let value, let option, let choices):
      Bilingual(
        nl: "`\(visible(value))` kan niet bij `\(option)`. Kies uit: \(choices.list(.dutch)).",
        en: "`\(option)` cannot be `\(visible(value))`. Choose from: \(choices.list(.english)).")
    case .notTranslated(let word, let list, let known):
      Bilingual(
        nl:
          "De vragen van \(list) zijn er niet in `\(visible(word))`. Kies uit: \(known.joined(separator: ", ")).",
        en:
          "The questions of \(list) are not there in `\(visible(word))`. Choose from: \(known.joined(separator: ", "))."
      )
    case .badName(let name):
      Bilingual(
        nl: "`\(visible(name))` kan geen naam van een dossier zijn: gebruik letters, cijfers en -.",
        en: "`\(visible(name))` can't be a dossier's name: use letters, digits and -.")
    case .other(let message, _): Bilingual(nl: "Dit begrijp ik niet (\(message)).", en: message)
    default: Bilingual(nl: "Dit begrijp ik niet.", en: "I don't understand this.")
    }
  }

  private func suggestion(_ word: String, _ known: [String]) -> Bilingual {
    guard let near = nearest(to: word, among: known) else {
      let all = known.joined(separator: ", ")
      return Bilingual(nl: " Kies uit: \(all).", en: " Choose from: \(all).")
    }
    return Bilingual(nl: " Bedoelde je `\(near)`?", en: " Did you mean `\(near)`?")
  }
}

extension ShellCommand {
  fileprivate var partNames: [String] { entry.parts.flatMap { [$0.names.nl, $0.names.en] }.unique }
}

extension ShellCommand? {
  fileprivate var optionNames: [String] {
    ((self?.entry.options ?? []) + ShellCommand.globals)
      .flatMap { ["--" + $0.names.nl, "--" + $0.names.en] }.unique
  }
}

extension [Bilingual] {
  fileprivate func list(_ language: Language) -> String {
    map { $0[language] }.joined(separator: ", ")
  }
}
