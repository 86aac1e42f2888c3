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
struct RunSheetPage {
  let sheet: RunSheet
  let language: Language

  var preparation: Preparation { sheet.preparation }

  var document: Document {
    Document(
      language: language,
      title: [.words(say("Draaiboek: ", "Run sheet: ")), .said(sheet.dossier)],
      lines: opening(telling: checklistCommand),
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
      title: [.words(say("Checklist: ", "Checklist: ")), .said(sheet.dossier)],
      lines: opening(telling: nil),
      sections: [open].compactMap { $0 } + parts + [choice, source].compactMap { $0 },
      navigation: navigation, isSheet: true)
  }

  var navigation: Document.Navigation {
    Document.Navigation(
      skip: Bilingual(nl: "Direct naar de tekst", en: "Skip to the text"),
      contents: Bilingual(nl: "Op dit blad", en: "On this sheet"))
  }

  func say(_ nl: String, _ en: String) -> String { Bilingual(nl: nl, en: en)[language] }

  func section(
    _ id: String, _ title: Bilingual, _ blocks: [Document.Block]
  ) -> Document.Section? {
    blocks.isEmpty ? nil : Document.Section(id: id, title: title[language], blocks: blocks)
  }

  func words(_ text: String) -> [Document.Inline] { [.words(text)] }

  private var checklistCommand: Bilingual {
    Bilingual(
      nl: "gehoord voorbereiden \(sheet.dossier) --toon checklist",
      en: "gehoord prepare \(sheet.dossier) --show checklist")
  }

  private func opening(telling command: Bilingual?) -> [[Document.Inline]] {
    let number = say("Gesprek \(sheet.number)", "Talk \(sheet.number)")
    let about = [sheet.organisation, number].compactMap { $0 }.joined(separator: " · ")
    let open = sheet.checklist.open.count
    let left = open == 0 ? [] : [words(toDo(open, telling: command))]
    return [[.said(about)], [.said(moment)]] + left + [
      words(
        say(
          "Voor wie het gesprek leidt. Namen van deelnemers horen hier niet: schrijf p1, p2.",
          "For whoever leads the talk. Names of participants don't belong here: write p1, p2."))
    ]
  }

  private func toDo(_ open: Int, telling command: Bilingual?) -> String {
    let count = say(
      open == 1 ? "Nog één ding te regelen" : "Nog \(open) dingen te regelen",
      open == 1 ? "One thing still to arrange" : "\(open) things still to arrange")
    return command.map { "\(count): \($0[language])" } ?? count
  }

  /// When and where, on one line.
  var moment: String {
    let parts = [
      preparation.day?.words(in: language), hours, preparation.settled(.place),
    ]
    let known = parts.compactMap { $0 }
    return known.isEmpty
      ? say("Nog geen dag en geen plek.", "No day and no place yet.")
      : known.joined(separator: " · ")
  }

  var hours: String? {
    let times = [preparation.start, preparation.end].compactMap { $0?.words(in: language) }
    return times.isEmpty ? nil : times.joined(separator: "–")
  }
}

// MARK: What was agreed

extension RunSheetPage {
  var agreements: Document.Section? {
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
  var command: String? {
    guard let list = sheet.list else { return nil }
    let form = preparation.form.map { say(" --vorm \($0.name.nl)", " --form \($0.rawValue)") } ?? ""
    return say("gehoord gesprek", "gehoord talk") + " \(list.id)\(form) --dossier \(sheet.dossier)"
  }

  /// The form, and why it was chosen.
  var form: String? {
    guard let name = sheet.form?.name[language] else { return nil }
    return preparation.text(.reason).map { "\(name): \($0)" } ?? name
  }

  func answer(_ field: PreparationField, _ text: String?) -> [Document.Inline] {
    if let text = text ?? preparation.text(field) { return [.said(text)] }
    return words(preparation.status(field)?.word[language] ?? say("nog open", "still open"))
  }

  func group(_ rows: [Document.Table.Row]) -> Document.Table.Group {
    Document.Table.Group(title: nil, rows: rows)
  }

  var safety: Document.Section? {
    let known = preparation.text(.safety).map { Document.Inline.said($0) }
    let open = say(
      "Nog niet afgesproken. Spreek het af voor het gesprek, en zeg het bij het begin.",
      "Not agreed yet. Agree on it before the talk, and say it at the start.")
    return section(
      "safety", PreparationField.safety.label, [.paragraph([known ?? .words(open)])])
  }

  func steps(
    _ id: String, _ title: String, _ part: KeyPath<TopicList, [Step]>
  ) -> Document.Section? {
    let steps = sheet.list?[keyPath: part] ?? []
    var items = steps.map { [Document.Inline.said($0.passage[language])] }
    // After the welcome, before anything that has to be understood.
    if part == \.opening, preparation.hasInterpreter {
      items.insert(words(interpreterStep), at: min(1, items.count))
    }
    guard !items.isEmpty else { return nil }
    return Document.Section(id: id, title: title, blocks: [.list(items)])
  }

  private var interpreterStep: String {
    say(
      "Stel de tolk voor: vertel wie het is. De tolk praat voor jou en voor hen, vertaalt alles wat er gezegd wordt en vertelt niets verder. Vraag om korte zinnen, en praat zelf ook kort.",
      "Introduce the interpreter: say who it is. The interpreter speaks for you and for them, translates everything that is said and passes nothing on. Ask for short sentences, and keep yours short too."
    )
  }

  /// The interpreter, what people need and the place, each with how far it is.
  var arranged: Document.Section? {
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

  func table(_ groups: [Document.Table.Group], _ caption: String) -> [Document.Block] {
    let columns = [say("Wat", "What"), say("Geregeld", "Arranged"), say("Notitie", "Note")]
    return [.table(Document.Table(caption: caption, columns: columns, groups: groups))]
  }

  func status(_ status: PreparedStatus) -> String { status.word[language] }
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
