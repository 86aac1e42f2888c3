package import Interviewing
package import Safeguarding

/// All that is held on one person, for that person to read: article 15 of the AVG.
package struct AccessReport: Sendable {
  package let alias: Alias
  package let dossier: String
  package let organisation: String?
  package let language: Language
  /// The day of the page, `2026-11-21`.
  package let date: String
  package let holdings: [Holdings]
  /// Reports in which they may appear: for whom, when, and where they were put.
  package let exports: [(audience: String, date: String, file: String)]
  /// Name and how to reach them, when that is kept.
  package let contact: Contact?
  /// What was filled in about them while preparing talks.
  package let prepared: [String]

  package init(
    alias: Alias, dossier: String, organisation: String?, language: Language, date: String,
    holdings: [Holdings], exports: [(audience: String, date: String, file: String)],
    contact: Contact?, prepared: [String] = []
  ) {
    self.alias = alias
    self.dossier = dossier
    self.organisation = organisation
    self.language = language
    self.date = date
    self.holdings = holdings
    self.exports = exports
    self.contact = contact
    self.prepared = prepared
  }
}

/// A participant's name and how to reach them, kept sealed and apart from every transcript.
package struct Contact: Sendable, Equatable {
  package var name: String
  package var reach: String

  package init(name: String, reach: String) {
    self.name = name
    self.reach = reach
  }
}

// MARK: To read

extension AccessReport {
  package var document: Document {
    Document(
      language: language,
      title: [.words(say("Wat er van \(alias) is bewaard", "What is kept of \(alias)"))],
      lines: [
        [.words(organisation.map { $0 + " · " } ?? ""), .words(dossier + " · "), day(date)],
        [
          .words(
            say(
              "Dit is alles wat Gehoord in dit dossier over deze persoon heeft.",
              "This is all that Gehoord has about this person in this dossier."))
        ],
      ],
      sections: [contactSection] + holdings.enumerated().map { section($0 + 1, $1) }
        + preparedSection + [exportSection, rights])
  }

  private func say(_ nl: String, _ en: String) -> String { Bilingual(nl: nl, en: en)[language] }

  private func day(_ date: String) -> Document.Inline {
    .day(date, words: ReportWording.day(date)[language])
  }

  private var contactSection: Document.Section {
    let lines: [[Document.Inline]] =
      contact.map { [[.said($0.name)], [.said($0.reach)]] } ?? [
        [
          .words(
            say(
              "Geen naam en geen contactgegevens. In de verslagen staat alleen \(alias).",
              "No name and no contact details. The records only say \(alias)."))
        ]
      ]
    return Document.Section(
      id: "contact", title: say("Naam en contact", "Name and contact"), blocks: [.list(lines)])
  }

  private var preparedSection: [Document.Section] {
    if prepared.isEmpty { return [] }
    return [
      Document.Section(
        id: "prepared", title: say("Uit de voorbereiding", "From the preparation"),
        blocks: [.list(prepared.map { [.said($0)] })])
    ]
  }

  private func section(_ number: Int, _ held: Holdings) -> Document.Section {
    let opening = held.interview.opening
    let purpose = opening.map { $0.list.purpose[language] } ?? ""
    var facts: [[Document.Inline]] = [
      [.words(held.interview.form.name[language] + " · "), .said(opening?.id ?? "")]
    ]
    if !purpose.isEmpty {
      facts.append([.words(say("Waarvoor: ", "What for: ")), .said(purpose)])
    }
    facts.append([.words(say("Bewaard tot: ", "Kept until: "))] + [keepUntil(opening?.keepUntil)])
    var blocks: [Document.Block] = [.list(facts)]
    if !held.consents.isEmpty {
      blocks.append(.heading(3, [.words(say("Toestemming", "Consent"))], id: nil))
      blocks.append(.list(held.consents.map(line)))
    }
    blocks.append(
      .heading(3, [.words(say("Wat is opgeschreven", "What was written down"))], id: nil))
    let notes = held.notes
    blocks += notes.map { .excerpt(excerpt($0, in: held, number)) }
    if notes.isEmpty {
      blocks.append(.paragraph([.words(say("Niets meer.", "Nothing any more."))]))
    }
    let mentions = held.mentions.map { "#\($0.number)" }.joined(separator: ", ")
    if !mentions.isEmpty {
      let told = say(
        "Anderen zeiden ook iets over deze persoon: \(mentions). Dat zijn hun woorden.",
        "Others said something about this person too: \(mentions). Those are their words.")
      blocks.append(.paragraph([.words(told)]))
    }
    return Document.Section(
      id: "talk-\(number)",
      title:
        "\(opening?.title ?? "") · \(ReportWording.day(held.interview.startedAt?.date ?? "")[language])",
      blocks: blocks)
  }

  private func keepUntil(_ date: String?) -> Document.Inline {
    date.map(day) ?? .words(say("niet afgesproken", "not agreed"))
  }

  private func line(_ consent: Recorded<Consent>) -> [Document.Inline] {
    let given = consent.event
    let asked =
      given.explained.isEmpty ? [] : [Document.Inline.words(" · "), .said(given.explained)]
    return [
      .words("\(given.scope.name[language]): \(given.answer.name[language]) · "),
      day(consent.at.date),
    ] + asked
  }

