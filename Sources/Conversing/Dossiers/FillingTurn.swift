internal import Formats
internal import Interviewing
internal import Planning
internal import Safeguarding

/// One step of filling in a report under way: the value as it will be, and the reply as it grows.
struct FillingTurn {
  var filling: ReportFilling
  let today: Day
  var reply = DialogueReply()

  init(filling: ReportFilling, today: Day) {
    self.filling = filling
    self.today = today
  }

  var language: Language { filling.language }

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
    if line.isEmpty { return next() }
    if line.hasPrefix("//") { return answer(String(line.dropFirst())) }
    guard line.hasPrefix("/") else { return answer(line) }
    let words = line.dropFirst().split(separator: " ", maxSplits: 1).map(String.init)
    let number = words.count > 1 ? Int(words[1].trimmed) : nil
    switch FillCommand(words.first ?? "") {
    case .overview: overview()
    case .go: go(to: number)
    case .previous: go(to: filling.current)
    case .remove: remove(number)
    case .stop: stop()
    case .help: help()
    case nil:
      refuse(
        Bilingual(
          nl: "`/\(words.first ?? "")` ken ik niet. `/help` laat zien wat er kan.",
          en: "I don't know `/\(words.first ?? "")`. `/help` shows what is possible."))
    }
  }

  private mutating func stop() {
    reply.isOver = true
    guard filling.isInteractive else { return }
    let readers = filling.audience.name
    let name = filling.dossier
    say(
      Bilingual(
        nl:
          "Alles is bewaard. Het verslag maak je met `gehoord exporteer \(name) --voor \(readers.nl)`.",
        en: "All of it is saved. `gehoord export \(name) --for \(readers.en)` makes the report."),
      .dim)
  }
}

// MARK: From question to question

extension FillingTurn {
  mutating func open() {
    let who = filling.audience.name
    let into = filling.readers?.name
    reply.page.add(
      (into.map {
        Bilingual(nl: "Vertalen naar: \($0.nl)", en: "Translating into: \($0.en)")
      } ?? Bilingual(nl: "Aanvullen voor: \(who.nl)", en: "Filling in for: \(who.en)"))[language],
      .title, indent: 0)
    say(
      Bilingual(
        nl: "Elke regel is meteen bewaard. Enter: later. /o laat alles zien, /h helpt.",
        en: "Every line is saved at once. Enter: later. /o shows all of it, /h helps."), .dim)
    filling.question == nil ? finish() : ask()
  }

  mutating func ask() {
    guard let question = filling.question, filling.isInteractive else { return }
    reply.page.space()
    reply.page.add("\(filling.current + 1)  \(words(question))", .title, indent: 0)
    if case .line(let kind) = question {
      if let hint = FillingWording.hint(kind) { say(hint, .dim) }
      if kind == .face { tellFaces() }
    }
    tellKnown(filling.known(question), question)
  }

  private func words(_ question: ReportFilling.Question) -> String {
    switch question {
    case .line(let kind): FillingWording.question(kind)[language]
    case .sentence(let sentence): sentence
    }
  }

  private mutating func tellKnown(_ known: [String], _ question: ReportFilling.Question) {
    if known.isEmpty { return }
    if case .line(let kind) = question, ReportFilling.several.contains(kind) {
      for (index, answer) in known.enumerated() { reply.page.add("\(index + 1)  \(answer)") }
      return say(
        Bilingual(
          nl: "Nog een? Typ hem. Enter: verder. `/weg 1` haalt er een uit.",
          en: "Another? Type it. Enter: on. `/remove 1` takes one out."), .dim)
    }
    if question == .line(.face) {
      return say(
        Bilingual(
          nl: "Er is al een gekozen. Enter laat het zo.",
          en: "One was chosen already. Enter leaves it so."), .dim)
    }
    reply.known = known[0]
    say(
      Bilingual(
        nl: "Nu: \(known[0]) · Enter laat het zo, pijl omhoog haalt het terug.",
        en: "Now: \(known[0]) · Enter leaves it so, arrow up brings it back."), .dim)
  }

  private mutating func tellFaces() {
    for (index, face) in filling.faces.enumerated() {
      reply.page.add("\(index + 1)  \(face.text)")
    }
    say(
      filling.faces.isEmpty
        ? Bilingual(
          nl:
            "Er is er nog geen: iemand moet ja zeggen op citeren én op delen, en drie mensen moeten hetzelfde nodig hebben.",
          en:
            "There is none yet: somebody must say yes to quoting and to sharing, and three people must need the same."
        )
        : Bilingual(
          nl: "Typ een nummer. Kan iemand die de buurt kent raden wie dit is? Kies dan een ander.",
          en:
            "Type a number. Could somebody who knows the neighbourhood guess who it is? Then choose another."
        ),
      .dim)
  }

  mutating func next() {
    filling.current = min(filling.current + 1, filling.questions.count)
    filling.question == nil ? finish() : ask()
  }

  private mutating func go(to number: Int?) {
    guard let number, filling.questions.indices.contains(number - 1) else {
      return refuse(
        Bilingual(
          nl: "Die vraag is er niet. Kies 1 tot en met \(filling.questions.count).",
          en: "There is no such question. Choose 1 to \(filling.questions.count)."))
    }
    filling.current = number - 1
    ask()
  }

  private mutating func finish() {
    guard filling.isInteractive else { return }
    say(Bilingual(nl: "Dat waren de vragen.", en: "Those were the questions."))
    say(
      Bilingual(
        nl: "/o laat alles zien · /g 2 gaat naar vraag 2 · /stop",
        en: "/o shows all of it · /g 2 goes to question 2 · /quit"), .dim)
  }

  private mutating func overview() {
    for (index, question) in filling.questions.enumerated() {
      let known = filling.known(question)
      reply.page.add("\(index + 1)  \(words(question))", .title, indent: 0)
      for answer in known { reply.page.add(answer) }
      if known.isEmpty { say(Bilingual(nl: "nog niets", en: "nothing yet"), .dim) }
    }
  }

  private mutating func help() {
    for command in FillCommand.allCases {
      reply.page.add("/\(command.names[language])  \(command.help[language])")
    }
  }
}
