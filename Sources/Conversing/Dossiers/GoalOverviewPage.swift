package import Formats
package import Interviewing
internal import Planning
internal import Understanding

/// Goals beside needs and offers, on the screen.
extension Page {
  /// The goals with their letters, then the needs that lack a goal or an offer.
  package init(_ overview: GoalOverview, in language: Language) {
    self.init()
    let name = overview.dossier
    add(Bilingual(nl: "Doelen van \(name)", en: "Goals of \(name)")[language], .title, indent: 0)
    for (index, goal) in overview.goals.enumerated() {
      add("\(index + 1)  \(goal.text)", indent: index < 9 ? 1 : 0)
      add(goal.state(in: language), .dim, indent: 4)
      if goal.isForSomething, !overview.served(by: goal).contains(where: { $0.kind == .need }) {
        add(Bilingual(nl: "geen behoefte genoemd", en: "names no need")[language], .dim, indent: 4)
      }
    }
    if overview.goals.isEmpty {
      add(Bilingual(nl: "Nog geen doelen.", en: "No goals yet.")[language], indent: 1)
    }
    addLacking(overview, language)
    let gone = overview.needs.flatMap(\.offers).filter { !overview.isKnown($0) }
    for offer in gone { add(offer.unknown[language], .notice, indent: 1) }
  }

  private mutating func addLacking(_ overview: GoalOverview, _ language: Language) {
    let needs = overview.needs
    let numbers = needs.indices.filter { needs[$0].goals.isEmpty || needs[$0].isWithoutOffer }
    guard !numbers.isEmpty else { return }
    space()
    add(
      Bilingual(
        nl: "Behoeften zonder doel of aanbod", en: "Needs without a goal or an offer")[language],
      .title, indent: 0)
    for number in numbers {
      let need = needs[number]
      let told = [need.line(in: language)] + need.lacks.map { $0[language] }
      add("\(number + 1)  " + told.joined(separator: " · "), indent: number < 9 ? 1 : 0)
    }
  }

  /// All that is known of the goals.
  ///
  /// - Parameter only: the number of the one to show; nil for all.
  package init(_ overview: GoalOverview, in language: Language, only: Int?) {
    self.init()
    for (index, goal) in overview.goals.enumerated() where only == nil || goal.number == only {
      space()
      add(Page(goal, in: language, place: index))
      for (word, text) in overview.facts(of: goal, in: language) { add("\(word): \(text)") }
      let open = goal.open.map { $0.word[language] }.joined(separator: ", ")
      if !open.isEmpty {
        add(Bilingual(nl: "nog open: \(open)", en: "still open: \(open)")[language], .dim)
      }
    }
    guard only == nil, overview.goals.isEmpty else { return }
    add(Bilingual(nl: "Nog geen doelen.", en: "No goals yet.")[language])
  }

  /// A goal as it was judged: its sentence and a line for each letter.
  init(_ goal: PlannedGoal, in language: Language, place: Int) {
    self.init()
    add("\(place + 1)  \(goal.text)", .title, indent: 0)
    if goal.unreadable == .noRules, let wording = goal.unreadable?.wording {
      add(wording[language].capitalisedFirst, .dim)
    }
    for finding in goal.findings { add(goal.line(finding, language)) }
  }
}

extension PlannedGoal {
  /// `S ✓  M –  A –  R –  T ✓`.
  func letters(in language: Language) -> String {
    findings.map { finding in
      "\(finding.criterion.name[language].prefix(1)) \(finding.isMet == true ? "✓" : "–")"
    }.joined(separator: "  ")
  }

  /// The letters, and what is still open.
  func state(in language: Language) -> String {
    let words = open.map { $0.word[language] }.joined(separator: ", ")
    let rest = words.isEmpty ? "" : Bilingual(nl: " · open: ", en: " · open: ")[language] + words
    return letters(in: language) + rest
  }

