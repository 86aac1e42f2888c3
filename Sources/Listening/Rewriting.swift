import Interviewing

/// The search for a better question: what was asked first, in plain words, as an invitation.
struct Rewriting {
  let question: String
  let turn: Turn
  let language: Language

  /// The first candidate that is clean itself; nil rather than a phrase nobody would say.
  var proposal: String? {
    guard turn.words.count <= 60, !turn.asks.isEmpty else { return nil }
    guard let single = inPlainWords(first) else { return nil }
    if single != question, isClean(single) { return single }
    return recast(Turn(single, in: language))
  }
}

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
    guard let end = (turn.joins.first ?? turn.doubledTopics())?.lowerBound, end > 0 else {
      return question
    }
    let text = question[turn.words[0].range.lowerBound..<turn.words[end - 1].range.upperBound]
    return text.capitalisedFirst + (isImperative ? "." : "?")
  }

  private var isImperative: Bool {
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
        plain.replaceSubrange(turn.range(of: term.place), with: term.plain)
      }
    }
    return plain == text ? text : Substring(plain).capitalisedFirst
  }

  private func isClean(_ text: String) -> Bool {
    QuestionForm.judging(text, in: language).remarks.isEmpty
  }

  /// The proposal for the first shape that fits; an empty one says that none is honest.
  private func recast(_ turn: Turn) -> String? {
    guard let ask = turn.asks.last else { return nil }
    let words = softened(ask)
    for recasting in Recasting.of(language) {
      guard let match = recasting.pattern.match(at: words[...], turn.grammar, whole: true) else {
        continue
      }
      let wording = Wording(words: words, kept: match.kept, turn: turn)
      guard let text = wording.filling(recasting.template) else { return nil }
      return isClean(text) ? text : nil
    }
    return nil
  }

  /// The words without what pushes ("toch", "not") or idles ("ever"), in the main clause only.
  private func softened(_ ask: Ask) -> [Word] {
    let start: Set = ["om", "dat", "als", "die", "toen", "to", "that", "if", "when", "waar"]
    let end =
      ask.words.indices.dropFirst().first { index in
        start.contains(ask.words[index].text) && !isPronoun(at: index, in: ask)
      } ?? ask.words.endIndex
    return ask.words.indices
      .filter { index in
        index >= end || !softeners.contains(ask.words[index].text) || isDegree(index, in: ask)
      }
      .map { ask.words[$0] }
  }

  /// "How often" keeps its "often".
  private func isDegree(_ index: Int, in ask: Ask) -> Bool {
    index > ask.words.startIndex && ["hoe", "how"].contains(ask.words[index - 1].text)
  }

  /// "Dat" and "that" open a clause only where a subject follows.
  private func isPronoun(at index: Int, in ask: Ask) -> Bool {
    guard ["dat", "that", "waar"].contains(ask.words[index].text), index + 1 < ask.words.endIndex
    else {
      return false
    }
    let next = ask.words[index + 1].text
    return !ask.grammar.subjects.contains(next) && !ask.grammar.determiners.contains(next)
  }
}

private let softeners = words(
  """
  niet geen ook wel toch zeker vast gewoon eigenlijk weleens eens misschien natuurlijk ooit al nog
  graag vaak erg heel zo altijd soms echt nooit steeds maar regelmatig
  not ever often really always surely just still also very sometimes regularly already probably
  """)

extension StringProtocol {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
