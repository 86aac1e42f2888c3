package import Interviewing

/// What an interviewer may take along from a talk: a few kind sentences with examples from it.
///
/// What went well comes first, then one or two things to try, in the interviewer's own words recast,
/// and at last how giving back stood to asking. Never a grade. The measure is MITI 4: good listeners
/// give back what they heard about as often as they ask (1:1), the best twice as often (2:1).
package struct ListeningReview: Sendable, Equatable {
  /// One thing in the course of a talk, as far as it is known.
  package enum Move: Sendable, Equatable {
    case question(String, QuestionForm)
    /// What was heard, given back: a summary, "so you…".
    case reflection(String)
    /// Nothing was said, so that the other could go on.
    case silence
    /// Something of the interviewer's own, which is part of an equal talk.
    case sharing(String)
    /// A greeting, thanks, "go on".
    case encouragement(String)
    /// What the other said then; without it nothing is praised for what it brought.
    case heard(String)
  }

  package let praise: [Bilingual]
  package let suggestions: [Bilingual]
  /// Giving back against asking, in words; nil when too little was asked to tell.
  package let balance: Bilingual?

  /// All of it in the order to read it, six sentences or points at most.
  package var sentences: [Bilingual] { praise + suggestions + (balance.map { [$0] } ?? []) }

  package init(_ moves: [Move]) {
    let exchanges = Exchange.all(in: moves)
    praise = Self.praise(for: exchanges)
    suggestions = Self.suggestions(for: exchanges)
    balance = Self.balance(of: exchanges)
  }

  private static let mostPraise = 3
  static let mostSuggestions = 2
  /// Questions from which on there is a balance to speak of.
  private static let fewestQuestions = 3
}

/// What the interviewer did, and what came of it.
struct Exchange {
  let move: ListeningReview.Move
  var heard: [String] = []

  /// Words from which on an answer is a story.
  private static let story = 12

  var words: Int { heard.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count } }
  var broughtStory: Bool { words >= Self.story }

  static func all(in moves: [ListeningReview.Move]) -> [Exchange] {
    var all: [Exchange] = []
    for move in moves {
      guard case .heard(let text) = move else {
        all.append(Exchange(move: move))
        continue
      }
      if !all.isEmpty { all[all.count - 1].heard.append(text) }
    }
    return all
  }

  var question: (text: String, form: QuestionForm)? {
    if case .question(let text, let form) = move { (text, form) } else { nil }
  }

  var reflection: String? { if case .reflection(let text) = move { text } else { nil } }

  /// Whether the other began with "no".
  var wasCorrected: Bool {
    let first = heard.first?.lowercased().split { !$0.isLetter }.prefix(2) ?? []
    return first.contains {
      ["nee", "neen", "bijna", "no", "nope", "nearly", "almost", "hm"].contains($0)
    }
  }

  var isSharing: Bool { if case .sharing = move { true } else { false } }
}

// MARK: What went well

extension ListeningReview {
  private static func praise(for exchanges: [Exchange]) -> [Bilingual] {
    let found = [
      story(in: exchanges), reflection(in: exchanges), silence(in: exchanges),
      sharing(in: exchanges),
    ].compactMap(\.self).prefix(mostPraise)
    return found.isEmpty ? [exchanges.isEmpty ? nothingYet : aStart] : Array(found)
  }

  private static let nothingYet = Bilingual(
    nl: "Er is nog niets gezegd. Begin gerust klein: vraag hoe iemands week was.",
    en: "Nothing has been said yet. Start small: ask how someone's week was.")

  private static let aStart = Bilingual(
    nl: "Je bent het gesprek aangegaan. Dat is het begin van luisteren.",
    en: "You started the talk. That is where listening begins.")

  /// The clean question that brought most.
  private static func story(in exchanges: [Exchange]) -> Bilingual? {
    let best = exchanges.filter { $0.question?.form.remarks.isEmpty == true && $0.broughtStory }
      .max { $0.words < $1.words }
    guard let question = best?.question else { return nil }
    let quote = quoted(question.text)
    return Bilingual(
      nl: "Op \(quote) kwam een verhaal: zo'n open vraag geeft ruimte.",
      en: "\(quote) brought a story: an open question like that gives room.")
  }

