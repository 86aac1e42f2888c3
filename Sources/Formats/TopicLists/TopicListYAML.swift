package import Interviewing

/// Writes a topic list the way that people edit it, so that it reads back as the same list.
package struct TopicListYAML {
  package static func text(_ list: TopicList) -> String {
    var yaml = TopicListYAML()
    yaml.write(list)
    return yaml.lines.joined(separator: "\n") + "\n"
  }

  private var lines: [String] = []

  private mutating func write(_ list: TopicList) {
    field("id", list.id)
    field("title", list.title.text)
    field("language", list.language.rawValue)
    field("forms", plainList: list.forms.map { $0.name[list.language.rules ?? .dutch] })
    field("purpose", list.purpose.text)
    field("minutes", String(list.minutes))
    if let source = list.source { field("source", source) }
    if !list.unchecked.isEmpty { field("unchecked", plainList: list.unchecked) }
    writeTranslations(of: [("title", list.title), ("purpose", list.purpose)])
    write(list.opening, as: "opening")
    add("topics:")
    for topic in list.topics { write(topic) }
    write(list.closing, as: "closing")
  }

  /// By language, and then by field.
  private mutating func writeTranslations(of passages: [(String, Passage)]) {
    let codes = Set(passages.flatMap { $0.1.translations.keys }).sorted()
    if codes.isEmpty { return }
    add("translations:")
    for code in codes {
      add("\(Self.scalar(code)):", 1)
      for (name, passage) in passages {
        if let text = passage.translations[code] { field(name, text, 2) }
      }
    }
  }

  private mutating func write(_ steps: [Step], as name: String) {
    if steps.isEmpty { return }
    add("\(name):")
    for step in steps {
      field("- id", step.id, 1)
      field("text", step.passage.text, 2)
      writeTranslations(of: step.passage, 2)
    }
  }

  private mutating func write(_ topic: Topic) {
    field("- id", topic.id, 1)
    field("title", topic.title.text, 2)
    writeTranslations(of: topic.title, 2)
    field("minutes", String(topic.minutes), 2)
    if let domain = topic.domain { field("domain", domain.rawValue, 2) }
    if !topic.explores.isEmpty {
      field("explores", plainList: topic.explores.map(\.rawValue), 2)
    }
    if topic.sensitive { add("sensitive: true", 2) }
    add(topic.questions.isEmpty ? "questions: []" : "questions:", 2)
    for question in topic.questions { write(question) }
  }

  private mutating func write(_ question: Question) {
    field("- id", question.id, 3)
    field("text", question.passage.text, 4)
    writeTranslations(of: question.passage, 4)
    if question.probes.isEmpty { return }
    add("probes:", 4)
    for probe in question.probes {
      guard !probe.translations.isEmpty else {
        add("- " + Self.scalar(probe.text), 5)
        continue
      }
      field("- text", probe.text, 5)
      writeTranslations(of: probe, 6)
    }
  }

  private mutating func writeTranslations(of passage: Passage, _ depth: Int) {
    if passage.translations.isEmpty { return }
    add("translations:", depth)
    for (code, text) in passage.translations.sorted(by: { $0.key < $1.key }) {
      field(Self.scalar(code), text, depth + 1)
    }
  }

  private mutating func field(_ name: String, _ text: String, _ depth: Int = 0) {
    if let rows = Self.folded(text) {
      add("\(name): >-", depth)
      // What stands behind a dash is one step further in.
      for row in rows { add(row, depth + (name.hasPrefix("- ") ? 2 : 1)) }
    } else {
      add("\(name): \(Self.scalar(text))", depth)
    }
  }

  private mutating func field(_ name: String, plainList words: [String], _ depth: Int = 0) {
    add("\(name): [\(words.map(Self.scalar).joined(separator: ", "))]", depth)
  }

  private mutating func add(_ line: String, _ depth: Int = 0) {
    lines.append(String(repeating: "  ", count: depth) + line)
  }
}

// MARK: Text

extension TopicListYAML {
  /// As it is where YAML reads that as the same text, else in quotation marks.
  private static func scalar(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

  /// A long text over several rows, which YAML folds into one again; nil for a short one, and for one
  /// with signs that need their numbers.
  private static func folded(_ text: String) -> [String]? {
    guard text.count > 80, text == text.trimmed, !text.contains("  "),
      text.unicodeScalars.allSatisfy({ isPrintable($0) && !special.contains($0) })
    else { return nil }
    return text.split(separator: " ").reduce(into: [""]) { rows, word in
      let row = rows[rows.count - 1]
      if row.isEmpty {
        rows[rows.count - 1] = String(word)
      } else if row.count + 1 + word.count <= 84 {
        rows[rows.count - 1] += " " + word
      } else {
        rows.append(String(word))
      }
    }
  }

  private static let special: Set<UnicodeScalar> = ["&", "*", "[", "]", "{", "}"]

  /// Words that YAML takes for something else than text.
  private static let meaningful: Set<String> = [
    "true", "false", "yes", "no", "on", "off", "null", "nan", "inf",
  ]

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic || isDigit(first),
      text == text.trimmed, !meaningful.contains(text.lowercased())
    else { return false }
    let inside = !text.contains(": ") && !text.contains(" #") && !text.hasSuffix(":")
    return inside && text.unicodeScalars.allSatisfy { isPrintable($0) && !special.contains($0) }
  }

  private static func isDigit(_ scalar: UnicodeScalar) -> Bool { ("0"..."9").contains(scalar) }

  /// Letters, marks, signs and the ordinary space: nothing that breaks or steers a line.
  private static func isPrintable(_ scalar: UnicodeScalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    case .spaceSeparator: scalar == " "
    default: true
    }
  }

  /// In double quotation marks.
  ///
  /// What could look like a name that YAML repeats, or like an open bracket, is written by its number:
  /// the reader looks at those before it looks at quotation marks.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "*", "&", "[", "{", "]", "}": quoted += escaped(scalar)
      case _ where isPrintable(scalar): quoted.unicodeScalars.append(scalar)
      default: quoted += escaped(scalar)
      }
    }
    return quoted + "\""
  }

  private static func escaped(_ scalar: UnicodeScalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
  }
}
