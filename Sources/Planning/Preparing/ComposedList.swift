package import Interviewing

/// A topic list made of topics of others (P14).
package struct ComposedList: Sendable {
  /// A list, and the topics to take from it: all of them when none is named.
  package struct Source: Sendable {
    package let list: TopicList
    package let topic: String?

    package init(list: TopicList, topic: String?) {
      self.list = list
      self.topic = topic
    }

    /// As it was asked for: `ouders` or `ouders.school`.
    fileprivate var name: String { list.id + (topic.map { "." + $0 } ?? "") }

    fileprivate var topics: [Topic] {
      list.topics.filter { topic == nil || $0.id == topic }
    }
  }

  private let first: TopicList
  private let sources: [Source]

  /// Nil without a single source.
  package init?(of sources: [Source]) {
    guard let first = sources.first?.list else { return nil }
    self.first = first
    self.sources = sources
  }

  /// The new list: it opens and closes as the first one does, and takes as long as its parts together.
  package func list(id: String, title: String) -> TopicList {
    var taken: Set<String> = []
    let topics = sources.flatMap { source in
      source.topics.map { $0.inLanguage(first.language, from: source.list.language) }
    }.map { $0.renamed(avoiding: &taken) }
    let talk = first.minutes - first.topics.map(\.minutes).reduce(0, +)
    return TopicList(
      id: id, title: Passage(title), language: first.language, forms: first.forms,
      purpose: first.purpose, minutes: max(0, talk) + topics.map(\.minutes).reduce(0, +),
      source: source, unchecked: unchecked,
      opening: first.opening, closing: first.closing, topics: topics)
  }

  /// The languages that a native speaker has still to check, of all that came along.
  ///
  /// A translation is as unchecked as it was, also where it becomes the list's own text.
  private var unchecked: [String] {
    let frame = [first.purpose] + (first.opening + first.closing).map(\.passage)
    let parts = sources.map { ($0.list, $0.topics.flatMap(\.passages)) } + [(first, frame)]
    let codes = parts.flatMap { list, passages in
      Set(passages.flatMap(list.codes)).intersection(list.unchecked)
    }
    return Set(codes).sorted()
  }

  /// What it was made of, and where that came from.
  private var source: String {
    let made = Bilingual(nl: "samengesteld uit", en: "composed of")[first.language.rules ?? .dutch]
    let names = sources.map(\.name).joined(separator: ", ")
    let origins = sources.compactMap(\.list.source).reduce(into: [String]()) { known, origin in
      if !known.contains(origin) { known.append(origin) }
    }
    return (["\(made) \(names)"] + origins).joined(separator: "; ")
  }
}

extension Topic {
  fileprivate var passages: [Passage] {
    [title] + questions.flatMap { [$0.passage] + $0.probes }
  }

  /// With a number behind its id where that is taken already.
  fileprivate func renamed(avoiding taken: inout Set<String>) -> Topic {
    var topic = self
    var number = 1
    while !taken.insert(topic.id).inserted {
      number += 1
      topic.id = "\(id.prefix(60))-\(number)"
    }
    return topic
  }

  /// With the texts of another list's language in front, as far as they are translated.
  fileprivate func inLanguage(_ language: LanguageCode, from other: LanguageCode) -> Topic {
    guard language != other else { return self }
    var topic = self
    topic.title = title.inLanguage(language, from: other)
    topic.questions = questions.map { question in
      Question(
        id: question.id, passage: question.passage.inLanguage(language, from: other),
        probes: question.probes.map { $0.inLanguage(language, from: other) })
    }
    return topic
  }
}

extension Passage {
  fileprivate func inLanguage(_ language: LanguageCode, from other: LanguageCode) -> Passage {
    guard let translated = translations[language.rawValue] else { return self }
    var passage = Passage(translated, translations: translations)
    passage.translations[language.rawValue] = nil
    passage.translations[other.rawValue] = text
    return passage
  }
}
