internal import Interviewing
internal import Planning
internal import Safeguarding
internal import Understanding

/// Sentences of worksheet 6: taken over, written, changed, struck.
extension VisionTurn {
  /// Numbers alone take lines over; anything else is a sentence of one's own.
  mutating func write(_ text: String, in field: VisionField) {
    guard let kind = field.kind else { return refuseFound(field) }
    if let numbers = Self.numbers(in: text) { return takeOver(numbers, in: field, kind) }
    guard let (sources, rest) = sourced(text) else { return }
    guard !rest.isEmpty else {
      return refuse(
        Bilingual(
          nl: "Achter de bronnen ontbreekt de zin.",
          en: "The sentence is missing after the sources."))
    }
    let (sentence, masked) = envisioning.gate.passing(rest)
    if isThere(sentence, kind) { return tellThere() }
    reply.events = envisioning.changes.begin([
      [Written(kind, nil, .text, sentence, sources: sources)]
    ])
    tellOpen()
    say(Bilingual(nl: "Bewaard.", en: "Saved."), .dim)
    tell(masked: masked)
    checkNames(sentence)
    tellUnknown(sources.flatMap(\.people))
    check(sentence, sources)
    if sources.isEmpty { askSource() } else { envisioning.pending = nil }
  }

  /// `3`, `3 5`, `3, 5`; nil for anything else.
  static func numbers(in text: String) -> [Int]? {
    let words = text.split { $0.isWhitespace || ",;".contains($0) }
    let numbers = words.compactMap { $0.utf8.count < 5 ? Int($0) : nil }
    return words.isEmpty || numbers.count < words.count ? nil : numbers.unique
  }

  private mutating func refuseFound(_ field: VisionField) {
    refuse(
      field == .need
        ? Bilingual(
          nl:
            "Behoeften komen uit de gesprekken zelf. Kies ze als bron bij de visie: `/ga visie`. Enter gaat verder.",
          en:
            "Needs come from the talks themselves. Choose them as sources of the vision: `/go vision`. Enter goes on."
        )
        : Bilingual(
          nl:
            "Talenten komen uit de gesprekken zelf. Kies ze als bron bij de visie: `/ga visie`. Enter gaat verder.",
          en:
            "Strengths come from the talks themselves. Choose them as sources of the vision: `/go vision`. Enter goes on."
        ))
  }

  private mutating func takeOver(_ numbers: [Int], in field: VisionField, _ kind: PlanKind) {
    let proposals = envisioning.proposals(for: field)
    guard let wrong = numbers.first(where: { !proposals.indices.contains($0 - 1) }) else {
      let chosen = numbers.map { proposals[$0 - 1] }.filter { !isThere($0.text, kind) }
      if chosen.isEmpty { return tellThere() }
      reply.events = envisioning.changes.begin(
        chosen.map { [Written(kind, nil, .text, $0.text, sources: $0.source.map { [$0] } ?? [])] })
      envisioning.pending = nil
      tellOpen()
      for proposal in chosen { reply.page.add("✓ \(proposal.text)") }
      return
    }
    refuse(Self.noSuch(wrong, of: proposals.count))
  }

  static func noSuch(_ number: Int, of count: Int) -> Bilingual {
    count == 0
      ? Bilingual(
        nl: "Hier staan geen regels om over te nemen. Schrijf zelf een zin.",
        en: "There are no lines to take over here. Write a sentence of your own.")
      : Bilingual(
        nl: "Regel \(number) is er niet; ze gaan van 1 tot \(count).",
        en: "There is no line \(number); they go from 1 to \(count).")
  }

  private func isThere(_ text: String, _ kind: PlanKind) -> Bool {
    plan.entries(kind).contains { $0.text == text }
  }

  private mutating func tellThere() {
    say(Bilingual(nl: "Dat staat er al.", en: "That is there already."), .dim)
  }

  /// What reads as a quotation and is none is told, and stays as it was written.
  mutating func check(_ text: String, _ sources: [PlanSource]) {
    let reader = SourceReader(dossier: envisioning.known, heard: envisioning.heard)
    for words in reader.misquoted(in: text, sources: sources) {
      let heard = envisioning.heard.first(saying: words)
      say(heard.map { elsewhere(words, $0) } ?? nowhere(words), .notice)
    }
  }

  private func elsewhere(_ words: String, _ evidence: Evidence) -> Bilingual {
    let (place, address) = (evidence.place(language), evidence.address)
    return Bilingual(
      nl: "\"\(words)\" staat bij \(place). `/bron \(address)` noemt dat als bron.",
      en: "\"\(words)\" is at \(place). `/source \(address)` names that as the source.")
  }

