internal import Interviewing
internal import Planning

/// Actions done, and lines of the log changed, struck or erased.
extension LogTurn {
  static let fieldWords: [(field: PlanField, word: Bilingual)] = [
    (.text, Bilingual(nl: "wat", en: "what")), (.owner, Bilingual(nl: "wie", en: "who")),
    (.deputy, Bilingual(nl: "vervanger", en: "deputy")),
    (.date, Bilingual(nl: "wanneer", en: "when")),
    (.outcome, Bilingual(nl: "uitkomst", en: "outcome")),
  ]

  /// The line that the first word names, else the one of the last change, and what is left.
  ///
  /// Nil once it is said that there is none.
  private mutating func entry(_ rest: String) -> (PlanEntry, rest: String)? {
    let parts = rest.split(separator: " ", maxSplits: 1).map(String.init)
    let named = parts.first.flatMap { word in
      word.lowercased().hasPrefix("e") || parts.count == 1 ? word.entryNumber : nil
    }
    let left = named == nil ? rest : parts.count > 1 ? parts[1].trimmed : ""
    if let number = named ?? keeping.changes.last, let entry = plan[number],
      [.followUp, .moment].contains(entry.kind)
    {
      return (entry, left)
    }
    askWhich()
    return nil
  }

  private mutating func askWhich() {
    refuse(
      Bilingual(
        nl: "Welke regel? Noem het nummer, zoals e14; `/o` en `/toon` laten ze zien.",
        en: "Which line? Name its number, such as e14; `/o` and `/show` show them."))
  }

  /// The same where nothing may follow: a slip of the finger takes away no other line.
  private mutating func onlyEntry(_ rest: String) -> PlanEntry? {
    guard let (entry, left) = entry(rest) else { return nil }
    if left.isEmpty { return entry }
    askWhich()
    return nil
  }

  /// `/klaar e14 gisteren · hij komt`.
  mutating func finish(_ rest: String) {
    guard let (entry, rest) = entry(rest) else { return }
    guard entry.kind == .followUp else {
      return refuse(
        Bilingual(
          nl: "\(entry.id) is geen actie. `/o` laat de acties zien.",
          en: "\(entry.id) is no action. `/o` shows the actions."))
    }
    var parts = Self.parts(of: rest)
    var day = today
    if let first = parts.first, let date = try? Day.gone(first, today: today) {
      guard date <= today else { return refuse(VisionTurn.ahead(date)) }
      day = date
      parts.removeFirst()
    }
    let outcome = parts.joined(separator: " · ")
    var fields: [(PlanField, String, [PlanSource])] = [(.done, day.description, [])]
    if !outcome.isEmpty, let value = value(outcome, of: .outcome) {
      fields.append((.outcome, value, []))
    }
    reply.events = keeping.changes.write(fields, in: entry)
    let (text, date) = (entry.text, day.date(in: language))
    say(
      Bilingual(nl: "Gedaan op \(date): \(text)", en: "Done on \(date): \(text)"), .dim)
  }

  /// `/wijzig e14 wie Anneke`; a day of a moment is one that has been.
  mutating func edit(_ rest: String) {
    guard let (entry, rest) = entry(rest) else { return }
    let parts = rest.split(separator: " ", maxSplits: 1).map(String.init)
    let named = parts.first.flatMap { word in
      Self.fieldWords.first { [$0.word.nl, $0.word.en].contains(word.lowercased()) }
    }
    let text = named == nil ? rest : parts.count > 1 ? parts[1].trimmed : ""
    guard !text.isEmpty else { return tellHowToEdit(entry) }
    let field = named?.field ?? .text
    let value =
      field == .date && entry.kind == .moment ? gone(text) : self.value(text, of: field)
    guard let value else { return }
    reply.events = keeping.changes.write([(field, value, entry.sources(field))], in: entry)
    say(Bilingual(nl: "Gewijzigd.", en: "Changed."), .dim)
    if field == .date, let date = CaseDate(value) {
      reply.page.add(date.words(in: language), .dim)
    }
  }

  private mutating func gone(_ text: String) -> String? {
    do throws(NotADay) {
      let date = try CaseDate(gone: text, today: today)
      if date.first <= today { return date.description }
      refuse(VisionTurn.ahead(date.first))
    } catch {
      refuse(error.wording)
    }
    return nil
  }

  private mutating func tellHowToEdit(_ entry: PlanEntry) {
    let (id, text) = (entry.id, entry.text)
    refuse(
      Bilingual(
        nl:
          "Schrijf erachter wat er anders moet: `/wijzig \(id) \(text)`, of `/wijzig \(id) wie Anneke`.",
        en:
          "Write after it what is to change: `/edit \(id) \(text)`, or `/edit \(id) who Anneke`."))
  }

  mutating func withdraw(_ rest: String) {
    guard let entry = onlyEntry(rest) else { return }
    reply.events = keeping.changes.strike(entry)
    say(Bilingual(nl: "Geschrapt: \(entry.text)", en: "Withdrawn: \(entry.text)"), .dim)
    say(Bilingual(nl: "`/terug` zet het terug.", en: "`/undo` puts it back."), .dim)
  }

  mutating func undo() {
    guard let events = keeping.changes.undo() else {
      return refuse(
        Bilingual(
          nl: "Er is niets terug te draaien. `/schrap e14` haalt een regel eruit.",
          en: "There is nothing to take back. `/withdraw e14` takes a line out."))
    }
    reply.events = events
    say(Bilingual(nl: "Teruggedraaid.", en: "Taken back."), .dim)
  }

  /// Takes the words off the disk.
  mutating func erase(_ rest: String) {
    guard let entry = onlyEntry(rest) else { return }
    reply.events = [.erased(entry.allNumbers)]
    reply.forgets = true
    keeping.changes = PlanChanges()
    say(Bilingual(nl: "Gewist.", en: "Erased."), .dim)
  }
}
