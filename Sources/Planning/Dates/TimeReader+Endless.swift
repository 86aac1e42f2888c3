extension TimeReader {
  /// `elke dinsdag`, `per week`, `every other month`, `om de twee weken`, `twice a year`.
  func repetition(at start: Int) -> Int? {
    var index = start
    switch key(start) {
    case "elke", "elk", "iedere", "ieder", "every", "each", "per": index += 1
    case "om" where key(start + 1) == "de": index += 2
    case "a",
      "an" where start > 0 && TimeRelation.reading(keys[(start - 1)..<start]) == nil:
      return isRepeated(key(start + 1)) && key(start + 2) != "long" ? start + 2 : nil
    default: return nil
    }
    if ["other", "andere"].contains(key(index)) || TimeWords.ordinal(key(index)) != nil {
      index += 1
    }
    if TimeWords.number(key(index)) != nil { index += 1 }
    // "per 1 april" and "per april" are dates.
    let isDate = key(start) == "per" && CalendarWords.month(key(index)) != nil
    guard isRepeated(key(index)), !isDate else { return nil }
    index += 1
    let isOfMonth = ["van", "of"].contains(key(index)) && ["de", "the"].contains(key(index + 1))
    if isOfMonth, TimeWords.unit(key(index + 2)) != nil { index += 3 }
    return index
  }

  func isRepeated(_ key: String) -> Bool {
    TimeWords.unit(key) != nil || TimeWords.weekday(key) != nil || CalendarWords.month(key) != nil
      || Feast.vague([key]) == 1 || Self.dayparts.contains(key)
  }

  static let dayparts: Set<String> = [
    "ochtend", "middag", "avond", "morgen", "weekend", "schooldag", "werkdag", "keer", "uur",
    "morning", "afternoon", "evening", "night", "hour", "schoolday", "time", "dagdeel",
    "ochtenden", "middagen", "avonden", "mornings", "afternoons", "evenings", "hours", "uren",
    "times", "maal", "x", "dagdelen",
  ]

  /// `om 10.00 uur`, `van 9 tot 12 uur`, `at 3 pm`, `half drie`.
  func clock(at start: Int) -> Int? {
    var index = start
    let hasCue = ["om", "at", "vanaf", "van", "from", "tot", "until", "tussen"].contains(key(index))
    if hasCue { index += 1 }
    if key(index) == "half", let hour = TimeWords.number(key(index + 1)), hour < 13,
      hasCue, TimeWords.unit(key(index + 2)) == nil
    {
      return index + 2
    }
    guard let end = hours(at: index) else { return nil }
    let isRange = ["tot", "to", "until", "-", "–", "en", "and"].contains(key(end))
    if isRange, let second = hours(at: end + 1), isClock(key(end + 1)) || isHour(key(second)) {
      return isHour(key(second)) ? second + 1 : second
    }
    if isHour(key(end)) { return end + 1 }
    return isClock(key(index)) || hasCue && key(start) == "om" ? end : nil
  }

  func hours(at index: Int) -> Int? {
    if isClock(key(index)) { return index + 1 }
    return TimeWords.number(key(index)).flatMap { $0 < 25 ? index + 1 : nil }
  }

  func isHour(_ key: String) -> Bool {
    ["uur", "u", "am", "pm", "a.m", "p.m", "o'clock"].contains(key)
  }

  /// `10:30`, `10.00`, `14u30`, `9am`, `14.00-16.00`.
  func isClock(_ key: String) -> Bool {
    let parts = key.split { ":.uh-".contains($0) }
    guard parts.count > 1, parts.count.isMultiple(of: 2) else {
      return ["am", "pm", "u"].contains {
        key.hasSuffix($0) && TimeWords.digits(key.dropLast($0.count)) != nil
      }
    }
    return parts.enumerated().allSatisfy { place, part in
      let value = TimeWords.digits(part) ?? 99
      return place.isMultiple(of: 2) ? value < 25 : part.count == 2 && value < 60
    }
  }

  /// `4 tot 6 jaar`, `aged 12 to 18`, `8-12 years old`.
  func ages(at start: Int) -> Int? {
    guard TimeWords.number(key(start)) != nil,
      let (_, next) = TimeRelation.reading(keys[(start + 1)...]).map({ ($0.relation, $0.next) })
        ?? (["to", "en", "and", "-", "–", "a"].contains(key(start + 1)) ? (.by, start + 2) : nil),
      TimeWords.number(key(next)) != nil
    else { return nil }
    let isAged = start > 0 && ["aged", "ages", "leeftijd"].contains(key(start - 1))
    let unit = key(next + 1)
    let isYears = ["jaar", "jarigen", "years", "year-olds", "maanden", "months"].contains(unit)
    return isYears ? next + 2 : isAged ? next + 1 : nil
  }
}
