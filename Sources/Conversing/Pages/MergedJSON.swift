package import Formats
internal import Interviewing
internal import Understanding

extension MergedRecords {
  /// The merged conversation as scripts read it.
  ///
  ///     {"records": [{"record": "A", "conversation": …, "notes": 12, "closed": …, "controlCode": …}, …],
  ///      "same": {"p7": "p1"}, "clockDifference": 0,
  ///      "passages": [{"notes": [{"record": "A", "event": 6, "at": …, …}, {"record": "B", …}]}, …],
  ///      "conflicts": [{"kind": "consent", …}, …]}
  ///
  /// `same` has aliases of the second record, `clockDifference` the seconds that its clock is ahead,
  /// and a passage one note, or two that say the same. The notes are those of `transcript toon`,
  /// under the first record's aliases and at the time their own record gives. A conflict's `kind` is
  /// `clock`, `presence`, `consent`, `withdrawn`, `erased`, `readback` or `speaker`.
  package var json: JSON {
    [
      "records": .array(Side.allCases.map { json(of: $0) }),
      "same": .object(
        same.sorted { $0.key < $1.key }.map { JSON.Member("\($0.key)", .string("\($0.value)")) }),
      "clockDifference": .int(pair.clockDifference),
      "passages": .array(
        pair.passages.map { passage in
          ["notes": .array(passage.map { JSON($0.note, in: $0.side) })]
        }),
      "conflicts": .array(conflicts.map(\.json)),
    ]
  }

  private func json(of side: Side) -> JSON {
    let interview = pair[side]
    return [
      "record": .string(side.rawValue), "conversation": .string(interview.opening?.id ?? ""),
      "title": .string(interview.opening?.title ?? ""),
      "participants": .strings(interview.aliases.map(\.description)),
      "notes": .int(interview.standing.count), "closed": .bool(interview.isClosed),
      "controlCode": .optional(codes[side]),
    ]
  }
}

extension JSON {
  fileprivate init(_ note: Note, in side: Side) {
    self = .object([Member("record", .string(side.rawValue))] + (JSON(note).members ?? []))
  }
}

extension Conflict {
  fileprivate var json: JSON {
    switch self {
    case .clocks(let seconds): ["kind": "clock", "seconds": .int(seconds)]
    case .presence(let people, let side):
      ["kind": "presence", "participants": .aliases(people), "only": .string(side.rawValue)]
    case .consent(let scope, let people, let first, let second):
      [
        "kind": "consent", "scope": .string(scope.rawValue), "participants": .aliases(people),
        "answers": .both(.string(first.rawValue), .string(second.rawValue)),
        "counts": .string(ConsentAnswer.strictest(first, second).rawValue),
      ]
    case .readBack(let first, let response, let second, let other):
      [
        "kind": "readback", "events": .both(.int(first), .int(second)),
        "answers": .both(.optional(response?.rawValue), .optional(other?.rawValue)),
      ]
    case .gone(let gone, let people, let side, let number, let still):
      [
        "kind": .string(gone.rawValue), "participants": .aliases(people),
        "record": .string(side.rawValue), "event": .int(number),
        "still": .array(still.map { .int($0) }),
      ]
    case .speakers(let first, let voices, let second, let others):
      [
        "kind": "speaker", "events": .both(.int(first), .int(second)),
        "speakers": .both(
          .strings(voices.map(\.rawValue)), .strings(others.map(\.rawValue))),
      ]
    }
  }
}

extension JSON {
  fileprivate static func aliases(_ people: [Alias]) -> JSON {
    .strings(people.map(\.description))
  }

  /// What the first record says and what the second says.
  fileprivate static func both(_ first: JSON, _ second: JSON) -> JSON {
    ["A": first, "B": second]
  }
}
