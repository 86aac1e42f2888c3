internal import Interviewing

/// How people write months, days, numbers and stretches of time, in both languages.
enum TimeWords {
  /// A day of the week, also as `dinsdagen`, `Tuesdays` or `vrijdagmiddag`.
  static func weekday(_ key: String) -> Int? {
    CalendarWords.weekdays.firstIndex { day in
      if key.hasPrefix(day[0]) {
        return ["", "en", "s", "ochtend", "middag", "avond", "ochtenden", "middagen", "avonden"]
          .contains(String(key.dropFirst(day[0].count)))
      }
      return key == day[1] || key == day[1] + "s"
    }.map { $0 + 1 }
  }

  enum Unit: Equatable { case day, week, month, quarter, year }

  static func unit(_ key: String) -> Unit? { units[key] }

  private static let units: [String: Unit] = [
    "dag": .day, "dagen": .day, "day": .day, "days": .day, "werkdagen": .day,
    "week": .week, "weken": .week, "weeks": .week, "maand": .month, "maanden": .month,
    "month": .month, "months": .month, "kwartaal": .quarter, "kwartalen": .quarter,
    "quarter": .quarter, "quarters": .quarter, "jaar": .year, "jaren": .year, "year": .year,
    "years": .year, "week's": .week, "weeks'": .week, "month's": .month, "months'": .month,
    "year's": .year, "years'": .year, "day's": .day,
  ]

  /// `eerste`, `1e`, `first`, `1st`; the last one counts from the end, as −1.
  static func ordinal(_ key: String) -> Int? {
    if let known = ordinals[key] { return known }
    for ending in ["ste", "de", "th", "st", "nd", "rd", "e"] where key.hasSuffix(ending) {
      if let value = digits(key.dropLast(ending.count)), value < 54 { return value }
    }
    return nil
  }

  private static let ordinals: [String: Int] = [
    "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "laatste": -1, "first": 1,
    "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1, "final": -1,
  ]

  static func digits(_ text: some StringProtocol) -> Int? {
    guard (1...9).contains(text.utf8.count),
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(text)
  }
}

// MARK: Numbers in words

extension TimeWords {
  /// A whole number in digits or in words, of one word.
  static func number(_ key: String) -> Int? {
    if let value = digits(key) { return value }
    if let value = grouped(key) { return value }
    return small[key] ?? dutch(key[...]) ?? english(key)
  }

  /// `1.500` and `1,500`.
  private static func grouped(_ key: String) -> Int? {
    let parts = key.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard parts.count > 1, parts.dropFirst().allSatisfy({ $0.count == 3 }),
      (1...3).contains(parts[0].count), parts[0] != "0"
    else { return nil }
    return digits(parts.joined())
  }

  /// `vijfenveertig`, `tweehonderdtien`, `honderdtwintig`.
  private static func dutch(_ key: Substring) -> Int? {
    guard (4...40).contains(key.utf8.count) else { return nil }
    for (name, size) in [("duizend", 1000), ("honderd", 100)] {
      guard let middle = key.range(of: name) else { continue }
      let (before, after) = (key[..<middle.lowerBound], key[middle.upperBound...])
      guard let times = before.isEmpty ? 1 : part(before) else { return nil }
      let rest = after.hasPrefix("en") ? after.dropFirst(2) : after
      guard let more = rest.isEmpty ? 0 : part(rest) else { return nil }
      return times * size + more
    }
    for (name, size) in tens where key.hasSuffix(name) {
      let unit = key.dropLast(name.count)
      if unit.isEmpty { return size }
      let name = String(unit.dropLast(2))
      guard unit.hasSuffix("en"), let value = name == "een" ? 1 : small[name], value < 10 else {
        return nil
      }
      return value + size
    }
    return nil
  }

  private static func part(_ key: Substring) -> Int? { small[String(key)] ?? dutch(key) }

  /// `twenty-five`.
  private static func english(_ key: String) -> Int? {
    let parts = key.split(separator: "-").map(String.init)
    guard parts.count == 2, let ten = small[parts[0]], let one = small[parts[1]], ten >= 20,
      one < 10
    else { return nil }
    return ten + one
  }

  private static let tens: [(String, Int)] = [
    ("twintig", 20), ("dertig", 30), ("veertig", 40), ("vijftig", 50), ("zestig", 60),
    ("zeventig", 70), ("tachtig", 80), ("negentig", 90),
  ]

  private static let small: [String: Int] = {
    let dutch =
      "één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien"
    let english =
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    var table: [String: Int] = [:]
    for row in [dutch, english] {
      for (index, word) in row.split(separator: " ").enumerated() {
        table[String(word)] = index + 1
      }
    }
    for (name, value) in tens { table[name] = value }
    let round = "twenty thirty forty fifty sixty seventy eighty ninety"
    for (index, word) in round.split(separator: " ").enumerated() {
      table[String(word)] = 20 + 10 * index
    }
    table["een"] = nil
    return table.merging([
      "honderd": 100, "duizend": 1000, "hundred": 100, "thousand": 1000, "dozijn": 12, "dozen": 12,
    ]) { $1 }
  }()
}

extension StringProtocol where SubSequence == Substring {
  /// The first place where a word stands in this one.
  fileprivate func range(of word: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(word) {
        return start..<index(start, offsetBy: word.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
