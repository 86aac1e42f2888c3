package import Interviewing
package import Planning
package import Understanding

/// What the team reads: everything, by alias, each need leading back to what was said.
package struct TeamReport: Sendable {
  package let summary: Summary
  package let dossier: String
  package let organisation: String?
  package let language: Language
  /// The day of the export, `2026-11-21`.
  package let date: String
  /// Literal passages left out because nobody agreed to their being quoted.
  package let quotesLeftOut: Int
  /// People who want no part in it, or withdrew.
  package let peopleLeftOut: Int
  /// Words that could tell who somebody is, and have others in their place.
  package let replaced: Replaced
  /// Files that could not be read or were damaged; their evidence is missing.
  package let skippedFiles: [String]
  /// The place of each conversation in the report, by id, from 1.
  let talks: [String: Int]
  let hasSeveralDossiers: Bool
  /// What the dossier is to lead to; empty when the talks come from several.
  package var plan = Plan()
  package var codebook = Codebook()
  /// Records that are damaged, and how much of the evidence they hold.
  package var damaged: [DamagedRecord] = []
  /// People who said both yes and no; the strictest counts.
  package var contradicted = 0

  package init(
    summary: Summary, dossier: String, organisation: String? = nil, language: Language,
    date: String, quotesLeftOut: Int = 0, peopleLeftOut: Int = 0, replaced: Replaced = Replaced(),
    skippedFiles: [String] = []
  ) {
    self.summary = summary
    self.dossier = dossier
    self.organisation = organisation
    self.language = language
    self.date = date
    self.quotesLeftOut = quotesLeftOut
    self.peopleLeftOut = peopleLeftOut
    self.replaced = replaced
    self.skippedFiles = skippedFiles
    let numbered = summary.conversations.enumerated().map { ($1.id, $0 + 1) }
    talks = Dictionary(numbered, uniquingKeysWith: { first, _ in first })
    hasSeveralDossiers = Set(summary.people.map(\.dossier)).count > 1
  }

  package init(_ content: ReportContent) {
    self.init(
      summary: content.summary, dossier: content.dossier, organisation: content.organisation,
      language: content.language, date: content.date, quotesLeftOut: content.quotesLeftOut,
      peopleLeftOut: content.peopleLeftOut, replaced: content.replaced,
      skippedFiles: content.skippedFiles)
    plan = content.plan
    codebook = content.codebook
    damaged = content.damaged
    contradicted = content.contradicted
  }

  package func markdown() -> String { document.markdown() }

  package func html() -> String { document.html() }
}

/// A record that is damaged: what of it can still be read counts for nothing.
package struct DamagedRecord: Sendable, Equatable {
  package let file: String
  /// Needs that can still be read in it.
  package let needs: Int

  package init(file: String, needs: Int) {
    self.file = file
    self.needs = needs
  }
}

/// How many words that could tell who somebody is were replaced; never whose.
package struct Replaced: Sendable, Equatable {
  package let words: Int
  /// Of these, the words that nobody decided about.
  package let undecided: Int

  package init(words: Int = 0, undecided: Int = 0) {
    self.words = words
    self.undecided = undecided
  }

  /// Nil when there was nothing to replace.
  package var sentence: Bilingual? { words > 0 ? ReportWording.replaced(self) : nil }
}

extension TeamReport {
  /// The report, before it is Markdown or HTML.
  package var document: Document {
    Document(
      language: language,
      title: [.words(ReportWording.title[language] + ": "), .said(dossier)],
      lines: opening,
      sections: [
        inShort, decision, needs, strengths, vision, goals, offers, followUps, timeline, statements,
        notHeard, notAsked, missed, corrected, open, promises, parked, conversations, method,
      ].compactMap { $0 })
  }

  private var opening: [[Document.Inline]] {
    let about: [Document.Inline] = [.words(ReportWording.forTheTeam[language] + " · "), day(date)]
    return (organisation.map { [[.said($0)]] } ?? []) + [about, [.words(size)]]
  }

  private var size: String {
    guard !summary.conversations.isEmpty else { return ReportWording.noTalksYet[language] }
    let talks = ReportWording.talks(summary.talks)[language]
    let people = ReportWording.people(summary.people.count)[language]
    return ReportWording.noSample(talks: talks, people: people)[language]
  }

  /// A section; nil when there is nothing in it, and so nothing to say.
  func section(_ id: String, _ title: Bilingual, _ blocks: [Document.Block]) -> Document.Section? {
    blocks.isEmpty ? nil : Document.Section(id: id, title: title[language], blocks: blocks)
  }

  /// With a capital, for the start of a line.
  func starting(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }

  func say(_ words: Bilingual) -> Document.Block { .paragraph([.words(words[language])]) }
}

// MARK: Names and places

extension TeamReport {
  /// Aliases in order; each with its dossier where there are several, as p1 is someone else there.
  func names(_ people: some Sequence<Person>) -> String {
    people.sorted().map { person in
      hasSeveralDossiers ? "\(person.alias) (\(person.dossier))" : "\(person.alias)"
    }.joined(separator: ", ")
  }

  func speakers(of evidence: Evidence) -> String {
    guard evidence.voices.isInterpreted else { return names(of: evidence.voices, in: evidence) }
    let people = names(of: evidence.voices.filter { $0 != .interpreter }, in: evidence)
    return ReportWording.interpreted(people)[language]
  }

  private func names(of voices: [Voice], in evidence: Evidence) -> String {
    voices.map { voice in
      switch voice {
      case .participant(let alias):
        evidence.people.first { $0.alias == alias }.map { names([$0]) } ?? "\(alias)"
      case .everybody where !evidence.people.isEmpty:
        ReportWording.everybody[language] + " (\(names(evidence.people)))"
      default: ReportWording.name(of: voice)[language]
      }
    }.joined(separator: ", ")
  }

  func day(_ date: String) -> Document.Inline {
    let words = ReportWording.day(date)[language]
    return words == date ? .said(date) : .day(date, words: words)
  }

  /// "Talk 2 #14"; a conversation that is not in the report goes by its id.
  func place(of evidence: Evidence) -> String {
    let talk = talks[evidence.conversation].map { ReportWording.talk($0)[language] }
    return "\(talk ?? evidence.conversation) #\(evidence.event)"
  }

  /// The place, leading to the talk.
  func reference(_ evidence: Evidence) -> Document.Inline {
    let place = Document.Inline.said(place(of: evidence))
    return talks[evidence.conversation].map { .link([place], to: "talk-\($0)") } ?? place
  }

  /// Who said it, in which talk, when, and where that is kept.
  func origin(of evidence: Evidence, kind: Bilingual? = nil) -> [Document.Inline] {
    let who = [kind?[language], speakers(of: evidence)].compactMap { $0 }.filter { !$0.isEmpty }
    var parts = who.map { [Document.Inline.words($0)] }
    if let number = talks[evidence.conversation] {
      let talk = summary.conversations[number - 1]
      parts.append([.said(talk.title)])
      parts.append([day(talk.date)])
    }
    parts.append([reference(evidence)])
    if let source = evidence.source {
      parts.append([.said(source.file), .words(" " + ReportWording.line(source.line)[language])])
    }
    return Array(parts.joined(separator: [.words(" · ")]))
  }
}
