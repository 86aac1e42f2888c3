/// Where the question proper begins.
extension Turn {
  /// Where the question begins behind an address, a condition or another lead-in.
  func head(of sentence: ArraySlice<Word>) -> Int {
    if let start = questionBehindInquiry(sentence) { return start }
    let first = Ask(sentence, grammar)
    guard first.manner == .stated || opensSubordinate(first.words) else {
      return sentence.startIndex
    }
    return sentence.indices.dropFirst().first { index in
      guard sentence[index].opensPart, !isTag(at: index, in: sentence) else { return false }
      let ask = Ask(sentence[index...], grammar)
      return ask.manner != .stated && ask.manner != .followUp && !opensSubordinate(ask.words)
    } ?? sentence.startIndex
  }

  /// "I wonder, how was it" and "I don't know whether you want to, but how was it".
  private func questionBehindInquiry(_ sentence: ArraySlice<Word>) -> Int? {
    if let end = musings.find(startOf: sentence, grammar)?.upperBound, end < sentence.endIndex,
      sentence[end].opensPart, sentence[end...].firstAsking(grammar) != nil
    {
      return end
    }
    guard let end = grammar.inquiries.find(startOf: sentence, grammar)?.upperBound else {
      return nil
    }
    if end < sentence.endIndex, sentence[end].opensPart { return end }
    return sentence[end...].indices.first { index in
      sentence[index].opensPart && ["maar", "but"].contains(sentence[index].text)
        && Ask(sentence[index...], grammar).manner != .stated
    }
  }

  /// "…, do you, …" in the middle of a sentence.
  private func isTag(at index: Int, in sentence: ArraySlice<Word>) -> Bool {
    let part = sentence[index...].prefix(1) + sentence[(index + 1)...].prefix { !$0.opensPart }
    return grammar.tags.find(endOf: part, grammar)?.lowerBound == index
  }

  private func opensSubordinate(_ words: ArraySlice<Word>) -> Bool {
    guard let first = words.first?.text, let second = words.dropFirst().first?.text else {
      return false
    }
    if leadingClauses.contains(first) { return !grammar.verbs.contains(second) }
    return ["wanneer", "when"].contains(first)
      && (grammar.subjects.contains(second) || grammar.determiners.contains(second)
        || second.hasSuffix(first == "when" ? "s" : "en") && !grammar.verbs.contains(second))
  }
}

/// Words that open a clause before the question itself: "before we go on, …".
private let leadingClauses = words(
  """
  als indien zodra stel toen nu sinds voordat nadat omdat terwijl hoewel behalve
  if whenever since after before while once because although unless
  """)

/// What only leads to the question behind it, when that follows after a comma.
private let musings = [
  Pattern("wat denkt/denk/vindt/vind u/je/jij/jullie"), Pattern("what do you think"),
]
