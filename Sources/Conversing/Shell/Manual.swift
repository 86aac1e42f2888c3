package import Interviewing

/// Help and manual, rendered from the command tables.
package enum Manual {
  /// `gehoord --help`.
  package static func overview(in language: Language) -> String {
    let rows = ShellCommand.allCases.map { command in
      (command.entry.usage(language), command.entry.help[language])
    }
    return """
      \(Bilingual(nl: "Gehoord zit naast je in een gesprek en onthoudt wat je typt.", en: "Gehoord sits beside you in a talk and remembers what you type.")[language])

      \(Bilingual(nl: "Zo begin je:", en: "To start:")[language]) gehoord

      \(table(rows))
      \(Bilingual(nl: "Opties bij elk commando:", en: "Options with every command:")[language])
      \(table(ShellCommand.globals.map { ($0.usage(language), $0.help[language]) }))
      """
  }

  /// `gehoord COMMAND --help`.
  package static func help(for command: ShellCommand, in language: Language) -> String {
    let entry = command.entry
    let other = entry.names[language == .dutch ? .english : .dutch]
    let parts = entry.parts.map {
      ("\($0.names[language]) \($0.arguments[language])", $0.help[language])
    }
    let options = (entry.options + ShellCommand.globals).map {
      ($0.usage(language), $0.help[language])
    }
    let twin = other == entry.names[language] ? "" : " (\(other))"
    return """
      gehoord \(entry.usage(language))\(twin)
      \(entry.help[language])

      \(parts.isEmpty ? "" : table(parts) + "\n")\(Bilingual(nl: "Opties:", en: "Options:")[language])
      \(table(options))
      """
  }

  /// `gehoord handleiding`: all of it, to read on the screen.
  package static func text(in language: Language) -> String {
    let commands = ShellCommand.allCases.map { help(for: $0, in: language) }
    return ([overview(in: language)] + commands).joined(separator: "\n") + "\n" + talk(in: language)
  }

  private static func talk(in language: Language) -> String {
    """
    \(Bilingual(nl: "In een gesprek, een regel:", en: "In a talk, a line:")[language])
    \(table(signRows(language)))
    \(Bilingual(nl: "In een gesprek, een commando:", en: "In a talk, a command:")[language])
    \(table(talkRows(language)))
    \(Bilingual(nl: "In een gesprek, een toets:", en: "In a talk, a key:")[language])
    \(table(keyRows(language)))
    """
  }

  static func signRows(_ language: Language) -> [(String, String)] {
    LineSign.all.map { ($0.sign[language], $0.help[language]) }
  }

  static func keyRows(_ language: Language) -> [(String, String)] {
    TalkKey.all.map { ($0.key, $0.help[language]) }
  }

  static func talkRows(_ language: Language) -> [(String, String)] {
    TalkCommand.allCases.map { command in
      let entry = command.entry
      let letter = entry.letter.map { ", /\($0)" } ?? ""
      let argument = entry.argument[language].isEmpty ? "" : " \(entry.argument[language])"
      return ("/\(entry.names[language])\(letter)\(argument)", entry.help[language])
    }
  }

  /// Two columns within 79: what is said of a term goes on under itself.
  private static func table(_ rows: [(String, String)]) -> String {
    let width = min(34, rows.map(\.0.count).max() ?? 0) + 4
    return rows.map { left, right in
      let margin = String(repeating: " ", count: width)
      let lines = right.rows(width: 79 - width).joined(separator: "\n" + margin)
      let term = "  " + left
      let gap = width - term.count
      return term + (gap > 1 ? margin.suffix(gap) : "\n" + margin) + lines + "\n"
    }.joined()
  }
}

extension ShellCommand.Entry {
  fileprivate func usage(_ language: Language) -> String {
    // What can do without a part takes its own arguments too.
    let own = parts.isEmpty || words.contains(0) ? [arguments[language]] : []
    let arguments = (own + parts.map { $0.names[language] }).joined(separator: "|")
    return arguments.isEmpty ? names[language] : "\(names[language]) \(arguments)"
  }
}

extension ShellCommand.Option {
  fileprivate func usage(_ language: Language) -> String {
    value.map { "--\(names[language]) \($0[language])" } ?? "--\(names[language])"
  }
}

