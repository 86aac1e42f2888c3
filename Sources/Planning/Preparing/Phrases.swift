extension String {
  /// What follows a phrase that this answer starts with, without the signs between the two.
  ///
  /// Only whole words count: *ja* is not the start of *jammer*.
  package func dropping(phrase: String) -> String? {
    guard lowercased().replacing("’", with: "'").hasPrefix(phrase) else { return nil }
    let rest = dropFirst(phrase.count)
    let endsInWord = phrase.last?.isInWord ?? false
    if endsInWord, rest.first?.isInWord ?? false { return nil }
    return String(rest.drop { " ,.:;-–?!".contains($0) })
  }

  /// What follows the longest of these phrases; nil when the answer starts with none of them.
  package func dropping(anyOf phrases: [String]) -> String? {
    phrases.filter { dropping(phrase: $0) != nil }.max { $0.count < $1.count }
      .flatMap { dropping(phrase: $0) }
  }
}

extension Character {
  fileprivate var isInWord: Bool { isLetter || isNumber }
}

/// How people say that they don't know yet.
enum Unknown {
  static let phrases = [
    "geen idee", "geen flauw idee", "ik heb geen idee", "niet bekend", "nog niet bekend",
    "onbekend", "nog onbekend", "nog niet", "weet niet", "weet nog niet", "weet ik niet",
    "weet ik nog niet", "weet het niet", "weet het nog niet", "ik weet het niet",
    "ik weet het nog niet", "weten we niet", "weten we nog niet", "we weten het niet",
    "we weten het nog niet", "niet zeker", "nog niet zeker", "niet duidelijk",
    "nog niet duidelijk", "onduidelijk", "n.t.b.", "ntb", "no idea", "not sure", "not sure yet",
    "i'm not sure", "not known", "not known yet", "not yet", "not yet known", "don't know",
    "don't know yet", "dont know", "do not know", "i don't know", "i don't know yet",
    "we don't know", "we don't know yet", "unknown", "unsure", "tbd", "?",
  ]
}
