import Interviewing

extension TopicList {
  /// What does not fit the minutes of the talk.
  var overfull: [ListCheck.Finding] {
    let planned = topics.reduce(0) { $0 + $1.minutes }
    var findings: [ListCheck.Finding] = []
    if planned + minutesAround > minutes {
      findings.append(.tooLong(topics: planned, around: minutesAround, minutes: minutes))
    }
    let fitting = max(0, minutes - minutesAround) / minutesPerQuestion
    // Statements are answered in a word, and of pictures people choose a few.
    if addresses.count > fitting, !isStatementsGame, !isPictureCard {
      findings.append(.tooMany(questions: addresses.count, fitting: fitting, minutes: minutes))
    }
    return findings
  }

  /// The least that a question with its probes takes.
  ///
  /// About 2½ minutes with one person and 5 in a group, where Krueger and Casey (*Focus Groups*,
  /// 2015) plan 5 to 20. But a topic list is no questionnaire: one question in five may well stay
  /// unasked, which leaves 2 and 4. For a list of both forms the shorter talk counts.
  private var minutesPerQuestion: Int { forms == [.focusGroup] ? 4 : 2 }

  /// What opening and close take when they are read aloud calmly.
  ///
  /// 120 words a minute: between ordinary talk (150) and the news for learners of a language (100).
  private var minutesAround: Int {
    let words = (opening + closing).reduce(0) { count, step in
      count + step.passage.text.split(whereSeparator: \.isWhitespace).count
    }
    return (words + 119) / 120
  }
}
