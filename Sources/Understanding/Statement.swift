internal import Interviewing

/// A line of a talk, read for signs of a need and for what it is about.
struct Statement: Sendable {
  struct Sign: Sendable {
    let sign: NeedSign
    let isWeak: Bool
    let words: ClosedRange<Int>
    let segment: Int
    /// How it stands after all the line was read.
    var standing = Standing.live
  }

  enum Standing: Sendable { case live, hushed, aside }

  let line: LineWords
  private(set) var signs: [Sign] = []
  /// What tells the subject: the concept's number, how much it tells, and the words.
  private(set) var subjects: [(concept: Int, weight: Double, words: ClosedRange<Int>)] = []
  /// What it is about, added up.
  private(set) var tally = SubjectTally()
  /// The signs that stand after all the line was read.
  private var live = SignSet()
  private var negations: [Int] = []
  /// The sentences' parts on each side of a "but", by the number of the word.
  private(set) var segments: [Int] = []
  /// True when part of it is about a neighbour, a colleague, another outsider.
  private(set) var hasAside = false

  /// - Parameter language: that of the talk; a line that is plainly in the other is read so.
  init(_ text: String, in language: Language) {
    line = LineWords(text)
    let signs = NeedSigns.of(language.heard(in: line))
    let hits = signs.book.hits(in: line)
    divide(hits, signs)
    for hit in hits {
      switch signs.meanings[hit.meaning] {
      case .sign(let sign, let isWeak):
        self.signs.append(
          Sign(
            sign: sign, isWeak: isWeak, words: hit.words, segment: segments[hit.words.lowerBound]))
      case .subject(let concept, let weight):
        subjects.append((concept, weight, hit.words))
      }
    }
    read()
  }

  private mutating func read() {
    negations = signs.lazy.filter { $0.sign == .negation }.map(\.words.lowerBound)
    noteLive()
    if signs.contains(where: \.sign.isTelling) {
      hush()
      noteLive()
    }
    tally = SubjectTally(subjects)
  }

  private mutating func noteLive() {
    live = SignSet()
    for sign in signs where sign.standing == .live { live.insert(sign.sign) }
  }

  var isEmpty: Bool { line.words.isEmpty }

  func has(_ sign: NeedSign) -> Bool { live.contains(sign) }

  func has(_ sign: NeedSign, in segment: Int) -> Bool {
    signs.contains { $0.sign == sign && $0.standing == .live && $0.segment == segment }
  }

  /// Whether anything that tells of a need stands.
  var isTelling: Bool { signs.contains { $0.sign.isTelling && $0.standing == .live } }

  /// Whether its first word is such a one.
  func begins(_ sign: NeedSign) -> Bool {
    signs.contains { $0.sign == sign && $0.words.lowerBound == 0 }
  }

  /// A "but" begins a new part of a sentence: what goes well before it hushes nothing after it.
  private mutating func divide(_ hits: [Phrasebook.Hit], _ signs: NeedSigns) {
    var contrasts: [Int] = []
    for hit in hits {
      if case .sign(.contrast, _) = signs.meanings[hit.meaning] {
        contrasts.append(hit.words.lowerBound)
      }
    }
    var segment = 0
    segments.reserveCapacity(line.words.count)
    for index in line.words.indices {
      let isNewSentence = index > 0 && line.words[index].sentence != line.words[index - 1].sentence
      if isNewSentence || index > 0 && contrasts.contains(index) { segment += 1 }
      segments.append(segment)
    }
  }
}

// MARK: What hushes

extension Statement {
  private mutating func hush() {
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

  /// "Does not go well" is no well-being, and "not arranged" is not solved.
  private mutating func dropNegatedWellBeing() {
    guard !negations.isEmpty else { return }
    signs.removeAll { sign in
      guard sign.sign == .well || sign.sign == .solved else { return false }
      let sentence = line.words[sign.words.lowerBound].sentence
      return negations.contains { word in
        word >= sign.words.lowerBound - 3 && word <= sign.words.upperBound + 1
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
