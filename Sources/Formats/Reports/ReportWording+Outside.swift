package import Interviewing
package import Planning

// MARK: For readers outside the team

extension ReportWording {
  static let participant = Bilingual(nl: "een deelnemer", en: "a participant")

  static func something(about domain: LifeDomain) -> Bilingual {
    Bilingual(nl: "iets over \(domain.name.nl)", en: "something about \(domain.name.en)")
  }

  /// What the team has still to add, as it is asked for.
  package static func gap(_ kind: PlanKind) -> Bilingual {
    switch kind {
    case .asked: Bilingual(nl: "wat je de gemeente vraagt", en: "what you ask of the municipality")
    case .policyField: Bilingual(nl: "het beleidsveld", en: "the policy field")
    case .neighbourhood: Bilingual(nl: "de wijk of plaats", en: "the neighbourhood or town")
    case .cost: Bilingual(nl: "wat het kost", en: "what it costs")
    case .figure:
      Bilingual(
        nl: "een bevolkingscijfer met de bron", en: "a population figure with its source")
    case .face: Bilingual(nl: "het verhaal bij de cijfers", en: "the story beside the figures")
    case .cannot: Bilingual(nl: "wat we niet kunnen", en: "what we cannot do")
    case .contact:
      Bilingual(nl: "wie je kunt bellen, met het nummer", en: "whom to call, and the number")
    case .correctable:
      Bilingual(
        nl: "tot welke dag mensen iets kunnen verbeteren",
        en: "until which day people can have something put right")
    case .followUp: Bilingual(nl: "wat we gaan doen", en: "what we are going to do")
    default: name(of: kind)
    }
  }

  static func stillEmpty(_ kind: PlanKind) -> Bilingual {
    let what = gap(kind)
    return Bilingual(nl: "Nog invullen: \(what.nl)", en: "Still to fill in: \(what.en)")
  }
}

// MARK: For the municipality

extension ReportWording {
  static let signalsTitle = Bilingual(
    nl: "Wat inwoners ons vertelden", en: "What residents told us")
  static let forTheMunicipality = Bilingual(nl: "Voor de gemeente", en: "For the municipality")
  static let askedTitle = Bilingual(nl: "Wat we u vragen", en: "What we ask of you")
  static let policyField = Bilingual(nl: "Beleidsveld", en: "Policy field")
  static let neighbourhood = Bilingual(nl: "Wijk of plaats", en: "Neighbourhood or town")
  static let cost = Bilingual(nl: "Wat het kost", en: "What it costs")
  static let figuresTitle = Bilingual(nl: "De cijfers", en: "The figures")
  static let populationTitle = Bilingual(
    nl: "Daarnaast: wat er over de hele bevolking bekend is",
    en: "Beside it: what is known about the whole population")
  static let figureSource = Bilingual(nl: "Bron", en: "Source")
  static let faceTitle = Bilingual(
    nl: "Het gezicht bij de cijfers", en: "The face beside the figures")
  static let faceOf = Bilingual(
    nl: "Iemand die we spraken, en die dit goed vond:",
    en: "Somebody we talked with, who agreed to this:")
  static let faceNotAllowed = Bilingual(
    nl: "Het gekozen verhaal mag (of mag niet meer) gedeeld worden. Kies een ander.",
    en: "The story that was chosen may not (or no longer) be shared. Choose another.")
  static let canDoTitle = Bilingual(
    nl: "Wat mensen zelf kunnen", en: "What people can do themselves")
  static let obstaclesTitle = Bilingual(nl: "Wat het moeilijk maakt", en: "What makes it hard")
  static let ownPartTitle = Bilingual(nl: "Wat wij zelf doen", en: "What we do ourselves")
  static let alsoTitle = Bilingual(nl: "Ook genoemd", en: "Also mentioned")
  static let alsoWhy = Bilingual(
    nl: "Door minder dan drie mensen. Daarom alleen waar het over gaat, en niet wie of wat.",
    en: "By fewer than three people. So only what it is about, and not who or what.")
  static let sharedCaption = Bilingual(
    nl: "Behoeften die drie of meer mensen noemden", en: "Needs that three or more people mentioned"
  )
  static let confirmedColumn = Bilingual(nl: "Nagevraagd en juist", en: "Checked and right")
  static let fewerThanThree = Bilingual(nl: "minder dan 3", en: "fewer than 3")
  static let nobodyYet = Bilingual(nl: "nog niet", en: "not yet")
  static let noShared = Bilingual(
    nl: "Er is nog geen behoefte die drie of meer mensen noemden en mochten delen.",
    en: "There is no need yet that three or more people mentioned and agreed to share.")

