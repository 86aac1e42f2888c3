internal import Interviewing
internal import Planning
internal import Understanding

/// What is shown while the vision is written: the ground for a decision, a field, the overview.
extension VisionTurn {
  /// How many proposals are shown at a time.
  private static let pageful = 8

  mutating func open() {
    let (talks, people) = (envisioning.ground.talks, envisioning.ground.people)
    let count = envisioning.sheet.sentences.count
    let name = envisioning.dossier
    reply.page.add(
      Bilingual(nl: "Visie van \(name)", en: "Vision of \(name)")[language], .title, indent: 0)
    say(
      Bilingual(
        nl:
          "\(talks == 1 ? "1 gesprek" : "\(talks) gesprekken") · \(people == 1 ? "1 persoon" : "\(people) personen") · \(count == 1 ? "1 regel" : "\(count) regels") in werkblad 6",
        en:
          "\(talks == 1 ? "1 talk" : "\(talks) talks") · \(people == 1 ? "1 person" : "\(people) people") · \(count == 1 ? "1 line" : "\(count) lines") in worksheet 6"
      ))
    if let decision = plan.verdicts.last { reply.page.add(decision, language) }
    tellLost()
    say(
      Bilingual(
        nl: "Elke regel is meteen bewaard. Enter gaat verder, /o laat alles zien, /h helpt.",
        en: "Every line is saved at once. Enter goes on, /o shows all of it, /h helps."), .dim)
    ask()
  }

  /// Sentences that have nothing to rest on any more.
  private mutating func tellLost() {
    let lost = envisioning.sheet.sentences.filter(\.hasLostSource).map(\.id)
    if lost.isEmpty { return }
    let list = lost.joined(separator: ", ")
    say(
      Bilingual(
        nl: "Een bron is weg (ingetrokken of gewist) bij: \(list). `/toon` laat zien welke.",
        en: "A source is gone (withdrawn or erased) at: \(list). `/show` shows which."), .notice)
  }

  mutating func ask() {
    guard envisioning.isInteractive else { return }
    reply.page.space()
    switch envisioning.place {
    case .verdict: askVerdict()
    case .reason:
      title(Bilingual(nl: "Waarom?", en: "Why?"))
      known(standing?.reason ?? "")
    case .company:
      title(Bilingual(nl: "Met wie is dat besloten, en wanneer?", en: "With whom, and when?"))
      known(standing?.entry.text(.agreed) ?? "")
      reply.page.add(Self.meetingWording[language], .dim)
    case .field(let field): ask(field)
    }
  }

  /// The decision that is asked about; one that was only just taken has no reason to show.
  private var standing: VerdictGiven? {
    reply.events.contains(where: \.isNewVerdict) ? nil : plan.verdicts.last
  }

  private mutating func title(_ text: Bilingual) {
    reply.page.add(text[language], .title, indent: 0)
  }

  private mutating func known(_ text: String) {
    guard !text.isEmpty else { return }
    reply.known = text
    say(
      Bilingual(
        nl: "Nu: \(text) · Enter laat het zo, pijl omhoog haalt het terug.",
        en: "Now: \(text) · Enter leaves it so, arrow up brings it back."), .dim)
  }

  private mutating func askVerdict() {
    title(
      Bilingual(
        nl: "1  Is er grond om samen verder te gaan?", en: "1  Is there ground to go on together?"))
    reply.page.add(envisioning.ground, language)
    if let decision = plan.verdicts.last { reply.page.add(decision, language) }
    say(
      Bilingual(
        nl: "Typ `go`, `no-go` of `later`, en waarom: `go, ze willen zelf koken`. Enter: nog niet.",
        en: "Type `go`, `no-go` or `later`, and why: `go, they want to cook`. Enter: not yet."),
      .dim)
  }

  private mutating func ask(_ field: VisionField) {
    let number = (Self.places.firstIndex(of: .field(field)) ?? 0) + 1
    reply.page.add("\(number)  \(field.title[language])", .title, indent: 0)
    reply.page.add(field.question[language], .question)
    switch field {
    case .need: reply.page.add(envisioning.sheet.needs, language)
    case .strength: reply.page.add(envisioning.sheet.strengths, language)
    default:
      for sentence in envisioning.sheet.sentences(of: field) { reply.page.add(sentence, language) }
    }
    propose(field)
  }

  /// Lines of all talks with a word, to be taken over here: not every talk follows a topic list.
  mutating func search(_ word: String) {
    guard case .field(let field) = envisioning.place, field.kind != nil else {
      return refuse(
        Bilingual(
          nl: "Ga eerst naar een veld waar je schrijft: `/g waarden`.",
          en: "First go to a field where you write: `/g values`."))
    }
    let found = word.isEmpty ? [] : envisioning.heard.drafts(holding: word)
    guard !found.isEmpty else {
      return refuse(
        Bilingual(
          nl: "In geen gesprek staat `\(word)`. Zoek op een ander woord: `/zoek eten`.",
          en: "`\(word)` is in no talk. Look for another word: `/find eating`."))
    }
    (envisioning.sought, envisioning.shown) = (word, 0)
    propose(field)
  }

