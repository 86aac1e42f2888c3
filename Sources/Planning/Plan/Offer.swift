package import Interviewing

/// Something that the library or a partner has for people, as `gehoord.yaml` names it (S4).
package struct Offer: Sendable, Equatable {
  package let name: String
  package var domains: [LifeDomain] = []
  /// For whom it is, in words.
  package var audience: String?
  /// The ways in which people practise there.
  package var practices: [Practice] = []
  /// Whose it is, when it is not the library's own.
  package var partner: String?
  /// What it is good for, in the words of people.
  package var needs: [String] = []

  package init(_ name: String) { self.name = name }
}

/// An organisation or a person that the team works with (P11).
package struct Partner: Sendable, Equatable {
  package let name: String
  package var contact: String?
  package var domains: [LifeDomain] = []
  package var audience: String?

  package init(_ name: String) { self.name = name }
}

/// What the team can offer, and what its organisation stands for: what `gehoord.yaml` says of it.
package struct Supply: Sendable, Equatable {
  package var offers: [Offer] = []
  package var partners: [Partner] = []
  /// Goals and themes of the organisation (worksheet 1).
  package var goals: [String] = []
  package var themes: [String] = []

  package init() {}

  /// The offer of this name, whatever its capitals.
  package func offer(named name: String) -> Offer? {
    offers.first { $0.name.lowercased() == name.lowercased() }
  }

  package func partner(named name: String) -> Partner? {
    partners.first { $0.name.lowercased() == name.lowercased() }
  }

  /// Everybody who can be handed over to, those of the offers too.
  package var partnerNames: [String] {
    (partners.map(\.name) + offers.compactMap(\.partner)).reduce(into: []) { names, name in
      if !names.contains(where: { $0.lowercased() == name.lowercased() }) { names.append(name) }
    }
  }
}
