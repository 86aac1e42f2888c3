internal import Interviewing
internal import Planning
internal import Safeguarding

/// One step of writing the vision: the value as it will be, and the reply as it grows.
struct VisionTurn {
  var envisioning: Envisioning
  let today: Day
  var reply = DialogueReply()

  init(envisioning: Envisioning, today: Day) {
    self.envisioning = envisioning
    self.today = today
  }

  var language: Language { envisioning.language }
  var plan: Plan { envisioning.known.plan }

  mutating func say(_ text: Bilingual, _ style: Page.Style = .plain) {
    reply.page.add(text[language], style)
  }

  mutating func refuse(_ text: Bilingual) { reply.refuse(text[language]) }

  mutating func take(_ input: DialogueInput) {
    switch input {
    case .line(let line): take(line: line.trimmed)
    case .paste(let lines):
      let text = lines.map(\.trimmed).filter { !$0.isEmpty }.joined(separator: " ")
      if !text.isEmpty { answer(text) }
    case .interrupt: envisioning.pending = nil
    case .end: stop()
    }
  }

  private mutating func take(line: String) {
    if line.isEmpty { return pass() }
    if line.hasPrefix("//") { return answer(String(line.dropFirst())) }
    guard line.hasPrefix("/") else { return answer(line) }
    let words = line.dropFirst().split(separator: " ", maxSplits: 1).map(String.init)
    let rest = words.count > 1 ? words[1].trimmed : ""
    guard let command = VisionCommand(words.first ?? "") else {
      return refuseCommand(words.first ?? "")
    }
    envisioning.pending = nil
    take(command, rest)
  }

  private mutating func take(_ command: VisionCommand, _ rest: String) {
    switch command {
    case .overview: overview()
    case .go: go(to: rest)
    case .previous: move(-1)
    case .next: move(1)
    case .more: more()
    case .search: search(rest)
    case .decision: rest.isEmpty ? go(.verdict) : decide(rest)
    case .source: source(rest)
    case .edit: edit(rest)
    case .withdraw: withdraw(rest)
    case .undo: undo()
    case .erase: erase(rest)
    case .show: reply.page.add(Page(envisioning.sheet, in: language))
    case .stop: stop()
    case .help: help()
    }
  }

  private mutating func refuseCommand(_ word: String) {
    let near = nearest(to: word, among: VisionCommand.allNames)
    refuse(
      Bilingual(
        nl: "`/\(word)` ken ik niet."
          + (near.map { " Bedoelde je `/\($0)`?" } ?? " `/help` laat zien wat er kan."),
        en: "I don't know `/\(word)`."
          + (near.map { " Did you mean `/\($0)`?" } ?? " `/help` shows what is possible.")))
  }

  /// An empty line: what was asked may wait.
  private mutating func pass() {
    switch envisioning.pending {
    case .source:
      envisioning.pending = nil
      say(
        Bilingual(nl: "Eigen woorden van het team.", en: "The team's own words."), .dim)
    case .edit:
      envisioning.pending = nil
      say(Bilingual(nl: "Blijft zoals het is.", en: "Stays as it is."), .dim)
    case nil: move(1)
    }
  }

  private mutating func answer(_ text: String) {
    switch (envisioning.pending, envisioning.place) {
    case (.edit(let number), _): rewrite(number, text)
    case (.source, _) where isSource(text): giveSource(text)
    case (_, .verdict): decide(text)
    case (_, .reason): giveReason(text)
    case (_, .company): giveCompany(text)
    case (_, .field(let field)): write(text, in: field)
    }
  }

  private mutating func stop() {
    reply.isOver = true
    guard envisioning.isInteractive else { return }
    let name = envisioning.dossier
    say(
      Bilingual(
        nl: "Alles is bewaard. `gehoord visie \(name)` gaat verder.",
        en: "All of it is saved. `gehoord vision \(name)` goes on."), .dim)
  }
}

// MARK: From field to field

extension VisionTurn {
  /// The decision first, then the sheet from top to bottom.
  static let places: [Envisioning.Place] = [.verdict] + VisionField.allCases.map { .field($0) }

  mutating func go(_ place: Envisioning.Place) {
    envisioning.place = place
    envisioning.pending = nil
    envisioning.shown = 0
    envisioning.sought = nil
    ask()
  }

  mutating func move(_ distance: Int) {
    let here: Envisioning.Place
    switch envisioning.place {
    case .reason: return distance > 0 ? go(.company) : go(.verdict)
    case .company: here = .verdict
    case let place: here = place
    }
    let index = (Self.places.firstIndex(of: here) ?? 0) + distance
    guard Self.places.indices.contains(index) else {
      return distance < 0
        ? refuse(Bilingual(nl: "Dit is het begin.", en: "This is the start.")) : finish()
    }
    if here == .verdict, distance > 0 { tellOpen() }
    go(Self.places[index])
  }

  private mutating func go(to word: String) {
    let wanted = word.lowercased()
    if let number = Int(wanted), Self.places.indices.contains(number - 1) {
      return go(Self.places[number - 1])
    }
    let names = Self.places.map { ($0, $0.word) }
    let exact = names.first { $0.1.nl == wanted || $0.1.en == wanted }
    let begun = names.filter { $0.1[language].hasPrefix(wanted) }
    if let place = exact?.0 ?? (begun.count == 1 && !wanted.isEmpty ? begun[0].0 : nil) {
      return go(place)
    }
    let near = nearest(to: wanted, among: names.map { $0.1[language] })
    refuse(
      Bilingual(
        nl: "Dat veld ken ik niet."
          + (near.map { " Bedoelde je `/ga \($0)`?" } ?? " `/o` laat ze allemaal zien."),
        en: "I don't know that field."
          + (near.map { " Did you mean `/go \($0)`?" } ?? " `/o` shows all of them.")))
  }

  /// All fields were passed.
  private mutating func finish() {
    guard envisioning.isInteractive else { return }
    say(
      Bilingual(nl: "Dit was het laatste veld.", en: "That was the last field."))
    say(
      Bilingual(
        nl: "/toon het werkblad · /o alle velden · /besluit · /stop",
        en: "/show the worksheet · /o all fields · /decision · /quit"), .dim)
  }

  /// A vision may be written before the decision, and not without it being said.
  mutating func tellOpen() {
    guard !envisioning.toldOpen else { return }
    let verdict = plan.verdicts.last?.verdict
    guard verdict != .go, !reply.events.contains(where: \.isVerdict) else { return }
    envisioning.toldOpen = true
    say(
      verdict == .noGo
        ? Bilingual(
          nl: "Let op: het besluit is no-go. Schrijven mag; `/besluit` neemt een ander besluit.",
          en: "Note: the decision is no-go. You may write; `/decision` takes another.")
        : Bilingual(
          nl: "Het besluit is nog open: go of no-go. Schrijven mag al; `/besluit` neemt het.",
          en:
            "The decision is still open: go or no-go. You may write already; `/decision` takes it."
        ), .notice)
  }
}

extension Envisioning.Place {
  var word: Bilingual {
    if case .field(let field) = self { return field.word }
    return Bilingual(nl: "besluit", en: "decision")
  }
}

extension DossierEvent {
  fileprivate var isVerdict: Bool {
    if case .written(let written) = self {
      written.kind == PlanKind.decision.rawValue
    } else {
      false
    }
  }
}
