// Rules by what comes before a name.
extension NameSearch {
  /// `mevrouw Yilmaz`, `dhr. de Wit`, `tante zofia`.
  func followsTitle(_ index: Int) -> Bool {
    guard isJoined(index), let before = word(index - 1), before.has(.title) else { return false }
    if words[index].has(.title) && !words[index].has([.surname, .given]) { return false }
    if startsParticleName(index) { return true }
    if words[index].isCapital {
      return words[index].isInitial
        || words[index].traits.isDisjoint(with: [.pronoun, .article, .joiner, .personVerb])
          && (words[index].traits.isDisjoint(with: [.ordinary, .people, .organisation])
            || words[index].has([.given, .surname]))
    }
    return isNameInLowerCase(index)
  }

  /// In lower case a strange word counts when it is no form of a verb.
  func isNameInLowerCase(_ index: Int) -> Bool {
    let word = words[index]
    guard word.traits.isDisjoint(with: [.ordinary, .particle, .pronoun, .personVerb, .locative])
    else { return false }
    if word.has([.given, .surname]) { return true }
    guard word.traits.isEmpty, word.range.count > 3 else { return false }
    return !["t", "en", "de", "te", "den", "ten", "ed", "s", "d"].contains(
      where: word.key.hasSuffix)
  }

  /// `ik heet X`, `haar naam is X`, `called X`, `ik ben X`, `t.a.v. X`.
  func isIntroduced(_ index: Int) -> Bool {
    if isAddressed(index) { return mayBeName(index) || startsParticleName(index) }
    guard let before = introduction(before: index) else { return false }
    if mayBeName(index) { return true }
    let word = words[index]
    guard !word.isCapital, !isBlocked[index], before.isStrong || word.has(.given) else {
      return false
    }
    if before.isStrong, word.has(.given) { return true }
    if !before.isStrong {
      return isOnlyGiven(word) || word.has(.given) && (extends(index) || endsPart(index))
    }
    return word.traits.isEmpty && word.range.count > 2
  }

  /// Whether a name comes, and whether nothing else can.
  func introduction(before index: Int) -> (isStrong: Bool, Void)? {
    guard index > 0, isJoined(index) || words[index].gap.isSubset(of: [.space, .colon, .quote])
    else { return nil }
    let keys = words[max(0, index - 5)..<index].map(\.key)
    let last = keys.last ?? ""
    let line = " " + keys.joined(separator: " ")
    if strongOpenings.contains(where: line.hasSuffix) { return (true, ()) }
    if openings.contains(where: line.hasSuffix) { return (false, ()) }
    if words[index].gap.contains(.colon), ["naam", "name", "voornaam", "achternaam"].contains(last)
    {
      return (true, ())
    }
    return isNamed(index) ? (true, ()) : nil
  }

  /// A verb of naming just before, and somebody who can have a name.
  func isNamed(_ index: Int) -> Bool {
    var verb = index - 1
    for _ in 0..<3 {
      guard let word = word(verb), !word.has(.naming) else { break }
      guard word.has(.pronoun) || between.contains(word.key) else { return false }
      verb -= 1
    }
    guard let word = word(verb), word.has(.naming) else { return false }
    if verb + 1 < index, words[verb + 1].has(.pronoun) { return true }
    return words[max(0, verb - 5)..<verb].contains {
      $0.has([.pronoun, .role, .title, .given])
    }
  }

  /// `ter attentie van X`, `op naam van X`.
  func isAddressed(_ index: Int) -> Bool {
    guard index > 1, words[index - 1].key == "van", let noun = word(index - 2)?.key else {
      return index > 0 && ["tav", "tnv", "attn"].contains(words[index - 1].key)
    }
    return ["attentie", "name", "naam"].contains(noun)
      || index > 2 && words[index - 3].key == "t" && ["a", "n"].contains(noun)
  }

  /// `mijn buurvrouw Maria`, `de juf, Marijke,`.
  func followsRole(_ index: Int) -> Bool {
    guard let before = word(index - 1), before.has(.role) else { return false }
    if isJoined(index) {
      return mayBeName(index) || startsParticleName(index) && words[index].isCapital
    }
    guard words[index].gap == [.comma, .space], isFree(index) else { return false }
    return true
  }

  /// `Fatma en Xyz`, and before a known name `Xyz en Fatma`.
  func isBesideName(_ index: Int) -> Bool {
    guard mayBeName(index) else { return false }
    if index > 1, words[index - 1].has(.joiner), lastName.upperBound == index - 1 { return true }
    guard let joiner = word(index + 1), joiner.has(.joiner), let other = word(index + 2) else {
      return false
    }
    return isFree(index) && isOnlyGiven(other) && other.isCapital && !isBlocked[index + 2]
  }
}

private let strongOpenings = [
  " naam is", " name is", " name's", " ik heet", " i am called", " naam was", " name was",
  " noem me",
  " noem mij", " call me", " voornaam is", " achternaam is",
]
private let openings = [
  " ik ben", " i am", " i'm", " im", " this is", " dit is", " dat is", " dat was", " hier is",
  " met", " ik ben het", " it's", " that's", " that is", " hij is", " zij is", " ze is",
]
private let between: Set<String> = [
  "eigenlijk", "gewoon", "altijd", "ook", "nu", "dus", "thuis", "hier", "just", "still", "is",
]
