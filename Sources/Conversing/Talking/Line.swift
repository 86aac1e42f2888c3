package import Interviewing

/// A typed line, taken apart by the line grammar.
///
/// Type first, mark afterwards: a sign counts only before a space or alone, so that ordinary prose
/// never becomes a command.
package enum Line: Sendable, Equatable {
  case empty
  /// `/word rest`
  case command(word: String, rest: String)
  /// A lone sign: the note before it is marked; with a number, that note.
  case mark(Mark, note: Int? = nil)
  /// Text with its kind; `by` is nil when it is the current speaker's.
  case note(Utterance.Kind, by: [Voice]?, text: String)
  /// `f:` alone: who speaks from now on.
  case voices([Voice])
  /// `=j`, `=n text`: the answer to an open summary.
  case answer(Response, text: String?)
  /// A lone `?` or `=`: a sign that wants a text.
  case unfinished(Character)
}

extension Line {
  /// Takes a line apart.
  ///
  /// `voice` tells whether a word before a colon is somebody here.
  package init(_ typed: String, voice: (String) -> Voice?) {
    let text = typed.trimmed
    guard let first = text.first else {
      self = .empty
      return
    }
    if text.hasPrefix("//") {
      self = .note(.said, by: nil, text: String(text.dropFirst()))
    } else if first == "/" {
      self = Line(command: text.dropFirst())
    } else if let line = Line(sign: text) ?? Line(answer: text) {
      self = line.spoken(voice)
    } else if let (voices, rest) = Line.voices(of: text, voice) {
      self = rest.isEmpty ? .voices(voices) : Line(said: rest, by: voices)
    } else {
      self = .note(.said, by: nil, text: text)
    }
  }

  private static let kinds: [Character: Utterance.Kind] = [
    "!": .need, "*": .strength, "?": .question, "=": .summary, "~": .observation, ">": .promise,
    "+": .parked,
  ]
  private static let marks: [Character: Mark] = [
    "!": .need, "\"": .quote, "*": .strength, "~": .observation, ">": .promise, "+": .parked,
  ]

  private init(command text: Substring) {
    let word = text.prefix { !$0.isWhitespace }
    self = .command(word: String(word), rest: text.dropFirst(word.count).trimmed)
  }

  private init?(sign text: String) {
    guard let first = text.first else { return nil }
    if text.count == 1 {
      if let mark = Self.marks[first] {
        self = .mark(mark, note: nil)
      } else if Self.kinds[first] != nil {
        self = .unfinished(first)
      } else {
        return nil
      }
    } else if let kind = Self.kinds[first], text.dropFirst().first == " " {
      self = .note(kind, by: nil, text: text.dropFirst(2).trimmed)
    } else {
      return nil
    }
  }

  private init?(answer text: String) {
    guard text.first == "=" else { return nil }
    let word = text.dropFirst().prefix { !$0.isWhitespace }.lowercased()
    let rest = text.dropFirst(word.count + 1).trimmed
    switch word {
    case "j", "ja", "y", "yes": self = .answer(.confirmed, text: rest.isEmpty ? nil : rest)
    case "n", "nee", "no": self = .answer(.corrected, text: rest.isEmpty ? nil : rest)
    default: return nil
    }
  }

  /// After a speaker, the signs still count of what a participant can say or be seen to do.
  private init(said text: String, by voices: [Voice]) {
    if case .note(let kind, _, let rest) = Line(sign: text), ![.question, .summary].contains(kind) {
      self = .note(kind, by: voices, text: rest)
    } else {
      self = .note(.said, by: voices, text: text)
    }
  }

  /// After a sign, a speaker still counts: `! f: leren fietsen`.
  private func spoken(_ voice: (String) -> Voice?) -> Line {
    guard case .note(let kind, nil, let text) = self,
      let (voices, rest) = Line.voices(of: text, voice), !rest.isEmpty
    else { return self }
    return .note(kind, by: voices, text: rest)
  }

  /// The speakers before a colon, when every one of them is known.
  ///
  /// The space after the colon may be left out before a letter, a digit, a quotation mark or a sign.
  private static func voices(
    of text: String, _ voice: (String) -> Voice?
  ) -> ([Voice], rest: String)? {
    guard let colon = text.firstIndex(of: ":"), colon != text.startIndex else { return nil }
    let after = text.index(after: colon)
    guard after == text.endIndex || text[after].mayFollowSpeaker else { return nil }
    guard text.distance(from: text.startIndex, to: colon) <= 80 else { return nil }
    let names = text[..<colon].split(separator: ",").map(\.trimmed)
    let voices = names.compactMap(voice)
    guard !voices.isEmpty, voices.count == names.count else { return nil }
    return (voices, text[after...].trimmed)
  }
}

extension Character {
  fileprivate var mayFollowSpeaker: Bool {
    isLetter || isNumber || " \"„“!*?=~>+#".contains(self)
  }
}

/// Words that answer a question with yes or no, at the start of a line.
package enum YesOrNo: Sendable, Equatable {
  case yes, no

  private static let yesWords: Set<String> = [
    "ja", "j", "klopt", "jazeker", "zeker", "yes", "y", "right", "correct",
  ]
  private static let noWords: Set<String> = ["nee", "n", "neen", "no", "nope"]

  /// The answer a line starts with, and what comes after it; a question is no answer.
  ///
  /// `short` allows a single letter, for where only an answer is asked.
  package static func leading(_ line: String, short: Bool) -> (YesOrNo, rest: String)? {
    let words = line.lowercased().split { !$0.isLetter }
    if line.trimmed.hasSuffix("?") { return nil }
    // "Klopt niet", "zeker niet": the no comes second.
    if words.count > 1, words[0] != "ja", words[1] == "niet" || words[1] == "not" {
      let rest = line.trimmed.split(separator: " ", maxSplits: 2).dropFirst(2).joined()
      return yesWords.contains(String(words[0])) ? (.no, rest) : nil
    }
    let text = line.trimmed
    let word = text.prefix { $0.isLetter }.lowercased()
    if !short, word.count == 1 { return nil }
    let rest = text.dropFirst(word.count).drop { " ,.!;:–—-".contains($0) }.trimmed
    if yesWords.contains(word) { return (.yes, rest) }
    return noWords.contains(word) ? (.no, rest) : nil
  }
}
