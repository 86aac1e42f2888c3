package import Formats
package import Interviewing
internal import Planning

/// What is shown while preparing: the question, the overview, the sheets.
extension PreparingTurn {
  /// A few lines on what is there and what comes first, and the first open question.
  mutating func open() {
    let number = preparing.number
    reply.page.add(
      Bilingual(
        nl: "Voorbereiden: gesprek \(number) van \(preparing.dossier)",
        en: "Preparing: talk \(number) of \(preparing.dossier)")[language], .title, indent: 0)
    if !known.isEmpty { reply.page.add(known.joined(separator: " · ")) }
    let (open, all) = (preparation.unanswered.count, preparation.fields.count)
    say(
      Bilingual(
        nl: preparation.isEmpty
          ? "\(all) vragen; sla over wat je nog niet weet." : "Nog \(open) van \(all) vragen open.",
        en: preparation.isEmpty
          ? "\(all) questions; skip what you don't know yet."
          : "\(open) of \(all) questions are still open."))
    if preparation.day != nil { tellFirst() }
    say(
      Bilingual(
        nl: "Elke regel is meteen bewaard. Enter: later. /o laat alles zien, /h helpt.",
        en: "Every line is saved at once. Enter: later. /o shows all of it, /h helps."), .dim)
    preparing.current == nil ? later() : ask()
  }

  private var known: [String] {
    let times = [preparation.start, preparation.end].compactMap { $0?.words(in: language) }
    return [
      preparation.list, preparation.form?.name[language], preparation.day?.words(in: language),
      times.joined(separator: "–"), preparation.settled(.place),
    ].compactMap { $0 }.filter { !$0.isEmpty }
  }

  /// What had better be done before all else.
  private mutating func tellFirst() {
    let items = preparing.sheet(on: today).checklist.open.prefix(3).map { item in
      let date = item.due?.date(in: language) ?? ""
      let due =
        item.isLate(on: today)
        ? Bilingual(nl: "nu", en: "now") : Bilingual(nl: "voor \(date)", en: "by \(date)")
      return "\(item.field.label[language]) (\(due[language]))"
    }
    if items.isEmpty { return }
    let list = items.joined(separator: " · ")
    say(Bilingual(nl: "Eerst: \(list)", en: "First: \(list)"))
  }

  /// The question of now, with what helps to answer it and the answer it has.
  mutating func ask() {
    guard let field = preparing.current, preparing.isInteractive else { return }
    reply.page.space()
    let number = preparation.fields.firstIndex(of: field).map { $0 + 1 } ?? 0
    reply.page.add("\(number)  \(field.question[language])", .title, indent: 0)
    if field == .form { propose() }
    if field.kind == .list { tellLists() }
    if let hint = field.hint?[language] { reply.page.add(hint, .dim) }
    guard let answer = preparation[field] else { return }
    let known = shown(answer, of: field)
    reply.known = known
    say(
      Bilingual(
        nl: "Nu: \(known) · Enter laat het zo, pijl omhoog haalt het terug.",
        en: "Now: \(known) · Enter leaves it so, arrow up brings it back."), .dim)
  }

  /// The lists by the form that they are made for, and how to read one.
  private mutating func tellLists() {
    let groups: [([ConversationForm], Bilingual)] = [
      ([.oneOnOne], Bilingual(nl: "Voor één persoon", en: "For one person")),
      ([.focusGroup], Bilingual(nl: "Voor een groep", en: "For a group")),
      ([.oneOnOne, .focusGroup], Bilingual(nl: "Voor allebei", en: "For either")),
    ]
    for (forms, title) in groups {
      let ids = preparing.lists.filter { Set($0.forms) == Set(forms) }.map(\.id)
      if ids.isEmpty { continue }
      reply.page.add("\(title[language]): \(ids.joined(separator: " · "))", .dim)
    }
    guard let id = preparing.lists.first?.id else { return }
    say(
      Bilingual(
        nl: "`gehoord topiclijst toon \(id)` laat er een lezen.",
        en: "`gehoord topiclist show \(id)` lets you read one."), .dim)
  }

  /// The proposal, with its reasons.
  private mutating func propose() {
    let choice = GroupOrAlone(preparation)
    guard let proposal = choice.proposal else {
      return say(
        Bilingual(
          nl: "Beantwoord eerst de vragen hiervoor, dan komt er een voorstel. Het mag ook zo.",
          en: "Answer the questions before this one for a proposal. You may choose without."), .dim)
    }
    say(
      Bilingual(nl: "Voorstel: \(proposal.name.nl)", en: "Proposal: \(proposal.name.en)"), .notice)
    for reason in choice.forGroup { reply.page.add("+ " + reason[language]) }
    for reason in choice.againstGroup { reply.page.add("− " + reason[language]) }
    let open = choice.unknown.map { $0.word[language] }.joined(separator: ", ")
    if !open.isEmpty {
      say(Bilingual(nl: "Nog niet bekend: \(open)", en: "Not known yet: \(open)"), .dim)
    }
  }

