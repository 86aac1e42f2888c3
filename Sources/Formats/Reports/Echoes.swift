internal import Interviewing

/// Which sentences of the team repeat words that may not be in a report.
///
/// A name of a need, or a goal, may hold what somebody said literally; consent decides there too.
package struct Echoes: Sendable {
  private let sentences: [String]
  /// What stands between quotation marks in each, where it is long enough to be somebody's own.
  private let quotations: [String: [String]]
  private var found: Set<String> = []

  /// Fewer words than these are too common to be somebody's own within a longer sentence.
  private static let fewest = 3

  package init(_ sentences: some Sequence<String>) {
    self.sentences = Set(sentences.map(Self.key)).filter { !$0.isEmpty }.sorted()
    quotations = sentences.reduce(into: [:]) { known, sentence in
      let quoted = Utterance.quotations(in: sentence).map { Self.key($0.words) }
      known[Self.key(sentence), default: []] += quoted.filter {
        $0.split(separator: " ").count >= Self.fewest
      }
    }
  }

  /// Takes in words that may not be read.
  package mutating func hear(_ words: String) {
    let key = Self.key(words)
    guard !key.isEmpty else { return }
    let isTelling = key.split(separator: " ").count >= Self.fewest
    for sentence in sentences where !found.contains(sentence) {
      let isPart = isTelling && " \(sentence) ".contains(" \(key) ")
      let isQuoted = quotations[sentence, default: []].contains { " \(key) ".contains(" \($0) ") }
      if sentence == key || isPart || isQuoted { found.insert(sentence) }
    }
  }

  package func holds(_ sentence: String) -> Bool { found.contains(Self.key(sentence)) }

  /// Lower-case words with single spaces, so that capitals and punctuation make no difference.
  private static func key(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
