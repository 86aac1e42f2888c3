internal import Interviewing
internal import Safeguarding

/// Who is who on the line and on the screen. Names live here while the program runs; aliases on disk.
extension Session {
  /// The voice a word before a colon means; nil for ordinary prose.
  func voice(named word: String) -> Voice? {
    switch word.lowercased() {
    case "ik", "me", "i": return .interviewer
    case "tolk", "interpreter": return .interpreter
    case "allen", "all": return .everybody
    case "x": return .unknown
    default: return alias(named: word).map { .participant($0) }
    }
  }

  /// The participant with this alias, name or shortcut.
  func alias(named word: String) -> Alias? {
    if let alias = Alias(word), interview.aliases.contains(alias) { return alias }
    if let alias = gate.pseudonyms.alias(of: word), interview.aliases.contains(alias) {
      return alias
    }
    let word = word.lowercased()
    return shortcuts.first { $0.value == word }?.key
  }

  /// `Nadia = p1 (n:)`, for the greeting; a letter helps only where there are several people.
  package var whoIsWho: String {
    interview.aliases.filter { !isNameless($0) }.map { alias in
      let letter = interview.aliases.count > 1 ? shortcuts[alias].map { " (\($0):)" } ?? "" : ""
      return "\(name(of: alias)) = \(alias)\(letter)"
    }.joined(separator: ", ")
  }

  func isNameless(_ alias: Alias) -> Bool { gate.pseudonyms.name(of: alias) == nil }

  /// Learns a name, and finds a letter for it: the first of the name that nobody has yet and that
  /// means nothing else before a colon.
  mutating func name(_ alias: Alias, _ name: String) { self.name([(alias, name)]) }

  /// The same for several at once: everybody's own first letter goes before second choices.
  mutating func name(_ people: [(alias: Alias, name: String)]) {
    for (alias, name) in people { gate.pseudonyms.add(name, for: alias) }
    for (alias, name) in people { shortcuts[alias] = freeLetter(name.prefix(1)) }
    for (alias, name) in people where shortcuts[alias] == nil {
      shortcuts[alias] = freeLetter(name[...])
    }
  }

  /// The initials of a name come first: a second *o* makes Oom Ali *a*.
  private func freeLetter(_ name: Substring) -> String? {
    let taken = Set(shortcuts.values).union(["x", "i"])
    let letters = name.split(separator: " ").compactMap(\.first) + Array(name)
    return letters.lazy.filter(\.isLetter).map { $0.lowercased() }.first { !taken.contains($0) }
  }

  /// The name while it is known, else the alias.
  func name(of alias: Alias) -> String {
    gate.pseudonyms.name(of: alias) ?? alias.description
  }

  func name(of voice: Voice) -> Bilingual {
    switch voice {
    case .participant(let alias): Bilingual(nl: name(of: alias), en: name(of: alias))
    case .interviewer: Bilingual(nl: "ik", en: "me")
    case .interpreter: Bilingual(nl: "tolk", en: "interpreter")
    case .everybody: Bilingual(nl: "allen", en: "all")
    case .unknown: Bilingual(nl: "iemand", en: "someone")
    }
  }

  /// Whom the interpreter speaks for; nil when that is not known.
  var interpreted: [Voice]? {
    if let people = interpretedFor { return people }
    return interview.present.count == 1 ? [.participant(interview.present[0])] : nil
  }

  /// A kept text as it is read to the people themselves: with their names, while those are known.
  func named(_ text: String) -> String { gate.pseudonyms.revealing(text) }

  /// Who spoke; a participant whose words came through the interpreter with that behind it.
  func names(of voices: [Voice]) -> String {
    guard voices.isInterpreted else {
      return voices.map { name(of: $0)[language] }.joined(separator: ", ")
    }
    let people = names(of: voices.filter { $0 != .interpreter })
    return "\(people) (\(name(of: .interpreter)[language]))"
  }

  func names(of people: [Alias]) -> String { people.map { name(of: $0) }.joined(separator: ", ") }

  /// A note as the screen shows it now.
  func line(of note: Note) -> String {
    let who = names(of: note.utterance.by)
    let marks = note.marks.sorted { $0.rawValue < $1.rawValue }.map { $0.name[language] }
    let kind = Mark(rawValue: note.utterance.kind.rawValue).map { [$0.name[language]] } ?? []
    let withdrawn = note.isWithdrawn ? [Bilingual(nl: "geschrapt", en: "withdrawn")[language]] : []
    let response = note.response.map { [$0.name[language]] } ?? []
    let labels = (kind + marks + withdrawn + response).joined(separator: ", ")
    let text =
      note.isErased
      ? Bilingual(nl: "(vergeten)", en: "(forgotten)")[language] : named(note.text)
    return "\(note.number)  \(who): \(text)\(labels.isEmpty ? "" : "  · \(labels)")"
  }
}
