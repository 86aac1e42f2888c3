internal import Interviewing

/// Goes through the numbers of a goal and weighs them.
struct NumberFinder {
  struct Candidate {
    let count: Int?
    let place: Range<Int>
    /// The higher, the less it is an outcome.
    let doubt: Int
  }

  let words: [GoalWord]
  let phrases: [TimePhrase]
  let language: Language

  func key(_ index: Int) -> String { words.indices.contains(index) ? words[index].key : "" }

  var best: Candidate? {
    var found: [Candidate] = []
    var index = 0
    while index < words.count {
      if let phrase = phrases.first(where: { $0.range.contains(index) }) {
        index = phrase.range.upperBound
      } else if let candidate = candidate(at: index) {
        found.append(candidate)
        index = candidate.place.upperBound
      } else {
        index += 1
      }
    }
    return found.min { $0.doubt < $1.doubt }
  }

  func candidate(at start: Int) -> Candidate? {
    if let share = share(at: start) { return share }
    guard let (value, end) = value(at: start), !isNoCount(value, start..<end) else { return nil }
    let place = start..<end
    if isFrequency(place) { return Candidate(count: nil, place: place, doubt: 9) }
    if isReached(place) { return Candidate(count: value, place: place, doubt: -1) }
    if isPercentage(place) { return Candidate(count: value, place: place, doubt: 0) }
    return Candidate(count: value, place: place, doubt: doubt(value, place))
  }

  /// The whole number here: `75%`, `twaalf`, `two hundred and ten`, the least of `10-15`.
  func value(at start: Int) -> (Int, Int)? {
    let key = key(start)
    if let value = Self.ranged(key) { return (value, start + 1) }
    let isSigned = ["%", "x", "+"].contains(key.last) && key.first?.isNumber ?? false
    let bare = isSigned ? String(key.dropLast()) : key
    let first = ["a", "half"].contains(bare) ? nil : TimeWords.number(bare)
    let isA = key == "a" && ["hundred", "thousand", "dozen"].contains(self.key(start + 1))
    guard var value = isA ? 1 : first else { return Self.decimal(bare).map { ($0, start + 1) } }
    var end = start + 1
    while let size = Self.sizes[self.key(end)] {
      value *= size
      end += 1
      let next = self.key(end) == "and" ? end + 1 : end
      if let more = TimeWords.number(self.key(next)), more < 100 {
        (value, end) = (value + more, next + 1)
      }
      if value > 1_000_000_000 { return nil }
    }
    return (value, end)
  }

  static let sizes = [
    "hundred": 100, "honderd": 100, "thousand": 1000, "duizend": 1000, "dozen": 12, "dozijn": 12,
  ]

  /// `10-15`, `10 à 15` as one word.
  static func ranged(_ key: String) -> Int? {
    let parts = key.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let low = TimeWords.digits(parts[0]),
      let high = TimeWords.digits(parts[1]),
      low < high
    else { return nil }
    return low
  }

  /// `7,5` as a whole number.
  static func decimal(_ key: String) -> Int? {
    let parts = key.split(omittingEmptySubsequences: false) { ",.".contains($0) }
    guard parts.count == 2, parts[1].count < 3, TimeWords.digits(parts[1]) != nil else {
      return nil
    }
    return TimeWords.digits(parts[0])
  }

  /// `de helft`, `a third of`, `driekwart`, `verdubbelen`: measurable without a number of its own.
  func share(at start: Int) -> Candidate? {
    let (before, now, after) = (key(start - 1), key(start), key(start + 1))
    let isPart = ["of", "van", "the"].contains(after)
    let isOne = ["een", "één", "a", "one"].contains(before)
    let isTwo = ["twee", "two"].contains(before)
    let percent: Int? =
      switch now {
      case "helft": isOrdinal(start - 1) ? nil : 50
      case "half" where isPart: 50
      case "driekwart", "three-quarters": 75
      case "quarters" where before == "three": 75
      case "kwart" where isPart && isOne, "quarter" where isPart && isOne: 25
      case "derde" where isPart && isOne, "third" where isPart && isOne: 33
      case "derde" where isTwo, "thirds" where isTwo, "tweederde", "two-thirds": 67
      default: nil
      }
    guard percent != nil || Self.doubling.contains(now) || Self.often.contains(now) else {
      return nil
    }
    return Candidate(count: percent, place: start..<start + 1, doubt: percent == nil ? 9 : 2)
  }

  func isOrdinal(_ index: Int) -> Bool { TimeWords.ordinal(key(index)) != nil }

  static let doubling: Set<String> = [
    "verdubbelen", "verdubbelt", "verdubbeld", "halveren", "halveert", "gehalveerd", "doubles",
    "doubled", "double", "halved", "halve",
  ]

  static let often: Set<String> = [
    "twice", "tweemaal", "driemaal", "viermaal", "tweewekelijks",
  ]
}
