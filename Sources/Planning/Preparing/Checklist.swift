/// What has to be arranged for a talk, and what has to be done first.
package struct Checklist: Sendable, Equatable {
  package struct Item: Sendable, Equatable {
    package let field: PreparationField
    package let status: PreparedStatus
    package let note: String
    /// The day by which it had better be done; nil while the talk has no date.
    package let due: Day?
  }

  package let items: [Item]

  package init(_ preparation: Preparation) {
    let day = preparation.day
    items = preparation.fields.compactMap { field in
      guard let before = field.daysBefore else { return nil }
      return Item(
        field: field, status: preparation.status(field) ?? .open,
        note: field.kind == .check || field.kind == .text ? preparation.text(field) ?? "" : "",
        due: day?.adding(-before))
    }
  }

  /// What is still to be done; first what is due first.
  package var open: [Item] {
    let open = items.filter { $0.status == .open }
    // Sorting is not stable: the order of the questions decides between equals.
    return open.enumerated().sorted {
      ($0.element.lead, $0.offset) < ($1.element.lead, $1.offset)
    }.map(\.element)
  }

  package func items(of instrument: PreparationField.Instrument) -> [Item] {
    items.filter { $0.field.instrument == instrument }
  }
}

extension Checklist.Item {
  /// The earlier it has to be done, the lower.
  fileprivate var lead: Int { -(field.daysBefore ?? 0) }

  package func isLate(on today: Day) -> Bool { status == .open && due.map { $0 < today } ?? false }
}
