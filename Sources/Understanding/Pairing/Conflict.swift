package import Interviewing

/// Where two records of one meeting say different things, for people to settle.
package enum Conflict: Sendable, Equatable {
  /// By how far the second's clock is ahead.
  case clocks(seconds: Int)
  /// Who was there by one record only.
  case presence([Alias], only: Side)
  case consent(ConsentScope, [Alias], first: ConsentAnswer, second: ConsentAnswer)
  /// How one and the same line was taken when it was said back.
  case readBack(first: Int, Response?, second: Int, Response?)
  /// A line is withdrawn or erased in one record, and what looks like it still stands in the other.
  case gone(Gone, [Alias], in: Side, number: Int, still: [Int])
  /// The same words, said by somebody else.
  case speakers(first: Int, [Voice], second: Int, [Voice])

  package enum Gone: String, Sendable { case withdrawn, erased }
}

extension Pair {
  package var conflicts: [Conflict] {
    (clockDifference == 0 ? [] : [.clocks(seconds: clockDifference)])
      + presences + differingConsents + gone(from: .first) + gone(from: .second) + readBacks
      + differingSpeakers
  }

  private var presences: [Conflict] {
    Side.allCases.compactMap { side in
      let others = self[side.other].aliases
      let people = self[side].attendees.filter { !others.contains($0) }.sorted()
      return people.isEmpty ? nil : .presence(people, only: side)
    }
  }

  /// Together for those of whom the records say the same two things.
  private var differingConsents: [Conflict] {
    let both = first.aliases.filter(second.aliases.contains).sorted()
    var conflicts: [Conflict] = []
    for scope in ConsentScope.allCases {
      for one in ConsentAnswer.allCases {
        for other in ConsentAnswer.allCases where other != one {
          let people = both.filter {
            first.consents[scope, $0] == one && second.consents[scope, $0] == other
          }
          guard !people.isEmpty else { continue }
          conflicts.append(.consent(scope, people, first: one, second: other))
        }
      }
    }
    return conflicts
  }

  private var readBacks: [Conflict] {
    pairs.compactMap { one, other in
      let responses = [one.response, other.response]
      guard one.response != other.response,
        !responses.contains(nil) || responses.contains(.leftOut)
      else { return nil }
      return .readBack(first: one.number, one.response, second: other.number, other.response)
    }
  }

  /// The notes that say the same, in the order of the first record.
  private var pairs: [(Note, Note)] {
    twins.sorted { $0.value < $1.value }.compactMap { second, first in
      self.first.note(first).flatMap { one in self.second.note(second).map { (one, $0) } }
    }
  }

  /// Lines that one record let go, while the other still has what may be the same.
  ///
  /// Of erased words nothing is left to compare, so there it is all that the same people said at
  /// that moment; words that the first record has elsewhere are not meant.
  private func gone(from side: Side) -> [Conflict] {
    let twinned = Set(side == .first ? Array(twins.keys) : Array(twins.values))
    let others = self[side.other].standing.filter { !twinned.contains($0.number) }
    return self[side].notes.filter { !$0.stands }.compactMap { note in
      let words = ContentWords(note.text)
      let still = others.filter { other in
        isNear(note, on: side, other) && note.sharesSpeakers(with: other)
          && (note.isErased || words.likeness(to: ContentWords(other.text)) != nil)
      }
      guard !still.isEmpty else { return nil }
      return .gone(
        note.isErased ? .erased : .withdrawn, note.people, in: side, number: note.number,
        still: still.map(\.number))
    }
  }

  private func isNear(_ note: Note, on side: Side, _ other: Note) -> Bool {
    let ahead = Int64(side == .first ? clockDifference : -clockDifference) * 1000
    return abs(other.at.milliseconds - ahead - note.at.milliseconds) <= Matching.window
  }

  /// Of a quotation, four words of the five.
  private static let clearlyTheSame = 0.8

  private var differingSpeakers: [Conflict] {
    var left = second.standing.filter { twins[$0.number] == nil && $0.quote != nil }
    let twinned = Set(twins.values)
    return first.standing.filter { !twinned.contains($0.number) }.compactMap { note in
      guard let quote = note.quote,
        let index = left.firstIndex(where: { other in
          isNear(note, on: .first, other) && !note.sharesSpeakers(with: other)
            && (other.quote?.likeness(to: quote) ?? 0) >= Self.clearlyTheSame
        })
      else { return nil }
      let other = left.remove(at: index)
      return .speakers(
        first: note.number, note.utterance.by, second: other.number, other.utterance.by)
    }
  }
}
