/// Telephone numbers as they are written here, and with a country's number before them.
///
/// Numbers of services (112, 14 0592, 0800, 0900) are nobody's.
enum Phones {
  static func findings(in reading: Reading) -> [PersonalFinding] {
    var found: [PersonalFinding] = []
    var index = 0
    while index < reading.groups.count {
      if let (last, range) = number(from: index, in: reading) {
        found.append(PersonalFinding(range: range, kind: .phone, rule: .telephoneForm))
        index = last
      }
      index += 1
    }
    return found
  }

  /// The last group of digits of the number that begins here, and the range with its plus or bracket.
  private static func number(
    from first: Int, in reading: Reading
  ) -> (last: Int, range: Range<Int>)? {
    let group = reading.groups[first]
    let before = reading.character(at: group.range.lowerBound - 1)
    guard before == "+" || group.digits.first == 0,
      before.map({ !Word.isLetter($0) && $0 != "." }) ?? true,
      let last = lastGroup(from: first, plus: before == "+", in: reading)
    else { return nil }
    let range = start(of: group, last > first, in: reading)..<reading.groups[last].range.upperBound
    return isFree(range, in: reading) ? (last, range) : nil
  }

  private static func lastGroup(from first: Int, plus: Bool, in reading: Reading) -> Int? {
    var digits: [Int] = []
    var last: Int?
    for index in reading.groups.indices[first...].prefix(8) {
      if index > first, !continues(index, in: reading) { break }
      digits += reading.groups[index].digits
      if digits.count > 15 { break }
      let isNumber =
        plus ? isForeign(digits[...]) : fits(digits, in: reading.groups[first...index])
      if isNumber { last = index }
    }
    return last
  }

  /// With the plus, and with a bracket that closes after the first group: `(020) 123 45 67`.
  private static func start(of group: DigitGroup, _ isSplit: Bool, in reading: Reading) -> Int {
    var start = group.range.lowerBound
    if reading.character(at: start - 1) == "+" { start -= 1 }
    let closes = isSplit && reading.character(at: group.range.upperBound) == ")"
    return closes && reading.character(at: start - 1) == "(" ? start - 1 : start
  }

  /// Ten digits in groups of two or more, or `00` and a country's number.
  private static func fits(_ digits: [Int], in groups: ArraySlice<DigitGroup>) -> Bool {
    if digits.starts(with: [0, 0]) { return digits.count > 11 && isForeign(digits.dropFirst(2)) }
    let isService = digits.starts(with: [0, 8, 0]) || digits.starts(with: [0, 9, 0])
    return digits.count == 10 && digits[1] != 0 && !isService
      && groups.allSatisfy { $0.digits.count > 1 }
  }

  /// The digits after a plus; for this country their number is known.
  private static func isForeign(_ digits: ArraySlice<Int>) -> Bool {
    guard digits.first != 0, (9...14).contains(digits.count) else { return false }
    guard digits.starts(with: [3, 1]) else { return true }
    return digits.count == 11 || digits.count == 12 && digits.dropFirst(2).first == 0
  }

  /// Whether a group goes on with the number of the group before it.
  private static func continues(_ index: Int, in reading: Reading) -> Bool {
    let gap = reading.groups[index - 1].range.upperBound..<reading.groups[index].range.lowerBound
    guard (1...3).contains(gap.count) else { return false }
    return reading.scalars[gap].allSatisfy {
      [" ", "\u{A0}", "-", "–", ".", "/", "(", ")"].contains($0)
    }
  }

  /// Not part of a longer code or an amount, and not announced as the number of a thing.
  private static func isFree(_ range: Range<Int>, in reading: Reading) -> Bool {
    if let after = reading.character(at: range.upperBound) {
      let isFollowed = reading.character(at: range.upperBound + 1)?.isDigit == true
      if Word.isLetter(after) || [",", "."].contains(after) && isFollowed { return false }
    }
    return reading.announcement(before: range.lowerBound) != .thing
  }
}
