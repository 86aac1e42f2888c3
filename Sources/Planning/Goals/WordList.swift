/// Words that tell what a goal is about: people, places, activities, who does things.
///
/// A word also counts as the last part of a longer one: `buurtmoeders` are mothers, a `leeskring` is a
/// circle.
struct WordList: Sendable {
  private let whole: Set<String>
  private let endings: Set<String>

  /// Words on lines; those behind a dash only count as the end of a longer word.
  init(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    whole = Set(words.filter { !$0.hasPrefix("-") })
    endings = Set(words.map { $0.hasPrefix("-") ? String($0.dropFirst()) : $0 })
  }

  func contains(_ key: String) -> Bool {
    if whole.contains(key) { return true }
    guard key.utf8.count < 60 else { return false }
    var end = key.dropFirst(3)
    while end.count > 2 {
      if endings.contains(String(end.first == "-" ? end.dropFirst() : end)) { return true }
      end = end.dropFirst()
    }
    return false
  }

  /// Only as a word by itself.
  func containsWhole(_ key: String) -> Bool { whole.contains(key) }
}