  mutating func more() {
    guard case .field(let field) = envisioning.place,
      envisioning.shown < envisioning.proposals(for: field).count
    else {
      return say(Bilingual(nl: "Meer is er niet.", en: "There is no more."), .dim)
    }
    propose(field)
  }

  private mutating func propose(_ field: VisionField) {
    let proposals = envisioning.proposals(for: field)
    let from = envisioning.shown
    let page = proposals.dropFirst(from).prefix(Self.pageful)
    if from == 0, !page.isEmpty { introduce(field, proposals.count) }
    for (place, proposal) in zip(page.indices, page) {
      let isTaken = field.kind.map { kind in
        plan.entries(kind).contains { entry in
          entry.text == proposal.text || proposal.source.map(entry.sources(.text).contains) ?? false
        }
      }
      let mark = isTaken == true ? "✓ " : ""
      let number = field.kind == nil ? "·" : "\(place + 1)"
      reply.page.add("\(number)  \(mark)\(proposal.noted) · \(proposal.place)", indent: 5)
    }
    envisioning.shown = from + page.count
    let left = proposals.count - envisioning.shown
    if left > 0 {
      say(Bilingual(nl: "/meer laat er nog \(left) zien.", en: "/more shows \(left) more."), .dim)
    }
    if from == 0, field.kind != nil { hint(field, !proposals.isEmpty) }
  }

  private mutating func introduce(_ field: VisionField, _ count: Int) {
    if let word = envisioning.sought {
      return say(
        Bilingual(nl: "Met `\(word)` (\(count))", en: "With `\(word)` (\(count))"), .question)
    }
    switch field {
    case .vision:
      say(
        Bilingual(
          nl: "Om op te bouwen: gekozen zinnen, behoeften en talenten",
          en: "To build on: chosen sentences, needs and strengths"), .question)
    case .organisationGoal, .theme:
      say(Bilingual(nl: "Van de organisatie", en: "Of the organisation"), .question)
    default:
      say(
        Bilingual(
          nl: "Gezegd, wat het meest gehoord is eerst (\(count))",
          en: "Said, what was heard most first (\(count))"), .question)
    }
  }

  private mutating func hint(_ field: VisionField, _ hasProposals: Bool) {
    if !hasProposals {
      return say(
        Bilingual(
          nl: "Schrijf zelf een zin, of Enter: verder. `/zoek eten` vindt regels met dat woord.",
          en: "Write a sentence of your own, or Enter: go on. `/find food` finds lines with it."),
        .dim)
    }
    say(
      field == .vision && envisioning.sought == nil
        ? Bilingual(
          nl: "Schrijf de visie in eigen woorden; `[1 3] zin` noemt waar die op bouwt.",
          en: "Write the vision in your own words; `[1 3] sentence` names what it builds on.")
        : Bilingual(
          nl: "Een nummer neemt een regel over. Of schrijf zelf; `[1 3] zin` noemt de bronnen.",
          en: "A number takes a line over. Or write your own; `[1 3] sentence` names the sources."),
      .dim)
  }

  mutating func overview() {
    let sheet = envisioning.sheet
    for (index, place) in Self.places.enumerated() {
      let number = index < 9 ? " \(index + 1)" : "\(index + 1)"
      let what: String
      switch place {
      case .field(.need): what = "\(sheet.needs.count)"
      case .field(.strength): what = "\(sheet.strengths.count)"
      case .field(let field):
        let texts = sheet.sentences(of: field).map(\.text)
        what = texts.isEmpty ? "·" : texts.joined(separator: " · ")
      default: what = plan.verdicts.last?.verdict.name[language] ?? "·"
      }
      let name = place.word[language]
      let gap = String(repeating: " ", count: max(1, 14 - name.columns))
      reply.page.add("\(number)  \(name)\(gap)\(what)")
    }
  }

  mutating func help() {
    for command in VisionCommand.allCases {
      let letter = command.letter.map { ", /\($0)" } ?? ""
      let argument = command.argument[language]
      let left = "/\(command.names[language])\(letter)" + (argument.isEmpty ? "" : " " + argument)
      let gap = String(repeating: " ", count: max(1, 24 - left.columns))
      reply.page.add(left + gap + command.help[language])
    }
    say(
      Bilingual(
        nl: "`[3; 12 maart, p1 p4] zin` noemt een regel en een bijeenkomst als bron.",
        en: "`[3; 12 March, p1 p4] sentence` names a line and a meeting as sources."), .dim)
    say(
      Bilingual(
        nl: "Enter slaat over. `//` begint een zin met een schuine streep.",
        en: "Enter passes. `//` starts a sentence with a slash."), .dim)
  }
}

extension DossierEvent {
  fileprivate var isNewVerdict: Bool {
    if case .written(let written) = self {
      written.kind == PlanKind.decision.rawValue && written.entry == nil
    } else {
      false
    }
  }
}
