internal import Interviewing

/// What Tab offers: commands, and the argument each of them takes.
package struct Completion: Sendable {
  private let session: Session

  package init(_ session: Session) { self.session = session }

  /// The words that can stand where the line ends; each replaces the line's last word.
  package func candidates(for line: String) -> [String] {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard let last = words.last, words.first?.hasPrefix("/") == true else { return people(line) }
    if words.count == 1 { return commands(last) }
    guard let command = TalkCommand(String(words[0].dropFirst()), in: session.language) else {
      return []
    }
    return arguments(of: command).filter { $0.lowercased().hasPrefix(last.lowercased()) }
  }

  private func commands(_ word: String) -> [String] {
    TalkCommand.allCases.map { "/" + $0.names[session.language] }.filter { $0.hasPrefix(word) }
  }

  private func people(_ line: String) -> [String] {
    guard !line.isEmpty, !line.contains(" ") else { return [] }
    return session.interview.aliases.map { session.name(of: $0) + ":" }
      .filter { $0.lowercased().hasPrefix(line.lowercased()) && !$0.contains(" ") }
  }

  private func arguments(of command: TalkCommand) -> [String] {
    switch command.entry.kind {
    case .topic: session.interview.list?.topics.map(\.id) ?? []
    case .person:
      session.interview.aliases.map { session.name(of: $0) }.filter { !$0.contains(" ") }
    case .scope: ConsentScope.allCases.map { $0.name[session.language] } + answers
    case .note: session.interview.notes.suffix(20).map { String($0.number) }
    case .language: languages
    case .text where command == .help: TalkCommand.allCases.map { $0.names[session.language] }
    case .none, .text: []
    }
  }

  private var answers: [String] {
    session.language == .dutch ? ["ja", "nee", "intrekken"] : ["yes", "no", "withdraw"]
  }

  private var languages: [String] {
    let question = session.interview.current.flatMap { session.interview.list?.question(at: $0) }
    return question?.passage.translations.keys.sorted() ?? []
  }
}
