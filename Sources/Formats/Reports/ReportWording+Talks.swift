internal import Interviewing

// MARK: What is missing, and what the team goes on with

extension ReportWording {
  static let notHeardTitle = Bilingual(nl: "Wie we niet hoorden", en: "Who was not heard")
  static let notHeardWhy = Bilingual(
    nl: "Zij waren erbij, maar van hen is geen eigen regel opgeschreven. Wie vraagt hun nog eens?",
    en: "They were there, but no line of their own was written down. Who will ask them again?")
  static let allHeard = Bilingual(
    nl: "Van iedereen die erbij was, staat er iets op papier.",
    en: "Something was written down from everybody who was there.")
  static let notAskedTitle = Bilingual(nl: "Wat we niet vroegen", en: "What was not asked")
  static let missedTitle = Bilingual(
    nl: "Wat we volgens deelnemers nog moeten vragen, en aan wie",
    en: "What participants say we should still ask, and whom")
  static let notAskedWhy = Bilingual(
    nl: "Deze onderwerpen kwamen niet aan bod. Dat er niets over staat, zegt dus niets.",
    en: "These topics were not put. That nothing is said about them means nothing.")

  static func silent(_ names: String) -> Bilingual {
    Bilingual(nl: "nog niets van \(names)", en: "nothing yet from \(names)")
  }
  static func silent(on topic: String, _ names: String) -> Bilingual {
    Bilingual(nl: "over “\(topic)” niets van \(names)", en: "on “\(topic)” nothing from \(names)")
  }

  static let correctedTitle = Bilingual(
    nl: "Wat we eerst anders begrepen", en: "What we first got wrong")
  static let correctedCaption = Bilingual(
    nl: "Samenvattingen die de deelnemer verbeterde", en: "Summaries that the participant corrected"
  )
  static let weThought = Bilingual(nl: "Wij dachten", en: "We thought")
  static let theySaid = Bilingual(nl: "Zij zeiden", en: "They said")
  static let noOtherWords = Bilingual(
    nl: "Het klopte niet; andere woorden zijn niet opgeschreven.",
    en: "It was not right; no other words were written down.")
  static let openTitle = Bilingual(nl: "Nog na te vragen", en: "Still to be checked")
  static let openWhy = Bilingual(
    nl: "Zo vatten wij het samen, en niemand heeft gezegd of het klopt.",
    en: "This is how we summed it up, and nobody has said whether it is right.")
  static let promisesTitle = Bilingual(nl: "Wat we afspraken", en: "What was agreed")
  static let parkedTitle = Bilingual(nl: "Bewaard voor later", en: "Parked for later")

  static func instead(_ words: String) -> Bilingual {
    Bilingual(nl: "Liever zo: \(words)", en: "Rather like this: \(words)")
  }
}

// MARK: The talks

extension ReportWording {
  static let talksTitle = Bilingual(nl: "De gesprekken", en: "The talks")
  static let talksCaption = Bilingual(
    nl: "Elk gesprek, met hoeveel regels er van wie zijn opgeschreven",
    en: "Each talk, with how many lines of whom were written down")
  static let talkColumn = Bilingual(nl: "Gesprek", en: "Talk")
  static let dayColumn = Bilingual(nl: "Datum", en: "Date")
  static let form = Bilingual(nl: "Vorm", en: "Form")
  static let minutes = Bilingual(nl: "Minuten", en: "Minutes")
  static let whoSpoke = Bilingual(nl: "Regels per persoon", en: "Lines per person")
  static let controlCode = Bilingual(nl: "Controlecode", en: "Control code")
  static let stillOpen = Bilingual(nl: "nog open", en: "still open")
  static let noCode = Bilingual(nl: "afgesloten", en: "closed")
  static func secondRecord(of number: Int) -> Bilingual {
    Bilingual(nl: "tweede verslag van gesprek \(number)", en: "second record of talk \(number)")
  }
  static let recordNames = Bilingual(
    nl: "Onder deze naam is elk gesprek bewaard. Het getal achter # is het nummer van de notitie.",
    en: "Each talk is kept under this name. The number after # is the number of the note.")
}

// MARK: Method and limits

