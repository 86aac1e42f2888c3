internal import Formats
internal import Interviewing
internal import Planning
internal import Safeguarding

/// What an answer means, question by question.
extension PreparingTurn {
  mutating func answer(_ typed: String) {
    guard let field = preparing.current else {
      return refuse(
        Bilingual(
          nl: "Geen vraag staat open. `/g VRAAG` gaat naar een vraag, `/o` laat ze zien.",
          en: "No question is open. `/g QUESTION` goes to one, `/o` shows them."))
    }
    // Enter on the answer that stood there leaves it.
    if let known = preparation[field], typed == shown(known, of: field) { return later() }
    // Who does not know yet fills in nothing.
    if Self.choices.contains(field), PreparedStatus.saysNotKnown(typed) { return later() }
    let (text, masked) = preparing.gate.passing(typed)
    read(text, as: field)
    // A script goes on with its next line and the next question, or all after it would shift.
    if reply.isRefused { return preparing.isInteractive ? () : skip() }
    if masked > 0 {
      say(Bilingual(nl: "Een BSN is onleesbaar gemaakt.", en: "A BSN was masked."), .dim)
    }
    warn(about: text, in: field)
    later()
  }

  /// Where an answer is one of a few, and is not kept as it was typed.
  private static let choices: Set<PreparationField> = [
    .list, .form, .date, .start, .end, .languages,
  ]

  private mutating func skip() {
    let refusal = reply
    later()
    reply = refusal
  }

  private mutating func read(_ text: String, as field: PreparationField) {
    switch field.kind {
    case .text: readStatus(text, of: field)
    case .check: readCheck(text, of: field)
    case .leaning: readLeaning(text, of: field)
    case .list: readList(text)
    case .form: readForm(text)
    case .day: readDay(text)
    case .time: readTime(text, of: field)
    case .languages: readLanguages(text)
    }
  }

  mutating func keep(
    _ field: PreparationField, _ text: String?, _ status: PreparedStatus? = nil
  ) {
    let known = preparation[field]
    if let known, known.text == text ?? "", known.status == status { return }
    let prepared = Prepared(
      talk: preparing.number, field: field.rawValue, status: status, text: text)
    reply.events.append(.prepared(prepared))
    // The number is the disk's to give: the loop renews all of it.
    preparing.preparation.take(prepared, number: 0)
  }

  /// Names of participants do not belong on paper that lies about.
  private mutating func warn(about text: String, in field: PreparationField) {
    guard field.isAboutParticipants,
      let finding = PersonalData.findings(in: text).first(where: { $0.kind == .person })
    else { return }
    let scalars = Array(text.unicodeScalars)[finding.range]
    let name = String(String.UnicodeScalarView(scalars))
    let word = field.word
    say(
      Bilingual(
        nl: "`\(name)` lijkt een naam. Schrijf liever p1 of een rol: `/g \(word.nl)`.",
        en: "`\(name)` looks like a name. Better write p1 or a role: `/g \(word.en)`."), .notice)
  }
}

// MARK: Arranged or not

extension PreparingTurn {
  /// Saying who or what means that it is arranged.
  private mutating func readStatus(_ text: String, of field: PreparationField) {
    if Self.inMessages.contains(field), PreparedStatus.saysNothing(text) {
      let isNone = field == .extra && Leaning(text) == .no
      let said = PreparedStatus.reading(text).status
      return keep(field, nil, isNone || said == .notNeeded ? .notNeeded : .open)
    }
    // `Nog vragen? Bel ons.` is for whoever gets the invitation.
    if field.daysBefore == nil, text.contains("?"), Self.inMessages.contains(field) {
      return keep(field, text)
    }
    let (status, note) =
      Self.maySoundUnsure.contains(field)
      ? PreparedStatus.reading(text) : PreparedStatus.arranging(text)
    if Self.mayBeNone.contains(field), isNone(text, status, note, field) {
      return keep(field, note.isEmpty ? nil : note, .notNeeded)
    }
    guard let status else { return keep(field, text) }
    // What is only asked is kept as it was said, unless nothing was said.
    if field.daysBefore == nil, !note.isEmpty, note != text { return keep(field, text) }
    keep(field, note.isEmpty ? nil : note, status)
  }

  private static let mayBeNone: Set<PreparationField> = [.interpreter, .extra]
  /// Stands in the invitation as it was typed.
  private static let inMessages: Set<PreparationField> = [.extra, .about, .reach, .place]
  /// Sentences: `misschien` in them says nothing of what is arranged.
  private static let maySoundUnsure: Set<PreparationField> = [
    .extra, .about, .reach, .purpose, .reason, .number, .people, .materials, .safety,
  ]

  /// "Is there an interpreter?" No: then none is needed.
  private func isNone(
    _ text: String, _ status: PreparedStatus?, _ note: String, _ field: PreparationField
  ) -> Bool {
    guard Leaning(text) == .no, !PreparedStatus.saysNotKnown(note) else { return false }
    if field == .extra { return status != nil && note.isEmpty }
    return status != nil || text.dropping(phrase: "geen") != nil
  }

