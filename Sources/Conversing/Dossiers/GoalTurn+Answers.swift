internal import Interviewing
internal import Planning

/// What an answer means, question by question.
extension GoalTurn {
  mutating func answer(_ typed: String, to question: PlanQuestion) {
    guard let entry else { return begin(typed) }
    // Enter on the answer that stood there leaves it.
    if let known = shown(question, of: entry), typed == known { return goOn() }
    // Who does not know yet fills in nothing.
    if PreparedStatus.saysNotKnown(typed), question != .specific { return goOn() }
    let text = passed(typed)
    read(text, as: question)
    if reply.isRefused { return isInteractive ? () : leaveQuestion() }
    if dialogue.asked == .question(.surer), question == .confidence { return ask() }
    isInteractive ? goOn() : leaveQuestion()
  }

  /// In a script the next line is a goal again.
  private mutating func leaveQuestion() { dialogue.asked = nil }

  private mutating func read(_ text: String, as question: PlanQuestion) {
    switch question {
    case .specific, .measurable: readSentence(text)
    case .deadline: readDeadline(text)
    case .serves: readServes(text)
    case .agreed: readAgreed(text)
    case .evaluation: readEvaluation(text)
    case .confidence: readConfidence(text)
    case .deputy: readDeputy(text)
    case .fit: readFit(text)
    case .partner: readPartner(text)
    case .date: readDate(text)
    default: keep(question.field, text)
    }
  }

  /// What stands there, as it could be typed again.
  func shown(_ question: PlanQuestion, of entry: PlanEntry) -> String? {
    switch question {
    case .serves: servedPlaces(of: entry)
    case .fit: PlannedOffer(entry)?.fit?.name[language]
    case .date: PlannedOffer(entry)?.day?.date(in: language)
    default: entry.text(question.field)
    }
  }
}

// MARK: The sentence

extension GoalTurn {
  /// A new sentence, or a piece that the sentence lacked.
  private mutating func readSentence(_ text: String) {
    guard let entry else { return }
    let whole = isPiece(text, of: entry.text) ? entry.text.joined(with: text) : text
    if let reason = unreadable(whole), reason != .noRules { return refuse(sentence(reason)) }
    keep(.text, whole, sources: entry.sources(.text))
    guard isInteractive, let goal else { return }
    let place = dialogue.goals.firstIndex { $0.number == goal.number } ?? 0
    reply.page.add(Page(goal, in: language, place: place))
  }

  /// True when most of the sentence is not in it: nobody would throw that away.
  private func isPiece(_ text: String, of sentence: String) -> Bool {
    guard case .question(let question)? = dialogue.asked else { return false }
    let old = sentence.contentWords
    return isLacking(question) && old.intersection(text.contentWords).count * 2 < old.count
  }
}

extension String {
  /// Words that say something, to tell whether one sentence still is another.
  fileprivate var contentWords: Set<String> {
    Set(
      lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 3 }.map(String.init))
  }

  /// With what it lacked behind it, before the full stop.
  fileprivate func joined(with piece: String) -> String {
    let isSign: (Character) -> Bool = { ".!… ".contains($0) }
    let base = String(reversed().drop(while: isSign).reversed())
    let rest = String(piece.reversed().drop(while: isSign).reversed())
    return "\(base), \(rest)."
  }
}

// MARK: Days

extension GoalTurn {
  private mutating func readDeadline(_ text: String) {
    guard let deadline = Deadline(reading: text, otherwise: language, today: today) else {
      return refuse(Self.noDay)
    }
    if let trouble = deadline.trouble { return refuse(wording(of: trouble, deadline)) }
    keep(.deadline, text)
    tellEnd(deadline)
  }

  private mutating func tellEnd(_ deadline: Deadline) {
    guard let day = deadline.day else {
      return say(
        Bilingual(
          nl: "Er is een eind, maar geen vaste dag.", en: "There is an end, but no exact day."),
        .dim)
    }
    say(
      Bilingual(
        nl: "uiterlijk \(day.words(in: .dutch))", en: "by \(day.words(in: .english))"), .dim)
  }

  private func wording(of trouble: Deadline.Trouble, _ deadline: Deadline) -> Bilingual {
    guard trouble == .past, let day = deadline.day else { return PlanQuestion.noSuchDay }
    let words = Bilingual(
      nl: day.words(in: .dutch).capitalisedFirst, en: day.words(in: .english))
    return Bilingual(
      nl: "\(words.nl) is al voorbij. Welke dag bedoel je?",
      en: "\(words.en) has passed. Which day do you mean?")
  }

