package import Interviewing
package import Understanding

/// An offer or a partner that may fit a need, and why (S4).
///
/// It is a proposal: a person decides whether it fits.
package struct OfferMatch: Sendable, Equatable {
  package enum Subject: Sendable, Equatable {
    case offer(Offer)
    /// Somebody to hand over to, without an offer by name.
    case partner(Partner)
  }

  package let subject: Subject
  package let reasons: [Bilingual]
  let weight: Int

  package var name: String {
    switch subject {
    case .offer(let offer): offer.name
    case .partner(let partner): partner.name
    }
  }

  /// Whom it is handed over to; nil for an offer of our own.
  package var partner: String? {
    switch subject {
    case .offer(let offer): offer.partner
    case .partner(let partner): partner.name
    }
  }
}

extension Supply {
  /// What may fit a need, the best first; of equals the one that `gehoord.yaml` names first.
  ///
  /// What only fits the people or the way of practising fits everybody, and is not proposed for that.
  package func matches(for need: Finding, in dossier: String = "") -> [OfferMatch] {
    let wanted = WantedOffer(need, dossier)
    let offered = offers.compactMap { wanted.match($0) }
    // Whose offer is among them needs no line of their own.
    let shown = Set(offered.compactMap { $0.partner?.lowercased() })
    let found =
      offered
      + partners.filter { !shown.contains($0.name.lowercased()) }
      .compactMap { wanted.match($0) }
    return found.enumerated().sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }.map(\.element)
  }
}

/// What a need asks of an offer.
private struct WantedOffer {
  private let need: Finding
  private let dossier: String
  private let concepts: Set<NeedConcept>
  private let practices: [Practice]

  init(_ need: Finding, _ dossier: String) {
    self.need = need
    self.dossier = dossier
    concepts = Self.concepts(in: need.label)
    practices = need.practices.map(\.practice)
  }

  func match(_ offer: Offer) -> OfferMatch? {
    let reasons =
      subject([offer.name] + offer.needs) + domain(offer.domains)
    guard !reasons.isEmpty else { return nil }
    return match(.offer(offer), reasons + practice(offer.practices) + audience(offer.audience))
  }

  func match(_ partner: Partner) -> OfferMatch? {
    let reasons = subject([partner.name]) + domain(partner.domains)
    guard !reasons.isEmpty else { return nil }
    return match(.partner(partner), reasons + audience(partner.audience))
  }

  private typealias Reason = (weight: Int, wording: Bilingual)

  private func match(_ subject: OfferMatch.Subject, _ reasons: [Reason]) -> OfferMatch {
    OfferMatch(
      subject: subject, reasons: reasons.map(\.wording),
      weight: reasons.map(\.weight).reduce(0, +))
  }

  /// The same need of the field, or the same words.
  private func subject(_ texts: [String]) -> [Reason] {
    let words = texts.flatMap { SharedWords.of(need.label, in: $0) }.unique
    if !words.isEmpty {
      let list = words.map { "“\($0)”" }.joined(separator: ", ")
      let weight = 3 + min(2, words.count)
      return [(weight, Bilingual(nl: "zelfde woorden: \(list)", en: "same words: \(list)"))]
    }
    let shared = texts.reduce(into: Set()) { $0.formUnion(Self.concepts(in: $1)) }
      .intersection(concepts)
    guard let concept = shared.min(by: { $0.key < $1.key }) else { return [] }
    let name = concept.name
    return [(3, Bilingual(nl: "gaat ook over: \(name.nl)", en: "is also about: \(name.en)"))]
  }

  private func domain(_ domains: [LifeDomain]) -> [Reason] {
    guard need.domain != .other, domains.contains(need.domain) else { return [] }
    return [(2, need.domain.name)]
  }

  private func practice(_ ways: [Practice]) -> [Reason] {
    practices.filter(ways.contains).map { (1, $0.name) }
  }

  private func audience(_ audience: String?) -> [Reason] {
    guard let audience, !SharedWords.of(audience, in: need.label + " " + dossier).isEmpty else {
      return []
    }
    return [(1, Bilingual(nl: "voor \(audience)", en: "for \(audience)"))]
  }

  private static func concepts(in text: String) -> Set<NeedConcept> {
    Set(
      Language.allCases.compactMap { DomainClassifier.subject(of: text, in: $0).concept })
  }
}
