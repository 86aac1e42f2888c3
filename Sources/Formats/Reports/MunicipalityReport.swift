internal import Interviewing
package import Planning
package import Understanding

/// What the municipality reads: the decision asked for, figures and a face.
///
/// Only of people who agreed to sharing; fewer than three together are never told apart.
package struct MunicipalityReport: Sendable {
  let content: ReportContent

  package init(_ content: ReportContent) { self.content = content }

  var language: Language { content.language }

  /// What the team has still to add.
  package var missing: [PlanKind] {
    (PlanKind.askedOfTeam[.municipality] ?? []).filter { kind in
      switch kind {
      case .face: face == nil
      case .figure: populationFigures.isEmpty
      default: content.last(kind) == nil
      }
    }
  }

  var shared: [Finding] { content.sharedNeeds }

  var strengths: [Finding] {
    Summary.ranked(content.summary.strengths).filter(ReportContent.isShared)
  }

  /// What fewer people mentioned: only the life domain.
  var alsoMentioned: [LifeDomain] {
    let domains = Set(content.needs.filter { !ReportContent.isShared($0) }.map(\.domain))
    return LifeDomain.allCases.filter(domains.contains)
  }

  /// Literal words of people whose need many have, who agreed to quoting and sharing.
  ///
  /// The team chooses among them. What fewer people need is no story to tell.
  package var faces: [Evidence] {
    let people = Set(shared.flatMap(\.people))
    let rare = Set(
      content.needs.filter { !ReportContent.isShared($0) }.flatMap(\.evidence).map(\.address))
    return content.quotes.filter { quote in
      !quote.people.isEmpty && people.isSuperset(of: quote.people)
        && !rare.contains(quote.address) && Telling(quote).isQuotation
    }
  }

  var face: Evidence? {
    let chosen = content.plan.entries(.face).last?.sources(.text).compactMap { source in
      if case .said(let address) = source { address } else { nil }
    }
    return faces.first { chosen?.contains($0.address) ?? false }
  }

  /// How many said that it is right, or put it right, when it was said back.
  static func checked(_ finding: Finding) -> Int {
    Set(
      finding.evidence.filter { $0.response == .confirmed || $0.response == .corrected }
        .flatMap(\.people)
    ).intersection(finding.people).count
  }
}

extension MunicipalityReport {
  /// The report, before it is Markdown or HTML.
  package var document: Document {
    Document(
      language: language,
      title: [.words(ReportWording.signalsTitle[language] + ": "), .said(content.dossier)],
      lines: (content.organisation.map { [[.said($0)]] } ?? []) + [
        [.words(ReportWording.forTheMunicipality[language] + " · "), day(content.date)]
      ],
      sections: [
        asked, inShort, figures, story, canDo, obstacles, ownPart, also, method,
      ].compactMap(\.self))
  }

  func day(_ date: String) -> Document.Inline {
    let words = ReportWording.day(date)[language]
    return words == date ? .said(date) : .day(date, words: words)
  }

  func say(_ words: Bilingual) -> Document.Block { .paragraph([.words(words[language])]) }

  func section(_ id: String, _ title: Bilingual, _ blocks: [Document.Block]) -> Document.Section? {
    blocks.isEmpty ? nil : Document.Section(id: id, title: title[language], blocks: blocks)
  }

  func gap(_ kind: PlanKind) -> Document.Block { .gap(ReportWording.stillEmpty(kind)[language]) }

  /// Sentences that the team wrote, or what stands there until it does.
  private func written(_ kind: PlanKind) -> [Document.Block] {
    let texts = content.plan.entries(kind).compactMap { content.text($0) }
    return texts.isEmpty ? [gap(kind)] : texts.map { .paragraph([.said($0)]) }
  }

  private var asked: Document.Section? {
    let facts: [(PlanKind, Bilingual)] = [
      (.policyField, ReportWording.policyField), (.neighbourhood, ReportWording.neighbourhood),
      (.cost, ReportWording.cost),
    ]
    let told = facts.compactMap { kind, name -> [Document.Inline]? in
      content.last(kind).map { [.words(name[language] + ": "), .said($0)] }
    }
    let open = facts.map(\.0).filter { content.last($0) == nil }.map(gap)
    return section(
      "asked", ReportWording.askedTitle,
      written(.asked) + (told.isEmpty ? [] : [.list(told)]) + open)
  }

  private var inShort: Document.Section? {
    let dates = content.summary.conversations.map(\.date).sorted()
    let period = ReportWording.period(from: dates.first ?? "", to: dates.last ?? "")
    let lines = [
      ReportWording.held(content.talks, with: content.people, period),
      ReportWording.counted(content.summary.people.count, of: content.people),
      shared.isEmpty ? ReportWording.noShared : ReportWording.sharedNeeds(shared.count),
    ]
    return section(
      "in-short", ReportWording.inShort, [.list(lines.map { [.words($0[language])] })])
  }

  private var story: Document.Section? {
    guard let face else {
      let isChosen = !content.plan.entries(.face).isEmpty
      return section(
        "face", ReportWording.faceTitle,
        (isChosen ? [say(ReportWording.faceNotAllowed)] : []) + [gap(.face)])
    }
    let words = Telling(face).text.map { inline -> Document.Inline in
      if case .said(let text) = inline {
        return .said(ReportContent.withoutAliases(text, language))
      }
      return inline
    }
    let excerpt = Document.Excerpt(
      id: "face-1", isQuotation: true, text: words,
      origin: [.words(ReportWording.participant[language])], remarks: [])
    return section(
      "face", ReportWording.faceTitle, [say(ReportWording.faceOf), .excerpt(excerpt)])
  }

  private var canDo: Document.Section? {
    let items: [[Document.Inline]] = strengths.map { finding in
      [
        .said(content.label(finding)),
        .words(": " + ReportWording.people(finding.people.count)[language]),
      ]
    }
    return section("can-do", ReportWording.canDoTitle, items.isEmpty ? [] : [.list(items)])
  }

  private var obstacles: Document.Section? {
    let items = content.plan.entries(.obstacle).compactMap { content.text($0) }
    return section(
      "obstacles", ReportWording.obstaclesTitle,
      items.isEmpty ? [] : [.list(items.map { [.said($0)] })])
  }

  private var also: Document.Section? {
    let names = alsoMentioned.map { $0.name[language] }
    guard !names.isEmpty else { return nil }
    return section(
      "also", ReportWording.alsoTitle,
      [say(ReportWording.alsoWhy), .list(names.map { [.words($0)] })])
  }
}
