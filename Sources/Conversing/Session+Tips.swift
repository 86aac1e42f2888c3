internal import Interviewing
internal import Listening

/// `/tip` and `/stil`.
extension Turn {
  /// One piece of advice that fits now and was not given before, or else a listening prompt.
  mutating func tip() {
    guard let advice = Coach.advice(for: session.interview, at: now, given: session.tipsGiven)
    else { return listen() }
    session.tipsGiven.insert(advice.key)
    let text = advice.text(session.names(of: advice.people))[language]
    reply.page.add("↳ \(text) (\(advice.instrument.name[language]))", .dim)
  }

  mutating func hush() {
    session.isQuiet.toggle()
    say(
      session.isQuiet
        ? Bilingual(
          nl: "Stil: geen oordeel meer over je eigen vragen. /tip mag altijd.",
          en: "Quiet: no verdict on your own questions any more. /tip is always fine.")
        : Bilingual(
          nl: "Je hoort weer hoe een eigen vraag klinkt.",
          en: "You hear again how your own question sounds."), .dim)
  }
}
