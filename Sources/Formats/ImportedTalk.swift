package import Interviewing

/// A written-out conversation: `# name: value` headers and `Name: text` lines.
///
///     # titel: Gesprek in de ouderkamer
///     # vorm: focusgroep
///     # taal: nl
///     # toestemming: notities, citeren
///     Interviewer: Hoe ziet een gewone dag eruit?
///     P1: [00:01:02] Druk, altijd druk.
package struct ImportedTalk: Sendable, Equatable {
  package struct Line: Sendable, Equatable {
    /// As written; nil where no speaker was found.
    package let speaker: String?
    package let text: String
    /// Counts from 1, every physical line included.
    package let number: Int
    /// Seconds from the start of the recording.
    package let recordingSecond: Int?
  }

  package private(set) var title: String?
  package private(set) var form: ConversationForm?
  package private(set) var language: Language?
  package private(set) var consents: [ConsentScope] = []
  package private(set) var lines: [Line] = []
  /// Numbers of the lines that are no header that is known and have no speaker.
  package private(set) var notUnderstood: [Int] = []

  package init(_ text: String) {
    let lines = text.split(omittingEmptySubsequences: false) { ["\n", "\r\n", "\r"].contains($0) }
    for (index, line) in lines.enumerated() {
      let line = line.trimmed
      if line.isEmpty { continue }
      if !line.hasPrefix("#") {
        take(line, number: index + 1)
      } else if !takeHeader(line.dropFirst().trimmed) {
        notUnderstood.append(index + 1)
      }
    }
  }

  /// The speakers in the order of their first words.
  package var speakers: [String] {
    var seen: Set<String> = []
    return lines.compactMap(\.speaker).filter { seen.insert($0).inserted }
  }
}

extension ImportedTalk {
  /// False for a header that is not known, or whose value is not.
  private mutating func takeHeader(_ header: String) -> Bool {
    guard let colon = header.firstIndex(of: ":") else { return false }
    let value = header[header.index(after: colon)...].trimmed
    switch header[..<colon].trimmed.lowercased() {
    case "titel", "title": title = value
    case "vorm", "form":
      form = ConversationForm.allCases.first {
        [$0.rawValue, $0.name.nl, $0.name.en].contains(value.lowercased())
      }
      return form != nil
    case "taal", "language":
      language = Language(rawValue: value.lowercased())
      return language != nil
    case "toestemming", "consent":
      let words = value.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
      consents = words.compactMap { ConsentScope(named: $0) }
      return consents.count == words.count
    default: return false
    }
    return true
  }

  private mutating func take(_ line: String, number: Int) {
    guard let (speaker, rest) = Self.speaker(of: line) else {
      notUnderstood.append(number)
      lines.append(Line(speaker: nil, text: line, number: number, recordingSecond: nil))
      return
    }
    let (second, text) = Self.time(of: rest)
    if text.isEmpty { return }
    lines.append(Line(speaker: speaker, text: text, number: number, recordingSecond: second))
  }

  /// A name before the first colon: up to four words that start with a letter, then a space.
  private static func speaker(of line: String) -> (String, rest: String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let name = line[..<colon].trimmed
    let after = line.index(after: colon)
    guard after == line.endIndex || line[after].isWhitespace, name.first?.isLetter == true,
      name.count <= 40, name.split(separator: " ").count <= 4,
      !name.contains(where: ".,;!?".contains)
    else { return nil }
    return (name, line[after...].trimmed)
  }

  /// A time of the recording in front of the words: `[00:01:02]` or `[01:02]`.
  private static func time(of text: String) -> (Int?, rest: String) {
    guard text.first == "[", let end = text.firstIndex(of: "]") else { return (nil, text) }
    let parts = text[..<end].dropFirst().split(separator: ":").map { Int($0) }
    guard (2...3).contains(parts.count),
      parts.allSatisfy({ $0.map { $0 >= 0 && $0 < 360 } ?? false })
    else { return (nil, text) }
    let seconds = parts.compactMap { $0 }.reduce(0) { $0 * 60 + $1 }
    return (seconds, text[text.index(after: end)...].trimmed)
  }
}
