// Rules by what a name is, and by what comes after it.
extension NameSearch {
  /// A known given name; one that is an everyday word too only with its capital, inside a sentence.
  func isGiven(_ index: Int) -> Bool {
    let word = words[index]
    guard word.has(.given) else { return false }
    if word.isCapital, isThingWithArticle(index) { return false }
    if isOnlyGiven(word) { return word.range.count > 2 || word.isCapital }
    guard word.isCapital, !word.isShouted,
      word.traits.isDisjoint(with: [.people, .thing, .organisation])
    else { return false }
    if word.has(.place), self.word(index - 1)?.has(.locative) == true { return false }
    if word.startsSentence { return hasFreeSurname(index) }
    if word.has(.time) { return false }
    return isJoined(index) ? words[index - 1].traits.isDisjoint(with: [.article]) : true
  }

  /// *De Margriet*: a magazine or a boat, unless a surname follows.
  private func isThingWithArticle(_ index: Int) -> Bool {
    guard isJoined(index), let before = word(index - 1), before.has(.article) else { return false }
    return before.key != "'s" && !hasFreeSurname(index)
  }

  func hasFreeSurname(_ index: Int) -> Bool {
    isJoined(index + 1) && isFree(index + 1) || startsParticleName(index + 1) && isJoined(index + 1)
  }

  /// Initials and then a name: `S. Hofstra`, `J.P. van Dam`.
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

  /// `Senait (34)`, `Senait, 34 jaar`.
  func hasAge(_ index: Int) -> Bool {
    guard isFree(index) || words[index].has(.given) && words[index].isCapital,
      let age = word(index + 1), age.has(.birth) || age.isNumber && age.range.count == 2
    else { return false }
    if age.has(.birth) { return age.gap.contains(.bracket) || age.gap.contains(.comma) }
    if let before = word(index - 1), before.has(.article) { return false }
    let next = word(index + 2)
    if age.gap == [.space, .bracket] { return next?.gap.contains(.bracket) ?? true }
    guard age.gap == [.comma, .space] else { return false }
    return next.map { $0.gap.contains(.comma) || ["jaar", "jr", "years", "j"].contains($0.key) }
      ?? false
  }

  /// `Senait zegt`: at the start of a sentence, a strange word that does what only people do.
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
    guard isJoined(index + 1), let verb = self.word(index + 1) else { return false }
    return verb.has(.personVerb) && (telling(verb) || isFollowedBySomebody(index + 1))
      || ["is", "was"].contains(verb.key) && isFollowedByRole(index + 1)
  }

  /// `heeft mij`, `geeft ons`.
  private func isFollowedBySomebody(_ verb: Int) -> Bool {
    isJoined(verb + 1)
      && ["mij", "me", "ons", "hem", "haar", "hen", "us", "him", "zijn", "his", "her"].contains(
        words[verb + 1].key)
  }

  /// `is mijn huisgenoot`.
  private func isFollowedByRole(_ verb: Int) -> Bool {
    guard isJoined(verb + 1), isJoined(verb + 2) else { return false }
    return words[verb + 2].has(.role) && words[verb + 1].has([.pronoun, .ordinary])
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
    if word.startsSentence, self.word(index + 1)?.has(.given) == true { return false }
    if word.isCapital, self.word(index + 1)?.isCapital == false { return isVanDer(index) }
    if word.isShouted { return false }
    if word.isCapital, !word.has([.article, .locative]) { return true }
    if word.isCapital {
      return !word.startsSentence && self.word(index + 1)?.has(.surname) == true
        && !namesThing(before: index)
    }
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
    return !namesThing(before: index) && !isListedWithThings(index)
  }

  /// *Frans, Lingala en Turks*: its neighbours in the row tell what it is.
  private func isListedWithThings(_ index: Int) -> Bool {
    [neighbour(of: index, step: -1), neighbour(of: index, step: 1)].contains { neighbour in
      guard let neighbour, neighbour.isCapital else { return false }
      return neighbour.has(.people)
        || neighbour.has([.place, .organisation, .thing]) && !neighbour.has(.given)
    }
  }

  /// What stands beside it in a row with commas or *en*.
  private func neighbour(of index: Int, step: Int) -> Word? {
    guard let next = word(index + step) else { return nil }
    if next.has(.joiner) { return word(index + 2 * step) }
    return (step > 0 ? next : words[index]).gap == [.comma, .space] ? next : nil
  }

  /// What stands before says that a place or a thing comes: `in X`, `wijkhuis X`, `het spreekuur X`.
  private func namesThing(before index: Int) -> Bool {
    guard words[index].gap == .space, let before = word(index - 1) else { return false }
    if before.isNumber || before.isShouted { return true }
    if before.has([.article, .locative, .head, .tail]) { return true }
    if ["is", "was", "wordt", "heet", "heette", "called"].contains(before.key) {
      return endsPart(endOfName(from: index) - 1)
        && !(index - 4..<index - 1).contains(where: isSomebody)
    }
    if before.isCapital, !before.startsSentence {
      return before.has([.place, .people, .time, .organisation, .thing, .ordinary])
        || isFree(index - 1) && word(index - 2)?.has([.article, .locative]) == true
    }
    return before.has(.placeLike) || isCalledAfter(index) || followsNoun(index)
  }

  /// *De ziekte van X*: called after somebody.
  private func isCalledAfter(_ index: Int) -> Bool {
    ["van", "of"].contains(words[index - 1].key) && eponyms.contains(word(index - 2)?.key ?? "")
  }

  /// *Het spreekuur X*: after an article and a noun that is nobody.
  private func followsNoun(_ index: Int) -> Bool {
    word(index - 2)?.has(.article) == true && isJoined(index - 1)
      && !words[index - 1].has([.role, .title, .personVerb, .particle, .joiner, .naming])
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

/// What is called after somebody: *de ziekte van …*.
private let eponyms: Set<String> = [
  "ziekte", "syndroom", "wet", "stelling", "methode", "disease", "toets", "schaal", "theorie",
]
