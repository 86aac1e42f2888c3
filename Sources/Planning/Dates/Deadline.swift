package import Interviewing

/// By when a goal is to be reached, as its own words tell it.
///
/// The last day implied counts: `vóór 1 maart` and `tot 1 maart` are 28 February, `uiterlijk` and
/// `tot en met 1 maart` are 1 March, and so is `by 1 March`; a month, quarter or year ends on its last
/// day, also after `by`. `eind mei` is its last day, also after `voor`; `half mei` the 15th, `begin
/// mei` the 10th, `begin 2027` the end of March, `medio 2027` the end of June. A week ends on Sunday and is
/// counted as ISO 8601 does; a school year ends on 31 July. A date without a year is the first from
/// today on. `binnen`, `over` and `na zes weken` count from today. Of several ends the most exact one
/// is meant, and of those the last.
package struct Deadline: Sendable, Equatable {
  package enum Trouble: Sendable, Equatable {
    /// The day lies behind us.
    case past
    /// No calendar has the day.
    case noSuchDay
  }

  /// Nil when there is an end but no exact day, as in `voor de zomervakantie`.
  package let day: Day?
  package let trouble: Trouble?
  /// The words that tell it.
  package let words: String

  /// Nil when nothing in the text is an end.
  package init?(_ text: String, in language: Language, today: Day) {
    let words = GoalWord.words(of: text)
    self.init(
      TimeReader(words, today: today, language: language).phrases(), of: words, today: today)
  }

  init?(_ phrases: [TimePhrase], of words: [GoalWord], today: Day) {
    guard let phrase = phrases.filter({ $0.rank != nil }).max(by: TimePhrase.isWeaker) else {
      return nil
    }
    switch phrase.meaning {
    case .end(let day, _): (self.day, trouble) = (day, nil)
    case .past(let day): (self.day, trouble) = (day, .past)
    case .impossible: (day, trouble) = (nil, .noSuchDay)
    default: (day, trouble) = (nil, nil)
    }
    self.words = words[phrase.range].map(\.written).joined(separator: " ")
  }
}

extension TimePhrase {
  /// How much it counts as an end; nil for what is none.
  fileprivate var rank: Int? {
    switch meaning {
    case .end(_, let precision): [.year: 3, .quarter: 4, .month: 6, .day: 7][precision]
    case .someday: 5
    case .impossible: 8
    case .past: 1
    case .endless: nil
    }
  }

  fileprivate static func isWeaker(_ left: TimePhrase, _ right: TimePhrase) -> Bool {
    let (first, second) = (left.rank ?? 0, right.rank ?? 0)
    guard first == second, case .end(let day, _) = left.meaning,
      case .end(let other, _) = right.meaning
    else { return first < second }
    return day < other
  }
}
