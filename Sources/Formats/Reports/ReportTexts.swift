internal import Interviewing

/// A figure about the whole population, and where it comes from: *1 op de 6 (bron: CBS, 2025)*.
package struct PopulationFigure: Sendable, Equatable {
  package let text: String
  package let source: String

  /// Nil for a figure without a source: that is no figure to build a decision on.
  package init?(_ line: String) {
    let marks = ["bron:", "source:"].compactMap {
      line.range(of: $0, ignoringCase: true)
    }
    guard let mark = marks.max(by: { $0.lowerBound < $1.lowerBound }) else { return nil }
    let loose: Set<Character> = ["(", ")", "[", "]", ".", ",", ";", "-", "–", "—", " "]
    text = String(line[..<mark.lowerBound]).trimming(loose)
    source = String(line[mark.upperBound...]).trimming(loose)
    if text.isEmpty || source.isEmpty { return nil }
  }
}

/// A sentence of a page in another language, as the plan keeps it: code, sentence and translation on
/// lines of their own.
package struct TranslatedSentence: Sendable, Equatable {
  package let language: WrittenLanguage
  package let original: String
  package let text: String

  package init(_ original: String, in language: WrittenLanguage, _ text: String) {
    self.language = language
    self.original = original
    self.text = text
  }

  /// Reads `kept`; nil for anything else.
  package init?(kept: String) {
    let parts = kept.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    self.init(String(parts[1]), in: WrittenLanguage(String(parts[0])), String(parts[2]))
  }

  package var kept: String { "\(language.code)\n\(original)\n\(text)" }
}

extension String {
  fileprivate func range(of word: String, ignoringCase: Bool) -> Range<String.Index>? {
    let lowered = lowercased()
    // Of a text whose capitals take more room than its small letters, the places would not match.
    guard lowered.utf8.count == utf8.count, let found = lowered.ranges(of: word).last else {
      return nil
    }
    let (from, to) = (
      lowered.utf8.distance(from: lowered.startIndex, to: found.lowerBound),
      lowered.utf8.distance(from: lowered.startIndex, to: found.upperBound)
    )
    return utf8.index(startIndex, offsetBy: from)..<utf8.index(startIndex, offsetBy: to)
  }

  fileprivate func trimming(_ signs: Set<Character>) -> String {
    let start = drop(while: signs.contains)
    return String(start.reversed().drop(while: signs.contains).reversed())
  }
}
