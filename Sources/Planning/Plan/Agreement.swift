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
    let words = text.replacing(",", with: " ").split(separator: " ").map(String.init)
    (day, trouble) = Self.found(in: words, today: today)
  }

  /// The longest piece of the sentence that is a day.
  private static func found(
    in words: [String], today: Day
  ) -> (day: Day?, trouble: Bilingual?) {
    for length in (1...max(1, min(longest, words.count))).reversed() {
      for start in words.indices.dropLast(length - 1) {
        let part = words[start..<start + length]
        guard part.contains(where: { isTelling($0) }) else { continue }
        do throws(NotADay) {
          let day = try Day.gone(part.joined(separator: " "), today: today)
          return day > today ? (nil, stillToCome(day)) : (day, nil)
        } catch {
          if case .noSuchDay = error { return (nil, SMARTQuestion.noSuchDay) }
        }
      }
    }
    return (nil, nil)
  }

  private static let longest = 6

  /// A piece of a date or a day of the week: bare numbers and names of people are none.
  private static func isTelling(_ word: String) -> Bool {
    let key = word.lowercased().filter(\.isLetter)
    let isDate = word.contains { "-/.".contains($0) } && word.contains(where: \.isNumber)
    return isDate || near.contains(key) || CalendarWords.month(key) != nil
      || key.count > 3 && CalendarWords.weekday(key) != nil
  }

  private static let near: Set<String> = [
    "gisteren", "eergisteren", "yesterday", "vandaag", "today", "morgen", "tomorrow",
  ]

  private static func stillToCome(_ day: Day) -> Bilingual {
    Bilingual(
      nl: "\(day.date(in: .dutch)) moet nog komen. Op welke dag is het afgesproken?",
      en: "\(day.date(in: .english)) is still to come. On which day was it agreed?")
  }
}

extension Deadline {
  /// A number in digits, or as a word.
  package static func number(_ word: String) -> Int? {
    Int(word) ?? CalendarWords.number(word)
  }
}
