internal import Interviewing

/// What the rules found in a line, as a row of figures to be weighed.
struct NeedFigures: Sendable {
  private(set) var values = Array(repeating: 0.0, count: NeedFigures.names.count)

  /// Strong and weak signs, then what else counts.
  static let names: [String] =
    NeedSign.telling.map(\.rawValue) + NeedSign.telling.map { $0.rawValue + "?" } + others
  private static let others = [
    "always", "subject", "asked-about", "weak-with-subject", "strong-with-subject", "kinds",
    "hushed", "aside", "solved", "denied", "well", "past", "trivial", "oneself", "agrees",
    "refuses", "question", "short", "long", "negation", "negation-with-subject", "pleasant",
    "fact", "duty", "still", "wish-without-subject", "trouble-with-subject", "trouble-count",
    "pleasant-count", "fact-without-trouble", "still-with-subject", "subject-of-oneself",
    "loss", "no-sign", "wish-and-trivial", "weak-count", "notes", "asked-of-trouble",
    "wish-of-another",
    "wish-and-pleasant", "wish-of-oneself-with-subject",
  ]
  /// The same, by their places.
  private enum Other: Int {
    case always, subject, askedAbout, weakWithSubject, strongWithSubject, kinds, hushed, aside,
      solved, denied, well, past, trivial, oneself, agrees, refuses, question, short, long,
      negation, negationWithSubject, pleasant, fact, duty, still, wishWithoutSubject,
      troubleWithSubject, troubleCount, pleasantCount, factWithoutTrouble, stillWithSubject,
      subjectOfOneself, loss, noSign, wishAndTrivial, weakCount, notes, askedOfTrouble,
      wishOfAnother, wishAndPleasant, wishOfOneselfWithSubject
  }

  private subscript(_ other: Other) -> Double {
    get { values[Self.place(of: other)] }
    set { values[Self.place(of: other)] = newValue }
  }

  private static func place(of other: Other) -> Int { NeedSign.telling.count * 2 + other.rawValue }

  init(_ statement: Statement, after question: Statement?) {
    self[.always] = 1
    takeSigns(statement)
    let subject = Self.strength(statement)
    let asked = question.map(Self.strength) ?? 0
    self[.subject] = subject
    self[.askedAbout] = asked
    let about = max(subject, asked / 2)
    let telling = statement.signs.filter { $0.standing == .live && $0.sign.isTelling }
    let isStrong = telling.contains { !$0.isWeak }
    self[.strongWithSubject] = isStrong ? about : 0
    self[.weakWithSubject] = !isStrong && !telling.isEmpty ? about : 0
    if isStrong {
      self[.kinds] = Double(Set(telling.filter { !$0.isWeak }.map(\.sign)).count - 1)
    }
    takeHushes(statement)
    takeForm(statement, about)
    takeMood(statement, about)
    guard let question else { return }
    takeAnswer(statement, to: question)
  }

  private var wish: Double { values[NeedSign.wish.place ?? 0] }

  private mutating func takeSigns(_ statement: Statement) {
    for sign in statement.signs {
      guard let place = sign.sign.place else { continue }
      switch sign.standing {
      case .live:
        let index = sign.isWeak ? place + NeedSign.telling.count : place
        values[index] = values[index] == 0 ? 1 : 1.5
      case .hushed: self[.hushed] = 1
      case .aside: break
      }
    }
  }

  private static let hushes: [(NeedSign, Other)] = [
    (.solved, .solved), (.denied, .denied), (.well, .well), (.past, .past), (.trivial, .trivial),
    (.oneself, .oneself),
  ]
  private static let moods: [(NeedSign, Other)] = [
    (.pleasant, .pleasant), (.fact, .fact), (.duty, .duty), (.still, .still),
  ]

  private mutating func takeHushes(_ statement: Statement) {
    self[.aside] = statement.hasAside ? 1 : 0
    for (sign, other) in Self.hushes where statement.has(sign) { self[other] = 1 }
  }

