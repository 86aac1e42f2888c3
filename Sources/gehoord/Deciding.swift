internal import Conversing
internal import Interviewing
internal import Planning
internal import Safeguarding
internal import Storage

/// Asking, one by one, what is to stand in reports for words that may tell who somebody is.
///
/// Each answer is kept in the dossier before the next is asked.
struct Deciding {
  let program: Program
  let editor: any LineEditor
  /// Then there is one more answer: all the rest by the first proposal, this time only.
  let isBeforeExport: Bool

  static let mayStay = Bilingual(nl: "mag blijven", en: "may stay")

  private enum Answer {
    case replacement(String)
    case stays
    case rest
    case stop
  }

  /// How many were decided, and whether somebody stopped before the last.
  func run(_ words: [OpenWords]) throws -> (decided: Int, isStopped: Bool) {
    if editor.isInteractive, !words.isEmpty { program.screen.show(introduction(words.count)) }
    for (index, open) in words.enumerated() {
      program.screen.show(question(open, index + 1, of: words.count))
      switch answer(to: open) {
      case .stop: return (index, true)
      case .rest: return (index, false)
      case .stays: try keep(nil, for: open)
      case .replacement(let text): try keep(text, for: open)
      }
    }
    return (words.count, false)
  }

  private func keep(_ replacement: String?, for open: OpenWords) throws {
    let decision = Decision(
      words: open.judged.words, kind: open.judged.finding.kind.rawValue, replacement: replacement)
    try program.keep([.decided(decision)], in: open.dossier)
    // As it will read, for words that stand beside what they replace.
    let ruling = Ruling(
      kind: open.judged.finding.kind, words: open.judged.words, replacement: replacement)
    let screening = Screening(rulings: [ruling], language: program.language)
    let sentence = replacement.map { _ in screening.screened(open.sentence).text }
    program.screen.show(
      Page("→ " + (sentence ?? Self.mayStay[program.language]), .dim, indent: 3))
  }
}

// MARK: Asking

extension Deciding {
  private func introduction(_ count: Int) -> Page {
    var page = Page()
    if isBeforeExport {
      page.add(
        Bilingual(
          nl: count == 1
            ? "Eén woord kan iemand verraden, en daarover is nog niets besloten."
            : "\(count) woorden kunnen iemand verraden, en daarover is nog niets besloten.",
          en: count == 1
            ? "One word could give somebody away, and nothing is decided about it yet."
            : "\(count) words could give somebody away, and nothing is decided about them yet.")[
            program.language], .notice, indent: 0)
    }
    page.add(keys[program.language], .dim, indent: 0)
    page.space()
    return page
  }

  private var keys: Bilingual {
    let rest =
      isBeforeExport
      ? Bilingual(nl: " · *: steeds 1 voor de rest", en: " · *: 1 for all the rest")
      : Bilingual(nl: "", en: "")
    return Bilingual(
      nl: "Een nummer · Enter: 1 · =: mag blijven · of typ zelf iets\(rest.nl) · Ctrl-D: stoppen",
      en: "A number · Enter: 1 · =: may stay · or type your own\(rest.en) · Ctrl-D: stop")
  }

  private func question(_ open: OpenWords, _ number: Int, of count: Int) -> Page {
    let finding = open.judged.finding
    var page = Page(
      "\(number)/\(count) · `\(open.judged.words)` · \(finding.kind.name[program.language]) · "
        + "\(open.place)", .title, indent: 0)
    page.add(open.sentence)
    for (index, proposal) in open.proposals.enumerated() {
      page.add("\(index + 1)  \(proposal)")
    }
    return page
  }

  private func answer(to open: OpenWords) -> Answer {
    while true {
      let prompt = editor.isInteractive ? "\(editor.sign) " : ""
      switch editor.read(LineRequest(prompt: prompt), draft: { _ in }) {
      case .line(let line):
        if let answer = understood(line.trimmed, open.proposals) { return answer }
      case .paste:
        tell(
          nl: "Plakken is hier geen antwoord. Typ het.", en: "Pasting is no answer here. Type it.")
      case .notUTF8:
        tell(
          nl: "Dit was niet te lezen. Typ het nog eens.",
          en: "This could not be read. Type it again.")
      case .interrupt: continue
      case .end: return .stop
      }
    }
  }

  /// Nil, once that is told, for what is no answer.
  private func understood(_ line: String, _ proposals: [String]) -> Answer? {
    if line.isEmpty { return .replacement(proposals[0]) }
    if ["=", "laat", "keep"].contains(line.lowercased()) { return .stays }
    if line == "*" {
      if isBeforeExport { return .rest }
      tell(
        nl: "`*` kan alleen bij `gehoord exporteer`.", en: "`*` works with `gehoord export` only.")
      return nil
    }
    if let number = Int(line), line.count < 3 {
      if proposals.indices.contains(number - 1) { return .replacement(proposals[number - 1]) }
      tell(
        nl: "Typ een nummer van 1 tot \(proposals.count), of een woord.",
        en: "Type a number from 1 to \(proposals.count), or a word.")
      return nil
    }
    return .replacement(kept(line))
  }

  /// What was typed, as it may be kept: no citizen service number, and nothing that looks like
  /// somebody's literal words.
  private func kept(_ line: String) -> String {
    String(BSN.masking(line).text.map { "\"“”„".contains($0) ? "'" : $0 })
  }

  private func tell(nl: String, en: String) { program.screen.tell(Bilingual(nl: nl, en: en)) }
}
