extension TimeReader {
  /// `eind mei`, `begin 2027`, `halverwege juni`, `the end of the year`.
  func edge(_ start: Int) -> NamedTime? {
    guard let part = Self.edges[key(start)] else { return nil }
    let index = skipping(from: start + 1)
    guard let inner = inner(index, isLinked: index > start + 1) else { return nil }
    guard case .period(let period, let end) = inner else { return inner }
    switch part {
    case .end:
      return .period(period.part(max(period.precision, .month), isEdge: true) { $0 }, end)
    case .begin: return .period(Self.beginning(of: period), end)
    case .middle: return .period(Self.middle(of: period), end)
    }
  }

  enum Edge { case begin, middle, end }

  static let edges: [String: Edge] = [
    "eind": .end, "einde": .end, "end": .end, "late": .end, "ultimo": .end, "begin": .begin,
    "beginning": .begin, "early": .begin, "start": .begin, "half": .middle, "medio": .middle,
    "midden": .middle, "mid": .middle, "halverwege": .middle, "middle": .middle, "halfway": .middle,
    "midway": .middle,
  ]

  /// What has an end, a middle: also `het jaar`, `the month`, `this week`.
  func inner(_ start: Int, isLinked: Bool) -> NamedTime? {
    if let unit = TimeWords.unit(key(start)), isLinked, !key(start).hasSuffix("s"),
      fourDigits(key(start + 1)) == nil
    {
      return current(unit, 0).map { .period($0, start + 1) }
    }
    if Self.schoolYears.contains(key(start)), !key(start + 1).contains(where: \.isNumber) {
      return .period(Self.schoolYear(firstOfSchoolYear), start + 1)
    }
    if ["school", "academic"].contains(key(start)), key(start + 1) == "year" {
      return .period(Self.schoolYear(firstOfSchoolYear), start + 2)
    }
    return ordinalPart(start) ?? quarter(start) ?? schoolYear(start) ?? relative(start)
      ?? week(start) ?? feast(start, .by) ?? month(start, .by) ?? year(start, .by)
  }

  var firstOfSchoolYear: Int { today.month < 8 ? today.year - 1 : today.year }

  /// Early in a month is its first ten days, early in a year its first quarter.
  static func beginning(of period: NamedPeriod) -> NamedPeriod {
    period.part(.month) { days in
      let length = days.upperBound.ordinal - days.lowerBound.ordinal + 1
      let last =
        length > 300
        ? days.lowerBound.adding(months: 3).adding(-1)
        : days.lowerBound.adding(max(1, length / 3) - 1)
      return days.lowerBound...last
    }
  }

  /// The middle of a month is the 15th, the middle of a year the end of June.
  static func middle(of period: NamedPeriod) -> NamedPeriod {
    period.part(.day) { days in
      let length = days.upperBound.ordinal - days.lowerBound.ordinal + 1
      let day =
        length > 300
        ? days.lowerBound.adding(months: 6).adding(-1)
        : days.lowerBound.adding(length < 32 && length > 27 ? 14 : length / 2)
      return day...day
    }
  }

  /// `eerste kwartaal`, `second half of 2027`, `laatste week van maart`, `eerste maandag van mei`.
  func ordinalPart(_ start: Int) -> NamedTime? {
    guard let number = TimeWords.ordinal(key(start)) else { return nil }
    let next = start + 1
    if ["kwartaal", "quarter"].contains(key(next)), number < 5 {
      let (year, end) = year(after: next + 1)
      return .period(Self.quarter(number < 0 ? 4 : number, year), end)
    }
    if let weekday = TimeWords.weekday(key(next)) { return nth(number, weekday, next + 1) }
    var (count, index) = (1, next)
    if let more = TimeWords.number(key(next)) { (count, index) = (more, next + 1) }
    let isHalf = ["helft", "half"].contains(key(index)) && count == 1
    guard isHalf || TimeWords.unit(key(index)) != nil, count < 100 else { return nil }
    let link = skipping(from: index + 1)
    guard link > index + 1, case .period(let whole, let end)? = inner(link, isLinked: true) else {
      return nil
    }
    if isHalf { return .period(Self.half(number, of: whole), end) }
    return TimeWords.unit(key(index)).map { unit in
      .period(Self.slice(number, count, unit, of: whole), end)
    }
  }

  func nth(_ number: Int, _ weekday: Int, _ start: Int) -> NamedTime? {
    let index = skipping(from: start)
    guard let month = CalendarWords.month(key(index)), isMonth(index) else { return nil }
    let (year, end) = year(after: index + 1)
    return .period(
      NamedPeriod(.day, year: year) {
        Day.nth(number, weekday: weekday, month: month, of: $0).map { $0...$0 }
      }, end)
  }

  static func half(_ number: Int, of whole: NamedPeriod) -> NamedPeriod {
    let middle = middle(of: whole)
    return NamedPeriod(.quarter, year: whole.year) { year in
      guard let days = whole.days(year), let split = middle.days(year)?.upperBound else {
        return nil
      }
      return number == 1 ? days.lowerBound...split : split.adding(1)...days.upperBound
    }
  }

  /// `eerste drie maanden van 2027`, `laatste week van mei`, `second week of June`.
  static func slice(
    _ number: Int, _ count: Int, _ unit: TimeWords.Unit, of whole: NamedPeriod
  ) -> NamedPeriod {
    whole.part(.month) { days in
      if number < 0 { return days }
      let end = days.lowerBound.adding(max(number, 1) * count, unit).adding(-1)
      return days.lowerBound...min(max(end, days.lowerBound), days.upperBound)
    }
  }
}
