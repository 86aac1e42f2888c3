package import Interviewing

/// The words of a report, with its counts: one person is never "1 people".
package enum ReportWording {}

extension ReportWording {
  private static func counted(
    _ count: Int, nl: (one: String, more: String), en: (one: String, more: String)
  ) -> Bilingual {
    Bilingual(
      nl: "\(count) \(count == 1 ? nl.one : nl.more)",
      en: "\(count) \(count == 1 ? en.one : en.more)")
  }

  static func people(_ count: Int) -> Bilingual {
    counted(count, nl: ("persoon", "mensen"), en: ("person", "people"))
  }
  static func talks(_ count: Int) -> Bilingual {
    counted(count, nl: ("gesprek", "gesprekken"), en: ("talk", "talks"))
  }
  static func needs(_ count: Int) -> Bilingual {
    counted(count, nl: ("behoefte", "behoeften"), en: ("need", "needs"))
  }
  static func strengths(_ count: Int) -> Bilingual {
    counted(count, nl: ("talent", "talenten"), en: ("strength", "strengths"))
  }
  static func inTalks(_ count: Int) -> Bilingual {
    Bilingual(nl: "in \(talks(count).nl)", en: "in \(talks(count).en)")
  }
  static func talk(_ number: Int) -> Bilingual {
    Bilingual(nl: "gesprek \(number)", en: "talk \(number)")
  }
  static func line(_ number: Int) -> Bilingual {
    Bilingual(nl: "regel \(number)", en: "line \(number)")
  }

  /// `2026-11-21` as a day in words; anything else as it is.
  package static func day(_ date: String) -> Bilingual {
    let parts = date.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, date.utf8.count == 10, (1...12).contains(parts[1]) else {
      return Bilingual(nl: date, en: date)
    }
    let month = months[parts[1] - 1]
    return Bilingual(
      nl: "\(parts[2]) \(month.nl) \(parts[0])", en: "\(parts[2]) \(month.en) \(parts[0])")
  }

  private static let months = [
    Bilingual(nl: "januari", en: "January"), Bilingual(nl: "februari", en: "February"),
    Bilingual(nl: "maart", en: "March"), Bilingual(nl: "april", en: "April"),
    Bilingual(nl: "mei", en: "May"), Bilingual(nl: "juni", en: "June"),
    Bilingual(nl: "juli", en: "July"), Bilingual(nl: "augustus", en: "August"),
    Bilingual(nl: "september", en: "September"), Bilingual(nl: "oktober", en: "October"),
    Bilingual(nl: "november", en: "November"), Bilingual(nl: "december", en: "December"),
  ]
}

// MARK: Opening and in short

extension ReportWording {
  static let skip = Bilingual(nl: "Direct naar het verslag", en: "Skip to the report")
  static let contents = Bilingual(nl: "In dit verslag", en: "In this report")
  static let title = Bilingual(nl: "Wat we hoorden", en: "What we heard")
  static let forTheTeam = Bilingual(nl: "Verslag voor het team", en: "Report for the team")
  static let inShort = Bilingual(nl: "In het kort", en: "In short")
  static let noTalksYet = Bilingual(nl: "Nog geen gesprekken", en: "No talks yet")
  static let noTalks = Bilingual(
    nl: "Er is nog geen gesprek om over te vertellen. Met `gehoord gesprek` begint het eerste.",
    en: "There is no talk to tell about yet. `gehoord talk` starts the first.")

  static func noSample(talks: String, people: String) -> Bilingual {
    Bilingual(
      nl: "\(talks) met \(people), geen steekproef", en: "\(talks) with \(people), no sample")
  }

  static let noNeedsYet = Bilingual(
    nl: "We hoorden nog geen behoeften.", en: "We heard no needs yet.")
  static let noStrengthsYet = Bilingual(
    nl: "We hoorden nog geen talenten.", en: "We heard no strengths yet.")

  /// How much, and from how many where that is known.
  static func heard(_ findings: Bilingual, from people: Int) -> Bilingual {
    guard people > 0 else {
      return Bilingual(nl: "We hoorden \(findings.nl).", en: "We heard \(findings.en).")
    }
    let from = self.people(people)
    return Bilingual(
      nl: "We hoorden \(findings.nl), van \(from.nl).",
      en: "We heard \(findings.en), from \(from.en).")
  }

  static func notYetJudged(_ count: Int) -> Bilingual {
    Bilingual(
      nl: "Alleen voorgesteld, dus nog niet meegeteld: \(needs(count).nl).",
      en: "Only suggested, so not counted yet: \(needs(count).en).")
  }

  static func closed(_ count: Int, of all: Int) -> Bilingual {
    Bilingual(
      nl: "Afgesloten: \(count) van \(talks(all).nl).", en: "Closed: \(count) of \(talks(all).en).")
  }

  static func codes(_ codes: String) -> Bilingual {
    Bilingual(nl: "Controlecodes: \(codes).", en: "Control codes: \(codes).")
  }
}

// MARK: Needs and strengths

