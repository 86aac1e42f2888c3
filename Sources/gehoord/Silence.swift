internal import Interviewing

/// How long the line has been empty, and which pauses are still to come.
struct Silence {
  private var pauses: ArraySlice<Int>
  private var since = Moment.now()

  /// - Parameter pauses: seconds, the shortest first.
  init(pauses: [Int]) { self.pauses = pauses[...] }

  /// Milliseconds to the next pause; negative when none is to come.
  var rest: CInt {
    guard let pause = pauses.first else { return -1 }
    return CInt(max(0, Int64(pause) * 1000 - (Moment.now().milliseconds - since.milliseconds)))
  }

  /// The pause that has come, in seconds.
  mutating func next() -> Int { pauses.popFirst() ?? 0 }

  mutating func isBroken() { since = .now() }
}
