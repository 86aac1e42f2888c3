package import Interviewing
package import Understanding

/// Worksheet 6, the community vision (S2), as a dossier has it: every sentence with where it comes from.
package struct Worksheet6: Sendable, Equatable {
  /// Where a sentence comes from, looked up.
  package enum Source: Sendable, Equatable {
    case said(Evidence)
    case need(Code)
    case entry(PlanEntry)
    case meeting(Day, [Alias])
    /// Was there once: withdrawn, erased, struck, or its conversation is gone.
    case lost(PlanSource)
  }

  /// What a sentence may be called.
  package enum Basis: String, Sendable {
    /// From what people said, or from lines that are.
    case said
    /// Agreed on a day by people who were there.
    case agreed
    /// The team's own words.
    case own
    /// All that it rested on is gone.
    case lost
  }

  package struct Sentence: Sendable, Equatable {
    package let entry: PlanEntry
    package let sources: [Source]
    /// Literal quotations in it that stand in none of its sources byte for byte.
    package let misquoted: [String]

    package var text: String { entry.text }
    package var id: String { entry.id }

    package var basis: Basis {
      if sources.isEmpty { return .own }
      let known = sources.filter { if case .lost = $0 { false } else { true } }
      if known.isEmpty { return .lost }
      let isMeetingOnly = known.allSatisfy { if case .meeting = $0 { true } else { false } }
      return isMeetingOnly ? .agreed : .said
    }

    package var hasLostSource: Bool {
      sources.contains { if case .lost = $0 { true } else { false } }
    }
  }

  package let dossier: String
  /// Nil while nobody decided.
  package let decision: VerdictGiven?
  /// In the order of the sheet, then as they were written.
  package let sentences: [Sentence]
  /// Most people first.
  package let needs: [Finding]
  package let strengths: [Finding]

  /// - Parameter summary: of the dossier's talks, as its codebook groups them.
  package init(_ dossier: Dossier, heard: HeardLines, summary: Summary) {
    self.dossier = dossier.id ?? ""
    decision = dossier.plan.verdicts.last
    needs = Summary.ranked(summary.needs)
    strengths = Summary.ranked(summary.strengths)
    let sources = SourceReader(dossier: dossier, heard: heard)
    sentences = VisionField.allCases.compactMap(\.kind).flatMap { kind in
      dossier.plan.entries(kind).map { sources.sentence($0) }
    }
  }

  package func sentences(of field: VisionField) -> [Sentence] {
    sentences.filter { $0.entry.kind == field.kind }
  }

  package subscript(_ number: Int) -> Sentence? { sentences.first { $0.entry.number == number } }
}

/// Looks up what lines of the plan come from.
package struct SourceReader: Sendable {
  private let dossier: Dossier
  private let heard: HeardLines

  package init(dossier: Dossier, heard: HeardLines) {
    self.dossier = dossier
    self.heard = heard
  }

  package func sentence(_ entry: PlanEntry) -> Worksheet6.Sentence {
    let sources = entry.sources(.text)
    return Worksheet6.Sentence(
      entry: entry, sources: sources.map(source),
      misquoted: misquoted(in: entry.text, sources: sources))
  }

  package func source(_ source: PlanSource) -> Worksheet6.Source {
    switch source {
    case .said(let address): heard[address].map { .said($0) } ?? .lost(source)
    case .need(let number): dossier.codebook[number].map { .need($0) } ?? .lost(source)
    case .entry(let number): dossier.plan[number].map { .entry($0) } ?? .lost(source)
    case .meeting(let day, let people):
      Day(day).map { .meeting($0, people) } ?? .lost(source)
    }
  }

  /// The literal quotations in a text that stand in none of its sources byte for byte.
  package func misquoted(in text: String, sources: [PlanSource]) -> [String] {
    let quotations = Utterance.quotations(in: text)
    if quotations.isEmpty { return [] }
    let said = words(behind: sources)
    return quotations.flatMap { [$0.words] + ($0.translation.map { [$0] } ?? []) }
      .filter { words in !said.contains { $0.contains(exactly: words) } }
  }

  /// What people said behind sources, also behind the lines that they are.
  private func words(behind sources: [PlanSource]) -> [String] {
    var (open, seen, words) = (sources, Set<PlanSource>(), [String]())
    while let source = open.popLast() {
      guard seen.insert(source).inserted else { continue }
      switch source {
      case .said(let address): heard[address].map { words.append($0.text) }
      case .need(let number):
        words += (dossier.codebook[number]?.members ?? []).compactMap { heard[$0]?.text }
      case .entry(let number): open += dossier.plan[number]?.sources(.text) ?? []
      case .meeting: break
      }
    }
    return words
  }
}
