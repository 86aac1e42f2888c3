internal import Formats
internal import Interviewing
internal import Planning

/// What is shown while working on goals.
extension GoalTurn {
  /// What is there, what it lacks, and how to go on.
  mutating func open() {
    reply.page.add(Page(dialogue.overview(on: today), in: language))
    let start = Bilingual(
      nl: "Typ een doel in één zin. Elke regel is meteen bewaard. /a aanbod, /h helpt.",
      en: "Type a goal in one sentence. Every line is saved at once. /a offers, /h helps.")
    let goOn = Bilingual(
      nl: "Enter: verder met wat open is. Of typ een nieuw doel. /a aanbod, /h helpt.",
      en: "Enter: on with what is open. Or type a new goal. /a offers, /h helps.")
    reply.page.space()
    say(dialogue.goals.isEmpty ? start : goOn, .dim)
  }

  mutating func overview() {
    reply.page.add(Page(dialogue.overview(on: today), in: language))
  }

  /// The question of now, with what helps to answer it and the answer it has.
  mutating func ask() {
    guard case .question(let question)? = dialogue.asked, let entry else { return }
    let known = shown(question, of: entry)
    guard isInteractive else { return }
    reply.page.space()
    reply.page.add(wording(of: question)[language], .title, indent: 0)
    addChoices(question)
    if let hint = question.hint?[language] { reply.page.add(hint, .dim) }
    guard let known, !known.isEmpty else { return }
    reply.known = known
    if isLacking(question) { return say(Self.howToComplete, .dim) }
    say(
      Bilingual(
        nl: "Nu: \(known) · Enter laat het zo, pijl omhoog haalt het terug.",
        en: "Now: \(known) · Enter leaves it so, arrow up brings it back."), .dim)
  }

  private static let howToComplete = Bilingual(
    nl: "Typ alleen wat ontbreekt, dan komt het achter de zin. Of pijl omhoog, en maak hem anders.",
    en: "Type only what is missing; it is put behind the sentence. Or arrow up, and change it.")

  /// True when the sentence itself does not show it yet.
  func isLacking(_ question: PlanQuestion) -> Bool {
    question.field == .text && goal.map { !$0.has(question) } ?? false
  }

  /// A letter that is there already is asked for otherwise than one that lacks.
  private func wording(of question: PlanQuestion) -> Bilingual {
    guard let goal else { return question.question }
    let letter: [PlanQuestion: SMARTCriterion] = [
      .specific: .specific, .measurable: .measurable, .deadline: .timebound,
    ]
    let finding = letter[question].flatMap { wanted in
      goal.findings.first { $0.criterion == wanted }
    }
    if question == .specific, finding?.isMet == true {
      return Bilingual(nl: "Hoe wordt de zin?", en: "What does the sentence become?")
    }
    return finding?.question ?? question.question
  }

  private mutating func addChoices(_ question: PlanQuestion) {
    switch question {
    case .serves: listServables()
    case .fit:
      for (index, fit) in Fit.allCases.enumerated() {
        reply.page.add("\(index + 1)  \(fit.name[language]): \(fit.meaning[language])")
      }
    case .partner:
      for (index, name) in dialogue.supply.partnerNames.enumerated() {
        reply.page.add("\(index + 1)  \(name)")
      }
    default: break
    }
  }

  /// One goal with all that is known of it, or all of them.
  mutating func show(_ word: String) {
    let overview = dialogue.overview(on: today)
    guard word.isEmpty else {
      guard let entry = entry(named: word), entry.kind == .goal else {
        return refuse(
          Bilingual(
            nl: "Dat doel is er niet. `/o` laat ze zien.",
            en: "There is no such goal. `/o` shows them."
          ))
      }
      return reply.page.add(Page(overview, in: language, only: entry.number))
    }
    reply.page.add(Page(overview, in: language, only: nil))
  }

  mutating func help() {
    for command in GoalCommand.allCases {
      let letter = command.letter.map { ", /\($0)" } ?? ""
      let argument = command.argument[language]
      let left = "/\(command.names[language])\(letter)" + (argument.isEmpty ? "" : " " + argument)
      let gap = String(repeating: " ", count: max(1, 24 - left.columns))
      reply.page.add(left + gap + command.help[language])
    }
    say(
      Bilingual(
        nl: "Een zin begint een doel; `+ zin` ook midden in een vraag. Enter slaat een vraag over.",
        en: "A sentence begins a goal; `+ sentence` in the middle of a question too. Enter skips."),
      .dim)
    say(
      Bilingual(
        nl: "`eigenaar: Ilse` vult meteen dat ene in. Namen van deelnemers: schrijf p1, p2.",
        en: "`owner: Ilse` fills in just that. Names of participants: write p1, p2."), .dim)
  }
}
