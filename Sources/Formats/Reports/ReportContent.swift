package import Interviewing
package import Planning
package import Understanding

/// What a report is made of, as its readers may read it.
package struct ReportContent: Sendable {
  /// Only what may be told to these readers, with the needs as the codebook groups them.
  package var summary = Summary()
  package var plan = Plan()
  package var codebook = Codebook()
  package var dossier: String
  package var organisation: String?
  package var language: Language
  /// The day of the export, `2026-11-21`.
  package var date: String
  /// All talks that were held and everybody in them, also those of whom nothing may be told.
  package var talks = 0
  package var people = 0
  package var quotesLeftOut = 0
  package var peopleLeftOut = 0
  package var contradicted = 0
  package var replaced = Replaced()
  package var skippedFiles: [String] = []
  package var damaged: [DamagedRecord] = []
  /// The day on which the page for the participants was last made; nil when it never was.
  package var toldOn: String?
  /// Stands where words were that may not be read.
  package var omission = ""
  /// What people said literally and may be quoted on, for a story beside the figures.
  package var quotes: [Evidence] = []

  package init(dossier: String, language: Language, date: String) {
    self.dossier = dossier
    self.language = language
    self.date = date
  }
}

extension ReportContent {
  /// Fewer people than these can be recognised by what they have in common.
  package static let fewestPeople = 3

  /// Marked needs, most people first.
  var needs: [Finding] { Summary.ranked(summary.needs.filter { $0.status == .marked }) }

  /// Needs of so many people that none of them stands out.
  var sharedNeeds: [Finding] { needs.filter(Self.isShared) }

  static func isShared(_ finding: Finding) -> Bool { finding.people.count >= fewestPeople }

  /// A label for others than the team: no aliases, and no hole where words were kept back.
  func label(_ finding: Finding) -> String {
    let label = Self.withoutAliases(finding.label, language)
    let isWhole = !label.isEmpty && (omission.isEmpty || !label.contains(omission))
    return isWhole ? label : ReportWording.something(about: finding.domain)[language]
  }

  func text(_ entry: PlanEntry, _ field: PlanField = .text) -> String? {
    entry.text(field).map { Self.withoutAliases($0, language) }
  }

  /// The last line of a kind, for what there is one of.
  func last(_ kind: PlanKind) -> String? {
    plan.entries(kind).last.flatMap { text($0) }
  }

  /// *p1* becomes *een deelnemer*: outside the team an alias tells nothing and follows somebody
  /// through a report.
  static func withoutAliases(_ text: String, _ language: Language) -> String {
    var shown = ""
    var word = ""
    func told(_ word: String) -> String {
      Alias(word) == nil ? word : ReportWording.participant[language]
    }
    for character in text {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else {
        shown += told(word) + String(character)
        word = ""
      }
    }
    return shown + told(word)
  }
}

extension PlanKind {
  /// What a report for these readers cannot do without.
  package static let askedOfTeam: [Reader: [PlanKind]] = [
    .municipality: [.asked, .policyField, .neighbourhood, .cost, .figure, .face],
    .participants: [.cannot, .contact, .correctable],
  ]

  /// Readers other than the team.
  package enum Reader: Sendable { case municipality, participants }
}
