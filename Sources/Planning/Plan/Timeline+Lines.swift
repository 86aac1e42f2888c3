internal import Interviewing
internal import Understanding

/// How talks and decisions read as lines of the timeline.
extension TalkHeld {
  func line(expecting preparations: [Int: Preparation]) -> Timeline.Line {
    let count = people.count
    let expected = preparations.values.first { $0.day == day && $0.isFor(self) }?.expected
    let group = Bilingual(
      nl: count == 1 ? "1 persoon" : "\(count) personen",
      en: count == 1 ? "1 person" : "\(count) people")
    let missing = expected.map { $0 > count && count > 0 ? $0 : 0 } ?? 0
    let shows = Bilingual(
      nl: missing > 0 ? " van \(missing) verwacht" : "",
      en: missing > 0 ? " of \(missing) expected" : "")
    return Timeline.Line(
      date: CaseDate(day), kind: .talk,
      action: Bilingual(
        nl: "Gesprek: \(title) · \(form.name.nl) · \(group.nl)\(shows.nl)",
        en: "Talk: \(title) · \(form.name.en) · \(group.en)\(shows.en)"),
      outcome: outcome, conversation: id)
  }

  private var outcome: Bilingual {
    let counts = [
      Self.count(
        needs, Bilingual(nl: "behoefte", en: "need"), Bilingual(nl: "behoeften", en: "needs")),
      Self.count(
        strengths, Bilingual(nl: "talent", en: "strength"),
        Bilingual(nl: "talenten", en: "strengths")),
      Self.count(
        promises.count, Bilingual(nl: "afspraak", en: "promise"),
        Bilingual(nl: "afspraken", en: "promises")),
      isClosed
        ? Bilingual(nl: "afgerond", en: "closed") : Bilingual(nl: "nog open", en: "still open"),
    ].compactMap(\.self)
    return Bilingual(
      nl: counts.map(\.nl).joined(separator: ", "), en: counts.map(\.en).joined(separator: ", "))
  }

  private static func count(_ count: Int, _ one: Bilingual, _ more: Bilingual) -> Bilingual? {
    switch count {
    case 0: nil
    case 1: Bilingual(nl: "1 \(one.nl)", en: "1 \(one.en)")
    default: Bilingual(nl: "\(count) \(more.nl)", en: "\(count) \(more.en)")
    }
  }
}

extension Preparation {
  /// How many people were expected; nil when the answer is no plain number.
  fileprivate var expected: Int? {
    text(.number).flatMap { Int($0.prefix { $0.isNumber }) }
  }

  fileprivate func isFor(_ talk: TalkHeld) -> Bool { form == nil || form == talk.form }

  /// A day that was prepared for and has passed, without a talk.
  func notHeld(_ talks: [TalkHeld], today: Day) -> Timeline.Line? {
    guard let day, day < today, !talks.contains(where: { $0.day == day }) else { return nil }
    let place = settled(.place).map { " · \($0)" } ?? ""
    return Timeline.Line(
      date: CaseDate(day), kind: .notHeld,
      action: Bilingual(nl: "Gesprek voorbereid\(place)", en: "Talk prepared\(place)"),
      outcome: Bilingual(
        nl: "er is geen gesprek van deze dag", en: "there is no talk of this day"))
  }
}

extension Dossier {
  /// What the dossier itself tells: decisions, the vision, goals, exports, and what was written by
  /// hand.
  var lines: [Timeline.Line] {
    plan.verdicts.map(\.line) + visionLines + plan.entries(.goal).map(\.goalLine)
      + exportLines + plan.entries(.moment).compactMap(\.momentLine)
  }

  /// Sentences of worksheet 6 by the day on which they were begun; the joint vision in full.
  private var visionLines: [Timeline.Line] {
    let kinds = VisionField.allCases.compactMap(\.kind)
    let begun = plan.entries.filter { kinds.contains($0.kind) && $0.kind != .vision }
    let days = Dictionary(grouping: begun) { Day(of: $0.at) }
    return days.map { day, entries in
      let count = entries.count
      return Timeline.Line(
        date: CaseDate(day), kind: .vision,
        action: Bilingual(
          nl: "Visie: \(count == 1 ? "1 regel" : "\(count) regels") in werkblad 6",
          en: "Vision: \(count == 1 ? "1 line" : "\(count) lines") in worksheet 6"), outcome: nil)
    }
      + plan.entries(.vision).map { entry in
        Timeline.Line(
          date: CaseDate(Day(of: entry.at)), kind: .vision,
          action: Bilingual(nl: "Gezamenlijke visie", en: "Joint vision"),
          outcome: Bilingual(nl: entry.text, en: entry.text), entry: entry.number)
      }
  }

  private var exportLines: [Timeline.Line] {
    exports.sorted { $0.key < $1.key }.compactMap { number, export in
      exportTimes[number].map { moment in
        Timeline.Line(
          date: CaseDate(Day(of: moment)), kind: .export,
          action: Bilingual(
            nl: "Verslag gemaakt voor: \(export.audience)",
            en: "Report made for: \(export.audience)"), outcome: nil)
      }
    }
  }
}

extension VerdictGiven {
  fileprivate var line: Timeline.Line {
    Timeline.Line(
      date: CaseDate(meetings.map(\.day).max() ?? Day(of: entry.at)), kind: .decision,
      action: Bilingual(nl: "Besluit: \(verdict.name.nl)", en: "Decision: \(verdict.name.en)"),
      outcome: reason.isEmpty ? nil : Bilingual(nl: reason, en: reason), entry: entry.number)
  }
}

extension PlanEntry {
  fileprivate var goalLine: Timeline.Line {
    Timeline.Line(
      date: CaseDate(Day(of: at)), kind: .goal,
      action: Bilingual(nl: "Doel: \(text)", en: "Goal: \(text)"), outcome: nil, entry: number)
  }

  fileprivate var momentLine: Timeline.Line? {
    let date = text(.date).flatMap { CaseDate($0) } ?? CaseDate(Day(of: at))
    let outcome = text(.outcome)
    return Timeline.Line(
      date: date, kind: .moment, action: Bilingual(nl: text, en: text),
      outcome: outcome.map { Bilingual(nl: $0, en: $0) }, entry: number)
  }
}
