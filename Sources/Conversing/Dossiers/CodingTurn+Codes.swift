internal import Interviewing
internal import Understanding

/// The codes themselves: renamed, moved, merged, split, and taken back.
extension CodingTurn {
  mutating func rename(_ rest: String) {
    let words = rest.split(separator: " ", maxSplits: 1).map(String.init)
    guard let code = code(words.first ?? "") else { return }
    guard words.count > 1 else {
      return refuse(
        Bilingual(
          nl: "Hoe heet het voortaan? `/naam \(code.id) NAAM`",
          en: "What is it called from now on? `/name \(code.id) NAME`"))
    }
    let label = kept(words[1])
    keep([.renamed(code.number, label: label)])
    say(
      Bilingual(
        nl: "\(code.id) heet nu: \(label)", en: "\(code.id) is now called: \(label)"), .dim)
  }

  /// `/domein c17 gezondheid`; while something is asked, `/domein gezondheid` is about that.
  mutating func move(toDomain rest: String) {
    let words = rest.split(separator: " ", maxSplits: 1).map(String.init)
    if words.count == 2, let domain = LifeDomain(typed: words[1]) {
      guard let code = code(words[0]) else { return }
      keep([.moved(code.number, to: domain)])
      let name = domain.name
      return say(
        Bilingual(
          nl: "\(code.id) hoort nu bij: \(name.nl)", en: "\(code.id) now belongs to: \(name.en)"),
        .dim)
    }
    guard let domain = LifeDomain(typed: rest) else { return refuseDomain(rest) }
    guard coding.stage != .open else {
      return refuse(
        Bilingual(
          nl: "Van welke behoefte? `/domein c17 \(rest)`; `/lijst` laat de nummers zien.",
          en: "Of which need? `/domain c17 \(rest)`; `/list` shows the numbers."))
    }
    coding.domain = domain
    coding.stage == .judging ? askSuggestion() : askProposal()
  }

  private mutating func refuseDomain(_ word: String) {
    let words = LifeDomain.typable(in: language).enumerated().map { "\($0 + 1) \($1.word)" }
    let list = words.dropLast().joined(separator: " · ") + " · other"
    refuse(Bilingual(nl: "Welk domein? \(list)", en: "Which domain? \(list)"))
  }

  mutating func merge(_ rest: String) {
    let words = rest.split(separator: " ").map(String.init)
    guard words.count > 1 else {
      return refuse(
        Bilingual(
          nl: "Welke horen samen? `/samen c17 c20`: c20 gaat op in c17.",
          en: "Which belong together? `/merge c17 c20`: c20 becomes part of c17."))
    }
    var codes: [Code] = []
    for word in words {
      guard let code = code(word) else { return }
      if !codes.contains(code) { codes.append(code) }
    }
    guard codes.count > 1 else {
      return refuse(
        Bilingual(
          nl: "Dat is al één behoefte: \(codes[0].id).",
          en: "That is one need already: \(codes[0].id)."))
    }
    keep(codes.dropFirst().map { .merged($0.number, into: codes[0].number) })
    let others = codes.dropFirst().map(\.id).joined(separator: ", ")
    say(
      Bilingual(
        nl: "\(others) zit nu in \(codes[0].id): \(codes[0].label)",
        en: "\(others) is part of \(codes[0].id) now: \(codes[0].label)"), .dim)
  }

  /// `/splits 2 3 Een naam`: lines of the last list become a need of their own.
  mutating func split(_ rest: String) {
    let words = rest.split(separator: " ").map(String.init)
    let numbers = words.prefix { Int($0) != nil }.compactMap { Int($0) }
    guard let lines = lines(numbers) else { return }
    let name = kept(words.dropFirst(numbers.count).joined(separator: " "))
    let source = coding.needs.first { need in
      need.evidence.contains { lines.contains($0.address) }
    }
    let first = source?.evidence.first { lines.contains($0.address) }
    let label = name.isEmpty ? Utterance.label(of: first?.text ?? "") : name
    keep([.made(label: label, domain: source?.domain ?? .other, concept: nil, members: lines)])
    say(
      Bilingual(nl: "Een eigen behoefte: \(label)", en: "A need of its own: \(label)"), .dim)
  }

