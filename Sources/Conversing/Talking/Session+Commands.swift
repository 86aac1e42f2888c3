internal import Interviewing

extension Session {
  /// What has to stand before a half-typed line for it to change the note that is being edited.
  package var editCommand: String {
    editing.map { "/\(TalkCommand.edit.names[language]) \($0) " } ?? ""
  }
}

/// The commands of a talk.
extension SessionTurn {
  mutating func take(command word: String, _ rest: String) throws(Refusal) {
    guard let command = TalkCommand(word, in: language) else { return unknown(word) }
    switch command {
    case .next: try move(1)
    case .previous: try move(-1)
    case .go: try go(to: rest)
    case .topics: topics()
    case .question: question(in: rest)
    case .who: try who(rest)
    case .join: try asked(toJoin: rest)
    case .leave: try leave(rest)
    case .agree: try share(rest, agree: true)
    case .disagree: try share(rest, agree: false)
    case .consent: try consent(rest)
    case .safe: safe()
    case .edit: try edit(rest)
    case .withdraw: try withdraw(rest)
    case .forget: try forget(rest)
    case .read: try read(rest)
    case .find: find(rest)
    case .importance: try weigh(rest)
    case .why: try why(rest)
    case .pictures: try startPictures(rest)
    case .statements: try startCounting(rest)
    case .cards: try startCards()
    case .tip: tip()
    case .hush: hush()
    case .time: time()
    case .recording: try record(rest)
    case .pause: try pause()
    case .cover: cover()
    case .summary: summary()
    case .wrapUp: try wrapUp()
    case .stop: stop()
    case .help: help(rest)
    }
  }

  mutating func unknown(_ word: String) {
    let near = TalkCommand.nearestName(to: word, in: language)
    refuse(
      Bilingual(
        nl: "/\(word) ken ik niet."
          + (near.map { " Bedoelde je /\($0)?" } ?? " /help laat alles zien."),
        en: "I don't know /\(word)." + (near.map { " Did you mean /\($0)?" } ?? " /help shows all.")
      ))
  }

  /// The note number a command names, or nil with a sentence about what is missing.
  private mutating func number(_ word: some StringProtocol) -> Int? {
    if let number = Int(word) { return number }
    refuse(
      Bilingual(
        nl: "Welke notitie? Geef het nummer; /lees laat de nummers zien.",
        en: "Which note? Give its number; /read shows the numbers."))
    return nil
  }

  private mutating func edit(_ rest: String) throws(Refusal) {
    let last = session.interview.lastNote.map { String($0.number) }
    let rest = rest.isEmpty ? last ?? "" : rest
    guard let number = number(rest.prefix { !$0.isWhitespace }) else { return }
    let text = rest.drop { !$0.isWhitespace }.trimmed
    if !text.isEmpty { return try change(number, to: text) }
    guard let note = session.interview.note(number) else { throw .noSuchNote(number) }
    if note.isErased { throw .noteErased(number) }
    session.editing = number
    reply.prefill = session.named(note.text)
  }

  /// The line after `/wijzig`: the new text, or nothing at all to leave it as it was.
  mutating func finishEditing(_ number: Int, _ line: String, _ parsed: Line) throws(Refusal) {
    session.editing = nil
    switch parsed {
    case .empty:
      say(Bilingual(nl: "\(number) blijft zoals het was", en: "\(number) stays as it was"), .dim)
    case .command(let word, let rest): try take(command: word, rest)
    default: try change(number, to: line.trimmed)
    }
  }

  private mutating func change(_ number: Int, to text: String) throws(Refusal) {
    try carryOut(.edit(number, text: text))
    say(Bilingual(nl: "\(number) is gewijzigd", en: "\(number) is changed"), .dim)
  }

  private mutating func withdraw(_ rest: String) throws(Refusal) {
    guard let number = number(rest) else { return }
    let marking = session.interview.marking(number)
    try carryOut(.withdraw(number))
    if let marking {
      return say(
        Bilingual(
          nl: "\(marking.note) is niet meer \(marking.mark.name.nl)",
          en: "\(marking.note) is no longer \(marking.mark.name.en)"), .dim)
    }
    say(Bilingual(nl: "\(number) telt niet meer mee", en: "\(number) no longer counts"), .dim)
  }

  private mutating func forget(_ rest: String) throws(Refusal) {
    guard let number = number(rest) else { return }
    try carryOut(.erase(number))
    reply.forgets = true
    say(
      Bilingual(
        nl: "\(number) is vergeten: de tekst is weg", en: "\(number) is forgotten: its text is gone"
      ),
      .dim)
  }

  private mutating func read(_ rest: String) throws(Refusal) {
    let notes = session.interview.notes
    if rest.isEmpty { return list(notes.suffix(10)) }
    if ["alles", "all", "a"].contains(rest.lowercased()) { return list(notes[...]) }
    guard let number = number(rest) else { return }
    guard let note = session.interview.note(number) else { throw .noSuchNote(number) }
    list([note])
    for text in note.earlierTexts {
      let text = session.named(text)
      say(Bilingual(nl: "eerst: \(text)", en: "before: \(text)"), .dim)
    }
  }

  private mutating func list(_ notes: ArraySlice<Note>) {
    if notes.isEmpty {
      return say(Bilingual(nl: "Er staat nog niets.", en: "There is nothing yet."), .dim)
    }
    for note in notes { reply.page.add(session.line(of: note)) }
  }

  private mutating func find(_ word: String) {
    guard !word.isEmpty else {
      return say(Bilingual(nl: "Typ een woord achter /zoek.", en: "Type a word after /find."), .dim)
    }
    let wanted = word.lowercased()
    let found = session.interview.notes.filter { $0.text.lowercased().contains(wanted) }
    guard !found.isEmpty else {
      return say(Bilingual(nl: "Niets gevonden.", en: "Nothing found."), .dim)
    }
    list(found[...])
  }

  private mutating func pause() throws(Refusal) {
    if session.interview.isPaused {
      try carryOut(.carryOn)
      if session.interview.recording != nil { say(Self.recorderOn, .notice) }
      return say(
        Bilingual(
          nl: "Verder. Alles wordt weer bewaard.", en: "Going on. Everything is saved again."),
        .dim)
    }
    try carryOut(.pause)
    if session.interview.recording != nil { say(Self.recorderPause, .notice) }
    say(
      Bilingual(
        nl: "Pauze. Er wordt niets bewaard; /pauze gaat verder.",
        en: "Paused. Nothing is saved; /pause goes on."), .notice)
  }

  private mutating func safe() {
    let step = session.interview.list?.opening.first { $0.id == "veilig" || $0.id == "safe" }
    guard let step else {
      return say(
        Bilingual(
          nl: "Hierover staat niets in de lijst. Stop even, en vraag wat iemand nodig heeft.",
          en: "The list says nothing about this. Stop for a moment and ask what someone needs."))
    }
    reply.page.add(step.passage[language])
  }
}