  private func nowhere(_ words: String) -> Bilingual {
    Bilingual(
      nl:
        "\"\(words)\" staat zo niet in de bron. Schrijf het letterlijk, of zonder aanhalingstekens.",
      en:
        "\"\(words)\" is not in the source like that. Write it word for word, or without the marks."
    )
  }

  /// Names of participants do not belong on a sheet that lies about.
  private mutating func checkNames(_ text: String) {
    guard let finding = PersonalData.findings(in: text).first(where: { $0.kind == .person })
    else { return }
    let name = String(String.UnicodeScalarView(Array(text.unicodeScalars)[finding.range]))
    say(
      Bilingual(
        nl: "`\(name)` lijkt een naam. Schrijf liever p1 of een rol: `/wijzig`.",
        en: "`\(name)` looks like a name. Better write p1 or a role: `/edit`."), .notice)
  }
}

// MARK: Changing

extension VisionTurn {
  /// The sentence that a word names, else the one of the last change; nil once it is said that there is
  /// none.
  private mutating func entry(_ word: String) -> PlanEntry? {
    let number = word.isEmpty ? envisioning.changes.last : word.entryNumber
    if let number, let entry = plan[number], VisionField(entry.kind) != nil { return entry }
    refuse(
      word.isEmpty
        ? Bilingual(
          nl: "Welke zin? Noem het nummer, zoals e12; `/toon` laat ze zien.",
          en: "Which sentence? Name its number, such as e12; `/show` shows them.")
        : Bilingual(
          nl: "Die zin is er niet. `/toon` laat de nummers zien, zoals e12.",
          en: "There is no such sentence. `/show` shows the numbers, such as e12."))
    return nil
  }

  /// The number at the start of what follows a command, and the rest.
  private func split(_ rest: String) -> (word: String, rest: String) {
    let parts = rest.split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = parts.first, first.lowercased().hasPrefix("e"), first.entryNumber != nil
    else { return ("", rest) }
    return (first, parts.count > 1 ? parts[1].trimmed : "")
  }

  mutating func edit(_ rest: String) {
    let (word, text) = split(rest)
    guard let entry = entry(word) else { return }
    if !text.isEmpty { return rewrite(entry.number, text) }
    envisioning.pending = .edit(entry.number)
    reply.known = entry.text
    reply.page.add(entry.text)
    say(
      Bilingual(
        nl: "Typ de nieuwe zin; pijl omhoog haalt deze terug, Enter laat het zo.",
        en: "Type the new sentence; arrow up brings this one back, Enter leaves it."), .dim)
  }

  mutating func rewrite(_ number: Int, _ text: String) {
    guard let entry = plan[number], let (named, rest) = sourced(text) else {
      if !reply.isRefused { _ = self.entry("e\(number)") }
      return
    }
    let (sentence, masked) = envisioning.gate.passing(rest)
    let sources = named.isEmpty ? entry.sources(.text) : named
    reply.events = envisioning.changes.write(
      [(.text, sentence.isEmpty ? entry.text : sentence, sources)], in: entry)
    envisioning.pending = nil
    say(Bilingual(nl: "Gewijzigd.", en: "Changed."), .dim)
    tell(masked: masked)
    checkNames(sentence)
    check(sentence, sources)
  }

  mutating func withdraw(_ word: String) {
    guard let entry = entry(word) else { return }
    reply.events = envisioning.changes.strike(entry)
    say(
      Bilingual(nl: "Geschrapt: \(entry.text)", en: "Withdrawn: \(entry.text)"), .dim)
    say(Bilingual(nl: "`/terug` zet het terug.", en: "`/undo` puts it back."), .dim)
  }

  mutating func undo() {
    guard let events = envisioning.changes.undo() else {
      return refuse(
        Bilingual(
          nl: "Er is niets terug te draaien. `/schrap e12` haalt een zin eruit.",
          en: "There is nothing to take back. `/withdraw e12` takes a sentence out."))
    }
    reply.events = events
    say(Bilingual(nl: "Teruggedraaid.", en: "Taken back."), .dim)
  }

  /// Takes the words off the disk.
  mutating func erase(_ word: String) {
    guard let entry = entry(word) else { return }
    reply.events = [.erased(entry.allNumbers)]
    reply.forgets = true
    envisioning.changes = PlanChanges()
    say(Bilingual(nl: "Gewist.", en: "Erased."), .dim)
  }
}
