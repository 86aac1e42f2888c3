internal import Interviewing

/// Where the talk stands: `/tijd`, `/samenvatting`, and what `hervat` shows.
extension SessionTurn {
  /// Minutes against the plan, per topic; the topic of now with a mark.
  mutating func time() {
    guard let list = session.interview.list else { return }
    let total = session.interview.minutes(at: now)
    let left = list.minutes - total
    say(
      Bilingual(
        nl: "\(total) van \(list.minutes) minuten · "
          + (left < 0 ? "\(-left) te lang" : "nog \(left)"),
        en: "\(total) of \(list.minutes) minutes · "
          + (left < 0 ? "\(-left) over" : "\(left) left")))
    for topic in list.topics {
      let spent = session.interview.minutes(of: topic.id, at: now)
      let over = spent - topic.minutes
      let here = topic.id == session.interview.current?.topic ? " ‹" : ""
      reply.page.add(
        "\(topic.id)  \(spent)′ / \(topic.minutes)′\(over > 0 ? "  +\(over)′" : "")\(here)")
    }
    if let clock = session.interview.recording {
      let shown = RecordingClock.text(of: clock.second(at: now))
      say(Bilingual(nl: "opname \(shown)", en: "recording \(shown)"))
    }
  }

  mutating func summary() {
    let interview = session.interview
    section(Bilingual(nl: "Behoeften", en: "Needs"), interview.needs)
    section(
      Bilingual(nl: "Talenten", en: "Strengths"), interview.standing.filter { $0.isA(.strength) })
    section(
      Bilingual(nl: "Samenvattingen die open staan", en: "Summaries still open"),
      interview.openSummaries)
    section(
      Bilingual(nl: "Afspraken", en: "Promises"), interview.standing.filter { $0.isA(.promise) })
    section(
      Bilingual(nl: "Voor later", en: "Parked"), interview.standing.filter { $0.isA(.parked) })
    for (address, poll) in interview.countedStatements {
      let statement = interview.list?.question(at: address)?.passage[language] ?? ""
      reply.page.add(poll, on: statement, language)
    }
    if reply.page.isEmpty {
      say(
        Bilingual(
          nl: "Nog niets gemerkt. Een ! na een notitie maakt er een behoefte van.",
          en: "Nothing marked yet. A ! after a note makes it a need."), .dim)
    }
  }

  private mutating func section(_ title: Bilingual, _ notes: [Note]) {
    guard !notes.isEmpty else { return }
    say(title, .title)
    for note in notes {
      let more = [
        note.practice?.name[language], note.importance.map { "\($0)/10" },
        note.response?.name[language],
      ].compactMap(\.self)
      reply.page.add(
        (["\(note.number)  \(session.named(note.label))"] + more).joined(separator: " · "))
    }
  }

  private static let closedBefore = Bilingual(
    nl:
      "Afgesloten. /vergeet en /toestemming kunnen zo; een regel maakt het weer open.",
    en: "Closed. /forget and /consent work as it is; a line opens it again.")

  mutating func resume() {
    let isClosed = session.interview.isClosed
    if !isClosed { happen(.resumed) }
    guard let opening = session.interview.opening else { return }
    let notes = session.interview.standing.count
    say(
      Bilingual(
        nl: "Verder met \(opening.title) · \(notes == 1 ? "1 notitie" : "\(notes) notities")",
        en: "Going on with \(opening.title) · \(notes == 1 ? "1 note" : "\(notes) notes")"), .title)
    say(
      Bilingual(
        nl: "\(opening.dossier) · \(session.interview.startedAt?.date ?? "")",
        en: "\(opening.dossier) · \(session.interview.startedAt?.date ?? "")"), .dim)
    if isClosed {
      session.reopensForLine = true
      say(Self.closedBefore, .dim)
    }
    if let first = session.interview.attendees.first(where: { session.isNameless($0) }) {
      say(
        Bilingual(
          nl: "Namen staan niet in het verslag. /wie \(first) NAAM zet er een terug.",
          en: "Names are not in the record. /who \(first) NAME puts one back."), .dim)
    }
    let summaries = session.interview.openSummaries
    if let last = summaries.last {
      say(
        Bilingual(
          nl: "Nog open: \(last.number)  \(last.label) (=j of =n)",
          en: "Still open: \(last.number)  \(last.label) (=y or =n)"), .dim)
    }
    if case .opening(let step) = session.phase { return show(step) }
    if case .closing(let steps) = session.phase { return continueClosing(steps) }
    if let current = session.interview.current { show(current, withTopic: true) }
  }
}
