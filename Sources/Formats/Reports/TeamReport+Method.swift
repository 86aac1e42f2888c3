internal import Interviewing
internal import Understanding

extension TeamReport {
  var conversations: Document.Section? {
    guard !summary.conversations.isEmpty else { return nil }
    let rows = summary.conversations.enumerated().map { row($0 + 1, $1) }
    let table = Document.Table(
      caption: ReportWording.talksCaption[language],
      columns: [
        ReportWording.talkColumn, ReportWording.dayColumn, ReportWording.form,
        ReportWording.minutes, ReportWording.whoSpoke,
        ReportWording.controlCode,
      ].map { $0[language] },
      groups: [Document.Table.Group(title: nil, rows: rows)])
    let names: [[Document.Inline]] = summary.conversations.enumerated().map { index, talk in
      [.words(starting(ReportWording.talk(index + 1)[language]) + ": "), .said(talk.id)]
    }
    return section(
      "talks", ReportWording.talksTitle,
      [.table(table), say(ReportWording.recordNames), .list(names)])
  }

  private func row(_ number: Int, _ talk: ConversationSummary) -> Document.Table.Row {
    Document.Table.Row(
      id: "talk-\(number)",
      cells: [
        [.words("\(number). "), .said(talk.title)] + secondRecord(talk),
        [day(talk.date)],
        [.words(talk.form.name[language])],
        [.words(String(talk.minutes))],
        [.words(turns(of: talk))],
        [.words(code(of: talk))],
      ])
  }

  /// Which talk this is a second record of, when it is one.
  private func secondRecord(_ talk: ConversationSummary) -> [Document.Inline] {
    guard let number = talk.secondRecordOf.flatMap({ talks[$0] }) else { return [] }
    return [.words(" · " + ReportWording.secondRecord(of: number)[language])]
  }

  private func turns(of talk: ConversationSummary) -> String {
    Set(talk.people + talk.turns.keys).sorted().map { "\($0): \(talk.turns[$0] ?? 0)" }
      .joined(separator: ", ")
  }

  private func code(of talk: ConversationSummary) -> String {
    guard talk.isClosed else { return ReportWording.stillOpen[language] }
    return talk.controlCode ?? ReportWording.noCode[language]
  }
}

// MARK: Method and limits

extension TeamReport {
  var method: Document.Section? {
    let how = [
      ReportWording.talksNoSample, ReportWording.byAlias, ReportWording.howCounted,
      ReportWording.howMarked,
      ReportWording.howChecked,
    ]
    let items: [[Document.Inline]] = how.map { [.words($0[language])] }
    return section(
      "method", ReportWording.methodTitle,
      [
        .list(items), .heading(3, [.words(ReportWording.leftOutTitle[language])], id: nil),
        .list(leftOut.isEmpty ? [[.words(ReportWording.nothingLeftOut[language])]] : leftOut),
      ])
  }

  /// What is not in this report: how many, never whose.
  private var leftOut: [[Document.Inline]] {
    let talks = summary.conversations
    let counts: [(Int, (Int) -> Bilingual)] = [
      (quotesLeftOut, ReportWording.quotesLeftOut), (peopleLeftOut, ReportWording.peopleLeftOut),
      (talks.reduce(0) { $0 + $1.withdrawnNotes }, ReportWording.notesWithdrawn),
      (talks.reduce(0) { $0 + $1.erasedNotes }, ReportWording.notesErased),
      (talks.reduce(0) { $0 + $1.leftOutNeeds }, ReportWording.needsLeftOut),
    ]
    let sentences = counts.filter { $0.0 > 0 }.map { count, words in words(count) }
    let counted: [[Document.Inline]] = (sentences + (replaced.sentence.map { [$0] } ?? [])).map {
      [.words($0[language])]
    }
    let consent: [[Document.Inline]] =
      contradicted > 0 ? [[.words(ReportWording.contradicted(contradicted)[language])]] : []
    return counted + consent + (skippedFiles.isEmpty ? [] : [skipped]) + damage
  }

  /// How much of the evidence lies in records that are damaged.
  private var damage: [[Document.Inline]] {
    let marked = summary.needs.filter { $0.status == .marked }.flatMap(\.evidence).count
    return damaged.map { record in
      [
        .said(record.file),
        .words(": " + ReportWording.damaged(record.needs, beside: marked)[language]),
      ]
    }
  }

  private var skipped: [Document.Inline] {
    [
      .words(ReportWording.filesSkipped(skippedFiles.count)[language] + " "),
      .said(skippedFiles.joined(separator: ", ")),
    ]
  }
}
