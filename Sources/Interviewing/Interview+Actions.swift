/// Something the interviewer wants to do.
///
/// It becomes events, or is refused.
package enum Action: Sendable, Equatable {
  case open(Opening)
  case join(Alias)
  case leave(Alias)
  case handIn(Alias)
  case ask(QuestionAddress)
  case cover(step: String)
  case skip(step: String)
  case note(Utterance)
  /// Marks a note, or the last one when none is named.
  case mark(Int?, as: Mark)
  case edit(Int, text: String)
  case withdraw(Int)
  case erase(Int)
  /// Answers a summary, a need or a promise; the last open summary when none is named.
  case respond(to: Int?, Response, text: String?)
  case agree(Int?, [Alias])
  case disagree(Int?, [Alias])
  case prefer(Int, Practice)
  /// Accepts or rejects a line in which a rule heard a need.
  case judge(Int, Judgement, label: String? = nil)
  /// How much a need matters to the one who has it, 0 to 10.
  case weigh(Int, importance: Int)
  /// Ties a note to a need as its reason.
  case deepen(Int, by: Int)
  case count(QuestionAddress, Stance, at: String? = nil)
  case consent(Consent)
  case pause
  case carryOn
  /// The recorder runs, and shows so many seconds.
  case startRecording(second: Int)
  case stopRecording
  case resume
  case close
  case reopen
}

extension Interview {
  /// The longest line that is kept, in bytes of UTF-8.
  package static let longestLine = 4 << 20

  /// The facts that carrying out `action` would add, or the reason it cannot be carried out.
  package func events(for action: Action) throws(Refusal) -> [Event] {
    try allow(action)
    switch action {
    case .open(let opening): return [.opened(opening)]
    case .join(let alias): return try joining(alias)
    case .leave(let alias): return try leaving(alias)
    case .handIn(let alias):
      if aliases.contains(alias) { throw .alreadyHere(alias) }
      return [.handedIn(alias)]
    case .ask(let address): return try asking(address)
    case .cover(let step): return [.covered(step: step)]
    case .skip(let step): return [.skipped(step: step)]
    case .note(let utterance): return [.noted(try checked(utterance))]
    case .mark(let number, let mark): return [try marking(number, as: mark)]
    case .edit(let number, let text): return [try editing(number, text)]
    case .withdraw(let number): return [try withdrawing(number)]
    case .erase(let number): return [try erasing(number)]
    case .respond(let number, let response, let text):
      return [try responding(to: number, response, text)]
    case .agree(let number, let people):
      return [.agreed(note: try shared(number), try known(people))]
    case .disagree(let number, let people):
      return [.disagreed(note: try shared(number), try known(people))]
    case .prefer(let number, let practice):
      return [.preferred(note: try standing(number).number, practice)]
    case .judge(let number, let judgement, let label):
      if let label { try checkLength(of: label) }
      return [.judged(note: try standing(number).number, judgement, label: label)]
    case .weigh(let number, let importance):
      let need = try need(number)
      return [.weighed(note: need, importance: min(10, max(0, importance)))]
    case .deepen(let number, let why):
      return [.deepened(note: try need(number), by: try standing(why).number)]
    case .count(let statement, let stance, let place):
      guard list?.question(at: statement) != nil else { throw .noSuchQuestion(statement) }
      return [.counted(statement, stance, at: place)]
    case .consent(let consent): return try consenting(consent)
    case .startRecording(let second): return try startingRecording(at: second)
    case .stopRecording: return recording == nil ? [] : [.recordingStopped]
    case .pause: return [.paused]
    case .carryOn: return [.continued]
    case .resume: return [.resumed]
    case .close: return [.closed(count: nextNumber)]
    case .reopen: return [.reopened]
    }
  }
}

extension Interview {
  /// That something can be noted now: the conversation is neither closed nor paused.
  package func checkOpen() throws(Refusal) {
    if isClosed { throw .conversationClosed }
    if isPaused { throw .paused }
  }
}

extension Interview {
  /// What a pause or a close still allows: withdrawing and erasing at any time, and going on.
  private func allow(_ action: Action) throws(Refusal) {
    switch action {
    case .withdraw, .erase, .consent, .open, .stopRecording, .judge: return
    case .respond(_, _, let text):
      if isPaused, text != nil { throw .paused }
    case .reopen: if !isClosed { throw .notClosed }
    case .carryOn: if !isPaused { throw .notPaused }
    case .leave, .close, .resume:
      if isClosed { throw .conversationClosed }
    default: try checkOpen()
    }
  }

  private func joining(_ alias: Alias) throws(Refusal) -> [Event] {
    if present.contains(alias) { throw .alreadyHere(alias) }
    return [.joined(alias)] + stoppingRecording(for: [alias])
  }

  private func consenting(_ consent: Consent) throws(Refusal) -> [Event] {
    let people = try known(consent.people)
    let ends = consent.scope == .recording && consent.answer != .yes
    let stops = ends && recording != nil && people.contains(where: present.contains)
    return [.consented(consent)] + (stops ? [.recordingStopped] : [])
  }

