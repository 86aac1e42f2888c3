internal import Interviewing

/// A word that Tab can put on the line, and what it means.
package struct Candidate: Sendable, Equatable {
  /// Takes the place of the line's last word.
  package let word: String
  /// Shown beside it when there is a choice; empty when the word says it all.
  package let meaning: String

  package init(_ word: String, _ meaning: String = "") {
    self.word = word
    self.meaning = meaning
  }
}

extension Page {
  /// The choices of Tab, one to a row, cut off where a screen of so many columns ends.
  package init(_ candidates: [Candidate], columns: Int) {
    self.init()
    let width = candidates.map(\.word.columns).max() ?? 0
    for candidate in candidates {
      let gap = String(repeating: " ", count: width - candidate.word.columns + 2)
      let meaning = candidate.meaning.isEmpty ? "" : gap + candidate.meaning
      add((candidate.word + meaning).shortened(to: max(8, columns - 4)))
    }
  }
}

/// What Tab offers: commands and the argument each of them takes, people, and tags; on an empty line
/// what was last proposed.
package struct Completion: Sendable {
  private let session: Session

  package init(_ session: Session) { self.session = session }

  /// The words that can stand where the line ends.
  package func candidates(for line: String) -> [Candidate] {
    if line.isEmpty { return session.proposal.map { [Candidate($0)] } ?? [] }
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard let last = words.last else { return [] }
    if last.hasPrefix("#") { return tags(last) }
    guard let first = words.first, first.hasPrefix("/") else { return people(line, ending: ":") }
    if words.count == 1 { return commands(last) }
    guard let command = TalkCommand(String(first.dropFirst()), in: session.language) else {
      return []
    }
    let argument = line.dropFirst(first.count + 1)
    return arguments(of: command, argument, words.dropFirst().dropLast(), last.lowercased())
  }

  private func commands(_ word: String) -> [Candidate] {
    TalkCommand.allCases.map(\.entry).filter { "/\($0.names[session.language])".hasPrefix(word) }
      .map { Candidate("/\($0.names[session.language])", $0.help[session.language]) }
  }

  /// Tags of this talk, and those that name a life domain.
  private func tags(_ word: String) -> [Candidate] {
    let domains = LifeDomain.pictures.compactMap { domain in
      domain.tag.map { Candidate("#\($0[session.language])", domain.name[session.language]) }
    }
    let known = Set(domains.map(\.word))
    let used = Set(session.interview.standing.flatMap(\.utterance.tags)).map { Candidate("#\($0)") }
    return (used.filter { !known.contains($0.word) }.sorted { $0.word < $1.word } + domains)
      .filter { $0.word.lowercased().hasPrefix(word.lowercased()) }
  }

  /// People whose name, of one word or more, begins as the text does.
  private func people(_ text: some StringProtocol, ending: String = "") -> [Candidate] {
    guard !text.isEmpty || ending.isEmpty else { return [] }
    let done = text.lastIndex(of: " ").map { text.distance(from: text.startIndex, to: $0) + 1 } ?? 0
    return session.interview.attendees.map { session.name(of: $0) + ending }
      .filter { $0.lowercased().hasPrefix(text.lowercased()) }
      .map { Candidate(String($0.dropFirst(done))) }
  }

  private func arguments(
    of command: TalkCommand, _ argument: Substring, _ before: ArraySlice<String>, _ word: String
  ) -> [Candidate] {
    switch command.entry.kind {
    case .topic: before.isEmpty ? topics(word) : []
    case .note: before.isEmpty ? notes(word) : []
    case .need: before.isEmpty ? notes(word) { $0.isA(.need) } : []
    case .person: people(argument)
    case .people: people(word) + (word.isEmpty ? [] : notes(word))
    case .scope: consents(before, word)
    case .language: before.isEmpty ? beginning(word, languages) : []
    case .text where command == .help: beginning(word, helpWords)
    case .none, .text: []
    }
  }

  private func beginning(_ word: String, _ words: [String]) -> [Candidate] {
    words.filter { $0.lowercased().hasPrefix(word) }.map { Candidate($0) }
  }

  /// Topics by their id or their title.
  private func topics(_ word: String) -> [Candidate] {
    (session.interview.list?.topics ?? []).filter {
      $0.id.hasPrefix(word) || $0.title[session.language].lowercased().hasPrefix(word)
    }.map { Candidate($0.id, $0.title[session.language]) }
  }

  /// Notes by their number, or by words that stand in them; the last ten of them.
  private func notes(
    _ word: String, where isWanted: (Note) -> Bool = { _ in true }
  ) -> [Candidate] {
    session.interview.notes.filter { note in
      !note.isErased && isWanted(note)
        && (String(note.number).hasPrefix(word)
          || !word.isEmpty && note.text.lowercased().contains(word))
    }.suffix(10).map { Candidate(String($0.number), visible($0.text)) }
  }

  /// A scope, then an answer, then people.
  private func consents(_ before: ArraySlice<String>, _ word: String) -> [Candidate] {
    switch before.count {
    case 0: beginning(word, ConsentScope.allCases.map { $0.name[session.language] })
    case 1:
      beginning(
        word, session.language == .dutch ? ["ja", "nee", "intrekken"] : ["yes", "no", "withdraw"])
    default: people(word)
    }
  }

  private var languages: [String] {
    guard let list = session.interview.list,
      let question = session.interview.current.flatMap({ list.question(at: $0) })
    else { return [] }
    return list.codes(of: question.passage)
  }

  private var helpWords: [String] {
    TalkCommand.allCases.map { $0.names[session.language] }
      + [Bilingual(nl: "toetsen", en: "keys")[session.language]]
  }
}
