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
  func year(after start: Int) -> (Int?, Int) {
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

  func fourDigits(_ key: String) -> Int? {
    key.utf8.count == 4
      ? TimeWords.digits(key).flatMap { (1990...2099).contains($0) ? $0 : nil } : nil
  }

  func date(_ day: Int, _ month: Int, after index: Int) -> NamedTime? {
    guard (1...12).contains(month), day > 0 else { return nil }
    let (year, end) = year(after: index)
    let exists = (year.map { [$0] } ?? [2024]).contains {
      Day(year: $0, month: month, day: day) != nil
    }
    guard exists else { return .impossible(end) }
    return .period(
      NamedPeriod(.day, year: year) { year in
        Day(year: year, month: month, day: day).map { $0...$0 }
      }, end)
  }

  /// `12-12-2026`, `2026-12-12`, `12/12`, `1.3.2027`.
  func numericDate(_ start: Int, _ relation: TimeRelation?) -> NamedTime? {
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
    guard let found = Day(year: year < 100 ? 2000 + year : year, month: month, day: day)
    else { return .impossible(start + 1) }
    return .period(NamedPeriod(.day, found...found), start + 1)
  }

  /// `1 maart`, `vrijdag 12 maart 2027`, `the 1st of March`.
  func dayAndMonth(_ start: Int) -> NamedTime? {
    let index = skipping(from: TimeWords.weekday(key(start)) == nil ? start : start + 1)
    guard let day = TimeWords.ordinal(key(index)) ?? TimeWords.number(key(index)), day < 100 else {
      return nil
    }
    let next = skipping(from: index + 1)
    return CalendarWords.month(key(next)).flatMap {
      isMonth(next) ? date(day, $0, after: next + 1) : nil
    }
  }

  /// `May` and `March` are verbs too, so they need their capital.
  func isMonth(_ index: Int) -> Bool {
    !["may", "march", "mar"].contains(key(index)) || words[index].isCapital
  }

  /// `March 1st, 2027`; `in maart 20 ouders` is a month and a number.
  func monthAndDay(_ start: Int, _ relation: TimeRelation?) -> NamedTime? {
    guard let month = CalendarWords.month(key(start)), isMonth(start) else { return nil }
    let ordinal = TimeWords.ordinal(key(start + 1))
    guard let day = ordinal ?? TimeWords.digits(key(start + 1)), (1...31).contains(day) else {
      return nil
    }
    let isSaid =
      start > 0 && ["on", "by", "before", "until", "than", "from"].contains(key(start - 1))
    let hasYear = year(after: start + 2).0 != nil
    return ordinal != nil || isSaid || hasYear ? date(day, month, after: start + 2) : nil
  }

  func month(_ start: Int, _ relation: TimeRelation?) -> NamedTime? {
    let isMid = key(start).hasPrefix("mid-") || key(start).hasPrefix("half-")
    let name = isMid ? String(key(start).split(separator: "-")[1]) : key(start)
    guard let month = CalendarWords.month(name), isMid || isMonth(start) else { return nil }
    // Mei Ling is somebody.
    if name == "mei", words[start].isCapital, words.indices.contains(start + 1),
      words[start + 1].isName
    {
      return nil
    }
    let (year, end) = year(after: start + 1)
    // Jan, April and June are names of people too.
    let isDutch = CalendarWords.months.contains { $0[0] == name && $0[0] != $0[1] }
    let isShort = name.count < 5 && name != "mei" && name != "juni" && name != "juli"
    guard
      year != nil || isMid
        || relation != nil && (!isShort || ["may", "june", "july"].contains(name)) || isDutch
    else { return nil }
    let period = NamedPeriod(.month, year: year) {
      Day.months(month, through: month, of: $0)
    }
    return .period(isMid ? Self.middle(of: period) : period, end)
  }

  func year(_ start: Int, _ relation: TimeRelation?) -> NamedTime? {
    let index = ["jaar", "year"].contains(key(start)) ? start + 1 : start
    guard let year = fourDigits(key(index)) else { return nil }
    let isAlone = index + 1 >= words.count || words[index + 1].opensClause
    guard relation != nil || isAlone || index == 0 || index > start, key(index + 1) != "euro" else {
      return nil
    }
    return .period(
      NamedPeriod(.year, year: year) { Day.months(1, through: 12, of: $0) }, index + 1)
  }

  /// `week 10`, `week 10 van 2027`.
  func week(_ start: Int) -> NamedTime? {
    guard ["week", "weeknummer"].contains(key(start)),
      let number = TimeWords.digits(key(start + 1)), (1...53).contains(number)
    else { return nil }
    let (year, end) = year(after: start + 2)
    return .period(NamedPeriod(.month, year: year) { Day.week(number, of: $0) }, end)
  }

  /// `Q1`, `kwartaal 2 van 2027`.
  func quarter(_ start: Int) -> NamedTime? {
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

  static func quarter(_ number: Int, _ year: Int?) -> NamedPeriod {
    NamedPeriod(.quarter, year: year) {
      Day.months(number * 3 - 2, through: number * 3, of: $0)
    }
  }

  /// `schooljaar 2026-2027`, `2026/2027`.
  func schoolYear(_ start: Int) -> NamedTime? {
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
        : NamedPeriod(.year, year: first + 1) { Day.months(1, through: 12, of: $0) },
      index + 1)
  }

  static let schoolYears: Set<String> = [
    "schooljaar", "studiejaar", "cursusjaar", "seizoen", "school-year",
  ]

  /// From 1 August to 31 July, as the law on education has it.
  static func schoolYear(_ first: Int) -> NamedPeriod {
    NamedPeriod(.year, year: first + 1) { year in
      guard let months = Day.months(1, through: 7, of: year),
        let start = Day(year: year - 1, month: 8, day: 1)
      else { return nil }
      return start...months.upperBound
    }
  }

  func feast(_ start: Int, _ relation: TimeRelation?) -> NamedTime? {
    if let (days, length) = Feast.reading(keys[min(start, keys.count)...]) {
      let (year, end) = year(after: start + length)
      return .period(NamedPeriod(.day, year: year, days: days), end)
    }
    guard let length = Feast.vague(keys[min(start, keys.count)...]) else { return nil }
    let (year, end) = year(after: start + length)
    return relation != nil || year != nil ? .vague(end) : nil
  }

  func nearDay(_ start: Int) -> NamedTime? {
    CalendarWords.days[key(start)].map {
      .period(NamedPeriod(.day, today.adding($0)...today.adding($0)), start + 1)
    }
  }

  /// A weekday is an end only after `voor`, `uiterlijk` or `by`, or with `a.s.`.
  func weekday(_ start: Int, _ relation: TimeRelation?) -> NamedTime? {
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
