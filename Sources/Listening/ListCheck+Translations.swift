import Interviewing

extension TopicList {
  /// Languages that are begun and not finished, and ones that are only mentioned.
  var untranslated: [ListCheck.Finding] {
    let texts = translatables
    let codes = Set(texts.flatMap(\.passage.translations.keys)).subtracting([language.rawValue])
    let nowhere = Set(unchecked).subtracting(codes).subtracting([language.rawValue])
    return codes.sorted().compactMap { gaps(in: texts, $0) }
      + nowhere.sorted().map { .uncheckedNowhere(code: $0) }
  }

  /// A language of the screen needs every text; in another, people read the questions on their cards.
  private func gaps(in texts: [Translatable], _ code: String) -> ListCheck.Finding? {
    let questionsOnly = Language(rawValue: code) == nil
    let needed = texts.filter { $0.isQuestion || !questionsOnly }
    let missing = needed.filter { $0.passage.translations[code] == nil }
    guard !missing.isEmpty else { return nil }
    var places: [String] = []
    for text in missing where !places.contains(text.place) { places.append(text.place) }
    return .untranslated(
      code: code, places: places, missing: missing.count, of: needed.count,
      questionsOnly: questionsOnly)
  }

  private var translatables: [Translatable] {
    [Translatable(title, at: "title"), Translatable(purpose, at: "purpose")]
      + opening.map { Translatable($0.passage, at: "opening.\($0.id)") }
      + closing.map { Translatable($0.passage, at: "closing.\($0.id)") }
      + topics.flatMap { topic in
        [Translatable(topic.title, at: topic.id)]
          + topic.questions.flatMap { question in
            let place = "\(topic.id).\(question.id)"
            return [Translatable(question.passage, at: place, isQuestion: true)]
              + question.probes.map { Translatable($0, at: place) }
          }
      }
  }
}

/// A text that can be translated, with the place people find it at.
private struct Translatable {
  let passage: Passage
  let place: String
  let isQuestion: Bool

  init(_ passage: Passage, at place: String, isQuestion: Bool = false) {
    self.passage = passage
    self.place = place
    self.isQuestion = isQuestion
  }
}
