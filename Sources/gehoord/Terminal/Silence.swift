/// How long the line has been empty, and which pauses are still to come.
struct Silence {
  private var pauses: ArraySlice<Int>
  /// By a clock that nobody sets.
  private var since = ContinuousClock.now

  /// - Parameter pauses: seconds, the shortest first.
  init(pauses: [Int]) { self.pauses = pauses[...] }

  /// Milliseconds to the next pause; negative when none is to come.
  var rest: CInt {
    guard let pause = pauses.first else { return -1 }
    let left = Duration.seconds(pause) - (ContinuousClock.now - since)
    return CInt(clamping: max(0, Int64(left / .milliseconds(1))))
  }

  /// The pause that has come, in seconds.
  mutating func next() -> Int { pauses.popFirst() ?? 0 }

  mutating func isBroken() { since = .now }
}
