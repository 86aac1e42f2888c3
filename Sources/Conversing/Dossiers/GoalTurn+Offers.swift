internal import Formats
internal import Interviewing
internal import Planning
internal import Understanding

/// What there is for a need: proposed with reasons, chosen by a person.
extension GoalTurn {
  /// Every need with what is chosen for it; nothing of it is hidden when there is nothing.
  mutating func listOffers() {
    let overview = dialogue.overview(on: today)
    reply.page.add(
      Bilingual(nl: "Aanbod bij de behoeften", en: "Offers for the needs")[language], .title,
      indent: 0)
    for (index, need) in overview.needs.enumerated() {
      reply.page.add("\(index + 1)  \(need.line(in: language))", indent: index < 9 ? 1 : 0)
      for offer in need.offers { add(offer, overview) }
      if need.offers.isEmpty { tellBest(overview, need) }
    }
    if overview.needs.isEmpty { say(Page.noNeeds) }
    if !overview.needs.isEmpty {
      say(
        Bilingual(
          nl: "`/a 1` kiest aanbod bij nummer 1.", en: "`/a 1` chooses an offer for number 1."),
        .dim)
    }
  }

  private mutating func add(_ offer: PlannedOffer, _ overview: GoalOverview) {
    reply.page.add("\(offer.entry.id)  \(offer.line(in: language))", indent: 5)
    guard !overview.isKnown(offer) else { return }
    reply.page.add(offer.unknown[language], .notice, indent: 5)
  }

  private mutating func tellBest(_ overview: GoalOverview, _ need: PlannedNeed) {
    guard let best = overview.supply.matches(for: need.need, in: dialogue.dossier).first else {
      return reply.page.add(
        Bilingual(nl: "nog geen aanbod", en: "no offer yet")[language], .dim, indent: 5)
    }
    reply.page.add(
      Bilingual(nl: "nog geen aanbod; misschien: ", en: "no offer yet; perhaps: ")[language]
        + best.line(in: language), .dim, indent: 5)
  }

  /// Goes to a need by its number, its code, or words of it.
  mutating func choosing(_ word: String) {
    guard let need = need(named: word) else {
      let count = dialogue.needs.count
      return refuse(
        count == 0
          ? Page.noNeeds
          : Bilingual(
            nl: "Die behoefte ken ik niet. Kies een nummer van 1 tot \(count): `/a` laat ze zien.",
            en: "I don't know that need. Choose a number from 1 to \(count): `/a` shows them."))
    }
    dialogue.asked = .offer(need: need.need.id)
    guard isInteractive else { return }
    askOffer(need)
  }

  private func need(named word: String) -> PlannedNeed? {
    let all = dialogue.needs
    if let number = Int(word) { return all.indices.contains(number - 1) ? all[number - 1] : nil }
    let wanted = word.lowercased()
    if let exact = all.first(where: { $0.need.id == wanted }) { return exact }
    let alike = all.filter { $0.need.label.lowercased().contains(wanted) }
    return alike.count == 1 ? alike[0] : nil
  }

  func matches(for need: PlannedNeed) -> [OfferMatch] {
    dialogue.supply.matches(for: need.need, in: dialogue.dossier)
  }

  private mutating func askOffer(_ need: PlannedNeed) {
    let overview = dialogue.overview(on: today)
    reply.page.space()
    reply.page.add(need.line(in: language), .title, indent: 0)
    for offer in need.offers { add(offer, overview) }
    for (index, match) in matches(for: need).enumerated() {
      reply.page.add("\(index + 1)  \(match.line(in: language))", indent: index < 9 ? 3 : 2)
    }
    say(
      Bilingual(nl: "Welk aanbod hoort hierbij?", en: "Which offer goes with it?"))
    say(
      Bilingual(
        nl: "een nummer of een naam · `nieuw: …` · `zelf: …` · `geen` · Enter: later",
        en: "a number or a name · `new: …` · `ourselves: …` · `none` · Enter: later"), .dim)
  }
}

// MARK: Choosing

extension GoalTurn {
  mutating func choose(_ typed: String, for id: String) {
    guard let need = dialogue.needs.first(where: { $0.need.id == id }) else {
      dialogue.asked = nil
      return begin(typed)
    }
    let text = passed(typed)
    if let number = Int(text) {
      let matches = matches(for: need)
      guard matches.indices.contains(number - 1) else { return refuseNumber(matches.count) }
      return keep(matches[number - 1].name, fit: nil, for: need)
    }
    let (fit, name) = Self.fit(saidIn: text)
    if fit == nil, let near = misspelt(name) {
      return refuse(
        Bilingual(
          nl: "`\(name)` ken ik niet. Bedoelde je `\(near)`? Iets anders: `nieuw: \(name)`.",
          en: "I don't know `\(name)`. Did you mean `\(near)`? Something else: `new: \(name)`."))
    }
    if name.isEmpty, fit != Fit.none {
      return refuse(
        Bilingual(
          nl: "Noem ook het aanbod: `nieuw: taalcafé`.",
          en: "Name the offer too: `new: language café`."))
    }
    keep(name, fit: fit, for: need)
  }

