package import Interviewing

/// One piece of advice for the interviewer, from what was noted so far.
package struct Advice: Sendable {
  /// What it is about, so that the same is not said twice: `why-14`, `quiet-p3`.
  package let key: String
  package let instrument: Instrument
  /// Whom it is about.
  package let people: [Alias]
  /// The advice, given the names of `people`.
  package let text: @Sendable (_ names: String) -> Bilingual
}

/// What advice practises; raw values are the field guide's numbers.
///
/// Source: *Van onbekend naar vertrouwd* (ITTA 2023) and the workbook *Community's* (Probiblio).
package enum Instrument: String, Sendable {
  case topicList = "P14"
  case perspective = "C3"
  case empathicListening = "C4"
  case needs = "S1"

  package var name: Bilingual {
    switch self {
    case .topicList: Bilingual(nl: "de topiclijst", en: "the topic list")
    case .perspective: Bilingual(nl: "de ander voorop", en: "the other first")
    case .empathicListening: Bilingual(nl: "empathisch luisteren", en: "empathic listening")
    case .needs: Bilingual(nl: "de vraag achter de vraag", en: "the question behind the question")
    }
  }
}

/// Advice when it is asked for: an ordered list of rules over the conversation; the first that
/// applies, and was not given before, speaks.
package enum Coach {
  package static func advice(
    for interview: Interview, at now: Moment, given: Set<String>
  ) -> Advice? {
    rules.lazy.compactMap { $0(interview, now) }.first { !given.contains($0.key) }
  }

  private typealias Rule = @Sendable (Interview, Moment) -> Advice?

  private static let rules: [Rule] = [
    openSummary, emotion, needWithoutWhy, notHeard, muchWithoutSummary, outOfTime,
  ]

  /// Notes after which it is time to say back what was heard.
  static let notesBeforeSummary = 12
  /// Notes of others during which somebody said nothing.
  static let notesOfOthers = 10

  @Sendable private static func openSummary(_ interview: Interview, _: Moment) -> Advice? {
    guard let summary = interview.openSummaries.last else { return nil }
    return Advice(key: "summary-\(summary.number)", instrument: .perspective, people: []) { _ in
      Bilingual(
        nl: "Je samenvatting \(summary.number) wacht nog op antwoord. Vraag of het klopt.",
        en: "Your summary \(summary.number) still waits for an answer. Ask whether it is right.")
    }
  }

  @Sendable private static func emotion(_ interview: Interview, _: Moment) -> Advice? {
    guard let note = interview.standing.last, note.utterance.kind == .observation else {
      return nil
    }
    return Advice(key: "emotion-\(note.number)", instrument: .empathicListening, people: []) { _ in
      Bilingual(
        nl: "Je zag iets. Doe rustig aan, laat het even stil zijn, of vraag of het nog gaat.",
        en: "You noticed something. Slow down, let it be quiet, or ask whether it is all right.")
    }
  }

  /// A need of the last few notes, after which nothing more was heard from whoever has it.
  @Sendable private static func needWithoutWhy(_ interview: Interview, _: Moment) -> Advice? {
    guard let need = interview.standing.suffix(3).last(where: { $0.isA(.need) }),
      !interview.standing.contains(where: { $0.number > need.number && $0.people == need.people })
    else { return nil }
    return Advice(key: "why-\(need.number)", instrument: .needs, people: []) { _ in
      Bilingual(
        nl: "\(need.number) is een behoefte. Vraag wat er dan anders wordt, of waarom het telt.",
        en: "\(need.number) is a need. Ask what would change then, or why it matters.")
    }
  }

  @Sendable private static func notHeard(_ interview: Interview, _: Moment) -> Advice? {
    guard interview.form == .focusGroup else { return nil }
    let recent = interview.standing.filter(\.isHeard).suffix(notesOfOthers)
    guard recent.count == notesOfOthers else { return nil }
    let heard = Set(recent.flatMap(\.people))
    guard let silent = interview.present.first(where: { !heard.contains($0) }) else { return nil }
    let last = interview.notes.last { $0.people.contains(silent) }?.number ?? 0
    return Advice(key: "quiet-\(silent)-\(last)", instrument: .perspective, people: [silent]) {
      Bilingual(
        nl: "\($0) hoorde je al even niet. Een blik, of een open vraag, geeft ruimte.",
        en: "You have not heard \($0) for a while. A look, or an open question, makes room.")
    }
  }

  @Sendable private static func muchWithoutSummary(_ interview: Interview, _: Moment) -> Advice? {
    let last = interview.standing.last { $0.utterance.kind == .summary }?.number ?? 0
    let since = interview.standing.filter { $0.number > last && $0.isHeard }
    guard since.count >= notesBeforeSummary else { return nil }
    return Advice(key: "many-\(last)", instrument: .perspective, people: []) { _ in
      Bilingual(
        nl: "Er is veel gezegd. Vat samen met = en vraag of je het goed begreep.",
        en: "A lot has been said. Sum up with = and ask whether you understood it well.")
    }
  }

  @Sendable private static func outOfTime(_ interview: Interview, _ now: Moment) -> Advice? {
    guard let list = interview.list, let id = interview.current?.topic, let topic = list.topic(id),
      topic.minutes > 0
    else { return nil }
    let spent = interview.minutes(of: id, at: now)
    guard spent > topic.minutes else { return nil }
    return Advice(key: "time-\(id)", instrument: .topicList, people: []) { _ in
      Bilingual(
        nl:
          "Dit onderwerp duurt \(spent) minuten, \(topic.minutes) was het plan. Dat mag. /o laat zien wat er nog is.",
        en:
          "This topic takes \(spent) minutes, the plan was \(topic.minutes). That is fine. /o shows what is left."
      )
    }
  }
}
