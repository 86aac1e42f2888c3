package import Interviewing
internal import Listening

/// What a colleague would say about a topic list that is well-formed.
package enum ListReview {
  /// Questions that are closed, leading, double or hard, each with a proposal; and texts that are
  /// missing in a language that other texts of the list have.
  package static func findings(in list: TopicList, _ language: Language) -> [String] {
    questions(list, language) + untranslated(list, language)
  }

  private static func questions(_ list: TopicList, _ language: Language) -> [String] {
    list.topics.flatMap { topic in
      topic.questions.flatMap { question in
        ([question.passage] + question.probes).compactMap { passage in
          QuestionForm.judging(passage.text, in: list.language).verdict(in: language).map {
            "\(list.id): \(topic.id).\(question.id): \(visible(passage.text)) · \($0)"
          }
        }
      }
    }
  }

  private static func untranslated(_ list: TopicList, _ language: Language) -> [String] {
    let passages = list.passages
    let codes = Set(passages.flatMap(\.translations.keys)).sorted()
    return codes.compactMap { code in
      let missing = passages.count { $0.translations[code] == nil }
      guard missing > 0 else { return nil }
      return Bilingual(
        nl:
          "\(list.id): \(code) is niet compleet: \(missing) van \(passages.count) teksten ontbreken",
        en: "\(list.id): \(code) is not complete: \(missing) of \(passages.count) texts are missing"
      )[
        language]
    }
  }
}

extension TopicList {
  fileprivate var passages: [Passage] {
    [title, purpose] + (opening + closing).map(\.passage)
      + topics.flatMap { topic in
        [topic.title] + topic.questions.flatMap { [$0.passage] + $0.probes }
      }
  }
}

extension Page {
  /// A topic list to read through.
  package init(_ list: TopicList, in language: Language) {
    self.init()
    add("\(list.title[language]) · \(list.minutes)′", .title, indent: 0)
    add(list.purpose[language], indent: 0)
    for step in list.opening { add("\(step.id): \(step.passage[language])", .dim) }
    for (index, topic) in list.topics.enumerated() {
      space()
      let domain = topic.domain.map { " · \($0.name[language])" } ?? ""
      add(
        "\(index + 1)  \(topic.id) · \(topic.title[language]) · \(topic.minutes)′\(domain)", .title,
        indent: 0)
      for question in topic.questions {
        add(question.passage[language], .question)
        for probe in question.probes { add("↳ " + probe[language], .dim, indent: 5) }
      }
    }
    space()
    for step in list.closing { add("\(step.id): \(step.passage[language])", .dim) }
    if let source = list.source { add(source, .dim, indent: 0) }
  }
}
