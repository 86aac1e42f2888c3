internal import Interviewing
internal import Planning
internal import Safeguarding

/// One step of working on goals under way: the value as it will be, and the reply as it grows.
struct GoalTurn {
  var dialogue: GoalDialogue
  let today: Day
  var reply = DialogueReply()

  init(dialogue: GoalDialogue, today: Day) {
    self.dialogue = dialogue
    self.today = today
  }

  var language: Language { dialogue.language }
  var isInteractive: Bool { dialogue.isInteractive }
  /// The goal or the offer that it is about.
  var entry: PlanEntry? { dialogue.current.flatMap { dialogue.state.plan[$0] } }
  var goal: PlannedGoal? { entry.flatMap { dialogue.read($0, on: today) } }

  mutating func say(_ text: Bilingual, _ style: Page.Style = .plain) {
    reply.page.add(text[language], style)
  }

  mutating func refuse(_ text: Bilingual) {
    reply.page = Page(text[language], .notice)
    reply.isRefused = true
  }

  mutating func take(_ input: DialogueInput) {
    switch input {
    case .line(let line): take(line: line.trimmed)
    case .paste(let lines):
      let answer = lines.map(\.trimmed).filter { !$0.isEmpty }.joined(separator: " ")
      if !answer.isEmpty { take(words: answer) }
    case .interrupt: break
    case .end: stop()
    }
  }

  private mutating func take(line: String) {
    if line.isEmpty { return goOn() }
    if line.hasPrefix("//") { return take(words: String(line.dropFirst())) }
    if line.hasPrefix("+ ") { return begin(String(line.dropFirst(2)).trimmed) }
    if line == "+" { return leave() }
    guard line.hasPrefix("/") else { return take(words: line) }
    let words = line.dropFirst().split(separator: " ", maxSplits: 1).map(String.init)
    take(command: words.first ?? "", words.count > 1 ? words[1].trimmed : "")
  }

  /// An answer to what is asked; `eigenaar: Ilse` to what it names; else a new goal.
  private mutating func take(words: String) {
    if let (question, answer) = named(words) {
      dialogue.asked = .question(question)
      return self.answer(answer, to: question)
    }
    switch dialogue.asked {
    case .question(let question): answer(words, to: question)
    case .offer(let need): choose(words, for: need)
    case nil: begin(words)
    }
  }

  /// A question by its word, with a colon behind it, and the answer.
  private func named(_ line: String) -> (PlanQuestion, String)? {
    if case .offer? = dialogue.asked { return nil }
    guard let entry, let colon = line.firstIndex(of: ":") else { return nil }
    let word = line[..<colon].lowercased()
    let answer = String(line[line.index(after: colon)...]).trimmed
    let asked = PlanQuestion.asked(about: entry.kind).first {
      $0.word.nl == word || $0.word.en == word
    }
    return answer.isEmpty ? nil : asked.map { ($0, answer) }
  }

  private mutating func take(command word: String, _ rest: String) {
    guard let command = GoalCommand(word) else { return refuseCommand(word) }
    switch command {
    case .overview: overview()
    case .go: go(to: rest)
    case .next: goOn()
    case .change: change(rest)
    case .offers: rest.isEmpty ? listOffers() : choosing(rest)
    case .show: show(rest)
    case .strike: strike(rest)
    case .back: restore()
    case .erase: erase(rest)
    case .stop: stop()
    case .help: help()
    }
  }

  private mutating func refuseCommand(_ word: String) {
    let near = nearest(to: word, among: GoalCommand.allNames)
    refuse(
      Bilingual(
        nl: "`/\(word)` ken ik niet."
          + (near.map { " Bedoelde je `/\($0)`?" } ?? " `/help` laat zien wat er kan."),
        en: "I don't know `/\(word)`."
          + (near.map { " Did you mean `/\($0)`?" } ?? " `/help` shows what is possible.")))
  }

  private mutating func stop() {
    reply.isOver = true
    guard isInteractive else { return }
    let name = dialogue.dossier
    say(
      Bilingual(
        nl: "Alles is bewaard. `gehoord doelen \(name)` gaat verder.",
        en: "All of it is saved. `gehoord goals \(name)` goes on."), .dim)
  }
}

// MARK: Keeping

extension GoalTurn {
  mutating func keep(_ event: DossierEvent) {
    reply.events.append(event)
    dialogue.foresee(event, on: today)
  }

  /// Begins a line of the plan, which all that follows is about.
  mutating func begin(_ kind: PlanKind, _ text: String) {
    keep(.written(Written(kind, nil, .text, text)))
    dialogue.current = Written.justBegun
  }

  /// Writes a field of the line that it is about, unless it says so already.
  mutating func keep(_ field: PlanField, _ text: String, sources: [PlanSource] = []) {
    guard let entry else { return }
    if let known = entry[field], known.text == text, known.sources == sources { return }
    keep(.written(Written(entry.kind, entry.number, field, text, sources: sources)))
  }

  /// The text as it may be kept; masking is said.
  mutating func passed(_ typed: String) -> String {
    let (text, masked) = dialogue.gate.passing(typed)
    if masked > 0 {
      say(Bilingual(nl: "Een BSN is onleesbaar gemaakt.", en: "A BSN was masked."), .dim)
    }
    return text
  }
}

extension PlanQuestion {
  /// What can be asked about a line of the plan.
  static func asked(about kind: PlanKind) -> [PlanQuestion] {
    kind == .offer ? ofOffers : ofGoals + [.surer]
  }
}
