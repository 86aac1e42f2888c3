internal import Conversing
internal import Interviewing

/// The options that stand anywhere on the command line, taken out before a command looks at the rest.
struct Globals {
  private(set) var workspace: String?
  private(set) var language: Language?

  static func taken(from arguments: [String]) throws(Misuse) -> (Globals, rest: [String]) {
    var globals = Globals()
    var rest: [String] = []
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      index += 1
      if argument == "--" { return (globals, rest + arguments[(index - 1)...]) }
      let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
      guard let name = parts.first, ["--workspace", "--taal", "--language"].contains(name) else {
        rest.append(argument)
        continue
      }
      let value = parts.count > 1 ? parts[1] : index < arguments.count ? arguments[index] : nil
      if parts.count == 1 { index += 1 }
      guard let value, !value.isEmpty else { throw .missingValue(name, of: nil) }
      try globals.take(name, value)
    }
    return (globals, rest)
  }

  private mutating func take(_ name: String, _ value: String) throws(Misuse) {
    guard name != "--workspace" else { return workspace = value }
    language = Language(rawValue: value.lowercased())
    if language == nil {
      let choices = Language.allCases.map { Bilingual(nl: $0.rawValue, en: $0.rawValue) }
      throw .wrongValue(value, option: name, choices: choices)
    }
  }
}
