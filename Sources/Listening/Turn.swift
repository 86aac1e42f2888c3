import Interviewing

/// What an interviewer says in one go: perhaps a lead-in, then what is asked.
struct Turn {
  let grammar: Grammar
  let words: [Word]
  private(set) var asks: [Ask] = []
  /// Where a further question begins, up to the word that shows it.
  private(set) var joins: [Range<Int>] = []
  /// The words of a tag ("…, isn't it?") behind the last question.
  private(set) var tag: Range<Int>?
  /// Whether the lead-in repeats what the other said, so that its words are theirs.
  private(set) var quotes = false
  /// Whether what was heard is checked, which asks nothing new.
  private(set) var checks = false

  private let question: String

  init(_ question: String, in language: Language) {
    self.question = question
    grammar = .of(language)
    let sentences = Sentence.all(in: question).withTags(grammar)
    words = sentences.flatMap(\.words)
    var end = 0
    let places = sentences.map { sentence in
      defer { end += sentence.words.count }
      return end..<end + sentence.words.count
    }
    read(Array(zip(sentences, places)))
  }

  /// Where words stand in the text that was read.
  func range(of place: Range<Int>) -> Range<String.Index> {
    words[place.lowerBound].range.lowerBound..<words[place.upperBound - 1].range.upperBound
  }

  /// A word with its capitals.
  func written(_ word: Word) -> String { String(question[word.range]) }
}

extension Turn {
  private mutating func read(_ sentences: [(sentence: Sentence, place: Range<Int>)]) {
    for (sentence, place) in sentences where isQuestion(sentence, at: place) {
      if !asks.isEmpty {
        joins.append(place.lowerBound..<min(place.lowerBound + 2, place.upperBound))
      }
      readQuestion(words[place])
    }
    checks = asks.contains { $0.manner == .check }
    if checks { (asks, joins, tag) = ([], [], nil) }
    quotes = grammar.quotations.find(in: words[...], grammar) != nil
  }

  /// Without a question mark only the last sentence counts, if it has the shape of a question.
  private func isQuestion(_ sentence: Sentence, at place: Range<Int>) -> Bool {
    if sentence.isAsked { return true }
    let ask = Ask(words[place], grammar)
    if ask.manner == .invitation { return true }
    guard place.upperBound == words.endIndex else { return false }
    switch ask.manner {
    case .wide, .narrow, .check, .invitation: return true
    case .inverted: return ask.words.first.map { grammar.verbs.contains($0.text) } ?? false
    case .stated:
      return grammar.tags.find(endOf: ask.words, grammar) != nil
        || ask.words.contains { grammar.certainties.contains($0.text) }
    case .followUp: return false
    }
  }

  private mutating func readQuestion(_ sentence: ArraySlice<Word>) {
    var body = sentence
    if let tag = tag(of: sentence) {
      self.tag = tag
      body = sentence[..<tag.lowerBound]
    }
    if isCheck(body) {
      asks.append(Ask(words[body.startIndex..<body.startIndex], grammar, as: .check))
      return
    }
    body = body[head(of: body)...]
    var start = body.startIndex
    for join in secondQuestions(in: body) {
      joins.append(join)
      asks.append(Ask(body[start..<join.lowerBound], grammar))
      start = isCondition(join) ? join.upperBound : join.lowerBound
    }
    asks.append(Ask(body[start...], grammar))
  }

  /// "…, and if so, …" leads to a question of its own.
  private func isCondition(_ join: Range<Int>) -> Bool {
    ["ja", "nee", "so"].contains(words[join.upperBound - 1].text)
      && join.upperBound < words.endIndex
  }

  /// A tag follows a statement; behind a real question "right" or "of niet" is something else.
  private func tag(of sentence: ArraySlice<Word>) -> Range<Int>? {
    guard let tag = grammar.tags.find(endOf: sentence, grammar),
      tag.lowerBound > sentence.startIndex
    else { return nil }
    let ask = Ask(sentence[..<tag.lowerBound], grammar)
    return ask.manner == .stated || ask.manner == .check
      || words[tag.lowerBound].opensPart && ask.manner == .inverted && tag.count == 1 ? tag : nil
  }

  /// A check opens the sentence, or closes it with "is that right".
  private func isCheck(_ sentence: ArraySlice<Word>) -> Bool {
    let parts = [sentence.startIndex] + sentence.indices.filter { sentence[$0].opensPart }
    return parts.contains { start in
      let part = sentence[start...].drop {
        grammar.openers.contains($0.text) || grammar.conditionals.contains($0.text)
      }
      return grammar.checks.find(startOf: part, grammar) != nil
    }
  }

  /// Where the question begins behind an address, a condition or another lead-in.
  private func head(of sentence: ArraySlice<Word>) -> Int {
    let first = Ask(sentence, grammar)
    guard first.manner == .stated || opensSubordinate(first.words) else {
      return sentence.startIndex
    }
    return sentence.indices.dropFirst().first { index in
      guard sentence[index].opensPart else { return false }
      let manner = Ask(sentence[index...], grammar).manner
      return manner != .stated && manner != .followUp
    } ?? sentence.startIndex
  }

  private func opensSubordinate(_ words: ArraySlice<Word>) -> Bool {
    guard let first = words.first?.text, let second = words.dropFirst().first?.text else {
      return false
    }
    return grammar.conditionals.union(["toen", "when", "nu", "sinds", "since", "after"]).contains(
      first)
      && (grammar.subjects.contains(second) || grammar.determiners.contains(second))
  }
}

extension Ask {
  fileprivate init(_ words: ArraySlice<Word>, _ grammar: Grammar, as manner: Manner) {
    self.words = words
    self.grammar = grammar
    self.manner = manner
  }
}

extension [Sentence] {
  /// A tag that stands alone ("Toch?") belongs to the sentence before it.
  fileprivate func withTags(_ grammar: Grammar) -> [Sentence] {
    reduce(into: []) { sentences, sentence in
      let alone = grammar.tags.find(endOf: sentence.words[...], grammar)?.lowerBound == 0
      guard alone || sentence.isShortCheck(grammar), let before = sentences.popLast() else {
        return sentences.append(sentence)
      }
      var word = sentence.words[0]
      word.opensPart = true
      sentences.append(
        Sentence(words: before.words + [word] + sentence.words.dropFirst(), isAsked: true))
    }
  }
}

extension Sentence {
  fileprivate func isShortCheck(_ grammar: Grammar) -> Bool {
    words.count <= 4 && grammar.checks.find(startOf: words[...], grammar) != nil
  }
}
