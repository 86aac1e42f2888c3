package import Interviewing

/// How a conversation's events stand in a record: `type` and structure outside, words in `data`.
extension Event: RecordableEvent {
  package var identity: String? { if case .opened(let opening) = self { opening.id } else { nil } }

  package static func owners(
    of record: Recorded<Event>, _ ownership: inout Ownership
  ) -> [Alias] { ownership.owners(of: record) }

  package var erasedNumbers: [Int] {
    if case .erased(let numbers, _) = self { numbers } else { [] }
  }

  package var fields: RecordFields {
    switch self {
    case .opened(let opening): opening.fields
    case .joined(let alias): RecordFields("joined", [("who", JSON(alias))])
    case .left(let alias): RecordFields("left", [("who", JSON(alias))])
    case .handedIn(let alias): RecordFields("handed-in", [("who", JSON(alias))])
    case .asked(let address): RecordFields("asked", [("question", .string(address.description))])
    case .covered(let step): RecordFields("covered", [("step", .string(step))])
    case .skipped(let step): RecordFields("skipped", [("step", .string(step))])
    case .noted(let utterance): utterance.fields
    case .marked(let note, let mark):
      RecordFields("marked", [("note", .int(note)), ("as", .string(mark.rawValue))])
    case .edited(let note, let text, let tags):
      RecordFields("edited", [("note", .int(note))], data: .words(text, tags))
    case .withdrawn(let number): RecordFields("withdrawn", [("note", .int(number))])
    case .erased(let numbers, let why):
      RecordFields(
        "erased",
        [
          ("notes", .array(numbers.map { .int($0) })),
          ("why", why == .forgotten ? nil : .string(why.rawValue)),
        ])
    case .responded(let note, let response, let text):
      RecordFields(
        "responded", [("note", .int(note)), ("as", .string(response.rawValue))],
        data: [("text", text.map { .string($0) })])
    case .agreed(let note, let people): RecordFields("agreed", .shared(note, people))
    case .disagreed(let note, let people): RecordFields("disagreed", .shared(note, people))
    case .preferred(let note, let practice):
      RecordFields("preferred", [("note", .int(note)), ("as", .string(practice.rawValue))])
    case .judged(let note, let judgement, let label):
      RecordFields(
        "judged", [("note", .int(note)), ("as", .string(judgement.rawValue))],
        data: [("text", label.map { .string($0) })])
    case .weighed(let note, let importance):
      RecordFields("weighed", [("note", .int(note)), ("importance", .int(importance))])
    case .deepened(let note, let why):
      RecordFields("deepened", [("note", .int(note)), ("reason", .int(why))])
    case .counted(let address, let stance, let place):
      RecordFields(
        "counted",
        [("question", .string(address.description)), ("as", .string(stance.rawValue))],
        data: [("place", place.map { .string($0) })])
    case .consented(let consent): consent.fields
    case .recordingStarted(let second):
      RecordFields("recording-started", [("recording", .int(second))])
    case .recordingStopped: RecordFields("recording-stopped")
    case .paused: RecordFields("paused")
    case .continued: RecordFields("continued")
    case .resumed: RecordFields("resumed")
    case .closed(let count): RecordFields("closed", [("count", .int(count))])
    case .reopened: RecordFields("reopened")
    case .repaired(let bytes, let rest):
      RecordFields("repaired", [("bytes", .int(bytes))], data: [("rest", .string(rest))])
    case .unknown(let type): RecordFields(type)
    }
  }

  package init(fields: RecordFields) {
    self = Event(known: fields) ?? .unknown(type: fields.type)
  }

  private init?(known fields: RecordFields) {
    switch fields.type {
    case "paused": self = .paused
    case "continued": self = .continued
    case "resumed": self = .resumed
    case "closed": self = .closed(count: fields["count"]?.int ?? 0)
    case "reopened": self = .reopened
    case "recording-started":
      self = .recordingStarted(second: max(0, fields["recording"]?.int ?? 0))
    case "recording-stopped": self = .recordingStopped
    case "joined", "left", "handed-in", "asked", "counted", "covered", "skipped", "opened",
      "consented":
      self.init(course: fields)
    default: self.init(note: fields)
    }
  }

