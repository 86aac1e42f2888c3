package import Interviewing

extension Interview {
  /// A copy without those who refused notes or took their story back, and without what only they said:
  /// nothing is built on their words.
  package var allowed: Interview {
    guard !aliases.allSatisfy(mayBuild(on:)) else { return self }
    return releasing(to: mayBuild(on:)) { mayBuild(on: $0) ? $0 : nil }
  }

  /// False when everybody it comes from refused notes or took their story back.
  func mayBuild(on note: Note) -> Bool {
    note.people.isEmpty || note.people.contains(where: mayBuild(on:))
  }

  private func mayBuild(on person: Alias) -> Bool {
    ![.no, .withdrawn].contains(consents[.notes, person])
  }
}
