internal import Interviewing

/// Brings the same need in other words together, over conversations.
///
/// Where a need of the field fits, that is the group; what is left goes by shared stems, shared
/// runs of letters, and the life domain.
package enum Grouping {
  /// - Returns: the numbers of the statements that tell of one need, in the order they were heard.
  package static func groups(of statements: [(text: String, subject: NeedSubject)]) -> [[Int]] {
    var groups: [[Int]] = []
    var known: [NeedConcept: Int] = [:]
    var loose: [(group: Int, words: Likeness)] = []
    for (number, statement) in statements.enumerated() {
      if let concept = statement.subject.concept {
        if let group = known[concept] {
          groups[group].append(number)
          continue
        }
        known[concept] = groups.count
      } else {
        let words = Likeness(statement.text, statement.subject.domain)
        let nearest = loose.map { ($0.group, $0.words.likeness(to: words)) }.max { $0.1 < $1.1 }
        if let nearest, nearest.1 >= Likeness.alike {
          groups[nearest.0].append(number)
          loose.append((nearest.0, words))
          continue
        }
        loose.append((groups.count, words))
      }
      groups.append([number])
    }
    return groups
  }
}

/// What two statements are compared by.
struct Likeness: Sendable {
  /// From here on two statements are taken for the same need.
  static let alike = 0.34

  private let stems: Set<Stem>
  private let runs: Set<String>
  private let domain: LifeDomain

  static let ordinary = Set(
    "niet geen voor maar want heel wel ook dan nog naar dat die deze het een van met over door niks zijn hebben kunnen willen moeten zou graag alles altijd with that this have would like want very just also from they them"
      .split(separator: " "))

  init(_ text: String, _ domain: LifeDomain) {
    let words = text.lowercased().split { !$0.isLetter }
      .filter { $0.count > 3 && !Self.ordinary.contains($0) }
    stems = words.reduce(into: []) { $0.formUnion(Stem.all(of: $1)) }
    runs = words.reduce(into: []) { $0.formUnion(Self.runs(of: $1)) }
    self.domain = domain
  }

  private static func runs(of word: Substring) -> [String] {
    let letters = Array(word)
    guard letters.count > 4 else { return [String(word)] }
    return (0...letters.count - 4).map { String(letters[$0..<$0 + 4]) }
  }

  func likeness(to other: Likeness) -> Double {
    let shared = Self.dice(stems, other.stems) * 0.6 + Self.dice(runs, other.runs) * 0.4
    return domain == other.domain ? shared + 0.08 : shared / 2
  }

  private static func dice<T>(_ one: Set<T>, _ other: Set<T>) -> Double {
    let all = one.count + other.count
    return all == 0 ? 0 : 2 * Double(one.intersection(other).count) / Double(all)
  }
}
