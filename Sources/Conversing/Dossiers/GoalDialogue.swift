package import Formats
package import Interviewing
package import Planning
package import Safeguarding
package import Understanding

/// Making goals SMART and finding offers at the keyboard, as a pure step function.
///
/// A sentence begins a goal; what it lacks is asked, one question at a time, and every answer may wait.
package struct GoalDialogue: DossierDialogue, Equatable {
  /// What a typed line answers.
  enum Asked: Equatable {
    case question(PlanQuestion)
    /// Which offer there is for the need with this id.
    case offer(need: String)
  }

  package let dossier: String
  package let language: Language
  let supply: Supply
  /// As they were heard, in no code yet.
  private let heard: Summary
  let gate: Gate
  /// A script is asked nothing.
  let isInteractive: Bool
  /// As the disk has it; the loop renews it after each line.
  package private(set) var state: Dossier
  /// What was heard, as the codebook groups it.
  private(set) var summary: Summary
  /// The goal or the offer that it is about, by its number in the record.
  var current: Int?
  /// Nil where a typed line begins a goal.
  var asked: Asked?

  package init(
    dossier: String, state: Dossier = Dossier(), summary: Summary, supply: Supply,
    language: Language, gate: Gate = Gate(), isInteractive: Bool = true
  ) {
    self.dossier = dossier
    self.state = state
    heard = summary
    self.summary = summary.coded(by: state.codebook)
    self.supply = supply
    self.language = language
    self.gate = gate
    self.isInteractive = isInteractive
  }

  package func step(_ input: DialogueInput, on today: Day) -> (GoalDialogue, DialogueReply) {
    var turn = GoalTurn(dialogue: self, today: today)
    turn.take(input)
    return (turn.dialogue, turn.reply)
  }

  package mutating func renew(_ dossier: Dossier) {
    if dossier.codebook != state.codebook { summary = heard.coded(by: dossier.codebook) }
    state = dossier
    // What just began has its number now.
    if current == Written.justBegun {
      current = dossier.plan.entries(.goal, .offer).map(\.number).max()
    }
    guard let number = current, dossier.plan[number] == nil else { return }
    (current, asked) = (nil, nil)
  }

  /// Takes what is yet to be kept, so that the next question knows of it.
  mutating func foresee(_ event: DossierEvent, on today: Day) {
    let noon = Moment(milliseconds: Int64(today.ordinal) * 86_400_000 + 43_200_000, offset: 0)
    state.apply(Recorded(number: Written.justBegun, at: noon, event: event))
  }

  package func opening(on today: Day) -> Page {
    guard isInteractive else { return Page() }
    var turn = GoalTurn(dialogue: self, today: today)
    turn.open()
    return turn.reply.page
  }

  package func prompt(sign: String) -> String {
    guard isInteractive else { return "" }
    let home = Bilingual(nl: "doelen", en: "goals")[language]
    switch asked {
    case nil: return "\(home) \(sign) "
    case .offer: return "\(Bilingual(nl: "aanbod", en: "offer")[language]) \(sign) "
    case .question(let question): return "\(place)\(question.word[language]) \(sign) "
    }
  }

  /// `doel 2 · `, `aanbod · `.
  private var place: String {
    guard let index = goals.firstIndex(where: { $0.number == current }) else {
      return Bilingual(nl: "aanbod · ", en: "offer · ")[language]
    }
    return "\(Bilingual(nl: "doel", en: "goal")[language]) \(index + 1) · "
  }
}

extension GoalDialogue {
  /// In the order in which they were begun: the first is goal 1.
  var goals: [PlanEntry] { state.plan.entries(.goal) }

  /// All that can be read of a goal on this day.
  func read(_ entry: PlanEntry, on today: Day) -> PlannedGoal? {
    PlannedGoal(reading: entry, otherwise: language, today: today)
  }

  /// The needs in the order of their numbers on the screen.
  package var needs: [PlannedNeed] { state.planned(for: summary.needs) }

  var servables: [Servable] {
    state.servables(
      needs: summary.needs, strengths: summary.strengths, goals: supply.goals + supply.themes)
  }

  /// All of it, for programs and for a listing.
  package func overview(on today: Day) -> GoalOverview {
    GoalOverview(
      dossier: dossier, state: state, summary: summary, supply: supply,
      goals: goals.compactMap { read($0, on: today) })
  }
}

extension PlannedGoal {
  /// Names of people in the sentence are found first: who does it may be one of them.
  package init?(reading entry: PlanEntry, otherwise language: Language, today: Day) {
    self.init(
      entry, otherwise: language, today: today, names: PersonalData.people(in: entry.text))
  }
}

extension PersonalData {
  /// What the search for names takes for people; a text too long for a goal is not searched.
  package static func people(in text: String) -> [String] {
    guard text.utf8.count <= 1000 else { return [] }
    let scalars = Array(text.unicodeScalars)
    return findings(in: text).filter { $0.kind == .person }.map { finding in
      String(String.UnicodeScalarView(scalars[finding.range]))
    }
  }
}
