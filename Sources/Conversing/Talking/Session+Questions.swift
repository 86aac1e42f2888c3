internal import Interviewing
internal import Listening

/// Moving through the topic list, and what an empty line brings.
extension Session {
  /// Where a note belongs now: the current question, or a step of the opening or the close.
  var place: QuestionAddress? {
    switch phase {
    case .talking, .counting, .entering, .askingAboutCards: interview.current
    case .picturing(let round): round.place ?? interview.current
    case .opening(let step): QuestionAddress(topic: "opening", question: step.key)
    case .closing(let steps):
      QuestionAddress(topic: "closing", question: steps.first?.key ?? "end")
    }
  }

  enum Coverage: Sendable { case notYet, touched, done }

  /// Done: something was noted under it; touched: it was put, or some of its questions were done.
  func coverage(of address: QuestionAddress) -> Coverage {
    if interview.standing.contains(where: { $0.utterance.question == address }) { return .done }
    return interview.asked[address] == nil ? .notYet : .touched
  }

  func coverage(of topic: Topic) -> Coverage {
    let states = topic.questions.map {
      coverage(of: QuestionAddress(topic: topic.id, question: $0.id))
    }
    if states.allSatisfy({ $0 == .done }) { return .done }
    return states.allSatisfy { $0 == .notYet } ? .notYet : .touched
  }

  /// The language an own question is judged in.
  ///
  /// Nil when the talk follows a list in a language without rules, and no word tells that this
  /// question is in another.
  func language(of question: String) -> Language? {
    let talk = interview.opening?.language ?? language
    let likely = Language.guessed(of: question, otherwise: talk)
    guard let list = interview.list, list.language.rules == nil else { return likely }
    let isTold = Language.allCases.allSatisfy {
      Language.guessed(of: question, otherwise: $0) == likely
    }
    return isTold ? likely : nil
  }
}

extension SessionTurn {
  /// Puts the first question of the list, or tells what to do when the list has none.
  mutating func begin() throws(Refusal) {
    session.phase = .talking
    guard let first = session.interview.list?.addresses.first else { return }
    try ask(first)
  }

  mutating func ask(_ address: QuestionAddress) throws(Refusal) {
    let before = session.interview.current
    switch session.phase {
    case .counting, .entering: break
    default: try leaveOpening()
    }
    try carryOut(.ask(address))
    switch session.phase {
    case .counting(_, let place):
      session.phase = .counting(address, at: place)
      return showStatement(address)
    case .entering: break
    default: session.phase = .talking
    }
    show(address, withTopic: before?.topic != address.topic)
  }

  mutating func show(_ address: QuestionAddress, withTopic: Bool) {
    guard let list = session.interview.list, let question = list.question(at: address) else {
      return
    }
    if withTopic, let index = list.topics.firstIndex(where: { $0.id == address.topic }) {
      reply.page.space()
      reply.page.add("\(index + 1)  \(list.topics[index].title[language])", .title, indent: 0)
    }
    reply.page.add(question.passage[language], .question)
  }

  /// An empty line: the next probe of this question, then a listening prompt.
  ///
  /// Never another question.
  mutating func prompt() {
    guard let probe = unusedProbe, let address = session.interview.current else { return listen() }
    session.probesUsed[address, default: 0] += 1
    reply.page.add("↳ " + probe[language], .dim)
  }

  /// What an empty line would bring.
  var nextProbe: Bilingual {
    guard let probe = unusedProbe else { return Prompt.next(after: session.promptsUsed).text }
    return Bilingual(nl: probe[.dutch], en: probe[.english])
  }

  private var unusedProbe: Passage? {
    guard let address = session.interview.current,
      let probes = session.interview.list?.question(at: address)?.probes
    else { return nil }
    return probes.dropFirst(session.probesUsed[address] ?? 0).first
  }

  /// The next listening prompt.
  mutating func listen() {
    let prompt = Prompt.next(after: session.promptsUsed)
    session.promptsUsed += 1
    reply.page.add("↳ " + prompt.text[language], .dim)
  }

  /// Judges an own question in one line, once it is saved; a clean one gets no comment.
  mutating func judge(_ text: String) {
    guard let spoken = session.language(of: text) else { return }
    let form = QuestionForm.judging(text, otherwise: spoken)
    guard let verdict = form.verdict(in: language) else { return }
    reply.page.add(verdict, .dim)
    session.proposal = form.rewrite.map { "? \($0)" }
  }

