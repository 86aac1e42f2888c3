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
  private(set) var concepts = Array(repeating: 0.0, count: NeedConcept.all.count)
  private(set) var domains = Array(repeating: 0.0, count: SubjectTally.domains.count)

  mutating func go(onQuestion question: Statement) {
    asked = question.tally
    go(on: question.tally, weight: 1)
  }

  mutating func go(on statement: Statement) { go(on: statement.tally, weight: Self.saidWeight) }

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
  private static let hintWeight = 1.0
  /// What the course of the talk counts for in choosing the need within a domain.
  private static let conceptCourseWeight = 0.4
  /// Less is too little to name a need by.
  private static let enough = 0.75

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
    guard let best = domains.indices.max(by: { domains[$0] < domains[$1] }), domains[best] > 0
    else { return NeedSubject(concept: nil, domain: hint ?? .other, words: []) }
    let own = statement.tally.concepts
    var chosen: (concept: Int, weight: Double)?
    for index in NeedConcept.all.indices where NeedConcept.domains[index] == best {
      let weight =
        (own.isEmpty ? 0 : own[index]) + implied[index]
        + conceptCourseWeight * min(1.5, course.concepts[index])
      if weight > chosen?.weight ?? 0 { chosen = (index, weight) }
    }
    let words = statement.subjects.filter { $0.concept == chosen?.concept }.map {
      statement.line.text($0.words)
    }
    let isKnown = chosen.map { $0.weight >= enough } ?? false
    return NeedSubject(
      concept: isKnown ? chosen.map { NeedConcept.all[$0.concept] } : nil,
      domain: SubjectTally.domains[best], words: words.unique)
  }

  /// How much speaks for each domain.
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
