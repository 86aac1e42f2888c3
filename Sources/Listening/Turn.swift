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
  /// Whether what was heard is only checked.
  private(set) var checks = false
  /// The first word that still counts after a correction ("no wait, …").
  private(set) var start = 0

  /// Whether this is too much text for one question, so that nothing was read yet.
  let isPage: Bool

  private let question: String
  private let sentences: [Sentence]

  init(_ question: String, in language: Language) {
    self.question = question
    grammar = .of(language)
    let grammar = self.grammar
    sentences = Sentence.all(in: question).withTags(grammar).map { $0.smoothed(grammar) }
    words = sentences.flatMap(\.words)
    isPage = words.count > Sentence.wordsOfOneQuestion || question.lastPart > question.startIndex
    if !isPage { read() }
  }

  /// The last question of a page by itself.
  private init(_ sentence: Sentence, of turn: Turn) {
    (question, grammar, isPage) = (turn.question, turn.grammar, true)
    sentences = [sentence]
    words = Array(sentence.words.suffix(Sentence.wordsOfOneQuestion))
    read()
  }

  /// The last question of a page; all of it when none is marked as such.
  var lastQuestion: Turn {
    guard let sentence = sentences.last(where: \.isAsked) ?? sentences.last else { return self }
    return Turn(sentence, of: self)
  }

  /// Where words stand in the text that was read.
  func range(of place: Range<Int>) -> Range<String.Index> {
    words[place.lowerBound].range.lowerBound..<words[place.upperBound - 1].range.upperBound
  }

  /// A part of the question as it was typed.
  func text(in range: Range<String.Index>) -> String { String(question[range]) }

  /// A word with its capitals.
  func written(_ word: Word) -> String {
    word.range.isEmpty ? word.text : String(question[word.range])
  }
}

extension Turn {
  private mutating func read() {
    var end = 0
    for sentence in sentences {
      let place = end..<min(end + sentence.words.count, words.count)
      end = place.upperBound
      guard !place.isEmpty, isQuestion(sentence, at: place), !isBackchannel(place) else { continue }
      let rest = afterRepair(words[place])
      if asks.isEmpty { start = place.lowerBound }
      if rest.startIndex > place.lowerBound { (asks, joins, start) = ([], [], rest.startIndex) }
      if !asks.isEmpty, isExample(rest) { continue }
      if !asks.isEmpty {
        joins.append(rest.startIndex..<min(rest.startIndex + 2, rest.endIndex))
      }
      readQuestion(rest)
    }
    checks = asks.contains { $0.manner == .check }
    if checks { (asks, joins, tag) = ([], [], nil) }
    quotes = grammar.quotations.find(in: words[...], grammar) != nil
  }

  /// "Yeah? So what…": the first word only shows that one listens.
  private func isBackchannel(_ place: Range<Int>) -> Bool {
    let signs: Set = ["ja", "yeah", "yes", "no", "nee", "really", "echt"]
    return place.upperBound < words.count
      && words[place].allSatisfy { signs.contains($0.text) || grammar.openers.contains($0.text) }
  }

  /// "Where did, sorry, how did you…": what counts is what comes after the correction.
  private func afterRepair(_ sentence: ArraySlice<Word>) -> ArraySlice<Word> {
    for index in sentence.indices.reversed()
    where index == sentence.startIndex || sentence[index].opensPart {
      guard let repair = grammar.repairs.find(startOf: sentence[index...], grammar) else {
        continue
      }
      let rest = sentence[repair.upperBound...]
      switch Ask(rest, grammar).manner {
      case .wide, .narrow, .inverted, .invitation: if rest.count > 1 { return rest }
      case .check, .followUp, .stated: break
      }
    }
    return sentence
  }

  /// "What do you like? Reading, cooking?" only gives examples.
  private func isExample(_ sentence: ArraySlice<Word>) -> Bool {
    let ask = Ask(sentence, grammar)
    return ask.manner == .stated && sentence.count <= 4 && ask.words.count == sentence.count
      && !sentence.contains {
        grammar.verbs.contains($0.text) || grammar.subjects.contains($0.text)
      }
  }

  /// Without a question mark only the last sentence counts, if it has the shape of a question.
  private func isQuestion(_ sentence: Sentence, at place: Range<Int>) -> Bool {
    if sentence.isAsked { return true }
    let ask = Ask(words[place], grammar)
    if ask.manner == .invitation {
      return place.upperBound == words.endIndex || !setsScene(words[place])
    }
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

  /// "Think back to that day" and "go on" ask nothing when a question follows.
  func setsScene(_ sentence: ArraySlice<Word>) -> Bool {
    let words = sentence.drop { grammar.openers.contains($0.text) }
    let known: Set = ["that", "this", "it", "daar", "daarover", "erover", "hierover", "dat"]
    return words.count <= 3 || words.count <= 6 && words.contains { known.contains($0.text) }
      || words.first.map { grammar.scenes.contains($0.text) } ?? true
  }

  private mutating func readQuestion(_ sentence: ArraySlice<Word>) {
    if isCheck(sentence) {
      asks.append(Ask(words[sentence.startIndex..<sentence.startIndex], grammar, as: .check))
      return
    }
    var body = sentence
    if let tag = tag(of: sentence) {
      self.tag = tag
      body = sentence[..<tag.lowerBound]
    }
    body = body[head(of: body)...]
    if let request = closingRequest(of: body) { return asks.append(invited(body[..<request])) }
    var start = body.startIndex
    for join in secondQuestions(in: body) {
      joins.append(join)
      asks.append(question(in: body[start..<join.lowerBound]))
      start = isCondition(join) ? join.upperBound : join.lowerBound
    }
    asks.append(question(in: body[start...]))
  }

  private func question(in part: ArraySlice<Word>) -> Ask { Ask(part[head(of: part)...], grammar) }

  /// Where "…, tell me" begins, which turns even a closed question into an invitation.
  private func closingRequest(of sentence: ArraySlice<Word>) -> Int? {
    guard let start = sentence.lastIndex(where: \.opensPart), start > sentence.startIndex,
      sentence.endIndex - start <= 4, Ask(sentence[start...], grammar).manner == .invitation
    else { return nil }
    return start
  }

  /// A fact stays a fact, however kindly it is asked.
  private func invited(_ words: ArraySlice<Word>) -> Ask {
    let ask = Ask(words, grammar)
    let isPlace = ["waar", "where"].contains(ask.words.first?.text ?? "")
    return ask.manner == .narrow && !isPlace ? ask : Ask(ask.words, grammar, as: .invitation)
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
    let apart = words[tag.lowerBound].opensPart
    return ask.manner == .check || ask.manner == .stated && (apart || opensStatement(ask.words))
      || apart && ask.manner == .inverted && tag.count == 1 ? tag : nil
  }

  /// Without a comma a tag shows only behind a plain statement: "you like it here don't you".
  private func opensStatement(_ words: ArraySlice<Word>) -> Bool {
    words.first.map { !grammar.prepositions.contains($0.text) } ?? false
      && !words.contains { $0.opensPart && grammar.asks($0.text) }
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
}

extension [Sentence] {
  /// A tag that stands alone ("Toch?") belongs to the sentence before it.
  fileprivate func withTags(_ grammar: Grammar) -> [Sentence] {
    reduce(into: []) { sentences, sentence in
      let alone = grammar.tags.find(endOf: sentence.words[...], grammar)?.lowerBound == 0
      guard alone && sentence.isAsked || sentence.isShortCheck(grammar),
        let before = sentences.popLast()
      else {
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
