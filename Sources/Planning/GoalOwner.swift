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

private struct OwnerFinder {
  let words: [GoalWord]
  let phrases: [TimePhrase]
  let names: Set<String>
  let language: Language

  private func key(_ index: Int) -> String { words.indices.contains(index) ? words[index].key : "" }

  var owner: Range<Int>? {
    var index = 0
    while index < words.count {
      guard let end = endOfName(at: index) ?? endOfFunction(at: index) else {
        index += 1
        continue
      }
      if acts(index..<end) { return index..<end }
      index = end
    }
    return nil
  }

  private func isTime(_ index: Int) -> Bool { phrases.contains { $0.range.contains(index) } }

  // MARK: Names

  private func endOfName(at start: Int) -> Int? {
    var index = start
    while NameForms.titles.contains(key(index)) { index += 1 }
    let hasTitle = index > start && words.indices.contains(index) && words[index].isCapital
    guard words.indices.contains(index), !isTime(index), hasTitle || isName(index) else {
      return nil
    }
    index += 1
    while words.indices.contains(index), !words[index].opensClause, !isTime(index) {
      if NameForms.particles.contains(key(index)), index + 1 < words.count, words[index + 1].isName
      {
        index += 2
      } else if words[index].isName, !NameForms.isCommon(key(index)) {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  private func isName(_ index: Int) -> Bool {
    let word = words[index]
    if names.contains(word.key), !labels(index) { return true }
    guard word.isName, word.written.count > 1, !NameForms.isCommon(word.key), !labels(index) else {
      return false
    }
    if !word.opensSentence {
      return !word.isShouted && !GoalVocabulary.places.containsWhole(word.key)
    }
    return opensSentence(index)
  }

  /// The first word of a sentence has a capital anyway: a name is followed by what one person does.
  private func opensSentence(_ index: Int) -> Bool {
    let word = words[index]
    if GoalVocabulary.people.contains(word.key) || GoalVocabulary.activities.contains(word.key)
      || GoalVocabulary.places.contains(word.key) || TimeWords.number(word.key) != nil
      || TimeRelation.reading([word.key]) != nil || NameForms.roles.contains(word.key)
    {
      return false
    }
    let next = index + 1
    guard words.indices.contains(next), !words[next].opensClause else { return false }
    let isPair =
      ["en", "and", "&"].contains(key(next)) && index + 2 < words.count
      && words[index + 2].isName && !NameForms.isCommon(key(index + 2))
    return isPair || isSurname(next) || NameForms.isFinite(key(next), language)
  }

  private func isSurname(_ index: Int) -> Bool {
    let isParticle = NameForms.particles.contains(key(index)) && index + 1 < words.count
    return words[isParticle ? index + 1 : index].isName && !NameForms.isCommon(key(index))
  }

  /// `wijkhuis De Brink`, `basisschool Het Anker`: the name of a place or thing, not of a person.
  private func labels(_ index: Int) -> Bool {
    guard index > 0, !words[index].opensClause else { return false }
    let before = ["de", "het", "the"].contains(key(index - 1)) ? key(index - 2) : key(index - 1)
    let follows = words[index - 1].isCapital && ["de", "het", "the"].contains(key(index - 1))
    let next = key(index + 1)
    return follows || GoalVocabulary.places.contains(before)
      || GoalVocabulary.activities.contains(before) && !GoalVocabulary.doing.contains(before)
      || [
        "street", "road", "lane", "school", "library", "square", "hall", "centre", "center", "park",
        "district", "quarter", "branch", "estate", "house", "avenue", "church", "mosque",
        "hospital",
      ].contains(next)
        && words[index + 1].isCapital && !names.contains(words[index].key)
  }

  // MARK: Functions and organisations

  private func endOfFunction(at start: Int) -> Int? {
    var index = start
    let hasArticle = NameForms.articles.contains(key(index))
    if hasArticle { index += 1 }
    // An adjective or two: "de nieuwe taalcoach".
    var last = index
    while last < min(index + 4, words.count), !isTime(last),
      !words[last].opensClause || last == start
    {
      if isRole(last) {
        while last + 1 < words.count, isRole(last + 1), !words[last + 1].opensClause { last += 1 }
        return last + 1
      }
      guard hasArticle, !NameForms.isStop(key(last)) else { return nil }
      last += 1
    }
    return nil
  }

  private func isRole(_ index: Int) -> Bool {
    let word = words[index]
    if word.isShouted, word.written.count > 2, !NameForms.isCommon(word.key) { return true }
    if word.key == "team" { return index + 1 < words.count && words[index + 1].isCapital }
    return NameForms.roles.contains(word.key)
  }

  // MARK: The place in the sentence

  private func acts(_ place: Range<Int>) -> Bool {
    let start = place.lowerBound
    if isMarked(place) { return true }
    if start == 0 || words[start].opensClause { return !isLearning(place) && speaksOf(place) }
    let before = key(start - 1)
    if ["door", "by", "namens"].contains(before) { return before != "door" || language == .dutch }
    if NameForms.conjunctions.contains(before) { return !isLearning(place) }
    if NameForms.prepositions.contains(before) || NameForms.links.contains(before) { return false }
    let clause = startOfClause(start)
    if (clause..<start).contains(where: { NameForms.subjects.contains(key($0)) }) { return false }
    return isTime(start - 1) && start - 1 >= clause && opensWithTime(clause, start)
      || followsVerb(start, clause)
  }

  /// Only time stands before it: `Eind mei Roos…`.
  private func opensWithTime(_ clause: Int, _ start: Int) -> Bool {
    (clause..<start).allSatisfy { isTime($0) }
  }

  /// `Vóór maart maakt Driss`: a verb before it, and before that no other doer.
  private func followsVerb(_ start: Int, _ clause: Int) -> Bool {
    let verb = start - 1
    guard
      NameForms.isFinite(key(verb), language)
        || language == .english && NameForms.auxiliaries.contains(key(verb))
    else { return false }
    let head = clause..<verb
    guard let first = head.first else { return true }
    return isTime(first) || NameForms.prepositions.contains(key(first))
      || NameForms.adverbs.contains(key(first)) || NameForms.conjunctions.contains(key(first))
  }

  private func startOfClause(_ index: Int) -> Int {
    var start = index
    while start > 0, !words[start].opensClause { start -= 1 }
    return start
  }

  /// `onder leiding van X`, `met X als trekker`, `led by X`, `X is verantwoordelijk`.
  private func isMarked(_ place: Range<Int>) -> Bool {
    let (start, end) = (place.lowerBound, place.upperBound)
    let before = (1...4).map { key(start - $0) }
    if before[0] == "van",
      ["leiding", "hand", "coordinatie", "regie", "begeleiding"].contains(before[1])
    {
      return true
    }
    if before[0] == "of", ["guidance", "leadership", "supervision"].contains(before[1]) {
      return true
    }
    let after = (0...3).map { key(end + $0) }
    let titles = [
      "trekker", "eigenaar", "lead", "owner", "leader", "coordinator", "begeleider", "kartrekker",
      "verantwoordelijke",
    ]
    if ["als", "as"].contains(after[0]), after.contains(where: titles.contains) { return true }
    if after[0] == "in", after[1] == "charge" { return true }
    return [
      "trekker", "eigenaar", "owner", "verantwoordelijk", "verantwoordelijke", "responsible",
      "lead", "kartrekker",
    ]
    .contains(before[0]) || ["is", "trekker"].contains(before[0]) && titles.contains(before[1])
  }

  /// A name alone after a sign is enough; a function alone needs a verb.
  private func speaksOf(_ place: Range<Int>) -> Bool {
    let isFirst = place.lowerBound == 0
    let hasMore = place.upperBound < words.count && !words[place.upperBound].opensClause
    return hasMore || !isFirst
  }

  /// Volunteers who learn are whom it is for.
  private func isLearning(_ place: Range<Int>) -> Bool {
    let role = key(place.upperBound - 1)
    guard NameForms.learners.contains(where: { role.hasSuffix($0) }) else { return false }
    return words[place.upperBound...].prefix(8).contains { NameForms.learning.contains($0.key) }
  }
}
