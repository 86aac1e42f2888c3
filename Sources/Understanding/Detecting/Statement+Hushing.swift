/// What takes away from the signs of a line: how it is said, of whom and when.
extension Statement {
  mutating func hush() {
    dropFormulas()
    dropStretchedHushes()
    dropNegatedWellBeing()
    dropNegatedWishes()
    hushNegated()
    hushDenied()
    hushSolved()
    hushThenAndNow()
    setAsideOutsiders()
  }

  /// "You're welcome" holds no wish.
  private mutating func dropFormulas() {
    let formulas = signs.filter { $0.sign == .formula }.map(\.words)
    guard !formulas.isEmpty else { return }
    signs.removeAll { sign in
      sign.sign != .formula && sign.sign.isTelling && formulas.contains { $0.overlaps(sign.words) }
    }
  }

  /// What goes well is said in one breath, not on both sides of a comma.
  private mutating func dropStretchedHushes() {
    signs.removeAll { sign in
      [.solved, .denied, .well, .dependence].contains(sign.sign)
        && line.words[sign.words.lowerBound].clause != line.words[sign.words.upperBound].clause
    }
  }

  /// "Needs nobody" is no wish; "don't want to ask every time" is one.
  private mutating func dropNegatedWishes() {
    guard !negations.isEmpty, !has(.duty), !has(.still) else { return }
    signs.removeAll { [negations] sign in
      sign.sign == .wish && !sign.isWeak
        && negations.contains { word in
          sign.words.contains(word) && word != sign.words.lowerBound
            && line.words[word].clause == line.words[sign.words.lowerBound].clause
        }
    }
  }

  /// "Does not go well" is no well-being, and "not arranged" is not solved, nor is "now I understand
  /// the letters not at all", however late the "not" comes.
  private mutating func dropNegatedWellBeing() {
    guard !negations.isEmpty else { return }
    signs.removeAll { sign in
      guard sign.sign == .well || sign.sign == .solved else { return false }
      let sentence = line.words[sign.words.lowerBound].sentence
      return negations.contains { word in
        if sign.sign == .solved, word > sign.words.upperBound {
          return line.words[word].clause == line.words[sign.words.upperBound].clause
        }
        return word >= sign.words.lowerBound - 3 && word <= sign.words.upperBound + 1
          && line.words[word].sentence == sentence
          && !(sign.sign == .solved && sign.words.contains(word))
      }
    }
  }

  /// "Not lonely" is no loneliness: a negation in the clause counts where the phrase has none itself.
  private mutating func hushNegated() {
    guard !negations.isEmpty else { return }
    for index in signs.indices where Self.deniable.contains(signs[index].sign) {
      let words = signs[index].words
      let isBare = words.count <= 2 && !negations.contains(where: words.contains)
      let holdsOne = negations.contains { $0 > words.lowerBound && $0 < words.upperBound }
      guard isBare || holdsOne && signs[index].sign != .struggle && signs[index].sign != .strain
      else { continue }
      let isNegated =
        holdsOne
        || negations.contains { word in
          word >= words.lowerBound - 3 && word <= words.upperBound + 4
            && line.words[word].clause == line.words[words.lowerBound].clause
        }
      if isNegated { signs[index].standing = .hushed }
    }
  }

  private static let deniable: Set<NeedSign> = [.isolation, .fear, .struggle, .strain]

  /// What goes well or is not wanted hushes its own part of the line; a wish stands unless the
  /// denial is about it.
  private mutating func hushDenied() {
    let denials = signs.filter { $0.sign == .denied || $0.sign == .well }
    for index in signs.indices where signs[index].sign.isTelling {
      let sign = signs[index]
      let isDenied = denials.contains { denial in
        denial.words.overlaps(sign.words)
          && (denial.sign == .denied || !sign.sign.isOutright)
          || !sign.sign.isOutright && (denial.sign == .denied || sign.isWeak)
            && (denial.segment == sign.segment
              || denial.segment == sign.segment + 1 && isShort(denial.segment))
      }
      if isDenied { signs[index].standing = .hushed }
    }
  }

  /// "That works." says so of what went before.
  private func isShort(_ segment: Int) -> Bool { segments.count { $0 == segment } <= 4 }

  /// What is solved was a need before: earlier parts of the line go with it.
  private mutating func hushSolved() {
    guard let last = signs.filter({ $0.sign == .solved }).map(\.segment).max() else { return }
    for index in signs.indices
    where signs[index].sign.isTelling && signs[index].segment <= last {
      if signs[index].sign.isOutright && signs[index].segment == last { continue }
      signs[index].standing = .hushed
    }
  }

  /// What was then is over when the "now" after it tells of nothing.
  private mutating func hushThenAndNow() {
    guard let then = signs.first(where: { $0.sign == .past })?.words.lowerBound,
      let now = signs.last(where: { $0.sign == .now && $0.words.lowerBound > then })?.words
        .lowerBound
    else { return }
    let isStillSo = signs.contains { sign in
      sign.words.upperBound >= now
        && (sign.sign == .negation || sign.sign.isTelling && !sign.isWeak && sign.standing == .live)
    }
    guard !isStillSo else { return }
    for index in signs.indices
    where signs[index].sign.isTelling && signs[index].words.upperBound < now {
      signs[index].standing = .hushed
    }
  }

  /// What a neighbour or colleague wants is no need of who speaks; what they do for them is.
  private mutating func setAsideOutsiders() {
    let outsiders = signs.filter {
      $0.sign == .outsider && !followsPreposition($0.words.lowerBound)
    }
    guard !outsiders.isEmpty else { return }
    var isAside = false
    for segment in 0...(segments.last ?? 0) {
      // "A friend of mine" is not who speaks.
      let isOneself = signs.contains {
        $0.sign == .oneself && $0.segment == segment
          && !followsPreposition($0.words.lowerBound, within: 1)
      }
      let names = outsiders.contains { $0.segment == segment }
      let goesOn = isAside && signs.contains { $0.sign == .another && $0.segment == segment }
      isAside = !isOneself && (names || goesOn)
      guard isAside else { continue }
      hasAside = true
      let from = outsiders.filter { $0.segment == segment }.map(\.words.lowerBound).min() ?? 0
      for index in signs.indices
      where signs[index].segment == segment && signs[index].sign.isTelling
        && signs[index].words.upperBound >= from
      {
        // What they do for who speaks is that person's matter, unless they need it themselves.
        let isTheirs =
          has(.duty, in: segment) || signs.contains { $0.sign.isOutright && $0.segment == segment }
        if signs[index].sign == .dependence && !isTheirs { continue }
        signs[index].standing = .aside
      }
    }
  }

  private func followsPreposition(_ word: Int, within distance: Int = 2) -> Bool {
    signs.contains {
      $0.sign == .preposition && $0.words.upperBound < word
        && $0.words.upperBound >= word - distance
        && line.words[$0.words.upperBound].clause == line.words[word].clause
    }
  }
}
