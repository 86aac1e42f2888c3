package import Interviewing

/// A topic list looked at as a whole: what a colleague would bring up, and what is good to know.
///
/// What is judged in words is judged by the rules of the list's language. For a language without
/// rules only what can be counted is looked at: minutes, probes, order and translations.
package struct ListCheck: Sendable {
  package enum Finding: Sendable, Equatable {
    /// A question or probe with something to say about its form.
    case form(QuestionAddress, text: String, QuestionForm)
    case mostlyClosed(closed: Int, of: Int)
    case withoutProbe(QuestionAddress)
    /// A sensitive topic that comes after so many minutes, while trust takes more.
    case sensitiveEarly(topic: String, after: Int, trust: Int)
    case sensitiveUnmarked(topic: String, word: String, isEarly: Bool)
    /// Topics, and the opening and close around them, that take more minutes than there are.
    case tooLong(topics: Int, around: Int, minutes: Int)
    case tooMany(questions: Int, fitting: Int, minutes: Int)
    case longSentence(SpokenSentence)
    /// Texts, or questions alone, that are not there in a language which others are there in.
    case untranslated(code: String, places: [String], missing: Int, of: Int, questionsOnly: Bool)
    case uncheckedNowhere(code: String)
    case withoutQuestions
  }

  /// How many questions and probes are open, and how many closed.
  package struct Balance: Sendable, Equatable {
    package let open: Int
    package let closed: Int

    package init(open: Int, closed: Int) {
      self.open = open
      self.closed = closed
    }
  }

  package let list: TopicList
  package let findings: [Finding]
  /// Nil for a list in a language without rules.
  package let balance: Balance?
  package let reading: ListReading?

  package init(_ list: TopicList) {
    self.list = list
    let judged = list.judged
    balance = list.language.rules.map { _ in list.balance(of: judged) }
    reading = list.language.rules.map { ListReading(list, in: $0) }
    let sentences = reading?.tooLong ?? []
    findings =
      (list.addresses.isEmpty ? [.withoutQuestions] : []) + judged.compactMap(\.finding)
      + (balance?.findings ?? []) + list.withoutProbes
      + list.beforeTrust + list.overfull + sentences.map { .longSentence($0) } + list.untranslated
  }
}

/// A question or probe in its place, with its form.
struct JudgedPassage {
  let address: QuestionAddress
  let text: String
  let form: QuestionForm
  /// Whether it is something to agree with or not, and no question at all.
  let isStatement: Bool

  var finding: ListCheck.Finding? {
    form.findings.isEmpty ? nil : .form(address, text: text, form)
  }
}

extension ListCheck.Balance {
  /// One closed question in five can be a good one; more make a talk an interrogation.
  ///
  /// MITI 3.1 asks 50 % open questions of beginners and 70 % of the competent, in talks as they
  /// come. Who writes a list has time to think.
  fileprivate var findings: [ListCheck.Finding] {
    closed * 5 > open + closed ? [.mostlyClosed(closed: closed, of: open + closed)] : []
  }
}

extension TopicList {
  /// Questions and probes in their order; none in a language without rules.
  fileprivate var judged: [JudgedPassage] {
    guard let rules = language.rules else { return [] }
    return topics.flatMap { topic in
      topic.questions.flatMap { question in
        ([question.passage] + question.probes).enumerated().map { index, passage in
          JudgedPassage(
            address: QuestionAddress(topic: topic.id, question: question.id), text: passage.text,
            form: .judging(passage.text, in: rules),
            isStatement: index == 0 && isStatementsGame && isStatement(passage.text))
        }
      }
    }
  }

  fileprivate func balance(of judged: [JudgedPassage]) -> ListCheck.Balance {
    let asked = judged.filter { !$0.isStatement }
    let closed = asked.count { $0.form.findings.contains(.closed) }
    return ListCheck.Balance(open: asked.count - closed, closed: closed)
  }

  /// Without a probe a nervous interviewer goes on to the next question, where a story could have
  /// begun (*Van onbekend naar vertrouwd*, ITTA 2023: probe what they bring up).
  fileprivate var withoutProbes: [ListCheck.Finding] {
    addresses.filter { question(at: $0)?.probes.isEmpty == true }.map { .withoutProbe($0) }
  }
}

extension TopicList {
  /// Whether most questions are statements, as in the statements game (*Kennemerwaard*).
  var isStatementsGame: Bool {
    let questions = topics.flatMap(\.questions)
    return questions.count { isStatement($0.passage.text) } * 2 > questions.count
  }

  /// Whether the topics are the eight pictures of the praatplaat, from which the other picks: their
  /// order in the list is not that of the talk, and nobody gets through them all.
  var isPictureCard: Bool { Set(topics.compactMap(\.domain)).isSuperset(of: LifeDomain.pictures) }

  fileprivate func isStatement(_ text: String) -> Bool {
    if text.contains(where: { "?؟".contains($0) }) { return false }
    guard let rules = language.rules else { return true }
    return !Turn(text, in: rules).asks.contains { $0.manner == .invitation }
  }
}