  /// A note alone says nothing of whether it is arranged.
  private mutating func readCheck(_ text: String, of field: PreparationField) {
    let (status, note) = PreparedStatus.arranging(text)
    let known = preparation.text(field)
    keep(field, note.isEmpty ? known : note, status ?? .open)
    guard status == nil else { return }
    say(
      Bilingual(
        nl: "Genoteerd als: nog niet. Typ daar `ja` als het geregeld is.",
        en: "Noted as: not yet. Type `yes` there once it is arranged."), .dim)
  }

  private mutating func readLeaning(_ text: String, of field: PreparationField) {
    keep(field, text)
    guard Leaning(text) == nil else { return }
    say(
      Bilingual(
        nl: "Bewaard. Begin met ja, nee of deels, dan telt het mee in het voorstel.",
        en: "Saved. Start with yes, no or partly, and it counts in the proposal."), .dim)
  }
}

// MARK: Choices

extension PreparingTurn {
  private mutating func readList(_ text: String) {
    let wanted = text.lowercased()
    let list = preparing.lists.first {
      $0.id == wanted || $0.title[language].lowercased() == wanted
    }
    if let list {
      keep(.list, list.id)
      preparation.form.map { tellOtherForm($0) }
      return
    }
    let ids = preparing.lists.map(\.id)
    let near = nearest(to: wanted, among: ids)
    refuse(
      Bilingual(
        nl: "Die topiclijst is er niet."
          + (near.map { " Bedoelde je `\($0)`?" } ?? " Kies uit: \(ids.joined(separator: ", "))."),
        en: "There is no such topic list."
          + (near.map { " Did you mean `\($0)`?" }
            ?? " Choose from: \(ids.joined(separator: ", ")).")))
  }

  private static let groupWords = [
    "focusgroep", "focusgroepgesprek", "groep", "groepsgesprek", "in een groep", "in de groep",
    "alleen in een groep", "in a group", "focus-group", "focus group", "group", "samen",
    "together",
  ]
  private static let aloneWords = [
    "1-op-1", "1 op 1", "een-op-een", "een op een", "één-op-één", "één op één", "individueel",
    "individuele", "ieder apart", "apart", "aparte", "alleen", "ieder alleen", "one-on-one",
    "one on one", "individually", "individual", "each alone", "alone", "separate", "separately",
  ]
  private static let proposalWords = ["ja", "yes", "zoals voorgesteld", "as proposed"]

  private mutating func readForm(_ text: String) {
    let choices: [(ConversationForm?, [String])] = [
      (.focusGroup, Self.groupWords), (.oneOnOne, Self.aloneWords),
      (GroupOrAlone(preparation).proposal, Self.proposalWords),
    ]
    // The shortest rest belongs to the longest phrase: "alleen in een groep" is a group.
    let said = choices.compactMap { form, words in text.dropping(anyOf: words).map { (form, $0) } }
      .min { $0.1.count < $1.1.count }
    let form = said.flatMap(\.0)
    if form == nil, Leaning(text) == .between { return refuse(Self.bothForms) }
    guard let form else {
      return refuse(
        Bilingual(
          nl: "Typ `groep` of `1-op-1`, met een reden als je wilt: `groep, want ze kennen elkaar`.",
          en:
            "Type `group` or `one-on-one`, with a reason if you like: `group, because they know each other`."
        ))
    }
    keep(.form, form.rawValue)
    let reason = Self.reason(said?.1 ?? "")
    if !reason.isEmpty { keep(.reason, reason) }
    tellOtherForm(form)
  }

  private static let bothForms = Bilingual(
    nl:
      "Voor dit gesprek kan het er maar één zijn. Typ `groep` of `1-op-1`; wil je allebei, bereid dan daarna een tweede gesprek voor.",
    en:
      "For this talk it can only be one. Type `group` or `one-on-one`; if you want both, prepare a second talk after this one."
  )

  /// What stands behind the choice, without the word that links it.
  private static func reason(_ text: String) -> String {
    let bare = text.dropping(anyOf: ["gesprek", "gesprekken", "talk", "talks"]) ?? text
    let links = ["want", "omdat", "because", "as", "since"]
    return (bare.dropping(anyOf: links) ?? bare).trimmed
  }

  private mutating func tellOtherForm(_ form: ConversationForm) {
    guard let list = preparing.sheet(on: today).list, !list.forms.contains(form) else { return }
    let made = list.forms.map { $0.name[language] }.joined(separator: ", ")
    say(
      Bilingual(
        nl: "De lijst \(list.id) is gemaakt voor: \(made).",
        en: "The list \(list.id) was made for: \(made)."), .dim)
  }

  private mutating func readLanguages(_ text: String) {
    let asked = MessageLanguage.reading(text)
    if let unknown = asked.unknown { return refuse(Preparing.withoutSentences(unknown)) }
    guard !asked.codes.isEmpty else {
      return refuse(
        Bilingual(
          nl: "Kies uit: \(Preparing.languageList(.dutch)).",
          en: "Choose from: \(Preparing.languageList(.english))."))
    }
    keep(.languages, asked.codes.joined(separator: " "))
  }
}
