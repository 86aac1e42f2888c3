package import Interviewing

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