  /// Whether a line sounds glad or sorry, or only says how things are.
  private mutating func takeMood(_ statement: Statement, _ about: Double) {
    for (sign, other) in Self.moods where statement.has(sign) { self[other] = 1 }
    let isWish = wish > 0
    self[.wishWithoutSubject] = isWish ? 1 - min(1, about * 1.5) : 0
    self[.wishAndTrivial] = isWish && statement.has(.trivial) ? 1 : 0
    self[.wishOfAnother] = isWish && statement.has(.another) && !statement.has(.oneself) ? 1 : 0
    self[.wishAndPleasant] = isWish && statement.has(.pleasant) ? 1 : 0
    self[.wishOfOneselfWithSubject] = isWish && statement.has(.oneself) ? about : 0
    let troubles = statement.signs.count { $0.sign == .trouble && $0.standing == .live }
    self[.troubleWithSubject] = troubles > 0 ? about : 0
    self[.troubleCount] = min(1, Double(troubles) / 3)
    self[.pleasantCount] = min(1, Double(statement.signs.count { $0.sign == .pleasant }) / 3)
    let isTelling = statement.signs.contains { $0.standing == .live && $0.sign.isTelling }
    self[.factWithoutTrouble] = !isTelling && statement.has(.fact) ? 1 : 0
    self[.stillWithSubject] = statement.has(.still) ? about : 0
    self[.subjectOfOneself] = statement.has(.oneself) ? about : 0
    self[.loss] = statement.has(.past) && statement.has(.now) && statement.has(.negation) ? 1 : 0
    self[.noSign] = isTelling ? 0 : 1
    let weak = statement.signs.count { $0.isWeak && $0.standing == .live && $0.sign.isTelling }
    self[.weakCount] = min(1, Double(weak) / 4)
    self[.notes] = statement.has(.oneself) ? 0 : 1
  }

  private mutating func takeForm(_ statement: Statement, _ about: Double) {
    let length = statement.line.words.count
    self[.question] = statement.line.questions.isEmpty ? 0 : 1
    self[.short] = length < Self.few ? 1 : 0
    self[.long] = length > Self.many ? 1 : 0
    guard statement.has(.negation) else { return }
    self[.negation] = 1
    self[.negationWithSubject] = about
  }

  /// "Yes, please" to an offer says what the offer said.
  private mutating func takeAnswer(_ statement: Statement, to question: Statement) {
    let first = statement.signs.filter { $0.words.lowerBound == 0 }.map(\.sign)
    if first.contains(.refusing) { self[.refuses] = 1 }
    let isOffer = question.signs.contains { $0.sign.isTelling }
    self[.askedOfTrouble] = isOffer ? 1 : 0
    if first.contains(.agreeing), isOffer { self[.agrees] = 1 }
  }

  private static let few = 5
  private static let many = 24

  /// How plainly a need of the field is the subject, up to 1.
  private static func strength(_ statement: Statement) -> Double {
    let subjects = statement.subjects
    let most = subjects.map(\.concept).reduce(0.0) { most, concept in
      max(most, subjects.reduce(0.0) { $1.concept == concept ? $0 + $1.weight : $0 })
    }
    return min(1.5, most) / 1.5
  }

  // MARK: Weighing

  /// What is said outright about a subject of the field is one, however gladly it is said.
  private static let outright = 1.4
  private static let doubtful = 0.0

  /// The logarithm of the odds that the line tells of a need.
  var odds: Double {
    var sum = 0.0
    let weights = Self.weights
    for index in values.indices where values[index] != 0 { sum += values[index] * weights[index] }
    if isOfAnother { return min(sum, Self.doubtful) }
    return isOutright ? max(sum, Self.outright) : sum
  }

  /// It is about a neighbour or colleague, and nothing strong is said of who speaks.
  private var isOfAnother: Bool {
    self[.aside] > 0 && !values[..<NeedSign.telling.count].contains { $0 > 0 }
  }

  private var isOutright: Bool {
    if self[.agrees] > 0 { return self[.askedAbout] > 0.25 }
    return wish > 0 && self[.trivial] == 0
      && max(self[.subject], self[.askedAbout] / 2) > 0.25
  }

  static func weight(of sign: Statement.Sign) -> Double {
    sign.sign.place.map { place in
      weights[sign.isWeak ? place + NeedSign.telling.count : place]
    } ?? 0
  }
}
