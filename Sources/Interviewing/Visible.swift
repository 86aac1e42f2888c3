/// A text as it may be shown on a terminal: control characters and direction controls become marks
/// that can be seen, so that nothing somebody typed or imported can steer the screen.
///
/// C0 (but newline and tab), DEL, C1 (U+0080–U+009F), U+202A–U+202E and U+2066–U+2069.
package func visible(_ text: some StringProtocol) -> String {
  guard text.unicodeScalars.contains(where: { marker(for: $0) != nil }) else { return String(text) }
  var shown = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if let mark = marker(for: scalar) {
      shown.append(contentsOf: mark.unicodeScalars)
    } else {
      shown.append(scalar)
    }
  }
  return String(shown)
}

private func marker(for scalar: UnicodeScalar) -> String? {
  switch scalar {
  case "\n", "\t": nil
  // The control pictures U+2400–U+241F show C0 one by one.
  case "\0"..."\u{1F}": UnicodeScalar(0x2400 + scalar.value).map { String($0) }
  case "\u{7F}": "␡"
  case "\u{80}"..."\u{9F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{200E}",
    "\u{200F}":
    "⟨U+\(String(scalar.value, radix: 16, uppercase: true))⟩"
  default: nil
  }
}

/// The known word nearest to another: at most a third of its letters differ.
package func nearest(to word: String, among known: some Sequence<String>) -> String? {
  let word = word.lowercased()
  guard word.utf8.count <= 64 else { return nil }
  return known.map { ($0, distance(word, $0.lowercased())) }
    .filter {
      $0.1 <= max(1, min(word.count, $0.0.count) / 3) || $0.0.hasPrefix(word) && word.count > 2
    }
    .min { $0.1 < $1.1 }?.0
}

/// The number of letters to add, take out, change or swap to make one word of the other.
private func distance(_ left: String, _ right: String) -> Int {
  let (left, right) = (Array(left), Array(right))
  var before: [Int] = []
  var last = Array(0...right.count)
  for i in left.indices {
    var row = [i + 1]
    for j in right.indices {
      var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        cost = min(cost, before[j - 1] + 1)
      }
      row.append(cost)
    }
    (before, last) = (last, row)
  }
  return last[right.count]
}
