package import Interviewing

/// The names of the people in this talk, known while the program runs; on disk stands their alias.
package struct Pseudonyms: Sendable, Equatable {
  private var names: [(name: String, alias: Alias)] = []

  package init() {}

  package static func == (left: Pseudonyms, right: Pseudonyms) -> Bool {
    left.names.elementsEqual(right.names) { $0 == $1 }
  }

  package mutating func add(_ name: String, for alias: Alias) {
    names.removeAll { $0.alias == alias }
    names.append((name, alias))
  }

  package func name(of alias: Alias) -> String? { names.first { $0.alias == alias }?.name }

  package func alias(of name: String) -> Alias? {
    let name = name.lowercased()
    return names.first { $0.name.lowercased() == name }?.alias
  }

  /// The text as it may be kept: each name, or telling part of one, replaced by the alias.
  package func concealing(_ text: String) -> String {
    var text = text
    for (name, alias) in whole + parts { text = text.replacingWord(name, with: alias.description) }
    return text
  }

  /// The text as the people in the room know it: each alias replaced by the name.
  package func revealing(_ text: String) -> String {
    guard !names.isEmpty, text.utf8.contains(UInt8(ascii: "p")) else { return text }
    var text = text
    for (name, alias) in names { text = text.replacingWord(alias.description, with: name) }
    return text
  }

  /// Whole names, the longest first: *Ali Demir* before *Ali*.
  private var whole: [(String, Alias)] {
    names.map { ($0.name, $0.alias) }.sorted { $0.0.count > $1.0.count }
  }

  /// Telling parts that are nobody's whole name.
  private var parts: [(String, Alias)] {
    let taken = Set(names.map { $0.name.lowercased() })
    return names.flatMap { name, alias in
      Self.tellingParts(of: name).filter { !taken.contains($0.lowercased()) }.map { ($0, alias) }
    }
  }

  /// The words of a longer name that by themselves tell who it is.
  static func tellingParts(of name: String) -> [String] {
    words(of: name).filter { $0.count > 2 && !ordinary.contains($0.lowercased()) }
  }

  /// The words of a longer name that tell who it is only with their capital: *Roos* of *Roos Dijk*.
  static func everydayParts(of name: String) -> [String] {
    words(of: name).filter { isEverydayName($0) }
  }

  static func isEverydayName(_ word: String) -> Bool {
    let word = word.lowercased()
    return ordinary.contains(word) && !tellingNothing.contains(word)
  }

  private static func words(of name: String) -> [String] {
    let words = name.split { !$0.isLetter && $0 != "-" && $0 != "'" }.map(String.init)
    return words.count > 1 ? words : []
  }

  /// Words in front of or inside names that tell nothing.
  private static let tellingNothing: Set<String> = [
    "oom", "tante", "opa", "oma", "mevrouw", "meneer", "mijnheer", "heer", "juf", "meester", "van",
    "der", "den", "het", "een", "ten", "ter", "abu", "umm", "ibn", "bin", "bint", "uncle", "aunt",
    "mister", "miss", "missus", "madam", "the",
  ]

  /// Words in front of or inside names that tell nothing, and names that are everyday words too: the
  /// former are never replaced alone, the latter only as written, with their capital.
  fileprivate static let ordinary = tellingNothing.union([
    "wil", "roos", "bloem", "mark", "will", "rose", "hope", "grace", "joy", "faith", "may", "june",
    "april", "august", "fleur", "lente", "zomer", "storm",
    "bas", "bart", "tijn", "guus", "kees", "jan", "piet", "lan", "hoop", "vrede", "lief", "sterre",
    "noor", "rob", "bill", "sue", "jack", "pat", "art", "dean", "frank", "grant", "miles", "summer",
    "dawn", "eve", "iris", "jade", "ivy", "lily", "ruby", "pearl", "amber", "olive", "daisy",
  ])
}

extension String {
  /// Replaces a whole word, whatever its case; a name that is also an everyday word only as written.
  fileprivate func replacingWord(_ word: String, with alias: String) -> String {
    let isOrdinary = Pseudonyms.ordinary.contains(word.lowercased())
    var result = ""
    var rest = self[...]
    while let range = rest.wordRange(of: word, exactly: isOrdinary) {
      result += rest[..<range.lowerBound] + alias
      rest = rest[range.upperBound...]
    }
    return result + rest
  }
}

extension Substring {
  /// Where a word stands by itself, or with the `s` of possession.
  fileprivate func wordRange(of word: String, exactly: Bool) -> Range<Index>? {
    let wanted = Array(exactly ? word : word.lowercased())
    guard let first = wanted.first else { return nil }
    var index = startIndex
    while let start = self[index...].firstIndex(where: {
      ($0 == first) || (!exactly && $0.lowercased() == String(first))
    }) {
      index = self.index(after: start)
      if start > base.startIndex, base[base.index(before: start)].isWordPart { continue }
      guard let end = self.index(start, offsetBy: wanted.count, limitedBy: endIndex) else {
        continue
      }
      let found = exactly ? String(self[start..<end]) : self[start..<end].lowercased()
      if found == String(wanted), endsWord(at: end) { return start..<end }
    }
    return nil
  }

  private func endsWord(at end: Index) -> Bool {
    guard end < endIndex, self[end].isWordPart else { return true }
    guard self[end] == "s" else { return false }
    let after = self.index(after: end)
    return after == endIndex || !self[after].isWordPart
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber }
}
