package import Formats
package import Interviewing

/// What verifying one record's file found, in words a volunteer understands.
package struct Verification: Sendable {
  package enum Status: String, Sendable { case intact, repaired, damaged }

  private let file: String
  private let records: Int
  package let status: Status
  private let problems: [Bilingual]
  private let code: ControlCode?
  private var copy: CopyFound?

  package init<Kept: RecordableEvent>(
    file: String, _ reading: RecordReading<Kept>, rest: String? = nil, tornBytes: Int? = nil,
    trouble: Bilingual? = nil
  ) {
    self.file = file
    records = reading.records.count
    let repair = tornBytes.map {
      [RecordProblem.tornTail(bytes: $0, repairedInto: rest)]
    }
    problems = (reading.problems + (repair ?? [])).map(\.wording) + (trouble.map { [$0] } ?? [])
    let isHurt = !reading.problems.isEmpty || trouble != nil
    status = isHurt ? .damaged : repair == nil ? .intact : .repaired
    code = status == .damaged ? nil : reading.controlCode
  }

  /// A file that could not be read at all.
  package init(file: String, trouble: Bilingual) {
    self.file = file
    records = 0
    status = .damaged
    problems = [trouble]
    code = nil
  }

  /// The same, with what its file is a copy of.
  package func copying(_ copy: CopyFound?) -> Verification {
    var verification = self
    verification.copy = copy
    return verification
  }

  package func json(in language: Language) -> JSON {
    JSON(present: [
      ("file", .string(file)), ("records", .int(records)), ("status", .string(status.rawValue)),
      ("problems", .strings(problems.map { $0[language] })),
      ("copyOf", copy.map { .string($0.original) }), ("copy", copy.map { .string($0.kind) }),
    ])
  }

  package func page(in language: Language) -> Page {
    var page = Page()
    let code = code.map {
      Bilingual(nl: " · controlecode \($0)", en: " · control code \($0)")[language]
    }
    page.add(
      "\(visible(file)): \(status.name[language]) · \(records) records\(code ?? "")",
      indent: 0)
    for problem in problems { page.add(problem[language]) }
    for sentence in copy?.sentences ?? [] { page.add(sentence[language]) }
    return page
  }
}

extension Verification.Status {
  fileprivate var name: Bilingual {
    switch self {
    case .intact: Bilingual(nl: "heel", en: "intact")
    case .repaired: Bilingual(nl: "gerepareerd", en: "repaired")
    case .damaged: Bilingual(nl: "beschadigd", en: "damaged")
    }
  }
}

extension RecordProblem {
  var wording: Bilingual {
    switch self {
    case .unreadable(let line):
      Bilingual(
        nl:
          "Regel \(line) is niet te lezen. De rest blijft bruikbaar; haal een kopie terug als je die hebt.",
        en: "Line \(line) cannot be read. The rest is still of use; restore a copy if you have one."
      )
    case .altered(let line, let number):
      Bilingual(
        nl: "Regel \(line) (nummer \(number)) is veranderd, of er is iets voor weggehaald.",
        en: "Line \(line) (number \(number)) was changed, or something before it was taken out.")
    case .wordsAltered(let line, let number):
      Bilingual(
        nl: "De tekst van regel \(line) (nummer \(number)) is veranderd na het bewaren.",
        en: "The text of line \(line) (number \(number)) was changed after it was saved.")
    case .outOfOrder(let line, let number, let expected):
      Bilingual(
        nl:
          "Op regel \(line) staat nummer \(number), waar \(expected) hoort: er ontbreekt iets, of er staat iets dubbel.",
        en:
          "Line \(line) has number \(number) where \(expected) belongs: something is missing, or there twice."
      )
    case .erasedWithoutEvent(let line, let number):
      Bilingual(
        nl:
          "De tekst van regel \(line) (nummer \(number)) is weg, en nergens staat dat iemand dat wilde.",
        en:
          "The text of line \(line) (number \(number)) is gone, and nothing says that anybody wanted that."
      )
    case .notSealed(let line, let number):
      Bilingual(
        nl:
          "Regel \(line) (nummer \(number)) is leesbaar in een versleuteld dossier. Was het versleutelen niet af? Doe `gehoord privacy versleutel` nog eens. Anders heeft iemand die regel erbij gezet.",
        en:
          "Line \(line) (number \(number)) is readable in an encrypted dossier. Was encrypting not finished? Do `gehoord privacy encrypt` again. Else somebody put that line there."
      )
    case .keyMissing(let line, let number, let key):
      Bilingual(
        nl:
          "De woorden van regel \(line) (nummer \(number)) zijn dicht: de sleutel van \(visible(key)) is er niet. Zet een nieuwere keys.json terug als je die hebt.",
        en:
          "The words of line \(line) (number \(number)) stay closed: the key of \(visible(key)) is missing. Put a newer keys.json back if you have one."
      )
    case .tornTail(let bytes, nil):
      Bilingual(
        nl: "De laatste \(bytes) bytes zijn geen hele regel. Er is niets veranderd.",
        en: "The last \(bytes) bytes are no whole line. Nothing was changed.")
    case .tornTail(let bytes, let rest?):
      Bilingual(
        nl:
          "De laatste \(bytes) bytes waren geen hele regel. Ze staan nu apart in \(visible(rest)).",
        en: "The last \(bytes) bytes were no whole line. They are now kept in \(visible(rest)).")
    case .newerVersion(let version):
      Bilingual(
        nl:
          "Dit verslag heeft versie \(version); dit programma kent versie \(Record.version). Haal een nieuwer programma.",
        en:
          "This record has version \(version); this program knows version \(Record.version). Get a newer program."
      )
    case .empty:
      Bilingual(nl: "Het bestand is leeg.", en: "The file is empty.")
    }
  }
}
