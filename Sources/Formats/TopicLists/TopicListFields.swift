internal import Interviewing
internal import Yams

/// Makes a topic list of YAML nodes, gathering every problem on the way instead of stopping at one.
struct TopicListFields {
  let id: String
  private(set) var problems: [SyntaxError.Problem] = []

  init(id: String) { self.id = id }

  mutating func list(_ root: Node) -> TopicList? {
    guard let fields = fields(root, "topiclijst", Self.listFields) else { return nil }
    for field in ["id", "title", "language", "purpose", "topics"] {
      require(field, fields, .list, root)
    }
    let translated = translations(of: fields["translations"], ["title", "purpose"])
    let topics = items(fields["topics"], "topics").compactMap { topic($0) }
    checkIDs(of: items(fields["topics"], "topics", quietly: true))
    return TopicList(
      id: listID(fields["id"]), title: passage(fields["title"], "title", translated["title"]),
      language: fields["language"].flatMap { languageCode($0, "language") } ?? .dutch,
      forms: items(fields["forms"], "forms").compactMap { choice($0, "forms", Self.forms) }
        .ifEmpty(ConversationForm.allCases),
      purpose: passage(fields["purpose"], "purpose", translated["purpose"]),
      minutes: number(fields["minutes"], "minutes", 1...480) ?? 60,
      source: text(fields["source"], "source"),
      unchecked: items(fields["unchecked"], "unchecked").compactMap {
        languageCode($0, "unchecked")?.rawValue
      },
      opening: steps(fields["opening"], "opening"),
      closing: steps(fields["closing"], "closing"), topics: topics)
  }
}

extension TopicListFields {
  private static let listFields = [
    "id", "title", "language", "forms", "purpose", "minutes", "source", "unchecked", "translations",
    "opening",
    "closing", "topics",
  ]
  private static let topicFields = [
    "id", "title", "translations", "minutes", "domain", "explores", "sensitive", "questions",
  ]
  private static let questionFields = ["id", "text", "translations", "probes"]
  private static let stepFields = ["id", "text", "translations"]
  private static let probeFields = ["text", "translations"]
  /// Where the opening and the close keep their own notes.
  private static let reserved: Set<String> = ["opening", "closing"]
  private static let domains = LifeDomain.allCases.map { ($0.rawValue, $0) }
  private static let explorations = Exploration.allCases.map { ($0.rawValue, $0) }
  private static let forms = ConversationForm.allCases.flatMap { form in
    [(form.name.nl, form), (form.rawValue, form)]
  }

  private mutating func topic(_ node: Node) -> Topic? {
    guard let fields = fields(node, "topics", Self.topicFields) else { return nil }
    for field in ["id", "title", "questions"] { require(field, fields, .topic, node) }
    let questions = items(fields["questions"], "questions")
    checkIDs(of: questions)
    return Topic(
      id: identifier(fields["id"]) ?? "",
      title: passage(fields["title"], "title", plain(fields["translations"])),
      minutes: number(fields["minutes"], "minutes", 1...480) ?? 10,
      domain: choice(fields["domain"], "domain", Self.domains),
      explores: items(fields["explores"], "explores").compactMap {
        choice($0, "explores", Self.explorations)
      },
      sensitive: flag(fields["sensitive"], "sensitive") ?? false,
      questions: questions.compactMap { question($0) })
  }

  private mutating func question(_ node: Node) -> Question? {
    guard let fields = fields(node, "questions", Self.questionFields) else { return nil }
    for field in ["id", "text"] { require(field, fields, .question, node) }
    return Question(
      id: identifier(fields["id"]) ?? "",
      passage: passage(fields["text"], "text", plain(fields["translations"])),
      probes: items(fields["probes"], "probes").compactMap { probe($0) })
  }

  /// A probe is a text, or a text with translations.
  private mutating func probe(_ node: Node) -> Passage? {
    if case .scalar = node { return passage(node, "probes", [:]) }
    guard let fields = fields(node, "probes", Self.probeFields) else { return nil }
    require("text", fields, .probe, node)
    return passage(fields["text"], "text", plain(fields["translations"]))
  }

  private mutating func steps(_ node: Node?, _ field: String) -> [Step] {
    let nodes = items(node, field)
    checkIDs(of: nodes)
    return nodes.compactMap { node in
      guard let fields = fields(node, field, Self.stepFields) else { return nil }
      for name in ["id", "text"] { require(name, fields, .step, node) }
      return Step(
        id: identifier(fields["id"]) ?? "",
        passage: passage(fields["text"], "text", plain(fields["translations"])))
    }
  }
}

extension TopicListFields {
  private mutating func report(_ kind: SyntaxError.Kind, at node: Node?) {
    let mark = node?.mark
    problems.append(
      SyntaxError.Problem(
        line: max(1, mark?.line ?? 1), column: max(1, mark?.column ?? 1), kind: kind))
  }

