/// Words of a goal that say when, and what they mean for its end.
struct TimePhrase: Equatable {
  enum Meaning: Equatable {
    /// The last day that the words allow.
    case end(Day, Precision)
    /// An end without an exact day: `voor de zomervakantie`.
    case someday
    /// An end that lies behind us.
    case past(Day)
    /// A day that no calendar has: `31 februari`.
    case impossible
    /// A start, a time of the clock, how often: no end.
    case endless
  }

  /// How exactly a day was told; the more exact one wins.
  enum Precision: Int, Comparable {
    case year, quarter, month, day

    static func < (left: Precision, right: Precision) -> Bool { left.rawValue < right.rawValue }
  }

  let range: Range<Int>
  let meaning: Meaning
}

/// What a preposition makes of the time after it.
enum TimeRelation: Equatable {
  /// `in`, `op`, `uiterlijk`, `by`: its last day counts.
  case by
  /// `voor`, `tot`: the day before it.
  case before
  /// `tot en met`.
  case through
  /// `binnen`, `gedurende`, `over`, `for`: a length of time from today.
  case within
  /// `vanaf`, `sinds`, `dan in`: no end by itself.
  case from
  /// `na zes weken`: with a length of time its end, with a date a start.
  case after
  /// `van maart tot juni`, `tussen`: only the second date tells.
  case between
}

extension TimeRelation {
  /// The longest first; what is nil belongs to both languages.
  private static let all: [(words: [String], relation: TimeRelation)] = {
    let rows: [(TimeRelation, String)] = [
      (
        .through,
        "tot en met|t/m|tm|up to and including|through|tot het eind|until the end|till the end"
      ),
      (
        .before,
        "voor|nog voor|voorafgaand aan|tot|tot aan|eerder dan|before|prior to|until|till|til|ahead of|up to"
      ),
      (
        .by,
        "in|op|on|at|by|per|rond|around|tegen|met|tijdens|during|uiterlijk|uiterlijk op|op zijn laatst|no later than|not later than|niet later dan|on or before|op of voor|at the latest|at the latest by|aan|in de loop van|in the course of|throughout|ergens in|sometime in|towards|the deadline is"
      ),
      (
        .within,
        "binnen|within|gedurende|over|for|voor de duur van|in a period of|in een periode van|during the course of|de duur van|nog geen"
      ),
      (
        .from,
        "vanaf|sinds|since|from|as of|as from|starting|starting from|starting in|starting on|met ingang van|beginning in|dan in|than in|dan|than|ten opzichte van|vergeleken met|in vergelijking met|compared to|compared with|compared to those in"
      ),
      (.after, "na|after|na afloop van|following"),
      (.between, "van|tussen|between"),
    ]
    return rows.flatMap { relation, text in
      text.split(separator: "|").map { ($0.split(separator: " ").map(String.init), relation) }
    }.sorted { $0.words.count > $1.words.count }
  }()

  /// The relation that begins here, and the word after it.
  static func reading(_ keys: ArraySlice<String>) -> (relation: TimeRelation, next: Int)? {
    for row in all where keys.starts(with: row.words) {
      return (row.relation, keys.startIndex + row.words.count)
    }
    return nil
  }
}

/// A stretch of the calendar that words name; without a year it comes back every year.
struct NamedPeriod {
  var precision: TimePhrase.Precision
  var year: Int?
  /// `eind maart`: before it is still in it.
  var isEdge = false
  let days: (Int) -> ClosedRange<Day>?

  init(
    _ precision: TimePhrase.Precision, year: Int? = nil,
    days: @escaping (Int) -> ClosedRange<Day>?
  ) {
    self.precision = precision
    self.year = year
    self.days = days
  }

  /// One stretch, in no year but its own.
  init(_ precision: TimePhrase.Precision, _ days: ClosedRange<Day>) {
    self.init(precision, year: days.upperBound.year) { _ in days }
  }

  /// Part of the same stretch.
  func part(
    _ precision: TimePhrase.Precision, isEdge: Bool = false,
    _ part: @escaping (ClosedRange<Day>) -> ClosedRange<Day>
  ) -> NamedPeriod {
    var other = NamedPeriod(precision, year: year) { days($0).map(part) }
    other.isEdge = isEdge
    return other
  }

  /// What it means as an end, seen from today.
  func meaning(_ relation: TimeRelation, today: Day) -> TimePhrase.Meaning {
    if relation == .from || relation == .after { return .endless }
    if let year {
      guard let last = last(relation, of: year) else { return .impossible }
      return last < today ? .past(last) : .end(last, precision)
    }
    let ends = (today.year...today.year + 8).compactMap { last(relation, of: $0) }
    guard let next = ends.first(where: { $0 >= today }) else { return .impossible }
    return .end(next, precision)
  }

  private func last(_ relation: TimeRelation, of year: Int) -> Day? {
    guard let days = days(year) else { return nil }
    return relation == .before && !isEdge ? days.lowerBound.adding(-1) : days.upperBound
  }
}
