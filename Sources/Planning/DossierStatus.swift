package import Interviewing
package import Understanding

/// How far a dossier is, from the first talk to what is done, and what to do next.
package struct DossierStatus: Sendable, Equatable {
  package let name: String
  package let talks: Int
  package let closedTalks: Int
  package let people: Int
  /// The days of the first and the last talk.
  package let days: ClosedRange<Day>?
  /// As the codebook groups them.
  package let needs: Int
  package let codes: Int
  package let strengths: Int
  /// Lines that a rule takes for a need and nobody judged.
  package let suggestions: Int
  package let decision: VerdictGiven?
  /// Sentences of worksheet 6, and how many of them are the joint vision.
  package let sentences: Int
  package let visions: Int
  package let goals: Int
  package let incompleteGoals: Int
  package let offers: Int
  package let needsWithoutOffer: Int
  package let openActions: Int
  package let lateActions: Int
  /// For whom reports were made.
  package let reports: [String]

  package init(
    _ name: String, _ dossier: Dossier, summary: Summary, talks held: [TalkHeld],
    otherwise language: Language, today: Day
  ) {
    self.name = name
    talks = summary.talks
    closedTalks = summary.closedTalks
    people = summary.people.count
    let days = held.map(\.day).sorted()
    self.days = days.first.flatMap { first in days.last.map { first...$0 } }
    needs = summary.needs.count
    codes = dossier.codebook.codes.count
    strengths = summary.strengths.count
    suggestions = summary.suggestions.count
    let plan = dossier.plan
    decision = plan.verdicts.last
    let kinds = VisionField.allCases.compactMap(\.kind)
    sentences = plan.entries.count { kinds.contains($0.kind) }
    visions = plan.entries(.vision).count
    let goals = plan.entries(.goal).compactMap {
      PlannedGoal($0, otherwise: language, today: today)
    }
    self.goals = goals.count
    incompleteGoals = goals.count { !$0.missing.isEmpty || !$0.isForSomething }
    let planned = dossier.planned(for: summary.needs)
    offers = plan.entries(.offer).count
    needsWithoutOffer = planned.count(where: \.isWithoutOffer)
    openActions = plan.followUps.count { $0.done == nil }
    lateActions = plan.followUps.count { $0.isLate(on: today) }
    reports = dossier.exports.sorted { $0.key < $1.key }.map(\.value.audience).unique
  }
}

extension DossierStatus {
  /// The one thing that helps on; raw values are words of `dossier toon --json`.
  package enum Step: String, Sendable {
    case talk, judge, group, decide, vision, goals, late, report
  }

  package var next: Step {
    if talks == 0 { return .talk }
    if lateActions > 0 { return .late }
    if suggestions > 0 && decision == nil { return .judge }
    if needs > 1 && codes == 0 { return .group }
    if decision == nil || decision?.verdict == .later { return .decide }
    if decision?.verdict == .noGo { return .report }
    if visions == 0 { return .vision }
    if goals == 0 || incompleteGoals > 0 { return .goals }
    return .report
  }
}

extension DossierStatus.Step {
  /// What to do, ending in the command that does it.
  package func wording(in dossier: String) -> Bilingual {
    switch self {
    case .talk:
      Bilingual(
        nl: "Begin een gesprek: `gehoord gesprek kennismaking --dossier \(dossier)`",
        en: "Start a talk: `gehoord talk kennismaking --dossier \(dossier)`")
    case .judge, .group:
      Bilingual(
        nl: "Loop de behoeften na: `gehoord inzicht \(dossier) --interactief`",
        en: "Go through the needs: `gehoord insight \(dossier) --interactive`")
    case .decide:
      Bilingual(
        nl: "Beslis of er samen iets te doen is: `gehoord visie \(dossier)`",
        en: "Decide whether there is something to do together: `gehoord vision \(dossier)`")
    case .vision:
      Bilingual(
        nl: "Schrijf samen de visie: `gehoord visie \(dossier)`",
        en: "Write the vision together: `gehoord vision \(dossier)`")
    case .goals:
      Bilingual(
        nl: "Maak de doelen af: `gehoord doelen \(dossier)`",
        en: "Complete the goals: `gehoord goals \(dossier)`")
    case .late:
      Bilingual(
        nl: "Kijk naar wat te laat is: `gehoord logboek \(dossier)`",
        en: "See to what is late: `gehoord log \(dossier)`")
    case .report:
      Bilingual(
        nl: "Vertel het de deelnemers: `gehoord exporteer \(dossier) --voor deelnemers`",
        en: "Tell the participants: `gehoord export \(dossier) --for participants`")
    }
  }
}
