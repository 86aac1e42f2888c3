internal import ArgumentParser
internal import Conversing
internal import Interviewing
internal import Storage

/// The words after `privacy`.
struct PrivacyArguments: ParsableArguments {
  @Argument var part: String
  @Argument var rest: [String] = []
  @Flag var json = false
  @Option var dossier: String?
  @Option(name: [.customLong("als"), .customLong("as")]) var format: String?
  @Option(name: [.customLong("naar"), .customLong("to")]) var target: String?
  @Flag(name: [.customLong("ja"), .customLong("yes")]) var isSure = false
  @Flag(name: [.customLong("opruimen"), .customLong("clean")]) var cleansUp = false
  @Option(name: [.customLong("naam"), .customLong("name")]) var names: [String] = []
  @Flag(name: [.customLong("beslis"), .customLong("decide")]) var decides = false
  @Option(name: [.customLong("opnieuw"), .customLong("again")]) var again: [String] = []
}

extension PrivacyArguments {
  /// What a part takes beside its words, by its English name.
  private static let options: [String: Set<String>] = [
    "scan": ["json", "dossier", "name", "decide", "again"], "encrypt": ["dossier", "to"],
    "decrypt": ["dossier", "yes"], "access": ["dossier", "json", "as", "to"],
    "erase": ["dossier", "yes"], "retention": ["dossier", "json", "clean", "yes"],
    "register": ["dossier", "json", "as", "to"], "contact": ["dossier", "json"], "explain": [],
  ]

  /// How many words, the part's own name left out.
  private static let mostWords = [
    "encrypt": 1, "decrypt": 1, "access": 1, "erase": 1, "contact": 1, "explain": 0,
  ]

  /// A word or an option that this part has no use for, as it was meant.
  fileprivate func misplaced(in part: String) -> Bilingual? {
    let most = Self.mostWords[part] ?? .max
    if rest.count > most { return Bilingual(nl: rest[most], en: rest[most]) }
    // A dossier is named once.
    let takesDossier = !["access", "erase", "contact"].contains(part)
    if dossier != nil, takesDossier, !rest.isEmpty {
      return Bilingual(nl: "--dossier", en: "--dossier")
    }
    let given = [
      ("json", "json", json), ("dossier", "dossier", dossier != nil), ("als", "as", format != nil),
      ("naar", "to", target != nil), ("ja", "yes", isSure), ("opruimen", "clean", cleansUp),
      ("naam", "name", !names.isEmpty), ("beslis", "decide", decides),
      ("opnieuw", "again", !again.isEmpty),
    ]
    let allowed = Self.options[part] ?? []
    return given.first { $0.2 && !allowed.contains($0.1) }
      .map { Bilingual(nl: "--\($0.0)", en: "--\($0.1)") }
  }
}

extension Program {
  func privacy(_ arguments: PrivacyArguments) throws -> CInt {
    let part = try part(arguments.part, of: .privacy)
    if let word = arguments.misplaced(in: part) {
      throw Misuse.unexpectedArgument(word[language], of: .privacy)
    }
    switch part {
    case "encrypt": return try encrypt(arguments)
    case "decrypt": return try decrypt(arguments)
    case "access": return try access(arguments)
    case "erase": return try erase(arguments)
    case "retention": return try retention(arguments)
    case "register": return try register(arguments)
    case "contact": return try contact(arguments)
    case "explain":
      screen.show(.protection(in: language))
      return 0
    default: return try scan(arguments)
    }
  }

  /// The dossiers a part is about: those named, or all.
  func dossiers(in arguments: PrivacyArguments) throws -> [String] {
    let names = arguments.rest + (arguments.dossier.map { [$0] } ?? [])
    return try names.isEmpty ? workspace.dossiers : names.map { try dossierName($0) }
  }

  /// Markdown unless the option or the name of the file says otherwise.
  func format(_ arguments: PrivacyArguments) throws -> String {
    let isPage = arguments.target?.lowercased().hasSuffix(".html") ?? false
    return try arguments.format.map { try choice($0, "als", of: .privacy) }
      ?? (isPage ? "html" : "md")
  }
}
