/// How a question is put, which decides how much must be answered to it.
enum Manner {
  /// A check of what was heard, which is no question but a summary.
  case check
  /// An imperative or a polite request to tell.
  case invitation
  /// A question word that one word cannot answer, and one that it can.
  case wide, narrow
  /// A short follow-up without a verb: "and then?"
  case followUp
  /// Verb first, and a statement with a question mark: both are answered by yes or no.
  case inverted, stated
}

/// One thing that is asked.
struct Ask {
  let words: ArraySlice<Word>
  let grammar: Grammar
  let manner: Manner

  init(_ words: ArraySlice<Word>, _ grammar: Grammar) {
    let head = words.drop { grammar.openers.contains($0.text) && $0.text != words.last?.text }
    self.words = head
    self.grammar = grammar
    manner = Reading(words: head, grammar: grammar, opened: head.count < words.count).manner
  }

  var isClosed: Bool {
    switch manner {
    case .narrow, .inverted, .stated: true
    case .check, .invitation, .wide, .followUp: false
    }
  }
}

/// The steps by which the manner of a question is recognised, the surest first.
private struct Reading {
  let words: ArraySlice<Word>
  let grammar: Grammar
  /// Whether "and" or the like came before.
  let opened: Bool

  var manner: Manner {
    if words.isEmpty || isFollowUp { return .followUp }
    if grammar.checks.find(startOf: words, grammar) != nil { return .check }
    return invitation ?? inquiry ?? asked ?? (isInverted ? .inverted : .stated)
  }
}

extension Reading {
  /// "And at home?" asks on, whatever it is about; "And married?" does not.
  private var isFollowUp: Bool {
    if let short = grammar.followUps.find(startOf: words, grammar),
      short.upperBound == words.endIndex
    {
      return true
    }
    guard opened, words.count <= 4, let first = words.first?.text else { return false }
    let goesOn =
      grammar.determiners.contains(first) || grammar.prepositions.contains(first)
      || grammar.subjects.contains(first) || ["toen", "daarna", "nu", "afterwards"].contains(first)
    return goesOn && !words.contains { grammar.verbs.contains($0.text) && $0.text != "zijn" }
  }

  private var invitation: Manner? {
    guard let opening = grammar.invitations.find(startOf: words, grammar) else { return request }
    return asksAmount(words[opening.lowerBound...]) ? .narrow : .invitation
  }

  /// "Could you tell me about…": the form of yes or no, the meaning of an invitation.
  private var request: Manner? {
    guard let first = words.first?.text, let second = words.dropFirst().first?.text,
      grammar.modals.contains(first), grammar.subjects.contains(second) || first == "would",
      words.contains(where: { grammar.telling.contains($0.text) }),
      words.dropFirst(2).contains(where: { grammar.requesting.contains($0.text) }),
      !isToSomeoneElse, !asksToAgree
    else { return nil }
    return asksAmount(words) || asksWhether(words) ? .narrow : .invitation
  }

  /// "Would you say that…" wants a yes.
  private var asksToAgree: Bool {
    zip(words, words.dropFirst()).contains {
      ["say", "zeggen"].contains($0.text) && ["that", "dat"].contains($1.text)
    }
  }

  private var isToSomeoneElse: Bool {
    let texts = words.map(\.text)
    guard !texts.contains(where: ["mij", "me", "ons", "us"].contains) else { return false }
    return zip(texts, texts.dropFirst()).contains {
      ["aan", "to"].contains($0) && grammar.determiners.contains($1)
    }
  }

  /// "May I ask how old you are?" is as closed as what it leads to.
  private var inquiry: Manner? {
    guard let opening = grammar.inquiries.find(startOf: words, grammar) else { return nil }
    let inner = words[opening.upperBound...]
    if inner.contains(where: { grammar.telling.contains($0.text) }) { return .invitation }
    if asksWhether(inner) { return .narrow }
    guard let start = inner.firstIndex(where: { grammar.asks($0.text) }) else {
      return grammar.modals.contains(words.first?.text ?? "") ? nil : .wide
    }
    return Reading(words: inner[start...], grammar: grammar, opened: false).asked
  }

  /// The manner of a question word at the front, possibly behind a preposition.
  private var asked: Manner? {
    guard let start = words.firstAsking(grammar) else { return nil }
    let rest = words[start...]
    if grammar.amounts.find(startOf: rest, grammar) != nil || asksFact(rest) || offersChoice(rest) {
      return .narrow
    }
    guard let word = rest.first?.text, let next = rest.dropFirst().first?.text else {
      return grammar.wide.contains(words[start].text) ? .wide : .narrow
    }
    return manner(of: word, next, rest)
  }

  private func manner(of word: String, _ next: String, _ rest: ArraySlice<Word>) -> Manner {
    switch word {
    case "hoe", "how", "how's": isDegree(next) ? .narrow : .wide
    case "welk", "welke", "which": asksMany(rest.dropFirst()) ? .wide : .narrow
    case "wat" where next == "voor": asksMany(rest.dropFirst(2)) ? .wide : .narrow
    case "what" where ["kind", "sort", "type"].contains(next):
      asksMany(rest.dropFirst(3)) ? .wide : .narrow
    case "waar", "where": asksWhereabouts(rest) ? .narrow : .wide
    case "wanneer", "when": asksCondition(rest) ? .wide : .narrow
    default: grammar.wide.contains(word) ? .wide : .narrow
    }
  }

