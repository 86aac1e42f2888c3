internal import ArgumentParser
internal import Conversing

/// `privacy PART`
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
}

extension Program {
  func privacy(_ arguments: PrivacyArguments) throws -> CInt {
    switch try part(arguments.part, of: .privacy) {
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

  /// Markdown unless the option or the name of the file says otherwise.
  func format(_ arguments: PrivacyArguments) throws -> String {
    let isPage = arguments.target?.lowercased().hasSuffix(".html") ?? false
    return try arguments.format.map { try choice($0, "als", of: .privacy) }
      ?? (isPage ? "html" : "md")
  }
}
