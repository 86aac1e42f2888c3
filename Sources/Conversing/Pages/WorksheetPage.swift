package import Interviewing
package import Planning
internal import Understanding

/// Worksheet 6 for the team's own screen: every sentence with where it comes from.
extension Page {
  package init(_ sheet: Worksheet6, in language: Language) {
    self.init()
    let name = sheet.dossier
    add(
      Bilingual(nl: "Werkblad 6: de visie van \(name)", en: "Worksheet 6: the vision of \(name)")[
        language], .title, indent: 0)
    if let decision = sheet.decision {
      add(decision, language)
    } else {
      add(
        Bilingual(
          nl: "Besluit: nog open. `gehoord visie \(name)` begint ermee.",
          en: "Decision: still open. `gehoord vision \(name)` begins with it.")[language], .dim)
    }
    for field in VisionField.allCases {
      space()
      add(field.title[language], .title, indent: 0)
      let before = lines.count
      switch field {
      case .need: add(sheet.needs, language)
      case .strength: add(sheet.strengths, language)
      default: for sentence in sheet.sentences(of: field) { add(sentence, language) }
      }
      if lines.count == before { add("·", .dim) }
    }
  }

  mutating func add(_ decision: VerdictGiven, _ language: Language) {
    let reason = decision.reason.isEmpty ? "" : " · \(decision.reason)"
    let verdict = decision.verdict.name
    add(
      Bilingual(nl: "Besluit: \(verdict.nl)\(reason)", en: "Decision: \(verdict.en)\(reason)")[
        language])
    for meeting in decision.meetings {
      add(Self.place(of: .meeting(meeting.day, meeting.people), language), .dim, indent: 5)
    }
  }

  mutating func add(_ sentence: Worksheet6.Sentence, _ language: Language) {
    add("\(sentence.id)  \(sentence.text)")
    let places = sentence.sources.map { Self.place(of: $0, language) }
    let own = Bilingual(nl: "eigen woorden van het team", en: "the team's own words")[language]
    add(places.isEmpty ? own : places.joined(separator: " · "), .dim, indent: 7)
    for words in sentence.misquoted {
      add(
        Bilingual(
          nl: "staat niet letterlijk in een bron: \"\(words)\"",
          en: "not word for word in a source: \"\(words)\"")[language], .notice, indent: 7)
    }
  }

  /// What was found in the talks, by number of people.
  mutating func add(_ findings: [Finding], _ language: Language) {
    for finding in findings {
      let count = finding.people.count
      let id = Int(finding.id.dropFirst()) == nil ? "" : "\(finding.id)  "
      let people = Bilingual(
        nl: count == 1 ? "1 persoon" : "\(count) personen",
        en: count == 1 ? "1 person" : "\(count) people")[language]
      add("\(id)\(finding.label) · \(people)")
    }
  }

  /// Where a sentence comes from, in few words.
  static func place(of source: Worksheet6.Source, _ language: Language) -> String {
    switch source {
    case .said(let evidence): return evidence.place(language)
    case .need(let code): return "\(code.id) \(code.label)"
    case .entry(let entry): return entry.id
    case .meeting(let day, let people):
      let names = people.map(\.description).joined(separator: ", ")
      let date = Bilingual(
        nl: "afgesproken op \(day.date(in: .dutch))", en: "agreed on \(day.date(in: .english))")
      let who = Bilingual(nl: " door \(names)", en: " by \(names)")
      return date[language] + (names.isEmpty ? "" : who[language])
    case .lost(let source):
      return Bilingual(
        nl: "bron weg (ingetrokken of gewist): \(source)",
        en: "source gone (withdrawn or erased): \(source)")[language]
    }
  }

  /// What speaks for common ground and what does not.
  mutating func add(_ ground: CommonGround, _ language: Language) {
    func labels(_ findings: [Finding]) -> String {
      findings.prefix(5).map { "\($0.label) (\($0.people.count))" }.joined(separator: " · ")
    }
    func names(_ people: [Alias]) -> String {
      people.map(\.description).joined(separator: ", ")
    }
    func line(_ sign: String, _ text: Bilingual) { add("\(sign) \(text[language])") }
    let (shared, strengths) = (labels(ground.shared), labels(ground.strengths))
    if !shared.isEmpty {
      line(
        "+", Bilingual(nl: "gedeelde behoeften: \(shared)", en: "shared needs: \(shared)"))
    }
    if !strengths.isEmpty {
      line("+", Bilingual(nl: "talenten: \(strengths)", en: "strengths: \(strengths)"))
    }
    if ground.confirmed > 0 {
      let (count, who) = (ground.confirmed, names(ground.confirming))
      line(
        "+",
        Bilingual(
          nl: "bevestigd bij het teruglezen: \(count), door \(who)",
          en: "confirmed when said back: \(count), by \(who)"))
    }
    if !ground.reachable.isEmpty {
      let who = names(ground.reachable)
      line(
        "+", Bilingual(nl: "wil nog eens contact: \(who)", en: "would like contact again: \(who)"))
    }
    for counted in ground.statements {
      add("· \(counted.statement[language]) · \(counted.poll.tally.text(in: language))")
    }
    addDoubts(ground, language)
  }

  private mutating func addDoubts(_ ground: CommonGround, _ language: Language) {
    for evidence in ground.disputed.prefix(5) {
      let who = evidence.disagreed.map(\.alias.description).joined(separator: ", ")
      let text = evidence.text
      add(
        Bilingual(
          nl: "− \(who) is het niet eens met: \(text)",
          en: "− \(who) does not agree with: \(text)")[language])
    }
    if ground.single > 0 {
      let count = ground.single
      add(
        Bilingual(
          nl: "· behoeften van één persoon, die ook tellen: \(count)",
          en: "· needs of one person, which count too: \(count)")[language])
    }
    if ground.talks == 0 {
      add(
        Bilingual(
          nl: "− er zijn nog geen gesprekken in dit dossier",
          en: "− there are no talks in this dossier yet")[language])
    }
  }
}
