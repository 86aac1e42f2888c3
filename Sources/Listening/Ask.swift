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
    let opened = words.prefix(words.count - head.count).contains {
      grammar.conjunctions.contains($0.text)
    }
    self.words = head
    self.grammar = grammar
    manner = Reading(words: head, grammar: grammar, opened: opened).manner
  }

  init(_ words: ArraySlice<Word>, _ grammar: Grammar, as manner: Manner) {
    self.words = words
    self.grammar = grammar
    self.manner = manner
  }

  var isClosed: Bool {
    switch manner {
    case .narrow, .inverted, .stated: true
    case .check, .invitation, .wide, .followUp: false
    }
  }
}

/// The steps by which the manner of a question is recognised, the surest first.
struct Reading {
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
    guard opened, words.count <= 4, let first = words.first?.text,
      words.firstAsking(grammar) == nil
    else { return false }
    if grammar.subjects.contains(first), !grammar.determiners.contains(first) {
      return words.count <= 2
    }
    let goesOn =
      grammar.determiners.contains(first) || grammar.prepositions.contains(first)
      || ["toen", "daarna", "nu", "afterwards"].contains(first)
    return goesOn
      && !words.contains { word in
        grammar.verbs.contains(word.text) && word.text != "zijn"
          || word.text.hasSuffix("t") && grammar.mayBeFinite(word.text)
      }
  }

  private var invitation: Manner? {
    guard let opening = grammar.invitations.find(startOf: words, grammar) else { return request }
    return asksAmount(words[opening.lowerBound...]) ? .narrow : .invitation
  }

  /// "Could you tell me about…": the form of yes or no, the meaning of an invitation.
  private var request: Manner? {
    guard let first = words.first?.text, let second = words.dropFirst().first?.text,
      grammar.modals.contains(first), grammar.subjects.contains(second) || first == "would",
      tells && words.dropFirst(2).contains(where: { grammar.requesting.contains($0.text) })
        || takesAlong, !isToSomeoneElse, !asksToAgree
    else { return nil }
    return asksAmount(words) || asksWhether(words) ? .narrow : .invitation
  }

  /// Seeing and hearing are telling only where somebody lets us: "laten zien".
  private var tells: Bool {
    words.contains {
      grammar.telling.contains($0.text)
        && (!["zien", "horen"].contains($0.text) || letsUs)
    }
  }

  /// "Laten zien", or "mag ik iets horen".
  private var letsUs: Bool {
    words.contains { $0.text == "laten" }
      || ["ik", "we", "wij"].contains(words.dropFirst().first?.text ?? "")
  }

  /// "Would you take us along", "wilt u ons meenemen": to tell in other words.
  private var takesAlong: Bool {
    let texts = Set(words.map(\.text))
    return !texts.isDisjoint(with: ["mij", "me", "ons", "us"])
      && !texts.isDisjoint(with: ["mee", "door", "langs", "terug", "through", "back", "along"])
      && !texts.isDisjoint(with: ["nemen", "praten", "leiden", "voeren", "take", "walk", "talk"])
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
    if let first = inner.first?.text, ["of", "if", "whether"].contains(first) { return .narrow }
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
    case "hoe", "how", "how's": asksDegree(next, rest) ? .narrow : .wide
    case "welk", "welke", "which": asksMany(rest.dropFirst()) ? .wide : .narrow
    case "wat" where next == "voor": asksMany(rest.dropFirst(2)) ? .wide : .narrow
    case "what" where ["kind", "sort", "type"].contains(next):
      asksMany(rest.dropFirst(3)) ? .wide : .narrow
    case "waar", "where": asksWhereabouts(rest) ? .narrow : .wide
    case "wanneer", "when": asksCondition(rest) ? .wide : .narrow
    default: grammar.wide.contains(word) ? .wide : .narrow
    }
  }

  /// "How far", and whatever else stands between "how" and its verb: "how different is it".
  private func asksDegree(_ next: String, _ words: ArraySlice<Word>) -> Bool {
    if grammar.degrees.contains(next) || grammar.feelings.contains(next) { return true }
    guard let third = words.dropFirst(2).first?.text, grammar.verbs.contains(third) else {
      return false
    }
    return !grammar.verbs.contains(next) && !grammar.subjects.contains(next)
      && !grammar.determiners.contains(next) && !grammar.manners.contains(next)
      && !grammar.prepositions.contains(next) && !grammar.mayBeFinite(next)
  }

  private var isInverted: Bool {
    guard let first = words.first?.text, !grammar.subjects.contains(first) else { return false }
    if grammar.verbs.contains(first) { return true }
    guard let second = words.dropFirst().first?.text else { return false }
    if DutchVerbs.isFinite(first, grammar), first.hasSuffix("t") || opensSubject(second) {
      return true
    }
    return grammar.subjects.contains(second) && !grammar.determiners.contains(first)
      && !grammar.subordinators.contains(first) && !grammar.prepositions.contains(first)
  }

  private func opensSubject(_ word: String) -> Bool {
    grammar.subjects.contains(word) || grammar.determiners.contains(word)
  }
}

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
