/// A day, and from when to when, as people write it in Dutch or English: `do 10 dec 14.00-16.00`,
/// `volgende week dinsdag`, `half drie`, `tomorrow 2 pm`.
///
/// What was not written is nil. A day without a year is the first one from today on.
package struct DayInWords: Sendable, Equatable {
  package let day: Day?
  package let start: TimeOfDay?
  package let end: TimeOfDay?

  package init(_ text: String, today: Day) throws(NotADay) {
    var reader = DayReader(text, today: today)
    try reader.read()
    day = try reader.day()
    start = reader.start
    end = reader.end
    if day == nil, start == nil, end == nil { throw .nothing }
  }

  /// Only times: a bare number is an hour.
  package init(times text: String, today: Day) throws(NotADay) {
    var reader = DayReader(text, today: today)
    reader.hasTimeCue = true
    try reader.read()
    day = try reader.day()
    start = reader.start
    end = reader.end
    if start == nil, end == nil { throw .nothing }
  }
}

/// Why a text tells no day or time.
package enum NotADay: Error, Sendable, Equatable {
  case nothing
  case notUnderstood(String)
  /// 31 February: the month of a year has fewer days.
  case noSuchDay(Int, month: Int)
  case noSuchTime(String)
  /// A week or a month, without the day.
  case whichDay
  /// The date is another day of the week than the one that was named.
  case otherWeekday(Day)
  /// Two different days on one line.
  case moreDays
  /// More than from when and to when.
  case moreTimes
}
