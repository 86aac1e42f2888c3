/// Telephone numbers as they are written here, and with a country's number before them.
///
/// Numbers of services (112, 14 0592, 0800, 0900) are nobody's.
enum Phones {
  static func findings(in reading: Reading) -> [Finding] {
    var found: [Finding] = []
    var index = 0
    while index < reading.groups.count {
      if let (last, range) = number(from: index, in: reading) {
        found.append(Finding(range: range, kind: .phone, rule: .telephoneForm))
        index = last
      }
      index += 1
    }
    return found
  }

  /// The groups of digits that form one number, and the range with its plus or bracket.
  private static func number(
    from first: Int, in reading: Reading
  ) -> (last: Int, range: Range<Int>)? {
    let start = reading.groups[first].range.lowerBound
    let before = reading.character(at: start - 1)
    let isInternational = before == "+" || reading.groups[first].digits.starts(with: [0, 0])
    guard isInternational || reading.groups[first].digits.first == 0,
      before.map({ !Word.isLetter($0) && $0 != "." || $0 == "+" }) ?? true
    else { return nil }
    var digits: [Int] = []
    var best: Int?
    for (index, group) in reading.groups[first...].prefix(8).enumerated() {
      if index > 0, !continues(first + index, in: reading) { break }
      digits += group.digits
      if digits.count > 15 { break }
      if fits(digits, plus: before == "+", groups: reading.groups[first...(first + index)]) {
        best = first + index
      }
    }
    guard let best, isFree(from: start, to: reading.groups[best].range.upperBound, in: reading)
    else {
      return nil
    }
    let opening = before == "+" || before == "(" ? 1 : 0
    let outer = opening == 1 && before == "+" && reading.character(at: start - 2) == "(" ? 1 : 0
    return (best, (start - opening - outer)..<reading.groups[best].range.upperBound)
  }

  private static func fits(
    _ digits: [Int], plus: Bool, groups: ArraySlice<DigitGroup>
  ) -> Bool {
    if plus || digits.starts(with: [0, 0]) {
      let rest = Array(plus ? digits[...] : digits.dropFirst(2))
      guard rest.first != 0, (9...14).contains(rest.count) else { return false }
      if rest.starts(with: [3, 1]) {
        return rest.count == 11 || rest.count == 12 && rest[2] == 0
      }
      return plus || rest.count >= 10
    }
    guard digits.count == 10, digits[1] != 0, let first = groups.first, first.digits.count > 1
    else {
      return false
    }
    return !(digits[1] == 8 && digits[2] == 0 || digits[1] == 9 && digits[2] == 0)
      && groups.dropFirst().allSatisfy { $0.digits.count > 1 }
  }

  /// Whether a group goes on with the number of the group before it.
  private static func continues(_ index: Int, in reading: Reading) -> Bool {
    let gap = reading.groups[index - 1].range.upperBound..<reading.groups[index].range.lowerBound
    guard (1...3).contains(gap.count) else { return false }
    return reading.scalars[gap].allSatisfy {
      [" ", "\u{A0}", "-", "–", ".", "/", "(", ")"].contains($0)
    }
  }

  /// Not part of a longer code, and not announced as the number of a thing.
  private static func isFree(from start: Int, to end: Int, in reading: Reading) -> Bool {
    if let after = reading.character(at: end) {
      if Word.isLetter(after) { return false }
      if after == "," || after == ".", reading.character(at: end + 1)?.isDigit == true {
        return false
      }
    }
    return reading.announcement(before: start) != .thing
  }
}

/// What a number is said to be by the words before it.
enum Announcement {
  case person, thing, telephone
}

extension Reading {
  /// The nearest word in the same sentence that says whose or what number comes.
  func announcement(before offset: Int) -> Announcement? {
    var index = word(from: offset)
    for _ in 0..<7 where index > 0 {
      if index < words.count, words[index].startsSentence, words[index].range.lowerBound < offset {
        return nil
      }
      index -= 1
      if let announcement = announcement(at: index) { return announcement }
    }
    return nil
  }

  /// The same after the number, in the same part of the sentence.
  func announcement(after offset: Int) -> Announcement? {
    for index in word(from: offset)..<min(words.count, word(from: offset) + 6) {
      if words[index].startsSentence { return nil }
      if let announcement = announcement(at: index) { return announcement }
    }
    return nil
  }

  private func announcement(at index: Int) -> Announcement? {
    let key = words[index].key
    if ["bsn", "burger", "sofi", "citizen"].contains(where: key.hasPrefix) { return .person }
    if ["tel", "bel", "bellen", "call", "phone", "mobiel", "06"].contains(key)
      || key.hasPrefix("telefoon") || key.hasPrefix("mobie")
    {
      return .telephone
    }
    let isNumbered = words[index].has(.numbered) || key.hasSuffix("nummer") && key.count > 6
    return isNumbered ? .thing : nil
  }
}
