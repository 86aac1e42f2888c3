import Interviewing
import Planning
import Support
import Testing

/// What a goal of the plan lacks; today is Saturday 21 November 2026.
@Suite struct PlannedGoalTests {
  private static let today = Day("2026-11-21") ?? Day(ordinal: 0)
  private static let sentence = "Eind maart lezen tien vaders voor in het wijkhuis."

  /// A goal with these fields, all written today.
  private static func goal(
    _ text: String = sentence, on today: Day = today, _ fields: (PlanField, String)...,
    sources: [(PlanField, PlanSource)] = []
  ) throws -> PlannedGoal {
    var dossier = Dossier()
    dossier.take(.written(Written(.goal, nil, .text, text)), number: 2)
    for (field, words) in fields {
      let pointed = sources.filter { $0.0 == field }.map(\.1)
      dossier.take(.written(Written(.goal, 2, field, words, sources: pointed)), number: 3)
    }
    return try #require(
      dossier.plan[2].flatMap { PlannedGoal($0, otherwise: .dutch, today: today) })
  }

  @Test func `a sentence alone shows S, M and T; the rest is asked`() throws {
    let goal = try Self.goal()
    #expect(goal.findings.map(\.isMet) == [true, true, false, false, true])
    #expect(goal.missing == [.assignable, .realistic])
    #expect(
      goal.open == [
        .serves, .owner, .deputy, .agreed, .baseline, .measure, .evaluation, .hours, .people,
        .money, .confidence,
      ])
    #expect(goal.deadline?.day == Day("2027-03-31"))
    #expect(goal.owner == nil && goal.confidence == nil && !goal.isAgreed)
  }

  @Test func `with everything answered nothing is open`() throws {
    let goal = try Self.goal(
      Self.sentence, (.serves, ""), (.owner, "Ilse"), (.deputy, "Bo"), (.agreed, "p1 en Ilse"),
      (.baseline, "twee"), (.measure, "lijst"), (.evaluation, "eind januari"), (.hours, "4"),
      (.people, "Bo"), (.money, "geen"), (.confidence, "8"), sources: [(.serves, .need(17))])
    #expect(goal.open == [])
    #expect(goal.missing == [])
    #expect(goal.findings.allSatisfy { $0.question == nil })
    #expect(goal.evaluations.map { $0.day?.description } == ["2027-01-31"])
  }

  @Test func `whom the sentence names as the doer is the owner, until the field says otherwise`()
    throws
  {
    let text = "Voor 1 maart bezoekt Ilse twaalf gezinnen in het azc."
    #expect(try Self.goal(text).owner == "Ilse")
    #expect(try Self.goal(text, (.owner, "Bo")).owner == "Bo")
    #expect(try Self.goal(text).findings[2].isMet == false, "nobody agreed yet")
    #expect(try Self.goal(text).findings[2].question == PlanQuestion.agreed.question)
  }

  @Test func `in March is the March after it was written, and passes`() throws {
    let later = try Self.goal(on: Day("2027-04-02") ?? Self.today)
    #expect(later.deadline?.day == Day("2027-03-31"))
    #expect(later.isOver)
    #expect(later.missing.contains(.timebound))
    #expect(later.findings[4].question == Deadline.hasPassed)
    #expect(try Self.goal(on: Day("2027-03-31") ?? Self.today).isOver == false)
  }

  @Test(arguments: [
    ("eind juni", "2027-06-30"), ("by the end of June", "2027-06-30"), ("overmorgen", "2026-11-23"),
    ("binnen zes weken", "2027-01-02"), ("over 3 weken", "2026-12-12"), ("12 maart", "2027-03-12"),
    ("voor de zomervakantie", "-"), ("10 maart 2025", "past"), ("gisteren", "past"),
    ("31 februari", "none"), ("ooit", "?"), ("taal", "?"),
  ])
  func `by when, in few words`(words: String, meaning: String) {
    let read = Deadline(reading: words, otherwise: .dutch, today: Self.today)
    let found =
      switch read?.trouble {
      case .past?: "past"
      case .noSuchDay?: "none"
      case nil: read.map { $0.day?.description ?? "-" } ?? "?"
      }
    #expect(found == meaning)
  }

  @Test(arguments: [
    ("eind januari en 1 juni", ["2027-01-31", "2027-06-01"]),
    ("1 en 15 maart, half mei", ["2027-03-01", "2027-03-15", "2027-05-15"]),
    ("end of January and 1 June", ["2027-01-31", "2027-06-01"]),
    ("volgende week dinsdag; eind maart", ["2026-11-24", "2027-03-31"]),
    ("elke maand", ["again"]), ("every quarter", ["again"]), ("samen", ["?"]),
    ("10 maart 2025 en 31 april", ["past", "none"]), ("", []),
  ])
  func `several moments to look back`(words: String, days: [String]) {
    let moments = EvaluationMoment.reading(words, otherwise: .dutch, today: Self.today)
    let found = moments.map { moment in
      switch moment.trouble {
      case .past?: "past"
      case .noSuchDay?: "none"
      case nil: moment.day?.description ?? (moment.isRepeated ? "again" : "?")
      }
    }
    #expect(found == days)
  }

  @Test(arguments: [
    ("p1 en p4, op 12 maart", "2026-03-12"), ("Ilse, gisteren", "2026-11-20"),
    ("p1, afgelopen dinsdag", "2026-11-17"), ("on 3 November with p2", "2026-11-03"),
    ("2026-03-12 met p1", "2026-03-12"), ("vandaag", "2026-11-21"), ("p1 en p4", "-"),
    ("alle 4 moeders", "-"), ("12 maart 2030", "wrong"), ("31 februari, p1", "wrong"),
    ("Mark en p1 op 1 mei", "2026-05-01"),
  ])
  func `what was agreed lies behind us`(words: String, day: String) {
    let agreement = Agreement(words, today: Self.today)
    #expect((agreement.trouble.map { _ in "wrong" } ?? agreement.day?.description ?? "-") == day)
  }

  @Test func `a goal of the measure alone can be measured`() throws {
    let text = "Vaders lezen voor in het wijkhuis."
    #expect(try Self.goal(text).missing.contains(.measurable))
    #expect(try Self.goal(text, (.measure, "tien vaders op de lijst")).has(.measurable))
  }

  @Test func `a language without rules is kept, and lacks every letter`() throws {
    let goal = try Self.goal("Do końca marca dziesięciu ojców czyta w domu sąsiedzkim.")
    #expect(goal.unreadable == .noRules)
    #expect(goal.missing == SMARTCriterion.allCases)
  }

  @Test func `a decision is no goal`() {
    var dossier = Dossier()
    dossier.take(.written(Written(.decision, nil, .text, "Ja")), number: 2)
    #expect(
      dossier.plan[2].map { PlannedGoal($0, otherwise: .dutch, today: Self.today) == nil } == true)
  }

  @Test func `what is said of a line that just began gets its number`() {
    let begin = DossierEvent.written(Written(.offer, nil, .text, "Taalcafé"))
    func serve(_ entry: Int) -> DossierEvent {
      .written(Written(.offer, entry, .serves, "", sources: [.need(4)]))
    }
    #expect(
      [begin, serve(0), begin, serve(0)].addressed(from: 7) == [begin, serve(7), begin, serve(9)])
    #expect([serve(3), begin].addressed(from: 7) == [serve(3), begin])
  }
}

extension Dossier {
  fileprivate mutating func take(_ event: DossierEvent, number: Int) {
    apply(Recorded(number: number, at: .sample(), event: event))
  }
}
