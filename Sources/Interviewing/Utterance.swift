/// One line of a conversation: what was said, or what the interviewer noticed.
package struct Utterance: Sendable, Equatable {
  package enum Kind: String, CaseIterable, Sendable {
    /// What somebody said, in the interviewer's words or quoted.
    case said
    /// `!`: a need the interviewer hears.
    case need
    /// `*`: a talent, something somebody can or wants to give.
    case strength
    /// `?`: an own question, off the list.
    case question
    /// `=`: an interim summary, to be confirmed or corrected.
    case summary
    /// `~`: body language, mood, silence.
    case observation
    /// `>`: a promise or agreement: who does what, by when.
    case promise
    /// `+`: parked for later.
    case parked
    /// One line from the interviewer to themselves, after the close.
    case debrief

    /// The mark that makes a note the same.
    var mark: Mark? {
      switch self {
      case .need: .need
      case .strength: .strength
      case .observation: .observation
      case .promise: .promise
      case .parked: .parked
      case .said, .question, .summary, .debrief: nil
      }
    }
  }

  package var kind: Kind
  package var by: [Voice]
  /// Whom a question was put to; empty when that is plain.
  package var to: [Voice]
  package var question: QuestionAddress?
  /// As typed, quotation marks and tags included.
  package var text: String
  /// Without their `#`.
  package var tags: [String]
  /// True when the whole line is somebody's own words, as in an imported verbatim record.
  package var isVerbatim: Bool
  package var source: SourceLine?
  /// Seconds from the start of the recording.
  package var recordingSecond: Int?

  package init(
    kind: Kind, by: [Voice], to: [Voice] = [], question: QuestionAddress? = nil, text: String,
    tags: [String] = [],
    isVerbatim: Bool = false, source: SourceLine? = nil, recordingSecond: Int? = nil
  ) {
    self.kind = kind
    self.by = by
    self.to = to
    self.question = question
    self.text = text
    self.tags = tags
    self.isVerbatim = isVerbatim
    self.source = source
    self.recordingSecond = recordingSecond
  }
}

/// A place in an imported file; lines count from 1.
package struct SourceLine: Sendable, Equatable {
  package let file: String
  package let line: Int

  package init(file: String, line: Int) {
    self.file = file
    self.line = line
  }
}

/// Literal words inside a line, with a translation when the line gives one.
package struct Quotation: Sendable, Equatable {
  /// With its quotation marks.
  package let range: Range<String.Index>
  package let words: String
  package let translation: String?
}

extension Utterance {
  /// The quotations in a text: `"…"`, `„…“`, `„…”`, `“…”`, never `'`.
  ///
  /// `"words | translation"`.
  ///
  /// A mark that opens the line and is never closed quotes the rest of the line.
  package static func quotations(in text: String) -> [Quotation] {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == 0xE2 }) else { return [] }
    var found: [Quotation] = []
    var index = text.startIndex
    // Marks that nothing closes any more, so that a line full of them is read once.
    var unclosed: Set<Character> = []
    while let opening = text[index...].firstIndex(where: {
      closingMarks[$0] != nil && !unclosed.contains($0)
    }) {
      let start = text.index(after: opening)
      let closers = closingMarks[text[opening]] ?? []
      if let end = text[start...].firstIndex(where: closers.contains) {
        found.append(Quotation(text, opening..<text.index(after: end), inside: start..<end))
        index = text.index(after: end)
      } else if opening == text.startIndex {
        found.append(Quotation(text, opening..<text.endIndex, inside: start..<text.endIndex))
        break
      } else {
        unclosed.insert(text[opening])
        index = start
      }
    }
    return found.filter { !$0.words.isEmpty }
  }

  private static let closingMarks: [Character: Set<Character>] = [
    "\"": ["\""], "„": ["“", "”", "\""], "“": ["”", "\""],
  ]

  /// The tags in a text: `#word` after a space, or at the start, before a letter.
  package static func tags(in text: String) -> [String] {
    text.split(separator: " ").compactMap { word in
      guard word.first == "#", word.dropFirst().first?.isLetter == true else { return nil }
      return String(word.dropFirst().prefix { $0.isLetter || $0.isNumber || "-_".contains($0) })
    }
  }

  /// The text without its tags, as it reads in a list of needs.
  package static func label(of text: String) -> String {
    if text.utf8.withContiguousStorageIfAvailable({ isLabel($0) }) ?? false { return text }
    return text.split(separator: " ")
      .filter { !($0.first == "#" && $0.dropFirst().first?.isLetter == true) }
      .joined(separator: " ")
  }

  /// Whether nothing needs to be left out, which a look at the bytes tells of most lines.
  private static func isLabel(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let space = UInt8(ascii: " ")
    var last = space
    for byte in bytes {
      if byte == UInt8(ascii: "#") || byte == space && last == space { return false }
      last = byte
    }
    return last != space
  }
}

extension Quotation {
  fileprivate init(
    _ text: String, _ range: Range<String.Index>, inside: Range<String.Index>
  ) {
    let parts = text[inside].split(separator: "|", maxSplits: 1).map { $0.trimmed }
    self.range = range
    words = parts.first ?? ""
    translation = parts.count > 1 ? parts[1] : nil
  }
}

extension StringProtocol {
  /// Without the white space at both ends.
  package var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
