internal import Interviewing

/// The number that a goal wants to reach, found among the numbers in it.
///
/// Years, ages, clock times, terms, levels and house numbers are no such numbers. How often something
/// is done can be measured, but is no outcome.
struct GoalNumber {
  /// The deciding number; nil when only a frequency or a share in words is there.
  let count: Int?
  let place: Range<Int>

  /// Nil when nothing in the goal can be counted.
  init?(_ words: [GoalWord], phrases: [TimePhrase], language: Language) {
    let finder = NumberFinder(words: words, phrases: phrases, language: language)
    guard let best = finder.best else { return nil }
    (count, place) = (best.count, best.place)
  }
}
