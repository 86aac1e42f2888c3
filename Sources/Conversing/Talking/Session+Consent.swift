internal import Interviewing

/// Asking consent, in the opening and at the close, and by `/toestemming`.
extension SessionTurn {
  /// What a line says to a consent question; nil when it is neither a clear yes nor a clear no.
  ///
  /// A "yes, but" is no clear yes: what is unclear stays unknown, and unknown counts as no.
  func consentAnswer(_ text: String) -> (YesOrNo, rest: String)? {
    let lower = text.lowercased()
    if ["liever niet", "beter niet", "rather not"].contains(where: lower.hasPrefix) {
      return (.no, "")
    }
    guard let (answer, rest) = YesOrNo.leading(text, short: true) else { return nil }
    let words = rest.lowercased().split { !$0.isLetter }
    let limits: Set<Substring> = [
      "maar", "but", "niet", "not", "geen", "alleen", "only", "behalve",
    ]
    // "No problem" is a yes in other words, or not an answer at all.
    let turns: Set<Substring> = ["problem", "worries", "probleem", "bezwaar", "punt"]
    if answer == .no { return words.first.map(turns.contains) == true ? nil : (answer, rest) }
    return words.contains(where: limits.contains) ? nil : (answer, rest)
  }

  /// Takes a line as an answer; false when it was kept as a note instead.
  mutating func answerConsent(
    _ scope: ConsentScope, _ by: [Voice]?, _ text: String
  ) throws(Refusal) -> Bool {
    guard let (answer, rest) = consentAnswer(text) else {
      try note(.said, by: by, text)
      say(Self.stillOpen, .dim)
      return false
    }
    try consent(scope, by, answer)
    if answer == .yes, !rest.isEmpty { try note(.said, by: by, text) }
    return true
  }

  static let stillOpen = Bilingual(
    nl: "Bewaard. De vraag staat nog open: ja · nee",
    en: "Saved. The question is still open: yes · no")

  /// Whether everybody here has answered.
  func isAnswered(_ scope: ConsentScope) -> Bool {
    let present = session.interview.present
    return !present.isEmpty
      && present.allSatisfy { session.interview.consents[scope, $0] != .unknown }
  }

  /// Records a consent of those who answered: the speakers named, or those here who had not yet, so
  /// that nobody's own answer is overruled by one for the rest.
  private mutating func consent(
    _ scope: ConsentScope, _ by: [Voice]?, _ answer: YesOrNo
  ) throws(Refusal) {
    let present = session.interview.present
    let waiting = present.filter { session.interview.consents[scope, $0] == .unknown }
    let people: [Alias] =
      switch by {
      case nil: waiting.isEmpty ? present : waiting
      case let by? where by.contains(.everybody): present
      case let by?: by.compactMap(\.alias)
      }
    try consent(scope, people, answer == .yes ? .yes : .no)
  }

  mutating func consent(
    _ scope: ConsentScope, _ people: [Alias], _ answer: ConsentAnswer, explained: Bilingual? = nil
  ) throws(Refusal) {
    let explained = explained ?? scope.question(to: session.interview.form)
    if people.isEmpty {
      return say(session.interview.present.isEmpty ? Self.nobody : Self.whose, .dim)
    }
    try carryOut(
      .consent(
        Consent(
          scope: scope, people: people, answer: answer, language: language,
          explained: explained[language])))
    let names = session.names(of: people)
    say(
      Bilingual(
        nl: "\(scope.name.nl): \(answer.name.nl) (\(names))",
        en: "\(scope.name.en): \(answer.name.en) (\(names))"), .dim)
    if scope == .notes, answer == .no || answer == .withdrawn {
      say(Self.noNotes(names), .notice)
    }
    if scope == .recording, answer == .yes, session.phase == .talking { offerRecording() }
  }

  /// Everybody has said yes: the clock may run.
  private mutating func offerRecording() {
    let interview = session.interview
    guard interview.recording == nil, interview.consents.allow(.recording, for: interview.present)
    else { return }
    say(
      Bilingual(nl: "/opname zet de klok van de opname aan.", en: "/recording starts its clock."),
      .dim)
  }

  private static let nobody = Bilingual(
    nl: "Er is nog niemand om te vragen. /erbij NAAM voegt iemand toe.",
    en: "There is nobody to ask yet. /join NAME adds someone.")
  private static let whose = Bilingual(
    nl: "Wie zegt dat? Zet de naam ervoor, zoals p1: ja.",
    en: "Who says so? Put the name in front, as in p1: yes.")
  private static func ofWhom(_ scope: ConsentScope) -> Bilingual {
    Bilingual(
      nl: "Iedereen heeft al geantwoord. Van wie? /toestemming \(scope.name.nl) ja NAAM",
      en: "Everybody has answered already. Whose is it? /consent \(scope.name.en) yes NAME")
  }
  private static func noNotes(_ names: String) -> Bilingual {
    Bilingual(
      nl: "Goed, dan bewaar ik die woorden niet. Later toch ja? /toestemming notities ja \(names)",
      en: "Fine, then I won't save those words. A yes later? /consent notes yes \(names)")
  }

  /// `/toestemming`, `/toestemming citeren nee`, `/toestemming delen ja p2`.
  mutating func consent(_ rest: String) throws(Refusal) {
    let words = rest.split(separator: " ", maxSplits: 2).map(String.init)
    guard let first = words.first else { return consents() }
    guard let scope = ConsentScope(named: first), words.count > 1,
      let answer = ConsentAnswer(spoken: words[1])
    else {
      let scopes = ConsentScope.allCases.map { $0.name[language] }.joined(separator: ", ")
      return refuse(
        Bilingual(
          nl: "Zo: /toestemming citeren ja. Kies uit \(scopes), dan ja, nee of intrekken.",
          en: "Like this: /consent quoting yes. Choose from \(scopes), then yes, no or withdraw."))
    }
    guard words.count > 2 else {
      let people = session.meant(by: answer, scope)
      if people.isEmpty, !session.interview.present.isEmpty { return refuse(Self.ofWhom(scope)) }
      return try consent(scope, people, answer)
    }
    guard let people = people(in: words[2]) else { return }
    try consent(scope, people, answer)
  }

  private mutating func consents() {
    for scope in ConsentScope.allCases {
      let answers = session.interview.attendees.map { alias in
        "\(session.name(of: alias)) \(session.interview.consents[scope, alias].name[language])"
      }
      reply.page.add("\(scope.name[language]): \(answers.joined(separator: ", "))")
    }
  }
}

extension Session {
  /// Whom an answer without a name is of: a yes, of those who had not answered yet, so that nobody's
  /// no becomes a yes; anything else, of everybody here.
  fileprivate func meant(by answer: ConsentAnswer, _ scope: ConsentScope) -> [Alias] {
    let waiting = interview.present.filter { interview.consents[scope, $0] == .unknown }
    return answer != .yes || interview.present.count == 1 ? interview.present : waiting
  }
}

extension ConsentAnswer {
  fileprivate init?(spoken word: String) {
    switch word.lowercased() {
    case "ja", "j", "yes", "y": self = .yes
    case "nee", "n", "no": self = .no
    case "intrekken", "ingetrokken", "withdraw", "withdrawn": self = .withdrawn
    default: return nil
    }
  }
}
