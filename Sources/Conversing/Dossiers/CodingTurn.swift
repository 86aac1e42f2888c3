internal import Interviewing
internal import Planning
internal import Safeguarding
internal import Understanding

/// One step under way: the value as it will be, and the reply as it grows.
struct CodingTurn {
  var coding: Coding
  var reply = DialogueReply()

  init(coding: Coding) {
    self.coding = coding
    self.coding.sent = []
  }

  var language: Language { coding.language }

  mutating func say(_ text: Bilingual, _ style: Page.Style = .plain, indent: Int = 3) {
    reply.page.add(text[language], style, indent: indent)
  }

  mutating func refuse(_ text: Bilingual) {
    reply.page = Page(text[language], .notice)
    reply.isRefused = true
  }

  mutating func take(_ input: DialogueInput) {
    coding.stage = coding.asked
    tellNews()
    switch input {
    case .line(let line): take(line: line.trimmed)
    case .paste(let lines):
      let words = lines.map(\.trimmed).filter { !$0.isEmpty }.joined(separator: " ")
      if !words.isEmpty { take(line: words) }
    case .interrupt: break
    case .end: stop()
    }
  }

  private mutating func tellNews() {
    for line in coding.news {
      say(
        Bilingual(nl: "In een ander venster: \(line.nl)", en: "In another window: \(line.en)"), .dim
      )
    }
    coding.news = []
  }

  private mutating func take(line: String) {
    if line.hasPrefix("/") { return take(command: String(line.dropFirst())) }
    switch coding.stage {
    case .judging: judge(line)
    case .proposing: answerProposal(line)
    case .open: line.isEmpty ? list() : take(command: line)
    }
  }

  private mutating func take(command line: String) {
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    let word = words.first ?? ""
    let rest = words.count > 1 ? words[1].trimmed : ""
    guard let command = CodingCommand(word) else { return refuseCommand(word) }
    switch command {
    case .list: list()
    case .show: show(rest)
    case .loose: showLoose()
    case .name: rename(rest)
    case .domain: move(toDomain: rest)
    case .merge: merge(rest)
    case .split: split(rest)
    case .move: move(rest)
    case .proposals: begin(.proposing)
    case .maybe: begin(.judging)
    case .undo: undo()
    case .stop: stop()
    case .help: help()
    }
  }

  private mutating func refuseCommand(_ word: String) {
    let near = nearest(to: word, among: CodingCommand.allNames)
    refuse(
      Bilingual(
        nl: "`\(word)` ken ik niet."
          + (near.map { " Bedoelde je `/\($0)`?" } ?? " `/help` laat zien wat er kan."),
        en: "I don't know `\(word)`."
          + (near.map { " Did you mean `/\($0)`?" } ?? " `/help` shows what is possible.")))
  }

  private mutating func stop() {
    reply.isOver = true
    guard coding.isInteractive else { return }
    say(
      Bilingual(
        nl: "Alles is bewaard. `gehoord inzicht \(coding.dossier)` laat het geheel zien.",
        en: "All of it is saved. `gehoord insight \(coding.dossier)` shows the whole of it."), .dim)
  }

  /// Back to what was left for later.
  private mutating func begin(_ stage: Coding.Stage) {
    coding.later = []
    coding.stage = stage
    goOn(from: stage)
  }
}

// MARK: Keeping
extension CodingTurn {
  /// Changes the codebook, here at once and on the disk before anything is shown.
  ///
  /// Until the disk has given them their numbers, new codes have numbers of their own.
  mutating func keep(_ changes: [CodebookChange], in step: Coding.Step = Coding.Step()) {
    var step = step
    step.changes = changes
    coding.steps.append(step)
    send(changes)
  }

  mutating func send(_ changes: [CodebookChange]) {
    coding.sent = changes
    for (offset, change) in changes.enumerated() {
      coding.codebook.take(change, number: -1 - offset)
      reply.events.append(.coded(change))
    }
  }

  /// What was typed, as it may be kept.
  mutating func kept(_ typed: String) -> String {
    let (text, masked) = coding.gate.passing(typed)
    if masked > 0 {
      say(Bilingual(nl: "Een BSN is onleesbaar gemaakt.", en: "A BSN was masked."), .dim)
    }
    return text
  }

  /// The next thing to answer, from this stage on; after the last a word on what is left.
  mutating func goOn(from stage: Coding.Stage) {
    coding.domain = nil
    coding.stage = stage
    coding.stage = coding.asked
    reply.page.space()
    switch coding.stage {
    case .judging: askSuggestion()
    case .proposing: askProposal()
    case .open: finish()
    }
  }

  private mutating func finish() {
    let left = coding.summary.suggestedNeeds.count
    if left > 0 {
      say(
        Bilingual(
          nl: left == 1
            ? "Eén ligt er nog voor later: /misschien."
            : "\(left) liggen er nog voor later: /misschien.",
          en: left == 1 ? "One is left for later: /maybe." : "\(left) are left for later: /maybe."),
        .dim)
    }
    say(
      Bilingual(
        nl: "Klaar met vragen. Enter laat alle behoeften zien, /h wat je ermee kunt.",
        en: "No more questions. Enter shows all needs, /h what you can do with them."), .dim)
  }
}
