package import Interviewing

/// Whether a subject is better discussed in a group or with each alone (C6): a proposal with reasons,
/// never a decision.
package struct GroupOrAlone: Sendable, Equatable {
  /// Nil while nothing is known.
  package let proposal: ConversationForm?
  package let forGroup: [Bilingual]
  package let againstGroup: [Bilingual]
  /// What nobody knows yet.
  package let unknown: [PreparationField]

  private static let questions: [PreparationField] = [
    .discussable, .acquainted, .power, .sharedLanguage, .enjoyment,
  ]

  package init(_ preparation: Preparation) {
    let known = Self.questions.map { field in
      (field, preparation.text(field).flatMap { Leaning($0) })
    }
    let reasons = known.compactMap { field, leaning in
      leaning.flatMap { Self.reason(field, $0) }
    }
    forGroup = reasons.filter { $0.weight > 0 }.map(\.text)
    againstGroup = reasons.filter { $0.weight < 0 }.map(\.text)
    unknown = known.filter { $1 == nil || $1 == .unknown }.map(\.0)
    let weight = reasons.map(\.weight).reduce(0, +)
    proposal = reasons.isEmpty ? nil : weight > 0 ? .focusGroup : .oneOnOne
  }

  private typealias Reason = (weight: Int, text: Bilingual)

  /// What an answer says for a group, or against it: what cannot be said in a group decides.
  ///
  /// In part weighs half as much as wholly.
  private static func reason(_ field: PreparationField, _ leaning: Leaning) -> Reason? {
    switch (field, leaning) {
    case (.discussable, .yes): (4, open)
    case (.discussable, .no): (-18, taboo)
    case (.discussable, .between): (-2, partlyOpen)
    case (.acquainted, .yes): (2, acquainted)
    case (.acquainted, .no): (-2, strangers)
    case (.acquainted, .between): (1, partlyAcquainted)
    case (.power, .yes): (-6, power)
    case (.power, .no): (2, equals)
    case (.power, .between): (-3, somePower)
    case (.sharedLanguage, .yes): (2, oneLanguage)
    case (.sharedLanguage, .no): (-2, moreLanguages)
    case (.sharedLanguage, .between): (1, partlyOneLanguage)
    case (.enjoyment, .yes): (2, enjoyment)
    case (.enjoyment, .no): (-4, noEnjoyment)
    case (.enjoyment, .between): (1, someEnjoyment)
    default: nil
    }
  }
}

/// Yes, no or in between, as the first words of an answer say it.
package enum Leaning: Sendable, Equatable {
  case yes, no, between
  /// Nobody knows yet: that weighs nothing.
  case unknown

  /// Nil when the answer starts with none of these words.
  package init?(_ text: String) {
    if text.dropping(anyOf: Unknown.phrases) != nil {
      self = .unknown
      return
    }
    if text.dropping(anyOf: Self.inPart) != nil {
      self = .between
      return
    }
    let word = text.lowercased().prefix { $0.isLetter }
    switch word {
    case "ja", "jawel", "j", "yes", "y", "klopt", "zeker", "ok": self = .yes
    case "nee", "n", "no", "neen", "niet", "not", "geen", "none": self = .no
    case "weet", "weten", "misschien", "twijfel", "wellicht", "maybe", "perhaps": self = .unknown
    default: return nil
    }
  }

  private static let inPart = [
    "deels", "gedeeltelijk", "ten dele", "voor een deel", "een deel", "soms", "beetje",
    "een beetje", "half", "sommige", "sommigen", "een paar", "niet allemaal", "niet iedereen",
    "niet alles", "niet helemaal", "ja en nee", "ja deels", "ja, deels", "nee deels",
    "nee, deels", "partly", "in part", "sometimes", "some", "a bit", "a little", "not all",
    "not everybody", "not everyone", "not entirely", "yes and no", "yes, partly", "yes partly",
  ]
}

extension GroupOrAlone {
  private static let open = Bilingual(
    nl: "Hierover kan in een groep worden gepraat: mensen herkennen elkaars verhaal.",
    en: "This can be talked about in a group: people recognise each other's story.")
  private static let taboo = Bilingual(
    nl: "Er is schaamte of taboe: in een groep kan iemand zijn gezicht verliezen.",
    en: "There is shame or taboo: in a group somebody may lose face.")
  private static let partlyOpen = Bilingual(
    nl: "Niet alles kan in de groep: houd ruimte om iemand later alleen te spreken.",
    en: "Not all of it can be said in the group: leave room to speak to somebody alone later.")
  private static let acquainted = Bilingual(
    nl: "Ze kennen elkaar: dat maakt het begin makkelijk.",
    en: "They know each other: that makes it easy to begin.")
  private static let strangers = Bilingual(
    nl: "Ze kennen elkaar niet: in een groep kost vertrouwen meer tijd.",
    en: "They don't know each other: in a group trust takes more time.")
  private static let partlyAcquainted = Bilingual(
    nl: "Een deel kent elkaar: zorg dat de anderen er ook bij horen.",
    en: "Some know each other: see that the others belong too.")
  private static let power = Bilingual(
    nl: "Er is familie bij, of iemand van wie een ander afhangt: dan praat niet iedereen vrij.",
    en: "There is family, or somebody that another depends on: then not everybody speaks freely.")
  private static let somePower = Bilingual(
    nl: "Soms hangt iemand van een ander af: let op wie dan stil blijft.",
    en: "Sometimes one depends on another: watch who stays silent then.")
  private static let equals = Bilingual(
    nl: "Niemand hangt van een ander af: iedereen kan vrij praten.",
    en: "Nobody depends on another: everybody can speak freely.")
  private static let oneLanguage = Bilingual(
    nl: "Ze spreken één taal: ze kunnen op elkaar ingaan.",
    en: "They share one language: they can respond to each other.")
  private static let moreLanguages = Bilingual(
    nl: "Ze delen geen taal: met een tolk gaat een groepsgesprek langzaam.",
    en: "They share no language: with an interpreter a group talk goes slowly.")
  private static let partlyOneLanguage = Bilingual(
    nl: "Een deel deelt een taal: wie de taal minder spreekt, heeft hulp nodig.",
    en: "Some share a language: who speaks it less needs help.")
  private static let enjoyment = Bilingual(
    nl: "Ze hebben plezier aan elkaar: dat brengt verhalen los.",
    en: "They enjoy each other: that brings out stories.")
  private static let someEnjoyment = Bilingual(
    nl: "Een deel zit graag samen: kies wie je bij elkaar zet.",
    en: "Some like to sit together: choose whom you bring together.")
  private static let noEnjoyment = Bilingual(
    nl: "Ze zitten niet graag samen: dan komt er weinig los.",
    en: "They would rather not sit together: then little comes out.")
}
