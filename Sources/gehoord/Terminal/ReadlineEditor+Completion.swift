internal import Glibc

/// What Tab found, as readline wants it.
extension ReadlineEditor {
  /// The matches as readline wants them: first what takes the place of the word, then each of them.
  static func matches(
    for word: String, _ found: [String]
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    guard let first = found.first else { return nil }
    let common = found.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
    // A note that was found by a word in it has a number that does not begin so.
    let isLonger = common.lowercased().hasPrefix(word.lowercased())
    let all = [found.count == 1 ? first : isLonger ? common : word] + (found.count > 1 ? found : [])
    let matches = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>(
      OpaquePointer(malloc((all.count + 1) * MemoryLayout<UnsafeMutablePointer<CChar>?>.stride)))
    for (index, text) in all.enumerated() { matches?[index] = strdup(text) }
    matches?[all.count] = nil
    return matches
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
