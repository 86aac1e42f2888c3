extension PreparedStatus {
  /// Takes an answer apart: `ja, halal` is done, with a note; `p2 komt met de fiets` is only a note.
  package static func reading(_ text: String) -> (status: PreparedStatus?, note: String) {
    // What has still to be done is worth reading later.
    if text.dropping(anyOf: stillToDo) != nil { return (.open, text) }
    let found = phrases.filter { text.dropping(phrase: $0.0) != nil }
      .max { $0.0.count < $1.0.count }
    guard let found, let note = text.dropping(phrase: found.0) else { return (nil, text) }
    return (found.1, note)
  }

  /// The same for something to arrange: what is only likely, or still to do, is not arranged.
  package static func arranging(_ text: String) -> (status: PreparedStatus?, note: String) {
    let read = reading(text)
    guard read.status != .notNeeded, read.status != .open else { return read }
    return isDoubtful(read.note) || isStillToDo(text) ? (.open, text) : read
  }

  /// True when an answer says nothing more than that there is nothing, or nothing yet.
  package static func saysNothing(_ text: String) -> Bool {
    let bare = text.bare
    if bare.isEmpty { return true }
    let known = nothing + doubts + stillToDo + phrases.filter { $0.1 != .done }.map(\.0)
    return bare.dropping(anyOf: known).map(saysNothing) ?? false
  }

  /// True when all that is said is that nobody knows yet.
  package static func saysNotKnown(_ text: String) -> Bool {
    text.dropping(anyOf: Unknown.phrases + ["later"])?.isEmpty ?? false
  }

  private static let nothing = [
    "geen", "niets", "niks", "niet", "leeg", "nee dank je", "nee bedankt", "none", "nothing",
    "no thanks", "no thank you", "empty",
  ]

  private static let doubts = [
    "misschien", "wellicht", "mogelijk", "waarschijnlijk", "vermoedelijk", "hopelijk", "denk ik",
    "ik denk het", "maybe", "perhaps", "possibly", "probably", "hopefully", "i think", "twijfel",
  ]

  private static func isDoubtful(_ note: String) -> Bool {
    if note.dropping(anyOf: doubts) != nil { return true }
    let padded = " \(note.lowercased().bare) "
    return doubts.contains { padded.contains(" \($0) ") }
  }

  /// `dat moet ik nog regelen`, `is nog niet gevraagd`, `I still have to ask`.
  private static func isStillToDo(_ text: String) -> Bool {
    if text.dropping(anyOf: duties) != nil { return true }
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    if text.dropping(anyOf: intentions) != nil, words.contains(where: toDo.contains) { return true }
    return words.indices.contains { index in
      let next = words[index...].dropFirst().prefix(4)
      return switch words[index] {
      case "nog": next.first == "niet" || next.contains(where: toDo.contains)
      case "still": !next.isEmpty && next.contains("to")
      case "not": next.first == "yet"
      default: false
      }
    }
  }

  private static let duties = [
    "moet ik", "ik moet", "moeten we", "we moeten", "i have to", "i must", "i need to",
    "we need to", "we have to", "need to", "must ask",
  ]

  private static let intentions = [
    "ga ik", "ik ga", "dat ga ik", "gaan we", "we gaan", "ik zal", "i will", "i'll", "we will",
    "we'll", "i'm going to",
  ]

  private static let toDo: Set<String> = [
    "zoeken", "vragen", "navragen", "aanvragen", "regelen", "bellen", "mailen", "afspreken",
    "bepalen", "uitzoeken", "kiezen", "overleggen", "bespreken", "boeken", "vinden", "gezocht",
    "gevraagd", "geregeld", "gebeld", "afgesproken", "ask", "arrange", "find", "call", "book",
  ]

  private static let phrases: [(String, PreparedStatus)] =
    Unknown.phrases.map { ($0, .open) } + [
      ("niet nodig", .notNeeded), ("hoeft niet", .notNeeded),
      ("niet van toepassing", .notNeeded), ("n.v.t.", .notNeeded), ("nvt", .notNeeded),
      ("not needed", .notNeeded), ("no need", .notNeeded), ("n/a", .notNeeded),
      ("moet nog", .open), ("to do", .open), ("todo", .open), ("later", .open), ("nee", .open),
      ("no", .open), ("geregeld", .done), ("arranged", .done), ("gedaan", .done),
      ("klaar", .done), ("done", .done), ("oké", .done), ("ok", .done), ("yes", .done),
      ("ja", .done),
    ]

  private static let stillToDo = [
    "nog zoeken", "nog te zoeken", "nog vragen", "nog te vragen", "nog regelen",
    "nog te regelen", "nog bellen", "nog te bellen", "nog afspreken", "nog af te spreken",
    "nog bepalen", "nog te bepalen", "nog uitzoeken", "nog uit te zoeken", "nog kiezen",
    "nog te kiezen", "nog open", "zoeken nog", "we zoeken nog", "wordt gezocht",
    "wordt nog gezocht", "still looking", "still to find", "still to ask", "still to arrange",
    "still open", "looking for", "to be decided", "to be arranged",
  ]
}

extension String {
  /// Without the signs and spaces around it, but for a question mark, which is an answer too.
  fileprivate var bare: String {
    let isSign: (Character) -> Bool = { " .,!;:".contains($0) }
    return String(reversed().drop(while: isSign).reversed().drop(while: isSign))
  }
}
