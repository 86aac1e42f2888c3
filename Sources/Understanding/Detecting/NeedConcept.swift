package import Interviewing

/// A need that the field knows, under which the same need in other words comes together.
package struct NeedConcept: Sendable, Equatable, Hashable {
  package let key: String
  package let domain: LifeDomain
  /// As it reads in a list of needs.
  package let nl: String
  package let en: String

  package var name: Bilingual { Bilingual(nl: nl, en: en) }

  package static func == (left: NeedConcept, right: NeedConcept) -> Bool { left.key == right.key }
  package func hash(into hasher: inout Hasher) { hasher.combine(key) }

  struct Phrase: Sendable {
    let words: Substring
    let weight: Double
  }

  /// The words it shows in.
  let phrases: [Phrase]

  static let all = [
    work, civic, parenting, health, affairs, leisure, digital, money,
  ].flatMap(list)

  /// The place of each one's domain among all domains.
  static let domains = all.map { LifeDomain.allCases.firstIndex(of: $0.domain) ?? 0 }

  package static subscript(_ key: String) -> NeedConcept? { place(of: key).map { all[$0] } }

  static func place(of key: String) -> Int? { all.firstIndex { $0.key == key } }

  /// Reads a table: `key domain = name = name in English`, and below it, further in, its words;
  /// those in a row that begins with `?` belong to other needs as well.
  private static func list(_ table: String) -> [NeedConcept] {
    var rows: [(head: Substring, phrases: [Phrase])] = []
    for line in table.split(separator: "\n") {
      if line.hasPrefix(" ") {
        guard !rows.isEmpty else { continue }
        rows[rows.count - 1].phrases += phrases(of: line)
      } else {
        rows.append((line, []))
      }
    }
    return rows.compactMap { NeedConcept(head: $0.head, phrases: $0.phrases) }
  }

  private static func phrases(of row: Substring) -> [Phrase] {
    let words = row.drop { $0 == " " }
    let isShared = words.hasPrefix("?")
    return words.dropFirst(isShared ? 2 : 0).split(separator: ",").map { phrase in
      // The more words in it, the surer it is.
      let length = phrase.split(separator: " ").count { $0.first != "." }
      return Phrase(
        words: phrase,
        weight: isShared ? sharedWeight : 1 + lengthWeight * Double(length - 1))
    }
  }

  private static let sharedWeight = 0.4
  private static let lengthWeight = 0.35

  private init?(head: Substring, phrases: [Phrase]) {
    let parts = head.split(separator: "=").map { $0.trimmed }
    let words = (parts.first ?? "").split(separator: " ")
    guard parts.count == 3, words.count == 2, let domain = LifeDomain(rawValue: String(words[1]))
    else { return nil }
    key = String(words[0])
    self.domain = domain
    (nl, en) = (parts[1], parts[2])
    self.phrases = phrases
  }
}
