internal import Formats
internal import Interviewing
internal import Planning

/// One step of preparing under way: the value as it will be, and the reply as it grows.
struct PreparingTurn {
  var preparing: Preparing
  let today: Day
  var reply = DialogueReply()

  init(preparing: Preparing, today: Day) {
    self.preparing = preparing
    self.today = today
  }

  var language: Language { preparing.language }
  var preparation: Preparation { preparing.preparation }

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
      if !answer.isEmpty { self.answer(answer) }
    case .interrupt: break
    case .end: stop()
    }
  }

  private mutating func take(line: String) {
    if line.isEmpty { return later() }
    if line.hasPrefix("//") { return answer(String(line.dropFirst())) }
    guard line.hasPrefix("/") else { return answer(line) }
    let words = line.dropFirst().split(separator: " ", maxSplits: 1).map(String.init)
    take(command: words.first ?? "", words.count > 1 ? words[1].trimmed : "")
  }

  private mutating func take(command word: String, _ rest: String) {
    guard let command = PrepareCommand(word) else { return refuseCommand(word) }
    switch command {
    case .overview: overview()
    case .go: go(to: rest)
    case .previous: previous()
    case .next: next()
    case .erase: erase(rest)
    case .show: show(preparing.sheet(on: today).document(in: language).text())
    case .checklist: show(preparing.sheet(on: today).checklistDocument(in: language).text())
    case .invitation: message(.invitation, rest)
    case .confirmation: message(.confirmation, rest)
    case .stop: stop()
    case .help: help()
    }
  }

  private mutating func refuseCommand(_ word: String) {
    let near = nearest(to: word, among: PrepareCommand.allNames)
    refuse(
      Bilingual(
        nl: "`/\(word)` ken ik niet."
          + (near.map { " Bedoelde je `/\($0)`?" } ?? " `/help` laat zien wat er kan."),
        en: "I don't know `/\(word)`."
          + (near.map { " Did you mean `/\($0)`?" } ?? " `/help` shows what is possible.")))
  }

  private mutating func stop() {
    reply.isOver = true
    guard preparing.isInteractive else { return }
    let name = preparing.dossier
    say(
      Bilingual(
        nl: "Alles is bewaard. `gehoord voorbereiden \(name)` gaat verder.",
        en: "All of it is saved. `gehoord prepare \(name)` goes on."), .dim)
  }
}

// MARK: From question to question

extension PreparingTurn {
  /// The next question without an answer, after this one; at the end a word on what is left.
  mutating func later() {
    preparing.current = fields(after: preparing.current).first { preparation[$0] == nil }
    preparing.current == nil ? finish() : ask()
  }

  /// The questions that make sense and come later, also after one that makes no sense any more.
  private func fields(after field: PreparationField?) -> [PreparationField] {
    let all = PreparationField.allCases
    let here = field.flatMap(all.firstIndex) ?? -1
    return all.dropFirst(here + 1).filter(preparation.fields.contains)
  }

  private mutating func previous() {
    let all = PreparationField.allCases
    let here = preparing.current.flatMap(all.firstIndex) ?? all.count
    guard let field = all.prefix(here).last(where: preparation.fields.contains) else {
      return refuse(
        Bilingual(nl: "Dit is de eerste vraag.", en: "This is the first question."))
    }
    preparing.current = field
    ask()
  }

  private mutating func next() {
    let isOver = preparing.current == nil
    guard !isOver, let field = fields(after: preparing.current).first else { return finish() }
    preparing.current = field
    ask()
  }

  private mutating func go(to word: String) {
    guard let field = field(named: word) else { return }
    guard preparation.fields.contains(field) else {
      return refuse(
        Bilingual(
          nl: "Dit gaat over de tolk. Zeg eerst of er een komt: `/g tolk`.",
          en: "This is about the interpreter. Say first whether there is one: `/g interpreter`."))
    }
    preparing.current = field
    ask()
  }

  /// The question by its number or its word; nil once it is said that there is none.
  private mutating func field(named word: String) -> PreparationField? {
    let wanted = word.lowercased()
    let all = PreparationField.allCases
    let now = preparation.fields
    if let number = Int(wanted), now.indices.contains(number - 1) { return now[number - 1] }
    let exact = all.first {
      $0.word[language] == wanted || $0.word.nl == wanted || $0.word.en == wanted
    }
    let begun = all.filter { $0.word[language].hasPrefix(wanted) }
    if let field = exact ?? (begun.count == 1 && !wanted.isEmpty ? begun[0] : nil) { return field }
    let near = nearest(to: wanted, among: all.map { $0.word[language] })
    refuse(
      Bilingual(
        nl: "Die vraag ken ik niet."
          + (near.map { " Bedoelde je `/ga \($0)`?" } ?? " `/o` laat ze allemaal zien."),
        en: "I don't know that question."
          + (near.map { " Did you mean `/go \($0)`?" } ?? " `/o` shows all of them.")))
    return nil
  }

  /// Takes an answer off the disk, and asks again.
  private mutating func erase(_ word: String) {
    let named = word.isEmpty ? preparing.current : field(named: word)
    guard !reply.isRefused else { return }
    guard let field = named, let answer = preparation[field] else {
      return refuse(
        Bilingual(nl: "Hier valt niets te wissen.", en: "There is nothing to erase here."))
    }
    // Without its place in the file an answer cannot be taken off the disk.
    guard !answer.numbers.contains(0) else {
      return refuse(
        Bilingual(
          nl: "Dit antwoord kan ik nu niet wissen. Stop met `/stop`, begin opnieuw en wis het dan.",
          en: "I cannot erase this answer now. Stop with `/quit`, start again and erase it then."))
    }
    reply.events = [.erased(answer.numbers)]
    reply.forgets = true
    preparing.preparation.forget(answer.numbers)
    preparing.current = field
    say(Bilingual(nl: "Gewist.", en: "Erased."), .dim)
    ask()
  }

  /// All questions were passed.
  private mutating func finish() {
    preparing.current = nil
    guard preparing.isInteractive else { return }
    let open = preparation.unanswered.count
    say(
      open == 0
        ? Bilingual(nl: "Alles is beantwoord.", en: "All questions are answered.")
        : Bilingual(
          nl: open == 1 ? "Nog één vraag is open." : "Nog \(open) vragen zijn open.",
          en: open == 1 ? "One question is still open." : "\(open) questions are still open."))
    say(
      Bilingual(
        nl: "/toon het draaiboek · /checklist · /uitnodiging · /g VRAAG · /stop",
        en: "/show the run sheet · /checklist · /invitation · /g QUESTION · /quit"), .dim)
  }
}
