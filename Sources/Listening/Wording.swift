/// The words kept from a question, put into the places of a proposal.
///
/// `{$}`, `{*}`, `{&}`, `{%}` and `{#}` stand for what the pattern kept, `{^o}` for the subject as an
/// object; `{o}`, `{p}` and `{s}` for the person addressed as object, possessor and subject;
/// `{vind}` for a verb formed after them; `{clause}` for subject, stretch and verb in the order of a
/// Dutch subordinate clause, `{doing}` for the activity and `{om}` for it with "te".
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
    case "zich": isFormal ? "zich" : isPlural ? "jullie" : "je"
    case "^o": object
    case "clause": clause
    case "inf": text("%").flatMap { DutchVerbs.infinitive(of: $0) }
    case "doing": doing
    case "om": intention
    case "maakt": isPast ? "maakte" : "maakt"
    case "$", "*", "&", "%", "#", "^", "~": place.first.flatMap(text)
    default: form(of: String(place))
    }
  }

  /// A subject in the place of an object: "u" stays, "jij" becomes "jou", "hij" becomes "hem".
  private var object: String? {
    guard let subject = text("^") else { return nil }
    if ["u", "je", "jij", "jullie"].contains(subject) { return word(for: "o") }
    return ["hij": "hem", "ze": "hen", "zij": "hen", "ik": "mij", "we": "ons", "wij": "ons"][
      subject]
      ?? (["het", "er", "dat", "dit", "men", "die", "iemand"].contains(subject) ? nil : subject)
  }

  private func text(_ name: Character) -> String? {
    guard let range = kept[name], let first = range.first else { return nil }
    let lower = ["$", "%"].contains(name)
    return range.map { index in
      let word = words[index]
      let isSmall = lower || word.text == "je" || turn.grammar.determiners.contains(word.text)
      let written = isSmall ? word.text : turn.written(word)
      let gap = word.opensPart ? ", " : word.isHyphenated ? "-" : " "
      return (index > first ? gap : "") + written
    }.joined()
  }

  private var isFormal: Bool {
    turn.words.contains { ["u", "uw", "uzelf"].contains($0.text) } || !isFamiliar
  }
  private var isPlural: Bool { turn.words.contains { $0.text == "jullie" } }
  private var isFamiliar: Bool {
    turn.words.contains { ["je", "jij", "jou", "jouw", "jullie"].contains($0.text) }
  }

  /// "Vindt u", "vind je", "vinden jullie", from the stem.
  private func form(of stem: String) -> String? {
    switch stem {
    case "wil": return isPlural && !isFormal ? "willen" : "wilt"
    case "moet": return isPlural && !isFormal ? "moeten" : stem
    case "zou": return isPlural && !isFormal ? "zouden" : stem
    case "heb": return isFormal ? "heeft" : isPlural ? "hebben" : stem
    default:
      guard let infinitive = DutchVerbs.infinitive(of: stem) else { return nil }
      if isFormal { return stem.hasSuffix("t") ? stem : stem + "t" }
      return isPlural ? infinitive : stem
    }
  }

  private var isPast: Bool {
    guard let range = kept["%"] else { return false }
    let verb = words[range.lowerBound].text
    return ["heeft", "hebt", "heb", "hebben", "bent", "ben", "is", "zijn"].contains(verb)
      ? kept["#"] != nil
      : irregular.contains(verb) && verb != "wil" && verb != "mag" && verb != "kan"
  }
}

extension Wording {
  /// "Leest u de krant" becomes "u de krant leest".
  private var clause: String? {
    guard let subject = text("$") ?? text("^"), var verb = text("%"), !holdsClause else {
      return nil
    }
    if ["je", "jij"].contains(subject) { verb = verb.secondPerson }
    var rest = stretch
    if let last = text("#") {
      rest.append(last)
      let cluster = rest.cluster
      let clause = [subject] + rest.dropLast(cluster) + [verb] + rest.suffix(cluster)
      return (clause + [text("~")].compactMap(\.self)).joined(separator: " ")
    }
    return ([subject] + joined(verb, rest)).joined(separator: " ")
  }

