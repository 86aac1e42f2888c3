package import Formats
package import Interviewing
internal import Safeguarding
package import Understanding

/// Two records of one meeting, to read as one and to settle where they differ.
package struct MergedRecords: Sendable {
  private let pair: Pair
  private let same: [Alias: Alias]
  private let codes: [Side: String]
  private let conflicts: [Conflict]

  /// - Parameter same: the alias in the first record, by that of the same person in the second.
  package init(_ pair: Pair, same: [Alias: Alias], codes: (first: String?, second: String?)) {
    self.pair = pair
    self.same = same
    var known: [Side: String] = [:]
    known[.first] = codes.first
    known[.second] = codes.second
    self.codes = known
    conflicts = pair.conflicts
  }
}

// MARK: To read

extension MergedRecords {
  package func page(in language: Language) -> Page {
    var page = heading(language)
    add(to: &page, language)
    page.space()
    page.add(
      Bilingual(nl: "Waar de verslagen verschillen", en: "Where the records differ")[language],
      .title, indent: 0)
    if conflicts.isEmpty {
      page.add(
        Bilingual(
          nl: "Nergens: ze spreken elkaar niet tegen.",
          en: "Nowhere: they do not contradict each other.")[language])
    }
    for conflict in conflicts { page.add(conflict.wording[language]) }
    if let advice { page.add(advice[language], .dim) }
    return page
  }

  private func heading(_ language: Language) -> Page {
    var page = Page()
    let opening = pair.first.opening
    page.add(
      "\(opening?.title ?? "") · \(pair.first.form.name[language])", .title, indent: 0)
    for side in Side.allCases {
      let interview = pair[side]
      let notes = interview.standing.count
      let count = Bilingual(
        nl: notes == 1 ? "1 regel" : "\(notes) regels", en: notes == 1 ? "1 line" : "\(notes) lines"
      )
      let code = codes[side].map {
        " · \(Bilingual(nl: "controlecode", en: "control code")[language]) \($0)"
      }
      page.add(
        "\(side.rawValue)  \(interview.startedAt?.date ?? "") · \(interview.opening?.id ?? "") · \(count[language])\(code ?? "")",
        .dim, indent: 0)
    }
    let people = same.sorted { $0.key < $1.key }.map { "\($0) = \($1)" }.joined(separator: ", ")
    if !people.isEmpty {
      page.add(
        Bilingual(nl: "In B is \(people).", en: "In B \(people).")[language], .dim, indent: 0)
    }
    let twins = pair.twins.count
    page.add(
      Bilingual(
        nl: twins == 1
          ? "1 regel staat in allebei; die staat bij elkaar (↳)."
          : "\(twins) regels staan in allebei; die staan bij elkaar (↳).",
        en: twins == 1
          ? "1 line is in both; it stands together (↳)."
          : "\(twins) lines are in both; those stand together (↳).")[language], .dim, indent: 0)
    return page
  }

  /// The lines, under the questions as the first record put them.
  private func add(to page: inout Page, _ language: Language) {
    let asking = pair.first.notes.contains { $0.utterance.question != nil } ? Side.first : .second
    let sessions = Dictionary(
      uniqueKeysWithValues: Side.allCases.map { side in
        (
          side,
          Session(interview: pair[side], language: language, gate: .init(), voices: [])
        )
      })
    var place: QuestionAddress?
    page.space()
    for passage in pair.passages {
      let address = passage.first { $0.side == asking }?.note.utterance.question
      if let address, address != place {
        place = address
        page.space()
        page.add(pair[asking].heading(of: address, language), .dim)
      }
      for (index, line) in passage.enumerated() {
        let joint = index == 0 ? "  " : "↳ "
        let text = sessions[line.side]?.line(of: line.note) ?? line.note.text
        page.add("\(line.at.clock) \(joint)\(line.side.rawValue) \(text)", indent: 0)
        page.addAnswers(to: line.note, language, indent: 10)
      }
    }
  }

  /// How to put something right in one of the records, when there is something to.
  private var advice: Bilingual? {
    let asksForSomething = conflicts.contains { conflict in
      switch conflict {
      case .clocks, .presence: false
      default: true
      }
    }
    guard asksForSomething else { return nil }
    let ids = Side.allCases.map { pair[$0].opening?.id ?? "" }
    return Bilingual(
      nl:
        "Iets rechtzetten in A: `gehoord hervat \(visible(ids[0]))`; in B: `gehoord hervat \(visible(ids[1]))`. Daar helpen /vergeet, /schrap en /toestemming.",
      en:
        "To put something right in A: `gehoord resume \(visible(ids[0]))`; in B: `gehoord resume \(visible(ids[1]))`. There /forget, /withdraw and /consent help."
    )
  }
}

