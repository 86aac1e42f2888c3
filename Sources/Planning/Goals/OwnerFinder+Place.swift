internal import Interviewing

/// Whether somebody acts, by the place in the sentence.
extension OwnerFinder {
  func acts(_ place: Range<Int>) -> Bool {
    let start = place.lowerBound
    if isMarked(place) { return true }
    if isLearning(place) || isDescribed(place) { return false }
    if start == 0 || words[start].opensClause { return speaksOf(place) }
    let before = key(start - 1)
    if ["door", "by", "namens"].contains(before) { return before != "door" || language == .dutch }
    if NameForms.conjunctions.contains(before) { return true }
    if NameForms.prepositions.contains(before) || NameForms.links.contains(before) { return false }
    let clause = startOfClause(start)
    if (clause..<start).contains(where: { NameForms.subjects.contains(key($0)) }) { return false }
    return isTime(start - 1) && start - 1 >= clause && opensWithTime(clause, start)
      || followsVerb(start, clause)
  }

  /// `de bieb is een begrip`: an organisation that only is something does nothing.
  func isDescribed(_ place: Range<Int>) -> Bool {
    let isNamed = place.contains { words[$0].isName && !words[$0].opensSentence }
    let beside = [key(place.upperBound), key(place.lowerBound - 1)]
    let isResponsible = words[place.upperBound...].prefix(3).contains {
      ["verantwoordelijk", "responsible", "trekker", "eigenaar", "owner", "charge"].contains($0.key)
    }
    return !isNamed && !isResponsible && beside.contains(where: NameForms.copulas.contains)
  }

  /// Only time stands before it: `Eind mei Roos…`.
  func opensWithTime(_ clause: Int, _ start: Int) -> Bool {
    (clause..<start).allSatisfy {
      isTime($0) || TimeReader.dayparts.contains(key($0)) || TimeWords.number(key($0)) != nil
        || ["twice", "once", "tweemaal", "eenmaal"].contains(key($0))
    }
  }

  /// `Vóór maart maakt Driss`: a verb before it, and before that no other doer.
  func followsVerb(_ start: Int, _ clause: Int) -> Bool {
    let verb = start - 1
    guard
      NameForms.isFinite(key(verb), language)
        || language == .english && NameForms.auxiliaries.contains(key(verb))
    else { return false }
    let head = clause..<verb
    guard let first = head.first else { return true }
    let isOften =
      TimeWords.number(key(first)) != nil && TimeReader.dayparts.contains(key(first + 1))
    return isTime(first) || isOften || NameForms.prepositions.contains(key(first))
      || NameForms.adverbs.contains(key(first)) || NameForms.conjunctions.contains(key(first))
  }

  func startOfClause(_ index: Int) -> Int {
    var start = index
    while start > 0, !words[start].opensClause { start -= 1 }
    return start
  }

  /// `onder leiding van X`, `met X als trekker`, `led by X`, `X is verantwoordelijk`.
  func isMarked(_ place: Range<Int>) -> Bool {
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
    if ["als", "as"].contains(after[0]), after.contains(where: NameForms.leads.contains) {
      return true
    }
    if after[0] == "in", after[1] == "charge" { return true }
    return NameForms.leads.contains(before[0])
      || ["is", "trekker"].contains(before[0]) && NameForms.leads.contains(before[1])
  }

  /// A name alone after a sign is enough; a function alone needs a verb.
  func speaksOf(_ place: Range<Int>) -> Bool {
    let isFirst = place.lowerBound == 0
    let hasMore = place.upperBound < words.count && !words[place.upperBound].opensClause
    return hasMore || !isFirst
  }

  /// Volunteers who learn are whom it is for.
  func isLearning(_ place: Range<Int>) -> Bool {
    let role = key(place.upperBound - 1)
    guard NameForms.learners.contains(where: { role.hasSuffix($0) }) else { return false }
    let near = words[place.upperBound...].prefix(8) + words[..<place.lowerBound].suffix(1)
    return near.contains { NameForms.learning.contains($0.key) }
  }
}
