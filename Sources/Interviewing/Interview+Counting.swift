/// The stands that passers-by took on statements (C10).
extension Interview {
  /// The statement and the stand that a counting event counted, unless it was taken back.
  package func counting(_ number: Int) -> Counting? { countings[number] }

  /// The last passer-by counted on a statement at a place.
  package func lastCounting(on statement: QuestionAddress, at place: String?) -> Int? {
    countings.filter { $0.value.statement == statement && $0.value.place == place }.keys.max()
  }

  /// Where passers-by were counted, with the number of the first count there.
  package var places: [(number: Int, place: String)] {
    let placed = countings.sorted { $0.key < $1.key }.compactMap { number, counting in
      counting.place.map { (number: number, place: $0) }
    }
    var seen: Set<String> = []
    return placed.filter { seen.insert($0.place).inserted }
  }

  /// Where the last passer-by was counted.
  package var lastPlace: String? { countings.max { $0.key < $1.key }?.value.place }

  /// What passers-by said to a statement.
  package func poll(of statement: QuestionAddress) -> Poll {
    countings.filter { $0.value.statement == statement }.sorted { $0.key < $1.key }
      .reduce(into: Poll()) { $0.count($1.value.stance, at: $1.value.place) }
  }

  /// Every statement that somebody took a stand on, in the order of the list.
  package var countedStatements: [(QuestionAddress, Poll)] {
    if countings.isEmpty { return [] }
    let counted = Set(countings.values.map(\.statement))
    return (list?.addresses ?? []).filter(counted.contains).map { ($0, poll(of: $0)) }
  }
}
