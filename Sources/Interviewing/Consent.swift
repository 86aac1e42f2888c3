/// What somebody is asked to agree with.
package enum ConsentScope: String, CaseIterable, Sendable {
  case notes, recording, quoting, sharing, contact

  package var name: Bilingual {
    switch self {
    case .notes: Bilingual(nl: "notities", en: "notes")
    case .recording: Bilingual(nl: "opname", en: "recording")
    case .quoting: Bilingual(nl: "citeren", en: "quoting")
    case .sharing: Bilingual(nl: "delen", en: "sharing")
    case .contact: Bilingual(nl: "contact", en: "contact")
    }
  }

  /// Reads the name in either language, whatever the case.
  package init?(named word: some StringProtocol) {
    let word = word.lowercased()
    guard let scope = Self.allCases.first(where: { $0.name.nl == word || $0.name.en == word })
    else { return nil }
    self = scope
  }

  /// What is explained and asked; a group is addressed as a group.
  package func question(to form: ConversationForm) -> Bilingual {
    form == .oneOnOne ? questionToOne : questionToGroup
  }

  private var questionToOne: Bilingual {
    switch self {
    case .notes:
      Bilingual(
        nl: "Is het goed dat ik opschrijf wat je vertelt? Jouw naam komt er niet bij.",
        en: "Is it all right if I write down what you tell me? Your name is left out.")
    case .recording:
      Bilingual(
        nl: "Is het goed dat we het gesprek opnemen?",
        en: "Is it all right if we record our talk?")
    case .quoting:
      Bilingual(
        nl: "Mogen we jouw eigen woorden laten lezen aan anderen, zonder jouw naam erbij?",
        en: "May others read your own words, without your name?")
    case .sharing:
      Bilingual(
        nl: "Mogen we wat je vertelde delen met de gemeente of met andere organisaties?",
        en: "May we share what you told us with the municipality or other organisations?")
    case .contact:
      Bilingual(
        nl: "Mogen we later nog eens contact met je opnemen?",
        en: "May we get in touch with you later?")
    }
  }

  private var questionToGroup: Bilingual {
    switch self {
    case .notes:
      Bilingual(
        nl: "Is het goed dat we opschrijven wat jullie vertellen? Namen komen er niet bij.",
        en: "Is it all right if we write down what you all tell us? Names are left out.")
    case .recording:
      Bilingual(
        nl: "Is het voor iedereen goed dat we het gesprek opnemen?",
        en: "Is it all right with everyone if we record our talk?")
    case .quoting:
      Bilingual(
        nl: "Mogen we jullie eigen woorden laten lezen aan anderen, zonder namen erbij?",
        en: "May others read the words you said here, without names?")
    case .sharing:
      Bilingual(
        nl: "Mogen we wat jullie vertelden delen met de gemeente of met andere organisaties?",
        en: "May we share what you all told us with the municipality or other organisations?")
    case .contact:
      Bilingual(
        nl: "Mogen we later nog eens contact met jullie opnemen?",
        en: "May we get in touch with you all later?")
    }
  }
}

/// Where one person stands on one scope.
///
/// Unknown counts as no.
package enum ConsentAnswer: String, CaseIterable, Sendable {
  case unknown, yes, no, withdrawn

  package var name: Bilingual {
    switch self {
    case .unknown: Bilingual(nl: "onbekend", en: "unknown")
    case .yes: Bilingual(nl: "ja", en: "yes")
    case .no: Bilingual(nl: "nee", en: "no")
    case .withdrawn: Bilingual(nl: "ingetrokken", en: "withdrawn")
    }
  }
}

/// A consent given, refused or withdrawn, with what was explained.
package struct Consent: Sendable, Equatable {
  /// How the answer was given.
  package enum Manner: String, Sendable { case spoken, written, imported }

  package var scope: ConsentScope
  package var people: [Alias]
  package var answer: ConsentAnswer
  package var language: Language
  package var manner: Manner
  package var explained: String

  package init(
    scope: ConsentScope, people: [Alias], answer: ConsentAnswer, language: Language,
    manner: Manner = .spoken, explained: String
  ) {
    self.scope = scope
    self.people = people
    self.answer = answer
    self.language = language
    self.manner = manner
    self.explained = explained
  }
}

/// Consent as scope × person.
package struct ConsentTable: Sendable, Equatable {
  private var answers: [ConsentScope: [Alias: ConsentAnswer]] = [:]

  package init() {}

  package subscript(scope: ConsentScope, person: Alias) -> ConsentAnswer {
    get { answers[scope]?[person] ?? .unknown }
    set { answers[scope, default: [:]][person] = newValue }
  }

  package func allow(_ scope: ConsentScope, for people: some Sequence<Alias>) -> Bool {
    people.allSatisfy { self[scope, $0] == .yes }
  }

  /// The same answers under other aliases; where two people become one, the strictest counts.
  package func renaming(_ name: (Alias) -> Alias) -> ConsentTable {
    var renamed = ConsentTable()
    renamed.answers = answers.mapValues { byPerson in
      Dictionary(byPerson.map { (name($0.key), $0.value) }) { ConsentAnswer.strictest($0, $1) }
    }
    return renamed
  }
}

extension ConsentAnswer {
  /// No and withdrawn go before unknown, and unknown before yes.
  package static func strictest(_ one: ConsentAnswer, _ other: ConsentAnswer) -> ConsentAnswer {
    let order: [ConsentAnswer] = [.withdrawn, .no, .unknown]
    return order.first { $0 == one || $0 == other } ?? .yes
  }
}
