internal import Interviewing
internal import Planning
internal import Safeguarding
internal import Understanding

/// One step of keeping the log: the value as it will be, and the reply as it grows.
struct LogTurn {
  var keeping: LogKeeping
  let today: Day
  var reply = DialogueReply()

  init(keeping: LogKeeping, today: Day) {
    self.keeping = keeping
    self.today = today
  }

  var language: Language { keeping.language }
  var plan: Plan { keeping.known.plan }

  mutating func say(_ text: Bilingual, _ style: Page.Style = .plain) {
    reply.page.add(text[language], style)
  }

  mutating func refuse(_ text: Bilingual) { reply.refuse(text[language]) }

  mutating func take(_ input: DialogueInput) {
    switch input {
    case .line(let line): take(line: line.trimmed)
    case .paste(let lines):
      let text = lines.map(\.trimmed).filter { !$0.isEmpty }.joined(separator: " ")
      if !text.isEmpty { take(line: text) }
    case .interrupt: keeping.question = nil
    case .end: stop()
    }
  }

  private mutating func take(line: String) {
    if line.isEmpty { return pass() }
    if line == ">" || line.hasPrefix("> ") { return act(String(line.dropFirst()).trimmed) }
    if line.hasPrefix("//") { return answer(String(line.dropFirst())) }
    guard line.hasPrefix("/") else { return answer(line) }
    let words = line.dropFirst().split(separator: " ", maxSplits: 1).map(String.init)
    guard let command = LogCommand(words.first ?? "") else {
      return refuseCommand(words.first ?? "")
    }
    keeping.question = nil
    take(command, words.count > 1 ? words[1].trimmed : "")
  }

  private mutating func take(_ command: LogCommand, _ rest: String) {
    switch command {
    case .overview: reply.page.add(Page(open: keeping.timeline(on: today), promises, in: language))
    case .show: reply.page.add(Page(keeping.timeline(on: today), in: language))
    case .done: finish(rest)
    case .edit: edit(rest)
    case .withdraw: withdraw(rest)
    case .undo: undo()
    case .erase: erase(rest)
    case .more: reply.page.add(Page(promises: promises, all: true, in: language))
    case .stop: stop()
    case .help: help()
    }
  }

  private mutating func answer(_ text: String) {
    if let question = keeping.question { return answer(text, question) }
    if let numbers = VisionTurn.numbers(in: text) { return takeOver(numbers) }
    happened(text)
  }

  private mutating func refuseCommand(_ word: String) {
    let near = nearest(to: word, among: LogCommand.allNames)
    refuse(
      Bilingual(
        nl: "`/\(word)` ken ik niet."
          + (near.map { " Bedoelde je `/\($0)`?" } ?? " `/help` laat zien wat er kan."),
        en: "I don't know `/\(word)`."
          + (near.map { " Did you mean `/\($0)`?" } ?? " `/help` shows what is possible.")))
  }

  private mutating func stop() {
    reply.isOver = true
    guard keeping.isInteractive else { return }
    let name = keeping.dossier
    say(
      Bilingual(
        nl: "Alles is bewaard. `gehoord logboek \(name)` gaat verder.",
        en: "All of it is saved. `gehoord log \(name)` goes on."), .dim)
  }

  /// The promises of the talks, each with whether an action took it over.
  var promises: [NumberedPromise] {
    let taken = Set(plan.followUps.compactMap(\.promise))
    return keeping.promises.enumerated().map { place, promise in
      NumberedPromise(
        number: place + 1, promise: promise, isTaken: taken.contains(promise.evidence.address))
    }
  }

  /// A few lines on how it works, after what needs looking at first.
  mutating func open() {
    let name = keeping.dossier
    reply.page.add(
      Bilingual(nl: "Logboek van \(name)", en: "Log of \(name)")[language], .title, indent: 0)
    reply.page.add(Page(open: keeping.timeline(on: today), promises, in: language))
    reply.page.space()
    say(
      Bilingual(
        nl: "Wat gebeurde er? `12 maart · bij de moskee geweest · niemand thuis`",
        en: "What happened? `12 March · went to the mosque · nobody in`"), .dim)
    say(
      Bilingual(
        nl: "Wat moet er nog? `> zaal vragen · Anneke · voor 12 december`",
        en: "What is to be done? `> ask for a room · Anneke · before 12 December`"), .dim)
    say(
      Bilingual(
        nl: "Elke regel is meteen bewaard. /toon de tijdlijn, /klaar e14, /h helpt.",
        en: "Every line is saved at once. /show the timeline, /done e14, /h helps."), .dim)
  }

  private mutating func help() {
    for command in LogCommand.allCases {
      let letter = command.letter.map { ", /\($0)" } ?? ""
      let argument = command.argument[language]
      let left = "/\(command.names[language])\(letter)" + (argument.isEmpty ? "" : " " + argument)
      let gap = String(repeating: " ", count: max(1, 34 - left.columns))
      reply.page.add(left + gap + command.help[language])
    }
    say(
      Bilingual(
        nl: "`DAG · WAT · UITKOMST`: wat gebeurde of mislukte; de dag mag weg.",
        en: "`DAY · WHAT · OUTCOME`: what happened or failed; the day may be left out."), .dim)
    say(
      Bilingual(
        nl: "`> WAT · WIE · VERVANGER · WANNEER`: een actie; een nummer pakt een afspraak op.",
        en: "`> WHAT · WHO · DEPUTY · WHEN`: an action; a number takes a promise up."), .dim)
    say(
      Bilingual(
        nl: "Tussen de delen mag ook ` | ` of ` - `.",
        en: "Between the parts ` | ` or ` - ` will do."),
      .dim)
  }
}

/// A promise of a talk with the number that takes it over.
struct NumberedPromise: Sendable {
  let number: Int
  let promise: PromiseHeard
  let isTaken: Bool
}
