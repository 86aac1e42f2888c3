package import Interviewing

/// Why a line may tell of a need.
package struct NeedReading: Sendable, Equatable {
  package enum Strength: String, Sendable {
    /// Said outright.
    case explicit
    /// To be read between the lines.
    case implied
  }

  package let strength: Strength
  /// The signs that told, the weightiest first.
  package let signs: [NeedSign]
  /// The words that decided, as they stand in the line.
  package let words: [String]
  package let subject: NeedSubject

  package var reason: Bilingual {
    signs.first?.reason
      ?? Bilingual(
        nl: "Dit gaat over iets waar mensen vaak iets bij nodig hebben.",
        en: "This is about something that people often need something for.")
  }
}

/// Finds what tells of a need among what people said: rules about language and what was learned
/// of words, weighed together.
///
/// It goes through a talk line by line, so that an answer is read with its question and with what
/// was spoken of just before, and weighs the lines when it has heard all of them.
package struct NeedDetector: Sendable {
  /// A line that may tell, with all that it is read by.
  private struct Candidate: Sendable {
    let number: Int
    let statement: Statement
    let course: Course
    let hint: LifeDomain?
    let odds: Double
    /// How much less odds will do, since it says it in so many words.
    let less: Double
  }

  private let language: Language
  private var question: Statement?
  private var course = Course()
  private var heard = 0
  private var candidates: [Candidate] = []
  private var frankness = Frankness()

  /// - Parameter language: that of the talk; lines that are plainly in the other are read so.
  package init(in language: Language) { self.language = language }

  /// Takes in what the interviewer asked or shared, which is nobody's need.
  package mutating func hear(question text: String) {
    let question = Statement(text, in: language)
    course.go(onQuestion: question)
    self.question = question
  }

  /// Takes in what somebody said.
  ///
  /// - Parameter hint: the domain of the topic under which it was said.
  package mutating func hear(_ text: String, hint: LifeDomain? = nil) {
    let statement = Statement(text, in: language)
    let figures = NeedFigures(statement, after: question)
    let odds = figures.odds
    defer { heard += 1 }
    guard !statement.isEmpty else { return }
    if odds > Frankness.leastOdds {
      candidates.append(
        Candidate(
          number: heard, statement: statement, course: course, hint: hint, odds: odds,
          less: Frankness.less(for: figures)))
    }
    frankness.take(odds)
    course.go(on: statement)
  }

  /// What tells of a need, by the number of the line among what was said, counted from 0.
  package var readings: [(line: Int, reading: NeedReading)] {
    let enough = frankness.enough
    return candidates.compactMap { line in
      guard line.odds >= enough - line.less else { return nil }
      let subject = DomainClassifier.subject(
        of: line.statement, in: line.course, hint: line.hint)
      return (line.number, NeedReading(line.statement, subject: subject))
    }
  }
}

extension NeedReading {
  fileprivate init(_ statement: Statement, subject: NeedSubject) {
    let live = statement.signs.filter { $0.standing == .live && $0.sign.isTelling }
      .sorted { NeedFigures.weight(of: $0) > NeedFigures.weight(of: $1) }
    strength = live.contains { $0.sign.isOutright && !$0.isWeak } ? .explicit : .implied
    signs = live.map(\.sign).unique
    let strong = live.filter { !$0.isWeak }
    let deciding = Self.apart((strong.isEmpty ? live : strong).map(\.words))
    words =
      deciding.isEmpty
      ? Array(subject.words.prefix(Self.mostWords))
      : deciding.prefix(Self.mostWords).map { statement.line.text($0) }
    self.subject = subject
  }

  /// Those that do not overlap with one before them.
  private static func apart(_ words: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
    words.reduce(into: []) { kept, range in
      if !kept.contains(where: { $0.overlaps(range) }) { kept.append(range) }
    }
  }

  private static let mostWords = 3
}
