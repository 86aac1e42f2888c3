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
    case paragraph([Document.Inline])
    case items([[Document.Inline]])
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
    let about = own(.about).map { [Part.paragraph([words(.about), $0])] } ?? []
    let arranged = self.arranged.map(inlines)
    let care = arranged.isEmpty ? [] : [paragraph([say(.arranged)]), .items(arranged)]
    let asked = kind == .invitation ? [paragraph([say(.needs)])] : []
    let extra = own(.extra).map { [Part.paragraph([$0])] } ?? []
    let reply = kind == .invitation ? [Document.Inline.words(say(.reply) + " ")] : []
    return [paragraph([say(.greeting)]), paragraph(offer)] + about + [.items(details)] + care
      + asked + [paragraph([say(.voluntary), say(.nameless)])] + extra
      + [.paragraph(reply + [words(.reach), own(.reach) ?? Self.blank])]
      + [paragraph([say(.goodbye)])] + (sheet.organisation.map { [.paragraph([.said($0)])] } ?? [])
  }

  /// Stands where something is not known yet.
  private static let blank = Document.Inline.words("…")

  /// To paste in an app or a letter.
  ///
  /// Between lines that run from right to left, what was typed is held apart (FIRST STRONG ISOLATE
  /// and POP DIRECTIONAL ISOLATE), or `06-12345678` would read as `12345678-06`.
  package var text: String {
    let isRightToLeft = target.language.direction(of: title) == "rtl"
    return text { isRightToLeft ? "\u{2068}" + $0 + "\u{2069}" : $0 }
  }

  /// For a page on the screen, which holds the directions apart by itself.
  package var screenText: String { text { $0 } }

  private func text(typed: (String) -> String) -> String {
    func line(_ inlines: [Document.Inline]) -> String {
      inlines.map { inline in
        if case .said(let text) = inline { typed(visible(text)) } else { inline.plain }
      }.joined()
    }
    return parts.map { part in
      switch part {
      case .paragraph(let inlines): line(inlines)
      case .items(let items): items.map { "- " + line($0) }.joined(separator: "\n")
      }
    }.joined(separator: "\n\n") + "\n"
  }

  /// For a printed letter: the same, with its own language and direction.
  package var document: Document {
    let blocks = parts.map { part -> Document.Block in
      switch part {
      case .paragraph(let inlines): .paragraph(inlines)
      case .items(let items): .list(items)
      }
    }
    return Document(
      language: language, title: [.words(title)], lines: [],
      sections: [Document.Section(id: "message", title: "", blocks: blocks)], navigation: nil,
      readers: target.language)
  }

  /// What the message wants and nobody filled in yet.
  package var open: [PreparationField] {
    let wanted: [PreparationField] = [.date, .start, .place, .reach]
    return wanted.filter { sheet.preparation.settled($0) == nil }
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

  /// Of an interpreter also for which language, as the team typed it.
  private func inlines(_ sentence: MessageLanguage.Sentence) -> [Document.Inline] {
    let text = say(sentence)
    guard sentence == .interpreter, let spoken = own(.interpreterLanguage), let stop = text.last
    else { return [.words(text)] }
    return [.words(text.dropLast() + ": "), spoken, .words(String(stop))]
  }

  private var details: [[Document.Inline]] {
    let day = sheet.preparation.day.map { Document.Inline.words(target.words(for: $0)) }
    let hours = self.hours.map { Document.Inline.words($0) }
    let told: [(MessageLanguage.Sentence, Document.Inline?)] = [
      (.date, day), (.time, hours), (.place, own(.place)),
    ]
    return told.map { [.words(say($0) + ": "), $1 ?? Self.blank] }
  }

  private var hours: String? {
    guard let start = sheet.preparation.start.map({ target.words(for: $0) }) else { return nil }
    let end = sheet.preparation.end.map { target.words(for: $0) }
    return say(end == nil ? .clock : .range).replacing("{1}", with: start)
      .replacing("{2}", with: end ?? "")
  }

  /// As the team typed it, once it is settled.
  private func own(_ field: PreparationField) -> Document.Inline? {
    sheet.preparation.settled(field).map { .said($0) }
  }

  private func paragraph(_ sentences: [String]) -> Part {
    .paragraph([.words(sentences.joined(separator: " "))])
  }

  /// A sentence that something follows.
  private func words(_ sentence: MessageLanguage.Sentence) -> Document.Inline {
    .words(say(sentence) + " ")
  }

  private func say(_ sentence: MessageLanguage.Sentence) -> String {
    let ours: MessageLanguage = language == .dutch ? .dutch : .english
    return target.sentences[sentence] ?? ours.sentences[sentence] ?? ""
  }
}
