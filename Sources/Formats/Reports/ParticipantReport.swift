internal import Interviewing
package import Planning
internal import Understanding

/// What those who took part hear back: one page, read aloud, in short sentences that a team may have
/// translated.
package struct ParticipantReport: Sendable {
  let content: ReportContent
  /// Who it is read to, when that is not in the language of the screen.
  let readers: WrittenLanguage?
  private let translations: [String: String]

  package init(_ content: ReportContent, in readers: WrittenLanguage? = nil) {
    self.content = content
    self.readers = readers
    let kept = content.plan.entries(.translation).compactMap { TranslatedSentence(kept: $0.text) }
      .filter { $0.language == readers }
    translations = Dictionary(kept.map { ($0.original, $0.text) }, uniquingKeysWith: { $1 })
  }

  /// One thing that is said, with names and days that belong to it.
  struct Line: Equatable {
    var sentence: String
    var facts: [Fact] = []
    var gap: PlanKind?
  }

  struct Fact: Equatable {
    let name: Bilingual
    let value: Value

    enum Value: Equatable {
      case day(String)
      /// As it is in every language.
      case name(String)
      case sentence(String)
    }
  }

  struct Part: Equatable {
    let id: String
    let title: Bilingual
    let lines: [Line]
  }
}

// MARK: As a page

extension ParticipantReport {
  package var document: Document {
    var document = Document(
      language: content.language, title: [say(AloudWording.title(content.people))],
      lines: (content.organisation.map { [[.said($0)]] } ?? [])
        + [[day(content.date)], [say(AloudWording.thanks(content.people))]],
      sections: parts.map { part in
        Document.Section(id: part.id, title: told(part.title), blocks: blocks(part.lines))
      }, navigation: nil)
    document.readers = readers
    document.isReadAloud = true
    return document
  }

  private func blocks(_ lines: [Line]) -> [Document.Block] {
    let said = lines.filter { $0.gap == nil }
    let list: [Document.Block] =
      said.count < 2 ? said.map { .paragraph(inlines($0)) } : [.list(said.map(inlines))]
    let gaps = lines.compactMap(\.gap)
    return list + gaps.map { .gap(ReportWording.stillEmpty($0)[content.language]) }
  }

  private func inlines(_ line: Line) -> [Document.Inline] {
    let facts = line.facts.map { fact -> [Document.Inline] in
      [.said(told(fact.name)), .words(": "), inline(fact.value), .words(".")]
    }
    let said: [[Document.Inline]] =
      line.sentence.isEmpty ? [] : [[.said(told(line.sentence))]]
    return Array((said + facts).joined(separator: [.words(" ")]))
  }

  private func inline(_ value: Fact.Value) -> Document.Inline {
    switch value {
    case .day(let date): day(date)
    case .name(let name): .said(name)
    case .sentence(let text): .said(told(text))
    }
  }

  /// In figures where the month's name would be in another language than the rest.
  private func day(_ date: String) -> Document.Inline {
    let parts = date.split(separator: "-").compactMap { Int($0) }
    guard readers == nil || parts.count != 3 else {
      return .day(date, words: "\(parts[2])-\(parts[1])-\(parts[0])")
    }
    let words = ReportWording.day(date)[content.language]
    return words == date ? .said(date) : .day(date, words: words)
  }

  func translation(of sentence: String) -> String? { translations[sentence] }

  private func told(_ sentence: String) -> String { translations[sentence] ?? sentence }
  private func told(_ words: Bilingual) -> String { told(words[content.language]) }
  private func say(_ words: Bilingual) -> Document.Inline { .said(told(words)) }

  /// All that is said, for somebody to translate, each once.
  package var sentences: [String] {
    let opening = [AloudWording.title(content.people), AloudWording.thanks(content.people)]
    let rest = parts.flatMap { part in
      [part.title[content.language]]
        + part.lines.filter { $0.gap == nil }.flatMap { line in
          [line.sentence]
            + line.facts.flatMap { fact -> [String] in
              let name = fact.name[content.language]
              if case .sentence(let text) = fact.value { return [name, text] }
              return [name]
            }
        }
    }
    return (opening.map { $0[content.language] } + rest).filter { !$0.isEmpty }.unique
  }

  package var untranslated: [String] {
    readers == nil ? [] : sentences.filter { translations[$0] == nil }
  }

  /// What the team has still to add.
  package var missing: [PlanKind] { parts.flatMap(\.lines).compactMap(\.gap) }
}
