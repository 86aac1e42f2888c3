internal import Interviewing
internal import Planning
internal import Safeguarding
internal import Understanding

/// What is written in the log: something that happened, or an action.
extension LogTurn {
  /// The parts of a line: ` · `, ` | `, ` - ` or ` – ` between them.
  static func parts(of text: String) -> [String] {
    var text = text
    for sign in [" | ", " – ", " — ", " - "] { text = text.replacing(sign, with: " · ") }
    return text.split(separator: " · ").map(\.trimmed).filter { !$0.isEmpty }
  }

  private func gated(_ text: String) -> String { keeping.gate.passing(text).text }

  // MARK: What happened

  mutating func happened(_ text: String) {
    var parts = Self.parts(of: text)
    let date: CaseDate
    do throws(NotADay) {
      date = try takeDate(from: &parts)
    } catch {
      return refuse(error.wording)
    }
    guard !date.isAhead(of: today) else { return refuse(Self.ahead(date)) }
    guard let action = parts.first else {
      return refuse(
        Bilingual(
          nl: "Wat gebeurde er die dag? Schrijf het erachter: `12 maart · langs geweest`.",
          en: "What happened that day? Write it after it: `12 March · went there`."))
    }
    var lines = [
      Written(.moment, nil, .text, gated(action)),
      Written(.moment, Written.justBegun, .date, date.description),
    ]
    let outcome = parts.dropFirst().joined(separator: " · ")
    if !outcome.isEmpty {
      lines.append(Written(.moment, Written.justBegun, .outcome, gated(outcome)))
    }
    reply.events = keeping.changes.begin([lines])
    let day = date.words(in: language)
    say(Bilingual(nl: "Bewaard bij \(day).", en: "Saved at \(day)."), .dim)
    tellMasked(text)
  }

  /// The day at the start, in a part of its own or as the first words; without one it is today.
  private func takeDate(from parts: inout [String]) throws(NotADay) -> CaseDate {
    guard let first = parts.first else { return CaseDate(today) }
    do throws(NotADay) {
      let date = try CaseDate(gone: first, today: today)
      parts.removeFirst()
      return date
    } catch {
      switch error {
      case .noSuchDay, .otherWeekday, .moreDays: throw error
      default: break
      }
    }
    let words = first.split(separator: " ").map(String.init)
    for count in stride(from: min(4, words.count - 1), through: 1, by: -1) {
      let start = words.prefix(count).joined(separator: " ")
      guard let date = leadingDate(start) else { continue }
      parts[0] = words.dropFirst(count).joined(separator: " ")
      return date
    }
    return CaseDate(today)
  }

  /// A month alone may be the start of a sentence; with a year it is a date.
  private func leadingDate(_ text: String) -> CaseDate? {
    let plain = text.hasSuffix(":") || text.hasSuffix(",") ? String(text.dropLast()) : text
    guard let date = try? CaseDate(gone: plain, today: today) else { return nil }
    let isClear = plain != text || plain.contains(where: \.isNumber)
    return date.isMonth && !isClear ? nil : date
  }

  private static func ahead(_ date: CaseDate) -> Bilingual {
    Bilingual(
      nl: "\(date.words(in: .dutch)) moet nog komen. Zet er `> ` voor, dan is het een actie.",
      en: "\(date.words(in: .english)) is still to come. Put `> ` before it to make it an action.")
  }

  // MARK: What is to be done

  /// `zaal vragen · Anneke · Joost · voor 12 december`: in any order after the action, the day is known
  /// by its words.
  mutating func act(_ text: String) {
    let parts = Self.parts(of: text)
    guard let action = parts.first else {
      return refuse(
        Bilingual(
          nl: "Wat moet er gebeuren? Schrijf het achter de `>`.",
          en: "What is to be done? Write it after the `>`."))
    }
    begin([(action, [])], parts.dropFirst())
    tellMasked(text)
  }

  mutating func takeOver(_ numbers: [Int]) {
    let promises = promises
    if let wrong = numbers.first(where: { !promises.indices.contains($0 - 1) }) {
      return refuse(VisionTurn.noSuch(wrong, of: promises.count))
    }
    let chosen = numbers.map { promises[$0 - 1] }.filter { !$0.isTaken }
    guard !chosen.isEmpty else {
      return say(Bilingual(nl: "Die is al opgepakt.", en: "That was taken up already."), .dim)
    }
    begin(
      chosen.map { ($0.promise.label, [.said($0.promise.evidence.address)]) }, [])
    for promise in chosen { reply.page.add("✓ \(promise.promise.label)") }
    // Several at once are filled in later, one by one.
    if chosen.count > 1 { keeping.question = nil } else { ask() }
  }

