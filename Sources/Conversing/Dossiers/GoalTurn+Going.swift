internal import Interviewing
internal import Planning

/// From goal to goal and from question to question: nothing forced, everything may wait.
extension GoalTurn {
  /// A sentence that becomes a goal, judged at once.
  mutating func begin(_ typed: String) {
    let text = passed(typed)
    let twin = dialogue.goals.firstIndex { $0.text.lowercased() == text.lowercased() }
    if let twin {
      return refuse(
        Bilingual(
          nl: "Dat doel is er al. `/g \(twin + 1)` gaat ernaartoe.",
          en: "That goal is there already. `/g \(twin + 1)` goes to it."))
    }
    if let reason = unreadable(text), reason != .noRules { return refuse(sentence(reason)) }
    begin(.goal, text)
    dialogue.asked = nil
    guard isInteractive, let goal else { return }
    reply.page.add(
      Page(goal, in: language, place: dialogue.goals.firstIndex { $0.number == goal.number } ?? 0))
    askFirst()
  }

  /// Why a text is no goal.
  func unreadable(_ text: String) -> UnreadableGoal? {
    do throws(UnreadableGoal) {
      _ = try Goal(text, otherwise: language, today: today)
      return nil
    } catch {
      return error
    }
  }

  func sentence(_ reason: UnreadableGoal) -> Bilingual {
    Bilingual(nl: reason.wording.nl.capitalisedFirst, en: reason.wording.en.capitalisedFirst)
  }

  /// The next open question of this line after the one asked; from nowhere, what is open elsewhere.
  mutating func goOn() {
    switch dialogue.asked {
    case .offer?: leave()
    case .question?:
      guard let next, isInteractive else { return finish() }
      dialogue.asked = .question(next)
      ask()
    case nil: goOnElsewhere()
    }
  }

  /// The first open question of this line; a script is asked nothing.
  mutating func askFirst() {
    guard isInteractive else { return }
    guard let first = openQuestions.first else { return finish() }
    dialogue.asked = .question(first)
    ask()
  }

  private mutating func goOnElsewhere() {
    guard isInteractive else { return }
    guard let (number, question) = unfinished else { return overview() }
    dialogue.current = number
    dialogue.asked = .question(question)
    tellPlace()
    ask()
  }

  /// Which goal it is about now.
  private mutating func tellPlace() {
    guard let place = dialogue.goals.firstIndex(where: { $0.number == dialogue.current }) else {
      return
    }
    reply.page.add("\(place + 1)  \(dialogue.goals[place].text)", indent: 0)
  }

  private var next: PlanQuestion? {
    guard let entry, case .question(let asked)? = dialogue.asked else { return nil }
    let order = PlanQuestion.asked(about: entry.kind)
    guard let here = order.firstIndex(of: asked) else { return openQuestions.first }
    return openQuestions.first { order.firstIndex(of: $0).map { $0 > here } ?? false }
  }

  var openQuestions: [PlanQuestion] {
    goal?.open ?? entry.flatMap { PlannedOffer($0) }?.open ?? []
  }

  /// The first goal with something open, this one last.
  private var unfinished: (Int, PlanQuestion)? {
    let goals = dialogue.goals.compactMap { dialogue.read($0, on: today) }
    let here = goals.firstIndex { $0.number == dialogue.current }.map { $0 + 1 } ?? 0
    return (goals[here...] + goals[..<here]).lazy.compactMap { goal in
      goal.open.first.map { (goal.number, $0) }
    }.first
  }

  /// A need is left as it is.
  mutating func leave() {
    dialogue.asked = nil
    guard isInteractive else { return }
    say(Bilingual(nl: "Dit mag later.", en: "This can wait."), .dim)
  }

  /// All questions were passed.
  private mutating func finish() {
    dialogue.asked = nil
    guard isInteractive, let entry else { return }
    reply.page.space()
    if let goal { tellOpen(goal) } else { tellOpenOffer(entry) }
    say(
      Bilingual(
        nl: "Typ een volgend doel · /o alles · /a aanbod · /stop",
        en: "Type another goal · /o all · /a offers · /quit"), .dim)
  }

