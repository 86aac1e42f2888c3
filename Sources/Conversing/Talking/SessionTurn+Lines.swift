internal import Interviewing

/// A line to note: what it is, whose it is when that was said, and its words.
package struct Jotting: Sendable, Equatable {
  let kind: Utterance.Kind
  let by: [Voice]?
  let text: String
}

extension SessionTurn {
  /// A line of the talk itself: what was said, marked, asked, summed up or answered.
  mutating func take(_ line: Line) throws(Refusal) {
    switch line {
    case .empty: prompt()
    case .command: break
    case .mark(let mark, let number): try take(mark, of: number)
    case .note(let kind, let by, let text):
      try take(kind, by: by, text)
      if kind == .said, by == nil { hint(at: text) }
    case .voices(let voices): switchVoice(to: voices)
    case .answer(_, let text?) where session.interview.openSummaries.isEmpty:
      try note(.said, by: nil, text)
      say(
        Bilingual(
          nl: "Er stond geen samenvatting open; dit is een gewone notitie.",
          en: "No summary was open; this is an ordinary note."), .dim)
    case .answer(let response, let text):
      session.justSummarised = false
      try carryOut(.respond(to: nil, response, text: text))
      say(response.name, .dim)
    case .unfinished(let sign):
      say(
        Bilingual(
          nl: "Na \(sign) komt een spatie en dan je tekst.",
          en: "After \(sign) comes a space and then your text."), .dim)
    }
  }

  /// What is perhaps no text: a command without its slash, a letter that nobody has.
  private mutating func hint(at text: String) {
    if !text.contains(" "),
      TalkCommand.allCases.contains(where: {
        [$0.names.nl, $0.names.en].contains(text.lowercased())
      })
    {
      return say(
        Bilingual(
          nl: "Bewaard als notitie. Bedoelde je /\(text)?",
          en: "Saved as a note. Did you mean /\(text)?"),
        .dim)
    }
    guard let colon = text.firstIndex(of: ":"), session.interview.attendees.count > 1 else {
      return
    }
    let word = text[..<colon]
    let isLetter = word.count == 1 && word.first?.isLetter == true
    guard isLetter || Alias(word) != nil, text[colon...].dropFirst().first == " " else { return }
    let names = session.names(of: session.voices)
    say(
      Bilingual(
        nl: "\(word): ken ik niet; dit staat bij \(names). /wie laat zien wie er is.",
        en: "I don't know \(word): this is noted of \(names). /who shows who is here."), .dim)
  }

  private mutating func take(_ mark: Mark, of number: Int?) throws(Refusal) {
    try carryOut(.mark(number, as: mark))
    guard case .marked(let number, _)? = reply.events.last else { return }
    say(
      Bilingual(nl: "\(number) is \(mark.name.nl)", en: "\(number) is \(mark.name.en)"), .dim)
  }

  private mutating func take(
    _ kind: Utterance.Kind, by: [Voice]?, _ text: String
  ) throws(Refusal) {
    let answers = session.justSummarised && kind == .said
    try jot(Jotting(kind: kind, by: by, text: text))
    let isParticipant = session.interview.notes.last?.people.isEmpty == false
    if kind == .said, isParticipant { try takeWhy() }
    let hasAnswered = answers && isParticipant ? try answerSummary(with: text) : false
    // In a group one answer does not close the question: others may see it differently.
    let othersMayAnswer = hasAnswered && session.interview.form == .focusGroup
    session.justSummarised =
      kind == .summary || (session.justSummarised && (kind != .said || othersMayAnswer))
    if kind == .question, !session.isQuiet { judge(text) }
  }

  /// Notes a line, typed or pasted: a question is put to somebody, and the interpreter's quotes are a
  /// participant's.
  mutating func jot(_ jotting: Jotting) throws(Refusal) {
    switch (jotting.kind, jotting.by) {
    case (.question, let people?):
      try note(.question, by: nil, to: people, jotting.text)
      if people.contains(where: { $0.alias != nil }) { session.voices = people }
    case (let kind, [.interpreter]?)
    where [.need, .strength].contains(kind) || !Utterance.quotations(in: jotting.text).isEmpty:
      let speakers = session.voices
      try note(kind, by: interpreted, jotting.text)
      session.voices = speakers
      if session.interpreted == nil { say(whoseWords, .dim) }
    default: try note(jotting.kind, by: jotting.by, jotting.text)
    }
  }

  /// A participant's own words, as the interpreter gives them.
  private var interpreted: [Voice] { (session.interpreted ?? []) + [.interpreter] }

  private var whoseWords: Bilingual {
    let name = session.interview.present.first.map { session.name(of: $0) } ?? "p1"
    return Bilingual(
      nl: "Van wie zijn deze woorden? Typ één keer, zoals voor \(name): \(name),tolk: …",
      en: "Whose words are these? Type it once, as for \(name): \(name),interpreter: …")
  }

  /// Notes a line under the current question and speaker.
  mutating func note(
    _ kind: Utterance.Kind, by: [Voice]?, to: [Voice] = [], _ text: String
  ) throws(Refusal) {
    if let by { turn(to: by) }
    let fromInterviewer: Set<Utterance.Kind> = [
      .question, .summary, .observation, .promise, .debrief,
    ]
    let speakers = by ?? (fromInterviewer.contains(kind) ? [.interviewer] : session.voices)
    try carryOut(
      .note(
        Utterance(
          kind: kind, by: speakers, to: to, question: session.place, text: text,
          tags: Utterance.tags(in: text), recordingSecond: recorderSecond)))
  }

  /// Takes a yes or a no as the answer to the last summary; false when the line is neither.
  ///
  /// "Yes, but…" is an answer with a correction, and a no outweighs somebody else's yes.
  private mutating func answerSummary(with text: String) throws(Refusal) -> Bool {
    guard let (answer, rest) = YesOrNo.leading(text, short: false) else { return false }
    let summary = session.interview.standing.last { $0.utterance.kind == .summary }
    guard let summary else { return false }
    let words = rest.split(separator: " ", maxSplits: 1).map(String.init)
    let hasBut = ["maar", "but"].contains(words.first?.lowercased())
    let isYes = answer == .yes && !hasBut
    if summary.response != nil, isYes || summary.response == .corrected { return true }
    let correction = hasBut ? words.dropFirst().first : rest
    try carryOut(
      .respond(
        to: summary.number, isYes ? .confirmed : .corrected,
        text: isYes || correction?.isEmpty != false ? nil : correction))
    say((isYes ? Response.confirmed : .corrected).name, .dim)
    return true
  }

  /// `k:` alone; `tolk:` alone means that the speaker's words now come through the interpreter.
  private mutating func switchVoice(to voices: [Voice]) {
    guard voices == [.interpreter] else {
      session.voices = voices
      return turn(to: voices)
    }
    let speaking = session.voices.filter { $0.alias != nil }
    guard let people = session.interpreted ?? (speaking.isEmpty ? nil : speaking) else {
      return say(whoseWords, .dim)
    }
    turn(to: people + [.interpreter])
  }

  /// Makes participants the current speakers; an interpreter beside them speaks for them.
  private mutating func turn(to voices: [Voice]) {
    let people = voices.filter { $0.alias != nil }
    guard !people.isEmpty else { return }
    session.voices = voices
    if voices.contains(.interpreter) { session.interpretedFor = people }
  }
}
