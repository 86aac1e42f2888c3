/// Copies for others to read: some of its people, other words.
extension Interview {
  /// A copy with only some of its people, and its notes as `change` leaves them; nil takes one out.
  package func releasing(to mayAppear: (Alias) -> Bool, change: (Note) -> Note?) -> Interview {
    var copy = self
    copy.participants.removeAll { !mayAppear($0.alias) }
    copy.notes = notes.compactMap(change).map { note in
      var note = note
      note.people.removeAll { !mayAppear($0) }
      note.agreed.removeAll { !mayAppear($0) }
      note.disagreed.removeAll { !mayAppear($0) }
      note.utterance.by.removeAll { $0.alias.map { !mayAppear($0) } ?? false }
      note.utterance.to.removeAll { $0.alias.map { !mayAppear($0) } ?? false }
      return note
    }
    return copy
  }

  /// A copy with its texts and the names of its files in other words; places and numbers stay.
  package func rewording(
    _ text: (String) -> String, fileName: (String) -> String
  ) -> Interview {
    var copy = self
    copy.opening?.title = text(opening?.title ?? "")
    copy.opening?.imported = opening?.imported.map {
      ImportedFile(name: fileName($0.name), hash: $0.hash)
    }
    for index in copy.notes.indices { copy.notes[index].reword(text, fileName: fileName) }
    for number in countings.keys {
      copy.countings[number]?.place = countings[number]?.place.map(text)
    }
    return copy
  }
}

extension Note {
  fileprivate mutating func reword(_ text: (String) -> String, fileName: (String) -> String) {
    utterance.text = text(utterance.text)
    // A tag that names a life domain is a word of ours.
    utterance.tags = utterance.tags.map { LifeDomain(tag: $0) == nil ? text($0) : $0 }
    utterance.source = utterance.source.map { SourceLine(file: fileName($0.file), line: $0.line) }
    earlierTexts = earlierTexts.map(text)
    correction = correction.map(text)
    wording = wording.map(text)
  }
}
