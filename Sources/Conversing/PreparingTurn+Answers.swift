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

  private mutating func skip() {
    let refusal = reply
    later()
    reply = refusal
  }

  private mutating func read(_ text: String, as field: PreparationField) {
    switch field.kind {
    case .text: field.daysBefore == nil ? keep(field, text) : readStatus(text, of: field)
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
    let (status, note) = PreparedStatus.reading(text)
    guard let status else { return keep(field, text) }
    // "Is there an interpreter?" No: then none is needed.
    let isNo = Leaning(text) == .no && field == .interpreter
    keep(field, note.isEmpty ? nil : note, isNo ? .notNeeded : status)
  }

  /// A note alone says nothing of whether it is arranged.
  private mutating func readCheck(_ text: String, of field: PreparationField) {
    let (status, note) = PreparedStatus.reading(text)
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
    if let list { return keep(.list, list.id) }
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
    "focusgroep", "groep", "in een groep", "in a group", "focus-group", "group", "samen",
    "together",
  ]
  private static let aloneWords = [
    "1-op-1", "1 op 1", "een-op-een", "individueel", "ieder apart", "apart", "one-on-one",
    "individually", "each alone", "alone",
  ]
  private static let proposalWords = ["ja", "yes", "zoals voorgesteld", "as proposed"]

  private mutating func readForm(_ text: String) {
    let lower = text.lowercased()
    func word(_ words: [String]) -> String? { words.first { lower.hasPrefix($0) } }
    let proposal = GroupOrAlone(preparation).proposal
    let agreed = word(Self.proposalWords)
    let form: ConversationForm? =
      word(Self.groupWords) != nil
      ? .focusGroup : word(Self.aloneWords) != nil ? .oneOnOne : agreed.flatMap { _ in proposal }
    guard let form else {
      return refuse(
        Bilingual(
          nl: "Typ `groep` of `1-op-1`, met een reden als je wilt: `groep, want ze kennen elkaar`.",
          en:
            "Type `group` or `one-on-one`, with a reason if you like: `group, because they know each other`."
        ))
    }
    keep(.form, form.rawValue)
    let said = word(Self.groupWords) ?? word(Self.aloneWords) ?? agreed ?? ""
    let reason = Self.reason(String(text.dropFirst(said.count)))
    if !reason.isEmpty { keep(.reason, reason) }
    tellOtherForm(form)
  }

  /// What stands behind the choice, without the word that links it.
  private static func reason(_ text: String) -> String {
    let rest = String(text.drop { " ,.:;-–".contains($0) })
    let links = ["want ", "omdat ", "because ", "as ", "since "]
    let link = links.first { rest.lowercased().hasPrefix($0) } ?? ""
    return String(rest.dropFirst(link.count)).trimmed
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
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    // With names of languages, "en" is a Dutch "and".
    let hasNames = words.contains { $0.count > 3 }
    let wanted = words.filter { !hasNames || !["en", "and"].contains($0) }
    let found = wanted.map { MessageLanguage($0) }
    if let unknown = zip(wanted, found).first(where: { $1 == nil })?.0 {
      return refuse(
        Bilingual(
          nl: "In `\(unknown)` heb ik geen zinnen. Kies uit: \(Preparing.languageList(.dutch)).",
          en:
            "I have no sentences in `\(unknown)`. Choose from: \(Preparing.languageList(.english))."
        ))
    }
    let codes = found.compactMap { $0?.code }
    guard !codes.isEmpty else {
      return refuse(
        Bilingual(
          nl: "Kies uit: \(Preparing.languageList(.dutch)).",
          en: "Choose from: \(Preparing.languageList(.english))."))
    }
    keep(.languages, codes.joined(separator: " "))
  }
}
