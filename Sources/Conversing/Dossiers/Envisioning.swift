package import Interviewing
package import Planning
package import Safeguarding
package import Understanding

/// Go or no-go and worksheet 6 at the keyboard, as a pure step function.
///
/// No order is forced and nothing has to be filled in. What people said is proposed; what stands on the
/// sheet is taken over or written by people.
package struct Envisioning: DossierDialogue {
  /// What the next line is about.
  enum Place: Hashable, Sendable {
    case verdict, reason, company
    case field(VisionField)
  }

  /// A question about what was just written; any other line is what it would be without it.
  enum Pending: Equatable, Sendable {
    case source
    case edit(Int)
  }

  package let dossier: String
  package let language: Language
  let gate: Gate
  let heard: HeardLines
  /// As noted; the codebook of now groups its needs.
  private let noted: Summary
  let talks: [TalkHeld]
  /// What the organisation stands for, as it was set.
  let organisationGoals: [String]
  let themes: [String]
  /// A script is asked nothing.
  let isInteractive: Bool
  private let drafts: [VisionField: [VisionDraft]]

  /// As the disk has it.
  private(set) var known = Dossier()
  private(set) var summary: Summary
  private var isBegun = false
  var changes = PlanChanges()
  var place = Place.verdict
  var pending: Pending?
  /// Found with this word, the lines of all talks are proposed at this field.
  var sought: String?
  /// How many proposals were shown at this field.
  var shown = 0
  /// That the decision is open was said once, and that is enough.
  var toldOpen = false

  package init(
    dossier: String, language: Language, heard: HeardLines, summary: Summary, talks: [TalkHeld],
    organisationGoals: [String] = [], themes: [String] = [], gate: Gate = Gate(),
    isInteractive: Bool = true
  ) {
    self.dossier = dossier
    self.language = language
    self.heard = heard
    self.talks = talks
    self.organisationGoals = organisationGoals
    self.themes = themes
    self.gate = gate
    self.isInteractive = isInteractive
    noted = summary
    self.summary = summary
    drafts = Dictionary(
      VisionField.allCases.map { ($0, heard.drafts(for: $0)) }, uniquingKeysWith: { $1 })
  }

  package mutating func renew(_ dossier: Dossier) {
    if known.codebook != dossier.codebook {
      summary = noted.coded(by: dossier.codebook)
    }
    known = dossier
    changes.renew(dossier.plan)
    if !isBegun { place = begin }
    isBegun = true
  }

  /// The decision while it is open, else the first field without a sentence.
  private var begin: Place {
    if known.plan.verdicts.isEmpty { return .verdict }
    let empty = VisionField.allCases.first { field in
      field.kind.map { known.plan.entries($0).isEmpty } ?? false
    }
    return .field(empty ?? .vision)
  }

  package var sheet: Worksheet6 { Worksheet6(known, heard: heard, summary: summary) }
  package var ground: CommonGround { CommonGround(summary, heard: heard, talks: talks) }

  package func step(_ input: DialogueInput, on today: Day) -> (Envisioning, DialogueReply) {
    var turn = VisionTurn(envisioning: self, today: today)
    turn.take(input)
    return (turn.envisioning, turn.reply)
  }

  package func opening(on today: Day) -> Page {
    guard isInteractive else { return Page() }
    var turn = VisionTurn(envisioning: self, today: today)
    turn.open()
    return turn.reply.page
  }

  package func prompt(sign: String) -> String {
    guard isInteractive else { return "" }
    let word: Bilingual =
      switch (pending, place) {
      case (.source, _): Bilingual(nl: "bron", en: "source")
      case (.edit(let number), _): Bilingual(nl: "wijzig e\(number)", en: "edit e\(number)")
      case (nil, .verdict): Bilingual(nl: "besluit", en: "decision")
      case (nil, .reason): Bilingual(nl: "waarom", en: "why")
      case (nil, .company): Bilingual(nl: "met wie", en: "with whom")
      case (nil, .field(let field)): field.word
      }
    return "\(word[language]) \(sign) "
  }
}

// MARK: What is proposed

extension Envisioning {
  /// Something that a number takes over.
  struct Proposal: Sendable {
    /// Nil for what the organisation set itself.
    let source: PlanSource?
    /// As it is taken over.
    let text: String
    /// As it was noted.
    let noted: String
    /// Who and where, for the screen.
    let place: String
  }

  /// What people said for a field; for the joint vision the sentences that were chosen, and what was
  /// found.
  func proposals(for field: VisionField) -> [Proposal] {
    if let sought { return proposals(of: heard.drafts(holding: sought)) }
    return switch field {
    case .vision: chosen + found(summary.needs) + found(summary.strengths)
    case .organisationGoal: own(organisationGoals)
    case .theme: own(themes)
    default:
      proposals(of: drafts[field] ?? [])
    }
  }

  private func proposals(of drafts: [VisionDraft]) -> [Proposal] {
    drafts.map { draft in
      let count = draft.people.count
      let more = Bilingual(nl: " · \(count) personen", en: " · \(count) people")
      return Proposal(
        source: .said(draft.address), text: draft.quotation, noted: draft.evidence.text,
        place: draft.evidence.place(language) + (count > 1 ? more[language] : ""))
    }
  }

  private func own(_ texts: [String]) -> [Proposal] {
    let settings = "gehoord.yaml"
    return texts.map { Proposal(source: nil, text: $0, noted: $0, place: settings) }
  }

  private var chosen: [Proposal] {
    VisionField.allCases.filter { $0 != .vision }.compactMap(\.kind).flatMap { kind in
      known.plan.entries(kind).map { entry in
        Proposal(
          source: .entry(entry.number), text: entry.text, noted: entry.text,
          place: VisionField(kind).map { $0.word[language] } ?? "")
      }
    }
  }

  private func found(_ findings: [Finding]) -> [Proposal] {
    Summary.ranked(findings).prefix(10).compactMap { finding in
      let count = finding.people.count
      let place = Bilingual(
        nl: count == 1 ? "1 persoon" : "\(count) personen",
        en: count == 1 ? "1 person" : "\(count) people")[language]
      guard let source = source(of: finding) else { return nil }
      return Proposal(source: source, text: finding.label, noted: finding.label, place: place)
    }
  }

  private func source(of finding: Finding) -> PlanSource? {
    if let code = known.codebook[finding.id] { return .need(code.number) }
    return finding.evidence.first.map { .said($0.address) }
  }
}

// MARK: Tab

extension Envisioning {
  package func candidates(for line: String) -> [Candidate] {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard let last = words.last else { return [] }
    if words.count == 1, line.hasPrefix("/") {
      return VisionCommand.allCases.map {
        Candidate("/" + $0.names[language], $0.help[language])
      }.filter { $0.word.hasPrefix(last) }
    }
    guard line.hasPrefix("/") else {
      return verdicts.filter { $0.word.hasPrefix(last.lowercased()) }
    }
    return choices(after: words[0]).filter { $0.word.hasPrefix(last.lowercased()) }
  }

  private var verdicts: [Candidate] {
    guard place == .verdict, pending == nil else { return [] }
    return Verdict.allCases.map { Candidate($0.rawValue, $0.name[language]) }
  }

  private func choices(after first: String) -> [Candidate] {
    switch VisionCommand(String(first.dropFirst())) {
    case .go: VisionField.allCases.map { Candidate($0.word[language], $0.title[language]) }
    case .edit, .withdraw, .erase, .source:
      sheet.sentences.map { Candidate($0.id, $0.text) }
    default: []
    }
  }
}