  /// A verb behind its stretch, with the particle it left there: "mee aan" gives "meedoen aan".
  private func joined(_ verb: String, _ rest: [String]) -> [String] {
    let particles = DutchVerbs.particles
    let places: Set = ["er", "daar", "hier", "overal", "ergens", "nergens"]
    if rest.contains(where: places.contains) { return rest + [verb] }
    if let last = rest.last, particles.contains(last) { return rest.dropLast() + [last + verb] }
    let place = rest.indices.dropLast().first { index in
      particles.contains(rest[index]) && turn.grammar.prepositions.contains(rest[index + 1])
    }
    guard let place else { return rest + [verb] }
    return rest[..<place] + [rest[place] + verb] + rest[(place + 1)...]
  }

  /// "Kijkt u naar de tv" becomes "naar de tv kijken", if that is something one does.
  private var doing: String? {
    guard turn.grammar.isDutch else { return gerund }
    guard let verb = text("%"), let infinitive = DutchVerbs.infinitive(of: verb),
      DutchVerbs.isHabit(infinitive), !holdsClause
    else { return nil }
    let rest = stretch
    guard !rest.contains(where: { turn.grammar.subjects.contains($0) || $0 == "zich" }) else {
      return nil
    }
    return joined(infinitive, rest).joined(separator: " ")
  }

  /// "Read the paper" becomes "reading the paper".
  private var gerund: String? {
    let states: Set = [
      "get", "become", "know", "want", "need", "like", "see", "feel", "think", "rent", "own",
      "look",
    ]
    guard let verb = stretch.first, verb.count > 1, !states.contains(verb),
      !turn.grammar.verbs.contains(verb), !turn.grammar.prepositions.contains(verb)
    else { return nil }
    return ([verb.gerund] + stretch.dropFirst()).joined(separator: " ")
  }

  /// "Mee willen doen aan een cursus" without its auxiliary: "mee te doen aan een cursus".
  private var intention: String? {
    guard let last = text("#") else { return nil }
    let verbs = stretch + [last]
    let cluster = verbs.cluster
    var before = Array(verbs.dropLast(cluster))
    var after = Array(verbs.suffix(cluster))
    if let split = after.first.flatMap(DutchVerbs.separated) {
      (before, after[0]) = (before + [split.particle], split.rest)
    }
    return (before + ["te"] + after).joined(separator: " ") + (text("~").map { " " + $0 } ?? "")
  }

  private var stretch: [String] {
    text("*").map { $0.split(separator: " ").map(String.init) } ?? []
  }
}

extension [String] {
  /// How many verbs stand together at the end: "leren fietsen" are two.
  fileprivate var cluster: Int {
    let helpers: Set = [
      "leren", "laten", "gaan", "komen", "blijven", "willen", "kunnen", "moeten", "mogen", "durven",
      "helpen", "zien", "horen",
    ]
    return 1 + dropLast().reversed().prefix { helpers.contains($0) }.count
  }
}

extension Wording {
  /// Word order is only known where no further clause follows.
  private var holdsClause: Bool {
    let stretch = kept["*"] ?? 0..<0
    return stretch.contains { index in
      words[index].opensPart
        || turn.grammar.subordinators.contains(words[index].text)
          && !(index == stretch.lowerBound && ["die", "dat", "that"].contains(words[index].text))
    }
  }
}

extension String {
  /// "Make" becomes "making", "run" "running".
  fileprivate var gerund: String {
    let vowels = "aeiou"
    if hasSuffix("ie") { return dropLast(2) + "ying" }
    if hasSuffix("e"), !hasSuffix("ee"), count > 2 { return dropLast() + "ing" }
    let signs = Array(self)
    let isShort =
      signs.count > 2 && signs.count { vowels.contains($0) } == 1
      && vowels.contains(signs[signs.count - 2]) && !"aeiouwxy".contains(signs[signs.count - 1])
    return isShort ? self + String(signs[signs.count - 1]) + "ing" : self + "ing"
  }

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
