// Rules by what a name is, and by what comes after it.
extension NameSearch {
  /// A known given name; one that is an everyday word too only with its capital, inside a sentence.
  func isGiven(_ index: Int) -> Bool {
    let word = words[index]
    guard word.has(.given) else { return false }
    if isOnlyGiven(word) { return word.range.count > 2 || word.isCapital }
    guard word.isCapital, !word.isShouted,
      word.traits.isDisjoint(with: [.people, .thing, .organisation])
    else { return false }
    if word.has(.place), self.word(index - 1)?.has(.locative) == true { return false }
    if word.startsSentence { return hasFreeSurname(index) }
    if word.has(.time) { return false }
    return isJoined(index) ? words[index - 1].traits.isDisjoint(with: [.article]) : true
  }

  func hasFreeSurname(_ index: Int) -> Bool {
    isJoined(index + 1) && isFree(index + 1) || startsParticleName(index + 1) && isJoined(index + 1)
  }

  /// Initials and then a name: `H. Dijkstra`, `J.P. van Dam`.
  func startsInitials(_ index: Int) -> Bool {
    guard words[index].isInitial, let end = endOfInitials(from: index) else { return false }
    guard let family = word(end), family.gap.isSubset(of: [.stop, .space]) else { return false }
    return mayBeName(end) || startsParticleName(end)
  }

  /// The word after a row of single capitals with dots.
  func endOfInitials(from index: Int) -> Int? {
    var next = index
    while let word = word(next), word.isInitial, next - index < 5,
      self.word(next + 1)?.gap.contains(.stop) == true
    {
      next += 1
    }
    return next > index ? next : nil
  }

  /// Who speaks, before a colon.
  func isSpeaker(_ index: Int) -> Bool {
    guard words[index].startsSentence, let next = word(index + 1),
      next.gap == [.colon, .space], mayBeName(index)
    else { return false }
    return words[index].has(.given) || isTranscript && isFree(index)
  }

  /// `Semhar (34)`, `Semhar, 34 jaar`.
  func hasAge(_ index: Int) -> Bool {
    guard isFree(index), let age = word(index + 1), age.isNumber, age.range.count == 2 else {
      return false
    }
    if let before = word(index - 1), before.has(.article) { return false }
    let next = word(index + 2)
    if age.gap == [.space, .bracket] { return next?.gap.contains(.bracket) ?? true }
    guard age.gap == [.comma, .space] else { return false }
    return next.map { $0.gap.contains(.comma) || ["jaar", "jr", "years", "j"].contains($0.key) }
      ?? false
  }

  /// `Semhar zegt`: at the start of a sentence, a strange word that does what only people do.
  func doesSomething(_ index: Int) -> Bool {
    guard words[index].startsSentence, words[index].isCapital, !words[index].isShouted,
      !isBlocked[index]
    else { return false }
    let word = words[index]
    if word.has(.given),
      word.traits.isDisjoint(with: [.place, .people, .thing, .organisation, .time])
    {
      return isJoined(index + 1) && words[index + 1].has(.personVerb)
        && pastOrThird(words[index + 1])
    }
    guard isFree(index), !isPlural(word), !word.has(.placeLike) else { return false }
    if isJoined(index + 1), isFree(index + 1) { return true }
    return isJoined(index + 1) && words[index + 1].has(.personVerb) && telling(words[index + 1])
  }

  /// Verbs that are not the plain form after a word such as *will* or *hope*.
  func pastOrThird(_ verb: Word) -> Bool {
    !verb.has(.ordinary) || telling(verb)
      || ["komt", "heeft", "woont", "werkt", "helpt", "leest"].contains(verb.key)
  }

  /// Speaking, thinking, wishing: not what a course or a machine does.
  func telling(_ verb: Word) -> Bool { !lifeless.contains(verb.key) }

  func isPlural(_ word: Word) -> Bool {
    word.key.hasSuffix("en") && word.traits.isEmpty && word.key.count > 5
  }

  func isSurname(_ index: Int) -> Bool {
    let word = words[index]
    guard word.has(.surname), word.isCapital, !word.isShouted, !word.startsSentence else {
      return false
    }
    guard
      word.traits.isDisjoint(with: [
        .people, .place, .time, .thing, .organisation, .pronoun, .particle,
      ])
    else { return false }
    return index == 0 || !words[index - 1].has([.article, .locative])
  }

  /// `van der Veen`, `De Vries`, `El Amrani` by itself.
  func startsWithParticle(_ index: Int) -> Bool {
    let word = words[index]
    guard word.has(.particle), !word.has(.given), startsParticleName(index) else { return false }
    if word.isCapital, self.word(index + 1)?.isCapital == false { return isVanDer(index) }
    if word.isShouted { return false }
    if word.isCapital, !word.has([.article, .locative]) { return true }
    if word.isCapital { return !word.startsSentence && self.word(index + 1)?.has(.surname) == true }
    return isVanDer(index)
  }

  private func isVanDer(_ index: Int) -> Bool {
    words[index].key == "van" && ["der", "den"].contains(word(index + 1)?.key)
  }

  /// A capital inside a sentence that nothing explains.
  func standsOut(_ index: Int) -> Bool {
    guard isFree(index), !words[index].startsSentence, words[index].range.count > 2,
      !words[index].has(.placeLike), words[index].gap.isSubset(of: [.space, .comma, .bracket])
    else { return false }
    return !namesThing(before: index)
  }

  /// What stands before says that a place or a thing comes: `in X`, `wijkhuis X`, `het spreekuur X`.
  func namesThing(before index: Int) -> Bool {
    guard words[index].gap == .space, let before = word(index - 1) else { return false }
    if before.isNumber || before.isShouted { return true }
    if before.has([.article, .locative, .head, .tail]) { return true }
    if before.isCapital, !before.startsSentence {
      return before.has([.place, .people, .time, .organisation, .thing])
    }
    return word(index - 2)?.has(.article) == true && isJoined(index - 1)
      && !before.has([.role, .title, .personVerb, .particle, .joiner, .naming])
  }
}

private let lifeless: Set<String> = [
  "komt", "gaat", "kwam", "ging", "heeft", "had", "moet", "moest", "kan", "kon", "krijgt", "kreeg",
  "zit", "zat",
  "staat", "stond", "werkt", "werkte", "geeft", "gaf", "loopt", "liep", "helpt", "hielp", "brengt",
  "legt",
  "past", "comes", "goes", "went", "works", "worked", "helps", "helped", "came", "gives", "gave",
  "takes",
  "mag", "eet", "speelt", "stelt", "needs", "takes", "took", "sits", "moves", "met", "lost",
  "likes", "kookt",
]