  /// What was given back and stood; else what was set right, which also came of listening.
  private static func reflection(in exchanges: [Exchange]) -> Bilingual? {
    let given = exchanges.filter { $0.reflection != nil }
    guard !given.isEmpty else { return nil }
    guard let best = given.filter({ !$0.wasCorrected }).max(by: { $0.words < $1.words }),
      let text = best.reflection
    else { return setRight }
    let quote = quoted(text)
    return Bilingual(
      nl: "Je gaf terug wat je hoorde: \(quote). Dan merkt iemand dat je echt luistert.",
      en: "You gave back what you heard: \(quote). Then people notice that you really listen.")
  }

  private static let setRight = Bilingual(
    nl: "Je vroeg of je het goed begreep, en hoorde toen hoe het wel zit.",
    en: "You checked whether you understood, and then heard how it really is.")

  private static func silence(in exchanges: [Exchange]) -> Bilingual? {
    // What they ask in return is no answer to the silence.
    let best = exchanges.filter { $0.move == .silence && $0.heard.first?.hasSuffix("?") == false }
      .max { $0.words < $1.words }
    guard let heard = best?.heard.first else { return nil }
    let quote = quoted(heard)
    return Bilingual(
      nl: "Je liet het even stil, en toen kwam: \(quote).",
      en: "You let it be quiet for a moment, and then came: \(quote).")
  }

  private static func sharing(in exchanges: [Exchange]) -> Bilingual? {
    guard exchanges.contains(where: \.isSharing) else { return nil }
    return Bilingual(
      nl: "Je vertelde ook iets van jezelf. Zo wordt het een gesprek van twee kanten.",
      en: "You shared something of yourself too. That makes it a talk between two people.")
  }
}

// MARK: Giving back and asking

extension ListeningReview {
  private static func balance(of exchanges: [Exchange]) -> Bilingual? {
    let asked = exchanges.count { $0.question != nil }
    let given = exchanges.count { $0.reflection != nil }
    guard asked >= fewestQuestions || given >= fewestQuestions else { return nil }
    if given == 0 { return onlyAsked }
    if given >= asked * 2 { return muchGiven }
    return given >= asked ? evenly : moreAsked(Double(asked) / Double(given))
  }

  private static let onlyAsked = Bilingual(
    nl: "Je vroeg veel en gaf nog niet terug wat je hoorde. Na een verhaal helpt: \"Dus jij…\". "
      + "Goede luisteraars doen dat ongeveer even vaak als vragen.",
    en: "You asked a lot and did not yet give back what you heard. After a story this helps: "
      + "\"So you…\". Good listeners do that about as often as they ask.")

  private static let evenly = Bilingual(
    nl: "Je gaf ongeveer even vaak terug wat je hoorde als je iets vroeg. "
      + "Zo doen goede luisteraars het.",
    en: "You gave back what you heard about as often as you asked. Good listeners do it so.")

  private static let muchGiven = Bilingual(
    nl: "Je gaf veel vaker terug wat je hoorde dan dat je iets vroeg. "
      + "Zo luisteren de besten.",
    en: "You gave back what you heard far more often than you asked. The best listen like that.")

  private static func moreAsked(_ times: Double) -> Bilingual {
    let often =
      switch times {
      case ..<1.5: Bilingual(nl: "iets vaker", en: "a little more often")
      case ..<2.5: Bilingual(nl: "ongeveer twee keer zo vaak", en: "about twice as often")
      case ..<3.5: Bilingual(nl: "ongeveer drie keer zo vaak", en: "about three times as often")
      default: Bilingual(nl: "veel vaker", en: "much more often")
      }
    let than = Bilingual(
      nl: times < 1.5 || times >= 3.5 ? "dan dat" : "als",
      en: times < 1.5 || times >= 3.5 ? "than" : "as")
    return Bilingual(
      nl: "Je vroeg \(often.nl) iets \(than.nl) je teruggaf wat je hoorde. "
        + "Goede luisteraars doen het ongeveer even vaak.",
      en: "You asked \(often.en) \(than.en) you gave back what you heard. "
        + "Good listeners do both about as often.")
  }
}
