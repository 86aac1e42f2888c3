internal import Interviewing

/// `/dek`: a participant may look along, and must never read what was typed or judged.
extension SessionTurn {
  /// Covers the screen, or lifts the cover and shows the question again.
  mutating func cover() {
    session.isCovered.toggle()
    if case .closing(let steps) = session.phase {
      session.phase = .closing(session.stillOpen(steps))
    }
    if !session.isCovered, let current = session.interview.current {
      show(current, withTopic: true)
    }
  }
}

extension Session.Reply {
  /// All that a covered screen shows: that a note or a passer-by was saved, and under which number.
  func acknowledgement(after count: Int) -> Page {
    var page = Page()
    for (offset, event) in events.enumerated() {
      switch event {
      case .noted, .counted: page.add("✓ \(count + 1 + offset)", indent: 0)
      default: break
      }
    }
    return page
  }
}
