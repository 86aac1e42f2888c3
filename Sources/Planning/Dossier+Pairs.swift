package import Interviewing

extension Dossier {
  /// The links that count: the last one that names a conversation.
  ///
  /// A link of one conversation says that it stands alone again.
  package var pairs: [Link] {
    links.sorted { $0.key < $1.key }.map(\.value).reduce(into: []) { pairs, link in
      pairs.removeAll { pair in pair.conversations.contains(where: link.conversations.contains) }
      if link.conversations.count == 2 { pairs.append(link) }
    }
  }

  /// Every alias of one person: note takers who did not agree on one each gave their own.
  package func aliases(of alias: Alias) -> [Alias] {
    var known: Set<Alias> = [alias]
    var before = 0
    while known.count > before {
      before = known.count
      for (second, first) in pairs.flatMap(\.same)
      where known.contains(first) || known.contains(second) {
        known.formUnion([first, second])
      }
    }
    return known.sorted()
  }

  package func pair(with conversation: String) -> Link? {
    pairs.first { $0.conversations.contains(conversation) }
  }
}

extension Link {
  /// One of two conversations stands alone again.
  package static func alone(_ conversation: String) -> Link {
    Link(conversations: [conversation], same: [:])
  }

  /// The alias in one of the two conversations, by that of the same person in the other.
  package func renamings(into first: String) -> [Alias: Alias] {
    guard conversations.first == first else { return same }
    return Dictionary(same.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
