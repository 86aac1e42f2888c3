internal import Interviewing

/// `/help`: one screen with all there is, or one command with its argument.
extension Turn {
  mutating func help(_ word: String) {
    let name = word.hasPrefix("/") ? String(word.dropFirst()) : word
    if let command = TalkCommand(name, in: language) {
      let entry = command.entry
      let letter = entry.letter.map { " (/\($0))" } ?? ""
      let other = entry.names[language == .dutch ? .english : .dutch]
      return reply.page.add(
        "/\(entry.names[language]) \(entry.argument[language])\(letter) · /\(other) · \(entry.help[language])"
      )
    }
    for sign in LineSign.all { row(sign.sign[language], sign.help[language]) }
    for command in TalkCommand.allCases {
      let entry = command.entry
      let letter = entry.letter.map { " /\($0)" } ?? ""
      let argument = entry.argument[language].isEmpty ? "" : " \(entry.argument[language])"
      row("/\(entry.names[language])\(letter)\(argument)", entry.help[language])
    }
  }

  private mutating func row(_ left: String, _ right: String) {
    reply.page.add(
      left + String(repeating: " ", count: max(1, 24 - left.count)) + " " + right, indent: 1)
  }
}