extension Manual {
  /// The man page, in roff.
  package static func roff(in language: Language, date: String) -> String {
    let name = Bilingual(nl: "gesprekken die gehoord worden", en: "talks that are heard")
    var page = """
      .TH GEHOORD 1 "\(date)"
      .SH \(Bilingual(nl: "NAAM", en: "NAME")[language])
      gehoord \\- \(name[language])
      .SH \(Bilingual(nl: "BESCHRIJVING", en: "DESCRIPTION")[language])
      \(escaped(description[language]))
      .SH \(Bilingual(nl: "COMMANDO'S", en: "COMMANDS")[language])

      """
    for command in ShellCommand.allCases {
      let entry = command.entry
      page += item("gehoord \(entry.usage(language))", entry.help[language])
      for part in entry.parts {
        page += item("  \(part.names[language]) \(part.arguments[language])", part.help[language])
      }
      for option in entry.options {
        page += item("  " + option.usage(language), option.help[language])
      }
    }
    page += ".SH \(Bilingual(nl: "OPTIES", en: "OPTIONS")[language])\n"
    for option in ShellCommand.globals {
      page += item(option.usage(language), option.help[language])
    }
    page += ".SH \(Bilingual(nl: "EEN REGEL IN EEN GESPREK", en: "A LINE IN A TALK")[language])\n"
    for (sign, help) in signRows(language) { page += item(sign, help) }
    page +=
      ".SH \(Bilingual(nl: "COMMANDO'S IN EEN GESPREK", en: "COMMANDS IN A TALK")[language])\n"
    for (command, help) in talkRows(language) { page += item(command, help) }
    page += ".SH \(Bilingual(nl: "TOETSEN IN EEN GESPREK", en: "KEYS IN A TALK")[language])\n"
    for (key, help) in keyRows(language) { page += item(key, help) }
    page += ".SH \(Bilingual(nl: "BESTANDEN EN CODES", en: "FILES AND CODES")[language])\n"
    for (name, meaning) in files { page += item(name[language], meaning[language]) }
    return page
  }

  private static let description = Bilingual(
    nl: """
      Gehoord zit naast je in een gesprek. Het houdt de topiclijst bij en bewaart elke regel zodra je op \
      Enter drukt. Daarna laat het zien welke behoeften en talenten zijn gehoord, met waar het is gezegd. \
      Zonder commando opent het met een uitnodiging om te oefenen. Met regels op stdin werkt een gesprek \
      als script, zonder prompt.
      """,
    en: """
      Gehoord sits beside you in a talk. It holds the topic list and saves every line when you press \
      Enter. Afterwards it shows which needs and strengths were heard, with where they were said. \
      Without a command it opens with an invitation to practise. With lines on stdin a talk runs as a \
      script, without prompts.
      """)

  /// Where things are, and what the exit codes mean.
  private static let files: [(Bilingual, Bilingual)] = [
    (
      Bilingual(nl: "transcripts/DOSSIER/", en: "transcripts/DOSSIER/"),
      Bilingual(nl: "de gesprekken van een dossier", en: "the conversations of a dossier")
    ),
    (
      Bilingual(nl: "topiclists/", en: "topiclists/"),
      Bilingual(nl: "je eigen topiclijsten", en: "your own topic lists")
    ),
    (
      Bilingual(nl: "gehoord.yaml", en: "gehoord.yaml"),
      Bilingual(nl: "language en organisation", en: "language and organisation")
    ),
    (
      Bilingual(nl: "$GEHOORD_WORKSPACE", en: "$GEHOORD_WORKSPACE"),
      Bilingual(nl: "de map waar dit alles in staat", en: "the folder that holds all this")
    ),
    (
      Bilingual(nl: "0, 1, 64", en: "0, 1, 64"),
      Bilingual(
        nl: "exitcodes: gedaan; geweigerd of iets gevonden; verkeerd gebruik",
        en: "exit codes: done; refused or something found; wrong use")
    ),
  ]

  private static func item(_ term: String, _ text: String) -> String {
    ".TP\n\\fB\(escaped(term))\\fR\n\(escaped(text))\n"
  }

  /// Backslashes and dashes mean something to roff, and so do a dot or quote that begin a line.
  private static func escaped(_ text: String) -> String {
    let plain = text.replacing("\\", with: "\\\\").replacing("-", with: "\\-")
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
  }
}
