internal import Interviewing

/// What happens in a goal, and for whom or where.
struct GoalContent {
  /// The place of a word that can be seen happening or standing there.
  private(set) var activity: Int?
  /// The place of a word that says for whom.
  private(set) var people: Int?
  /// The place of a word that says where.
  private(set) var place: Int?

  private let words: [GoalWord]
  private let language: Language

  init(_ words: [GoalWord], phrases: [TimePhrase], owner: Range<Int>?, language: Language) {
    self.words = words
    self.language = language
    let free = words.indices.filter { index in
      !phrases.contains { $0.range.contains(index) } && !(owner?.contains(index) ?? false)
    }
    activity = free.first { isActivity($0) }
    people = free.first { isPeople($0) }
    place = free.first { $0 != activity && isPlace($0) }
    if place == activity { place = nil }
  }

  private func key(_ index: Int) -> String { words.indices.contains(index) ? words[index].key : "" }

  private func isActivity(_ index: Int) -> Bool {
    let key = key(index)
    if GoalVocabulary.joined.contains(key) { return isNounBefore(index) }
    if GoalVocabulary.enabling.contains(key) { return enables(from: index) }
    if GoalVocabulary.doing.contains(key) { return key != "met" || language == .english }
    return !GoalVocabulary.noActivities.contains(key) && GoalVocabulary.activities.contains(key)
      && !(index > 0 && words[index].isCapital && key == "map")
  }

  /// `repair morning`, but not `the morning` or `every Tuesday morning`.
  private func isNounBefore(_ index: Int) -> Bool {
    let before = key(index - 1)
    let isDay = TimeWords.weekday(before) != nil || TimeWords.number(before) != nil
    return !before.isEmpty && !isDay && !Self.determiners.contains(before)
  }

  private static let determiners: Set<String> = [
    "the", "a", "an", "every", "each", "this", "in", "one", "of", "our", "per", "target", "age",
    "new", "all", "good", "whole", "that", "these", "some", "any",
  ]

  /// `leren … videobellen`, `helps … with`, `can … pay`: to do what, or with what.
  private func enables(from start: Int) -> Bool {
    let rest = words[(start + 1)...].prefix(14)
    if ["help", "ondersteun", "support"].contains(where: {
      key(start).hasPrefix($0) || key(start) == "geholpen"
    }),
      rest.contains(where: { ["met", "with", "bij"].contains($0.key) })
    {
      return true
    }
    return language == .dutch ? rest.contains { isInfinitive($0) } : opensInfinitive(after: start)
  }

  private func isInfinitive(_ word: GoalWord) -> Bool {
    let key = word.key
    return key.count > 4 && key.hasSuffix("en") && !word.isCapital
      && !GoalVocabulary.vagueDoing.contains(key) && !GoalVocabulary.people.contains(key)
      && TimeWords.number(key) == nil && TimeWords.unit(key) == nil
  }

  private func opensInfinitive(after start: Int) -> Bool {
    if ["can", "dare"].contains(key(start)) { return isDone(start + 1) }
    return words.indices.contains { index in
      index > start && key(index) == "to" && isDone(index + 1)
    } || isDone(start + 2)
  }

  private func isDone(_ index: Int) -> Bool {
    let next = key(index)
    return next.count > 2 && !GoalVocabulary.vagueDoing.contains(next)
      && !GoalVocabulary.people.contains(next) && !words[index].isCapital
      && (key(index - 1) == "to" || GoalVocabulary.doing.contains(next) || key(index - 1) == "can")
  }

  private func isPeople(_ index: Int) -> Bool {
    if GoalVocabulary.anybody.contains(key(index)) {
      return GoalVocabulary.narrowing.contains(key(index + 1))
    }
    return GoalVocabulary.people.contains(key(index))
      && !["groep", "man", "lid"].contains(key(index))
  }

  /// A place word with a preposition before it, or a name behind `in`, `bij`, `at`.
  private func isPlace(_ index: Int) -> Bool {
    if key(index) == "thuis" { return true }
    let before = (1...4).first { step in
      GoalVocabulary.placePrepositions.contains(key(index - step))
    }
    guard let before else { return false }
    if GoalVocabulary.places.contains(key(index)) { return true }
    let isNear = before == 1 || before == 2 && ["de", "het", "the"].contains(key(index - 1))
    let isSpot = ["in", "te", "uit", "bij", "at", "from", "vanuit", "on", "aan", "op"].contains(
      key(index - before))
    return isNear && isSpot && words[index].isName && !NameForms.isCommon(words[index].key)
  }
}