  /// `/verplaats 2 3 c20`: lines of the last list go to a code.
  mutating func move(_ rest: String) {
    let words = rest.split(separator: " ").map(String.init)
    let numbers = words.dropLast().compactMap { Int($0) }
    guard let last = words.last, numbers.count == words.count - 1, !numbers.isEmpty else {
      return refuse(
        Bilingual(
          nl: "Welke regels, en waarheen? `/toon c17`, en dan `/verplaats 2 c20`.",
          en: "Which lines, and where to? `/show c17`, then `/move 2 c20`."))
    }
    guard let lines = lines(numbers), let code = code(last) else { return }
    keep([.filled(code.number, with: lines)])
    say(
      Bilingual(
        nl: "\(Counts.lines(lines.count).nl) naar \(code.id): \(code.label)",
        en: "\(Counts.lines(lines.count).en) to \(code.id): \(code.label)"), .dim)
  }

  /// The code that a word names; nil once it is said that there is none.
  mutating func code(_ word: String) -> Code? {
    let id = Int(word) == nil ? word : "c\(word)"
    if let code = coding.codebook[id] { return code }
    if word.isEmpty {
      refuse(
        Bilingual(
          nl: "Welke behoefte? Geef het nummer, zoals c17; `/lijst` laat ze zien.",
          en: "Which need? Give its number, like c17; `/list` shows them."))
      return nil
    }
    refuse(
      Bilingual(
        nl: "`\(word)` is geen nummer uit de lijst. `/lijst` laat ze zien, zoals c17.",
        en: "`\(word)` is no number of the list. `/list` shows them, like c17."))
    return nil
  }

  /// The lines with these numbers in the last list; nil once it is said what is missing.
  private mutating func lines(_ numbers: [Int]) -> [EvidenceAddress]? {
    guard !numbers.isEmpty, numbers.allSatisfy({ coding.listed.indices.contains($0 - 1) }) else {
      refuse(
        Bilingual(
          nl: "Welke regels? Kijk eerst met `/toon c17` of `/los`; daar staan de nummers.",
          en: "Which lines? Look first with `/show c17` or `/loose`; the numbers stand there."))
      return nil
    }
    return numbers.unique.map { coding.listed[$0 - 1] }
  }
}

// MARK: Taking back
extension CodingTurn {
  /// Takes the last step back: a judgement is asked again, anything else is undone.
  mutating func undo() {
    if let step = coding.steps.last, let before = step.before {
      coding.steps.removeLast()
      coding.summary = before
      coding.revisited = step
      say(
        Bilingual(
          nl: "Je antwoord staat nog; een ander komt ervoor in de plaats. Enter laat het zo.",
          en: "Your answer still stands; another takes its place. Enter leaves it so."), .dim)
      return askSuggestion()
    }
    let standing = coding.codebook.standing
    let own = coding.steps.popLast()?.numbers.filter(standing.contains)
    let numbers = own ?? Array(standing.prefix(1))
    guard !numbers.isEmpty else {
      return refuse(
        Bilingual(nl: "Er valt niets te herstellen.", en: "There is nothing to take back."))
    }
    let changes = coding.codebook.changes(since: Codebook()).filter { numbers.contains($0.number) }
    send([.undone(numbers)])
    for (_, change) in changes {
      let news = change.news(coding.codebook)
      say(Bilingual(nl: "Teruggedraaid: \(news.nl)", en: "Taken back: \(news.en)"), .dim)
    }
  }
}

extension CodebookChange {
  /// What it did, for whoever did not do it.
  func news(_ codebook: Codebook) -> Bilingual {
    switch self {
    case .made(let label, _, _, let members):
      Bilingual(
        nl: "\(label) (\(Counts.lines(members.count).nl))",
        en: "\(label) (\(Counts.lines(members.count).en))")
    case .renamed(let code, let label):
      Bilingual(nl: "c\(code) heet: \(label)", en: "c\(code) is called: \(label)")
    case .moved(let code, let domain):
      Bilingual(
        nl: "c\(code) hoort bij: \(domain.name.nl)", en: "c\(code) belongs to: \(domain.name.en)")
    case .merged(let code, let other):
      Bilingual(nl: "c\(code) zit in c\(other)", en: "c\(code) is part of c\(other)")
    case .filled(let code, let members):
      Bilingual(
        nl: "\(Counts.lines(members.count).nl) naar c\(code)",
        en: "\(Counts.lines(members.count).en) to c\(code)")
    case .undone(let numbers):
      Bilingual(
        nl: numbers.count == 1 ? "een stap is teruggedraaid" : "stappen zijn teruggedraaid",
        en: numbers.count == 1 ? "a step was taken back" : "steps were taken back")
    }
  }
}
