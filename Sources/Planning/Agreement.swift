package import Interviewing

/// The day on which something was agreed, found in a sentence about who did.
///
/// It lies behind us: a day without a year is the last one up to today.
package struct Agreement: Sendable, Equatable {
  /// Nil when the sentence names no day.
  package let day: Day?
  /// What is wrong with the day.
  package let trouble: Bilingual?

  package init(_ text: String, today: Day) {
    let words = text.split(separator: " ").map(String.init)
    let found = Self.found(in: words, today: today)
    (day, trouble) = (found.day, found.trouble)
  }

  private static func found(
    in words: [String], today: Day
  ) -> (day: Day?, trouble: Bilingual?) {
    for length in (1...max(1, min(6, words.count))).reversed() {
      for start in words.indices.dropLast(length - 1) {
        let part = words[start..<start + length]
        if let known = past[part.joined(separator: " ").lowercased()], length <= 2 {
          return (today.adding(-known), nil)
        }
        guard part.contains(where: { isTelling($0) }) else { continue }
        do throws(NotADay) {
          let day = try DayInWords(part.joined(separator: " "), today: today).day
          if let day { return upToToday(day, part, today) }
        } catch {
          if case .noSuchDay = error { return (nil, noSuchDay) }
        }
      }
    }
    return (nil, nil)
  }

  /// Days ago.
  static let past: [String: Int] = [
    "gisteren": 1, "eergisteren": 2, "yesterday": 1, "vandaag": 0, "today": 0,
  ]

  /// A piece of a date or a day of the week: bare numbers and names of people are none.
  private static func isTelling(_ word: String) -> Bool {
    let key = word.lowercased().filter { $0.isLetter }
    let isDate = word.contains { "-/.".contains($0) } && word.contains { $0.isNumber }
    return isDate || CalendarWords.month(key) != nil
      || key.count > 3 && CalendarWords.weekday(key) != nil
  }

  private static func upToToday(
    _ day: Day, _ words: ArraySlice<String>, _ today: Day
  ) -> (day: Day?, trouble: Bilingual?) {
    if day <= today { return (day, nil) }
    if words.contains(where: { $0.contains(String(day.year)) }) {
      let said = day.date(in: .dutch)
      return (
        nil,
        Bilingual(
          nl: "\(said) moet nog komen. Op welke dag is het afgesproken?",
          en: "\(day.date(in: .english)) is still to come. On which day was it agreed?")
      )
    }
    guard words.contains(where: { $0.contains(where: \.isNumber) }) else {
      return (day.adding(-7), nil)
    }
    let years = (1...4).lazy.compactMap {
      Day(year: day.year - $0, month: day.month, day: day.day)
    }
    return (years.first { $0 <= today }, nil)
  }

  private static let noSuchDay = SMARTQuestion.noSuchDay
}

extension Deadline {
  /// A number in digits, or as a word.
  package static func number(_ word: String) -> Int? {
    Int(word) ?? CalendarWords.number(word)
  }
}
