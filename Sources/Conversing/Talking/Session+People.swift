package import Interviewing
internal import Safeguarding

/// Who is who on the line and on the screen. Names live here while the program runs; aliases on disk.
extension Session {
  /// The voice a word before a colon means; nil for ordinary prose.
  func voice(named word: String) -> Voice? {
    switch word.lowercased() {
    case "ik", "me": return .interviewer
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

  /// Why somebody cannot be called so; nil when they can.
  package func reasonAgainst(name: String) -> Bilingual? {
    let isWord = voice(named: name).map { $0.alias == nil } ?? false
    let hasSign = name.contains { ",:\n\t".contains($0) } || name.hasPrefix("/")
    if name.trimmed.isEmpty || isWord || hasSign || Alias(name) != nil {
      return Bilingual(
        nl: "\(visible(name)) kan geen naam zijn: dat woord of teken betekent hier al iets anders.",
        en: "\(visible(name)) cannot be a name: that word or sign means something else here.")
    }
    guard gate.pseudonyms.alias(of: name) != nil else { return nil }
    return Bilingual(
      nl: "\(visible(name)) is er al. Zet er iets achter, zoals \(visible(name)) B.",
      en: "\(visible(name)) is here already. Put something behind it, as in \(visible(name)) B.")
  }

  /// The same for several at once: everybody's own first letter goes before second choices.
  package mutating func name(_ people: [(alias: Alias, name: String)]) {
    for (alias, name) in people { gate.pseudonyms.add(name, for: alias) }
    // A name of one letter is a name; nobody else can have it as a letter.
    for (alias, letter) in shortcuts where gate.pseudonyms.alias(of: letter) != nil {
      shortcuts[alias] = nil
    }
    for (alias, name) in people { shortcuts[alias] = freeLetter(name.prefix(1)) }
    for (alias, name) in people where shortcuts[alias] == nil {
      shortcuts[alias] = freeLetter(name[...])
    }
  }

  /// The initials of a name come first: a second *o* makes Oom Ali *a*.
  private func freeLetter(_ name: Substring) -> String? {
    let taken = Set(shortcuts.values).union(["x"])
    let letters = name.split(separator: " ").compactMap(\.first) + Array(name)
    return letters.lazy.filter(\.isLetter).map { $0.lowercased() }.first {
      !taken.contains($0) && gate.pseudonyms.alias(of: $0) == nil
    }
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

  /// Whether a half-typed line may be kept: not in a pause, and not of somebody who wants no notes.
  package func mayKeep(_ line: String) -> Bool {
    if interview.isPaused { return false }
    guard case .note(let kind, let by, _) = Line(line, voice: { self.voice(named: $0) }) else {
      return (try? interview.refusing(voices, .said)) == .some(nil)
    }
    return (try? interview.refusing(by ?? voices, kind)) == .some(nil)
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
