extension PreparedStatus {
  /// Takes an answer apart: `ja, halal` is done, with a note; `p2 komt met de fiets` is only a note.
  package static func reading(_ text: String) -> (status: PreparedStatus?, note: String) {
    let lower = text.lowercased()
    for (phrase, status) in phrases where lower.hasPrefix(phrase) {
      let rest = text.dropFirst(phrase.count)
      if let next = rest.first, next.isLetter || next.isNumber { continue }
      return (status, String(rest.drop { " ,.:;-–".contains($0) }))
    }
    return (nil, text)
  }

  /// The longer ones first: *nog niet* before *niet*.
  private static let phrases: [(String, PreparedStatus)] = [
    ("niet nodig", .notNeeded), ("hoeft niet", .notNeeded), ("niet van toepassing", .notNeeded),
    ("n.v.t.", .notNeeded), ("nvt", .notNeeded), ("not needed", .notNeeded),
    ("no need", .notNeeded), ("n/a", .notNeeded), ("nog niet", .open), ("moet nog", .open),
    ("not yet", .open), ("to do", .open), ("todo", .open), ("later", .open), ("nee", .open),
    ("no", .open), ("geregeld", .done), ("arranged", .done), ("gedaan", .done), ("klaar", .done),
    ("done", .done), ("oké", .done), ("ok", .done), ("yes", .done), ("ja", .done),
  ]
}
