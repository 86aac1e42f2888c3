internal import Interviewing
internal import Understanding

/// What is shown: the beginning, the list, one need with its lines, and the help.
extension CodingTurn {
  mutating func open() {
    let (talks, people) = (coding.summary.talks, coding.summary.people.count)
    say(
      Bilingual(
        nl: "Inzicht: \(coding.dossier) · \(Counts.talks(talks).nl) · \(Counts.people(people).nl)",
        en: "Insight: \(coding.dossier) · \(Counts.talks(talks).en) · \(Counts.people(people).en)"),
      .title, indent: 0)
    let joined = coding.codes.map { ($0.code, $0.finding.joined(to: $0.code)) }.filter { $0.1 > 0 }
    if !joined.isEmpty {
      let list = joined.map { "\($0.id) \($0.label) (\($1))" }.joined(separator: " · ")
      say(
        Bilingual(nl: "Kwam er vanzelf bij: \(list)", en: "Joined by itself: \(list)"), .dim)
    }
    if coding.isInteractive {
      say(
        Bilingual(
          nl: "Elk antwoord is meteen bewaard. /h helpt, Ctrl-D stopt.",
          en: "Every answer is saved at once. /h helps, Ctrl-D stops."), .dim)
    }
    if coding.asked == .open { return list() }
    goOn(from: .judging)
  }

  mutating func list() {
    let codes = coding.codes
    if codes.isEmpty, coding.loose.isEmpty {
      return say(
        Bilingual(
          nl: "Nog geen behoeften gemerkt. In een gesprek maakt ! na een notitie er een.",
          en: "No needs marked yet. In a talk, a ! after a note makes it one."), .dim)
    }
    for domain in LifeDomain.allCases {
      let here = codes.filter { $0.code.domain == domain }
      if here.isEmpty { continue }
      reply.page.add(domain.name[language], .question)
      for (code, finding) in here {
        let joined = finding.joined(to: code)
        reply.page.add(
          "\(code.id)  \(line(of: finding))" + (joined > 0 ? " · +\(joined)" : ""), indent: 5)
      }
    }
    let loose = coding.loose.count
    if loose > 0 {
      say(
        Bilingual(
          nl: "\(Counts.needs(loose).nl) zonder nummer: /los",
          en: "\(Counts.needs(loose).en) without a number: /loose"))
    }
    if coding.isInteractive { say(Self.hint, .dim) }
  }

  private static let hint = Bilingual(
    nl: "/toon c17 · /naam · /domein · /samen · /splits · /verplaats · /herstel · /h",
    en: "/show c17 · /name · /domain · /merge · /split · /move · /undo · /h")

  /// `Zelf post lezen · 3 personen`.
  func line(of need: Finding) -> String {
    "\(need.label) · \(Counts.people(need.people.count)[language])"
  }

  mutating func show(_ word: String) {
    if word.isEmpty { return list() }
    guard let code = code(word) else { return }
    let need = coding.codes.first { $0.code.number == code.number }?.finding
    reply.page.add(
      "\(code.id)  \(need.map(line) ?? code.label)", .title, indent: 0)
    reply.page.add(code.domain.name[language], .dim)
    list([need].compactMap(\.self))
  }

  mutating func showLoose() {
    let loose = coding.loose
    if loose.isEmpty {
      return say(
        Bilingual(nl: "Alles heeft een nummer.", en: "All of them have a number."), .dim)
    }
    list(loose, named: true)
    say(
      Bilingual(
        nl: "/splits 1 NAAM geeft een regel een eigen nummer · /verplaats 1 c17",
        en: "/split 1 NAME gives a line a number of its own · /move 1 c17"), .dim)
  }

  /// The lines of these needs, with numbers that `/splits` and `/verplaats` know.
  private mutating func list(_ needs: [Finding], named: Bool = false) {
    coding.listed = []
    for need in needs {
      if named { reply.page.add("\(line(of: need)) · \(need.domain.name[language])") }
      for evidence in need.evidence {
        coding.listed.append(evidence.address)
        let answer = evidence.response.map { " · \($0.name[language])" } ?? ""
        reply.page.add(
          "\(coding.listed.count)  \(evidence.speakers(language))\(evidence.text)", indent: 5)
        reply.page.add(evidence.reference + answer, .dim, indent: 8)
      }
    }
  }

  mutating func help() {
    for command in CodingCommand.allCases {
      let letter = command.letter.map { ", /\($0)" } ?? ""
      let argument = command.argument[language]
      let left = "/\(command.names[language])\(letter)" + (argument.isEmpty ? "" : " " + argument)
      reply.page.add(
        left + String(repeating: " ", count: max(1, 28 - left.columns)) + command.help[language])
    }
  }
}

extension Finding {
  /// How many lines are in a code that nobody put there by hand.
  fileprivate func joined(to code: Code) -> Int {
    let members = Set(code.members)
    return evidence.count { !members.contains($0.address) }
  }
}

extension Evidence {
  /// `p1: `, or nothing when nobody known spoke.
  func speakers(_ language: Language) -> String {
    let people = voices.compactMap(\.alias).map(\.description).joined(separator: ", ")
    return people.isEmpty ? "" : people + ": "
  }

  /// `bestand.txt:3`, else `2026-11-21-kennismaking-1 14`: without what only makes an id unique.
  var reference: String {
    if let source { return "\(source.file):\(source.line)" }
    let name = conversation.split(separator: "-").dropLast().joined(separator: "-")
    return "\(name.isEmpty ? conversation : name) \(event)"
  }
}
