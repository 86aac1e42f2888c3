package import Interviewing

/// What was decided about words that may tell who somebody is.
package struct Ruling: Sendable, Equatable {
  package let kind: PersonalData
  package let words: String
  /// What stands there instead; nil when the words may stay.
  package let replacement: String?

  package init(kind: PersonalData, words: String, replacement: String?) {
    self.kind = kind
    self.words = words
    self.replacement = replacement
  }
}

/// What a text must become before others read it, by what was decided and what was found.
///
/// What nobody decided about gets the placeholder of its kind, such as `[naam]`.
package struct Screening: Sendable {
  package let language: Language
  private let known: KnownWords
  private let rulings: [Subject: Ruling]
  /// The same without accents and signs: *Ozturk* is replaced by what was decided for *Öztürk*, and
  /// `06 12345678` by what was decided for `06-12345678`.
  private let replacements: [Subject: Ruling]

  /// - Parameter rulings: in the order they were made; the last word on something counts.
  package init(ownNames: [String] = [], rulings: [Ruling] = [], language: Language) {
    self.language = language
    var known = KnownWords(names: ownNames)
    var decided: [Subject: Ruling] = [:]
    for ruling in rulings { decided[Subject(ruling.kind, ruling.words)] = ruling }
    var replacements: [Subject: Ruling] = [:]
    for ruling in rulings where ruling.replacement != nil {
      guard decided[Subject(ruling.kind, ruling.words)] == ruling else { continue }
      known.add(
        ruling.words, as: ruling.kind, .decided,
        needsCapital: ruling.kind == .person && Self.isEveryday(ruling.words))
      replacements[Subject(ruling.kind, KnownWords.key(of: ruling.words))] = ruling
    }
    self.known = known
    self.rulings = decided
    self.replacements = replacements
  }

  /// A single word that is no name in most sentences.
  private static func isEveryday(_ words: String) -> Bool {
    Pseudonyms.isEverydayName(words)
      || !Lexicon.shared.traits(of: folded(words)).isDisjoint(with: .noName)
  }
}

/// Words as they are decided about: what they were taken for, and the words in any case.
package struct Subject: Sendable, Hashable {
  package let kind: PersonalData
  package let words: String

  package init(_ kind: PersonalData, _ words: String) {
    self.kind = kind
    self.words = words.lowercased()
  }
}

/// A finding, and what is to become of it.
package struct Judged: Sendable, Equatable {
  package enum Fate: Sendable, Equatable {
    case undecided
    case stays
    case replaced(String)
  }

  package let finding: PersonalFinding
  package let words: String
  package let fate: Fate

  package var subject: Subject { Subject(finding.kind, words) }
  /// The law leaves nothing to decide about a citizen service number.
  package var isSettled: Bool { fate != .undecided || finding.kind == .bsn }
}

/// A text as others may read it, and all that was found in it.
package struct Screened: Sendable, Equatable {
  package let text: String
  package let judged: [Judged]
}

extension Screening {
  /// What was found in a text, in order, with what was decided about it.
  package func judging(_ text: String) -> [Judged] { judging(Array(text.unicodeScalars)) }

  private func judging(_ scalars: [Unicode.Scalar]) -> [Judged] {
    PersonalData.findings(in: scalars, knowing: known).map { finding in
      let words = String(scalars[finding.range])
      return Judged(finding: finding, words: words, fate: fate(of: words, as: finding.kind))
    }
  }

  func holdsKnownWords(_ text: String) -> Bool {
    !known.findings(in: Array(text.unicodeScalars)).isEmpty
  }

  private func fate(of words: String, as kind: PersonalData) -> Judged.Fate {
    if kind == .bsn { return .undecided }
    let ruling =
      rulings[Subject(kind, words)] ?? replacements[Subject(kind, KnownWords.key(of: words))]
    return ruling.map { $0.replacement.map { .replaced($0) } ?? .stays } ?? .undecided
  }

  /// The text with everything replaced that may not stay.
  package func screened(_ text: String) -> Screened {
    screened(Array(text.unicodeScalars), as: { $0 })
  }

  /// A file's name, in which `-`, `_` and `.` stand for spaces.
  package func screened(fileName: String) -> Screened {
    screened(Array(fileName.unicodeScalars)) { Self.reading(fileName: $0) }
  }

  /// The words of a file's name, as long as the name.
  package static func reading(fileName: String) -> String {
    String(reading(fileName: Array(fileName.unicodeScalars))[...])
  }

  private static func reading(fileName scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    scalars.map { ["-", "_", "."].contains($0) ? " " : $0 }
  }

  private func screened(
    _ scalars: [Unicode.Scalar], as reading: ([Unicode.Scalar]) -> [Unicode.Scalar]
  ) -> Screened {
    let judged = judging(reading(scalars))
    var text: [Unicode.Scalar] = []
    var end = 0
    for judged in judged {
      guard let replacement = replacement(for: judged) else { continue }
      let range = judged.finding.range
      let isSaid =
        judged.fate != .undecided && judged.finding.kind == .person
        && says(replacement, before: range, scalars)
      text += scalars[end..<(isSaid ? range.lowerBound - 1 : range.lowerBound)]
      if !isSaid { text += replacement.unicodeScalars }
      end = range.upperBound
    }
    text += scalars[end...]
    return Screened(text: String(text[...]), judged: judged)
  }

  private func replacement(for judged: Judged) -> String? {
    switch judged.fate {
    case .undecided: judged.finding.kind.proposal[language]
    case .stays: nil
    case .replaced(let words): words
    }
  }

  /// *Mijn zus Tirhas* becomes *mijn zus*, not *mijn zus mijn zus*: who it is stands there already.
  private func says(
    _ replacement: String, before range: Range<Int>, _ scalars: [Unicode.Scalar]
  ) -> Bool {
    guard let before = Role.word(before: range.lowerBound, in: scalars) else { return false }
    let last = Token.tokens(of: Array(replacement.unicodeScalars)).last?.key
    return last == Token.tokens(of: Array(scalars[before])).last?.key
  }
}

extension String {
  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    self.init(String.UnicodeScalarView(scalars))
  }
}

extension Screening {
  /// A conversation as others may read it: its title, notes, corrections, tags and file names.
  ///
  /// Places and numbers stay, so that everything still leads back to its record.
  package func screened(_ interview: Interview) -> Interview {
    interview.rewording({ screened($0).text }, fileName: { screened(fileName: $0).text })
  }
}
