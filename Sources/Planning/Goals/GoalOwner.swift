internal import Interviewing

/// Who does it: a person, a function or an organisation that the goal names as the doer.
///
/// `wij` alone, `iemand` and the people whom a goal is for do not count.
struct GoalOwner {
  let place: Range<Int>

  /// - Parameter names: the words of the goal that are known to be names of people.
  init?(
    _ words: [GoalWord], phrases: [TimePhrase], names: Set<String>, language: Language
  ) {
    let finder = OwnerFinder(words: words, phrases: phrases, names: names, language: language)
    guard let place = finder.owner else { return nil }
    self.place = place
  }
}
