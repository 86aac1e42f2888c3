package import Interviewing

/// What of a conversation may leave the room.
///
/// Unknown counts as no.
package struct ExportRights: Sendable {
  private let consents: ConsentTable

  package init(_ interview: Interview) { consents = interview.consents }

  /// A person who withdrew, or refused notes, is in no export.
  package func mayAppear(_ person: Alias) -> Bool {
    let answer = consents[.notes, person]
    return answer != .withdrawn && answer != .no
  }

  /// Literal words leave the room only when everybody who spoke them agreed.
  ///
  /// Words of somebody unknown are nobody's to give away.
  package func mayQuote(_ note: Note) -> Bool {
    !note.people.isEmpty && consents.allow(.quoting, for: note.people)
  }

  /// A note as it may be exported: whole, without its literal words, or not at all (nil).
  package func exported(_ note: Note, omission: String) -> (text: String, leftOut: Int)? {
    guard note.people.isEmpty || note.people.contains(where: mayAppear) else { return nil }
    guard note.isLiteral, !mayQuote(note) else { return (note.text, 0) }
    if note.utterance.isVerbatim || note.marks.contains(.quote) { return (omission, 1) }
    var text = note.text
    let quotations = Utterance.quotations(in: text)
    for quotation in quotations.reversed() { text.replaceSubrange(quotation.range, with: omission) }
    return (text, quotations.count)
  }
}
