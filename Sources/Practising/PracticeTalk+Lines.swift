internal import Interviewing
internal import Listening

// A line as in a real talk: what is said, a sign before it, or a command.
extension PracticeTalk {
  mutating func take(_ line: String) -> Reply {
    let text = line.trimmed
    if text.hasPrefix("//") { return speak(String(text.dropFirst())) }
    if text.hasPrefix("/") { return command(String(text.dropFirst())) }
    guard let sign = text.first, Self.signs.contains(sign) else { return speak(unvoiced(text)) }
    let rest = text.dropFirst()
    guard rest.isEmpty || rest.first == " " else { return speak(text) }
    return signed(sign, rest.trimmed)
  }

  private static let signs: Set<Character> = ["=", "?", "!", "*", "~", ">", "+"]

  private mutating func speak(_ text: String) -> Reply {
    let saying = Hearing(text, language, heard: heard, by: persona).saying
    let answers = say(text, as: saying)
    return saying == .goodbye ? ending(answers) : Reply(speech: answers)
  }

  /// Without the voice of a real talk: `ik: …`.
  private func unvoiced(_ text: String) -> String {
    let voice = ["ik:", "me:"].first { text.lowercased().hasPrefix($0) }
    return voice.map { text.dropFirst($0.count).trimmed } ?? text
  }

  private mutating func signed(_ sign: Character, _ text: String) -> Reply {
    switch sign {
    case "=" where text.isEmpty:
      return Reply(
        notices: [
          said("Typ achter = wat je hoorde.", "Type what you heard after the =.")[language]
        ], isRefused: true)
    case "=": return Reply(speech: say(text, as: .reflection))
    case "?": return speak(text)
    case "~", ">", "+": return Reply(notices: [said("genoteerd", "noted")[language]])
    default: return note(text, as: sign == "*" ? .strength : .need)
    }
  }

  /// A need or strength that was heard: the last answer's, or the one whose words are in it.
  private mutating func note(_ text: String, as kind: Held.Kind) -> Reply {
    let all = persona.subjects.flatMap { subject in subject.holds.filter { isTold($0, subject) } }
    let content = Words(text).content
    let named = all.filter { !Words($0.label[language]).content.isDisjoint(with: content) }
    noted += (named.isEmpty ? lastHeld : named).filter { $0.kind == kind }
    return Reply(notices: [said("genoteerd", "noted")[language]])
  }

  func isTold(_ held: Held, _ subject: Subject) -> Bool {
    switch told[subject.id] {
    case nil: false
    case .rich: held.level == .rich
    case .deeper: true
    }
  }

  private mutating func command(_ text: String) -> Reply {
    let word = text.prefix { !$0.isWhitespace }.lowercased()
    switch word {
    case "stop", "quit", "exit", "afronden", "wrap": return ending([])
    case "tip", "t": return Reply(notices: [tip[language]])
    case "help", "h": return Reply(notices: Self.help.map { $0[language] })
    case "o", "onderwerpen", "topics":
      return Reply(
        notices: [
          said(
            "Waar \(persona.name) over wil praten, hoor je vanzelf. Na afloop staat het op een rij.",
            "You will hear what \(persona.name) wants to talk about. It is listed afterwards.")[
              language]
        ])
    default: return unknown(word)
    }
  }

  private func ending(_ speech: [String]) -> Reply { Reply(speech: speech, isOver: true) }

  private func unknown(_ word: String) -> Reply {
    let near = nearest(to: word, among: ["stop", "tip", "help"])
    let remedy =
      near.map { said("Bedoelde je /\($0)?", "Did you mean /\($0)?") }
      ?? said("/help laat zien wat er kan.", "/help shows what is possible.")
    let unknown = said("/\(word.prefix(30)) is er hier niet.", "/\(word.prefix(30)) is not here.")
    return Reply(
      notices: ["\(unknown[language]) \(remedy[language])"], isRefused: true)
  }

  private static let help = [
    said("tekst     wat je zegt of vraagt", "text      what you say or ask"),
    said("Enter     je laat het stil", "Enter     you let it be quiet"),
    said("= tekst   je geeft terug wat je hoorde", "= text    you give back what you heard"),
    said("!         dat was een behoefte; * een talent", "!         that was a need; * a strength"),
    said("~ tekst   wat je ziet of merkt", "~ text    what you see or notice"),
    said("/tip      een hint", "/tip      a hint"),
    said("/stop     klaar, en terugkijken", "/stop     done, and look back"),
  ]
}

extension PracticeTalk {
  /// One hint for where the talk is.
  private var tip: Bilingual {
    let name = persona.name
    if openness < 0 {
      return said(
        "\(name) is wat dichtgegaan. Vertel iets van jezelf, of laat het even stil.",
        "\(name) has closed up a little. Share something of yourself, or let it be quiet.")
    }
    if let rewrite = lastRewrite {
      return said("Je kunt het ook zo vragen: \(rewrite)", "You could also ask: \(rewrite)")
    }
    if pending == .rich {
      return said(
        "Daar zit meer achter. Laat het stil met een lege regel, of geef terug wat je hoorde: = …",
        "There is more behind that. Let it be quiet with an empty line, or give it back: = …")
    }
    if questionsInRow > 2 {
      return said(
        "Geef eens terug wat je hoorde: = en dan in je eigen woorden.",
        "Give back what you heard: = and then your own words.")
    }
    return said(
      "Begin met \"Vertel eens over…\" of \"Hoe gaat dat bij…\".",
      "Begin with \"Tell me about…\" or \"How does it go with…\".")
  }

  private var lastRewrite: String? {
    let last = moves.last {
      if case .heard = $0 { false } else { true }
    }
    guard case .question(_, let form)? = last else { return nil }
    return form.rewrite
  }
}
