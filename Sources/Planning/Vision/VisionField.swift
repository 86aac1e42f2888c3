package import Interviewing

/// A field of worksheet 6, the community vision (S2), in the order of the sheet.
package enum VisionField: String, CaseIterable, Sendable {
  case name, theme, channel
  case organisationGoal = "organisation-goal"
  /// What people can do and want to give: as found in the talks, nobody writes it here.
  case strength
  /// What people want, lack or run into: as found in the talks, nobody writes it here.
  case need
  case communityGoal = "community-goal"
  case value, challenge, vision

  /// What a sentence under it is in the plan; nil where the talks fill it by themselves.
  package var kind: PlanKind? { PlanKind(rawValue: rawValue) }

  package init?(_ kind: PlanKind) { self.init(rawValue: kind.rawValue) }

  /// The topics that help to fill it: answers given there are proposed here.
  package var explorations: [Exploration] {
    switch self {
    case .channel: [.channels]
    case .strength: [.contribution]
    case .need: [.needs]
    case .communityGoal: [.goals, .success]
    case .value: [.norms, .value]
    case .challenge: [.challenges]
    case .name, .theme, .organisationGoal, .vision: []
    }
  }
}

extension VisionField {
  /// How it is called on the sheet.
  package var title: Bilingual { wording.title }
  /// The word that leads to it, such as `/ga waarden`.
  package var word: Bilingual { wording.word }
  /// What is asked there.
  package var question: Bilingual { wording.question }

  private var wording: (title: Bilingual, word: Bilingual, question: Bilingual) {
    switch self {
    case .name:
      (
        Bilingual(nl: "Naam", en: "Name"), Bilingual(nl: "naam", en: "name"),
        Bilingual(
          nl: "Hoe noemt deze groep zichzelf?", en: "What does this group call itself?")
      )
    case .theme:
      (
        Bilingual(nl: "Thema", en: "Theme"), Bilingual(nl: "thema", en: "theme"),
        Bilingual(nl: "Waar draait het om?", en: "What is it about?")
      )
    case .channel:
      (
        Bilingual(nl: "Kanalen", en: "Channels"), Bilingual(nl: "kanalen", en: "channels"),
        Bilingual(
          nl: "Waar komen mensen al, en hoe bereik je ze?",
          en: "Where do people come already, and how do you reach them?")
      )
    case .organisationGoal:
      (
        Bilingual(nl: "Doelen van de organisatie", en: "Organisation goals"),
        Bilingual(nl: "organisatie", en: "organisation"),
        Bilingual(
          nl: "Welke doelen van de organisatie horen hierbij?",
          en: "Which goals of the organisation belong here?")
      )
    default: heardWording
    }
  }

  private var heardWording: (title: Bilingual, word: Bilingual, question: Bilingual) {
    switch self {
    case .strength:
      (
        Bilingual(nl: "Talenten", en: "Strengths"), Bilingual(nl: "talenten", en: "strengths"),
        Bilingual(
          nl: "Wat kunnen mensen, en wat willen ze geven?",
          en: "What can people do, and what do they want to give?")
      )
    case .need:
      (
        Bilingual(nl: "Behoeften", en: "Needs"), Bilingual(nl: "behoeften", en: "needs"),
        Bilingual(nl: "Wat willen of missen mensen?", en: "What do people want or lack?")
      )
    case .communityGoal:
      (
        Bilingual(nl: "Doelen van de groep", en: "Goals of the group"),
        Bilingual(nl: "doelen", en: "goals"),
        Bilingual(nl: "Waar wil de groep naartoe?", en: "Where does the group want to get?")
      )
    case .value:
      (
        Bilingual(nl: "Waarden en omgangsvormen", en: "Norms and values"),
        Bilingual(nl: "waarden", en: "values"),
        Bilingual(
          nl: "Wat is hier belangrijk, en hoe gaat men met elkaar om?",
          en: "What matters here, and how do people treat each other?")
      )
    case .challenge:
      (
        Bilingual(nl: "Uitdagingen", en: "Challenges"),
        Bilingual(nl: "uitdagingen", en: "challenges"),
        Bilingual(nl: "Waar lopen mensen tegenaan?", en: "What do people run into?")
      )
    default:
      (
        Bilingual(nl: "Gezamenlijke visie", en: "Joint vision"),
        Bilingual(nl: "visie", en: "vision"),
        Bilingual(
          nl: "Wat willen jullie samen? Schrijf het in eigen woorden.",
          en: "What do you want together? Write it in your own words.")
      )
    }
  }
}
