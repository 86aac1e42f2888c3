/// Dutch citizen service numbers.
///
/// The law (UAVG art. 46) lets few organisations keep one, so they are masked before a line reaches
/// the disk, with or without a word that announces them.
package enum BSN {
  /// What stands in a line where a number was.
  package static let mask = "[BSN]"

  /// The text with every number that passes the eleven-test masked, and how many there were.
  ///
  /// Nine digits, with single spaces, dots or dashes between them if the writer liked; eight only
  /// after a word such as *bsn*, as many eight-digit numbers are dates.
  package static func masking(_ text: String) -> (text: String, count: Int) {
    let runs = digitRuns(in: text).filter { isBSN($0, in: text) }
    guard !runs.isEmpty else { return (text, 0) }
    var masked = text
    for run in runs.reversed() { masked.replaceSubrange(run.range, with: mask) }
    return (masked, runs.count)
  }

  /// The eleven-test: 9·8·7·6·5·4·3·2·−1, the sum divisible by 11 and not zero.
  package static func passesElevenTest(_ digits: [Int]) -> Bool {
    guard digits.count == 9, digits.contains(where: { $0 != 0 }) else { return false }
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
    return zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11 == 0
  }
}

extension BSN {
  private struct DigitRun {
    var range: Range<String.Index>
    var digits: [Int]
  }

  private static func isBSN(_ run: DigitRun, in text: String) -> Bool {
    if run.digits.count == 9 { return passesElevenTest(run.digits) }
    guard run.digits.count == 8 else { return false }
    let before = text[..<run.range.lowerBound].suffix(40).lowercased()
    let isAnnounced = ["bsn", "burgerservice", "sofi", "citizen service"].contains(
      where: before.contains)
    return isAnnounced && passesElevenTest([0] + run.digits)
  }

  /// Runs of digits with at most one separator between two of them, not stuck to a letter.
  private static func digitRuns(in text: String) -> [DigitRun] {
    var runs: [DigitRun] = []
    var index = text.startIndex
    while let start = text[index...].firstIndex(where: { digit($0) != nil }) {
      var run = DigitRun(range: start..<start, digits: [])
      var here = start
      while here < text.endIndex {
        let character = text[here]
        let after = text.index(after: here)
        if let value = digit(character) {
          run.digits.append(value)
          run.range = start..<after
        } else if !isSeparator(character) || after == text.endIndex || digit(text[after]) == nil {
          break
        }
        here = after
      }
      if !touchesLetter(run.range, in: text) { runs.append(run) }
      index = max(here, text.index(after: start))
    }
    return runs
  }

  private static func digit(_ character: Character) -> Int? {
    guard let value = character.wholeNumberValue, (0...9).contains(value) else { return nil }
    return value
  }

  private static func isSeparator(_ character: Character) -> Bool {
    character == " " || character == "." || character == "-" || character == "\u{A0}"
  }

  private static func touchesLetter(_ range: Range<String.Index>, in text: String) -> Bool {
    let before =
      range.lowerBound > text.startIndex ? text[text.index(before: range.lowerBound)] : " "
    let after = range.upperBound < text.endIndex ? text[range.upperBound] : " "
    return before.isLetter || after.isLetter || before == "+"
  }
}
