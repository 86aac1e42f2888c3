internal import Interviewing

/// What words name on the calendar, and the word after them.
enum NamedTime {
  case period(NamedPeriod, Int)
  /// A time of year without exact days.
  case vague(Int)
  /// What has no end, or lies behind us as a thing to compare with.
  case endless(Int)
  /// A day that does not exist.
  case impossible(Int)
}

extension TimeReader {
  /// The stretch that words name from here on.
  func named(_ start: Int, relation: TimeRelation?) -> NamedTime? {
    let date = numericDate(start, relation) ?? dayAndMonth(start) ?? monthAndDay(start, relation)
    if let found = date ?? edge(start) ?? ordinalPart(start) { return found }
    if let found = quarter(start) ?? schoolYear(start) ?? relative(start) { return found }
    if let found = week(start) ?? feast(start, relation) { return found }
    return month(start, relation) ?? year(start, relation) ?? nearDay(start)
      ?? weekday(start, relation)
  }

  /// A year behind a date: `2027`, `'27`, `van volgend jaar`, `of this year`.
  private func year(after start: Int) -> (Int?, Int) {
    let index =
      ["van", "of", "in"].contains(key(start))
      ? skipping(["jaar", "year"], from: start + 1) : start
    if let year = fourDigits(key(index)) { return (year, index + 1) }
    if key(index).hasPrefix("'"), let short = TimeWords.digits(key(index).dropFirst()) {
      return (2000 + short, index + 1)
    }
    guard ["jaar", "year"].contains(key(index + 1)), let distance = Self.distances[key(index)],
      distance >= 0
    else { return (nil, start) }
    return (today.year + distance, index + 2)
  }

  private func fourDigits(_ key: String) -> Int? {
    key.utf8.count == 4
      ? TimeWords.digits(key).flatMap { (1990...2099).contains($0) ? $0 : nil } : nil
  }

  private func date(_ day: Int, _ month: Int, after index: Int) -> NamedTime? {
    guard (1...12).contains(month), day > 0 else { return nil }
    let (year, end) = year(after: index)
    let exists = (year.map { [$0] } ?? [2024]).contains {
      CalendarDay(year: $0, month: month, day: day) != nil
    }
    guard exists else { return .impossible(end) }
    return .period(
      NamedPeriod(.day, year: year) { year in
        CalendarDay(year: year, month: month, day: day).map { $0...$0 }
      }, end)
  }

  /// `12-12-2026`, `2026-12-12`, `12/12`, `1.3.2027`.
  private func numericDate(_ start: Int, _ relation: TimeRelation?) -> NamedTime? {
    guard let sign = key(start).first(where: { "-/.".contains($0) }) else { return nil }
    let parts = key(start).split(separator: sign, omittingEmptySubsequences: false)
      .map { TimeWords.digits($0) ?? -1 }
    guard (2...3).contains(parts.count), parts.allSatisfy({ $0 > 0 }) else { return nil }
    if parts.count == 2 {
      let isDate = sign != "." && [.by, .before, .through].contains(relation)
      let isUnit = TimeWords.unit(key(start + 1)) != nil || key(start + 1) == "uur"
      return isDate && !isUnit && parts[0] < 32 && parts[1] < 13
        ? date(parts[0], parts[1], after: start + 1) : nil
    }
    var (day, month, year) = (parts[0], parts[1], parts[2])
    if day > 999 { (day, year) = (year, day) }
    if month > 12, day < 13 { (day, month) = (month, day) }
    guard month < 13 else { return nil }
    guard let found = CalendarDay(year: year < 100 ? 2000 + year : year, month: month, day: day)
    else { return .impossible(start + 1) }
    return .period(NamedPeriod(.day, found...found), start + 1)
  }

