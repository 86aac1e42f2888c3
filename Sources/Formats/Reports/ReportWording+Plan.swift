internal import Interviewing
internal import Planning

// MARK: From needs to a plan

extension ReportWording {
  static let decisionTitle = Bilingual(nl: "Gaan we samen verder?", en: "Do we go on together?")
  static let visionTitle = Bilingual(nl: "Waar we heen willen", en: "Where we want to go")
  static let goalsTitle = Bilingual(nl: "Onze doelen", en: "Our goals")
  static let offersTitle = Bilingual(nl: "Wat erbij past", en: "What fits")
  static let followUpsTitle = Bilingual(nl: "Wie doet wat", en: "Who does what")
  static let timelineTitle = Bilingual(nl: "Tijdlijn", en: "Timeline")

  static func verdict(_ word: String?) -> Bilingual {
    switch word {
    case "go": Bilingual(nl: "We gaan verder.", en: "We go on.")
    case "no-go": Bilingual(nl: "We gaan niet verder.", en: "We do not go on.")
    case "later": Bilingual(nl: "Nog niet; later opnieuw.", en: "Not yet; later again.")
    default: Bilingual(nl: "Nog niet beslist.", en: "Not decided yet.")
    }
  }

  static func name(of kind: PlanKind) -> Bilingual {
    switch kind {
    case .name: Bilingual(nl: "hoe de groep heet", en: "what the group is called")
    case .theme: Bilingual(nl: "thema", en: "theme")
    case .channel: Bilingual(nl: "waar de groep elkaar vindt", en: "where the group meets")
    case .organisationGoal: Bilingual(nl: "doel van de organisatie", en: "organisation goal")
    case .communityGoal: Bilingual(nl: "doel van de groep", en: "goal of the group")
    case .value: Bilingual(nl: "norm of waarde", en: "norm or value")
    case .challenge: Bilingual(nl: "uitdaging", en: "challenge")
    case .vision: Bilingual(nl: "gezamenlijke visie", en: "joint vision")
    default: Bilingual(nl: "plan", en: "plan")
    }
  }

  static func fit(_ word: String) -> Bilingual {
    switch word {
    case "fits": Bilingual(nl: "past al", en: "fits already")
    case "adapt": Bilingual(nl: "past als we het aanpassen", en: "fits once it is adapted")
    case "new": Bilingual(nl: "moet er nog komen", en: "has still to be made")
    case "partner": Bilingual(nl: "heeft een partner", en: "a partner has it")
    case "ourselves":
      Bilingual(nl: "doet de groep zelf, met ons", en: "the group does it, with us")
    case "none": Bilingual(nl: "is er niet", en: "there is none")
    default: Bilingual(nl: word, en: word)
    }
  }

  static let noOffer = Bilingual(
    nl: "Behoeften waar nog geen aanbod bij staat", en: "Needs that have no offer yet")
  static let action = Bilingual(nl: "Wat", en: "What")
  static let owner = Bilingual(nl: "Wie", en: "Who")
  static let byWhen = Bilingual(nl: "Wanneer", en: "By when")
  static let outcome = Bilingual(nl: "Hoe het ging", en: "How it went")
  static let nobody = Bilingual(nl: "nog niemand", en: "nobody yet")
  static let noDate = Bilingual(nl: "geen datum", en: "no date")

  static func done(on day: String) -> Bilingual {
    let day = self.day(day)
    return Bilingual(nl: "gedaan op \(day.nl)", en: "done on \(day.en)")
  }
  static func deputy(_ name: String) -> Bilingual {
    Bilingual(nl: "vervanger: \(name)", en: "deputy: \(name)")
  }
}

// MARK: Columns of a spreadsheet

extension ReportWording {
  static let goal = Bilingual(nl: "Doel", en: "Goal")
  static let ready = Bilingual(nl: "Klaar", en: "Done by")
  static let domainColumn = Bilingual(nl: "Domein", en: "Domain")
  static let statusColumn = Bilingual(nl: "Gemerkt of voorgesteld", en: "Marked or suggested")
  static let confirmed = Bilingual(nl: "Bevestigd", en: "Confirmed")
  static let corrected = Bilingual(nl: "Verbeterd", en: "Corrected")
  static let notAskedColumn = Bilingual(nl: "Niet gevraagd", en: "Not asked")
  static let disagreedColumn = Bilingual(nl: "Anders gezien", en: "Seen differently")
  static let importance = Bilingual(nl: "Hoe belangrijk", en: "How important")
  static let offerColumn = Bilingual(nl: "Aanbod", en: "Offer")
  static let sentence = Bilingual(nl: "Zin", en: "Sentence")
  static let translationColumn = Bilingual(nl: "Vertaling", en: "Translation")
}

// MARK: A goal

extension ReportWording {
  static let serves = Bilingual(nl: "Is voor", en: "Serves")
  static let partner = Bilingual(nl: "Met", en: "With")
  static let handover = Bilingual(nl: "Gaat mee", en: "Goes along")
  static let whereFrom = Bilingual(nl: "Komt uit", en: "Comes from")
  static let fitting = Bilingual(nl: "Aanbod", en: "Offer")

