internal import Interviewing

/// Goes through the names and functions of a goal, to see which of them acts.
struct OwnerFinder {
  let words: [GoalWord]
  let phrases: [TimePhrase]
  let names: Set<String>
  let language: Language

  func key(_ index: Int) -> String { words.indices.contains(index) ? words[index].key : "" }

  var owner: Range<Int>? {
    var index = 0
    while index < words.count {
      guard let end = endOfName(at: index) ?? endOfFunction(at: index) ?? endOfHouse(at: index)
      else {
        index += 1
        continue
      }
      if acts(index..<end) { return index..<end }
      index = end
    }
    return nil
  }

  func isTime(_ index: Int) -> Bool { phrases.contains { $0.range.contains(index) } }

  func endOfName(at start: Int) -> Int? {
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

  func isName(_ index: Int) -> Bool {
    let word = words[index]
    if names.contains(word.key), !labels(index) { return true }
    guard word.isName, word.written.count > 1, !NameForms.isCommon(word.key), !labels(index) else {
      return false
    }
    if word.opensClause, NameForms.leads.contains(key(index - 1)) { return true }
    if !word.opensSentence {
      return !word.isShouted && !GoalVocabulary.places.containsWhole(word.key)
    }
    return opensSentence(index)
  }

  /// The first word of a sentence has a capital anyway: a name is followed by what one person does.
  func opensSentence(_ index: Int) -> Bool {
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

  func isSurname(_ index: Int) -> Bool {
    let isParticle = NameForms.particles.contains(key(index)) && index + 1 < words.count
    return words[isParticle ? index + 1 : index].isName
      && !NameForms.isCommon(key(isParticle ? index + 1 : index))
  }

  /// `wijkhuis De Brink`, `basisschool Het Anker`: the name of a place or thing, not of a person.
  func labels(_ index: Int) -> Bool {
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

  func endOfFunction(at start: Int) -> Int? {
    var index = start
    let hasArticle = NameForms.articles.contains(key(index))
    if hasArticle { index += 1 }
    // An adjective or two: "de nieuwe taalcoach".
    var last = index
    while last < min(index + 4, words.count), !isTime(last),
      !words[last].opensClause || last == start
    {
      if isRole(last) || hasArticle && key(index - 1) != "een" && NameForms.isDoer(key(last)) {
        while last + 1 < words.count, isRole(last + 1), !words[last + 1].opensClause { last += 1 }
        return last + 1
      }
      guard hasArticle, !NameForms.isStop(key(last)) else { return nil }
      last += 1
    }
    return nil
  }

  /// `Zorgcentrum Het Anker laat`: a house with a name of its own, at the head of a sentence.
  func endOfHouse(at start: Int) -> Int? {
    guard words[start].opensClause else { return nil }
    var index = NameForms.articles.contains(key(start)) ? start + 1 : start
    guard GoalVocabulary.places.contains(key(index)), words.indices.contains(index + 1),
      words[index + 1].isCapital
    else { return nil }
    repeat { index += 1 } while words.indices.contains(index) && words[index].isCapital
    return NameForms.isFinite(key(index), language) ? index : nil
  }

  func isRole(_ index: Int) -> Bool {
    let word = words[index]
    if word.isShouted, word.written.count > 2, !NameForms.isCommon(word.key) { return true }
    if word.key == "team" { return index + 1 < words.count && words[index + 1].isCapital }
    return NameForms.roles.contains(word.key) && !isMeeting(index)
  }

  /// A `leesclub` or `homework club` is what is done, not who does it.
  func isMeeting(_ index: Int) -> Bool {
    let (key, before) = (key(index), key(index - 1))
    guard key.contains("club") || key.hasSuffix("koor") else { return false }
    let isDoing = before.hasSuffix("ing") || GoalVocabulary.activities.contains(before)
    return language == .dutch ? GoalVocabulary.activities.contains(key) : isDoing
  }
}
