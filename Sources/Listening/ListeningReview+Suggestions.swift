internal import Interviewing

extension ListeningReview {
  /// One example of a finding each: those with a proposal first, and what steers before what is small.
  static func suggestions(for exchanges: [Exchange]) -> [Bilingual] {
    let order: [QuestionForm.Finding] = [.leading, .closed, .double, .jargon]
    let examples = order.compactMap { example(of: $0, in: exchanges) }
    let sure = examples.filter { $0.form.rewrite != nil }
    let unsure = examples.filter { $0.form.rewrite == nil }
    var texts: Set<String> = []
    return (sure + unsure).filter { texts.insert($0.text).inserted }.prefix(mostSuggestions)
      .map(\.advice)
  }

  private static func example(
    of finding: QuestionForm.Finding, in exchanges: [Exchange]
  ) -> Example? {
    // Who got a story with a closed question has asked it well enough.
    let asked = exchanges.filter { finding != .closed || !$0.broughtStory }.compactMap(\.question)
    // What is closed and more has the more telling fault.
    let found = asked.filter {
      finding == .closed ? $0.form.findings == [.closed] : $0.form.findings.contains(finding)
    }
    .map { Example(finding: finding, text: $0.text, form: $0.form) }
    return found.first { $0.form.rewrite != nil } ?? found.first
  }
}

/// A question that may be asked otherwise.
private struct Example {
  let finding: QuestionForm.Finding
  let text: String
  let form: QuestionForm

  var advice: Bilingual {
    let (what, remedy) = (noticed, form.rewrite.map { proposal($0.quotedWhole) } ?? otherwise)
    return Bilingual(nl: "\(what.nl) \(remedy.nl)", en: "\(what.en) \(remedy.en)")
  }

  private var noticed: Bilingual {
    let quote = quoted(text)
    return switch finding {
    case .closed:
      Bilingual(
        nl: "Op \(quote) is één woord genoeg.", en: "One word is enough for \(quote).")
    case .leading:
      Bilingual(
        nl: "In \(quote) zit al een antwoord of een oordeel.",
        en: "\(quote) already holds an answer or a judgement.")
    case .double:
      Bilingual(
        nl: "\(quote) vraagt twee dingen tegelijk.", en: "\(quote) asks two things at once.")
    case .jargon:
      Bilingual(
        nl: "\(term) is een woord van kantoor.", en: "\(term) is a word of the office.")
    }
  }

  private var term: String {
    let place = form.remarks.first { $0.finding == .jargon }?.range
    return quoted(place.map { String(text[$0]) } ?? text)
  }

  private func proposal(_ rewrite: String) -> Bilingual {
    Bilingual(nl: "Probeer eens: \(rewrite)", en: "You could try: \(rewrite)")
  }

  /// What to do where no proposal is honest.
  private var otherwise: Bilingual {
    switch finding {
    case .closed:
      Bilingual(
        nl: "Begin eens met \"Vertel eens over…\".", en: "Try to begin with \"Tell me about…\".")
    case .leading:
      Bilingual(
        nl: "Vraag het zo, dat elk antwoord goed is.", en: "Ask it so that any answer is fine.")
    case .double:
      Bilingual(nl: "Stel er één, en wacht.", en: "Ask one of them, and wait.")
    case .jargon:
      Bilingual(
        nl: "Zoek een woord dat je thuis ook zou gebruiken.",
        en: "Find a word that you would use at home too.")
    }
  }
}

/// A text between quotation marks, on one line, cut short at a word.
func quoted(_ text: String) -> String {
  let words = text.prefix(400).split(whereSeparator: \.isWhitespace).map {
    $0.filter { $0 != "\"" }
  }
  var short = ""
  for word in words {
    let longer = short.isEmpty ? word : short + " " + word
    guard longer.count <= longestQuote else {
      short = (short.isEmpty ? String(word.prefix(longestQuote)) : short) + "…"
      break
    }
    short = longer
  }
  // The sentence around it has its own full stop.
  if short.hasSuffix(".") { short.removeLast() }
  return "\"\(short.isEmpty ? "…" : short)\""
}

private let longestQuote = 90

extension String {
  /// Between quotation marks, as long as it is: a proposal is to be said whole.
  fileprivate var quotedWhole: String { "\"\(self)\"" }
}
