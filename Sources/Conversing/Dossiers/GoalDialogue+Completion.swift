internal import Interviewing
internal import Planning
internal import Understanding

extension GoalDialogue {
  /// What Tab offers: commands and what they are about, and answers that are words of a list.
  package func candidates(for line: String) -> [Candidate] {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard let last = words.last else { return [] }
    if line.hasPrefix("/"), words.count == 1 {
      return GoalCommand.allCases.map {
        Candidate("/" + $0.names[language], $0.help[language])
      }.filter { $0.word.hasPrefix(last) }
    }
    let choices = line.hasPrefix("/") ? arguments(after: words[0]) : answers(to: line)
    return choices.filter { $0.word.lowercased().hasPrefix(last.lowercased()) }
  }

  private func arguments(after first: String) -> [Candidate] {
    switch GoalCommand(String(first.dropFirst())) {
    case .go: return places + questions
    case .change, .erase: return questions
    case .show: return places
    case .strike: return places + offers
    case .offers: return needCandidates
    default: return []
    }
  }

  /// Names of several words are completed word by word, so that what was typed stays.
  private func answers(to line: String) -> [Candidate] {
    switch asked {
    case nil: return []
    case .offer(let id):
      let need = needs.first { $0.need.id == id }
      let proposed = need.map { supply.matches(for: $0.need, in: dossier) } ?? []
      let names = (proposed.map(\.name) + supply.offers.map(\.name) + supply.partnerNames).unique
      return Self.rest(of: names, after: line) + Fit.allCases.map { Candidate($0.name[language]) }
    case .question(let question): return answers(to: question, line)
    }
  }

  private func answers(to question: PlanQuestion, _ line: String) -> [Candidate] {
    switch question {
    case .serves:
      servables.enumerated().map { index, servable in
        let code: String? =
          if case .need? = servable.source { servable.source?.description } else { nil }
        return Candidate(code ?? String(index + 1), servable.label)
      }
    case .fit: Fit.allCases.map { Candidate($0.name[language], $0.meaning[language]) }
    case .partner: Self.rest(of: supply.partnerNames, after: line)
    default: []
    }
  }

  /// What is left of the names that begin with what was typed, from its last word on.
  private static func rest(of names: [String], after line: String) -> [Candidate] {
    let done = line.lastIndex(of: " ").map { line.distance(from: line.startIndex, to: $0) + 1 } ?? 0
    return names.filter { $0.lowercased().hasPrefix(line.lowercased()) }.map {
      Candidate(String($0.dropFirst(done)))
    }
  }

  private var places: [Candidate] {
    goals.enumerated().map { Candidate(String($0 + 1), $1.text) }
  }

  private var questions: [Candidate] {
    let kind = current.flatMap { state.plan[$0]?.kind } ?? .goal
    return PlanQuestion.asked(about: kind).map {
      Candidate($0.word[language], $0.question[language])
    }
  }

  private var offers: [Candidate] {
    state.plan.entries(.offer).map { Candidate($0.id, $0.text) }
  }

  private var needCandidates: [Candidate] {
    needs.enumerated().map { index, need in
      Candidate(need.need.isCode ? need.need.id : String(index + 1), need.need.label)
    }
  }
}