  /// A letter, and the words that show it; the question comes when it is its turn.
  fileprivate func line(_ finding: SMARTFinding, _ language: Language) -> String {
    let name = finding.criterion.name[language]
    let sign = finding.isMet == true ? "✓" : "–"
    let words = finding.words.map { "“\($0)”" }.joined(separator: ", ")
    let end = finding.criterion == .timebound ? last(in: language) : nil
    let told = [words, end ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
    return "\(name.prefix(1)) \(sign) \(name)" + (told.isEmpty ? "" : ": \(told)")
  }

  private func last(in language: Language) -> String? {
    guard let day = deadline?.day else { return nil }
    let isPast = Bilingual(nl: "al voorbij: ", en: "has passed: ")
    return (isOver ? isPast : Bilingual(nl: "uiterlijk ", en: "by "))[language]
      + day.words(in: language)
  }
}

extension GoalOverview {
  /// What is known of a goal beside its letters, each with its word.
  fileprivate func facts(
    of goal: PlannedGoal, in language: Language
  ) -> [(word: String, text: String)] {
    let served = served(by: goal).map { "\($0.kind.name[language]) “\($0.label)”" }
    let asked: [PlanQuestion] = [
      .deputy, .baseline, .measure, .evaluation, .hours, .people, .money, .confidence, .surer,
    ]
    let facts = asked.compactMap { question in
      goal.entry.text(question.field).map { (question.word[language], $0) }
    }
    let serves = (PlanQuestion.serves.word[language], served.joined(separator: ", "))
    return (served.isEmpty ? [] : [serves]) + facts
  }
}

extension PlannedNeed {
  /// `Brieven begrijpen · 4 personen · zaken regelen`.
  func line(in language: Language) -> String {
    let people = need.people.count
    let count = Bilingual(
      nl: people == 1 ? "1 persoon" : "\(people) personen",
      en: people == 1 ? "1 person" : "\(people) people")
    return "\(need.label) · \(count[language])"
  }

  /// What it has not got, where it has the other.
  fileprivate var lacks: [Bilingual] {
    // The heading says it already.
    if goals.isEmpty, offers.isEmpty { return [] }
    let goal = Bilingual(nl: "nog geen doel", en: "no goal yet")
    let offer =
      offers.isEmpty
      ? Bilingual(nl: "nog geen aanbod", en: "no offer yet")
      : Bilingual(nl: "er is geen aanbod", en: "there is no offer")
    return (goals.isEmpty ? [goal] : []) + (isWithoutOffer ? [offer] : [])
  }
}

extension PlannedOffer {
  /// What is said of an offer that the settings do not know.
  var unknown: Bilingual {
    Bilingual(
      nl: "`\(name)` staat niet meer in gehoord.yaml. Het blijft hier staan tot je het schrapt.",
      en: "`\(name)` is no longer in gehoord.yaml. It stays here until you strike it.")
  }

  /// `Taalcafé · past · Ilse`, `Formulierenbrigade · partner: Raad · Bo gaat mee`.
  func line(in language: Language) -> String {
    if !isOffered { return Bilingual(nl: "geen aanbod", en: "no offer")[language] + reason }
    let together = handover.map {
      Bilingual(nl: "\($0) gaat mee", en: "\($0) goes along")[language]
    }
    let given = partner.map { fit == .partner ? "partner: \($0)" : $0 }
    let how = fit == .partner && given != nil ? nil : fit?.name[language]
    let open = fit == nil ? Bilingual(nl: "hoe past het?", en: "how does it fit?")[language] : nil
    let parts = [name, how ?? open, given, together, day?.date(in: language), owner]
    return parts.compactMap(\.self).joined(separator: " · ")
  }
}

extension PlannedOffer {
  /// Why there is none, where somebody said so.
  private var reason: String {
    ["geen aanbod", "no offer"].contains(name) ? "" : ": " + name
  }
}

extension OfferMatch {
  /// The name, whose it is, and why it may fit.
  func line(in language: Language) -> String {
    let own: String? = if case .partner = subject { Fit.partner.name[language] } else { partner }
    return ([name, own].compactMap(\.self) + reasons.map { $0[language] })
      .joined(separator: " · ")
  }
}
