internal import Interviewing
internal import Planning
internal import Understanding

/// How what was done to the codebook and the plan stands in a dossier's record: names and sentences in
/// `data`, numbers and keys outside it.
extension CodebookChange {
  var fields: RecordFields {
    switch self {
    case .made(let label, let domain, let concept, let members):
      RecordFields(
        "code-made",
        [
          ("domain", .string(domain.rawValue)), ("concept", concept.map { .string($0) }),
          ("members", .strings(members.map(\.description))),
        ],
        data: [("text", .string(label))])
    case .renamed(let code, let label):
      RecordFields("code-renamed", [("code", .int(code))], data: [("text", .string(label))])
    case .moved(let code, let domain):
      RecordFields("code-moved", [("code", .int(code)), ("domain", .string(domain.rawValue))])
    case .merged(let code, let other):
      RecordFields("code-merged", [("code", .int(code)), ("into", .int(other))])
    case .filled(let code, let members):
      RecordFields(
        "code-filled",
        [("code", .int(code)), ("members", .strings(members.map(\.description)))])
    case .undone(let numbers):
      RecordFields("code-undone", [("changes", .array(numbers.map { .int($0) }))])
    }
  }

  /// Nil for another type, and for a label that was erased.
  init?(fields: RecordFields) {
    let code = fields["code"]?.int ?? 0
    let domain = fields["domain"]?.string.flatMap(LifeDomain.init(rawValue:)) ?? .other
    let members = fields["members"]?.strings.compactMap { EvidenceAddress($0) } ?? []
    let text = fields["text"]?.string
    switch fields.type {
    case "code-made":
      guard let text else { return nil }
      self = .made(
        label: text, domain: domain, concept: fields["concept"]?.string, members: members)
    case "code-renamed":
      guard let text else { return nil }
      self = .renamed(code, label: text)
    case "code-moved": self = .moved(code, to: domain)
    case "code-merged": self = .merged(code, into: fields["into"]?.int ?? 0)
    case "code-filled": self = .filled(code, with: members)
    case "code-undone": self = .undone(fields["changes"]?.array?.compactMap(\.int) ?? [])
    default: return nil
    }
  }
}

extension Written {
  var fields: RecordFields {
    RecordFields(
      "written",
      [
        ("kind", .string(kind)), ("entry", entry.map { .int($0) }), ("field", .string(field)),
        ("sources", sources.isEmpty ? nil : .some(.strings(sources.map(\.description)))),
      ],
      data: [("text", text.map { .string($0) })])
  }

  init(fields: RecordFields) {
    self.init(
      kind: fields["kind"]?.string ?? "", entry: fields["entry"]?.int,
      field: fields["field"]?.string ?? "", text: fields["text"]?.string,
      sources: fields["sources"]?.strings.compactMap { PlanSource($0) } ?? [])
  }
}
