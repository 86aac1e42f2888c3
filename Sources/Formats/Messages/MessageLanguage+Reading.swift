extension MessageLanguage {
  /// Languages as somebody named them, in that order and each once.
  package struct Asked: Sendable, Equatable {
    package let codes: [String]
    /// The first word that is no language with sentences.
    package let unknown: String?

    package init(codes: [String], unknown: String?) {
      self.codes = codes
      self.unknown = unknown
    }
  }

  /// Reads codes and names: `ar,pl`, `Arabisch en Turks`, `Pools, nl, en`.
  package static func reading(_ text: String) -> Asked {
    let words = text.lowercased().split(separator: ",").flatMap { part in
      let words = part.split { !$0.isLetter }.map(String.init)
      return words.indices.filter { !isAnd($0, in: words) }.map { words[$0] }
    }
    let found = words.map { (word: $0, language: MessageLanguage($0)) }
    let codes = found.compactMap(\.language?.code).reduce(into: [String]()) { codes, code in
      if !codes.contains(code) { codes.append(code) }
    }
    return Asked(codes: codes, unknown: found.first { $0.language == nil }?.word)
  }

  /// Whether a word only links two others.
  ///
  /// The Dutch *en* is also the code of English: between two codes, such as `nl en ar`, it is a
  /// language, as one too many is seen and one too few is not.
  private static func isAnd(_ index: Int, in words: [String]) -> Bool {
    if words[index] == "and" { return words.count > 1 }
    guard words[index] == "en", index > 0, index < words.count - 1 else { return false }
    return words[index - 1].count > 2 || words[index + 1].count > 2
  }
}
