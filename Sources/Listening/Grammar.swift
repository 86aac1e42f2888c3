import Interviewing

/// The words by which one language asks: how questions open, turn, join and load.
struct Grammar: Sendable {
  /// Words before the question proper: "so", "well".
  let openers: Set<String>
  let subjects: Set<String>
  let determiners: Set<String>
  let prepositions: Set<String>
  /// Question words that ask for more than one word, and those that one word satisfies.
  let wide: Set<String>
  let narrow: Set<String>
  /// What makes "how" ask for an amount, and the way it stays open after "which".
  let degrees: Set<String>
  let broadNouns: Set<String>
  /// What stands between "how" and its verb without making it an amount: "how exactly".
  let manners: Set<String>
  /// Things one knows by a single word or number, even in the plural.
  let facts: Set<String>
  /// Finite verbs common enough to be known as such; in English the auxiliaries, all of them.
  let verbs: Set<String>
  let subordinators: Set<String>
  let conditionals: Set<String>
  let conjunctions: Set<String>
  let negations: Set<String>
  /// Words that ask for agreement when a statement is put as a question.
  let certainties: Set<String>
  /// Words that turn "why" into a reproach.
  let reproaches: Set<String>
  /// Unhappy judgements and emotions, the troubles that go with them, and happy ones.
  let feelings: Set<String>
  let troubles: Set<String>
  let delights: Set<String>
  let intensifiers: Set<String>
  /// What is called too little behind an intensifier: "so rarely".
  let scarcities: Set<String>
  let comparatives: Set<String>
  let indefinites: Set<String>
  let people: Set<String>
  /// Verbs of telling, and the words that show it is the listener who wants to hear.
  let telling: Set<String>
  let requesting: Set<String>
  let modals: Set<String>
  /// Imperatives that only set the scene for a question: "think back to…".
  let scenes: Set<String>

  let checks: [Pattern]
  let invitations: [Pattern]
  let inquiries: [Pattern]
  let followUps: [Pattern]
  /// Other ways to ask why, of the person addressed.
  let causes: [Pattern]
  /// What trails off behind a question ("or whatever"), what is said between commas ("you know"),
  /// and what takes a question back ("no wait").
  let extenders: [Pattern]
  let asides: [Pattern]
  let repairs: [Pattern]
  let tags: [Pattern]
  let nudges: [Pattern]
  let quotations: [Pattern]
  let amounts: [Pattern]
  /// What may be judged in two parts at once, "the lessons and the teacher".
  let reviews: [Pattern]

  static func of(_ language: Language) -> Grammar { language == .dutch ? dutch : english }

  var isDutch: Bool { conditionals.contains("als") }

  /// Whether a word looks like a finite Dutch verb; English ones are known by their auxiliary.
  func mayBeFinite(_ word: String) -> Bool {
    isDutch && (verbs.contains(word) || DutchVerbs.infinitive(of: word) != nil)
  }

  func judges(_ word: String) -> Bool { feelings.contains(word) || delights.contains(word) }
  func asks(_ word: String) -> Bool { wide.contains(word) || narrow.contains(word) }
}

/// The words of a text, for vocabularies that read as prose.
func words(_ text: String) -> Set<String> {
  Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
}

extension [Pattern] {
  func find(in words: ArraySlice<Word>, _ grammar: Grammar) -> Range<Int>? {
    lazy.compactMap { $0.find(in: words, grammar) }.first
  }

  func find(startOf words: ArraySlice<Word>, _ grammar: Grammar) -> Range<Int>? {
    lazy.compactMap { $0.match(at: words, grammar) }.first.map { words.startIndex..<$0.end }
  }

  func find(endOf words: ArraySlice<Word>, _ grammar: Grammar) -> Range<Int>? {
    lazy.compactMap { $0.find(endOf: words, grammar) }.first
  }
}
