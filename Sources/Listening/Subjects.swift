internal import Interviewing

/// Which words belong to one topic of a list and to no other.
struct Subjects {
  private let topics: [String: String]

  init(of list: TopicList) {
    var topics: [String: Set<String>] = [:]
    for topic in list.topics {
      for word in Self.words(of: topic) { topics[word, default: []].insert(topic.id) }
    }
    self.topics = topics.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  /// The topic that a note belongs to: its tag says so, or two of its words do and none says otherwise.
  func topic(of note: Note) -> String? {
    let found = Self.words(in: note.text).compactMap { topics[$0] }
    guard found.count >= 2, Set(found).count == 1 else { return nil }
    return found.first
  }

  private static func words(of topic: Topic) -> Set<String> {
    let passages = [topic.title] + topic.questions.flatMap { [$0.passage] + $0.probes }
    let texts = passages.flatMap { [$0.text, $0[.dutch], $0[.english]] }
    return Set(texts.flatMap { words(in: $0) })
  }

  /// Words long enough to be about something, with plural and diminutive endings off.
  private static func words(in text: String) -> Set<String> {
    Set(
      text.lowercased().split { !$0.isLetter }.filter { $0.count >= 4 }.map { word in
        let ending = ["jes", "je", "en", "es", "s", "e"].first {
          word.hasSuffix($0) && word.count - $0.count >= 4
        }
        return String(word.dropLast(ending?.count ?? 0))
      })
  }
}
