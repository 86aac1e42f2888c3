package import Interviewing

/// A topic list as JSON: how it travels inside a conversation, and how a checked list is kept so
/// that its YAML need not be read at each start.
extension JSON {
  package init(_ list: TopicList) {
    self.init(present: [
      ("id", .string(list.id)), ("title", JSON(list.title)),
      ("language", .string(list.language.rawValue)),
      ("forms", .strings(list.forms.map(\.rawValue))),
      ("purpose", JSON(list.purpose)), ("minutes", .int(list.minutes)),
      ("source", list.source.map { .string($0) }),
      ("unchecked", list.unchecked.isEmpty ? nil : .strings(list.unchecked)),
      ("opening", .array(list.opening.map { JSON($0) })),
      ("closing", .array(list.closing.map { JSON($0) })),
      ("topics", .array(list.topics.map { JSON($0) })),
    ])
  }

  private init(_ passage: Passage) {
    let translations = passage.translations.sorted { $0.key < $1.key }
    self.init(present: [
      ("text", .string(passage.text)),
      (
        "translations",
        translations.isEmpty
          ? nil : .object(translations.map { Member($0.key, .string($0.value)) })
      ),
    ])
  }

  private init(_ step: Step) {
    self = ["id": .string(step.id), "passage": JSON(step.passage)]
  }

  private init(_ topic: Topic) {
    self.init(present: [
      ("id", .string(topic.id)), ("title", JSON(topic.title)), ("minutes", .int(topic.minutes)),
      ("domain", topic.domain.map { .string($0.rawValue) }),
      ("explores", topic.explores.isEmpty ? nil : .strings(topic.explores.map(\.rawValue))),
      ("sensitive", topic.sensitive ? .bool(true) : nil),
      ("questions", .array(topic.questions.map { JSON($0) })),
    ])
  }

  private init(_ question: Question) {
    self = [
      "id": .string(question.id), "passage": JSON(question.passage),
      "probes": .array(question.probes.map { JSON($0) }),
    ]
  }
}

extension TopicList {
  /// Nil when the value is no topic list.
  package init?(_ value: JSON) {
    guard let id = value["id"]?.string, let title = value["title"].flatMap({ Passage($0) }),
      let language = value["language"]?.string.flatMap(LanguageCode.init(rawValue:)),
      let purpose = value["purpose"].flatMap({ Passage($0) }), let minutes = value["minutes"]?.int,
      let topics = value["topics"]?.array
    else { return nil }
    self.init(
      id: id, title: title, language: language,
      forms: value["forms"]?.strings.compactMap(ConversationForm.init(rawValue:)) ?? [],
      purpose: purpose, minutes: minutes, source: value["source"]?.string,
      unchecked: value["unchecked"]?.strings ?? [],
      opening: value["opening"]?.array?.compactMap { Step($0) } ?? [],
      closing: value["closing"]?.array?.compactMap { Step($0) } ?? [],
      topics: topics.compactMap { Topic($0) })
  }
}

extension Passage {
  fileprivate init?(_ value: JSON) {
    guard let text = value["text"]?.string else { return nil }
    let translations = value["translations"]?.members ?? []
    self.init(
      text,
      translations: Dictionary(
        translations.compactMap { member in member.value.string.map { (member.key, $0) } },
        uniquingKeysWith: { first, _ in first }))
  }
}

extension Step {
  fileprivate init?(_ value: JSON) {
    guard let id = value["id"]?.string, let passage = value["passage"].flatMap({ Passage($0) })
    else { return nil }
    self.init(id: id, passage: passage)
  }
}

extension Topic {
  fileprivate init?(_ value: JSON) {
    guard let id = value["id"]?.string, let title = value["title"].flatMap({ Passage($0) }),
      let questions = value["questions"]?.array
    else { return nil }
    self.init(
      id: id, title: title, minutes: value["minutes"]?.int ?? 0,
      domain: value["domain"]?.string.flatMap(LifeDomain.init(rawValue:)),
      explores: value["explores"]?.strings.compactMap(Exploration.init(rawValue:)) ?? [],
      sensitive: value["sensitive"]?.bool ?? false,
      questions: questions.compactMap { Question($0) })
  }
}

extension Question {
  fileprivate init?(_ value: JSON) {
    guard let id = value["id"]?.string, let passage = value["passage"].flatMap({ Passage($0) })
    else { return nil }
    self.init(
      id: id, passage: passage, probes: value["probes"]?.array?.compactMap { Passage($0) } ?? [])
  }
}
