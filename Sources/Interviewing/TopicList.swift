/// Themes and questions that steer a conversation without fixing its order; not a questionnaire.
///
///     TopicList › Topic › Question › Probe
///
/// A conversation carries its own copy, so a later change of a list changes no old conversation.
package struct TopicList: Sendable, Equatable {
  package var id: String
  package var title: Passage
  package var language: LanguageCode
  package var forms: [ConversationForm]
  package var purpose: Passage
  /// The whole talk, opening and closing included.
  package var minutes: Int
  /// Where the list comes from, in a reader's words.
  package var source: String?
  /// Languages whose translations a native speaker has still to check, as BCP 47 codes.
  package var unchecked: [String]
  package var opening: [Step]
  package var closing: [Step]
  package var topics: [Topic]

  package init(
    id: String, title: Passage, language: LanguageCode, forms: [ConversationForm], purpose: Passage,
    minutes: Int, source: String? = nil, unchecked: [String] = [], opening: [Step] = [],
    closing: [Step] = [], topics: [Topic]
  ) {
    self.id = id
    self.title = title
    self.language = language
    self.forms = forms
    self.purpose = purpose
    self.minutes = minutes
    self.source = source
    self.unchecked = unchecked
    self.opening = opening
    self.closing = closing
    self.topics = topics
  }
}

/// A one-on-one talk or a focus group.
package enum ConversationForm: String, CaseIterable, Sendable {
  case oneOnOne = "one-on-one"
  case focusGroup = "focus-group"

  package var name: Bilingual {
    switch self {
    case .oneOnOne: Bilingual(nl: "1-op-1", en: "one-on-one")
    case .focusGroup: Bilingual(nl: "focusgroep", en: "focus group")
    }
  }
}

/// A text in the list's own language, with translations by BCP 47 code.
package struct Passage: Sendable, Equatable {
  package var text: String
  package var translations: [String: String]

  package init(_ text: String, translations: [String: String] = [:]) {
    self.text = text
    self.translations = translations
  }

  /// The text in a language, or in the list's own where nobody translated it.
  package subscript(_ language: Language) -> String { translations[language.rawValue] ?? text }
}

/// Something said at the opening or the close, such as the goal or how to reach the team.
package struct Step: Sendable, Equatable {
  package var id: String
  package var passage: Passage

  package init(id: String, passage: Passage) {
    self.id = id
    self.passage = passage
  }
}

package struct Topic: Sendable, Equatable {
  package var id: String
  package var title: Passage
  package var minutes: Int
  package var domain: LifeDomain?
  package var explores: [Exploration]
  /// Touches health, money, religion, origin or grief: ask it once there is trust.
  package var sensitive: Bool
  package var questions: [Question]

  package init(
    id: String, title: Passage, minutes: Int, domain: LifeDomain? = nil,
    explores: [Exploration] = [], sensitive: Bool = false, questions: [Question]
  ) {
    self.id = id
    self.title = title
    self.minutes = minutes
    self.domain = domain
    self.explores = explores
    self.sensitive = sensitive
    self.questions = questions
  }
}

package struct Question: Sendable, Equatable {
  package var id: String
  package var passage: Passage
  package var probes: [Passage]

  package init(id: String, passage: Passage, probes: [Passage] = []) {
    self.id = id
    self.passage = passage
    self.probes = probes
  }
}

/// Where a question stands in its list: topic and question id, written `zaken.post`.
package struct QuestionAddress: Sendable, Hashable, CustomStringConvertible {
  package var topic: String
  package var question: String

  package init(topic: String, question: String) {
    self.topic = topic
    self.question = question
  }

  /// Reads `topic.question`; nil when there is no dot.
  package init?(_ text: some StringProtocol) {
    guard let dot = text.firstIndex(of: ".") else { return nil }
    topic = String(text[..<dot])
    question = String(text[text.index(after: dot)...])
  }

  package var description: String { "\(topic).\(question)" }
}

extension TopicList {
  /// A passage in a language by its code; nil where nobody translated it.
  package func text(of passage: Passage, in code: String) -> String? {
    code == language.rawValue ? passage.text : passage.translations[code]
  }

  /// The languages a passage can be read in.
  package func codes(of passage: Passage) -> [String] {
    Set([language.rawValue] + passage.translations.keys).sorted()
  }

  /// Every question in the order of the list.
  package var addresses: [QuestionAddress] {
    topics.flatMap { topic in
      topic.questions.map { QuestionAddress(topic: topic.id, question: $0.id) }
    }
  }

  package func topic(_ id: String) -> Topic? { topics.first { $0.id == id } }

  package func question(at address: QuestionAddress) -> Question? {
    topic(address.topic)?.questions.first { $0.id == address.question }
  }

  /// The address before or after another, in the order of the list.
  package func address(_ distance: Int, from address: QuestionAddress) -> QuestionAddress? {
    let all = addresses
    guard let here = all.firstIndex(of: address), all.indices.contains(here + distance) else {
      return nil
    }
    return all[here + distance]
  }
}
