extension BSN {
  /// Numbers that pass the eleven-test and are not said to be something else.
  ///
  /// The gate masks more (`masking`): before the disk every such number counts. Here a person decides,
  /// so a customer number that happens to pass is left out.
  static func findings(in reading: Reading) -> [PersonalFinding] {
    var found: [PersonalFinding] = []
    var index = 0
    while index < reading.groups.count {
      let count = groupings.first { isNumber($0, from: index, in: reading) }?.count
      if let count {
        let end = reading.groups[index + count - 1].range.upperBound
        found.append(
          PersonalFinding(
            range: reading.groups[index].range.lowerBound..<end, kind: .bsn, rule: .elevenTest))
      }
      index += count ?? 1
    }
    return found
  }

  private static func isNumber(_ grouping: [Int], from first: Int, in reading: Reading) -> Bool {
    let groups = reading.groups[first...].prefix(grouping.count)
    guard groups.count == grouping.count,
      zip(groups, grouping).allSatisfy({ $0.digits.count == $1 }), areJoined(groups, in: reading),
      let start = groups.first?.range.lowerBound, let end = groups.last?.range.upperBound,
      isFree(start..<end, in: reading)
    else { return false }
    let digits = groups.flatMap { $0.digits }
    let announcement = reading.announcement(before: start) ?? reading.announcement(after: end)
    if digits.count == 8 { return announcement == .person && passesElevenTest([0] + digits) }
    return announcement != .thing && passesElevenTest(digits)
  }

  /// One and the same sign between the groups.
  private static func areJoined(_ groups: ArraySlice<DigitGroup>, in reading: Reading) -> Bool {
    var sign: Unicode.Scalar?
    for index in groups.indices.dropFirst() {
      let gap = groups[index - 1].range.upperBound..<groups[index].range.lowerBound
      let here = reading.scalars[gap.lowerBound]
      guard gap.count == 1, [" ", "\u{A0}", ".", "-"].contains(here), sign == nil || sign == here
      else { return false }
      sign = here
    }
    return true
  }

  private static func isFree(_ range: Range<Int>, in reading: Reading) -> Bool {
    if let after = reading.character(at: range.upperBound), Word.isLetter(after) { return false }
    guard let before = reading.character(at: range.lowerBound - 1) else { return true }
    if before == "+" { return false }
    guard Word.isLetter(before) else { return true }
    let word = reading.words[max(0, reading.word(from: range.lowerBound) - 1)].key
    return announcements.contains { word.hasPrefix($0) }
  }
}
