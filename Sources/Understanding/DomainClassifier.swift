package import Interviewing

/// What a statement is about: a need of the field, its life domain, and the words that decided.
package struct NeedSubject: Sendable, Equatable {
  /// Nil when it fits no need of the field well enough.
  package let concept: NeedConcept?
  package let domain: LifeDomain
  package let words: [String]
}

/// What a talk has been about of late: each need of the field with how much was said of it.
struct Course: Sendable {
  /// What a question counts for, and an answer, in what follows.
  static let asked = 1.0
  static let said = 0.7
  /// With every line, what went before counts for less.
  private static let fading = 0.5

  private(set) var weights = Array(repeating: 0.0, count: NeedConcept.all.count)

  mutating func go(on statement: Statement, weight: Double) {
    for index in weights.indices { weights[index] *= Self.fading }
    for subject in statement.subjects { weights[subject.concept] += subject.weight * weight }
  }
}

/// Finds the life domain of a statement.
package enum DomainClassifier {
  /// What the course of the talk counts for beside the line's own words.
  private static let courseWeight = 0.4
  /// Words in the part of a line that tells of the need count for more.
  private static let tellingWeight = 1.6
  /// What a topic list or a tag says of the domain.
  private static let hintWeight = 0.7
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
    if let question { course.go(on: Statement(question, in: language), weight: Course.asked) }
    return subject(of: Statement(text, in: language), in: course, hint: hint)
  }

  static func subject(
    of statement: Statement, in course: Course, hint: LifeDomain? = nil
  ) -> NeedSubject {
    var weights = course.weights.map { min(1.5, $0) * courseWeight }
    let telling = Set(
      statement.signs.filter { $0.standing == .live && $0.sign.isTelling }.map(\.segment))
    for (concept, weight, words) in statement.subjects {
      let isTelling = telling.contains(statement.segments[words.lowerBound])
      weights[concept] += weight * (isTelling ? tellingWeight : 1)
    }
    for sign in statement.signs where sign.standing == .live && !sign.isWeak {
      for (concept, weight) in implied[sign.sign] ?? [] { weights[concept] += weight }
    }
    if let hint {
      for index in weights.indices where weights[index] > 0 && domains[index] == hint {
        weights[index] += hintWeight
      }
    }
    return chosen(weights, statement, hint)
  }

  private static func chosen(
    _ weights: [Double], _ statement: Statement, _ hint: LifeDomain?
  ) -> NeedSubject {
    guard let best = weights.indices.max(by: { weights[$0] < weights[$1] }), weights[best] > 0
    else {
      return NeedSubject(concept: nil, domain: hint ?? .other, words: [])
    }
    let concept = NeedConcept.all[best]
    let words = statement.subjects.filter { $0.concept == best }.map {
      statement.line.text($0.words)
    }
    return NeedSubject(
      concept: weights[best] >= enough ? concept : nil,
      domain: weights[best] >= enough ? concept.domain : hint ?? concept.domain,
      words: words.unique)
  }

  private static let domains = NeedConcept.all.map(\.domain)

  /// Some signs say what it is about themselves.
  private static let implied: [NeedSign: [(Int, Double)]] = [
    .isolation: concepts(["lonely": 0.9]), .strain: concepts(["stress": 0.5]),
  ]

  private static func concepts(_ weights: [String: Double]) -> [(Int, Double)] {
    weights.compactMap { key, weight in
      NeedConcept.all.firstIndex { $0.key == key }.map { ($0, weight) }
    }
  }
}
