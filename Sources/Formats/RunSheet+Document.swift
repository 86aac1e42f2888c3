package import Interviewing
package import Planning

extension RunSheet {
  /// The sheet that lies on the table: the agreements, the time, what to say, what to do.
  package func document(in language: Language) -> Document {
    RunSheetPage(sheet: self, language: language).document
  }

  /// What is done, not yet and not needed, by instrument.
  package func checklistDocument(in language: Language) -> Document {
    RunSheetPage(sheet: self, language: language).checklist
  }
}

/// A run sheet in one language.
private struct RunSheetPage {
  let sheet: RunSheet
  let language: Language

  private var preparation: Preparation { sheet.preparation }

  var document: Document {
    Document(
      language: language,
      title: [.words(say("Draaiboek: ", "Run sheet: ")), .said(sheet.dossier)],
      lines: opening,
      sections: [
        agreements, timetable, safety, steps("opening", say("Zo begin je", "To begin"), \.opening),
        steps("closing", say("Zo sluit je af", "To close"), \.closing), arranged, source,
      ].compactMap { $0 }, navigation: navigation, isSheet: true)
  }

  var checklist: Document {
    let parts = PreparationField.Instrument.allCases.compactMap { instrument in
      section(
        instrument.rawValue, instrument.title,
        table(
          [group(sheet.checklist.items(of: instrument).map { row($0, isDueTold: true) })],
          instrument.title[language]))
    }
    return Document(
      language: language,
      title: [.words(say("Checklist: ", "Checklist: ")), .said(sheet.dossier)], lines: opening,
      sections: [open].compactMap { $0 } + parts + [choice, source].compactMap { $0 },
      navigation: navigation, isSheet: true)
  }

  private var navigation: Document.Navigation {
    Document.Navigation(
      skip: Bilingual(nl: "Direct naar de tekst", en: "Skip to the text"),
      contents: Bilingual(nl: "Op dit blad", en: "On this sheet"))
  }

  private func say(_ nl: String, _ en: String) -> String { Bilingual(nl: nl, en: en)[language] }

  private func section(
    _ id: String, _ title: Bilingual, _ blocks: [Document.Block]
  ) -> Document.Section? {
    blocks.isEmpty ? nil : Document.Section(id: id, title: title[language], blocks: blocks)
  }

  private func words(_ text: String) -> [Document.Inline] { [.words(text)] }

  private var opening: [[Document.Inline]] {
    let number = say("Gesprek \(sheet.number)", "Talk \(sheet.number)")
    let about = [sheet.organisation, number].compactMap { $0 }.joined(separator: " · ")
    let open = sheet.checklist.open.count
    let left = open == 0 ? [] : [words(toDo(open))]
    return [[.said(about)], [.said(moment)]] + left + [
      words(
        say(
          "Voor wie het gesprek leidt. Namen van deelnemers horen hier niet: schrijf p1, p2.",
          "For whoever leads the talk. Names of participants don't belong here: write p1, p2."))
    ]
  }

  private func toDo(_ open: Int) -> String {
    let command = Bilingual(
      nl: "gehoord voorbereiden \(sheet.dossier) --toon checklist",
      en: "gehoord prepare \(sheet.dossier) --show checklist")
    return say(
      open == 1
        ? "Nog één ding te doen: \(command.nl)" : "Nog \(open) dingen te doen: \(command.nl)",
      open == 1
        ? "One thing still to do: \(command.en)" : "\(open) things still to do: \(command.en)")
  }

  /// When and where, on one line.
  private var moment: String {
    let parts = [
      preparation.day?.words(in: language), hours, preparation.text(.place),
    ]
    let known = parts.compactMap { $0 }
    return known.isEmpty
      ? say("Nog geen dag en geen plek.", "No day and no place yet.")
      : known.joined(separator: " · ")
  }

  private var hours: String? {
    let times = [preparation.start, preparation.end].compactMap { $0?.words(in: language) }
    return times.isEmpty ? nil : times.joined(separator: "–")
  }
}

// MARK: What was agreed

