/// Whose the words of each record are: of those who said them, or of those they are about.
///
/// In a talk with one person everything is theirs, the interviewer's own lines too: what was asked
/// and summed up tells about them. In a group a line without a speaker of its own, such as a
/// summary or an observation, goes with whoever spoke last; what all said together is nobody's.
package struct Ownership: Sendable, Equatable {
  private var attendees: [Alias] = []
  private var speaking: [Alias] = []
  private var notes: [Int: [Alias]] = [:]

  package init() {}

  /// The owners of a record's words, and on to the next record.
  package mutating func owners(of record: Recorded<Event>) -> [Alias] {
    switch record.event {
    case .joined(let alias):
      if !attendees.contains(alias) { attendees.append(alias) }
      return []
    case .noted(let utterance):
      let owners = owners(of: utterance)
      notes[record.number] = owners
      let people = utterance.by.compactMap(\.alias).filter(attendees.contains)
      if !people.isEmpty { speaking = people }
      return owners
    case .edited(let note, _, _), .responded(let note, _, _): return notes[note] ?? []
    default: return []
    }
  }

  /// The owners of a line, were it noted now.
  package func owners(of utterance: Utterance) -> [Alias] {
    let people = (utterance.by + utterance.to).compactMap(\.alias)
    if !people.isEmpty { return Set(people).sorted() }
    if attendees.count == 1 { return attendees }
    let isOfAll = (utterance.by + utterance.to).contains { [.everybody, .unknown].contains($0) }
    return isOfAll || utterance.kind == .debrief ? [] : speaking.sorted()
  }
}
