/// The words kept from a question, put into the places of a proposal.
///
/// `{$}`, `{*}`, `{&}`, `{%}` and `{#}` stand for what the pattern kept; `{o}` and `{p}` for the
/// person addressed as object and possessor; `{vind}` for a verb formed after them; `{clause}`
/// for subject, stretch and verb in the order of a Dutch subordinate clause.
struct Wording {
  let words: [Word]
  let kept: [Character: Range<Int>]
  let turn: Turn

  func filling(_ template: String) -> String? {
    guard !template.isEmpty else { return nil }
    var filled = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      guard let words = word(for: rest[rest.index(after: open)..<close]) else { return nil }
      filled += rest[..<open] + words
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }
}

extension Wording {
  private func word(for place: Substring) -> String? {
    switch place {
    case "o": isFormal ? "u" : isPlural ? "jullie" : "jou"
    case "p": isFormal ? "uw" : isPlural ? "jullie" : "je"
    case "s": isFormal ? "u" : isPlural ? "jullie" : "je"
    case "vind", "denk", "wil", "doe": form(of: place)
    case "clause": clause
    case "$", "*", "&", "%", "#": place.first.flatMap(text)
    default: nil
    }
  }

  private func text(_ name: Character) -> String? {
    guard let range = kept[name], let first = range.first else { return nil }
    let lower = ["$", "%"].contains(name)
    return range.map { index in
      let word = words[index]
      let written = lower || word.text == "je" ? word.text : turn.written(word)
      return index > first && word.opensPart ? ", " + written : (index > first ? " " : "") + written
    }.joined()
  }

  private var isFormal: Bool {
    turn.words.contains { ["u", "uw", "uzelf"].contains($0.text) } || !isFamiliar
  }
  private var isPlural: Bool { turn.words.contains { $0.text == "jullie" } }
  private var isFamiliar: Bool {
    turn.words.contains { ["je", "jij", "jou", "jouw", "jullie"].contains($0.text) }
  }

  /// "Vindt u", "vind je", "vinden jullie".
  private func form(of stem: Substring) -> String {
    if stem == "wil" { return isPlural && !isFormal ? "willen" : "wilt" }
    if isFormal { return stem + "t" }
    return isPlural ? (stem == "doe" ? "doen" : stem + "en") : String(stem)
  }

  /// "Leest u de krant" becomes "u de krant leest".
  private var clause: String? {
    guard let subject = text("$"), var verb = text("%"), !holdsClause else { return nil }
    if ["je", "jij"].contains(subject) { verb = verb.secondPerson }
    var rest = text("*").map { $0.split(separator: " ").map(String.init) } ?? []
    if let participle = text("#") {
      return ([subject] + rest + [verb, participle]).joined(separator: " ")
    }
    if let particle = rest.last, particles.contains(particle) { verb = rest.removeLast() + verb }
    guard
      !zip(rest, rest.dropFirst()).contains(where: { pair in
        particles.contains(pair.0) && turn.grammar.prepositions.contains(pair.1)
      })
    else { return nil }
    return ([subject] + rest + [verb]).joined(separator: " ")
  }
}

extension Wording {
  /// Word order is only known where no further clause follows.
  private var holdsClause: Bool {
    (kept["*"] ?? 0..<0).contains { index in
      words[index].opensPart || turn.grammar.subordinators.contains(words[index].text)
    }
  }
}

extension String {
  /// The form of a verb after "je": "kom je" but "als je komt".
  fileprivate var secondPerson: String {
    hasSuffix("t") || hasSuffix("e") || irregular.contains(self) || hasSuffix("en")
      ? self : self + "t"
  }
}

private let irregular: Set<String> = [
  "was", "had", "ging", "kon", "kwam", "zou", "mag", "kan", "wou", "deed", "zag", "las", "sprak",
  "vond", "stond", "hielp", "kreeg", "bleef", "liep", "schreef", "wil",
]
private let particles: Set<String> = [
  "voor", "in", "uit", "op", "aan", "af", "mee", "door", "terug", "na", "bij", "over",
]
