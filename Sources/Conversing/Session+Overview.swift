internal import Interviewing
internal import Safeguarding

/// People and overviews: `/wie`, `/erbij`, `/weg`, `/eens`, `/tijd`, `/samenvatting`.
extension Turn {
  /// `/wie`: who is here.
  ///
  /// `/wie p4 Nora`: what p4 is called, after a restart.
  mutating func who(_ rest: String) {
    let words = rest.split(separator: " ", maxSplits: 1).map(String.init)
    if words.count == 2, let alias = Alias(words[0]), session.interview.aliases.contains(alias) {
      session.name(alias, words[1])
    }
    let shortcuts = session.shortcuts
    if session.interview.participants.isEmpty {
      return say(
        Bilingual(
          nl: "Er is nog niemand. /erbij NAAM voegt iemand toe.",
          en: "Nobody yet. /join NAME adds someone."),
        .dim)
    }
    for person in session.interview.participants {
      let count = session.interview.notes.count { $0.isHeard && $0.people.contains(person.alias) }
      let name = session.gate.pseudonyms.name(of: person.alias).map { " · \($0)" } ?? ""
      let letter = shortcuts[person.alias].map { " · \($0):" } ?? ""
      let lines = Bilingual(
        nl: count == 0 ? "nog niet gehoord" : count == 1 ? "1 regel" : "\(count) regels",
        en: count == 0 ? "not heard yet" : count == 1 ? "1 line" : "\(count) lines")[language]
      let left = person.isPresent ? "" : Bilingual(nl: " · is weg", en: " · has left")[language]
      reply.page.add("\(person.alias)\(name)\(letter) · \(lines)\(left)")
    }
  }

  /// Somebody known comes back; somebody new first needs an alias.
  mutating func asked(toJoin name: String) throws(Refusal) {
    guard !name.isEmpty else {
      return refuse(
        Bilingual(
          nl: "Wie komt erbij? Typ de naam achter /erbij.",
          en: "Who joins? Type the name after /join."))
    }
    if session.interview.isPaused { throw .paused }
    if let alias = session.alias(named: name) ?? Alias(name) {
      try carryOut(.join(alias))
      return say(
        Bilingual(
          nl: "\(session.name(of: alias)) is erbij", en: "\(session.name(of: alias)) is here"), .dim
      )
    }
    reply.introduces = name
  }

  mutating func join(_ name: String, _ alias: Alias) throws(Refusal) {
    session.name(alias, name)
    try carryOut(.join(alias))
    if session.voices == [.unknown] { session.voices = session.defaultVoices }
    let letter = session.shortcuts[alias].map { ", \($0):" } ?? ""
    say(
      Bilingual(
        nl: "\(name) is erbij en heet \(alias) in het verslag\(letter)",
        en: "\(name) is here, and is \(alias) in the record\(letter)"), .dim)
  }

  mutating func leave(_ word: String) throws(Refusal) {
    guard let alias = person(word) else { return }
    try carryOut(.leave(alias))
    if session.voices.contains(.participant(alias)) { session.voices = session.defaultVoices }
    say(
      Bilingual(nl: "\(session.name(of: alias)) is weg", en: "\(session.name(of: alias)) has left"),
      .dim)
  }

  mutating func person(_ word: some StringProtocol) -> Alias? {
    if let alias = session.alias(named: String(word)) ?? Alias(word) { return alias }
    refuse(
      Bilingual(
        nl: word.isEmpty
          ? "Wie? /wie laat zien wie er is." : "\(word) ken ik niet. /wie laat zien wie er is.",
        en: word.isEmpty
          ? "Who? /who shows who is here." : "I don't know \(word). /who shows who is here."))
    return nil
  }

