package import Interviewing

/// How an offer fits a need (S4); raw values are kept in the record.
package enum Fit: String, CaseIterable, Sendable {
  case fits, adapt, new, partner
  /// The people do it themselves, with us.
  case ourselves
  /// There is none; the need stays visible.
  case none

  package var name: Bilingual {
    switch self {
    case .fits: Bilingual(nl: "past", en: "fits")
    case .adapt: Bilingual(nl: "aanpassen", en: "adapt")
    case .new: Bilingual(nl: "nieuw", en: "new")
    case .partner: Bilingual(nl: "partner", en: "partner")
    case .ourselves: Bilingual(nl: "zelf", en: "ourselves")
    case .none: Bilingual(nl: "geen", en: "none")
    }
  }

  /// What it means, in a few words.
  package var meaning: Bilingual {
    switch self {
    case .fits: Bilingual(nl: "het past zoals het is", en: "it fits as it is")
    case .adapt: Bilingual(nl: "het past als we het aanpassen", en: "it fits once we adapt it")
    case .new: Bilingual(nl: "het moet er nog komen", en: "it has yet to be made")
    case .partner: Bilingual(nl: "een partner doet het", en: "a partner does it")
    case .ourselves:
      Bilingual(nl: "ze doen het zelf, samen met ons", en: "they do it themselves, with us")
    case .none: Bilingual(nl: "er is geen aanbod", en: "there is no offer")
    }
  }
}

/// What a team chose for a need.
package struct PlannedOffer: Sendable, Equatable {
  package let entry: PlanEntry

  /// Nil for a line of another kind.
  package init?(_ entry: PlanEntry) {
    guard entry.kind == .offer else { return nil }
    self.entry = entry
  }

  package var name: String { entry.text }
  /// Nil while nobody said how it fits.
  package var fit: Fit? { entry.text(.fit).flatMap(Fit.init(rawValue:)) }
  package var partner: String? { entry.text(.partner) }
  /// Who goes along to the partner.
  package var handover: String? { entry.text(.handover) }
  package var owner: String? { entry.text(.owner) }
  /// When they go along.
  package var day: Day? { entry.text(.date).flatMap { Day($0) } }
  /// False for a need of which the team decided that there is nothing for it yet.
  package var isOffered: Bool { fit != Fit.none }

  /// What is still to be asked.
  package var open: [PlanQuestion] {
    let asked: [PlanQuestion] =
      switch fit {
      case .some(.partner): [.partner, .handover, .date, .owner]
      case .some(.none): []
      case nil: [.fit]
      default: [.owner]
      }
    return asked.filter { entry.text($0.field) == nil }
  }
}