  /// `1 maart`, `vrijdag 12 maart 2027`, `the 1st of March`.
  private func dayAndMonth(_ start: Int) -> NamedTime? {
    let index = skipping(from: TimeWords.weekday(key(start)) == nil ? start : start + 1)
    guard let day = TimeWords.ordinal(key(index)) ?? TimeWords.number(key(index)), day < 100 else {
      return nil
    }
    let next = skipping(from: index + 1)
    return TimeWords.month(key(next)).flatMap {
      isMonth(next) ? date(day, $0, after: next + 1) : nil
    }
  }

  /// `May` and `March` are verbs too, so they need their capital.
  private func isMonth(_ index: Int) -> Bool {
    !["may", "march", "mar"].contains(key(index)) || words[index].isCapital
  }

  /// `March 1st, 2027`; `in maart 20 ouders` is a month and a number.
  private func monthAndDay(_ start: Int, _ relation: TimeRelation?) -> NamedTime? {
    guard let month = TimeWords.month(key(start)), isMonth(start) else { return nil }
    let ordinal = TimeWords.ordinal(key(start + 1))
    guard let day = ordinal ?? TimeWords.digits(key(start + 1)), (1...31).contains(day) else {
      return nil
    }
    let isSaid =
      start > 0 && ["on", "by", "before", "until", "than", "from"].contains(key(start - 1))
    let hasYear = year(after: start + 2).0 != nil
    return ordinal != nil || isSaid || hasYear ? date(day, month, after: start + 2) : nil
  }

  private func month(_ start: Int, _ relation: TimeRelation?) -> NamedTime? {
    let isMid = key(start).hasPrefix("mid-") || key(start).hasPrefix("half-")
    let name = isMid ? String(key(start).split(separator: "-")[1]) : key(start)
    guard let month = TimeWords.month(name), isMid || isMonth(start) else { return nil }
    let (year, end) = year(after: start + 1)
    // Jan, April and June are names of people too.
    let isDutch = TimeWords.months.contains { $0.nl == name && $0.nl != $0.en }
    let isShort = name.count < 5 && name != "mei" && name != "juni" && name != "juli"
    guard
      year != nil || isMid
        || relation != nil && (!isShort || ["may", "june", "july"].contains(name)) || isDutch
    else { return nil }
    let period = NamedPeriod(.month, year: year) {
      CalendarDay.months(month, through: month, of: $0)
    }
    return .period(isMid ? Self.middle(of: period) : period, end)
  }

  private func year(_ start: Int, _ relation: TimeRelation?) -> NamedTime? {
    let index = ["jaar", "year"].contains(key(start)) ? start + 1 : start
    guard let year = fourDigits(key(index)) else { return nil }
    let isAlone = index + 1 >= words.count || words[index + 1].opensClause
    guard relation != nil || isAlone || index == 0 || index > start, key(index + 1) != "euro" else {
      return nil
    }
    return .period(
      NamedPeriod(.year, year: year) { CalendarDay.months(1, through: 12, of: $0) }, index + 1)
  }

  /// `week 10`, `week 10 van 2027`.
  private func week(_ start: Int) -> NamedTime? {
    guard ["week", "weeknummer"].contains(key(start)),
      let number = TimeWords.digits(key(start + 1)), (1...53).contains(number)
    else { return nil }
    let (year, end) = year(after: start + 2)
    return .period(NamedPeriod(.month, year: year) { CalendarDay.week(number, of: $0) }, end)
  }

  /// `Q1`, `kwartaal 2 van 2027`.
  private func quarter(_ start: Int) -> NamedTime? {
    var (number, index) = (Int?.none, start + 1)
    if key(start).count == 2, ["q", "k"].contains(key(start).prefix(1)) {
      number = TimeWords.digits(key(start).dropFirst())
    } else if ["kwartaal", "quarter"].contains(key(start)) {
      (number, index) = (TimeWords.digits(key(start + 1)), start + 2)
    }
    guard let number, (1...4).contains(number) else { return nil }
    let (year, end) = year(after: index)
    return .period(Self.quarter(number, year), end)
  }

