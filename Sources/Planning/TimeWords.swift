internal import Interviewing

/// How people write months, days, numbers and stretches of time, in both languages.
enum TimeWords {
  static let months: [Bilingual] = [
    Bilingual(nl: "januari", en: "january"), Bilingual(nl: "februari", en: "february"),
    Bilingual(nl: "maart", en: "march"), Bilingual(nl: "april", en: "april"),
    Bilingual(nl: "mei", en: "may"), Bilingual(nl: "juni", en: "june"),
    Bilingual(nl: "juli", en: "july"), Bilingual(nl: "augustus", en: "august"),
    Bilingual(nl: "september", en: "september"), Bilingual(nl: "oktober", en: "october"),
    Bilingual(nl: "november", en: "november"), Bilingual(nl: "december", en: "december"),
  ]

  static let weekdays: [Bilingual] = [
    Bilingual(nl: "maandag", en: "monday"), Bilingual(nl: "dinsdag", en: "tuesday"),
    Bilingual(nl: "woensdag", en: "wednesday"), Bilingual(nl: "donderdag", en: "thursday"),
    Bilingual(nl: "vrijdag", en: "friday"), Bilingual(nl: "zaterdag", en: "saturday"),
    Bilingual(nl: "zondag", en: "sunday"),
  ]

  private static let shortMonths: [String: Int] = [
    "jan": 1, "feb": 2, "febr": 2, "mrt": 3, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
    "sep": 9, "sept": 9, "okt": 10, "oct": 10, "nov": 11, "dec": 12,
  ]

  static func month(_ key: String) -> Int? {
    shortMonths[key] ?? months.firstIndex { $0.nl == key || $0.en == key }.map { $0 + 1 }
  }

  /// A day of the week, also as `dinsdagen`, `Tuesdays` or `vrijdagmiddag`.
  static func weekday(_ key: String) -> Int? {
    weekdays.firstIndex { day in
      if key.hasPrefix(day.nl) {
        return ["", "en", "s", "ochtend", "middag", "avond", "ochtenden", "middagen", "avonden"]
          .contains(String(key.dropFirst(day.nl.count)))
      }
      return key == day.en || key == day.en + "s"
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

  /// Days from today.
  static let days: [String: Int] = [
    "vandaag": 0, "vanmiddag": 0, "vanavond": 0, "today": 0, "tonight": 0, "morgen": 1,
    "tomorrow": 1, "overmorgen": 2,
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