// MARK: What differs, in words

extension Conflict {
  package var wording: Bilingual {
    switch self {
    case .clocks(let seconds): Self.clocks(seconds)
    case .presence(let people, let side):
      Bilingual(
        nl: "\(people.names): alleen in \(side.rawValue) erbij.",
        en: "\(people.names): there by \(side.rawValue) only.")
    case .consent(let scope, let people, let first, let second):
      Self.consent(scope, people, first, second)
    case .readBack(let first, let response, let second, let other):
      Bilingual(
        nl:
          "Teruggezegd: A \(first) \(Self.answer(response).nl), B \(second) \(Self.answer(other).nl).\(Self.consequence(response, other).nl)",
        en:
          "Said back: A \(first) \(Self.answer(response).en), B \(second) \(Self.answer(other).en).\(Self.consequence(response, other).en)"
      )
    case .gone(let gone, let people, let side, let number, let still):
      Self.gone(gone, people, side, number, still)
    case .speakers(let first, let voices, let second, let others):
      Bilingual(
        nl:
          "Dezelfde woorden, een ander: A \(first) is van \(voices.names.nl), B \(second) van \(others.names.nl).",
        en:
          "The same words, another person: A \(first) is of \(voices.names.en), B \(second) of \(others.names.en)."
      )
    }
  }

  private static func clocks(_ seconds: Int) -> Bilingual {
    let size = abs(seconds)
    let span =
      size < 120
      ? Bilingual(nl: "\(size) seconden", en: "\(size) seconds")
      : Bilingual(nl: "\((size + 30) / 60) minuten", en: "\((size + 30) / 60) minutes")
    return seconds > 0
      ? Bilingual(
        nl: "De klok van B loopt zo'n \(span.nl) voor; hierboven staat B op de klok van A.",
        en: "B's clock is some \(span.en) fast; above, B stands on A's clock.")
      : Bilingual(
        nl: "De klok van B loopt zo'n \(span.nl) achter; hierboven staat B op de klok van A.",
        en: "B's clock is some \(span.en) slow; above, B stands on A's clock.")
  }

  private static func consent(
    _ scope: ConsentScope, _ people: [Alias], _ first: ConsentAnswer, _ second: ConsentAnswer
  ) -> Bilingual {
    let strictest = ConsentAnswer.strictest(first, second)
    let counts =
      strictest == .unknown
      ? Bilingual(nl: "onbekend, dus nee", en: "unknown, so no") : strictest.name
    return Bilingual(
      nl:
        "Toestemming \(scope.name.nl) van \(people.names): A \(first.name.nl), B \(second.name.nl). Zolang telt: \(counts.nl).",
      en:
        "Consent to \(scope.name.en) of \(people.names): A \(first.name.en), B \(second.name.en). Until then counts: \(counts.en)."
    )
  }

  private static func answer(_ response: Response?) -> Bilingual {
    response?.name ?? Bilingual(nl: "niet gevraagd", en: "not asked")
  }

  private static func consequence(_ one: Response?, _ other: Response?) -> Bilingual {
    one == .leftOut || other == .leftOut
      ? Bilingual(nl: " Zolang telt geen van beide mee.", en: " Until then neither counts.")
      : Bilingual(nl: "", en: "")
  }

  private static func gone(
    _ gone: Gone, _ people: [Alias], _ side: Side, _ number: Int, _ still: [Int]
  ) -> Bilingual {
    let who = people.isEmpty ? "" : " (\(people.names))"
    let numbers = still.map(String.init).joined(separator: ", ")
    let (here, there) = (side.rawValue, side.other.rawValue)
    return switch gone {
    case .erased:
      Bilingual(
        nl:
          "\(here) \(number)\(who) is vergeten. Van datzelfde moment staat in \(there) nog: \(numbers). Hoort dat ook weg?",
        en:
          "\(here) \(number)\(who) was forgotten. Of that moment \(there) still has: \(numbers). Should that go too?"
      )
    case .withdrawn:
      Bilingual(
        nl: "\(here) \(number)\(who) is geschrapt; in \(there) staat nog: \(numbers).",
        en: "\(here) \(number)\(who) was withdrawn; \(there) still has: \(numbers).")
    }
  }
}

extension [Alias] {
  fileprivate var names: String { map(\.description).joined(separator: ", ") }
}

extension [Voice] {
  fileprivate var names: Bilingual {
    let each = map { ReportWording.name(of: $0) }
    return Bilingual(
      nl: each.map(\.nl).joined(separator: ", "), en: each.map(\.en).joined(separator: ", "))
  }
}

// MARK: For scripts

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
