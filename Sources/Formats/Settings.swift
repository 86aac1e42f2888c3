package import Interviewing
package import Planning
package import Safeguarding
internal import Yams

/// The workspace's `gehoord.yaml`: what the team set for all its talks.
package struct Settings: Sendable, Equatable {
  package private(set) var language: Language?
  package private(set) var organisation: String?
  /// How long talks may be kept; nil when the team set nothing.
  package private(set) var retention: Retention?
  /// Offers, partners, and what the organisation stands for.
  package private(set) var supply = Supply()

  package init() {}

  /// Fields that belong to this file.
  private static let known = [
    "organisation", "language", "goals", "themes", "offers", "partners", "retention",
  ]

  package init(reading bytes: [UInt8], name: String) throws(SyntaxError) {
    func error(_ kind: SyntaxError.Kind, _ text: String = "") -> SyntaxError {
      SyntaxError(file: name, text: text, problems: [.init(line: 1, column: 1, kind: kind)])
    }
    let limit = TopicListReader.largestFile
    if bytes.count > limit { throw error(.tooLarge(bytes: bytes.count, limit: limit)) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw error(.notUTF8(byte: firstInvalidByte(in: bytes)))
    }
    let root: Node?
    do {
      root = try TopicListReader.compose(text, name)
    } catch {
      if error.problems.first?.kind == .empty { return }
      throw error
    }
    guard case .mapping(let fields)? = root else {
      throw error(.wrongType(field: name, expected: .fields), text)
    }
    var problems: [SyntaxError.Problem] = []
    var supplied = SupplyFields()
    for (key, value) in fields {
      take(key, value, &problems)
      supplied.take(key.scalar?.string ?? "", value)
    }
    supply = supplied.supply
    problems += supplied.problems
    if !problems.isEmpty { throw SyntaxError(file: name, text: text, problems: problems) }
  }

  private mutating func take(_ key: Node, _ value: Node, _ problems: inout [SyntaxError.Problem]) {
    func report(_ kind: SyntaxError.Kind, _ node: Node) {
      problems.append(.init(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, kind: kind))
    }
    let word = value.scalar?.string ?? ""
    switch key.scalar?.string ?? "" {
    case "organisation": organisation = word
    case "retention":
      retention = Retention(word)
      if retention == nil {
        let examples = ["12 maanden", "1 jaar", "12 months", "90 days"]
        report(.wrongValue(field: "retention", value: word, known: examples), value)
      }
    case "language":
      language = Language(rawValue: word)
      if language == nil {
        report(.wrongValue(field: "language", value: word, known: ["nl", "en"]), value)
      }
    case let field where !Self.known.contains(field):
      report(.unknown(field: field, known: Self.known), key)
    default: break
    }
  }
}
