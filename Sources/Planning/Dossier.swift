package import Interviewing
package import Understanding

/// Something decided or done for a community, in the past tense; kept like a conversation's events.
package enum DossierEvent: Sendable, Equatable {
  case founded(id: String)
  /// An alias was given to somebody new. It is never given again, in no talk of this dossier.
  case introduced(Alias)
  /// Two note takers' records are of one and the same meeting.
  case linked(Link)
  /// What stands for personal data in every export from now on.
  case decided(Decision)
  /// A report or hand-over left the program.
  case exported(ExportMade)
  /// Something was filled in while preparing a talk.
  case prepared(Prepared)
  /// The codebook was changed.
  case coded(CodebookChange)
  /// Something was written in the plan.
  case written(Written)
  /// Lines of the plan were taken out; their words stay in the record.
  case struck([Int])
  /// Struck lines were put back.
  case restored([Int])
  /// The words of these events are gone; only their place in the record is left.
  case erased([Int])
  case repaired(bytes: Int, rest: String)
  case unknown(type: String)
}

/// Two records of one meeting (C13), and who goes by two aliases in them.
package struct Link: Sendable, Equatable {
  /// The conversations' ids; the first is the one that the other is read into.
  package let conversations: [String]
  /// Aliases of the second record, by the alias that the same person has in the first.
  package let same: [Alias: Alias]

  package init(conversations: [String], same: [Alias: Alias]) {
    self.conversations = conversations
    self.same = same
  }
}

/// What a person decided about a piece of text that may tell who somebody is.
package struct Decision: Sendable, Equatable {
  /// The words as they were found.
  package let words: String
  /// What they were taken for: a word of `privacy scan --json`.
  package let kind: String
  /// What stands there instead; nil when the words may stay.
  package let replacement: String?

  package init(words: String, kind: String, replacement: String?) {
    self.words = words
    self.kind = kind
    self.replacement = replacement
  }
}

/// A file that was made from this dossier for others to read.
package struct ExportMade: Sendable, Equatable {
  /// Where it was put, from the root.
  package let file: String
  /// SHA-256 of its bytes, in hexadecimal: whether anybody changed it since.
  package let hash: String
  package let audience: String
  /// The ids of the conversations in it.
  package let conversations: [String]

  package init(file: String, hash: String, audience: String, conversations: [String]) {
    self.file = file
    self.hash = hash
    self.audience = audience
    self.conversations = conversations
  }
}

/// A community or target group as it stands: the fold over its decisions.
package struct Dossier: Sendable, Equatable {
  package private(set) var id: String?
  package private(set) var lastAlias = Alias(0)
  /// By the number of their event, which is their address.
  package private(set) var links: [Int: Link] = [:]
  package private(set) var decisions: [Int: Decision] = [:]
  package private(set) var exports: [Int: ExportMade] = [:]
  /// When each export was made.
  package private(set) var exportTimes: [Int: Moment] = [:]
  /// By the number of the talk that is prepared, from 1.
  package private(set) var preparations: [Int: Preparation] = [:]
  package private(set) var codebook = Codebook()
  package private(set) var plan = Plan()

  package init(id: String? = nil, lastAlias: Alias = Alias(0)) {
    self.id = id
    self.lastAlias = lastAlias
  }

  /// The same under the name of its folder, before anything was kept in it.
  package func named(_ id: String) -> Dossier {
    var copy = self
    copy.id = self.id ?? id
    return copy
  }

  package init(folding records: some Sequence<Recorded<DossierEvent>>) {
    for record in records { apply(record) }
  }

  /// Folds one recorded fact into the dossier; facts cannot be refused.
  package mutating func apply(_ record: Recorded<DossierEvent>) {
    switch record.event {
    case .founded(let id): self.id = id
    case .introduced(let alias): lastAlias = max(lastAlias, alias)
    case .linked(let link): links[record.number] = link
    case .decided(let decision):
      // The last word on something is the one that counts.
      decisions = decisions.filter {
        $0.value.words != decision.words || $0.value.kind != decision.kind
      }
      decisions[record.number] = decision
    case .exported(let export):
      exports[record.number] = export
      exportTimes[record.number] = record.at
    case .prepared(let prepared):
      preparations[prepared.talk, default: Preparation()].take(prepared, number: record.number)
    case .coded(let change): codebook.take(change, number: record.number)
    case .written(let written): plan.take(written, (record.number, record.at))
    case .struck(let numbers): plan.strike(numbers)
    case .restored(let numbers): plan.restore(numbers)
    case .erased(let numbers):
      codebook.forget(numbers)
      plan.forget(numbers)
      for number in numbers {
        decisions[number] = nil
        exports[number] = nil
      }
      for talk in preparations.keys { preparations[talk]?.forget(numbers) }
    case .repaired, .unknown: break
    }
  }

  /// The facts that introducing so many new people adds: the next free aliases, in order.
  ///
  /// - Parameter known: an alias somebody already goes by. It is taken from now on, and so are all
  ///   below it.
  package func introducing(
    _ people: Int, knowing known: Alias? = nil, to id: String
  ) -> [DossierEvent] {
    let founding: [DossierEvent] = self.id == nil ? [.founded(id: id)] : []
    let taken = known.flatMap { $0 > lastAlias ? $0 : nil }
    let first = max(lastAlias, taken ?? lastAlias).number + 1
    return founding + (taken.map { [.introduced($0)] } ?? [])
      + (first..<first + people).map { .introduced(Alias($0)) }
  }
}