  /// The events that set the course of a conversation.
  private init?(course fields: RecordFields) {
    let alias = fields["who"]?.string.flatMap { Alias($0) }
    let step = fields["step"]?.string
    switch fields.type {
    case "opened": self = .opened(Opening(fields: fields))
    case "joined": guard let alias else { return nil }; self = .joined(alias)
    case "left": guard let alias else { return nil }; self = .left(alias)
    case "handed-in": guard let alias else { return nil }; self = .handedIn(alias)
    case "covered": guard let step else { return nil }; self = .covered(step: step)
    case "skipped": guard let step else { return nil }; self = .skipped(step: step)
    case "asked", "counted":
      guard let address = fields["question"]?.string.flatMap({ QuestionAddress($0) }) else {
        return nil
      }
      if fields.type == "asked" { self = .asked(address); return }
      guard let stance = Stance(rawValue: fields["as"]?.string ?? "") else { return nil }
      self = .counted(address, stance, at: fields["place"]?.string)
    default:
      guard let consent = Consent(fields: fields) else { return nil }
      self = .consented(consent)
    }
  }

  /// The events about a note.
  private init?(note fields: RecordFields) {
    let note = fields["note"]?.int ?? 0
    let text = fields["text"]?.string
    switch fields.type {
    case "noted":
      guard let utterance = Utterance(fields: fields) else { return nil }
      self = .noted(utterance)
    case "marked":
      guard let mark = Mark(rawValue: fields["as"]?.string ?? "") else { return nil }
      self = .marked(note: note, as: mark)
    case "edited":
      self = .edited(note: note, text: text ?? "", tags: fields["tags"]?.strings ?? [])
    case "withdrawn": self = .withdrawn(note)
    case "erased":
      self = .erased(
        fields["notes"]?.array?.compactMap(\.int) ?? [],
        why: fields["why"]?.string.flatMap(ErasureReason.init) ?? .forgotten)
    case "responded":
      guard let response = Response(rawValue: fields["as"]?.string ?? "") else { return nil }
      self = .responded(to: note, response, text: text)
    case "preferred":
      guard let practice = Practice(rawValue: fields["as"]?.string ?? "") else { return nil }
      self = .preferred(note: note, practice)
    case "judged":
      guard let judgement = Judgement(rawValue: fields["as"]?.string ?? "") else { return nil }
      self = .judged(note: note, judgement, label: text)
    case "weighed":
      guard let importance = fields["importance"]?.int, 0...10 ~= importance else { return nil }
      self = .weighed(note: note, importance: importance)
    case "deepened": self = .deepened(note: note, by: fields["reason"]?.int ?? 0)
    case "agreed": self = .agreed(note: note, fields.people)
    case "disagreed": self = .disagreed(note: note, fields.people)
    case "repaired":
      self = .repaired(
        bytes: fields["bytes"]?.int ?? 0, rest: fields["rest"]?.string ?? "")
    default: return nil
    }
  }
}

extension Utterance {
  fileprivate var fields: RecordFields {
    RecordFields(
      "noted",
      [
        ("kind", .string(kind.rawValue)), ("by", JSON(by)),
        ("to", to.isEmpty ? nil : .some(JSON(to))),
        ("question", question.map { .string($0.description) }),
        ("verbatim", isVerbatim ? .bool(true) : nil), ("line", source.map { .int($0.line) }),
        ("recording", recordingSecond.map { .int($0) }),
      ],
      data: .words(text, tags) + [("file", source.map { .string($0.file) })])
  }

