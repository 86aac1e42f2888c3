/// Weeks, months and feasts, as goals reckon with them.
extension Day {
  /// The Sunday that ends the week.
  var endOfWeek: Day { adding(7 - weekday) }

  /// The first such weekday after this day.
  func next(_ weekday: Int) -> Day { adding((weekday - self.weekday + 6) % 7 + 1) }

  /// So many months of a year, from the first day to the last.
  static func months(_ first: Int, through last: Int, of year: Int) -> ClosedRange<Day>? {
    guard let start = Day(year: year, month: first, day: 1),
      let end = Day(year: year, month: last, day: 1)
    else { return nil }
    return start...end.adding(months: 1).adding(-1)
  }

  /// A week as ISO 8601 counts them: week 1 has 4 January, and Monday comes first.
  static func week(_ number: Int, of year: Int) -> ClosedRange<Day>? {
    guard let fourth = Day(year: year, month: 1, day: 4),
      let next = Day(year: year + 1, month: 1, day: 4)
    else { return nil }
    let monday = fourth.adding(1 - fourth.weekday + 7 * (number - 1))
    guard number > 0, monday < next.adding(1 - next.weekday) else { return nil }
    return monday...monday.adding(6)
  }

  /// Easter Sunday, by the anonymous Gregorian reckoning (Meeus, Jones and Butcher).
  static func easter(_ year: Int) -> Day? {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let days = h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114
    return Day(year: year, month: days / 31, day: days % 31 + 1)
  }
}
