package import Interviewing

/// What makes a goal one that can be kept: the letters of SMART.
///
/// Raw values are the words of `goals check --json`. The letters stay while the words differ by
/// language: A is agreed and owned, R is what it takes, which no text can show.
package enum SMARTCriterion: String, CaseIterable, Sendable {
  case specific, measurable, assignable, realistic, timebound
}

extension SMARTCriterion {
  /// `Specifiek`, `Achievable`.
  package var name: Bilingual {
    switch self {
    case .specific: Bilingual(nl: "Specifiek", en: "Specific")
    case .measurable: Bilingual(nl: "Meetbaar", en: "Measurable")
    case .assignable: Bilingual(nl: "Acceptabel", en: "Achievable")
    case .realistic: Bilingual(nl: "Realistisch", en: "Relevant")
    case .timebound: Bilingual(nl: "Tijdgebonden", en: "Time-bound")
    }
  }
}

/// What the words of a goal say about one letter.
package struct SMARTFinding: Sendable, Equatable {
  package let criterion: SMARTCriterion
  /// Nil for what text cannot show.
  package let isMet: Bool?
  /// The words that decided.
  package let words: [String]
  /// The one question that helps on; nil when the letter is there.
  package let question: Bilingual?

  init(
    _ criterion: SMARTCriterion, isMet: Bool?, words: [String] = [], question: Bilingual? = nil
  ) {
    self.criterion = criterion
    self.isMet = isMet
    self.words = words
    self.question = isMet == true ? nil : question
  }
}

/// The kind questions that help somebody make a goal SMART.
enum SMARTQuestion {
  static let whatForWhom = Bilingual(
    nl: "Wat gaan jullie doen, voor wie en waar?",
    en: "What will you do, for whom and where?")
  static let what = Bilingual(
    nl: "Wat kun je dan zien gebeuren?", en: "What will people see happening?")
  static let forWhom = Bilingual(nl: "Voor wie is dit, en waar?", en: "Who is it for, and where?")
  static let howMany = Bilingual(
    nl: "Hoeveel mensen, keren of procent zou al mooi zijn?",
    en: "How many people, times or percent would be good?")
  static let who = Bilingual(
    nl: "Wie trekt dit? Noem een naam of functie.",
    en: "Who takes the lead? Give a name or a role.")
  static let byWhen = Bilingual(
    nl: "Wanneer is het klaar? Noem een dag, maand of kwartaal.",
    en: "When will it be done? Give a day, month or quarter.")
  static let means = Bilingual(
    nl: "Zijn er uren, mensen en geld voor? Hoe zeker ben je dat het lukt, van 0 tot 10?",
    en:
      "Which need does it serve? Are there hours, people and money, and how sure are you, from 0 to 10?"
  )
  static let noSuchDay = Bilingual(
    nl: "Die dag staat op geen kalender. Welke dag bedoel je?",
    en: "No calendar has that day. Which day do you mean?")
}

extension Deadline {
  /// What is said of a day that lies behind us.
  package static let hasPassed = Bilingual(
    nl: "Die dag is al voorbij. Welke dag bedoel je?",
    en: "That day has passed. Which day do you mean?")
}
