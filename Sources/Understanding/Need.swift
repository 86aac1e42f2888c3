package import Interviewing

/// Somebody in a dossier: an alias is given once in a dossier, and means one person there.
package struct Person: Sendable, Hashable, Comparable {
  package let dossier: String
  package let alias: Alias

  package init(dossier: String, alias: Alias) {
    self.dossier = dossier
    self.alias = alias
  }

  package static func < (left: Person, right: Person) -> Bool {
    (left.dossier, left.alias) < (right.dossier, right.alias)
  }
}

/// The place in a conversation that a claim leads back to.
package struct Evidence: Sendable, Equatable {
  /// The conversation's id.
  package let conversation: String
  /// The id of the conversation that it counts as: of two records of one meeting, the first.
  package let meeting: String
  /// The event's number: the note number on the screen.
  package let event: Int
  package let source: SourceLine?
  package let voices: [Voice]
  package let people: [Person]
  /// As kept in the record, byte for byte.
  package let text: String
  package let response: Response?
  package let isLiteral: Bool
  package let agreed: [Person]
  package let disagreed: [Person]
  package let practice: Practice?
  /// How much it matters to the one who has it, 0 to 10.
  package let importance: Int?
  /// Why, in the words of the notes that were tied to it, with their numbers.
  package let whys: [Why]

  package struct Why: Sendable, Equatable {
    package let event: Int
    package let text: String
  }

  /// Whether the participant confirmed it when it was said back; nil when nobody answered.
  package var confirmed: Bool? { response.map { $0 == .confirmed } }
}

/// What somebody wants, lacks or runs into; or, among strengths, can and wants to give.
package struct Finding: Sendable, Equatable {
  /// Who says that it is one: a person, or a rule that found it in the notes.
  package enum Status: String, Sendable { case marked, suggested }

  /// Conversation and event of its first evidence: `2026-11-21-kennismaking-1-x7fq2k#14`.
  package var id: String
  package var label: String
  package var domain: LifeDomain
  package var status: Status
  package var evidence: [Evidence]

  /// Everybody who said it or agreed with it.
  package var people: Set<Person> {
    var people: Set<Person> = []
    for evidence in evidence {
      people.formUnion(evidence.people)
      people.formUnion(evidence.agreed)
    }
    for evidence in evidence { people.subtract(evidence.disagreed) }
    return people
  }
  /// How many they are.
  package var peopleCount: Int {
    if evidence.count == 1, evidence[0].agreed.isEmpty, evidence[0].disagreed.isEmpty,
      evidence[0].people.count < 2
    {
      return evidence[0].people.count
    }
    return people.count
  }
  /// How many want to practise it each way; ways that nobody chose are left out.
  package var practices: [(practice: Practice, count: Int)] {
    Practice.allCases.map { practice in (practice, evidence.count { $0.practice == practice }) }
      .filter { $0.count > 0 }
  }
  package var conversations: Set<String> { Set(evidence.lazy.map(\.meeting)) }
  /// How many they are.
  package var conversationCount: Int { evidence.count == 1 ? 1 : conversations.count }
  /// How much it matters to those who were asked, 0 to 10, the least first.
  package var importances: [Int] { evidence.compactMap(\.importance).sorted() }
  package var disagreed: Set<Person> { Set(evidence.flatMap(\.disagreed)) }
}

extension Interview {
  /// The domain of a note: what a tag says, else what its topic is about, else `other`.
  package func domain(of note: Note) -> LifeDomain {
    if let domain = note.utterance.tags.lazy.compactMap({ LifeDomain(tag: $0) }).first {
      return domain
    }
    guard let address = note.utterance.question else { return .other }
    if address.topic == Interview.pictureTopic {
      return LifeDomain(rawValue: address.question) ?? .other
    }
    return list?.topic(address.topic)?.domain ?? .other
  }

  package func evidence(_ note: Note) -> Evidence {
    let dossier = opening?.dossier ?? ""
    func persons(_ aliases: [Alias]) -> [Person] {
      aliases.map { Person(dossier: dossier, alias: $0) }
    }
    return Evidence(
      conversation: opening?.id ?? "", meeting: secondRecord?.of ?? opening?.id ?? "",
      event: note.number, source: note.utterance.source,
      voices: note.utterance.by, people: persons(note.people), text: note.text,
      response: note.response, isLiteral: note.isLiteral, agreed: persons(note.agreed),
      disagreed: persons(note.disagreed), practice: note.practice, importance: note.importance,
      whys: note.whys.compactMap { self.note($0) }.filter(\.stands).map {
        Evidence.Why(event: $0.number, text: $0.text)
      })
  }
}
