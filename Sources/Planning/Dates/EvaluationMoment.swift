package import Interviewing

/// When something is looked at again, as people write it: `eind maart`, `1 juni`, `elke maand`.
package struct EvaluationMoment: Sendable, Equatable {
  package let words: String
  /// Nil when the words name no one day.
  package let day: Day?
  package let trouble: Deadline.Trouble?
  /// `elke maand`: there is a rhythm, but no one day.
  package let isRepeated: Bool

  /// Several of them, between commas or `en`, in the order in which they were written.
  package static func reading(
    _ text: String, otherwise language: Language, today: Day
  ) -> [EvaluationMoment] {
    pieces(of: text).map { EvaluationMoment($0, otherwise: language, today: today) }
  }

  private init(_ words: String, otherwise language: Language, today: Day) {
    let read = Deadline(reading: words, otherwise: language, today: today)
    self.words = words
    day = read?.day
    trouble = read?.trouble
    isRepeated = GoalWord.words(of: words).contains { Self.rhythms.contains($0.key) }
  }

  private static let rhythms: Set<String> = [
    "elk", "elke", "ieder", "iedere", "per", "wekelijks", "maandelijks", "jaarlijks", "dagelijks",
    "halfjaarlijks", "keer", "every", "each", "weekly", "monthly", "yearly", "quarterly", "daily",
    "times",
  ]

  /// `1 en 15 maart` are two days of March.
  private static func pieces(of text: String) -> [String] {
    let parts = text.replacing("\n", with: ",").split { ",;+&".contains($0) }
      .flatMap { $0.split(separator: /\s+(en|and)\s+/.ignoresCase()) }
      .map { String($0).trimmed }.filter { !$0.isEmpty }
    return parts.indices.map { index in
      guard Int(parts[index]) != nil,
        let next = parts[index...].first(where: { Int($0) == nil }),
        let space = next.firstIndex(of: " ")
      else { return parts[index] }
      return parts[index] + next[space...]
    }
  }
}

extension Deadline {
  /// The day that a few words mean by themselves, in whichever of both languages they are.
  ///
  /// - Parameter language: that of words that don't tell.
  package init?(reading text: String, otherwise language: Language, today: Day) {
    let words = GoalWord.words(of: text)
    let first = Language(of: words, otherwise: language) ?? language
    let languages = [first] + Language.allCases.filter { $0 != first }
    let found = languages.compactMap { Deadline(text, in: $0, today: today) }
    if let best = found.first(where: { $0.day != nil || $0.trouble != nil }) {
      self = best
      return
    }
    do throws(NotADay) {
      let day = try DayInWords(text, today: today).day
      guard let day else { throw .nothing }
      self.init(day: day, trouble: day < today ? .past : nil, words: text)
    } catch {
      if case .noSuchDay = error {
        self.init(day: nil, trouble: .noSuchDay, words: text)
      } else if let vague = found.first {
        self = vague
      } else if let gone = try? Day.gone(text, today: today), gone < today {
        self.init(day: gone, trouble: .past, words: text)
      } else {
        return nil
      }
    }
  }

  private init(day: Day?, trouble: Trouble?, words: String) {
    self.day = day
    self.trouble = trouble
    self.words = words
  }
}
