internal import ArgumentParser
internal import Conversing
internal import Formats
internal import Interviewing
internal import Safeguarding
internal import Storage

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

  private func scan(_ arguments: PrivacyArguments) throws -> CInt {
    let found =
      try arguments.rest.isEmpty
      ? scanLines(json: arguments.json) : scan(arguments.rest, json: arguments.json)
    return found && !arguments.json ? 1 : 0
  }

  /// Scans a text per line of stdin; true when something was found.
  private func scanLines(json: Bool) -> Bool {
    let editor = StreamEditor()
    var (found, number) = (false, 0)
    while true {
      let typed = editor.read(LineRequest(), draft: { _ in })
      if typed == .end { return found }
      number += 1
      let line = Bilingual(nl: "regel \(number)", en: "line \(number)")[language]
      if let text = typed.text { found = tell(text, at: line, json: json) || found }
    }
  }

  /// Scans what was noted in conversations; true when something was found.
  private func scan(_ names: [String], json: Bool) throws -> Bool {
    var found = false
    for path in try names.map({ try conversation($0) }) {
      let interview = Interview(folding: try reading(path).records)
      for note in interview.standing {
        let place = "\(visible(path.fileName.fileStem)) \(note.number)"
        found = tell(note.text, at: place, json: json) || found
      }
    }
    return found
  }

  private func tell(_ text: String, at place: String, json: Bool) -> Bool {
    let findings = PersonalData.findings(in: text)
    if json {
      screen.write(Self.json(text, findings).text + "\n")
    } else {
      for finding in findings {
        screen.write("\(place) · \(visible(sentence(finding, in: text)))\n")
      }
    }
    return !findings.isEmpty
  }

  /// The words found, what they are taken for, what could stand there, and why.
  private func sentence(_ finding: PersonalFinding, in text: String) -> String {
    let words = String(String.UnicodeScalarView(Array(text.unicodeScalars)[finding.range]))
    return "`\(words)` · \(finding.kind.name[language]) → \(finding.kind.proposal[language])"
      + " · \(finding.rule.reason[language])"
  }

  private static func json(_ text: String, _ findings: [PersonalFinding]) -> JSON {
    let spans: [JSON] = findings.map { finding in
      [
        "start": .int(finding.range.lowerBound), "end": .int(finding.range.upperBound),
        "type": .string(finding.kind.rawValue),
      ]
    }
    return ["text": .string(text), "spans": .array(spans)]
  }
}

extension Typed {
  /// The line, with what was no UTF-8 repaired; nil for anything but a line.
  fileprivate var text: String? {
    switch self {
    case .line(let text), .notUTF8(_, let text): text
    default: nil
    }
  }
}
