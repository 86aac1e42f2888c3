internal import Interviewing
internal import Listening

/// The coach: `/tip`, `/stil`, and what it says by itself while nobody types.
extension SessionTurn {
  /// One piece of advice that fits now and was not given before, or else a listening prompt.
  mutating func tip() {
    guard let advice = Coach.advice(in: situation(), given: session.tipsGiven) else {
      return listen()
    }
    give(advice)
  }

  /// Nothing was typed for so many seconds; the line is empty.
  ///
  /// At most one line per two minutes, and none where it could be read as a judgement.
  mutating func wait(_ silence: Int) {
    guard session.mayAdvise(at: now),
      let advice = Coach.advice(in: situation(silence: silence), given: session.tipsGiven)
    else { return }
    give(advice)
  }

  private mutating func give(_ advice: Advice) {
    session.tipsGiven.insert(advice.key)
    session.advisedAt = now
    let naming: Advice.Naming = { [session] in session.name(of: $0) }
    session.proposal = advice.proposal?(naming)[language]
    let key = session.proposal.map { " · Tab: \(Self.kind(of: $0)?[language] ?? $0)" } ?? ""
    reply.page.add(
      "↳ \(advice.text(naming)[language]) (\(advice.instrument.name[language]))\(key)", .dim)
  }

  /// What Tab puts ready, in a word; nil for a command, which says so itself.
  private static func kind(of proposal: String) -> Bilingual? {
    switch proposal.first {
    case "?": Bilingual(nl: "vraag", en: "question")
    case "=": Bilingual(nl: "samenvatting", en: "summary")
    case "+": Bilingual(nl: "voor later", en: "for later")
    default: nil
    }
  }

  private func situation(silence: Int = 0) -> Situation {
    Situation(session.interview, at: now, silence: silence, probe: nextProbe)
  }

  mutating func hush() {
    session.isQuiet.toggle()
    say(
      session.isQuiet
        ? Bilingual(
          nl: "Stil: geen tips en geen oordeel over je eigen vragen. /tip mag altijd.",
          en: "Quiet: no tips and no verdict on your own questions. /tip is always fine.")
        : Bilingual(
          nl: "Je krijgt weer af en toe een tip, en hoort hoe een eigen vraag klinkt.",
          en: "You get a tip now and then again, and hear how your own question sounds."), .dim)
  }
}

extension Session {
  /// Seconds without a key at which the coach wants to be asked; none where it must be silent.
  package var pauses: [Int] {
    isOpenToAdvice ? [Coach.patience, Coach.longSilence] : []
  }

  /// The beginning of a talk is left in peace; a clock that was set back keeps nobody silent.
  fileprivate func mayAdvise(at now: Moment) -> Bool {
    guard isOpenToAdvice, let last = advisedAt ?? interview.startedAt else { return false }
    return abs(now.milliseconds - last.milliseconds) >= Coach.rest
  }

  private var isOpenToAdvice: Bool {
    phase == .talking && !isQuiet && !isCovered && !interview.isPaused && !interview.isClosed
      && editing == nil && welcoming.isEmpty && !endAsked
  }
}
