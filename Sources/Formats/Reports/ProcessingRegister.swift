package import Interviewing

/// A page for the register of processing activities, article 30 of the AVG: what the program can know, and
/// lines to fill in for what only the organisation knows.
package struct ProcessingRegister: Sendable {
  /// One dossier, as the register tells of it.
  package struct Entry: Sendable {
    package var dossier: String
    package var isEncrypted: Bool
    package var folder: String
    package var talks = 0
    package var people: Set<Alias> = []
    package var first: String?
    package var last: String?
    /// What the topic lists are for, each once.
    package var purposes: [String] = []
    /// The topics that the lists call sensitive, each once.
    package var sensitive: [String] = []
    package var earliestEnd: String?
    package var latestEnd: String?
    package var recordings = false
    /// For whom reports were made, and when last.
    package var exports: [String: String] = [:]

    package init(dossier: String, isEncrypted: Bool, folder: String) {
      self.dossier = dossier
      self.isEncrypted = isEncrypted
      self.folder = folder
    }

    /// Counts one conversation in.
    package mutating func add(_ interview: Interview, in language: Language) {
      guard let opening = interview.opening else { return }
      talks += 1
      people.formUnion(interview.aliases)
      let date = interview.startedAt?.date
      first = [first, date].compactMap { $0 }.min()
      last = [last, date].compactMap { $0 }.max()
      earliestEnd = [earliestEnd, opening.keepUntil].compactMap { $0 }.min()
      latestEnd = [latestEnd, opening.keepUntil].compactMap { $0 }.max()
      recordings = recordings || interview.notes.contains { $0.utterance.recordingSecond != nil }
      let purpose = opening.list.purpose[language]
      if !purpose.isEmpty, !purposes.contains(purpose) { purposes.append(purpose) }
      for topic in opening.list.topics where topic.sensitive {
        let title = topic.title[language]
        if !sensitive.contains(title) { sensitive.append(title) }
      }
    }
  }

  private let organisation: String?
  private let retention: Bilingual?
  private let entries: [Entry]
  private let date: String
  private let language: Language

  package init(
    organisation: String?, retention: Bilingual?, entries: [Entry], date: String,
    language: Language
  ) {
    self.organisation = organisation
    self.retention = retention
    self.entries = entries
    self.date = date
    self.language = language
  }
}

extension ProcessingRegister {
  package var document: Document {
    Document(
      language: language,
      title: [.words(say("Voor het register van verwerkingen", "For the register of processing"))],
      lines: [
        [.day(date, words: ReportWording.day(date)[language])],
        [
          .words(
            say(
              "Gehoord vult in wat het weet. Bij … vul je zelf aan. Dit is geen juridisch advies.",
              "Gehoord fills in what it knows. Where … stands, you add. This is no legal advice."))
        ],
      ],
      sections: [general] + entries.map(section) + [measures])
  }

  private func say(_ nl: String, _ en: String) -> String { Bilingual(nl: nl, en: en)[language] }

  private static let blank = "…"

  private func row(_ name: String, _ value: String) -> Document.Table.Row {
    Document.Table.Row(
      id: nil, cells: [[.words(name)], [.said(value.isEmpty ? Self.blank : value)]])
  }

  private func table(_ caption: String, _ rows: [Document.Table.Row]) -> Document.Block {
    .table(
      Document.Table(
        caption: caption, columns: [say("Wat", "What"), say("Invulling", "Entry")],
        groups: [Document.Table.Group(title: nil, rows: rows)]))
  }

  private var general: Document.Section {
    let rows = [
      row(say("Organisatie", "Organisation"), organisation ?? ""),
      row(say("Contactpersoon", "Contact person"), ""),
      row(say("Functionaris gegevensbescherming", "Data protection officer"), ""),
      row(
        say("Grondslag", "Legal basis"), say("toestemming per persoon; …", "consent per person; …")),
      row(say("Bewaartermijn", "Kept for"), retention?[language] ?? ""),
      row(
        say("Buiten de EU", "Outside the EU"),
        say("Gehoord stuurt niets weg; …", "Gehoord sends nothing anywhere; …")),
    ]
    let title = say("Algemeen", "General")
    let caption = say("Wat voor alle dossiers geldt", "What holds for every dossier")
    return Document.Section(id: "general", title: title, blocks: [table(caption, rows)])
  }

