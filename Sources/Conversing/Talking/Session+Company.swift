internal import Interviewing
internal import Safeguarding

/// Who is in the room: `/wie`, `/erbij`, `/weg`, `/eens`, `/oneens`.
extension SessionTurn {
  /// `/wie`: who is here.
  ///
  /// `/wie p4 Nora`: what p4 is called, after a restart.
  mutating func who(_ rest: String) throws(Refusal) {
    let words = rest.split(separator: " ", maxSplits: 1).map(String.init)
    if words.count == 2, let alias = Alias(words[0]) {
      guard session.interview.attendees.contains(alias) else { throw .noSuchParticipant(alias) }
      if let reason = session.reasonAgainst(name: words[1]) { return refuse(reason) }
      session.name(alias, words[1])
    }
    if session.interview.participants.isEmpty {
      return say(
        Bilingual(
          nl: "Er is nog niemand. /erbij NAAM voegt iemand toe.",
          en: "Nobody yet. /join NAME adds someone."),
        .dim)
    }
    for person in session.interview.participants where !person.isByCard { show(person) }
    let cards = session.interview.participants.count { $0.isByCard }
    if cards > 0 {
      say(
        Bilingual(
          nl: cards == 1 ? "1 kaartje" : "\(cards) kaartjes",
          en: cards == 1 ? "1 card" : "\(cards) cards"))
    }
    showSilent()
  }

  private mutating func show(_ person: Participant) {
    let count = session.interview.notes.count { $0.isHeard && $0.people.contains(person.alias) }
    let name = session.gate.pseudonyms.name(of: person.alias).map { " · \($0)" } ?? ""
    let letter = session.shortcuts[person.alias].map { " · \($0):" } ?? ""
    let lines = Bilingual(
      nl: count == 0 ? "nog niet gehoord" : count == 1 ? "1 regel" : "\(count) regels",
      en: count == 0 ? "not heard yet" : count == 1 ? "1 line" : "\(count) lines")[language]
    let left = person.isPresent ? "" : Bilingual(nl: " · is weg", en: " · has left")[language]
    reply.page.add("\(person.alias)\(name)\(letter) · \(lines)\(left)")
  }

  /// In a group, who has not been heard since the last question.
  private mutating func showSilent() {
    let silent = session.silentSinceQuestion
    guard session.interview.form == .focusGroup, !silent.isEmpty else { return }
    let names = session.names(of: silent)
    say(
      Bilingual(nl: "Bij deze vraag nog niet: \(names)", en: "Not yet on this question: \(names)"),
      .dim)
  }

  /// Somebody known comes back; somebody new first needs an alias.
  mutating func asked(toJoin name: String) throws(Refusal) {
    guard !name.isEmpty else {
      return refuse(
        Bilingual(
          nl: "Wie komt erbij? Typ de naam achter /erbij.",
          en: "Who joins? Type the name after /join."))
    }
    try session.interview.checkOpen()
    let names = name.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
    if names.count > 1 {
      for name in names { try asked(toJoin: name) }
      return
    }
    guard let alias = session.alias(named: name) ?? Alias(name) else {
      if let reason = session.reasonAgainst(name: name) { return refuse(reason) }
      return reply.introduces.append(.named(name))
    }
    if session.interview.present.contains(alias), Alias(name) == nil {
      return refuse(
        Bilingual(
          nl: "\(name) is er al bij. Nog iemand die zo heet? /erbij \(name) B",
          en: "\(name) is already here. Someone else by that name? /join \(name) B"))
    }
    try carryOut(.join(alias))
    say(
      Bilingual(
        nl: "\(session.name(of: alias)) is erbij", en: "\(session.name(of: alias)) is here"), .dim)
    welcome(alias)
  }

  /// Asks a latecomer what the others were asked before.
  private mutating func welcome(_ alias: Alias) {
    let interview = session.interview
    let othersAnswered = interview.attendees.contains { interview.consents[.notes, $0] != .unknown }
    guard othersAnswered, interview.consents[.notes, alias] == .unknown else { return }
    session.welcoming.append(alias)
    say(Self.welcomeQuestion, .question)
    let name = session.name(of: alias)
    say(
      Bilingual(
        nl: "ja · nee · \(name): ja · Enter: later", en: "yes · no · \(name): yes · Enter: later"),
      .dim)
  }

  private static let welcomeQuestion = ConsentScope.notes.question(to: .oneOnOne)

  /// The line after a latecomer's question: an answer, or just the talk going on.
  ///
  /// Without a name only a bare yes or no answers, and only for one person: more words are somebody's
  /// in the talk.
  mutating func takeWelcoming(_ parsed: Line) throws(Refusal) {
    let waiting = session.welcoming
    guard !waiting.isEmpty else { return try takeInPhase(parsed) }
    session.welcoming = []
    switch parsed {
    case .empty: return say(Self.askLater, .dim)
    case .note(.said, let by, let text):
      let people = by?.compactMap(\.alias) ?? (waiting.count == 1 ? waiting : [])
      guard !people.isEmpty, people.allSatisfy(waiting.contains),
        let (answer, rest) = consentAnswer(text), by != nil || rest.isEmpty
      else { return try takeInPhase(parsed) }
      session.welcoming = waiting.filter { !people.contains($0) }
      try consent(.notes, people, answer == .yes ? .yes : .no, explained: Self.welcomeQuestion)
      if answer == .yes, !rest.isEmpty { try note(.said, by: by, text) }
    default: try takeInPhase(parsed)
    }
  }