  private func isDegree(_ word: String) -> Bool {
    grammar.degrees.contains(word) || grammar.feelings.contains(word)
  }

  private var isInverted: Bool {
    guard let first = words.first?.text, !grammar.subjects.contains(first) else { return false }
    if grammar.verbs.contains(first) { return true }
    guard let second = words.dropFirst().first?.text else { return false }
    return grammar.subjects.contains(second) && !grammar.determiners.contains(first)
  }
}

extension Reading {
  private func asksWhether(_ words: ArraySlice<Word>) -> Bool {
    zip(words, words.dropFirst()).contains {
      (grammar.conditionals.contains("if") ? ["if", "whether"] : ["of"]).contains($0.text)
        && (grammar.subjects.contains($1.text) || grammar.determiners.contains($1.text))
    }
  }

  /// An embedded amount: "tell me how old you are", "tell me your name".
  private func asksAmount(_ words: ArraySlice<Word>) -> Bool {
    zip(words, words.dropFirst()).contains { word, next in
      ["hoeveel", "hoelang"].contains(word.text)
        || ["hoe", "how"].contains(word.text) && grammar.degrees.contains(next.text)
          && !grammar.judges(next.text)
        || ["uw", "je", "jouw", "your"].contains(word.text) && isFact(next)
          && next.text == words.last?.text
    }
  }

  /// "What is your mother tongue?": a form of to be, an owner, and a thing known by one word.
  private func asksFact(_ words: ArraySlice<Word>) -> Bool {
    let texts = words.prefix(6).map(\.text)
    guard texts.count > 1, ["wat", "what", "what's"].contains(texts[0]) else { return false }
    if texts[0] == "what", isFact(words[words.startIndex + 1]) { return true }
    guard texts[0] == "what's" || ["is", "was", "zijn", "are", "were"].contains(texts[1]) else {
      return false
    }
    return words.prefix(6).dropFirst().contains { isFact($0) }
  }

  private func isFact(_ word: Word) -> Bool {
    grammar.facts.contains(word.text)
      || word.text.count > 6
        && ["nummer", "niveau", "datum", "naam", "adres", "taal"].contains {
          word.text.hasSuffix($0)
        }
  }

  /// A choice behind a comparison: "what do you like better, reading or writing".
  private func offersChoice(_ words: ArraySlice<Word>) -> Bool {
    guard words.contains(where: { grammar.comparatives.contains($0.text) }),
      let part = words.lastIndex(where: \.opensPart), part > words.startIndex,
      !grammar.subordinators.contains(words[part].text)
    else { return false }
    return words[part...].contains { ["of", "or"].contains($0.text) }
  }

  /// Whether the noun after "which" leaves room: a plural that is no fact, or a broad notion.
  private func asksMany(_ words: ArraySlice<Word>) -> Bool {
    let nouns = words.prefix(3).prefix { !grammar.verbs.contains($0.text) }
    if nouns.contains(where: { grammar.broadNouns.contains($0.text) }) { return true }
    guard let noun = nouns.first(where: { !isAdjective($0.text) }), !isFact(noun) else {
      return false
    }
    guard !["of", "van"].contains(noun.text) else { return false }
    return noun.text.count > 3 && ["en", "s"].contains { noun.text.hasSuffix($0) }
      && !noun.text.hasSuffix("ss") && !singulars.contains(noun.text)
  }

  private func isAdjective(_ word: String) -> Bool {
    word.hasSuffix("e") && word != "reuze" || ["new", "other", "daily", "different"].contains(word)
  }

  /// A place, unlike "waar … mee" ("what … with") and "where would you start".
  private func asksWhereabouts(_ words: ArraySlice<Word>) -> Bool {
    let stranded: Set = [
      "mee", "over", "aan", "op", "in", "van", "voor", "naar", "uit", "tegen", "tegenaan", "goed",
    ]
    guard let first = words.first?.text else { return false }
    if first == "where" { return !words.contains { ["start", "begin"].contains($0.text) } }
    return !zip(words, words.dropFirst()).contains { word, next in
      stranded.contains(word.text)
        && !(grammar.determiners.contains(next.text) || grammar.prepositions.contains(next.text))
    } && !stranded.contains(words.last?.text ?? "")
  }

  /// "When do you feel at home?" asks what it takes, not for a date.
  private func asksCondition(_ words: ArraySlice<Word>) -> Bool {
    let inner: Set = ["voelt", "voel", "feel", "geslaagd", "succes", "success", "successful"]
    return words.contains { inner.contains($0.text) || grammar.delights.contains($0.text) }
  }
}

private let singulars: Set<String> = [
  "leven", "eten", "keuken", "wagen", "jongen", "examen", "bus", "cursus", "huis", "reis", "les",
  "this", "course", "class", "bus",
]

extension ArraySlice<Word> {
  /// The place of a question word that is first, or second behind a preposition.
  func firstAsking(_ grammar: Grammar) -> Int? {
    guard let first else { return nil }
    if grammar.asks(first.text) || first.text == "in hoeverre" { return startIndex }
    let next = startIndex + 1
    guard next < endIndex, grammar.prepositions.contains(first.text) || first.text == "to" else {
      return nil
    }
    return grammar.asks(self[next].text) || self[next].text == "hoeverre" ? next : nil
  }
}