  static func period(from first: String, to last: String) -> Bilingual {
    let (from, to) = (month(first), month(last))
    return from == to
      ? Bilingual(nl: "in \(from.nl)", en: "in \(from.en)")
      : Bilingual(nl: "van \(from.nl) tot en met \(to.nl)", en: "from \(from.en) to \(to.en)")
  }
  static func held(_ talks: Int, with people: Int, _ period: Bilingual) -> Bilingual {
    Bilingual(
      nl: "\(self.talks(talks).nl) met \(self.people(people).nl), \(period.nl). Geen steekproef.",
      en: "\(self.talks(talks).en) with \(self.people(people).en), \(period.en). No sample.")
  }
  static func counted(_ shared: Int, of all: Int) -> Bilingual {
    Bilingual(
      nl:
        "Van \(people(all).nl) mochten we er \(shared) laten meetellen. Alleen hun woorden zijn gebruikt.",
      en: "Of \(people(all).en) we were allowed to count \(shared). Only their words were used.")
  }
  static func sharedNeeds(_ count: Int) -> Bilingual {
    let verb = Bilingual(nl: count == 1 ? "werd" : "werden", en: count == 1 ? "was" : "were")
    return Bilingual(
      nl: "\(needs(count).nl) \(verb.nl) door drie of meer mensen genoemd.",
      en: "\(needs(count).en) \(verb.en) mentioned by three or more people.")
  }
  static func agreedOn(_ day: String) -> Bilingual {
    let day = self.day(day)
    return Bilingual(
      nl: "met deelnemers afgesproken op \(day.nl)", en: "agreed with participants on \(day.en)")
  }

  static let howShared = Bilingual(
    nl:
      "We tellen mensen, geen uitspraken. Wie niet wilde delen, telt niet mee. Wat minder dan drie"
      + " mensen noemden, staat alleen onder ‘Ook genoemd’.",
    en:
      "We count people, not remarks. Whoever did not want to share does not count. What fewer than"
      + " three people mentioned is only under “Also mentioned”.")
  static let noNames = Bilingual(
    nl: "Er staan geen namen in. Wie iemand goed kent, kan een verhaal toch herkennen. Ga er dus"
      + " zorgvuldig mee om.",
    en: "There are no names in it. Whoever knows a person well may still recognise a story, so take"
      + " good care of this report.")
  static func toldParticipants(on day: String?) -> Bilingual {
    guard let day else {
      return Bilingual(
        nl: "De deelnemers hebben nog niet kunnen nakijken wat we hoorden.",
        en: "The participants could not check yet what we heard.")
    }
    let told = self.day(day)
    return Bilingual(
      nl: "De pagina waarop deelnemers kunnen nakijken wat we hoorden, is van \(told.nl).",
      en: "The page on which participants can check what we heard is of \(told.en).")
  }
  static func notShared(_ count: Int) -> Bilingual {
    Bilingual(
      nl: "Wat \(people(count).nl) zeiden: delen is niet gevraagd, of mocht niet.",
      en: "What \(people(count).en) said: sharing was not asked, or not allowed.")
  }
  static let noStatements = Bilingual(
    nl: "Wat voorbijgangers van stellingen vonden: hun is niet gevraagd of delen mag.",
    en: "What passers-by thought of statements: nobody asked them whether sharing is fine.")
  static func damagedFiles(_ count: Int) -> Bilingual {
    count == 1
      ? Bilingual(
        nl: "1 verslag dat beschadigd is; wat erin staat, telt niet mee.",
        en: "1 record that is damaged; what it holds does not count.")
      : Bilingual(
        nl: "\(count) verslagen die beschadigd zijn; wat erin staat, telt niet mee.",
        en: "\(count) records that are damaged; what they hold does not count.")
  }
}
