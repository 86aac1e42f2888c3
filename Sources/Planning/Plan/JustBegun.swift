/// Several facts about a line of the plan that begins with them: its number is the disk's to give.
extension Written {
  /// Stands for the line that was begun last among the events that are kept together.
  package static let justBegun = 0
}

extension [DossierEvent] {
  /// The same events with the number that the line they begin has on disk.
  ///
  /// - Parameter first: the number that the first of them is to have.
  package func addressed(from first: Int) -> [DossierEvent] {
    var begun: Int?
    return enumerated().map { place, event in
      guard case .written(let written) = event else { return event }
      if written.entry == nil { begun = first + place }
      guard written.entry == Written.justBegun, let begun else { return event }
      return .written(
        Written(
          kind: written.kind, entry: begun, field: written.field, text: written.text,
          sources: written.sources))
    }
  }
}
