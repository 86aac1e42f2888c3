package import Interviewing

extension TraceLoss {
  /// What became of it, behind its name.
  package var wording: Bilingual {
    switch self {
    case .conversationGone:
      Bilingual(
        nl: "dit gesprek is er niet meer", en: "this conversation is not here any more")
    case .conversationDamaged:
      Bilingual(nl: "het verslag is beschadigd", en: "the record is damaged")
    case .noSuchNote: Bilingual(nl: "die regel is er niet", en: "there is no such line")
    case .withdrawn: Bilingual(nl: "de regel is geschrapt", en: "the line was withdrawn")
    case .erased: Bilingual(nl: "de woorden zijn gewist", en: "the words were erased")
    case .leftOut:
      Bilingual(
        nl: "de deelnemer wilde dit er niet bij", en: "the participant wanted this left out")
    case .notAllowed:
      Bilingual(
        nl: "de deelnemer wil niet (meer) meedoen",
        en: "the participant does not (or no longer) want to take part")
    case .struck: Bilingual(nl: "staat niet meer in het dossier", en: "is no longer in the dossier")
    case .empty: Bilingual(nl: "er staat niets meer onder", en: "nothing is left under it")
    }
  }
}

extension PlanKind {
  /// What such a line is called.
  package var name: Bilingual {
    if let field = VisionField(self) { return field.title }
    return switch self {
    case .decision: Bilingual(nl: "Besluit", en: "Decision")
    case .goal: Bilingual(nl: "Doel", en: "Goal")
    case .offer: Bilingual(nl: "Aanbod", en: "Offer")
    case .followUp: Bilingual(nl: "Actie", en: "Action")
    default: Bilingual(nl: "Regel", en: "Line")
    }
  }
}

extension Claim.Basis {
  package var wording: Bilingual {
    switch self {
    case .traced: Bilingual(nl: "komt uit wat mensen zeiden", en: "comes from what people said")
    case .agreed: Bilingual(nl: "afgesproken, zonder citaat", en: "agreed, without a quote")
    case .own: Bilingual(nl: "woorden van het team", en: "the team's own words")
    case .broken: Bilingual(nl: "klopt niet meer", en: "does not hold any more")
    }
  }
}