  private mutating func tellOpen(_ goal: PlannedGoal) {
    let open = openWords(goal.open)
    let place = (dialogue.goals.firstIndex { $0.number == goal.number } ?? 0) + 1
    reply.page.add(goal.letters(in: language))
    if goal.open.isEmpty {
      say(Bilingual(nl: "Doel \(place) is rond.", en: "Goal \(place) is complete."))
    } else {
      say(
        Bilingual(
          nl: "Doel \(place), nog open: \(open.nl)", en: "Goal \(place), still open: \(open.en)"))
    }
  }

  private mutating func tellOpenOffer(_ entry: PlanEntry) {
    guard let offer = PlannedOffer(entry) else { return }
    reply.page.add(offer.line(in: language))
    let open = openWords(offer.open)
    if !offer.open.isEmpty {
      say(Bilingual(nl: "Nog open: \(open.nl)", en: "Still open: \(open.en)"))
    }
  }

  private func openWords(_ open: [PlanQuestion]) -> Bilingual {
    Bilingual(
      nl: open.map(\.word.nl).joined(separator: ", "),
      en: open.map(\.word.en).joined(separator: ", "))
  }
}

// MARK: Where to

extension GoalTurn {
  /// `2`, `e20`, `eigenaar`, `2 eigenaar`.
  mutating func go(to words: String) {
    let parts = words.split(separator: " ").map(String.init)
    guard let first = parts.first else { return refuseGoing() }
    let target = entry(named: first)
    if let target {
      dialogue.current = target.number
      dialogue.asked = nil
    }
    let word = target == nil ? words : parts.dropFirst().joined(separator: " ")
    if target != nil, word.isEmpty { return arrive() }
    guard let question = question(named: word) else { return }
    dialogue.asked = .question(question)
    ask()
  }

  /// What there is of a goal or an offer, and its first open question.
  private mutating func arrive() {
    guard isInteractive else { return }
    if let goal {
      let place = dialogue.goals.firstIndex { $0.number == goal.number } ?? 0
      reply.page.add(Page(goal, in: language, place: place))
    }
    askFirst()
  }

  /// A goal by its place, or a goal or offer by its number in the record.
  func entry(named word: String) -> PlanEntry? {
    if let place = Int(word) {
      return dialogue.goals.indices.contains(place - 1) ? dialogue.goals[place - 1] : nil
    }
    guard word.lowercased().hasPrefix("e"), let number = Int(word.dropFirst()) else { return nil }
    return dialogue.state.plan.entries(.goal, .offer).first { $0.number == number }
  }

  /// A question by its word or the beginning of it; nil once it is said that there is none.
  mutating func question(named word: String) -> PlanQuestion? {
    guard let entry else {
      refuseGoing()
      return nil
    }
    let wanted = word.lowercased()
    let all = PlanQuestion.asked(about: entry.kind)
    let exact = all.first { $0.word.nl == wanted || $0.word.en == wanted }
    let begun = all.filter { $0.word[language].hasPrefix(wanted) }
    if let found = exact ?? (begun.count == 1 && !wanted.isEmpty ? begun[0] : nil) { return found }
    let near = nearest(to: wanted, among: all.map { $0.word[language] })
    let words = all.map { $0.word[language] }.joined(separator: ", ")
    refuse(
      Bilingual(
        nl: "Die vraag ken ik niet."
          + (near.map { " Bedoelde je `/ga \($0)`?" } ?? " Kies uit: \(words)."),
        en: "I don't know that question."
          + (near.map { " Did you mean `/go \($0)`?" } ?? " Choose from: \(words).")))
    return nil
  }

  mutating func refuseGoing() {
    refuse(
      dialogue.goals.isEmpty
        ? Bilingual(
          nl: "Er is nog geen doel. Typ er een, in één zin.",
          en: "There is no goal yet. Type one, in one sentence.")
        : Bilingual(
          nl: "Waarheen? `/ga 1` gaat naar doel 1, `/ga eigenaar` naar een vraag.",
          en: "Where to? `/go 1` goes to goal 1, `/go owner` to a question."))
  }

  /// Brings what stands there back, to be changed.
  mutating func change(_ word: String) {
    let parts = word.split(separator: " ").map(String.init)
    if let target = parts.first.flatMap({ entry(named: $0) }) {
      dialogue.current = target.number
      return change(parts.dropFirst().joined(separator: " "))
    }
    guard let entry else { return refuseGoing() }
    if word.isEmpty {
      dialogue.asked = .question(entry.kind == .offer ? .fit : .specific)
      return ask()
    }
    guard let question = question(named: word) else { return }
    dialogue.asked = .question(question)
    ask()
  }
}
