internal import Interviewing

/// What was just said, seen, or not said.
extension Coach {
  /// After a question, silence is thinking (C4): whoever breaks it gets the next word.
  @Sendable static func silence(_ situation: Situation) -> Advice? {
    let interview = situation.interview
    guard situation.silence >= longSilence, interview.current != nil,
      let number = situation.question
    else { return nil }
    return Advice(
      "silence-\(number)", .empathicListening,
      nl: "Stilte is denken. Laat de ander haar verbreken.",
      en: "Silence is thinking. Let them break it.")
  }

  @Sendable static func strain(_ situation: Situation) -> Advice? {
    guard let note = situation.standing.last, Feelings.strain(in: note) else { return nil }
    return Advice(
      "strain-\(note.number)", .empathicListening,
      nl: "Dit raakt iemand. Doe rustig aan; het mag stil zijn.",
      en: "This touches someone. Slow down; it may be quiet.",
      proposal: { _ in
        Bilingual(
          nl: "? Neem de tijd. Wat heb je nu nodig?", en: "? Take your time. What do you need now?")
      })
  }

  @Sendable static func joy(_ situation: Situation) -> Advice? {
    guard let note = situation.standing.last, Feelings.joy(in: note) else { return nil }
    return Advice(
      "joy-\(note.number)", .empathicListening,
      nl: "Hier zit plezier. Afdwalen mag; vraag ernaar.",
      en: "There is joy here. Digressing is fine; ask about it.",
      proposal: { _ in
        Bilingual(
          nl: "? Ik zie je opleven. Vertel daar eens over.",
          en: "? I see you light up. Tell me about that.")
      })
  }

  /// A few words to an open question: a story says more (C4).
  @Sendable static func shortAnswer(_ situation: Situation) -> Advice? {
    guard let note = situation.standing.last, note.utterance.kind == .said, note.isHeard,
      note.marks.isEmpty, note.isFirstAnswer(in: situation), note.wordCount <= shortestStory
    else { return nil }
    let probe = situation.probe
    return Advice(
      "short-\(note.number)", .empathicListening,
      nl: "Een kort antwoord. Nodig uit tot een verhaal.",
      en: "A short answer. Invite a story.",
      proposal: { _ in Bilingual(nl: "? \(probe.nl)", en: "? \(probe.en)") })
  }

  /// The most words of an answer that is no story yet.
  static let shortestStory = 3

  /// A need of the last few notes, after which nothing more was heard from whoever has it.
  @Sendable static func needWithoutWhy(_ situation: Situation) -> Advice? {
    guard
      let need = situation.standing.suffix(3).last(where: { $0.isA(.need) && $0.whys.isEmpty }),
      !situation.standing.contains(where: { $0.number > need.number && $0.people == need.people })
    else { return nil }
    return Advice(
      "why-\(need.number)", .needs,
      nl: "\(need.number) is een behoefte. Vraag wat er dan anders wordt.",
      en: "\(need.number) is a need. Ask what would change then.",
      proposal: { _ in
        Bilingual(
          nl: "? Wat wordt er voor jou anders als dat lukt?",
          en: "? What would change for you if that works out?")
      })
  }
}

extension Situation {
  /// The number of the question that was put last, when nothing was noted since.
  fileprivate var question: Int? {
    let interview = interview
    if let last = interview.standing.last, last.number == interview.count {
      return last.utterance.kind == .question ? last.number : nil
    }
    let put = interview.current.flatMap { interview.asked[$0] }
    return put == interview.count ? put : nil
  }
}

extension Note {
  fileprivate var wordCount: Int { text.split(whereSeparator: \.isWhitespace).count }

  /// It came right after a question that invites to tell.
  fileprivate func isFirstAnswer(in situation: Situation) -> Bool {
    let interview = situation.interview
    let before = interview.standing.last { $0.number < number }
    if let before, before.number == number - 1 {
      let language = interview.opening?.language ?? .dutch
      return before.utterance.kind == .question
        && !QuestionForm.judging(before.text, otherwise: language).findings.contains(.closed)
    }
    return utterance.question.flatMap { interview.asked[$0] } == number - 1
  }
}
