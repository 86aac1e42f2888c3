package import Interviewing

extension ListeningReview {
  /// A look back on a real talk: what was asked, given back and told, as far as it was noted.
  package init(_ interview: Interview) {
    let language = interview.opening?.language ?? .dutch
    let put = interview.asked.compactMap { address, number -> (number: Int, move: Move)? in
      guard let list = interview.list, let question = list.question(at: address) else { return nil }
      let text = question.passage[language]
      return (number, .question(text, .judging(text, in: language)))
    }
    let noted = interview.standing.compactMap { note in
      Move(note, in: language).map { (number: note.number, move: $0) }
    }
    self.init((put + noted).sorted { $0.number < $1.number }.map(\.move))
  }
}

extension ListeningReview.Move {
  /// Nil for what is neither listening nor telling, such as a promise.
  fileprivate init?(_ note: Note, in language: Language) {
    switch note.utterance.kind {
    case .question:
      self = .question(note.text, .judging(note.text, otherwise: language))
    case .summary: self = .reflection(note.text)
    case .observation where Self.isSilence(note.text): self = .silence
    case .said where note.utterance.by == [.interviewer]: self.init(said: note.text, language)
    default:
      guard note.isHeard else { return nil }
      self = .heard(note.text)
    }
  }

  /// In a talk written out by others the interviewer's questions are ordinary lines.
  private init(said text: String, _ language: Language) {
    switch QuestionForm.purpose(of: text, in: language) {
    case .asking: self = .question(text, .judging(text, otherwise: language))
    case .checking: self = .reflection(text)
    case .telling: self = .sharing(text)
    }
  }

  private static func isSilence(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    return words.contains {
      ["stil", "stilte", "zwijgt", "silence", "silent", "quiet"].contains($0)
    }
  }
}
