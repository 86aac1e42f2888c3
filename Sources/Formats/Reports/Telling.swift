internal import Interviewing
internal import Understanding

/// How the text of a piece of evidence is shown: as a quotation, or as the interviewer's note.
///
/// A note is never dressed up as a quotation; only its literal parts get quotation marks.
struct Telling {
  let isQuotation: Bool
  let text: [Document.Inline]

  init(_ evidence: Evidence) {
    let text = evidence.text
    let quotations = Utterance.quotations(in: text)
    guard evidence.isLiteral, evidence.source == nil, let first = quotations.first else {
      // An imported line, or one marked as literal, is somebody's own words as a whole.
      isQuotation = evidence.isLiteral && !text.isEmpty
      self.text = text.isEmpty ? [] : [.said(text)]
      return
    }
    if quotations.count == 1, Telling.isOnlyTags(text[..<first.range.lowerBound]),
      Telling.isOnlyTags(text[first.range.upperBound...])
    {
      isQuotation = true
      self.text = [.said(first.words)] + Telling.translation(of: first)
    } else {
      isQuotation = false
      self.text = Telling.mixed(text, quotations)
    }
  }
}

extension Telling {
  /// A label, its literal parts in quotation marks.
  static func label(_ text: String) -> [Document.Inline] {
    mixed(text, Utterance.quotations(in: text))
  }

  private static func isOnlyTags(_ text: Substring) -> Bool {
    Utterance.label(of: String(text)).isEmpty
  }

  private static func mixed(_ text: String, _ quotations: [Quotation]) -> [Document.Inline] {
    var parts: [Document.Inline] = []
    var end = text.startIndex
    for quotation in quotations {
      parts.append(.said(String(text[end..<quotation.range.lowerBound])))
      parts += [.quoted(quotation.words)] + translation(of: quotation)
      end = quotation.range.upperBound
    }
    parts.append(.said(String(text[end...])))
    return parts.filter { $0 != .said("") }
  }

  private static func translation(of quotation: Quotation) -> [Document.Inline] {
    quotation.translation.map { [.words(" ("), .said($0), .words(")")] } ?? []
  }
}
