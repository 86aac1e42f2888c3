package import Formats
package import Interviewing
package import Planning
package import Safeguarding
package import Understanding

/// Asking the team what a report for others still needs, one question at a time, as a pure step
/// function.
///
/// No order is forced, and every answer may wait.
package struct ReportFilling: DossierDialogue, Equatable {
  package enum Question: Sendable, Equatable {
    case line(PlanKind)
    /// A sentence of the page, to be translated.
    case sentence(String)
  }

  /// A quotation that may stand beside the figures.
  package struct Face: Sendable, Equatable {
    let address: EvidenceAddress
    let text: String

    package init(_ address: EvidenceAddress, _ text: String) {
      self.address = address
      self.text = text
    }
  }

  package let dossier: String
  package let language: Language
  package let audience: Audience
  /// The language that is translated into; nil when nothing is translated.
  package let readers: WrittenLanguage?
  let questions: [Question]
  let faces: [Face]
  let gate: Gate
  /// A script is asked nothing.
  let isInteractive: Bool
  /// As the disk has it; the loop renews it after each answer.
  package var plan: Plan
  /// Past the last question when all were passed.
  package internal(set) var current: Int

  /// - Parameter sentences: what is to be translated; without a language, not asked.
  package init(
    dossier: String, audience: Audience, plan: Plan, readers: WrittenLanguage? = nil,
    sentences: [String] = [], faces: [Face] = [], language: Language, gate: Gate = Gate(),
    isInteractive: Bool = true
  ) {
    self.dossier = dossier
    self.audience = audience
    self.plan = plan
    self.readers = readers
    self.faces = faces
    self.language = language
    self.gate = gate
    self.isInteractive = isInteractive
    let kinds: [PlanKind] =
      audience == .municipality
      ? [.asked, .policyField, .neighbourhood, .cost, .figure, .obstacle, .face]
      : [.cannot, .contact, .correctable, .reader]
    questions = readers == nil ? kinds.map { .line($0) } : sentences.map { .sentence($0) }
    current = 0
    if isInteractive {
      current = questions.firstIndex { known($0).isEmpty } ?? questions.count
    }
  }

  /// Several lines may answer these.
  static let several: Set<PlanKind> = [.figure, .obstacle, .cannot, .reader]

  var question: Question? { questions.indices.contains(current) ? questions[current] : nil }

  /// The lines that answer a question already.
  func entries(_ question: Question) -> [PlanEntry] {
    switch question {
    case .line(let kind):
      let all = plan.entries(kind)
      return Self.several.contains(kind) ? all : all.suffix(1)
    case .sentence(let sentence):
      return plan.entries(.translation).filter { entry in
        let kept = TranslatedSentence(kept: entry.text)
        return kept?.original == sentence && kept?.language == readers
      }.suffix(1)
    }
  }

  /// The answers as they could be typed again.
  func known(_ question: Question) -> [String] {
    entries(question).map { entry in
      switch question {
      case .sentence: TranslatedSentence(kept: entry.text)?.text ?? ""
      case .line(.correctable): Day(entry.text)?.words(in: language) ?? entry.text
      case .line(.face): faces.first { "\($0.address)" == entry.text }?.text ?? entry.text
      case .line: entry.text
      }
    }
  }

  package func step(_ input: DialogueInput, on today: Day) -> (ReportFilling, DialogueReply) {
    var turn = FillingTurn(filling: self, today: today)
    turn.take(input)
    return (turn.filling, turn.reply)
  }

  package mutating func renew(_ dossier: Dossier) { plan = dossier.plan }

  package func opening(on today: Day) -> Page {
    guard isInteractive else { return Page() }
    var turn = FillingTurn(filling: self, today: today)
    turn.open()
    return turn.reply.page
  }

  package func prompt(sign: String) -> String {
    let word: String =
      switch question {
      case .line(let kind): FillingWording.word(kind)[language]
      case .sentence: "\(readers?.code ?? "") \(current + 1)"
      case nil: Bilingual(nl: "aanvullen", en: "fill in")[language]
      }
    return isInteractive ? "\(word) \(sign) " : ""
  }

  package func candidates(for line: String) -> [Candidate] {
    guard line.hasPrefix("/"), !line.contains(" ") else { return [] }
    return FillCommand.allCases.map { Candidate("/" + $0.names[language], $0.help[language]) }
      .filter { $0.word.hasPrefix(line) }
  }
}

/// What can be typed after a `/` while a report is filled in.
package enum FillCommand: String, CaseIterable, Sendable {
  case overview, go, previous, remove, stop, help

  package var names: Bilingual {
    switch self {
    case .overview: Bilingual(nl: "overzicht", en: "overview")
    case .go: Bilingual(nl: "ga", en: "go")
    case .previous: Bilingual(nl: "vorige", en: "previous")
    case .remove: Bilingual(nl: "weg", en: "remove")
    case .stop: Bilingual(nl: "stop", en: "quit")
    case .help: Bilingual(nl: "help", en: "help")
    }
  }

  package var help: Bilingual {
    switch self {
    case .overview: Bilingual(nl: "alles op een rij", en: "all of it in a row")
    case .go: Bilingual(nl: "naar een vraag: /g 3", en: "to a question: /g 3")
    case .previous: Bilingual(nl: "de vraag ervoor", en: "the question before")
    case .remove:
      Bilingual(nl: "een antwoord eruit: /weg 2", en: "take an answer out: /remove 2")
    case .stop: Bilingual(nl: "stoppen; alles is bewaard", en: "stop; all of it is saved")
    case .help: Bilingual(nl: "deze hulp", en: "this help")
    }
  }

  /// The command with this name, or whose name begins so.
  init?(_ word: String) {
    let word = word.lowercased()
    let begun = Self.allCases.filter { command in
      !word.isEmpty
        && (command.names.nl.hasPrefix(word) || command.names.en.hasPrefix(word))
    }
    guard let command = begun.first else { return nil }
    self = command
  }
}
