package import Interviewing

/// Every answer that the people of a dossier gave when they were asked to agree, over all its talks.
///
/// Somebody who said yes in one talk and no afterwards, or yes in one record of a meeting and no in
/// the other, said no.
package struct ConsentHistory: Sendable {
  private struct Given: Sendable {
    let at: Moment
    let conversation: String
    let meeting: String
    let answer: ConsentAnswer

    var isRefusal: Bool { answer == .no || answer == .withdrawn }
  }

  private struct Key: Hashable, Sendable {
    let person: Alias
    let scope: ConsentScope
  }

  private var given: [Key: [Given]] = [:]

  package init() {}

  /// Takes in a talk's answers.
  ///
  /// - Parameter meeting: the id of the first record, for two records of one meeting.
  /// - Parameter same: what people of a second record are called in the first, by alias.
  package mutating func add(
    _ records: some Sequence<Recorded<Event>>, of conversation: String, meeting: String? = nil,
    same: [Alias: Alias] = [:]
  ) {
    for record in records {
      guard case .consented(let consent) = record.event else { continue }
      for person in consent.people {
        given[Key(person: same[person] ?? person, scope: consent.scope), default: []].append(
          Given(
            at: record.at, conversation: conversation, meeting: meeting ?? conversation,
            answer: consent.answer))
      }
    }
  }
}

extension ConsentHistory {
  /// What a conversation allows once every later refusal is heard.
  package func consents(of interview: Interview) -> ConsentTable {
    var table = interview.consents
    for person in interview.aliases {
      for scope in [ConsentScope.notes, .quoting, .sharing] {
        guard let refusal = refusal(of: scope, by: person, in: interview) else { continue }
        table[scope, person] = .strictest(table[scope, person], refusal)
      }
    }
    return table
  }

  /// The last refusal that came after what was agreed in this conversation.
  ///
  /// Refusing notes is about one talk; only withdrawing takes them out of all.
  private func refusal(
    of scope: ConsentScope, by person: Alias, in interview: Interview
  ) -> ConsentAnswer? {
    let all = given[Key(person: person, scope: scope)] ?? []
    let own = all.last { $0.conversation == interview.opening?.id && !$0.isRefusal }?.at
    let since = own ?? interview.startedAt ?? Moment(milliseconds: 0, offset: 0)
    return all.filter { given in
      given.isRefusal && given.at >= since && (scope != .notes || given.answer == .withdrawn)
    }.map(\.answer).reduce(nil) { ConsentAnswer.strictest($0 ?? $1, $1) }
  }

  /// Who said both yes and no: in two records of one meeting, or first yes and then no.
  ///
  /// Taking back what was agreed is a right, and no contradiction.
  package func contradicted(_ scopes: [ConsentScope]) -> Set<Alias> {
    Set(
      given.filter { key, answers in
        scopes.contains(key.scope) && answers.contains { Self.isContradicted($0, in: answers) }
      }.map(\.key.person))
  }

  private static func isContradicted(_ yes: Given, in answers: [Given]) -> Bool {
    yes.answer == .yes
      && answers.contains { other in
        other.answer == .no
          && (other.at >= yes.at
            || other.meeting == yes.meeting && other.conversation != yes.conversation)
      }
  }
}
