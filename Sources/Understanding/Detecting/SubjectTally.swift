internal import Interviewing

/// How much a line says of each need of the field and of each life domain.
///
/// A word counts once for a need and once for a domain, however many phrases it is part of.
struct SubjectTally: Sendable {
  private struct Sum {
    var total = 0.0
    private var last = 0.0
    private var end = -1

    mutating func add(_ weight: Double, _ words: ClosedRange<Int>) {
      if words.lowerBound > end {
        total += weight
        last = weight
      } else if weight > last {
        total += weight - last
        last = weight
      }
      end = max(end, words.upperBound)
    }
  }

  /// For each need of the field; empty when the line names nothing.
  private(set) var concepts: [Double] = []
  /// What its own words say of each domain: half by the need that fits best there, half by all.
  private(set) var own: [Double] = []
  /// What words say of each domain that belong to other needs as well.
  private(set) var shared: [Double] = []

  init() {}

  init(_ subjects: [(concept: Int, weight: Double, words: ClosedRange<Int>)]) {
    guard !subjects.isEmpty else { return }
    var strong = Array(repeating: Sum(), count: NeedConcept.all.count)
    var weak = strong
    var sharedIn = Array(repeating: Sum(), count: Self.domains.count)
    var ownIn = sharedIn
    for (concept, weight, words) in subjects {
      if weight < 1 {
        weak[concept].add(weight, words)
        sharedIn[NeedConcept.domains[concept]].add(weight, words)
      } else {
        strong[concept].add(weight, words)
        ownIn[NeedConcept.domains[concept]].add(weight, words)
      }
    }
    concepts = zip(strong, weak).map { $0.total + $1.total }
    shared = sharedIn.map { min(Self.most, $0.total) }
    own = zip(Self.best(of: strong.map(\.total)), ownIn).map {
      ($0 + min(Self.most, $1.total)) / 2
    }
  }

  /// How plainly a need of the field is the subject, up to 1.
  var strength: Double { min(Self.plain, concepts.max() ?? 0) / Self.plain }

  var isEmpty: Bool { concepts.isEmpty }

  static let domains = LifeDomain.allCases
  private static let most = 4.0
  private static let plain = 1.5

  /// For each domain, the need that fits best there.
  static func best(of concepts: [Double]) -> [Double] {
    var best = Array(repeating: 0.0, count: domains.count)
    for (concept, weight) in concepts.enumerated() {
      let domain = NeedConcept.domains[concept]
      best[domain] = max(best[domain], min(3, weight))
    }
    return best
  }
}
