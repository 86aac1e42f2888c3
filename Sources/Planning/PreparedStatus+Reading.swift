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