extension RunSheetPage {
  private var agreements: Document.Section? {
    let told: [(PreparationField, String?)] = [
      (.purpose, preparation.text(.purpose) ?? sheet.list?.purpose[language]),
      (.list, sheet.list.map { $0.title[language] } ?? preparation.list),
      (.form, form), (.number, nil), (.people, nil), (.keyPerson, nil),
      (.notes, nil), (.materials, nil), (.call, nil), (.reach, nil),
    ]
    let rows = told.map { field, text in
      Document.Table.Row(
        id: nil, cells: [words(field.label[language]), answer(field, text)])
    }
    let start = command.map { command in
      [
        Document.Table.Row(
          id: nil, cells: [words(say("Starten", "To start")), words(command)])
      ]
    }
    let columns = [say("Wat", "What"), say("Afspraak", "Agreement")]
    return section(
      "agreements", Bilingual(nl: "In het kort", en: "In short"),
      [
        .table(
          Document.Table(
            caption: columns[1], columns: columns, groups: [group(rows + (start ?? []))]))
      ])
  }

  /// What opens the talk at the keyboard; nil while there is no list.
  private var command: String? {
    guard let list = sheet.list else { return nil }
    let form = preparation.form.map { say(" --vorm \($0.name.nl)", " --form \($0.rawValue)") } ?? ""
    return say("gehoord gesprek", "gehoord talk") + " \(list.id)\(form) --dossier \(sheet.dossier)"
  }

  /// The form, and why it was chosen.
  private var form: String? {
    guard let name = sheet.form?.name[language] else { return nil }
    return preparation.text(.reason).map { "\(name): \($0)" } ?? name
  }

  private func answer(_ field: PreparationField, _ text: String?) -> [Document.Inline] {
    if let text = text ?? preparation.text(field) { return [.said(text)] }
    return words(preparation.status(field)?.word[language] ?? say("nog open", "still open"))
  }

  private func group(_ rows: [Document.Table.Row]) -> Document.Table.Group {
    Document.Table.Group(title: nil, rows: rows)
  }

  private var safety: Document.Section? {
    let known = preparation.text(.safety).map { Document.Inline.said($0) }
    let open = say(
      "Nog niet afgesproken. Spreek het af voor het gesprek, en zeg het bij het begin.",
      "Not agreed yet. Agree on it before the talk, and say it at the start.")
    return section(
      "safety", PreparationField.safety.label, [.paragraph([known ?? .words(open)])])
  }

  private func steps(
    _ id: String, _ title: String, _ part: KeyPath<TopicList, [Step]>
  ) -> Document.Section? {
    let steps = sheet.list?[keyPath: part] ?? []
    guard !steps.isEmpty else { return nil }
    return Document.Section(
      id: id, title: title, blocks: [.list(steps.map { [.said($0.passage[language])] })])
  }

  /// The interpreter, what people need and the place, each with how far it is.
  private var arranged: Document.Section? {
    let parts: [PreparationField.Part] = [.interpreter, .coming, .place]
    let groups = parts.map { part in
      Document.Table.Group(
        title: part.title[language],
        rows: sheet.checklist.items.filter { $0.field.part == part }.map {
          row($0, isDueTold: false)
        })
    }
    let title = Bilingual(nl: "Is het geregeld?", en: "Is it arranged?")
    return section("arranged", title, table(groups, title[language]))
  }

  private func table(_ groups: [Document.Table.Group], _ caption: String) -> [Document.Block] {
    let columns = [say("Wat", "What"), say("Geregeld", "Arranged"), say("Notitie", "Note")]
    return [.table(Document.Table(caption: caption, columns: columns, groups: groups))]
  }

  private func status(_ status: PreparedStatus) -> String { status.word[language] }
}

// MARK: Time

extension RunSheetPage {
  private var timetable: Document.Section? {
    guard let timetable = sheet.timetable else { return nil }
    let rows = timetable.slots.map { slot in
      Document.Table.Row(
        id: nil, cells: [words(clock(slot)), title(slot.part), words("\(slot.minutes)′")])
    }
    let columns = [say("Tijd", "Time"), say("Onderdeel", "Part"), say("Duur", "Length")]
    let heading = Bilingual(
      nl: "Tijdschema: \(timetable.minutes) minuten",
      en: "Timetable: \(timetable.minutes) minutes")
    let table = Document.Table(caption: heading[language], columns: columns, groups: [group(rows)])
    return section(
      "time", heading,
      [.table(table)] + remarks.map { .paragraph(words($0)) })
  }

  private func clock(_ slot: Timetable.Slot) -> String {
    guard let start = preparation.start else { return "\(slot.from)′–\(slot.from + slot.minutes)′" }
    let ends = [slot.from, slot.from + slot.minutes].map { start.adding($0).words(in: language) }
    return ends.joined(separator: "–")
  }

  private func title(_ part: Timetable.Part) -> [Document.Inline] {
    switch part {
    case .opening: words(say("Begin", "Opening"))
    case .closing: words(say("Slot", "Close"))
    case .topic(let topic):
      [.said(topic.title[language])]
        + (topic.sensitive ? words(say(" (gevoelig)", " (sensitive)")) : [])
    }
  }

