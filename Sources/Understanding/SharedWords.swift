internal import Interviewing

/// The words that two short texts have in common, in another form or as part of a longer word.
package enum SharedWords {
  /// The words of one text that stand in another: *brieven* is in *hulp bij een brief*.
  package static func of(_ text: String, in other: String) -> [String] {
    let others = words(of: other)
    let known = others.reduce(into: Set<Stem>()) { $0.formUnion(Stem.all(of: $1)) }
    // *ouders* in *ouderkamer*: so long a beginning is no accident.
    let beginnings = Set(others.filter { $0.count >= telling }.map { $0.prefix(telling) })
    guard !known.isEmpty else { return [] }
    return words(of: text).filter { word in
      !Stem.all(of: word).isDisjoint(with: known)
        || word.count >= telling && beginnings.contains(word.prefix(telling))
    }.map(String.init).unique
  }

  /// In letters.
  private static let telling = 5

  private static func words(of text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter }.filter { word in
      word.count > 3 && !Likeness.ordinary.contains(word) && !general.contains(String(word))
    }
  }

  /// Words that any need or offer may have, and that tell nothing of what it is about.
  private static let general = Set(
    """
    leren leert beter hulp helpen zelf goed weten krijgen doen samen meer mensen iemand voor bibliotheek zonder tussen \
    learn learning better help helping self good know people somebody more library without about others other
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