  /// `/eens p2 k 14`: people, and the note when it isn't the last one.
  mutating func share(_ rest: String, agree: Bool) throws(Refusal) {
    var words = rest.split { $0 == " " || $0 == "," }.map(String.init)
    let number = words.last.flatMap { Int($0) }
    if number != nil { words.removeLast() }
    var people: [Alias] = []
    if words.contains(where: { ["allen", "all"].contains($0.lowercased()) }) {
      people = session.interview.present
    } else {
      for word in words {
        guard let alias = person(word) else { return }
        people.append(alias)
      }
    }
    guard !people.isEmpty else { return _ = person("") }
    let shared = number ?? session.interview.lastNote?.number
    try carryOut(agree ? .agree(number, people) : .disagree(number, people))
    let names = session.names(of: people)
    let on = shared.map { String($0) } ?? ""
    say(
      agree
        ? Bilingual(nl: "\(on): eens: \(names)", en: "\(on): agree: \(names)")
        : Bilingual(nl: "\(on): oneens: \(names)", en: "\(on): disagree: \(names)"), .dim)
  }

  mutating func time() {
    guard let list = session.interview.list else { return }
    let total = session.interview.minutes(at: now)
    say(
      Bilingual(
        nl: "\(total) van \(list.minutes) minuten", en: "\(total) of \(list.minutes) minutes"))
    for topic in list.topics {
      let spent = session.interview.minutes(of: topic.id)
      reply.page.add("\(topic.id)  \(spent)′ / \(topic.minutes)′")
    }
  }

  mutating func summary() {
    let interview = session.interview
    section(Bilingual(nl: "Behoeften", en: "Needs"), interview.needs)
    section(
      Bilingual(nl: "Talenten", en: "Strengths"), interview.standing.filter { $0.isA(.strength) })
    section(
      Bilingual(nl: "Samenvattingen die open staan", en: "Summaries still open"),
      interview.openSummaries)
    section(
      Bilingual(nl: "Afspraken", en: "Promises"), interview.standing.filter { $0.isA(.promise) })
    section(
      Bilingual(nl: "Voor later", en: "Parked"), interview.standing.filter { $0.isA(.parked) })
    if reply.page.isEmpty {
      say(
        Bilingual(
          nl: "Nog niets gemerkt. Een ! na een notitie maakt er een behoefte van.",
          en: "Nothing marked yet. A ! after a note makes it a need."), .dim)
    }
  }

  private mutating func section(_ title: Bilingual, _ notes: [Note]) {
    guard !notes.isEmpty else { return }
    say(title, .title)
    for note in notes {
      let response = note.response.map { " · \($0.name[language])" } ?? ""
      reply.page.add("\(note.number)  \(note.label)\(response)")
    }
  }

  mutating func resume() {
    if session.interview.isClosed { happen(.reopened) }
    happen(.resumed)
    guard let opening = session.interview.opening else { return }
    let notes = session.interview.standing.count
    say(
      Bilingual(
        nl: "Verder met \(opening.title) · \(notes == 1 ? "1 notitie" : "\(notes) notities")",
        en: "Going on with \(opening.title) · \(notes == 1 ? "1 note" : "\(notes) notes")"), .title)
    say(
      Bilingual(
        nl: "\(opening.dossier) · \(session.interview.startedAt?.date ?? "")",
        en: "\(opening.dossier) · \(session.interview.startedAt?.date ?? "")"), .dim)
    if let first = session.interview.aliases.first(where: { session.isNameless($0) }) {
      say(
        Bilingual(
          nl: "Namen staan niet in het verslag. /wie \(first) NAAM zet er een terug.",
          en: "Names are not in the record. /who \(first) NAME puts one back."), .dim)
    }
    let summaries = session.interview.openSummaries
    if let last = summaries.last {
      say(
        Bilingual(
          nl: "Nog open: \(last.number)  \(last.label) (=j of =n)",
          en: "Still open: \(last.number)  \(last.label) (=y or =n)"), .dim)
    }
    if case .opening(let step) = session.phase { return show(step) }
    if let current = session.interview.current { show(current, withTopic: true) }
  }
}
