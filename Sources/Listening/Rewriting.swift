import Interviewing

/// The search for a better question: what was asked first, in plain words, as an invitation.
struct Rewriting {
  let question: String
  let turn: Turn
  let language: Language

  /// The first candidate that is clean itself; nil rather than a phrase nobody would say.
  var proposal: String? {
    guard turn.words.count <= Self.wordsRead, !turn.asks.isEmpty else { return nil }
    guard let single = inPlainWords(first) else { return beneathJargon }
    if single != question, isClean(single) { return single }
    let turn = Turn(single, in: language)
    return recast(turn) ?? about(turn)
  }

  /// The second question by itself, to be asked later; nil where it can't be cut out cleanly.
  var parked: String? {
    guard turn.words.count <= Self.wordsRead else { return nil }
    guard let join = turn.joins.first else {
      return turn.secondTopic.map {
        isImperative ? Substring($0).capitalisedFirst + "." : asked($0)
      }
    }
    let end = turn.joins.dropFirst().first?.lowerBound ?? turn.tag?.lowerBound ?? turn.words.count
    guard join.lowerBound < end else { return nil }
    let words = opened(turn.words[join.lowerBound..<end])
    guard let first = words.first, words.count > 1 || turn.grammar.wide.contains(first.text) else {
      return nil
    }
    let text = turn.text(in: first.range.lowerBound..<words[words.endIndex - 1].range.upperBound)
    if announcements.contains(where: { text.lowercased().hasPrefix($0) }) { return nil }
    guard isSubordinate(words) else { return asked(text) }
    return Bilingual(nl: "Vertel eens ", en: "Tell me ")[language] + text + "."
  }

  /// The second question from its own first word on, or from the condition it hangs on.
  private func opened(_ words: ArraySlice<Word>) -> ArraySlice<Word> {
    let grammar = turn.grammar
    let words = words.drop { grammar.openers.contains($0.text) }
    guard let first = words.first, Ask(words, grammar).manner == .stated,
      !grammar.conditionals.contains(first.text)
    else { return words }
    return words.drop { !grammar.asks($0.text) }
  }

  /// "…and how you met him" has its verb at the end, as after "tell me".
  private func isSubordinate(_ words: ArraySlice<Word>) -> Bool {
    guard turn.asks.first?.manner == .invitation, let first = words.first,
      let second = words.dropFirst().first
    else { return false }
    let grammar = turn.grammar
    return grammar.asks(first.text) && !grammar.verbs.contains(second.text)
      && !grammar.mayBeFinite(second.text)
  }

  /// More words than this are no question to be put better.
  private static let wordsRead = 60

  private func asked(_ text: String) -> String { Substring(text).capitalisedFirst + "?" }
}

/// What only says that a question comes.
private let announcements = ["laat ik", "let me", "ik bedoel", "i mean"]

/// A question of one shape and how it may be asked instead.
struct Recasting: Sendable {
  let pattern: Pattern
  let template: String

  /// Reads recastings from a text: shape, arrow and proposal on each line.
  static func list(_ text: String) -> [Recasting] {
    text.split(separator: "\n").compactMap { line in
      guard let arrow = line.firstIndex(of: "→") else { return nil }
      return Recasting(
        pattern: Pattern(String(line[..<arrow])),
        template: String(line[line.index(after: arrow)...].drop { $0 == " " }))
    }
  }

  static func of(_ language: Language) -> [Recasting] { language == .dutch ? dutch : english }
}

extension Rewriting {
  /// The turn up to where a second question or topic begins.
  private var first: String {
    let end = (turn.joins.first ?? turn.doubledTopics())?.lowerBound ?? turn.words.count
    guard end > turn.start, end < turn.words.count || turn.start > 0 else { return question }
    let opening = turn.words[turn.start].range.lowerBound
    let text = question[opening..<turn.words[end - 1].range.upperBound]
    return text.capitalisedFirst + (isImperative ? "." : "?")
  }

  var isImperative: Bool {
    guard let ask = turn.asks.first, let word = ask.words.first?.text else { return false }
    return ask.manner == .invitation && !turn.grammar.modals.contains(word)
  }

  /// The same with a plain word for each term; nil where a term has none.
  private func inPlainWords(_ text: String) -> String? {
    let turn = Turn(text, in: language)
    var plain = text
    for ask in turn.asks.reversed() {
      for term in Jargon.of(language).terms(in: ask.words, turn.grammar).reversed() {
        guard !term.plain.isEmpty else { return nil }
        let (place, words) = plainWords(for: term, in: turn)
        plain.replaceSubrange(turn.range(of: place), with: words)
      }
    }
    return plain == text ? text : Substring(plain).capitalisedFirst
  }

  /// What to write where; "te participeren" becomes "mee te doen".
  private func plainWords(for term: Jargon.Term, in turn: Turn) -> (Range<Int>, String) {
    let before = term.place.lowerBound - 1
    guard before >= 0, turn.words[before].text == "te",
      let split = DutchVerbs.separated(term.plain)
    else { return (term.place, term.plain) }
    return (before..<term.place.upperBound, "\(split.particle) te \(split.rest)")
  }

  func isClean(_ text: String) -> Bool {
    Turn(text, in: language).remarks(.of(language)).isEmpty
  }
}

extension StringProtocol {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