  private func excerpt(_ note: Note, in held: Holdings, _ number: Int) -> Document.Excerpt {
    var remarks: [String] = []
    if note.isWithdrawn { remarks.append(say("Telt niet meer mee.", "Does not count any more.")) }
    remarks += note.earlierTexts.map { say("Eerst stond er: \($0)", "It first said: \($0)") }
    if let correction = note.correction {
      remarks.append(say("Verbeterd: \(correction)", "Corrected: \(correction)"))
    }
    return Document.Excerpt(
      id: "talk-\(number)-\(note.number)", isQuotation: false, text: Telling.label(note.text),
      origin: [
        .words("#\(note.number) · \(note.at.clock) · \(who(note, held)) · \(kind(note))")
      ], remarks: remarks)
  }

  private func who(_ note: Note, _ held: Holdings) -> String {
    held.aliases.contains { note.utterance.by.contains(.participant($0)) }
      ? "\(alias)"
      : note.utterance.by.map { ReportWording.name(of: $0)[language] }.joined(separator: ", ")
  }

  private func kind(_ note: Note) -> String {
    let marks = Mark.allCases.filter(note.isA).map { $0.name[language] }
    return marks.isEmpty ? say("een notitie", "a note") : marks.joined(separator: ", ")
  }

  private var exportSection: Document.Section {
    let items: [[Document.Inline]] = exports.map { export in
      [.words(export.audience + " · "), day(export.date), .words(" · "), .said(export.file)]
    }
    let none = say("Er zijn geen rapporten bewaard.", "No reports were kept.")
    return Document.Section(
      id: "exports", title: say("Rapporten", "Reports"),
      blocks: [.list(items.isEmpty ? [[.words(none)]] : items)])
  }

  private var rights: Document.Section {
    let lines = [
      Bilingual(
        nl: "Klopt er iets niet? Zeg het, dan verbeteren we het.",
        en: "Is something wrong? Tell us and we will put it right."),
      Bilingual(
        nl: "Wil je dat het weg is? Dat kan altijd, zonder reden.",
        en: "Do you want it gone? You can always ask, without a reason."),
      Bilingual(
        nl: "Niet tevreden? Je kunt klagen bij de Autoriteit Persoonsgegevens.",
        en: "Not satisfied? You can complain to the Dutch Data Protection Authority."),
    ]
    return Document.Section(
      id: "rights", title: say("Wat je kunt doen", "What you can do"),
      blocks: [.list(lines.map { [.words($0[language])] })])
  }
}

// MARK: For programs

extension AccessReport {
  package var json: JSON {
    let contact: JSON =
      contact.map { ["name": .string($0.name), "reach": .string($0.reach)] } ?? .null
    let exports = exports.map { export -> JSON in
      ["for": .string(export.audience), "date": .string(export.date), "file": .string(export.file)]
    }
    return JSON(present: [
      ("alias", .string("\(alias)")), ("dossier", .string(dossier)), ("date", .string(date)),
      ("contact", contact), ("conversations", .array(holdings.map(json))),
      ("prepared", prepared.isEmpty ? nil : .strings(prepared)), ("exports", .array(exports)),
    ])
  }

  private func json(_ held: Holdings) -> JSON {
    let opening = held.interview.opening
    return [
      "id": .string(opening?.id ?? ""), "title": .string(opening?.title ?? ""),
      "date": .string(held.interview.startedAt?.date ?? ""),
      "form": .string(held.interview.form.rawValue),
      "purpose": .string(opening?.list.purpose[language] ?? ""),
      "keepUntil": .optional(opening?.keepUntil),
      "consents": .array(held.consents.map(json)),
      "notes": .array(held.notes.map { json($0, held) }),
      "mentionedIn": .array(held.mentions.map { .int($0.number) }),
    ]
  }

  private func json(_ consent: Recorded<Consent>) -> JSON {
    [
      "at": .string(consent.at.description), "scope": .string(consent.event.scope.rawValue),
      "answer": .string(consent.event.answer.rawValue),
      "manner": .string(consent.event.manner.rawValue),
      "language": .string(consent.event.language.rawValue),
      "explained": .string(consent.event.explained),
    ]
  }

  private func json(_ note: Note, _ held: Holdings) -> JSON {
    JSON(present: [
      ("event", .int(note.number)), ("at", .string(note.at.description)),
      ("kind", .string(note.utterance.kind.rawValue)),
      ("by", .strings(note.utterance.by.map(\.rawValue))), ("text", .string(note.text)),
      ("earlier", note.earlierTexts.isEmpty ? nil : .strings(note.earlierTexts)),
      ("correction", note.correction.map { .string($0) }),
      ("tags", note.utterance.tags.isEmpty ? nil : .strings(note.utterance.tags)),
      ("marks", note.marks.isEmpty ? nil : .strings(note.marks.map(\.rawValue).sorted())),
      ("withdrawn", note.isWithdrawn ? .bool(true) : nil),
      ("recording", note.utterance.recordingSecond.map { .int($0) }),
    ])
  }
}
