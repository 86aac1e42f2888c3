internal import Interviewing
internal import Planning

// MARK: Time

extension RunSheetPage {
  var timetable: Document.Section? {
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
  var choice: Document.Section? {
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
  var open: Document.Section? {
    let items = sheet.checklist.open.map { item in
      [.words(due(item)), .words(item.field.label[language])]
        + (item.note.isEmpty ? [] : [.words(": "), Document.Inline.said(item.note)])
    }
    let done = say("Alles is geregeld.", "All of it is arranged.")
    return section(
      "open", Bilingual(nl: "Nog te regelen", en: "Still to arrange"),
      items.isEmpty ? [.paragraph(words(done))] : [.list(items)])
  }

  private func due(_ item: Checklist.Item) -> String {
    guard let due = item.due else {
      let days = item.field.daysBefore ?? 0
      let (nl, en) = days == 1 ? ("dag", "day") : ("dagen", "days")
      return say("\(days) \(nl) ervoor · ", "\(days) \(en) before · ")
    }
    let date = due.date(in: language)
    return (item.isLate(on: sheet.today) ? say("nu", "now") : date) + " · "
  }

  func row(_ item: Checklist.Item, isDueTold: Bool) -> Document.Table.Row {
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

  var source: Document.Section? {
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
