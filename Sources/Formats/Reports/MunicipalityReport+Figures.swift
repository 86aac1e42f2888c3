internal import Interviewing
internal import Planning
internal import Understanding

extension MunicipalityReport {
  var figures: Document.Section? {
    let groups = Summary.byDomain(shared)
    let own: [Document.Block] =
      groups.isEmpty
      ? [say(ReportWording.noShared)] : [.chart(chart(groups)), .table(table(groups))]
    return section("figures", ReportWording.figuresTitle, own + population)
  }

  private typealias Groups = [(domain: LifeDomain, findings: [Finding])]

  private func title(_ domain: LifeDomain) -> String {
    let name = domain.name[language]
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private func people(_ findings: [Finding]) -> Int { Set(findings.flatMap(\.people)).count }

  private func chart(_ groups: Groups) -> Document.Chart {
    let bars = groups.map { domain, findings in
      Document.Chart.Bar(
        label: title(domain), value: people(findings),
        amount: ReportWording.people(people(findings))[language])
    }
    let told = bars.map { "\($0.label): \($0.amount)" }.joined(separator: "; ")
    return Document.Chart(
      title: ReportWording.chartTitle[language],
      description: told + ". " + ReportWording.chartAlternative[language], bars: bars)
  }

  private func table(_ groups: Groups) -> Document.Table {
    let columns = [
      ReportWording.need, ReportWording.peopleColumn, ReportWording.talksColumn,
      ReportWording.confirmedColumn,
    ]
    return Document.Table(
      caption: ReportWording.sharedCaption[language], columns: columns.map { $0[language] },
      groups: groups.map { domain, findings in
        Document.Table.Group(
          title: title(domain) + ": " + ReportWording.people(people(findings))[language],
          rows: findings.map(row))
      })
  }

  private func row(_ finding: Finding) -> Document.Table.Row {
    let checked = Self.checked(finding)
    let words =
      checked == 0
      ? ReportWording.nobodyYet[language]
      : checked < ReportContent.fewestPeople
        ? ReportWording.fewerThanThree[language] : String(checked)
    return Document.Table.Row(
      id: nil,
      cells: [
        [.said(content.label(finding))], [.words("\(finding.people.count)")],
        [.words("\(finding.conversations.count)")], [.words(words)],
      ])
  }

  private var population: [Document.Block] {
    let heading = Document.Block.heading(
      3, [.words(ReportWording.populationTitle[language])], id: nil)
    let items = populationFigures.map { figure -> [Document.Inline] in
      [
        .said(figure.text), .words(" (\(ReportWording.figureSource[language]): "),
        .said(figure.source), .words(")"),
      ]
    }
    return [heading] + (items.isEmpty ? [gap(.figure)] : [.list(items)])
  }

  var populationFigures: [PopulationFigure] {
    content.plan.entries(.figure).compactMap { content.text($0) }.compactMap(PopulationFigure.init)
  }

  /// The goals, without who does it: that is between the library and the group.
  var ownPart: Document.Section? {
    let items = content.plan.entries(.goal).compactMap { entry -> [Document.Inline]? in
      guard let text = content.text(entry) else { return nil }
      let facts = [content.text(entry, .deadline)].compactMap(\.self) + agreements(entry)
      return [.said(text)]
        + (facts.isEmpty ? [] : [.said(" (" + facts.joined(separator: "; ") + ")")])
    }
    return section(
      "own-part", ReportWording.ownPartTitle, items.isEmpty ? [] : [.list(items)])
  }

  private func agreements(_ entry: PlanEntry) -> [String] {
    entry.sources(.agreed).compactMap { source in
      if case .meeting(let day, _) = source { ReportWording.agreedOn(day)[language] } else { nil }
    }
  }

  var method: Document.Section? {
    let how = [
      ReportWording.talksNoSample, ReportWording.howShared, ReportWording.noNames,
      ReportWording.toldParticipants(on: content.toldOn),
    ]
    return section(
      "method", ReportWording.methodTitle,
      [
        .list(how.map { [.words($0[language])] }),
        .heading(3, [.words(ReportWording.leftOutTitle[language])], id: nil),
        .list(
          (leftOut.isEmpty ? [ReportWording.nothingLeftOut] : leftOut)
            .map { [.words($0[language])] }),
      ])
  }

  /// How many, never whose.
  private var leftOut: [Bilingual] {
    let notShared = content.people - content.summary.people.count
    let counts: [(Int, (Int) -> Bilingual)] = [
      (notShared, ReportWording.notShared), (content.quotesLeftOut, ReportWording.quotesLeftOut),
      (content.contradicted, ReportWording.contradicted),
      (content.skippedFiles.count, ReportWording.damagedFiles),
    ]
    let statements = content.summary.statements.isEmpty ? [] : [ReportWording.noStatements]
    return counts.filter { $0.0 > 0 }.map { $1($0) } + statements
      + (content.replaced.sentence.map { [$0] } ?? [])
  }
}