  /// The values of a block by name; reports names that are not among the known ones.
  private mutating func fields(_ node: Node, _ place: String, _ known: [String]) -> [String: Node]?
  {
    guard case .mapping(let mapping) = node else {
      report(.wrongType(field: place, expected: .fields), at: node)
      return nil
    }
    var fields: [String: Node] = [:]
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      if known.contains(name) {
        fields[name] = value
      } else {
        report(.unknown(field: name, known: known), at: key)
      }
    }
    return fields
  }

  private mutating func require(
    _ field: String, _ fields: [String: Node], _ place: SyntaxError.Part, _ node: Node
  ) {
    if fields[field] == nil { report(.missing(field: field, of: place), at: node) }
  }

  private mutating func items(_ node: Node?, _ field: String, quietly: Bool = false) -> [Node] {
    guard let node, !node.isEmptyScalar else { return [] }
    guard case .sequence(let sequence) = node else {
      if !quietly { report(.wrongType(field: field, expected: .list), at: node) }
      return []
    }
    return Array(sequence)
  }

  private mutating func text(_ node: Node?, _ field: String) -> String? {
    guard let node else { return nil }
    guard case .scalar(let scalar) = node, !scalar.string.trimmed.isEmpty else {
      report(.wrongType(field: field, expected: .text), at: node)
      return nil
    }
    return scalar.string.trimmed
  }

  private mutating func passage(
    _ node: Node?, _ field: String, _ translations: [String: String]?
  ) -> Passage {
    Passage(text(node, field) ?? "", translations: translations ?? [:])
  }

  private mutating func number(_ node: Node?, _ field: String, _ range: ClosedRange<Int>) -> Int? {
    guard let node else { return nil }
    guard let number = node.scalar.flatMap({ Int($0.string) }) else {
      report(.wrongType(field: field, expected: .number), at: node)
      return nil
    }
    if !range.contains(number) {
      let (from, to) = (range.lowerBound, range.upperBound)
      report(.outOfRange(field: field, value: number, from: from, to: to), at: node)
    }
    return number
  }

  private mutating func flag(_ node: Node?, _ field: String) -> Bool? {
    guard let node else { return nil }
    let words = ["true": true, "false": false, "ja": true, "nee": false, "yes": true, "no": false]
    guard let flag = node.scalar.flatMap({ words[$0.string.lowercased()] }) else {
      report(.wrongType(field: field, expected: .flag), at: node)
      return nil
    }
    return flag
  }

  private mutating func choice<Value>(
    _ node: Node?, _ field: String, _ known: [(String, Value)]
  ) -> Value? {
    guard let node, let word = text(node, field) else { return nil }
    if let match = known.first(where: { $0.0 == word }) { return match.1 }
    report(.wrongValue(field: field, value: word, known: known.map(\.0)), at: node)
    return nil
  }

  private mutating func identifier(_ node: Node?) -> String? {
    guard let node, let id = text(node, "id") else { return nil }
    if !id.isIdentifier { report(.badID(field: "id", value: id), at: node) }
    if Self.reserved.contains(id) { report(.reserved(id), at: node) }
    return id
  }

  private mutating func listID(_ node: Node?) -> String {
    let given = identifier(node) ?? id
    if given != id, given.isIdentifier { report(.idIsNotFileName(given, file: id), at: node) }
    return given
  }

  private mutating func checkIDs(of nodes: [Node]) {
    var seen: Set<String> = []
    for node in nodes {
      guard let value = node.mapping?["id"], let id = value.scalar?.string else { continue }
      if !seen.insert(id).inserted { report(.duplicateID(id), at: value) }
    }
  }

  /// Translations by language code: `en: …`.
  private mutating func plain(_ node: Node?) -> [String: String]? {
    guard let node else { return nil }
    guard case .mapping(let mapping) = node else {
      report(.wrongType(field: "translations", expected: .fields), at: node)
      return nil
    }
    var translations: [String: String] = [:]
    for (key, value) in mapping {
      guard let code = languageCode(key, "translations")?.rawValue else { continue }
      translations[code] = text(value, "translations.\(code)")
    }
    return translations
  }

  /// Translations of several fields: `en:` with a block of fields, turned into field → code → text.
  private mutating func translations(
    of node: Node?, _ names: [String]
  ) -> [String: [String: String]] {
    guard let node else { return [:] }
    guard case .mapping(let mapping) = node else {
      report(.wrongType(field: "translations", expected: .fields), at: node)
      return [:]
    }
    var translations: [String: [String: String]] = [:]
    for (key, value) in mapping {
      guard let code = languageCode(key, "translations")?.rawValue,
        let fields = fields(value, "translations", names)
      else { continue }
      for name in names { translations[name, default: [:]][code] = text(fields[name], name) }
    }
    return translations
  }

  private mutating func languageCode(_ node: Node, _ field: String) -> LanguageCode? {
    let value = node.scalar?.string ?? ""
    if let code = LanguageCode(rawValue: value) { return code }
    let known = ["nl", "en", "pl", "tr", "ar", "uk", "bg", "ti"]
    report(.wrongValue(field: field, value: value, known: known), at: node)
    return nil
  }
}

extension Node {
  fileprivate var isEmptyScalar: Bool { scalar?.string.isEmpty ?? false }
}

extension Array {
  fileprivate func ifEmpty(_ other: [Element]) -> [Element] { isEmpty ? other : self }
}
