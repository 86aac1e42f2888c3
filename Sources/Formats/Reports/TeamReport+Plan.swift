internal import Interviewing
internal import Planning
internal import Understanding

// What the needs lead to: a decision, a vision, goals, offers, and who does what.
extension TeamReport {
  var decision: Document.Section? {
    let excerpts = plan.entries(.decision).map { entry in
      Document.Block.excerpt(
        Document.Excerpt(
          id: "plan-\(entry.number)", isQuotation: false,
          text: [.words(ReportWording.verdict(entry.text(.verdict))[language] + " ")]
            + [.said(entry.text)],
          origin: [day(entry.at.date), .words(" · ")]
            + (entry.sources(.agreed).isEmpty ? ground(entry) : ground(entry, .agreed)),
          remarks: []))
    }
    return section("decision", ReportWording.decisionTitle, excerpts)
  }

  var vision: Document.Section? {
    let blocks = Self.worksheet.flatMap { kind in
      plan.entries(kind).map { entry in
        Document.Block.excerpt(
          Document.Excerpt(
            id: "plan-\(entry.number)", isQuotation: false, text: [.said(entry.text)],
            origin: [.words(ReportWording.name(of: kind)[language] + " · ")] + ground(entry),
            remarks: []))
      }
    }
    return section("vision", ReportWording.visionTitle, blocks)
  }

  var goals: Document.Section? {
    section("goals", ReportWording.goalsTitle, plan.entries(.goal).flatMap(goal))
  }

  private func goal(_ entry: PlanEntry) -> [Document.Block] {
    let facts = ReportWording.goalFacts
    let told = facts.compactMap { field, name in entry.text(field).map { fact(name, [.said($0)]) } }
    let missing = facts.filter { [.baseline, .measure, .owner].contains($0.field) }
      .filter { entry.text($0.field) == nil }.map(\.name)
    let sure = entry.text(.confidence).map { [ReportWording.confidence($0)] } ?? []
    let last: [[Document.Inline]] = sure.map { [.words($0[language])] }
    return [
      .heading(3, [.said(entry.text)], id: "plan-\(entry.number)"),
      .list(
        serving(entry) + told + agreement(entry) + last + [
          fact(ReportWording.whereFrom, ground(entry))
        ]),
    ] + (missing.isEmpty ? [] : [.gap(ReportWording.stillMissing(missing)[language])])
  }

  private func serving(_ entry: PlanEntry) -> [[Document.Inline]] {
    let sources = entry.sources(.serves)
    let words = entry.text(.serves).map { [Document.Inline.said($0)] }
    if sources.isEmpty, words == nil { return [] }
    let all = [words ?? [], inlines(sources)].filter { !$0.isEmpty }
    return [fact(ReportWording.serves, Array(all.joined(separator: [.words(" · ")])))]
  }

  private func agreement(_ entry: PlanEntry) -> [[Document.Inline]] {
    guard let agreed = entry[.agreed] else { return [] }
    let words: [Document.Inline] = agreed.text.isEmpty ? [] : [.said(agreed.text), .words(" · ")]
    return [fact(ReportWording.agreement, words + ground(entry, .agreed))]
  }

  private func fact(_ name: Bilingual, _ inlines: [Document.Inline]) -> [Document.Inline] {
    [.words(name[language] + ": ")] + inlines
  }
}

// MARK: Offers

extension TeamReport {
  var offers: Document.Section? {
    let entries = plan.entries(.offer)
    guard !entries.isEmpty else { return nil }
    let open = needsWithoutOffer
    let left: [Document.Block] =
      open.isEmpty
      ? []
      : [
        .heading(3, [.words(ReportWording.noOffer[language])], id: nil),
        .list(open.map { [need(titled: $0)] }),
      ]
    return section("offers", ReportWording.offersTitle, entries.flatMap(offer) + left)
  }

  /// Marked needs that no offer serves; one that says there is none serves nothing.
  var needsWithoutOffer: [Finding] {
    let served = plan.entries(.offer).filter { $0.text(.fit) != "none" }
      .flatMap { $0.sources(.serves) }
    let ids = Set(
      served.compactMap { source -> String? in
        if case .need(let number) = source { codebook[number]?.id ?? "c\(number)" } else { nil }
      })
    let places = needNumbers
    return summary.needs.filter { $0.status == .marked && !ids.contains($0.id) }
      .sorted { places[$0.id, default: 0] < places[$1.id, default: 0] }
  }

  private func need(titled finding: Finding) -> Document.Inline {
    let number = needNumbers[finding.id, default: 0]
    return .link([.words("\(number). ")] + Telling.label(finding.label), to: "need-\(number)")
  }

  private func offer(_ entry: PlanEntry) -> [Document.Block] {
    let facts: [(Bilingual, String?)] = [
      (ReportWording.fitting, entry.text(.fit).map { ReportWording.fit($0)[language] }),
      (ReportWording.partner, entry.text(.partner)),
      (ReportWording.handover, entry.text(.handover)), (ReportWording.owner, entry.text(.owner)),
    ]
    let told = facts.compactMap { name, text in text.map { fact(name, [.said($0)]) } }
    return [
      .heading(3, [.said(entry.text)], id: "plan-\(entry.number)"),
      .list(serving(entry) + told),
    ]
  }
}

// MARK: Follow-up

extension TeamReport {
  var followUps: Document.Section? {
    let rows = plan.entries(.followUp).map { entry in
      Document.Table.Row(
        id: "plan-\(entry.number)",
        cells: [
          [.said(entry.text)] + origin(of: entry), [.said(people(of: entry))],
          [.words(when(entry))], [.said(entry.text(.outcome) ?? "")],
        ])
    }
    guard !rows.isEmpty else { return nil }
    let columns = [
      ReportWording.action, ReportWording.owner, ReportWording.byWhen, ReportWording.outcome,
    ]
    return section(
      "follow-up", ReportWording.followUpsTitle,
      [
        .table(
          Document.Table(
            caption: ReportWording.followUpsTitle[language], columns: columns.map { $0[language] },
            groups: [Document.Table.Group(title: nil, rows: rows)]))
      ])
  }

  private func origin(of entry: PlanEntry) -> [Document.Inline] {
    entry.sources(.text).isEmpty ? [] : [.words(" (")] + ground(entry) + [.words(")")]
  }

  private func people(of entry: PlanEntry) -> String {
    let owner = entry.text(.owner) ?? ReportWording.nobody[language]
    return owner + (entry.text(.deputy).map { "; " + ReportWording.deputy($0)[language] } ?? "")
  }

  private func when(_ entry: PlanEntry) -> String {
    if let done = entry.text(.done) { return ReportWording.done(on: done)[language] }
    return entry.text(.date).map { ReportWording.moment($0)[language] }
      ?? ReportWording.noDate[language]
  }
}
