package import Interviewing

/// A day of the calendar, without a time.
package struct Day: Sendable, Hashable, Comparable {
  /// Days since 1 January 1970.
  package let ordinal: Int

  package init(ordinal: Int) { self.ordinal = max(0, ordinal) }

  /// The local day of a moment.
  package init(of moment: Moment) {
    self.init(ordinal: Int((moment.milliseconds + Int64(moment.offset) * 60_000) / 86_400_000))
  }

  /// Reads `2026-12-10`; nil for anything else, and for a day that no calendar has.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.count == 10, let noon = Moment("\(text)T12:00:00.000+00:00") else { return nil }
    self.init(ordinal: Int(noon.milliseconds / 86_400_000))
  }

  package init?(year: Int, month: Int, day: Int) {
    guard (1970...2999).contains(year) else { return nil }
    self.init("\(padded(year, 4))-\(padded(month))-\(padded(day))")
  }

  package static func < (left: Day, right: Day) -> Bool { left.ordinal < right.ordinal }

  package func adding(_ days: Int) -> Day { Day(ordinal: ordinal + days) }

  /// 1 for Monday to 7 for Sunday.
  package var weekday: Int { (ordinal + 3) % 7 + 1 }

  package var year: Int { parts[0] }
  package var month: Int { parts[1] }
  package var day: Int { parts[2] }

  private var parts: [Int] { description.split(separator: "-").compactMap { Int($0) } }

  /// The same day of a later month, or its last day where that month is shorter.
  func adding(months: Int) -> Day { Day(of: noon.adding(months: months)) }

  private var noon: Moment {
    Moment(milliseconds: Int64(ordinal) * 86_400_000 + 43_200_000, offset: 0)
  }
}

extension Day: CustomStringConvertible {
  /// ISO 8601: `2026-12-10`.
  package var description: String { noon.date }

  /// `donderdag 10 december 2026`.
  package func words(in language: Language) -> String {
    let names = CalendarWords.weekdays[weekday - 1]
    let name = Bilingual(nl: names[0], en: names[1].capitalised)[language]
    return "\(name) \(date(in: language))"
  }

  /// `10 december 2026`.
  package func date(in language: Language) -> String {
    let names = CalendarWords.months[month - 1]
    return "\(day) \(Bilingual(nl: names[0], en: names[1].capitalised)[language]) \(year)"
  }
}

/// A time of the clock, in whole minutes.
package struct TimeOfDay: Sendable, Hashable, Comparable {
  /// Minutes since midnight, 0…1439.
  package let minutes: Int

  /// Nil for what no clock shows.
  package init?(hour: Int, minute: Int) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  private init(minutes: Int) { self.minutes = minutes }

  /// Reads `14:00`.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":").map { Int($0) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1] else { return nil }
    self.init(hour: hour, minute: minute)
  }

  package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
    left.minutes < right.minutes
  }

  /// So many minutes later, past midnight if need be.
  package func adding(_ more: Int) -> TimeOfDay {
    TimeOfDay(minutes: ((minutes + more) % 1440 + 1440) % 1440)
  }
}

extension TimeOfDay: CustomStringConvertible {
  /// `14:00`.
  package var description: String { "\(padded(minutes / 60)):\(padded(minutes % 60))" }

  /// `14.00` in Dutch, `14:00` in English.
  package func words(in language: Language) -> String {
    let dot = Bilingual(nl: ".", en: ":")[language]
    return "\(padded(minutes / 60))\(dot)\(padded(minutes % 60))"
  }
}

private func padded(_ number: Int, _ width: Int = 2) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension String {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
