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
    var loose = LooseStatements()
    for (number, statement) in statements.enumerated() {
      if let concept = statement.subject.concept {
        if let group = known[concept] {
          groups[group].append(number)
          continue
        }
        known[concept] = groups.count
      } else {
        let words = Likeness(statement.text, statement.subject.domain)
        if let group = loose.group(nearestTo: words) {
          groups[group].append(number)
          loose.add(words, in: group)
          continue
        }
        loose.add(words, in: groups.count)
      }
      groups.append([number])
    }
    return groups
  }
}

/// Statements that fit no need of the field, by the stems and runs of letters in them: only those
/// that share one need to be compared.
private struct LooseStatements {
  private var groups: [Int] = []
  private var words: [Likeness] = []
  private var byStem: [Stem: [Int]] = [:]
  private var byRun: [String: [Int]] = [:]

  mutating func add(_ likeness: Likeness, in group: Int) {
    for stem in likeness.stems { byStem[stem, default: []].append(groups.count) }
    for run in likeness.runs { byRun[run, default: []].append(groups.count) }
    groups.append(group)
    words.append(likeness)
  }

  /// The group of the statement most alike, the first of equals; nil when none is alike enough.
  func group(nearestTo other: Likeness) -> Int? {
    var shared: [Int: (stems: Int, runs: Int)] = [:]
    for stem in other.stems {
      for number in byStem[stem] ?? [] { shared[number, default: (0, 0)].stems += 1 }
    }
    for run in other.runs {
      for number in byRun[run] ?? [] { shared[number, default: (0, 0)].runs += 1 }
    }
    var nearest: (number: Int, likeness: Double)?
    for (number, count) in shared {
      let likeness = words[number].likeness(to: other, sharing: count)
      guard likeness >= Likeness.alike else { continue }
      if let (first, most) = nearest, (most, -first) > (likeness, -number) { continue }
      nearest = (number, likeness)
    }
    return nearest.map { groups[$0.number] }
  }
}

/// What two statements are compared by.
struct Likeness: Sendable {
  /// From here on two statements are taken for the same need.
  static let alike = 0.34

  let stems: Set<Stem>
  let runs: Set<String>
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

  /// - Parameter count: how many stems and runs are in both.
  func likeness(to other: Likeness, sharing count: (stems: Int, runs: Int)) -> Double {
    let shared =
      Self.dice(count.stems, stems.count + other.stems.count) * 0.6
      + Self.dice(count.runs, runs.count + other.runs.count) * 0.4
    return domain == other.domain ? shared + 0.08 : shared / 2
  }

  private static func dice(_ shared: Int, _ all: Int) -> Double {
    all == 0 ? 0 : 2 * Double(shared) / Double(all)
  }
}
