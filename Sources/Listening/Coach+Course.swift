internal import Interviewing

/// Where the talk is going: summaries, subjects, time.
extension Coach {
  @Sendable static func openSummary(_ situation: Situation) -> Advice? {
    guard let summary = situation.interview.openSummaries.last,
      situation.standing.last?.number != summary.number
    else { return nil }
    return Advice(
      "summary-\(summary.number)", .perspective,
      nl: "Samenvatting \(summary.number) wacht nog. Klopt het? =j of =n",
      en: "Summary \(summary.number) still waits. Is it right? =y or =n",
      proposal: { _ in
        Bilingual(
          nl: "? Heb ik het zo goed begrepen: \(summary.text)?",
          en: "? Did I understand it well: \(summary.text)?")
      })
  }

  /// Notes after which it is time to say back what was heard.
  static let notesBeforeSummary = 12

  @Sendable static func muchWithoutSummary(_ situation: Situation) -> Advice? {
    let last = situation.standing.last { $0.utterance.kind == .summary }?.number ?? 0
    let since = situation.standing.filter { $0.number > last && $0.isHeard }
    guard since.count >= notesBeforeSummary else { return nil }
    let isGroup = situation.interview.form == .focusGroup
    return Advice(
      "many-\(last)", .perspective,
      nl: "Er is veel gezegd. Geef terug wat je hoorde.",
      en: "A lot has been said. Give back what you heard.",
      proposal: { naming in SummaryDraft.text(of: since, inGroup: isGroup, naming: naming) })
  }

  /// What is told belongs to another topic of the list: that is fine (C4), and the way is known.
  @Sendable static func newSubject(_ situation: Situation) -> Advice? {
    let interview = situation.interview
    guard let list = interview.list, let here = interview.current?.topic,
      let last = situation.standing.last, last.isHeard, last.utterance.question?.topic == here,
      let other = Subjects(of: list).topic(of: last), other != here
    else { return nil }
    return Advice(
      "subject-\(here)-\(other)", .empathicListening,
      nl: "Dit hoort bij \(other), en dat mag. Terug: /ga \(here)",
      en: "This is \(other), and that is fine. Back: /go \(here)",
      proposal: { _ in Bilingual(nl: "/ga \(other)", en: "/go \(other)") })
  }

  @Sendable static func outOfTime(_ situation: Situation) -> Advice? {
    guard let list = situation.interview.list, let id = situation.interview.current?.topic,
      let topic = list.topic(id), topic.minutes > 0
    else { return nil }
    let spent = situation.interview.minutes(of: id, at: situation.now)
    guard spent > topic.minutes else { return nil }
    return Advice(
      "time-\(id)", .topicList,
      nl: "Al \(spent) minuten hierover, \(topic.minutes) gepland. Dat mag.",
      en: "\(spent) minutes on this, planned \(topic.minutes). That is fine.",
      proposal: { _ in Bilingual(nl: "/onderwerpen", en: "/topics") })
  }
}
