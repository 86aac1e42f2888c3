internal import Interviewing

extension Event {
  /// The event of a plain line; nil when the general reader is to look at it.
  package init?(plain line: inout PlainLine) {
    let type = line.type
    switch type.count {
    case 4:
      guard line.equals(type, "left"), let who = line.alias(.who) else { return nil }
      self = .left(who)
    case 5: self.init(five: &line)
    case 6: self.init(six: &line)
    case 7: self.init(seven: &line)
    case 9: self.init(nine: line)
    default: return nil
    }
  }

  private init?(five line: inout PlainLine) {
    if line.equals(line.type, "noted") {
      guard let utterance = Utterance(plain: &line) else { return nil }
      self = .noted(utterance)
    } else if line.equals(line.type, "asked") {
      guard let address = line.question() else { return nil }
      self = .asked(address)
    } else {
      return nil
    }
  }

  private init?(six line: inout PlainLine) {
    if line.equals(line.type, "marked") {
      guard case .int(let note) = line[.note], let word = line.text(.mark),
        let mark = Mark(rawValue: word)
      else { return nil }
      self = .marked(note: note, as: mark)
    } else if line.equals(line.type, "opened") {
      guard let opening = Opening(plain: line) else { return nil }
      self = .opened(opening)
    } else if line.equals(line.type, "joined") {
      guard let who = line.alias(.who) else { return nil }
      self = .joined(who)
    } else if line.equals(line.type, "closed") {
      guard case .int(let count) = line[.count] else { return nil }
      self = .closed(count: count)
    } else if line.equals(line.type, "agreed") {
      guard case .int(let note) = line[.note], let people = line.people() else { return nil }
      self = .agreed(note: note, people)
    } else {
      return nil
    }
  }

  private init?(seven line: inout PlainLine) {
    guard let step = line.text(.step) else { return nil }
    if line.equals(line.type, "covered") {
      self = .covered(step: step)
    } else if line.equals(line.type, "skipped") {
      self = .skipped(step: step)
    } else {
      return nil
    }
  }

  private init?(nine line: PlainLine) {
    if line.equals(line.type, "responded") {
      guard case .int(let note) = line[.note], let word = line.text(.mark),
        let response = Response(rawValue: word)
      else { return nil }
      switch line.words {
      case .none: self = .responded(to: note, response, text: nil)
      case .text(let text, _): self = .responded(to: note, response, text: text)
      default: return nil
      }
    } else if line.equals(line.type, "consented") {
      guard let consent = Consent(plain: line) else { return nil }
      self = .consented(consent)
    } else {
      return nil
    }
  }
}

extension Utterance {
  fileprivate init?(plain line: inout PlainLine) {
    guard case .text(let text, let tags) = line.words, let word = line.text(.kind),
      let kind = Kind(rawValue: word), let by = line.voices(.by)
    else { return nil }
    var question: QuestionAddress?
    if case .none = line[.question] {
    } else {
      guard let address = line.question() else { return nil }
      question = address
    }
    var to: [Voice] = []
    if case .none = line[.to] {
    } else {
      guard let voices = line.voices(.to) else { return nil }
      to = voices
    }
    var isVerbatim = false
    switch line[.verbatim] {
    case .none: break
    case .yes: isVerbatim = true
    default: return nil
    }
    var second: Int?
    switch line[.recording] {
    case .none: break
    case .int(let number): second = number
    default: return nil
    }
    self.init(
      kind: kind, by: by, to: to, question: question, text: text, tags: tags,
      isVerbatim: isVerbatim, recordingSecond: second)
  }
}

extension Consent {
  fileprivate init?(plain line: PlainLine) {
    guard let scope = line.text(.scope).flatMap(ConsentScope.init), let people = line.people(),
      let answer = line.text(.answer).flatMap(ConsentAnswer.init),
      let language = line.text(.language).flatMap(Language.init),
      let manner = line.text(.manner).flatMap(Manner.init), case .explained(let text) = line.words
    else { return nil }
    self.init(
      scope: scope, people: people, answer: answer, language: language, manner: manner,
      explained: text)
  }
}

extension Opening {
  fileprivate init?(plain line: PlainLine) {
    guard case .list(let known) = line.words, let id = line.text(.id),
      let form = line.text(.form).flatMap(ConversationForm.init),
      let language = line.text(.language).flatMap(Language.init),
      let dossier = line.text(.dossier), line.text(.list) != nil,
      let listHash = line.text(.listHash)
    else { return nil }
    var keepUntil: String?
    if case .none = line[.keepUntil] {
    } else {
      guard let day = line.text(.keepUntil) else { return nil }
      keepUntil = day
    }
    self.init(
      id: id, form: form, language: language, dossier: dossier, list: known.list,
      listHash: listHash, title: known.title, keepUntil: keepUntil)
  }
}

extension PlainLine {
  fileprivate func text(_ key: Key) -> String? {
    if case .string(let range) = self[key] { string(range) } else { nil }
  }

  fileprivate func alias(_ key: Key) -> Alias? {
    if case .string(let range) = self[key] { alias(range) } else { nil }
  }

  private func alias(_ range: Range<Int>) -> Alias? {
    guard (2...7).contains(range.count), bytes[range.lowerBound] == UInt8(ascii: "p"),
      bytes[range.lowerBound + 1] != UInt8(ascii: "0")
    else { return nil }
    var number = 0
    for place in range.dropFirst() {
      guard (0x30...0x39).contains(bytes[place]) else { return nil }
      number = number * 10 + Int(bytes[place] & 15)
    }
    return Alias(number)
  }

  fileprivate func people() -> [Alias]? {
    guard case .strings(let list) = self[.about] else { return nil }
    var people: [Alias] = []
    for range in texts(in: list) {
      guard let alias = alias(range) else { return nil }
      people.append(alias)
    }
    return people
  }

  fileprivate func voices(_ key: Key) -> [Voice]? {
    switch self[key] {
    case .string(let range): return voice(range).map { [$0] }
    case .strings(let list):
      let ranges = texts(in: list)
      let voices = ranges.compactMap(voice)
      return voices.count == ranges.count ? voices : nil
    default: return nil
    }
  }

  private func voice(_ range: Range<Int>) -> Voice? {
    alias(range).map { .participant($0) } ?? Voice(rawValue: string(range))
  }

  fileprivate mutating func question() -> QuestionAddress? {
    guard case .string(let range) = self[.question] else { return nil }
    if let last = lastQuestion, last.bytes.count == range.count,
      bytes[last.bytes].elementsEqual(bytes[range])
    {
      return last.address
    }
    guard let dot = bytes[range].firstIndex(of: UInt8(ascii: ".")) else { return nil }
    let address = QuestionAddress(
      topic: string(range.lowerBound..<dot), question: string(dot + 1..<range.upperBound))
    lastQuestion = (range, address)
    return address
  }
}
