/// Words that are known beforehand and found wherever they stand: the names of the people in a
/// dossier, and words that somebody decided about.
///
/// Case, accents and what joins the words make no difference: *jan willem* is `Jan-Willem`.
struct KnownWords: Sendable, Equatable {
  /// By their first word, the longest first.
  private var phrases: [String: [Phrase]] = [:]

  private struct Phrase: Sendable, Equatable {
    let keys: [String]
    let kind: PersonalData
    let rule: DetectionRule
    /// An everyday word too, that is nobody without its capital.
    var needsCapital = false
    /// The last word has the `s` of possession, which is no part of the name.
    var isPossessive = false
  }

  init() {}

  /// The names, and by themselves those of their words that tell who it is.
  init(names: [String]) {
    for name in names {
      add(name, .ownName)
      for part in Pseudonyms.tellingParts(of: name) { add(part, .ownName) }
      for part in Pseudonyms.everydayParts(of: name) { add(part, .ownName, needsCapital: true) }
    }
  }

  mutating func add(
    _ words: String, as kind: PersonalData = .person, _ rule: DetectionRule,
    needsCapital: Bool = false
  ) {
    let keys = Token.tokens(of: Array(words.unicodeScalars)).map(\.key)
    guard let first = keys.first, !isAlias(keys) else { return }
    let isLetter = keys.count == 1 && first.unicodeScalars.count == 1
    add(Phrase(keys: keys, kind: kind, rule: rule, needsCapital: needsCapital || isLetter))
    guard kind == .person, let last = keys.last, !isLetter else { return }
    add(
      Phrase(
        keys: keys.dropLast() + [last + "s"], kind: kind, rule: rule, needsCapital: needsCapital,
        isPossessive: true))
  }

  private mutating func add(_ phrase: Phrase) {
    var others = phrases[phrase.keys[0]] ?? []
    let place = others.firstIndex { $0.keys.count < phrase.keys.count } ?? others.endIndex
    others.insert(phrase, at: place)
    phrases[phrase.keys[0]] = others
  }

  /// `p3` is nobody's name.
  private func isAlias(_ keys: [String]) -> Bool {
    keys.count == 1 && keys[0].first == "p" && keys[0].count > 1
      && keys[0].dropFirst().allSatisfy(\.isNumber)
  }
}

extension KnownWords {
  /// Words as they are compared.
  static func key(of words: String) -> String {
    Token.tokens(of: Array(words.unicodeScalars)).map(\.key).joined(separator: " ")
  }

  func findings(in scalars: [Unicode.Scalar]) -> [PersonalFinding] {
    guard !phrases.isEmpty else { return [] }
    let tokens = Token.tokens(of: scalars)
    var found: [PersonalFinding] = []
    var index = 0
    while index < tokens.count {
      let phrase = phrases[tokens[index].key]?.first { stands($0, at: index, of: tokens, scalars) }
      if let phrase {
        let last = tokens[index + phrase.keys.count - 1].range.upperBound
        let range = tokens[index].range.lowerBound..<last - (phrase.isPossessive ? 1 : 0)
        found.append(PersonalFinding(range: range, kind: phrase.kind, rule: phrase.rule))
      }
      index += phrase?.keys.count ?? 1
    }
    return found
  }

  private func stands(
    _ phrase: Phrase, at index: Int, of tokens: [Token], _ scalars: [Unicode.Scalar]
  ) -> Bool {
    let end = index + phrase.keys.count
    guard end <= tokens.count, zip(phrase.keys, tokens[index...]).allSatisfy({ $0 == $1.key })
    else { return false }
    let first = scalars[tokens[index].range.lowerBound]
    if phrase.needsCapital, !Word.isUpper(first) { return false }
    return (index + 1..<end).allSatisfy { next in
      let before = tokens[next - 1]
      let gap = scalars[before.range.upperBound..<tokens[next].range.lowerBound]
      guard gap.count <= 3, !gap.contains("\n") else { return false }
      return phrase.kind != .person
        || gap.allSatisfy { Self.joinsNames($0) || $0 == "." && before.key.count <= 2 }
    }
  }

  private static func joinsNames(_ scalar: Unicode.Scalar) -> Bool {
    [" ", "\u{A0}", "\t", "-", "–", "_"].contains(scalar) || Word.isApostrophe(scalar)
  }
}

