package import Formats
package import Interviewing
internal import Safeguarding

/// A conversation to read: every note in its order, under the question it belongs to.
extension Page {
  package init(_ interview: Interview, in language: Language) {
    self.init()
    let session = Session(interview: interview, language: language, gate: .init(), voices: [])
    add("\(interview.opening?.title ?? "") · \(interview.form.name[language])", .title, indent: 0)
    add("\(interview.startedAt?.date ?? "") · \(interview.opening?.id ?? "")", .dim, indent: 0)
    var place: QuestionAddress?
    for note in interview.notes {
      if note.utterance.question != place, let address = note.utterance.question {
        place = address
        space()
        add(interview.heading(of: address, language), .dim)
      }
      let recorded =
        note.utterance.recordingSecond.map { " [\(RecordingClock.text(of: $0))]" } ?? ""
      add("\(note.at.clock)\(recorded)  \(session.line(of: note))", indent: 0)
      addAnswers(to: note, language, indent: 7)
    }
  }

  /// What participants said instead, and who agreed.
  mutating func addAnswers(to note: Note, _ language: Language, indent: Int) {
    if let correction = note.correction { add("→ \(correction)", indent: indent) }
    if !note.agreed.isEmpty || !note.disagreed.isEmpty {
      add(note.shares(language), .dim, indent: indent)
    }
  }
}

extension Interview {
  func heading(of address: QuestionAddress, _ language: Language) -> String {
    switch address.topic {
    case "opening": Bilingual(nl: "Opening", en: "Opening")[language]
    case "closing": Bilingual(nl: "Afronden", en: "Wrap-up")[language]
    case Interview.pictureTopic:
      "\(Bilingual(nl: "Praatplaat", en: "Pictures")[language]): \((LifeDomain(rawValue: address.question) ?? .other).name[language])"
    default: list?.question(at: address)?.passage[language] ?? address.description
    }
  }
}

extension Note {
  fileprivate func shares(_ language: Language) -> String {
    func list(_ people: [Alias]) -> String { people.map(\.description).joined(separator: ", ") }
    let agree =
      agreed.isEmpty ? nil : Bilingual(nl: "eens: \(list(agreed))", en: "agree: \(list(agreed))")
    let disagree =
      disagreed.isEmpty
      ? nil : Bilingual(nl: "oneens: \(list(disagreed))", en: "disagree: \(list(disagreed))")
    return [agree, disagree].compactMap { $0?[language] }.joined(separator: " · ")
  }
}

extension JSON {
  /// A conversation as it stands, for scripts.
  package init(_ interview: Interview) {
    self = [
      "conversation": .string(interview.opening?.id ?? ""),
      "title": .string(interview.opening?.title ?? ""),
      "form": .string(interview.form.rawValue),
      "participants": .strings(interview.aliases.map(\.description)),
      "closed": .bool(interview.isClosed),
      "notes": .array(interview.notes.map { JSON($0) }),
    ]
  }

  init(_ note: Note) {
    self.init(present: [
      ("event", .int(note.number)), ("at", .string(note.at.description)),
      ("kind", .string(note.utterance.kind.rawValue)),
      ("by", .strings(note.utterance.by.map(\.rawValue))),
      ("to", note.utterance.to.isEmpty ? nil : .strings(note.utterance.to.map(\.rawValue))),
      ("question", note.utterance.question.map { .string($0.description) }),
      ("text", .string(note.text)), ("tags", .strings(note.utterance.tags)),
      ("marks", .strings(note.marks.map(\.rawValue).sorted())),
      ("withdrawn", .bool(note.isWithdrawn)), ("erased", .bool(note.isErased)),
      ("readback", note.response.map { .string($0.rawValue) }),
      ("recording", note.utterance.recordingSecond.map { .int($0) }),
      ("practice", note.practice.map { .string($0.rawValue) }),
      ("correction", note.correction.map { .string($0) }),
      ("agreed", .strings(note.agreed.map(\.description))),
      ("disagreed", .strings(note.disagreed.map(\.description))),
    ])
  }
}
