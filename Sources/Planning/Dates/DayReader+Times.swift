/// The hours of a day in words.
extension DayReader {
  mutating func takeTime() throws(NotADay) -> Bool {
    guard var clock = takeSpoken() ?? takeClock() else { return false }
    var isTold = clock.isTold || isAfternoon || isMorning
    if isAfternoon, clock.hour < 12 { clock.hour += 12 }
    (isAfternoon, isMorning) = (false, false)
    while let unit = word(0) {
      if CalendarWords.afternoon.contains(unit) {
        if clock.hour < 12 { clock.hour += 12 }
        isTold = true
      } else if CalendarWords.morning.contains(unit) {
        if clock.hour == 12 { clock.hour = 0 }
        isTold = true
      } else if !["'s", "s", "in", "the"].contains(unit) || !isDaypart(after: unit) {
        guard CalendarWords.hour.contains(unit) else { break }
      }
      words.removeFirst()
    }
    // Nobody meets at three at night.
    if !isTold, (0...7).contains(clock.hour) { clock.hour += 12 }
    guard let time = TimeOfDay(hour: clock.hour, minute: clock.minute) else {
      throw .noSuchTime(clock.text)
    }
    try keep(time)
    return true
  }

  private mutating func keep(_ time: TimeOfDay) throws(NotADay) {
    if end != nil, expectsEnd || start != nil { throw .moreTimes }
    if expectsEnd || start != nil { end = time } else { start = time }
    (expectsEnd, hasTimeCue) = (false, false)
  }

  private func isDaypart(after unit: String) -> Bool {
    let rest = [word(1), word(2)].compactMap { $0 }
    return rest.contains { CalendarWords.afternoon.union(CalendarWords.morning).contains($0) }
  }

  private struct Clock {
    var hour: Int
    var minute: Int
    /// Morning or afternoon needs no guess.
    var isTold = false
    let text: String
  }

  /// `half drie`, `kwart over twee`, `half past two`, `ten to four`.
  private mutating func takeSpoken() -> Clock? {
    let words = (0..<4).map { word($0) ?? "" }
    if words[0] == "half", let hour = CalendarWords.number(words[1]) {
      return spoken(hour * 60 - 30, taking: 2)
    }
    if words[0] == "half", words[1] == "past", let hour = CalendarWords.number(words[2]) {
      return spoken(hour * 60 + 30, taking: 3)
    }
    let quarter = ["kwart", "quarter"].contains(words[0])
    guard let minutes = quarter ? 15 : CalendarWords.number(words[0]) else { return nil }
    let isWord = CalendarWords.digits(words[0]) == nil
    let sign = ["over", "past"].contains(words[1]) ? 1 : words[1] == "voor" ? -1 : 0
    // "2 to 4" is from and until, "ten to four" is a time.
    guard sign != 0 || words[1] == "to" && isWord else { return nil }
    let distance = minutes * (sign == 0 ? -1 : sign)
    if words[2] == "half", let hour = CalendarWords.number(words[3]) {
      return spoken(hour * 60 - 30 + distance, taking: 4)
    }
    return CalendarWords.number(words[2]).flatMap { spoken($0 * 60 + distance, taking: 3) }
  }

  private mutating func spoken(_ minutes: Int, taking count: Int) -> Clock? {
    guard (0..<1440).contains(minutes) else { return nil }
    let text = words.prefix(count).joined(separator: " ")
    words.removeFirst(count)
    return Clock(hour: minutes / 60, minute: minutes % 60, text: text)
  }

  /// `14.00`, `14:00`, `14u30`, `2pm`, `14 uur`; a bare number only where an hour is expected.
  private mutating func takeClock() -> Clock? {
    guard let word = word(0), let first = word.first, first.isNumber || hasTimeCue else {
      return nil
    }
    if let hour = CalendarWords.number(word) {
      let next = self.word(1) ?? ""
      let isHour = CalendarWords.hour.contains(next) || ["am", "pm", "a.m", "p.m"].contains(next)
      guard hasTimeCue || isHour || CalendarWords.until.contains(next), hour < 100 else {
        return nil
      }
      words.removeFirst()
      return Clock(hour: hour, minute: 0, isTold: word.hasPrefix("0"), text: word)
    }
    let digits = word.prefix { $0.isNumber }
    guard let hour = CalendarWords.digits(digits) else { return nil }
    var rest = word.dropFirst(digits.count)
    var minute = 0
    if let sign = rest.first, ".:uh".contains(sign) {
      let digits = rest.dropFirst().prefix { $0.isNumber }
      if digits.count == 2, let found = CalendarWords.digits(digits) {
        minute = found
        rest = rest.dropFirst(3)
      }
    }
    return clock(hour, minute, unit: String(rest), word)
  }

  private mutating func clock(_ hour: Int, _ minute: Int, unit: String, _ word: String) -> Clock? {
    let units = CalendarWords.hour.union(CalendarWords.afternoon).union(CalendarWords.morning)
    guard unit.isEmpty || units.contains(unit) else { return nil }
    words.removeFirst()
    if !unit.isEmpty { words = [unit] + words }
    return Clock(hour: hour, minute: minute, isTold: word.hasPrefix("0"), text: word)
  }
}
