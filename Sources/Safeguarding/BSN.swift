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
    let found = ranges(in: text)
    guard !found.isEmpty else { return (text, 0) }
    var masked = text
    for range in found.reversed() { masked.replaceSubrange(range, with: mask) }
    return (masked, found.count)
  }

  /// The eleven-test: 9·8·7·6·5·4·3·2·−1, the sum divisible by 11 and not zero.
  package static func passesElevenTest(_ digits: [Int]) -> Bool {
    guard digits.count == 9, digits.contains(where: { $0 != 0 }) else { return false }
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
    return zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11 == 0
  }
}

extension BSN {
  /// Digits that stand together, and what stands between them and the digits before.
  private struct Group {
    let range: Range<String.Index>
    let digits: [Int]
    let gap: Substring
  }

  /// How people write a number in groups; a date or telephone number is grouped otherwise.
  static let groupings: [[Int]] = [
    [9], [3, 3, 3], [4, 2, 3], [2, 2, 2, 3], [8], [4, 4], [2, 3, 3], [4, 2, 2],
  ]

  private static func ranges(in text: String) -> [Range<String.Index>] {
    let groups = groups(in: text)
    var found: [Range<String.Index>] = []
    var index = 0
    while index < groups.count {
      let length = groupings.first {
        isBSN(groups[index...].prefix($0.count), grouped: $0, in: text)
      }?
      .count
      if let length {
        found.append(groups[index].range.lowerBound..<groups[index + length - 1].range.upperBound)
      }
      index += length ?? 1
    }
    return found
  }

  /// Eight digits count only after a word that announces them, with a leading zero.
  private static func isBSN(
    _ groups: ArraySlice<Group>, grouped: [Int], in text: String
  ) -> Bool {
    guard groups.map(\.digits.count) == grouped, let first = groups.first, let last = groups.last,
      isFree(first, last, in: text)
    else { return false }
    let gaps = Set(groups.dropFirst().map(\.gap))
    guard gaps.count <= 1, gaps.allSatisfy({ [" ", ".", "-", "\u{A0}"].contains($0) }) else {
      return false
    }
    let digits = groups.flatMap(\.digits)
    if digits.count == 9 { return passesElevenTest(digits) }
    let before = text[..<first.range.lowerBound].suffix(40).lowercased()
    return announcements.contains(where: before.contains) && passesElevenTest([0] + digits)
  }

  static let announcements = ["bsn", "burgerservice", "sofi", "citizen service"]

  /// Not part of a reference such as X999990019; stuck to the word that announces it, it still counts.
  private static func isFree(_ first: Group, _ last: Group, in text: String) -> Bool {
    let before = text[..<first.range.lowerBound].reversed().prefix { $0.isLetter }.reversed()
    let word = String(before).lowercased()
    let after = text[last.range.upperBound...].first
    return (word.isEmpty || announcements.contains { word.hasPrefix($0) })
      && after?.isLetter != true
  }

  private static func groups(in text: String) -> [Group] {
    var groups: [Group] = []
    var end = text.startIndex
    while let start = text[end...].firstIndex(where: { digit($0) != nil }) {
      let digits = text[start...].prefix { digit($0) != nil }
      groups.append(
        Group(
          range: start..<digits.endIndex, digits: digits.compactMap(digit), gap: text[end..<start]))
      end = digits.endIndex
    }
    return groups
  }

  private static func digit(_ character: Character) -> Int? {
    guard let value = character.wholeNumberValue, (0...9).contains(value) else { return nil }
    return value
  }
}
