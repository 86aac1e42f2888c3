/// A numbered line of a conversation, with all that happened to it since.
package struct Note: Sendable, Equatable {
  package let number: Int
  package let at: Moment
  package var utterance: Utterance
  /// The participants it counts for: the speakers, or for `everybody` those who were present.
  package var people: [Alias]
  package var marks: Set<Mark> = []
  /// The texts before each edit, the oldest first.
  package var earlierTexts: [String] = []
  package var isWithdrawn = false
  package var isErased = false
  /// Its own words were kept back from this copy, for want of consent.
  package var isWithheld = false
  package var response: Response?
  /// What the participant said instead, when they corrected it.
  package var correction: String?
  /// How they want to practise it, for a need.
  package var practice: Practice?
  /// What somebody in the team made of it, when a rule heard a need in it.
  package var judgement: Judgement?
  /// The need in the words of whoever accepted it.
  package var wording: String?
  /// How much it matters to the one who has it, 0 to 10.
  package var importance: Int?
  /// The notes that tell why, in the order in which they were tied to it.
  package var whys: [Int] = []
  package var agreed: [Alias] = []
  package var disagreed: [Alias] = []

  package init(number: Int, at: Moment, utterance: Utterance, people: [Alias]) {
    self.number = number
    self.at = at
    self.utterance = utterance
    self.people = people
  }

  /// Still part of what was heard.
  package var stands: Bool { !isWithdrawn && !isErased }
  /// True when a participant was heard in it; that they were seen to be silent is not being heard.
  package var isHeard: Bool { stands && utterance.kind != .observation && !people.isEmpty }
  package var text: String { utterance.text }

  package func isA(_ mark: Mark) -> Bool {
    utterance.kind.mark == mark || !marks.isEmpty && marks.contains(mark)
      || mark == .need && judgement == .accepted || mark == .strength && judgement == .strength
  }

  /// The wording that counts: the participant's own correction where there is one.
  package var label: String {
    let own = wording ?? text
    return Utterance.label(of: response == .corrected ? correction ?? own : own)
  }

  package var isOpenSummary: Bool { stands && utterance.kind == .summary && response == nil }

  /// Said word for word, as a whole or in part.
  package var isLiteral: Bool {
    !isWithheld
      && (utterance.isVerbatim || marks.contains(.quote) || !Utterance.quotations(in: text).isEmpty)
  }
}
