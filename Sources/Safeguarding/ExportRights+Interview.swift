package import Interviewing

/// A conversation as it may leave the room, with how much was left out; never whose.
package struct Released: Sendable {
  package let interview: Interview
  package let quotesLeftOut: Int
  package let peopleLeftOut: [Alias]
}

extension ExportRights {
  /// - Parameter omission: what stands where literal words were.
  package static func release(
    _ interview: Interview, for audience: Audience = .team, omission: String
  ) -> Released {
    let rights = ExportRights(interview, for: audience)
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
  /// Words of a conversation that may not be in an export for these readers: literal words without
  /// consent, and every word of who may not appear.
  package static func withheld(in interview: Interview, for audience: Audience) -> [String] {
    let rights = ExportRights(interview, for: audience)
    let standing = interview.standing
    return struckOut(of: interview, beside: standing)
      + standing.flatMap { note -> [String] in
        guard rights.exported(note, omission: "") != nil else {
          return [Utterance.label(of: note.text), note.label] + (note.correction.map { [$0] } ?? [])
        }
        guard note.isLiteral, !rights.mayQuote(note) else { return [] }
        let isWhole = note.utterance.isVerbatim || note.marks.contains(.quote)
        return isWhole
          ? [Utterance.label(of: note.text)] : Utterance.quotations(in: note.text).map(\.words)
      }
  }

  /// What was noted and struck out again, unless it was noted once more.
  private static func struckOut(of interview: Interview, beside standing: [Note]) -> [String] {
    let known = Set(standing.map(\.text))
    return interview.notes.filter { !$0.stands && !known.contains($0.text) }
      .map { Utterance.label(of: $0.text) }
  }

  /// Other words for a note: literal only where they are quoted.
  fileprivate func exported(_ words: String, of note: Note, _ omission: String) -> String? {
    var said = note
    said.utterance.text = words
    said.utterance.isVerbatim = false
    said.marks.remove(.quote)
    return exported(said, omission: omission)?.text
  }
}
