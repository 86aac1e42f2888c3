/// Goes through the words of a day and a time from left to right; only `DayInWords` needs it.
struct DayReader {
  var words: ArraySlice<String>
  private let today: Day
  private var date: Day?
  private var weekday: Int?
  /// Weeks from this one; nil when no week was named.
  private var week: Int?
  /// Weeks after the day of the week that is named, or after today.
  private var distance: Int?
  var start: TimeOfDay?
  var end: TimeOfDay?
  var expectsEnd = false
  /// The next bare number is an hour.
  var hasTimeCue = false
  /// `vanavond 8 uur`: said before the hour.
  var isAfternoon = false
  var isMorning = false

  init(_ text: String, today: Day) {
    self.today = today
    words = Self.words(of: text)[...]
  }

  mutating func read() throws(NotADay) {
    while let word = words.first { try take(word) }
  }

  private mutating func take(_ word: String) throws(NotADay) {
    if try takeDate(word) { return }
    if try takeRelative(word) { return }
    if try takeTime() { return }
    if CalendarWords.until.contains(word) {
      (expectsEnd, hasTimeCue) = (true, true)
    } else if CalendarWords.timeCues.contains(word) {
      hasTimeCue = true
    } else if CalendarWords.afternoon.contains(word) {
      (isAfternoon, hasTimeCue) = (true, true)
    } else if CalendarWords.morning.contains(word) {
      (isMorning, hasTimeCue) = (true, true)
    } else if !CalendarWords.fillers.union(CalendarWords.next).contains(word) {
      throw .notUnderstood(word)
    }
    words.removeFirst()
  }

  func word(_ distance: Int) -> String? {
    let index = words.startIndex + distance
    return words.indices.contains(index) ? words[index] : nil
  }

  /// Lower case, dashes between times as words of their own, without commas and closing dots.
  private static func words(of text: String) -> [String] {
    let plain = text.lowercased().map { sign -> Character in
      switch sign {
      case "–", "—", "−": "-"
      case "’", "‘", "`": "'"
      case ",", "(", ")", ";": " "
      default: sign
      }
    }
    return String(plain).split(whereSeparator: \.isWhitespace).flatMap { word -> [String] in
      var word = String(word)
      while word.count > 1, word.hasSuffix(".") { word.removeLast() }
      return dayParts(word) ?? rangeParts(word)
    }
  }

  /// `vrijdagochtend` is a day and a part of it.
  private static func dayParts(_ word: String) -> [String]? {
    let found = CalendarWords.dayparts.first { word.hasSuffix($0.key) && word != $0.key }
    guard let (ending, daypart) = found else { return nil }
    let day = String(word.dropLast(ending.count))
    guard CalendarWords.weekday(day) != nil || CalendarWords.days[day] != nil else { return nil }
    return [day, daypart]
  }

  /// `14.00-16.00` is two times; `12-12` and `2026-12-10` are days.
  private static func rangeParts(_ word: String) -> [String] {
    let parts = word.split(separator: "-").map(String.init)
    guard parts.count == 2, parts.contains(where: { CalendarWords.digits($0) == nil }),
      parts.allSatisfy({ $0.first?.isNumber ?? false })
    else { return [word] }
    return [parts[0], "-", parts[1]]
  }
}

// MARK: Days

extension DayReader {
  /// The day that all of it means together.
  func day() throws(NotADay) -> Day? {
    if [date != nil, week != nil, distance != nil].count(where: \.self) > 1 { throw .moreDays }
    if let date {
      if let weekday, date.weekday != weekday { throw .otherWeekday(date) }
      return date
    }
    if let week {
      guard let weekday else { throw .whichDay }
      return today.adding(7 * week + weekday - today.weekday)
    }
    let coming = weekday.map { today.adding(($0 - today.weekday + 6) % 7 + 1) }
    guard let distance else { return coming }
    return (coming ?? today).adding(7 * distance)
  }

  private mutating func takeDate(_ word: String) throws(NotADay) -> Bool {
    if try takeNumericDate(word) { return true }
    if let month = CalendarWords.month(word) {
      guard let day = self.word(1).flatMap(CalendarWords.dayOfMonth) else { throw .whichDay }
      words.removeFirst(2)
      try set(day: day, month: month, year: takeYear())
      return true
    }
    let isLinked = ["of", "van"].contains(self.word(1))
    guard let day = CalendarWords.dayOfMonth(word),
      let month = self.word(isLinked ? 2 : 1).flatMap(CalendarWords.month)
    else { return false }
    words.removeFirst(isLinked ? 3 : 2)
    try set(day: day, month: month, year: takeYear())
    return true
  }

