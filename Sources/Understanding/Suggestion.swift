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
    let domain = finding.domain.name
    return readings.first?.subject.concept?.name
      ?? Bilingual(nl: "Iets over \(domain.nl)", en: "Something about \(domain.en)")
  }
}

extension Summary {
  /// What was suggested, the same need together: most people first, then most conversations.
  package var suggestedNeeds: [SuggestedNeed] {
    let statements = suggestions.map { ($0.evidence.text, $0.reading.subject) }
    let needs = Grouping.groups(of: statements).compactMap { numbers in
      SuggestedNeed(numbers.map { suggestions[$0] })
    }
    return needs.enumerated().sorted { left, right in
      let (a, b) = (left.element.finding, right.element.finding)
      return (b.people.count, b.conversations.count, left.offset)
        < (a.people.count, a.conversations.count, right.offset)
    }.map(\.element)
  }

  /// Looks through a conversation, added before, for needs that nobody marked.
  ///
  /// What was withdrawn, erased or left out, and what people did not allow to be noted, is passed over.
  package mutating func suggest(from interview: Interview) {
    let language = interview.opening?.language ?? .dutch
    var detector = NeedDetector(in: language)
    var asked: QuestionAddress?
    let marked = interview.needs.map { Marked($0, in: language) }
    for note in interview.standing {
      if let address = note.utterance.question, address != asked {
        asked = address
        let question = interview.list?.question(at: address)?.passage
        if let question { detector.hear(question: question[language]) }
      }
      if note.isAsking { detector.hear(question: note.text) }
      guard note.isStatement, interview.mayBeNoted(note) else { continue }
      let domain = interview.domain(of: note)
      let text = Utterance.label(of: note.text)
      guard let reading = detector.reading(of: text, hint: domain == .other ? nil : domain),
        !note.isJudged, !marked.contains(where: { $0.says(the: note, reading) }),
        !isHeardBefore(note, of: interview)
      else { continue }
      suggestions.append(
        Suggestion(evidence: interview.evidence(note), reading: reading, language: language))
    }
  }

  /// Whether the first record of the meeting has it already, marked or suggested.
  private func isHeardBefore(_ note: Note, of interview: Interview) -> Bool {
    guard interview.secondRecord != nil else { return false }
    return (needs.flatMap(\.evidence) + suggestions.map(\.evidence)).contains {
      $0.isTwin(of: note, interview)
    }
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
  let note: Note
  let words: ContentWords
  let concept: NeedConcept?

  init(_ note: Note, in language: Language) {
    self.note = note
    words = ContentWords(note.label)
    concept = DomainClassifier.subject(of: note.label, in: language).concept
  }

  func says(the other: Note, _ reading: NeedReading) -> Bool {
    guard note.sharesSpeakers(with: other) else { return false }
    return words.likeness(to: ContentWords(other.text)) != nil
      || concept != nil && concept == reading.subject.concept
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

  /// Somebody took it for something already, or it was left out.
  fileprivate var isJudged: Bool {
    !marks.subtracting([.quote]).isEmpty || response == .leftOut || judgement != nil
  }
}

extension Interview {
  fileprivate func mayBeNoted(_ note: Note) -> Bool {
    note.people.isEmpty
      || note.people.contains { ![.no, .withdrawn].contains(consents[.notes, $0]) }
  }
}