extension ReportWording {
  static let needsTitle = Bilingual(nl: "Behoeften", en: "Needs")
  static let noNeeds = Bilingual(
    nl: "Er is nog geen behoefte gemerkt. Hoor je er een, zet dan in het gesprek een ! voor de"
      + " regel, of typ na de regel alleen een !.",
    en: "No need is marked yet. When you hear one in a talk, put a ! before the line, or type a"
      + " lone ! after it.")
  static let strengthsTitle = Bilingual(
    nl: "Wat mensen kunnen en willen geven", en: "What people can do and want to give")
  static let noStrengths = Bilingual(
    nl: "Er is nog geen talent gemerkt. Vraag ook eens waar iemand goed in is; een * voor de regel"
      + " merkt het.",
    en: "No strength is marked yet. Ask what somebody is good at; a * before the line marks it.")
  static let chartTitle = Bilingual(nl: "Mensen per domein", en: "People by domain")
  static let chartAlternative = Bilingual(
    nl: "De tabel hierna geeft dezelfde getallen.", en: "The table after it gives the same numbers."
  )
  static let needsCaption = Bilingual(
    nl: "Behoeften per domein, met wat de meeste mensen noemden bovenaan",
    en: "Needs by domain, what most people mentioned first")
  static let strengthsCaption = Bilingual(
    nl: "Talenten per domein, met wat de meeste mensen noemden bovenaan",
    en: "Strengths by domain, what most people mentioned first")
  static let need = Bilingual(nl: "Behoefte", en: "Need")
  static let strength = Bilingual(nl: "Talent", en: "Strength")
  static let peopleColumn = Bilingual(nl: "Mensen", en: "People")
  static let talksColumn = Bilingual(nl: "Gesprekken", en: "Talks")
  static let saidBack = Bilingual(nl: "Teruggezegd", en: "Said back")
  static let source = Bilingual(nl: "Waar het staat", en: "Where it is")
  static let suggested = Bilingual(
    nl: "voorgesteld, nog niet beoordeeld", en: "suggested, not judged yet")
  static let quotation = Bilingual(nl: "citaat", en: "quote")
  static let note = Bilingual(nl: "notitie", en: "note")
  static let noText = Bilingual(nl: "De tekst is weggelaten.", en: "The text is left out.")
  static let speakerUnknown = Bilingual(nl: "Wie het zei is onbekend", en: "Who said it is unknown")
  static let everybody = Bilingual(nl: "de hele groep", en: "the whole group")

  package static func name(of voice: Voice) -> Bilingual {
    switch voice {
    case .participant(let alias): Bilingual(nl: "\(alias)", en: "\(alias)")
    case .interviewer: Bilingual(nl: "interviewer", en: "interviewer")
    case .interpreter: Bilingual(nl: "tolk", en: "interpreter")
    case .everybody: everybody
    case .unknown: Bilingual(nl: "iemand, onbekend wie", en: "somebody unknown")
    }
  }

  /// Words that an interpreter gave are not, letter for letter, somebody's own.
  static func interpreted(_ names: String) -> Bilingual {
    Bilingual(nl: "\(names), via de tolk", en: "\(names), through the interpreter")
  }
  static func practice(_ ways: String) -> Bilingual {
    Bilingual(nl: "Wil oefenen: \(ways)", en: "Wants to practise: \(ways)")
  }
  static func weighs(_ figure: Int) -> Bilingual {
    Bilingual(nl: "Hoe belangrijk: \(figure) van 10", en: "How important: \(figure) of 10")
  }
  static func because(_ words: String, _ number: Int) -> Bilingual {
    Bilingual(nl: "Waarom (#\(number)): \(words)", en: "Why (#\(number)): \(words)")
  }
  static let elsewhere = Bilingual(nl: "elders", en: "elsewhere")
  static let statementsTitle = Bilingual(nl: "Stellingen", en: "Statements")
  static let statementsWhy = Bilingual(
    nl: "Voorbijgangers die eens of oneens zeiden; geen steekproef, wel een begin van een gesprek.",
    en: "Passers-by who agreed or disagreed: not a sample, but a way into a conversation.")
  static let statement = Bilingual(nl: "Stelling", en: "Statement")
  static func agreed(_ names: String) -> Bilingual {
    Bilingual(nl: "Mee eens: \(names)", en: "Agreed: \(names)")
  }
  static func seenDifferently(_ names: String) -> Bilingual {
    Bilingual(nl: "Anders gezien door \(names)", en: "Seen differently by \(names)")
  }

  /// How somebody took it when it was said back.
  static func took(_ response: Response) -> Bilingual {
    switch response {
    case .confirmed: Bilingual(nl: "Teruggezegd en bevestigd", en: "Said back and confirmed")
    case .corrected: Bilingual(nl: "Teruggezegd en verbeterd", en: "Said back and corrected")
    case .leftOut:
      Bilingual(nl: "Weggelaten op verzoek", en: "Left out at their wish")
    }
  }

  /// The same for a need, whose heading has the words that the participant preferred.
  static func told(_ response: Response) -> Bilingual {
    guard response == .corrected else { return took(response) }
    return Bilingual(
      nl: "Teruggezegd en verbeterd; de kop hierboven geeft de verbetering",
      en: "Said back and corrected; the heading above has the correction")
  }

  /// In a table: one word when all agree, else how many of each.
  static func saidBack(_ responses: [Response?]) -> Bilingual {
    let kinds: [Response?] = [.confirmed, .corrected, .leftOut, nil]
    let counts = kinds.map { kind in (kind, responses.count { $0 == kind }) }.filter { $0.1 > 0 }
    let parts = counts.map { kind, count in
      let word = kind?.name ?? Bilingual(nl: "niet gevraagd", en: "not asked")
      return counts.count == 1
        ? word : Bilingual(nl: "\(count) \(word.nl)", en: "\(count) \(word.en)")
    }
    return Bilingual(
      nl: parts.map(\.nl).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", "))
  }
}
