package import Interviewing

extension Session {
  /// What stands before the cursor: topic, speaker, minutes; under 30 columns, less on a narrow screen.
  package func prompt(width: Int, at now: Moment, sign: String) -> String {
    let who = visible(names(of: voices).prefix(10))
    let place =
      switch phase {
      case .opening: Bilingual(nl: "opening", en: "opening")[language]
      case .closing: Bilingual(nl: "afronden", en: "wrap-up")[language]
      case .talking: interview.current.map { String($0.topic.prefix(10)) } ?? ""
      }
    if let editing { return "\(Bilingual(nl: "wijzig", en: "edit")[language]) \(editing) \(sign) " }
    if interview.isPaused { return "\(Bilingual(nl: "pauze", en: "paused")[language]) \(sign) " }
    let minutes = "\(interview.minutes(at: now))′"
    let parts = [place, String(who), minutes].filter { !$0.isEmpty }
    if width >= 50 { return parts.joined(separator: " · ") + " \(sign) " }
    return width >= 24 ? "\(who) \(sign) " : "\(sign) "
  }
}
