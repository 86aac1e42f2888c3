package import Interviewing
package import Understanding

/// A line of a talk that may stand in worksheet 6, with how widely it was heard.
package struct VisionDraft: Sendable, Equatable {
  package let evidence: Evidence
  /// Everybody who said this or something about the same, in any talk, or agreed with it.
  package let people: Set<Person>

  package var address: EvidenceAddress { evidence.address }

  /// The line as a literal quotation: every byte between the marks is in the record.
  ///
  /// A line with quotation marks of its own stays as it is; a tag at its end is left out.
  package var quotation: String {
    let label = Utterance.label(of: evidence.text)
    let text = evidence.text.contains(exactly: label) && !label.isEmpty ? label : evidence.text
    return text.contains { "\"„“”".contains($0) } ? text : "\"\(text)\""
  }
}

/// What people said in the talks of a dossier, as far as its plan may build on it: the fold over the
/// talks.
///
/// What was withdrawn, erased or left out is not in it, nor are the words of somebody who refused notes
/// or took their story back.
package struct HeardLines: Sendable, Equatable {
  private struct Line: Sendable, Equatable {
    let evidence: Evidence
    let subject: String
    let explorations: Set<Exploration>
  }

  private var lines: [Line] = []
  private var places: [EvidenceAddress: Int] = [:]

  package init() {}

  /// What was said there; nil once it is gone.
  package subscript(_ address: EvidenceAddress) -> Evidence? {
    places[address].map { lines[$0].evidence }
  }

  /// What somebody did not agree with, in the order in which it was heard.
  package var disputed: [Evidence] {
    lines.map(\.evidence).filter { !$0.disagreed.isEmpty }
  }

  /// The first line in which these words stand byte for byte.
  package func first(saying words: String) -> Evidence? {
    lines.first { $0.evidence.text.contains(exactly: words) }?.evidence
  }

  /// Adds a conversation; of two records of one meeting, what the first has already is passed over.
  package mutating func add(_ interview: Interview) {
    let interview = interview.allowed
    let language = interview.opening?.language ?? .dutch
    for note in interview.standing where note.isPlanMaterial {
      let evidence = interview.evidence(note)
      places[evidence.address] = lines.count
      let isTwin = interview.secondRecord?.twins[note.number] != nil
      let topic = note.utterance.question.flatMap { interview.list?.topic($0.topic) }
      let explored = isTwin || !note.isSaid ? [] : topic?.explores ?? []
      let subject =
        explored.isEmpty
        ? "" : DomainClassifier.subject(of: note.text, in: language).concept?.key ?? ""
      lines.append(
        Line(
          evidence: evidence, subject: subject.isEmpty ? note.text.lowercased() : subject,
          explorations: Set(explored)))
    }
  }

  /// What was said under the topics that explore a field: what most people spoke of first, and what is
  /// about the same together.
  package func drafts(for field: VisionField) -> [VisionDraft] {
    let wanted = Set(field.explorations)
    let here = lines.enumerated().filter { !$0.element.explorations.isDisjoint(with: wanted) }
    var people: [String: Set<Person>] = [:]
    var first: [String: Int] = [:]
    for (place, line) in here {
      people[line.subject, default: []].formUnion(line.evidence.supporters)
      first[line.subject] = first[line.subject] ?? place
    }
    return here.sorted { left, right in
      let (one, other) = (left.element.subject, right.element.subject)
      let (count, otherCount) = (people[one]?.count ?? 0, people[other]?.count ?? 0)
      return (otherCount, first[one] ?? 0, left.offset)
        < (count, first[other] ?? 0, right.offset)
    }.map { VisionDraft(evidence: $0.element.evidence, people: people[$0.element.subject] ?? []) }
  }
}

extension HeardLines {
  /// Lines of participants in which a word, or the beginning of one, stands; in the order they were heard.
  package func drafts(holding word: String) -> [VisionDraft] {
    let wanted = word.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard !wanted.isEmpty else { return [] }
    return lines.filter { line in
      guard !line.evidence.people.isEmpty else { return false }
      let words = line.evidence.text.lowercased().split { !$0.isLetter && !$0.isNumber }
      return wanted.allSatisfy { wanted in words.contains { $0.hasPrefix(wanted) } }
    }.map { VisionDraft(evidence: $0.evidence, people: $0.evidence.supporters) }
  }
}

extension Evidence {
  /// Everybody who said it or agreed, without who did not.
  package var supporters: Set<Person> { Set(people + agreed).subtracting(disagreed) }
}

extension Note {
  /// Something that a participant, or somebody unknown, said.
  fileprivate var isSaid: Bool {
    [.said, .need, .strength].contains(utterance.kind) && utterance.by != [.interviewer]
      && !marks.contains(.observation) && !isA(.promise) && !isA(.parked)
  }

  /// A promise may be the source of an action; a question or a remark of ours is the source of nothing.
  fileprivate var isPlanMaterial: Bool {
    response != .leftOut && ![.question, .observation, .debrief].contains(utterance.kind)
  }
}

extension String {
  /// Whether these words stand in the text byte for byte.
  package func contains(exactly words: String) -> Bool {
    utf8.count >= words.utf8.count && utf8.contains(words.utf8)
  }
}
