internal import Conversing
internal import Interviewing
internal import Storage

/// What follows a close, and a word that somebody may not be reached any more.
extension TalkLoop {
  func sayClosed() {
    if session.isCovered { return }
    screen.show(
      Page(
        Bilingual(
          nl: "Afgesloten en bewaard. Controlecode: \(log.controlCode)",
          en: "Closed and saved. Control code: \(log.controlCode)")[session.language], .notice))
    screen.show(
      Page(
        Bilingual(
          nl:
            "Met die code ziet iedereen later dat het verslag heel is. `gehoord inzicht` laat zien wat er is gehoord.",
          en:
            "With that code anyone can see later that the record is whole. `gehoord insight` shows what was heard."
        )[
          session.language], .dim))
  }

  /// How they listened is for the interviewer's eyes alone: it waits for a key.
  func offerReview() {
    guard editor.isInteractive, !session.isCovered else { return }
    screen.show(
      Page(
        Bilingual(
          nl: "Ben je alleen? Enter: terugkijken op hoe je luisterde. Ctrl-D: klaar.",
          en: "Are you alone? Enter: look back on how you listened. Ctrl-D: done.")[
            session.language], .dim))
    var prefill: String?
    while true {
      switch editor.read(LineRequest(prompt: "\(editor.sign) ", prefill: prefill)) {
      case .line(""):
        return screen.show(Page(reviewing: session.interview, in: session.language))
      case .end: return
      case .interrupt: prefill = nil
      case .line(let line): prefill = refuseAfterClose(line)
      case .paste(let lines): prefill = refuseAfterClose(lines.joined(separator: " "))
      case .notUTF8(_, let line): prefill = refuseAfterClose(line)
      }
    }
  }

  /// A closed talk takes no new line here; its words stay on the line.
  private func refuseAfterClose(_ line: String) -> String {
    refuse(
      Bilingual(
        nl: "Het gesprek is afgesloten; dit is niet bewaard. `gehoord hervat` maakt het weer open.",
        en: "The conversation is closed; this was not saved. `gehoord resume` opens it again."))
    return line
  }

  /// Whoever may not be reached any more has no name and number kept.
  func dropContacts(withdrawnIn events: [Event]) {
    for case .consented(let consent) in events where consent.scope == .contact {
      guard consent.answer != .yes, var contacts = try? contacts() else { continue }
      for alias in contacts.aliases where consent.people.contains(alias) {
        do {
          try contacts.set(nil, of: alias)
        } catch {
          hasTrouble = true
          refuse(Program.wording(of: error))
        }
      }
    }
  }
}
