package import Interviewing

extension Session {
  /// What stands before the cursor: topic, speaker, minutes; under 30 columns, less on a narrow
  /// screen, and nothing but the sign where a line is only a few words wide.
  package func prompt(width: Int, at now: Moment, sign: String) -> String {
    if let editing {
      return prompt(Bilingual(nl: "wijzig", en: "edit"), " \(editing)", width, sign)
    }
    if interview.isPaused { return prompt(Bilingual(nl: "pauze", en: "paused"), "", width, sign) }
    let who = visible(speaker)
    let dot = interview.recording?.isRunning == true && sign == "›" ? " ●" : ""
    let minutes = "\(interview.minutes(at: now))′\(dot)"
    if width < 20 { return "\(sign) " }
    if width < 32 { return "\(who.shortened(to: 10)) \(sign) " }
    if width < 56 {
      let more = isTalking ? minutes : placeWord
      return "\(who.shortened(to: 12)) · \(more) \(sign) "
    }
    let topic = placeWord
    // Two separators, the sign and its spaces; what is left is for topic and speaker.
    let room = 29 - minutes.columns - 9
    let short = who.shortened(to: max(room / 2, room - topic.columns))
    let parts = [topic.shortened(to: room - short.columns), short, minutes]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ") + " \(sign) "
  }

  private func prompt(_ word: Bilingual, _ number: String, _ width: Int, _ sign: String) -> String {
    width < 20 ? "\(sign) " : "\(word[language])\(number) \(sign) "
  }

  private var isTalking: Bool { phase == .talking }
  private var placeWord: String { visible(placeName[language]) }

  private var speaker: String {
    if case .entering(let box) = phase {
      return "\(Bilingual(nl: "kaartje", en: "card")[language]) \(box.number)"
    }
    return names(of: voices)
  }

  /// Where the talk is, in a word.
  private var placeName: Bilingual {
    switch phase {
    case .opening: Bilingual(nl: "opening", en: "opening")
    case .closing: Bilingual(nl: "afronden", en: "wrap-up")
    case .picturing: Bilingual(nl: "plaatjes", en: "pictures")
    case .counting: Bilingual(nl: "stelling", en: "statement")
    case .talking, .entering, .askingAboutCards: topicName
    }
  }

  /// The topic's id, which was made to be short; its title where the list is in another language.
  private var topicName: Bilingual {
    guard let id = interview.current?.topic else { return Bilingual(nl: "", en: "") }
    let title = interview.list?.topic(id)?.title
    func name(_ language: Language) -> String {
      language == interview.list?.language.rules ? id : title?[language].lowercased() ?? id
    }
    return Bilingual(nl: name(.dutch), en: name(.english))
  }
}
