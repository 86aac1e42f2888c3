extension Turn {
  /// Where further questions begin inside one sentence, each up to the word that shows it.
  func secondQuestions(in sentence: ArraySlice<Word>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    let first = Ask(sentence, grammar)
    for index in sentence.indices.dropFirst() where index > (found.last?.upperBound ?? 0) {
      guard let shown = further(sentence[index...], in: sentence, after: first) else { continue }
      found.append(index..<shown)
    }
    return found
  }

  /// Two things in one question: "the lessons and the teacher", "fun and useful".
  func doubledTopics() -> Range<Int>? {
    asks.lazy.compactMap { ask in
      places(of: ask) ?? topics(of: ask) ?? judgements(of: ask)
    }.first
  }
}

extension Turn {
  private func further(_ rest: ArraySlice<Word>, in sentence: ArraySlice<Word>, after first: Ask)
    -> Int?
  {
    guard let word = rest.first else { return nil }
    let joined = grammar.conjunctions.contains(word.text) && word.text != "dan"
    let next = joined ? rest.dropFirst() : rest
    guard !next.isEmpty, joined || word.opensPart else { return nil }
    if let end = ifSo(next) { return end }
    if joined {
      return anotherAsk(next, chosen: ["of", "or"].contains(word.text), first)
        ?? anotherStatement(rest, first)
    }
    guard follows(first, by: word, at: rest.startIndex - sentence.startIndex) else { return nil }
    return anotherAsk(next, chosen: false, first)
  }

  /// "Tell me: how was it?" is one question; so is a condition with what follows from it.
  private func follows(_ first: Ask, by word: Word, at distance: Int) -> Bool {
    switch first.manner {
    case .invitation, .stated, .followUp, .check: distance > 5 && first.manner == .invitation
    case .wide, .narrow, .inverted: true
    }
  }

  private func ifSo(_ words: ArraySlice<Word>) -> Int? {
    guard let first = words.first?.text, let second = words.dropFirst().first?.text else {
      return nil
    }
    return first == "zo" && ["ja", "nee", "niet"].contains(second)
      || first == "if" && second == "so"
      ? words.startIndex + 2 : nil
  }

  private func anotherAsk(_ words: ArraySlice<Word>, chosen: Bool, _ first: Ask) -> Int? {
    let next = words.drop { ["dan", "then", "also", "ook"].contains($0.text) }
    if let asking = next.firstAsking(grammar) {
      return isSubordinate(next[asking...], first) ? nil : asking + 1
    }
    guard !chosen, first.manner != .stated, let verb = next.first?.text,
      grammar.verbs.contains(verb),
      let subject = next.dropFirst().first?.text,
      grammar.subjects.contains(subject) || grammar.determiners.contains(subject),
      verb != "zijn"
    else { return nil }
    return next.startIndex + 2
  }

  /// "…and when you are at home" and "…, where you live" ask nothing.
  private func isSubordinate(_ words: ArraySlice<Word>, _ first: Ask) -> Bool {
    guard let next = words.dropFirst().first?.text, first.manner != .invitation else {
      return false
    }
    return grammar.subordinators.contains(words[words.startIndex].text)
      && (grammar.subjects.contains(next) || grammar.determiners.contains(next))
      && !(next == "dat" || next == "that" || next == "this")
  }

  /// A second statement before a tag: "you dare not call, and writing fails too, right".
  private func anotherStatement(_ words: ArraySlice<Word>, _ first: Ask) -> Int? {
    guard first.manner == .stated, words.first?.opensPart == true, words.count > 3 else {
      return nil
    }
    return words.startIndex + 2
  }
}

extension Turn {
  /// Two topics with a determiner each, where an opinion or a story is asked.
  private func topics(of ask: Ask) -> Range<Int>? {
    let start = grammar.reviews.find(startOf: ask.words, grammar)?.upperBound
    let about =
      ask.manner == .invitation
      ? ask.words.firstIndex { ["over", "about"].contains($0.text) }.map { $0 + 1 } : nil
    guard let start = start ?? about, start < ask.words.endIndex else { return nil }
    return pair(in: ask.words[start...])
  }

  private func pair(in words: ArraySlice<Word>) -> Range<Int>? {
    guard let join = words.firstIndex(where: { ["en", "and"].contains($0.text) }),
      !words[..<join].contains(where: { grammar.subordinators.contains($0.text) }),
      words[..<join].contains(where: { grammar.determiners.contains($0.text) })
    else { return nil }
    let second = words[(join + 1)...].drop {
      grammar.prepositions.contains($0.text) || $0.text == "over"
    }
    guard let determiner = second.first, grammar.determiners.contains(determiner.text),
      second.count > 1, !grammar.people.contains(second[second.startIndex + 1].text)
    else { return nil }
    return join..<second.startIndex + 2
  }

  private func judgements(of ask: Ask) -> Range<Int>? {
    guard ask.isClosed else { return nil }
    return Pattern("@ en/and @").find(in: ask.words, grammar).map { $0.dropFirst() }
  }

  /// A row of circumstances: "at home, at work and with your health".
  private func places(of ask: Ask) -> Range<Int>? {
    guard ask.manner == .wide || ask.manner == .invitation else { return nil }
    let starts = ask.words.indices.dropFirst().filter { index in
      let joined = ["en", "and"].contains(ask.words[index - 1].text)
      return (joined || ask.words[index].opensPart)
        && grammar.prepositions.contains(ask.words[index].text)
    }
    guard starts.count > 1, ask.words[starts[0]].opensPart, let last = starts.last else {
      return nil
    }
    return starts[0]..<last + 1
  }
}
