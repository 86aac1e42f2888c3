/// The clock of a recorder that runs beside the talk, so that a note can be found in the recording.
package struct RecordingClock: Sendable, Equatable {
  /// What the recorder showed when it last started, in seconds.
  private var second: Int
  /// Nil while it stands still.
  private var since: Moment?

  init(second: Int, at moment: Moment) {
    self.second = second
    since = moment
  }

  package var isRunning: Bool { since != nil }

  /// What the recorder shows, in seconds.
  package func second(at now: Moment) -> Int {
    second + (since.map { max(0, Int((now.milliseconds - $0.milliseconds) / 1000)) } ?? 0)
  }

  mutating func stop(at moment: Moment) {
    second = second(at: moment)
    since = nil
  }

  mutating func start(at moment: Moment) { since = since ?? moment }
}

extension RecordingClock {
  /// Seconds as a recorder shows them: `12:34`, `1:02:03`.
  package static func text(of seconds: Int) -> String {
    func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    return hours > 0
      ? "\(hours):\(pad(minutes)):\(pad(seconds % 60))" : "\(minutes):\(pad(seconds % 60))"
  }

  /// Reads `12:34`, `1:02:03` or whole minutes; nil for anything else.
  package static func seconds(_ text: some StringProtocol) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      !part.isEmpty && part.count <= 4 && part.allSatisfy(\.isWholeNumber) ? Int(part) : nil
    }
    guard numbers.count == parts.count, numbers.dropFirst().allSatisfy({ $0 < 60 }) else {
      return nil
    }
    switch numbers.count {
    case 1: return numbers[0] * 60
    case 2: return numbers[0] * 60 + numbers[1]
    case 3: return numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
    default: return nil
    }
  }
}
