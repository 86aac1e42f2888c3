package import Interviewing

/// How long words may be kept, as `gehoord.yaml` says it: `12 maanden`, `1 year`, `90 dagen`.
package struct Retention: Sendable, Equatable {
  package enum Unit: String, CaseIterable, Sendable { case day, week, month, year }

  package let count: Int
  package let unit: Unit

  package init(count: Int, unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// Nil for anything but a number from 1 to 999 and a unit, in either language.
  package init?(_ text: String) {
    let words = text.lowercased().split(separator: " ")
    guard words.count == 2, let count = Int(words[0]), (1...999).contains(count),
      let unit = Self.words.first(where: { $0.value.contains(String(words[1])) })?.key
    else { return nil }
    self.init(count: count, unit: unit)
  }

  private static let words: [Unit: [String]] = [
    .day: ["dag", "dagen", "day", "days"], .week: ["week", "weken", "weeks"],
    .month: ["maand", "maanden", "month", "months"], .year: ["jaar", "jaren", "year", "years"],
  ]

  package var name: Bilingual {
    let words = Self.words[unit] ?? []
    let nl = unit == .year ? "jaar" : words[count == 1 ? 0 : 1]
    let en = "\(unit.rawValue)\(count == 1 ? "" : "s")"
    return Bilingual(nl: "\(count) \(nl)", en: "\(count) \(en)")
  }

  /// The last day, counted from the day of the talk; the last of a month stays the last.
  package func end(from start: Moment) -> String {
    switch unit {
    case .day: return start.adding(days: count).date
    case .week: return start.adding(days: count * 7).date
    case .month: return start.adding(months: count).date
    case .year: return start.adding(months: count * 12).date
    }
  }
}
