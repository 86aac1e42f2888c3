internal import Interviewing
internal import Listening

// What listening brings: silence, giving back, sharing, thanks.
extension PracticeTalk {
  /// Silences in a row that bring something; after those it is just quiet.
  private static let fruitful = 2

  mutating func keepSilence() -> [String] {
    moves.append(.silence)
    silencesInRow += 1
    if silencesInRow > Self.fruitful { pending = nil }
    return settle(otherwise: persona.manner.pauses)
  }

  mutating func takeEncouragement(_ hearing: Hearing) -> [String] {
    moves.append(.encouragement(hearing.line))
    if pending == nil, let subject = named(in: hearing.words) { return [bringUp(subject)] }
    return settle(otherwise: persona.manner.pauses)
  }

  /// A subject that is surely named, and not told or brought up yet.
  private func named(in words: Words) -> Subject? {
    persona.subjects.first {
      told[$0.id] == nil && spoken[$0.hook[language]] == nil
        && $0.cues.weight(of: words, in: language) > Cues.leastWeight
    }
  }

  /// An answer that is given time goes on: a short one to its story, a story to what lies beneath.
  private mutating func settle(otherwise pauses: [Bilingual]) -> [String] {
    guard let answer = pending, silencesInRow <= Self.fruitful else { return hookOrAsk(pauses) }
    let subject = persona.subject(current)
    if answer != .deeper { warm(by: 1) }
    switch answer {
    case .short:
      guard let subject, openness > 0, told[subject.id] == nil else { return [pause(pauses)] }
      return [richAnswer(subject)]
    case .rich:
      guard let subject, openness >= depth else { return [pick(pauses)] }
      return [deeperAnswer(subject)]
    case .deeper: return hookOrAsk(pauses)
    }
  }

  private mutating func pause(_ pauses: [Bilingual]) -> String {
    pending = nil
    return pick(pauses)
  }

  /// After what mattered: a moment of quiet, then something else of theirs, or a question in return.
  private mutating func hookOrAsk(_ pauses: [Bilingual]) -> [String] {
    let hook = silencesInRow > Self.fruitful ? [] : self.hook()
    if !hook.isEmpty { return [pick(pauses)] + hook }
    let fresh = persona.manner.asking.filter { spoken[$0[language]] == nil }
    return [pick(openness > 0 && !fresh.isEmpty ? fresh : pauses)]
  }

  mutating func takeReflection(_ hearing: Hearing) -> [String] {
    moves.append(.reflection(hearing.line.withoutSign))
    guard !heard.isEmpty, told.values.contains(where: { _ in true }) || pending != nil else {
      return [pick(persona.manner.unclear)]
    }
    let likeness = likeness(of: hearing.words)
    if likeness == .none { return setRight(persona.manner.disagreeing, hearing) }
    questionsInRow = 0
    warm(by: likeness == .whole ? 2 : 1)
    if likeness == .part { return setRight(Self.nearly, hearing) }
    let agreed = pick(persona.manner.agreeing)
    guard let subject = reflected(hearing.words), told[subject.id] != .deeper else {
      return [agreed] + (pending == .deeper ? hook() : [])
    }
    current = subject.id
    let more = told[subject.id] == nil ? richAnswer(subject) : deeperAnswer(subject)
    return [agreed + " " + more]
  }

  /// The subject it gives back: the one it names among those told, else the last of them.
  private func reflected(_ words: Words) -> Subject? {
    let named = persona.subjects.filter { told[$0.id] != nil }
      .map { ($0, $0.cues.weight(of: words, in: language)) }.max { $0.1 < $1.1 }
    if let named, named.1 > 0 { return named.0 }
    return persona.subject(told[current ?? ""] == nil ? lastTold ?? current : current)
  }

  /// How much of it is theirs: nearly all, some, or too little; a wish denied is never right.
  ///
  /// What lies beneath counts as theirs too: who hears it unsaid has listened well. A word that is only
  /// on the subject counts half.
  private func likeness(of words: Words) -> Likeness {
    let content = words.content
    if content.isEmpty { return pending == nil ? .none : .whole }
    let subject = reflected(words)
    let theirs = heard.union(subject?.content(in: language) ?? [])
    let shared = content.intersection(theirs).count
    let related = content.subtracting(theirs).count {
      subject?.cues.weight(ofStem: $0, in: language) ?? 0 > 0
    }
    if shared + related == 0 || deniesWish(words) { return .none }
    let half = shared * 2 + related
    if half * 10 >= content.count * 12 || content.count == 1 { return .whole }
    return half * 3 >= content.count * 2 ? .part : .none
  }

  private enum Likeness { case whole, part, none }

  /// "You don't want to work": they never said so when they told what they want.
  private func deniesWish(_ words: Words) -> Bool {
    guard let subject = reflected(words) else { return false }
    let told = [subject.rich, subject.deeper].map { Words($0[language]) }
    return words.deniesWish && !told.contains(where: \.deniesWish)
  }

  private mutating func setRight(_ words: [Bilingual], _ hearing: Hearing) -> [String] {
    let answer = pick(words)
    guard let subject = reflected(hearing.words), told[subject.id] != nil else {
      return [answer]
    }
    let gist = subject.gist[language]
    defer { spoken[gist, default: 0] += 1 }
    return [spoken[gist] == nil ? answer + " " + gist : answer]
  }

  private static let nearly = [
    said("Bijna.", "Nearly."), said("Zoiets, ja.", "Something like that."),
    said("Een beetje.", "A little."),
  ]

  mutating func takeSharing(_ hearing: Hearing) -> [String] {
    moves.append(.sharing(hearing.line))
    questionsInRow = 0
    warm(by: 1)
    let answer = pick(persona.manner.shared)
    guard let subject = named(in: hearing.words) else { return [answer] }
    return [answer, bringUp(subject)]
  }

  mutating func takeThanks(_ hearing: Hearing) -> [String] {
    let isFirst = persona.manner.thanked.allSatisfy { spoken[$0[language]] == nil }
    if isFirst { warm(by: 1) }
    moves.append(.encouragement(hearing.line))
    return [pick(persona.manner.thanked)]
  }
}

extension Words {
  private static let negations: Set = ["niet", "geen", "nooit", "not", "don't", "no", "never"]
  private static let wishes: Set = [
    "wil", "wilt", "willen", "wenst", "hoeft", "want", "wish", "need",
  ]

  /// A wish and a "not" within a few words.
  fileprivate var deniesWish: Bool {
    all.indices.contains { index in
      let near = all[max(0, index - 1)..<min(all.count, index + 4)]
      return Self.wishes.contains(all[index]) && near.contains(where: Self.negations.contains)
    }
  }
}

extension String {
  /// Without the `=` that marks a summary.
  fileprivate var withoutSign: String { hasPrefix("=") ? dropFirst().trimmed : trimmed }
}
