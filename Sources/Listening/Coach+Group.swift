internal import Interviewing

/// Who is heard, and what is for the whole group.
extension Coach {
  /// Notes of others during which somebody said nothing.
  static let notesOfOthers = 10

  @Sendable static func notHeard(_ situation: Situation) -> Advice? {
    let interview = situation.interview
    guard interview.form == .focusGroup else { return nil }
    let recent = situation.standing.filter(\.isHeard).suffix(notesOfOthers)
    guard recent.count == notesOfOthers else { return nil }
    let heard = Set(recent.flatMap(\.people))
    guard let silent = interview.present.first(where: { !heard.contains($0) }) else { return nil }
    let last = interview.notes.last { $0.people.contains(silent) }?.number ?? 0
    return Advice(
      "quiet-\(silent)-\(last)", .perspective,
      text: { naming in
        Bilingual(
          nl: "\(naming(silent)) hoorde je al even niet. Een blik geeft ruimte.",
          en: "You have not heard \(naming(silent)) for a while. A look makes room.")
      },
      proposal: { naming in
        Bilingual(
          nl: "? \(naming(silent)): Hoe is dat bij jou?",
          en: "? \(naming(silent)): What is that like for you?")
      })
  }

  /// What touches shame or loss of face is told sooner without the others (C6).
  @Sendable static func betterInPrivate(_ situation: Situation) -> Advice? {
    let interview = situation.interview
    guard interview.form == .focusGroup, let address = interview.current,
      let last = situation.standing.last, last.isHeard, last.utterance.question == address
    else { return nil }
    let isSensitive = interview.list?.topic(address.topic)?.sensitive ?? false
    guard isSensitive || Feelings.isTender(last) else { return nil }
    return Advice(
      "private-\(address.topic)", .cultureSensitivity,
      nl: "Dit ligt gevoelig. Kan het hier, of liever apart?",
      en: "This is tender. Is here fine, or rather apart?",
      proposal: { _ in
        Bilingual(
          nl: "? Hoe praten we hierover verder: hier samen, of later apart met mij?",
          en: "? How do we go on with this: here together, or later, just you and me?")
      })
  }

  /// What plays for many is easier to carry together (C6).
  @Sendable static func betterTogether(_ situation: Situation) -> Advice? {
    guard situation.interview.form == .oneOnOne, let last = situation.standing.last, last.isHeard,
      Feelings.isShared(last)
    else { return nil }
    return Advice(
      "together-\(last.number)", .cultureSensitivity,
      nl: "Dit speelt bij meer mensen. Iets voor een groep?",
      en: "This is so for more people. One for a group?",
      proposal: { _ in
        Bilingual(
          nl: "+ met een groep bespreken: \(last.text)", en: "+ to discuss in a group: \(last.text)"
        )
      })
  }
}
