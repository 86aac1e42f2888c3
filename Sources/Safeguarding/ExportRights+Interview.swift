package import Interviewing

/// A conversation as it may leave the room, with how much was left out; never whose.
package struct Released: Sendable {
  package let interview: Interview
  package let quotesLeftOut: Int
  package let peopleLeftOut: [Alias]
}

extension ExportRights {
  /// - Parameter omission: what stands where literal words were.
  package static func release(_ interview: Interview, omission: String) -> Released {
    let rights = ExportRights(interview)
    var quotes = 0
    let released = interview.releasing(to: rights.mayAppear) { note in
      guard let (text, leftOut) = rights.exported(note, omission: omission) else { return nil }
      quotes += leftOut
      var note = note
      note.isWithheld = text == omission
      note.utterance.text = text
      note.earlierTexts = []
      note.correction = note.correction.flatMap { rights.exported($0, of: note, omission) }
      note.wording = note.wording.flatMap { rights.exported($0, of: note, omission) }
      return note
    }
    return Released(
      interview: released, quotesLeftOut: quotes,
      peopleLeftOut: interview.aliases.filter { !rights.mayAppear($0) })
  }
}

extension ExportRights {
  /// Other words for a note: literal only where they are quoted.
  fileprivate func exported(_ words: String, of note: Note, _ omission: String) -> String? {
    var said = note
    said.utterance.text = words
    said.utterance.isVerbatim = false
    said.marks.remove(.quote)
    return exported(said, omission: omission)?.text
  }
}
