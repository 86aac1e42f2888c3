internal import Glibc

package import Interviewing

/// What a statement is about: a need of the field, its life domain, and the words that decided.
package struct NeedSubject: Sendable, Equatable {
  /// Nil when it fits no need of the field well enough.
  package let concept: NeedConcept?
  package let domain: LifeDomain
  package let words: [String]
}

/// What a talk has been about: what was asked last, and what went before it, fading.
struct Course: Sendable {
  private static let fading = 0.5
  /// What somebody said counts for less than what was asked.
  private static let saidWeight = 0.7
  private static let sharedWeight = 0.4
  private static let most = 1.5

  private(set) var asked = SubjectTally()
  /// The words of the question, and those of what was said last, the newest last.
  private(set) var question: Words?
  private(set) var before: [Words] = []
  private(set) var concepts = Array(repeating: 0.0, count: NeedConcept.all.count)
  private(set) var domains = Array(repeating: 0.0, count: SubjectTally.domains.count)

  /// What is known of the words of a line, and how many they are.
  struct Words: Sendable {
    let rows: [LearnedWords.Row]
    let count: Int

    init(of statement: Statement) {
      (rows, count) = (statement.learned, statement.line.words.count)
    }
  }

  mutating func go(onQuestion question: Statement) {
    asked = question.tally
    self.question = Words(of: question)
    go(on: question, weight: 1)
  }

  mutating func go(on statement: Statement) { go(on: statement, weight: Self.saidWeight) }

  private mutating func go(on statement: Statement, weight: Double) {
    go(on: statement.tally, weight: weight)
    before.append(Words(of: statement))
    if before.count > Self.mostBefore { before.removeFirst() }
  }

  /// What was said longer ago says nothing of what is said now.
  private static let mostBefore = 6

  private mutating func go(on tally: SubjectTally, weight: Double) {
    for index in domains.indices { domains[index] *= Self.fading }
    for index in concepts.indices { concepts[index] *= Self.fading }
    guard !tally.isEmpty else { return }
    for index in domains.indices {
      let said = tally.own[index] + Self.sharedWeight * tally.shared[index]
      domains[index] += weight * min(Self.most, said)
    }
    for (index, said) in tally.concepts.enumerated() { concepts[index] += weight * said }
  }
}

