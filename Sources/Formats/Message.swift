package import Interviewing
package import Planning

/// An invitation to a talk or a confirmation of it, as participants read it: fixed sentences in their
/// language, and what the team typed as they typed it.
package struct Message: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case invitation, confirmation
  }

  package enum Part: Sendable, Equatable {
    /// Sentences that belong together.
    case paragraph([String])
    case items([String])
  }

  private let kind: Kind
  private let sheet: RunSheet
  package let target: MessageLanguage
  /// In which a sentence stands that the other language lacks.
  private let language: Language

  package init(
    _ kind: Kind, of sheet: RunSheet, in target: MessageLanguage, from language: Language
  ) {
    self.kind = kind
    self.sheet = sheet
    self.target = target
    self.language = language
  }

  package var title: String { say(kind == .invitation ? .invitation : .confirmation) }

  /// What it says, in order.
  package var parts: [Part] {
    let offer = kind == .invitation ? [invite, say(.purpose)] : [say(.confirm)]
    let about = own(.about).map { [Part.paragraph([say(.about) + " " + $0])] } ?? []
    let arranged = self.arranged.map(say)
    let care = arranged.isEmpty ? [] : [Part.paragraph([say(.arranged)]), .items(arranged)]
    let asked: [Part] = kind == .invitation ? [.paragraph([say(.needs)])] : []
    let extra = own(.extra).map { [Part.paragraph([$0])] } ?? []
    let reply = kind == .invitation ? [say(.reply)] : []
    return [.paragraph([say(.greeting)]), .paragraph(offer)] + about + [.items(details)] + care
      + asked + [.paragraph([say(.voluntary), say(.nameless)])] + extra
      + [.paragraph(reply + [say(.reach) + " " + (own(.reach) ?? Self.blank)])]
      + [.paragraph([say(.goodbye)])] + (sheet.organisation.map { [.paragraph([$0])] } ?? [])
  }

  /// Stands where something is not known yet.
  private static let blank = "…"

  /// To paste in an app or a letter.
  package var text: String {
    parts.map { part in
      switch part {
      case .paragraph(let sentences): sentences.joined(separator: " ")
      case .items(let items): items.map { "- " + $0 }.joined(separator: "\n")
      }
    }.joined(separator: "\n\n") + "\n"
  }

  /// For a printed letter: the same, with its own language and direction.
  package var document: Document {
    let blocks = parts.map { part -> Document.Block in
      switch part {
      case .paragraph(let sentences): .paragraph([.words(sentences.joined(separator: " "))])
      case .items(let items): .list(items.map { [.words($0)] })
      }
    }
    return Document(
      language: language, title: [.words(title)], lines: [],
      sections: [Document.Section(id: "message", title: "", blocks: blocks)], navigation: nil,
      readers: WrittenLanguage(target.code))
  }

  /// What the message wants and nobody filled in yet.
  package var open: [PreparationField] {
    let wanted: [PreparationField] = [.date, .start, .place, .reach]
    return wanted.filter { sheet.preparation.text($0) == nil }
  }

  /// True when a sentence stands in the team's language, as there is none in the other.
  package var isPartlyOurs: Bool {
    (arranged + fixed).contains { target.sentences[$0] == nil }
  }
}

extension Message {
  private var invite: String { say(sheet.form == .focusGroup ? .inviteGroup : .inviteAlone) }

  private var fixed: [MessageLanguage.Sentence] {
    let shared: [MessageLanguage.Sentence] = [.greeting, .voluntary, .nameless, .reach, .goodbye]
    return shared + (kind == .invitation ? [.inviteAlone, .purpose, .needs, .reply] : [.confirm])
  }

  /// What people need not ask for: it is there.
  private var arranged: [MessageLanguage.Sentence] {
    let told: [(PreparationField, MessageLanguage.Sentence)] = [
      (.interpreter, .interpreter), (.childcare, .childcare), (.travel, .travel), (.food, .food),
      (.hearing, .hearing), (.stairs, .stairs),
    ]
    return told.filter { sheet.preparation.status($0.0) == .done }.map(\.1)
  }

  private var details: [String] {
    let day = sheet.preparation.day.map { target.words(for: $0) }
    return [
      say(.date) + ": " + (day ?? Self.blank), say(.time) + ": " + (hours ?? Self.blank),
      say(.place) + ": " + (own(.place) ?? Self.blank),
    ]
  }

  private var hours: String? {
    guard let start = sheet.preparation.start.map({ target.words(for: $0) }) else { return nil }
    let end = sheet.preparation.end.map { target.words(for: $0) }
    return say(end == nil ? .clock : .range).replacing("{1}", with: start)
      .replacing("{2}", with: end ?? "")
  }

  private func own(_ field: PreparationField) -> String? { sheet.preparation.text(field) }

  private func say(_ sentence: MessageLanguage.Sentence) -> String {
    let ours: MessageLanguage = language == .dutch ? .dutch : .english
    return target.sentences[sentence] ?? ours.sentences[sentence] ?? ""
  }
}
