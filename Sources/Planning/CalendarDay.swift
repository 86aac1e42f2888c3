package import Interviewing

/// A day of the calendar, without a time.
package struct CalendarDay: Sendable, Hashable, Comparable {
  /// Days since 1 January 1970.
  package let ordinal: Int

  init(ordinal: Int) { self.ordinal = max(0, ordinal) }

  /// The local day of a moment.
  package init(of moment: Moment) {
    self.init(ordinal: Int((moment.milliseconds + Int64(moment.offset) * 60_000) / 86_400_000))
  }

  /// Reads `2026-12-10`; nil for anything else, and for a day that no calendar has.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.count == 10, let noon = Moment("\(text)T12:00:00.000+00:00") else { return nil }
    self.init(ordinal: Int(noon.milliseconds / 86_400_000))
  }

  init?(year: Int, month: Int, day: Int) {
    guard (1970...2999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    self.init("\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)")
  }

  package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.ordinal < right.ordinal
  }

  private var noon: Moment {
    Moment(milliseconds: Int64(ordinal) * 86_400_000 + 43_200_000, offset: 0)
  }

  private var parts: [Int] { description.split(separator: "-").compactMap { Int($0) } }
}

extension CalendarDay: CustomStringConvertible {
  /// ISO 8601: `2026-12-10`.
  package var description: String { noon.date }

  /// `donderdag 10 december 2026`.
  package func words(in language: Language) -> String {
    let (weekday, month) = (TimeWords.weekdays[weekday - 1], TimeWords.months[month - 1])
    let english = "\(weekday.en.capitalised) \(day) \(month.en.capitalised) \(year)"
    return Bilingual(nl: "\(weekday.nl) \(day) \(month.nl) \(year)", en: english)[language]
  }
}

extension CalendarDay {
  var year: Int { parts[0] }
  var month: Int { parts[1] }
  var day: Int { parts[2] }

  /// 1 for Monday to 7 for Sunday.
  var weekday: Int { (ordinal + 3) % 7 + 1 }

  func adding(_ days: Int) -> CalendarDay { CalendarDay(ordinal: ordinal + days) }

  /// The same day of a later month, or its last day where that month is shorter.
  func adding(months: Int) -> CalendarDay { CalendarDay(of: noon.adding(months: months)) }

  /// The Sunday that ends the week.
  var endOfWeek: CalendarDay { adding(7 - weekday) }

  /// The first such weekday after this day.
  func next(_ weekday: Int) -> CalendarDay { adding((weekday - self.weekday + 6) % 7 + 1) }

  /// So many months of a year, from the first day to the last.
  static func months(_ first: Int, through last: Int, of year: Int) -> ClosedRange<CalendarDay>? {
    guard let start = CalendarDay(year: year, month: first, day: 1),
      let end = CalendarDay(year: year, month: last, day: 1)
    else { return nil }
    return start...end.adding(months: 1).adding(-1)
  }

  /// A week as ISO 8601 counts them: week 1 has 4 January, and Monday comes first.
  static func week(_ number: Int, of year: Int) -> ClosedRange<CalendarDay>? {
    guard let fourth = CalendarDay(year: year, month: 1, day: 4),
      let next = CalendarDay(year: year + 1, month: 1, day: 4)
    else { return nil }
    let monday = fourth.adding(1 - fourth.weekday + 7 * (number - 1))
    guard number > 0, monday < next.adding(1 - next.weekday) else { return nil }
    return monday...monday.adding(6)
  }

  /// Easter Sunday, by the anonymous Gregorian reckoning (Meeus, Jones and Butcher).
  static func easter(_ year: Int) -> CalendarDay? {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let days = h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114
    return CalendarDay(year: year, month: days / 31, day: days % 31 + 1)
  }
}

extension String {
  /// With a capital in front.
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
