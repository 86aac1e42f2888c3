internal import Interviewing
internal import Understanding

extension TeamReport {
  var inShort: Document.Section? {
    guard !summary.conversations.isEmpty else {
      return section("in-short", ReportWording.inShort, [say(ReportWording.noTalks)])
    }
    let marked = summary.needs.filter { $0.status == .marked }
    let suggested = summary.needs.count - marked.count
    var lines = [
      marked.isEmpty ? ReportWording.noNeedsYet : heard(ReportWording.needs, marked),
      summary.strengths.isEmpty
        ? ReportWording.noStrengthsYet : heard(ReportWording.strengths, summary.strengths),
    ]
    if suggested > 0 { lines.append(ReportWording.notYetJudged(suggested)) }
    let items: [[Document.Inline]] = lines.map { [.words($0[language])] }
    return section("in-short", ReportWording.inShort, [.list(items + [closing])])
  }

  private func heard(_ counted: (Int) -> Bilingual, _ findings: [Finding]) -> Bilingual {
    ReportWording.heard(counted(findings.count), from: Set(findings.flatMap(\.people)).count)
  }

  /// Which talks are closed, each with the code to check its record by.
  private var closing: [Document.Inline] {
    let codes = summary.conversations.enumerated().compactMap { index, talk in
      talk.controlCode.map { "\(ReportWording.talk(index + 1)[language]) \($0)" }
    }
    let words = ReportWording.closed(summary.closedTalks, of: summary.talks)[language]
    let suffix =
      codes.isEmpty ? "" : " " + ReportWording.codes(codes.joined(separator: ", "))[language]
    return [.words(words + suffix)]
  }
}

// MARK: Counted

extension TeamReport {
  private func row(_ what: Document.Inline, _ tally: Tally) -> Document.Table.Row {
    Document.Table.Row(
      id: nil, cells: [[what]] + Stance.allCases.map { [.words(String(tally[$0]))] })
  }

  var statements: Document.Section? {
    guard !summary.statements.isEmpty else { return nil }
    let rows = summary.statements.flatMap { counted in
      [row(.said(counted.statement[language]), counted.poll.tally)]
        + counted.poll.places.map { stop in
          row(.said("↳ " + (stop.place ?? ReportWording.elsewhere[language])), stop.tally)
        }
    }
    let columns = [ReportWording.statement] + Stance.allCases.map(\.name)
    return section(
      "statements", ReportWording.statementsTitle,
      [
        say(ReportWording.statementsWhy),
        .table(
          Document.Table(
            caption: ReportWording.statementsTitle[language], columns: columns.map { $0[language] },
            groups: [Document.Table.Group(title: nil, rows: rows)])),
      ])
  }
}

// MARK: What is missing

extension TeamReport {
  var notHeard: Document.Section? {
    guard !summary.conversations.isEmpty else { return nil }
    let items = eachTalk { talk in
      let silent = talk.silent.isEmpty ? [] : [ReportWording.silent(aliases(talk.silent))[language]]
      return silent
        + talk.notHeardOn.map {
          ReportWording.silent(on: $0.topic[language], aliases($0.people))[language]
        }
    }
    let blocks =
      items.isEmpty
      ? [say(ReportWording.allHeard)] : [say(ReportWording.notHeardWhy), .list(items)]
    return section("not-heard", ReportWording.notHeardTitle, heardBlocks + blocks)
  }

  var notAsked: Document.Section? {
    let items = eachTalk { $0.topicsNotAsked.map { $0[language] } }
    guard !items.isEmpty else { return nil }
    return section(
      "not-asked", ReportWording.notAskedTitle, [say(ReportWording.notAskedWhy), .list(items)])
  }

  /// An item for each talk that has something to tell.
  private func eachTalk(_ told: (ConversationSummary) -> [String]) -> [[Document.Inline]] {
    summary.conversations.enumerated().compactMap { index, talk in
      let parts = told(talk)
      guard !parts.isEmpty else { return nil }
      let name = Document.Inline.link(
        [.words(starting(ReportWording.talk(index + 1)[language]))], to: "talk-\(index + 1)")
      return [name, .words(": "), .said(parts.joined(separator: "; "))]
    }
  }

  private func aliases(_ people: [Alias]) -> String {
    people.sorted().map { "\($0)" }.joined(separator: ", ")
  }
}

// MARK: What the team goes on with

extension TeamReport {
  var corrected: Document.Section? {
    let rows = summary.corrected.map { remark in
      Document.Table.Row(
        id: nil,
        cells: [
          Telling.label(remark.label),
          [remark.correction.map { .said($0) } ?? .words(ReportWording.noOtherWords[language])],
          [.words(speakers(of: remark.evidence) + " · "), reference(remark.evidence)],
        ])
    }
    guard !rows.isEmpty else { return nil }
    let table = Document.Table(
      caption: ReportWording.correctedCaption[language],
      columns: [ReportWording.weThought, ReportWording.theySaid, ReportWording.source].map {
        $0[language]
      },
      groups: [Document.Table.Group(title: nil, rows: rows)])
    return section("corrected", ReportWording.correctedTitle, [.table(table)])
  }

  var open: Document.Section? {
    remarks("open", ReportWording.openTitle, summary.open, ReportWording.openWhy)
  }
  var promises: Document.Section? {
    remarks("promises", ReportWording.promisesTitle, summary.promises)
  }
  var missed: Document.Section? {
    remarks("missed", ReportWording.missedTitle, summary.missed)
  }
  var parked: Document.Section? { remarks("parked", ReportWording.parkedTitle, summary.parked) }

  private func remarks(
    _ id: String, _ title: Bilingual, _ remarks: [Remark], _ why: Bilingual? = nil
  ) -> Document.Section? {
    guard !remarks.isEmpty else { return nil }
    let excerpts = remarks.enumerated().map { index, remark in
      Document.Block.excerpt(excerpt(remark, id: "\(id)-\(index + 1)"))
    }
    return section(id, title, (why.map { [say($0)] } ?? []) + excerpts)
  }

  private func excerpt(_ remark: Remark, id: String) -> Document.Excerpt {
    let answer = remark.evidence.response.map { [ReportWording.took($0)[language] + "."] } ?? []
    let instead = remark.correction.map { [ReportWording.instead($0)[language]] } ?? []
    return Document.Excerpt(
      id: id, isQuotation: false, text: Telling.label(remark.label),
      origin: origin(of: remark.evidence), remarks: answer + instead)
  }
}
