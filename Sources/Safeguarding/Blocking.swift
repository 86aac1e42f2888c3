/// Which words cannot be part of a name, as they are part of something else.
enum Blocking {
  static func blocked(_ words: [Word], taken: Reserved, in reading: Reading) -> [Bool] {
    var blocked = [Bool](repeating: false, count: words.count)
    for finding in taken.findings {
      var index = max(0, reading.word(from: finding.range.lowerBound) - 1)
      while index < words.count, words[index].range.lowerBound < finding.range.upperBound {
        if words[index].range.overlaps(finding.range) { blocked[index] = true }
        index += 1
      }
    }
    for index in words.indices {
      blockHandle(index, in: reading, &blocked)
      blockPhrase(at: index, in: words, &blocked)
      if words[index].has(.head), !words[index].has(.given) {
        blockRun(after: index, in: words, &blocked)
      }
      if words[index].has(.tail), !words[index].has([.given, .role]) {
        blockRun(before: index, in: words, &blocked)
      }
    }
    return blocked
  }

  /// `@taalcafe`, `#thuis`, `www.bieb.example`.
  private static func blockHandle(_ index: Int, in reading: Reading, _ blocked: inout [Bool]) {
    let word = reading.words[index]
    let before = reading.character(at: word.range.lowerBound - 1)
    if before == "@" || before == "#" || before == "_" || before == "/" && word.gap.contains(.stop)
    {
      blocked[index] = true
    }
    if reading.words[index].key == "www" || reading.words[index].key == "http" {
      for next in index..<min(index + 4, blocked.count)
      where !reading.words[next].gap.contains(.space) || next == index {
        blocked[next] = true
      }
    }
  }

  private static func blockPhrase(at index: Int, in words: [Word], _ blocked: inout [Bool]) {
    guard let phrases = Lexicon.shared.phrases[words[index].key] else { return }
    for phrase in phrases where phrase.count <= words.count - index {
      guard zip(phrase, words[index...]).allSatisfy({ $0 == $1.key }) else { continue }
      for part in index..<index + phrase.count { blocked[part] = true }
    }
  }

  /// *Stichting De Gouden Draad*: the capitals after it.
  private static func blockRun(after index: Int, in words: [Word], _ blocked: inout [Bool]) {
    for next in words.indices.dropFirst(index + 1).prefix(5) {
      let word = words[next]
      guard word.gap == .space || word.gap == [.space, .quote] else { return }
      guard
        word.isCapital
          || next > index + 1 && word.has(.particle) && words.indices.contains(next + 1)
            && words[next + 1].isCapital
      else { return }
      blocked[next] = true
    }
  }

  /// *Anne Frankstraat*, *Wilhelmina Ziekenhuis*, *de Mandela brug*: the capitals before it.
  private static func blockRun(before index: Int, in words: [Word], _ blocked: inout [Bool]) {
    let end = words[index]
    if end.isCapital, !end.has(.ordinary) || index > 0 { blocked[index] = true }
    guard end.isCapital || index > 1 else { return }
    var first = index
    while first > 0, index - first < 5, words[first].gap == .space,
      words[first - 1].isCapital && !words[first - 1].has([.pronoun, .personVerb])
        || words[first - 1].has(.particle) && !words[first - 1].has(.article) && first != index
    {
      first -= 1
    }
    let hasArticle = first > 0 && words[first - 1].has(.article)
    guard end.isCapital || hasArticle else { return }
    for part in first..<index { blocked[part] = true }
  }
}
