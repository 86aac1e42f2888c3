internal import Interviewing

/// Goes through the words of a goal and finds those that say when.
struct TimeReader {
  let words: [GoalWord]
  let keys: [String]
  let today: Day
  let language: Language

  init(_ words: [GoalWord], today: Day, language: Language) {
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

  static let articles: Set<String> = [
    "de", "het", "the", "ongeveer", "circa", "ca", "about", "approximately", "van", "of",
    "maximaal",
    "max", "uiterlijk",
  ]

  func phrase(at start: Int) -> TimePhrase? {
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
  func relation(at start: Int) -> (TimeRelation?, Int) {
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
  func spread(_ relation: TimeRelation?, _ start: Int) -> (TimePhrase.Meaning, Int)? {
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
  func endOfFirst(_ start: Int) -> Int? {
    let start = skipping(from: start)
    if case .period(_, let end)? = named(start, relation: .by) { return end }
    let number = TimeWords.digits(key(start)) ?? TimeWords.ordinal(key(start)) ?? 0
    return (1...31).contains(number) ? start + 1 : nil
  }

  /// A named stretch of the calendar, and what its preposition makes of it.
  func dated(_ relation: TimeRelation?, _ start: Int) -> (TimePhrase.Meaning, Int)? {
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