  mutating func move(_ distance: Int) throws(Refusal) {
    switch session.phase {
    case .opening(let step) where distance > 0: return try skip(step)
    case .picturing(let round): return distance > 0 ? next(round) : back(round)
    case .closing(let steps) where distance > 0: return try pass(steps)
    default: break
    }
    guard let current = session.interview.current else { return try begin() }
    guard let next = session.interview.list?.address(distance, from: current) else {
      return say(distance > 0 ? Self.lastQuestion : Self.firstQuestion, .dim)
    }
    try ask(next)
  }

  private static let lastQuestion = Bilingual(
    nl: "Dat was de laatste vraag. /afronden leest terug en sluit af.",
    en: "That was the last question. /wrap-up reads back and closes.")
  private static let firstQuestion = Bilingual(
    nl: "Dit is de eerste vraag.", en: "This is the first question.")

  /// To a topic by id, number, or the beginning of its id or title; to its first open question.
  mutating func go(to word: String) throws(Refusal) {
    guard let list = session.interview.list, !list.topics.isEmpty else { return }
    if word.isEmpty { return topics() }
    if let address = QuestionAddress(word), list.question(at: address) != nil {
      return try ask(address)
    }
    guard let topic = list.topic(like: word, language) else {
      let near = nearest(to: word, among: list.topics.map(\.id))
      return refuse(Self.noTopic(word, near, list.topics.map(\.id)))
    }
    let addresses = topic.questions.map { QuestionAddress(topic: topic.id, question: $0.id) }
    let open = addresses.first { session.coverage(of: $0) == .notYet } ?? addresses.first
    if let open { try ask(open) }
  }

  private static func noTopic(_ word: String, _ near: String?, _ ids: [String]) -> Bilingual {
    if let near {
      return Bilingual(
        nl: "Onderwerp \(word) ken ik niet. Bedoelde je \(near)?",
        en: "I don't know the topic \(word). Did you mean \(near)?")
    }
    let all = ids.joined(separator: ", ")
    return Bilingual(
      nl: "Onderwerp \(word) ken ik niet. Kies uit: \(all).",
      en: "I don't know the topic \(word). Choose from: \(all).")
  }

  mutating func topics() {
    guard let list = session.interview.list else { return }
    for (index, topic) in list.topics.enumerated() {
      let state = session.coverage(of: topic).name[language]
      let here = topic.id == session.interview.current?.topic ? " ‹" : ""
      reply.page.add("\(index + 1)  \(topic.id) · \(topic.title[language]) · \(state)\(here)")
    }
  }

  /// The question again, in the screen's language or in one it is translated into.
  mutating func question(in code: String) {
    guard let address = session.interview.current, let list = session.interview.list,
      let question = list.question(at: address)
    else { return say(Self.firstQuestion, .dim) }
    guard !code.isEmpty else { return show(address, withTopic: true) }
    if let text = list.text(of: question.passage, in: code.lowercased()) {
      reply.page.add(text, .question)
      if list.unchecked.contains(code.lowercased()) {
        say(Self.notChecked, .dim)
      }
      return
    }
    let codes = list.codes(of: question.passage).joined(separator: ", ")
    say(
      Bilingual(
        nl: "Deze vraag is er niet in \(code). Wel in: \(codes).",
        en: "This question is not there in \(code). It is in: \(codes)."),
      .dim)
  }
}

extension SessionTurn {
  private static let notChecked = Bilingual(
    nl: "Deze vertaling moet nog worden nagekeken door iemand met die moedertaal.",
    en: "A native speaker has still to check this translation.")
}

extension Session.Coverage {
  fileprivate var name: Bilingual {
    switch self {
    case .notYet: Bilingual(nl: "nog niet", en: "not yet")
    case .touched: Bilingual(nl: "begonnen", en: "touched")
    case .done: Bilingual(nl: "gedaan", en: "done")
    }
  }
}

extension TopicList {
  /// The topic with this number or id, or the only one whose id or title begins so.
  fileprivate func topic(like word: String, _ language: Language) -> Topic? {
    if let topic = topic(word.lowercased()) { return topic }
    if let number = Int(word), topics.indices.contains(number - 1) { return topics[number - 1] }
    let word = word.lowercased()
    let matches = topics.filter {
      $0.id.hasPrefix(word) || $0.title[language].lowercased().hasPrefix(word)
    }
    return matches.count == 1 ? matches[0] : nil
  }
}
