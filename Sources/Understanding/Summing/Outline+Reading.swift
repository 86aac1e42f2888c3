package import Interviewing

extension Contribution {
  /// The contribution of an outline, its words taken from the record again.
  ///
  /// Nil when the outline is not whole, or the words are not there any more.
  ///
  /// - Parameters:
  ///   - words: gives the words of the line at a place.
  ///   - list: gives title and topic list by their place and their SHA-256.
  package init?(
    outline: [UInt8], words: (Range<Int>) -> LineOfWords?,
    list: (Range<Int>, [UInt8]) -> (title: String, TopicList)?
  ) {
    var reader = OutlineReader(outline)
    let place = reader.range()
    let digest = (0..<32).map { _ in UInt8(truncatingIfNeeded: reader.int()) }
    guard let (title, list) = list(place, digest) else { return nil }
    let talk = ConversationSummary.read(&reader, title: title)
    var conversation = talk.summary
    conversation.coverage = Coverage(&reader, list)
    let owner = Owner(conversation: conversation.id, dossier: talk.dossier)
    var isThere = true
    let lines = reader.list { reader in
      let line = OutlineLine(&reader, of: owner, words)
      isThere = isThere && line != nil
      return line
    }
    guard isThere, !reader.isBroken else { return nil }
    let known = lines.compactMap { $0 }
    let findings = (0..<2).map { _ in reader.list { $0.finding(known, words) } }
    let remarks = (0..<5).map { _ in reader.list { $0.remark(known) } }
    let suggestions = reader.list { $0.suggestion(known) }
    guard !reader.isBroken, reader.isAtEnd else { return nil }
    self.init(
      conversation, of: talk.dossier, findings.map { $0.compactMap { $0 } },
      remarks.map { $0.compactMap { $0 } }, suggestions.compactMap { $0 })
  }
}

/// What a line of a record says.
package struct LineOfWords: Sendable {
  let text: String
  /// The imported file that a note came from; empty where it was written down here.
  let file: String

  package init(_ text: String, from file: String = "") {
    self.text = text
    self.file = file
  }

  /// Nil for an event without words of somebody.
  package init?(_ event: Event) {
    switch event {
    case .noted(let utterance): self.init(utterance.text, from: utterance.source?.file ?? "")
    case .edited(_, let text, _): self.init(text)
    case .responded(_, _, let text?), .judged(_, _, let text?): self.init(text)
    default: return nil
    }
  }
}

/// Whose lines they are.
private struct Owner {
  let conversation: String
  let dossier: String

  func persons(_ aliases: [Alias]) -> [Person] {
    aliases.map { Person(dossier: dossier, alias: $0) }
  }
}

/// A line of an outline with its words.
private struct OutlineLine {
  let evidence: Evidence
  let correction: String?

  init?(
    _ reader: inout OutlineReader, of owner: Owner, _ words: (Range<Int>) -> LineOfWords?
  ) {
    let event = reader.int()
    let (textPlace, correctionPlace) = (reader.range(), reader.range())
    let source = reader.optional()
    let voices = reader.list { $0.voice() }
    let people = (0..<3).map { _ in reader.aliases() }
    let response = reader.optional().flatMap { Response.allCases[at: $0] }
    let practice = reader.optional().flatMap { Practice.allCases[at: $0] }
    let isLiteral = reader.flag()
    let importance = reader.optional()
    let whys = reader.list { reader in
      let number = reader.int()
      return words(reader.range()).map { Evidence.Why(event: number, text: $0.text) }
    }
    guard let line = words(textPlace), whys.allSatisfy({ $0 != nil }) else { return nil }
    var correction: String?
    if !correctionPlace.isEmpty {
      guard let said = words(correctionPlace) else { return nil }
      correction = said.text
    }
    self.correction = correction
    evidence = Evidence(
      conversation: owner.conversation, meeting: owner.conversation, event: event,
      source: source.map { SourceLine(file: line.file, line: $0) }, voices: voices,
      people: owner.persons(people[0]), text: line.text, response: response, isLiteral: isLiteral,
      agreed: owner.persons(people[1]), disagreed: owner.persons(people[2]), practice: practice,
      importance: importance, whys: whys.compactMap { $0 })
  }

  /// The wording that counts, as of a note.
  func label(_ wording: String?) -> String {
    let own = wording ?? evidence.text
    return Utterance.label(of: evidence.response == .corrected ? correction ?? own : own)
  }
}

extension ConversationSummary {
  fileprivate static func read(
    _ reader: inout OutlineReader, title: String
  ) -> (summary: ConversationSummary, dossier: String) {
    let (id, dossier, date) = (reader.name(), reader.name(), reader.name())
    let form = reader.one(of: ConversationForm.allCases) ?? .oneOnOne
    let (minutes, people) = (reader.int(), reader.aliases())
    let turns = reader.list { (Alias($0.int()), $0.int()) }
    let (isClosed, code) = (reader.flag(), reader.name())
    let counts = (0..<3).map { _ in reader.int() }
    let summary = ConversationSummary(
      id: id, title: title, date: date, form: form, minutes: minutes, people: people,
      turns: Dictionary(turns, uniquingKeysWith: { $1 }), coverage: Coverage(),
      isClosed: isClosed, controlCode: code.isEmpty ? nil : code, withdrawnNotes: counts[0],
      erasedNotes: counts[1], leftOutNeeds: counts[2])
    return (summary, dossier)
  }
}

extension OutlineReader {
  fileprivate mutating func aliases() -> [Alias] { list { Alias($0.int()) } }

  fileprivate mutating func voice() -> Voice {
    let number = int()
    return Voice.others[at: number] ?? .participant(Alias(number &- Voice.others.count))
  }

  fileprivate mutating func finding(
    _ lines: [OutlineLine], _ words: (Range<Int>) -> LineOfWords?
  ) -> HeardFinding? {
    let (line, domain, place) = (one(of: lines), one(of: LifeDomain.allCases), range())
    guard let line, let domain else { return nil }
    var wording: String?
    if !place.isEmpty {
      guard let label = words(place) else {
        isBroken = true
        return nil
      }
      wording = label.text
    }
    return HeardFinding(line.evidence, label: line.label(wording), domain)
  }

  fileprivate mutating func remark(_ lines: [OutlineLine]) -> Remark? {
    one(of: lines).map {
      Remark(
        evidence: $0.evidence, label: Utterance.label(of: $0.evidence.text),
        correction: $0.correction)
    }
  }

  fileprivate mutating func suggestion(_ lines: [OutlineLine]) -> Suggestion? {
    let line = one(of: lines)
    let language: Language = flag() ? .dutch : .english
    let isExplicit = flag()
    let signs = list { $0.one(of: NeedSign.allCases) }.compactMap { $0 }
    let concept = optional().flatMap { NeedConcept.all[at: $0] }
    let domain = one(of: LifeDomain.allCases) ?? .other
    let label = Array(Utterance.label(of: line?.evidence.text ?? "").utf8)
    let words = (0..<2).map { _ in list { $0.words(of: label) } }
    return line.map {
      Suggestion(
        evidence: $0.evidence,
        reading: NeedReading(
          strength: isExplicit ? .explicit : .implied, signs: signs, words: words[0],
          subject: NeedSubject(concept: concept, domain: domain, words: words[1])),
        language: language)
    }
  }

  private mutating func words(of label: [UInt8]) -> String {
    let place = range()
    return place.upperBound <= label.count ? String(decoding: label[place], as: UTF8.self) : ""
  }
}

extension Collection where Index == Int {
  fileprivate subscript(at place: Int) -> Element? { indices.contains(place) ? self[place] : nil }
}
