package import Interviewing

/// A goal in a sentence, and how SMART its words are.
package struct Goal: Sendable, Equatable {
  package let text: String
  package let deadline: Deadline?
  /// The number of the outcome; nil when there is none, or only how often.
  package let count: Int?
  /// One for each letter, in the order of SMART.
  package let findings: [SMARTFinding]

  /// - Parameters:
  ///   - language: nil to go by the words themselves; `otherwise` when they don't tell.
  ///   - names: words of the text that are known to be people's names.
  package init(
    _ text: String, otherwise language: Language, today: Day, names: [String] = []
  ) throws(UnreadableGoal) {
    let length = text.utf8.prefix(Self.longest + 1).count
    if length > Self.longest || text.utf8.contains(0x0A) { throw .tooLong }
    let words = GoalWord.words(of: text)
    if !words.contains(where: { $0.key.contains { $0.isLetter || $0.isNumber } }) { throw .empty }
    guard let language = Language(of: words, otherwise: language) else { throw .noRules }
    let reading = GoalReading(words, in: language, today: today, names: names)
    self.text = text
    deadline = reading.deadline
    count = reading.number?.count
    findings = reading.findings
  }

  /// In bytes: a goal of three long sentences fits.
  private static let longest = 800

  /// True when nothing the text can show is missing, and its day is still to come.
  package var isComplete: Bool { missing.isEmpty && deadline?.trouble == nil }

  /// The letters that the text should show and does not.
  package var missing: [SMARTCriterion] {
    findings.filter { $0.isMet == false }.map(\.criterion)
  }

  package func meets(_ criterion: SMARTCriterion) -> Bool {
    findings.contains { $0.criterion == criterion && $0.isMet == true }
  }
}

/// Why a text was not read as a goal.
package enum UnreadableGoal: Error, Sendable, Equatable {
  case empty
  /// More than a goal: a page, or several lines.
  case tooLong
  /// Neither Dutch nor English.
  case noRules
}

extension UnreadableGoal {
  package var wording: Bilingual {
    switch self {
    case .empty:
      Bilingual(
        nl: "hier staat geen doel. Schrijf in één zin wat jullie willen bereiken.",
        en: "there is no goal here. Write in one sentence what you want to reach.")
    case .tooLong:
      Bilingual(
        nl: "dit is te lang voor één doel. Zet elk doel in een eigen zin, op een eigen regel.",
        en: "this is too long for one goal. Give each goal a sentence and a line of its own.")
    case .noRules:
      Bilingual(
        nl: "deze taal kan ik niet nakijken. Schrijf het doel in het Nederlands of Engels.",
        en: "I cannot check this language. Write the goal in Dutch or English.")
    }
  }
}

/// What the rules find in the words of a goal.
private struct GoalReading {
  let words: [GoalWord]
  let deadline: Deadline?
  let number: GoalNumber?
  let owner: GoalOwner?
  let content: GoalContent

  init(_ words: [GoalWord], in language: Language, today: Day, names: [String]) {
    self.words = words
    let phrases = TimeReader(words, today: today, language: language).phrases()
    deadline = Deadline(phrases, of: words, today: today)
    number = GoalNumber(words, phrases: phrases, language: language)
    let known = Set(names.flatMap { GoalWord.words(of: $0).map(\.key) })
    owner = GoalOwner(words, phrases: phrases, names: known, language: language)
    content = GoalContent(words, phrases: phrases, owner: owner?.place, language: language)
  }

  var findings: [SMARTFinding] {
    [
      specific,
      SMARTFinding(
        .measurable, isMet: number != nil, words: written(number?.place),
        question: SMARTQuestion.howMany),
      SMARTFinding(
        .assignable, isMet: owner != nil, words: written(owner?.place),
        question: SMARTQuestion.who),
      SMARTFinding(.realistic, isMet: nil, question: SMARTQuestion.means), timebound,
    ]
  }

  private var specific: SMARTFinding {
    let target = content.people ?? content.place
    let question =
      content.activity == nil
      ? (target == nil ? SMARTQuestion.whatForWhom : SMARTQuestion.what) : SMARTQuestion.forWhom
    let places = [content.activity, target].compactMap(\.self).sorted()
    return SMARTFinding(
      .specific, isMet: content.activity != nil && target != nil,
      words: places.map { words[$0].written }, question: question)
  }

  /// A day that no calendar has is no end yet.
  private var timebound: SMARTFinding {
    let question =
      deadline?.trouble == .noSuchDay ? SMARTQuestion.noSuchDay : SMARTQuestion.byWhen
    return SMARTFinding(
      .timebound, isMet: deadline != nil && deadline?.trouble != .noSuchDay,
      words: deadline.map { [$0.words] } ?? [], question: question)
  }

  private func written(_ place: Range<Int>?) -> [String] {
    place.map { [words[$0].map(\.written).joined(separator: " ")] } ?? []
  }
}
