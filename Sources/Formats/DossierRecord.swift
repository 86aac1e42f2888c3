internal import Interviewing
package import Planning

/// How a dossier's events stand in the same kind of record as a conversation's.
extension DossierEvent: RecordableEvent {
  package var erasedNumbers: [Int] { [] }

  package static func repaired(bytes: Int, rest: String) -> DossierEvent {
    .unknown(type: "repaired")
  }

  package var fields: RecordFields {
    switch self {
    case .founded(let id): RecordFields("founded", [("dossier", .string(id))])
    case .introduced(let alias): RecordFields("introduced", [("who", JSON(alias))])
    case .unknown(let type): RecordFields(type)
    }
  }

  package init(fields: RecordFields) {
    switch fields.type {
    case "founded": self = .founded(id: fields["dossier"]?.string ?? "")
    case "introduced":
      let alias = fields["who"]?.string.flatMap { Alias($0) }
      self = alias.map { .introduced($0) } ?? .unknown(type: fields.type)
    default: self = .unknown(type: fields.type)
    }
  }
}
