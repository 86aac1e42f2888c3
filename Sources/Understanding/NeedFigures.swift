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
  private static let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })

  private subscript(name: String) -> Double {
    get { Self.places[name].map { values[$0] } ?? 0 }
    set { if let place = Self.places[name] { values[place] = newValue } }
  }

  init(_ statement: Statement, after question: Statement?) {
    self["always"] = 1
    takeSigns(statement)
    let subject = Self.strength(statement)
    let asked = question.map(Self.strength) ?? 0
    self["subject"] = subject
    self["asked-about"] = asked
    let about = max(subject, asked / 2)
    let telling = statement.signs.filter { $0.standing == .live && $0.sign.isTelling }
    let isStrong = telling.contains { !$0.isWeak }
    self["strong-with-subject"] = isStrong ? about : 0
    self["weak-with-subject"] = !isStrong && !telling.isEmpty ? about : 0
    self["kinds"] = Double(max(0, Set(telling.filter { !$0.isWeak }.map(\.sign)).count - 1))
    takeHushes(statement)
    takeForm(statement, about)
    takeMood(statement, about)
    guard let question else { return }
    takeAnswer(statement, to: question)
  }

  private mutating func takeSigns(_ statement: Statement) {
    for sign in statement.signs {
      guard let place = NeedSign.order[sign.sign] else { continue }
      switch sign.standing {
      case .live:
        let index = sign.isWeak ? place + NeedSign.telling.count : place
        values[index] = values[index] == 0 ? 1 : 1.5
      case .hushed: self["hushed"] = 1
      case .aside: break
      }
    }
  }

  private mutating func takeHushes(_ statement: Statement) {
    self["aside"] = statement.hasAside ? 1 : 0
    for sign in [NeedSign.solved, .denied, .well, .past, .trivial, .oneself]
    where statement.has(sign) {
      self[sign.rawValue] = 1
    }
  }

  /// Whether a line sounds glad or sorry, or only says how things are.
  private mutating func takeMood(_ statement: Statement, _ about: Double) {
    for sign in [NeedSign.pleasant, .fact, .duty, .still] where statement.has(sign) {
      self[sign.rawValue] = 1
    }
    let isWish = self["wish"] > 0
    self["wish-without-subject"] = isWish ? 1 - min(1, about * 1.5) : 0
    self["wish-and-trivial"] = isWish && statement.has(.trivial) ? 1 : 0
    self["wish-of-another"] = isWish && statement.has(.another) && !statement.has(.oneself) ? 1 : 0
    self["wish-and-pleasant"] = isWish && statement.has(.pleasant) ? 1 : 0
    self["wish-of-oneself-with-subject"] = isWish && statement.has(.oneself) ? about : 0
    let troubles = statement.signs.count { $0.sign == .trouble && $0.standing == .live }
    self["trouble-with-subject"] = troubles > 0 ? about : 0
    self["trouble-count"] = min(1, Double(troubles) / 3)
    self["pleasant-count"] = min(1, Double(statement.signs.count { $0.sign == .pleasant }) / 3)
    let isTelling = statement.signs.contains { $0.standing == .live && $0.sign.isTelling }
    self["fact-without-trouble"] = !isTelling && statement.has(.fact) ? 1 : 0
    self["still-with-subject"] = statement.has(.still) ? about : 0
    self["subject-of-oneself"] = statement.has(.oneself) ? about : 0
    self["loss"] = statement.has(.past) && statement.has(.now) && statement.has(.negation) ? 1 : 0
    self["no-sign"] = isTelling ? 0 : 1
    let weak = statement.signs.count { $0.isWeak && $0.standing == .live && $0.sign.isTelling }
    self["weak-count"] = min(1, Double(weak) / 4)
    self["notes"] = statement.has(.oneself) ? 0 : 1
  }

  private mutating func takeForm(_ statement: Statement, _ about: Double) {
    let length = statement.line.words.count
    self["question"] = statement.line.questions.isEmpty ? 0 : 1
    self["short"] = length < Self.few ? 1 : 0
    self["long"] = length > Self.many ? 1 : 0
    guard statement.has(.negation) else { return }
    self["negation"] = 1
    self["negation-with-subject"] = about
  }

  /// "Yes, please" to an offer says what the offer said.
  private mutating func takeAnswer(_ statement: Statement, to question: Statement) {
    let first = statement.signs.filter { $0.words.lowerBound == 0 }.map(\.sign)
    if first.contains(.refusing) { self["refuses"] = 1 }
    let isOffer = question.signs.contains { $0.sign.isTelling }
    self["asked-of-trouble"] = isOffer ? 1 : 0
    if first.contains(.agreeing), isOffer { self["agrees"] = 1 }
  }

  private static let few = 5
  private static let many = 24

  /// How plainly a need of the field is the subject, up to 1.
  private static func strength(_ statement: Statement) -> Double {
    var weights: [Int: Double] = [:]
    for subject in statement.subjects { weights[subject.concept, default: 0] += subject.weight }
    return min(1.5, weights.values.max() ?? 0) / 1.5
  }

  // MARK: Weighing

  /// What is said outright about a subject of the field is one, however gladly it is said.
  private static let outright = 1.4
  private static let doubtful = 0.0

  /// The logarithm of the odds that the line tells of a need.
  var odds: Double {
    let sum = zip(values, Self.weights).reduce(0) { $0 + $1.0 * $1.1 }
    if isOfAnother { return min(sum, Self.doubtful) }
    return isOutright ? max(sum, Self.outright) : sum
  }

  /// It is about a neighbour or colleague, and nothing strong is said of who speaks.
  private var isOfAnother: Bool {
    self["aside"] > 0 && !NeedSign.telling.contains { self[$0.rawValue] > 0 }
  }

  private var isOutright: Bool {
    if self["agrees"] > 0 { return self["asked-about"] > 0.25 }
    return self["wish"] > 0 && self["trivial"] == 0
      && max(self["subject"], self["asked-about"] / 2) > 0.25
  }

  static func weight(of sign: Statement.Sign) -> Double {
    NeedSign.order[sign.sign].map { place in
      weights[sign.isWeak ? place + NeedSign.telling.count : place]
    } ?? 0
  }
}
