// Rules by what comes before a name.
extension NameSearch {
  /// `mevrouw Kaya`, `dhr. de Wit`, `tante wanda`.
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
    guard let sureness = introduction(before: index) else { return false }
    if mayBeName(index) || sureness == .sure && isSaidToBeName(index) { return true }
    let word = words[index]
    guard !word.isCapital, !isBlocked[index] else { return false }
    if sureness == .sure { return word.has(.given) || word.traits.isEmpty && word.range.count > 2 }
    return isOnlyGiven(word) || word.has(.given) && (extends(index) || endsPart(index))
  }

  /// How sure it is that a name comes, by what was said before it.
  private func introduction(before index: Int) -> Introduction? {
    guard index > 0, words[index].gap.isSubset(of: [.space, .stop, .colon, .quote]) else {
      return nil
    }
    if isJoined(index) || words[index].gap.contains(.quote) {
      if ends(with: surePhrases, at: index) { return .sure }
      if ends(with: likelyPhrases, at: index) { return .likely }
    }
    let isLabel = words[index].gap.contains(.colon) && labels.contains(words[index - 1].key)
    return isLabel || isNamed(index) ? .sure : nil
  }

  private func ends(with phrases: [String: [[String]]], at index: Int) -> Bool {
    guard let phrases = phrases[words[index - 1].key] else { return false }
    return phrases.contains { phrase in
      phrase.count <= index
        && zip(phrase, words[(index - phrase.count)...]).allSatisfy { $0 == $1.key }
    }
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
    if isSaidToBeName(index), words[index].has(.noName) {
      return word.has(.naming) && isSomebody(verb - 1)
    }
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

  /// `mijn buurvrouw Tirhas`, `de juf, Carola,`.
  func followsRole(_ index: Int) -> Bool {
    guard let before = word(index - 1), before.has(.role) else { return false }
    if isJoined(index) {
      return mayBeName(index) || isSaidToBeName(index)
        || startsParticleName(index) && words[index].isCapital
    }
    guard words[index].gap == [.comma, .space], isFree(index) else { return false }
    return true
  }

  /// An everyday word or season with a capital, where only a name can stand: *mijn zoon Storm*.
  func isSaidToBeName(_ index: Int) -> Bool {
    let word = words[index]
    return word.isCapital && !word.startsSentence && !word.isShouted && !word.isCamel
      && !isBlocked[index] && word.range.count > 2
      && word.traits.isDisjoint(
        with: [
          .people, .place, .organisation, .thing, .pronoun, .article, .particle, .role, .title,
        ])
  }

  func isSomebody(_ index: Int) -> Bool {
    word(index).map { $0.has([.pronoun, .role, .title, .given]) } ?? false
  }

  /// `Fatma en Xyz`, and before a known name `Xyz en Fatma`.
  func isBesideName(_ index: Int) -> Bool {
    guard mayBeName(index) else { return false }
    if index > 1, words[index - 1].has(.joiner), lastName.upperBound == index - 1 { return true }
    guard let joiner = word(index + 1), joiner.has(.joiner), let other = word(index + 2) else {
      return false
    }
    return (isFree(index) || words[index].has(.given)) && other.isCapital && !isBlocked[index + 2]
      && (isOnlyGiven(other) || words[index].has(.given) && other.has(.given))
  }
}

private enum Introduction { case likely, sure }

private let surePhrases = byLastWord(
  """
  naam is|name is|ik heet|i am called|naam was|name was|noem me|noem mij|call me|voornaam is|achternaam is
  """)
private let likelyPhrases = byLastWord(
  """
  ik ben|i am|i'm|im|this is|dit is|dat is|dat was|hier is|met|ik ben het|it's|that's|that is|hij is|zij
  is|ze is|she is|he is|he's|she's|spreekt met
  """)
private let labels: Set<String> = [
  "naam", "name", "voornaam", "achternaam", "contactpersoon", "contact",
]

private func byLastWord(_ list: String) -> [String: [[String]]] {
  let phrases = list.split(separator: "|").map { phrase in
    phrase.split { $0.isWhitespace }.map { String($0) }
  }
  return Dictionary(grouping: phrases) { $0.last ?? "" }
}

private let between: Set<String> = [
  "eigenlijk", "gewoon", "altijd", "ook", "nu", "dus", "thuis", "hier", "just", "still", "is",
]
