package import Interviewing

extension Day {
  /// A day that has been, as people write it: `12 maart` is the last one, `dinsdag` the last Tuesday,
  /// `gisteren` yesterday.
  ///
  /// What can only lie ahead, such as `morgen` or a year to come, comes back as the day to come.
  package static func gone(_ text: String, today: Day) throws(NotADay) -> Day {
    let (words, back) = looking(back: text)
    if words.isEmpty, back > 0 { return today.adding(-back) }
    let from = today.adding(-back)
    let day = try read(words, today: from)
    if day <= today || back > 0 || lieAhead(words) { return day }
    // First as the last such weekday, then as a date of the year that was.
    for days in [7, 364] {
      let other = try read(words, today: today.adding(-days))
      if other != day, other <= today { return other }
    }
    return day
  }

  private static func read(_ text: String, today: Day) throws(NotADay) -> Day {
    guard let day = try DayInWords(text, today: today).day else { throw .whichDay }
    return day
  }

  /// The words without those that look back, and how many days they do.
  private static func looking(back text: String) -> (String, Int) {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    if words.count == 1, let days = CalendarWords.gone[words[0]] { return ("", days) }
    guard let first = words.first, CalendarWords.last.contains(first), words.count > 1 else {
      return (text, 0)
    }
    if words[1] == "week", words.count > 2 {
      return ("deze week " + words.dropFirst(2).joined(separator: " "), 7)
    }
    return (words.dropFirst().joined(separator: " "), 0)
  }

  private static func lieAhead(_ text: String) -> Bool {
    text.lowercased().split(whereSeparator: \.isWhitespace)
      .contains { CalendarWords.ahead.contains(String($0)) }
  }
}

extension CalendarWords {
  /// Days before today.
  fileprivate static let gone = ["gisteren": 1, "eergisteren": 2, "yesterday": 1]
  fileprivate static let last: Set<String> = ["vorige", "afgelopen", "last", "past", "laatste"]
  /// Words of a day that is still to come.
  fileprivate static let ahead: Set<String> = next.union([
    "morgen", "tomorrow", "overmorgen", "over", "week", "weken", "weeks", "dagen", "days", "maand",
    "maanden", "month", "months",
  ])
}

/// When something of a case was, or is to be: a day, or no more than the month.
package struct CaseDate: Sendable, Hashable {
  /// ISO 8601, as the record keeps it: `2026-11-21`, or `2026-11`.
  package let description: String
  /// The day, or the first of the month.
  package let first: Day

  package init(_ day: Day) {
    first = day
    description = day.description
  }

  /// Reads what `description` writes; nil for anything else.
  package init?(_ text: String) {
    guard let first = Day(text) ?? (text.utf8.count == 7 ? Day(text + "-01") : nil) else {
      return nil
    }
    self.first = first
    description = text
  }

  package var isMonth: Bool { description.utf8.count == 7 }

  /// `12 maart`, `maart 2026`, `2026-03`: a month or a day that has been.
  package init(gone text: String, today: Day) throws(NotADay) {
    if let month = Self.month(text, today: today) {
      self = month
    } else {
      self.init(try Day.gone(text, today: today))
    }
  }

  /// `maart`, `maart 2026`, `in maart`; without a year the last one.
  private static func month(_ text: String, today: Day) -> CaseDate? {
    if let date = CaseDate(text.trimmed), date.isMonth { return date }
    var words = text.lowercased().split { $0.isWhitespace || $0 == "," }.map(String.init)
    if words.count > 1, ["in", "begin", "eind", "half"].contains(words[0]) { words.removeFirst() }
    guard (1...2).contains(words.count), let month = CalendarWords.month(words[0]) else {
      return nil
    }
    let isOver = month <= today.month
    guard let year = words.count == 1 ? (isOver ? today.year : today.year - 1) : Int(words[1]),
      let first = Day(year: year, month: month, day: 1)
    else { return nil }
    return CaseDate(String(first.description.dropLast(3)))
  }

  /// `12 maart 2026`, `maart 2026`.
  package func words(in language: Language) -> String {
    let date = first.date(in: language)
    return isMonth ? String(date.dropFirst(2)) : date
  }
}

extension CaseDate: Comparable {
  /// A month comes before its days.
  package static func < (left: CaseDate, right: CaseDate) -> Bool {
    left.description < right.description
  }
}
