internal import Interviewing
internal import Planning
internal import Understanding

/// Which table of a report goes into a spreadsheet.
package enum ReportPart: String, CaseIterable, Sendable { case needs, goals }

private func columns(_ language: Language, _ names: [Bilingual]) -> [String] {
  names.map { $0[language] }
}

extension TeamReport {
  package func csv(_ part: ReportPart) -> CSV { part == .needs ? needsCSV : goalsCSV }

  private var needsCSV: CSV {
    let needs = Summary.byDomain(summary.needs).flatMap(\.findings)
    return CSV(
      columns: columns(
        language,
        [
          Bilingual(nl: "id", en: "id"), ReportWording.need, ReportWording.domainColumn,
          ReportWording.statusColumn, ReportWording.peopleColumn, ReportWording.talksColumn,
          ReportWording.confirmed, ReportWording.corrected, ReportWording.notAskedColumn,
          ReportWording.disagreedColumn, ReportWording.importance, ReportWording.offerColumn,
          ReportWording.source,
        ]), rows: needs.map(row))
  }

  private func row(_ need: Finding) -> [String] {
    func count(_ response: Response?) -> String {
      String(need.evidence.count { $0.response == response })
    }
    let offers = plan.entries(.offer).filter { entry in
      entry.sources(.serves).contains { source in
        if case .need(let number) = source { codebook[number]?.id == need.id } else { false }
      }
    }
    return [
      need.id, need.label, need.domain.rawValue, need.status.rawValue, "\(need.people.count)",
      "\(need.conversations.count)", count(.confirmed), count(.corrected), count(nil),
      "\(need.disagreed.count)", need.importances.map(String.init).joined(separator: " "),
      offers.map(\.text).joined(separator: "; "),
      need.evidence.map { "\($0.address)" }.joined(separator: " "),
    ]
  }

  private var goalsCSV: CSV {
    let facts = ReportWording.goalFacts
    let names =
      [Bilingual(nl: "id", en: "id"), ReportWording.goal, ReportWording.serves]
      + facts.map(\.name) + [ReportWording.agreement, ReportWording.whereFrom]
    return CSV(
      columns: columns(language, names),
      rows: plan.entries(.goal).map { entry in
        let serves =
          [entry.text(.serves)].compactMap(\.self) + entry.sources(.serves).map(\.description)
        let agreed =
          [entry.text(.agreed)].compactMap(\.self) + entry.sources(.agreed).map(\.description)
        return [entry.id, entry.text, serves.joined(separator: "; ")]
          + facts.map { entry.text($0.field) ?? "" }
          + [
            agreed.joined(separator: "; "),
            entry.sources(.text).map(\.description).joined(separator: " "),
          ]
      })
  }
}

extension MunicipalityReport {
  package func csv(_ part: ReportPart) -> CSV {
    let needs = shared.map { finding in
      let checked = Self.checked(finding)
      let isTold = checked == 0 || checked >= ReportContent.fewestPeople
      return [
        content.label(finding), finding.domain.rawValue, "\(finding.people.count)",
        "\(finding.conversations.count)",
        isTold ? "\(checked)" : ReportWording.fewerThanThree[language],
      ]
    }
    guard part == .goals else {
      return CSV(
        columns: columns(
          language,
          [
            ReportWording.need, ReportWording.domainColumn, ReportWording.peopleColumn,
            ReportWording.talksColumn, ReportWording.confirmedColumn,
          ]), rows: needs)
    }
    return CSV(
      columns: columns(language, [ReportWording.goal, ReportWording.ready]),
      rows: content.plan.entries(.goal).map { entry in
        [content.text(entry) ?? "", content.text(entry, .deadline) ?? ""]
      })
  }
}

extension ParticipantReport {
  /// The sentences of the page, with those of another language beside them: what somebody can
  /// translate in a spreadsheet.
  package func csv(_ part: ReportPart) -> CSV {
    let language = content.language
    guard part == .goals else {
      return CSV(
        columns: columns(
          language, [ReportWording.sentence, readers?.name ?? ReportWording.translationColumn]),
        rows: sentences.map { [$0, translation(of: $0) ?? ""] })
    }
    return CSV(
      columns: columns(language, [ReportWording.action, ReportWording.owner, ReportWording.ready]),
      rows: (content.plan.entries(.followUp) + content.plan.entries(.goal)).map { entry in
        [
          content.text(entry) ?? "", content.text(entry, .owner) ?? "",
          entry.text(.date) ?? content.text(entry, .deadline) ?? "",
        ]
      })
  }
}
