package import Interviewing

/// A sub-goal as the plan has it, and what it still lacks (S3).
package struct PlannedGoal: Sendable, Equatable {
  package let entry: PlanEntry
  /// What its sentence shows; nil when it could not be read as a goal.
  package let sentence: Goal?
  package let unreadable: UnreadableGoal?
  /// By when: as its own field says, else as the sentence does.
  package let deadline: Deadline?
  package let evaluations: [EvaluationMoment]
  private let today: Day
  private let target: SMARTFinding?

  /// Nil for a line of another kind.
  ///
  /// - Parameters:
  ///   - language: that of words that don't tell.
  ///   - names: words of the sentence that are known to be people's names.
  package init?(
    _ entry: PlanEntry, otherwise language: Language, today: Day, names: [String] = []
  ) {
    guard entry.kind == .goal else { return nil }
    let reading = Self.reading(entry, language, names, today)
    let own = entry.written(.deadline).flatMap {
      Deadline(reading: $0.text, otherwise: language, today: $0.day)
    }
    self.entry = entry
    self.today = today
    sentence = try? reading.get()
    if case .failure(let reason) = reading { unreadable = reason } else { unreadable = nil }
    deadline = own ?? sentence?.deadline
    evaluations =
      entry.written(.evaluation).map {
        EvaluationMoment.reading($0.text, otherwise: language, today: $0.day)
      } ?? []
    target = entry.written(.measure).flatMap {
      Self.measurable($0.text, language, $0.day)
    }
  }

  /// The sentence as it was on the day that it was written: `in March` stays that March.
  private static func reading(
    _ entry: PlanEntry, _ language: Language, _ names: [String], _ today: Day
  ) -> Result<Goal, UnreadableGoal> {
    let day = entry.written(.text)?.day ?? today
    return Result { () throws(UnreadableGoal) in
      try Goal(entry.text, otherwise: language, today: day, names: names)
    }
  }

  /// A number that only the way of measuring tells.
  private static func measurable(
    _ text: String, _ language: Language, _ day: Day
  ) -> SMARTFinding? {
    let goal = try? Goal(text, otherwise: language, today: day)
    return goal?.findings.first { $0.criterion == .measurable && $0.isMet == true }
  }
}

extension PlanEntry {
  /// The words of a field and the day on which they were written; nil when there are none.
  func written(_ field: PlanField) -> (text: String, day: Day)? {
    self[field].flatMap { $0.text.isEmpty ? nil : ($0.text, Day(of: $0.at)) }
  }
}

// MARK: What is known of it

extension PlannedGoal {
  package var number: Int { entry.number }
  package var text: String { entry.text }

  /// Who has it: as the field says, else whom the sentence names.
  package var owner: String? {
    entry.text(.owner) ?? finding(in: sentence, .assignable)?.words.first
  }

  package var deputy: String? { entry.text(.deputy) }

  /// 0 to 10.
  package var confidence: Int? {
    entry.text(.confidence).flatMap { Int($0) }.flatMap { (0...10).contains($0) ? $0 : nil }
  }

  /// When it was agreed, and by whom.
  package var meetings: [(day: Day, people: [Alias])] {
    entry.sources(.agreed).compactMap { source in
      guard case .meeting(let day, let people) = source else { return nil }
      return Day(day).map { ($0, people) }
    }
  }

  package var isAgreed: Bool { entry.text(.agreed) != nil || !meetings.isEmpty }

  /// Whether it names a need, a strength, a sentence of the vision or a goal of the organisation.
  package var isForSomething: Bool {
    !entry.sources(.serves).isEmpty || entry.text(.serves) != nil
  }

  /// Goals of the organisation that are kept by their words.
  package var servedWords: [String] {
    (entry.text(.serves) ?? "").split(separator: ";").map { String($0).trimmed }
      .filter { !$0.isEmpty }
  }

  /// True when its last day lies behind us.
  package var isOver: Bool {
    guard let deadline else { return false }
    return deadline.trouble == .past || deadline.day.map { $0 < today } ?? false
  }
}

// MARK: SMART

extension PlannedGoal {
  /// One for each letter, in the order of SMART; unlike those of a bare sentence, all of them tell.
  package var findings: [SMARTFinding] {
    [specific, measurable, assignable, realistic, timebound]
  }

  /// The letters that are not there yet.
  package var missing: [SMARTCriterion] { findings.filter { $0.isMet != true }.map(\.criterion) }

  /// What is still to be asked, in that order.
  package var open: [PlanQuestion] { PlanQuestion.ofGoals.filter { !has($0) } }

  package func has(_ question: PlanQuestion) -> Bool {
    switch question {
    case .specific: specific.isMet == true
    case .measurable: measurable.isMet == true
    case .deadline: timebound.isMet == true
    case .serves: isForSomething
    case .owner: owner != nil
    case .agreed: isAgreed
    case .confidence: confidence != nil
    default: entry.text(question.field) != nil
    }
  }

  private func finding(in goal: Goal?, _ criterion: SMARTCriterion) -> SMARTFinding? {
    goal?.findings.first { $0.criterion == criterion }
  }

  private var specific: SMARTFinding {
    finding(in: sentence, .specific)
      ?? SMARTFinding(.specific, isMet: false, question: SMARTQuestion.whatForWhom)
  }

  private var measurable: SMARTFinding {
    let shown = finding(in: sentence, .measurable)
    if shown?.isMet != true, let target { return target }
    return shown ?? SMARTFinding(.measurable, isMet: false, question: SMARTQuestion.howMany)
  }

  /// A: somebody has it, and it was agreed.
  private var assignable: SMARTFinding {
    let question = owner == nil ? PlanQuestion.owner : .agreed
    let words = [owner, entry.text(.agreed)].compactMap(\.self)
    return SMARTFinding(
      .assignable, isMet: owner != nil && isAgreed, words: words, question: question.question)
  }

  /// R: hours, people and money were thought of, and how sure they are.
  private var realistic: SMARTFinding {
    let asked: [PlanQuestion] = [.hours, .people, .money, .confidence]
    let next = asked.first { !has($0) }
    let words = asked.compactMap { entry.text($0.field) }
    return SMARTFinding(.realistic, isMet: next == nil, words: words, question: next?.question)
  }

  private var timebound: SMARTFinding {
    let question =
      isOver
      ? Deadline.hasPassed
      : deadline?.trouble == .noSuchDay ? SMARTQuestion.noSuchDay : SMARTQuestion.byWhen
    return SMARTFinding(
      .timebound, isMet: deadline != nil && deadline?.trouble != .noSuchDay && !isOver,
      words: deadline.map { [$0.words] } ?? [], question: question)
  }
}
