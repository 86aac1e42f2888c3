package import Interviewing
package import Planning
internal import Understanding

/// How a dossier's events stand in the same kind of record as a conversation's.
extension DossierEvent: RecordableEvent {
  package var identity: String? { if case .founded(let id) = self { id } else { nil } }

  package static func owners(
    of record: Recorded<DossierEvent>, _ ownership: inout Ownership
  ) -> [Alias] {
    // What was filled in about somebody goes with them: their key closes it in old copies too.
    switch record.event {
    case .prepared(let prepared): prepared.aliases
    case .written(let written): written.aliases
    default: []
    }
  }

  package var erasedNumbers: [Int] { if case .erased(let numbers) = self { numbers } else { [] } }

  package var fields: RecordFields {
    switch self {
    case .founded(let id): RecordFields("founded", [("dossier", .string(id))])
    case .introduced(let alias): RecordFields("introduced", [("who", JSON(alias))])
    case .linked(let link): link.fields
    case .decided(let decision): decision.fields
    case .exported(let export): export.fields
    case .prepared(let prepared): prepared.fields
    case .coded(let change): change.fields
    case .written(let written): written.fields
    case .struck(let numbers):
      RecordFields("struck", [("entries", .array(numbers.map { .int($0) }))])
    case .restored(let numbers):
      RecordFields("restored", [("entries", .array(numbers.map { .int($0) }))])
    case .erased(let numbers):
      RecordFields("erased", [("notes", .array(numbers.map { .int($0) }))])
    case .repaired(let bytes, let rest):
      RecordFields("repaired", [("bytes", .int(bytes))], data: [("rest", .string(rest))])
    case .unknown(let type): RecordFields(type)
    }
  }

  package init(fields: RecordFields) {
    self = DossierEvent(known: fields) ?? .unknown(type: fields.type)
  }

  private init?(known fields: RecordFields) {
    switch fields.type {
    case "founded": self = .founded(id: fields["dossier"]?.string ?? "")
    case "introduced":
      guard let alias = fields["who"]?.string.flatMap({ Alias($0) }) else { return nil }
      self = .introduced(alias)
    case "linked": self = .linked(Link(fields: fields))
    case "decided":
      guard let decision = Decision(fields: fields) else { return nil }
      self = .decided(decision)
    case "exported": self = .exported(ExportMade(fields: fields))
    case "prepared":
      guard let prepared = Prepared(fields: fields) else { return nil }
      self = .prepared(prepared)
    case "written": self = .written(Written(fields: fields))
    case "struck": self = .struck(fields["entries"]?.array?.compactMap(\.int) ?? [])
    case "restored": self = .restored(fields["entries"]?.array?.compactMap(\.int) ?? [])
    case "erased": self = .erased(fields["notes"]?.array?.compactMap(\.int) ?? [])
    case "repaired":
      self = .repaired(bytes: fields["bytes"]?.int ?? 0, rest: fields["rest"]?.string ?? "")
    default:
      guard let change = CodebookChange(fields: fields) else { return nil }
      self = .coded(change)
    }
  }
}

extension Link {
  fileprivate var fields: RecordFields {
    let pairs = same.sorted { $0.key < $1.key }.map { JSON.Member("\($0.key)", JSON($0.value)) }
    return RecordFields(
      "linked", [("conversations", .strings(conversations)), ("same", .object(pairs))])
  }

  fileprivate init(fields: RecordFields) {
    let pairs = (fields["same"]?.members ?? []).compactMap { member in
      Alias(member.key).flatMap { key in
        member.value.string.flatMap { Alias($0) }.map { (key, $0) }
      }
    }
    self.init(
      conversations: fields["conversations"]?.strings ?? [],
      same: Dictionary(pairs, uniquingKeysWith: { $1 }))
  }
}

extension Decision {
  fileprivate var fields: RecordFields {
    RecordFields(
      "decided", [("kind", .string(kind))],
      data: [("text", .string(words)), ("replacement", replacement.map { .string($0) })])
  }

  /// Nil once its words are erased.
  fileprivate init?(fields: RecordFields) {
    guard let words = fields["text"]?.string else { return nil }
    self.init(
      words: words, kind: fields["kind"]?.string ?? "", replacement: fields["replacement"]?.string)
  }
}

extension ExportMade {
  fileprivate var fields: RecordFields {
    RecordFields(
      "exported",
      [
        ("for", .string(audience)), ("hash", .string(hash)),
        ("conversations", .strings(conversations)),
      ],
      data: [("file", .string(file))])
  }

  fileprivate init(fields: RecordFields) {
    self.init(
      file: fields["file"]?.string ?? "", hash: fields["hash"]?.string ?? "",
      audience: fields["for"]?.string ?? "", conversations: fields["conversations"]?.strings ?? [])
  }
}

extension Prepared {
  fileprivate var fields: RecordFields {
    RecordFields(
      "prepared",
      [
        ("talk", .int(talk)), ("field", .string(field)),
        ("status", status.map { .string($0.rawValue) }),
      ],
      data: [("text", text.map { .string($0) })])
  }

  /// Nil for a talk that has no number.
  fileprivate init?(fields: RecordFields) {
    guard let talk = fields["talk"]?.int, talk > 0, let field = fields["field"]?.string else {
      return nil
    }
    self.init(
      talk: talk, field: field,
      status: fields["status"]?.string.flatMap(PreparedStatus.init(rawValue:)),
      text: fields["text"]?.string)
  }
}