  private mutating func takeYear() -> Int? {
    let word = word(0) ?? ""
    guard let year = CalendarWords.digits(word), (1970...2999).contains(year) else { return nil }
    words.removeFirst()
    return year
  }

  /// `2026-12-10`, `10-12-2026`, `10/12`, `10.12.2026`.
  private mutating func takeNumericDate(_ word: String) throws(NotADay) -> Bool {
    guard let sign = word.first(where: { "-/.".contains($0) }) else { return false }
    let parts = word.split(separator: sign, omittingEmptySubsequences: false)
      .map { CalendarWords.digits($0) }
    guard (2...3).contains(parts.count), let first = parts[0], let second = parts[1] else {
      return false
    }
    if parts.count == 2 {
      if sign == "." || isHours(first, second, sign) { return takeHours(word, sign) }
      words.removeFirst()
      try set(day: first, month: second, year: nil)
    } else if let third = parts[2] {
      words.removeFirst()
      if first > 999 {
        try set(day: third, month: second, year: first)
      } else {
        try set(day: first, month: second, year: third < 100 ? 2000 + third : third)
      }
    }
    return parts.count == 2 || parts[2] != nil
  }

  /// `14-16` are hours: there is no such month, or the day is known, or it says so.
  private func isHours(_ first: Int, _ second: Int, _ sign: Character) -> Bool {
    guard sign == "-", first < 24, second < 24 else { return false }
    let unit = word(1) ?? ""
    let isTold = CalendarWords.hour.contains(unit) || ["am", "pm"].contains(unit)
    return second > 12 || date != nil || weekday != nil || hasTimeCue || isTold
  }

  /// Reads hours with a dash as from and until; true when it was such.
  private mutating func takeHours(_ word: String, _ sign: Character) -> Bool {
    guard sign == "-" else { return false }
    let parts = word.split(separator: "-").map(String.init)
    words.removeFirst()
    words = [parts[0], "-", parts[1]] + words
    hasTimeCue = true
    return true
  }

  /// Without a year: the first such day from today on.
  private mutating func set(day: Int, month: Int, year: Int?) throws(NotADay) {
    // 12/25 is how Americans write it; no month has that number.
    let (day, month) = month > 12 && day <= 12 ? (month, day) : (day, month)
    let years = year.map { [$0] } ?? Array(today.year...today.year + 4)
    let days = years.compactMap { Day(year: $0, month: month, day: day) }
    guard let found = year == nil ? days.first(where: { $0 >= today }) : days.first else {
      throw .noSuchDay(day, month: month)
    }
    // The 29th of February is a day of next year only when next year has one.
    if year == nil, found.year > today.year + 1 { throw .noSuchDay(day, month: month) }
    try set(found)
  }

  private mutating func set(_ day: Day) throws(NotADay) {
    if let date, date != day { throw .moreDays }
    date = day
  }

  /// `morgen`, `dinsdag`, `volgende week`, `over twee weken`; true when it was such.
  private mutating func takeRelative(_ word: String) throws(NotADay) -> Bool {
    if let days = CalendarWords.days[word] {
      try set(today.adding(days))
      isAfternoon = CalendarWords.afternoon.contains(word)
      words.removeFirst()
    } else if let found = CalendarWords.weekday(word) {
      if let weekday, weekday != found { throw .moreDays }
      weekday = found
      words.removeFirst()
    } else if self.word(1) == "week", CalendarWords.next.contains(word) || word == "deze" {
      week = word == "deze" ? 0 : 1
      words.removeFirst(2)
    } else if word == "this", self.word(1) == "week" {
      week = 0
      words.removeFirst(2)
    } else {
      return try takeDistance(word)
    }
    return true
  }

  /// `over 3 dagen`, `in two weeks`.
  private mutating func takeDistance(_ word: String) throws(NotADay) -> Bool {
    guard ["over", "in"].contains(word), let unit = self.word(2),
      let count = self.word(1).flatMap(CalendarWords.number)
    else { return false }
    switch unit {
    case "dag", "dagen", "day", "days": try set(today.adding(count))
    case "week", "weken", "weeks": distance = count
    case "maand", "maanden", "month", "months": try set(today.adding(months: count))
    default: return false
    }
    words.removeFirst(3)
    return true
  }
}
