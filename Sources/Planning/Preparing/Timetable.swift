package import Interviewing

/// A topic list over time: the opening, each topic, the close.
package struct Timetable: Sendable, Equatable {
  package enum Part: Sendable, Equatable {
    case opening
    case topic(Topic)
    case closing
  }

  package struct Slot: Sendable, Equatable {
    package let part: Part
    /// Minutes from the start of the talk.
    package let from: Int
    package let minutes: Int
  }

  package let slots: [Slot]

  /// What the topics leave of the list's minutes is for the opening, and a third of it for the close.
  package init(_ list: TopicList) {
    let topics = list.topics.map { (Part.topic($0), $0.minutes) }
    let rest = max(0, list.minutes - list.topics.map(\.minutes).reduce(0, +))
    let closing = list.closing.isEmpty ? 0 : list.opening.isEmpty ? rest : rest / 3
    let parts = [(.opening, rest - closing)] + topics + [(.closing, closing)]
    var from = 0
    slots = parts.compactMap { part, minutes in
      guard minutes > 0 else { return nil }
      defer { from += minutes }
      return Slot(part: part, from: from, minutes: minutes)
    }
  }

  package var minutes: Int { slots.last.map { $0.from + $0.minutes } ?? 0 }
}