  static let askLater = Bilingual(
    nl: "Nog niet gevraagd. Straks kan ook: /toestemming notities ja",
    en: "Not asked yet. It can be done later: /consent notes yes")

  mutating func join(_ name: String, _ alias: Alias) throws(Refusal) {
    session.name(alias, name)
    try carryOut(.join(alias))
    if session.voices == [.unknown] { session.voices = session.defaultVoices }
    let letter = session.shortcuts[alias].map { ", \($0):" } ?? ""
    say(
      Bilingual(
        nl: "\(name) is erbij en heet \(alias) in het verslag\(letter)",
        en: "\(name) is here, and is \(alias) in the record\(letter)"), .dim)
    welcome(alias)
  }

  mutating func leave(_ word: String) throws(Refusal) {
    guard let alias = person(word) else { return }
    try carryOut(.leave(alias))
    if session.voices.contains(.participant(alias)) { session.voices = session.defaultVoices }
    if session.interpretedFor?.contains(.participant(alias)) == true {
      session.interpretedFor = nil
    }
    say(
      Bilingual(nl: "\(session.name(of: alias)) is weg", en: "\(session.name(of: alias)) has left"),
      .dim)
    remindOfConsent(alias)
  }

  /// What is asked at the close can no longer be asked of somebody who has gone home.
  private mutating func remindOfConsent(_ alias: Alias) {
    let open = [ConsentScope.quoting, .sharing, .contact].filter {
      session.interview.consents[$0, alias] == .unknown
    }
    guard let first = open.first else { return }
    let scopes = open.map { $0.name[language] }.joined(separator: ", ")
    let name = session.name(of: alias)
    say(
      Bilingual(
        nl: "Nog niet gevraagd: \(scopes). Kan het nog? /toestemming \(first.name.nl) ja \(name)",
        en: "Not asked yet: \(scopes). Still possible? /consent \(first.name.en) yes \(name)"), .dim
    )
  }

  mutating func person(_ word: some StringProtocol) -> Alias? {
    if let alias = session.alias(named: String(word)) ?? Alias(word) { return alias }
    refuse(unknown: word)
    return nil
  }

  private mutating func refuse(unknown word: some StringProtocol) {
    refuse(
      Bilingual(
        nl: word.isEmpty
          ? "Wie? /wie laat zien wie er is." : "\(word) ken ik niet. /wie laat zien wie er is.",
        en: word.isEmpty
          ? "Who? /who shows who is here." : "I don't know \(word). /who shows who is here."))
  }

  /// The people named, separated by spaces or commas, a name of several words as one; nil with a
  /// sentence about who is not known.
  mutating func people(in text: String) -> [Alias]? {
    let (people, unknown) = session.people(in: text)
    guard let unknown = unknown.first ?? (people.isEmpty ? "" : nil) else { return people }
    refuse(unknown: unknown)
    return nil
  }

  /// `/eens p2 k 14`: people, and the note when it isn't the last one, in any order.
  mutating func share(_ rest: String, agree: Bool) throws(Refusal) {
    let (people, others) = session.people(in: rest)
    let number = others.lazy.compactMap { Int($0) }.first
    if let unknown = others.first(where: { Int($0) == nil }) { return refuse(unknown: unknown) }
    guard !people.isEmpty else { return refuse(unknown: "") }
    let shared = number ?? session.interview.lastNote?.number
    try carryOut(agree ? .agree(number, people) : .disagree(number, people))
    let names = session.names(of: people)
    let on = shared.map { String($0) } ?? ""
    say(
      agree
        ? Bilingual(nl: "\(on): eens: \(names)", en: "\(on): agree: \(names)")
        : Bilingual(nl: "\(on): oneens: \(names)", en: "\(on): disagree: \(names)"), .dim)
  }
}

extension Session {
  /// The longest name, in words, that is looked for.
  private static let longestName = 6

  /// The people a text names, longest names first, and the words that name nobody.
  func people(in text: String) -> (people: [Alias], others: [String]) {
    var people: [Alias] = []
    var others: [String] = []
    var words = text.split { $0 == " " || $0 == "," }.map(String.init)[...]
    while let first = words.first {
      let (found, length) = peopleLeading(words)
      people += found.filter { !people.contains($0) }
      if length == 0 { others.append(first) }
      words = words.dropFirst(max(1, length))
    }
    return (people, others)
  }

  private func peopleLeading(_ words: ArraySlice<String>) -> (people: [Alias], length: Int) {
    if let first = words.first?.lowercased(), first == "allen" || first == "all" {
      return (interview.present, 1)
    }
    for length in stride(from: min(Self.longestName, words.count), to: 0, by: -1) {
      if let alias = alias(named: words.prefix(length).joined(separator: " ")) {
        return ([alias], length)
      }
    }
    return ([], 0)
  }

  /// The people in the room of whom nothing was noted since the last question to all of them, on the
  /// list or off it.
  var silentSinceQuestion: [Alias] {
    let asked = interview.current.flatMap { interview.asked[$0] } ?? 0
    let own = interview.standing.last { $0.utterance.to.contains(.everybody) }?.number ?? 0
    let last = max(asked, own)
    let heard = Set(interview.notes.filter { $0.number > last && $0.isHeard }.flatMap(\.people))
    return interview.present.filter { !heard.contains($0) }
  }
}
