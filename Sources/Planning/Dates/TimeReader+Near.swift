extension TimeReader {
  static let distances: [String: Int] = [
    "dit": 0, "deze": 0, "this": 0, "lopende": 0, "huidige": 0, "current": 0, "lopend": 0,
    "volgend": 1, "volgende": 1, "next": 1, "komend": 1, "komende": 1, "aankomend": 1,
    "aankomende": 1, "aanstaande": 1, "coming": 1, "vorig": -1, "vorige": -1, "afgelopen": -1,
    "last": -1, "previous": -1, "past": -1,
  ]

  /// `dit jaar`, `volgende maand`, `next school year`, `komende vrijdag`, `this summer`.
  func relative(_ start: Int) -> NamedTime? {
    guard let distance = Self.distances[key(start)] else { return nil }
    let (index, next) = (start + 1, key(start + 1))
    if let unit = TimeWords.unit(next), !["weken", "maanden", "dagen", "jaren"].contains(next) {
      if distance < 0 { return .endless(index + 1) }
      if unit == .week, let weekday = TimeWords.weekday(key(index + 1)) {
        let day = today.endOfWeek.adding(7 * distance - 7 + weekday)
        return .period(NamedPeriod(.day, day...day), index + 2)
      }
      return current(unit, distance).map { .period($0, index + 1) }
    }
    let isSchool = ["school", "academic"].contains(next) && key(index + 1) == "year"
    if Self.schoolYears.contains(next) || isSchool {
      let year = Self.schoolYear(firstOfSchoolYear + distance)
      return distance < 0 ? .endless(index + 1) : .period(year, isSchool ? index + 2 : index + 1)
    }
    return relativeDay(index, distance)
  }

  func relativeDay(_ index: Int, _ distance: Int) -> NamedTime? {
    if key(index) == "weekend" {
      let sunday = today.endOfWeek.adding(distance == 1 && today.weekday > 5 ? 7 : 0)
      return .period(NamedPeriod(.day, sunday.adding(-1)...sunday), index + 1)
    }
    if let weekday = TimeWords.weekday(key(index)) {
      let day = today.next(weekday)
      return distance < 0 ? .endless(index + 1) : .period(NamedPeriod(.day, day...day), index + 1)
    }
    guard distance >= 0 else {
      return CalendarWords.month(key(index)) != nil
        || Feast.vague(keys[min(index, keys.count)...]) != nil
        ? .endless(index + 1) : nil
    }
    return feast(index, .by) ?? month(index, .by)
  }

  /// The week, month, quarter or year that is so many from this one.
  func current(_ unit: TimeWords.Unit, _ distance: Int) -> NamedPeriod? {
    switch unit {
    case .day: return nil
    case .week:
      let sunday = today.endOfWeek.adding(7 * distance)
      return NamedPeriod(.day, sunday.adding(-6)...sunday)
    case .month, .quarter:
      let length = unit == .month ? 1 : 3
      let index = (today.month - 1) / length * length + distance * length
      let (year, month) = (today.year + index / 12, index % 12 + 1)
      return Day.months(month, through: month + length - 1, of: year).map {
        NamedPeriod(unit == .month ? .month : .quarter, $0)
      }
    case .year:
      return Day.months(1, through: 12, of: today.year + distance).map {
        NamedPeriod(.year, $0)
      }
    }
  }
}