  private mutating func begin(
    _ actions: [(text: String, sources: [PlanSource])], _ more: ArraySlice<String>
  ) {
    var fields: [(PlanField, String)] = []
    for part in more {
      if !fields.contains(where: { $0.0 == .date }), let day = day(in: part) {
        fields.append((.date, day.description))
      } else if let field = [PlanField.owner, .deputy].first(where: { field in
        !fields.contains { $0.0 == field }
      }) {
        fields.append((field, part))
      } else {
        return refuse(
          Bilingual(
            nl: "`\(part)` begrijp ik niet. Een actie is: `> wat · wie · vervanger · wanneer`.",
            en: "I don't understand `\(part)`. An action is: `> what · who · deputy · when`."))
      }
    }
    reply.events = keeping.changes.begin(
      actions.map { action in
        [Written(.followUp, nil, .text, gated(action.text), sources: action.sources)]
          + fields.map { Written(.followUp, Written.justBegun, $0.0, gated($0.1)) }
      })
    let due = fields.first { $0.0 == .date }.flatMap { Day($0.1) }
    say(Bilingual(nl: "Bewaard als actie.", en: "Saved as an action."), .dim)
    if let due { tell(due: due, more.joined(separator: " ")) }
    let open = LogKeeping.Question.allCases.first { question in
      !fields.contains { $0.0 == question.field }
    }
    keeping.question = keeping.isInteractive ? open : nil
    if actions[0].sources.isEmpty { ask() }
  }

  /// A capital at the start makes it a name, such as Jan or Mei, unless it tells a day.
  private func day(in part: String) -> Day? {
    let mayBeName = part.first?.isUppercase == true && !part.contains(where: \.isNumber)
    return mayBeName ? (try? DayInWords(part, today: today))?.day : due(part)
  }

  /// The day by which, in words: `12 december`, `eind maart`, `volgende week vrijdag`.
  func due(_ text: String) -> Day? {
    if let day = (try? DayInWords(text, today: today))?.day { return day }
    if let date = CaseDate(text), !date.isMonth { return date.first }
    let back = text.lowercased().hasPrefix("voor") || text.lowercased().hasPrefix("before")
    if !back, let day = try? Day.gone(text, today: today), day < today { return day }
    return Deadline(text, in: language, today: today)?.day
      ?? Deadline("in " + text, in: language, today: today)?.day
  }

  /// What was understood; a day that has been, or one of next year that nobody asked for, is told.
  private mutating func tell(due: Day, _ typed: String = "") {
    reply.page.add(due.words(in: language), .dim)
    let year = String(due.year)
    if due < today {
      say(
        Bilingual(
          nl: "Let op: die dag is al geweest. `/wijzig wanneer` verandert het.",
          en: "Note: that day has been already. `/edit when` changes it."), .notice)
    } else if due > today.adding(270), !typed.contains(year) {
      say(
        Bilingual(
          nl: "Let op: dat is in \(year). `/wijzig wanneer` verandert het.",
          en: "Note: that is in \(year). `/edit when` changes it."), .notice)
    }
  }

  private mutating func tellMasked(_ text: String) {
    guard keeping.gate.passing(text).masked > 0 else { return }
    say(Bilingual(nl: "Een BSN is onleesbaar gemaakt.", en: "A BSN was masked."), .dim)
  }

  // MARK: Questions about an action

  mutating func pass() {
    guard let question = keeping.question else {
      return reply.page.add(Page(open: keeping.timeline(on: today), promises, in: language))
    }
    goOn(after: question)
  }

  mutating func answer(_ text: String, _ question: LogKeeping.Question) {
    guard let number = keeping.changes.last, let entry = plan[number] else {
      keeping.question = nil
      return happened(text)
    }
    guard let value = value(text, of: question.field) else { return }
    reply.events = keeping.changes.write([(question.field, value, [])], in: entry)
    if question == .date, let day = Day(value) { tell(due: day, text) }
    goOn(after: question)
  }

  private mutating func goOn(after question: LogKeeping.Question) {
    let all = LogKeeping.Question.allCases
    let rest = all.drop { $0 != question }.dropFirst()
    let entry = keeping.changes.last.flatMap { plan[$0] }
    keeping.question = rest.first { entry?.text($0.field) == nil }
    ask()
  }

  private mutating func ask() {
    guard keeping.isInteractive, let question = keeping.question else { return }
    let text: Bilingual =
      switch question {
      case .owner: Bilingual(nl: "Wie doet dit? Enter: later.", en: "Who does this? Enter: later.")
      case .deputy:
        Bilingual(
          nl: "Wie neemt het over als dat niet lukt? Enter: later.",
          en: "Who takes over if they cannot? Enter: later.")
      case .date:
        Bilingual(
          nl: "Voor wanneer? `12 december`, `eind maart`. Enter: later.",
          en: "By when? `12 December`, `end of March`. Enter: later.")
      }
    say(text, .dim)
  }

  /// The words as they are kept; nil once it is told what is wrong with a day.
  mutating func value(_ text: String, of field: PlanField) -> String? {
    guard field == .date else { return gated(text) }
    if let day = due(text) { return day.description }
    refuse(
      Bilingual(
        nl: "`\(text)` begrijp ik niet als dag. Schrijf het zo: `12 december`, `eind maart`.",
        en:
          "I don't understand `\(text)` as a day. Write it like this: `12 December`, `end of March`."
      ))
    return nil
  }
}

extension CaseDate {
  fileprivate func isAhead(of today: Day) -> Bool { first > today }
}
