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

/// Finds what tells of a need among what people said: rules about language, weighed together.
///
/// It goes through a talk line by line, so that an answer is read with its question and with what
/// was spoken of just before.
package struct NeedDetector: Sendable {
  private let language: Language
  private var question: Statement?
  private var course = Course()

  /// - Parameter language: that of the talk; lines that are plainly in the other are read so.
  package init(in language: Language) { self.language = language }

  /// Takes in what the interviewer asked or shared, which is nobody's need.
  package mutating func hear(question text: String) {
    let question = Statement(text, in: language)
    course.go(onQuestion: question)
    self.question = question
  }

  /// - Parameter hint: the domain of the topic under which it was said.
  /// - Returns: nil when nothing in the line tells of a need.
  package mutating func reading(of text: String, hint: LifeDomain? = nil) -> NeedReading? {
    let statement = Statement(text, in: language)
    guard !statement.isEmpty else { return nil }
    defer { course.go(on: statement) }
    guard mayTell(statement) else { return nil }
    let odds = NeedFigures(statement, after: question).odds
    guard odds >= Self.known else { return nil }
    let subject = DomainClassifier.subject(of: statement, in: course, hint: hint)
    guard subject.concept != nil || odds >= Self.unknown else { return nil }
    return NeedReading(statement, subject: subject)
  }

  /// A cheap first look: most of what people say holds no sign and names nothing of the field.
  private func mayTell(_ statement: Statement) -> Bool {
    statement.isTelling || statement.begins(.agreeing)
      || statement.tally.strength >= Self.plainSubject
  }

  private static let plainSubject = 0.6

  /// The odds, as a logarithm, from which on a line about a need of the field is taken for one, and
  /// one about something else: there the field does not help to tell.
  private static let known = 0.3
  private static let unknown = 1.2
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