  private mutating func refuseNumber(_ count: Int) {
    refuse(
      count == 0
        ? Bilingual(
          nl: "Er is geen voorstel om uit te kiezen. Typ een naam, `nieuw: …` of `geen`.",
          en: "There is no proposal to choose from. Type a name, `new: …` or `none`.")
        : Bilingual(
          nl: "Kies een nummer van 1 tot \(count), of typ een naam.",
          en: "Choose a number from 1 to \(count), or type a name."))
  }

  /// `nieuw: taalcafé` says how it fits, and then what it is.
  private static func fit(saidIn text: String) -> (Fit?, String) {
    for fit in Fit.allCases {
      for word in [fit.name.nl, fit.name.en] {
        let isWhole = text.lowercased() == word
        if isWhole { return (fit, "") }
        if text.lowercased().hasPrefix(word + ":") {
          return (fit, String(text.dropFirst(word.count + 1)).trimmed)
        }
      }
    }
    return (nil, text)
  }

  /// The name in `gehoord.yaml` that this nearly is.
  private func misspelt(_ name: String) -> String? {
    let supply = dialogue.supply
    if supply.offer(named: name) != nil || supply.partner(named: name) != nil { return nil }
    let names = supply.offers.map(\.name) + supply.partnerNames
    return nearest(to: name.lowercased(), among: names.map { $0.lowercased() }).flatMap { near in
      names.first { $0.lowercased() == near }
    }
  }

  /// Keeps the choice, and asks what belongs to it.
  private mutating func keep(_ name: String, fit: Fit?, for need: PlannedNeed) {
    let offer = dialogue.supply.offer(named: name)
    let known = dialogue.supply.partner(named: name)
    let title = offer?.name ?? known?.name ?? name
    let none = Bilingual(nl: "geen aanbod", en: "no offer")[language]
    let twin = need.offers.first { $0.name.lowercased() == title.lowercased() }
    dialogue.asked = nil
    if let twin {
      dialogue.current = twin.entry.number
    } else {
      begin(.offer, title.isEmpty ? none : title)
      keep(.serves, "", sources: [need.source].compactMap(\.self))
    }
    let partner = offer?.partner ?? known?.name ?? (fit == .partner ? title : nil)
    if let partner, fit == nil || fit == .partner { keep(.partner, partner) }
    if let fit = fit ?? (partner == nil ? nil : .partner) { keep(.fit, fit.rawValue) }
    tell(offer == nil && known == nil && fit == nil && twin == nil, title)
  }

  private mutating func tell(_ isUnknown: Bool, _ name: String) {
    guard isInteractive else { return }
    if isUnknown, !dialogue.supply.offers.isEmpty {
      say(
        Bilingual(
          nl: "`\(name)` staat niet in gehoord.yaml; bewaard zoals je het typte.",
          en: "`\(name)` is not in gehoord.yaml; saved as you typed it."), .dim)
    }
    tellContact()
    askFirst()
  }

  /// How the partner can be reached.
  private mutating func tellContact() {
    guard let name = entry?.text(.partner),
      let contact = dialogue.supply.partner(named: name)?.contact
    else { return }
    reply.page.add("\(name): \(contact)", .dim)
  }
}

// MARK: What belongs to it

extension GoalTurn {
  mutating func readFit(_ text: String) {
    let wanted = text.lowercased()
    let fits = Fit.allCases
    let byNumber = Int(wanted).flatMap { fits.indices.contains($0 - 1) ? fits[$0 - 1] : nil }
    let named = fits.first { $0.name.nl == wanted || $0.name.en == wanted }
    let begun = fits.filter { $0.name[language].hasPrefix(wanted) }
    guard let fit = byNumber ?? named ?? (begun.count == 1 ? begun[0] : nil) else {
      let words = fits.map { $0.name[language] }.joined(separator: ", ")
      return refuse(
        Bilingual(nl: "Kies uit: \(words).", en: "Choose from: \(words)."))
    }
    keep(.fit, fit.rawValue)
  }

  mutating func readPartner(_ text: String) {
    let names = dialogue.supply.partnerNames
    let number = Int(text).flatMap { names.indices.contains($0 - 1) ? names[$0 - 1] : nil }
    let known = names.first { $0.lowercased() == text.lowercased() }
    keep(.partner, number ?? known ?? text)
    if isInteractive { tellContact() }
  }
}
