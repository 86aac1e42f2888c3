package import Understanding
package import Interviewing

/// A summary for the team's own screen: what was noted, with where it was said.
extension Page {
  package init(_ summary: Summary, in language: Language) {
    var page = Page()
    Self.show(summary, in: language) { page.add($0) }
    self = page
  }

  /// Hands it over part by part, so that no more of it is held than a part.
  package static func show(
    _ summary: Summary, in language: Language, _ show: (Page) -> Void
  ) {
    var page = Page()
    page.add(summary, language, show)
    show(page)
  }

  private mutating func add(
    _ summary: Summary, _ language: Language, _ show: (Page) -> Void
  ) {
    let talks = summary.talks
    let people = summary.people.count
    add(
      Bilingual(
        nl:
          "\(talks == 1 ? "1 gesprek" : "\(talks) gesprekken") · \(people == 1 ? "1 persoon" : "\(people) personen")",
        en:
          "\(talks == 1 ? "1 talk" : "\(talks) talks") · \(people == 1 ? "1 person" : "\(people) people")"
      )[
        language], .title, indent: 0)
    let months = MonthsInWords(summary, language)
    add(summary.needs, Bilingual(nl: "Behoeften", en: "Needs"), months, language, show)
    if summary.needs.isEmpty { add(Self.noNeeds[language], .dim) }
    add(summary.strengths, Bilingual(nl: "Talenten", en: "Strengths"), months, language, show)
    add(summary.suggestedNeeds, language, show)
    add(summary.statements, language)
    add(
      summary.corrected,
      Bilingual(nl: "Verbeterde samenvattingen", en: "Summaries that were corrected"), language,
      show)
    add(
      summary.open, Bilingual(nl: "Samenvattingen die open staan", en: "Summaries still open"),
      language, show)
    add(summary.promises, Bilingual(nl: "Afspraken", en: "Promises"), language, show)
    add(summary.parked, Bilingual(nl: "Voor later", en: "Parked"), language, show)
    add(
      summary.missed,
      Bilingual(nl: "Nog te vragen, volgens deelnemers", en: "Still to ask, participants say"),
      language, show)
    addSilences(summary, language, show)
  }

  static let noNeeds = Bilingual(
    nl: "Nog geen behoeften gemerkt. Zet in een gesprek een ! achter een notitie.",
    en: "No needs marked yet. In a talk, type ! after a note.")

  private mutating func add(
    _ findings: [Finding], _ title: Bilingual, _ months: MonthsInWords, _ language: Language,
    _ show: (Page) -> Void
  ) {
    guard !findings.isEmpty else { return }
    space()
    add(title[language], .title, indent: 0)
    for (domain, findings) in Summary.byDomain(findings) {
      add(domain.name[language], .question)
      for finding in findings {
        add(finding, language)
        addDepth(of: finding, months, language)
        handOver(to: show)
      }
    }
  }

  private mutating func add(_ finding: Finding, _ language: Language) {
    let people = Counts.people(finding.peopleCount)[language]
    add("\(finding.label) · \(people)" + (finding.isCode ? " · \(finding.id)" : ""), indent: 5)
    for evidence in finding.evidence {
      add(
        evidence.place(language) + evidence.answer(language) + ": " + evidence.text, .dim, indent: 7
      )
    }
    let ways = finding.practices.map { "\($0.practice.name[language]) (\($0.count))" }
    if !ways.isEmpty {
      let ways = ways.joined(separator: ", ")
      add(
        Bilingual(nl: "wil oefenen: \(ways)", en: "wants to practise: \(ways)")[language], .dim,
        indent: 7)
    }
    if !finding.disagreed.isEmpty {
      let names = finding.disagreed.sorted().map(\.alias.description).joined(separator: ", ")
      add(Bilingual(nl: "oneens: \(names)", en: "disagree: \(names)")[language], .dim, indent: 7)
    }
  }

  /// What passers-by said to a statement, over all places and at each.
  mutating func add(_ poll: Poll, on statement: String, _ language: Language) {
    add("\(statement) · \(poll.tally.text(in: language))")
    for stop in poll.places {
      let place = stop.place ?? Bilingual(nl: "elders", en: "elsewhere")[language]
      add("\(place) · \(stop.tally.text(in: language))", .dim, indent: 7)
    }
  }

  private mutating func add(_ statements: [StatementTally], _ language: Language) {
    guard !statements.isEmpty else { return }
    space()
    add(Bilingual(nl: "Stellingen", en: "Statements")[language], .title, indent: 0)
    for counted in statements {
      add(counted.poll, on: counted.statement[language], language)
    }
  }

  private mutating func add(
    _ remarks: [Remark], _ title: Bilingual, _ language: Language, _ show: (Page) -> Void
  ) {
    guard !remarks.isEmpty else { return }
    space()
    add(title[language], .title, indent: 0)
    for remark in remarks {
      let correction = remark.correction.map { " → \($0)" } ?? ""
      add("\(remark.label)\(correction) · \(remark.evidence.place(language))")
      handOver(to: show)
    }
  }

  private mutating func addSilences(
    _ summary: Summary, _ language: Language, _ show: (Page) -> Void
  ) {
    let talks = summary.conversations.filter {
      !$0.silent.isEmpty || !$0.topicsNotAsked.isEmpty || !$0.notHeardOn.isEmpty
    }
    guard !talks.isEmpty else { return }
    space()
    add(
      Bilingual(nl: "Niet gehoord, niet gevraagd", en: "Not heard, not asked")[language], .title,
      indent: 0)
    for talk in talks {
      handOver(to: show)
      add(talk.id, .question)
      let silent = talk.silent.map(\.description).joined(separator: ", ")
      if !silent.isEmpty {
        add(
          Bilingual(nl: "niet gehoord: \(silent)", en: "not heard: \(silent)")[language], indent: 5)
      }
      for silence in talk.notHeardOn {
        let people = silence.people.map(\.description).joined(separator: ", ")
        add(
          Bilingual(
            nl: "over \(silence.topic[.dutch]) niet gehoord: \(people)",
            en: "not heard on \(silence.topic[.english]): \(people)")[language], indent: 5)
      }
      let topics = talk.topicsNotAsked.map { $0[language] }.joined(separator: ", ")
      if !topics.isEmpty {
        add(
          Bilingual(nl: "niet gevraagd: \(topics)", en: "not asked: \(topics)")[language], indent: 5
        )
      }
    }
  }
}

extension Evidence {
  func place(_ language: Language) -> String {
    if source == nil, voices.count == 1, let alias = voices[0].alias {
      return alias.description + ", " + conversation + "#" + String(event)
    }
    let people = voices.compactMap(\.alias).map(\.description).joined(separator: ", ")
    let via = voices.isInterpreted ? Bilingual(nl: " (tolk)", en: " (interpreter)")[language] : ""
    let who = people + via
    let source = source.map { " (\($0.file):\($0.line))" } ?? ""
    return "\(who.isEmpty ? "" : who + ", ")\(conversation)#\(event)\(source)"
  }

  fileprivate func answer(_ language: Language) -> String {
    response.map { ", \($0.name[language])" } ?? ""
  }
}
