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
  /// What is known of its words beside the rules.
  let learned: [LearnedWords.Row]
  var signs: [Sign] = []
  /// What tells the subject: the concept's number, how much it tells, and the words.
  private(set) var subjects: [(concept: Int, weight: Double, words: ClosedRange<Int>)] = []
  /// What it is about, added up.
  private(set) var tally = SubjectTally()
  /// The signs that stand after all the line was read.
  private var live = SignSet()
  private(set) var negations: [Int] = []
  /// The sentences' parts on each side of a "but", by the number of the word.
  private(set) var segments: [Int] = []
  /// True when part of it is about a neighbour, a colleague, another outsider.
  var hasAside = false

  /// - Parameter language: that of the talk; a line that is plainly in the other is read so.
  init(_ text: String, in language: Language) {
    line = LineWords(text)
    learned = LearnedWords.all.rows(in: line)
    let signs = NeedSigns.of(language.heard(in: line))
    let hits = signs.book.hits(in: line)
    divide(hits, signs)
    self.signs.reserveCapacity(hits.count)
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