  private static func quarter(_ number: Int, _ year: Int?) -> NamedPeriod {
    NamedPeriod(.quarter, year: year) {
      CalendarDay.months(number * 3 - 2, through: number * 3, of: $0)
    }
  }

  /// `schooljaar 2026-2027`, `2026/2027`.
  private func schoolYear(_ start: Int) -> NamedTime? {
    let isNamed = Self.schoolYears.contains(key(start))
    let index = isNamed ? start + 1 : start
    let parts = key(index).split { "-/".contains($0) }.map(String.init)
    guard parts.count == 2, let first = fourDigits(parts[0]),
      let second = TimeWords.digits(parts[1]),
      second % 100 == (first + 1) % 100
    else { return nil }
    return .period(
      isNamed
        ? Self.schoolYear(first)
        : NamedPeriod(.year, year: first + 1) { CalendarDay.months(1, through: 12, of: $0) },
      index + 1)
  }

  private static let schoolYears: Set<String> = [
    "schooljaar", "studiejaar", "cursusjaar", "seizoen", "school-year",
  ]

  /// From 1 August to 31 July, as the law on education has it.
  private static func schoolYear(_ first: Int) -> NamedPeriod {
    NamedPeriod(.year, year: first + 1) { year in
      guard let months = CalendarDay.months(1, through: 7, of: year),
        let start = CalendarDay(year: year - 1, month: 8, day: 1)
      else { return nil }
      return start...months.upperBound
    }
  }

  private func feast(_ start: Int, _ relation: TimeRelation?) -> NamedTime? {
    if let (days, length) = Feast.reading(keys[min(start, keys.count)...]) {
      let (year, end) = year(after: start + length)
      return .period(NamedPeriod(.day, year: year, days: days), end)
    }
    guard let length = Feast.vague(keys[min(start, keys.count)...]) else { return nil }
    let (year, end) = year(after: start + length)
    return relation != nil || year != nil ? .vague(end) : nil
  }

  private func nearDay(_ start: Int) -> NamedTime? {
    TimeWords.days[key(start)].map {
      .period(NamedPeriod(.day, today.adding($0)...today.adding($0)), start + 1)
    }
  }

  /// A weekday is an end only after `voor`, `uiterlijk` or `by`, or with `a.s.`.
  private func weekday(_ start: Int, _ relation: TimeRelation?) -> NamedTime? {
    guard let weekday = TimeWords.weekday(key(start)) else { return nil }
    let isNear = ["a.s", "as", "aanstaande"].contains(key(start + 1))
    let isLimit =
      [.before, .through].contains(relation)
      || start > 0 && ["uiterlijk", "by", "than", "dan"].contains(key(start - 1))
    guard isNear || isLimit, !key(start).hasSuffix("s"), !key(start).hasSuffix("en") else {
      return .endless(start + 1)
    }
    let day = today.next(weekday)
    return .period(NamedPeriod(.day, day...day), isNear ? start + 2 : start + 1)
  }
}

// MARK: Parts of a stretch