extension ReportWording {
  static let methodTitle = Bilingual(
    nl: "Hoe dit verslag is gemaakt", en: "How this report was made")
  static let talksNoSample = Bilingual(
    nl: "Dit zijn gesprekken, geen steekproef. Ze vertellen wat deze mensen zeiden, niet hoeveel"
      + " anderen hetzelfde vinden.",
    en: "These are talks, not a sample. They tell what these people said, not how many others"
      + " think the same.")
  static let byAlias = Bilingual(
    nl: "Iedereen staat er met een alias in, zoals p1. Wie iemand goed kent, kan die persoon toch"
      + " herkennen. Ga er dus zorgvuldig mee om.",
    en: "Everybody goes by an alias, such as p1. Whoever knows a person well may still recognise"
      + " them, so take good care of this report.")
  static let howCounted = Bilingual(
    nl: "We tellen eerst mensen, dan gesprekken. Wie iets zei of het ermee eens was, telt één keer."
      + " Wat één iemand zei, blijft staan.",
    en: "We count people first, then talks. Whoever said something or agreed with it counts once."
      + " What a single person said stays in.")
  static let howMarked = Bilingual(
    nl: "De interviewer merkte wat een behoefte of een talent is. Een citaat zijn iemands eigen"
      + " woorden; een notitie zijn de woorden van de interviewer.",
    en: "The interviewer marked what is a need or a strength. A quote is in somebody's own words;"
      + " a note is in the interviewer's.")
  static let howChecked = Bilingual(
    nl: "Een behoefte zeggen we terug aan de deelnemers, meestal bij het afronden. ‘Bevestigd’ en"
      + " ‘verbeterd’ zijn hun antwoorden; bij ‘niet gevraagd’ is er geen antwoord.",
    en: "We say a need back to the participants, mostly at the close. “Confirmed” and “corrected”"
      + " are their answers; “not asked” means there is no answer.")
  static let leftOutTitle = Bilingual(nl: "Wat er niet in staat", en: "What is not in it")
  static let nothingLeftOut = Bilingual(
    nl: "Er is niets weggelaten, ingetrokken of gewist.",
    en: "Nothing was left out, withdrawn or erased.")

  static func quotesLeftOut(_ count: Int) -> Bilingual {
    count == 1
      ? Bilingual(
        nl: "1 citaat, omdat er geen toestemming is om het te laten lezen.",
        en: "1 quote, because there is no consent to let others read it.")
      : Bilingual(
        nl: "\(count) citaten, omdat er geen toestemming is om ze te laten lezen.",
        en: "\(count) quotes, because there is no consent to let others read them.")
  }
  static func peopleLeftOut(_ count: Int) -> Bilingual {
    count == 1
      ? Bilingual(
        nl: "1 persoon, die niet in het verslag wil of zich terugtrok.",
        en: "1 person, who wants no part in it or withdrew.")
      : Bilingual(
        nl: "\(count) mensen, die niet in het verslag willen of zich terugtrokken.",
        en: "\(count) people, who want no part in it or withdrew.")
  }
  static func replaced(_ replaced: Replaced) -> Bilingual {
    let (words, open) = (replaced.words, replaced.undecided)
    let sentence =
      words == 1
      ? Bilingual(
        nl: "1 woord dat iemand kan verraden is vervangen",
        en: "1 word that could give somebody away was replaced")
      : Bilingual(
        nl: "\(words) woorden die iemand kunnen verraden zijn vervangen",
        en: "\(words) words that could give somebody away were replaced")
    guard open > 0 else { return Bilingual(nl: sentence.nl + ".", en: sentence.en + ".") }
    let which =
      words == 1
      ? Bilingual(nl: "daarover", en: "it")
      : Bilingual(nl: "over \(open) daarvan", en: "\(open) of them")
    return Bilingual(
      nl: "\(sentence.nl); \(which.nl) heeft nog niemand beslist.",
      en: "\(sentence.en); nobody decided about \(which.en) yet.")
  }
  static func notesWithdrawn(_ count: Int) -> Bilingual {
    Bilingual(
      nl: "\(count) ingetrokken \(count == 1 ? "notitie" : "notities").",
      en: "\(count) withdrawn \(count == 1 ? "note" : "notes").")
  }
  static func notesErased(_ count: Int) -> Bilingual {
    Bilingual(
      nl: "\(count) gewiste \(count == 1 ? "notitie" : "notities").",
      en: "\(count) erased \(count == 1 ? "note" : "notes").")
  }
  static func needsLeftOut(_ count: Int) -> Bilingual {
    Bilingual(
      nl: "\(needs(count).nl), op verzoek van de deelnemer.",
      en: "\(needs(count).en), at the participant's wish.")
  }
  /// How much of all that was marked as a need lies in a damaged record.
  static func damaged(_ needs: Int, beside counted: Int) -> Bilingual {
    let share = needs + counted == 0 ? 0 : (100 * needs + (needs + counted) / 2) / (needs + counted)
    return Bilingual(
      nl: "daarin zijn nog \(self.needs(needs).nl) te lezen, \(share)% van alles wat gemerkt is;"
        + " die tellen hier niet mee.",
      en: "\(self.needs(needs).en) can still be read in it, \(share)% of all that was marked;"
        + " they do not count here.")
  }
  static func contradicted(_ count: Int) -> Bilingual {
    Bilingual(
      nl: "Van \(people(count).nl) zijn er zowel een ja als een nee. De strengste telt.",
      en: "Of \(people(count).en) there is both a yes and a no. The strictest counts.")
  }
  static func filesSkipped(_ count: Int) -> Bilingual {
    count == 1
      ? Bilingual(
        nl: "1 bestand dat beschadigd is of niet te lezen was; wat erin staat, ontbreekt hier:",
        en: "1 file that is damaged or could not be read; what it holds is missing here:")
      : Bilingual(
        nl:
          "\(count) bestanden die beschadigd zijn of niet te lezen waren; wat erin staat, ontbreekt"
          + " hier:",
        en: "\(count) files that are damaged or could not be read; what they hold is missing here:")
  }
}
