extension Turn {
  /// Where further questions begin inside one sentence, each up to the word that shows it.
  func secondQuestions(in sentence: ArraySlice<Word>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    let first = Ask(sentence, grammar)
    for index in first.words.indices.dropFirst() where index > (found.last?.upperBound ?? 0) {
      guard let shown = further(sentence[index...], in: sentence, after: first) else { continue }
      let start = clause(before: index, after: found.last?.upperBound ?? first.words.startIndex)
      found.append(start..<shown)
    }
    return found
  }

  /// Where "…, and if it rains, what…" begins: at the condition that belongs to the question.
  private func clause(before index: Int, after start: Int) -> Int {
    (start + 1..<max(index, start + 1)).last {
      grammar.conjunctions.contains(words[$0].text)
        && (words[$0 + 1].opensPart
          || grammar.conditionals.union(["when", "toen"]).contains(words[$0 + 1].text))
    } ?? index
  }

  /// Two things in one question: "the lessons and the teacher", "fun and useful".
  func doubledTopics() -> Range<Int>? {
    asks.lazy.compactMap { ask in
      places(of: ask) ?? topics(of: ask) ?? judgements(of: ask) ?? afterthought(of: ask)
    }.first
  }
}

extension Turn {
  /// The question about the second of two topics: "what do you think of" and "the teacher".
  var secondTopic: String? {
    guard let ask = asks.first, let join = topics(of: ask),
      let determiner = ask.words[(join.lowerBound + 1)...].first(where: {
        grammar.determiners.contains($0.text)
      }),
      let first = ask.words[..<join.lowerBound].last(where: {
        grammar.determiners.contains($0.text)
      }), let start = ask.words.first
    else { return nil }
    let place = start.range.lowerBound..<first.range.lowerBound
    let rest = determiner.range.lowerBound..<ask.words[ask.words.endIndex - 1].range.upperBound
    return text(in: place) + text(in: rest)
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
    if chooses(word), grammar.asks(words[rest.startIndex - 1].text) { return nil }
    if joined {
      return anotherAsk(next, chosen: chooses(word), first)
        ?? anotherStatement(rest, first)
    }
    guard follows(first, by: word, at: rest.startIndex - sentence.startIndex) else { return nil }
    return anotherAsk(next, chosen: false, first)
  }

  private func chooses(_ word: Word) -> Bool { ["of", "or"].contains(word.text) }

  /// "Tell me: how was it?" is one question; so is a condition with what follows from it.
  private func follows(_ first: Ask, by word: Word, at distance: Int) -> Bool {
    switch first.manner {
    case .invitation: distance > 5 && !setsScene(first.words)
    case .stated, .followUp, .check: false
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
    let next = words.drop { continuers.contains($0.text) }
    if let asking = next.firstAsking(grammar) {
      return isSubordinate(next[asking...], first) ? nil : asking + 1
    }
    guard !chosen, first.manner != .stated, let verb = next.first?.text,
      let subject = next.dropFirst().first?.text, verb != "zijn",
      grammar.verbs.contains(verb)
        && (grammar.subjects.contains(subject) || grammar.determiners.contains(subject))
        || first.manner == .inverted && opensQuestion(verb, subject)
        || first.manner == .wide && subject == "u" && DutchVerbs.isFinite(verb, grammar)
        || first.manner == .inverted && opensClause(verb, subject)
    else { return nil }
    return next.startIndex + 2
  }

  /// "…en schiet uw gezin…": a verb form before whose it is.
  private func opensClause(_ verb: String, _ subject: String) -> Bool {
    ["uw", "je", "jouw", "jullie", "de", "het"].contains(subject)
      && DutchVerbs.isFinite(verb, grammar) && verb.hasSuffix("t")
  }

  /// "…and drives u…": a Dutch verb before its pronoun, though it is no common one.
  private func opensQuestion(_ verb: String, _ subject: String) -> Bool {
    ["u", "je", "jij", "jullie", "hij", "ze", "we"].contains(subject)
      && (DutchVerbs.isFinite(verb, grammar) || grammar.isDutch && verb.hasSuffix("t"))
      && !grammar.subordinators.contains(verb) && !grammar.prepositions.contains(verb)
      && !["niet", "met", "uit", "tot", "echt", "vast", "het", "dat"].contains(verb)
  }

  /// Words between "and" and the question they lead to.
  private var continuers: Set<String> {
    ["dan", "then", "also", "ook", "daarnaast", "bovendien", "verder", "vervolgens", "besides"]
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

  /// A second topic that is added: "how was your day, and your week".
  private func afterthought(of ask: Ask) -> Range<Int>? {
    guard ask.manner == .wide,
      let join = ask.words.indices.dropFirst().last(where: {
        ask.words[$0].opensPart && ["en", "and"].contains(ask.words[$0].text)
      }), join + 2 < ask.words.endIndex, ask.words.endIndex - join <= 5,
      grammar.determiners.contains(ask.words[join + 1].text),
      !ask.words[join...].contains(where: { grammar.verbs.contains($0.text) })
    else { return nil }
    return join..<join + 3
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
