package import Interviewing
package import Planning
internal import Understanding

/// The timeline of a case for the team's own screen: what needs looking at first, then month by month.
extension Page {
  package init(_ timeline: Timeline, in language: Language) {
    self.init()
    let name = timeline.dossier
    add(
      Bilingual(nl: "Tijdlijn van \(name)", en: "Timeline of \(name)")[language], .title, indent: 0)
    addUrgent(timeline, language)
    var month: String?
    for line in timeline.lines {
      let here = String(line.date.description.prefix(7))
      if here != month, let date = CaseDate(here) {
        space()
        add(date.words(in: language), .question, indent: 0)
      }
      month = here
      add(line, language)
    }
    if timeline.lines.isEmpty {
      add(
        Bilingual(nl: "Er staat nog niets in.", en: "There is nothing in it yet.")[language], .dim)
    }
    let open = timeline.open.filter { !$0.isLate(on: timeline.today) }
    add(open, Bilingual(nl: "Nog te doen", en: "Still to do"), timeline.today, language)
  }

  private mutating func add(_ line: Timeline.Line, _ language: Language) {
    let day =
      line.date.isMonth
      ? "  " : line.date.first.day < 10 ? " \(line.date.first.day)" : "\(line.date.first.day)"
    let id = line.entry.map { "e\($0)  " } ?? ""
    add("\(day)  \(id)\(line.action[language])")
    if let outcome = line.outcome?[language] { add(outcome, .dim, indent: 7) }
  }

  /// What is late, who dropped out of sight, what nobody took up, and what is still to be done.
  init(open timeline: Timeline, _ promises: [NumberedPromise], in language: Language) {
    self.init()
    addUrgent(timeline, language)
    add(Page(promises: promises, all: false, in: language))
    let open = timeline.open.filter { !$0.isLate(on: timeline.today) }
    add(open, Bilingual(nl: "Nog te doen", en: "Still to do"), timeline.today, language)
    if isEmpty {
      add(
        Bilingual(
          nl: "Niets te laat, niets open, niemand uit het oog.",
          en: "Nothing late, nothing open, nobody out of sight.")[language], .dim)
    }
  }

  private mutating func addUrgent(_ timeline: Timeline, _ language: Language) {
    add(timeline.late, Bilingual(nl: "Te laat", en: "Late"), timeline.today, language)
    guard !timeline.outOfSight.isEmpty else { return }
    space()
    add(Bilingual(nl: "Uit het oog", en: "Out of sight")[language], .title, indent: 0)
    for lost in timeline.outOfSight {
      let who = lost.person.description
      let since = lost.since
      add(
        Bilingual(
          nl:
            "\(who): wil contact, laatste gesprek op \(since.date(in: .dutch)), daarna niets genoteerd",
          en:
            "\(who): would like contact, last talk on \(since.date(in: .english)), nothing noted since"
        )[language])
    }
  }

  private mutating func add(
    _ followUps: [FollowUp], _ title: Bilingual, _ today: Day, _ language: Language
  ) {
    guard !followUps.isEmpty else { return }
    space()
    add(title[language], .title, indent: 0)
    for followUp in followUps { add(followUp.words(on: today, in: language)) }
  }

  /// Promises that nobody took up, or all of them.
  init(promises: [NumberedPromise], all: Bool, in language: Language) {
    self.init()
    let shown = promises.filter { all || !$0.isTaken }
    guard !shown.isEmpty else { return }
    space()
    add(
      (all
        ? Bilingual(nl: "Afspraken uit gesprekken", en: "Promises of talks")
        : Bilingual(
          nl: "Afspraken uit gesprekken, nog niet opgepakt; een nummer maakt er een actie van",
          en: "Promises of talks, not taken up yet; a number makes one an action"))[language],
      .title, indent: 0)
    for promise in shown {
      let (heard, mark) = (promise.promise, promise.isTaken ? "✓ " : "")
      add(
        "\(promise.number)  \(mark)\(heard.label) · \(heard.day.date(in: language)) · \(heard.evidence.place(language))"
      )
    }
  }
}

extension FollowUp {
  /// `e14  zaal vragen · Anneke (anders Joost) · 12 december 2026`.
  func words(on today: Day, in language: Language) -> String {
    let nobody = Bilingual(nl: "nog niemand", en: "nobody yet")[language]
    let other = deputy.map { Bilingual(nl: " (anders \($0))", en: " (else \($0))")[language] } ?? ""
    let undated = Bilingual(nl: "geen dag", en: "no day")[language]
    let late = due.map { today.ordinal - $0.ordinal } ?? 0
    let days = Bilingual(
      nl: late == 1 ? " (1 dag te laat)" : " (\(late) dagen te laat)",
      en: late == 1 ? " (1 day late)" : " (\(late) days late)")
    return [
      "\(entry.id)  \(action)", (owner ?? nobody) + other,
      (due?.date(in: language) ?? undated) + (isLate(on: today) ? days[language] : ""),
    ].joined(separator: " · ")
  }
}