  private static let noDay = Bilingual(
    nl: "Hier lees ik geen dag of periode. Schrijf het zo: `eind juni` of `vóór 1 maart`.",
    en: "I read no day or period here. Write it like this: `end of June` or `before 1 March`.")

  private mutating func readEvaluation(_ text: String) {
    let moments = EvaluationMoment.reading(text, otherwise: language, today: today)
    for moment in moments {
      guard let trouble = moment.trouble else { continue }
      let why =
        trouble == .past
        ? Bilingual(nl: "is al voorbij", en: "has passed")
        : Bilingual(nl: "staat op geen kalender", en: "is in no calendar")
      return refuse(
        Bilingual(
          nl: "`\(moment.words)` \(why.nl). Welke dag bedoel je?",
          en: "`\(moment.words)` \(why.en). Which day do you mean?"))
    }
    keep(.evaluation, text)
    let days = moments.compactMap { $0.day?.date(in: language) }
    if !days.isEmpty { reply.page.add(days.joined(separator: " · "), .dim) }
    for moment in moments where moment.day == nil && !moment.isRepeated {
      say(
        Bilingual(
          nl: "In `\(moment.words)` lees ik geen dag; het is wel bewaard.",
          en: "I read no day in `\(moment.words)`; it is saved all the same."), .dim)
    }
  }

  mutating func readDate(_ text: String) {
    guard let deadline = Deadline(reading: text, otherwise: language, today: today) else {
      return refuse(Self.noDay)
    }
    if let trouble = deadline.trouble { return refuse(wording(of: trouble, deadline)) }
    guard let day = deadline.day else {
      return refuse(Bilingual(nl: "Op welke dag?", en: "On which day?"))
    }
    keep(.date, day.description)
    reply.page.add(day.words(in: language), .dim)
  }
}

extension PlanQuestion {
  static let noSuchDay = Bilingual(
    nl: "Die dag staat op geen kalender. Welke dag bedoel je?",
    en: "No calendar has that day. Which day do you mean?")
}

extension String {
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

// MARK: Who, and how sure

extension GoalTurn {
  private mutating func readDeputy(_ text: String) {
    if let owner = goal?.owner, owner.lowercased() == text.lowercased() {
      return refuse(
        Bilingual(
          nl: "Dat is de eigenaar zelf. Wie neemt het over als die er niet is?",
          en: "That is the owner. Who takes over when they are away?"))
    }
    keep(.deputy, text)
  }

  /// Who agreed, and on which day: `p1 en p4, op 12 maart`.
  private mutating func readAgreed(_ text: String) {
    if ["ja", "yes", "nee", "no", "iedereen", "everybody"].contains(text.lowercased()) {
      return refuse(
        Bilingual(
          nl: "Noem wie erbij waren, en de dag: `p1 en p4, op 12 maart`.",
          en: "Say who were there, and the day: `p1 and p4, on 12 March`."))
    }
    let meeting = Agreement(text, today: today)
    if let trouble = meeting.trouble { return refuse(trouble) }
    let people = Written(.goal, nil, .agreed, text).aliases
    keep(
      .agreed, text,
      sources: meeting.day.map { [.meeting(day: $0.description, people)] } ?? [])
    if let day = meeting.day {
      reply.page.add(day.words(in: language), .dim)
    } else {
      say(
        Bilingual(
          nl: "Zonder dag bewaard. `/wijzig afgesproken` zet de dag erbij.",
          en: "Saved without a day. `/change agreed` adds the day."), .dim)
    }
  }

  private mutating func readConfidence(_ text: String) {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }
      .map(String.init)
    // In `een 8` the first word is a number too.
    let said =
      words.lazy.compactMap { Int($0) }.first
      ?? words.lazy.compactMap { Deadline.number($0) }.first
    guard let number = said, (0...10).contains(number) else {
      return refuse(
        Bilingual(
          nl: "Geef een cijfer van 0 tot 10: 0 is zeker niet, 10 is zeker wel.",
          en: "Give a number from 0 to 10: 0 is surely not, 10 is surely so."))
    }
    let isNew = entry?.text(.confidence) != String(number)
    keep(.confidence, String(number))
    if number < Self.sure, isNew, isInteractive { dialogue.asked = .question(.surer) }
  }

  /// From here on nobody is asked what would help.
  private static let sure = 7
}
