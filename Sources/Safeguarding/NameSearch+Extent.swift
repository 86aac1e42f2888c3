// Where a name ends.
extension NameSearch {
  /// Small words and then a name: `van den Brink`, `el Amrani`, `'t Hooft`.
  func startsParticleName(_ index: Int) -> Bool {
    guard let end = endOfParticles(from: index) else { return false }
    return isFamilyName(end, after: index)
  }

  /// The word after a row of small words.
  func endOfParticles(from index: Int) -> Int? {
    var next = index
    while let word = word(next), word.has(.particle), next - index < 3,
      next == index || isJoined(next)
    {
      next += 1
    }
    guard next > index, next < words.count, isJoined(next) else { return nil }
    let isPlace = ["op", "in", "aan", "le", "st"].contains(words[index].key)
    return isPlace && !["den", "'t", "ter", "der"].contains(words[index + 1].key) ? nil : next
  }

  func isFamilyName(_ index: Int, after first: Int) -> Bool {
    let word = words[index]
    guard !isBlocked[index], !word.isNumber else { return false }
    if word.isCapital {
      return word.range.count > 1
        && (word.has(.surname) || word.traits.isDisjoint(with: .noName.union(.head)))
    }
    if word.has(.surname) {
      return index - first > 1 || words[first].key != "van" || isNameLike(first - 1)
    }
    let particles = words[first..<index].map(\.key)
    guard let last = particles.last else { return false }
    return firm.contains(last) && index - first > (last == "der" || last == "den" ? 1 : 0)
      && word.traits.isDisjoint(with: .noName)
  }

  func isNameLike(_ index: Int) -> Bool {
    word(index).map { $0.has([.given, .title, .naming]) } ?? false
  }

  /// Whether a surname comes after this word.
  func extends(_ index: Int) -> Bool { endOfName(from: index) > index + 1 }

  func endsPart(_ index: Int) -> Bool {
    word(index + 1).map {
      $0.startsSentence || $0.gap.contains(.comma) || $0.key == "en" || $0.key == "and"
    } ?? true
  }

  /// One past the last word of the name that begins here.
  func endOfName(from index: Int) -> Int {
    var end = index
    if let family = endOfInitials(from: index) {
      end = family
    } else if words[index].has(.particle), startsParticleName(index) {
      end = index
    } else {
      end = index + 1
    }
    while end < words.count, end - index < 6, let next = extended(to: end, from: index) {
      end = next
    }
    return max(end, index + 1)
  }

  func extended(to end: Int, from first: Int) -> Int? {
    guard !isBlocked[end], !words[end].isNumber, end == first || isPartGap(end, from: first) else {
      return nil
    }
    if let family = endOfParticles(from: end), isFamilyName(family, after: end),
      words[family].isCapital || !words[first].isCapital
    {
      return family + 1
    }
    let word = words[end]
    if word.isCapital {
      if word.isInitial, end > first {
        return self.word(end + 1)?.gap.contains(.stop) == true ? end + 1 : nil
      }
      let isPart =
        word.has([.given, .surname])
        ? word.traits.isDisjoint(with: .neverName) && !word.has(.time) : isFree(end)
      return isPart && word.range.count > 1 ? end + 1 : nil
    }
    let isLower = !words[first].isCapital
    let isName = word.has(.surname) || word.has(.given)
    return isLower && isName && word.traits.isDisjoint(with: .noName) ? end + 1 : nil
  }

  func isPartGap(_ index: Int, from first: Int) -> Bool {
    let gap = words[index].gap
    return gap == .space || (gap.isSubset(of: [.stop, .space]) && words[index - 1].isInitial)
  }
}

/// After these no common noun can come.
private let firm: Set<String> = [
  "der", "den", "el", "al", "ten", "ter", "bin", "ben", "ibn", "ould", "'t",
]
