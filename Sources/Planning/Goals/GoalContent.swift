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
  private let phrases: [TimePhrase]

  init(_ words: [GoalWord], phrases: [TimePhrase], owner: Range<Int>?, language: Language) {
    self.words = words
    self.language = language
    self.phrases = phrases
    let free = words.indices.filter { index in
      !phrases.contains { $0.range.contains(index) } && !(owner?.contains(index) ?? false)
    }
    activity =
      free.first { isActivity($0) } ?? free.compactMap { done(behind: $0) }.first
      ?? owner.flatMap { deed(beside: $0) }
    people = free.first { isPeople($0) } ?? free.first { isReceiver($0) }
    place = free.first { $0 != activity && isPlace($0) }
    if place == activity { place = nil }
  }

  private func key(_ index: Int) -> String { words.indices.contains(index) ? words[index].key : "" }

  private func isActivity(_ index: Int) -> Bool {
    let key = key(index)
    if GoalVocabulary.joined.contains(key) { return isNounBefore(index) }
    if GoalVocabulary.joining.contains(key) { return ["aan", "in"].contains(self.key(index + 1)) }
    if GoalVocabulary.enabling.contains(key) { return enables(from: index) }
    if isDoing(key) { return key != "met" || language == .english }
    if GoalVocabulary.making.contains(key), makes(from: index) || makes(before: index) {
      return true
    }
    return !GoalVocabulary.noActivities.contains(key) && GoalVocabulary.activities.contains(key)
      && !(index > 0 && words[index].isCapital && key == "map")
  }

  /// What the owner does, when it is not a vague thing to do: `schenkt`, `takes`.
  private func deed(beside owner: Range<Int>) -> Int? {
    let beside = [owner.upperBound, owner.lowerBound - 1]
    return (beside + [verb(behind: owner)].compactMap(\.self)).first { index in
      let key = key(index)
      return words.indices.contains(index) && !phrases.contains { $0.range.contains(index) }
        && NameForms.isFinite(key, language) && !GoalVocabulary.vagueVerbs.contains(key)
        && !words[index].opensClause
    }
  }

  /// `de gastvrouw van het Huis van de Wijk schenkt`: the verb stands behind where somebody belongs.
  private func verb(behind owner: Range<Int>) -> Int? {
    guard language == .dutch, ["van", "in", "bij", "uit"].contains(key(owner.upperBound)) else {
      return nil
    }
    let rest = words.indices.dropFirst(owner.upperBound + 1).prefix(6)
    return rest.prefix { !words[$0].opensClause }.first { index in
      !words[index].isCapital && key(index).hasSuffix("t")
        && NameForms.isFinite(key(index), language)
    }
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
    if rest.contains(where: { ["hoe", "how"].contains($0.key) }) { return true }
    return language == .dutch ? rest.contains { isInfinitive($0) } : opensInfinitive(after: start)
  }

  /// Also behind a small word: `voorgelezen`, `afhalen`.
  private func isDoing(_ key: String) -> Bool {
    if GoalVocabulary.doing.contains(key) { return true }
    return language == .dutch
      && GoalVocabulary.particles.contains { particle in
        key.hasPrefix(particle)
          && GoalVocabulary.doing.contains(String(key.dropFirst(particle.count)))
      }
  }

  /// `start … een naaiatelier`, `opens a ...`, `plant tien bomen`: a thing that is not vague.
  private func makes(from start: Int) -> Bool {
    for index in (start + 1)..<max(start + 1, min(words.count, start + 9)) {
      let isArticle = ["een", "a", "an", "één"].contains(key(index))
      let isTime = phrases.contains { $0.range.contains(index) }
      guard !isTime, isArticle || TimeWords.number(key(index)) != nil else { continue }
      let thing = words[(index + 1)...].prefix(4).prefix {
        !GoalVocabulary.placePrepositions.contains($0.key)
          && !NameForms.prepositions.contains($0.key)
      }
      if let last = thing.first, !last.opensClause,
        !thing.contains(where: {
          isVague($0.key) || GoalVocabulary.people.contains($0.key) || TimeWords.unit($0.key) != nil
        })
      {
        return true
      }
    }
    return false
  }

  /// `is een plank ingericht`: the thing stands before what is done with it.
  private func makes(before end: Int) -> Bool {
    end > 2 && (language == .english || Self.isParticiple(key(end))) && makes(from: max(0, end - 7))
  }

  private func isVague(_ key: String) -> Bool { GoalVocabulary.vagueThings.contains(key) }

  /// What somebody has done that can be seen: `hebben … aangevraagd`.
  private func done(behind start: Int) -> Int? {
    guard GoalVocabulary.having.contains(key(start)) else { return nil }
    let rest = words.indices.dropFirst(start + 1).prefix(16)
    let done = rest.first { index in
      let key = key(index)
      return language == .dutch
        ? Self.isParticiple(key) : key.count > 4 && key.hasSuffix("ed")
    }
    return done.flatMap { GoalVocabulary.vagueDone.contains(key($0)) ? nil : $0 }
  }

  /// `gelezen`, `aangevraagd`.
  private static func isParticiple(_ key: String) -> Bool {
    guard key.count > 5, ["d", "t", "en"].contains(where: key.hasSuffix) else { return false }
    return key.hasPrefix("ge") || GoalVocabulary.particles.contains { key.hasPrefix($0 + "ge") }
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

  private func isPlaceWord(_ key: String) -> Bool {
    if GoalVocabulary.places.contains(key) { return true }
    let ending = key.hasSuffix("en") ? 2 : key.hasSuffix("s") ? 1 : 0
    return ending > 0 && GoalVocabulary.places.contains(String(key.dropLast(ending)))
  }

  /// `bij de veerpont`, `at a trolley`: a thing that can be walked up to, with its article.
  private func isSpot(_ index: Int, behind before: Int) -> Bool {
    let isNear = [
      "bij", "langs", "naast", "achter", "tegenover", "at", "near", "outside", "in", "op",
    ]
    .contains(key(index - before))
    return isNear && before == 2 && ["de", "het", "the", "a", "een"].contains(key(index - 1))
      && isThing(index)
  }

  private func isThing(_ index: Int) -> Bool {
    let key = key(index)
    return key.count > 3 && key.allSatisfy { $0.isLetter || $0 == "-" }
      && !isVague(key) && !GoalVocabulary.abstract.contains(key)
      && !GoalVocabulary.vagueDoing.contains(key)
  }

  /// `voor de forenzen`: whoever it is, it is for them.
  private func isReceiver(_ index: Int) -> Bool {
    let hasArticle = ["de", "het", "the", "onze", "our"].contains(key(index - 1))
    let isFor = ["voor", "for"].contains(key(index - (hasArticle ? 2 : 1)))
    return isFor && isThing(index) && !GoalVocabulary.anybody.contains(key(index))
      && (hasArticle || key(index).hasSuffix("en") || key(index).hasSuffix("s"))
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
    if isPlaceWord(key(index)) { return true }
    if before < 3, isSpot(index, behind: before) { return true }
    let isNear = before == 1 || before == 2 && ["de", "het", "the"].contains(key(index - 1))
    let isSpot = ["in", "te", "uit", "bij", "at", "from", "vanuit", "on", "aan", "op"].contains(
      key(index - before))
    return isNear && isSpot && words[index].isName && !NameForms.isCommon(words[index].key)
  }
}
