package import Interviewing

/// Something decided or done for a community, in the past tense; kept like a conversation's events.
package enum DossierEvent: Sendable, Equatable {
  case founded(id: String)
  /// An alias was given to somebody new. It is never given again, in no talk of this dossier.
  case introduced(Alias)
  case unknown(type: String)
}

/// A community or target group as it stands: the fold over its decisions.
package struct Dossier: Sendable, Equatable {
  package private(set) var id: String?
  package private(set) var lastAlias = Alias(0)

  package init(id: String? = nil, lastAlias: Alias = Alias(0)) {
    self.id = id
    self.lastAlias = lastAlias
  }

  package init(folding records: some Sequence<Recorded<DossierEvent>>) {
    for record in records { apply(record.event) }
  }

  /// Folds one recorded fact into the dossier; facts cannot be refused.
  package mutating func apply(_ event: DossierEvent) {
    switch event {
    case .founded(let id): self.id = id
    case .introduced(let alias): lastAlias = max(lastAlias, alias)
    case .unknown: break
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
