/// How wide a text stands on a terminal, and how it keeps its direction there.
extension StringProtocol {
  /// Columns on a terminal: none for marks that stand on another letter, two for wide letters and
  /// pictures.
  var columns: Int {
    utf8.allSatisfy { $0 < 0x80 } ? utf8.count : reduce(0) { $0 + $1.columns }
  }

  /// At most so many columns, with `…` where something was left out.
  func shortened(to limit: Int) -> String {
    guard columns > limit else { return String(self) }
    var short = ""
    var width = 0
    for character in self {
      width += character.columns
      if width > limit - 1 { break }
      short.append(character)
    }
    return short.isEmpty ? "" : short + "…"
  }

  /// With each stretch that runs from right to left kept apart from what stands around it, so that
  /// the number in front of an Arabic note and the word behind it stay on their own side.
  ///
  /// FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE, Unicode annex 9.
  var isolatingRightToLeft: String {
    guard unicodeScalars.contains(where: \.runsFromRight) else { return String(self) }
    var row = ""
    var rest = self[...]
    while let start = rest.firstIndex(where: \.runsFromRight) {
      let other = rest[start...].firstIndex(where: \.runsFromLeft) ?? rest.endIndex
      let last = rest[start..<other].lastIndex(where: \.runsFromRight) ?? start
      let after = rest.index(after: last)
      let end = rest[after...].firstIndex { !".,:;!?…".contains($0) } ?? rest.endIndex
      row += rest[..<start] + "\u{2068}" + rest[start..<end] + "\u{2069}"
      rest = rest[end...]
    }
    return row + rest
  }
}

extension Character {
  fileprivate var runsFromRight: Bool { unicodeScalars.contains(where: \.runsFromRight) }
  /// A letter that is not one of those, or the dot that parts two things on a line.
  fileprivate var runsFromLeft: Bool { (isLetter && !runsFromRight) || self == "·" }

  fileprivate var columns: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.properties.isEmojiPresentation { return 2 }
    if unicodeScalars.contains("\u{FE0F}") { return 2 }
    return first.isWide ? 2 : first.isMark ? 0 : 1
  }
}

extension Unicode.Scalar {
  fileprivate var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }

  /// East Asian Wide and Fullwidth (Unicode annex 11), as whole blocks.
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// Hebrew, Arabic, Syriac, Thaana, N'Ko and their later blocks.
  fileprivate var runsFromRight: Bool {
    switch value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }
}

extension String {
  /// Whether it can be shown as it is on one line; false of some that can.
  ///
  /// There is no newline in it, nothing to be made visible, nothing that runs from the right.
  var isPlain: Bool { utf8.withContiguousStorageIfAvailable { $0.isPlain } ?? false }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate var isPlain: Bool {
    var (last, beforeLast): (UInt8, UInt8) = (0, 0)
    for byte in self {
      // Hebrew and beyond begin with D6 and on; of that only E2 is looked into: dashes, quotation
      // marks, bullets and arrows.
      if byte < 0x20 || byte == 0x7F || byte >= 0xD6 && byte != 0xE2 { return false }
      // C1 controls begin with C2.
      if last == 0xC2, byte < 0xA0 { return false }
      // Direction and line marks stand in the rows E2 80 and E2 81, around U+2010–U+2027.
      if last == 0xE2, byte == 0x81 { return false }
      if beforeLast == 0xE2, last == 0x80, !(0x90...0xA7).contains(byte) { return false }
      (beforeLast, last) = (last, byte)
    }
    return true
  }
}
