internal import Interviewing
internal import Planning
internal import Yams

/// Reads the offers, partners, goals and themes of `gehoord.yaml`, and gathers what is wrong with them.
struct SupplyFields {
  private(set) var supply = Supply()
  private(set) var problems: [SyntaxError.Problem] = []

  static let names = ["goals", "themes", "offers", "partners"]

  mutating func take(_ name: String, _ node: Node) {
    switch name {
    case "goals": supply.goals = texts(node, name)
    case "themes": supply.themes = texts(node, name)
    case "offers": supply.offers = items(node, name).compactMap { offer($0) }
    case "partners": supply.partners = items(node, name).compactMap { partner($0) }
    default: break
    }
  }
}

extension SupplyFields {
  private static let offerFields = [
    "name", "domain", "domains", "for", "practice", "partner", "needs",
  ]
  private static let partnerFields = ["name", "contact", "domain", "domains", "for"]

  /// A name alone will do.
  private mutating func offer(_ node: Node) -> Offer? {
    if case .scalar = node { return text(node, "offers").map { Offer($0) } }
    guard let fields = fields(node, "offers", Self.offerFields, .offer),
      let name = text(fields["name"], "name")
    else { return nil }
    var offer = Offer(name)
    offer.domains = domains(fields)
    offer.audience = text(fields["for"], "for")
    offer.practices = choices(fields["practice"], "practice", Self.practices)
    offer.partner = text(fields["partner"], "partner")
    offer.needs = texts(fields["needs"], "needs")
    return offer
  }

  private mutating func partner(_ node: Node) -> Partner? {
    if case .scalar = node { return text(node, "partners").map { Partner($0) } }
    guard let fields = fields(node, "partners", Self.partnerFields, .partner),
      let name = text(fields["name"], "name")
    else { return nil }
    var partner = Partner(name)
    partner.contact = text(fields["contact"], "contact")
    partner.domains = domains(fields)
    partner.audience = text(fields["for"], "for")
    return partner
  }

  private mutating func domains(_ fields: [String: Node]) -> [LifeDomain] {
    (choices(fields["domain"], "domain", Self.domains)
      + choices(fields["domains"], "domains", Self.domains)).unique
  }

  private static let domains: [(String, LifeDomain)] = LifeDomain.allCases.flatMap { domain in
    [domain.rawValue, domain.tag?.nl, domain.tag?.en].compactMap(\.self).unique.map { ($0, domain) }
  }

  private static let practices: [(String, Practice)] = [
    ("buddy", .buddy), ("group", .group), ("drop-in", .dropIn), ("maatje", .buddy),
    ("groep", .group), ("inloop", .dropIn),
  ]
}

extension SupplyFields {
  private mutating func report(_ kind: SyntaxError.Kind, at node: Node?) {
    let mark = node?.mark
    problems.append(
      SyntaxError.Problem(
        line: max(1, mark?.line ?? 1), column: max(1, mark?.column ?? 1), kind: kind))
  }

  private mutating func fields(
    _ node: Node, _ place: String, _ known: [String], _ part: SyntaxError.Part
  ) -> [String: Node]? {
    guard case .mapping(let mapping) = node else {
      report(.wrongType(field: place, expected: .fields), at: node)
      return nil
    }
    var fields: [String: Node] = [:]
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      if !known.contains(name) { report(.unknown(field: name, known: known), at: key) }
      fields[name] = value
    }
    if fields["name"] == nil { report(.missing(field: "name", of: part), at: node) }
    return fields
  }

  /// The parts of a list; an empty place is an empty list.
  private mutating func items(_ node: Node?, _ field: String) -> [Node] {
    switch node {
    case .sequence(let sequence)?: return Array(sequence)
    case nil: return []
    case .mapping(let mapping)? where mapping.isEmpty: return []
    case .scalar(let scalar)? where scalar.string.isEmpty: return []
    default:
      report(.wrongType(field: field, expected: .list), at: node)
      return []
    }
  }

  private mutating func text(_ node: Node?, _ field: String) -> String? {
    guard let node else { return nil }
    guard case .scalar(let scalar) = node, !scalar.string.trimmed.isEmpty else {
      report(.wrongType(field: field, expected: .text), at: node)
      return nil
    }
    return scalar.string.trimmed
  }

  /// One text or a list of them.
  private mutating func texts(_ node: Node?, _ field: String) -> [String] {
    several(node, field).compactMap { text($0, field) }
  }

  private mutating func several(_ node: Node?, _ field: String) -> [Node] {
    if case .scalar(let scalar)? = node, !scalar.string.isEmpty { return node.map { [$0] } ?? [] }
    return items(node, field)
  }

  private mutating func choices<Value>(
    _ node: Node?, _ field: String, _ known: [(String, Value)]
  ) -> [Value] {
    several(node, field).compactMap { node in
      guard let word = text(node, field) else { return nil }
      if let match = known.first(where: { $0.0 == word.lowercased() }) { return match.1 }
      report(.wrongValue(field: field, value: word, known: known.map(\.0)), at: node)
      return nil
    }
  }
}
