internal import Interviewing

/// A first draft of an interim summary, in the words of the notes (C3).
///
/// It stands ready on the line to be changed: what is said back is the interviewer's own.
enum SummaryDraft {
  /// The most notes a listener can take in at once.
  private static let most = 3
  /// The most letters of each.
  private static let longest = 70

  static func text(of notes: [Note], inGroup: Bool, naming: Advice.Naming) -> Bilingual {
    let parts = telling(notes).map { note in
      let words = inGroup ? visibly(note.label) : facing(visibly(note.label))
      let names = note.people.map(naming).joined(separator: ", ")
      return inGroup && !names.isEmpty ? "\(names): \(words)" : words
    }
    let heard = parts.joined(separator: "; ")
    return Bilingual(
      nl: "= Dit hoorde ik: \(heard). Klopt dat?", en: "= I heard this: \(heard). Is that right?")
  }

  /// Needs and strengths first, then what was said word for word, then the longest; in the order of
  /// the talk.
  private static func telling(_ notes: [Note]) -> [Note] {
    let ranked = notes.sorted { (weight($0), $0.number) > (weight($1), $1.number) }
    return ranked.prefix(most).sorted { $0.number < $1.number }
  }

  private static func weight(_ note: Note) -> Int {
    if note.isA(.need) { return 1000 }
    if note.isA(.strength) { return 900 }
    return (note.isLiteral ? 500 : 0) + min(note.text.count, 200)
  }

  /// Without signs that would make a quote of it, and no longer than can be said in a breath.
  private static func visibly(_ text: String) -> String {
    let plain = text.filter { !"\"“”„".contains($0) && !$0.isNewline }.trimmed
    guard plain.count > longest else { return plain.trimmingEnd }
    let cut = plain.prefix(longest)
    return String(cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)]).trimmingEnd + "…"
  }

  /// Notes speak of somebody; a summary speaks to them.
  private static func facing(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      turned[word.lowercased()] ?? String(word)
    }.joined(separator: " ")
  }

  /// Only words that mean nothing else: `zijn` and `her` are left for whoever reads it over.
  private static let turned = [
    "ik": "je", "mijn": "jouw", "mij": "jou", "zij": "je", "ze": "je", "hij": "je", "haar": "jouw",
    "i": "you", "my": "your", "she": "you", "he": "you", "his": "your", "i'm": "you're",
  ]
}

extension String {
  /// Without the mark that ended the sentence.
  fileprivate var trimmingEnd: String {
    String(reversed().drop { ".;,!? ".contains($0) }.reversed())
  }
}