  /// What is told of a goal, in this order.
  static let goalFacts: [(field: PlanField, name: Bilingual)] = [
    (.baseline, Bilingual(nl: "Nu", en: "Now")),
    (.measure, Bilingual(nl: "Hoe we meten", en: "How we measure")),
    (.evaluation, Bilingual(nl: "Wanneer we kijken", en: "When we look")),
    (.deadline, Bilingual(nl: "Klaar", en: "Done by")),
    (.owner, Bilingual(nl: "Wie", en: "Who")),
    (.deputy, Bilingual(nl: "Vervanger", en: "Deputy")),
    (.hours, Bilingual(nl: "Uren", en: "Hours")),
    (.people, Bilingual(nl: "Mensen", en: "People")),
    (.money, Bilingual(nl: "Geld", en: "Money")),
  ]
  static let agreement = Bilingual(nl: "Akkoord", en: "Agreement")

  static func confidence(_ figure: String) -> Bilingual {
    Bilingual(
      nl: "Hoe zeker we zijn dat het lukt: \(figure) van 10",
      en: "How sure we are that it works: \(figure) of 10")
  }
  static func stillMissing(_ names: [Bilingual]) -> Bilingual {
    let list = Bilingual(
      nl: names.map { $0.nl.lowercased() }.joined(separator: ", "),
      en: names.map { $0.en.lowercased() }.joined(separator: ", "))
    return Bilingual(nl: "Nog invullen: \(list.nl)", en: "Still to fill in: \(list.en)")
  }
}

// MARK: Where it comes from

extension ReportWording {
  static let ownWords = Bilingual(nl: "woorden van het team", en: "the team's own words")
  static let goneSource = Bilingual(
    nl: "iets dat niet in dit verslag staat", en: "something that is not in this report")

  static func agreed(on day: String, by names: String) -> Bilingual {
    let day = self.day(day)
    return names.isEmpty
      ? Bilingual(nl: "afgesproken op \(day.nl)", en: "agreed on \(day.en)")
      : Bilingual(
        nl: "afgesproken op \(day.nl) door \(names)", en: "agreed on \(day.en) by \(names)")
  }
}

// MARK: Charts

extension ReportWording {
  static let heardTitle = Bilingual(
    nl: "Wie we per onderwerp hoorden", en: "Who was heard on each topic")
  static let heardCaption = Bilingual(
    nl: "Van de mensen die erbij waren: hoeveel iets zeiden, en hoeveel niet",
    en: "Of the people who were there: how many said something, and how many did not")
  static let topicColumn = Bilingual(nl: "Onderwerp", en: "Topic")
  static let heardColumn = Bilingual(nl: "Gehoord", en: "Heard")
  static let notHeardColumn = Bilingual(nl: "Niet gehoord", en: "Not heard")

  static func heard(_ heard: Int, not silent: Int) -> Bilingual {
    silent == 0
      ? Bilingual(nl: "\(heard) gehoord", en: "\(heard) heard")
      : Bilingual(
        nl: "\(heard) gehoord, \(silent) niet", en: "\(heard) heard, \(silent) not")
  }

  static let monthsTitle = Bilingual(nl: "Wat er wanneer was", en: "What was when")
  static let monthsKey = Bilingual(
    nl: "Een rondje is een gesprek, een vol vierkant is gedaan, een open vierkant is gepland.",
    en: "A dot is a talk, a full square is done, an open square is planned.")
  static let timelineCaption = Bilingual(
    nl: "Elke maand: wat er gebeurde en hoe het ging",
    en: "Each month: what happened and how it went")
  static let when = Bilingual(nl: "Wanneer", en: "When")
  static let planned = Bilingual(nl: "gepland", en: "planned")

  static func month(talks: Int, done: Int, planned: Int) -> Bilingual {
    let all = [
      (talks, self.talks(talks)),
      (done, Bilingual(nl: "\(done) gedaan", en: "\(done) done")),
      (planned, Bilingual(nl: "\(planned) gepland", en: "\(planned) planned")),
    ].filter { $0.0 > 0 }.map(\.1)
    return Bilingual(
      nl: all.map(\.nl).joined(separator: ", "), en: all.map(\.en).joined(separator: ", "))
  }
}

// MARK: Months

extension ReportWording {
  /// `2026-11` or a day of it as `november 2026`; anything else as it is.
  static func month(_ date: String) -> Bilingual {
    let first = day(String(date.prefix(7)) + "-01")
    guard first.nl.hasPrefix("1 ") else { return Bilingual(nl: date, en: date) }
    return Bilingual(nl: String(first.nl.dropFirst(2)), en: String(first.en.dropFirst(2)))
  }

  /// The same with three letters of the month.
  static func shortMonth(_ date: String) -> Bilingual {
    func short(_ text: String) -> String {
      let parts = text.split(separator: " ")
      return parts.count == 2 ? parts[0].prefix(3) + " " + parts[1] : text
    }
    let month = self.month(date)
    let dutch = short(month.nl).replacing("maa", with: "mrt")
    return Bilingual(nl: dutch, en: short(month.en))
  }

  /// A day, a month, or the words that somebody typed.
  static func moment(_ date: String) -> Bilingual {
    date.utf8.count == 7 ? month(date) : day(date)
  }
}
