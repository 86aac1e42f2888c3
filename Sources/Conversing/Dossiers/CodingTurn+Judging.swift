internal import Interviewing
internal import Planning
internal import Understanding

/// A suggested need, with its lines: accepted, rejected, put in other words, or left for later.
extension CodingTurn {
  /// More than a screen shows.
  private static let mostLines = 6

  mutating func askSuggestion() {
    coding.stage = .judging
    guard let need = coding.suggestion else { return }
    let left = coding.revisited == nil ? coding.suggested.count : 1
    say(
      Bilingual(
        nl: "Misschien een behoefte" + (left > 1 ? " · nog \(left)" : ""),
        en: "Perhaps a need" + (left > 1 ? " · \(left) to go" : "")), .title, indent: 0)
    let domain = (coding.domain ?? need.finding.domain).name[language]
    let people = Counts.people(need.finding.people.count)[language]
    reply.page.add("\(need.name[language]) · \(domain) · \(people)")
    for (index, evidence) in need.finding.evidence.prefix(Self.mostLines).enumerated() {
      let reading = need.readings[index]
      let words = reading.words.map { "“\($0)”" }.joined(separator: ", ")
      reply.page.add("\(index + 1)  \(evidence.speakers(language))\(evidence.text)", indent: 5)
      reply.page.add(
        "\(reading.reason[language]) \(words) · \(evidence.reference)", .dim, indent: 8)
    }
    let more = need.finding.evidence.count - Self.mostLines
    if more > 0 {
      let lines = Counts.lines(more)
      say(Bilingual(nl: "hierna nog \(lines.nl)", en: "\(lines.en) to come"), .dim, indent: 8)
    }
    say(need.finding.evidence.count > 1 ? Self.keysOfMany : Self.keysOfOne, .dim)
  }

  private static let keysOfOne = Bilingual(
    nl: "j: ja · n: nee · *: talent · Enter: later · of andere woorden · 0: terug · /h",
    en: "y: yes · n: no · *: strength · Enter: later · or other words · 0: back · /h")
  private static let keysOfMany = Bilingual(
    nl: "j: ja · n: nee · *: talent · 2 n: alleen 2 · Enter: later · andere woorden · 0: terug",
    en: "y: yes · n: no · *: strength · 2 n: only 2 · Enter: later · other words · 0: back")

  mutating func judge(_ line: String) {
    guard let need = coding.suggestion else { return }
    if line.isEmpty { return later(need) }
    if line.allSatisfy({ $0 == "0" }) { return undo() }
    // Nobody judges what is not on the screen: the rest is asked next.
    let all = Array(need.finding.evidence.prefix(Self.mostLines))
    let (places, rest) = Self.places(in: line, of: all.count)
    let lines = places.isEmpty ? all : places.map { all[$0 - 1] }
    if rest == "*" { return takeAsStrength(lines) }
    switch YesOrNo.key(rest) {
    case .yes?: accept(lines, of: need, nil)
    case .no?: reject(lines, of: need)
    case nil where rest.count < 3:
      refuse(
        Bilingual(
          nl: "Typ j, n, of de behoefte in andere woorden. Enter laat het voor later.",
          en: "Type y, n, or the need in other words. Enter leaves it for later."))
    case nil: accept(lines, of: need, kept(rest))
    }
  }

  /// The lines that numbers in front mean, and what stands behind them; none when a number is no line.
  ///
  /// Of a need with one line a number is a word like any other.
  private static func places(in line: String, of count: Int) -> ([Int], rest: String) {
    var rest = line[...]
    var places: [Int] = []
    while let first = rest.first, first.isNumber {
      let digits = rest.prefix(while: \.isNumber)
      guard count > 1, let place = Int(digits), (1...count).contains(place) else {
        return ([], line)
      }
      places.append(place)
      rest = rest.dropFirst(digits.count).drop { " ,".contains($0) }
    }
    return (places.unique, String(rest))
  }

  private mutating func later(_ need: SuggestedNeed) {
    if let step = coding.revisited, let after = step.after {
      // The answer that was given before still stands.
      coding.summary = after
      coding.steps.append(step)
      coding.revisited = nil
    } else {
      coding.later.insert(need.finding.id)
    }
    goOn(from: .judging)
  }

  private mutating func accept(
    _ lines: [Evidence], of need: SuggestedNeed, _ wording: String?
  ) {
    let isOne = lines.count == 1
    let step = judge(lines, .accepted, label: isOne ? wording : nil)
    let undoing = undoing()
    var codebook = coding.codebook
    for change in undoing { codebook.take(change, number: -1) }
    let changes = codebook.changes(
      for: lines, of: need, wording: wording, domain: coding.domain, language)
    keep(undoing + changes, in: step)
    let people = Counts.people(Set(lines.flatMap(\.people)).count)[language]
    let label = wording ?? need.name[language]
    say(
      Bilingual(
        nl: "Telt mee: \(label) · \(people)", en: "It counts: \(label) · \(people)"), .dim)
    goOn(from: .judging)
  }

  private mutating func takeAsStrength(_ lines: [Evidence]) {
    let step = judge(lines, .strength, label: nil)
    keep(undoing(), in: step)
    let count = Counts.lines(lines.count)
    say(
      Bilingual(nl: "Telt mee als talent: \(count.nl).", en: "Counts as a strength: \(count.en)."),
      .dim)
    goOn(from: .judging)
  }

  private mutating func reject(_ lines: [Evidence], of need: SuggestedNeed) {
    let step = judge(lines, .rejected, label: nil)
    keep(undoing(), in: step)
    say(
      Bilingual(
        nl: lines.count == 1 ? "Geen behoefte." : "Geen behoefte: \(lines.count) regels.",
        en: lines.count == 1 ? "No need." : "No need: \(lines.count) lines."), .dim)
    goOn(from: .judging)
  }

  /// Judges the lines in their own records.
  private mutating func judge(
    _ lines: [Evidence], _ judgement: Judgement, label: String?
  ) -> Coding.Step {
    let addresses = lines.map(\.address)
    reply.actions += lines.map { line in
      ConversationAction(.judge(line.event, judgement, label: label), in: line.conversation)
    }
    let before = coding.summary
    coding.summary.judge(addresses, judgement, label: label)
    return Coding.Step(judged: addresses, before: before, after: coding.summary)
  }

  /// What an answer given before did to the codebook is undone by the new one.
  private mutating func undoing() -> [CodebookChange] {
    defer { coding.revisited = nil }
    let numbers = coding.revisited?.numbers.filter(coding.codebook.standing.contains) ?? []
    return numbers.isEmpty ? [] : [.undone(numbers)]
  }
}

extension Codebook {
  /// What puts accepted lines in their code: one that is there, or a new one.
  fileprivate func changes(
    for lines: [Evidence], of need: SuggestedNeed, wording: String?, domain: LifeDomain?,
    _ language: Language
  ) -> [CodebookChange] {
    let addresses = lines.map(\.address)
    let concept = need.readings.first?.subject.concept?.key
    if wording == nil, let concept, let code = codes.first(where: { $0.concept == concept }) {
      let moving = domain.map {
        $0 == code.domain ? [] : [CodebookChange.moved(code.number, to: $0)]
      }
      return [.filled(code.number, with: addresses)] + (moving ?? [])
    }
    let isNew = wording == nil
    let name = concept == nil ? need.finding.label : need.name[language]
    return [
      .made(
        label: wording ?? name, domain: domain ?? need.finding.domain,
        concept: isNew ? concept : nil, members: addresses)
    ]
  }
}
