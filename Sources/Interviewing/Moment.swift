/// A point in time as a record keeps it: milliseconds since 1970 UTC, with the local offset then.
package struct Moment: Sendable, Hashable, Comparable {
  package let milliseconds: Int64
  /// Minutes east of UTC, −1439…1439.
  package let offset: Int

  package init(milliseconds: Int64, offset: Int) {
    self.milliseconds = milliseconds
    self.offset = offset
  }

  package static func < (left: Moment, right: Moment) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// Whole minutes from another moment; 0 when the clock has jumped back.
  package func minutes(since earlier: Moment) -> Int {
    max(0, Int((milliseconds - earlier.milliseconds) / 60_000))
  }
}

extension Moment: CustomStringConvertible {
  /// ISO 8601 with milliseconds and offset: `2026-11-21T14:03:22.120+01:00`.
  package var description: String {
    let sign = offset < 0 ? "-" : "+"
    return "\(date)T\(clock):\(pad(second)).\(pad(Int(local % 1000), 3))"
      + "\(sign)\(pad(abs(offset) / 60)):\(pad(abs(offset) % 60))"
  }

  /// The local calendar day, `2026-11-21`.
  package var date: String {
    let (year, month, day) = civil
    return "\(pad(year, 4))-\(pad(month))-\(pad(day))"
  }

  /// The local time of day, `14:03`.
  package var clock: String {
    let minutes = Int(local / 60_000 % 1440)
    return "\(pad(minutes / 60)):\(pad(minutes % 60))"
  }

  /// How many bytes `description` has.
  package static let length = 29

  /// Reads the plain bytes of what `description` writes; nil for anything else, and for what is rare
  /// enough to be left to the reader of texts: years long ago, and an offset of nothing to the west.
  package init?(bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == Self.length else { return nil }
    func number(_ range: Range<Int>) -> Int {
      range.reduce(0) { number, place in
        let digit = Int(bytes[place]) - 0x30
        return (0...9).contains(digit) && number >= 0 ? number * 10 + digit : -1
      }
    }
    for (place, mark) in Self.marks where bytes[place] != mark { return nil }
    let (year, month, day) = (number(0..<4), number(5..<7), number(8..<10))
    let (hour, minute, second) = (number(11..<13), number(14..<16), number(17..<19))
    let (thousandth, east, minutes) = (number(20..<23), number(24..<26), number(27..<29))
    guard year > 1970, (1...12).contains(month), day >= 1, thousandth >= 0,
      day <= 28 || day <= Self.length(ofMonth: month, year), (0..<24).contains(hour),
      (0..<60).contains(minute), (0..<60).contains(second), (0..<24).contains(east),
      (0..<60).contains(minutes)
    else { return nil }
    let isWest = bytes[23] == UInt8(ascii: "-")
    guard isWest ? east + minutes > 0 : bytes[23] == UInt8(ascii: "+") else { return nil }
    let offset = (east * 60 + minutes) * (isWest ? -1 : 1)
    let days = Moment.days(year: year, month: month, day: day)
    let seconds = Int64(days * 86_400 + hour * 3600 + minute * 60 + second - offset * 60)
    self.init(milliseconds: seconds * 1000 + Int64(thousandth), offset: offset)
  }

  private static let marks: [(Int, UInt8)] = [
    (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")), (10, UInt8(ascii: "T")),
    (13, UInt8(ascii: ":")), (16, UInt8(ascii: ":")), (19, UInt8(ascii: ".")),
    (26, UInt8(ascii: ":")),
  ]

  private static func length(ofMonth month: Int, _ year: Int) -> Int {
    let next = month == 12 ? (year + 1, 1) : (year, month + 1)
    return days(year: next.0, month: next.1, day: 1) - days(year: year, month: month, day: 1)
  }

  /// Reads what `description` writes; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 29, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: ".") else {
      return nil
    }
    func number(_ range: Range<Int>) -> Int? { Int(String(decoding: bytes[range], as: UTF8.self)) }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
      let thousandth = number(20..<23), let offsetHour = number(24..<26),
      let offsetMinute = number(27..<29), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second),
      (0..<24).contains(offsetHour), (0..<60).contains(offsetMinute)
    else { return nil }
    let sign = bytes[23] == UInt8(ascii: "-") ? -1 : 1
    let offset = sign * (offsetHour * 60 + offsetMinute)
    let days = Moment.days(year: year, month: month, day: day)
    let seconds = Int64(days * 86_400 + hour * 3600 + minute * 60 + second - offset * 60)
    self.init(milliseconds: seconds * 1000 + Int64(thousandth), offset: offset)
    // What is not written the same way again was no moment: 30 February, other punctuation.
    if !description.utf8.elementsEqual(bytes) { return nil }
  }
}

extension Moment {
  package func adding(days: Int) -> Moment {
    Moment(milliseconds: milliseconds + Int64(days) * 86_400_000, offset: offset)
  }

  /// The same day of a later month, or its last day where that month is shorter.
  package func adding(months: Int) -> Moment {
    let (year, month, day) = civil
    let index = year * 12 + month - 1 + months
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    let first = Moment.days(year: newYear, month: newMonth, day: 1)
    let next =
      newMonth == 12
      ? Moment.days(year: newYear + 1, month: 1, day: 1)
      : Moment.days(year: newYear, month: newMonth + 1, day: 1)
    let moved = first + min(day, next - first) - 1
    return adding(days: moved - Moment.days(year: year, month: month, day: day))
  }
}

extension Moment {
  /// Milliseconds of the local clock, never negative for a moment after 1970.
  private var local: Int64 { max(0, milliseconds + Int64(offset) * 60_000) }
  private var second: Int { Int(local / 1000 % 60) }

  /// Howard Hinnant's civil-from-days, so that no date library stands between start and prompt.
  private var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(local / 86_400_000) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let index = (5 * dayOfYear + 2) / 153
    let month = index < 10 ? index + 3 : index - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * index + 2) / 5 + 1
    )
  }

  private static func days(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private func pad(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
