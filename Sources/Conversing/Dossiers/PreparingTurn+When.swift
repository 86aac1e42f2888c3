internal import Interviewing
internal import Planning

/// The day of a talk, and from when to when.
extension PreparingTurn {
  mutating func readDay(_ text: String) {
    do throws(NotADay) {
      let found = try DayInWords(text, today: today)
      if found.day == nil, preparation.day == nil { throw .whichDay }
      keep(found)
    } catch {
      refuse(error.wording)
    }
  }

  mutating func readTime(_ text: String, of field: PreparationField) {
    do throws(NotADay) {
      let found = try DayInWords(times: text, today: today)
      let isEnd = field == .end && found.end == nil
      keep(found, end: isEnd ? found.start : found.end, start: isEnd ? nil : found.start)
    } catch {
      refuse(error.wording)
    }
  }

  private mutating func keep(_ found: DayInWords) {
    keep(found, end: found.end, start: found.start)
  }

  private mutating func keep(_ found: DayInWords, end: TimeOfDay?, start: TimeOfDay?) {
    if let day = found.day, day < today { return refuse(Self.past(day)) }
    if let from = start ?? preparation.start, let until = end ?? preparation.end, until <= from {
      return refuse(Self.backwards(from, until))
    }
    if let day = found.day { keep(.date, day.description) }
    if let start { keep(.start, start.description) }
    if let end { keep(.end, end.description) }
    let day = preparation.day?.words(in: language)
    let times = [preparation.start, preparation.end].compactMap { $0?.words(in: language) }
    let understood = [day, times.joined(separator: "–")].compactMap { $0 }.filter { !$0.isEmpty }
    reply.page.add(understood.joined(separator: " · "), .dim)
  }

  private static func past(_ day: Day) -> Bilingual {
    Bilingual(
      nl:
        "\(day.words(in: .dutch)) is al geweest. Typ een dag die nog komt, zoals `do 10 december`.",
      en:
        "\(day.words(in: .english)) has been already. Type a day to come, such as `Thu 10 December`."
    )
  }

  private static func backwards(_ from: TimeOfDay, _ until: TimeOfDay) -> Bilingual {
    Bilingual(
      nl:
        "\(until.words(in: .dutch)) is niet later dan \(from.words(in: .dutch)). Typ van en tot samen, zoals `14.00-16.00`.",
      en:
        "\(until.words(in: .english)) is not later than \(from.words(in: .english)). Type both, such as `14:00-16:00`."
    )
  }
}

extension NotADay {
  /// One sentence on what was not understood, with an example.
  var wording: Bilingual {
    let example = Bilingual(
      nl: "Schrijf het zo: `do 10 december 14.00-16.00`.",
      en: "Write it like this: `Thu 10 December 14:00-16:00`.")
    let what: Bilingual =
      switch self {
      case .nothing:
        Bilingual(nl: "Hier staat geen dag of tijd.", en: "There is no day or time here.")
      case .notUnderstood(let word):
        Bilingual(
          nl: "`\(word)` begrijp ik niet als dag of tijd.",
          en: "I don't understand `\(word)` as a day or time.")
      case .noSuchDay(let day, let month):
        Bilingual(
          nl: "De dag \(day)-\(month) bestaat niet.", en: "There is no day \(day)/\(month).")
      case .noSuchTime(let time):
        Bilingual(nl: "`\(time)` staat op geen klok.", en: "`\(time)` is on no clock.")
      case .whichDay: Bilingual(nl: "Welke dag?", en: "Which day?")
      case .moreDays:
        Bilingual(nl: "Hier staat meer dan één dag.", en: "There is more than one day here.")
      case .moreTimes:
        Bilingual(
          nl: "Hier staan meer dan twee tijden.", en: "There are more than two times here.")
      case .otherWeekday(let day):
        Bilingual(
          nl: "Die datum valt anders: \(day.words(in: .dutch)).",
          en: "That date is another day: \(day.words(in: .english)).")
      }
    return Bilingual(nl: "\(what.nl) \(example.nl)", en: "\(what.en) \(example.en)")
  }
}
