internal import Conversing
internal import Interviewing

/// How far a long reading is: one line on the terminal, written anew, and gone when it is done.
///
/// There is none before half a second, none where nobody looks, and none where a line cannot be
/// written over.
final class Progress {
  private static let patience: Int64 = 500
  private static let pause: Int64 = 100

  private let total: Int
  private let screen: Screen
  private let now: @Sendable () -> Moment
  private let isSeen: Bool
  private var done = 0
  private var next: Int64
  private var isShown = false

  init(of total: Int, on screen: Screen, _ surroundings: Surroundings) {
    self.total = total
    self.screen = screen
    now = surroundings.now
    isSeen = screen.canRewrite && surroundings.environment["TERM"] != "dumb"
    next = isSeen ? surroundings.now().milliseconds + Self.patience : .max
  }

  func step() {
    done += 1
    // The clock need not be asked for each.
    guard isSeen, done % 16 == 0, case let time = now().milliseconds, time >= next else { return }
    next = time + Self.pause
    isShown = true
    screen.rewrite(
      Bilingual(
        nl: "\(done) van \(total) gesprekken gelezen…", en: "\(done) of \(total) talks read…"))
  }

  func end() {
    if isShown { screen.rewrite(nil) }
    isShown = false
  }
}
