package import Interviewing

/// Somebody written, to practise a talk with: who it is, what they may tell, and their manner.
///
/// All are fictional.
package struct Persona: Sendable {
  /// As it is typed after `gehoord oefenen`.
  package let id: String
  package let name: String
  /// Who it is, in a line, for whoever chooses.
  package let about: Bilingual
  /// Where you meet.
  let scene: Bilingual
  let subjects: [Subject]
  /// What one short answer tells, by the words that ask for it; the first that fits.
  let facts: [Fact]
  let manner: Manner

  /// The four, in the order in which they are shown.
  package static let all: [Persona] = [selam, ron, riet, samir]

  /// The persona with this name, however it is written.
  package init?(named name: String) {
    let wanted = name.trimmed.lowercased()
    guard let persona = Self.all.first(where: { $0.id == wanted }) else { return nil }
    self = persona
  }

  init(
    id: String, name: String, about: Bilingual, scene: Bilingual, subjects: [Subject],
    facts: [Fact], manner: Manner
  ) {
    self.id = id
    self.name = name
    self.about = about
    self.scene = scene
    self.subjects = subjects
    self.facts = facts
    self.manner = manner
  }

  func subject(_ id: String?) -> Subject? { subjects.first { $0.id == id } }
}

/// Something a persona can tell about, on the surface and beneath.
package struct Subject: Sendable {
  let id: String
  /// As it completes "over …", "about …".
  let name: Bilingual
  /// Words by which a question is about it.
  let cues: Cues
  /// Short answers, to what can be answered shortly.
  let closed: [Bilingual]
  /// The answer to an open question.
  let rich: Bilingual
  /// What comes after a silence, a good reflection or an inviting question: what is behind it.
  let deeper: Bilingual
  /// It in one sentence, to set right who misunderstood.
  let gist: Bilingual
  /// How they bring it up themselves.
  let hook: Bilingual
  let holds: [Held]

  init(
    _ id: String, _ name: Bilingual, cues: Bilingual, closed: [Bilingual], rich: Bilingual,
    deeper: Bilingual, gist: Bilingual, hook: Bilingual, holds: [Held]
  ) {
    self.id = id
    self.name = name
    self.cues = Cues(cues)
    self.closed = closed
    self.rich = rich
    self.deeper = deeper
    self.gist = gist
    self.hook = hook
    self.holds = holds
  }
}

extension Subject {
  /// What they might say on it, whether or not it was said.
  func content(in language: Language) -> Set<String> {
    let texts = [rich, deeper, gist, name] + holds.map(\.label)
    return texts.reduce(into: []) { $0.formUnion(Words($1[language]).content) }
  }
}

/// A need or strength that an answer holds.
package struct Held: Sendable, Equatable {
  /// How far a talk must go to bring it.
  package enum Level: String, Sendable { case rich, deeper }
  package enum Kind: String, Sendable { case need, strength }

  package let id: String
  package let kind: Kind
  package let level: Level
  package let domain: LifeDomain
  package let label: Bilingual

  static func need(
    _ id: String, _ level: Level, _ domain: LifeDomain, _ nl: String, _ en: String
  ) -> Held {
    Held(id: id, kind: .need, level: level, domain: domain, label: Bilingual(nl: nl, en: en))
  }

  static func strength(
    _ id: String, _ level: Level, _ domain: LifeDomain, _ nl: String, _ en: String
  ) -> Held {
    Held(id: id, kind: .strength, level: level, domain: domain, label: Bilingual(nl: nl, en: en))
  }
}

/// A thing that is told in a few words; every one of `cues` must be asked about.
struct Fact: Sendable {
  let cues: [Language: Set<String>]
  let answer: Bilingual

  init(_ nl: String, _ en: String, _ answerNL: String, _ answerEN: String) {
    cues = [.dutch: Set(Words(nl).stems), .english: Set(Words(en).stems)]
    answer = Bilingual(nl: answerNL, en: answerEN)
  }

  func fits(_ words: Words, _ language: Language) -> Bool {
    cues[language]?.isSubset(of: words.stems) == true
  }
}

/// How a persona says the small things of a talk; each list has something for several times.
struct Manner: Sendable {
  /// How they are today: quiet, as ever, cheerful.
  let moods: [Bilingual]
  let greeting: [Bilingual]
  /// To "how are you?".
  let smallTalk: [Bilingual]
  let thanked: [Bilingual]
  let farewell: Bilingual
  /// When an answer was put in their mouth, and after that for a while.
  let guarded: [Bilingual]
  let jargon: [Bilingual]
  let double: [Bilingual]
  /// When question comes upon question.
  let interrogated: [Bilingual]
  let unclear: [Bilingual]
  /// To a question they have little to say on.
  let elsewhere: [Bilingual]
  /// When they have told it already.
  let again: [Bilingual]
  let agreeing: [Bilingual]
  let disagreeing: [Bilingual]
  /// When the other shares something.
  let shared: [Bilingual]
  /// What they ask in return.
  let asking: [Bilingual]
  /// What they do while nobody speaks.
  let pauses: [Bilingual]
  /// How an answer may begin.
  let openers: [Bilingual]
}

/// Both languages of a text, without a label at each: these files are read as a story.
func said(_ nl: String, _ en: String) -> Bilingual { Bilingual(nl: nl, en: en) }
