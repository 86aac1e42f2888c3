/// One of the eight domains of the praatplaat, or `other` for what fits nowhere.
///
/// Source: *Van onbekend naar vertrouwd* (ITTA 2023). `numeracyMoney` is all numeracy, money included.
package enum LifeDomain: String, CaseIterable, Sendable {
  case workEducation = "work-education"
  case civicIntegration = "civic-integration"
  case parenting
  case health
  case affairs
  case leisureSocial = "leisure-social"
  case digital
  case numeracyMoney = "numeracy-money"
  case other

  package var name: Bilingual {
    switch self {
    case .workEducation: Bilingual(nl: "werk en leren", en: "work and education")
    case .civicIntegration: Bilingual(nl: "inburgeren en meedoen", en: "civic integration")
    case .parenting: Bilingual(nl: "opvoeden en school", en: "parenting and school")
    case .health: Bilingual(nl: "gezondheid en bewegen", en: "health and exercise")
    case .affairs: Bilingual(nl: "zaken regelen", en: "arranging affairs")
    case .leisureSocial: Bilingual(nl: "vrije tijd en contact", en: "leisure and contact")
    case .digital: Bilingual(nl: "telefoon en computer", en: "phone and computer")
    case .numeracyMoney: Bilingual(nl: "rekenen en geld", en: "numbers and money")
    case .other: Bilingual(nl: "iets anders", en: "something else")
    }
  }
}

extension LifeDomain {
  /// The domain a tag names: its key, or one short word in either language (`#digitaal`).
  package init?(tag: String) {
    let tag = tag.lowercased()
    guard let domain = LifeDomain(rawValue: tag) ?? Self.tags[tag] else { return nil }
    self = domain
  }

  private static let tags: [String: LifeDomain] = [
    "werk": .workEducation, "work": .workEducation, "inburgering": .civicIntegration,
    "integration": .civicIntegration, "opvoeden": .parenting, "gezondheid": .health,
    "zaken": .affairs, "vrij": .leisureSocial, "leisure": .leisureSocial, "digitaal": .digital,
    "rekenen": .numeracyMoney, "geld": .numeracyMoney, "money": .numeracyMoney,
    "numeracy": .numeracyMoney,
  ]
}

/// The field of worksheet 6 (the community vision) that answers under a topic help to fill.
package enum Exploration: String, CaseIterable, Sendable {
  case value, challenges, goals, contribution, success, norms, channels, needs
}