/// Finds the life domain of a statement, and in it the need of the field.
package enum DomainClassifier {
  /// What counts beside a line's own words, which count for 1; fitted on talks, each talk judged
  /// by what the others taught, and rounded.
  private static let sharedWeight = 0.95
  private static let askedWeight = 0.75
  private static let askedSharedWeight = 1.5
  private static let courseWeight = 0.8
  /// What a topic list or a tag says of the domain.
  private static let hintWeight = 2.0
  /// What the course of the talk counts for in choosing the need within a domain.
  private static let conceptCourseWeight = 0.4
  /// Less is too little to name a need by.
  private static let enough = 0.75
  /// What the likelihood of a need counts for in choosing it within a domain.
  private static let likelyWeight = 2.0

  // How the words of a line, of the question and of what went before were weighed when they were
  // learned from, and what the rules count for beside them.
  private static let wordWeight = 0.55
  private static let fewWords = 3
  private static let questionWeight = 0.8
  private static let beforeWeight = 0.4
  private static let beforeFading = 0.6
  private static let ruleWeight = 1.6
  /// With less nothing is known of what a line is about.
  private static let leastLikely = 0.1
  /// From here on a word alone, that is no short one, tells of a need.
  private static let tellingWord = 1.0
  private static let shortestTelling = 4

  /// - Parameters:
  ///   - question: what was asked before it.
  ///   - hint: the domain of the topic under which it was said.
  package static func subject(
    of text: String, after question: String? = nil, in language: Language,
    hint: LifeDomain? = nil
  ) -> NeedSubject {
    var course = Course()
    if let question { course.go(onQuestion: Statement(question, in: language)) }
    return subject(of: Statement(text, in: language), in: course, hint: hint)
  }

  static func subject(
    of statement: Statement, in course: Course, hint: LifeDomain? = nil
  ) -> NeedSubject {
    let implied = implied(by: statement)
    let domains = domains(of: statement, implied, in: course, hint)
    let odds = odds(of: statement, in: course)
    var sums = Array(repeating: 0.0, count: domains.count)
    for (need, odds) in odds.enumerated() {
      let domain = LearnedWords.domains[need]
      sums[domain] += likelihood(odds + ruleWeight * domains[domain])
    }
    guard let best = sums.indices.max(by: { sums[$0] < sums[$1] }), sums[best] >= leastLikely
    else { return NeedSubject(concept: nil, domain: hint ?? .other, words: []) }
    let own = statement.tally.concepts
    var weights = Array(repeating: 0.0, count: NeedConcept.all.count)
    for index in NeedConcept.all.indices where NeedConcept.domains[index] == best {
      weights[index] =
        (own.isEmpty ? 0 : own[index]) + implied[index]
        + conceptCourseWeight * min(1.5, course.concepts[index])
    }
    for (need, odds) in odds.enumerated() where LearnedWords.domains[need] == best {
      if let index = LearnedWords.needs[need] { weights[index] += likelyWeight * likelihood(odds) }
    }
    let chosen = weights.indices.max { weights[$0] < weights[$1] } ?? 0
    let isKnown = weights[chosen] >= enough
    return NeedSubject(
      concept: isKnown ? NeedConcept.all[chosen] : nil, domain: SubjectTally.domains[best],
      words: words(of: statement, for: chosen))
  }

  /// What words say of each of the needs that lines were labelled with, as logarithms of odds.
  ///
  /// The more words a line has, the less each says.
  private static func odds(of statement: Statement, in course: Course) -> [Double] {
    var needs = LearnedWords.rareness
    func add(_ words: Course.Words, _ weight: Double) {
      let each = wordWeight / Double(max(fewWords, words.count)).squareRoot()
      LearnedWords.all.add(words.rows, weight: weight * each, to: &needs)
    }
    add(Course.Words(of: statement), 1)
    if let question = course.question { add(question, questionWeight) }
    var weight = beforeWeight
    for words in course.before.reversed() {
      add(words, weight)
      weight *= beforeFading
    }
    return needs
  }

  private static func likelihood(_ odds: Double) -> Double { 1 / (1 + exp(-odds)) }

  /// The words that tell what a line is about: of a phrase of the field, or else the one that
  /// says most of that need.
  private static func words(of statement: Statement, for concept: Int) -> [String] {
    let line = statement.line
    let named = statement.subjects.filter { $0.concept == concept }.map { line.text($0.words) }
    guard named.isEmpty, let need = LearnedWords.needs.firstIndex(of: concept)
    else { return named.unique }
    let weights = line.words.map {
      $0.range.count < shortestTelling ? 0 : LearnedWords.all.weight(of: $0, in: line, for: need)
    }
    guard let most = weights.indices.max(by: { weights[$0] < weights[$1] }),
      weights[most] >= tellingWord
    else { return [] }
    return [line.text(most...most)]
  }

  /// How much the rules say of each domain.
  static func domains(
    of statement: Statement, in course: Course, hint: LifeDomain? = nil
  ) -> [Double] {
    domains(of: statement, implied(by: statement), in: course, hint)
  }

  private static func domains(
    of statement: Statement, _ implied: [Double], in course: Course, _ hint: LifeDomain?
  ) -> [Double] {
    let (own, asked) = (statement.tally, course.asked)
    var domains = SubjectTally.best(of: implied)
    for index in domains.indices {
      domains[index] += courseWeight * course.domains[index]
      if !own.isEmpty { domains[index] += own.own[index] + sharedWeight * own.shared[index] }
      if !asked.isEmpty {
        domains[index] += askedWeight * asked.own[index] + askedSharedWeight * asked.shared[index]
      }
      if SubjectTally.domains[index] == hint { domains[index] += hintWeight }
    }
    return domains
  }

  /// Some signs say what it is about themselves.
  private static func implied(by statement: Statement) -> [Double] {
    var weights = Array(repeating: 0.0, count: NeedConcept.all.count)
    for (sign, key, weight) in telling {
      guard let place = key else { continue }
      if statement.signs.contains(where: { $0.sign == sign && !$0.isWeak && $0.standing == .live })
      {
        weights[place] += weight
      }
    }
    return weights
  }

  private static let telling: [(NeedSign, Int?, Double)] = [
    (.isolation, NeedConcept.place(of: "lonely"), 0.9),
    (.strain, NeedConcept.place(of: "stress"), 0.5),
  ]
}
