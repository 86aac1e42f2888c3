package import Interviewing

extension Contribution {
  /// The contribution of an outline, its words taken from the record again.
  ///
  /// Nil when the outline is not whole, or the words are not there any more.
  ///
  /// - Parameters:
  ///   - event: gives the event of the line at a place.
  ///   - list: gives title and topic list by their place and their SHA-256.
  package init?(
    outline: [UInt8], event: (Range<Int>) -> Event?,
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
      let line = OutlineLine(&reader, of: owner, event)
      isThere = isThere && line != nil
      return line
    }
    guard isThere, !reader.isBroken else { return nil }
    let known = lines.compactMap { $0 }
    let findings = (0..<2).map { _ in reader.list { $0.finding(known, event) } }
    let remarks = (0..<5).map { _ in reader.list { $0.remark(known) } }
    let suggestions = reader.list { $0.suggestion(known) }
    guard !reader.isBroken, reader.isAtEnd else { return nil }
    self.init(
      conversation, of: talk.dossier, findings.map { $0.compactMap { $0 } },
      remarks.map { $0.compactMap { $0 } }, suggestions.compactMap { $0 })
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
    _ reader: inout OutlineReader, of owner: Owner, _ eventAt: (Range<Int>) -> Event?
  ) {
    let event = reader.int()
    let (textPlace, correctionPlace) = (reader.range(), reader.range())
    let source = reader.optional()
    let voices = reader.list { Voice(rawValue: $0.name()) ?? .unknown }
    let people = (0..<3).map { _ in reader.aliases() }
    let response = reader.optional().flatMap { Response.allCases[at: $0] }
    let practice = reader.optional().flatMap { Practice.allCases[at: $0] }
    let isLiteral = reader.flag()
    let importance = reader.optional()
    let whys = reader.list { reader in
      let number = reader.int()
      return eventAt(reader.range())?.noteWords.map { Evidence.Why(event: number, text: $0.text) }
    }
    guard let (text, file) = eventAt(textPlace)?.noteWords, whys.allSatisfy({ $0 != nil }) else {
      return nil
    }
    var correction: String?
    if !correctionPlace.isEmpty {
      guard case .responded(_, _, let said?) = eventAt(correctionPlace) else { return nil }
      correction = said
    }
    self.correction = correction
    evidence = Evidence(
      conversation: owner.conversation, meeting: owner.conversation, event: event,
      source: source.map { SourceLine(file: file, line: $0) }, voices: voices,
      people: owner.persons(people[0]), text: text, response: response, isLiteral: isLiteral,
      agreed: owner.persons(people[1]), disagreed: owner.persons(people[2]), practice: practice,
      importance: importance, whys: whys.compactMap { $0 })
  }

  /// The wording that counts, as of a note.
  func label(_ wording: String?) -> String {
    let own = wording ?? evidence.text
    return Utterance.label(of: evidence.response == .corrected ? correction ?? own : own)
  }
}

extension Event {
  /// What a line says of a note: its text, and the imported file it came from.
  fileprivate var noteWords: (text: String, file: String)? {
    switch self {
    case .noted(let utterance): (utterance.text, utterance.source?.file ?? "")
    case .edited(_, let text, _): (text, "")
    default: nil
    }
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

  fileprivate mutating func finding(
    _ lines: [OutlineLine], _ eventAt: (Range<Int>) -> Event?
  ) -> HeardFinding? {
    let (line, domain, place) = (one(of: lines), one(of: LifeDomain.allCases), range())
    guard let line, let domain else { return nil }
    var wording: String?
    if !place.isEmpty {
      guard case .judged(_, _, let label?) = eventAt(place) else {
        isBroken = true
        return nil
      }
      wording = label
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
