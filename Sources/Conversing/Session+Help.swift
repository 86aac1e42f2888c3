internal import Interviewing

/// `/help`: one screen with all there is, or one command with its argument.
extension Turn {
  mutating func help(_ word: String) {
    let name = word.hasPrefix("/") ? String(word.dropFirst()) : word
    if let command = TalkCommand(name, in: language) {
      let other = command.names[language == .dutch ? .english : .dutch]
      return reply.page.add(
        "\(command.usage(language)) · \(command.entry.help[language]) · /\(other)")
    }
    for sign in LineSign.all {
      let left = sign.sign[language]
      let gap = String(repeating: " ", count: max(1, 14 - left.count))
      reply.page.add(left + gap + sign.help[language], indent: 1)
    }
    reply.page.space()
    for group in TalkCommand.Group.allCases {
      let commands = TalkCommand.allCases.filter { $0.group == group }.map { $0.usage(language) }
      reply.page.add("\(group.name[language]): \(commands.joined(separator: " · "))", indent: 1)
    }
    say(
      Bilingual(
        nl: "/help en een woord vertelt meer, zoals /help ga",
        en: "/help and a word tells more, as in /help go"), .dim)
  }
}

extension TalkCommand {
  /// `/ga (g) ONDERWERP`.
  fileprivate func usage(_ language: Language) -> String {
    let letter = entry.letter.map { " (\($0))" } ?? ""
    let argument = entry.argument[language].isEmpty ? "" : " \(entry.argument[language])"
    return "/\(names[language])\(letter)\(argument)"
  }
}
