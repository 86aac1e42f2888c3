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
      if let correction = note.correction {
        var said = note
        said.utterance.text = correction
        said.utterance.isVerbatim = false
        said.marks.remove(.quote)
        note.correction = rights.exported(said, omission: omission)?.text
      }
      return note
    }
    return Released(
      interview: released, quotesLeftOut: quotes,
      peopleLeftOut: interview.aliases.filter { !rights.mayAppear($0) })
  }
}
