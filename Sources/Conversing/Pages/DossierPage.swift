package import Interviewing
package import Planning

/// How far a dossier is, on one screen.
extension Page {
  package init(_ status: DossierStatus, in language: Language) {
    self.init(
      [status.name, status.size[language], status.period(in: language)].compactMap(\.self)
        .joined(separator: " · "), .title, indent: 0)
    for (name, value) in status.rows {
      let name = name[language]
      let gap = String(repeating: " ", count: max(1, Self.nameWidth - name.count))
      add(name + gap + value[language])
    }
    space()
    add(status.next.wording(in: status.name)[language])
  }

  private static let nameWidth = 12

  /// A dossier in a list.
  package mutating func add(_ listed: ListedDossier, in language: Language) {
    let sealed = Bilingual(nl: "versleuteld", en: "encrypted")
    let parts = [
      listed.name, count(listed.talks, "gesprek", "gesprekken", "talk", "talks")[language],
      listed.last.map { Bilingual(nl: "laatst \($0)", en: "last \($0)")[language] },
      listed.verdict?.name[language],
      listed.goals > 0 ? count(listed.goals, "doel", "doelen", "goal", "goals")[language] : nil,
      listed.isEncrypted ? sealed[language] : nil,
    ]
    add(parts.compactMap(\.self).joined(separator: " · "), indent: 0)
  }
}

/// A dossier as a list shows it, without reading its talks.
package struct ListedDossier: Sendable, Equatable {
  package let name: String
  package let talks: Int
  /// The day of its last talk, `2026-11-21`.
  package let last: String?
  package let isEncrypted: Bool
  /// Nil while nobody decided, and for one that is sealed.
  package let verdict: Verdict?
  package let goals: Int

  package init(
    name: String, talks: Int, last: String?, isEncrypted: Bool, verdict: Verdict?, goals: Int
  ) {
    self.name = name
    self.talks = talks
    self.last = last
    self.isEncrypted = isEncrypted
    self.verdict = verdict
    self.goals = goals
  }
}

extension DossierStatus {
  fileprivate var size: Bilingual {
    let talks = count(talks, "gesprek", "gesprekken", "talk", "talks")
    let people = count(people, "persoon", "personen", "person", "people")
    return Bilingual(nl: "\(talks.nl) · \(people.nl)", en: "\(talks.en) · \(people.en)")
  }

  fileprivate func period(in language: Language) -> String? {
    guard let days else { return nil }
    let (first, last) = (days.lowerBound.words(in: language), days.upperBound.words(in: language))
    return first == last ? first : "\(first) – \(last)"
  }

  fileprivate var rows: [(Bilingual, Bilingual)] {
    [
      (Bilingual(nl: "Gesprekken", en: "Talks"), talksTold),
      (Bilingual(nl: "Behoeften", en: "Needs"), needsTold),
      (Bilingual(nl: "Talenten", en: "Strengths"), number(strengths)),
      (Bilingual(nl: "Besluit", en: "Decision"), decision?.verdict.name ?? Self.notYet),
      (Bilingual(nl: "Visie", en: "Vision"), visionTold),
      (Bilingual(nl: "Doelen", en: "Goals"), goalsTold),
      (Bilingual(nl: "Aanbod", en: "Offers"), offersTold),
      (Bilingual(nl: "Acties", en: "Actions"), actionsTold),
    ]
  }

  private static let notYet = Bilingual(nl: "nog niet", en: "not yet")

  private var talksTold: Bilingual {
    let open = talks - closedTalks
    if open == 0 { return number(talks) }
    return Bilingual(nl: "\(talks), \(open) nog open", en: "\(talks), \(open) still open")
  }

  private var needsTold: Bilingual {
    let groups = count(codes, "groep", "groepen", "group", "groups")
    let open = suggestions
    return Bilingual(
      nl: "\(needs)" + (codes > 0 ? ", \(groups.nl)" : "")
        + (open > 0 ? ", bij \(open) \(open == 1 ? "regel" : "regels") nog te beslissen" : ""),
      en: "\(needs)" + (codes > 0 ? ", \(groups.en)" : "")
        + (open > 0 ? ", \(open) \(open == 1 ? "line" : "lines") still to decide on" : ""))
  }

  private var visionTold: Bilingual {
    if sentences == 0 { return Self.notYet }
    let lines = count(sentences, "regel", "regels", "line", "lines")
    if visions > 0 { return lines }
    return Bilingual(
      nl: "\(lines.nl), de gezamenlijke visie nog niet", en: "\(lines.en), no joint vision yet")
  }

  private var goalsTold: Bilingual {
    if goals == 0 { return Self.notYet }
    if incompleteGoals == 0 { return number(goals) }
    return Bilingual(
      nl: "\(goals), bij \(incompleteGoals) ontbreekt nog iets",
      en: "\(goals), \(incompleteGoals) not complete yet")
  }

  private var offersTold: Bilingual {
    if needs == 0 { return number(offers) }
    if needsWithoutOffer == 0 { return number(offers) }
    let without = count(needsWithoutOffer, "behoefte", "behoeften", "need", "needs")
    return Bilingual(
      nl: "\(offers), \(without.nl) zonder aanbod", en: "\(offers), \(without.en) without one")
  }

  private var actionsTold: Bilingual {
    Bilingual(
      nl: "\(openActions) open" + (lateActions > 0 ? ", \(lateActions) te laat" : ""),
      en: "\(openActions) open" + (lateActions > 0 ? ", \(lateActions) late" : ""))
  }

  private func number(_ count: Int) -> Bilingual { Bilingual(nl: "\(count)", en: "\(count)") }
}

private func count(
  _ count: Int, _ one: String, _ more: String, _ oneEN: String, _ moreEN: String
) -> Bilingual {
  Bilingual(
    nl: "\(count) \(count == 1 ? one : more)", en: "\(count) \(count == 1 ? oneEN : moreEN)")
}
