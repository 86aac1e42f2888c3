internal import Interviewing

/// `/help`: one screen with all there is, or one line about a command or a sign.
extension SessionTurn {
  mutating func help(_ word: String) {
    if let sign = LineSign(named: word) { return say(sign.help) }
    if ["toetsen", "keys"].contains(word.lowercased()) { return keys() }
    let name = word.hasPrefix("/") ? String(word.dropFirst()) : word
    if let command = TalkCommand(name, in: language) { return help(command) }
    if !word.isEmpty { return unknown(name) }
    signs()
    reply.page.space()
    for group in TalkCommand.Group.allCases {
      let commands = TalkCommand.allCases.filter { $0.group == group }.map { $0.usage(language) }
      reply.page.add("\(group.name[language]): \(commands.joined(separator: " · "))", indent: 1)
    }
    say(
      Bilingual(
        nl: "/help en een woord of teken vertelt meer: /help ga, /help =, /help toetsen",
        en: "/help and a word or a sign tells more: /help go, /help =, /help keys"), .dim)
  }

  private mutating func keys() {
    for key in TalkKey.all {
      reply.page.add(key.key.filled(to: 8) + key.help[language], indent: 1)
    }
  }

  private mutating func help(_ command: TalkCommand) {
    let other = command.names[language == .dutch ? .english : .dutch]
    reply.page.add(
      "\(command.usage(language)) · \(command.entry.help[language]) · /\(other)")
  }

  /// Two signs to a row of 58 columns, so that all of the help fits a screen of 24 rows.
  private mutating func signs() {
    let cells = LineSign.all.map { sign in
      sign.sign[language].filled(to: 11) + sign.short[language].filled(to: 17)
    }
    for index in stride(from: 0, to: cells.count, by: 2) {
      let pair = cells[index..<min(index + 2, cells.count)].joined()
      reply.page.add(String(pair.reversed().drop(while: \.isWhitespace).reversed()), indent: 1)
    }
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

extension String {
  /// With spaces behind it, up to a width.
  fileprivate func filled(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
