/// What stands between a word and the one before it.
struct Gap: OptionSet, Sendable {
  let rawValue: UInt8

  static let space = Gap(rawValue: 1)
  static let stop = Gap(rawValue: 2)
  static let comma = Gap(rawValue: 4)
  static let colon = Gap(rawValue: 8)
  static let bracket = Gap(rawValue: 16)
  static let quote = Gap(rawValue: 32)
  static let dash = Gap(rawValue: 64)
  static let other = Gap(rawValue: 128)
}

/// A word or number of a text, with what its form and the lists say of it.
struct Word: Sendable {
  /// In code points, without the `'s` of possession.
  let range: Range<Int>
  /// In lower case, without accents.
  let key: String
  let gap: Gap
  let traits: Traits
  let isNumber: Bool
  let isCapital: Bool
  /// Two letters or more, all of them capitals.
  let isShouted: Bool
  /// `WhatsApp`, `NT2`: a digit, or a capital inside that no `Mc`, dash or apostrophe explains.
  let isCamel: Bool
  let startsSentence: Bool

  func has(_ trait: Traits) -> Bool { !traits.isDisjoint(with: trait) }

  var isInitial: Bool { isCapital && range.count == 1 }
}

extension Word {
  /// The words of a text, in one pass.
  static func words(of scalars: [Unicode.Scalar]) -> [Word] {
    var words: [Word] = []
    var index = 0
    var end = 0
    while index < scalars.count {
      guard isLetter(scalars[index]) || isTinyWord(at: index, in: scalars) else {
        index += 1
        continue
      }
      let start = index
      index = endOfWord(from: start, in: scalars)
      let gap = gap(scalars[end..<start])
      end = index
      words.append(Word(start..<index, in: scalars, gap: gap, after: words.last))
    }
    return words
  }

  private init(_ range: Range<Int>, in scalars: [Unicode.Scalar], gap: Gap, after last: Word?) {
    let isGenitive =
      range.count > 3 && scalars[range.upperBound - 1] == "s"
      && Self.isApostrophe(scalars[range.upperBound - 2])
    self.range = isGenitive ? range.lowerBound..<range.upperBound - 2 : range
    let letters = scalars[self.range]
    key = Self.key(of: letters)
    self.gap = gap
    isNumber = digit(scalars[range.lowerBound]) != nil
    isCapital = Self.hasCapital(letters)
    isShouted = Self.isShouted(letters)
    isCamel = Self.hasHump(letters) || letters.contains { digit($0) != nil }
    let isAbbreviated = last.map { $0.has(.abbreviation) || $0.isInitial } ?? false
    startsSentence =
      last == nil || gap.contains(.quote) || gap.contains(.colon) && gap.contains(.space)
      || gap.contains(.dash) && gap.contains(.space)
      || gap.contains(.stop) && gap.contains(.space) && !isAbbreviated
    traits = isNumber ? [] : Lexicon.shared.traits(of: key)
  }

  private static func endOfWord(from start: Int, in scalars: [Unicode.Scalar]) -> Int {
    if isTinyWord(at: start, in: scalars) { return start + 2 }
    var index = start + 1
    let isNumber = digit(scalars[start]) != nil
    while index < scalars.count {
      let scalar = scalars[index]
      if isLetter(scalar) || isMark(scalar) {
        index += 1
      } else if !isNumber, isApostrophe(scalar) || scalar == "-", index + 1 < scalars.count,
        isLetter(scalars[index + 1])
      {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  /// `'t` and its like, by themselves.
  private static func isTinyWord(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard isApostrophe(scalars[index]), index + 2 < scalars.count,
      index == 0 || scalars[index - 1] == " "
    else { return false }
    return ["t", "s", "n"].contains(scalars[index + 1]) && scalars[index + 2] == " "
  }

  private static func gap(_ scalars: ArraySlice<Unicode.Scalar>) -> Gap {
    scalars.reduce(into: Gap()) { gap, scalar in
      switch scalar {
      case " ", "\t", "\u{A0}": gap.insert(.space)
      case ".", "!", "?", "…": gap.insert(.stop)
      case "\n", "\r", "•": gap.formUnion([.stop, .space])
      case ",", ";": gap.insert(.comma)
      case ":": gap.insert(.colon)
      case "(", "[", ")", "]": gap.insert(.bracket)
      case "\"", "“", "”", "„", "«", "»": gap.insert(.quote)
      case "-", "–", "—": gap.insert(.dash)
      default: gap.insert(.other)
      }
    }
  }

  static func key(of letters: ArraySlice<Unicode.Scalar>) -> String {
    guard letters.allSatisfy({ $0.isASCII }) else {
      return folded(String(String.UnicodeScalarView(letters)))
    }
    return String(unsafeUninitializedCapacity: letters.count) { bytes in
      for (index, letter) in letters.enumerated() {
        bytes[index] = UInt8(isUpper(letter) ? letter.value + 32 : letter.value)
      }
      return letters.count
    }
  }

  /// All capitals, or all before a dash: `UWV`, `KNM-groep`.
  private static func isShouted(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
    let start = letters.prefix { $0 != "-" }
    return start.count > 1 && start.allSatisfy { !isLower($0) }
  }

  /// At its beginning, or in `al-Rashid` after the small word.
  private static func hasCapital(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = letters.first, !isUpper(first) else { return !letters.isEmpty }
    guard let dash = letters.prefix(4).firstIndex(of: "-"), dash + 1 < letters.endIndex else {
      return false
    }
    return isUpper(letters[dash + 1]) && dash - letters.startIndex == 2
  }

  private static func hasHump(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
    var before: Unicode.Scalar?
    for (index, letter) in letters.enumerated() {
      if let before, isUpper(letter), isLower(before), index > 3 || index == 1 { return true }
      before = letter
    }
    return false
  }
}

extension Word {
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return "a"..."z" ~= scalar || "A"..."Z" ~= scalar || "0"..."9" ~= scalar
    }
    return scalar.properties.isAlphabetic || digit(scalar) != nil
  }

  static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? "A"..."Z" ~= scalar : scalar.properties.isUppercase
  }

  static func isLower(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? "a"..."z" ~= scalar : scalar.properties.isLowercase
  }

  static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "’" || scalar == "‘" || scalar == "ʼ"
  }

  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && scalar.properties.generalCategory == .nonspacingMark
  }
}

/// A decimal digit of any script.
func digit(_ scalar: Unicode.Scalar) -> Int? {
  if "0"..."9" ~= scalar { return Int(scalar.value) - 48 }
  guard !scalar.isASCII, scalar.properties.numericType == .decimal else { return nil }
  return scalar.properties.numericValue.map { Int($0) }
}

/// Digits that stand together.
struct DigitGroup: Sendable {
  let range: Range<Int>
  let digits: [Int]

  static func groups(in scalars: [Unicode.Scalar]) -> [DigitGroup] {
    var groups: [DigitGroup] = []
    var index = 0
    while index < scalars.count {
      let start = index
      var digits: [Int] = []
      while index < scalars.count, let value = digit(scalars[index]) {
        digits.append(value)
        index += 1
      }
      if digits.isEmpty {
        index += 1
      } else {
        groups.append(DigitGroup(range: start..<index, digits: digits))
      }
    }
    return groups
  }
}
