package import Interviewing

/// A line in which a rule heard a need that nobody marked; it counts for nothing until a person judges it.
package struct Suggestion: Sendable, Equatable {
  package let evidence: Evidence
  package let reading: NeedReading
  /// The language of the talk it comes from.
  let language: Language
}

/// The same need in other words, as it was suggested over conversations.
package struct SuggestedNeed: Sendable, Equatable {
  /// Its status is `suggested`.
  package let finding: Finding
  /// One for each of its evidence, in that order.
  package let readings: [NeedReading]

  /// The need of the field that it fits; else only what it is about.
  package var name: Bilingual {
    readings.first?.subject.concept?.name ?? finding.domain.something
  }
}

extension LifeDomain {
  /// A need of this domain of which no more is known.
  package var something: Bilingual {
    if self == .other { return Bilingual(nl: "Iets anders", en: "Something else") }
    return Bilingual(nl: "Iets over \(name.nl)", en: "Something about \(name.en)")
  }
}

extension Summary {
  /// What was suggested, the same need together: most people first, then most conversations.
  package var suggestedNeeds: [SuggestedNeed] {
    let statements = suggestions.map { ($0.evidence.text, $0.reading.subject) }
    let needs = Grouping.groups(of: statements).compactMap { numbers in
      SuggestedNeed(numbers.map { suggestions[$0] })
    }
    return Self.ranking(needs.map(\.finding)).map { needs[$0] }
  }

  /// Looks through a conversation, added before, for needs that nobody marked.
  ///
  /// What was withdrawn, erased or left out, and what people did not allow to be noted, is passed over.
  package mutating func suggest(from interview: Interview) {
    add(interview.suggestions, after: interview.secondRecord)
  }

  /// Adds what was suggested, but what the first record of the meeting has, marked or suggested.
  mutating func add(_ found: [Suggestion], after second: SecondRecord?) {
    guard second != nil else { return suggestions += found }
    for suggestion in found {
      let event = suggestion.evidence.event
      let isHeardBefore =
        needs.contains { $0.evidence.contains { $0.isTwin(of: event, second) } }
        || suggestions.contains { $0.evidence.isTwin(of: event, second) }
      if !isHeardBefore { suggestions.append(suggestion) }
    }
  }
}

extension Interview {
  /// The lines in which a rule hears a need that nobody marked.
  var suggestions: [Suggestion] {
    let language = opening?.language ?? .dutch
    var detector = NeedDetector(in: language)
    var course = AskedQuestion()
    var statements: [Note] = []
    for note in notes where note.stands {
      if let question = course.new(under: note, self) {
        detector.hear(question: question[language])
      }
      if note.isAsking { detector.hear(question: note.text) }
      guard note.isStatement, course.mayBeNoted(note, self) else { continue }
      let domain = course.domain(of: note, self)
      detector.hear(Utterance.label(of: note.text), hint: domain == .other ? nil : domain)
      statements.append(note)
    }
    var marked = Marked.of(self, in: language)
    return detector.readings.compactMap { line, reading in
      let note = statements[line]
      guard !note.isJudged, !marked.say(the: note, reading) else { return nil }
      return Suggestion(evidence: evidence(note), reading: reading, language: language)
    }
  }
}

/// What is the same from one note to the next, as long as no other question was put.
private struct AskedQuestion {
  private var address: QuestionAddress?
  private var domain: LifeDomain?
  private var answer: (people: [Alias], mayBeNoted: Bool)?

  /// The passage of the question that a note came under, when it is another than before.
  mutating func new(under note: Note, _ interview: Interview) -> Passage? {
    guard let asked = note.utterance.question, asked != address else { return nil }
    address = asked
    domain = nil
    return interview.list?.question(at: asked)?.passage
  }

  mutating func domain(of note: Note, _ interview: Interview) -> LifeDomain {
    guard note.utterance.tags.isEmpty, note.utterance.question == address else {
      return interview.domain(of: note)
    }
    let here = domain ?? interview.domain(of: note)
    domain = here
    return here
  }

  mutating func mayBeNoted(_ note: Note, _ interview: Interview) -> Bool {
    if let answer, answer.people == note.people { return answer.mayBeNoted }
    let may = interview.mayBeNoted(note)
    answer = (note.people, may)
    return may
  }
}

extension SuggestedNeed {
  fileprivate init?(_ suggestions: [Suggestion]) {
    guard let first = suggestions.first else { return nil }
    let evidence = first.evidence
    let subject = first.reading.subject
    finding = Finding(
      id: "\(evidence.conversation)#\(evidence.event)",
      label: subject.concept?.name[first.language] ?? Utterance.label(of: evidence.text),
      domain: subject.domain, status: .suggested, evidence: suggestions.map(\.evidence))
    readings = suggestions.map(\.reading)
  }
}

/// A need that the interviewer marked, to know it by when it is said once more.
private struct Marked {
  private let note: Note
  private let language: Language
  private let words: ContentWords
  /// Looked for only where the words do not tell.
  private lazy var concept = DomainClassifier.subject(of: note.label, in: language).concept

  static func of(_ interview: Interview, in language: Language) -> [Marked] {
    interview.notes.filter { $0.stands && $0.isA(.need) }.map { Marked($0, in: language) }
  }

  private init(_ note: Note, in language: Language) {
    self.note = note
    self.language = language
    words = ContentWords(note.label)
  }

  mutating func says(the other: Note, _ its: ContentWords, _ reading: NeedReading) -> Bool {
    guard note.sharesSpeakers(with: other) else { return false }
    if words.likeness(to: its) != nil { return true }
    return reading.subject.concept != nil && reading.subject.concept == concept
  }
}

extension [Marked] {
  mutating func say(the other: Note, _ reading: NeedReading) -> Bool {
    guard !isEmpty else { return false }
    let words = ContentWords(other.text)
    return indices.contains { self[$0].says(the: other, words, reading) }
  }
}

extension Note {
  /// Asked or shared by the interviewer.
  fileprivate var isAsking: Bool {
    utterance.kind == .question || utterance.kind == .said && utterance.by == [.interviewer]
  }

  /// Something that somebody else than the interviewer said.
  fileprivate var isStatement: Bool {
    utterance.kind == .said && !utterance.by.contains(.interviewer)
  }

  /// Somebody took it for something already, or it was left out; or it names whom to ask as well.
  fileprivate var isJudged: Bool {
    !marks.subtracting([.quote]).isEmpty || response == .leftOut || judgement != nil
      || utterance.question == Interview.missedQuestion
  }
}

extension Interview {
  fileprivate func mayBeNoted(_ note: Note) -> Bool {
    note.people.isEmpty
      || note.people.contains { ![.no, .withdrawn].contains(consents[.notes, $0]) }
  }
}