  /// An answer as it could be typed again.
  func shown(_ answer: Preparation.Answer, of field: PreparationField) -> String {
    switch field.kind {
    case .day: return preparation.day?.words(in: language) ?? answer.text
    case .time: return TimeOfDay(answer.text)?.words(in: language) ?? answer.text
    case .form: return preparation.form?.name[language] ?? answer.text
    default:
      let parts = [answer.status?.word[language] ?? "", answer.text]
      return parts.filter { !$0.isEmpty }.joined(separator: ", ")
    }
  }

  mutating func overview() {
    var part: PreparationField.Part?
    let fields = preparation.fields
    let width = fields.map { $0.word[language].columns }.max() ?? 0
    for (index, field) in fields.enumerated() {
      if field.part != part {
        part = field.part
        reply.page.add(field.part.title[language], .title, indent: 0)
      }
      let gap = String(repeating: " ", count: width - field.word[language].columns + 2)
      let answer = preparation[field].map { shown($0, of: field) } ?? "·"
      let number = index < 9 ? " \(index + 1)" : "\(index + 1)"
      reply.page.add("\(number)  \(field.word[language])\(gap)\(answer)")
    }
  }

  mutating func show(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      reply.page.add(String(line), indent: 0)
    }
  }

  /// The message in the languages asked for, else those of the preparation, else our own.
  mutating func message(_ kind: Message.Kind, _ word: String) {
    let asked = MessageLanguage.reading(word)
    if let unknown = asked.unknown { return refuse(Preparing.withoutSentences(unknown)) }
    let codes = asked.codes.isEmpty ? preparation.languages : asked.codes
    let targets = (codes.isEmpty ? [language.rawValue] : codes).compactMap { MessageLanguage($0) }
    for target in targets {
      let message = Message(kind, of: preparing.sheet(on: today), in: target, from: language)
      reply.page.space()
      show(message.screenText)
      for remark in message.remarks { say(remark, .dim) }
    }
  }

  mutating func help() {
    for command in PrepareCommand.allCases {
      let letter = command.letter.map { ", /\($0)" } ?? ""
      let argument = command.argument[language]
      let left = "/\(command.names[language])\(letter)" + (argument.isEmpty ? "" : " " + argument)
      let gap = String(repeating: " ", count: max(1, 22 - left.columns))
      reply.page.add(left + gap + command.help[language])
    }
    say(
      Bilingual(
        nl: "Enter slaat een vraag over. `//` begint een antwoord met een schuine streep.",
        en: "Enter skips a question. `//` starts an answer with a slash."), .dim)
  }
}

extension Preparing {
  static func withoutSentences(_ word: String) -> Bilingual {
    Bilingual(
      nl: "In `\(word)` heb ik geen zinnen. Kies uit: \(languageList(.dutch)).",
      en: "I have no sentences in `\(word)`. Choose from: \(languageList(.english)).")
  }

  static func languageList(_ language: Language) -> String {
    MessageLanguage.all.map { "\($0.code) (\($0.name[language]))" }.joined(separator: ", ")
  }

  var languages: [Candidate] {
    MessageLanguage.all.map { Candidate($0.code, $0.name[language]) }
  }
}

extension Message {
  /// What whoever sends it should know first.
  package var remarks: [Bilingual] {
    var remarks: [Bilingual] = []
    if !open.isEmpty {
      let words = Bilingual(
        nl: open.map(\.word.nl).joined(separator: ", "),
        en: open.map(\.word.en).joined(separator: ", "))
      remarks.append(
        Bilingual(nl: "Nog in te vullen: \(words.nl).", en: "Still to be filled in: \(words.en)."))
    }
    if !target.isChecked {
      remarks.append(
        Bilingual(
          nl: "\(target.name.nl): laat iemand die de taal spreekt hier eerst naar kijken.",
          en: "\(target.name.en): let somebody who speaks the language look at this first."))
    }
    if isPartlyOurs {
      remarks.append(
        Bilingual(
          nl: "Niet elke zin is er al in het \(target.name.nl); de rest laat je vertalen.",
          en: "Not every sentence is there in \(target.name.en) yet; have the rest translated."))
    }
    return remarks
  }
}
