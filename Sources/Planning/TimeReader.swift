internal import Interviewing

/// Goes through the words of a goal and finds those that say when.
struct TimeReader {
  let words: [GoalWord]
  let keys: [String]
  let today: CalendarDay
  let language: Language

  init(_ words: [GoalWord], today: CalendarDay, language: Language) {
    self.words = words
    self.today = today
    self.language = language
    keys = words.map(\.key)
  }

  /// All of them, in order, none overlapping another.
  func phrases() -> [TimePhrase] {
    var found: [TimePhrase] = []
    var index = 0
    while index < keys.count {
      if let phrase = phrase(at: index) {
        found.append(phrase)
        index = phrase.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  func key(_ index: Int) -> String { keys.indices.contains(index) ? keys[index] : "" }

  /// The place after articles and words for about.
  func skipping(_ extra: Set<String> = [], from index: Int) -> Int {
    var index = index
    while Self.articles.contains(key(index)) || extra.contains(key(index)) { index += 1 }
    return index
  }

  private static let articles: Set<String> = [
    "de", "het", "the", "ongeveer", "circa", "ca", "about", "approximately", "van", "of",
    "maximaal",
    "max", "uiterlijk",
  ]

  private func phrase(at start: Int) -> TimePhrase? {
    if let end = repetition(at: start) ?? clock(at: start) ?? ages(at: start) {
      return TimePhrase(range: start..<end, meaning: .endless)
    }
    let (relation, next) = relation(at: start)
    guard
      let (meaning, end) = spread(relation, next) ?? length(relation, next)
        ?? dated(relation, next)
    else { return nil }
    return TimePhrase(range: start..<end, meaning: meaning)
  }

  /// A preposition, or several: `uiterlijk in maart`.
  private func relation(at start: Int) -> (TimeRelation?, Int) {
    var (relation, index) = (TimeRelation?.none, start)
    while let read = TimeRelation.reading(keys[index...]) {
      // "by" alone adds nothing to a preposition that says more.
      if relation == nil || read.relation != .by { relation = read.relation }
      index = read.next
      if index - start > 6 { break }
    }
    return (relation, index)
  }

  /// `van maart tot en met juni`, `van 1 tot 15 maart`, `between March and May`.
  private func spread(_ relation: TimeRelation?, _ start: Int) -> (TimePhrase.Meaning, Int)? {
    let isOpen = relation == nil || relation == .by || relation == .between || relation == .from
    guard isOpen, let first = endOfFirst(start) else { return nil }
    var ending: TimeRelation
    var index = first
    if let read = TimeRelation.reading(keys[first...]),
      [.before, .through].contains(read.relation),
      key(first) != "voor", key(first) != "before"
    {
      (ending, index) = (read.relation, read.next)
    } else if ["to", "-", "–"].contains(key(first))
      || ["and", "en"].contains(key(first)) && relation == .between
    {
      (ending, index) = (.through, first + 1)
    } else {
      return nil
    }
    index = skipping(from: index)
    guard case .period(let period, let end)? = named(index, relation: ending) else { return nil }
    if key(first) == "to" { ending = .through }
    return (period.meaning(ending, today: today), end)
  }

  /// Where the first date of two ends: a date, or only a day's number.
  private func endOfFirst(_ start: Int) -> Int? {
    let start = skipping(from: start)
    if case .period(_, let end)? = named(start, relation: .by) { return end }
    let number = TimeWords.digits(key(start)) ?? TimeWords.ordinal(key(start)) ?? 0
    return (1...31).contains(number) ? start + 1 : nil
  }

  /// A named stretch of the calendar, and what its preposition makes of it.
  private func dated(_ relation: TimeRelation?, _ start: Int) -> (TimePhrase.Meaning, Int)? {
    let isBetween = relation == .between
    switch named(skipping(from: start), relation: isBetween ? nil : relation) {
    case .period(let period, let end)?:
      return (period.meaning(isBetween ? .by : relation ?? .by, today: today), end)
    case .vague(let end)?:
      return (relation == .from || relation == .after ? .endless : .someday, end)
    case .endless(let end)?: return (.endless, end)
    case .impossible(let end)?: return (.impossible, end)
    case nil: return nil
    }
  }
}

// MARK: Lengths of time

extension TimeReader {
  /// `binnen zes weken`, `over een half jaar`, `een jaar lang`, `the next three months`.
  private func length(_ relation: TimeRelation?, _ start: Int) -> (TimePhrase.Meaning, Int)? {
    var index = start
    let hasArticle = ["de", "het", "the"].contains(key(index))
    index = skipping(
      ["een", "a"].contains(key(index)) && key(index + 1).hasPrefix("period") ? [] : [], from: index
    )
    if ["een", "a"].contains(key(index)), ["periode", "period"].contains(key(index + 1)) {
      index = skipping(from: index + 2)
    }
    let isComing = Self.coming.contains(key(index))
    if isComing { index += 1 }
    guard let (amount, unit, end) = amount(at: index, isComing: isComing && hasArticle, relation)
    else { return nil }
    if ["geleden", "ago"].contains(key(end)) { return (.endless, end + 1) }
    let tail = tail(after: end)
    guard isComing || tail > end || Self.measuring(relation, keys, start) else { return nil }
    guard let amount else { return (.someday, tail) }
    return (.end(today.adding(amount, unit), .day), tail)
  }

  private static let coming: Set<String> = [
    "komende", "komend", "eerstvolgende", "volgende", "next", "coming", "following", "aankomende",
  ]

  private static func measuring(
    _ relation: TimeRelation?, _ keys: [String], _ next: Int
  ) -> Bool {
    switch relation {
    case .within, .after: true
    case .by: next > 0 && ["in", "during", "throughout"].contains(keys[next - 1])
    case .before: next > 0 && keys[next - 1] == "voor"
    default: false
    }
  }

  /// The place after `lang`, `from now`, `tijd`.
  private func tail(after end: Int) -> Int {
    if ["lang", "long"].contains(key(end)) { return end + 1 }
    for words in [["from", "now"], ["vanaf", "nu"], ["vanaf", "vandaag"], ["from", "today"]]
    where keys[end...].starts(with: words) { return end + 2 }
    return ["tijd", "time"].contains(key(end)) ? end + 1 : end
  }

  /// How long; nil as a number for `een paar weken`.
  private func amount(
    at start: Int, isComing: Bool, _ relation: TimeRelation?
  ) -> (Int?, TimeWords.Unit, Int)? {
    let (first, second) = (key(start), key(start + 1))
    let isOne = ["een", "a", "an", "één", "one"].contains(first)
    let rest = isOne ? start + 1 : start
    if key(rest) == "halfjaar" { return (6, .month, rest + 1) }
    if key(rest) == "half", ["jaar", "year"].contains(key(rest + 1)) {
      return (6, .month, rest + 2)
    }
    if first == "half", second == "a", key(start + 2) == "year" { return (6, .month, start + 3) }
    if first == "anderhalf", second == "jaar" { return (18, .month, start + 2) }
    if let few = few(at: start) { return (nil, few.unit, few.end) }
    if isOne, let unit = TimeWords.unit(second) { return (1, unit, start + 2) }
    if let number = TimeWords.number(first), number <= 600, let unit = TimeWords.unit(second) {
      return (number, unit, start + 2)
    }
    guard let unit = TimeWords.unit(first) else { return nil }
    let isPlural = ["dagen", "weken", "maanden", "jaren"].contains(first) || first.hasSuffix("s")
    if isPlural { return isComing || relation == .within ? (nil, unit, start + 1) : nil }
    // "het komende jaar", "binnen het jaar"
    return isComing || relation == .within && key(start - 1) != "van" ? (1, unit, start + 1) : nil
  }

  private func few(at start: Int) -> (unit: TimeWords.Unit, end: Int)? {
    let phrases = [
      ["een", "paar"], ["enkele"], ["een", "aantal"], ["a", "few"], ["a", "couple", "of"],
      ["several"], ["some"],
    ]
    for phrase in phrases where keys[min(start, keys.count)...].starts(with: phrase) {
      let index = start + phrase.count
      if let unit = TimeWords.unit(key(index)) { return (unit, index + 1) }
    }
    return nil
  }
}

extension CalendarDay {
  /// So much later.
  func adding(_ amount: Int, _ unit: TimeWords.Unit) -> CalendarDay {
    switch unit {
    case .day: adding(amount)
    case .week: adding(7 * amount)
    case .month: adding(months: amount)
    case .quarter: adding(months: 3 * amount)
    case .year: adding(months: 12 * amount)
    }
  }
}

// MARK: What is no end

extension TimeReader {
  /// `elke dinsdag`, `per week`, `every other month`, `om de twee weken`, `twice a year`.
  private func repetition(at start: Int) -> Int? {
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
    guard isRepeated(key(index)) else { return nil }
    index += 1
    let isOfMonth = ["van", "of"].contains(key(index)) && ["de", "the"].contains(key(index + 1))
    if isOfMonth, TimeWords.unit(key(index + 2)) != nil { index += 3 }
    return index
  }

  private func isRepeated(_ key: String) -> Bool {
    TimeWords.unit(key) != nil || TimeWords.weekday(key) != nil || TimeWords.month(key) != nil
      || Feast.vague([key]) == 1 || Self.dayparts.contains(key)
  }

  static let dayparts: Set<String> = [
    "ochtend", "middag", "avond", "morgen", "weekend", "schooldag", "werkdag", "keer", "uur",
    "morning", "afternoon", "evening", "night", "hour", "schoolday", "time", "dagdeel",
    "ochtenden", "middagen", "avonden", "mornings", "afternoons", "evenings", "hours", "uren",
    "times", "maal", "x", "dagdelen",
  ]

  /// `om 10.00 uur`, `van 9 tot 12 uur`, `at 3 pm`, `half drie`.
  private func clock(at start: Int) -> Int? {
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

  private func hours(at index: Int) -> Int? {
    if isClock(key(index)) { return index + 1 }
    return TimeWords.number(key(index)).flatMap { $0 < 25 ? index + 1 : nil }
  }

  private func isHour(_ key: String) -> Bool {
    ["uur", "u", "am", "pm", "a.m", "p.m", "o'clock"].contains(key)
  }

  /// `10:30`, `10.00`, `14u30`, `9am`, `14.00-16.00`.
  private func isClock(_ key: String) -> Bool {
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
  private func ages(at start: Int) -> Int? {
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
