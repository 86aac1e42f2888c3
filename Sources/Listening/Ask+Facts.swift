extension Reading {
  /// "Tell me whether…" asks for yes or no; "…, if you like" is only polite.
  func asksWhether(_ words: ArraySlice<Word>) -> Bool {
    let whether: Set = grammar.conditionals.contains("if") ? ["if", "whether"] : ["of"]
    return zip(words, words.dropFirst()).contains {
      whether.contains($0.text) && !$0.opensPart
        && (grammar.subjects.contains($1.text) || grammar.determiners.contains($1.text))
    }
  }

  /// An embedded amount: "tell me how old you are", "tell me your name".
  func asksAmount(_ words: ArraySlice<Word>) -> Bool {
    zip(words, words.dropFirst()).contains { word, next in
      ["hoeveel", "hoelang"].contains(word.text)
        || ["hoe", "how"].contains(word.text) && grammar.degrees.contains(next.text)
          && !grammar.judges(next.text)
        || ["uw", "je", "jouw", "your"].contains(word.text) && isFact(next)
          && next.text == words.last?.text
    }
  }

  /// "What is your mother tongue?": a form of to be, an owner, and a thing known by one word.
  func asksFact(_ words: ArraySlice<Word>) -> Bool {
    let texts = words.prefix(6).map(\.text)
    guard texts.count > 1, ["wat", "what", "what's"].contains(texts[0]) else { return false }
    if texts[0] == "what", isFact(words[words.startIndex + 1]) { return true }
    guard texts[0] == "what's" || ["is", "was", "zijn", "are", "were"].contains(texts[1]) else {
      return false
    }
    let named = words.prefix(6).dropFirst().prefix { !grammar.prepositions.contains($0.text) }
    return named.contains { isFact($0) }
  }

  func isFact(_ word: Word) -> Bool {
    grammar.facts.contains(word.text)
      || word.text.count > 6
        && factEndings.contains { word.text.hasSuffix($0) }
  }

  /// A choice behind a comparison: "what do you like better, reading or writing".
  func offersChoice(_ words: ArraySlice<Word>) -> Bool {
    guard words.contains(where: { grammar.comparatives.contains($0.text) }),
      let part = words.lastIndex(where: \.opensPart), part > words.startIndex,
      !grammar.subordinators.contains(words[part].text)
    else { return false }
    return words[part...].contains { ["of", "or"].contains($0.text) }
  }

  /// Whether the noun after "which" leaves room: a plural that is no fact, or a broad notion.
  func asksMany(_ words: ArraySlice<Word>) -> Bool {
    let nouns = words.prefix(3).prefix { !grammar.verbs.contains($0.text) }
    if nouns.contains(where: { grammar.broadNouns.contains($0.text) }) { return true }
    guard let noun = nouns.first(where: { !isAdjective($0.text) }), !isFact(noun) else {
      return false
    }
    guard !["of", "van"].contains(noun.text) else { return false }
    return noun.text.count > 3 && ["en", "s"].contains { noun.text.hasSuffix($0) }
      && !noun.text.hasSuffix("ss") && !singulars.contains(noun.text)
  }

  func isAdjective(_ word: String) -> Bool {
    word.hasSuffix("e") && word != "reuze" || ["new", "other", "daily", "different"].contains(word)
  }

  /// A place, unlike "waar … mee" ("what … with") and "where do you see yourself".
  func asksWhereabouts(_ words: ArraySlice<Word>) -> Bool {
    guard words.first?.text != "where" else {
      return words.contains { $0.text == "scale" }
        || !words.contains { unplaced.contains($0.text) }
    }
    if words.last?.text == "vandaan", !words.contains(where: { isAddressed($0.text) }) {
      return false
    }
    return !words.indices.dropFirst().contains { isStranded($0, in: words) }
  }

  /// Where people come from is a place; where a wish comes from is a story.
  private func isAddressed(_ word: String) -> Bool {
    ["u", "uw", "je", "jij", "jouw", "jullie", "hij", "ze", "zij"].contains(word)
      || grammar.people.contains(word)
  }

  /// A preposition that stands apart from its "waar": last, or before no noun of its own.
  private func isStranded(_ index: Int, in words: ArraySlice<Word>) -> Bool {
    guard stranded.contains(words[index].text) else { return false }
    guard index + 1 < words.endIndex else { return true }
    let next = words[index + 1]
    return next.opensPart || grammar.prepositions.contains(next.text)
      || grammar.subordinators.contains(next.text) || grammar.conjunctions.contains(next.text)
      || DutchVerbs.isInfinitive(next.text) || next.text.hasPrefix("ge") && next.text.count > 4
      || predicates.contains(next.text)
      || ["te", "nu", "dan", "zoal", "vooral", "meestal", "weleens", "eigenlijk", "nog"].contains(
        next.text)
  }

  /// "When do you feel at home?" asks what it takes, not for a date.
  func asksCondition(_ words: ArraySlice<Word>) -> Bool {
    let inner: Set = [
      "voelt", "voel", "feel", "merkt", "merk", "notice", "geslaagd", "succes", "success",
      "successful",
    ]
    let times: Set = ["time", "day", "date", "moment", "tijd", "dag", "datum", "tijdstip"]
    guard !words.contains(where: { times.contains($0.text) }) else { return false }
    return words.contains { inner.contains($0.text) || grammar.delights.contains($0.text) }
  }
}

/// Dutch words that are said with a preposition of their own: *voor* nodig, *mee* bezig.
private let predicates: Set<String> = [
  "afhankelijk", "begonnen", "bang", "benieuwd", "bezig", "blij", "boos", "druk", "goed", "klaar",
  "moe", "nieuwsgierig", "nodig", "opgegroeid", "tevreden", "trots", "verantwoordelijk", "verliefd",
]

private let singulars: Set<String> = [
  "leven", "eten", "keuken", "wagen", "jongen", "examen", "bus", "cursus", "huis", "reis", "les",
  "this", "course", "class", "bus",
]

private let factEndings = [
  "nummer", "niveau", "datum", "naam", "adres", "taal", "status", "code", "bedrag", "maat", "score",
]

private let stranded: Set<String> = [
  "mee", "over", "aan", "op", "in", "van", "voor", "naar", "uit", "tegen", "tegenaan", "om", "bij",
  "tussen", "onder", "door", "af", "vast", "mis", "fout",
]

/// What makes "where" ask for no place.
private let unplaced: Set<String> = [
  "start", "begin", "yourself", "leave", "leaves", "stuck", "wrong", "stand", "be", "going",
]