  /// Recording goes on only while everybody in the room has said yes to it.
  private func stoppingRecording(for newcomers: [Alias]) -> [Event] {
    let hasAgreed = consents.allow(.recording, for: newcomers)
    return recording == nil || hasAgreed ? [] : [.recordingStopped]
  }

  private func startingRecording(at second: Int) throws(Refusal) -> [Event] {
    let silent = present.filter { consents[.recording, $0] != .yes }
    if !silent.isEmpty || present.isEmpty { throw .recordingNotAgreed(silent) }
    return [.recordingStarted(second: second)]
  }

  private func leaving(_ alias: Alias) throws(Refusal) -> [Event] {
    _ = try known([alias])
    if !present.contains(alias) { throw .alreadyLeft(alias) }
    return [.left(alias)]
  }

  private func asking(_ address: QuestionAddress) throws(Refusal) -> [Event] {
    guard list?.question(at: address) != nil else { throw .noSuchQuestion(address) }
    return [.asked(address)]
  }

  private func checked(_ utterance: Utterance) throws(Refusal) -> Utterance {
    try checkLength(of: utterance.text)
    if let alias = try refusing(utterance.by, utterance.kind) { throw .notesRefused(alias) }
    return utterance
  }

  /// Who wants no notes of what these voices say; nil when it may be noted.
  ///
  /// Where everybody in the room said no, the interpreter's words and the interviewer's own about
  /// them are theirs too; only the line after the close is not.
  package func refusing(
    _ voices: [Voice], _ kind: Utterance.Kind
  ) throws(Refusal) -> Alias? {
    func refuses(_ alias: Alias) -> Bool {
      [.no, .withdrawn].contains(consents[.notes, alias])
    }
    if let alias = try known(voices.compactMap(\.alias)).first(where: refuses) { return alias }
    let isSomebodys = voices.contains { $0.alias != nil }
    return kind != .debrief && !isSomebodys && present.allSatisfy(refuses) ? present.first : nil
  }

  private func checkLength(of text: String) throws(Refusal) {
    if text.trimmed.isEmpty { throw .nothingSaid }
    let bytes = text.utf8.count
    if bytes > Self.longestLine { throw .tooLong(bytes: bytes, limit: Self.longestLine) }
  }

  private func marking(_ number: Int?, as mark: Mark) throws(Refusal) -> Event {
    guard let note = try number.map(standing) ?? lastNote else { throw .nothingToMark }
    if note.isA(mark) {
      throw .alreadyMarked(note.number, mark, by: event(marking: note, as: mark))
    }
    return .marked(note: note.number, as: mark)
  }

  /// The event to withdraw in order to undo a mark: the marking, or the note that began as one.
  private func event(marking note: Note, as mark: Mark) -> Int {
    guard note.marks.contains(mark) else { return note.number }
    return (note.number...count).last { marking($0) == Marking(note: note.number, mark: mark) }
      ?? note.number
  }

  private func editing(_ number: Int, _ text: String) throws(Refusal) -> Event {
    _ = try standing(number)
    try checkLength(of: text)
    return .edited(note: number, text: text, tags: Utterance.tags(in: text))
  }

  private func withdrawing(_ number: Int) throws(Refusal) -> Event {
    if counting(number) != nil { return .withdrawn(number) }
    if let marking = marking(number), note(marking.note)?.marks.contains(marking.mark) == true {
      return .withdrawn(number)
    }
    _ = try standing(number)
    return .withdrawn(number)
  }

  /// Erasing takes along every event that repeats the note's words: its edits and the answers to it.
  private func erasing(_ number: Int) throws(Refusal) -> Event {
    if counting(number)?.place != nil { return .erased([number]) }
    guard let note = note(number) else { throw .noSuchNote(number) }
    if note.isErased { throw .noteErased(number) }
    return .erased([number] + echoes(of: number))
  }

  private func responding(
    to number: Int?, _ response: Response, _ text: String?
  ) throws(Refusal) -> Event {
    guard let note = try number.map(standing) ?? openSummaries.last else { throw .nothingToAnswer }
    guard note.utterance.kind == .summary || note.isA(.need) || note.isA(.promise) else {
      throw .notToBeAnswered(note.number)
    }
    return .responded(to: note.number, response, text: text)
  }

  private func shared(_ number: Int?) throws(Refusal) -> Int {
    guard let note = try number.map(standing) ?? lastNote else { throw .nothingToMark }
    return note.number
  }

  private func standing(_ number: Int) throws(Refusal) -> Note {
    guard let note = note(number) else { throw .noSuchNote(number) }
    if note.isErased { throw .noteErased(number) }
    if note.isWithdrawn { throw .noteWithdrawn(number) }
    return note
  }

  private func need(_ number: Int) throws(Refusal) -> Int {
    let note = try standing(number)
    guard note.isA(.need) else { throw .noNeed(number) }
    return number
  }

  private func known(_ people: [Alias]) throws(Refusal) -> [Alias] {
    for alias in people where !aliases.contains(alias) { throw .noSuchParticipant(alias) }
    return people
  }
}