  fileprivate init?(fields: RecordFields) {
    guard let kind = Kind(rawValue: fields["kind"]?.string ?? "") else { return nil }
    self.init(
      kind: kind, by: fields.voices("by"), to: fields.voices("to"),
      question: fields["question"]?.string.flatMap { QuestionAddress($0) },
      text: fields["text"]?.string ?? "", tags: fields["tags"]?.strings ?? [],
      isVerbatim: fields["verbatim"]?.bool ?? false,
      source: fields["line"]?.int.map {
        SourceLine(file: fields["file"]?.string ?? "", line: $0)
      }, recordingSecond: fields["recording"]?.int)
  }
}

extension Opening {
  fileprivate var fields: RecordFields {
    RecordFields(
      "opened",
      [
        ("id", .string(id)), ("form", .string(form.rawValue)),
        ("language", .string(language.rawValue)), ("dossier", .string(dossier)),
        ("list", .string(list.id)), ("listHash", .string(listHash)),
        ("importHash", imported.map { .string($0.hash) }),
        ("keepUntil", keepUntil.map { .string($0) }),
      ],
      data: [
        ("title", .string(title)), ("topiclist", JSON(list)),
        ("file", imported.map { .string($0.name) }),
      ])
  }

  fileprivate init(fields: RecordFields) {
    let language = Language(rawValue: fields["language"]?.string ?? "") ?? .dutch
    let empty = TopicList(
      id: fields["list"]?.string ?? "", title: Passage(""), language: LanguageCode(language),
      forms: [],
      purpose: Passage(""), minutes: 0, topics: [])
    self.init(
      id: fields["id"]?.string ?? "",
      form: ConversationForm(rawValue: fields["form"]?.string ?? "") ?? .oneOnOne,
      language: language, dossier: fields["dossier"]?.string ?? "",
      list: fields["topiclist"].flatMap { TopicList($0) } ?? empty,
      listHash: fields["listHash"]?.string ?? "", title: fields["title"]?.string ?? "",
      imported: fields["importHash"]?.string.map {
        ImportedFile(name: fields["file"]?.string ?? "", hash: $0)
      }, keepUntil: fields["keepUntil"]?.string)
  }
}

extension Consent {
  fileprivate var fields: RecordFields {
    RecordFields(
      "consented",
      [
        ("scope", .string(scope.rawValue)), ("about", .strings(people.map(\.description))),
        ("answer", .string(answer.rawValue)), ("language", .string(language.rawValue)),
        ("manner", .string(manner.rawValue)),
      ],
      data: [("explained", .string(explained))])
  }

  fileprivate init?(fields: RecordFields) {
    guard let scope = ConsentScope(rawValue: fields["scope"]?.string ?? ""),
      let answer = ConsentAnswer(rawValue: fields["answer"]?.string ?? "")
    else { return nil }
    self.init(
      scope: scope, people: fields.people, answer: answer,
      language: Language(rawValue: fields["language"]?.string ?? "") ?? .dutch,
      manner: Manner(rawValue: fields["manner"]?.string ?? "") ?? .spoken,
      explained: fields["explained"]?.string ?? "")
  }
}

extension RecordFields {
  /// One voice as a string, several as an array.
  fileprivate func voices(_ key: String) -> [Voice] {
    let names = self[key].map { $0.string.map { [$0] } ?? $0.strings } ?? []
    return names.compactMap(Voice.init(rawValue:))
  }

  fileprivate var people: [Alias] { self["about"]?.strings.compactMap { Alias($0) } ?? [] }
}

extension [(String, JSON?)] {
  fileprivate static func words(_ text: String, _ tags: [String]) -> Self {
    [("text", .string(text)), ("tags", tags.isEmpty ? nil : .strings(tags))]
  }

  fileprivate static func shared(_ note: Int, _ people: [Alias]) -> Self {
    [("note", .int(note)), ("about", .strings(people.map(\.description)))]
  }
}

extension JSON {
  init(_ alias: Alias) { self = .string(alias.description) }

  /// One voice as a string, several as an array.
  fileprivate init(_ voices: [Voice]) {
    self = voices.count == 1 ? .string(voices[0].rawValue) : .strings(voices.map(\.rawValue))
  }
}
