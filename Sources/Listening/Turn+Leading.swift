extension Turn {
  /// The words that steer towards an answer or take a judgement for granted.
  func leadingWords() -> Range<Int>? {
    if let tag { return tag }
    return asks.lazy.compactMap { $0.leadingWords(afterQuotation: quotes) }.first
  }
}

extension Ask {
  /// Whoever repeats the other's words after "you said" presupposes nothing.
  fileprivate func leadingWords(afterQuotation quoted: Bool) -> Range<Int>? {
    guard manner != .check, !words.isEmpty else { return nil }
    return nudge ?? negation ?? certainty ?? reproach
      ?? (quoted ? nil : exaggeration ?? presupposition)
  }

  /// Advice, a majority or the interviewer's own opinion in the shape of a question.
  private var nudge: Range<Int>? { grammar.nudges.find(in: words, grammar) }

  /// A negated question expects yes: "don't you think".
  private var negation: Range<Int>? {
    guard manner == .inverted, !words[words.startIndex...].isEmpty else { return nil }
    let first = words.startIndex
    if words[first].text.hasSuffix("n't") { return first..<first + 1 }
    return mainClause.indices.first { index in
      grammar.negations.contains(words[index].text) && !isHalfOfChoice(index)
    }.map { $0..<$0 + 1 }
  }

  /// "…or not" and "al dan niet" leave both answers open.
  private func isHalfOfChoice(_ index: Int) -> Bool {
    index > words.startIndex
      && ["of", "or", "dan", "why", "waarom"].contains(words[index - 1].text)
  }

  /// A word that asks for agreement: "you are surely", "u bent toch".
  private var certainty: Range<Int>? {
    guard manner == .stated || manner == .inverted else { return nil }
    return mainClause.indices.first { index in
      let word = words[index].text
      return manner == .stated && grammar.certainties.contains(word)
        || manner == .inverted && (word == "toch" || word == "surely")
    }.map { $0..<$0 + 1 }
  }

  /// "Why" with a word that blames, unless it is only "why not".
  private var reproach: Range<Int>? {
    guard let start = words.firstBlaming(grammar),
      words.endIndex - start > (start == words.startIndex + 1 ? 2 : 1)
    else { return nil }
    return words[start...].indices.first { index in
      grammar.reproaches.contains(words[index].text) && !isMild(index)
    }.map { $0..<$0 + 1 }
  }

  /// "Why do you still want to learn more" does not blame; "why do you still not" does.
  private func isMild(_ index: Int) -> Bool {
    let next = index + 1 < words.endIndex ? words[index + 1].text : ""
    return words[index].text == "nog" && !["steeds", "altijd", "niet", "geen"].contains(next)
  }

  /// A judgement that is only measured: "what was so nice", "how awful was it".
  private var exaggeration: Range<Int>? {
    guard manner != .inverted else { return nil }
    return words.indices.dropLast().first { index in
      let next = words[index + 1].text
      if manner == .invitation, courtesies.contains(next) { return false }
      return grammar.intensifiers.contains(words[index].text)
        && (grammar.judges(next) || grammar.scarcities.contains(next) && !isAim(index + 2))
        || ["hoe", "how"].contains(words[index].text) && overstates(next)
    }.map { $0..<$0 + 2 }
  }

  /// "As little as possible" is a wish.
  private func isAim(_ index: Int) -> Bool {
    index < words.endIndex && ["mogelijk", "as"].contains(words[index].text)
  }

  /// How satisfied or how easy are scales; how lovely is not.
  private func overstates(_ word: String) -> Bool {
    grammar.feelings.contains(word) || word == "erg"
      || grammar.delights.contains(word) && !scales.contains(word)
  }

  /// An emotion, a judgement or a trouble the other did not name.
  private var presupposition: Range<Int>? {
    supposed.first { index in
      let word = words[index].text
      if isBalanced(index) { return false }
      return grammar.feelings.contains(word) && !isSomeoneSpeaking(index)
        || manner == .stated && grammar.delights.contains(word)
        || manner != .inverted && grammar.troubles.contains(word) && !isCare(index)
    }.map { $0..<$0 + 1 }
  }

  /// "Too hard or too easy" names both sides.
  private func isBalanced(_ index: Int) -> Bool {
    let rest = words[(index + 1)...].prefix(3)
    guard let choice = rest.first, ["of", "or"].contains(choice.text) else { return false }
    return rest.dropFirst().contains { grammar.judges($0.text) }
  }

  /// The places where a judging word is taken for granted rather than asked about.
  private var supposed: [Int] {
    let clause = manner == .inverted ? mainClause : withoutConditions
    guard !(manner == .inverted && clause.contains { ["er", "there"].contains($0.text) }) else {
      return []
    }
    return clause.indices.filter { index in
      let before = index > words.startIndex ? words[index - 1].text : ""
      return !(manner == .invitation && grammar.indefinites.contains(before))
    }
  }

  /// "Zorgen voor" is caring; "work hard" and "hard of hearing" judge nothing.
  private func isCare(_ index: Int) -> Bool {
    words[index].text == "zorgen"
      && !["zich", "uw", "je", "jouw", "u", "grote", "de", "die"].contains(
        words[max(index - 1, words.startIndex)].text)
  }

  private func isSomeoneSpeaking(_ index: Int) -> Bool {
    let before = words[max(index - 1, words.startIndex)].text
    return words[index].text == "hard" && (before.hasPrefix("work") || before == "how")
      || words[index].text == "coping" && index + 1 < words.endIndex
        && ["mechanism", "mechanisms", "strategy", "strategies", "skills"].contains(
          words[index + 1].text)
      || words[index].text == "alone" && !["feel", "so", "being", "felt"].contains(before)
  }

  private var mainClause: ArraySlice<Word> {
    let end = words.indices.dropFirst(2).first { index in
      grammar.subordinators.contains(words[index].text)
        && !["dat", "omdat", "because"].contains(words[index].text)
        || words[index].text == "dat" && index + 2 < words.endIndex
          && grammar.subjects.union(grammar.determiners).contains(words[index + 1].text)
    }
    return words[..<(end ?? words.endIndex)]
  }

  private var withoutConditions: ArraySlice<Word> {
    let end = words.indices.dropFirst().first { grammar.conditionals.contains(words[$0].text) }
    return words[..<(end ?? words.endIndex)]
  }
}

extension ArraySlice<Word> {
  /// Behind "why" or "how come you", where a word may blame.
  fileprivate func firstBlaming(_ grammar: Grammar) -> Int? {
    guard let first = self.first?.text else { return nil }
    if ["waarom", "why"].contains(first) { return startIndex + 1 }
    return grammar.causes.find(startOf: self, grammar)?.upperBound
  }
}

/// "Would you be so kind as to tell" judges nobody.
private let courtesies: Set<String> = ["vriendelijk", "goed", "lief", "kind", "good"]

private let scales: Set<String> = [
  "belangrijk", "belangrijke", "tevreden", "makkelijk", "gemakkelijk", "handig", "nuttig", "goed",
  "duidelijk", "interessant", "important", "satisfied", "easy", "useful", "helpful", "good",
  "clear",
  "interesting", "friendly",
]