  private func section(_ entry: Entry) -> Document.Section {
    let period = [entry.first, entry.last].compactMap { $0 }.joined(separator: " – ")
    let ends = [entry.earliestEnd, entry.latestEnd].compactMap { $0 }.joined(separator: " – ")
    let exports = entry.exports.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value))" }
    let rows = [
      row(say("Doel", "Purpose"), entry.purposes.joined(separator: " · ")),
      row(
        say("Wie", "Whom"),
        say(
          "deelnemers aan gesprekken: \(entry.people.count), onder een alias",
          "people in talks: \(entry.people.count), under an alias")),
      row(say("Gesprekken", "Talks"), "\(entry.talks)" + (period.isEmpty ? "" : " · \(period)")),
      row(say("Welke gegevens", "Which data"), data(entry)),
      row(
        say("Gevoelige onderwerpen", "Sensitive topics"), entry.sensitive.joined(separator: ", ")),
      row(say("Voor wie rapporten", "Reports for whom"), exports.joined(separator: ", ")),
      row(say("Bewaard tot", "Kept until"), ends),
      row(say("Waar", "Where"), entry.folder),
      row(
        say("Versleuteld", "Encrypted"), entry.isEncrypted ? say("ja", "yes") : say("nee", "no")),
    ]
    return Document.Section(
      id: "dossier-\(entry.dossier)", title: "Dossier \(entry.dossier)",
      blocks: [
        table(say("Wat Gehoord van dit dossier weet", "What Gehoord knows of this dossier"), rows)
      ])
  }

  private func data(_ entry: Entry) -> String {
    let kinds = [
      say("notities en eigen woorden", "notes and literal words"),
      say("behoeften en talenten", "needs and strengths"), say("toestemming", "consent"),
    ]
    let times = entry.recordings ? [say("tijden van een opname", "times of a recording")] : []
    return (kinds + times).joined(separator: ", ")
  }

  private var measures: Document.Section {
    let lines = [
      Bilingual(
        nl:
          "In de verslagen staan aliassen; namen alleen, als dat gewild is, apart en versleuteld.",
        en: "Records hold aliases; names only, if wanted, apart and encrypted."),
      Bilingual(
        nl: "Een burgerservicenummer wordt onleesbaar voordat het op de schijf komt.",
        en: "A citizen service number is masked before it reaches the disk."),
      Bilingual(
        nl:
          "Bestanden zijn alleen te lezen door wie is ingelogd. Het programma gebruikt geen netwerk.",
        en: "Files can be read only by the user who is logged in. The program uses no network."),
      Bilingual(
        nl: "Elke regel is vastgelegd met een controle; veranderen valt op.",
        en: "Every line is kept with a check; a change is noticed."),
      Bilingual(
        nl: "Inzien en wissen gaat per persoon; wissen laat een spoor zonder woorden.",
        en: "Access and erasure go by person; erasing leaves a trace without words."),
    ]
    return Document.Section(
      id: "measures", title: say("Maatregelen", "Measures"),
      blocks: [.list(lines.map { [.words($0[language])] })])
  }

  package var json: JSON {
    [
      "organisation": .optional(organisation), "retention": .optional(retention?[language]),
      "date": .string(date),
      "dossiers": .array(
        entries.map { entry in
          [
            "dossier": .string(entry.dossier), "encrypted": .bool(entry.isEncrypted),
            "folder": .string(entry.folder), "talks": .int(entry.talks),
            "people": .int(entry.people.count), "purposes": .strings(entry.purposes),
            "sensitive": .strings(entry.sensitive), "first": .optional(entry.first),
            "last": .optional(entry.last), "keptUntil": .optional(entry.latestEnd),
            "reports": .object(
              entry.exports.sorted { $0.key < $1.key }.map {
                JSON.Member($0.key, .string($0.value))
              }),
          ]
        }),
    ]
  }
}
