internal import ArgumentParser
internal import Conversing

/// `privacy scan`.
struct PrivacyArguments: ParsableArguments {
  @Argument var part: String
  @Argument var rest: [String] = []
  @Flag var json = false
  @Option(name: [.customLong("naam"), .customLong("name")]) var names: [String] = []
  @Flag(name: [.customLong("beslis"), .customLong("decide")]) var decides = false
}

extension Program {
  func privacy(_ arguments: PrivacyArguments) throws -> CInt {
    switch try part(arguments.part, of: .privacy) {
    case "scan": return try scan(arguments)
    default: throw Misuse.unknownPart(arguments.part, of: .privacy)
    }
  }
}
