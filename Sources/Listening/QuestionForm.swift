package import Interviewing

/// A question in the form it is asked: what a listener notices about it.
///
/// What is judged is language, not subject: whether yes, no or one word would be a full answer,
/// whether an answer is suggested, whether more is asked than one thing, and whether the words
/// are those of an office. A check of what was heard ("do I understand…?") is never faulted.
package struct QuestionForm: Sendable, Equatable {
  package enum Finding: String, CaseIterable, Sendable, Codable {
    case closed, leading, double, jargon
  }

  /// A finding with the words that gave rise to it.
  package struct Remark: Sendable, Equatable {
    package let finding: Finding
    package let range: Range<String.Index>
    package let reason: Bilingual
  }

  /// What was not judged, and why.
  package enum Limit: String, Sendable {
    case noQuestion
    /// So long that only the last question in it was read.
    case tooLong
    /// Written in a language that no rules are known for.
    case unknownLanguage
  }

  package let remarks: [Remark]
  /// A proposal a colleague would accept; nil for a clean question, and when none is honest.
  package let rewrite: String?
  /// The second question of a double one, to ask later.
  package let parked: String?
  package let limit: Limit?

  package var findings: [Finding] {
    Finding.allCases.filter { finding in remarks.contains { $0.finding == finding } }
  }

  package static func judging(_ question: String, in language: Language) -> QuestionForm {
    let turn = Turn(question, in: language)
    guard !turn.isPage else {
      let remarks = turn.lastQuestion.remarks(.of(language))
      return QuestionForm(remarks: remarks, rewrite: nil, parked: nil, limit: .tooLong)
    }
    let remarks = turn.remarks(.of(language))
    guard !remarks.isEmpty else {
      let isNone = turn.asks.isEmpty && !turn.checks
      return QuestionForm(
        remarks: [], rewrite: nil, parked: nil, limit: isNone ? .noQuestion : nil)
    }
    let rewriting = Rewriting(question: question, turn: turn, language: language)
    let isDouble = remarks.contains { $0.finding == .double }
    return QuestionForm(
      remarks: remarks, rewrite: rewriting.proposal, parked: isDouble ? rewriting.parked : nil,
      limit: nil)
  }

  /// Judges a question in the language it seems to be in; `otherwise` when its words don't tell.
  package static func judging(_ question: String, otherwise: Language) -> QuestionForm {
    if Language.isForeign(question) {
      return QuestionForm(remarks: [], rewrite: nil, parked: nil, limit: .unknownLanguage)
    }
    return judging(question, in: .guessed(of: question, otherwise: otherwise))
  }

  /// What a line does: it asks, it checks what was heard, or it tells.
  package enum Purpose: Sendable { case asking, checking, telling }

  package static func purpose(of line: String, in language: Language) -> Purpose {
    let turn = Turn(line, in: language)
    if turn.checks { return .checking }
    return turn.asks.isEmpty ? .telling : .asking
  }

  /// The same without what is no fault here; without a rewrite when nothing is left to mend.
  package func without(_ finding: Finding) -> QuestionForm {
    let left = remarks.filter { $0.finding != finding }
    return QuestionForm(
      remarks: left, rewrite: left.isEmpty ? nil : rewrite, parked: left.isEmpty ? nil : parked,
      limit: limit)
  }

  /// The findings and the proposal on one line; nil when there is nothing to say.
  package func verdict(in language: Language) -> String? {
    guard !findings.isEmpty else { return nil }
    let names = findings.map { $0.name[language] }
    let listed =
      names.count == 1
      ? names[0] : names.dropLast().joined(separator: ", ") + and[language] + names[names.count - 1]
    return listed + (rewrite.map { rather[language] + $0 } ?? "")
      + (parked.map { later[language] + $0 } ?? "")
  }
}

extension QuestionForm.Limit {
  package var notice: Bilingual {
    switch self {
    case .noQuestion: Bilingual(nl: "hier staat geen vraag", en: "there is no question here")
    case .tooLong:
      Bilingual(
        nl: "te lang voor één vraag; alleen de laatste vraag is bekeken",
        en: "too long to be one question; only the last question was read")
    case .unknownLanguage:
      Bilingual(
        nl: "deze taal ken ik niet; ik kan alleen Nederlands en Engels beoordelen",
        en: "I don't know this language; I can only judge Dutch and English")
    }
  }
}

extension QuestionForm.Finding {
  package var name: Bilingual {
    switch self {
    case .closed: Bilingual(nl: "gesloten", en: "closed")
    case .leading: Bilingual(nl: "sturend", en: "leading")
    case .double: Bilingual(nl: "dubbel", en: "double")
    case .jargon: Bilingual(nl: "vakwoord", en: "jargon")
    }
  }

  fileprivate var reason: Bilingual {
    switch self {
    case .closed:
      Bilingual(
        nl: "ja, nee of één woord is al een volledig antwoord",
        en: "yes, no or one word is already a full answer")
    case .leading:
      Bilingual(
        nl: "dit legt een antwoord, oordeel of gevoel in de mond",
        en: "this puts an answer, a judgement or a feeling in their mouth")
    case .double:
      Bilingual(
        nl: "hier begint een tweede vraag; stel er één tegelijk",
        en: "a second question begins here; ask one at a time")
    case .jargon:
      Bilingual(
        nl: "dit is een woord van kantoor, niet van de keukentafel",
        en: "this is a word of the office, not of the kitchen table")
    }
  }
}

private let and = Bilingual(nl: " en ", en: " and ")
private let rather = Bilingual(nl: " · liever: ", en: " · rather: ")
private let later = Bilingual(nl: " · later: ", en: " · for later: ")

extension Turn {
  func remarks(_ jargon: Jargon) -> [QuestionForm.Remark] {
    guard !asks.isEmpty else { return [] }
    var places: [(QuestionForm.Finding, Range<Int>)] = []
    if isClosed, let place = asks.last?.opening { places.append((.closed, place)) }
    if let place = leadingWords() { places.append((.leading, place)) }
    if let place = joins.first ?? doubledTopics() { places.append((.double, place)) }
    for term in asks.flatMap({ jargon.terms(in: $0.words, grammar) }) {
      places.append((.jargon, term.place))
    }
    return places.map { finding, place in
      QuestionForm.Remark(
        finding: finding, range: range(of: place), reason: finding.reason)
    }
  }

  /// Of several questions all must be closed: an open one among them lets people talk.
  var isClosed: Bool { asks.allSatisfy(\.isClosed) }
}

extension Ask {
  /// The first two words, which show the manner.
  fileprivate var opening: Range<Int>? {
    words.isEmpty ? nil : words.startIndex..<min(words.startIndex + 2, words.endIndex)
  }
}
