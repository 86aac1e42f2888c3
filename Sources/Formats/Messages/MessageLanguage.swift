package import Interviewing
package import Planning

/// A language that participants read, with the sentences of an invitation and a confirmation in it.
///
/// A sentence that nobody was sure of is left out: the reader then gets it in the team's language, and
/// the program says so.
package struct MessageLanguage: Sendable {
  enum Sentence: CaseIterable, Sendable {
    case invitation, confirmation
    case greeting, inviteGroup, inviteAlone, purpose, about
    case date, time, place, range, clock
    case arranged, childcare, travel, food, interpreter, hearing, stairs
    case needs, voluntary, nameless, reply, reach, confirm, goodbye
  }

  package let language: WrittenLanguage
  let sentences: [Sentence: String]
  /// From Monday.
  let weekdays: [String]
  let months: [String]
  /// `{w}` the day of the week, `{d}` the day, `{m}` the month, `{y}` the year, `{n}` in digits.
  let datePattern: String
  /// Between hours and minutes.
  let clockSign: String

  init(
    _ code: String, weekdays: String, months: String, datePattern: String, clockSign: String = ":",
    _ sentences: [Sentence: String]
  ) {
    language = WrittenLanguage(code)
    self.sentences = sentences
    self.weekdays = weekdays.split(separator: ",").map(String.init)
    self.months = months.split(separator: ",").map(String.init)
    self.datePattern = datePattern
    self.clockSign = clockSign
  }

  /// BCP 47.
  package var code: String { language.code }
  package var name: Bilingual { language.name }

  /// A native speaker has still to look at all but the program's own languages.
  package var isChecked: Bool { Language(rawValue: code) != nil }

  package static let all = [
    dutch, english, arabic, bulgarian, polish, tigrinya, turkish, ukrainian,
  ]

  /// The language with this code or name; nil for one that there are no sentences for.
  package init?(_ word: String) {
    let meant = WrittenLanguage(word, among: Self.all.map(\.language))
    guard let found = Self.all.first(where: { $0.language == meant }) else { return nil }
    self = found
  }

  /// A day as it is written out in this language.
  package func words(for day: Day) -> String {
    datePattern.replacing("{w}", with: weekdays[day.weekday - 1])
      .replacing("{d}", with: String(day.day)).replacing("{m}", with: months[day.month - 1])
      .replacing("{y}", with: String(day.year))
      .replacing("{n}", with: "\(day.day)-\(day.month)-\(day.year)")
  }

  func words(for time: TimeOfDay) -> String {
    time.description.replacing(":", with: clockSign)
  }
}
