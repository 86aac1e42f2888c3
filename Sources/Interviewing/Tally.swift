/// A stand that a passer-by took on a statement.
package struct Counting: Sendable, Equatable {
  package let statement: QuestionAddress
  package let stance: Stance
  /// Where they passed by, such as a market; nil when nobody said.
  package internal(set) var place: String?
}

/// How many passers-by took each stand on a statement.
package struct Tally: Sendable, Equatable {
  private var counts: [Stance: Int] = [:]

  package init() {}

  package subscript(_ stance: Stance) -> Int {
    get { counts[stance] ?? 0 }
    set { counts[stance] = newValue }
  }

  package var total: Int { counts.values.reduce(0, +) }

  package static func += (tally: inout Tally, other: Tally) {
    for (stance, count) in other.counts { tally[stance] += count }
  }

  /// `eens 3 · oneens 1 · weet niet 0`.
  package func text(in language: Language) -> String {
    Stance.allCases.map { "\($0.name[language]) \(self[$0])" }.joined(separator: " · ")
  }
}

/// What passers-by said to a statement at each place it was put, the first place first.
package struct Poll: Sendable, Equatable {
  package struct Stop: Sendable, Equatable {
    /// Nil for those of whom no place was noted.
    package let place: String?
    package fileprivate(set) var tally: Tally
  }

  package private(set) var stops: [Stop] = []

  package init() {}

  /// Over all places.
  package var tally: Tally { stops.reduce(into: Tally()) { $0 += $1.tally } }

  /// The places by name; empty when none was noted.
  package var places: [Stop] { stops.contains { $0.place != nil } ? stops : [] }

  mutating func count(_ stance: Stance, at place: String?) {
    var one = Tally()
    one[stance] = 1
    add(one, at: place)
  }

  package static func += (poll: inout Poll, other: Poll) {
    for stop in other.stops { poll.add(stop.tally, at: stop.place) }
  }

  private mutating func add(_ tally: Tally, at place: String?) {
    if let index = stops.firstIndex(where: { $0.place?.lowercased() == place?.lowercased() }) {
      stops[index].tally += tally
    } else {
      stops.append(Stop(place: place, tally: tally))
    }
  }
}
