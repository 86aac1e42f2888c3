internal import Interviewing

/// The words that two short texts have in common, in another form or as part of a longer word.
package enum SharedWords {
  /// The words of one text that stand in another: *brieven* is in *hulp bij een brief*.
  package static func of(_ text: String, in other: String) -> [String] {
    let known = words(of: other).reduce(into: Set<Stem>()) { $0.formUnion(stems(of: $1)) }
    guard !known.isEmpty else { return [] }
    return words(of: text).filter { !stems(of: $0).isDisjoint(with: known) }.map(String.init)
      .unique
  }

  /// Twice cut down: *ouders* is *ouder*, and the *ouder* of *ouderkamer* is *oud*.
  private static func stems(of word: Substring) -> Set<Stem> {
    let once = Stem.all(of: word)
    return once.union(once.map { Stem($0.text) })
  }

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
