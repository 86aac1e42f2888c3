package import Interviewing

/// Who and what was heard in a conversation, over one record of it or two.
struct Coverage: Sendable, Equatable {
  private(set) var people: [Alias] = []
  /// Whom silence on a topic is said of: those in the room of a group.
  private(set) var group: [Alias] = []
  private(set) var heard: Set<Alias> = []
  private(set) var topics: [Topic] = []
  private(set) var asked: Set<String> = []
  private(set) var heardOn: [String: Set<Alias>] = [:]
  /// The statements that passers-by took a stand on.
  private(set) var counted: Set<QuestionAddress> = []

  struct Topic: Sendable, Equatable {
    let id: String
    let title: Passage
  }

  init() {}

  init(_ interview: Interview) {
    people = interview.aliases
    group = interview.form == .focusGroup ? interview.attendees : []
    topics = (interview.list?.topics ?? []).map { Topic(id: $0.id, title: $0.title) }
    asked = Set(interview.asked.keys.map(\.topic))
    counted = Set(interview.countedStatements.map(\.0))
    var last: (topic: String?, people: [Alias])?
    for note in interview.notes where note.isHeard {
      let topic = note.utterance.question?.topic
      if let last, last.topic == topic, last.people == note.people { continue }
      last = (topic, note.people)
      heard.formUnion(note.people)
      if let topic { heardOn[topic, default: []].formUnion(note.people) }
    }
  }

  init(_ reader: inout OutlineReader, _ list: TopicList) {
    func aliases(_ reader: inout OutlineReader) -> [Alias] { reader.list { Alias($0.int()) } }
    (people, group) = (aliases(&reader), aliases(&reader))
    heard = Set(aliases(&reader))
    topics = list.topics.map { Topic(id: $0.id, title: $0.title) }
    asked = Set(reader.list { $0.name() })
    let heardOn = reader.list { ($0.name(), Set(aliases(&$0))) }
    self.heardOn = Dictionary(heardOn, uniquingKeysWith: { $1 })
  }

  /// What another record of the same meeting knows besides.
  mutating func join(_ other: Coverage) {
    people = (people + other.people).unique
    group = (group + other.group).unique
    heard.formUnion(other.heard)
    topics += other.topics.filter { topic in !topics.contains { $0.id == topic.id } }
    asked.formUnion(other.asked)
    heardOn.merge(other.heardOn) { $0.union($1) }
    counted.formUnion(other.counted)
  }
}

extension ConversationSummary {
  /// Took part, and nothing they said was written down.
  package var silent: [Alias] { coverage.silent }
  /// Of each topic that was put or spoken about: who was heard on it, and who was there and was not.
  package var hearings: [TopicHearing] { coverage.hearings }
  /// Topics of the list that were never put.
  package var topicsNotAsked: [Passage] { coverage.topicsNotAsked }
  /// In a group, the people without a line under a topic that others did speak about.
  package var notHeardOn: [TopicSilence] { coverage.notHeardOn }
}

/// Who was heard on one topic of a talk, and who was not.
package struct TopicHearing: Sendable, Equatable {
  package let topic: Passage
  package let heard: [Alias]
  package let silent: [Alias]
}

extension Coverage {
  fileprivate var hearings: [TopicHearing] {
    topics.filter { asked.contains($0.id) || heardOn[$0.id] != nil }.map { topic in
      let heard = heardOn[topic.id] ?? []
      return TopicHearing(
        topic: topic.title, heard: heard.sorted(),
        silent: people.filter { !heard.contains($0) })
    }
  }

  fileprivate var silent: [Alias] { people.filter { !heard.contains($0) } }

  fileprivate var topicsNotAsked: [Passage] {
    topics.filter { !asked.contains($0.id) }.map(\.title)
  }

  fileprivate var notHeardOn: [TopicSilence] {
    topics.compactMap { topic in
      let heard = heardOn[topic.id] ?? []
      let silent = group.filter { !heard.contains($0) }
      return heard.isEmpty || silent.isEmpty
        ? nil : TopicSilence(topic: topic.title, people: silent)
    }
  }
}
