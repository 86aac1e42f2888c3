internal import Interviewing
internal import Planning
internal import Understanding

// For who would rather look than read; the table beside each chart says the same.

// MARK: Heard and not heard

extension TeamReport {
  /// People heard on a topic, and those who were there and were not heard in any talk about it.
  struct Hearing: Equatable {
    let topic: String
    var heard: Set<String> = []
    var silent: Set<String> = []

    var onlySilent: Int { silent.subtracting(heard).count }
  }

  /// Topics by the order in which they were put.
  var hearings: [Hearing] {
    var all: [Hearing] = []
    for talk in summary.conversations {
      // In another dossier p1 is somebody else.
      func names(_ people: [Alias]) -> [String] {
        people.map { hasSeveralDossiers ? "\(talk.id) \($0)" : "\($0)" }
      }
      for hearing in talk.hearings {
        let topic = hearing.topic[language]
        let index = all.firstIndex { $0.topic == topic } ?? all.count
        if index == all.count { all.append(Hearing(topic: topic)) }
        all[index].heard.formUnion(names(hearing.heard))
        all[index].silent.formUnion(names(hearing.silent))
      }
    }
    return all
  }

  /// More bars than these say nothing at a glance; the table has them all.
  private static let mostBars = 15

  var heardBlocks: [Document.Block] {
    let hearings = hearings
    // Of one person alone, a chart tells nothing.
    guard hearings.contains(where: { $0.heard.count + $0.onlySilent > 1 }) else { return [] }
    let shown = hearings.sorted { $0.onlySilent > $1.onlySilent }.prefix(Self.mostBars)
    let bars = hearings.filter(shown.contains).map { hearing in
      Document.Chart.Bar(
        label: hearing.topic, value: hearing.heard.count, rest: hearing.onlySilent,
        amount: ReportWording.heard(hearing.heard.count, not: hearing.onlySilent)[language])
    }
    let told = bars.map { "\($0.label): \($0.amount)" }.joined(separator: "; ")
    let chart = Document.Chart(
      id: "heard", title: ReportWording.heardTitle[language],
      description: told + ". " + ReportWording.chartAlternative[language], shape: .bars(bars))
    let columns = [
      ReportWording.topicColumn, ReportWording.heardColumn, ReportWording.notHeardColumn,
    ]
    let rows = hearings.map { hearing in
      Document.Table.Row(
        id: nil,
        cells: [
          [.said(hearing.topic)], [.words("\(hearing.heard.count)")],
          [.words("\(hearing.onlySilent)")],
        ])
    }
    return [
      .chart(chart),
      .table(
        Document.Table(
          caption: ReportWording.heardCaption[language], columns: columns.map { $0[language] },
          groups: [Document.Table.Group(title: nil, rows: rows)])),
    ]
  }
}

// MARK: Timeline

extension TeamReport {
  /// Something that has a place in time.
  struct Happening: Equatable {
    enum Kind { case talk, done, planned }

    /// `2026-11-21` or `2026-11`.
    let date: String
    let kind: Kind
    let text: [Document.Inline]
    let outcome: String
  }

  var happenings: [Happening] {
    let talks = summary.conversations.enumerated().filter { $1.secondRecordOf == nil }.map {
      Happening(
        date: $1.date, kind: .talk,
        text: [
          .link([.words(starting(ReportWording.talk($0 + 1)[language]))], to: "talk-\($0 + 1)"),
          .words(" · "), .said($1.title),
        ], outcome: "")
    }
    let moments = plan.entries(.moment).map { happening($0, on: $0.text(.date), isDone: nil) }
    let actions = plan.entries(.followUp).map {
      happening($0, on: $0.text(.done) ?? $0.text(.date), isDone: $0.text(.done) != nil)
    }
    return (talks + (moments + actions).compactMap(\.self)).enumerated().sorted {
      ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
    }.map(\.element)
  }

  private func happening(_ entry: PlanEntry, on date: String?, isDone: Bool?) -> Happening? {
    guard let date, date.utf8.count >= 7 else { return nil }
    let isDone = isDone ?? (date.prefix(7) <= self.date.prefix(7))
    return Happening(
      date: date, kind: isDone ? .done : .planned, text: [.said(entry.text)],
      outcome: entry.text(.outcome) ?? (isDone ? "" : ReportWording.planned[language]))
  }

  var timeline: Document.Section? {
    let all = happenings
    guard all.contains(where: { $0.kind != .talk }) else { return nil }
    let columns = [ReportWording.when, ReportWording.action, ReportWording.outcome]
    let rows = all.map { happening in
      Document.Table.Row(
        id: nil,
        cells: [
          [.words(ReportWording.moment(happening.date)[language])], happening.text,
          [.said(happening.outcome)],
        ])
    }
    return section(
      "timeline", ReportWording.timelineTitle,
      [
        .chart(months(all)), .paragraph([.words(ReportWording.monthsKey[language])]),
        .table(
          Document.Table(
            caption: ReportWording.timelineCaption[language], columns: columns.map { $0[language] },
            groups: [Document.Table.Group(title: nil, rows: rows)])),
      ])
  }

  private func months(_ all: [Happening]) -> Document.Chart {
    let months = Set(all.map { String($0.date.prefix(7)) }).sorted().map { month in
      let here = all.filter { $0.date.hasPrefix(month) }
      let counts = [Happening.Kind.talk, .done, .planned].map { kind in
        here.count { $0.kind == kind }
      }
      return Document.Chart.Month(
        label: ReportWording.shortMonth(month)[language], talks: counts[0], done: counts[1],
        planned: counts[2],
        amount: ReportWording.month(talks: counts[0], done: counts[1], planned: counts[2])[language]
      )
    }
    let told = months.map { "\($0.label): \($0.amount)" }.joined(separator: "; ")
    return Document.Chart(
      id: "months", title: ReportWording.monthsTitle[language],
      description: told + ". " + ReportWording.chartAlternative[language], shape: .months(months))
  }
}
