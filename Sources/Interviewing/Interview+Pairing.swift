/// That a conversation is a second record of a meeting (C13), and what of it the first has too.
package struct SecondRecord: Sendable, Equatable {
  /// The id of the first record.
  package let of: String
  /// The first record's note that says the same, by the number of the note here.
  package let twins: [Int: Int]

  package init(of: String, twins: [Int: Int]) {
    self.of = of
    self.twins = twins
  }
}

extension Interview {
  /// A copy in which people go by other aliases: what a person is called here, by alias.
  package func renaming(_ same: [Alias: Alias]) -> Interview {
    guard !same.isEmpty else { return self }
    func name(_ alias: Alias) -> Alias { same[alias] ?? alias }
    func names(_ people: [Alias]) -> [Alias] { people.map(name).unique }
    func names(_ voices: [Voice]) -> [Voice] {
      voices.map { voice in voice.alias.map { .participant(name($0)) } ?? voice }.unique
    }
    var copy = self
    copy.consents = consents.renaming(name)
    copy.participants = names(aliases).compactMap { alias in
      participants.first { name($0.alias) == alias }.map {
        Participant(alias: alias, isPresent: $0.isPresent, isByCard: $0.isByCard)
      }
    }
    copy.notes = notes.map { note in
      var note = note
      note.people = names(note.people)
      note.agreed = names(note.agreed)
      note.disagreed = names(note.disagreed)
      note.utterance.by = names(note.utterance.by)
      note.utterance.to = names(note.utterance.to)
      return note
    }
    return copy
  }

  /// A copy that is read with the other record of the same meeting.
  ///
  /// - Parameter consents: what both records together allow.
  /// - Parameter secondRecord: nil for the first record.
  package func reading(
    under consents: ConsentTable, as secondRecord: SecondRecord? = nil
  ) -> Interview {
    var copy = self
    copy.consents = consents
    copy.secondRecord = secondRecord
    return copy
  }
}

extension Sequence where Element: Hashable {
  /// Each once, in the order they came.
  @inlinable package var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
