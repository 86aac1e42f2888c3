internal import Interviewing
internal import Planning

/// Taking out what was written, and bringing it back.
extension GoalTurn {
  mutating func strike(_ word: String) {
    let target = word.isEmpty ? entry : entry(named: word)
    guard let target else {
      return refuse(
        Bilingual(
          nl:
            "Wat wil je schrappen? `/schrap 2` is doel 2, `/schrap e31` een aanbod; `/o` laat ze zien.",
          en:
            "What do you want to strike? `/strike 2` is goal 2, `/strike e31` an offer; `/o` shows them."
        ))
    }
    keep(.struck([target.number]))
    if dialogue.current == target.number { (dialogue.current, dialogue.asked) = (nil, nil) }
    say(
      Bilingual(
        nl: "Geschrapt: \(target.text) · `/terug` brengt het terug.",
        en: "Struck: \(target.text) · `/undo` brings it back."), .dim)
  }

  /// Brings back what was struck last.
  mutating func restore() {
    guard let last = dialogue.state.plan.struck.last(where: { [.goal, .offer].contains($0.kind) })
    else {
      return refuse(
        Bilingual(nl: "Er is niets geschrapt.", en: "Nothing was struck."))
    }
    keep(.restored([last.number]))
    dialogue.current = last.number
    dialogue.asked = nil
    say(Bilingual(nl: "Terug: \(last.text)", en: "Back: \(last.text)"), .dim)
  }

  /// Takes an answer off the disk; with its sentence a goal goes as a whole.
  mutating func erase(_ word: String) {
    guard let entry else { return refuseGoing() }
    var question: PlanQuestion?
    if word.isEmpty, case .question(let asked)? = dialogue.asked { question = asked }
    if !word.isEmpty { question = self.question(named: word) }
    if reply.isRefused { return }
    let isAll = question.map { $0.field == .text } ?? false
    let fields = isAll ? PlanField.allCases : question.map { [$0.field] } ?? []
    let numbers = fields.flatMap { entry[$0]?.numbers ?? [] }.sorted()
    guard !numbers.isEmpty else {
      return refuse(
        Bilingual(nl: "Hier valt niets te wissen.", en: "There is nothing to erase here."))
    }
    keep(.erased(numbers))
    reply.forgets = true
    if isAll { (dialogue.current, dialogue.asked) = (nil, nil) }
    say(Bilingual(nl: "Gewist.", en: "Erased."), .dim)
    if !isAll { ask() }
  }
}
