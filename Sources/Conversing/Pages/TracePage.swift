package import Interviewing
package import Planning
internal import Understanding

/// Whether every claim of a dossier leads back to a quote: what does not hold first, then all of it.
extension Page {
  package init(_ trace: Trace, of dossier: String, damaged: [String], in language: Language) {
    self.init()
    add(trace.verdict(on: dossier, damaged: damaged.count)[language], .title, indent: 0)
    for file in damaged {
      add(
        Bilingual(
          nl: "\(visible(file)) is beschadigd: wat daarin staat, telt nergens mee",
          en: "\(visible(file)) is damaged: nothing in it counts anywhere")[language])
    }
    for lost in trace.lostMembers {
      add(
        "\(lost.code.id) \(lost.code.label): \(lost.address) · \(lost.loss.wording[language])")
    }
    for claim in trace.claims {
      space()
      add(claim, language, indent: 0)
    }
  }

  private mutating func add(_ claim: Claim, _ language: Language, indent: Int) {
    let sign = claim.isBroken || claim.servesNothing ? "–" : "✓"
    let kind = claim.entry.kind.name[language]
    add("\(sign) \(claim.entry.id) \(kind): \(claim.entry.text)", .question, indent: indent)
    add(claim.basis.wording[language], .dim, indent: indent + 2)
    for words in claim.misquoted {
      add(
        Bilingual(
          nl: "“\(words)” staat zo in geen van de bronnen",
          en: "“\(words)” is in none of the sources as it stands")[language], .notice,
        indent: indent + 2)
    }
    if claim.servesNothing {
      add(
        Bilingual(
          nl: "nog niet gezegd voor welke behoefte dit is",
          en: "not said yet which need this is for")[language], .notice, indent: indent + 2)
    }
    for link in claim.links { add(link, language, indent: indent + 2) }
  }

  private mutating func add(_ link: TraceLink, _ language: Language, indent: Int) {
    switch link {
    case .words(let evidence): add(evidence, language, indent: indent)
    case .need(let finding):
      let people = finding.people.count
      let count = Bilingual(
        nl: people == 1 ? "1 persoon" : "\(people) personen",
        en: people == 1 ? "1 person" : "\(people) people")
      add("← \(finding.label) · \(count[language])", indent: indent)
      for evidence in finding.evidence { add(evidence, language, indent: indent + 2) }
    case .claim(let claim):
      let kind = claim.entry.kind.name[language]
      add("← \(claim.entry.id) \(kind): \(claim.entry.text)", indent: indent)
      for link in claim.links { add(link, language, indent: indent + 2) }
    case .meeting(let day, let people):
      let names = people.map(\.description).joined(separator: ", ")
      let by = Bilingual(nl: " door \(names)", en: " by \(names)")[language]
      let agreed = Bilingual(nl: "afgesproken op ", en: "agreed on ")[language]
      add("← \(agreed)\(day.words(in: language))\(names.isEmpty ? "" : by)", indent: indent)
    case .lost(let source, let loss):
      add("– \(source): \(loss.wording[language])", .notice, indent: indent)
    }
  }

  private mutating func add(_ evidence: Evidence, _ language: Language, indent: Int) {
    add("← \(evidence.text)", .dim, indent: indent)
    add(evidence.place(language), .dim, indent: indent + 2)
  }
}

extension Trace {
  fileprivate func verdict(on dossier: String, damaged: Int) -> Bilingual {
    let holding = claims.count { !$0.isBroken && !$0.servesNothing }
    let lines = needs.flatMap(\.evidence).count
    let sum = Bilingual(
      nl: "\(holding) van \(claims.count) regels van het plan kloppen",
      en: "\(holding) of \(claims.count) lines of the plan hold")
    let ground = Bilingual(
      nl: "\(needs.count) behoeften rusten op \(lines) regels uit gesprekken",
      en: "\(needs.count) needs rest on \(lines) lines of talks")
    return Bilingual(
      nl: "\(dossier) · \(claims.isEmpty ? "nog geen plan" : sum.nl) · \(ground.nl)",
      en: "\(dossier) · \(claims.isEmpty ? "no plan yet" : sum.en) · \(ground.en)")
  }
}
