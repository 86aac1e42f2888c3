internal import Interviewing
internal import Understanding

extension TeamReport {
  var needs: Document.Section? {
    guard !summary.needs.isEmpty else {
      return section("needs", ReportWording.needsTitle, [say(ReportWording.noNeeds)])
    }
    let groups = numbered(summary.needs)
    let blocks =
      [.chart(chart(groups)), .table(table(groups, as: .need))] + told(groups, as: .need)
    return section("needs", ReportWording.needsTitle, blocks)
  }

  var strengths: Document.Section? {
    guard !summary.strengths.isEmpty else {
      return section("strengths", ReportWording.strengthsTitle, [say(ReportWording.noStrengths)])
    }
    let groups = numbered(summary.strengths)
    let blocks = [.table(table(groups, as: .strength))] + told(groups, as: .strength)
    return section("strengths", ReportWording.strengthsTitle, blocks)
  }
}

/// Findings of one domain, each with its number in the report.
private struct DomainGroup {
  let domain: LifeDomain
  let findings: [(number: Int, finding: Finding)]

  /// Everybody heard on this domain; a finding that only a rule suggests does not count yet.
  var people: Int {
    Set(findings.map(\.finding).filter { $0.status == .marked }.flatMap(\.people)).count
  }
}

private enum Kind: String {
  case need, strength

  var name: Bilingual { self == .need ? ReportWording.need : ReportWording.strength }
  var caption: Bilingual {
    self == .need ? ReportWording.needsCaption : ReportWording.strengthsCaption
  }
}

extension TeamReport {
  private func numbered(_ findings: [Finding]) -> [DomainGroup] {
    var last = 0
    return Summary.byDomain(findings).map { domain, findings in
      defer { last += findings.count }
      let numbers = findings.enumerated().map { (number: last + 1 + $0, finding: $1) }
      return DomainGroup(domain: domain, findings: numbers)
    }
  }

  private func title(_ group: DomainGroup) -> String { starting(group.domain.name[language]) }

  private func chart(_ groups: [DomainGroup]) -> Document.Chart {
    let bars = groups.map { group in
      Document.Chart.Bar(
        label: title(group), value: group.people,
        amount: ReportWording.people(group.people)[language])
    }
    let told = bars.map { "\($0.label): \($0.amount)" }.joined(separator: "; ")
    return Document.Chart(
      title: ReportWording.chartTitle[language],
      description: told + ". " + ReportWording.chartAlternative[language], bars: bars)
  }
}

extension TeamReport {
  private func title(_ number: Int, _ finding: Finding) -> [Document.Inline] {
    [.words("\(number). ")] + Telling.label(finding.label)
  }
}

// MARK: The table

extension TeamReport {
  private func table(_ groups: [DomainGroup], as kind: Kind) -> Document.Table {
    let columns = [kind.name, ReportWording.peopleColumn, ReportWording.talksColumn]
    let saidBack = kind == .need ? [ReportWording.saidBack] : []
    return Document.Table(
      caption: kind.caption[language],
      columns: (columns + saidBack + [ReportWording.source]).map { $0[language] },
      groups: groups.map { group in
        Document.Table.Group(
          title: title(group) + ": " + ReportWording.people(group.people)[language],
          rows: group.findings.map { row($0.number, $0.finding, as: kind) })
      })
  }

  private func row(_ number: Int, _ finding: Finding, as kind: Kind) -> Document.Table.Row {
    let id = "\(kind.rawValue)-\(number)"
    let label = Document.Inline.link(title(number, finding), to: id)
    let mark: [Document.Inline] =
      finding.status == .suggested ? [.words(" (\(ReportWording.suggested[language]))")] : []
    let responses = ReportWording.saidBack(finding.evidence.map(\.response))
    let saidBack: [[Document.Inline]] = kind == .need ? [[.words(responses[language])]] : []
    let sources = finding.evidence.enumerated().map { index, evidence -> [Document.Inline] in
      [.link([.said(place(of: evidence))], to: "\(id)-\(index + 1)")]
    }
    return Document.Table.Row(
      id: nil,
      cells: [
        [label] + mark, [.words(String(finding.people.count))],
        [.words(String(finding.conversations.count))],
      ] + saidBack + [Array(sources.joined(separator: [.words(", ")]))])
  }
}

// MARK: What was said

extension TeamReport {
  private func told(_ groups: [DomainGroup], as kind: Kind) -> [Document.Block] {
    groups.flatMap { group in
      [.heading(3, [.words(title(group))], id: nil)]
        + group.findings.flatMap { told($0.number, $0.finding, as: kind) }
    }
  }

  private func told(_ number: Int, _ finding: Finding, as kind: Kind) -> [Document.Block] {
    let id = "\(kind.rawValue)-\(number)"
    let excerpts = finding.evidence.enumerated().map { index, evidence in
      Document.Block.excerpt(excerpt(evidence, id: "\(id)-\(index + 1)"))
    }
    return [
      .heading(4, title(number, finding), id: id),
      .paragraph([.words(standing(of: finding))]),
    ] + excerpts
  }

  /// Who stands behind it, and who does not.
  private func standing(of finding: Finding) -> String {
    let people =
      finding.people.isEmpty
      ? ReportWording.speakerUnknown[language]
      : ReportWording.people(finding.people.count)[language] + " (\(names(finding.people)))"
    let suggested = finding.status == .suggested ? [ReportWording.suggested[language]] : []
    let others =
      finding.disagreed.isEmpty
      ? [] : [ReportWording.seenDifferently(names(finding.disagreed))[language]]
    let talks = ReportWording.inTalks(finding.conversations.count)[language]
    let ways = finding.practices.map { "\($0.practice.name[language]) (\($0.count))" }
    let practice =
      ways.isEmpty ? [] : [ReportWording.practice(ways.joined(separator: ", "))[language]]
    return (["\(people), \(talks)"] + practice + suggested + others).joined(separator: ". ") + "."
  }

  private func excerpt(_ evidence: Evidence, id: String) -> Document.Excerpt {
    let telling = Telling(evidence)
    let kind = telling.isQuotation ? ReportWording.quotation : ReportWording.note
    var remarks: [Bilingual] = []
    if let response = evidence.response {
      // Under a code the heading has the team's words, not the correction.
      remarks.append(
        codebook.codes.isEmpty ? ReportWording.told(response) : ReportWording.took(response))
    }
    if let importance = evidence.importance { remarks.append(ReportWording.weighs(importance)) }
    for why in evidence.whys where !why.text.isEmpty {
      remarks.append(ReportWording.because(why.text, why.event))
    }
    if !evidence.agreed.isEmpty { remarks.append(ReportWording.agreed(names(evidence.agreed))) }
    if !evidence.disagreed.isEmpty {
      remarks.append(ReportWording.seenDifferently(names(evidence.disagreed)))
    }
    return Document.Excerpt(
      id: id, isQuotation: telling.isQuotation,
      text: telling.text.isEmpty ? [.words(ReportWording.noText[language])] : telling.text,
      origin: origin(of: evidence, kind: kind),
      remarks: remarks.map { $0[language] + "." })
  }
}
