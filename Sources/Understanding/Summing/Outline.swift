internal import Interviewing

/// Where the words of a contribution stand in its record's file.
package struct WordPlaces: Sendable {
  /// The line that gave each note the text it has now, by the note's number.
  package var texts: [Int: Range<Int>] = [:]
  /// The line with what the participant said instead.
  package var corrections: [Int: Range<Int>] = [:]
  /// The line with the team's own wording of it.
  package var wordings: [Int: Range<Int>] = [:]
  /// Title and topic list, in the first line.
  package var list = 0..<0
  /// SHA-256 of these bytes.
  package var digest: [UInt8] = []

  package init() {}
}

extension Contribution {
  /// All of it but the words: numbers, and where in the record the words stand.
  ///
  /// So it can be kept beside the record without keeping what somebody said. Nil where that would
  /// not do: another record counts with it, a file was imported, passers-by were counted at a place.
  package func outline(_ places: WordPlaces) -> [UInt8]? {
    guard second == nil, polls.isEmpty, places.digest.count == 32 else { return nil }
    var writer = OutlineWriter()
    writer.add(places.list)
    places.digest.forEach { writer.add(Int($0)) }
    writer.add(conversation, of: dossier)
    writer.add(conversation.coverage)
    let all =
      (needs + strengths).map(\.evidence)
      + (parked + promises + corrected + open + missed).map(\.evidence)
      + suggestions.map(\.evidence)
    let events = Set(all.map(\.event)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: events.enumerated().map { ($1, $0) })
    let evidence = Dictionary(all.map { ($0.event, $0) }, uniquingKeysWith: { first, _ in first })
    var isWhole = true
    writer.add(events) { writer, event in
      guard let one = evidence[event], let text = places.texts[event] else {
        return isWhole = false
      }
      writer.add(one, text, places.corrections[event])
      writer.add(one.importance)
      writer.add(one.whys) { writer, why in
        if places.texts[why.event] == nil { isWhole = false }
        writer.add(why.event)
        writer.add(places.texts[why.event] ?? 0..<0)
      }
    }
    for findings in [needs, strengths] {
      writer.add(findings) { writer, heard in
        if heard.isWithheld { isWhole = false }
        writer.add(numbers[heard.evidence.event] ?? 0)
        writer.add(LifeDomain.allCases.firstIndex(of: heard.key.domain) ?? 0)
        writer.add(places.wordings[heard.evidence.event] ?? 0..<0)
      }
    }
    for remarks in [parked, promises, corrected, open, missed] {
      writer.add(remarks) { $0.add(numbers[$1.evidence.event] ?? 0) }
    }
    writer.add(suggestions) { $0.add($1, number: numbers[$1.evidence.event] ?? 0) }
    return isWhole ? writer.bytes : nil
  }
}

extension OutlineWriter {
  fileprivate mutating func add(_ talk: ConversationSummary, of dossier: String) {
    add(talk.id)
    add(dossier)
    add(talk.date)
    add(ConversationForm.allCases.firstIndex(of: talk.form) ?? 0)
    add(talk.minutes)
    add(talk.people)
    add(talk.turns.sorted { $0.key < $1.key }) { writer, turn in
      writer.add(turn.key.number)
      writer.add(turn.value)
    }
    add(talk.isClosed)
    add(talk.controlCode ?? "")
    for number in [talk.withdrawnNotes, talk.erasedNotes, talk.leftOutNeeds] { add(number) }
  }

  fileprivate mutating func add(_ coverage: Coverage) {
    add(coverage.people)
    add(coverage.group)
    add(coverage.heard.sorted())
    add(coverage.asked.sorted()) { $0.add($1) }
    add(coverage.heardOn.sorted { $0.key < $1.key }) { writer, heard in
      writer.add(heard.key)
      writer.add(heard.value.sorted())
    }
  }

  private mutating func add(_ voice: Voice) {
    switch voice {
    case .participant(let alias): add(Voice.others.count + alias.number)
    default: add(Voice.others.firstIndex(of: voice) ?? 0)
    }
  }

  private mutating func add(_ people: [Alias]) { add(people) { $0.add($1.number) } }

  fileprivate mutating func add(
    _ evidence: Evidence, _ text: Range<Int>, _ correction: Range<Int>?
  ) {
    add(evidence.event)
    add(text)
    add(correction ?? 0..<0)
    add(evidence.source?.line)
    add(evidence.voices) { $0.add($1) }
    for people in [evidence.people, evidence.agreed, evidence.disagreed] {
      add(people.map(\.alias))
    }
    add(evidence.response.flatMap { Response.allCases.firstIndex(of: $0) })
    add(evidence.practice.flatMap { Practice.allCases.firstIndex(of: $0) })
    add(evidence.isLiteral)
  }

  fileprivate mutating func add(_ suggestion: Suggestion, number: Int) {
    let label = Utterance.label(of: suggestion.evidence.text)
    let (reading, subject) = (suggestion.reading, suggestion.reading.subject)
    add(number)
    add(suggestion.language == .dutch)
    add(reading.strength == .explicit)
    add(reading.signs) { $0.add(NeedSign.allCases.firstIndex(of: $1) ?? 0) }
    add(subject.concept.flatMap { NeedConcept.all.firstIndex(of: $0) })
    add(LifeDomain.allCases.firstIndex(of: subject.domain) ?? 0)
    for words in [reading.words, subject.words] { add(words) { $0.add(label.place(of: $1)) } }
  }
}

extension Voice {
  /// Those that are no participant's.
  static let others: [Voice] = [.unknown, .interviewer, .interpreter, .everybody]
}

extension String {
  /// Where some of its words first stand, in bytes; nowhere when they don't.
  fileprivate func place(of words: String) -> Range<Int> {
    let (here, there) = (Array(utf8), Array(words.utf8))
    guard here.count >= there.count else { return 0..<0 }
    for start in 0...here.count - there.count
    where here[start..<start + there.count].elementsEqual(there) {
      return start..<start + there.count
    }
    return 0..<0
  }
}
