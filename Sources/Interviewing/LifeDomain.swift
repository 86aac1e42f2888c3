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
    let named = Self.allCases.first { $0.tag?.nl == tag || $0.tag?.en == tag }
    guard let domain = LifeDomain(rawValue: tag) ?? named ?? Self.otherTags[tag] else { return nil }
    self = domain
  }

  /// The short word that tags a note with this domain.
  package var tag: Bilingual? {
    switch self {
    case .workEducation: Bilingual(nl: "werk", en: "work")
    case .civicIntegration: Bilingual(nl: "inburgering", en: "integration")
    case .parenting: Bilingual(nl: "opvoeden", en: "parenting")
    case .health: Bilingual(nl: "gezondheid", en: "health")
    case .affairs: Bilingual(nl: "zaken", en: "affairs")
    case .leisureSocial: Bilingual(nl: "vrij", en: "leisure")
    case .digital: Bilingual(nl: "digitaal", en: "digital")
    case .numeracyMoney: Bilingual(nl: "rekenen", en: "numeracy")
    case .other: nil
    }
  }

  private static let otherTags: [String: LifeDomain] = [
    "geld": .numeracyMoney, "money": .numeracyMoney,
  ]

  /// The eight of the praatplaat, in its order.
  package static let pictures: [LifeDomain] = allCases.filter { $0 != .other }
}

/// The field of worksheet 6 (the community vision) that answers under a topic help to fill.
package enum Exploration: String, CaseIterable, Sendable {
  case value, challenges, goals, contribution, success, norms, channels, needs
}