  private var remarks: [String] {
    var remarks: [String] = []
    if let short = sheet.minutesShort {
      remarks.append(
        say(
          "De lijst duurt \(short) minuten langer dan de tijd die er is. Kies wat er echt toe doet.",
          "The list takes \(short) minutes more than there is time for. Choose what matters most."))
    }
    if preparation.hasInterpreter {
      remarks.append(
        say(
          "Met een tolk duurt alles langer. Neem minder onderwerpen, of meer tijd.",
          "With an interpreter all of it takes longer. Take fewer topics, or more time."))
    }
    return remarks
  }
}

// MARK: Choice and checklist

extension RunSheetPage {
  private var choice: Document.Section? {
    let choice = sheet.choice
    var blocks: [Document.Block] = []
    if let form = preparation.form {
      let chosen = say("Gekozen: \(form.name.nl).", "Chosen: \(form.name.en).")
      let reason = preparation.text(.reason).map { Document.Inline.said(" " + $0) }
      blocks.append(.paragraph([.words(chosen)] + (reason.map { [$0] } ?? [])))
    } else if let proposal = choice.proposal {
      blocks.append(
        .paragraph(words(say("Voorstel: \(proposal.name.nl)", "Proposal: \(proposal.name.en)"))))
    }
    blocks += reasons(say("Voor een groep", "For a group"), choice.forGroup)
    blocks += reasons(say("Tegen een groep", "Against a group"), choice.againstGroup)
    return section("choice", PreparationField.Part.groupOrAlone.title, blocks)
  }

  private func reasons(_ title: String, _ reasons: [Bilingual]) -> [Document.Block] {
    reasons.isEmpty
      ? [] : [.heading(3, words(title), id: nil), .list(reasons.map { words($0[language]) })]
  }

  /// What still has to be done; first what is due first.
  private var open: Document.Section? {
    let items = sheet.checklist.open.map { item in
      [.words(due(item)), .words(item.field.label[language])]
        + (item.note.isEmpty ? [] : [.words(": "), Document.Inline.said(item.note)])
    }
    let done = say("Alles is geregeld.", "All of it is arranged.")
    return section(
      "open", Bilingual(nl: "Nog te doen", en: "Still to do"),
      items.isEmpty ? [.paragraph(words(done))] : [.list(items)])
  }

  private func due(_ item: Checklist.Item) -> String {
    guard let due = item.due else {
      let days = item.field.daysBefore ?? 0
      let (nl, en) = days == 1 ? ("dag", "day") : ("dagen", "days")
      return say("\(days) \(nl) ervoor · ", "\(days) \(en) before · ")
    }
    let date = due.date(in: language)
    return item.isLate(on: sheet.today)
      ? say("nu (liefst voor \(date)) · ", "now (best before \(date)) · ") : date + " · "
  }

  private func row(_ item: Checklist.Item, isDueTold: Bool) -> Document.Table.Row {
    let day = isDueTold && item.status == .open ? item.due?.date(in: language) : nil
    let due = day.map { item.isLate(on: sheet.today) ? say("nu", "now") : say("voor ", "by ") + $0 }
    let told = [note(item), due ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
    return Document.Table.Row(
      id: nil,
      cells: [
        words(item.field.label[language]), words(status(item.status)),
        told.isEmpty ? [] : [.said(told)],
      ])
  }

  /// What was noted, or chosen.
  private func note(_ item: Checklist.Item) -> String {
    switch item.field {
    case .list: preparation.list ?? ""
    case .form: preparation.form?.name[language] ?? ""
    case .date: preparation.day?.words(in: language) ?? ""
    default: item.note
    }
  }

  private var source: Document.Section? {
    Document.Section(
      id: "source", title: "",
      blocks: [
        .paragraph(
          words(
            say(
              "Naar “Van onbekend naar vertrouwd”, ITTA, 2023 (P14–P17, C1, C2, C6, C13).",
              "After “Van onbekend naar vertrouwd”, ITTA, 2023 (P14–P17, C1, C2, C6, C13).")))
      ])
  }
}

extension PreparedStatus {
  package var word: Bilingual {
    switch self {
    case .done: Bilingual(nl: "ja", en: "yes")
    case .open: Bilingual(nl: "nog niet", en: "not yet")
    case .notNeeded: Bilingual(nl: "niet nodig", en: "not needed")
    }
  }
}
