package import Interviewing

/// Who reads a report; raw values are kept in the record.
package enum Audience: String, CaseIterable, Sendable {
  /// Those who hold the talks: everything, by alias.
  case team
  /// The municipality, or whoever else the team asks something of.
  case municipality
  /// Those who took part.
  case participants

  package var name: Bilingual {
    switch self {
    case .team: Bilingual(nl: "team", en: "team")
    case .municipality: Bilingual(nl: "gemeente", en: "municipality")
    case .participants: Bilingual(nl: "deelnemers", en: "participants")
    }
  }
}

/// What of a conversation may leave the room.
///
/// Unknown counts as no.
package struct ExportRights: Sendable {
  private let consents: ConsentTable
  private let audience: Audience

  package init(_ interview: Interview, for audience: Audience = .team) {
    consents = interview.consents
    self.audience = audience
  }

  /// A person who withdrew, or refused notes, is in no export; outside the team only who agreed to
  /// sharing is.
  package func mayAppear(_ person: Alias) -> Bool {
    let answer = consents[.notes, person]
    let isNoted = answer != .withdrawn && answer != .no
    return isNoted && (audience != .municipality || consents[.sharing, person] == .yes)
  }

  /// Literal words leave the room only when everybody who spoke them agreed.
  ///
  /// Words of somebody unknown are nobody's to give away.
  package func mayQuote(_ note: Note) -> Bool {
    !note.people.isEmpty && consents.allow(.quoting, for: note.people)
  }

  /// A note as it may be exported: whole, without its literal words, or not at all (nil).
  package func exported(_ note: Note, omission: String) -> (text: String, leftOut: Int)? {
    guard mayTell(note) else { return nil }
    guard note.isLiteral, !mayQuote(note) else { return (note.text, 0) }
    if note.utterance.isVerbatim || note.marks.contains(.quote) { return (omission, 1) }
    var text = note.text
    let quotations = Utterance.quotations(in: text)
    for quotation in quotations.reversed() { text.replaceSubrange(quotation.range, with: omission) }
    return (text, quotations.count)
  }

  /// What several people said together goes outside the team only when each of them agreed.
  private func mayTell(_ note: Note) -> Bool {
    guard audience == .municipality else {
      return note.people.isEmpty || note.people.contains(where: mayAppear)
    }
    return !note.people.isEmpty && note.people.allSatisfy(mayAppear)
  }
}
