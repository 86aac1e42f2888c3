internal import Interviewing

/// What the rules found in a line, as a row of figures to be weighed.
struct NeedFigures: Sendable {
  /// Strong signs, weak signs, then what else counts.
  private(set) var values = Array(repeating: 0.0, count: NeedFigures.count)

  private static let kinds = NeedSign.telling.count
  static let count = 2 * kinds + NeedFigure.allCases.count
  static let names: [String] =
    NeedSign.telling.map(\.name) + NeedSign.telling.map { $0.name + "?" }
    + NeedFigure.allCases.map { "\($0)" }

  subscript(figure: NeedFigure) -> Double {
    get { values[2 * Self.kinds + figure.rawValue] }
    set { values[2 * Self.kinds + figure.rawValue] = newValue }
  }

  private static func place(of sign: Statement.Sign) -> Int {
    sign.sign.rawValue + (sign.isWeak ? kinds : 0)
  }

  /// The whole line at a glance.
  private struct Glance {
    var strong = 0
    var weak = 0
    var troubles = 0
    var pleasant = 0
    var kinds = 0
    let subject: Double
    let about: Double

    var isTelling: Bool { strong + weak > 0 }
    var isWeakOnly: Bool { strong == 0 && weak > 0 }
  }

  init(_ statement: Statement, after question: Statement?) {
    let subject = statement.tally.strength
    let asked = question?.tally.strength ?? 0
    var glance = Glance(subject: subject, about: max(subject, asked / 2))
    self[.always] = 1
    self[.words] = LearnedWords.all.telling(statement.learned)
    self[.subject] = subject
    self[.askedAbout] = asked
    takeSigns(statement, &glance)
    takeHushes(statement)
    takeForm(statement, glance)
    takeWish(statement, glance)
    takeMood(statement, glance)
    takeWhoAndWhen(statement, glance)
    if let question { takeAnswer(statement, to: question) }
  }

  private mutating func takeSigns(_ statement: Statement, _ glance: inout Glance) {
    for sign in statement.signs {
      if sign.sign == .pleasant { glance.pleasant += 1 }
      guard sign.sign.isTelling, sign.standing != .aside else { continue }
      guard sign.standing == .live else {
        self[.hushed] = 1
        continue
      }
      if sign.sign == .trouble { glance.troubles += 1 }
      if sign.isWeak { glance.weak += 1 } else { glance.strong += 1 }
      let place = Self.place(of: sign)
      if values[place] == 0, !sign.isWeak { glance.kinds += 1 }
      values[place] = values[place] == 0 ? 1 : 1.5
    }
    dropWeakBesideStrong()
    self[.kinds] = Double(max(0, glance.kinds - 1))
    self[.strongWithSubject] = glance.strong > 0 ? glance.about : 0
    self[.weakWithSubject] = glance.isWeakOnly ? glance.about : 0
    self[.weakCount] = min(1, Double(glance.weak) / 4)
    self[.noSign] = glance.isTelling ? 0 : 1
  }

  /// A weak sign adds nothing to a strong one of its kind.
  private mutating func dropWeakBesideStrong() {
    for place in 0..<Self.kinds where values[place] > 0 { values[place + Self.kinds] = 0 }
  }

  private mutating func set(_ figure: NeedFigure, _ isSo: Bool, _ value: Double = 1) {
    self[figure] = isSo ? value : 0
  }

  private mutating func takeHushes(_ statement: Statement) {
    set(.aside, statement.hasAside)
    set(.solved, statement.has(.solved))
    set(.denied, statement.has(.denied))
    set(.well, statement.has(.well))
    set(.past, statement.has(.past))
    set(.trivial, statement.has(.trivial))
    set(.oneself, statement.has(.oneself))
  }

  private mutating func takeForm(_ statement: Statement, _ glance: Glance) {
    let length = statement.line.words.count
    set(.question, !statement.line.questions.isEmpty)
    set(.short, length < Self.few)
    set(.long, length > Self.many)
    set(.notes, !statement.has(.oneself))
    set(.negation, statement.has(.negation))
    set(.negationWithSubject, statement.has(.negation), glance.about)
  }

