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
        let words = loose.words(of: statement.text, statement.subject.domain)
        if let group = loose.group(nearestTo: words) {
          groups[group].append(number)
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
  /// What a statement is compared by, without its words.
  private struct Size {
    let group: Int
    let stems: Int
    let runs: Int
    let domain: LifeDomain
  }

  private var sizes: [Size] = []
  /// The statements that have each stem, and each run, by its number.
  private var byStem: [[Int32]] = []
  private var byRun: [[Int32]] = []
  /// How many stems (above) and runs (below) each shares with the one that is looked at; else nothing.
  private var shared: [UInt64] = []
  private var touched: [Int32] = []
  private var parts = WordParts()

  private static let oneStem: UInt64 = 1 << 32
  private static let oneRun: UInt64 = 1

  mutating func words(of text: String, _ domain: LifeDomain) -> NumberedWords {
    let words = NumberedWords(text, domain, &parts)
    while byStem.count < parts.stemCount { byStem.append([]) }
    while byRun.count < parts.runCount { byRun.append([]) }
    return words
  }

  mutating func add(_ statement: NumberedWords, in group: Int) {
    let number = Int32(sizes.count)
    for stem in statement.stems { byStem[stem].append(number) }
    for run in statement.runs { byRun[run].append(number) }
    sizes.append(
      Size(
        group: group, stems: statement.stems.count, runs: statement.runs.count,
        domain: statement.domain))
    shared.append(0)
  }

  /// The group of the statement most alike, the first of equals, which it joins; nil when none is
  /// alike enough.
  mutating func group(nearestTo other: NumberedWords) -> Int? {
    touched.removeAll(keepingCapacity: true)
    for stem in other.stems { count(byStem[stem], Self.oneStem) }
    for run in other.runs { count(byRun[run], Self.oneRun) }
    var nearest: (number: Int32, likeness: Double)?
    for number in touched {
      let likeness = likeness(of: Int(number), to: other)
      guard likeness >= Likeness.alike else { continue }
      if let (first, most) = nearest, (most, -first) > (likeness, -number) { continue }
      nearest = (number, likeness)
    }
    let found = nearest.map { Int($0.number) }
    // One with just the same words stands for both: of equals the first is nearest.
    if let found, !isSame(found, as: other) { add(other, in: sizes[found].group) }
    for number in touched { shared[Int(number)] = 0 }
    return found.map { sizes[$0].group }
  }

  private mutating func count(_ numbers: [Int32], _ one: UInt64) {
    for number in numbers {
      if shared[Int(number)] == 0 { touched.append(number) }
      shared[Int(number)] += one
    }
  }

  private func sharedCount(_ number: Int) -> (stems: Int, runs: Int) {
    (Int(shared[number] >> 32), Int(shared[number] & 0xFFFF_FFFF))
  }

  private func likeness(of number: Int, to other: NumberedWords) -> Double {
    let (size, shared) = (sizes[number], sharedCount(number))
    return Likeness.degree(
      stems: Likeness.dice(shared.stems, size.stems + other.stems.count),
      runs: Likeness.dice(shared.runs, size.runs + other.runs.count),
      isSameDomain: size.domain == other.domain)
  }

  private func isSame(_ number: Int, as other: NumberedWords) -> Bool {
    let (size, shared) = (sizes[number], sharedCount(number))
    return size.domain == other.domain
      && shared.stems == size.stems && shared.stems == other.stems.count
      && shared.runs == size.runs && shared.runs == other.runs.count
  }
}

/// The stems and runs of letters of words, each by a number; most words come again and again.
private struct WordParts {
  private var known: [Substring: (stems: [Int], runs: [Int])] = [:]
  private var stems: [Stem: Int] = [:]
  private var runs: [String: Int] = [:]

  var stemCount: Int { stems.count }
  var runCount: Int { runs.count }

  mutating func of(_ word: Substring) -> (stems: [Int], runs: [Int]) {
    if let parts = known[word] { return parts }
    let parts = (
      stems: Stem.all(of: word).map { Self.number(of: $0, in: &stems) },
      runs: Likeness.runs(of: word).map { Self.number(of: $0, in: &runs) }
    )
    known[word] = parts
    return parts
  }

  private static func number<Part: Hashable>(of part: Part, in known: inout [Part: Int]) -> Int {
    if let number = known[part] { return number }
    known[part] = known.count
    return known.count - 1
  }
}

/// The stems and runs of one statement, by their numbers.
private struct NumberedWords {
  let stems: Set<Int>
  let runs: Set<Int>
  let domain: LifeDomain

  init(_ text: String, _ domain: LifeDomain, _ parts: inout WordParts) {
    var (stems, runs): (Set<Int>, Set<Int>) = ([], [])
    for word in Likeness.words(of: text) {
      let found = parts.of(word)
      stems.formUnion(found.stems)
      runs.formUnion(found.runs)
    }
    (self.stems, self.runs, self.domain) = (stems, runs, domain)
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
    let words = Self.words(of: text)
    stems = words.reduce(into: []) { $0.formUnion(Stem.all(of: $1)) }
    runs = words.reduce(into: []) { $0.formUnion(Self.runs(of: $1)) }
    self.domain = domain
  }

  static func runs(of word: Substring) -> [String] {
    let letters = Array(word)
    guard letters.count > 4 else { return [String(word)] }
    return (0...letters.count - 4).map { String(letters[$0..<$0 + 4]) }
  }

  func likeness(to other: Likeness) -> Double {
    Self.degree(
      stems: Self.dice(stems.intersection(other.stems).count, stems.count + other.stems.count),
      runs: Self.dice(runs.intersection(other.runs).count, runs.count + other.runs.count),
      isSameDomain: domain == other.domain)
  }

  static func degree(stems: Double, runs: Double, isSameDomain: Bool) -> Double {
    let shared = stems * 0.6 + runs * 0.4
    return isSameDomain ? shared + 0.08 : shared / 2
  }

  static func dice(_ shared: Int, _ all: Int) -> Double {
    all == 0 ? 0 : 2 * Double(shared) / Double(all)
  }

  /// The words of a text that tell what it is about.
  static func words(of text: String) -> [Substring] {
    let lower = text.lowercased()
    guard lower.utf8.allSatisfy({ $0 < 0x80 }) else {
      return lower.split { !$0.isLetter }.filter { $0.count > 3 && !ordinary.contains($0) }
    }
    // The same where every letter is a byte.
    return lower.utf8.split { !(0x61...0x7A).contains($0) }.lazy
      .filter { $0.count > 3 }.map { Substring($0) }.filter { !ordinary.contains($0) }
  }
}
