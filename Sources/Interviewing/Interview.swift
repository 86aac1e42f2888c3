/// Which note a marking event marked, and as what.
package struct Marking: Sendable, Equatable {
  package let note: Int
  package let mark: Mark
}

/// A conversation as it stands: the fold over everything recorded so far.
///
/// Folding never refuses, so an old record always replays. `Interview+Actions` is the only place
/// that refuses.
package struct Interview: Sendable, Equatable {
  package internal(set) var opening: Opening?
  package internal(set) var participants: [Participant] = []
  package internal(set) var notes: [Note] = []
  package internal(set) var consents = ConsentTable()
  /// Set on a copy that is read beside the first record of the same meeting.
  package internal(set) var secondRecord: SecondRecord?
  /// The questions put so far, with the number of the event that put each last.
  package private(set) var asked: [QuestionAddress: Int] = [:]
  package private(set) var current: QuestionAddress?
  package private(set) var coveredSteps: Set<String> = []
  package private(set) var skippedSteps: Set<String> = []
  package private(set) var isPaused = false
  package private(set) var isClosed = false
  package private(set) var repairs = 0
  /// Nil while nothing is recorded.
  package private(set) var recording: RecordingClock?
  /// The number of the last event; 0 before the first.
  package private(set) var count = 0
  package private(set) var startedAt: Moment?
  package private(set) var lastAt: Moment?
  private var markings: [Int: Marking] = [:]
  /// By the number of the event that counted.
  var countings: [Int: Counting] = [:]
  private var echoes: [Int: [Int]] = [:]
  /// The note that each answer was about, by the answer's number.
  private var answered: [Int: Int] = [:]
  private var spentMilliseconds: [String: Int64] = [:]

  package init() {}

  package init(folding records: some Sequence<Recorded<Event>>) {
    for record in records { apply(record) }
  }

  /// The same, for the many records of many conversations.
  package init(folding records: [Recorded<Event>]) {
    notes.reserveCapacity(records.count)
    for record in records { apply(record) }
  }

  /// Folds one recorded fact into the conversation; facts cannot be refused.
  package mutating func apply(_ record: Recorded<Event>) {
    passTime(to: record)
    count = record.number
    switch record.event {
    case .opened(let opening): self.opening = opening
    case .joined(let alias): setPresence(of: alias, to: true)
    case .left(let alias): setPresence(of: alias, to: false)
    case .handedIn(let alias):
      participants.append(Participant(alias: alias, isPresent: false, isByCard: true))
    case .counted(let address, let stance, let place):
      countings[record.number] = Counting(statement: address, stance: stance, place: place)
    case .asked(let address):
      asked[address] = record.number
      current = address
    case .covered(let step): coveredSteps.insert(step)
    case .skipped(let step): skippedSteps.insert(step)
    case .paused:
      isPaused = true
      recording?.stop(at: record.at)
    case .continued:
      isPaused = false
      recording?.start(at: record.at)
    case .recordingStarted(let second): recording = RecordingClock(second: second, at: record.at)
    case .recordingStopped: recording = nil
    case .closed: isClosed = true
    case .reopened: isClosed = false
    case .repaired: repairs += 1
    // A recorder that ran on while the program was away has its own time; it is set anew.
    case .resumed: recording = nil
    case .unknown: break
    case .consented(let consent):
      for person in consent.people { consents[consent.scope, person] = consent.answer }
    case .noted(let utterance): add(utterance, record)
    case .marked, .edited, .withdrawn, .erased, .responded, .agreed, .disagreed,
      .preferred, .judged, .weighed, .deepened:
      applyToNotes(record)
    }
  }
}

extension Interview {
  /// Where the close asks what was not asked; no topic of a list has this id.
  package static let missedQuestion = QuestionAddress(topic: "closing", question: "missed")

  /// The topic of what is said at a picture of the praatplaat; no topic of a list has this id.
  package static let pictureTopic = "picture-card"

  package static func picture(_ domain: LifeDomain) -> QuestionAddress {
    QuestionAddress(topic: pictureTopic, question: domain.rawValue)
  }

  package var list: TopicList? { opening?.list }
  package var form: ConversationForm { opening?.form ?? .oneOnOne }
  package var aliases: [Alias] { participants.map(\.alias) }
  package var present: [Alias] { participants.filter(\.isPresent).map(\.alias) }
  /// Everybody who was in the room at some time.
  package var attendees: [Alias] { participants.filter { !$0.isByCard }.map(\.alias) }
  package var nextNumber: Int { count + 1 }
  /// The notes that still count.
  package var standing: [Note] { notes.filter(\.stands) }
  package var needs: [Note] { standing.filter { $0.isA(.need) } }
  package var openSummaries: [Note] { notes.filter(\.isOpenSummary) }

  package func note(_ number: Int) -> Note? { index(of: number).map { notes[$0] } }

  /// The note and the mark that a marking event set.
  package func marking(_ number: Int) -> Marking? { markings[number] }

  /// The events that repeat words of a note: its edits and the answers to it.
  package func echoes(of note: Int) -> [Int] { echoes[note] ?? [] }