  private mutating func takeWish(_ statement: Statement, _ glance: Glance) {
    if values[NeedSign.asking.rawValue] > 0 {
      self[.askingWithSubject] = glance.about
      self[.askingWithoutSubject] = 1 - min(1, glance.about * 1.5)
      set(.askingAndTrivial, statement.has(.trivial))
    }
    guard values[NeedSign.wish.rawValue] > 0 else { return }
    let isOneself = statement.has(.oneself)
    self[.wishWithoutSubject] = 1 - min(1, glance.about * 1.5)
    set(.wishAndTrivial, statement.has(.trivial))
    set(.wishOfAnother, statement.has(.another) && !isOneself)
    set(.wishAndPleasant, statement.has(.pleasant))
    set(.wishOfOneselfWithSubject, isOneself, glance.about)
    set(.wishOfStranger, (statement.has(.stranger) || statement.has(.opinion)) && !isOneself)
    set(.wishAndPlanned, statement.has(.planned))
  }

  /// Whether a line sounds glad or sorry, or only says how things are.
  private mutating func takeMood(_ statement: Statement, _ glance: Glance) {
    set(.pleasant, statement.has(.pleasant))
    set(.fact, statement.has(.fact))
    set(.duty, statement.has(.duty))
    set(.still, statement.has(.still))
    set(.troubleWithSubject, glance.troubles > 0, glance.about)
    self[.troubleCount] = min(1, Double(glance.troubles) / 3)
    self[.pleasantCount] = min(1, Double(glance.pleasant) / 3)
    set(.factWithoutTrouble, !glance.isTelling && statement.has(.fact))
    set(.stillWithSubject, statement.has(.still), glance.about)
    set(.subjectOfOneself, statement.has(.oneself), glance.about)
    set(.loss, statement.has(.past) && statement.has(.now) && statement.has(.negation))
    set(.weakAndPleasant, glance.isWeakOnly && statement.has(.pleasant))
    set(.weakAndWell, glance.isWeakOnly && statement.has(.well))
    set(.strongAndWell, glance.strong > 0 && statement.has(.well))
  }

  /// A weak sign says more when who speaks tells of themselves, and of now.
  private mutating func takeWhoAndWhen(_ statement: Statement, _ glance: Glance) {
    let isBygone = statement.has(.happened) && !statement.has(.happens)
    let isOneself = statement.has(.oneself)
    set(.bygone, isBygone)
    set(.weakAndBygone, isBygone && glance.isWeakOnly)
    set(.strongAndBygone, isBygone && glance.strong > 0)
    set(.weakOnly, glance.isWeakOnly)
    set(.weakWithoutOneself, glance.isWeakOnly && !isOneself)
    set(.giving, statement.has(.giving))
    set(.opinion, statement.has(.opinion))
    set(.planned, statement.has(.planned))
    set(.stranger, statement.has(.stranger))
    set(.strangerWithoutOneself, statement.has(.stranger) && !isOneself)
    set(.anotherWithoutOneself, statement.has(.another) && !isOneself)
  }

  /// "Yes, please" to an offer says what the offer said.
  private mutating func takeAnswer(_ statement: Statement, to question: Statement) {
    let isOffer = question.isTelling
    set(.refuses, statement.begins(.refusing))
    set(.askedOfTrouble, isOffer)
    set(.agrees, isOffer && statement.begins(.agreeing))
  }

  private static let few = 5
  private static let many = 24

  // MARK: Weighing

  /// The logarithm of the odds that the line tells of a need, where two in five do.
  var odds: Double {
    var sum = 0.0
    for place in values.indices { sum += values[place] * Self.weights[place] }
    return sum
  }

  /// Whether trouble with something of the field is told, and nothing softens it.
  var isPlain: Bool {
    guard max(self[.subject], self[.askedAbout] / 2) > 0.25 else { return false }
    return values[..<Self.kinds].contains { $0 > 0 } && !Self.easing.contains { self[$0] > 0 }
  }

  /// With these what sounds like trouble may be over, a joke, or somebody else's.
  private static let easing: [NeedFigure] = [
    .pleasant, .well, .solved, .denied, .aside, .trivial, .stranger, .opinion,
  ]

  /// Whether a need of the field is named, and help with it wished or asked for.
  var isOutright: Bool {
    if self[.agrees] > 0 { return self[.askedAbout] > 0.25 }
    guard max(self[.subject], self[.askedAbout] / 2) > 0.25 else { return false }
    if values[NeedSign.asking.rawValue] > 0 { return self[.trivial] == 0 }
    return values[NeedSign.wish.rawValue] > 0 && !Self.softening.contains { self[$0] > 0 }
  }

  /// With these a wish may be a joke, a plan or what should be done by others.
  private static let softening: [NeedFigure] = [
    .trivial, .wishOfStranger, .opinion, .planned, .solved, .aside,
  ]

  static func weight(of sign: Statement.Sign) -> Double {
    sign.sign.isTelling ? weights[place(of: sign)] : 0
  }
}
