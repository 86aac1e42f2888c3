/// Whose the words of each record are: of those who said them, or of those they are about.
///
/// In a talk with one person everything is theirs, the interviewer's own lines too: what was asked
/// and summed up tells about them. In a group a line without a speaker of its own, such as a
/// summary or an observation, goes with whoever spoke last; what all said together is nobody's.
package struct Ownership: Sendable {
  private var attendees: [Alias] = []
  private var speaking: [Alias] = []
  private var notes: [Int: [Alias]] = [:]
  private var lastNoted: (number: Int, text: String) = (0, "")

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
      lastNoted = (record.number, utterance.text)
      let people = utterance.by.compactMap(\.alias).filter(attendees.contains)
      if !people.isEmpty { speaking = people }
      return owners
    case .edited(let note, _, _), .judged(let note, _, _): return notes[note] ?? []
    case .responded(let note, _, let text):
      // An answer that was a line of its own repeats the words of who said it.
      let isEcho =
        lastNoted.number == record.number - 1 && text.map(lastNoted.text.contains) ?? false
      let speakers = isEcho ? notes[lastNoted.number] ?? [] : []
      return Set((notes[note] ?? []) + speakers).sorted()
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
