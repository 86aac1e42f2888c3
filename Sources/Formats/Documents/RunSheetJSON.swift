package import Interviewing
package import Planning

extension JSON {
  /// All that is prepared for a talk, for programs: `gehoord voorbereiden --json`.
  package init(_ sheet: RunSheet, in language: Language) {
    let preparation = sheet.preparation
    self.init(present: [
      ("dossier", .string(sheet.dossier)), ("talk", .int(sheet.number)),
      ("list", .optional(preparation.list)), ("form", .optional(sheet.form?.rawValue)),
      ("date", .optional(preparation.day?.description)),
      ("start", .optional(preparation.start?.description)),
      ("end", .optional(preparation.end?.description)),
      ("answers", .object(preparation.fields.compactMap { Self.answer($0, preparation) })),
      ("open", .strings(preparation.unanswered.map(\.rawValue))),
      ("checklist", .array(sheet.checklist.items.map { Self.item($0, sheet, language) })),
      ("timetable", .array(sheet.timetable?.slots.map { Self.slot($0, sheet) } ?? [])),
      ("proposal", Self.proposal(sheet.choice, language)),
    ])
  }

  private static func answer(
    _ field: PreparationField, _ preparation: Preparation
  ) -> Member? {
    guard let answer = preparation[field] else { return nil }
    return Member(
      field.rawValue,
      [
        "status": .string((answer.status ?? .done).rawValue), "text": .string(answer.text),
      ])
  }

  private static func item(
    _ item: Checklist.Item, _ sheet: RunSheet, _ language: Language
  ) -> JSON {
    [
      "field": .string(item.field.rawValue), "label": .string(item.field.label[language]),
      "instrument": .string(item.field.instrument?.rawValue ?? ""),
      "status": .string(item.status.rawValue), "note": .string(item.note),
      "due": .optional(item.due?.description), "late": .bool(item.isLate(on: sheet.today)),
    ]
  }

  private static func slot(_ slot: Timetable.Slot, _ sheet: RunSheet) -> JSON {
    let name =
      switch slot.part {
      case .opening: "opening"
      case .topic(let topic): topic.id
      case .closing: "closing"
      }
    let start = sheet.preparation.start
    return [
      "part": .string(name), "minute": .int(slot.from), "minutes": .int(slot.minutes),
      "from": .optional(start?.adding(slot.from).description),
      "to": .optional(start?.adding(slot.from + slot.minutes).description),
    ]
  }

  private static func proposal(_ choice: GroupOrAlone, _ language: Language) -> JSON {
    [
      "form": .optional(choice.proposal?.rawValue),
      "for": .strings(choice.forGroup.map { $0[language] }),
      "against": .strings(choice.againstGroup.map { $0[language] }),
      "unknown": .strings(choice.unknown.map(\.rawValue)),
    ]
  }
}
