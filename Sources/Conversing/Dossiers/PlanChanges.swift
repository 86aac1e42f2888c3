internal import Interviewing
internal import Planning

/// What was changed in the plan at this keyboard, the last change last, so that it can be taken back.
struct PlanChanges: Sendable, Equatable {
  private enum Change: Sendable, Equatable {
    /// Lines that were begun; their numbers come with the next reading of the disk.
    case began([Written], [Int])
    /// What stood there before.
    case wrote([Written])
    case struck([Int])
  }

  private var changes: [Change] = []
  private var known: Set<Int> = []
  /// The line that was written or changed last; nil before the first.
  private(set) var last: Int?

  init() {}

  /// The facts about lines that begin with these, and about each what follows it.
  mutating func begin(_ lines: [[Written]]) -> [DossierEvent] {
    changes.append(.began(lines.compactMap(\.first), []))
    return lines.flatMap { $0 }.map { .written($0) }
  }

  /// The facts of other words in a line that is there.
  mutating func write(
    _ fields: [(PlanField, String, [PlanSource])], in entry: PlanEntry
  ) -> [DossierEvent] {
    changes.append(
      .wrote(
        fields.map { field, _, _ in
          Written(
            entry.kind, entry.number, field, entry[field]?.text ?? "",
            sources: entry.sources(field))
        }))
    last = entry.number
    return fields.map {
      .written(Written(entry.kind, entry.number, $0.0, $0.1, sources: $0.2))
    }
  }

  mutating func strike(_ entry: PlanEntry) -> [DossierEvent] {
    changes.append(.struck([entry.number]))
    if last == entry.number { last = nil }
    return [.struck([entry.number])]
  }

  /// The facts that take the last change back; nil when there is none.
  mutating func undo() -> [DossierEvent]? {
    guard let change = changes.popLast() else { return nil }
    switch change {
    case .began(_, let numbers):
      if let last, numbers.contains(last) { self.last = nil }
      return numbers.isEmpty ? nil : [.struck(numbers)]
    case .wrote(let before): return before.map { .written($0) }
    case .struck(let numbers):
      last = numbers.last
      return [.restored(numbers)]
    }
  }

  /// Learns the numbers of what was begun; another window may have begun lines too.
  mutating func renew(_ plan: Plan) {
    if case .began(let lines, let numbers)? = changes.last, numbers.isEmpty {
      let new = plan.entries.filter { !known.contains($0.number) }
      let found = lines.compactMap { line in new.last { $0.began(with: line) }?.number }
      changes[changes.count - 1] = .began(lines, found)
      last = found.last ?? last
    }
    known = Set(plan.entries.map(\.number))
  }
}

extension PlanEntry {
  fileprivate func began(with line: Written) -> Bool {
    let value = PlanField(rawValue: line.field).flatMap { self[$0] }
    return kind.rawValue == line.kind && value?.text == line.text
      && value?.sources == line.sources
  }

  /// Every event that holds words of it.
  var allNumbers: [Int] {
    Set([number] + PlanField.allCases.flatMap { self[$0]?.numbers ?? [] }).sorted()
  }
}

extension DialogueReply {
  mutating func refuse(_ text: String) {
    page = Page(text, .notice)
    (events, isRefused) = ([], true)
  }
}

extension String {
  /// The number in `e20` or `20`.
  var entryNumber: Int? {
    let digits = lowercased().hasPrefix("e") ? dropFirst() : self[...]
    return digits.allSatisfy(\.isNumber) ? Int(digits) : nil
  }
}

/// A day with who was there, as people write it: `12 maart, p1 p4`, `gisteren met p2 en p3`.
struct MeetingInWords: Equatable {
  let day: Day
  let people: [Alias]

  var source: PlanSource { .meeting(day: day.description, people) }

  /// Nil when it says neither a day nor who.
  ///
  /// - Throws: what is wrong with the day.
  init?(_ text: String, today: Day) throws(NotADay) {
    let words = text.split { $0.isWhitespace || ",;".contains($0) }.map(String.init)
    people = words.compactMap { Alias($0) }.unique
    let rest = words.filter { word in
      Alias(word) == nil && !["met", "en", "with", "and", "&"].contains(word.lowercased())
    }
    if rest.isEmpty {
      if people.isEmpty { return nil }
      day = today
    } else {
      day = try Day.gone(rest.joined(separator: " "), today: today)
    }
  }

  func words(in language: Language) -> String {
    let names = people.map(\.description).joined(separator: ", ")
    return day.date(in: language) + (names.isEmpty ? "" : " · " + names)
  }
}