extension TimeReader {
  /// `eind mei`, `begin 2027`, `halverwege juni`, `the end of the year`.
  private func edge(_ start: Int) -> NamedTime? {
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

  private enum Edge { case begin, middle, end }

  private static let edges: [String: Edge] = [
    "eind": .end, "einde": .end, "end": .end, "late": .end, "ultimo": .end, "begin": .begin,
    "beginning": .begin, "early": .begin, "start": .begin, "half": .middle, "medio": .middle,
    "midden": .middle, "mid": .middle, "halverwege": .middle, "middle": .middle, "halfway": .middle,
    "midway": .middle,
  ]

  /// What has an end, a middle: also `het jaar`, `the month`, `this week`.
  private func inner(_ start: Int, isLinked: Bool) -> NamedTime? {
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

  private var firstOfSchoolYear: Int { today.month < 8 ? today.year - 1 : today.year }

  /// Early in a month is its first ten days, early in a year its first quarter.
  private static func beginning(of period: NamedPeriod) -> NamedPeriod {
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
  private static func middle(of period: NamedPeriod) -> NamedPeriod {
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
  private func ordinalPart(_ start: Int) -> NamedTime? {
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

  private func nth(_ number: Int, _ weekday: Int, _ start: Int) -> NamedTime? {
    let index = skipping(from: start)
    guard let month = TimeWords.month(key(index)), isMonth(index) else { return nil }
    let (year, end) = year(after: index + 1)
    return .period(
      NamedPeriod(.day, year: year) {
        CalendarDay.nth(number, weekday: weekday, month: month, of: $0).map { $0...$0 }
      }, end)
  }

  private static func half(_ number: Int, of whole: NamedPeriod) -> NamedPeriod {
    let middle = middle(of: whole)
    return NamedPeriod(.quarter, year: whole.year) { year in
      guard let days = whole.days(year), let split = middle.days(year)?.upperBound else {
        return nil
      }
      return number == 1 ? days.lowerBound...split : split.adding(1)...days.upperBound
    }
  }

  /// `eerste drie maanden van 2027`, `laatste week van mei`, `second week of June`.
  private static func slice(
    _ number: Int, _ count: Int, _ unit: TimeWords.Unit, of whole: NamedPeriod
  ) -> NamedPeriod {
    whole.part(.month) { days in
      if number < 0 { return days }
      let end = days.lowerBound.adding(max(number, 1) * count, unit).adding(-1)
      return days.lowerBound...min(max(end, days.lowerBound), days.upperBound)
    }
  }
}

// MARK: Seen from today

extension TimeReader {
  static let distances: [String: Int] = [
    "dit": 0, "deze": 0, "this": 0, "lopende": 0, "huidige": 0, "current": 0, "lopend": 0,
    "volgend": 1, "volgende": 1, "next": 1, "komend": 1, "komende": 1, "aankomend": 1,
    "aankomende": 1, "aanstaande": 1, "coming": 1, "vorig": -1, "vorige": -1, "afgelopen": -1,
    "last": -1, "previous": -1, "past": -1,
  ]

  /// `dit jaar`, `volgende maand`, `next school year`, `komende vrijdag`, `this summer`.
  private func relative(_ start: Int) -> NamedTime? {
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

  private func relativeDay(_ index: Int, _ distance: Int) -> NamedTime? {
    if key(index) == "weekend" {
      let sunday = today.endOfWeek.adding(distance == 1 && today.weekday > 5 ? 7 : 0)
      return .period(NamedPeriod(.day, sunday.adding(-1)...sunday), index + 1)
    }
    if let weekday = TimeWords.weekday(key(index)) {
      let day = today.next(weekday)
      return distance < 0 ? .endless(index + 1) : .period(NamedPeriod(.day, day...day), index + 1)
    }
    guard distance >= 0 else {
      return TimeWords.month(key(index)) != nil
        || Feast.vague(keys[min(index, keys.count)...]) != nil
        ? .endless(index + 1) : nil
    }
    return feast(index, .by) ?? month(index, .by)
  }

  /// The week, month, quarter or year that is so many from this one.
  private func current(_ unit: TimeWords.Unit, _ distance: Int) -> NamedPeriod? {
    switch unit {
    case .day: return nil
    case .week:
      let sunday = today.endOfWeek.adding(7 * distance)
      return NamedPeriod(.day, sunday.adding(-6)...sunday)
    case .month, .quarter:
      let length = unit == .month ? 1 : 3
      let index = (today.month - 1) / length * length + distance * length
      let (year, month) = (today.year + index / 12, index % 12 + 1)
      return CalendarDay.months(month, through: month + length - 1, of: year).map {
        NamedPeriod(unit == .month ? .month : .quarter, $0)
      }
    case .year:
      return CalendarDay.months(1, through: 12, of: today.year + distance).map {
        NamedPeriod(.year, $0)
      }
    }
  }
}