  /// The last note that a lone sign can mark.
  package var lastNote: Note? { notes.last(where: \.stands) }

  /// What counts of a stretch without a line, in milliseconds: a longer one is no silence but a
  /// laptop that slept, or a clock that was set.
  package static let longestSilence: Int64 = 15 * 60_000

  /// Minutes of talk, pauses and interruptions left out, up to a moment.
  package func minutes(at now: Moment) -> Int {
    Int((spentMilliseconds.values.reduce(0, +) + running(at: now)) / 60_000)
  }

  /// Minutes spent under a topic, up to a moment.
  package func minutes(of topic: String, at now: Moment) -> Int {
    let running = current?.topic == topic ? running(at: now) : 0
    return Int(((spentMilliseconds[topic] ?? 0) + running) / 60_000)
  }

  private func running(at now: Moment) -> Int64 {
    guard let lastAt, !isPaused, !isClosed else { return 0 }
    return min(Self.longestSilence, max(0, now.milliseconds - lastAt.milliseconds))
  }
}

extension Interview {
  private mutating func applyToNotes(_ record: Recorded<Event>) {
    switch record.event {
    case .marked(let note, let mark):
      markings[record.number] = Marking(note: note, mark: mark)
      change(note) { $0.marks.insert(mark) }
    case .edited(let number, let text, let tags):
      echoes[number, default: []].append(record.number)
      change(number) { note in
        note.earlierTexts.append(note.text)
        note.utterance.text = text
        note.utterance.tags = tags
      }
    case .withdrawn(let number): withdraw(number)
    case .erased(let numbers, _): numbers.forEach { erase($0) }
    case .responded(let number, let response, let text):
      echoes[number, default: []].append(record.number)
      answered[record.number] = number
      // An answer that was a line of its own: forgetting the line takes the answer's words along.
      if let text, let line = notes.last, line.number == record.number - 1, line.text.contains(text)
      {
        echoes[line.number, default: []].append(record.number)
      }
      change(number) { note in
        note.response = response
        note.correction = text
      }
    case .agreed(let number, let people):
      change(number) { $0.take(people, agree: true) }
    case .disagreed(let number, let people):
      change(number) { $0.take(people, agree: false) }
    case .preferred(let number, let practice): change(number) { $0.practice = practice }
    case .judged(let number, let judgement, let label):
      echoes[number, default: []].append(record.number)
      change(number) { note in
        note.judgement = judgement
        note.wording = label
      }
    case .weighed(let number, let importance): change(number) { $0.importance = importance }
    case .deepened(let number, let why):
      change(number) { if !$0.whys.contains(why) { $0.whys.append(why) } }
    default: break
    }
  }

  private mutating func add(_ utterance: Utterance, _ record: Recorded<Event>) {
    let willing = present.filter { ![.no, .withdrawn].contains(consents[.notes, $0]) }
    let people = utterance.by.contains(.everybody) ? willing : utterance.by.compactMap(\.alias)
    notes.append(
      Note(number: record.number, at: record.at, utterance: utterance, people: people))
  }

  private mutating func withdraw(_ number: Int) {
    if countings.removeValue(forKey: number) != nil { return }
    if let marking = markings[number] {
      change(marking.note) { $0.marks.remove(marking.mark) }
    } else {
      change(number) { $0.isWithdrawn = true }
    }
  }

  private mutating func erase(_ number: Int) {
    if let note = answered[number] { change(note) { $0.correction = nil } }
    countings[number]?.place = nil
    change(number) { note in
      note.isErased = true
      note.utterance.text = ""
      note.utterance.tags = []
      note.earlierTexts = []
      note.correction = nil
      note.wording = nil
    }
  }

  private mutating func change(_ number: Int, _ body: (inout Note) -> Void) {
    guard let index = index(of: number) else { return }
    body(&notes[index])
  }

  private mutating func setPresence(of alias: Alias, to isPresent: Bool) {
    if let index = participants.firstIndex(where: { $0.alias == alias }) {
      participants[index].isPresent = isPresent
    } else {
      participants.append(Participant(alias: alias, isPresent: isPresent))
    }
  }

  private mutating func passTime(to record: Recorded<Event>) {
    var isResumed = false
    if case .resumed = record.event { isResumed = true }
    if !isResumed {
      spentMilliseconds[current?.topic ?? "", default: 0] += running(at: record.at)
    }
    startedAt = startedAt ?? record.at
    // The clock may be set back in between: time goes on from where it then stands.
    lastAt = record.at
  }

  /// Notes are in the order of their numbers, so a binary search finds one.
  private func index(of number: Int) -> Int? {
    var low = notes.startIndex
    var high = notes.endIndex
    while low < high {
      let middle = (low + high) / 2
      if notes[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < notes.endIndex && notes[low].number == number ? low : nil
  }
}

extension Note {
  fileprivate mutating func take(_ people: [Alias], agree: Bool) {
    agreed.removeAll(where: people.contains)
    disagreed.removeAll(where: people.contains)
    if agree { agreed += people } else { disagreed += people }
  }
}
