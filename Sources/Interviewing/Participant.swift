/// The only name under which a participant appears in a record: `p1`, `p2`…, unique in a dossier.
package struct Alias: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let number: Int

  /// No dossier has a million people.
  private static let mostFigures = 6

  package init(_ number: Int) { self.number = number }

  /// Reads `p3` or `P3`; nil for anything else, so that a name is never taken for an alias.
  package init?(_ text: some StringProtocol) {
    let bytes = text.utf8
    guard let first = bytes.first, first | 0x20 == UInt8(ascii: "p"),
      (2...Self.mostFigures + 1).contains(bytes.count)
    else { return nil }
    var number = 0
    for byte in bytes.dropFirst() {
      guard (0x30...0x39).contains(byte), number > 0 || byte > 0x30 else { return nil }
      number = number * 10 + Int(byte & 15)
    }
    self.number = number
  }

  package var description: String { "p\(number)" }

  package static func < (left: Alias, right: Alias) -> Bool { left.number < right.number }
}

/// Whose words a line holds.
package enum Voice: Sendable, Hashable {
  case participant(Alias)
  /// What the interviewer shares; never counted.
  case interviewer
  case interpreter
  /// The whole group: counts as everybody who was present.
  case everybody
  /// Somebody, but who is not known: counts as nobody.
  case unknown
}

extension Voice: RawRepresentable {
  package init?(rawValue: String) {
    switch rawValue {
    case "interviewer": self = .interviewer
    case "interpreter": self = .interpreter
    case "everybody": self = .everybody
    case "unknown": self = .unknown
    default:
      guard let alias = Alias(rawValue) else { return nil }
      self = .participant(alias)
    }
  }

  package var rawValue: String {
    switch self {
    case .participant(let alias): alias.description
    case .interviewer: "interviewer"
    case .interpreter: "interpreter"
    case .everybody: "everybody"
    case .unknown: "unknown"
    }
  }

  package var alias: Alias? {
    if case .participant(let alias) = self { alias } else { nil }
  }
}

extension [Voice] {
  /// A participant's words as an interpreter gave them.
  package var isInterpreted: Bool { contains(.interpreter) && contains { $0.alias != nil } }
}

/// Somebody who takes part in this conversation.
package struct Participant: Sendable, Equatable {
  package let alias: Alias
  /// False once they have left; they may come back.
  package var isPresent: Bool
  /// Known by a card they handed in, never in the room.
  package let isByCard: Bool

  package init(alias: Alias, isPresent: Bool = true, isByCard: Bool = false) {
    self.alias = alias
    self.isPresent = isPresent
    self.isByCard = isByCard
  }
}