/// Letters and digits that stand together.
///
/// A `Word` holds on to what a hyphen joins; a name stands by itself in *Selam-groep* too.
struct Token: Sendable {
  let range: Range<Int>
  /// In lower case, without accents and signs that nobody sees.
  let key: String

  static func tokens(of scalars: [Unicode.Scalar]) -> [Token] {
    var tokens: [Token] = []
    var index = 0
    while index < scalars.count {
      guard Word.isLetter(scalars[index]) else {
        index += 1
        continue
      }
      let start = index
      var end = index + 1
      index = end
      while index < scalars.count, belongs(scalars[index]) {
        if !isUnseen(scalars[index]) { end = index + 1 }
        index += 1
      }
      tokens.append(Token(range: start..<end, key: key(of: scalars[start..<end])))
    }
    return tokens
  }

  private static func belongs(_ scalar: Unicode.Scalar) -> Bool {
    Word.isLetter(scalar) || Word.isMark(scalar) || isUnseen(scalar)
  }

  /// A soft hyphen, a joiner, a mark of direction.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && scalar.properties.generalCategory == .format
  }

  private static func key(of letters: ArraySlice<Unicode.Scalar>) -> String {
    guard letters.contains(where: isUnseen) else { return Word.key(of: letters) }
    return Word.key(of: letters.filter { !isUnseen($0) }[...])
  }
}

// MARK: What was known beside what was found

extension PersonalFinding {
  /// A street does not begin with somebody's name that happens to stand before it: *bij Selam
  /// Wilgenlaan 8*.
  func beginning(after names: [PersonalFinding], in scalars: [Unicode.Scalar]) -> PersonalFinding {
    guard let name = names.first(reaching: range.lowerBound + 1),
      name.range.lowerBound <= range.lowerBound
    else { return self }
    let rest = range.suffix(from: min(name.range.upperBound, range.upperBound))
    let start = rest.first { Word.isLetter(scalars[$0]) }
    guard let start, digit(scalars[start]) == nil else { return self }
    return PersonalFinding(range: start..<range.upperBound, kind: kind, rule: rule)
  }
}

extension [PersonalFinding] {
  /// The first that ends at this place or after it; findings stand in order.
  fileprivate func first(reaching place: Int) -> PersonalFinding? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.upperBound < place { low = middle + 1 } else { high = middle }
    }
    return low < count ? self[low] : nil
  }

  /// These and the known words, where they overlap as one finding.
  func joined(with known: [PersonalFinding]) -> [PersonalFinding] {
    guard !known.isEmpty else { return self }
    let all = (map { ($0, false) } + known.map { ($0, true) })
      .sorted { $0.0.range.lowerBound < $1.0.range.lowerBound }
    var joined: [PersonalFinding] = []
    var cluster = Cluster()
    for (finding, isKnown) in all {
      if let range = cluster.range, range.upperBound <= finding.range.lowerBound {
        joined += cluster.finding
        cluster = Cluster()
      }
      cluster.add(finding, isKnown: isKnown)
    }
    return joined + cluster.finding
  }
}

/// Findings that overlap.
private struct Cluster {
  private(set) var range: Range<Int>?
  private var found: [PersonalFinding] = []
  private var known: [PersonalFinding] = []

  mutating func add(_ finding: PersonalFinding, isKnown: Bool) {
    let start = range?.lowerBound ?? finding.range.lowerBound
    range = start..<max(range?.upperBound ?? start, finding.range.upperBound)
    if isKnown { known.append(finding) } else { found.append(finding) }
  }

  /// All of it: as the known words when they are all of it, else as what has a form of its own.
  ///
  /// A name is called a name of this dossier; for words decided about, why they were found tells more.
  var finding: [PersonalFinding] {
    guard let range else { return [] }
    let whole = known.first { $0.range == range }
    let same = found.first { $0.range == range && $0.kind == whole?.kind }
    let lead =
      (whole?.rule == .decided ? same : nil) ?? whole ?? found.first { $0.kind != .person }
      ?? known.first { $0.rule == .ownName } ?? found.first ?? known.first
    return lead.map { [PersonalFinding(range: range, kind: $0.kind, rule: $0.rule)] } ?? []
  }
}
