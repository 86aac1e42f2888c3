package import Interviewing
internal import Synchronization

// Sample values. Each factory fills in what a test does not care about, so that a test mentions
// only what matters.

extension Moment {
  /// 21 November 2026, two in the afternoon in Amsterdam, and so much later.
  package static func sample(minute: Int = 0, second: Int = 0) -> Moment {
    Moment(milliseconds: 1_795_266_000_000 + Int64(minute * 60 + second) * 1000, offset: 60)
  }
}

/// A clock that moves a minute each time somebody looks at it.
package final class MovingClock: Sendable {
  private let minute = Mutex(0)

  package init() {}

  package func now() -> Moment {
    minute.withLock { minute in
      defer { minute += 1 }
      return .sample(minute: minute)
    }
  }
}

/// Salts that anybody can guess: `000…1`, `000…2`.
package final class CountedSalts: Sendable {
  private let count = Mutex(0)

  package init() {}

  package func next() -> String {
    count.withLock { count in
      count += 1
      return .salt(count)
    }
  }
}

extension String {
  package static func salt(_ number: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }
}

extension Passage {
  package static func sample(_ dutch: String, _ english: String? = nil) -> Passage {
    Passage(dutch, translations: english.map { ["en": $0] } ?? [:])
  }
}

extension Question {
  package static func sample(
    _ id: String = "week", _ text: Passage = .sample("Hoe was je week?", "How was your week?"),
    probes: [Passage] = []
  ) -> Question { Question(id: id, passage: text, probes: probes) }
}

extension Topic {
  package static func sample(
    _ id: String = "ijs", _ title: Passage = .sample("Het ijs breken", "Breaking the ice"),
    minutes: Int = 5, domain: LifeDomain? = nil, explores: [Exploration] = [],
    sensitive: Bool = false, questions: [Question] = [.sample()]
  ) -> Topic {
    Topic(
      id: id, title: title, minutes: minutes, domain: domain, explores: explores,
      sensitive: sensitive, questions: questions)
  }
}

extension TopicList {
  /// Three topics with four questions, one of them with two probes.
  package static func sample(
    id: String = "buurt", title: Passage = .sample("De buurt", "The neighbourhood"),
    language: LanguageCode = .dutch, forms: [ConversationForm] = [.oneOnOne],
    purpose: Passage = .sample("Horen hoe het gaat", "Hearing how things are"), minutes: Int = 45,
    source: String? = nil,
    opening: [Step] = [
      Step(id: "welkom", passage: .sample("Fijn dat je er bent.", "Good to have you here.")),
      Step(id: "doel", passage: .sample("Ik ben benieuwd naar jou.", "I am curious about you.")),
    ],
    closing: [Step] = [
      Step(id: "dank", passage: .sample("Dank je wel.", "Thank you."))
    ],
    topics: [Topic] = [
      .sample(questions: [
        .sample(
          probes: [
            .sample("Vertel eens over maandag.", "Tell me about Monday."),
            .sample("En in het weekend?", "And at the weekend?"),
          ])
      ]),
      .sample(
        "zaken", .sample("Zaken regelen", "Arranging things"), minutes: 10, domain: .affairs,
        questions: [
          .sample("post", .sample("Hoe gaat het met post?", "How about letters?")),
          .sample("hulp", .sample("Wie helpt je?", "Who helps you?")),
        ]),
      .sample(
        "dromen", .sample("Wat je nog wilt", "What you still want"),
        questions: [.sample("later", .sample("Wat wil je nog?", "What do you still want?"))]),
    ]
  ) -> TopicList {
    TopicList(
      id: id, title: title, language: language, forms: forms, purpose: purpose, minutes: minutes,
      source: source, opening: opening, closing: closing, topics: topics)
  }
}

extension Opening {
  package static func sample(
    id: String = "2026-11-21-buurt-1-x7fq2k", form: ConversationForm = .oneOnOne,
    language: Language = .dutch, dossier: String = "noord", list: TopicList = .sample(),
    title: String = "De buurt", imported: ImportedFile? = nil
  ) -> Opening {
    Opening(
      id: id, form: form, language: language, dossier: dossier, list: list,
      listHash: String(repeating: "a", count: 64), title: title, imported: imported)
  }
}

extension Utterance {
  package static func sample(
    _ text: String = "ik wil lezen", _ kind: Kind = .said,
    by: [Voice] = [.participant(Alias(1))], under question: QuestionAddress? = nil,
    isVerbatim: Bool = false, source: SourceLine? = nil, recordingSecond: Int? = nil
  ) -> Utterance {
    Utterance(
      kind: kind, by: by, question: question, text: text, tags: Utterance.tags(in: text),
      isVerbatim: isVerbatim, source: source, recordingSecond: recordingSecond)
  }
}

extension Voice {
  package static func p(_ number: Int) -> Voice { .participant(Alias(number)) }
}

extension QuestionAddress {
  package static let week = QuestionAddress(topic: "ijs", question: "week")
  package static let post = QuestionAddress(topic: "zaken", question: "post")
}

extension Consent {
  package static func sample(
    _ scope: ConsentScope = .quoting, _ answer: ConsentAnswer = .yes, of people: Int...
  ) -> Consent {
    Consent(
      scope: scope, people: people.map { Alias($0) }, answer: answer, language: .dutch,
      explained: scope.question(to: .oneOnOne).nl)
  }
}

extension Event {
  /// A line of p1, unless told otherwise.
  package static func note(
    _ text: String = "ik wil lezen", _ kind: Utterance.Kind = .said, by: Voice...,
    under question: QuestionAddress? = nil, isVerbatim: Bool = false
  ) -> Event {
    .noted(
      .sample(
        text, kind, by: by.isEmpty ? [.p(1)] : by, under: question, isVerbatim: isVerbatim))
  }
}

extension Interview {
  /// A conversation with so many people in which these things happened, a minute apart.
  ///
  /// The opening is event 1 and p1 joins as event 2, so with one person the first of `events` is 3.
  package static func sample(
    opening: Opening = .sample(), people: Int = 1, _ events: Event...
  ) -> Interview {
    sample(opening: opening, people: people, events)
  }

  package static func sample(
    opening: Opening = .sample(), people: Int = 1, _ events: [Event]
  ) -> Interview {
    let joined = (1...max(1, people)).prefix(people).map { Event.joined(Alias($0)) }
    var interview = Interview()
    for event in [.opened(opening)] + joined + events { interview.record(event) }
    return interview
  }

  /// Lets something happen a minute after the last event.
  @discardableResult
  package mutating func record(_ event: Event) -> Int {
    let number = nextNumber
    apply(Recorded(number: number, at: .sample(minute: number - 1), event: event))
    return number
  }

  package func after(_ events: Event...) -> Interview {
    var interview = self
    for event in events { interview.record(event) }
    return interview
  }
}
